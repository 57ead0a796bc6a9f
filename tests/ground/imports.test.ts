import { expect, test } from 'vitest'
import { files, importsOf, programs, read } from './files.ts'

/** What each part may import besides itself. Data goes one way: from the articles to the pages. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/model': [],
  'src/extraction': ['src/model'],
  'src/scoring': ['src/model'],
  'src/timeline': ['src/model', 'src/extraction'],
  'src/export': ['src/model', 'src/timeline'],
  'src/io': ['src/model', 'src/extraction', 'src/scoring', 'src/timeline', 'src/export', 'src/charts'],
  'src/charts': ['src/model', 'src/timeline', 'src/export'],
  'src/site': ['src/model', 'src/timeline', 'src/export', 'src/charts'],
  'src/client': ['src/model', 'src/charts', 'src/site'],
  'src/styles': [],
  'src/layouts': ['src/model', 'src/export', 'src/site', 'src/client', 'src/styles', 'src/components'],
  'src/components': [
    ...['src/model', 'src/timeline', 'src/export', 'src/charts', 'src/site', 'src/client', 'src/styles'],
    'src/layouts',
  ],
  'src/pages': [
    ...['src/model', 'src/extraction', 'src/timeline', 'src/export', 'src/charts', 'src/site'],
    ...['src/layouts', 'src/components'],
  ],
  scripts: ['src/model', 'src/extraction', 'src/scoring', 'src/timeline', 'src/export', 'src/io', 'src/site'],
}

/** Pure: no file, no clock, no chance, no locale, no environment. */
const PURE = /^src\/(?:model|extraction|scoring|timeline|export|charts|site)\//
/** Modules of Node that read or write nothing. */
const HARMLESS = new Set(['node:crypto', 'node:path', 'node:util', 'node:url'])
/** The only part of src that may touch files. */
const IO = /^src\/io\//

const partOf = (path: string): string =>
  path.startsWith('src/') ? path.split('/').slice(0, 2).join('/') : (path.split('/')[0] ?? '')

const sources = programs.filter((path) => /^(?:src|scripts)\//.test(path))
const imports = sources.flatMap(importsOf)
const says = ({ from, to }: { from: string; to: string }): string => `${from} imports ${to}`

test('every part of the program has its place in the order', () => {
  const parts = new Set(
    sources.filter((path) => path.split('/').length > 2 || path.startsWith('scripts/')).map(partOf),
  )
  expect([...parts].filter((part) => !(part in MAY_IMPORT))).toEqual([])
})

test('imports go in one direction', () => {
  const wrong = imports.filter(({ from, to, ours }) => {
    const [a, b] = [partOf(from), partOf(to)]
    return ours && a !== b && !MAY_IMPORT[a]?.includes(b)
  })
  expect(wrong.map(says)).toEqual([])
})

test('imports name files that are there', () => {
  const known = new Set(files)
  const wrong = programs
    .flatMap(importsOf)
    .filter(({ to, ours }) => ours && !known.has(to.replace(/\?.*$/, '')))
  expect(wrong.map(says)).toEqual([])
})

test('only src/io touches files', () => {
  const wrong = imports.filter(
    ({ from, to }) => /^src\//.test(from) && !IO.test(from) && /^node:/.test(to) && !HARMLESS.has(to),
  )
  expect(wrong.map(says)).toEqual([])
})

test('no module is part of a circle', () => {
  const next = new Map<string, string[]>()
  for (const { from, to, ours, typeOnly } of programs.flatMap(importsOf))
    if (ours && !typeOnly) next.set(from, [...(next.get(from) ?? []), to])
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      return
    }
    if (done.has(path)) return
    for (const to of next.get(path) ?? []) visit(to, [...trail, path])
    done.add(path)
  }
  for (const path of next.keys()) visit(path, [])
  expect(circles).toEqual([])
})

test('the core knows no clock, no chance, no locale and no environment', () => {
  const FORBIDDEN =
    /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\.toLocale\w+|\blocaleCompare\b|\bIntl\.(?!Segmenter)\w+|\bprocess\.|\bglobalThis\b/g
  const wrong = sources
    .filter((path) => PURE.test(path))
    .flatMap((path) => [...read(path).matchAll(FORBIDDEN)].map(([what]) => `${path}: ${what}`))
  expect(wrong).toEqual([])
})

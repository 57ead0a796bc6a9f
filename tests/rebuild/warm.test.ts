import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changesNothing, patched, patchOf } from '../../scripts/site/timeline-patch.ts'
import { runClaims, timelineOf } from '../../src/io/claims.ts'
import type { Timeline } from '../../src/model/timeline.ts'
import { article, GOAL } from '../hostile/corpus/make.ts'
import { run } from '../hostile/project.ts'

const ON = '2026-01-01'
let root = ''
let shown: Timeline | null = null

const path = (name: string): string => join(root, 'content', name)
const edit = (name: string, change: (text: string) => string): void =>
  writeFileSync(path(name), change(readFileSync(path(name), 'utf8')))
const [first = '', second = ''] = readdirSync('content/articles').map((name) => `articles/${name}`)

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'outlay-warm-'))
  cpSync(resolve('content'), path(''), { recursive: true })
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('a process that has read the record before makes the same of it as a new one', {
  timeout: 60_000,
}, () => {
  it.each<[string, () => void]>([
    ['at first', () => undefined],
    ['nothing changed', () => undefined],
    ['an article says more', () => edit(first, (text) => `${text}\n${GOAL}\n`)],
    [
      'an article is dated otherwise',
      () => edit(second, (text) => text.replace(/^published: .*/m, 'published: null')),
    ],
    ['an article is added', () => writeFileSync(path('articles/added.md'), article(GOAL))],
    ['it is gone again', () => rmSync(path('articles/added.md'))],
    [
      'a claim has another id',
      () => edit('permalinks.json', (text) => text.replace('"since": "20', '"since": "19')),
    ],
    [
      'a person is unknown',
      () => edit('people.yaml', (text) => text.replace(/^- \{ name: Fumio Kishida.*\n/m, '')),
    ],
    ['nobody says anything of relations', () => writeFileSync(path('relations.yaml'), '')],
    ['an article says what it said at first', () => edit(first, (text) => text.replace(`\n${GOAL}\n`, ''))],
  ])('%s', (_, change) => {
    change()
    const warm = timelineOf(root, runClaims(root, ON))
    const cold = run(root, null, 'claims', '--preview', '--quiet', '--on', ON)
    expect(cold.error).toBe('')
    const text = readFileSync(join(root, '.outlay/timeline.json'), 'utf8')
    expect(`${JSON.stringify(warm)}\n`).toBe(text)
    if (shown) {
      const patch = JSON.parse(JSON.stringify(patchOf(shown, warm)))
      expect(`${JSON.stringify(patched(shown, patch))}\n`).toBe(text)
      expect(changesNothing(shown, patch)).toBe(JSON.stringify(shown) === JSON.stringify(warm))
    }
    shown = warm
  })
})

describe('a patch between two timelines', () => {
  const of = (slugs: readonly string[]): Timeline => ({
    schemaVersion: 1,
    articles: slugs.map((slug) => known[slug]) as Timeline['articles'],
    mentions: [],
    claims: [],
    relations: [],
    moved: [],
    people: [],
  })
  const known: Record<string, object> = {
    a: { slug: 'a' },
    b: { slug: 'b' },
    c: { slug: 'c' },
    d: { slug: 'd' },
  }
  it.each([
    ['the same', 'abc', 'abc', [[0, 3]]],
    ['one more in between', 'abd', 'abcd', [[0, 2], { item: { slug: 'c' } }, [2, 1]]],
    [
      'one less',
      'abcd',
      'abd',
      [
        [0, 2],
        [3, 1],
      ],
    ],
    [
      'another order',
      'abc',
      'bca',
      [
        [1, 2],
        [0, 1],
      ],
    ],
    ['from nothing', '', 'a', [{ item: { slug: 'a' } }]],
    ['to nothing', 'ab', '', []],
  ])('%s', (_, from, to, parts) => {
    const [before, now] = [of([...from]), of([...to])]
    expect(patchOf(before, now).articles).toEqual(parts)
    expect(patched(before, patchOf(before, now))).toEqual(now)
    expect(changesNothing(before, patchOf(before, now))).toBe(from === to)
  })
})

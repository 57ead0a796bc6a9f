import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { article, GOAL } from './corpus/make.ts'
import { CORPUS } from './corpus.ts'
import { type Done, everything, makeProject, put, run } from './project.ts'

const path = (name: string): string => `content/articles/${name}.md`
const broken = CORPUS.filter((one) => 'error' in one.expect)
const sound = CORPUS.filter((one) => 'reads' in one.expect)

const made: string[] = []
const project = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const root = makeProject(files)
  made.push(root)
  return root
}
const filesOf = (cases: typeof CORPUS): Record<string, string | Uint8Array> =>
  Object.fromEntries(cases.map(({ name, bytes }) => [path(name), bytes]))

afterAll(() => {
  for (const root of made) rmSync(root, { recursive: true, force: true })
})

it('the corpus is large, and each file has its own name', () => {
  expect(CORPUS.length).toBeGreaterThanOrEqual(80)
  expect(new Set(CORPUS.map((one) => one.name)).size).toBe(CORPUS.length)
})

describe('broken articles, all in one folder', { timeout: 60_000 }, () => {
  let root = ''
  let extracted: Done
  let recorded: Done
  beforeAll(() => {
    root = project({ ...filesOf(broken), [path('sound')]: article(GOAL) })
    extracted = run(root, null, 'extract', '--ndjson', 'content/articles')
    recorded = run(root, null, 'claims')
  })

  it.each(broken.map((one) => [one.name, one] as const))(
    '%s: says what, where and the way out',
    (name, one) => {
      const prefix = `${path(name)}:`
      const said = extracted.error.split('\n').filter((line) => line.startsWith(prefix))
      const wanted = 'error' in one.expect ? one.expect.error : /never/
      expect(said.map((line) => line.slice(prefix.length)).join('\n')).toMatch(wanted)
      for (const line of said) expect(line).toMatch(/^[^:]+:\d+:\d+: unexpected .+, expected .+; .+$/)
    },
  )

  it('nothing but diagnostics is printed, nothing is read, and the exit status is 1', () => {
    expect(extracted.status).toBe(1)
    expect(extracted.out).toBe('')
    expect(
      extracted.error
        .trim()
        .split('\n')
        .filter((line) => !/^content\/articles\/.+:\d+:\d+: /.test(line)),
    ).toEqual([])
    expect(extracted.error).not.toContain(path('sound'))
  })

  it('nothing is recorded', () => {
    expect(recorded).toMatchObject({ status: 1, out: '', error: extracted.error })
    expect(existsSync(join(root, 'content/claims'))).toBe(false)
    expect(existsSync(join(root, 'content/permalinks.json'))).toBe(false)
    expect(existsSync(join(root, '.outlay/timeline.json'))).toBe(false)
  })
})

describe('odd articles that can be read', { timeout: 60_000 }, () => {
  let mentions = new Map<string, [string, number][]>()
  let root = ''
  beforeAll(() => {
    root = project(filesOf(sound))
    const done = run(root, null, 'extract', '--ndjson', 'content/articles')
    expect(done).toMatchObject({ status: 0, error: '' })
    mentions = new Map()
    for (const line of done.out.trim().split('\n')) {
      const { article: slug, quote, value } = JSON.parse(line)
      mentions.set(slug, [...(mentions.get(slug) ?? []), [quote, value]])
    }
  })

  it.each(sound.map((one) => [one.name, one] as const))('%s: is read right', (name, one) => {
    expect(mentions.get(name) ?? []).toEqual('reads' in one.expect ? one.expect.reads : null)
  })

  it('what would show other words than it has is not published', () => {
    const hidden = sound.filter((one) => one.unpublishable)
    const done = run(root, null, 'claims')
    expect(done.status).toBe(1)
    const said = done.error.trim().split('\n')
    expect(said).toHaveLength(hidden.length)
    for (const one of hidden) {
      const line = said.find((text) => text.startsWith(`${path(one.name)}:`)) ?? ''
      expect(line.slice(path(one.name).length + 1)).toMatch(one.unpublishable ?? /never/)
      rmSync(join(root, path(one.name)))
    }
    expect(run(root, null, 'claims', '--on', '2026-01-01')).toMatchObject({ status: 0, error: '' })
    expect(run(root, null, 'claims', '--check')).toMatchObject({ status: 0, error: '' })
  })
})

describe('names and places', { timeout: 60_000 }, () => {
  const NAMES = [
    'with space',
    'UPPER',
    'Case-clash',
    'dots.in.name',
    'j\u0430pan',
    'ﬁscal',
    'e\u0301cole',
    '防衛費',
    'a--b',
    '-a',
    'a-',
    'a_b',
    'a%2Fb',
    'a&b',
    'a<b>',
    "a'b",
    'a"b',
    'a#b',
    'a?b',
    'a;b',
    '$(id)',
    'a\nb',
    'a\u200Bb',
    'x'.repeat(130),
  ]
  it('names that cannot be addresses everywhere are refused, each by name', () => {
    const root = project(Object.fromEntries(NAMES.map((name) => [path(name), article(GOAL)])))
    put(root, path('case-clash'), article(GOAL))
    const done = run(root, null, 'claims')
    expect(done.status).toBe(1)
    for (const name of NAMES)
      expect(done.error).toContain(`unexpected the file name ${JSON.stringify(`${name}.md`)}`)
    expect(done.error.match(/unexpected the file name/g)).toHaveLength(NAMES.length)
    expect(run(root, null, 'extract', '--ndjson', 'content/articles')).toMatchObject({ status: 0, error: '' })
  })

  it('names that JavaScript knows are names like any other; hidden files are left alone', () => {
    const root = project({
      [path('constructor')]: article(GOAL),
      [path('index')]: article(GOAL),
      [path('..')]: 'no article',
      [path('.hidden')]: 'no article',
      'content/articles/notes.txt': 'no article',
    })
    expect(run(root, null, 'claims', '--on', '2026-01-01')).toMatchObject({ status: 0, error: '' })
    expect(run(root, null, 'claims', '--check').status).toBe(0)
    expect(everything(root, 'content/claims').size).toBe(2)
  })

  it('links and folders in the place of articles', () => {
    const root = project({ [path('sound')]: article(GOAL), 'outside.md': article(GOAL) })
    symlinkSync('../../outside.md', join(root, path('leaves')))
    symlinkSync('/etc/hostname', join(root, path('leaves-far')))
    symlinkSync('circle.md', join(root, path('circle')))
    symlinkSync('nowhere.md', join(root, path('dangling')))
    mkdirSync(join(root, path('folder')))
    const done = run(root, null, 'claims')
    expect(done.status).toBe(1)
    const said = Object.fromEntries(
      done.error
        .trim()
        .split('\n')
        .map((line) => [line.split('/')[2]?.split('.')[0], line.replace(/^.*?: /, '')]),
    )
    expect(said).toEqual({
      leaves: expect.stringContaining('unexpected a link to a file outside this folder'),
      'leaves-far': expect.stringContaining('unexpected a link to a file outside this folder'),
      circle: expect.stringContaining('a link that leads back to itself'),
      dangling: expect.stringContaining('unexpected no file'),
      folder: expect.stringContaining('unexpected a folder'),
    })
  })
})

describe('too much of it', { timeout: 60_000 }, () => {
  it('ten thousand claims in one article are refused in words', () => {
    const years = (n: number): string =>
      `Japan's defense spending was ${1 + (n % 300) / 100} percent of GDP in ${1950 + (n % 75)}.`
    const root = project({
      [path('table')]: article(Array.from({ length: 10_000 }, (_, n) => years(n)).join('\n\n')),
    })
    const done = run(root, null, 'claims')
    expect(done).toMatchObject({ status: 1, out: '' })
    expect(done.error).toMatch(/table\.md:1:1: unexpected \d+ claims in one article, expected at most 2000/)
  })

  it('a text pasted many times over is refused in words', () => {
    const text = Array.from(
      { length: 40 },
      (_, n) => `Japan's defense spending was ${1 + n / 100} percent of GDP in ${1980 + n}.`,
    ).join(' ')
    const root = project({ [path('pasted')]: article(`${text}\n\n${text}\n\n${text}`) })
    const done = run(root, null, 'claims')
    expect(done).toMatchObject({ status: 1 })
    expect(done.error).toMatch(/pasted\.md:\d+:\d+: unexpected “.+” in text that stands here more than once/)
    expect(existsSync(join(root, 'content/claims'))).toBe(false)
  })
})

it.each([
  [['--ndjson'], 2, 'no file or folder named'],
  [['--frobnicate', 'x.md'], 2, 'frobnicate'],
  [['nowhere.md'], 1, 'nowhere.md:1:1: unexpected no file'],
  [['--why', '99 percent', 'content/articles'], 1, 'no figure in these articles contains'],
] as const)('extract %j exits %i', (args, status, words) => {
  const root = project({ [path('sound')]: article(GOAL) })
  writeFileSync(join(root, 'x.md'), article(GOAL))
  const done = run(root, null, 'extract', ...args)
  expect(done.status).toBe(status)
  expect(done.error).toContain(words)
  expect(done.error).not.toMatch(/^\s+at /m)
})

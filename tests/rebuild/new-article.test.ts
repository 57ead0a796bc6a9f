import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readProse } from '../../src/io/prose.ts'
import { plainAddress } from '../../src/timeline/duplicates.ts'
import { makeProject, put, run } from '../hostile/project.ts'

const PROSE = `TOKYO, May 6 (Kyodo) - Japan's government said on Monday it would raise its defense spending to 2 percent of GDP by fiscal 2027, officials who spoke at length about the plan said.

The budget was 6.8 trillion yen in fiscal 2023, according to the Defense Ministry, a figure higher than in any of the years before.

About 300 people attended the briefing, which was held in Tokyo under tight security on Monday morning.`

const page = (body: string): string => `<!doctype html><html><head><meta charset="utf-8">
<title>Japan to lift spending | Example Times</title><meta property="og:site_name" content="Example Times">
<link rel="canonical" href="https://example.org/japan?utm_source=x">
<meta property="article:published_time" content="2024-05-06T08:00:00Z"></head>
<body onload="alert(1)"><nav><a href="/">Home</a><a href="/world">World</a></nav>
<article><h1>Japan to lift spending</h1>${body}</article><footer>Copyright 2024 Example Times</footer></body></html>`
const PAGE = page(
  `${PROSE.split('\n\n')
    .map((one) => `<p>${one}</p>`)
    .join(
      '<p>Advertisement</p><script>alert(1)</script>',
    )}<p><img src="x.png" alt="">See <a href="javascript:alert(1)">more of it</a> in the paper that comes out tomorrow.</p>`,
)

let root = ''
const read = (slug: string): string => readFileSync(join(root, `content/articles/${slug}.md`), 'utf8')

beforeAll(() => {
  root = makeProject({ 'page.html': PAGE, 'text.txt': PROSE })
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('npm run new-article', { timeout: 60_000 }, () => {
  it('takes a saved page: prose and what it says of itself, each field explained, claims shown', () => {
    const done = run(root, null, 'new-article', '--from', 'page.html')
    expect(done).toMatchObject({ status: 0, error: '' })
    expect(done.out).toContain('2024-05-example-japan-lift-spending.md: 2 claims, 0 figures that are none')
    expect(done.out).toMatch(/\d+ {2}2 percent +Japan plans to spend 2% of GDP on defense by fiscal 2027/)
    const text = read('2024-05-example-japan-lift-spending')
    expect(text).toContain(
      "# The publisher's own headline; null when not confirmed\ntitle: 'Japan to lift spending'\n",
    )
    expect(text).toContain("publisher: 'Example Times'\n")
    expect(text).toContain("published: '2024-05-06'\n")
    for (const part of PROSE.split('\n\n')) expect(text).toContain(part.replace(' - ', ' \\- ').slice(30))
    expect(text).not.toMatch(/Advertisement|alert|Copyright|Home|javascript|!\[/)
    expect(text.match(/^# /gm)?.length).toBeGreaterThanOrEqual(8)
  })

  it('what it wrote can be recorded', () => {
    expect(run(root, null, 'claims', '--on', '2026-01-01', '--quiet')).toMatchObject({ status: 0, error: '' })
  })

  it.each<[string, string, string]>([
    ['a text that is no article', 'huge.txt', 'unexpected a file of 4.2 MB, expected at most 4 MB'],
    ['a page that nobody would read', 'huge.html', 'unexpected a page of 24.0 MB, expected at most 20 MB'],
  ])('%s is refused, and nothing is written', (_, name, words) => {
    const texts: Record<string, string> = {
      'huge.txt': 'Six words that say nothing new. '.repeat(131_000),
      'huge.html': `<!doctype html><p>${'words and '.repeat(2_400_000)}`,
    }
    put(root, name, texts[name] ?? '')
    const before = readdirSync(join(root, 'content/articles'))
    const done = run(root, null, 'new-article', '--from', name, '--label', 'X', '--slug', 'odd')
    expect(done).toMatchObject({ status: 1, out: '' })
    expect(done.error).toContain(words)
    expect(done.error.trim().split('\n')).toHaveLength(1)
    expect(readdirSync(join(root, 'content/articles'))).toEqual(before)
  })

  it('the same address: pointed out, and not written unless told to', () => {
    const flags = ['--from', 'text.txt', '--url', 'http://www.example.org/japan/#top', '--slug', 'again']
    const refused = run(root, null, 'new-article', ...flags)
    expect(refused).toMatchObject({ status: 1, out: '' })
    expect(refused.error).toContain(
      'the same address is on record: content/articles/2024-05-example-japan-lift-spending.md',
    )
    expect(existsSync(join(root, 'content/articles/again.md'))).toBe(false)
    expect(run(root, null, 'new-article', ...flags, '--anyway').status).toBe(0)
    rmSync(join(root, 'content/articles/again.md'))
  })

  it('nearly the same text: pointed out', () => {
    const done = run(
      root,
      null,
      'new-article',
      '--from',
      'text.txt',
      '--title',
      'It\'s a: "test" #1',
      '--agency',
      'Kyodo News',
      '--published',
      '2024-05-07',
      '--json',
    )
    expect(done.status).toBe(0)
    expect(done.error).toContain('nearly the same text is on record')
    const { slug, duplicates, mentions } = JSON.parse(done.out)
    expect(duplicates).toMatchObject([{ slug: '2024-05-example-japan-lift-spending', why: 'text' }])
    expect(mentions).toHaveLength(2)
    expect(read(slug)).toContain("title: 'It''s a: \"test\" #1'")
    expect(read(slug)).toContain("- id: kyodo-news-2024-05-07\n    agency: 'Kyodo News'")
  })

  it.each([
    [['--published', 'soon'], 2, 'is no date'],
    [['--url', 'javascript:alert(1)'], 2, 'is no address'],
    [['--slug', '../x'], 2, 'small letters'],
    [['--slug', '2024-05-example-japan-lift-spending'], 1, 'is there already'],
    [['--from', 'nowhere.txt'], 1, 'nowhere.txt: no such file'],
    [['--form', 'x'], 2, '--from FILE|-'],
  ] as const)('%j exits %i', (args, status, words) => {
    const done = run(root, null, 'new-article', ...args)
    expect(done.status).toBe(status)
    expect(done.error).toContain(words)
    expect(done.error).not.toMatch(/^\s+at /m)
  })

  it('never writes over an article, and --dry-run writes nothing', () => {
    put(
      root,
      'content/articles/mine.md',
      read('2024-05-example-japan-lift-spending').replace('2 percent', '3 percent'),
    )
    const done = run(root, null, 'new-article', '--from', 'text.txt', '--slug', 'dry', '--dry-run')
    expect(done.out).toContain('2 percent')
    expect(existsSync(join(root, 'content/articles/dry.md'))).toBe(false)
  })
})

describe('readProse', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
  it.each([
    ['invisible characters go', '2\u200B per\u00ADcent\u202E of GDP', '2 percent of GDP'],
    ['line ends become one kind', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['lines around articles go', 'One.\n\nAdvertisement\n\n\n\nTwo.\nShare this story', 'One.\n\nTwo.'],
  ])('%s', (_, text, prose) => {
    expect(readProse(bytes(text), 'x').text).toBe(prose)
  })
  it('reads a page in its own encoding', () => {
    const head = '<html><head><meta charset="shift_jis"></head><body><article><p>'
    const sjis = Uint8Array.from([
      ...bytes(head),
      ...Array.from({ length: 60 }, () => [0x93, 0xfa, 0x96, 0x7b]).flat(),
      ...bytes('</p></article></body></html>'),
    ])
    expect(readProse(sjis, 'x').text).toMatch(/^(?:日本){60}$/)
  })
  it.each(['<html></html>', '<html><body></body></html>'])('says when there is no article: %s', (html) => {
    expect(() => readProse(bytes(html), 'x.html')).toThrow(
      /x\.html:1:1: unexpected a page without an article/,
    )
  })
})

it.each([
  ['http://www.a.org/b/?utm_source=x&id=2#c', 'a.org/b?id=2'],
  ['https://a.org/b?id=2', 'a.org/b?id=2'],
  ['https://A.org', 'a.org'],
])('%s is %s', (url, plain) => {
  expect(plainAddress(url)).toBe(plain)
})

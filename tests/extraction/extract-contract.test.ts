import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Extraction, extractArticle } from '../../src/extraction/extract.ts'
import { parseArticle } from '../../src/io/article.ts'
import type { Article } from '../../src/model/article.ts'
import { positionAt } from '../../src/model/diagnostic.ts'
import { type Mention, mentionSchema } from '../../src/model/mention.ts'
import { goldArticle } from '../../src/scoring/compare.ts'
import { people, readText, sets } from './gold.ts'

const documents = [...sets.values()].flat()
const HEAD = "---\ntitle: null\npublisher: Test\npublished: '2025-10-30'\n---\n\n"

/** What must hold for every article; returns the extraction. */
function checked(article: Article): Extraction {
  const found = extractArticle(article, people)
  let before = 0
  for (const mention of found.mentions) {
    expect(mentionSchema.parse(mention)).toEqual(mention)
    expect(article.source.slice(mention.start, mention.end)).toBe(mention.quote)
    expect(positionAt(article.source, mention.start)).toEqual({ line: mention.line, column: mention.column })
    expect(mention.article).toBe(article.slug)
    expect(mention.start).toBeGreaterThanOrEqual(Math.max(before, article.bodyStart))
    before = mention.start
    expect(mention.value === null).toBe(mention.kind === 'statement')
    expect(mention.stance === null).toBe(mention.kind !== 'statement')
    expect(mention.unit === null).toBe(mention.value === null)
    expect(mention.comparator === null).toBe(mention.value === null)
    expect(mention.periodRole === null).toBe(mention.period === null)
    expect(mention.statedOnFrom === null).toBe(mention.statedOn === null)
    expect(mention.rules.length).toBeGreaterThan(0)
    expect(mention.rules.every((rule) => /^[a-z]+(?:[.-][a-z0-9]+)+$/.test(rule))).toBe(true)
    if (mention.valueHigh !== null)
      expect(Math.abs(mention.valueHigh)).toBeGreaterThan(Math.abs(mention.value ?? 0))
  }
  for (const { quote, start, end, reason, rule } of found.rejected) {
    expect(article.source.slice(start, end)).toBe(quote)
    expect(reason).not.toBe('')
    expect(rule).not.toBe('')
  }
  return found
}

describe('every mention keeps the contract', () => {
  test.each(documents.map((document) => [document.id, document] as const))('%s', (_, document) => {
    checked(goldArticle(document))
  })

  const CLAUSE =
    'and Japan said it would raise defense spending to 2 percent of GDP by the end of fiscal 2027 '
  test.each([
    ['a sentence as long as law has them', 8, 8],
    ['a paste without a full stop, as long as an article', 60, 60],
    ['a sentence that goes on for pages, of which 10,000 characters count', 400, 107],
  ])('%s: %i figures, of which %i are read, and each of the others is told of', (_, written, read) => {
    const { mentions, rejected } = readText(CLAUSE.repeat(written))
    expect(mentions).toHaveLength(read)
    expect(rejected.filter(({ rule }) => rule === 'measure.crowd')).toHaveLength(written - read)
  })

  test('a line of figures that is no sentence is read so far and no farther', () => {
    const { mentions, rejected } = readText(`Defense spending: ${'2 percent of GDP, '.repeat(40)}`)
    expect(mentions.length + rejected.length).toBe(40)
    expect(rejected.filter(({ rule }) => rule === 'measure.crowd')).toHaveLength(16)
  })

  test('each figure is read once: as a claim or as none', () => {
    for (const document of documents) {
      const { mentions, rejected } = extractArticle(goldArticle(document), people)
      const figures = [...mentions.filter(({ value }) => value !== null), ...rejected]
      expect(new Set(figures.map(({ start }) => start)).size, document.id).toBe(figures.length)
    }
  })
})

describe('the same input gives the same output', () => {
  const sample = documents.filter((_, index) => index % 7 === 0)

  test('twice, and after other articles', () => {
    const first = sample.map((document) => extractArticle(goldArticle(document), people))
    const again = sample.toReversed().map((document) => extractArticle(goldArticle(document), people))
    expect(again.toReversed()).toEqual(first)
  })

  test('front matter moves the offsets and nothing else', () => {
    const place = ({ start, end, line, ...rest }: Mention) => rest
    for (const document of sample) {
      const bare = goldArticle(document)
      const whole: Article = { ...bare, source: HEAD + bare.source, bodyStart: HEAD.length }
      const plain = extractArticle(bare, people).mentions
      const moved = extractArticle(whole, people).mentions
      expect(moved.map(place)).toEqual(plain.map(place))
      expect(moved.map(({ start }) => start - HEAD.length)).toEqual(plain.map(({ start }) => start))
    }
  })

  test('Windows line ends change no reading', () => {
    const reading = ({ value, unit, kind, subject, period, speaker, statedOn }: Mention) => ({
      value,
      unit,
      kind,
      subject,
      period,
      speaker,
      statedOn,
    })
    for (const document of sample) {
      const unix = goldArticle(document)
      const windows: Article = { ...unix, source: unix.source.replaceAll('\n', '\r\n') }
      expect(checked(windows).mentions.map(reading)).toEqual(
        extractArticle(unix, people).mentions.map(reading),
      )
    }
  })
})

/** Stretches of the annotated documents, so that random texts reach deep into the rules. */
const words = documents.flatMap(({ text }) => text.split(/\s+/))
const stretch = fc
  .tuple(fc.nat({ max: words.length - 1 }), fc.integer({ min: 1, max: 12 }))
  .map(([from, count]) => words.slice(from, from + count).join(' '))
const markup = fc.constantFrom(
  ...[
    ' ',
    ' ',
    ' ',
    ' ',
    '\n',
    '\r\n',
    '\n\n',
    '\u00a0',
    '\u00ad',
    '\u3000',
    '\u200b',
    '*',
    '**',
    '`',
    '[',
    '](x) ',
  ],
  ...[
    '![',
    '\\',
    '&nbsp;',
    '&#37; ',
    '&amp;',
    '\n> ',
    '\n- ',
    '\n1. ',
    '\n# ',
    '\n| a | b |\n| - | - |\n| ',
    ' | ',
  ],
  ...[
    '[^1]',
    '\n[^1]: ',
    '<br>',
    '<!-- ',
    '-->',
    '\n```\n',
    '\n---\n',
    '“',
    '”',
    '"',
    '(',
    ')',
    '％',
    '５',
    '\ud800',
    '\0',
  ],
)
const article = fc
  .array(fc.tuple(stretch, markup), { maxLength: 60 })
  .map((pairs) => pairs.map(([text, between]) => text + between).join(''))

describe('any text', () => {
  test.each([
    ['of news and Markdown', article, 300],
    ['of any characters', fc.string({ unit: 'binary', maxLength: 400 }), 200],
    ['of any graphemes', fc.string({ unit: 'grapheme', maxLength: 400 }), 200],
  ] as const)('%s is read without a throw, and every offset slices to its quote', (_, text, numRuns) => {
    fc.assert(
      fc.property(text, (body) => {
        checked(parseArticle('any', 'any.md', HEAD + body))
      }),
      { numRuns },
    )
  })
})

describe('npm run extract', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'outlay-extract-'))
    writeFileSync(
      join(folder, 'one.md'),
      `${HEAD}Japan will spend 2 percent of GDP on defense by fiscal 2027.\n`,
    )
    writeFileSync(join(folder, 'two.md'), `${HEAD}Its economy grew 3 percent.\n`)
    writeFileSync(join(folder, 'bad.txt'), 'no front matter')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/extract.ts', ...args], {
      encoding: 'utf8',
    })
    return { status, stdout, stderr }
  }

  test('--ndjson prints one mention a line for files and folders', () => {
    const { status, stdout, stderr } = run('--ndjson', folder)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const mentions = stdout
      .trimEnd()
      .split('\n')
      .map((line) => mentionSchema.parse(JSON.parse(line)))
    expect(mentions).toMatchObject([
      {
        article: 'one',
        quote: '2 percent',
        line: 7,
        column: 18,
        subject: 'JP',
        value: 2,
        unit: '%GDP',
        period: 'FY2027',
        periodRole: 'by',
      },
    ])
  })

  test('--why explains a figure that was taken and one that was not', () => {
    expect(run('--why', '2 percent', folder)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('one.md:7:18: «2 percent»'),
    })
    expect(run('--why', '3 percent', folder)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('rejected'),
    })
    expect(run('--why', '99 percent', folder)).toMatchObject({ status: 1, stdout: '' })
  })

  test.each([
    [[], 2, 'Usage'],
    [['--nosuch'], 2, 'Usage'],
    [['nosuch.md'], 1, 'nosuch.md:1:1: unexpected no file'],
  ] as const)('%j ends with %i', (args, status, words) => {
    expect(run(...args)).toMatchObject({ status, stdout: '', stderr: expect.stringContaining(words) })
  })

  test('an article in a wrong form is told by place', () => {
    expect(run(join(folder, 'bad.txt'))).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/bad\.txt:1:1: unexpected/),
    })
  })
})

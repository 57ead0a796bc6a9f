import { BibLatexParser, RISParser } from 'biblatex-csl-converter'
import { describe, expect, test } from 'vitest'
import { toBibtex, toCsl, toRis } from '../../src/export/citations.ts'
import { articleCitation, type CslRecord, claimCitation, cslDate, cslSchema } from '../../src/export/csl.ts'
import { plainCitation } from '../../src/export/plain-citation.ts'
import type { PublishedArticle } from '../../src/model/timeline.ts'
import { catalog, sample, to } from './sample.ts'

const records = [
  ...catalog.claims.map(({ claim, articles }) => claimCitation(claim, claim.reading.quote, articles[0], to)),
  ...sample.articles.map((article) => articleCitation(article, to)),
]

/** The plain text of a parsed field, whatever marks the reader puts on its parts. */
const plain = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Array.isArray(value)
      ? value.map(plain).join('')
      : value && typeof value === 'object' && 'text' in value
        ? plain(value.text)
        : ''

const base: PublishedArticle = {
  ...(sample.articles[0] as PublishedArticle),
  slug: 'a-b',
  heading: 'Budget & "plans": 2% of GDP',
  headingIsOurs: false,
}

test.each([
  ['2021', { 'date-parts': [[2021]] }],
  ['2021-11', { 'date-parts': [[2021, 11]] }],
  ['2021-11-27', { 'date-parts': [[2021, 11, 27]] }],
  ['2021-11~', { 'date-parts': [[2021, 11]], circa: true }],
  ['2021/2022-03', { 'date-parts': [[2021], [2022, 3]] }],
  ['2025-06-21/..', { literal: 'not before 21 June 2025' }],
  ['198X', { literal: 'the 1980s' }],
])('%s is cited with just what is known of it', (edtf, date) => {
  expect(cslDate(edtf)).toEqual(date)
})

test('every record is CSL-JSON with an address and without a date of access', () => {
  for (const record of records) {
    expect(cslSchema.safeParse(record).error).toBeUndefined()
    expect(record).not.toHaveProperty('accessed')
    expect(record.URL ?? record.archive_location).toMatch(/^https:/)
    expect(JSON.parse(toCsl(record))).toEqual([record])
  }
})

test('a claim names the version of its record and who said it', () => {
  const record = records.find((r) => r.id === 'jp-2-percent-of-gdp-by-2027')
  expect(record).toMatchObject({ version: '2025-11-22', issued: { 'date-parts': [[2025, 11, 22]] } })
  expect(record?.title).toBe('Japan plans to spend 2% of GDP on defense by 2027: Japan, December 2022')
})

describe('an outside reader takes', () => {
  test.each(records.map((record) => [record.id, record] as const))('the BibTeX of %s', (id, record) => {
    const { entries, errors } = new BibLatexParser(toBibtex(record)).parse()
    expect(errors).toEqual([])
    const [entry] = Object.values(entries)
    expect(entry?.entry_key).toBe(id)
    expect(plain(entry?.fields['title'])).toBe(record.title)
  })

  test.each(records.map((record) => [record.id, record] as const))('the RIS of %s', (_, record) => {
    const text = toRis(record)
    expect(text).toMatch(/^TY {2}- [A-Z]{4}\r\n(?:[A-Z][A-Z0-9] {2}- [^\r\n]{1,2000}\r\n){2,40}ER {2}- \r\n$/)
    const { entries } = new RISParser(text).parse()
    const [entry] = Object.values(entries)
    expect(plain(entry?.fields['title'])).toBe(record.title)
  })
})

test('hard characters survive', () => {
  const record = articleCitation(base, to)
  const { entries, errors } = new BibLatexParser(toBibtex(record)).parse()
  expect(errors).toEqual([])
  expect(plain(Object.values(entries)[0]?.fields['title'])).toContain('2% of GDP')
  expect(toRis(record)).toContain('TI  - Budget & "plans": 2% of GDP\r\n')
})

test('a line break in a headline ends no record', () => {
  const heading = 'One\nER  - \r\nTY  - BOOK\u2028two'
  const record = articleCitation({ ...base, heading, publisher: 'The\nPaper' }, to)
  expect(record).toMatchObject({ title: 'One ER - TY - BOOK two', 'container-title': 'The Paper' })
  expect(Object.keys(new RISParser(toRis(record)).parse().entries)).toHaveLength(1)
  expect(toRis(record).match(/^ER /gm)).toHaveLength(1)
  expect(plainCitation(record)).not.toMatch(/[\n\r\u2028]/)
  const [claim] = sample.claims
  if (!claim) throw new Error('no claim')
  const reading = { ...claim.reading, speaker: 'A\nB' }
  const cited = claimCitation({ ...claim, reading }, 'a\nb', { ...base, heading }, to)
  expect(toRis(cited).match(/^ER /gm)).toHaveLength(1)
  expect(cited.title).toMatch(/: A B,/)
})

test.each([
  ['2021', 'DA  - 2021///', 'Kyodo News, 2021. '],
  ['2021-11', 'DA  - 2021/11//', 'Kyodo News, November 2021. '],
  ['2021-11-27', 'DA  - 2021/11/27/', 'Kyodo News, 27 November 2021. '],
])('a date of %s stays as it is in RIS and in words', (published, ris, words) => {
  const record = articleCitation({ ...base, published }, to)
  expect(toRis(record)).toContain(`${ris}\r\n`)
  expect(plainCitation(record)).toContain(words)
})

test('a date that is only a bound is said in words and gives no year to sort by', () => {
  const record = articleCitation({ ...base, published: '2025-06-21/..' }, to)
  expect(toRis(record)).not.toMatch(/^(?:DA|PY) /m)
  expect(toRis(record)).toContain('Published not before 21 June 2025.')
  expect(toBibtex(record)).not.toContain('year =')
  expect(plainCitation(record)).toContain('Kyodo News, not before 21 June 2025. ')
})

test('a heading of our own stands in square brackets', () => {
  expect(articleCitation({ ...base, headingIsOurs: true }, to).title).toBe(`[${base.heading}]`)
})

describe('in plain words', () => {
  const cited = (change: Partial<CslRecord>): string =>
    plainCitation({ id: 'a', 'citation-key': 'a', type: 'webpage', title: 'Plain', ...change })

  test.each<[string, Partial<CslRecord>, string]>([
    ['a title alone', {}, 'Plain'],
    [
      'everything there is',
      {
        'container-title': 'Outlay',
        issued: { 'date-parts': [[2020, 5, 3]] },
        version: '2020-05-03',
        URL: 'https://example.org/a/',
        archive: 'Outlay',
        archive_location: '/articles/a/',
      },
      'Plain. Outlay, 3 May 2020. Version 2020-05-03. https://example.org/a/. Recorded by Outlay at /articles/a/',
    ],
    ['a title that is a question', { title: 'How much?', version: '1' }, 'How much? Version 1'],
    ['a title that ends with a stop', { title: 'In the U.S.', version: '1' }, 'In the U.S. Version 1'],
    ['a stop inside quotation marks', { title: 'He said "No."', version: '1' }, 'He said “No.” Version 1'],
    ['quotation marks at the end', { title: 'He said "no"', version: '1' }, 'He said “no”. Version 1'],
    ['quotation marks in others', { title: '("a \'b\' c")' }, '(“a ‘b’ c”)'],
    ['apostrophes', { title: "Japan's plan of the '90s" }, 'Japan’s plan of the ’90s'],
    ['what looks like HTML', { title: 'x <i>y</i> & z' }, 'x <i>y</i> & z'],
    [
      'an address with quotation marks',
      { URL: `https://a.org/?b="c"&d='e'` },
      `Plain. https://a.org/?b="c"&d='e'`,
    ],
    [
      'a range',
      {
        issued: {
          'date-parts': [
            [2020, 5],
            [2020, 7],
          ],
        },
      },
      'Plain. May 2020 to July 2020',
    ],
    [
      'a range of a year and a month',
      { issued: { 'date-parts': [[2021], [2022, 3]] } },
      'Plain. 2021 to March 2022',
    ],
    ['about a time', { issued: { 'date-parts': [[2020, 5]], circa: true } }, 'Plain. about May 2020'],
  ])('%s', (_, change, words) => {
    expect(cited(change)).toBe(words)
  })
})

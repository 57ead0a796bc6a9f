import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type HistoryEntry, timelineSchema } from '../../src/model/timeline.ts'
import { catalogOf } from '../../src/site/catalog.ts'
import { changesOf } from '../../src/site/changes.ts'
import { originsInWords } from '../../src/site/claim-words.ts'
import { facetGroups } from '../../src/site/facets.ts'
import {
  cutPeriod,
  cutYear,
  groupByPeriod,
  groupBySaid,
  PAGE_ROWS,
  partsOf,
  splitGroups,
  splitPeriods,
  splitYears,
} from '../../src/site/groups.ts'
import { storyOf } from '../../src/site/story.ts'
import { corpus } from '../fixtures/site/corpus.ts'
import { timelineOf } from '../fixtures/site/sample.ts'

const sample = timelineSchema.parse(JSON.parse(readFileSync('tests/fixtures/timeline.sample.json', 'utf8')))
const gdp = { unit: '%GDP', quote: 'q', sentence: 's q' } as const

test('the made-up corpus fits the schema', () => {
  expect(timelineSchema.safeParse(corpus(40)).success).toBe(true)
})

describe('catalog', () => {
  test('newest first, undated last, and every claim once', () => {
    const catalog = catalogOf(
      timelineOf(
        [{ slug: 'a' }],
        [
          { ...gdp, claim: 'undated', article: 'a', value: 1 },
          { ...gdp, claim: 'day', article: 'a', value: 1, statedOn: '2021-11-27' },
          { ...gdp, claim: 'bound', article: 'a', value: 1, statedOn: '2025-06-21/..' },
          { ...gdp, claim: 'month', article: 'a', value: 1, statedOn: '2025-10' },
        ],
      ),
    )
    expect(catalog.claims.map((v) => v.claim.id)).toEqual(['month', 'bound', 'day', 'undated'])
  })

  test('a reference that leads nowhere is an error that names it', () => {
    const broken = { ...sample, relations: [{ ...sample.relations[0], to: 'gone' }] }
    expect(() => catalogOf(broken as typeof sample)).toThrow('"gone"')
  })

  test('speakers of the same slug get addresses of their own', () => {
    const rows = ["Japan's government", 'Japans government'].map((speaker, i) => ({
      ...gdp,
      claim: `c${i}`,
      article: 'a',
      value: 1,
      speaker,
    }))
    const slugs = catalogOf(timelineOf([{ slug: 'a' }], rows)).speakers.map((s) => s.slug)
    expect(new Set(slugs).size).toBe(2)
  })

  test('copies of one report are one report', () => {
    const origin = { id: 'kyodo-1', agency: 'Kyodo', date: null, through: [], url: null, note: null }
    const timeline = timelineOf(
      [
        { slug: 'a', origins: [origin] },
        { slug: 'b', origins: [origin] },
        { slug: 'c', origins: [origin] },
      ],
      ['a', 'b', 'c'].map((article) => ({ ...gdp, claim: 'one', article, value: 2 })),
    )
    const voice = { origins: ['kyodo-1'], articles: ['a', 'b', 'c'] }
    const claims = timeline.claims.map((c) => ({ ...c, voices: [voice] }))
    const view = catalogOf({ ...timeline, claims }).claim('one')
    expect(view && originsInWords(view)).toBe('1 report, 2 copies')
  })
})

describe('groups', () => {
  const dates = ['2025-10', '2025-06-21/..', '2023-01-13', '2022', null]
  const rows = dates.map((statedOn, i) => ({ ...gdp, claim: `c${i}`, article: 'a', value: 1, statedOn }))
  const years = groupBySaid(catalogOf(timelineOf([{ slug: 'a' }], rows)).claims)

  test('by year and month, with what is not known named', () => {
    expect(years.map((y) => [y.label, y.months.map((m) => m.label)])).toEqual([
      ['2025', ['October', 'June']],
      ['2023', ['January']],
      ['2022', ['No month given']],
      ['Undated', ['No month given']],
    ])
  })

  test('a silence is counted in whole months between neighbors, and only when both are known', () => {
    expect(years.map((y) => y.silence)).toEqual([28, 0, 0, 0])
  })

  test('by period: earliest first, none given last; one fiscal year of two countries apart', () => {
    const groups = groupByPeriod(
      catalogOf(
        timelineOf(
          [{ slug: 'a' }],
          [
            { ...gdp, claim: 'none', article: 'a', value: 1 },
            { ...gdp, claim: 'by', article: 'a', value: 2, period: '2027', periodRole: 'by' },
            { ...gdp, claim: 'jp', article: 'a', value: 1, period: 'FY2020', periodRole: 'in' },
            {
              ...gdp,
              claim: 'us',
              article: 'a',
              value: 3,
              period: 'FY2020',
              periodRole: 'in',
              subject: 'US',
            },
          ],
        ),
      ).claims,
    )
    expect(groups.map((g) => [g.label, g.span])).toEqual([
      ['In fiscal 2020', 'October 2019 – September 2020'],
      ['In fiscal 2020', 'April 2020 – March 2021'],
      ['By 2027', ''],
      ['No time given', ''],
    ])
  })
})

describe('pages of a long record', () => {
  test('the first page takes whole groups until it is full, or the beginning of one that is too long', () => {
    const cut = (n: number, most: number): number[] => (n > most ? [most, ...cut(n - most, most)] : [n])
    const sizes = (groups: readonly number[], most: number) => splitGroups(groups, (n) => n, cut, most)
    expect(sizes([3, 3, 3], 10)).toEqual({ here: [3, 3, 3], elsewhere: [] })
    expect(sizes([3, 3, 3], 6)).toEqual({ here: [3, 3], elsewhere: [3] })
    expect(sizes([9, 1], 6)).toEqual({ here: [6], elsewhere: [9, 1] })
    expect(sizes([], 6)).toEqual({ here: [], elsewhere: [] })
  })

  const months = (...said: [month: string, claims: number][]) =>
    groupBySaid(
      catalogOf(
        timelineOf(
          [{ slug: 'a' }],
          said.flatMap(([statedOn, n]) =>
            Array.from({ length: n }, (_, i) => ({
              ...gdp,
              claim: `${statedOn}-${i}`,
              article: 'a',
              value: i + 1,
              statedOn,
            })),
          ),
        ),
      ).claims,
    )

  test.for([
    [4, ['2025', '2025/2', '2025/3'], [['March 3'], ['February 4'], ['February 2', 'January 2']]],
    [9, ['2025', '2025/2'], [['March 3', 'February 6'], ['January 2']]],
    [11, ['2025'], [['March 3', 'February 6', 'January 2']]],
  ] as const)('a year in parts of %i claims keeps months whole where it can', ([most, paths, parts]) => {
    const cut = partsOf(months(['2025-03', 3], ['2025-02', 6], ['2025-01', 2]), cutYear, most)
    expect(cut.map((p) => p.path)).toEqual(paths)
    expect(cut.map((p) => p.group.months.map((m) => `${m.label} ${m.views.length}`))).toEqual(parts)
    expect(cut.map((p) => p.group.count)).toEqual(
      parts.map((p) => p.reduce((n, m) => n + Number(m.split(' ')[1]), 0)),
    )
  })

  test('every claim of 10,000 stands on a page, and no page holds more rows than one may', () => {
    const views = months(['2025-03', 700], ['2025-02', 300], ['2024-05', 9000]).flatMap((y) =>
      y.months.flatMap((m) => m.views),
    )
    const { here, elsewhere } = splitYears(views)
    const rows = (years: readonly (typeof here)[number][]) =>
      years.flatMap((y) => y.months.flatMap((m) => m.views.map((v) => v.claim.id)))
    const parts = partsOf(elsewhere, cutYear).map((p) => rows([p.group]))
    expect(new Set([...rows(here), ...parts.flat()]).size).toBe(views.length)
    expect(rows(here)).toEqual(views.slice(0, PAGE_ROWS).map((v) => v.claim.id))
    expect(Math.max(...parts.map((p) => p.length))).toBeLessThanOrEqual(PAGE_ROWS)
    const times = splitPeriods(views)
    expect(partsOf(times.elsewhere, cutPeriod).flatMap((p) => p.group.views)).toHaveLength(views.length)
    expect(times.here.flatMap((g) => g.views)).toHaveLength(PAGE_ROWS)
  })
})

test('every filter option occurs, and kinds stand in the order of the legend', () => {
  const groups = facetGroups(catalogOf(sample).claims)
  expect(groups.find((g) => g.name === 'kind')?.options.map((o) => o.value)).toEqual([
    'level',
    'cap',
    'target',
    'proposal',
    'demand',
    'statement',
  ])
  for (const group of groups) for (const option of group.options) expect(option.count).toBeGreaterThan(0)
})

describe('changes', () => {
  const history = (on: string, ...whats: [what: HistoryEntry['what'], note?: string][]): HistoryEntry[] =>
    whats.map(([what, note = null]) => ({ on, what, note }))
  const withHistories = (histories: Record<string, HistoryEntry[]>) => {
    const rows = Object.keys(histories).map((claim, i) => ({
      ...gdp,
      claim,
      article: i < 2 ? 'a' : 'b',
      value: i + 1,
    }))
    const timeline = timelineOf([{ slug: 'a' }, { slug: 'b' }], rows)
    return changesOf(
      catalogOf({
        ...timeline,
        claims: timeline.claims.map((c) => ({ ...c, history: histories[c.id] ?? [] })),
      }),
    )
  }

  test('what takes something back is told in full, in the order of its weight', () => {
    const { days } = changesOf(catalogOf(sample))
    expect(days[0]?.told.map((k) => k.what)).toEqual(['withdrawn', 'renamed', 'corrected'])
    expect(days[0]?.words).toBe('1 withdrawn, 1 renamed, 1 corrected, 20 recorded')
  })

  test('what only adds stands together by article, each claim once', () => {
    const { days } = withHistories({
      x: history('2026-01-01', ['recorded', 'In a.'], ['confirmed', 'Why.']),
      y: history('2026-01-01', ['recorded', 'In a.']),
      z: history('2026-01-01', ['recorded', 'In b.']),
    })
    expect(days[0]?.routine).toMatchObject([
      { article: { slug: 'b' }, words: '1 claim recorded', changes: [{ id: 'z', what: 'recorded' }] },
      {
        article: { slug: 'a' },
        words: '2 claims recorded and confirmed',
        changes: [
          { id: 'x', what: 'recorded and confirmed', note: 'Why.' },
          { id: 'y', what: 'recorded', note: null },
        ],
      },
    ])
  })

  test('newest day first', () => {
    const { days } = withHistories({
      x: history('2026-01-01', ['recorded']),
      y: history('2026-03-01', ['recorded']),
    })
    expect(days.map((d) => d.on)).toEqual(['2026-03-01', '2026-01-01'])
  })

  test('of very many the latest, and how many there are', () => {
    const { days, shown, all } = changesOf(catalogOf(corpus(40)), 15)
    const listed = days.flatMap((d) => d.routine.flatMap((r) => r.changes))
    expect({ listed: listed.length, shown, all }).toEqual({ listed: 15, shown: 15, all: 40 })
  })
})

describe('story', () => {
  const words = (timeline: Parameters<typeof catalogOf>[0]): string =>
    storyOf(catalogOf(timeline))
      .map((s) => (typeof s === 'string' ? s : s.text))
      .join('')

  test('says where spending stood, what was promised, what moved, what was asked', () => {
    expect(words(sample)).toBe(
      'Japan spent 0.94% of GDP on defense in fiscal 2020 and about 1.8% as of October 2025. Its goal of 2% by 2027, set in December 2022, was moved to fiscal 2025. The United States was reported to ask for 3.5%, which is disputed.',
    )
  })

  test('every number of it leads to a claim', () => {
    const plain = storyOf(catalogOf(sample)).filter((s) => typeof s === 'string')
    expect(plain.join(' ')).not.toMatch(/\d%/)
  })

  test('leaves out what no claim says', () => {
    const target = {
      ...gdp,
      claim: 't',
      article: 'a',
      value: 2,
      kind: 'target',
      period: '2027',
      periodRole: 'by',
    } as const
    expect(words(timelineOf([{ slug: 'a' }], [target]))).toBe('Japan’s goal of 2% of GDP by 2027 stands.')
    expect(words(timelineOf([{ slug: 'a' }], []))).toBe('')
  })
})

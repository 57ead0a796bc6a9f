import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Origin } from '../../src/model/article.ts'
import { type RelationsFile, relationsFileSchema } from '../../src/model/record.ts'
import type { Claim, Timeline } from '../../src/model/timeline.ts'
import { buildTimeline } from '../../src/timeline/build.ts'
import type { Extracted } from '../../src/timeline/extracted.ts'
import {
  EMPTY_PERMALINKS,
  mergeClaim,
  type RecordState,
  renameClaim,
  withdrawClaim,
} from '../../src/timeline/permalinks.ts'
import { reconcile } from '../../src/timeline/reconcile.ts'
import { accept, withMention } from '../../src/timeline/review.ts'
import { checkTimeline } from '../../src/timeline/verify.ts'
import { article, PEOPLE, share } from './fake.ts'

const origin = (id: string, agency: string, date: string): Origin => ({
  id,
  agency,
  date,
  through: [],
  url: null,
  note: null,
})

/** The shape of the five seed articles, in a few words each. */
const FIVE: readonly Extracted[] = [
  article(
    'kyodo-2021',
    [
      'Outlays were kept ',
      ['around 1 percent', share(1, { comparator: '~', statedOn: '2021-11-27', statedOnFrom: 'published' })],
      '. They were ',
      ['0.94 percent', share(0.94, { period: 'FY2020', periodRole: 'in', statedOn: '2021-11-27' })],
      '. He would not be bound by the ',
      ['1 percent', share(1, { kind: 'cap', speaker: 'Fumio Kishida', statedOn: '2021-09' })],
      ' line.',
    ],
    { origins: [origin('kyodo-2021', 'Kyodo News', '2021-11-27')] },
  ),
  article(
    'ap-2023',
    [
      'Last month Japan announced ',
      ['2%', share(2, { kind: 'target', period: '2027', periodRole: 'by', speaker: 'Japan' })],
      ' in five years. It stayed ',
      ['below 1%', share(1, { comparator: '<', statedOn: '2023-01-13', statedOnFrom: 'published' })],
      '.',
    ],
    { origins: [origin('ap-2023', 'Associated Press (AP)', '2023-01-13')] },
  ),
  article(
    'pti-2023',
    ['He committed to ', ['two per cent', share(2, { kind: 'target', speaker: 'Fumio Kishida' })], '.'],
    {
      origins: [origin('pti-2023', 'PTI', '2023-01-13')],
    },
  ),
  article(
    'cgtn-2025',
    [
      'Japan is committed to ',
      [
        '2 percent',
        share(2, {
          kind: 'target',
          period: '2027',
          periodRole: 'by',
          statedOn: '2025-06-21/..',
          statedOnFrom: 'published',
        }),
      ],
      ', a doubling of the ',
      ['1 percent', share(1, { kind: 'cap', statedOn: '2025-06-21/..', statedOnFrom: 'published' })],
      ' cap. The US wants ',
      [
        '3.5%',
        share(3.5, {
          kind: 'demand',
          speaker: 'United States',
          hedged: true,
          place: 'cited-title',
          statedOn: '2025-06-21/..',
          statedOnFrom: 'published',
        }),
      ],
      '.',
    ],
    {
      origins: [
        origin('ft-2025', 'Financial Times', '2025-06-20'),
        origin('kyodo-2025', 'Kyodo News', '2025-06-21'),
      ],
    },
  ),
  article(
    'reuters-2025',
    [
      'She plans ',
      [
        'two per cent',
        share(2, {
          kind: 'target',
          period: 'FY2025',
          periodRole: 'in',
          speaker: 'Sanae Takaichi',
          statedOn: '2025-10',
        }),
      ],
      ' this year, from ',
      ['about 1.8 per cent', share(1.8, { comparator: '~', speaker: 'Sanae Takaichi', statedOn: '2025-10' })],
      '. That would be two years earlier than originally planned, yet low. He said ',
      ['no demands', { stance: 'denies', speaker: 'Pete Hegseth', statedOn: '2025-10-29' }],
      ' were placed. Japan ',
      [
        'cancelled a meeting',
        { stance: 'reacts', speaker: 'Japan', via: ['Financial Times'], hedged: true, statedOn: '2025-06' },
      ],
      ' over a demand.',
    ],
    { origins: [origin('reuters-2025', 'Reuters', '2025-10-29')] },
  ),
]

const NOTHING: RelationsFile = relationsFileSchema.parse({})
const recorded = (articles: readonly Extracted[] = FIVE): RecordState =>
  reconcile({ articles, records: [], permalinks: EMPTY_PERMALINKS, people: PEOPLE, on: '2026-01-01' })

function build(
  articles: readonly Extracted[] = FIVE,
  state = recorded(articles),
  relations = NOTHING,
): Timeline {
  return buildTimeline({
    articles: articles.map((one) => one.article),
    ...state,
    relations,
    people: PEOPLE,
    uncovered: new Map(),
  })
}

const claim = (timeline: Timeline, id: string): Claim => {
  const found = timeline.claims.find((one) => one.id === id)
  if (!found) throw new Error(`no claim ${id} among ${timeline.claims.map((one) => one.id).join(', ')}`)
  return found
}
const arrows = (timeline: Timeline): string[] =>
  timeline.relations.map((one) => `${one.from} ${one.type} ${one.to}`)

describe('buildTimeline', () => {
  const timeline = build()

  it('holds together', () => {
    expect(checkTimeline(timeline, new Map(FIVE.map(({ article: one }) => [one.slug, one.source])))).toEqual(
      [],
    )
  })

  it('merges mentions of one claim, led by the one that dates itself', () => {
    const goal = claim(timeline, 'jp-2-percent-of-gdp-by-2027')
    expect(goal.mentions).toHaveLength(2)
    expect(goal.reading).toMatchObject({ speaker: 'Japan', statedOn: '2022-12' })
    expect(claim(timeline, 'jp-1-percent-of-gdp-cap').mentions).toHaveLength(2)
  })

  it('relates just what the texts support', () => {
    expect(arrows(timeline)).toEqual([
      'jp-2-percent-of-gdp-by-2027 derivedFrom jp-1-percent-of-gdp-cap',
      'hegseth-denies-demand-on-jp-2025-10 disputes jp-3.5-percent-of-gdp-demand-us-2025-or-later',
      'hegseth-denies-demand-on-jp-2025-10 disputes jp-reacts-to-demand-on-jp-2025-06',
      'jp-2-percent-of-gdp-target-kishida-2022 restates jp-2-percent-of-gdp-by-2027',
      'jp-2-percent-of-gdp-target-in-fy2025 updates jp-2-percent-of-gdp-by-2027',
    ])
  })

  it("says which part moved, with the article's own words where their count fits", () => {
    const move = timeline.relations.find((one) => one.type === 'updates')
    expect(move).toMatchObject({ moved: 'deadline', by: 'rule', rule: 'relation.updates' })
    expect(move?.rationale).toContain('“two years earlier than originally planned”')
  })

  it.each([
    ['jp-2-percent-of-gdp-by-2027', 'overtaken', ['jp-2-percent-of-gdp-target-in-fy2025']],
    ['jp-2-percent-of-gdp-target-in-fy2025', 'current', []],
    ['jp-3.5-percent-of-gdp-demand-us-2025-or-later', 'disputed', ['hegseth-denies-demand-on-jp-2025-10']],
    ['jp-0.94-percent-of-gdp-in-fy2020', 'current', []],
    ['jp-about-1-percent-of-gdp-as-of-2021', 'not-assessed', []],
    ['hegseth-denies-demand-on-jp-2025-10', 'not-assessed', []],
  ])('%s is %s', (id, standing, by) => {
    expect(claim(timeline, id)).toMatchObject({ standing, standingBy: by })
  })

  it('counts reports, not addresses', () => {
    expect(claim(timeline, 'jp-2-percent-of-gdp-by-2027').origins).toEqual(['ap-2023', 'ft-2025'])
    expect(claim(timeline, 'jp-2-percent-of-gdp-by-2027').voices[1]).toEqual({
      origins: ['ft-2025', 'kyodo-2025'],
      articles: ['cgtn-2025'],
    })
    const copies = [
      ...FIVE,
      article(
        'copy-2023',
        ['Plans for ', ['2%', share(2, { kind: 'target', period: '2027', periodRole: 'by' })], ' by 2027.'],
        { origins: [origin('ap-2023', 'AP', '2023-01-13')] },
      ),
    ]
    expect(claim(build(copies), 'jp-2-percent-of-gdp-by-2027').voices[0]).toEqual({
      origins: ['ap-2023'],
      articles: ['ap-2023', 'copy-2023'],
    })
  })

  it('follows a named outlet to a report known from another article of that time', () => {
    expect(claim(timeline, 'jp-reacts-to-demand-on-jp-2025-06').origins).toEqual(['ft-2025'])
  })

  it('says "never confirmed" of what is only second-hand', () => {
    const alone = [FIVE[3] as Extracted]
    expect(claim(build(alone), 'jp-3.5-percent-of-gdp-demand-us-2025-or-later').standing).toBe(
      'never-confirmed',
    )
  })

  it('is the same whatever the order of articles, records and relations', () => {
    const state = recorded()
    const bytes = JSON.stringify(build(FIVE, state))
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (order) => {
        const articles = order.map((index) => FIVE[index] as Extracted)
        const records = order.map((index) => state.records[index] as RecordState['records'][number])
        expect(JSON.stringify(build(articles, { ...state, records }))).toBe(bytes)
        expect(JSON.stringify(build(articles, recorded(articles)))).toBe(bytes)
      }),
    )
  })
})

describe('levels that rounding cannot reconcile', () => {
  const levels = (a: string, x: number, b: string, y: number, more: object = {}): Timeline =>
    build([
      article('a', ['It was ', [a, share(x, { period: 'FY2020', periodRole: 'in' })], '.']),
      article('b', ['It was ', [b, share(y, { period: 'FY2020', periodRole: 'in', ...more })], '.']),
    ])
  it.each([
    ['0.94 percent', 0.94, '1.24 percent', 1.24, {}, 1],
    ['0.94 percent', 0.94, '0.95 percent', 0.95, {}, 0],
    ['0.94 percent', 0.94, 'around 1 percent', 1, { comparator: '~' }, 0],
    ['0.94 percent', 0.94, '1.24 percent', 1.24, { basis: { spending: 'nato', gdp: null } }, 0],
    ['0.94 percent', 0.94, '1.24 percent', 1.24, { period: 'FY2021' }, 0],
  ])('%s (%d) and %s (%d) with %o: %d dispute', (a, x, b, y, more, count) => {
    expect(levels(a, x, b, y, more).relations.filter((one) => one.type === 'disputes')).toHaveLength(count)
  })
})

describe('targets that move', () => {
  const two = (later: object): Timeline =>
    build([
      article('a', [
        'Goal ',
        ['2%', share(2, { kind: 'target', period: '2027', periodRole: 'by', statedOn: '2022-12' })],
        '.',
      ]),
      article('b', [
        'Goal ',
        [
          '2 percent',
          share(2, { kind: 'target', period: '2027', periodRole: 'by', statedOn: '2025-10', ...later }),
        ],
        '.',
      ]),
    ])
  it.each([
    ['level', { value: 3.5 }],
    ['level', { value: 3.5, period: '2030' }],
    ['deadline', { period: '2030' }],
    ['definition', { basis: { spending: 'with-related', gdp: null } }],
  ])('%s by %o', (moved, later) => {
    expect(two(later).relations.map((one) => [one.type, one.moved])).toEqual([['updates', moved]])
  })
  it('are not moved by what was said at the same time, or by another country', () => {
    expect(two({ period: '2030', statedOn: '2022-12-16' }).relations).toEqual([])
    expect(two({ period: '2030', subject: 'US' }).relations).toEqual([])
  })
})

describe('proposals that are repeated', () => {
  const two = (first: object, later: object): Timeline => {
    const proposal = { kind: 'proposal', speaker: 'Fumio Kishida' } as const
    return build([
      article('a', ['A plan of ', ['2%', share(2, { ...proposal, statedOn: '2022-12', ...first })], '.']),
      article('b', ['Plan: ', ['2 percent', share(2, { ...proposal, statedOn: '2025-10', ...later })], '.']),
    ])
  }
  it.each([
    ['a later year', { period: '2027' }, { period: '2030' }, ['deadline']],
    ['a year at last', {}, { period: '2030' }, ['deadline']],
    ['no year any more', { period: '2027' }, {}, []],
  ])('with %s', (_, first, later, moved) => {
    expect(two(first, later).relations.map((one) => one.moved)).toEqual(moved)
  })
})

describe('what a person says', () => {
  const goal = 'jp-2-percent-of-gdp-by-2027'
  const cap = 'jp-1-percent-of-gdp-cap'
  it('confirms, removes and adds relations', () => {
    const file = relationsFileSchema.parse({
      confirm: [{ type: 'updates', from: 'jp-2-percent-of-gdp-target-in-fy2025', to: goal }],
      remove: [{ type: 'derivedFrom', from: goal, to: cap, reason: 'A way of speaking.' }],
      add: [
        { type: 'restates', from: 'jp-under-1-percent-of-gdp-as-of-2023', to: cap, rationale: 'Seen so.' },
      ],
    })
    const { relations } = build(FIVE, recorded(), file)
    expect(relations.find((one) => one.type === 'updates')).toMatchObject({
      by: 'person',
      rule: 'relation.updates',
    })
    expect(relations.some((one) => one.type === 'derivedFrom')).toBe(false)
    expect(relations.find((one) => one.to === cap)).toMatchObject({ by: 'person', rule: null })
  })
  it('puts notes and a standing on a claim, also by its old id', () => {
    const state = renameClaim(recorded(), cap, 'jp-one-percent-line', {
      reason: 'Shorter.',
      on: '2026-02-01',
    })
    const file = relationsFileSchema.parse({
      notes: [{ claims: [cap], text: 'A formal ceiling stood from 1976.', source: 'https://example.org/a' }],
      standing: [{ claim: 'jp-one-percent-line', standing: 'overtaken', note: 'Passed in 2023.' }],
    })
    const found = claim(build(FIVE, state, file), 'jp-one-percent-line')
    expect(found).toMatchObject({ standing: 'overtaken', standingNote: 'Passed in 2023.' })
    expect(found.notes).toEqual([
      { text: 'A formal ceiling stood from 1976.', source: 'https://example.org/a' },
    ])
    expect(found.history.at(-1)).toMatchObject({ what: 'renamed', on: '2026-02-01' })
  })
  it.each([
    ['an id that has no page', { notes: [{ claims: ['jp-none'], text: 'x' }] }, 'the claim id jp-none'],
    [
      'a confirmation of nothing',
      { confirm: [{ type: 'updates', from: cap, to: goal }] },
      `${cap} updates ${goal}`,
    ],
  ])('names %s', (_, file, unexpected) => {
    expect(() => build(FIVE, recorded(), relationsFileSchema.parse(file))).toThrow(`unexpected ${unexpected}`)
  })
  it('lists every old address with what became of it', () => {
    const merged = mergeClaim(recorded(), 'jp-2-percent-of-gdp-target-kishida-2022', goal, {
      reason: 'One pledge.',
      on: '2026-02-01',
    })
    const state = withdrawClaim(merged, 'jp-0.94-percent-of-gdp-in-fy2020', {
      reason: 'Misread.',
      on: '2026-02-02',
    })
    expect(build(FIVE, state).moved).toMatchObject([
      {
        id: 'jp-0.94-percent-of-gdp-in-fy2020',
        what: 'withdrawn',
        to: null,
        text: expect.stringContaining('0.94% of GDP'),
      },
      { id: 'jp-2-percent-of-gdp-target-kishida-2022', what: 'merged', to: goal },
    ])
  })
  it('lists what a person rejected among the figures that no claim covers', () => {
    const state = withdrawClaim(recorded(), 'jp-0.94-percent-of-gdp-in-fy2020', {
      reason: 'Misread.',
      on: '2026-02-02',
    })
    expect(build(FIVE, state).articles.find((one) => one.slug === 'kyodo-2021')?.uncovered).toEqual([
      { quote: '0.94 percent', line: 5, reason: 'Rejected in review: Misread.' },
    ])
  })
  it('counts as a review of the claim when all its mentions are reviewed', () => {
    const state = recorded()
    const all = state.records.flatMap((record) => record.mentions).filter((one) => one.claim === goal)
    const [first, second] = all
    const once = withMention(state, accept(first as never, '2026-01-02'))
    expect(claim(build(FIVE, once), goal).review).toBe('part-reviewed')
    expect(claim(build(FIVE, withMention(once, accept(second as never, '2026-01-02'))), goal).review).toBe(
      'reviewed',
    )
  })
})

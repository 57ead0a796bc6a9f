import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../../src/model/mention.ts'
import { claimIdSchema } from '../../src/model/timeline.ts'
import { coreKey, coreOf, naturalId } from '../../src/timeline/identity.ts'
import { anyReading } from './arbitrary.ts'
import { PEOPLE, reading, share } from './fake.ts'

const idOf = (more: Partial<Reading>): string => naturalId(coreOf(reading(more), PEOPLE))

describe('naturalId', () => {
  it.each<[string, Partial<Reading>]>([
    [
      'jp-2-percent-of-gdp-by-2027',
      share(2, { kind: 'target', period: '2027', periodRole: 'by', speaker: 'Japan' }),
    ],
    [
      'jp-2-percent-of-gdp-target-in-fy2025',
      share(2, { kind: 'target', period: 'FY2025', periodRole: 'in' }),
    ],
    ['jp-0.94-percent-of-gdp-in-fy2020', share(0.94, { period: 'FY2020', periodRole: 'in' })],
    ['jp-1-percent-of-gdp-cap', share(1, { kind: 'cap', speaker: 'Fumio Kishida', statedOn: '2021-09' })],
    ['jp-about-1-percent-of-gdp-as-of-2021', share(1, { comparator: '~', statedOn: '2021-11-27' })],
    ['jp-2-percent-of-gdp-target-kishida-2022', share(2, { kind: 'target', speaker: 'Kishida Fumio' })],
    ['jp-2-percent-of-gdp-target-said-2022', share(2, { kind: 'target' })],
    [
      'jp-2-percent-of-gdp-proposal-ldp-2021',
      share(2, { kind: 'proposal', speaker: 'LDP', statedOn: '2021-10' }),
    ],
    [
      'jp-3.5-percent-of-gdp-demand-us-2025-or-later',
      share(3.5, { kind: 'demand', speaker: 'United States', statedOn: '2025-06-21/..' }),
    ],
    [
      'jp-3.5-percent-of-gdp-demand-us-2025',
      share(3.5, { kind: 'demand', speaker: 'U.S. government', statedOn: '2025-06' }),
    ],
    [
      'jp-over-5-trillion-yen-since-fy2016',
      { kind: 'level', value: 5e12, unit: 'JPY', comparator: '>', period: 'FY2016', periodRole: 'since' },
    ],
    [
      'jp-43-trillion-yen-target-over-fy2023-to-fy2027',
      {
        kind: 'target',
        value: 43e12,
        unit: 'JPY',
        comparator: '=',
        period: 'FY2023/FY2027',
        periodRole: 'over',
      },
    ],
    [
      'jp-1-to-2-percent-of-gdp-estimate-in-2030',
      share(1, { kind: 'estimate', valueHigh: 2, period: '2030', periodRole: 'in' }),
    ],
    [
      'jp-3-percent-cut-in-fy2012',
      { kind: 'level', value: -3, unit: '%change', comparator: '=', period: 'FY2012', periodRole: 'in' },
    ],
    [
      'jp-1.8-percent-of-gdp-in-fy2025-of-fy2022-gdp',
      share(1.8, { period: 'FY2025', periodRole: 'in', basis: { spending: null, gdp: 'FY2022' } }),
    ],
    [
      'nato-5-percent-of-gdp-by-2035',
      share(5, { subject: 'NATO', kind: 'target', period: '2035', periodRole: 'by' }),
    ],
    [
      'hegseth-denies-demand-on-jp-2025-10',
      { stance: 'denies', speaker: 'Pete Hegseth', statedOn: '2025-10-29' },
    ],
    [
      'us-and-jp-no-comment-on-jp-2025-06-or-later',
      {
        stance: 'no-comment',
        speaker: "United States government and Japan's government",
        statedOn: '2025-06-21/..',
      },
    ],
    ['shunichi-suzuki-wants-jp-to-spend-more-2022-12', { stance: 'urges', speaker: 'Shunichi Suzuki' }],
  ])('%s', (id, more) => {
    expect(idOf(more)).toBe(id)
  })

  it('is a valid address, and another one for another core', () => {
    fc.assert(
      fc.property(fc.array(anyReading, { minLength: 100, maxLength: 300 }), (readings) => {
        const keyOfId = new Map<string, string>()
        for (const one of readings) {
          const core = coreOf(one, PEOPLE)
          const id = naturalId(core)
          expect(claimIdSchema.safeParse(id).success).toBe(true)
          expect(keyOfId.get(id) ?? coreKey(core)).toBe(coreKey(core))
          keyOfId.set(id, coreKey(core))
        }
        expect(new Set(keyOfId.values()).size).toBe(keyOfId.size)
      }),
      { numRuns: 200 },
    )
  })

  it('does not depend on wording, article, or who passes it on', () => {
    const base = share(2, { kind: 'target', period: '2027', periodRole: 'by' })
    const other = {
      quote: 'two per cent',
      sentence: 'Other words.',
      via: ['Kyodo'],
      hedged: true,
      rules: ['b'],
    }
    expect(idOf({ ...base, ...other })).toBe(idOf(base))
  })
})

describe('same claim or not', () => {
  const same = (a: Partial<Reading>, b: Partial<Reading>): boolean =>
    coreKey(coreOf(reading(a), PEOPLE)) === coreKey(coreOf(reading(b), PEOPLE))
  const by2027 = share(2, { kind: 'target', period: '2027', periodRole: 'by' })

  it.each<[string, boolean, Partial<Reading>, Partial<Reading>]>([
    [
      'a target with a deadline, whoever is named',
      true,
      { ...by2027, speaker: 'Japan' },
      { ...by2027, statedOn: '2025-06' },
    ],
    ['no deadline is never taken for one', false, by2027, share(2, { kind: 'target' })],
    ['a fiscal year is not the calendar year', false, by2027, { ...by2027, period: 'FY2027' }],
    [
      'a ceiling is one, whoever speaks of it and when',
      true,
      share(1, { kind: 'cap', speaker: 'Fumio Kishida', statedOn: '2021-09' }),
      share(1, { kind: 'cap', comparator: '<=', statedOn: '2025-06' }),
    ],
    ['around 1% and below 1% differ', false, share(1, { comparator: '~' }), share(1, { comparator: '<' })],
    [
      'level and estimate stay apart',
      false,
      share(2, { period: 'FY2025' }),
      share(2, { period: 'FY2025', kind: 'estimate' }),
    ],
    [
      'a stated basis makes another claim',
      false,
      share(2, { period: 'FY2025' }),
      share(2, { period: 'FY2025', basis: { spending: 'nato', gdp: null } }),
    ],
    [
      "the LDP's proposal is not a panel's",
      false,
      share(2, { kind: 'proposal', speaker: 'LDP' }),
      share(2, { kind: 'proposal', speaker: "Japan's expert panel" }),
    ],
    [
      '"currently" is another claim in another year',
      false,
      share(1.8, { statedOn: '2024-10' }),
      share(1.8, { statedOn: '2025-10' }),
    ],
    [
      'a statement is told apart by month',
      false,
      { stance: 'urges', speaker: 'United States', statedOn: '2025-06' },
      { stance: 'urges', speaker: 'United States', statedOn: '2025-07' },
    ],
  ])('%s: %s', (_, expected, a, b) => {
    expect(same(a, b)).toBe(expected)
  })
})

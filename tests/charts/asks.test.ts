import { describe, expect, test } from 'vitest'
import { glyphRow, lineAt, rowOf } from '../../src/charts/spec.ts'
import { chartSvg } from '../../src/charts/svg.ts'
import type { Relation } from '../../src/model/timeline.ts'
import { catalogOf } from '../../src/site/catalog.ts'
import { chartsOf } from '../../src/site/charts.ts'
import { type Row, timelineOf } from '../fixtures/site/sample.ts'

const ask = (claim: string, fields: Partial<Row> = {}): Row => ({
  claim,
  article: 'a',
  quote: 'q',
  sentence: 's q',
  kind: 'demand',
  value: 2,
  unit: '%GDP',
  speaker: 'NATO',
  statedOn: '2021',
  ...fields,
})
const denial = (to: string): Relation => ({
  type: 'disputes',
  from: 'denial',
  to,
  moved: null,
  rationale: 'r',
  by: 'rule',
  rule: null,
})
const chartFor = (rows: readonly Row[], relations: Relation[] = []) =>
  chartsOf(catalogOf(timelineOf([{ slug: 'a' }], rows, { relations }))).find((c) => c.name === 'asks')
const asksFor = (...args: Parameters<typeof chartFor>) => {
  const chart = chartFor(...args)
  if (!chart) throw new Error('no chart')
  return chart
}
const names = (rows: readonly Row[]): string[] =>
  asksFor(rows)
    .y.ticks.filter((t) => t.line === 'name')
    .map((t) => t.label)
const statement = (claim: string, fields: Partial<Row>): Row =>
  ask(claim, { kind: 'statement', value: null, unit: null, ...fields })

describe('what is an ask', () => {
  test.for([
    ['a demand', ask('c'), true],
    ['a proposal', ask('c', { kind: 'proposal' }), true],
    ['a target', ask('c', { kind: 'target' }), false],
    ['an amount', ask('c', { unit: 'JPY', value: 5e12 }), false],
  ] as const)('%s', ([, row, is]) => {
    expect(chartFor([ask('other'), row])?.marks.some((m) => m.claim === 'c')).toBe(is)
  })

  test('an urging without a figure stands on the line of its strip, without a stem', () => {
    const chart = asksFor([ask('figure'), statement('urges', { stance: 'urges' })])
    const mark = chart.marks.find((m) => m.claim === 'urges')
    expect(mark).toMatchObject({ stem: null, label: 'no figure' })
    expect(mark?.y).toBeLessThan(chart.marks.find((m) => m.claim === 'figure')?.y ?? 0)
  })

  test('nobody asked, or nobody named a figure: no chart', () => {
    expect(chartFor([ask('c', { kind: 'level' })])).toBeUndefined()
    expect(chartFor([statement('c', { stance: 'urges' })])).toBeUndefined()
  })
})

describe('strips', () => {
  test('one for each asker and the one asked; Japan first, then by who asked first', () => {
    const rows = [
      ask('a', { speaker: 'LDP', statedOn: '2022' }),
      ask('b', { speaker: 'United States', statedOn: '2021' }),
      ask('c', { speaker: 'United States', statedOn: '2014', subject: 'NATO' }),
      ask('d', { speaker: null, statedOn: '2023' }),
    ]
    expect(names(rows)).toEqual([
      'United States → Japan',
      'LDP → Japan',
      'No one named → Japan',
      'United States → NATO',
    ])
    expect(
      asksFor(rows)
        .marks.filter((m) => m.muted)
        .map((m) => m.claim),
    ).toEqual(['c'])
  })

  test('of many askers those who asked most have one, the rest share the last and are named at their marks', () => {
    const rows = Array.from({ length: 10 }, (_, i) => [
      ask(`${i}-a`, { speaker: `Asker ${i}`, statedOn: `20${10 + i}` }),
      ...(i < 5 ? [ask(`${i}-b`, { speaker: `Asker ${i}`, statedOn: `20${11 + i}`, value: 3 })] : []),
    ]).flat()
    expect(names(rows)).toEqual([0, 1, 2, 3, 4].map((i) => `Asker ${i} → Japan`).concat('5 others'))
    expect(asksFor(rows).marks.find((m) => m.claim === '7-a')?.label).toBe('Asker 7 2%')
  })

  test('all have one scale from zero: equal shares are equally high', () => {
    const chart = asksFor([
      ask('a', { speaker: 'LDP', value: 2 }),
      ask('b', { speaker: 'NATO', value: 2, statedOn: '2024' }),
      ask('c', { speaker: 'NATO', value: 5 }),
    ])
    const tall = (claim: string): number => {
      const mark = chart.marks.find((m) => m.claim === claim)
      if (!mark) throw new Error(claim)
      return rowOf(chart, mark.stem ?? 0) - rowOf(chart, mark.y)
    }
    expect(tall('a')).toBeCloseTo(tall('b'), 0)
    expect(tall('c') / tall('a')).toBeCloseTo(2.5, 1)
  })

  test('no mark leaves its strip, however close they stand', () => {
    const rows = ['LDP', 'NATO'].flatMap((speaker) =>
      Array.from({ length: 14 }, (_, i) =>
        ask(`${speaker}-${i}`, { speaker, value: 1 + (i % 5), statedOn: `2021-0${1 + (i % 9)}` }),
      ),
    )
    const chart = asksFor(rows)
    const lines = chart.y.ticks.filter((t) => lineAt(chart, t) === 'axis').map((t) => rowOf(chart, t.at))
    for (const speaker of ['LDP', 'NATO']) {
      const mine = chart.marks.filter((m) => m.claim.startsWith(speaker))
      const line = rowOf(chart, mine[0]?.stem ?? 0)
      const above = Math.max(0, ...lines.filter((l) => l < line))
      for (const m of mine) {
        expect(glyphRow(chart, m)).toBeLessThan(line)
        expect(glyphRow(chart, m)).toBeGreaterThan(above)
      }
    }
  })
})

describe('what is uncertain shows', () => {
  test('a second-hand ask has a broken stem and says so in words', () => {
    const chart = asksFor([ask('c', { hedged: true, via: ['CGTN'] })])
    expect(chartSvg(chart, (id) => id)).toContain('class="stem hedged ')
    expect(chart.marks[0]?.words).toContain('second-hand')
    expect(chart.summary).toContain('reportedly demanded')
  })

  test('an undated ask stands behind the fence, never at a day', () => {
    const chart = asksFor([ask('dated'), ask('undated', { statedOn: null })])
    const at = (claim: string): number => chart.marks.find((m) => m.claim === claim)?.x ?? 0
    expect(at('undated')).toBeGreaterThan(chart.strip?.from ?? Infinity)
    expect(at('dated')).toBeLessThan(chart.strip?.from ?? 0)
  })

  test.for([
    ['denies', 'denied'],
    ['rules-out', 'ruled out'],
    ['reacts', 'disputed'],
  ] as const)('a claim that %s it leads back to it, at its own day', ([stance, label]) => {
    const rows = [ask('c'), statement('denial', { stance, speaker: 'X', statedOn: '2022' })]
    const chart = asksFor(rows, [denial('c')])
    const [asked, answer] = ['c', 'denial'].map((id) => chart.marks.find((m) => m.claim === id))
    expect(answer).toMatchObject({ label, y: asked?.y, answers: asked?.x, said: '2022-01-01' })
    expect(answer?.x).toBeGreaterThan(asked?.x ?? Infinity)
    expect(chart.summary).toMatch(/one request is disputed\.$/)
  })

  test('a denial of something else is not drawn', () => {
    const rows = [ask('c'), ask('level', { kind: 'level' }), statement('denial', { stance: 'denies' })]
    expect(asksFor(rows, [denial('level')]).marks.map((m) => m.claim)).toEqual(['c'])
  })
})

test('of too many asks in a strip the first, the latest and the highest are drawn', () => {
  const rows = Array.from({ length: 60 }, (_, i) =>
    ask(`c-${i}`, { value: i === 31 ? 9 : 2, statedOn: `${1960 + i}` }),
  )
  const drawn = asksFor(rows).marks.map((m) => m.claim)
  expect(drawn).toHaveLength(14)
  expect(drawn).toEqual(expect.arrayContaining(['c-0', 'c-31', 'c-59']))
})

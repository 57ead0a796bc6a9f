import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { chartConfig } from '../../src/charts/chartjs.ts'
import { GLYPHS } from '../../src/charts/glyphs.ts'
import { ARROW_LIFT, arrowEnds, glyphRow, liftOf, percentOf, rowOf, WIDE } from '../../src/charts/spec.ts'
import { chartSvg } from '../../src/charts/svg.ts'
import { decimalYear, saidAt, valueAxis, yearAxis } from '../../src/charts/time.ts'
import { KINDS } from '../../src/model/mention.ts'
import { timelineSchema } from '../../src/model/timeline.ts'
import { catalogOf } from '../../src/site/catalog.ts'
import { chartsOf } from '../../src/site/charts.ts'
import { corpus } from '../fixtures/site/corpus.ts'
import { type Row, timelineOf } from '../fixtures/site/sample.ts'

const sample = timelineSchema.parse(JSON.parse(readFileSync('tests/fixtures/timeline.sample.json', 'utf8')))
const charts = chartsOf(catalogOf(sample))
const named = (name: string) => {
  const chart = charts.find((c) => c.name === name)
  if (!chart) throw new Error(`no chart ${name}`)
  return chart
}
const gdp = { unit: '%GDP', quote: 'q', sentence: 's q', article: 'a' } as const
const chartFor = (name: string, rows: readonly Row[]) =>
  chartsOf(catalogOf(timelineOf([{ slug: 'a' }], rows))).find((c) => c.name === name)

describe('time on an axis', () => {
  test.for([
    ['2021-01-01', false, 2021],
    ['2021-12-31', true, 2022],
    ['2020-03-01', false, 2020 + 60 / 366],
  ] as const)('%s', ([day, end, value]) => {
    expect(decimalYear(day, end)).toBeCloseTo(value, 10)
  })

  test('a month stands at its middle, a bound at its known end with the open side named', () => {
    expect(saidAt('2021-10')).toMatchObject({ open: null })
    expect(saidAt('2021-10').at).toBeCloseTo(decimalYear('2021-10-16') + 0.5 / 365, 2)
    expect(saidAt('2025-06-21/..')).toEqual({ at: decimalYear('2025-06-21'), open: 'after' })
    expect(saidAt('../2028-03').open).toBe('before')
  })

  test('values start at zero and end at or above the highest', () => {
    for (const top of [0.3, 1, 1.8, 2, 3.5, 5, 9.9, 43]) {
      const axis = valueAxis([top], String)
      expect(axis.min).toBe(0)
      expect(axis.max).toBeGreaterThanOrEqual(top)
      expect(axis.ticks.length).toBeLessThanOrEqual(8)
    }
  })

  test('years hold every point and stay few', () => {
    const axis = yearAxis([1976.5, 2035])
    expect(axis.min).toBeLessThanOrEqual(1976)
    expect(axis.max).toBeGreaterThanOrEqual(2035)
    expect(axis.ticks.length).toBeLessThan(13)
  })
})

describe('every chart', () => {
  test.for(charts.map((c) => c.name))('%s: marks lie inside, and are links in the picture', (name) => {
    const chart = named(name)
    const svg = chartSvg(chart, (id) => `/claims/${id}/`)
    for (const mark of chart.marks) {
      expect(percentOf(chart, mark.x)).toBeGreaterThanOrEqual(0)
      expect(percentOf(chart, mark.x)).toBeLessThanOrEqual(100)
      expect(rowOf(chart, mark.y)).toBeLessThanOrEqual(chart.height)
      expect(svg).toContain(`href="/claims/${mark.claim}/"`)
    }
    expect(svg).not.toMatch(/NaN|undefined|style=/)
  })

  test.for(charts.map((c) => c.name))('%s: Chart.js gets the same points on the same scales', (name) => {
    const chart = named(name)
    const theme = { ink: '', quiet: '', rule: '', paper: '', kind: () => '', figures: '', text: '' }
    const config = chartConfig(chart, theme, '', () => {})
    expect(config.data.datasets[0]?.data).toEqual(chart.marks.map(({ x, y }) => ({ x, y })))
    expect(config.options?.scales?.['x']).toMatchObject({ min: chart.x.min, max: chart.x.max })
    expect(config.options?.scales?.['y']).toMatchObject({ min: 0, max: chart.y.max })
    const early = chartConfig(chart, theme, '1999-01-01', () => {})
    expect(early.data.datasets[0]?.data.every((p) => Number.isNaN((p as { y: number }).y))).toBe(true)
  })

  test.for([
    ['goal-drift', 30, 400],
    ['share-of-gdp', 80, 400],
    ['asks', 28, 134],
  ] as const)('%s: of many claims only as many are drawn as can be told apart', ([name, drawn, all]) => {
    const chart = chartsOf(catalogOf(corpus(400))).find((c) => c.name === name)
    expect(chart?.marks).toHaveLength(drawn)
    expect(chart?.reading).toContain(`${drawn} claims of ${all} are drawn`)
    const said = (chart?.marks ?? []).map((m) => m.said.slice(0, 4)).sort()
    expect([said[0], said.at(-1)]).toEqual(['2006', '2025'])
  })

  test('of many claims the summary speaks of all', () => {
    const [drift, share, asked] = chartsOf(catalogOf(corpus(400))).map((c) => c.summary)
    expect(drift).toContain('266 claims name the time')
    expect(share).toContain('134 of 400 claims name no year')
    expect(asked).toContain('134 demands and proposals')
  })

  test.for(charts.map((c) => c.name))('%s: no mark stands at a day that is not its own', (name) => {
    const chart = named(name)
    const timed = chart.marks.filter((m) => m.x <= (chart.strip?.from ?? Infinity))
    expect(timed.map((m) => m.dx)).toEqual(timed.map(() => 0))
  })

  test.for(charts.map((c) => c.name))('%s: no two marks cover each other on a phone', (name) => {
    const chart = named(name)
    const places = chart.marks.map((m) => [percentOf(chart, m.x) * 2.88 + m.dx, glyphRow(chart, m)] as const)
    const covered = places.filter(([x, y], i) =>
      places.some(([u, v], j) => j > i && Math.abs(x - u) < 12 && Math.abs(y - v) < 12),
    )
    expect(covered).toEqual([])
  })

  test('no claim, no chart', () => {
    expect(chartsOf(catalogOf(timelineOf([{ slug: 'a' }], [])))).toEqual([])
  })
})

describe('goal drift', () => {
  test('the summary says what moved and how far', () => {
    expect(named('goal-drift').summary).toBe(
      'The goal of 2% of GDP by 2027 became 2% of GDP in fiscal 2025: 2 years earlier, at the same level.',
    )
  })

  test('the arrow runs from the old deadline to the new one', () => {
    expect(named('goal-drift').arrows).toMatchObject([
      {
        from: 'jp-2-percent-of-gdp-by-2027',
        to: 'jp-2-percent-of-gdp-target-in-fy2025',
        label: '2 years earlier',
      },
    ])
  })

  test.for([288, 328, 528, 700])('its words touch no curve where the plot is %i px wide', (width) => {
    const chart = named('goal-drift')
    const [arrow] = chart.arrows
    const ends = arrow && arrowEnds(chart, arrow)
    if (!arrow || !ends) throw new Error('no arrow')
    const px = (at: number): number => (percentOf(chart, at) * width) / 100
    const words = width > WIDE ? arrow.wide : arrow.narrow
    const left = Math.min(px(ends.from), px(ends.to)) + words.dx
    const base = rowOf(chart, ends.y) - ARROW_LIFT + words.dy
    const touched = chart.marks.filter(({ x, y, hop }) => {
      if (hop === null) return false
      const lift = liftOf(percentOf(chart, hop) - percentOf(chart, x))
      return Array.from({ length: 101 }, (_, i) => i / 100).some((t) => {
        const at = px(x) + (px(hop) - px(x)) * t
        const row = rowOf(chart, y) - 4 * lift * t * (1 - t)
        return at > left && at < left + arrow.label.length * 7 && row > base - 11 && row < base + 3
      })
    })
    expect(touched.map((m) => m.claim)).toEqual([])
  })

  test('an undated claim is not given a day', () => {
    const dated = { ...gdp, claim: 'dated', value: 1, statedOn: '2021' }
    expect(
      chartFor('goal-drift', [dated, { ...gdp, claim: 'undated', value: 2 }])?.marks.map((m) => m.claim),
    ).toEqual(['dated'])
  })
})

describe('share of GDP', () => {
  test('a fiscal year of Japan is a bar from April to March', () => {
    const mark = named('share-of-gdp').marks.find((m) => m.claim.includes('0.94'))
    expect(mark?.extent?.[0]).toBeCloseTo(decimalYear('2020-04-01'), 10)
    expect(mark?.extent?.[1]).toBeCloseTo(decimalYear('2021-03-31', true), 10)
  })

  test('claims without a year stand behind the fence, never at a year', () => {
    const chart = named('share-of-gdp')
    const loose = sample.claims.filter((c) => c.reading.unit === '%GDP' && !c.reading.period).map((c) => c.id)
    for (const mark of chart.marks) {
      expect(mark.x > (chart.strip?.from ?? Infinity)).toBe(loose.includes(mark.claim))
    }
  })
})

test('amounts: more than is an arrow up, not a point', () => {
  const svg = chartSvg(named('amounts'), (id) => id)
  expect(named('amounts').marks[0]?.comparator).toBe('>')
  expect(svg).toContain('class="whisker')
})

test('every kind has a glyph of its own', () => {
  const shapes = KINDS.map((k) => `${GLYPHS[k].path}${GLYPHS[k].filled}`)
  expect(new Set(shapes).size).toBe(KINDS.length)
})

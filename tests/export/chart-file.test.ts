import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { chartFile } from '../../src/export/chart-file.ts'
import { csv } from '../../src/export/csv.ts'
import { jsonSchema, SCHEMAS } from '../../src/export/schemas.ts'
import { chartColumns, chartRows } from '../../src/export/tables.ts'
import type { Reading } from '../../src/model/mention.ts'
import type { Timeline } from '../../src/model/timeline.ts'
import { catalogOf } from '../../src/site/catalog.ts'
import { chartsOf } from '../../src/site/charts.ts'
import { catalog, hostile, sample, to } from './sample.ts'

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true })
formats.default(ajv)
const published = SCHEMAS.find((schema) => schema.name === 'chart')
if (!published) throw new Error('no schema of charts')
const check = ajv.compile(jsonSchema(published, to))

const CHART = { name: 'share', title: 'Share', summary: 'One claim.', reading: 'Each mark is a claim.' }
const CITED = { version: '1.1.0+abc', citation: 'Outlay: Share. Version 1.1.0+abc.' }

/** A record of the first claims of the sample with the fields given, and the metadata of a chart that draws them. */
function fileOf(...changes: readonly Partial<Reading>[]) {
  const claims = changes.map((fields, n) => {
    const claim = sample.claims[n]
    if (!claim) throw new Error('too few claims')
    return { ...claim, reading: { ...claim.reading, value: 1, ...fields } }
  })
  const timeline: Timeline = { ...sample, claims }
  return chartFile(CHART, new Set(claims.map((claim) => claim.id)), timeline, CITED, to)
}

describe.each([
  ['the sample', sample],
  ['hostile texts', hostile],
])('the metadata of every chart of %s', (_, timeline) => {
  test.each(chartsOf(catalogOf(timeline)).map((spec) => [spec.name, spec] as const))('%s', (_, spec) => {
    const drawn = new Set(spec.marks.map((mark) => mark.claim))
    const file = JSON.parse(JSON.stringify(chartFile(spec, drawn, timeline, CITED, to))) as ReturnType<
      typeof chartFile
    >
    expect(check(file) ? [] : check.errors).toEqual([])
    const rows = chartRows(timeline, drawn, to)
    const [header] = parse(csv(chartColumns, rows), { bom: true, to_line: 1 }) as string[][]
    expect(Object.keys(file.columns)).toEqual(header)
    expect(file.basis.reduce((sum, { claims }) => sum + claims, 0)).toBe(rows.length)
    expect(file.chart).toMatchObject({ title: spec.title, originalChartUrl: to.chart(spec.name) })
    expect(file.dataUrl).toBe(`https://outlay.example/charts/${spec.name}.csv`)
  })
})

test('there are charts to describe', () => {
  expect(chartsOf(catalog).length).toBeGreaterThan(1)
})

test.each([
  [['%GDP', '%GDP'], { unit: 'percent of GDP', shortUnit: '%' }],
  [['JPY', 'JPY'], { unit: 'yen', shortUnit: 'JPY' }],
  [['CHF'], { unit: 'CHF', shortUnit: 'CHF' }],
] as const)('figures in %j are described as %j', (units, described) => {
  const { columns } = fileOf(...units.map((unit) => ({ unit })))
  expect(columns.value).toMatchObject(described)
  expect(columns.value_high).toMatchObject(described)
  expect(columns.period).not.toHaveProperty('unit')
})

test('figures in several units are not given one', () => {
  expect(fileOf({ unit: '%GDP' }, { unit: 'JPY' }).columns.value).not.toHaveProperty('unit')
})

test.each([
  [[{ period: 'FY2020', periodRole: 'in' }], '2020-04-01/2021-03-31'],
  [
    [
      { period: '2027', periodRole: 'in' },
      { period: '2016', periodRole: 'in' },
    ],
    '2016-01-01/2027-12-31',
  ],
  [[{ period: '2027', periodRole: 'by' }], '../2027-12-31'],
  [[{ period: '2016', periodRole: 'since' }], '2016-01-01/..'],
  [[{ period: null, periodRole: null }], undefined],
] as const)('figures about %j span %s', (readings, span) => {
  const { timespan } = fileOf(...readings.map((r) => ({ subject: 'JP', ...r }))).columns.value
  expect(timespan).toBe(span)
})

test('figures on different bases are counted apart, the common one first', () => {
  const nato = { spending: 'nato' as const, gdp: null }
  expect(fileOf({ basis: nato }, { basis: null }, { basis: nato }).basis).toEqual([
    { ...nato, claims: 2 },
    { spending: null, gdp: null, claims: 1 },
  ])
})

test('a record without history has no date of change, and one without articles no publishers', () => {
  const [claim] = sample.claims
  if (!claim) throw new Error('no claim')
  const bare: Timeline = { ...sample, articles: [], claims: [{ ...claim, history: [] }] }
  const { value } = chartFile(CHART, new Set([claim.id]), bare, CITED, to).columns
  expect(value).not.toHaveProperty('lastUpdated')
  expect(value?.citationLong).toBe(CITED.citation)
  expect(fileOf({}).columns.value?.citationLong).toMatch(/ Claims as reported by Kyodo News\.$/)
})

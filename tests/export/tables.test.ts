import { readFileSync } from 'node:fs'
import { parse as csvParse } from 'csv-parse/sync'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { harmless } from '../../src/export/csv.ts'
import { dataPackage, SCHEMA_VERSION, tableCsv } from '../../src/export/datapackage.ts'
import { fieldsOf } from '../../src/export/fields.ts'
import { chartColumns, columnsOf, TABLES } from '../../src/export/tables.ts'
import { hostile, sample, to } from './sample.ts'

const READING =
  'subject kind stance value value_high unit comparator converted period period_role period_from period_to basis_spending basis_gdp stated_on stated_on_from stated_from stated_to speaker via hedged quote sentence'

/** Frozen. A new column goes to the end of its table, with a minor version and a line in docs/data-changelog.md. */
const COLUMNS: Record<string, string> = {
  claims: `id url text ${READING} standing standing_note standing_by review reports articles mentions recorded_on changed_on`,
  mentions: `article id claim url start end line column place prefix suffix ${READING} rules review reviewed_on review_note corrected`,
  articles:
    'slug url heading heading_is_ours publisher published published_from published_to source_url dateline origins agencies figures figures_agree original_sha256 sha256 mentions',
  relations: 'type from to moved rationale by rule',
  moved: 'id of what to on reason text',
}

const CHART_COLUMNS =
  'id url text subject kind value value_high unit comparator period period_role period_from period_to basis_spending basis_gdp stated_on stated_from stated_to speaker hedged quote review'

const flat = (cell: unknown): string =>
  cell === null || cell === undefined
    ? ''
    : Array.isArray(cell)
      ? harmless(cell.join('|'))
      : typeof cell === 'string'
        ? harmless(cell)
        : String(cell)

describe.each(TABLES)('the table $name', (table) => {
  test('keeps its columns', () => {
    expect(columnsOf(table).join(' ')).toBe(COLUMNS[table.name])
    expect(SCHEMA_VERSION).toMatch(/^1\.1\./)
  })

  test.each([
    ['the sample', sample],
    ['hostile texts', hostile],
  ])('is read back by two parsers: %s', (_, timeline) => {
    const text = tableCsv(table, timeline, to)
    const rows = table.rows(timeline, to).map((row) => columnsOf(table).map((name) => flat(row[name])))
    const papa = Papa.parse<string[]>(text, { skipEmptyLines: true })
    expect(papa.errors).toEqual([])
    expect(papa.data).toEqual([columnsOf(table), ...rows])
    expect(csvParse(text, { bom: true })).toEqual([columnsOf(table), ...rows])
  })

  test('fits its row schema', () => {
    for (const row of table.rows(sample, to)) expect(table.row.safeParse(row).error).toBeUndefined()
  })

  test('has keys that are unique and lead somewhere', () => {
    const rows = table.rows(sample, to)
    expect(new Set(rows.map((row) => table.key.map((name) => row[name]).join('\n'))).size).toBe(rows.length)
    for (const { field, table: name, key } of table.foreign) {
      const targets = TABLES.find((other) => other.name === name)
        ?.rows(sample, to)
        .map((row) => row[key])
      for (const row of rows) expect(targets).toContain(row[field])
    }
  })

  test('is described column by column', () => {
    for (const field of fieldsOf(table)) expect(field.description.length).toBeGreaterThan(5)
  })
})

test('the files beside charts keep their columns', () => {
  expect(chartColumns.join(' ')).toBe(CHART_COLUMNS)
})

test('the changelog says what this version of the formats changed', () => {
  expect(readFileSync('docs/data-changelog.md', 'utf8')).toContain(`## ${SCHEMA_VERSION}\n- `)
})

test.each([
  ['=1+1', "'=1+1"],
  ['+cmd', "'+cmd"],
  ['-2', "'-2"],
  ['@SUM', "'@SUM"],
  ['\tx', "'\tx"],
  ['＝1', "'＝1"],
  ['2%', '2%'],
  ["'quoted'", "'quoted'"],
])('%j is written as %j', (text, written) => {
  expect(harmless(text)).toBe(written)
})

test('numbers stay numbers, whole and negative', () => {
  const [claims] = TABLES
  if (!claims) throw new Error('no table')
  const [first, ...rest] = sample.claims
  if (!first) throw new Error('no claim')
  const change = { ...first, reading: { ...first.reading, value: -43e12, valueHigh: 0.94, unit: '%change' } }
  const { data } = Papa.parse<Record<string, unknown>>(
    tableCsv(claims, { ...sample, claims: [change, ...rest] }, to),
    {
      header: true,
      dynamicTyping: true,
    },
  )
  expect(data[0]).toMatchObject({ value: -43e12, value_high: 0.94 })
})

describe('datapackage.json', () => {
  const descriptor = dataPackage(sample, to) as {
    $schema: string
    name: string
    version: string
    resources: {
      name: string
      path: string
      bytes: number
      hash: string
      schema: { fields: { name: string; type: string }[]; primaryKey: string[] }
    }[]
  }

  test('names each file with the columns it has', () => {
    expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json')
    expect(descriptor.resources.map((r) => r.path)).toEqual(TABLES.map((t) => `${t.name}.csv`))
    for (const [index, resource] of descriptor.resources.entries()) {
      const table = TABLES[index]
      if (!table) throw new Error('no table')
      const text = tableCsv(table, sample, to)
      const [header] = csvParse(text, { bom: true, to_line: 1 }) as string[][]
      expect(resource.schema.fields.map((f) => f.name)).toEqual(header)
      expect(resource.bytes).toBe(new TextEncoder().encode(text).length)
      expect(header).toEqual(expect.arrayContaining(resource.schema.primaryKey))
    }
  })

  test('has a version that follows the data', () => {
    expect(descriptor.version).toMatch(/^1\.1\.0\+[0-9a-f]{12}$/)
    expect(dataPackage(sample, to)['version']).toBe(descriptor.version)
    expect(dataPackage({ ...sample, moved: [] }, to)['version']).not.toBe(descriptor.version)
  })
})

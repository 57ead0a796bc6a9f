import { z } from 'zod'
import { compareEdtf, edtfSchema } from '../model/edtf.ts'
import { basisSchema, unitSchema } from '../model/mention.ts'
import type { Claim, Timeline } from '../model/timeline.ts'
import { byText, groupBy } from '../timeline/order.ts'
import { unitInWords } from '../timeline/words.ts'
import { type Addresses, besidePage } from './addresses.ts'
import { SCHEMA_VERSION } from './datapackage.ts'
import { fieldsOf } from './fields.ts'
import { DATA_LICENSE, DATA_LICENSE_SCOPE } from './license.ts'
import { claimRowSchema } from './rows.ts'
import { chartColumns, recordDates } from './tables.ts'
import { timespan } from './timespan.ts'

const columnSchema = z.strictObject({
  descriptionShort: z.string().describe('What the column means'),
  type: z.enum(['string', 'number', 'integer', 'boolean', 'date']).describe('Its type in Table Schema'),
  unit: z.string().optional().describe('Of the figures, in words; absent where the rows have several'),
  shortUnit: z.string().optional().describe('The same as a sign or an ISO 4217 code'),
  timespan: z
    .string()
    .optional()
    .describe(
      'First and last day the figures are about, with a slash between; two dots where no figure gives one',
    ),
  lastUpdated: edtfSchema.optional().describe('When one of the claims last changed in the record (EDTF)'),
  citationShort: z.string().optional(),
  citationLong: z.string().optional().describe('How to cite the chart, with the publishers it goes back to'),
})
type Column = z.infer<typeof columnSchema>

const basisRowSchema = basisSchema.extend({
  claims: z.int().positive().describe('How many of the claims are on this basis'),
})

/**
 * `/charts/<name>.metadata.json`: what a program has to know before it draws the CSV beside it. Names and places are
 * those of the metadata of Our World in Data's charts, as far as a record of claims has them: no date of download and
 * none of the next update, which would be made up here. Beyond them: the basis, the license and the version.
 */
export const chartFileSchema = z.strictObject({
  $schema: z.string().describe('The JSON Schema this file fits'),
  schemaVersion: z.string().describe('Version of the published formats'),
  version: z.string().describe('Version of the data'),
  chart: z.strictObject({
    title: z.string(),
    subtitle: z.string().describe('What the chart shows, in one sentence computed from the data'),
    note: z.string().describe('How to read its axes and marks'),
    citation: z.string().describe('How to cite it, in plain words'),
    originalChartUrl: z.string().describe('Its page'),
  }),
  dataUrl: z.string().describe('The CSV whose columns these are'),
  columns: z.record(z.enum(chartColumns), columnSchema).describe('Every column of the CSV, in its order'),
  basis: z
    .array(basisRowSchema)
    .describe('What the figures count and over which GDP, where the texts say so, most common first'),
  license: z.strictObject({
    name: z.string().describe('SPDX identifier'),
    title: z.string(),
    path: z.string().describe('Its text'),
    scope: z.string().describe('What it covers'),
  }),
})
export type ChartFile = z.infer<typeof chartFileSchema>

/** The words and the place of a chart. */
interface Chart {
  readonly name: string
  readonly title: string
  readonly summary: string
  readonly reading: string
}

/** How the chart is cited: the version of the data, and the whole citation in plain words. */
interface Cited {
  readonly version: string
  readonly citation: string
}

const FIELDS = new Map(fieldsOf({ row: claimRowSchema }).map((field) => [field.name, field]))

function basisRows(claims: readonly Claim[]): ChartFile['basis'] {
  const groups = groupBy(claims, ({ reading: { basis } }) => JSON.stringify([basis?.spending, basis?.gdp]))
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .map((group) => ({
      spending: group[0]?.reading.basis?.spending ?? null,
      gdp: group[0]?.reading.basis?.gdp ?? null,
      claims: group.length,
    }))
}

/** What holds for the figures as a whole, at the columns of figures, where Our World in Data has it. */
function aboutFigures(
  claims: readonly Claim[],
  timeline: Timeline,
  { version, citation }: Cited,
): Partial<Column> {
  const units = [...new Set(claims.map((claim) => claim.reading.unit))]
  const unit = units.length === 1 ? units[0] : null
  const changed = claims.map((claim) => recordDates(claim).changed).filter((date) => date !== null)
  const span = timespan(claims.map((claim) => claim.reading))
  const last = changed.sort(compareEdtf).at(-1)
  const mentions = new Set(claims.flatMap((claim) => claim.mentions))
  const publishers = timeline.articles
    .filter((article) => article.mentions.some((id) => mentions.has(id)))
    .map((article) => article.publisher)
  const named = [...new Set(publishers.filter((name) => name !== null))].sort(byText)
  return {
    ...(unit ? unitInWords(unitSchema.parse(unit)) : {}),
    ...(span ? { timespan: span } : {}),
    ...(last ? { lastUpdated: last } : {}),
    citationShort: `Outlay, version ${version}`,
    citationLong: named.length > 0 ? `${citation} Claims as reported by ${named.join(', ')}.` : citation,
  }
}

/** The metadata of a chart that draws the claims with the ids of `drawn`. */
export function chartFile(
  chart: Chart,
  drawn: ReadonlySet<string>,
  timeline: Timeline,
  cited: Cited,
  to: Addresses,
): ChartFile {
  const claims = timeline.claims.filter((claim) => drawn.has(claim.id))
  const figures = aboutFigures(claims, timeline, cited)
  const columns = chartColumns.map((name) => {
    const field = FIELDS.get(name)
    if (!field) throw new Error(`column ${name} has no description`)
    const column: Column = { descriptionShort: field.description, type: field.type }
    return [name, name === 'value' || name === 'value_high' ? { ...column, ...figures } : column]
  })
  return {
    $schema: to.file('data/schemas/chart.json'),
    schemaVersion: SCHEMA_VERSION,
    version: cited.version,
    chart: {
      title: chart.title,
      subtitle: chart.summary,
      note: chart.reading,
      citation: cited.citation,
      originalChartUrl: to.chart(chart.name),
    },
    dataUrl: besidePage(to.chart(chart.name), 'csv'),
    columns: Object.fromEntries(columns),
    basis: basisRows(claims),
    license: { ...DATA_LICENSE, scope: DATA_LICENSE_SCOPE },
  }
}

import { once } from '../model/once.ts'
import type { Timeline } from '../model/timeline.ts'
import { sha256 } from '../timeline/digest.ts'
import type { Addresses } from './addresses.ts'
import { csv } from './csv.ts'
import { fieldsOf } from './fields.ts'
import { DATA_LICENSE, DATA_LICENSE_SCOPE } from './license.ts'
import { columnsOf, TABLES, type Table } from './tables.ts'

/**
 * Version of the published formats (semantic versioning): a column or field added is a minor step, one changed or
 * removed a major one. docs/data-changelog.md says what each step was.
 */
export const SCHEMA_VERSION = '1.1.0'

/** A table as CSV, made once for each timeline. */
export function tableCsv(table: Table, timeline: Timeline, to: Addresses): string {
  return once(timeline, `${table.name} ${to.home()}`, () => csv(columnsOf(table), table.rows(timeline, to)))
}

/**
 * The version of one state of the data: that of the format, with the first digits of the digest of all tables as
 * build metadata, so that a citation names exactly what was read and two builds of one record agree.
 */
export function dataVersion(timeline: Timeline, to: Addresses): string {
  return once(timeline, `version ${to.home()}`, () => {
    const tables = TABLES.map((table) => tableCsv(table, timeline, to))
    return `${SCHEMA_VERSION}+${sha256(tables.join('')).slice(0, 12)}`
  })
}

/**
 * The descriptor of all tables: Data Package v2, https://datapackage.org/standard/data-package/. The encoding is left
 * to its default (UTF-8): Python readers that are told one keep the byte order mark in the first column's name.
 */
export function dataPackage(timeline: Timeline, to: Addresses): Record<string, unknown> {
  const files = TABLES.map((table) => ({ table, text: tableCsv(table, timeline, to) }))
  const sources = timeline.articles.map((article) => ({
    title: [article.publisher, article.heading].filter(Boolean).join(': '),
    ...(article.url ? { path: article.url } : {}),
  }))
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'outlay',
    title: 'Outlay: claims about defense spending',
    description: `Who said which figure about defense spending, about what period, when, and on what evidence. Figures are recorded as reported, not endorsed. License: ${DATA_LICENSE.title}. ${DATA_LICENSE_SCOPE}`,
    ...(/^https?:/.test(to.home()) ? { homepage: to.home() } : {}),
    version: dataVersion(timeline, to),
    keywords: ['defense spending', 'Japan', 'claims', 'provenance'],
    licenses: [DATA_LICENSE],
    contributors: [{ title: 'The Outlay maintainers', roles: ['creator', 'publisher'] }],
    ...(sources.length > 0 ? { sources } : {}),
    resources: files.map(({ table, text }) => ({
      name: table.name,
      type: 'table',
      path: `${table.name}.csv`,
      title: table.title,
      format: 'csv',
      mediatype: 'text/csv',
      bytes: Buffer.byteLength(text),
      hash: `sha256:${sha256(text)}`,
      schema: {
        $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
        fields: fieldsOf(table),
        primaryKey: table.key,
        missingValues: [''],
        ...(table.foreign.length > 0
          ? {
              foreignKeys: table.foreign.map(({ field, table: resource, key }) => ({
                fields: [field],
                reference: { resource, fields: [key] },
              })),
            }
          : {}),
      },
    })),
  }
}

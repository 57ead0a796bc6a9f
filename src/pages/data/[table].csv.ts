import type { APIRoute, GetStaticPaths } from 'astro'
import { tableCsv } from '../../export/datapackage.ts'
import { TABLES, type Table } from '../../export/tables.ts'
import { catalog } from '../../site/data.ts'
import { text, to } from '../../site/takeaway.ts'

export const getStaticPaths = (() =>
  TABLES.map((table) => ({
    params: { table: table.name },
    props: { table },
    cacheKey: table.name,
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ table: Table }> = ({ props: { table } }) =>
  text(tableCsv(table, catalog.timeline, to), 'text/csv')

import type { APIRoute, GetStaticPaths } from 'astro'
import { TABLES, type Table } from '../../export/tables.ts'
import { catalog } from '../../site/data.ts'
import { json, to } from '../../site/takeaway.ts'

export const getStaticPaths = (() =>
  TABLES.map((table) => ({
    params: { table: table.name },
    props: { table },
    cacheKey: table.name,
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ table: Table }> = ({ props: { table } }) =>
  json(table.rows(catalog.timeline, to))

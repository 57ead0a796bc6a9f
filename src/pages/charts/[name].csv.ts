import type { APIRoute, GetStaticPaths } from 'astro'
import type { ChartSpec } from '../../charts/spec.ts'
import { csv } from '../../export/csv.ts'
import { chartColumns, chartRows } from '../../export/tables.ts'
import { chartsOf } from '../../site/charts.ts'
import { catalog, keyed } from '../../site/data.ts'
import { text, to } from '../../site/takeaway.ts'

export const getStaticPaths = (() =>
  keyed(
    chartsOf(catalog).map((spec) => ({
      params: { name: spec.name },
      props: { spec },
    })),
  )) satisfies GetStaticPaths

export const GET: APIRoute<{ spec: ChartSpec }> = ({ props: { spec } }) =>
  text(
    csv(chartColumns, chartRows(catalog.timeline, new Set(spec.marks.map((m) => m.claim)), to)),
    'text/csv',
  )

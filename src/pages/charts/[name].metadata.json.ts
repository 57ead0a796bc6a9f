import type { APIRoute, GetStaticPaths } from 'astro'
import type { ChartSpec } from '../../charts/spec.ts'
import { chartFile } from '../../export/chart-file.ts'
import { chartsOf } from '../../site/charts.ts'
import { catalog } from '../../site/data.ts'
import { chartCsl, json, plainCitation, to } from '../../site/takeaway.ts'

export const getStaticPaths = (() =>
  chartsOf(catalog).map((spec) => ({
    params: { name: spec.name },
    props: { spec },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ spec: ChartSpec }> = ({ props: { spec } }) => {
  const record = chartCsl(spec)
  const cited = { version: record.version ?? '', citation: plainCitation(record) }
  return json(chartFile(spec, new Set(spec.marks.map((m) => m.claim)), catalog.timeline, cited, to))
}

import type { APIRoute, GetStaticPaths } from 'astro'
import type { ChartSpec } from '../../charts/spec.ts'
import { standaloneSvg } from '../../charts/standalone.ts'
import { chartsOf } from '../../site/charts.ts'
import { catalog, keyed } from '../../site/data.ts'
import { hrefs } from '../../site/hrefs-astro.ts'

export const getStaticPaths = (() =>
  keyed(
    chartsOf(catalog).map((spec) => ({
      params: { name: spec.name },
      props: { spec },
    })),
  )) satisfies GetStaticPaths

export const GET: APIRoute<{ spec: ChartSpec }> = ({ props: { spec }, site }) => {
  const whole = (path: string): string => (site ? new URL(path, site).href : path)
  const body = standaloneSvg(spec, `Outlay, ${whole(hrefs.chart(spec.name))}`, (id) => whole(hrefs.claim(id)))
  return new Response(body, { headers: { 'content-type': 'image/svg+xml' } })
}

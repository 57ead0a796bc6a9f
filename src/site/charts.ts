import { amounts } from '../charts/amounts.ts'
import { goalDrift } from '../charts/goal-drift.ts'
import { shareOfGdp } from '../charts/share-of-gdp.ts'
import type { ChartClaim, ChartSpec } from '../charts/spec.ts'
import { edtfInWords } from '../model/edtf.ts'
import type { Catalog, ClaimView } from './catalog.ts'
import { basisInWords, claimHeading, figure } from './format.ts'

/** A claim as the charts take it, in the words of the site. */
export function chartClaim(view: ClaimView): ChartClaim {
  const r = view.claim.reading
  const { modifier, lead } = figure(r)
  const who = r.speaker ?? view.articles[0]?.publisher ?? ''
  return {
    id: view.claim.id,
    reading: r,
    title: claimHeading(r),
    figure: [modifier, lead].filter(Boolean).join(' ').replaceAll('\u00a0', ' '),
    who: [who, r.statedOn ? edtfInWords(r.statedOn) : ''].filter(Boolean).join(', '),
    source: view.articles.map((a) => a.publisher ?? a.heading).join(', '),
    basis: basisInWords(r.basis),
  }
}

/** Every chart the record has data for, in the order of the charts page. */
export function chartsOf(catalog: Catalog, main = 'JP'): ChartSpec[] {
  const claims = catalog.claims.filter((v) => !v.rejected).map(chartClaim)
  const { relations } = catalog.timeline
  return [goalDrift(claims, relations, main), shareOfGdp(claims, main), amounts(claims, main)].filter(
    (c) => c !== null,
  )
}

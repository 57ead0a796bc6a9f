import { amounts } from '../charts/amounts.ts'
import { goalDrift } from '../charts/goal-drift.ts'
import { shareOfGdp } from '../charts/share-of-gdp.ts'
import type { ChartClaim, ChartSpec } from '../charts/spec.ts'
import { edtfInWords } from '../model/edtf.ts'
import type { Catalog, ClaimView } from './catalog.ts'
import { basisInWords, claimHeading, count, figure, number } from './format.ts'

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

/** More marks than this no reader tells apart, and no phone draws quickly. */
const MOST = 140

/**
 * The claims worth drawing when there are too many: those related to others first, then those of the main subject
 * with a time of their own, then the latest.
 */
export function worthDrawing(views: readonly ClaimView[], main: string, most = MOST): ClaimView[] {
  const weight = ({ claim, relations }: ClaimView): number =>
    (relations.length > 0 ? 4 : 0) + (claim.reading.subject === main ? 2 : 0) + (claim.reading.period ? 1 : 0)
  const order = new Map(views.map((v, i) => [v, i]))
  const ranked = [...views].sort((a, b) => weight(b) - weight(a) || (order.get(a) ?? 0) - (order.get(b) ?? 0))
  const chosen = new Set(ranked.slice(0, most))
  return views.filter((v) => chosen.has(v))
}

/** Every chart the record has data for, in the order of the charts page. */
export function chartsOf(catalog: Catalog, main = 'JP'): ChartSpec[] {
  const { relations } = catalog.timeline
  const views = catalog.claims.filter((v) => !v.rejected && v.claim.reading.value !== null)
  const drawn = (
    fits: (v: ClaimView) => boolean,
    make: (claims: ChartClaim[]) => ChartSpec | null,
  ): ChartSpec[] => {
    const all = views.filter(fits)
    const some = worthDrawing(all, main)
    const spec = make(some.map(chartClaim))
    if (!spec) return []
    const left = all.length - some.length
    const note = left > 0 ? ` ${count(some.length, 'claim')} of ${number(all.length)} are drawn.` : ''
    return [{ ...spec, reading: `${spec.reading}${note}` }]
  }
  const share = (v: ClaimView): boolean => v.claim.reading.unit === '%GDP'
  const dated = (v: ClaimView): boolean => share(v) && v.claim.reading.statedOn !== null
  const yen = (v: ClaimView): boolean => v.claim.reading.unit === 'JPY'
  return [
    ...drawn(dated, (claims) => goalDrift(claims, relations, main)),
    ...drawn(share, (claims) => shareOfGdp(claims, main)),
    ...drawn(yen, (claims) => amounts(claims, main)),
  ]
}

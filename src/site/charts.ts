import { amounts } from '../charts/amounts.ts'
import { asks, isAsk } from '../charts/asks.ts'
import { goalDrift } from '../charts/goal-drift.ts'
import { shareOfGdp } from '../charts/share-of-gdp.ts'
import type { ChartClaim, ChartSpec } from '../charts/spec.ts'
import { thin } from '../charts/thin.ts'
import { saidAt } from '../charts/time.ts'
import { edtfInWords } from '../model/edtf.ts'
import { once } from '../model/once.ts'
import type { Catalog, ClaimView } from './catalog.ts'
import { basisInWords, claimHeading, count, figure, number, subjectName, throughWhom } from './format.ts'

/** A claim as the charts take it, in the words of the site. */
export function chartClaim(view: ClaimView): ChartClaim {
  const r = view.claim.reading
  const { modifier, lead } = figure(r)
  const who = r.speaker ?? view.articles[0]?.publisher ?? ''
  return {
    id: view.claim.id,
    reading: r,
    subject: subjectName(r.subject),
    title: claimHeading(r),
    figure: [modifier, lead].filter(Boolean).join(' ').replaceAll('\u00a0', ' '),
    who: [who, r.statedOn ? edtfInWords(r.statedOn) : ''].filter(Boolean).join(', '),
    through: throughWhom(r),
    source: view.articles.map((a) => a.publisher ?? a.heading).join(', '),
    basis: basisInWords(r.basis),
  }
}

/** More marks than this no reader tells apart; curves cross each other, so there fewer. */
const MOST = 80
const MOST_CURVES = 30

/**
 * The claims worth drawing when there are too many: those related to others first, then those of the main subject
 * with a time of their own, each an even choice over the days they were said.
 */
export function worthDrawing(views: readonly ClaimView[], main: string, most: number): readonly ClaimView[] {
  const weight = ({ claim, relations }: ClaimView): number =>
    (relations.length > 0 ? 4 : 0) + (claim.reading.subject === main ? 2 : 0) + (claim.reading.period ? 1 : 0)
  const said = ({ claim }: ClaimView): number =>
    claim.reading.statedOn ? saidAt(claim.reading.statedOn).at : 0
  const chosen = new Set<ClaimView>()
  for (const level of [7, 6, 5, 4, 3, 2, 1, 0]) {
    const equals = views.filter((v) => weight(v) === level)
    for (const v of thin(equals, most - chosen.size, said, equals.slice(0, 1))) chosen.add(v)
  }
  return views.filter((v) => chosen.has(v))
}

/** The subject in full color; others are context. */
const MAIN = 'JP'

/**
 * Every chart the record has data for, in the order of the charts page; made once for each timeline. That is asked for
 * every time: a page that shows a chart depends on all claims, whoever asked first (looks.ts).
 */
export const chartsOf = (catalog: Catalog): ChartSpec[] =>
  once(catalog.timeline, 'charts', () => drawAll(catalog))

function drawAll({ claims, timeline: { relations } }: Catalog): ChartSpec[] {
  const views = claims.filter((v) => !v.rejected)
  const drawn = (
    fits: (v: ClaimView) => boolean,
    most: number,
    make: (some: ChartClaim[], all: ChartClaim[]) => ChartSpec | null,
  ): ChartSpec[] => {
    const fitting = views.filter(fits)
    const chosen = new Set(worthDrawing(fitting, MAIN, most).map((v) => v.claim.id))
    const all = fitting.map(chartClaim)
    const spec = make(
      all.filter((c) => chosen.has(c.id)),
      all,
    )
    if (!spec) return []
    const shown = spec.marks.length
    const note = shown < all.length ? ` ${count(shown, 'claim')} of ${number(all.length)} are drawn.` : ''
    return [{ ...spec, reading: `${spec.reading}${note}` }]
  }
  const share = (v: ClaimView): boolean => v.claim.reading.unit === '%GDP' && v.claim.reading.value !== null
  const dated = (v: ClaimView): boolean => share(v) && v.claim.reading.statedOn !== null
  const yen = (v: ClaimView): boolean => v.claim.reading.unit === 'JPY' && v.claim.reading.value !== null
  const asked = (v: ClaimView): boolean => isAsk(v.claim.reading)
  const answers = (v: ClaimView): boolean =>
    v.claim.reading.value === null &&
    v.claim.reading.statedOn !== null &&
    v.relations.some((r) => r.direction === 'out' && r.relation.type === 'disputes' && isAsk(r.other.reading))
  return [
    ...drawn(dated, MOST_CURVES, (some, all) => goalDrift(some, relations, MAIN, all)),
    ...drawn(share, MOST, (some, all) => shareOfGdp(some, MAIN, all)),
    // Chooses by itself what each of its strips has room for.
    ...drawn(
      (v) => asked(v) || answers(v),
      Infinity,
      (all) => asks(all, relations, MAIN),
    ),
    ...drawn(yen, MOST, (some, all) => amounts(some, MAIN, all)),
  ]
}

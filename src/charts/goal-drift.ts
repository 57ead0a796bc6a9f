import { aboutAt, markOf } from './marks.ts'
import { ABOVE, MOVED_ASIDE, spread, withLabels } from './place.ts'
import type { ChartClaim, ChartRelation, ChartSpec, Mark } from './spec.ts'
import { saidAt, valueAxis, yearAxis } from './time.ts'

/**
 * When it was said, for when, and how much: a mark stands at the day of its statement and at its share of GDP; a
 * curve runs from it to the time it is about, ahead above, back below. A goal that moves is a curve that shrinks. The
 * summary is of `all`, where only some are drawn.
 */
export function goalDrift(
  claims: readonly ChartClaim[],
  relations: readonly ChartRelation[],
  main: string,
  all: readonly ChartClaim[] = claims,
): ChartSpec | null {
  const fits = (c: ChartClaim): boolean =>
    c.reading.unit === '%GDP' && c.reading.value !== null && c.reading.statedOn !== null
  const shown = claims.filter(fits)
  if (!shown.some((c) => c.reading.subject === main)) return null
  const marks = shown.map((claim): Mark => {
    const { at } = saidAt(claim.reading.statedOn ?? '')
    return markOf(claim, { x: at, y: claim.reading.value ?? 0, hop: aboutAt(claim) }, main)
  })
  const own = marks.filter((m) => !m.muted)
  const times = own.flatMap((m) => [m.x, ...(m.hop === null ? [] : [m.hop]), ...(m.extent ?? [])])
  const updates = relations.filter(
    (r) => r.type === 'updates' && shown.some((c) => c.id === r.from) && shown.some((c) => c.id === r.to),
  )
  const moved = new Set(updates.flatMap((u) => [u.from, u.to]))
  const spec: ChartSpec = {
    name: 'goal-drift',
    title: 'What was said when, for when, and how much',
    summary: summary(all.filter(fits), updates, main),
    reading: `Each mark stands at the day it was said and at its share of GDP. A curve runs to the time it is about: ahead above, back below; a bar is a fiscal year. ${MOVED_ASIDE}`,
    height: 400,
    x: yearAxis(times),
    y: valueAxis(
      marks.map((m) => m.high ?? m.y),
      (n) => `${n}%`,
    ),
    strip: null,
    // Claims that move one another choose their labels first, then those with a time of their own.
    marks: marks.sort(
      (a, b) => weight(b, moved) - weight(a, moved) || a.x - b.x || (a.claim < b.claim ? -1 : 1),
    ),
    arrows: updates.map((u) => ({
      from: u.to,
      to: u.from,
      label: moveInWords(u, shown),
      wide: ABOVE,
      narrow: ABOVE,
    })),
  }
  return withLabels(spread(spec))
}

const weight = (m: Mark, moved: ReadonlySet<string>): number =>
  (moved.has(m.claim) ? 4 : 0) + (m.kind === 'demand' ? 3 : 0) + (m.hop === null ? 0 : 2) - (m.muted ? 1 : 0)

function summary(claims: readonly ChartClaim[], updates: readonly ChartRelation[], main: string): string {
  const byId = new Map(claims.map((c) => [c.id, c]))
  const move = updates
    .map((u) => [byId.get(u.to), byId.get(u.from)] as const)
    .find(([a, b]) => a?.reading.subject === main && b)
  const dated = claims.filter((c) => c.reading.subject === main && c.reading.period)
  if (!move?.[0] || !move[1]) {
    const some =
      dated.length === 1 ? 'One claim names the time it is' : `${dated.length} claims name the time they are`
    return `${dated.length === 0 ? 'No claim names the time it is' : some} about; none has been moved so far.`
  }
  const level = move[1].figure === move[0].figure ? 'at the same level' : 'at another level'
  const words = updates.map((u) => moveInWords(u, claims)).find((w) => w !== '')
  return `The goal of ${move[0].title} became ${move[1].title}: ${words || 'the same time'}, ${level}.`
}

/** `2 years earlier`: how far the newer of two claims moved the deadline, in whole years by their last day. */
function moveInWords(update: ChartRelation, claims: readonly ChartClaim[]): string {
  const end = (id: string): number | null => {
    const claim = claims.find((c) => c.id === id)
    return claim?.reading.period
      ? Number(/(\d{4})(?!.*\d{4})/.exec(claim.reading.period)?.[1] ?? Number.NaN)
      : null
  }
  const [before, after] = [end(update.to), end(update.from)]
  const gap = before !== null && after !== null ? before - after : 0
  if (!gap) return ''
  return `${Math.abs(gap)} ${Math.abs(gap) === 1 ? 'year' : 'years'} ${gap > 0 ? 'earlier' : 'later'}`
}

import { aboutAt, aboutYears, markOf } from './marks.ts'
import { MOVED_ASIDE, spread, withLabels } from './place.ts'
import type { ChartClaim, ChartSpec, Mark } from './spec.ts'
import { saidAt, valueAxis, yearAxis } from './time.ts'

/** Amounts in yen by the time they are about; `since` runs from its start to the day it was said. */
export function amounts(
  claims: readonly ChartClaim[],
  main: string,
  all: readonly ChartClaim[] = claims,
): ChartSpec | null {
  const fits = (c: ChartClaim): boolean =>
    c.reading.unit === 'JPY' &&
    c.reading.value !== null &&
    (aboutAt(c) !== null || c.reading.statedOn !== null)
  const shown = claims.filter(fits)
  if (shown.length === 0) return null
  const marks = shown.map((claim): Mark => {
    const { value, valueHigh, periodRole, statedOn } = claim.reading
    const said = statedOn ? saidAt(statedOn).at : null
    const start = aboutYears(claim)?.from ?? null
    const since = periodRole === 'since' && start !== null && said !== null
    const place = {
      x: aboutAt(claim) ?? said ?? 0,
      y: (value ?? 0) / 1e12,
      high: valueHigh === null ? null : valueHigh / 1e12,
      open: null,
    }
    return markOf(claim, since ? { ...place, extent: [start, said] } : place, main)
  })
  const given = all.filter(fits).sort((a, b) => (b.reading.value ?? 0) - (a.reading.value ?? 0))
  const times = marks.flatMap((m) => [m.x, ...(m.extent ?? [])])
  return withLabels(
    spread({
      name: 'amounts',
      title: 'Defense spending in yen',
      summary: `${given.length === 1 ? 'One claim gives' : `${given.length} claims give`} an amount in yen; the highest is ${given[0]?.title ?? ''}.`,
      reading: `Trillions of yen, as reported. A bar is the time an amount is about; an arrow means more than. ${MOVED_ASIDE}`,
      height: 300,
      x: yearAxis(times, 1),
      y: valueAxis(
        marks.map((m) => m.high ?? m.y),
        (n) => (n === 0 ? '0' : `¥${n} tn`),
      ),
      strip: null,
      marks,
      arrows: [],
    }),
  )
}

import type { Reading } from '../model/mention.ts'
import { periodBounds } from '../model/period.ts'
import { byText } from '../timeline/order.ts'

/**
 * First and last day that figures are about, as an interval: `2027-01-01/2027-12-31`, `../2027-12-31` where none gives
 * a first day; null when the texts give no time at all. A deadline has no first day and a "since" no last one.
 */
export function timespan(
  readings: readonly Pick<Reading, 'period' | 'periodRole' | 'subject'>[],
): string | null {
  const days = readings.flatMap(({ period, periodRole, subject }) => {
    if (!period) return []
    const { from, to } = periodBounds(period, subject)
    return [{ from: periodRole === 'by' ? null : from, to: periodRole === 'since' ? null : to }]
  })
  if (days.length === 0) return null
  const known = (end: 'from' | 'to'): string[] =>
    days
      .map((day) => day[end])
      .filter((day) => day !== null)
      .sort(byText)
  return `${known('from')[0] ?? '..'}/${known('to').at(-1) ?? '..'}`
}

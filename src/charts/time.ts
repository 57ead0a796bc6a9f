import { daysInMonth, edtfBounds } from '../model/edtf.ts'
import type { Axis } from './spec.ts'

const DAYS_BEFORE = (year: number, month: number): number => {
  let days = 0
  for (let m = 1; m < month; m += 1) days += daysInMonth(year, m)
  return days
}

/** A day as a fraction of years: 2021-07-02 → 2021.5. `end` counts to the day's end. */
export function decimalYear(day: string, end = false): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const whole = DAYS_BEFORE(year, 12) + 31
  return year + (DAYS_BEFORE(year, month) + date - (end ? 0 : 1)) / whole
}

/** Where a date stands on a time axis: the middle of what it can mean; a bound stands at its known end. */
export function saidAt(date: string): { at: number; open: 'after' | 'before' | null } {
  const { from, to } = edtfBounds(date)
  if (from && to) return { at: (decimalYear(from) + decimalYear(to, true)) / 2, open: null }
  return from
    ? { at: decimalYear(from), open: 'after' }
    : { at: decimalYear(to ?? '1970-01-01', true), open: 'before' }
}

/** An axis of whole years around some points, with at most `most` labels and `lead` years before the first. */
export function yearAxis(points: readonly number[], lead = 0, most = 12): Axis {
  const min = Math.floor(Math.min(...points) - 0.05) - lead
  const last = Math.max(...points)
  const max = Math.round((last + (last - min) * 0.03) * 100) / 100
  const step = [1, 2, 5, 10, 20, 50].find((s) => (max - min) / s < most) ?? 100
  const first = Math.ceil(min / step) * step
  const ticks = []
  for (let year = first; year < max; year += step) ticks.push({ at: year, label: String(year) })
  return { min, max, ticks }
}

/** An axis from zero to a round number above the highest value, in at most `most` steps. */
export function valueAxis(values: readonly number[], label: (n: number) => string, most = 6): Axis {
  const top = Math.max(1e-9, ...values)
  const size = 10 ** Math.floor(Math.log10(top))
  const step = [0.2, 0.5, 1, 2].map((f) => f * size).find((s) => top / s <= most) ?? size * 5
  const count = Math.ceil(top / step)
  const ticks = Array.from({ length: count + 1 }, (_, i) => {
    const at = Math.round(i * step * 1e6) / 1e6
    return { at, label: label(at) }
  })
  return { min: 0, max: ticks.at(-1)?.at ?? 1, ticks }
}

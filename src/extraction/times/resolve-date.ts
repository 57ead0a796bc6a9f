import { formatCalendarDate, isEdtf } from '../../model/edtf.ts'
import {
  addDays,
  type Day,
  dayNumber,
  isDay,
  monthFrom,
  monthNumber,
  referenceDays,
  weekday,
  writeDay,
} from './civil.ts'
import type { DateOptions, Nth, TimeExpression, TimeForm } from './form.ts'

type DateParts = Extract<TimeForm, { type: 'date' }>
type Direction = 'past' | 'future' | 'any'
type Resolved = { date: string; from: 'stated' | 'resolved' }

/** Month `month` nearest to the reference on the asked side; the reference's own month counts for both. */
export function nearestMonth(month: number, reference: Day, direction: Direction, nth?: Nth): number {
  const here = monthNumber(reference.year, reference.month)
  const same = monthNumber(reference.year, month)
  if (nth === 0) return same
  if (nth === -1) return same < here ? same : same - 12
  if (nth === 1) return same > here ? same : same + 12
  if (direction === 'past') return same <= here ? same : same - 12
  if (direction === 'future') return same >= here ? same : same + 12
  return [same - 12, same, same + 12].reduce((a, b) => (Math.abs(b - here) < Math.abs(a - here) ? b : a))
}

function nearestDay(month: number, day: number, reference: Day, direction: Direction): Day | null {
  const today = dayNumber(reference)
  // Eight years reach the neighboring leap day even across a century.
  const around = Array.from({ length: 17 }, (_, i) => ({ year: reference.year + i - 8, month, day }))
  const candidates = around.filter(isDay).filter((candidate) => {
    const number = dayNumber(candidate)
    return direction === 'past' ? number <= today : direction === 'future' ? number >= today : true
  })
  const distance = (candidate: Day): number => Math.abs(dayNumber(candidate) - today)
  return candidates.reduce<Day | null>(
    (best, next) => (!best || distance(next) < distance(best) ? next : best),
    null,
  )
}

/** The day of that number in the month of the reference, or in the month next to it on the asked side. */
function nearestDayOfMonth(day: number, reference: Day, direction: Direction): Day {
  const here = monthNumber(reference.year, reference.month)
  const step = direction === 'future' ? 1 : -1
  const within = direction === 'future' ? day >= reference.day : day <= reference.day
  const months = [within ? 0 : step, 1 * step, 2 * step].map((by) => ({ ...monthFrom(here + by), day }))
  return months.find(isDay) ?? reference
}

/** The day in the week of the reference, weeks beginning on Monday. */
function weekdayInWeek(target: number, reference: Day): Day {
  return addDays(reference, ((target + 6) % 7) - ((weekday(reference) + 6) % 7))
}

function nearestWeekday(target: number, reference: Day, direction: Direction, nth?: Nth): Day {
  const back = (weekday(reference) - target + 7) % 7
  if (nth === -1) return addDays(reference, back === 0 ? -7 : -back)
  if (nth === 1) return addDays(reference, back === 0 ? 7 : 7 - back)
  if (nth === 0) return weekdayInWeek(target, reference)
  if (direction === 'past') return addDays(reference, -back)
  const ahead = (7 - back) % 7
  if (direction === 'future') return addDays(reference, ahead)
  return back <= ahead ? addDays(reference, -back) : addDays(reference, ahead)
}

function dateAt(form: DateParts, reference: Day, direction: Direction): string | null {
  const { month, day, nth } = form
  const year = form.year ?? (form.yearOffset === undefined ? null : reference.year + form.yearOffset)
  if (year !== null) return formatCalendarDate(year, month, month ? day : null)
  if (month !== null && nth !== undefined) {
    const found = monthFrom(nearestMonth(month, reference, direction, nth))
    return formatCalendarDate(found.year, found.month, day)
  }
  if (month !== null && day !== null) {
    const found = nearestDay(month, day, reference, direction)
    return found && writeDay(found)
  }
  if (month !== null) {
    const found = monthFrom(nearestMonth(month, reference, direction))
    return formatCalendarDate(found.year, found.month)
  }
  if (day !== null && form.weekday === null) return writeDay(nearestDayOfMonth(day, reference, direction))
  if (form.weekday !== null && form.weekOffset !== undefined) {
    return writeDay(addDays(weekdayInWeek(form.weekday, reference), form.weekOffset * 7))
  }
  if (form.weekday !== null) return writeDay(nearestWeekday(form.weekday, reference, direction, nth))
  return null
}

/** "ten years later" goes on from what was just told; counted from the reference it would lie in the future. */
export function isNarrative(form: Extract<TimeForm, { type: 'relative' }>): boolean {
  return form.anchor !== undefined && form.offset > 0 && form.unit !== 'fiscal-year' && !form.clause
}

function relativeAt(form: Extract<TimeForm, { type: 'relative' }>, day: Day): string | null {
  const { unit, offset } = form
  if (unit === 'day') return writeDay(addDays(day, offset))
  if (unit === 'week') return writeDay(addDays(day, offset * 7)).slice(0, 7)
  if (unit === 'month') {
    const found = monthFrom(monthNumber(day.year, day.month) + offset)
    return formatCalendarDate(found.year, found.month)
  }
  if (unit === 'year') return formatCalendarDate(day.year + offset)
  return null
}

/** Text order is time order for dates of any precision, as long as the longer is cut to the shorter. */
function isAfter(date: string, day: Day): boolean {
  return date > writeDay(day).slice(0, date.length)
}

const startsInTime = (date: string): boolean => /^[1-9]/.test(date) && isEdtf(date)

/**
 * The EDTF date of an act of saying. Undated months, days and weekdays lie at or before `reference` (news tells
 * of the past) unless `options.direction` says otherwise; null when the words name no moment, or when
 * the reference is too coarse to tell which one. A weekday or "today" in a story dated only by its month is that month.
 */
export function resolveDate(
  time: TimeExpression,
  reference: string | null,
  options: DateOptions = {},
): Resolved | null {
  const { form } = time
  const direction = options.direction ?? 'past'
  if (form.type === 'decade') return { date: `${String(form.start).slice(0, 3)}X`, from: 'stated' }
  if (form.type !== 'date' && form.type !== 'relative') return null
  if (form.type === 'date' && form.year !== null) {
    const date = formatCalendarDate(form.year, form.month, form.month ? form.day : null)
    return startsInTime(date) ? { date, from: 'stated' } : null
  }
  if (form.type === 'relative') {
    if (form.than || form.coming || (form.clause && form.unit !== 'day')) return null
    // "said the day before the vote": the vote's day is not the day of the saying, nor is the one after the reference.
    if (!options.anchor && direction === 'past' && form.clause && form.offset > 0) return null
    if (!options.anchor && ((form.needsAnchor && form.unit !== 'day') || isNarrative(form))) return null
  }
  const anchored = form.type === 'relative' && form.anchor ? (options.anchor ?? reference) : reference
  const days = referenceDays(anchored)
  if (!days) return null
  const at = (day: Day): string | null => {
    const date = form.type === 'date' ? dateAt(form, day, direction) : relativeAt(form, day)
    if (!date || !startsInTime(date)) return null
    if (direction === 'past' && isAfter(date, days.to) && !(form.type === 'relative' && form.anchor))
      return null
    return date
  }
  if (direction === 'past' && time.stage === 'later') return null
  const [first, last] = [at(days.from), at(days.to)]
  if (first === last) return last ? { date: last, from: 'resolved' } : null
  const month = writeDay(days.from).slice(0, 7)
  if (month !== writeDay(days.to).slice(0, 7)) return null
  // Known only by its month: a date of that month is still told by its number, a weekday or "today" is the month.
  if (
    form.type === 'date' &&
    form.month === null &&
    form.weekday !== null &&
    form.nth === undefined &&
    form.weekOffset === undefined
  )
    return { date: month, from: 'resolved' }
  if (form.type === 'relative' && form.unit === 'day' && form.offset === 0)
    return { date: month, from: 'resolved' }
  const settled = form.type === 'date' && form.day !== null ? (direction === 'future' ? first : last) : null
  return settled ? { date: settled, from: 'resolved' } : null
}

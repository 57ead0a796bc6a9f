import { daysInMonth, edtfBounds, formatCalendarDate, isEdtf } from '../../model/edtf.ts'
import { oncePerText } from '../memo.ts'

/** A day of the proleptic Gregorian calendar; `month` is 1–12. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Days since 1970-01-01 (Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
export function dayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  )
}

/** The day with a given number; inverse of `dayNumber`. */
export function dayOf(number: number): Day {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 }
}

/** Sunday 0 to Saturday 6. */
export function weekday(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7
}

export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days)
}

/** Months counted from year 0, so that adding months is plain addition. */
export const monthNumber = (year: number, month: number): number => year * 12 + month - 1

export function monthFrom(number: number): { year: number; month: number } {
  const year = Math.floor(number / 12)
  return { year, month: number - year * 12 + 1 }
}

export const writeDay = ({ year, month, day }: Day): string => formatCalendarDate(year, month, day)

/** Whether a day exists. */
export const isDay = ({ year, month, day }: Day): boolean =>
  year >= 0 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

function parseDay(text: string): Day {
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8, 10)) }
}

/** First and last day a reference can be; null when it is open, missing or no date. */
export function referenceDays(reference: string | null | undefined): { from: Day; to: Day } | null {
  return reference ? daysOf(reference) : null
}

// An article is read from its own date and from those of the acts it tells.
const REFERENCES = 100

const daysOf = oncePerText(REFERENCES, (reference): { from: Day; to: Day } | null => {
  if (!isEdtf(reference)) return null
  const { from, to } = edtfBounds(reference)
  return from && to ? { from: parseDay(from), to: parseDay(to) } : null
})

import { z } from 'zod'

/**
 * Dates as the sources give them: a subset of EDTF level 1 (ISO 8601-2:2019), as strings.
 * `2021-11-27`, `2025-06`, `2022`, each optionally followed by `~` (approximate), the decade `198X`, and the
 * half-open intervals `2025-06-21/..` (not before) and `../2028-03` (not after). No clock and no time zone.
 */
const CALENDAR = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(~)?$/
const DECADE = /^\d{3}X$/

export type Precision = 'day' | 'month' | 'year'

export interface CalendarDate {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
  readonly approximate: boolean
}

/** Days in a month of the proleptic Gregorian calendar; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Dates that were parsed before: a record names the same few again and again. */
const parsed = new Map<string, CalendarDate>()

/** Parses one calendar date (no interval, no decade); null when it is not one or the day does not exist. */
export function parseCalendarDate(text: string): CalendarDate | null {
  const before = parsed.get(text)
  if (before) return before
  const date = readCalendarDate(text)
  if (date) parsed.set(text, date)
  return date
}

function readCalendarDate(text: string): CalendarDate | null {
  const match = CALENDAR.exec(text)
  if (!match) return null
  const year = Number(match[1])
  const month = match[2] ? Number(match[2]) : null
  const day = match[3] ? Number(match[3]) : null
  if (month !== null && day !== null && day > daysInMonth(year, month)) return null
  return { year, month, day, approximate: match[4] !== undefined }
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0')

/** Writes a date with just the parts that are known. */
export function formatCalendarDate(year: number, month?: number | null, day?: number | null): string {
  if (!month) return pad(year, 4)
  return day ? `${pad(year, 4)}-${pad(month)}-${pad(day)}` : `${pad(year, 4)}-${pad(month)}`
}

/** First and last day a date can mean, as `YYYY-MM-DD`; an open end is null. Throws on text that is not EDTF. */
export function edtfBounds(text: string): { from: string | null; to: string | null } {
  const slash = text.indexOf('/')
  if (slash >= 0) {
    const [left, right] = [text.slice(0, slash), text.slice(slash + 1)]
    return {
      from: left === '..' ? null : edtfBounds(left).from,
      to: right === '..' ? null : edtfBounds(right).to,
    }
  }
  if (DECADE.test(text)) return { from: `${text.slice(0, 3)}0-01-01`, to: `${text.slice(0, 3)}9-12-31` }
  const date = parseCalendarDate(text)
  if (!date) throw new RangeError(`not an EDTF date: ${text}`)
  const { year, month, day } = date
  if (month && day) {
    const iso = formatCalendarDate(year, month, day)
    return { from: iso, to: iso }
  }
  if (month) {
    return {
      from: formatCalendarDate(year, month, 1),
      to: formatCalendarDate(year, month, daysInMonth(year, month)),
    }
  }
  return { from: formatCalendarDate(year, 1, 1), to: formatCalendarDate(year, 12, 31) }
}

/** True for a calendar date, a decade or a (half-open) interval of two that do not run backwards. */
export function isEdtf(text: string): boolean {
  const parts = text.split('/')
  if (parts.length > 2) return false
  if (parts.length === 2 && parts.every((part) => part === '..')) return false
  const known = parts.every((part) =>
    part === '..' ? parts.length === 2 : DECADE.test(part) || parseCalendarDate(part) !== null,
  )
  if (!known) return false
  const { from, to } = edtfBounds(text)
  return from === null || to === null || from <= to
}

/** Orders by the earliest day a date can mean, open starts by their end; equal starts put the more precise first. */
export function compareEdtf(a: string, b: string): number {
  const [x, y] = [edtfBounds(a), edtfBounds(b)]
  const [ax, by] = [x.from ?? x.to ?? '', y.from ?? y.to ?? '']
  if (ax !== by) return ax < by ? -1 : 1
  const [xe, ye] = [x.to ?? '9999', y.to ?? '9999']
  return xe === ye ? 0 : xe < ye ? -1 : 1
}

export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** The date in words, never more precise than it is: `27 November 2021`, `June 2025`, `not before 21 June 2025`. */
export function edtfInWords(text: string): string {
  const [left = '', right] = text.split('/')
  if (right !== undefined) {
    if (right === '..') return `not before ${edtfInWords(left)}`
    if (left === '..') return `not after ${edtfInWords(right)}`
    return `${edtfInWords(left)} to ${edtfInWords(right)}`
  }
  if (DECADE.test(left)) return `the ${left.slice(0, 3)}0s`
  const date = parseCalendarDate(left)
  if (!date) throw new RangeError(`not an EDTF date: ${text}`)
  const month = date.month ? MONTH_NAMES[date.month - 1] : null
  const words = [date.day, month, date.year].filter((part) => part !== null).join(' ')
  return date.approximate ? `about ${words}` : words
}

/** Zod schema for the subset above. */
export const edtfSchema = z.string().refine(isEdtf, {
  error:
    'a date as YYYY, YYYY-MM or YYYY-MM-DD (optionally ~), a decade as 198X, or an interval such as 2025-06-21/..',
})

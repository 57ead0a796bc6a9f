import { formatCalendarDate, parseCalendarDate } from '../../model/edtf.ts'
import { monthFrom, monthNumber } from './civil.ts'

/** A fiscal year, year or month moved by whole months; null for anything finer, and for parts of a year of a year. */
export function shiftPeriod(period: string, months: number): string | null {
  const parts = period.split('/')
  if (parts.length > 1) {
    const shifted = parts.map((part) => shiftPeriod(part, months))
    return shifted.some((part) => part === null) ? null : shifted.join('/')
  }
  const fiscal = /^FY(\d{4})$/.exec(period)
  const date = fiscal ? null : parseCalendarDate(period)
  if (!fiscal && (!date || date.day !== null)) return null
  if (date?.month) {
    const found = monthFrom(monthNumber(date.year, date.month) + months)
    return formatCalendarDate(found.year, found.month)
  }
  if (months % 12 !== 0) return null
  const year = (fiscal ? Number(fiscal[1]) : (date?.year ?? 0)) + months / 12
  return fiscal ? `FY${String(year).padStart(4, '0')}` : formatCalendarDate(year)
}

/** The decade `offset` decades after the one a year or date lies in; null for a fiscal year or an interval. */
export function decadeAfter(period: string, offset: number): string | null {
  const date = parseCalendarDate(period)
  return date && `${Math.floor(date.year / 10) + offset}X`
}

import { z } from 'zod'
import { edtfBounds, edtfInWords, formatCalendarDate, isEdtf } from './edtf.ts'

/**
 * The time a figure is about: a fiscal year `FY2020`, a run of them `FY2023/FY2027`, or an EDTF date or interval.
 * A fiscal year is not an EDTF notion, so it keeps its own name; its days depend on whose year it is.
 */
const FISCAL = /^FY(\d{4})$/

/**
 * First month of the fiscal year, and whether it is named by the calendar year it starts or ends in.
 * Japan: Public Finance Act (1947), art. 11. United States: 31 U.S.C. § 1102 (October, named by its end).
 * India and the United Kingdom start in April, Australia, New Zealand and Pakistan in July. They print both years
 * ("2025-26"), and this notation keeps the first, so that `FY2025` is what was printed.
 * Everyone else's budgets here run by calendar year, as do NATO's figures.
 */
const FISCAL_YEARS: Readonly<Record<string, { month: number; namedBy: 'start' | 'end' }>> = {
  JP: { month: 4, namedBy: 'start' },
  IN: { month: 4, namedBy: 'start' },
  GB: { month: 4, namedBy: 'start' },
  SG: { month: 4, namedBy: 'start' },
  CA: { month: 4, namedBy: 'start' },
  NZ: { month: 7, namedBy: 'start' },
  AU: { month: 7, namedBy: 'start' },
  US: { month: 10, namedBy: 'end' },
  PK: { month: 7, namedBy: 'start' },
  TH: { month: 10, namedBy: 'end' },
}

/** How a country's fiscal years run; calendar years where no rule is known. */
export function fiscalRule(country: string): { month: number; namedBy: 'start' | 'end' } {
  return FISCAL_YEARS[country] ?? { month: 1, namedBy: 'start' }
}

/** The fiscal year, by its country's own naming, that holds a calendar month. */
export function fiscalYearOf(country: string, year: number, month: number): number {
  const rule = fiscalRule(country)
  const start = month >= rule.month ? year : year - 1
  return rule.namedBy === 'end' && rule.month > 1 ? start + 1 : start
}

/** First and last day (`YYYY-MM-DD`) of a fiscal year named `name` in `country`. */
export function fiscalYearBounds(country: string, name: number): { from: string; to: string } {
  const rule = fiscalRule(country)
  const start = rule.namedBy === 'end' && rule.month > 1 ? name - 1 : name
  const endYear = rule.month === 1 ? start : start + 1
  const endMonth = rule.month === 1 ? 12 : rule.month - 1
  const last = edtfBounds(formatCalendarDate(endYear, endMonth)).to
  return { from: formatCalendarDate(start, rule.month, 1), to: last ?? '' }
}

/** First and last day a period can mean for a subject; an open end is null. Throws on a malformed period. */
export function periodBounds(period: string, subject: string): { from: string | null; to: string | null } {
  const parts = period.split('/')
  if (parts.some((part) => FISCAL.test(part))) {
    const bounds = parts.map((part) => {
      const match = FISCAL.exec(part)
      return match ? fiscalYearBounds(subject, Number(match[1])) : edtfBounds(part)
    })
    return { from: bounds[0]?.from ?? null, to: bounds.at(-1)?.to ?? null }
  }
  return edtfBounds(period)
}

/** True for a fiscal year, a run of fiscal years, or EDTF. */
export function isPeriod(text: string): boolean {
  const parts = text.split('/')
  if (parts.every((part) => FISCAL.test(part))) {
    return parts.length === 1 || (parts.length === 2 && (parts[0] ?? '') <= (parts[1] ?? ''))
  }
  return isEdtf(text)
}

/** `fiscal 2020`, `fiscal 2023–2027`, `2027`, `December 2022`. */
export function periodInWords(period: string): string {
  const parts = period.split('/')
  const years = parts.map((part) => FISCAL.exec(part)?.[1])
  if (years.every((year) => year !== undefined)) return `fiscal ${years.join('–')}`
  return edtfInWords(period)
}

/** Zod schema for a period. */
export const periodSchema = z.string().refine(isPeriod, {
  error: 'a period such as FY2020, FY2023/FY2027, 2027 or 2022-12',
})

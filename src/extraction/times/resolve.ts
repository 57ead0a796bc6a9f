import { formatCalendarDate } from '../../model/edtf.ts'
import type { PeriodRole } from '../../model/mention.ts'
import { fiscalRule, fiscalYearOf, isPeriod } from '../../model/period.ts'
import { type Day, monthFrom, monthNumber, referenceDays } from './civil.ts'
import type { TimeContext, TimeExpression, TimeForm } from './form.ts'
import { isNarrative, nearestMonth } from './resolve-date.ts'
import { decadeAfter, shiftPeriod } from './shift.ts'

/** What a form is resolved against: one day the reference can be (null when there is none) and the rest. */
interface At {
  readonly day: Day | null
  readonly context: TimeContext
  readonly role: PeriodRole | null
  readonly stage: TimeExpression['stage']
}

type DateParts = Extract<TimeForm, { type: 'date' }>

const fiscal = (year: number): string => `FY${String(year).padStart(4, '0')}`
const hasFiscalYear = (subject: string): boolean => fiscalRule(subject).month > 1
const month = (number: number): string => {
  const found = monthFrom(number)
  return formatCalendarDate(found.year, found.month)
}
const calendarYear = (year: number): string => formatCalendarDate(year)

/** Twelve months that start in month number `start`: a fiscal year where the subject's begins then, else an interval. */
function twelveMonths(start: number, subject: string): string {
  const first = monthFrom(start)
  const rule = fiscalRule(subject)
  if (first.month === rule.month) {
    return rule.month === 1
      ? calendarYear(first.year)
      : fiscal(fiscalYearOf(subject, first.year, first.month))
  }
  return `${month(start)}/${month(start + 11)}`
}

/** Which year a month without one belongs to; null when the words leave it open. */
function monthOfStart(form: Extract<TimeForm, { type: 'fiscal-starting' }>, day: Day | null): number | null {
  if (form.year !== null) return monthNumber(form.year, form.month)
  if (!day) return null
  if (form.yearOffset !== undefined) return monthNumber(day.year + form.yearOffset, form.month)
  const here = monthNumber(day.year, day.month)
  if (form.offset === 0) return monthNumber(day.year, form.month)
  if (form.offset === 1) return nearestMonth(form.month, day, 'future', 1)
  const past = nearestMonth(form.month, day, 'past')
  if (form.offset === -1) return past
  // "from April" in May is the April just gone; in July, when budgets are asked for, it is the one to come.
  return here - past <= 2 ? past : past + 12
}

function monthOfEnd(form: Extract<TimeForm, { type: 'fiscal-ending' }>, day: Day | null): number | null {
  if (form.year !== null) return monthNumber(form.year, form.month)
  if (!day) return null
  if (form.yearOffset !== undefined) return monthNumber(day.year + form.yearOffset, form.month)
  if (form.ended) return nearestMonth(form.month, day, 'past', form.nth)
  return nearestMonth(form.month, day, 'future', form.nth)
}

function datePeriod(form: Extract<TimeForm, { type: 'date' }>, at: At): string | null {
  if (form.year !== null) return formatCalendarDate(form.year, form.month, form.month ? form.day : null)
  if (form.month === null || !at.day) return null
  if (form.yearOffset !== undefined)
    return formatCalendarDate(at.day.year + form.yearOffset, form.month, form.day)
  const direction = at.role === 'by' ? 'future' : at.role === 'since' ? 'past' : at.context.direction
  if (form.nth === undefined && !direction) return null
  const found = monthFrom(nearestMonth(form.month, at.day, direction ?? 'past', form.nth))
  return formatCalendarDate(found.year, found.month, form.day)
}

function relativePeriod(form: Extract<TimeForm, { type: 'relative' }>, at: At): string | null {
  const { day, context } = at
  if (form.than || form.clause || (form.coming && !context.budget)) return null
  if (form.anchor && context.anchorPeriod) {
    if (form.unit === 'decade') return decadeAfter(context.anchorPeriod, form.offset)
    const months = { month: 1, quarter: 3, year: 12, 'fiscal-year': 12, week: 0, day: 0 }[form.unit]
    return months ? shiftPeriod(context.anchorPeriod, form.offset * months) : null
  }
  if (!day || (form.needsAnchor && at.stage !== 'end') || isNarrative(form)) return null
  const { year } = day
  switch (form.unit) {
    case 'fiscal-year':
      return hasFiscalYear(context.subject)
        ? fiscal(fiscalYearOf(context.subject, year, day.month) + form.offset)
        : calendarYear(year + form.offset)
    case 'year':
      return context.budget && hasFiscalYear(context.subject)
        ? fiscal(fiscalYearOf(context.subject, year, day.month) + form.offset)
        : calendarYear(year + form.offset)
    case 'month':
      return month(monthNumber(year, day.month) + form.offset)
    case 'decade': {
      const decade = Math.floor(year / 10) + form.offset
      // A decade is over when the next one begins: that is the year of the deadline.
      return at.stage === 'end' ? calendarYear((decade + 1) * 10) : `${decade}X`
    }
    case 'quarter': {
      const start = Math.floor((day.month - 1) / 3) * 3 + form.offset * 3 + year * 12
      return `${month(start)}/${month(start + 2)}`
    }
    default:
      return null
  }
}

/** `FYa/FYb` or `a/b` from the two ends of a span; null where one is fiscal and the other is not. */
function joinPeriods(from: string | null, to: string | null): string | null {
  if (from === null || to === null) return null
  const start = from.split('/')[0] ?? from
  const end = to.split('/').at(-1) ?? to
  return start === end ? start : `${start}/${end}`
}

/** Months that bound whole fiscal years are those years: "from April 2023 to March 2028". */
function wholeFiscalYears(from: DateParts, to: DateParts, subject: string): string | null {
  const rule = fiscalRule(subject)
  if (rule.month === 1 || from.year === null || to.year === null || to.year <= from.year) return null
  if (from.month !== rule.month || to.month !== rule.month - 1) return null
  return joinPeriods(
    fiscal(fiscalYearOf(subject, from.year, from.month)),
    fiscal(fiscalYearOf(subject, to.year, to.month)),
  )
}

function spanPeriod(form: Extract<TimeForm, { type: 'span' }>, at: At): string | null {
  let { from, to } = form
  if (from.type === 'date' && to.type === 'date' && from.month && to.month) {
    // One year serves both: "April to June 2025".
    if (from.year === null && to.year !== null)
      from = { ...from, year: to.year - (from.month > to.month ? 1 : 0) }
    else if (to.year === null && from.year !== null)
      to = { ...to, year: from.year + (to.month < from.month ? 1 : 0) }
    const whole = wholeFiscalYears(from, to, at.context.subject)
    if (whole) return whole
  }
  return joinPeriods(periodAt(from, at), periodAt(to, at))
}

/** Countries that print both years of a fiscal year, and shorten it to the second. */
const SPLIT_PRINTED: ReadonlySet<string> = new Set(['IN', 'PK', 'AU', 'NZ'])

const numbered = /^(FY)?(\d{4})$/

function runFromStart(start: string, years: number, fiscalYears: boolean): string | null {
  const match = numbered.exec(start)
  if (!match) return null
  const write = match[1] || fiscalYears ? fiscal : calendarYear
  return joinPeriods(write(Number(match[2])), write(Number(match[2]) + years - 1))
}

function runToEnd(end: string, years: number, fiscalYears: boolean): string | null {
  const match = numbered.exec(end)
  if (!match) return null
  const write = match[1] || fiscalYears ? fiscal : calendarYear
  return joinPeriods(write(Number(match[2]) - years + 1), write(Number(match[2])))
}

function runPeriod(form: Extract<TimeForm, { type: 'run' }>, at: At): string | null {
  const { subject, anchorPeriod } = at.context
  const { years } = form
  if (form.start && form.end) return spanPeriod({ type: 'span', from: form.start, to: form.end }, at)
  const edge = (end: TimeForm, as: 'start' | 'end'): string | null => {
    if (end.type !== 'date' || end.month === null) return periodAt(end, at)
    const offset = end.yearOffset === undefined ? {} : { yearOffset: end.yearOffset }
    // A run is bounded by months as a year is: "five years from next April", "five years to March 2028".
    if (as === 'start') {
      const start = monthOfStart(
        { type: 'fiscal-starting', year: end.year, month: end.month, offset: end.nth ?? null, ...offset },
        at.day,
      )
      return start === null ? null : twelveMonths(start, subject)
    }
    const nth = end.nth === undefined ? {} : { nth: end.nth }
    const last = monthOfEnd(
      { type: 'fiscal-ending', year: end.year, month: end.month, ...nth, ...offset },
      at.day,
    )
    return last === null ? null : twelveMonths(last - 11, subject)
  }
  if (form.start) {
    const start = edge(form.start, 'start')
    return start && (runFromStart(start, years, form.fiscal) ?? stretch(start, years, 'start'))
  }
  if (form.end) {
    const end = edge(form.end, 'end')
    return end && (runToEnd(end, years, form.fiscal) ?? stretch(end, years, 'end'))
  }
  if (form.direction === 'previous' && anchorPeriod) {
    const first = anchorPeriod.split('/')[0] ?? ''
    const before = shiftPeriod(first, -12)
    return before && runToEnd(before, years, form.fiscal)
  }
  if (!at.day || (form.direction !== 'coming' && form.direction !== 'previous')) return null
  const fiscalYears = form.fiscal || hasFiscalYear(subject)
  const current = fiscalYears ? fiscalYearOf(subject, at.day.year, at.day.month) : at.day.year
  const write = fiscalYears ? fiscal : calendarYear
  return form.direction === 'coming'
    ? runFromStart(write(current + 1), years, fiscalYears)
    : runToEnd(write(current), years, fiscalYears)
}

/** Twelve months given as an interval, grown to `years` on the far side. */
function stretch(interval: string, years: number, fixed: 'start' | 'end'): string | null {
  const [from, to] = interval.split('/')
  if (!from || !to) return null
  const months = (years - 1) * 12
  return fixed === 'start'
    ? joinPeriods(from, shiftPeriod(to, months))
    : joinPeriods(shiftPeriod(from, -months), to)
}

function aheadPeriod(form: Extract<TimeForm, { type: 'ahead' }>, at: At): string | null {
  if (!at.day) return null
  if (form.unit === 'month') return month(monthNumber(at.day.year, at.day.month) + form.amount)
  return calendarYear(at.day.year + form.amount * (form.unit === 'decade' ? 10 : 1))
}

function periodAt(form: TimeForm, at: At): string | null {
  switch (form.type) {
    case 'date':
      return datePeriod(form, at)
    case 'decade':
      return `${String(form.start).slice(0, 3)}X`
    case 'relative':
      return relativePeriod(form, at)
    case 'fiscal-year':
      // "FY25" is 2024-25 where both years are otherwise printed.
      return fiscal(
        form.written === 'short' && SPLIT_PRINTED.has(at.context.subject) ? form.year - 1 : form.year,
      )
    case 'fiscal-ending': {
      const end = monthOfEnd(form, at.day)
      return end === null ? null : twelveMonths(end - 11, at.context.subject)
    }
    case 'fiscal-starting': {
      const start = monthOfStart(form, at.day)
      return start === null ? null : twelveMonths(start, at.context.subject)
    }
    case 'span':
      return spanPeriod(form, at)
    case 'run':
      return runPeriod(form, at)
    case 'ahead':
      return aheadPeriod(form, at)
    case 'vague':
      return null
  }
}

/** Keeps every bound within four digits, whatever the reference. */
const PLAUSIBLE = /^(?:FY)?[12]\d\d[\dX](?!.*\/(?:FY)?[^12F])/

function roleOf(time: TimeExpression, form: TimeForm): PeriodRole {
  if (form.type === 'span' || form.type === 'run') return 'over'
  return time.role ?? (form.type === 'ahead' ? 'by' : 'in')
}

/** In a sum over years "in the next five years" is the five years, not their end. */
function asTotal(form: TimeForm, context: TimeContext): TimeForm {
  if (!context.total || form.type !== 'ahead' || form.unit === 'month') return form
  const years = form.amount * (form.unit === 'decade' ? 10 : 1)
  return { type: 'run', years, fiscal: false, start: null, end: null, direction: 'coming' }
}

/**
 * The period (src/model/period.ts) a figure is about and its role; null when it cannot be worked out. A reference
 * known only by its month or year serves where every day of it gives the same answer.
 */
export function resolvePeriod(
  time: TimeExpression,
  context: TimeContext,
): { period: string; role: PeriodRole } | null {
  const form = asTotal(time.form, context)
  const days = referenceDays(context.reference)
  const at = (day: Day | null): string | null =>
    periodAt(form, { day, context, role: time.role, stage: time.stage })
  const period = at(days?.from ?? null)
  if (period === null || (days && at(days.to) !== period)) return null
  if (!isPeriod(period) || !PLAUSIBLE.test(period)) return null
  const role = roleOf(time, form)
  // "from April 2025 to March 2026" is one fiscal year: nothing to sum over.
  return { period, role: role === 'over' && form.type === 'span' && !period.includes('/') ? 'in' : role }
}

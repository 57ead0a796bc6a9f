import { fiscalRule } from '../model/period.ts'
import { pointed } from './counted-from.ts'
import type { Figure } from './figures.ts'
import { ownClause, type Period, type PeriodContext } from './period-purpose.ts'
import { programOf } from './program.ts'
import { isDeadline } from './time-owner.ts'
import { resolvePeriod, type TimeExpression } from './times.ts'
import { type Located, textBefore, type View } from './view.ts'
import { endOfYearsAhead, isGrownTo, yearBegun } from './years-worked-out.ts'

const YEARLY = /^\s*(?:\([^)]*\)\s*)?(?:(?:a|per|each|every) year|annually|yearly)\b/i
const EACH_YEAR = /\b(?:every|each|a|per) year\b|\bannually\b|\byearly\b/i
const OF_THE_YEAR = /^[’']s (?:(?:about|around|roughly|nearly|almost|some) )?$/

/** Whether budget years run over two calendar years and are named by the first: "2033-34" is one. */
const hasSplitYears = (country: string): boolean => {
  const { month, namedBy } = fiscalRule(country)
  return month > 1 && namedBy === 'start'
}

/** The period that the time chosen for a figure tells, and whether the figure is of it, due by it, or over it. */
export function periodOfTime(
  view: View,
  time: Located<TimeExpression>,
  figure: Located<Figure>,
  context: PeriodContext,
): Period | null {
  const { value } = time.note
  const words = view.block.text.slice(time.note.start, time.note.end)
  const goal = context.measure === 'gdp' ? endOfYearsAhead(view, value, context) : null
  if (goal) return { period: goal, role: 'by', words, rule: time.note.rule }
  const begun = context.measure === 'gdp' ? null : yearBegun(value, words, context)
  if (begun) return { period: begun, role: 'in', words, rule: time.note.rule }
  const { value: counted, anchor } = pointed(view, time, figure, context)
  const resolved = resolvePeriod(counted, {
    reference: context.reference,
    subject: context.subject,
    budget: context.budget,
    ...(anchor ? { anchorPeriod: anchor } : {}),
    total:
      context.measure === 'amount' &&
      !YEARLY.test(view.block.text.slice(figure.note.end, view.end)) &&
      !isGrownTo(view, figure),
    ...(value.role === 'by' ? { direction: 'future' as const } : {}),
  })
  if (!resolved) return null
  // "by 2033-34" is one budget year where budgets run over two calendar years.
  const split = /^(\d{4})\/(\d{4})$/.exec(resolved.period)
  if (
    split &&
    Number(split[2]) === Number(split[1]) + 1 &&
    /\d{4}\s?[-–/]\s?(?:\d{2}){1,2}\b/.test(words) &&
    hasSplitYears(context.subject)
  ) {
    return {
      period: `FY${split[1]}`,
      role: /^(?:by|until|before)\b/i.test(words) ? 'by' : 'in',
      words,
      rule: time.note.rule,
    }
  }
  if (
    /\b(?:goes|go|went|going|dates?|dating|dated) (?:back )?(?:to|from)\s+$|\bas old as\s+$|\bin (?:place|force) since\s+$/i.test(
      textBefore(view, value.coreStart, 30),
    )
  )
    return { period: resolved.period, role: 'since', words, rule: time.note.rule }
  if (resolved.role === 'in' && isDeadline(view, time))
    return { period: resolved.period, role: 'by', words, rule: time.note.rule }
  // "from this year's 2.4 percent it is to rise": the year of the very figure.
  if (resolved.role === 'since' && OF_THE_YEAR.test(view.block.text.slice(value.coreEnd, figure.note.start)))
    return { period: resolved.period, role: 'in', words, rule: time.note.rule }
  // "the smallest step since 2021, when it was 6.8 percent".
  if (resolved.role === 'since' && time.last < figure.first && ownClause(view, time, figure))
    return { period: resolved.period, role: 'in', words, rule: time.note.rule }
  const program = context.measure === 'amount' ? programOf(view, time, resolved) : null
  if (program) return { ...program, words, rule: 'period.program' }
  // "an increase from fiscal 2022 to fiscal 2023": of the second.
  const [from, to] = resolved.period.split('/').map((y) => Number(y.replace('FY', '')))
  const rises = context.measure === 'change' || (context.measure === 'amount' && isGrownTo(view, figure))
  if (rises && value.form.type === 'span' && from && to === from + 1)
    return { period: resolved.period.split('/')[1] ?? '', role: 'in', words, rule: time.note.rule }
  // A share of GDP "every year from 2026 to 2030" is no sum.
  const role =
    context.measure === 'gdp' &&
    resolved.role === 'over' &&
    EACH_YEAR.test(view.block.text.slice(view.start, view.end))
      ? 'in'
      : resolved.role === 'over' && /^(?:FY)?\d{4}$/.test(resolved.period)
        ? 'in'
        : resolved.role
  return { period: resolved.period, role, words, rule: time.note.rule }
}

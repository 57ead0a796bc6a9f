import { formatCalendarDate } from '../model/edtf.ts'
import type { PeriodRole } from '../model/mention.ts'
import type { Figure } from './figures.ts'
import type { Predicate } from './predicates.ts'
import type { TimeExpression } from './times.ts'
import { type Located, textBefore, type View } from './view.ts'

export interface Period {
  readonly period: string
  readonly role: PeriodRole
  readonly words: string
  readonly rule: string
}

export interface PeriodContext {
  readonly reference: string | null
  readonly subject: string
  readonly measure: 'gdp' | 'amount' | 'change'
  /** The figure is an official budget, so "this year" means the fiscal year. */
  readonly budget: boolean
  /** Period of the figure before, for "a year earlier". */
  readonly anchor: string | null
  readonly predicates: readonly Predicate[]
}

/** A time that can say what a figure is about, as opposed to when somebody spoke. */
export function isPeriodLike(time: TimeExpression): boolean {
  const form = time.form
  switch (form.type) {
    case 'date':
      if (form.month !== null && form.day === null && (time.role === 'by' || time.role === 'since'))
        return true
      return form.year !== null && form.month === null && form.weekday === null
    case 'relative':
      return (
        form.unit === 'year' ||
        form.unit === 'fiscal-year' ||
        form.unit === 'decade' ||
        (form.unit === 'day' && form.offset === 0)
      )
    case 'ahead':
      return form.unit !== 'month'
    default:
      return true
  }
}

/** "would reach 2.5 per cent in April 2027": a month to come can be the time of the money; one gone by dates an act. */
export function isMonthAhead(time: TimeExpression, reference: string | null): boolean {
  const { form, role } = time
  if (form.type !== 'date' || role !== 'in' || form.year === null || form.month === null) return false
  const now = /^\d{4}(?:-\d{2})?/.exec(reference ?? '')?.[0]
  if (form.day !== null || !now) return false
  return formatCalendarDate(form.year, form.month).slice(0, now.length) > now
}

// What a change is compared with is not what the figure is about.
export const COMPARED =
  /\b(?:than|from|over|against|compared (?:with|to)|versus|on|after|above|below|beyond|exceeding|that of|to that of)\s+(?:in\s+|the\s+|what it was in\s+|that of\s+|its\s+|a\s+|(?:those|that) (?:of|in)\s+|the (?:initial |original )?(?:budget|level|figure|amount|total|request|sum)s? (?:for|of|in)\s+|the (?:initial |original )?)?$/i
const THAN = /\bthan\s+(?:in\s+|the\s+|its\s+)?(?:(?!percent|per|pct|gdp)[a-z’'-]+\s+){0,4}$/i
// "Not seen since 1960", "the most since the war": a comparison with the past.
export const SUPERLATIVE =
  /\b(?:not (?:been )?(?:seen|reached|matched|exceeded)|last (?:seen|exceeded|reached|matched|time)|first (?:time|such|fall|rise|increase|drop)|unseen|unmatched|second time|has(?:n't| not)? (?:not )?(?:seen|had|known)|where in|whereas in|while in|as (?:it was|recently as|late as|far back as)|in a row|straight|consecutive\w*)\b[^,;.]{0,40}$/i
const MOST =
  /\b(?:highest|largest|biggest|smallest|slowest|deepest|lowest|steepest|sharpest|fastest|most|least|best|worst)\b[^,;.]{0,40}$/i
const IS_GDP = /^[’']?s?\s*(?:GDP|gross domestic product)\b/i
const OWNED_BUDGET =
  /^(?:initial|budget|defen[cs]e|military|spending|figure|outlays?|total|request|allocation|draft|plan|sum|amount|expenditures?|bill|program|proposed|appropriation|national|fiscal|level|ratio|increase|rise|record|security|top|biggest|largest|leading|spenders?)/i
const BEYOND =
  /\b(?:than|above|over|below|exceeds?|exceeding|exceeded|from|against|short of|beyond)\s+(?:the\s+)?$/i

const DECIDED_THEN =
  /\b(?:fixed|drawn up|drafted|laid down|decided (?:up)?on|agreed(?: (?:up)?on)?|endorsed|adopted|approved)(?: (?:by|under|in) [\w’' ]{3,40}?)?\s+(?:back )?$/i

/** Times that stand in the sentence for another purpose: a base of comparison, a record, the year of a GDP. */
export function isForAnotherPurpose(
  view: View,
  time: Located<TimeExpression>,
  figure: Located<Figure>,
  context: PeriodContext,
): boolean {
  const value = time.note.value
  const form = value.form
  // "this year's 59.42 trillion won": whatever it is compared with, the sum is of that year.
  if (
    figure.first === time.last + 1 &&
    /^[’']s?\s/.test(view.block.text.slice(value.coreEnd, value.coreEnd + 4))
  )
    return false
  if (('than' in form && form.than) || value.compared) return true
  const lead = textBefore(view, time.note.start, 60)
  if (
    (form.type === 'vague' || form.type === 'run') &&
    (/\bas\s+$/i.test(lead) ||
      /\b(?:first|only|fourth|fifth|steepest|biggest|largest|highest|lowest|sharpest|fastest)\s+(?!(?:fiscal )?year $)(?:[\w-]+\s+){0,3}$/i.test(
        lead,
      ))
  )
    return true
  const leadCore = textBefore(view, value.coreStart, 60)
  const tail = view.block.text.slice(value.coreEnd, Math.min(view.end, value.coreEnd + 30))
  if (
    form.type === 'relative' &&
    form.offset < 0 &&
    form.anchor &&
    (COMPARED.test(lead) || COMPARED.test(leadCore))
  )
    return true
  const spanning = form.type === 'vague' || form.type === 'run' || form.type === 'span'
  if (!spanning && context.measure === 'change') {
    if (COMPARED.test(lead) || COMPARED.test(leadCore)) return true
    if (
      form.type === 'relative' &&
      form.offset < 0 &&
      /\b(?:previous|preceding|prior|earlier|before)\b/i.test(
        view.block.text.slice(value.coreStart, value.coreEnd),
      )
    )
      return true
  }
  if (form.type !== 'vague' && THAN.test(lead)) return true
  if (form.type !== 'vague' && SUPERLATIVE.test(lead)) return true
  if (value.role === 'since' && (SUPERLATIVE.test(leadCore) || MOST.test(leadCore))) return true
  if (form.type === 'relative' && /^\s*(?:in which|when|that)\b/i.test(tail)) return true
  if (gdpYear(view, time, figure) || IS_GDP.test(tail)) return true
  const owned = /^[’']s?\s*([\w-]*)/.exec(tail)
  // "Last year's $53 billion": the year of the very sum.
  const ownSum = figure.first === time.last + 1
  if (owned && !ownSum && (BEYOND.test(lead) || !OWNED_BUDGET.test(owned[1] ?? ''))) return true
  // "promised in 2014 to move toward 2 percent": the year of the promise.
  if (
    form.type === 'date' &&
    value.role === 'in' &&
    time.first < figure.first &&
    context.reference &&
    String(form.year ?? '9999') <= context.reference.slice(0, 4) &&
    context.predicates.some(
      (p) =>
        p.mark.last === time.first - 1 &&
        p.pos === 'verb' &&
        ['say', 'plan', 'propose', 'approve', 'ask'].includes(p.cls) &&
        /(?:ed|said|told|set|sworn)$/i.test(p.words),
    )
  )
    return true
  // "the 25.15 trillion yen fixed two years ago", "its predecessor, drawn up in 2010": the year of the decision.
  if (
    (form.type === 'date' || form.type === 'relative') &&
    DECIDED_THEN.test(lead) &&
    !/^for\b/i.test(view.block.text.slice(time.note.start, time.note.end))
  )
    return true
  // "the 3 per cent urged by a committee in 2018": the year of the urging.
  return (
    time.first > figure.last &&
    (form.type === 'date' || form.type === 'relative') &&
    context.predicates.some(
      (p) =>
        p.mark.first > figure.last &&
        p.mark.last < time.first &&
        time.first - p.mark.last <= 8 &&
        p.mark.first - figure.last <= 6 &&
        p.pos === 'verb' &&
        ['ask', 'propose', 'approve', 'cap', 'say', 'request'].includes(p.cls) &&
        /(?:ed|down|forward|out|set|sought|said)$/i.test(p.words),
    )
  )
}

/**
 * "1.8% of the GDP of fiscal 2022" names the GDP's year; "2% of GDP in fiscal 2027" names the spending's. Only an
 * "of", a "for" or a comparison ties the year to the GDP.
 */
export function gdpYear(view: View, time: Located<TimeExpression>, figure: Located<Figure> | null): boolean {
  const lead = textBefore(view, time.note.value.coreStart, 50)
  if (/\b(?:as it was in|as of)\s+$/i.test(lead)) return true
  if (
    /\b(?:GDP|gross domestic product)\s+(?:forecast\s+|projected\s+|expected\s+|estimate\s+)?(?:of|for)\s+(?:the\s+)?$/i.test(
      lead,
    )
  )
    return true
  return (
    (!figure || time.first < figure.first) &&
    /\b(?:beside|against|relative to|divided by|compared with)\b[^;]{0,50}$/i.test(lead)
  )
}

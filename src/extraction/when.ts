import { edtfBounds, isEdtf } from '../model/edtf.ts'
import type { PeriodRole } from '../model/mention.ts'
import { periodBounds } from '../model/period.ts'
import type { Figure } from './figures.ts'
import { resolveDate, resolvePeriod, type TimeExpression } from './times.ts'
import { distance, type Located, textBefore, type View } from './view.ts'

export interface Period {
  readonly period: string
  readonly role: PeriodRole
  readonly words: string
  readonly rule: string
}

/** A time that can say what a figure is about, as opposed to when somebody spoke. */
export function isPeriodLike(time: TimeExpression): boolean {
  const form = time.form
  switch (form.type) {
    case 'date':
      return form.year !== null && form.month === null && form.weekday === null
    case 'relative':
      return form.unit === 'year' || form.unit === 'fiscal-year' || form.unit === 'decade'
    case 'vague':
      return true
    case 'ahead':
      return form.unit !== 'month'
    default:
      return true
  }
}

/** A time that can date an act of speaking or deciding. */
export function isMoment(time: TimeExpression): boolean {
  const form = time.form
  if (form.type === 'date') return true
  return form.type === 'relative' && ['day', 'week', 'month', 'year'].includes(form.unit)
}

// What a change is compared with is not what the figure is about.
const COMPARED = /\b(?:than|from|over|against|compared (?:with|to)|versus|on|after|above|below|beyond|exceeding|that of|to that of)\s+(?:in\s+|the\s+|what it was in\s+|that of\s+|its\s+|a\s+|(?:those|that) (?:of|in)\s+|the (?:initial |original )?(?:budget|level|figure|amount|total|request|sum)s? (?:for|of|in)\s+|the (?:initial |original )?)?$/i

// "Not seen since 1960", "the most since the war": a comparison with the past.
const SUPERLATIVE = /\b(?:not (?:been )?(?:seen|reached|matched|exceeded)|last (?:seen|exceeded|reached|matched|time)|first (?:time|such|fall|rise|increase|drop)|highest|largest|biggest|lowest|steepest|sharpest|fastest|most|least|unseen|unmatched|second time|record|has(?:n't| not)? (?:not )?(?:seen|had|known)|where in|whereas in|while in|as (?:it was|recently as|late as|far back as)|in a row|straight|consecutive\w*)\b[^,;.]{0,40}$/i
// The year of the GDP in the denominator.
const IS_GDP = /^[’']?s?\s*(?:GDP|gross domestic product)\b/i

export interface PeriodContext {
  readonly reference: string | null
  readonly subject: string
  readonly measure: 'gdp' | 'amount' | 'change'
  /** The figure is an official budget, so "this year" means the fiscal year. */
  readonly budget: boolean
  /** Period of the figure before, for "a year earlier". */
  readonly anchor: string | null
}

/** The period named for a figure in its own sentence; `null` when none is, `'vague'` when only a vague word stands. */
export function ownPeriod(view: View, figure: Located<Figure>, context: PeriodContext): Period | 'vague' | null {
  let best: { time: Located<TimeExpression>; far: number } | null = null
  for (const time of view.times) {
    const value = time.note.value
    if (!isPeriodLike(value)) continue
    if (time.first <= figure.last && time.last >= figure.first) continue
    const form = value.form
    if (('than' in form && form.than) || value.compared) continue
    const lead = textBefore(view, time.note.start, 60)
    const leadCore = textBefore(view, value.coreStart, 60)
    if (form.type !== 'vague' && form.type !== 'run' && form.type !== 'span' && context.measure === 'change' && (COMPARED.test(lead) || COMPARED.test(leadCore))) continue
    if (/\bthan\s+(?:in\s+|the\s+|its\s+)?(?:\w+\s+){0,4}$/i.test(lead) && context.measure !== 'gdp') continue
    if (SUPERLATIVE.test(lead) && form.type !== 'vague') continue
    if (SUPERLATIVE.test(textBefore(view, value.coreStart, 60)) && value.role === 'since') continue
    if (gdpYear(view, time, figure)) continue
    if (IS_GDP.test(view.block.text.slice(value.coreEnd, value.coreEnd + 30))) continue
    // "exceeds this year's by 7.5 percent", "this year's record": somebody else's year.
    const owned = /^[’']s?\s*([\w-]*)/.exec(view.block.text.slice(value.coreEnd, value.coreEnd + 24))
    if (owned && (/\b(?:than|above|over|below|exceeds?|exceeding|exceeded|from|against|short of|beyond)\s+(?:the\s+)?$/i.test(lead) || !/^(?:initial|budget|defen[cs]e|military|spending|figure|outlays?|total|request|allocation|draft|plan|sum|amount|expenditures?|bill|program|proposed|appropriation|national|fiscal|level|ratio|increase|rise|record|security)/i.test(owned[1] ?? ''))) continue
    const behind = time.first > figure.last
    let far = behind ? distance(view, figure.last, time.first) : distance(view, time.last, figure.first)
    const between = view.figures.filter((f) =>
      behind ? f.first > figure.last && f.last < time.first : f.last < figure.first && f.first > time.last,
    ).length
    const fronted = time.first <= 5 && !view.figures.some((f) => f.last < time.first)
    if (between && !fronted) far += behind ? 2.5 * between : 1.5 * between
    if (form.type === 'vague') far += 1.5
    if (fronted) far = Math.min(far, 4) + (between ? 0.4 * between : -1)
    if (!best || far < best.far) best = { time, far }
  }
  if (!best || best.far > 9) return null
  const value = best.time.note.value
  if (value.form.type === 'vague') return 'vague'
  const resolved = resolvePeriod(value, {
    reference: context.reference,
    subject: context.subject,
    budget: context.budget,
    ...(context.anchor ? { anchorPeriod: context.anchor } : {}),
    total: context.measure === 'amount',
  })
  if (!resolved) return null
  return {
    ...resolved,
    words: view.block.text.slice(best.time.note.start, best.time.note.end),
    rule: best.time.note.rule,
  }
}

/**
 * "1.8% of the GDP of fiscal 2022" names the GDP's year; "2% of GDP in fiscal 2027" names the spending's. Only an
 * "of", a "for" or a comparison ties the year to the GDP.
 */
function gdpYear(view: View, time: Located<TimeExpression>, figure: Located<Figure>): boolean {
  const lead = textBefore(view, time.note.value.coreStart, 50)
  if (/\b(?:as it was in|as of)\s+$/i.test(lead)) return true
  if (/\b(?:GDP|gross domestic product)\s+(?:forecast\s+|projected\s+|expected\s+|estimate\s+)?(?:of|for)\s+(?:the\s+)?$/i.test(lead)) return true
  return time.first < figure.first && /\b(?:beside|against|relative to|divided by|compared with)\b[^.;]{0,50}$/i.test(lead)
}

/** A year that a sentence sets for its budget talk, for figures that follow without a time of their own. */
export function spokenYear(view: View, context: Omit<PeriodContext, 'measure' | 'anchor'>): Period | null {
  for (const time of view.times) {
    const value = time.note.value
    const form = value.form
    if (form.type === 'vague' || form.type === 'ahead' || form.type === 'decade') continue
    if (!isPeriodLike(value) || ('than' in form && form.than) || value.compared) continue
    if (value.role === 'by' || value.role === 'since') continue
    const lead = textBefore(view, time.note.start, 60)
    if (SUPERLATIVE.test(lead) || COMPARED.test(lead) || COMPARED.test(textBefore(view, value.coreStart, 60)) || gdpYear(view, time, { first: 0, last: 0, note: time.note as never })) continue
    const resolved = resolvePeriod(value, { reference: context.reference, subject: context.subject, budget: context.budget, anchorPeriod: null })
    if (resolved && (resolved.role === 'in' || resolved.role === 'over')) return { ...resolved, words: view.block.text.slice(time.note.start, time.note.end), rule: time.note.rule }
  }
  return null
}

/** Where a period lies as seen from a date; null when either is unknown. */
export function tenseOf(period: string | null, subject: string, reference: string | null): 'past' | 'running' | 'future' | null {
  if (!period || !reference || !isEdtf(reference)) return null
  const at = edtfBounds(reference)
  const bounds = periodBounds(period, subject)
  const day = at.to ?? at.from
  if (!day) return null
  if (bounds.to && bounds.to < day) return 'past'
  if (bounds.from && bounds.from > (at.from ?? day)) return 'future'
  return 'running'
}

export interface StatedDate {
  readonly date: string
  readonly from: 'stated' | 'resolved'
  readonly rule: string
}

/** The date of an act whose verb covers tokens `[first, last]`: the nearest moment in the same sentence. */
export function dateOfAct(view: View, first: number, last: number, reference: string | null, reach = 5, years = false): StatedDate | null {
  let best: { time: Located<TimeExpression>; far: number } | null = null
  for (const time of view.times) {
    const value = time.note.value
    if (!isMoment(value)) continue
    const form = value.form
    if ('than' in form && form.than) continue
    if (value.role === 'by' || value.role === 'since' || value.role === 'over') continue
    const yearOnly = (form.type === 'date' && form.month === null && form.weekday === null) || (form.type === 'relative' && form.unit === 'year')
    let far = time.first > last ? distance(view, last, time.first) : distance(view, time.last, first)
    if (yearOnly && !years) continue
    // An aside between name and verb hardly parts them: "Abe, on Tuesday, said".
    if (time.first <= 4) far = Math.min(far, 2.5 + far * 0.2)
    const inQuote = view.quotations.some((q) => q.start <= time.note.start && q.end >= time.note.end)
    if (inQuote) continue
    if (!best || far < best.far) best = { time, far }
  }
  if (!best || best.far > reach) return null
  const resolved = resolveDate(best.time.note.value, reference)
  return resolved ? { date: resolved.date, from: resolved.from, rule: best.time.note.rule } : null
}

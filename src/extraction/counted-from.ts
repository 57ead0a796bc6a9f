import { fiscalRule } from '../model/period.ts'
import type { Figure } from './figures.ts'
import { isPeriodLike, type PeriodContext } from './period-purpose.ts'
import { resolvePeriod, type TimeExpression } from './times.ts'
import type { Located, View } from './view.ts'
import { tenseOf } from './when.ts'

/** The last year named in a sentence ahead of a place in it. */
function yearNamed(view: View, before: number, context: PeriodContext, depth = 0): string | null {
  const { reference, subject, budget } = context
  for (const time of view.times.toReversed()) {
    const { form } = time.note.value
    if (time.note.end > before || !isPeriodLike(time.note.value)) continue
    // "1.01 percent the previous year and 0.95 percent the year before": each counts from the one ahead of it.
    const anchored = 'anchor' in form && form.anchor
    const anchorPeriod = anchored && depth < 3 ? yearNamed(view, time.note.start, context, depth + 1) : null
    if (anchored && !anchorPeriod) continue
    const found = resolvePeriod(time.note.value, { reference, subject, budget, anchorPeriod })
    if (found) return found.period.split('/').at(-1) ?? null
  }
  return null
}

/** "Last year's budget" is the one before the budget that the news is about, where that is still to come. */
function beforeTheNews(
  view: View,
  { note: { value } }: Located<TimeExpression>,
  context: PeriodContext,
): boolean {
  const { form } = value
  const { topicYear, reference } = context
  if (form.type !== 'relative' || form.unit !== 'year' || form.offset !== -1 || form.anchor) return false
  if (tenseOf(topicYear, context.subject, reference) !== 'future') return false
  // "Last year it set aside 6.2 trillion", said in February of the year that opens in April: by the calendar.
  if (context.budget && reference && topicYear === `FY${reference.slice(0, 4)}`) return true
  return (
    context.measure !== 'change' &&
    (/^[’']s\b/.test(view.block.text.slice(value.coreEnd, value.coreEnd + 3)) ||
      /^a year (?:ago|before)\b/i.test(view.block.text.slice(value.coreStart, value.coreEnd)))
  )
}

const ASKED = /\b(?:requested|asked for|sought|been asking for|(?:budget )?request)\b/
const REQUEST_OF_YEAR = /^[’']s (?:[\w-]+ ){0,3}(?:request|bid)\b/

/**
 * "It requested 8.5 trillion yen last year", "this year's request": what is asked for in one year is for the next.
 * The number of that year; null where the time is no year of asking.
 */
export function yearAskedFor(
  view: View,
  { note }: Located<TimeExpression>,
  figure: Located<Figure>,
  { reference, measure }: PeriodContext,
): number | null {
  const { form, coreEnd } = note.value
  if (form.type !== 'relative' || form.unit !== 'year' || form.anchor || !reference || measure === 'gdp')
    return null
  const year = Number(reference.slice(0, 4)) + form.offset + 1
  if (REQUEST_OF_YEAR.test(view.block.text.slice(coreEnd, coreEnd + 40)))
    return form.offset <= 0 ? year : null
  if (form.offset !== -1 || /^[’']s/.test(view.block.text.slice(coreEnd, coreEnd + 2))) return null
  const [from, to] = [Math.min(note.start, figure.note.start), Math.max(note.end, figure.note.end)]
  const clause = view.block.text.slice(Math.max(view.start, from - 30), to)
  return ASKED.test(clause.slice(clause.search(/[,;:][^,;:]*$/) + 1)) ? year : null
}

/**
 * A time with what it counts from. "That year" and "by then" point back to the year named last in the sentence, else
 * to the one under discussion, which for "then" is the one named last in the sentence before.
 */
export function pointed(
  view: View,
  time: Located<TimeExpression>,
  figure: Located<Figure>,
  context: PeriodContext,
): { value: TimeExpression; anchor: string | null } {
  const { value, rule } = time.note
  const { form } = value
  if (form.type !== 'relative') return { value, anchor: context.anchor }
  const asked = yearAskedFor(view, time, figure, context)
  if (asked !== null) {
    const written = 'plain'
    const year: TimeExpression['form'] =
      fiscalRule(context.subject).month > 1
        ? { type: 'fiscal-year', year: asked, written }
        : { type: 'date', year: asked, month: null, day: null, weekday: null }
    return { value: { ...value, form: year }, anchor: null }
  }
  if (beforeTheNews(view, time, context))
    return { value: { ...value, form: { ...form, anchor: 'context' } }, anchor: context.topicYear }
  if (
    form.anchor &&
    form.offset < 0 &&
    THE_YEAR_BEFORE.test(view.block.text.slice(value.coreStart, value.coreEnd))
  )
    return { value, anchor: yearNamed(view, time.note.start, context) ?? context.anchor }
  if (!form.needsAnchor || form.unit !== 'year') return { value, anchor: context.anchor }
  const { previous, anchor } = context
  const before = previous ? yearNamed(previous, previous.end, context) : null
  const own = yearNamed(view, time.note.start, context)
  return { value, anchor: own ?? (rule === 'time.relative.then' ? (before ?? anchor) : (anchor ?? before)) }
}

const THE_YEAR_BEFORE = /^(?:the )?(?:fiscal )?year before\b/i

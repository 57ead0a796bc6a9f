import { budgetPresented } from './budget-season.ts'
import { isOfComparand } from './comparand.ts'
import type { Figure } from './figures.ts'
import { type Draft, type Job, sentenceText } from './job.ts'
import type { Period } from './period-choice.ts'
import { isPeriodLike } from './period-purpose.ts'
import { resolvePeriod, type TimeExpression } from './times.ts'
import { budgetYear, SUPPLEMENT, THE_BUDGET } from './topic-year.ts'
import type { Located, View } from './view.ts'
import { tenseOf } from './when.ts'

const OF_THE_NEWS =
  /\b(?:[Bb]udget|[Aa]llocation|[Oo]utlay|[Aa]llotted|[Aa]llocated|[Ss]et aside|[Dd]raft|official figure|military spending|defen[cs]e spending)\b/

/** "Defence gets 5.9 trillion in the budget presented on Wednesday": the one that is presented in those days. */
export function presentedNow(
  view: View,
  figure: Located<Figure>,
  { kind, measure, subject }: Draft,
  { reference, state }: Job,
): Period | null {
  if (kind !== 'level' && kind !== 'estimate' && (kind !== 'proposal' || measure === 'gdp')) return null
  if (state.lastPeriod?.subject === subject || state.survey) return null
  if (measure === 'gdp' ? !THE_BUDGET.test(sentenceText(view)) : !OF_THE_NEWS.test(sentenceText(view)))
    return null
  if (
    view.times.some(
      (t) => isPeriodLike(t.note.value) && !t.note.value.compared && !isOfComparand(view, t, figure),
    )
  )
    return null
  const period = budgetPresented(subject, reference)
  return period ? { period, role: 'in', words: '', rule: 'period.topic' } : null
}

const IN_THE_YEAR =
  /^\s*(?:\([^)]*\)\s*)?,? ?(?:for|in|over) the (?:(?:whole|full|entire|fiscal) )?year(?=\s*(?:[.,;:—–]|$|and\b|or\b|but\b|as\b))/i
const YEARS_TOTAL =
  /\b(?:for the (?:whole |full |entire )?year to|the year[’']s total (?:\w+ ){0,4}(?:at|to|is|was|of)) (?:(?:about|around|some|nearly|almost|over|more than|roughly) )?$/i

/** "and the military now has around 11 trillion yen for the year": the year told before it, or that of the extra budget. */
export function ofTheYear(
  view: View,
  figure: Located<Figure>,
  subject: string,
  { state, reference }: Job,
): Period | null {
  const end = figure.note.value.converted.at(-1)?.end ?? figure.note.end
  const after = view.block.text.slice(end, view.end).replace(/^[)\]]/, '')
  const before = view.block.text.slice(view.start, figure.note.start)
  if (!IN_THE_YEAR.test(after) && !YEARS_TOTAL.test(before)) return null
  for (const { note } of view.times.toReversed()) {
    if (note.end > figure.note.start || !isPeriodLike(note.value)) continue
    const found = resolvePeriod(note.value, { reference, subject, budget: true })
    if (found?.role === 'in' && /^(?:FY)?\d{4}$/.test(found.period))
      return { ...found, words: '', rule: 'period.topic' }
  }
  if (SUPPLEMENT.test(sentenceText(view))) return budgetYear(subject, reference, 0)
  const topic = state.topicYear
  return topic?.subject === subject ? { ...topic.period, words: '', rule: 'period.topic' } : null
}

/** What was spent at another time, or is spent year by year. */
const AT_OTHER_TIMES = /\b(?:had|once|used to|annual(?:ly)?|yearly|(?:a|each|every|per) year)\b/i

/** "At 5.3 trillion yen it is larger than ever": a sum that nothing else dates is the budget the news is about. */
export function ofTheNews(
  view: View,
  { kind, kindRule, measure, subject }: Draft,
  { state, reference }: Job,
): Period | null {
  const topic = state.topicYear
  if (topic?.subject !== subject || kind !== 'level' || measure !== 'amount') return null
  if (kindRule === 'kind.former' || view.times.some(({ note }) => !isLength(note.value))) return null
  if (AT_OTHER_TIMES.test(sentenceText(view))) return null
  return tenseOf(topic.period.period, subject, reference) === 'past'
    ? null
    : { ...topic.period, words: '', rule: 'period.topic' }
}

/** A number of years that no word places: "nine years in succession". */
const isLength = ({ form }: TimeExpression): boolean =>
  form.type === 'run' && !form.start && !form.end && !form.direction

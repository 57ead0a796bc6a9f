import { inherited } from './carry.ts'
import { nearestActDate } from './dated-act.ts'
import type { Figure } from './figures.ts'
import { deadlineBefore, isToldInParts, restated } from './goes-on.ts'
import type { Draft, Job } from './job.ts'
import type { Measure } from './measure.ts'
import { movedDeadline } from './moved-deadline.ts'
import { ofTheNews, ofTheYear, presentedNow } from './news-year.ts'
import { ownPeriod, type Period } from './period-choice.ts'
import type { Predicate } from './predicates.ts'
import { programPeriod } from './program-told.ts'
import { isRisenFrom } from './time-owner.ts'
import { newBudgetYear, reckonedAgain, topicYear, totalAhead, yearAhead } from './topic-year.ts'
import { type Located, textBefore, type View } from './view.ts'
import { afterComparand, endOfProgramDecided, yearsOfSum, yearsToDeadline } from './years-worked-out.ts'

/**
 * What time the words around a figure give it: its own time, the years of the program it is the total of, or the
 * budget year the sentence opens; "vague" for "over the years", null where they tell none.
 */
export const toldPeriod = (...told: Parameters<typeof ownOrProgram>): Period | 'vague' | null =>
  ownOrProgram(...told) ?? toldBehind(...told)

const ROW = /^\s*(?:,\s*(?:and\s+)?|and\s+)$/
/** "They spent 1.9% of GDP, or 326 billion euros, last year", "90 billion euros (2.1% of GDP) in 2024": one outlay in two terms. */
const OR_TWIN =
  /^(?: of (?:its |the |their )?(?:combined )?(?:GDP|gross domestic product|economic output|output))?(?: on (?:defen[cs]e|the military))?(?:,? (?:or|that is|which is|equal to|equivalent to|representing) (?:about |around |roughly |some |nearly |just )*|,? \()$/i

/** "was 1.4%, 2.6% and 1.9% in 2024", "3.5% for troops and 1.5% for roads by 2035": a time told behind holds for all. */
function toldBehind(...[view, figure, ...more]: Parameters<typeof ownOrProgram>): Period | 'vague' | null {
  if (!view.times.some((t) => t.first > figure.last)) return null
  const next = view.figures.find((f) => f.first > figure.last)
  if (!next) return null
  const between = view.block.text
    .slice(figure.note.value.converted.at(-1)?.end ?? figure.note.end, next.note.start)
    .replace(/^[)\]]/, '')
  const isSame = next.note.value.kind === figure.note.value.kind
  if (!isSame && !OR_TWIN.test(between)) return null
  const inRow = !isSame || ROW.test(between)
  if (!inRow && !isToldInParts(view, figure)) return null
  const told = toldPeriod(view, next, ...more)
  return told === null || told === 'vague' || (!inRow && told.role !== 'by') ? null : told
}

function ownOrProgram(
  view: View,
  figure: Located<Figure>,
  predicates: readonly Predicate[],
  measure: NonNullable<Measure['is']>,
  subject: string,
  job: Job,
): Period | 'vague' | null {
  const { state, reference } = job
  const sum = measure === 'amount' ? yearsOfSum(view, figure, subject, reference) : null
  if (sum) return sum
  const year = measure === 'amount' ? ofTheYear(view, figure, subject, job) : null
  if (year) return year
  const moved = measure === 'gdp' ? movedDeadline(view, figure, subject, reference) : null
  if (moved) return moved
  const surveyed = state.survey !== null || view.entities.some((e) => e.bodyType === 'survey')
  const topic = state.topicYear?.subject === subject ? state.topicYear.period.period : null
  const own = ownPeriod(view, figure, {
    reference: nearestActDate(view, predicates, figure, reference) ?? reference,
    subject,
    measure,
    budget: !surveyed && (measure !== 'gdp' || subject === 'JP'),
    anchor: state.lastPeriod?.subject === subject ? state.lastPeriod.period.period : null,
    topicYear: topic,
    previous: state.previous,
    predicates,
  })
  const restating = own && own !== 'vague' ? ofOlderGdp(view, figure, own, job) : null
  if (restating) return restating
  const program = programPeriod(view, figure, job, own === 'vague' ? null : own, subject) ?? own
  return newBudgetYear(view, figure, subject, job) ?? program
}

const OF_GDP_IN =
  /^ of (?:its |the |\p{L}+[’']s )?(?:(?:nominal|expected|projected) )?(?:GDP|gross domestic product) (?:in|for|of) $/iu

const OR =
  /,? (?:or|which is|equal to|equivalent to) (?:about |around |roughly |some |nearly |just )*$|, (?:about |around |roughly |some |nearly |just )*$/

/** The year of the sum that a share restates: "9.9 trillion yen, or roughly 1.8 percent of GDP". */
const sumBeside = (view: View, { note }: Located<Figure>, { state }: Job): Period | null =>
  state.lastPeriod?.age === 0 &&
  state.lastClaim?.measure === 'amount' &&
  OR.test(textBefore(view, note.start, 30))
    ? state.lastPeriod.period
    : null

/** "This is 1.6 pct of GDP in fiscal 2022", of a sum for fiscal 2024: the GDP of a year gone by, the money of its own. */
function ofOlderGdp(view: View, figure: Located<Figure>, own: Period, job: Job): Period | null {
  const last = restated(view, figure, job)?.period ?? sumBeside(view, figure, job)
  const at = own.words ? view.block.text.indexOf(own.words, figure.note.end) : -1
  if (last?.role !== 'in' || own.role !== 'in' || at < 0 || own.period >= last.period) return null
  const to = at + (/^(?:in|for|of) /.exec(own.words)?.[0].length ?? 0)
  return OF_GDP_IN.test(view.block.text.slice(figure.note.end, to))
    ? { ...last, words: '', rule: 'period.carried' }
    : null
}

const ARRIVES =
  /\b(?:end(?:s|ed|ing)? up|arriv\w+|reach\w*|get(?:s|ting)? (?:up )?to|(?:rais|lift|bring|tak|doubl|boost|increas|ris|climb|go|mov)\w* (?:[\w’'-]+ ){0,5}to)\b[^.;,]{0,40}$/i

/** "Between fiscal 2023 and 2027 Japan is to end up at 2 percent": a share aimed at is reached by the end of the years. */
function endOfAim(view: View, figure: Located<Figure>, told: Period, { kind, measure }: Draft): Period {
  const end = /^(?:FY)?\d{4}\/((?:FY)?\d{4})$/.exec(told.period)?.[1]
  const aims = measure === 'gdp' && (kind === 'target' || kind === 'proposal')
  const before = view.block.text.slice(view.start, figure.note.start)
  return end && aims && told.role === 'over' && ARRIVES.test(before)
    ? { ...told, period: end, role: 'by' }
    : told
}

const YEARLY =
  /\b(?:annual|yearly) (?:(?:defen[cs]e|military) )?(?:budgets?|outlays?|spending|expenditures?|sum|allocation|figure)\b[^;]*$/i

/** "Yearly outlays would go to 11 trillion yen": what is spent year by year is of no one year told before. */
const isYearly = (view: View, figure: Located<Figure>): boolean => {
  const from = view.figures.findLast((f) => f.last < figure.first)?.note.end ?? view.start
  return YEARLY.test(view.block.text.slice(from, figure.note.start))
}

/** The period in the end: where the words around give none, the one that the sentences before or behind tell. */
export function settledPeriod(
  view: View,
  figure: Located<Figure>,
  told: Period | 'vague' | null,
  draft: Draft,
  isTwin: boolean,
  job: Job,
): Period | null {
  const { kind, kindRule, measure, subject } = draft
  const last = job.state.lastPeriod
  // "2.9 trillion yen for fiscal 1984, 6.55 percent more than in the year now ending": one year for both.
  if (kindRule === 'kind.apposed' && last?.age === 0 && (told === null || told === 'vague'))
    return { ...last.period, words: '', rule: 'period.carried' }
  // "It would be 1.5 percent bigger than this year's, until now the highest": the vague word is of the other budget.
  const restating = told !== null && told !== 'vague' ? null : restated(view, figure, job)
  if (measure === 'change' && (restating?.period?.role === 'in' || restating?.period?.role === 'over'))
    return { ...restating.period, words: '', rule: 'period.carried' }
  const program = told === null || told === 'vague' ? yearsToDeadline(view, draft, job) : null
  if (program) return program
  if (told !== null && told !== 'vague' && told.rule === 'period.moved' && kind === 'level')
    return { ...told, role: 'in' }
  if (told !== null) return told === 'vague' ? null : endOfAim(view, figure, told, draft)
  if (measure === 'amount' && !isTwin && isYearly(view, figure))
    return kind === 'estimate' ? deadlineBefore(view, job) : null
  const again = reckonedAgain(view, figure, draft, job)
  if (again) return again
  const asLevel = kindRule === 'kind.conversion' ? 'level' : kind
  // "62.4 billion in 2025, up from 52 billion": what it rose from is of another year.
  if (last?.age === 0 && last.subject === subject && last.period.role === 'in' && isRisenFrom(view, figure))
    return null
  // A row of a table has its own year or none, never that of the row above.
  const carried = view.block.cell ? null : inherited(view, figure, asLevel, measure, subject, job, isTwin)
  if (carried !== null) return carried
  return (
    (kind === 'estimate' ? deadlineBefore(view, job) : null) ??
    yearAhead(view, figure, draft, job) ??
    totalAhead(view, draft, job) ??
    topicYear(view, figure, draft, job) ??
    endOfProgramDecided(view, draft, job.reference) ??
    afterComparand(view, figure, draft, job) ??
    presentedNow(view, figure, draft, job) ??
    ofTheNews(view, draft, job)
  )
}

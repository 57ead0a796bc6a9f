import { fiscalRule, fiscalYearOf } from '../model/period.ts'
import type { Figure } from './figures.ts'
import { handsOut } from './hands-out.ts'
import { type Draft, type Job, sentenceText } from './job.ts'
import { oncePer } from './memo.ts'
import type { Period } from './period-choice.ts'
import { isOnlyWanted, isPeriodLike } from './period-purpose.ts'
import { spokenYear } from './spoken-year.ts'
import { resolvePeriod } from './times.ts'
import type { Located, View } from './view.ts'
import { tenseOf } from './when.ts'

/** The year of the budget that the news is about, told in the opening. */
export interface TopicYear {
  readonly period: Period
  readonly subject: string
}

const TENSES = ['past', 'running', 'future']

/** The opening: the headline or lead and the paragraph after it. */
const OPENING = 2

/** Keeps the year of a budget told in the opening; one that lies ahead is the news, whatever it is compared with. */
export function rememberTopicYear(
  view: View,
  period: Period,
  subject: string,
  { state, reference }: Job,
): void {
  if (period.role !== 'in' || view.block.paragraph > OPENING || !/^(?:FY)?\d{4}$/.test(period.period)) return
  const known = state.topicYear
  const late = (p: Period): number => TENSES.indexOf(tenseOf(p.period, subject, reference) ?? 'past')
  if (!known || (known.subject === subject && late(period) > late(known.period)))
    state.topicYear = { period, subject }
}

const MONEY = '(?:budget|allocation|outlay|appropriation|request|draft|figure|sum|amount|total|bill|bid)s?'
const NEW_BUDGET = new RegExp(
  `\\b[Tt]he new (?:(?:defen[cs]e|military|draft|budget|spending) )?(?:${MONEY}|target|rise|increase|growth)\\b(?:[^.;]|\\.(?=\\d))*$`,
)
/** "Last year's allocation was 4.78, which makes for growth of 9.8%": the growth of the budget the news is about. */
const MAKES_FOR =
  /,? (?:which|and that|so that it|so that) (?:makes?|made|means?) (?:for )?(?:an? |the )?(?:growth|increase|rise|gain|jump|cut|fall|drop) of (?:about |nearly |almost |some )?$|,? so (?:that )?the (?:growth|increase|rise|gain|jump|cut|fall|drop|step) (?:is|comes to|amounts to|works out at) (?:one of )?(?:about |nearly |almost |some )?$/
/** A sentence that goes on about the budget the news is about. */
export const THE_BUDGET = new RegExp(
  `\\b(?:[Tt]he|[Tt]his) (?:(?:whole|total|overall|combined|proposed|defen[cs]e|military|record) ){0,2}${MONEY} (?!of\\b|for\\b|in\\b|to\\b|by\\b|that\\b|which\\b|and\\b|or\\b|had\\b|used\\b)(?:[^.;]|\\.(?=\\d))*$`,
)
/** "Together with the 9.93 trillion yen of the regular budget, the year would see about 11 trillion yen". */
const TOGETHER =
  /^(?:(?:Taken |Put )?[Tt]ogether with|Combined with|Added to|Along with|On top of|With) (?:the |what )(?:[^.;]|\.(?=\d))*$/
const HAD_ASKED = /\bhad (?:\w+ )?(?:requested|asked for|sought|put in for|applied for)\b/
const SUPPOSED =
  /\b(?:[Ii]f|[Ww]ere|would (?:have|need)|[Aa]t (?:the|that|such|this) [\w ]{0,20}(?:rate|level|share|ratio))\b/
export const SUPPLEMENT =
  /\b(?:supplementary|extra|additional) (?:(?:defen[cs]e|draft) )?budget\b|\b(?:top of|besides|beside) the (?:initial|regular|main) budget\b/i

/**
 * The year of the budget the news is about, for a figure without a year of its own in a sentence that speaks of that
 * budget: "the allocation is 2 per cent of GDP", "the ministry had requested 5.5 trillion yen", "defense would get".
 */
export function topicYear(
  view: View,
  figure: Located<Figure>,
  { kind, measure, subject }: Pick<Draft, 'kind' | 'measure' | 'subject'>,
  { state, reference }: Job,
): Period | null {
  const topic = state.topicYear
  const told = spokenYear(view, { reference, subject, budget: true })
  const supplement = kind !== 'cap' && (SUPPLEMENT.test(sentenceText(view)) || state.supplementAge <= 2)
  // "a supplementary budget for the current year, a step to bring spending to 2% of GDP".
  if (
    told?.role === 'in' &&
    measure === 'gdp' &&
    kind !== 'cap' &&
    kind !== 'demand' &&
    SUPPLEMENT.test(sentenceText(view))
  )
    return tenseOf(told.period, subject, reference) === 'running' ? { ...told, rule: 'period.topic' } : null
  if (told || view.times.some((t) => SPELLS.has(t.note.value.form.type))) return null
  if (supplement && measure === 'amount' && !topic) return budgetYear(subject, reference, 0)
  if (!topic || topic.subject !== subject) return null
  if (kind === 'cap' || kind === 'demand' || (kind === 'target' && measure !== 'amount')) return null
  const before = sentenceText(view).slice(0, figure.note.start - view.start)
  // "If the party had its way, the amount could be 10 trillion": some other budget.
  if (SUPPOSED.test(before)) return null
  const spoken =
    (THE_BUDGET.test(before) && !(kind === 'proposal' && measure === 'gdp')) ||
    TOGETHER.test(before) ||
    (kind === 'proposal' && HAD_ASKED.test(before)) ||
    (measure === 'amount' &&
      tenseOf(topic.period.period, subject, reference) !== 'past' &&
      handsOut(view, figure))
  return spoken ? { ...topic.period, words: '', rule: 'period.topic' } : null
}

const RECKONED =
  /(?:^|[,;.] |\b(?:and|but) )(?:Compared (?:with|to)|(?:Set |Measured |Judged |Calculated |Counted )?(?:Against|By|With|Using|On|On the basis of|Based on|From))(?= )(?:[^.;]|\.(?=\d)){0,60}\b(?:GDP|gross domestic product|economy|projections?|forecasts?|estimates?|output)\b(?:[^.;]|\.(?=\d)){0,50}\b(?:it|this|that|(?:defen[cs]e )?(?:spending|outlays)|the (?:ratio|share|figure|proportion|percentage)) (?:would|will|is|comes|works|stays|drops|falls)\b(?:[^.;]|\.(?=\d))*$/i

/** "Against the latest forecast for the economy the ratio would be 1.6%": the share of the budget the news is about. */
export function reckonedAgain(
  view: View,
  figure: Located<Figure>,
  { measure, subject }: Draft,
  { state }: Job,
): Period | null {
  const topic = state.topicYear
  if (measure !== 'gdp' || !topic || topic.subject !== subject) return null
  const before = view.block.text.slice(view.start, figure.note.start)
  return RECKONED.test(before) ? { ...topic.period, words: '', rule: 'period.topic' } : null
}

/** "… so the new outlay is almost 9% higher": the budget the news is about, whatever year stands before. */
export function newBudgetYear(
  view: View,
  figure: Located<Figure>,
  subject: string,
  { state }: Job,
): Period | null {
  const topic = state.topicYear
  if (!topic || topic.subject !== subject) return null
  const before = view.block.text.slice(view.start, figure.note.start)
  const at = (NEW_BUDGET.exec(before) ?? MAKES_FOR.exec(before))?.index ?? -1
  if (at < 0) return null
  const years = view.times.some((t) => t.note.start > view.start + at && isPeriodLike(t.note.value))
  return years ? null : { ...topic.period, words: '', rule: 'period.topic' }
}

/** Stretches of time, of which a budget year is no part. */
const SPELLS: ReadonlySet<string> = new Set(['vague', 'decade', 'run', 'span', 'ahead'])

const DECIDED =
  /\b(?:budgets?|draft|request\w*|ask(?:s|ed|ing)? for|seek(?:s|ing)?|sought|submit\w*|approv\w+|clear\w*|endors\w+|adopt\w+|set aside|sets aside)\b/i
const tellsDecision = oncePer((view: View) => DECIDED.test(sentenceText(view)))
const BESIDE_THIS_YEAR =
  /\b(?:than|from|over|above|against|on|with|compared with|beside)\s+(?:(?:the |some |about )?[\d.,]+ (?:trillion|billion|tn|bn) (?:yen |won |euros )?(?:\([^)]{1,30}\) )?)?(?:it (?:got|received|was given)\s+|(?:that|those|the one) (?:of|for)\s+|(?:in |of )?the (?:(?:initial|original|main) )?(?:budget|figure|amount|sum|level) (?:of|for)\s+|(?:approved|budgeted|allotted|allocated|earmarked|set aside|appropriated) (?:for\s+|in\s+)?|in\s+|for\s+)?(?:this|the current|the present) (?:fiscal |financial |budget )?year\b/i

/** "more than 10 percent a year": a pace, of no one year. */
const YEARLY = /^\s*(?:(?:a|per|each|every) year|annually|yearly)\b/i

const HAD_DONE = /\bhad (?:\w+ )?(?:raised|increased|lifted|boosted|cut|grown|risen|spent|gone up)\b[^.;]*$/i

const THE_SUM =
  /^(?:It|That|This|The|At) (?:[\w-]+ ){0,2}(?:sum|figure|amount|total|outlay|allocation|spending)\b/

const SETS_BESIDE = new RegExp(
  `^(?:(?:It|That|This|The (?:sum|figure|amount|budget|request|draft|total))\\b(?:[^.;,]|\\.(?=\\d)){0,60}?|(?:(?:Set|Measured|Seen|Judged|Held) )?(?=Compared|[Aa]gainst|[Bb]eside))${BESIDE_THIS_YEAR.source}`,
  'i',
)

/** "The current one, for the fiscal year ending in March, is the record": the budget told of first is the next. */
const THIS_YEARS =
  /^(?:The (?:current|present|running) (?:one|budget|figure|sum|record)|This year[’']s(?: one| budget| figure)?)\b/

/**
 * The budget year of a sum that the opening tells without one: the same sentence or the next ones name it ("a $42
 * billion budget … the figure for fiscal 2015 is 4.98 trillion yen"), or the request is set beside this year's.
 */
export function yearAhead(view: View, figure: Located<Figure>, draft: Draft, job: Job): Period | null {
  const { kind, measure, subject } = draft
  const { reference, state } = job
  if (measure === 'gdp' || (kind !== 'level' && kind !== 'proposal')) return null
  if (state.lastPeriod || view.block.paragraph > 1) return null
  if (!tellsDecision(view) && !(state.previous === null && kind === 'level')) return null
  // "He told them that he had raised the budget by 0.8 percent": not the budget told of next.
  if (YEARLY.test(view.block.text.slice(figure.note.end, view.end))) return null
  if (isOnlyWanted(view, figure) || HAD_DONE.test(view.block.text.slice(view.start, figure.note.start)))
    return null
  const beside = BESIDE_THIS_YEAR.test(sentenceText(view))
  for (const next of beside ? job.next : [view, ...job.next]) {
    // "It is 2.8% larger than the one for the present fiscal year": the budget of the next.
    if (next !== view && (SETS_BESIDE.test(sentenceText(next)) || THIS_YEARS.test(sentenceText(next))))
      return budgetYear(subject, reference, 1)
    if (
      !tellsDecision(next) &&
      !THE_SUM.test(sentenceText(next)) &&
      next.figures.every((f) => f.note.value.kind !== 'money')
    )
      continue
    const year = spokenYear(next, { reference, subject, budget: true })
    if (!year) continue
    const tense = tenseOf(year.period, subject, reference)
    if (year.role !== 'in' || tense === 'past') return null
    // "The request rose to 8.8 trillion yen. The budget for the current year was 8.7": asked for is the next.
    if (next !== view && kind === 'proposal' && tense === 'running' && !SUPPLEMENT.test(sentenceText(view)))
      return budgetYear(subject, reference, 1)
    return { ...year, words: '', rule: 'period.told-next' }
  }
  return beside ? budgetYear(subject, reference, 1) : null
}

const TOTAL = /\b(?:total|sum|amount|program(?:me)?|plan|build-?up|target)\b/i

/** "Is 43 trillion yen still enough? … the five-year total through fiscal 2027": the years of a sum, told next. */
export function totalAhead(view: View, { measure, subject }: Draft, job: Job): Period | null {
  const { reference, state } = job
  if (measure !== 'amount' || state.lastPeriod || view.block.paragraph > 1) return null
  const lengths = view.times.flatMap(({ note: { value } }) => (isPeriodLike(value) ? [value.form] : []))
  const [run] = lengths
  if (run?.type === 'run' && lengths.length === 1 && !run.start && !run.end && !run.direction)
    return runAhead(run.years, subject, job)
  if (lengths.some((form) => form.type !== 'vague')) return null
  for (const next of job.next) {
    if (next.figures.some((f) => f.note.value.kind === 'money')) return null
    const year = TOTAL.test(sentenceText(next))
      ? spokenYear(next, { reference, subject, budget: true })
      : null
    if (year?.role === 'over') return { ...year, words: '', rule: 'period.told-next' }
  }
  return null
}

const PROGRAM_BEGINS =
  /\b(?:program(?:me)?|plan|build-?up),? (?:(?:which|that) )?(?:is to |will )?(?:begins?|starts?|beginning|starting|running|runs) (?:in |from |with )?$/i

/** "a five-year buildup that will cost 18.4 trillion yen. … the program, which begins next April": told next. */
function runAhead(years: number, subject: string, { next, reference }: Job): Period | null {
  for (const view of next)
    for (const { note } of view.times) {
      if (!PROGRAM_BEGINS.test(view.block.text.slice(view.start, note.value.coreStart))) continue
      const form = { type: 'run', years, fiscal: false, start: note.value.form, end: null } as const
      const found = resolvePeriod({ ...note.value, form }, { reference, subject })
      if (found) return { ...found, words: '', rule: 'period.told-next' }
    }
  return null
}

/** The budget year that runs at `reference`, or one `after` it; null where the reference is not known to the month. */
export function budgetYear(subject: string, reference: string | null, after: number): Period | null {
  const day = /^(\d{4})-(\d{2})/.exec(reference ?? '')
  if (!day) return null
  const year = fiscalYearOf(subject, Number(day[1]), Number(day[2])) + after
  const period = fiscalRule(subject).month > 1 ? `FY${year}` : `${year}`
  return { period, role: 'in', words: '', rule: 'period.topic' }
}

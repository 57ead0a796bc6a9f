import { formatCalendarDate } from '../model/edtf.ts'
import type { PeriodRole } from '../model/mention.ts'
import { datesAnAct, NAMED_BY_YEAR } from './act-year.ts'
import { endOfAside } from './clauses.ts'
import { isOfComparand } from './comparand.ts'
import type { Figure } from './figures.ts'
import { gdpYear } from './gdp-year.ts'
import type { Predicate } from './predicates.ts'
import type { TimeExpression } from './times.ts'
import { type Located, textBefore, type View } from './view.ts'
import { tenseOf } from './when.ts'

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
  /** The year of the budget the news is about. */
  readonly topicYear: string | null
  /** The sentence before, for "by then". */
  readonly previous: View | null
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

const WHEN = /^[^.;,]{0,50}\bwhen [^.;,]{3,60}$/

/** "spent 1.5% of GDP when the war began in February 2022": the date of what is told to date the figure. */
export const isOfWhen = (
  view: View,
  { first, note }: Located<TimeExpression>,
  figure: Located<Figure>,
): boolean =>
  note.value.form.type === 'date' &&
  note.value.form.year !== null &&
  note.value.form.day === null &&
  !view.figures.some(
    (f) => (f.first > figure.last && f.last < first) || (f.first > first && f.last < figure.first),
  ) &&
  (first > figure.last
    ? WHEN.test(view.block.text.slice(figure.note.end, note.start))
    : /^When [^.;,]{3,60}$/.test(view.block.text.slice(view.start, note.start)))

// What a change is compared with is not what the figure is about.
export const COMPARED =
  /\b(?:than|from|over|against|compared (?:with|to)|versus|(?:the )?same(?: (?:rate|pace|rise|increase|level|figure|amount|sum))? as|similar to|on|after|above|below|beyond|exceeding|that of|to that of)\s+(?:in\s+|the\s+|what it was in\s+|that of\s+|its\s+|a\s+|(?:those|that) (?:of|in|for)\s+|the (?:initial |original )?(?:budget|level|figure|amount|total|request|sum)s? (?:for|of|in)\s+|the (?:initial |original )?)?$/i
const THAN = /\bthan\s+(?:in\s+|the\s+|its\s+)?(?:(?!percent|per|pct|gdp)[a-z’'-]+\s+){0,4}$/i
// "Not seen since 1960", "the most since the war": a comparison with the past.
export const SUPERLATIVE =
  /\b(?:not (?:been )?(?:seen|reached|matched|exceeded)|last (?:seen|exceeded|reached|matched|time)|first (?:time|such|fall|rise|increase|drop)|unseen|unmatched|(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|only) time|has(?:n't| not)? (?:not )?(?:seen|had|known)|where in|whereas in|while in|as (?:it was|recently as|late as|far back as)|in a row|straight|consecutive\w*)\b[^,;.]{0,40}$/i
/** "passed 1 trillion yuan for the first time in 2017": a year told, not a stretch of years without the like. */
const FIRST_TIME = /\bfirst (?:time|rise|increase|fall|drop) $/i
const isStatedYear = ({ form, role }: TimeExpression): boolean => role === 'in' && yearOf(form) !== null
const RANKED =
  /, (?:ranked |placed |only |then )?(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}th) (?:[a-z-]+ )?$/
const SINCE_WHEN = /\bsince (?:(?!then\b)[\w’'.-]+ ){1,7}$/i
const MOST =
  /\b(?:highest|largest|biggest|smallest|slowest|deepest|lowest|steepest|sharpest|fastest|strongest|weakest|quickest|heaviest|most|least|best|worst)\b[^,;.]{0,40}$/i
/** "no budget since 2014 has grown as fast", "not since 1962 has so low a share gone to it". */
const NONE_SINCE = /\b(?:no(?: [\w-]+){1,3}|never|nothing|not|(?:as|so) [a-z]+) since $/i
const IS_GDP = /^[’']?s?\s*(?:GDP|gross domestic product)\b/i
const OWNED_BUDGET =
  /^(?:initial|regular|ordinary|core|base|main|original|approved|planned|annual|total|overall|budget|defen[cs]e|military|spending|figure|outlays?|total|request|allocation|draft|plan|sum|amount|expenditures?|bill|program|proposed|appropriation|revised|revision|estimates?\b|figures?|actual|national|fiscal|level|ratio|increase|rise|record|security|top|biggest|largest|leading|spenders?|growth|gain|jump|hike|cut|drop|fall|decline|reduction|change|expansion|raise)/i
const BEYOND =
  /\b(?:than|above|over|below|exceeds?|exceeding|exceeded|from|against|short of|beyond)\s+(?:the\s+)?$/i

const yearOf = (form: TimeExpression['form']): string | null =>
  form.type === 'fiscal-year'
    ? `FY${form.year}`
    : form.type === 'date' && form.year !== null
      ? `${form.year}`
      : null

/** "last year's revised estimates of Rs 623 billion", "this year's 59.42 trillion won": the year of the very sum. */
const OF_THE_YEAR =
  /^[’']s?\s(?:(?!percent|per\b|GDP)[a-z-]+ ){0,4}(?:of (?:about |nearly |some |almost )?)?$/i

const BLOC_MARK =
  /\b(?:NATO|Nato|alliance)[’']s (?:(?:old|new|own|former|agreed|informal) )?(?:(?:spending |defen[cs]e )?(?:target|goal|benchmark|guideline|standard|line|mark|yardstick|norm) of )?(?:about |at least )?$/

const GOAL_OF_BLOC =
  /^(?:[ -]of[ -]GDP)?[ -](?:NATO (?:spending )?)?(?:target|goal|benchmark|guideline|standard|line|mark|yardstick|norm|threshold)\b(?: (?:of|set by|agreed by|agreed in) (?:NATO|the (?:alliance|bloc)))/

const ITSELF_AT =
  /^(?:[’']s)?(?: (?:budget|one|figure|request|total))?, (?:itself|already|also|in its turn|in turn) (?:an? |the )?(?:[\w-]+ ){0,3}(?:at|of|with|worth)\s+$/i

/** Whether a figure stands in the clause that a time opens or that hangs on it with "when". */
export function ownClause(view: View, time: Located<TimeExpression>, figure: Located<Figure>): boolean {
  if (view.figures.some((f) => f.first > time.last && f.first < figure.first)) return false
  const between = view.block.text.slice(time.note.end, figure.note.start)
  // "over last year's, itself a record at 7.7 trillion".
  if (ITSELF_AT.test(between)) return true
  // "this year's, which had itself jumped by 26 percent".
  if (
    /^(?:[’']s)?,? (?:which|itself) (?:itself )?(?:had|has|was|were|is|stood|came|amounted|totall?ed|reached)\b[^,;]*$/i.test(
      between,
    )
  )
    return true
  if (
    /^(?: (?:(?:defen[cs]e|military|national) )?(?:budget|request|program(?:me)?|bill))?,?\s+(?:when|(?:for|in|during|under) which)\b[^,;]*$/i.test(
      between,
    )
  )
    return true
  return (
    /\b(?:where|whereas|while)\s+$/i.test(textBefore(view, time.note.start, 12)) &&
    /^(?:,[^,;]*,)?[^,;]*$/.test(between)
  )
}

/** Times that stand in the sentence for another purpose: a base of comparison, a record, the year of a GDP. */
export function isForAnotherPurpose(
  view: View,
  time: Located<TimeExpression>,
  figure: Located<Figure>,
  context: PeriodContext,
): boolean {
  const value = time.note.value
  const form = value.form
  const tail = view.block.text.slice(value.coreEnd, Math.min(view.end, value.coreEnd + 40))
  // "Since the 1976 decision": the year that it has held from.
  if (form.type === 'date' && value.role !== 'since' && NAMED_BY_YEAR.test(tail)) return true
  // "the level needed in five years, with NATO's 2 percent in view": the guideline has a time of its own.
  if (time.first < figure.first && BLOC_MARK.test(view.block.text.slice(time.note.end, figure.note.start)))
    return true
  // "From 2028 it takes 80 billion a year to meet the 2% goal of NATO".
  if (
    time.first < figure.first &&
    view.figures.some((f) => f.first > time.last && f.last < figure.first) &&
    GOAL_OF_BLOC.test(view.block.text.slice(figure.note.end, view.end))
  )
    return true
  // "the smallest step since 2021, when it was 6.8 percent", "whereas in 2017 they had 32 billion": its own clause.
  if (time.first < figure.first && ownClause(view, time, figure)) return false
  // Whatever it is compared with, the sum is of that year.
  const own = view.block.text.slice(value.coreEnd, figure.note.start)
  if (context.measure === 'amount' && /\sof\s/.test(own) && OF_THE_YEAR.test(own)) return false
  if (figure.first === time.last + 1 && /^[’']s?\s/.test(own.slice(0, 4))) return false
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
  if (
    form.type === 'relative' &&
    form.offset < 0 &&
    form.anchor &&
    (COMPARED.test(lead) || COMPARED.test(leadCore))
  )
    return true
  const spanning = form.type === 'vague' || form.type === 'run' || form.type === 'span'
  // "to grow by 7.7 percent a year from 2027", "no later than 2026": nothing is compared with a year to come.
  const toCome =
    value.role === 'by' ||
    (value.role === 'since' && tenseOf(yearOf(form), context.subject, context.reference) === 'future')
  if (!spanning && !toCome && context.measure === 'change') {
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
  if (!spanning && !toCome && isOfComparand(view, time, figure)) return true
  if (form.type !== 'vague' && THAN.test(lead)) return true
  if (isOfRank(view, time) || inAside(view, time, figure)) return true
  // "the seventh increase since Abe took office in 2012": the year of what it is counted from.
  if (form.type === 'date' && value.role === 'in' && SINCE_WHEN.test(lead)) return true
  if (form.type !== 'vague' && SUPERLATIVE.test(lead) && !(isStatedYear(value) && FIRST_TIME.test(lead)))
    return true
  if (value.role === 'since' && (MOST.test(leadCore) || NONE_SINCE.test(leadCore))) return true
  if (
    (form.type === 'relative' || form.type === 'ahead') &&
    time.note.start > view.start &&
    /^\s*(?:in which|when|that(?!\s*(?:[,.;:)]|$)))\b/i.test(tail)
  )
    return true
  if (gdpYear(view, time, figure) || IS_GDP.test(tail)) return true
  const owned = /^[’']s?\s*([\w-]*)/.exec(tail)
  if (owned && (BEYOND.test(lead) || !OWNED_BUDGET.test(owned[1] ?? ''))) return true
  return datesAnAct(view, time, figure, context)
}

/** A clause that tells what is spent, or what years a plan has, dates that. */
const TELLS_MONEY = /\b(?:spend|spent|budget|outlay|cover|runs?\b|ends?\b|start|begin)/

/** "Sweden, which joined the alliance last year, cut spending to 1%": a clause of its own, closed before the figure. */
const inAside = (view: View, { last, note }: Located<TimeExpression>, figure: Located<Figure>): boolean => {
  const close = last < figure.first ? endOfAside(view, last, figure.first) : -1
  if (close < 0 || (note.value.form.type !== 'date' && note.value.form.type !== 'relative')) return false
  const lead = view.block.text.slice(view.start, note.value.coreStart)
  return !TELLS_MONEY.test(lead.slice(lead.lastIndexOf(','))) && !view.figures.some((f) => f.last < last)
}

/** "Saudi Arabia, third in 2015, cut its outlays": the year of the rank. */
export const isOfRank = (view: View, { note }: Located<TimeExpression>): boolean =>
  RANKED.test(textBefore(view, note.start, 60)) && view.block.text[note.value.coreEnd] === ','

const NEEDED = /\b(?:would (?:have|need|take|cost|require)(?: to)?|needs?|needed|required)\b[^.;]*$/i
const NEEDS = /^[^.;,]{0,60}(?:,[^,;.]{0,40},)? is what [^.;]{2,40}\b(?:needs?|wants?|requires?)\b/i

/** "Defense would have to come to 630 billion": wanted, but in no year told. */
export function isOnlyWanted(view: View, figure: Located<Figure>): boolean {
  return (
    NEEDED.test(view.block.text.slice(view.start, figure.note.start)) ||
    NEEDS.test(view.block.text.slice(figure.note.end, view.end))
  )
}

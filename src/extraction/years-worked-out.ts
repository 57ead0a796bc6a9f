import { fiscalRule, fiscalYearOf } from '../model/period.ts'
import { isOfComparand } from './comparand.ts'
import type { Figure } from './figures.ts'
import type { Draft, Job } from './job.ts'
import { isPeriodLike, type Period } from './period-purpose.ts'
import { AVERAGE } from './program.ts'
import { resolveDate, resolvePeriod, type TimeExpression } from './times.ts'
import { type Located, textBefore, type View } from './view.ts'
import { isMoment, tenseOf } from './when.ts'

const told = (period: string, role: Period['role']): Period => ({
  period,
  role,
  words: '',
  rule: 'period.worked-out',
})

/** A length of years that no word places: "over five years", "a five-year build-up". */
const lengthIn = (view: View): number | null => {
  const lengths = view.times.flatMap(({ note: { value } }) =>
    value.form.type === 'run' && !value.form.start && !value.form.end && !value.form.direction
      ? [value.form.years]
      : [],
  )
  return lengths.length === 1 ? (lengths[0] ?? null) : null
}

const yearNumber = (period: string): { year: number; write: (year: number) => string } | null => {
  const match = /^(FY)?(\d{4})$/.exec(period)
  return match ? { year: Number(match[2]), write: (year) => `${match[1] ?? ''}${year}` } : null
}

/** The one year told with a role in a sentence; null where it tells none or several. */
function yearAs(
  view: View,
  role: 'by' | 'since',
  subject: string,
  reference: string | null,
): ReturnType<typeof yearNumber> {
  const found = view.times.flatMap(({ note: { value } }) => {
    const at = value.role === role ? resolvePeriod(value, { reference, subject }) : null
    return at ? [at.period] : []
  })
  return found.length === 1 ? yearNumber(found[0] ?? '') : null
}

const IN_ALL = /\b(?:total(?:ing|s|led)?|in all|altogether|combined|overall|cumulative)\b/i
const OVER_LENGTH =
  /^\s*(?:\([^)]*\)\s*)?(?:(?:in (?:all|total)|altogether|for defen[cs]e|on defen[cs]e|on the military)\s+)?(?:(?:over|in|for|during)\s+(?:the\s+|those\s+)?\w+\s+(?:fiscal\s+)?years\b|(?:(?:through|until|by|to)\s+\S+\s+\d{4}\s+|(?:through|until|by|to)\s+\d{4}\s+)(?:under|in|as part of)\s+(?:an?|the|its)\s+(?:new\s+)?[\w-]+[ -]year\b)/i

/** "a five-year program that sets spending at 23.5 trillion yen through fiscal 2015". */
const PLAN_OF_YEARS = /\b\w+-year (?:[\w-]+ ){0,4}(?:program(?:me)?|plan|build-?up)\b[^.;]*$/i
const UNTIL =
  /^\s*(?:\([^)]*\)\s*)?(?:(?:in (?:all|total)|altogether|(?:for|on) (?:defen[cs]e|the military)) )?(?:through|until|up to|by)\b/i

/**
 * The years of a sum that the sentence tells by their end: "2% by fiscal 2027 and 43 trillion yen in all over five
 * years", "its total spending since 2023 up to 43 trillion yen by 2027".
 */
export function yearsOfSum(
  view: View,
  figure: Located<Figure>,
  subject: string,
  reference: string | null,
): Period | null {
  const end = yearAs(view, 'by', subject, reference)
  if (!end) return null
  const since = yearAs(view, 'since', subject, reference)
  const sentence = view.block.text.slice(view.start, view.end)
  if (since && since.year < end.year && IN_ALL.test(sentence))
    return told(`${since.write(since.year)}/${end.write(end.year)}`, 'over')
  const years = lengthIn(view)
  const from = figure.note.value.converted.at(-1)?.end ?? figure.note.end
  const after = view.block.text.slice(from, view.end).replace(/^[)\]]/, '')
  const before = view.block.text.slice(view.start, figure.note.start)
  if (!years || years < 2 || !(OVER_LENGTH.test(after) || (PLAN_OF_YEARS.test(before) && UNTIL.test(after))))
    return null
  return told(`${end.write(end.year - years + 1)}/${end.write(end.year)}`, 'over')
}

/**
 * The deadline of a goal that a program of so many years, decided in a year told, is to reach: "A five-year build-up,
 * announced in 2022, is to double the budget to 2%".
 */
export function endOfProgramDecided(
  view: View,
  { kind, measure }: Draft,
  reference: string | null,
): Period | null {
  const years = lengthIn(view)
  if (kind !== 'target' || measure !== 'gdp' || !years || years < 2 || !reference) return null
  const others = view.times.filter(({ note: { value } }) => isPeriodLike(value) && value.form.type !== 'run')
  const decided = others.length <= 1 ? view.times.filter(({ note }) => isMoment(note.value)) : []
  const [when] = decided.length === 1 ? decided : []
  const date = when ? resolveDate(when.note.value, reference, {}) : null
  if (!date || when?.note.value.role === 'by' || date.date.slice(0, 4) >= reference.slice(0, 4)) return null
  const end = `${Number(date.date.slice(0, 4)) + years}`
  return tenseOf(end, 'NATO', reference) === 'past' ? null : told(end, 'by')
}

/** "A 3% increase over the 2013 budget": where nothing else is told, a rise is of the year after the one it rises from. */
export function afterComparand(
  view: View,
  figure: Located<Figure>,
  { measure, subject, kind }: Draft,
  { reference }: Job,
): Period | null {
  if (kind !== 'level' && kind !== 'proposal' && kind !== 'target') return null
  // "7.95 trillion yen, a rise of 16.5% from fiscal 2023": a sum is placed by the base of its rise.
  const rise = view.figures.find((f) => f.first > figure.last)
  const hasRise = measure === 'amount' && rise?.note.value.unit === '%'
  // "The request tops 8.5 trillion yen, compared with the 7.9 trillion earmarked for fiscal 2024": for the next.
  const isAsked = measure === 'amount' && kind === 'proposal'
  if (measure !== 'change' && !hasRise && !isAsked) return null
  const isBase = (time: Located<TimeExpression>): boolean =>
    isOfComparand(view, time, figure) &&
    !(time.note.value.form.type === 'relative' && time.note.value.form.offset < 0)
  const from = hasRise ? rise.last : figure.last
  const fronted = SET_AGAINST.test(view.block.text.slice(view.start, view.end))
  const bases = view.times.filter((time) => (time.first > from || fronted) && isBase(time))
  const [base] = bases.length === 1 || (isAsked && !hasRise) ? bases : []
  const found = base ? resolvePeriod(base.note.value, { reference, subject, budget: true }) : null
  const at = found ? yearNumber(found.period) : null
  if (!at || !reference || at.year < Number(reference.slice(0, 4)) - (kind === 'level' ? 2 : 1)) return null
  if (isAsked && !hasRise && tenseOf(found?.period ?? null, subject, reference) !== 'running') return null
  return told(at.write(at.year + 1), 'in')
}

const SET_AGAINST = /^(?:Compared (?:with|to)|Against|Set against|Measured against) /

const OVER_YEARS = /\b(?:[Oo]ver|[Ii]n|[Ff]or) (?:the |those |these )?\w+ (?:fiscal )?years\b/
const PLAN = /\b(?:plan|program(?:me)?|build-?up|goal|package)\b/i

/** "2% by fiscal 2027 … Over five years the plan entails 43 trillion yen": the years up to the deadline told before. */
export function yearsToDeadline(
  view: View,
  { kind, measure, subject }: Draft,
  { state }: Job,
): Period | null {
  const goals = state.pledges.filter(({ paragraph }) => view.block.paragraph - paragraph <= 1)
  const last = goals.findLast(({ claim }) => claim.period?.role === 'by' && claim.subject === subject)?.claim
  if (measure !== 'amount' || kind !== 'target' || !last) return null
  const end = last.period ? yearNumber(last.period.period) : null
  const years = lengthIn(view)
  if (!end || !years || years < 2 || !OVER_YEARS.test(view.plain) || !PLAN.test(view.plain)) return null
  return told(`${end.write(end.year - years + 1)}/${end.write(end.year)}`, 'over')
}

const IS_TO_RISE =
  /\b(?:should|would|will|must|shall|to|ought to) (?:be |then |also |again )?(?:doubl|rais|ris|lift|increas|boost|grow|go up|bring|brought|climb|expand|mov|get|reach)\w*\b[^.;]*\bto (?:about |around |roughly |nearly |almost |at least |some |more than |over )?$/

const GROWS_TO =
  /\b(?:grow|ris|increas|climb|rais|lift|boost|expand|doubl|go up)\w*\b[^.;,]{0,40}\bto (?:about |around |roughly |nearly |almost |at least |some |more than |over )?$|\b(?:it|that|they) (?:will|would) (?:be|reach|hit|stand at) (?:about |around |roughly |nearly |almost |at least |some |more than |over )?$/i

/** "In four years it will grow to 68 billion": what is grown to is reached at the end of the years, no sum over them. */
export const isGrownTo = (view: View, { note }: Located<Figure>): boolean =>
  GROWS_TO.test(view.block.text.slice(view.start, note.start))

/** "since 1976": what had been so far has no part in when a goal is reached. */
const isOfAim = ({ note: { value } }: Located<TimeExpression>): boolean =>
  isPeriodLike(value) && value.form.type !== 'vague' && value.role !== 'since'

/** "defense spending should double over five years to 2%": a share is reached when the years told are over. */
export const isLengthOfRise = (
  view: View,
  time: Located<TimeExpression>,
  { note }: Located<Figure>,
): boolean => {
  const { value } = time.note
  return (
    value.form.type === 'run' &&
    value.form.years > 1 &&
    !value.form.direction &&
    /\b(?:over|in|within) (?:the )?$/i.test(textBefore(view, value.coreStart, 16)) &&
    /years$/.test(view.block.text.slice(value.coreStart, value.coreEnd)) &&
    !view.times.some((t) => t !== time && isOfAim(t)) &&
    IS_TO_RISE.test(view.block.text.slice(view.start, note.start))
  )
}

/** "to 2% of GDP over the coming five years": a share is reached by their end. */
export function endOfYearsAhead(
  view: View,
  { form }: TimeExpression,
  { subject, reference }: { readonly subject: string; readonly reference: string | null },
): string | null {
  if (form.type !== 'run' || form.start || form.end || !reference) return null
  if (form.direction && form.direction !== 'coming') return null
  if (AVERAGE.test(view.block.text.slice(view.start, view.end))) return null
  const { month: first, namedBy } = fiscalRule(subject)
  const [year = 0, month] = reference.split('-').map(Number)
  const now = month && first > 1 && namedBy === 'start' ? fiscalYearOf(subject, year, month) : year
  return `${now + form.years}`
}

/** "to rise to 4.98 trillion yen from April": the month fiscal years begin in stands for the one it begins. */
export function yearBegun(
  { form, role }: TimeExpression,
  words: string,
  { subject, reference }: { readonly subject: string; readonly reference: string | null },
): string | null {
  const first = fiscalRule(subject).month
  const [year, month] = (reference ?? '').split('-').map(Number)
  if (form.type !== 'date' || form.year !== null || form.day !== null || form.month !== first) return null
  if (role !== 'since' || !/^from /i.test(words) || !year || !month || first === 1) return null
  const ahead = (first - month + 12) % 12
  const now = fiscalYearOf(subject, year, month)
  return `FY${ahead > 0 && ahead <= 6 ? now + 1 : now}`
}

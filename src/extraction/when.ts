import { edtfBounds, isEdtf } from '../model/edtf.ts'
import { periodBounds } from '../model/period.ts'
import { oncePerText } from './memo.ts'
import { resolveDate, type TimeExpression } from './times.ts'
import { distance, type Located, type View } from './view.ts'

/** A time that can date an act of speaking or deciding. */
export function isMoment(time: TimeExpression): boolean {
  const form = time.form
  if (form.type === 'date') return true
  return form.type === 'relative' && ['day', 'week', 'month', 'year'].includes(form.unit)
}

/** A time finer than a year: a year alone is rather that of the money. */
export function datesActs(time: TimeExpression): boolean {
  return isMoment(time) && !isYear(time)
}

const isYear = ({ form }: TimeExpression): boolean =>
  (form.type === 'date' && form.month === null && form.weekday === null && form.day === null) ||
  (form.type === 'relative' && form.unit === 'year')

type Tense = 'past' | 'running' | 'future'

/** Where a period lies as seen from a date; null when either is unknown. */
export function tenseOf(period: string | null, subject: string, reference: string | null): Tense | null {
  return period && reference ? tensesSeenFrom(reference)(subject)(period) : null
}

const DATES = 5
const SUBJECTS = 50
const PERIODS_OF_A_SUBJECT = 100

/** Tenses by the date, then the subject, then the period: an article asks for the same few again and again. */
const tensesSeenFrom = oncePerText(DATES, (reference) =>
  oncePerText(SUBJECTS, (subject) =>
    oncePerText(PERIODS_OF_A_SUBJECT, (period) => tense(period, subject, reference)),
  ),
)

function tense(period: string, subject: string, reference: string): Tense | null {
  if (!isEdtf(reference)) return null
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

/** Whether the sentence names a time that can date an act. Without one, `dateOfAct` finds nothing in it. */
export const namesMoment = (view: View): boolean => view.times.some((t) => isMoment(t.note.value))

/** "was proposed for 2026", "as much as in the five years before": years of the money, not of an act. */
const OF_MONEY = /^(?:for\b|(?:in|over|during|of) (?:the|those|these) (?!past|last)[\w-]+ years\b)/i
const THAN = /\b(?:than|from|over|above|below|against) (?:in )?$/i
const isOfMoney = (view: View, { note }: Located<TimeExpression>): boolean =>
  OF_MONEY.test(view.block.text.slice(note.start, note.end)) ||
  // "from ¥5 trillion ($32 billion) in 2022": nothing stands between the sum and its year.
  view.figures.some(
    ({ note: { end, value } }) =>
      end < note.start &&
      /^[\s)\]]*$/.test(view.block.text.slice(value.converted.at(-1)?.end ?? end, note.start)),
  ) ||
  THAN.test(view.block.text.slice(Math.max(view.start, note.start - 12), note.start))

/** "The security documents of late 2022": the year of a decision, not of money, nor of what else is done. */
export const isOfDocument = (view: View, { note }: Located<TimeExpression>): boolean =>
  /\b(?:documents?|strateg(?:y|ies)|guidelines|white paper|papers|review|law|agreement|treaty|summit|decision|declaration|manifesto) of (?:early |mid-?|late )?$/i.test(
    view.block.text.slice(Math.max(view.start, note.value.coreStart - 60), note.value.coreStart),
  )

/** "named a goal in its platform for last October's election", "wrote in a report dated Aug. 27". */
const IN_WRITING =
  /\b(?:in|with|under) (?:its|their|his|her|an?|the) (?:[\w-]+ ){0,2}(?:platforms?|manifestos?|reports?|papers?|statements?|speech|proposals?|recommendations?|letter|interview|post|article|hearing|testimony|address|communiqu[eé]|declaration)(?: (?:dated|released|published|submitted|issued|delivered|posted))? $/i

const REPORTED =
  /\b(?:media|newspapers?|dailies|daily|agency|agencies|broadcaster|outlets?|press|papers?|reports?) (?:\w+ )?(?:reported|wrote|said|revealed) (?:late |early )?(?:on )?$/i

/** "At their summit in The Hague on the 25th the members agreed": a phrase that opens the sentence dates its verb. */
const isFronted = (view: View, { first, note }: Located<TimeExpression>): boolean =>
  first <= 12 &&
  /^(?:At|In|On|During|After|With|Before|Following)\b[^,;:“”"]*$/.test(
    view.block.text.slice(view.tokens[0]?.start ?? view.start, note.start),
  )

/** A date that has its day; "had pledged in 2014" tells of what is long known. */
export const onDay = (stated: StatedDate | null): StatedDate | null =>
  stated?.date.length === 10 ? stated : null

/**
 * Whether a time, worked out to be `date` (EDTF), lies ahead of the day of the article: nobody has done anything in it
 * yet. A day without a year that would lie most of a year back is one to come.
 */
export function isToCome({ form }: TimeExpression, date: string, reference: string | null): boolean {
  if (!reference) return false
  const known = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(date)?.[0] ?? ''
  if (known.slice(0, reference.length) > reference.slice(0, known.length)) return true
  const bare = form.type === 'date' && form.year === null && form.day !== null
  return bare && date.slice(0, 4) < reference.slice(0, 4) && reference.slice(5, 7) > '02'
}

const RELATIVE_CLAUSE = /, (?:who|whose|whom)\b[^,;]*$/

/** "Takaichi, who took office on Tuesday, said": whether a time stands in a clause about somebody, closed before the sentence goes on. */
export const isInAsideOf = (view: View, { note }: Located<TimeExpression>): boolean =>
  RELATIVE_CLAUSE.test(view.block.text.slice(view.start, note.start)) &&
  /^[^,;]*,/.test(view.block.text.slice(note.end, view.end))

/** Whether a time belongs to another clause than the act whose verb covers tokens `[first, last]`. */
function isOfClause(view: View, time: Located<TimeExpression>, first: number, last: number): boolean {
  const { text } = view.block
  const [from, to] = [view.tokens[first]?.start ?? 0, view.tokens[last]?.end ?? 0]
  if (time.last < first)
    return (
      // "Trump called on Wednesday for 1.5 trillion, above the 901 billion that Congress approved".
      view.figures.some(
        (f) =>
          f.first > time.last &&
          f.last < first &&
          /^ (?:that|which)\b[^,;]*$/.test(text.slice(f.note.end, from)),
      ) ||
      (RELATIVE_CLAUSE.test(text.slice(view.start, time.note.start)) &&
        /^[^,;]*,/.test(text.slice(time.note.end, from)))
    )
  return RELATIVE_CLAUSE.test(text.slice(to, time.note.start))
}

const SAID =
  /^(?:said|told|argued|warned|wrote|noted|estimated|predicted|declared|stated|announced|claimed|suggested)$/

/** "Nakatani said in 2023 that", "…, Nakatani said last year.": nothing stands between a verb of saying and its year. */
const isYearOf = (view: View, { first, note }: Located<TimeExpression>, verb: number): boolean =>
  first - verb <= 2 &&
  first > verb &&
  SAID.test(view.tokens[verb]?.lower ?? '') &&
  !/\bthis year$/.test(view.block.text.slice(note.start, note.end)) &&
  /^(?: in| back in)? $/.test(
    view.block.text.slice(view.tokens[verb]?.end ?? 0, note.start).replace(/^ *$/, ' '),
  ) &&
  /^(?: that\b|\.?$)/.test(view.block.text.slice(note.end, view.end).trimEnd())

/** "the request, due at the end of August". */
const YET_TO_DO =
  /\b(?:will|shall|(?:is|are) (?:to|due to|set to|expected to|likely to|scheduled to|about to)|(?:plans|expects|hopes|intends) to)\s+(?:\w+ly )?$/i
/** "…, officials said, after the conflict earlier this month": the month of what came before. */
const AFTER_EVENT =
  /\b(?:after|following|since|amid|in the wake of) (?:the |an? |its |their |his |her )[a-z][^,;.]{2,50} $/i
const DUE = /\bdue (?:\w+ ){0,3}$/i

const TO_BE = /^,? [^.;,]{0,30}\b(?:is|are) (?:due|set|expected|likely|scheduled) to\b/

/** The date of an act whose verb covers tokens `[first, last]`: the nearest moment in the same sentence. */
export function dateOfAct(
  view: View,
  first: number,
  last: number,
  reference: string | null,
  reach = 6,
  years = false,
  anchor: string | null = null,
): StatedDate | null {
  // "The Cabinet will approve a budget on Friday": not done by the day of the report.
  const yetToDo = YET_TO_DO.test(view.block.text.slice(view.start, view.tokens[first]?.start))
  let best: { time: Located<TimeExpression>; far: number } | null = null
  for (const time of view.times) {
    const value = time.note.value
    if (!isMoment(value)) continue
    const form = value.form
    if (('than' in form && form.than) || value.compared) continue
    if (value.role === 'by' || value.role === 'since' || value.role === 'over') continue
    const yearOnly = isYear(value)
    let far = time.first > last ? distance(view, last, time.first) : distance(view, time.last, first)
    if (
      yearOnly &&
      ((!years && !isYearOf(view, time, last)) || isOfMoney(view, time) || isOfDocument(view, time))
    )
      continue
    // An aside between name and verb hardly parts them: "Abe, on Tuesday, said".
    if (time.first <= 6 || isFronted(view, time)) far = Math.min(far, 2.5 + far * 0.2)
    if (IN_WRITING.test(view.block.text.slice(Math.max(view.start, time.note.start - 60), time.note.start)))
      far = Math.min(far, 3)
    if (isOfClause(view, time, first, last)) continue
    const inQuote = view.quotations.some((q) => q.start <= time.note.start && q.end >= time.note.end)
    if (inQuote) continue
    // "has requested 8.5 trillion yen, local media reported Friday": the day of the report alone.
    const apart = time.first - last > 3 || time.last < first
    if (
      apart &&
      REPORTED.test(view.block.text.slice(Math.max(view.start, time.note.start - 40), time.note.start))
    )
      continue
    if (yetToDo && time.first > last) continue
    if (
      time.first > last &&
      form.type === 'relative' &&
      AFTER_EVENT.test(view.block.text.slice(view.tokens[last]?.end ?? view.start, time.note.start))
    )
      continue
    if (DUE.test(view.block.text.slice(Math.max(view.start, time.note.start - 24), time.note.start))) continue
    if (!best || far < best.far) best = { time, far }
  }
  if (!best || best.far > reach) return null
  const resolved = resolveDate(best.time.note.value, reference, anchor ? { anchor } : {})
  if (!resolved) return null
  if (isToCome(best.time.note.value, resolved.date, reference)) return null
  // "In December the Cabinet is expected to approve": a month without a year is the next one.
  const { form } = best.time.note.value
  const bareMonth = form.type === 'date' && form.year === null && form.day === null && form.month !== null
  if (bareMonth && TO_BE.test(view.block.text.slice(best.time.note.end, view.end))) return null
  return { date: resolved.date, from: resolved.from, rule: best.time.note.rule }
}

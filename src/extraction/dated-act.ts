import { edtfBounds } from '../model/edtf.ts'
import type { Figure } from './figures.ts'
import type { Draft } from './job.ts'
import type { Predicate } from './predicates.ts'
import { resolveDate } from './times.ts'
import { distance, type Located, type View } from './view.ts'
import { dateOfAct, datesActs, isMoment, type StatedDate } from './when.ts'

const ACTS: ReadonlySet<Predicate['cls']> = new Set(['approve', 'plan', 'propose', 'say', 'cap'])
const PARTICIPLE =
  /^(?:\w+ed|set|fixed|laid down|drawn up|put forward|handed down|set out|set down|put|sworn|undertaken|written)\b/i
const FINITE = /^(?:has|have|had|he|she|it|they|who|which|that|also|not|never|yet)$/
const DATES_FROM = /\bdat(?:es|ed|ing) (?:from|back to)$/

/** A participle, not a verb with a subject: "the US bill, signed in May", not "Japan signed in May". */
const unnamed = (view: View, p: Predicate): boolean =>
  p.agent === null || (p.agent.type === 'place' && !view.index.endingAt.has(p.mark.first - 1))

/** Words between an act and its day: "agreed to in Wales in 2014", "submitted to the House on Wednesday". */
const FARTHEST_DAY = 7

/**
 * The day or year of an act that nobody is named for: "the program adopted in 2022", "the mark agreed in Wales in
 * 2014", "the goal, which dates from 2014". Null where the participle has no date of its own, or governs another figure.
 */
export function dateOfTold(
  view: View,
  figure: Located<Figure>,
  predicates: readonly Predicate[],
  { kind }: Draft,
  reference: string | null,
): StatedDate | null {
  const years = kind !== 'level' && kind !== 'estimate'
  for (const time of view.times) {
    const value = time.note.value
    if (!isMoment(value) || (!years && !datesActs(value))) continue
    if ('than' in value.form && value.form.than) continue
    if (value.role === 'by' || value.role === 'over') continue
    const lead = view.block.text.slice(Math.max(view.start, time.note.start - 14), time.note.start)
    const whole = view.block.text.slice(time.note.start, time.note.end)
    const stands = DATES_FROM.test(`${lead}${/^(?:from|to) /.exec(whole)?.[0] ?? ''}`.trim())
    const act = predicates.find(
      (p) =>
        ACTS.has(p.cls) &&
        p.pos === 'verb' &&
        p.mark.last < time.first &&
        time.first - p.mark.last <= FARTHEST_DAY &&
        PARTICIPLE.test(p.words) &&
        !FINITE.test(view.tokens[p.mark.first - 1]?.lower ?? '') &&
        !view.tokens.slice(p.mark.last + 1, time.first).some((t) => /^[,;:()]$/.test(t.text)) &&
        unnamed(view, p),
    )
    if (!act && !stands) continue
    const first = act?.mark.first ?? time.first
    const [low, high] = first > figure.last ? [figure.last, first] : [time.last, figure.first]
    if (high <= low || distance(view, low, high) > 4) continue
    if (view.figures.some((f) => f !== figure && f.first > low && f.last < high)) continue
    const resolved = resolveDate(value, reference, {})
    if (!resolved || (reference && resolved.date.slice(0, 4) > reference.slice(0, 4))) continue
    return { date: resolved.date, from: resolved.from, rule: time.note.rule }
  }
  return null
}

/** "decided last December to build ships, and the budget for next year": a clause with a subject of its own. */
const NEXT_CLAUSE = /(?:, (?:and|but|while|whereas)|;) (?:the|its|their|this|next)\b/

/** The date of the act the figure is told under, as a point for relative years; null unless known to the month. */
export function nearestActDate(
  view: View,
  predicates: readonly Predicate[],
  figure: Located<Figure>,
  reference: string | null,
): string | null {
  const acts = predicates.filter(
    (p) =>
      ['say', 'plan', 'approve', 'propose', 'request', 'ask'].includes(p.cls) &&
      p.mark.first < figure.first &&
      (p.cls === 'say' || !NEXT_CLAUSE.test(view.block.text.slice(p.mark.end, figure.note.start))),
  )
  // "within five years, Kishida said in November 2022": told behind, where nothing is told ahead.
  const saying = predicates.find((p) => p.cls === 'say' && p.mark.first > figure.last)
  const dates = [acts[0], saying].map((p) => p && dateOfAct(view, p.mark.first, p.mark.last, reference, 3.5))
  const dated = dates.find((date) => date)
  if (!dated || !/^\d{4}-\d{2}/.test(dated.date)) return null
  return edtfBounds(dated.date).from ? dated.date : null
}

const ADOPTED =
  /\b(?:[Aa]s|[Ww]hen (?:it|they) (?:was|were)) (?:first |originally )?(?:approved|adopted|decided(?: on)?|agreed|endorsed|fixed|drawn up|laid down|announced) (?:back )?in (?:(?:early|mid|late) )?(\d{4})\b/

/** "As approved in 1995, the program was to cost 25.15 trillion yen": the year of the decision. */
export function adoptedIn(
  view: View,
  period: Draft['period'],
  { reference }: { readonly reference: string | null },
): StatedDate | null {
  const year = ADOPTED.exec(view.plain)?.[1]
  if (!year || !reference || year > reference.slice(0, 4) || period?.period === year) return null
  return { date: year, from: 'stated', rule: 'time.year.preposition' }
}

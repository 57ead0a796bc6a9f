import type { Attribution } from './attribution.ts'
import type { Job } from './job.ts'
import { findPredicates, isOblique, type Predicate } from './predicates.ts'
import { placeSpeaks } from './sayings.ts'
import { resolveDate, type TimeExpression } from './times.ts'
import { quotationAround, type View } from './view.ts'
import {
  dateOfAct,
  datesActs,
  isInAsideOf,
  isMoment,
  isToCome,
  namesMoment,
  type StatedDate,
} from './when.ts'

/** The day on which somebody was told to have said or decided something. */
export interface SaidDay {
  /** Null for somebody the opening does not name: "The man who may be next yesterday promised …". */
  readonly speaker: string | null
  readonly stated: StatedDate
  readonly paragraph: number
  /** Told in the opening, where the news is. */
  readonly news: boolean
  /** Sentences since. */
  age: number
}

const TELLS: ReadonlySet<Predicate['cls']> = new Set(['say', 'approve', 'propose', 'request', 'plan', 'ask'])

/** How many speakers are kept in mind. */
const KEPT = 4

/** Keeps the days that a sentence gives its speakers, the latest of each. */
export function rememberDays(view: View, job: Job): void {
  const { state, reference } = job
  for (const day of state.saidDays) day.age += 1
  if (!namesMoment(view)) return
  // Read again: the sentence itself may name whom "he" is.
  for (const p of findPredicates(view, state)) {
    const unnamed =
      p.agent === null && view.block.paragraph <= 2 && !quotationAround(view, p.mark.start, p.mark.end)
    if (!TELLS.has(p.cls) || p.pos !== 'verb' || !(p.agent || unnamed)) continue
    const stated = dateOfAct(view, p.mark.first, p.mark.last, reference, 5)
    const named = p.cls === 'say' && p.agent?.type === 'person'
    if (!stated || stated.date.length < (named ? 7 : 10)) continue
    // "A Chinese spokesperson said on Friday": nobody has a name yet.
    const speaker = p.agent?.type === 'place' && !placeSpeaks(view, p) ? null : (p.agent?.name ?? null)
    const { paragraph } = view.block
    const news = stated.date.length === 10 && paragraph <= 2 && !state.saidDays.some((d) => d.news)
    const others = state.saidDays.filter((d) => d.speaker !== speaker)
    state.saidDays = [{ speaker, stated, paragraph, news, age: 0 }, ...others].slice(0, KEPT)
    return
  }
  const spoke = SPOKE.test(view.plain) ? dayOfPerson(view, reference) : null
  if (!spoke) return
  const others = state.saidDays.filter((d) => d.speaker !== spoke.speaker)
  state.saidDays = [{ ...spoke, paragraph: view.block.paragraph, news: false, age: 0 }, ...others].slice(
    0,
    KEPT,
  )
}

/** "Speaking to reporters on Tuesday, X called it too little": a day of speaking without a verb of saying. */
const SPOKE = /\b(?:[Ss]peaking|spoke|addressed|addressing|answered|answering)\b/

/** "It was urgent, Kobayashi said on Monday; 2%, he said, would not do": one speaker, one day. */
export function otherSaying(
  view: View,
  predicates: readonly Predicate[],
  { agent, rules }: Attribution,
  reference: string | null,
): StatedDate | null {
  if (!agent || !rules.includes('speaker.says')) return null
  for (const p of predicates) {
    if (p.cls !== 'say' || p.pos !== 'verb' || p.agent?.name !== agent.name) continue
    const stated = dateOfAct(view, p.mark.first, p.mark.last, reference, 4)
    if (stated?.date.length === 10) return stated
  }
  return null
}

const ALSO = /\b(?:also|again|too|went on|besides|as well|further)\b/i

const ACTED: ReadonlySet<string> = new Set([
  'speaker.acts',
  'speaker.says',
  'speaker.declares',
  'speaker.goes-on-saying',
  'speaker.quotation-goes-on',
])

const SPOKEN: ReadonlySet<string> = new Set([
  'speaker.says',
  'speaker.goes-on-saying',
  'speaker.quotation-goes-on',
])

/** The one day a sentence names, outside quotations, with the one person it speaks of first. */
function dayOfPerson(view: View, reference: string | null): { speaker: string; stated: StatedDate } | null {
  const person = view.entities.find((e) => e.type === 'person' && !isOblique(view, e))
  if (!person || view.times.filter((t) => isMoment(t.note.value)).length !== 1) return null
  const stated = dateOfAct(view, person.last, person.last, reference, 9)
  return stated && stated.date.length === 10 ? { speaker: person.name, stated } : null
}

/** "in April 2027": a month to come is of the money, and dates no act. */
function isAhead(time: TimeExpression, reference: string | null): boolean {
  const found = resolveDate(time, reference, {})
  return found !== null && isToCome(time, found.date, reference)
}

/** "He has told them to": some time before, and not on the day just named. */
const HAS_DONE = /\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey) (?:has|have)\b/
export const isEarlier = (view: View): boolean => HAS_DONE.test(view.plain)

/** "The ministry had asked for 8.5 trillion yen in August. … , the ministry said": what is now said was not said then. */
export const isAnew = (
  { agent, rules }: Attribution,
  { date }: StatedDate,
  reference: string | null,
): boolean =>
  rules.includes('speaker.says') &&
  agent?.type === 'body' &&
  !agent.pronoun &&
  date.length < 10 &&
  reference !== null &&
  date !== reference.slice(0, 7)

/** "she said at a news conference": another occasion than that of the month before. */
const OTHER_OCCASION =
  /\b(?:he|she) (?:told|(?:said|added|argued|noted|warned) (?:at|in|during|after|on|to)) /i

/** The day told of the same speaker's act shortly before, where this goes on about it. */
export function sameNews(view: View, attribution: Attribution, { state, reference }: Job): StatedDate | null {
  const { previous } = state
  const days = view.times.filter((t) => datesActs(t.note.value) && !isInAsideOf(view, t))
  if (days.some((t) => !isAhead(t.note.value, reference))) return null
  const { agent, speaker } = attribution
  if (agent?.pronoun && isEarlier(view)) return null
  // "It was on Friday that Takaichi moved the goal. She now aims at 2 percent."
  if (agent?.pronoun && previous?.block.paragraph === view.block.paragraph) {
    const told = dayOfPerson(previous, reference)
    if (told && told.speaker === speaker) return told.stated
  }
  // A report on one speech or press conference comes back to it: "Onodera also said …".
  const person =
    agent?.type === 'person' && (attribution.rules.some((r) => SPOKEN.has(r)) || ALSO.test(view.plain))
  const day =
    state.saidDays.find((d) => d.speaker === agent?.name) ??
    (person ? state.saidDays.find((d) => d.speaker === null && d.age <= 2) : undefined)
  if (!agent || !day) return null
  if (!person && !day.news) return null
  // "in March", "last week": only what plainly goes on was said then too.
  const goesOn = agent.pronoun || attribution.rules.includes('speaker.quotation-goes-on')
  if (day.stated.date.length < 10 && (!goesOn || day.age > 0 || OTHER_OCCASION.test(view.plain))) return null
  if (day.age > (person ? 5 : 1) || view.block.paragraph > day.paragraph + (person ? 3 : 1)) return null
  return attribution.rules.some((r) => ACTED.has(r)) ? day.stated : null
}

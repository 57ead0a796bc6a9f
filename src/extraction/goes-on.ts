import type { Attribution } from './attribution.ts'
import type { Figure } from './figures.ts'
import { handsOut } from './hands-out.ts'
import { type Draft, type Job, type LastAct, type LastClaim, sentenceText } from './job.ts'
import { oncePer } from './memo.ts'
import type { Period } from './period-choice.ts'
import { findPredicates, isOblique, type Predicate } from './predicates.ts'
import { spokenYear } from './spoken-year.ts'
import type { Located, View } from './view.ts'
import { dateOfAct, isMoment, namesMoment, type StatedDate, tenseOf } from './when.ts'

/** "It allows …", "The draft …": a sentence that points back to the decision before it. */
const ANAPHORIC =
  /^(?:It|This|That|They|(?:The|Its|Their) (?:[\w-]+ ){0,3}(?:program|programme|plan|ceiling|package|paper|draft|document|documents|strategy|outline|blueprint|proposal|proposals|request|limit))\b/
const OTHER_VOICE: ReadonlySet<Predicate['cls']> = new Set([
  'say',
  'approve',
  'propose',
  'request',
  'ask',
  'want',
  'estimate',
])

/**
 * The decision or request told in the sentence before, where this one plainly goes on about it: it points back, or
 * it tells what the budget just adopted hands out, with nobody else acting in it.
 */
export function actBefore(
  view: View,
  figure: Located<Figure>,
  predicates: readonly Predicate[],
  { kind, kindRule, measure, subject, period }: Draft,
  { state, reference }: Job,
): LastAct | null {
  const act = state.lastAct
  if (!act || act.age > 1) return null
  const ours = kind === 'target' || kind === 'proposal' || (kind === 'level' && measure === 'amount')
  if (!ours || kindRule === 'kind.origin' || kindRule === 'kind.former') return null
  const otherBody = view.entities.some(
    (e) => e.type === 'body' && ['cabinet', 'government', 'party'].includes(e.bodyType ?? ''),
  )
  if (ANAPHORIC.test(sentenceText(view))) return otherBody ? null : act
  if (act.age > 0 || act.paragraph !== view.block.paragraph || otherBody || !handsOut(view, figure))
    return null
  const others = predicates.some(
    (p) =>
      OTHER_VOICE.has(p.cls) &&
      !/^expect/i.test(p.words) &&
      p.agent &&
      p.agent.type !== 'place' &&
      p.agent.name !== act.speaker,
  )
  if (others) return null
  const tense = period ? tenseOf(period.period, subject, reference) : null
  return tense === 'past' || (tense === 'running' && period?.words) ? null : act
}

const DOCUMENT_SAYS =
  /\b[Tt]he (?:draft|paper|document|proposals?|text)\b(?:,[^,]{0,60},)?\s+(?:also\s+|then\s+|itself\s+)?(?:says?|said|observes?|notes?|states?|argues?|points? (?:to|out)|adds?|maintains?|explains?|writes?|puts)\b/

/** What a paper says that a party, a panel or a cabinet was just told to have adopted: its authors say it. */
export function documentSays(
  view: View,
  figure: Located<Figure>,
  own: Attribution,
  { state }: Job,
): LastAct | null {
  const act = state.lastAct
  if (!act || act.age > 3) return null
  const bloc = own.agent?.country === 'NATO' || own.agent?.country === 'EU'
  if (own.speaker && !bloc) return null
  const says = DOCUMENT_SAYS.exec(view.block.text.slice(view.start, view.end))
  return says && view.start + says.index < figure.note.end + 60 ? act : null
}

const DATED_NOUN =
  /^(?:The|His|Her|Its|Their) (?:[\w-]+ ){0,2}(?:order|request|plan|proposal|decision|remarks?|comments?|statement|announcement|speech|pledge|promise|instruction|post)\b/

/**
 * The day of an act that the opening tells without a date and the next sentence tells again with one: "The premier
 * has told his ministers to … He gave the order on Monday."
 */
export function dateAhead(view: View, attribution: Attribution, job: Job): StatedDate | null {
  const { speaker } = attribution
  if (!speaker || attribution.stated || view.block.paragraph > 2) return null
  if (namesMoment(view)) return null
  const [next] = job.next
  if (!next || next.block.paragraph > view.block.paragraph + 1 || !namesMoment(next)) return null
  const named = next.entities.find((e) => e.name === speaker)
  const noun = DATED_NOUN.test(sentenceText(next))
  for (const p of findPredicates(next, job.state)) {
    if (p.pos !== 'verb') continue
    const same =
      p.agent?.name === speaker ||
      (p.cls === 'say' && p.agent?.pronoun && attribution.agent?.type === 'person')
    if (!same && !noun) continue
    const stated = dateOfAct(next, p.mark.first, p.mark.last, job.reference, 4)
    if (stated && stated.date.length === 10) return stated
  }
  // Any verb will do behind the speaker's own name: "Kishida gave the order on Monday".
  if (!named || named.first > 3) return null
  const stated = dateOfAct(next, named.last, named.last, job.reference, 4)
  return stated && stated.date.length === 10 ? stated : null
}

const ACTED: ReadonlySet<string> = new Set(['speaker.acts', 'speaker.says', 'speaker.declares'])

/** The one day a sentence names, outside quotations, with the one person it speaks of first. */
function dayOfPerson(view: View, reference: string | null): { speaker: string; stated: StatedDate } | null {
  const person = view.entities.find((e) => e.type === 'person' && !isOblique(view, e))
  if (!person || view.times.filter((t) => isMoment(t.note.value)).length !== 1) return null
  const stated = dateOfAct(view, person.last, person.last, reference, 9)
  return stated && stated.date.length === 10 ? { speaker: person.name, stated } : null
}

/** The day the opening names, where the next sentence of the opening goes on about the same speaker's act. */
export function sameNews(view: View, attribution: Attribution, { state, reference }: Job): StatedDate | null {
  const { newsDay: day, previous } = state
  if (namesMoment(view)) return null
  const { agent, speaker } = attribution
  // "It was on Friday that Takaichi moved the goal. She now aims at 2 percent."
  if (agent?.pronoun && previous?.block.paragraph === view.block.paragraph) {
    const told = dayOfPerson(previous, reference)
    if (told && told.speaker === speaker) return told.stated
  }
  if (!day || agent?.name !== day.speaker || day.age > 1 || view.block.paragraph > day.paragraph + 1)
    return null
  return attribution.rules.some((r) => ACTED.has(r)) ? day.stated : null
}

const DECIDED = /\b(?:budgets?|draft|requests?|approv\w+|clear\w*|endors\w+|adopt\w+|set aside|sets aside)\b/i

const tellsDecision = oncePer((view: View) => DECIDED.test(sentenceText(view)))

/**
 * The budget year of a sum that the opening tells without one, where the next sentences name it: "a $42 billion
 * budget … the figure for fiscal 2015 is 4.98 trillion yen".
 */
export function yearAhead(view: View, draft: Draft, job: Job): Period | null {
  const { kind, measure, subject } = draft
  if (measure === 'gdp' || (kind !== 'level' && kind !== 'proposal')) return null
  if (job.state.lastPeriod || view.block.paragraph > 1 || !tellsDecision(view)) return null
  for (const next of job.next) {
    if (!tellsDecision(next) && next.figures.every((f) => f.note.value.kind !== 'money')) continue
    const year = spokenYear(next, { reference: job.reference, subject, budget: true })
    if (!year) continue
    if (year.role !== 'in' || tenseOf(year.period, subject, job.reference) === 'past') return null
    return { ...year, words: '', rule: 'period.told-next' }
  }
  return null
}

const OLD_MARK =
  /^(?:(?:It|This|That) (?:is|was|has|had|will|would|replaces|comes)|The (?:old|former|previous|present|current|new|existing|earlier) (?:number|goal|mark|target|line|guideline|benchmark|pledge|one|figure|standard)|The (?:goal|pledge|target|guideline))\b/
/** "It" points no further back than the sentence before, or than a heading between. */
const NAMES_MARK = /^The (?:old|former|previous|new|earlier|goal|pledge|target|guideline)\b/

/** Whether a sentence speaks of a guideline as such: "The goal up to now has been 2%". */
export const pointsBack = (view: View): boolean => OLD_MARK.test(sentenceText(view))

/**
 * The pledge that a share of GDP belongs to: the sentence before told a whole that this figure and another of its
 * sentence add up to ("5% … 3.5% for troops and 1.5% for roads"), or this sentence points back to a bloc's guideline.
 */
export function pledgeBehind(view: View, figure: Located<Figure>, { state }: Job): LastClaim | null {
  const last = state.lastClaim
  const core = figure.note.value
  if (!last || last.age > 3 || last.kind !== 'target' || last.measure !== 'gdp') return null
  if (core.kind !== 'percent' || core.valueHigh !== null) return null
  const sum = view.figures.some(
    (f) =>
      f !== figure &&
      f.note.value.kind === 'percent' &&
      Math.abs(f.note.value.value + core.value - last.value) < 1e-9,
  )
  if (sum) return last
  const bloc = last.subject === 'NATO' || last.subject === 'EU'
  const others = view.entities.some(
    (e) => e.type === 'place' && e.country !== last.subject && e.first < figure.first,
  )
  const text = sentenceText(view)
  const near = last.age <= 1 || NAMES_MARK.test(text)
  return bloc && near && OLD_MARK.test(text) && !others ? last : null
}

const RESTATES =
  /^(?:It|That|This|The (?:request|sum|figure|amount|total|draft|budget|allocation)|Compared (?:with|to)\b[^;]{0,60}?,? ?(?:it|that|this))\b[^;]{0,70}?\b(?:is|are|was|represents?|would be|would represent|would mark|marks?|equals?|amounts? to|comes? to|works? out|corresponds?|exceeds?)\b/

/** The claim that a sentence restates in other terms: "That is 1.6% of GDP", "It represents a gain of 10.5%". */
export function restated(view: View, figure: Located<Figure>, { state }: Job): LastClaim | null {
  const last = state.lastClaim
  if (!last || last.age > 1 || figure.note.value.kind === 'money' || last.measure === 'change') return null
  if (view.figures.some((f) => f.first < figure.first)) return null
  const lead = view.block.text.slice(view.start, figure.note.start).replace(/\s+/g, ' ').trim()
  return RESTATES.test(lead) ? last : null
}

/** The speaker of the claim that a figure restates or is part of, where its own sentence names none. */
export function goesOnSaying(
  own: Attribution,
  last: LastClaim | null,
  { kind, measure }: Draft,
): Attribution {
  if (own.speaker || !last?.attribution.speaker || own.rules.includes('speaker.survey-holds')) return own
  // A rise told beside an approved budget is the article's own sum, and another kind of figure another matter.
  if (last.kind !== kind || (measure === 'change' && kind !== 'proposal')) return own
  const said = last.attribution.rules.some((r) => SAID.has(r))
  if (!said && kind === 'level') return own
  return {
    ...own,
    speaker: last.attribution.speaker,
    agent: last.attribution.agent,
    stated: own.stated ?? last.stated,
    rules: [...own.rules, 'speaker.act-goes-on'],
  }
}

const SAID: ReadonlySet<string> = new Set(['speaker.says', 'speaker.declares'])

const CONSEQUENCE = /^(?:That|This|It|Which) would (?:take|bring|mean|put|make|push|lift|raise|cost)\b/

/** The deadline of the goal that a sentence draws the consequence of: "That would take the sum to 11 trillion yen". */
export function deadlineBefore(view: View, { state }: Job): Period | null {
  const last = state.lastClaim
  if (!last || last.age > 1 || last.kind !== 'target' || !last.period) return null
  return CONSEQUENCE.test(sentenceText(view)) ? { ...last.period, words: '', rule: 'period.carried' } : null
}

const UNDER_PLAN =
  /\bunder (?:a|an|the|its) [^,.;]{0,60}?\b(?:plan|program(?:me)?|budget|draft|strategy|bill)\b/i

/** "…, under a plan the Cabinet approved on Tuesday": who decided, told at the end of the sentence. */
export function underPlan(
  view: View,
  figure: Located<Figure>,
  predicates: readonly Predicate[],
  reference: string | null,
): LastAct | null {
  const from = figure.note.end
  const match = UNDER_PLAN.exec(view.block.text.slice(from, view.end))
  if (!match) return null
  const start = from + match.index + match[0].length
  const act = predicates.find(
    (p) =>
      p.cls === 'approve' && p.mark.start >= start && p.mark.start - start < 90 && p.agent?.type === 'body',
  )
  if (!act?.agent) return null
  const stated = dateOfAct(view, act.mark.first, act.mark.last, reference, 6)
  return { speaker: act.agent.name, stated, budget: true, paragraph: view.block.paragraph, age: 0 }
}

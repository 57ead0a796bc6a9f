import type { Attribution } from './attribution.ts'
import type { Figure } from './figures.ts'
import { handsOut } from './hands-out.ts'
import { type Draft, type Job, type LastAct, type LastClaim, sentenceText } from './job.ts'
import { readsBase } from './kind/facts.ts'
import type { Period } from './period-choice.ts'
import { findPredicates, type Predicate } from './predicates.ts'
import { stepOfProgram } from './step-of-program.ts'
import type { Located, View } from './view.ts'
import { dateOfAct, namesMoment, type StatedDate, tenseOf } from './when.ts'

/** "It allows …", "The draft …": a sentence that points back to the decision before it. */
const ANAPHORIC =
  /^(?:It|This|That|They|(?:(?:Under|In|According to) (?:the|its|their)|The|Its|Their) (?:[\w-]+ ){0,3}(?:program|programme|plan|ceiling|package|paper|draft|document|documents|strategy|outline|blueprint|proposal|proposals|request|limit))\b/
/** "The Cabinet approved a budget. The 5.13 trillion yen in spending …", "The 5.40 trillion yen budget …". */
const SUM_OF_IT =
  /^The (?:[A-Z]{0,2}[$¥€£₩])?[\d.,]+[- ](?:(?:trillion|billion|million)(?:[- ](?:yen|won|euros?|dollars?|pounds?|rupees|yuan))?|(?:yen|won|euros?))(?: \([^)]*\))? (?:budget|package|plan|draft|outlay|sum|figure|allocation|in (?:defen[cs]e |military )?spending)\b/
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
  if (!act || act.age > 1 || stepOfProgram(view, figure)) return null
  const ours = kind === 'target' || kind === 'proposal' || (kind === 'level' && measure === 'amount')
  if (!ours || readsBase(kindRule) || kindRule === 'kind.former') return null
  const otherBody = view.entities.some(
    (e) => e.type === 'body' && ['cabinet', 'government', 'party'].includes(e.bodyType ?? ''),
  )
  // What was only asked for is no level, and what was decided is neither the running year's nor one long over.
  if (kind === 'level' && !act.decided) return null
  const tense = period ? tenseOf(period.period, subject, reference) : null
  if (tense === 'past' || (tense === 'running' && period?.words) || isInForce(view, figure)) return null
  if (ANAPHORIC.test(sentenceText(view)) || (act.budget && SUM_OF_IT.test(sentenceText(view))))
    return otherBody || inRelative(view, figure) ? null : act
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
  return others ? null : act
}

/** "It belongs to a program that was to …": the sentence points back, the figure belongs to something else. */
const inRelative = (view: View, figure: Located<Figure>): boolean =>
  /\b(?:that|which) (?:was|were|is|are|has|had|will|would)\b[^,;]*$/.test(
    view.block.text.slice(view.start, figure.note.start),
  )

const IN_FORCE = /\b(?:[Tt]his (?:fiscal |financial )?year[’']s|current|now|running|existing|present)\b/

/** "This year's budget of", "the program now in force", "62.4 billion now": what holds already, not what was decided. */
const isInForce = (view: View, figure: Located<Figure>): boolean =>
  IN_FORCE.test(view.block.text.slice(Math.max(view.start, figure.note.start - 60), figure.note.start)) ||
  /^\s*(?:now|at present|today)\b/.test(view.block.text.slice(figure.note.end, view.end))

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
  if (!next || !namesMoment(next)) return null
  const noun = DATED_NOUN.test(sentenceText(next))
  const lastPerson = attribution.agent?.type === 'person' ? attribution.agent : job.state.lastPerson
  for (const p of findPredicates(next, { ...job.state, lastPerson })) {
    if (p.pos !== 'verb') continue
    if (p.agent?.name !== speaker && !noun) continue
    const stated = dateOfAct(next, p.mark.first, p.mark.last, job.reference, 4)
    if (stated && stated.date.length === 10) return stated
  }
  return null
}

const OLD_MARK =
  /^(?:(?:It|This|That) (?:is|was|has|had|will|would|replaces|comes)|The (?:old|former|previous|present|current|new|existing|earlier) (?:number|goal|mark|target|line|guideline|benchmark|pledge|one|figure|standard)|The (?:goal|pledge|target|guideline))\b/
/** "It" points no further back than the sentence before, or than a heading between. */
const NAMES_MARK = /^The (?:old|former|previous|new|earlier|goal|pledge|target|guideline)\b/

/** Whether two shares of a sentence are told as the parts of a whole: "3.5% for core defense and a further 1.5%". */
function isOtherPart(view: View, one: Located<Figure>, two: Located<Figure>, whole: number): boolean {
  const [a, b] = one.first < two.first ? [one, two] : [two, one]
  if (a.note.value.kind !== 'percent' || b.note.value.kind !== 'percent') return false
  if (Math.abs(a.note.value.value + b.note.value.value - whole) > 1e-9) return false
  if (view.figures.some((f) => f.first > a.last && f.last < b.first)) return false
  const between = view.block.text.slice(a.note.end, b.note.start)
  return IN_PARTS.test(view.plain) && /\b(?:and|plus|with|while)\b/.test(between) && !APART.test(between)
}

/** Between two shares that are not parts of one whole. */
const APART = /\b(?:from|than|old|previous|former|target|goal|against|compared|now|last year|currently)\b/

/** A whole told in its parts: "3.5% for core defense and 1.5% for infrastructure". */
const IN_PARTS =
  /\b(?:core|hard|pure|proper|strict|direct|traditional|conventional|infrastructure|resilience|cyber\w*|related|roads?|bridges|ports|ports?|wider|broader|looser|civil|military needs|parts?)\b/i

/** Whether a share is told beside another as the part of a whole, whatever the whole. */
export const isToldInParts = (view: View, figure: Located<Figure>): boolean =>
  view.figures.some(
    (f) => f !== figure && isOtherPart(view, figure, f, figure.note.value.value + f.note.value.value),
  )

/** Whether a sentence speaks of a guideline as such: "The goal up to now has been 2%". */
export const pointsBack = (view: View): boolean => OLD_MARK.test(sentenceText(view))

const CUSTOM = /\b(?:practice|custom|ceiling|cap|tradition|self-imposed)\b[^.;]{0,60}$/

/** Whether a share and another of its sentence add up to a whole: "3.5% for troops and 1.5% for roads". */
const isPartOf = (view: View, figure: Located<Figure>, whole: number): boolean =>
  view.figures.some(
    (f) =>
      f !== figure &&
      f.note.value.kind === 'percent' &&
      Math.abs(f.note.value.value + figure.note.value.value - whole) < 1e-9,
  )

/**
 * The pledge that a share of GDP belongs to: the sentence before told a whole that this figure and another of its
 * sentence add up to ("5% … 3.5% for troops and 1.5% for roads"), or this sentence points back to a bloc's guideline.
 */
export function pledgeBehind(view: View, figure: Located<Figure>, { state }: Job): LastClaim | null {
  const core = figure.note.value
  if (core.kind !== 'percent' || core.valueHigh !== null) return null
  // The alliance has a goal; a practice or a ceiling is somebody else's.
  if (CUSTOM.test(view.block.text.slice(view.start, figure.note.start))) return null
  const wholes = state.pledges.filter(
    ({ claim, paragraph }) =>
      view.block.paragraph - paragraph <= 1 &&
      view.figures.some((f) => f !== figure && isOtherPart(view, figure, f, claim.value)),
  )
  const latest = wholes.at(-1)
  const whole =
    latest?.claim.kind === 'demand'
      ? latest
      : (wholes.findLast(({ claim }) => claim.subject === 'NATO') ?? latest)
  if (whole?.claim.kind === 'target') return whole.claim
  const last = state.lastClaim
  // "will raise it to 3.5% of GDP and devote 1.5% more to security in a wider sense": whoever was just told to.
  const half = view.figures.findLast((f) => f.last < figure.first)?.note.value.value ?? 0
  if (
    last?.age === 0 &&
    last.measure === 'gdp' &&
    last.value === half &&
    last.kind === 'target' &&
    isToldInParts(view, figure)
  )
    return last
  if (!last || last.age > 3 || last.kind !== 'target' || last.measure !== 'gdp') return null
  // "At the NATO summit the target is to go from 2% to 3.5%": a bloc's, whatever was told of one country before.
  const other = view.entities.some((e) => e.country === 'NATO' && e.last < figure.first)
  if (other && last.subject !== 'NATO') return null
  const bloc = last.subject === 'NATO' || last.subject === 'EU'
  const others = view.entities.some(
    (e) => e.type === 'place' && e.country !== last.subject && e.first < figure.first,
  )
  // "Tokyo wants 2 percent, the Americans ask for 3": of two countries, whatever they add up to.
  const acts =
    others &&
    view.entities.some(
      (e) => e.type === 'place' && e.country !== last.subject && e.first <= 1 && !e.possessive,
    )
  if (!acts && isPartOf(view, figure, last.value)) return last
  const text = sentenceText(view)
  const near = last.age <= 1 || NAMES_MARK.test(text)
  return bloc && near && OLD_MARK.test(text) && !others ? last : null
}

const RESTATES =
  /^(?:The (?:request|sum|figure|amount|total|draft|budget|allocation), (?:up|down|an? (?:\w+ )?(?:rise|increase|gain|cut|drop|jump) of)(?: about| some| nearly)?$)|^(?:It|That|This(?! (?:year|month|week|fiscal|financial|time))|The (?:request|sum|figure|amount|total|draft|budget|allocation)|(?:Compared (?:with|to)|[BI][yn] comparison with|Set against|Measured against|Against)\b[^;]{0,70}?,? ?(?:it|that|this|the (?:sum|figure|amount|total)))\b[^;]{0,70}?\b(?:is|are|was|represents?|would be|would represent|would mark|marks?|equals?|amounts? to|comes? to|works? out|corresponds?|exceeds?)\b/

/** The claim that a sentence restates in other terms: "That is 1.6% of GDP", "It represents a gain of 10.5%". */
export function restated(view: View, figure: Located<Figure>, { state }: Job): LastClaim | null {
  const last = state.lastClaim
  if (!last || last.age > 1 || figure.note.value.kind === 'money' || last.measure === 'change') return null
  if (view.figures.some((f) => f.first < figure.first)) return null
  const lead = view.block.text
    .slice(view.start, figure.note.start)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["“'‘]+/, '')
  return RESTATES.test(lead) && !/\b(?:now|currently|at present|today)\b/.test(lead) ? last : null
}

/** The speaker of the claim that a figure restates or is part of, where its own sentence names none. */
export function goesOnSaying(
  own: Attribution,
  last: LastClaim | null,
  { kind, measure }: Draft,
): Attribution {
  if (own.speaker || !last?.attribution.speaker) return own
  // A rise told beside an approved budget is the article's own sum, and another kind of figure another matter.
  if (last.kind !== kind || (measure === 'change' && kind !== 'proposal')) return own
  const said = last.attribution.rules.some((r) => SAID.has(r))
  if (kind === 'level' && !said) return own
  return {
    ...own,
    speaker: last.attribution.speaker,
    agent: last.attribution.agent,
    stated: own.stated ?? last.stated,
    rules: [...own.rules, 'speaker.act-goes-on'],
  }
}

const SAID: ReadonlySet<string> = new Set(['speaker.says', 'speaker.declares'])

const CONSEQUENCE =
  /^(?:That|This|It|Which|The (?:goal|target|sum|amount|figure)) would (?:take|bring|mean|put|make|push|lift|raise|cost)\b|^[A-Z][^.;]{3,90}, (?:that|this|it|the (?:goal|target|sum|amount|figure)) (?:would|comes?|works? out|amounts?) /

/** The deadline of the goal that a sentence draws the consequence of: "That would take the sum to 11 trillion yen". */
export function deadlineBefore(view: View, { state, reference }: Job): Period | null {
  const here = state.pledges.findLast(
    ({ claim, paragraph }) => claim.kind === 'target' && paragraph === view.block.paragraph,
  )
  const last = state.lastClaim?.kind === 'target' ? state.lastClaim : here?.claim
  if (!last || last.age > 2 || !last.period) return null
  if (tenseOf(last.period.period, last.subject, reference) !== 'future') return null
  return CONSEQUENCE.test(sentenceText(view)) ? { ...last.period, words: '', rule: 'period.carried' } : null
}

const UNDER_PLAN =
  /\b(?:under|in) (?:a|an|the|its|his|her) [^,.;]{0,60}?\b(?:plan|program(?:me)?|budget|draft|strategy|bill|statement)\b/gi

/** How far behind "the budget" its act may stand: "the budget that the finance minister presented". */
const TO_ACT = 90

/** "…, under a plan the Cabinet approved on Tuesday", "In the budget that the minister presented, …": who decided. */
export function underPlan(
  view: View,
  predicates: readonly Predicate[],
  reference: string | null,
): LastAct | null {
  const sentence = view.block.text.slice(view.start, view.end)
  for (const match of sentence.matchAll(UNDER_PLAN)) {
    const start = view.start + match.index + match[0].length
    const act = predicates.find(
      (p) =>
        p.cls === 'approve' &&
        p.mark.start >= start &&
        p.mark.start - start < TO_ACT &&
        (p.agent?.type === 'body' || p.agent?.type === 'person'),
    )
    if (!act?.agent || view.figures.some((f) => f.note.start >= start && f.last < act.mark.first)) continue
    const stated = dateOfAct(view, act.mark.first, act.mark.last, reference, 6)
    const { name: speaker } = act.agent
    return { speaker, stated, budget: true, decided: true, paragraph: view.block.paragraph, age: 0 }
  }
  return null
}

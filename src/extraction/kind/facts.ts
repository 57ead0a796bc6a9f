import type { Kind, PeriodRole } from '../../model/mention.ts'
import type { RuleHeader } from '../annotation.ts'
import type { BudgetStage } from '../budget-season.ts'
import type { Figure } from '../figures.ts'
import { type Agent, inRelative, nearest, type Predicate, toAgent } from '../predicates.ts'
import type { ShareHistory } from '../shares-never-spent.ts'
import type { Located, View } from '../view.ts'
import { FORECAST_TO, ON_PRESENT_PLANS, RECKONED_BEHIND } from './outlook-words.ts'
import { CONDITION } from './words.ts'

/** Everything the decision table may look at. */
export interface KindFacts {
  readonly view: View
  readonly figure: Located<Figure>
  readonly predicates: readonly Predicate[]
  readonly measure: 'gdp' | 'amount' | 'change'
  readonly subject: string
  /** The rule that told the subject. */
  readonly subjectRule: string
  readonly period: string | null
  readonly role: PeriodRole | null
  /** What the spender had done with such a share of GDP by the day of the article; null where that is not known. */
  readonly history: ShareHistory | null
  /** Start of the period compared with the article's date; null when either is unknown. */
  readonly tense: 'past' | 'running' | 'future' | null
  /** The same for a time named in the sentence itself. */
  readonly ownTense: 'past' | 'running' | 'future' | null
  /** The period, if any, is no later than the coming budget year. */
  readonly near: boolean
  /** Names of those whom the article calls prime minister, president, premier or chancellor. */
  readonly heads: ReadonlySet<string>
  /** A program of years to come, told before the Cabinet adopted it. */
  readonly unadopted: boolean
  /** How far the budget of the coming year has come, where the figure is of that year. */
  readonly stage: BudgetStage | null
  /** A supplementary budget was spoken of just before, or is here. */
  readonly supplement: boolean
  /** It is named in this very sentence, or a pronoun or noun of this sentence stands for it. */
  readonly extraHere: boolean
  readonly before: string
  readonly figureText: string
  /** From the figure before to the figure behind: the words that are this figure's own. */
  readonly local: string
  /** A clause right behind the figure says what it is: "the 2% that Tokyo intends to reach". */
  readonly governed: boolean
  /** Text before the number itself, modifier included. */
  readonly beforeCore: string
  /** Estimates are what this passage reports. */
  readonly estimates: boolean
  /** The sentence before told of a budget that was just adopted. */
  readonly adopted: boolean
  readonly after: string
  readonly sentence: string
  /** The figure is an apposition to another one: "2%, or around 10 trillion yen". */
  readonly twin: Kind | null
  /** What the same share of GDP of the same spender was said to be before: a goal, a demand, a proposal. */
  readonly known: Kind | null
  /** The claim read last, and how many sentences ago. */
  readonly last: { readonly kind: Kind; readonly measure: string; readonly age: number } | null
  /** Kind of the figure before in the same sentence, for lists. */
  readonly earlier: { readonly kind: Kind; readonly measure: string } | null
  /** Text between that figure (conversions included) and this one. */
  readonly between: string | null
  /** The sentence before ended in a sum of another currency. */
  readonly afterOtherMoney: boolean
  /** That figure counts in another currency. */
  readonly otherMoney: boolean
}

export interface KindRow extends RuleHeader {
  readonly kind: Kind
  readonly when: (facts: KindFacts) => boolean
  /** The words say outright what happened; nothing known of the spender's history stands against them. */
  readonly outright?: true
  /** Where the kind follows from another figure. */
  readonly as?: (facts: KindFacts) => Kind
}

/** Whether a rule reads a level that something else is set against. */
export const readsBase = (rule: string): boolean => rule === 'kind.origin' || rule === 'kind.base'

const RECKONS =
  /\b(?:estimat|forecast|project(?:ed|ion|s)|predict|reckon|calculat|expect|likely|analysts?|experts?|ought to|on course|on track|should|at (?:the|this|that) (?:rate|pace|level)|left alone)\w*/i

const WOULD_ACT =
  /\bwould\s+(?:then\s+|thus\s+|also\s+|even\s+)?(?:spend|devote|allocate|go up|rise|increase|grow|climb|reach|get|be raised|be lifted|be increased|invest)\b[^;]{0,70}$/i

/** "when spending would equal 3.5%", of a time to come, with no condition and nobody who reckons. */
export const isForeseen = (f: KindFacts): boolean =>
  f.measure !== 'change' &&
  f.subject !== 'NATO' &&
  f.ownTense === 'future' &&
  !f.estimates &&
  (f.measure === 'gdp' && !f.near ? /\bwould\b[^;]{0,90}$/i : WOULD_ACT).test(f.before) &&
  !CONDITION.test(f.sentence) &&
  !RECKONS.test(f.sentence)

/** A share of a coming year that somebody forecasts, or that comes of things as they are. */
export const isReckonedAhead = (f: KindFacts): boolean =>
  f.measure === 'gdp' &&
  f.ownTense === 'future' &&
  (ON_PRESENT_PLANS.test(f.before) ||
    FORECAST_TO.test(f.before) ||
    RECKONED_BEHIND.test(f.view.block.text.slice(f.figure.note.end, f.view.end)))

/** Bodies that put forward and do not decide. */
export const PARTY = new Set(['party', 'panel', 'institute', 'document'])

export const foreign = (agent: Agent | null, subject: string): boolean =>
  agent !== null &&
  agent.country !== null &&
  agent.country !== 'NATO' &&
  agent.country !== 'EU' &&
  agent.country !== subject &&
  agent.type !== 'media' &&
  !(agent.type === 'body' && (agent.bodyType === 'institute' || agent.bodyType === 'survey'))

const OWN_DEMAND =
  /^(?:['’]s?)?\s+(?:\w+\s+){0,2}(?:demands?|calls?|requests?|pressure|push|ask)\b|^(?:\s+[a-z]+){0,4}\s+(?:raised?|lifted|moved|increased|upped|put|set)\s+(?:up\s+)?(?:their|its|his|the)\s+(?:\w+\s+)?(?:demands?|calls?|requests?|price|ask)\b/i

/** "U.S. demands", "Canberra's call": the sentence has a demand that belongs to another state than the spender. */
export const demandOfAnother = (f: KindFacts): boolean =>
  f.view.entities.some(
    (e) =>
      (e.type === 'place' || e.type === 'person') &&
      e.country !== null &&
      !['NATO', 'EU', 'G7', f.subject].includes(e.country) &&
      OWN_DEMAND.test(f.view.block.text.slice(e.end, f.view.end)),
  )

export const near = (f: KindFacts, classes: readonly Predicate['cls'][], reach = 7) =>
  nearest(f.view, f.predicates, f.figure, classes, reach)

/** Somebody of the spender's own government is being reported: "would" is then a "will" in the past. */
export const ownSayer = (f: KindFacts): boolean =>
  f.predicates.some(
    (p) =>
      p.cls === 'say' &&
      p.agent !== null &&
      (p.agent.type === 'person' ||
        p.agent.bodyType === 'government' ||
        p.agent.bodyType === 'cabinet' ||
        (p.agent.type === 'place' && p.agent.country === f.subject)) &&
      (p.agent.country === null || p.agent.country === f.subject),
  )

/** A share of a calendar year that still runs can only be reckoned; that of a budget year is known from the budget. */
export const comesInCalendarYear = (f: KindFacts): boolean =>
  f.measure === 'gdp' && f.ownTense === 'running' && f.role === 'in' && !f.period?.startsWith('FY')

/** Somebody speaks in the sentence, or it is quoted: "should" is then a wish, and otherwise what is foreseen. */
export const isVoiced = (f: KindFacts): boolean =>
  f.view.quotations.some((q) => q.start <= f.figure.note.start && q.end >= f.figure.note.end) ||
  f.predicates.some(
    (p) =>
      p.agent !== null &&
      ['say', 'ask', 'propose', 'want'].includes(p.cls) &&
      !/^(?:should|must|ought|needs? to|ha(?:s|ve) to)/i.test(p.words),
  )

/** A clause right behind the figure says who wants it: "the 2% that Tokyo intends to reach", "the 3% urged by a panel". */
export const calledSomething = (f: KindFacts): boolean =>
  f.predicates.some(
    (p) =>
      p.mark.first > f.figure.last &&
      p.pos !== 'noun' &&
      ['plan', 'ask', 'propose', 'request', 'want'].includes(p.cls) &&
      inRelative(f.view, f.figure, p),
  )

/** A party says what it would do: a promise, no projection. */
export const byParty = (f: KindFacts): boolean =>
  near(f, ['rise', 'spend', 'plan'], 5).some((p) => !p.behind && p.predicate.agent?.bodyType === 'party')

/** The text between two figures without the times in it: "…, for the year from next April, a rise of …". */
export function withoutTimes(f: KindFacts): string {
  if (f.between === null) return ''
  const end = f.figure.note.start
  const start = end - f.between.length
  let text = f.between
  for (const time of [...f.view.times].reverse()) {
    if (time.note.start < start || time.note.end > end) continue
    text = text.slice(0, time.note.start - start) + text.slice(time.note.end - start)
  }
  return text
}

/** "The Cabinet endorsed what the party had settled, a budget of": adopted, whoever put it forward. */
export const adoptedByCabinet = (f: KindFacts): boolean =>
  f.predicates.some(
    (p) =>
      p.cls === 'approve' &&
      p.pos === 'verb' &&
      p.mark.last < f.figure.first &&
      /^(?:approv|enact|pass|adopt|endors|clear|okay|ratif|sign)\w*(?:ed|s)$/i.test(
        p.words.split(' ')[0] ?? '',
      ) &&
      ['cabinet', 'parliament'].includes(p.agent?.bodyType ?? ''),
  )

/** Who heads the spender's government decides: what such a person puts forward as a share of GDP is its aim. */
export const decides = (f: KindFacts, agent: Agent | null): boolean =>
  f.measure === 'gdp' &&
  agent?.type === 'person' &&
  (agent.country === null || agent.country === f.subject) &&
  f.subject !== 'NATO' &&
  agent.name.split(' ').some((word) => f.heads.has(word)) &&
  !isFormer(f, agent)

/** "former Prime Minister Shinzo Abe": who no longer decides. */
export const isFormer = (f: KindFacts, agent: Agent): boolean =>
  f.view.entities.some(
    (e) =>
      e.type === 'person' &&
      e.name === agent.name &&
      /\b(?:former|ex-?|one-time|late|onetime|retired)\s*(?:[\w’']+\s+){0,4}$/i.test(
        f.view.block.text.slice(Math.max(f.view.start, e.start - 50), e.start),
      ),
  )

/** "Republican Senator Roger Wicker": who sits in a parliament and governs nothing. */
export const isLawmaker = (f: KindFacts, agent: Agent): boolean =>
  f.view.entities.some(
    (e) =>
      e.type === 'person' &&
      e.name === agent.name &&
      /\b(?:Sen(?:ator|\.)|Rep(?:resentative|\.)|Congress(?:man|woman)|[Ll]awmaker|[Ll]egislator|MP|[Oo]pposition leader|[Bb]ackbencher|[Cc]andidate)\s+(?:[\w’']+\s+)?$/.test(
        f.view.block.text.slice(Math.max(f.view.start, e.start - 50), e.start),
      ),
  )

/** Whether the figure itself says that it is not reached or not exceeded. */
export const staysUnder = (f: KindFacts): boolean => /</.test(f.figure.note.value.comparator)

/** "A top official at the Pentagon said": who is named between the figure and a verb whose subject is not. */
export function sayerAt(f: KindFacts, verb: Predicate): Agent | null {
  const named = f.view.entities.findLast(
    (e) => e.first > f.figure.last && e.last < verb.mark.first && e.country !== null,
  )
  return named ? toAgent(f.view, named) : null
}

/** "Asked about Trump's suggestion, Lai said the island would": the verb of speaking with which the spender answers. */
export const answerOf = (f: KindFacts): Predicate | undefined =>
  f.predicates.findLast(
    (p) =>
      p.cls === 'say' &&
      p.pos === 'verb' &&
      p.agent?.type === 'person' &&
      p.agent.country === f.subject &&
      p.mark.last < f.figure.first &&
      f.view.tokens[p.mark.last + 1]?.text !== ',' &&
      /\b(?:would|will|plans?|hop(?:es|ed)|is|was|had|has)\b/.test(
        f.view.block.text.slice(p.mark.end, f.figure.note.start),
      ),
  )

import type { Kind } from '../model/mention.ts'
import { endOfOpening } from './clauses.ts'
import type { Figure } from './figures.ts'
import { inOwnClause, opensClause } from './own-clause.ts'
import { type Agent, nearest, type Predicate } from './predicates.ts'
import { saysNext } from './sayings.ts'
import { distance, type Located, marksOf, type View } from './view.ts'
import { dateOfAct, type StatedDate } from './when.ts'

export interface Attribution {
  readonly speaker: string | null
  readonly agent: Agent | null
  readonly via: readonly string[]
  readonly hedged: boolean
  readonly stated: StatedDate | null
  readonly rules: readonly string[]
}

export interface AttributionContext {
  readonly view: View
  readonly figure: Located<Figure>
  readonly predicates: readonly Predicate[]
  readonly kind: Kind
  readonly kindRule: string
  readonly measure: 'gdp' | 'amount' | 'change'
  readonly subject: string
  readonly reference: string | null
  /** Date of the last dated act of the article, for "a day earlier". */
  readonly anchor: string | null
  /** Speaker of a quotation running on from the sentence before. */
  readonly quoteSpeaker: Agent | null
  /** Survey that holds for the article's measured figures. */
  readonly survey: Agent | null
  readonly governmentName: (country: string) => string
}

const ACTS: readonly Predicate['cls'][] = [
  'approve',
  'plan',
  'propose',
  'request',
  'ask',
  'want',
  'cap',
  'consider',
  'rise',
  'fall',
  'spend',
  'hold',
]
/** "…, the government decided on Tuesday.": a decision told at the end works like a verb of saying. */
export function closesSentence(view: View, p: Predicate, figure: Located<Figure>): boolean {
  if (
    p.mark.first < figure.last ||
    p.pos !== 'verb' ||
    !/^(?:decided|agreed|resolved|approved|settled|ordered|promised|pledged|vowed|directed|instructed|suggested|proposed|recommended|urged|demanded|insisted|requested|hoped|predicted|forecast|estimated|reckoned|calculated)$/i.test(
      p.words,
    )
  )
    return false
  const pronoun = view.tokens[p.mark.first - 1]
  if (pronoun && /^(?:he|she)$/.test(pronoun.lower)) return view.tokens[p.mark.first - 2]?.text === ','
  const agent = view.entities.findLast((e) => e.last < p.mark.first && p.mark.first - e.last <= 3)
  const lead = agent ? view.tokens.slice(Math.max(0, agent.first - 6), agent.first) : []
  return lead.some((t) => t.text === ',')
}

/** "has yet to explain", "declined to say": nothing was said. */
export function unsaid(view: View, p: Predicate): boolean {
  const lead = view.tokens
    .slice(Math.max(0, p.mark.first - 3), p.mark.first)
    .map((t) => t.lower)
    .join(' ')
  if (/(?:yet to|declined to|refused to|without|did not|does not|has not|never)$/.test(lead)) return true
  // "is likely to tell him that …": said on some later day.
  return (
    /(?:is|are|was|were) (?:likely|expected|due|set|sure|certain|scheduled|bound) to$/.test(lead) &&
    /^(?:tell|explain|inform|assure|convey|brief|stress|say)/i.test(p.words)
  )
}

/** What is ordered may be told at length: "instructed the ministers to see to it that …". */
const ORDERS = /^(?:order|instruct|direct|told|tell)/i

/** The decision the figure belongs to: the nearest act with somebody who can decide or propose. */
export function actOf({ view, predicates, figure, kind }: AttributionContext): Predicate | null {
  const found = nearest(view, predicates, figure, ACTS, 12).filter(
    ({ predicate: p, behind, distance: far }) => {
      if (!p.agent || p.agent.type === 'media' || p.agent.type === 'sources' || p.agent.type === 'uncoded')
        return false
      const adopted =
        ['approve', 'plan', 'propose', 'request'].includes(p.cls) &&
        p.agent.type === 'body' &&
        !view.figures.some((f) => f.first > figure.last && f.last < p.mark.first)
      if (kind === 'level' && ['ask', 'want', 'propose', 'request', 'consider'].includes(p.cls)) return false
      if (kind === 'estimate' && p.cls === 'consider') return false
      // A parliament passes money; the goals it brings nearer are the government's.
      if (
        kind === 'target' &&
        p.agent.bodyType === 'parliament' &&
        (p.cls === 'approve' || p.pos !== 'verb') &&
        !/^\s+(?:an?|the|its) (?:[\w-]+ )?(?:plan|target|goal|law|resolution|strategy)\b/.test(
          view.block.text.slice(p.mark.end, figure.note.start),
        )
      )
        return false
      if (behind && p.pos !== 'noun' && far > (adopted ? 12 : 4)) return false
      const told = ORDERS.test(p.words) || view.tokens[p.mark.last + 1]?.lower === 'that'
      if (!behind && far > (told ? 12 : 8)) return false
      if (kind === 'level' && saysNext(view, p, figure)) return false
      if (afterThan(view, p) || onCondition(view, p, figure) || isAllotted(view, p)) return false
      if (controlledByAsk(view, p, predicates)) return false
      if ((kind === 'level' || kind === 'cap') && inOwnClause(view, p, figure)) return false
      if (opensClause(view, p, figure)) return false
      if (
        kind === 'level' &&
        behind &&
        INSTALLMENT.test(view.block.text.slice(figure.note.end, p.mark.start))
      )
        return false
      if (p.cls === 'spend' || p.cls === 'rise' || p.cls === 'fall' || p.cls === 'hold')
        return (
          !moneyActs(view, p) &&
          p.pos === 'verb' &&
          // "eager to boost outlays, which have been kept around 1 percent": the figure is the clause's, not the act's.
          !view.tokens.slice(p.mark.last, figure.first).some((t) => t.lower === 'which') &&
          (!p.agent.pronoun ||
            p.agent.type === 'person' ||
            /^(?:set aside|setting aside|earmark|allocat)/i.test(p.words)) &&
          (p.agent.type === 'person' ||
            (p.agent.type === 'body' && ['government', 'cabinet'].includes(p.agent.bodyType ?? '')))
        )
      return true
    },
  )
  // A rule is laid down by who limits, resolves or adopts it by name: "it passes the cap" lays down nothing.
  if (kind === 'cap')
    return (
      found.find(
        ({ predicate: p, behind }) =>
          (p.cls === 'cap' || ((p.cls === 'plan' || p.cls === 'approve') && p.pos !== 'noun')) &&
          (!behind || (p.pos === 'noun' && p.mark.first - figure.last <= 2)) &&
          (!p.agent?.pronoun || p.agent.type === 'person'),
      )?.predicate ?? null
    )
  return found[0]?.predicate ?? null
}

const BETWEEN_SUBJECT =
  /^(?:has|have|had|is|are|was|were|will|would|to|been|be|also|since|now|then|long|always|already|still|steadily|sharply|nevertheless|not|only)$/

/** "Spending has remained", "the budget is to rise": the money itself is the subject, and nobody acts. */
function moneyActs(view: View, { mark }: Predicate): boolean {
  let k = mark.first - 1
  while (k > 0 && BETWEEN_SUBJECT.test(view.tokens[k]?.lower ?? '')) k -= 1
  // "spending in Japan has remained".
  const place = view.entities.find((e) => e.last === k && e.type === 'place')
  if (place && /^(?:in|by|of)$/.test(view.tokens[place.first - 1]?.lower ?? '')) k = place.first - 2
  return marksOf(view, 'topic').some((m) => m.sense.sign === '+' && m.first <= k && m.last >= k)
}

/** "The ministry is to receive", "the agency's share will grow to": what is in store for a house, it does not decide. */
const isAllotted = (view: View, p: Predicate): boolean =>
  p.cls === 'plan' &&
  p.pos === 'word' &&
  p.agent?.bodyType === 'ministry' &&
  /^(?:receive|get|have|be|amount|come|rise|grow|reach|total|expand|climb|increase|spend|take)$/.test(
    view.tokens[p.mark.last + 1]?.lower ?? '',
  )

const AGREED =
  /^(?:agreed|adopted|endorsed|approved|pledged|promised|committed|decided|signed|made|set|agreement|decision|undertaking|encourages?|recommends?|advises|asks|requires|urges|calls on|calls for)$/i

/** "The old guideline was adopted in 2014", "NATO's agreement to go to 5 percent": an alliance's goal that is told as agreed. */
export function allianceAgreed({
  view,
  predicates,
  figure,
  kind,
  subject,
}: AttributionContext): Predicate | null {
  if (kind !== 'target' || (subject !== 'NATO' && subject !== 'EU')) return null
  return (
    predicates.find(
      (p) =>
        AGREED.test(p.words) &&
        (p.agent === null || p.agent.country === subject) &&
        distance(view, Math.min(p.mark.last, figure.first), Math.max(p.mark.first, figure.last)) < 14,
    ) ?? null
  )
}

/** "… is the second installment of the buildup decided a year ago by": another plan's decision. */
const INSTALLMENT =
  /\b(?:installment|instalment|part|year|step|stage|budget) (?:of|under|in) (?:a|the|its)\b[^,;.]{0,50}\b(?:build-?up|program(?:me)?|plan|strategy|drive)\b[^,;.]{0,20}$/

const CONDITION = /^(?:if|should|unless|once|even)$/

/** "If the Diet agrees": nothing is decided yet. */
function onCondition(view: View, p: Predicate, figure: Located<Figure>): boolean {
  const opening = endOfOpening(view)
  if (CONDITION.test(view.tokens[0]?.lower ?? '') && p.mark.last < opening && figure.first > opening)
    return true
  return view.tokens.slice(Math.max(0, p.mark.first - 4), p.mark.first).some((t) => t.lower === 'if')
}

/** "more than Congress approved": the comparison's own act. */
function afterThan(view: View, p: Predicate): boolean {
  return view.tokens.slice(Math.max(0, p.mark.first - 4), p.mark.first).some((t) => t.lower === 'than')
}

/** "urged the government to aim at": the asking is the act, not what is asked for. */
function controlledByAsk(view: View, p: Predicate, predicates: readonly Predicate[]): boolean {
  if (view.tokens[p.mark.first - 1]?.lower !== 'to') return false
  return predicates.some(
    (q) =>
      q.cls === 'ask' &&
      q.agent !== null &&
      q.mark.last < p.mark.first &&
      distance(view, q.mark.last, p.mark.first) < 3,
  )
}

export function askerOf({ view, predicates, figure, subject }: AttributionContext): Predicate | null {
  const found = nearest(
    view,
    predicates,
    figure,
    ['ask', 'want', 'request', 'propose', 'say', 'plan'],
    9,
  ).find(({ predicate: p }) => p.agent?.country && p.agent.country !== subject && p.agent.type !== 'media')
  return found?.predicate ?? null
}

/** Verbs that adopt something by name. */
export const CAPITAL_ADOPTS =
  /^(?:approved|adopted|unveiled|enacted|passed|presented|approves|adopts|unveils|pledged|promised|vowed|decided|announced)$/i

/** Whether who acts is told by a capital ("Tokyo", "Berlin") rather than a country. */
export const isCapital = (view: View, { agent, mark }: Predicate): boolean =>
  view.entities.some(
    (e) =>
      e.form === 'metonym' && e.country === agent?.country && e.last < mark.first && mark.first - e.last <= 4,
  )

/** Canonical speaker. A country alone decides nothing by name: only what it declares is its word. */
export function nameOf(
  agent: Agent,
  { governmentName, subject, view }: AttributionContext,
  says: boolean,
): string | null {
  if (agent.type === 'place') {
    if (!agent.country) return null
    return says ? governmentName(agent.country) : null
  }
  // "The government seeks … the efforts of NATO countries": a government of no named state is no bloc.
  if (agent.name === 'government' && !agent.country && !/^[A-Z]{2}$/.test(subject)) return null
  if (agent.name === 'government' && !agent.country && subject === 'EU') return null
  if (agent.name === 'government') return governmentName(agent.country ?? subject)
  if (agent.bodyType === 'officials') {
    const theirs = /\b(?:government|the) officials?\b/i.test(view.block.text.slice(view.start, view.end))
    if (agent.country || theirs) return governmentName(agent.country ?? subject)
  }
  return agent.name
}

export function dated(
  { view, reference, anchor, kind }: AttributionContext,
  first: Predicate | null,
  second: Predicate | null,
): StatedDate | null {
  // "Last year the government decided on a budget for fiscal 2023": the other year is that of the decision.
  const namesFiscalYear = view.times.some((t) => t.note.value.form.type === 'fiscal-year')
  for (const p of [first, second]) {
    if (!p) continue
    const stated = dateOfAct(
      view,
      p.mark.first,
      p.mark.last,
      reference,
      6,
      kind === 'target' || kind === 'proposal' || kind === 'cap' || kind === 'demand' || namesFiscalYear,
      anchor,
    )
    if (stated) return stated
  }
  return null
}

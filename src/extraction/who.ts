import type { Kind } from '../model/mention.ts'
import type { Figure } from './figures.ts'
import { oncePer } from './memo.ts'
import { type Agent, nearest, type Predicate } from './predicates.ts'
import { distance, type Located, type View } from './view.ts'
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
    !/^(?:decided|agreed|resolved|approved|settled|ordered|promised|pledged|vowed)$/i.test(p.words)
  )
    return false
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
  return /(?:yet to|declined to|refused to|without|did not|does not|has not|never)$/.test(lead)
}

const byOwnCount = oncePer((view: View) =>
  /\bby (?:its|their) own (?:count|figures|reckoning|account|estimates?)\b/i.test(
    view.block.text.slice(view.start, view.end),
  ),
)

/** "by NATO's count", "SIPRI has China at 1.7%": who measured, where the sentence names a measurer. */
export function surveyIn({ view, figure, subject, governmentName }: AttributionContext): Agent | null {
  // "China's outlays grew by 7.6 percent by its own count".
  if (byOwnCount(view)) {
    const name = governmentName(subject)
    return { type: 'body', name, country: subject, bodyType: 'survey', words: name }
  }
  const body = view.entities.find(
    (e) =>
      e.type === 'body' &&
      e.bodyType === 'survey' &&
      distance(view, Math.min(e.last, figure.first), Math.max(e.first, figure.last)) < 9,
  )
  if (body)
    return { type: 'body', name: body.name, country: body.country, bodyType: 'survey', words: body.name }
  for (const entity of view.entities) {
    if (
      entity.country === 'NATO' &&
      !entity.possessive &&
      /^(?:puts?|estimates|estimated|reckons|calculates)$/.test(view.tokens[entity.last + 1]?.lower ?? '')
    )
      return { type: 'body', name: 'NATO', country: 'NATO', bodyType: 'survey', words: 'NATO' }
    if (!entity.possessive || (entity.type !== 'place' && entity.type !== 'media' && entity.type !== 'body'))
      continue
    const after = view.tokens
      .slice(entity.last + 1, entity.last + 4)
      .map((t) => t.lower)
      .join(' ')
    const before = view.tokens[entity.first - 1]?.lower ?? ''
    if (
      (/^(?:by|on|in|at)$/.test(before) ||
        (entity.country === 'NATO' && /^(?:own |latest )?estimates?\b/.test(after))) &&
      /^(?:own |latest |official )?(?:count|reckoning|arithmetic|estimates?|figures|calculations?|tally|method|numbers|tables)/.test(
        after,
      )
    ) {
      return {
        type: 'body',
        name: entity.name,
        country: entity.country,
        bodyType: 'survey',
        words: entity.name,
      }
    }
  }
  return null
}

/** A verb of saying governs what follows it up to the sentence's end, and what precedes it behind a comma. */
export function sayingDistance(view: View, p: Predicate, figure: Located<Figure>): number {
  if (p.mark.first > figure.last) return distance(view, figure.last, p.mark.first) * 0.8
  return distance(view, p.mark.last, figure.first) * 0.7
}

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
      if (behind && p.pos !== 'noun' && far > (adopted ? 12 : 4)) return false
      if (!behind && far > 8) return false
      if (afterThan(view, p) || onCondition(view, p)) return false
      if (controlledByAsk(view, p, predicates)) return false
      if (p.cls === 'spend' || p.cls === 'rise' || p.cls === 'fall' || p.cls === 'hold')
        return (
          p.pos === 'verb' &&
          (!p.agent.pronoun || /^(?:set aside|setting aside|earmark|allocat)/i.test(p.words)) &&
          (p.agent.type === 'person' ||
            (p.agent.type === 'body' && ['government', 'cabinet'].includes(p.agent.bodyType ?? '')))
        )
      return true
    },
  )
  if (kind === 'cap')
    return (
      found.find(
        (f) => f.predicate.cls === 'cap' || f.predicate.cls === 'plan' || f.predicate.cls === 'approve',
      )?.predicate ?? null
    )
  return found[0]?.predicate ?? null
}

/** "If the Diet agrees": nothing is decided yet. */
function onCondition(view: View, p: Predicate): boolean {
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

/** Canonical speaker. A country alone decides nothing by name: only what it declares is its word. */
export function nameOf(
  agent: Agent,
  { governmentName, subject }: AttributionContext,
  says: boolean,
): string | null {
  if (agent.type === 'place') {
    if (!agent.country) return null
    return says ? governmentName(agent.country) : null
  }
  if (agent.name === 'government') return governmentName(agent.country ?? subject)
  if (agent.bodyType === 'officials' && agent.country && agent.country !== subject)
    return governmentName(agent.country)
  return agent.name
}

export function dated(
  { view, reference, anchor, kind }: AttributionContext,
  first: Predicate | null,
  second: Predicate | null,
): StatedDate | null {
  for (const p of [first, second]) {
    if (!p) continue
    const stated = dateOfAct(
      view,
      p.mark.first,
      p.mark.last,
      reference,
      6,
      kind === 'target' || kind === 'proposal' || kind === 'cap',
      anchor,
    )
    if (stated) return stated
  }
  return null
}

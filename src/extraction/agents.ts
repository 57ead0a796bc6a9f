import type { Entity } from './entities.ts'
import type { Sense } from './lexicon/index.ts'
import { distance, marksOf, skipAside, type View } from './view.ts'

/** Somebody who acts: enough of an entity to decide with, pronouns resolved. */
export interface Agent {
  readonly type: Entity['type']
  readonly name: string
  readonly country: string | null
  readonly bodyType: Entity['bodyType']
  readonly words: string
  /** Found through a pronoun. */
  readonly pronoun?: boolean
}

/** Who was spoken of last, carried from sentence to sentence. */
export interface Discourse {
  lastPerson: Agent | null
  lastAgent: Agent | null
  /** The ministry named last, for "the request". */
  ministry: Agent | null
  /** Country of the spending talked about. */
  subject: string | null
  /** The bloc named last and how many sentences ago, for "the members", "the 32 leaders". */
  bloc: { code: string; age: number } | null
}

export function toAgent(view: View, found: Entity): Agent {
  // "Finance Ministry officials": the ministry speaks.
  const house = view.entities.find((e) => e.type === 'body' && e.last === found.first - 1)
  const { type, name, country, bodyType, start, end } =
    found.bodyType === 'officials' ? (house ?? found) : found
  return { type, name, country, bodyType, words: view.block.text.slice(start, end) }
}

const words = (list: string): ReadonlySet<string> => new Set(list.split('|'))

const OBLIQUE = words(
  'with|from|against|at|in|on|for|to|toward|towards|over|like|unlike|amid|under|near|into|via|between|among|alongside|about|around|despite|including|within',
)
/** What may stand between a preposition and a name. */
const BEFORE_NAME = words(
  'the|a|an|its|their|his|her|both|many|some|most|other|fellow|ruling|new|prime|president|minister|defense|defence|secretary|ally|allies|neighbor|neighbour|u|senior|foreign|-',
)
/** A noun follows these, not a verb with a subject. */
const BEFORE_NOUN = words('the|a|an|his|her|its|their|this|these|such|recent|latest|of')
const PRONOUNS: ReadonlyMap<string, 'person' | 'thing' | 'self'> = new Map([
  ['he', 'person'],
  ['she', 'person'],
  ['it', 'thing'],
  ['they', 'thing'],
  ['i', 'self'],
  ['we', 'self'],
])

const entityEndingAt = (view: View, token: number): Entity | null => view.index.endingAt.get(token) ?? null

const entityStartingAt = (view: View, token: number): Entity | null =>
  view.index.startingAt.get(token) ?? null

/** Whether the entity hangs on a preposition, so that it does not act. */
export function isOblique(view: View, entity: Entity): boolean {
  let k = entity.first - 1
  for (let steps = 0; k >= 0 && steps < 4; steps += 1, k -= 1) {
    const t = view.tokens[k]
    if (!t) break
    if (OBLIQUE.has(t.lower)) return true
    if (!BEFORE_NAME.has(t.lower)) break
  }
  return false
}

/** The body or person behind an owner, or the owner itself. */
function headOf(view: View, entity: Entity): Entity {
  if (!entity.owner) return entity
  const next = view.entities.find((e) => e.first > entity.last && e.first - entity.last < 8 && !e.owner)
  const before = view.entities.findLast(
    (e) => e.last < entity.first && entity.first - e.last < 6 && e.type === 'body',
  )
  return before && before.last < entity.first && entity.first - before.last <= 5 && !entity.possessive
    ? before
    : (next ?? entity)
}

export function agentOf(
  view: View,
  mark: { first: number; last: number; sense?: unknown },
  discourse: Discourse,
  pos?: string,
): Agent | null {
  const sense = mark.sense as { pos?: string } | undefined
  const kind = pos ?? sense?.pos ?? 'verb'
  const after = view.tokens[mark.last + 1]
  // "… by the Cabinet", "according to X", "said X".
  if (after?.lower === 'by' || after?.lower === 'from') {
    for (let k = mark.last + 2; k < mark.last + 6; k += 1) {
      const entity = entityStartingAt(view, k)
      if (entity && entity.type !== 'uncoded') return toAgent(view, headOf(view, entity))
    }
  }
  // "Biden's remarks", "the report": a noun of saying, not a verb with a subject.
  if (kind === 'verb') {
    const lead = view.tokens[mark.first - 1]
    if (
      lead &&
      (lead.possessive || BEFORE_NOUN.has(lead.lower)) &&
      mark.first === mark.last &&
      !/ed$/.test(view.tokens[mark.first]?.lower ?? '')
    )
      return null
  }
  const cue = view.block.text
    .slice(view.tokens[mark.first]?.start ?? 0, view.tokens[mark.last]?.end ?? 0)
    .toLowerCase()
  if (/^(?:according|going by|by the|in the|as reported|figures from|data from)/.test(cue)) {
    for (let k = mark.last + 1; k < mark.last + 8; k += 1) {
      const entity = entityStartingAt(view, k)
      if (entity && entity.type !== 'uncoded') return toAgent(view, headOf(view, entity))
    }
    return null
  }
  if (kind === 'noun' && after?.lower === 'of') {
    for (let k = mark.last + 2; k < mark.last + 6; k += 1) {
      const entity = entityStartingAt(view, k)
      if (entity && entity.type === 'body') return toAgent(view, headOf(view, entity))
    }
  }
  if (kind === 'verb' && after && /(?:ed|sought|put|set|laid|drawn|given|made|forward)$/.test(cue)) {
    for (let k = mark.last + 1; k <= mark.last + 7; k += 1) {
      const t = view.tokens[k]
      if (!t || /^[,;:()]$/.test(t.text)) break
      if (t.lower !== 'by') continue
      for (let e = k + 1; e <= k + 4; e += 1) {
        const entity = entityStartingAt(view, e)
        if (entity && entity.type !== 'uncoded') return toAgent(view, headOf(view, entity))
      }
    }
  }
  if (kind === 'verb' && view.tokens[mark.first - 1]?.lower === 'to') {
    const control = controllerOf(view, mark.first)
    if (control) {
      const verb = view.tokens[control.first]?.lower ?? ''
      const hasObject =
        control.sense.cat === 'cue' &&
        (control.sense.cls === 'ask' || /^(?:told|tell|tells|want|wants|wanted)$/.test(verb))
      const object = hasObject
        ? view.entities.findLast((e) => e.first > control.last && e.last < mark.first && e.type !== 'uncoded')
        : undefined
      return object ? toAgent(view, headOf(view, object)) : agentOf(view, control, discourse)
    }
  }
  if (kind === 'noun') {
    for (let k = mark.first - 1; k >= 0 && k >= mark.first - 6; k -= 1) {
      const t = view.tokens[k]
      if (!t || /^[,;:()]$/.test(t.text)) break
      const entity = entityEndingAt(view, k)
      if (entity) return toAgent(view, headOf(view, entity))
      if (PRONOUNS.get(t.lower) === 'person') return flagged(personBefore(view, k) ?? discourse.lastPerson)
      if (/^(?:its|their|his|her)$/.test(t.lower)) return pronoun(t.lower, view, k, discourse)
      if (/^(?:is|are|was|were|of|for|on|has|have|said)$/.test(t.lower)) break
    }
    if (/^requests?$/.test(cue) && /^(?:the|this|that)$/.test(view.tokens[mark.first - 1]?.lower ?? ''))
      return discourse.ministry
  }
  const antecedent = relativeSubject(view, mark.first)
  if (antecedent !== undefined) return antecedent ? toAgent(view, headOf(view, antecedent)) : null
  const named = personInAside(view, mark.first)
  if (named) return toAgent(view, named)
  let from = skipAside(view, mark.first)
  let skipped = from !== mark.first
  for (let k = from - 1; k >= 0; k -= 1) {
    const t = view.tokens[k]
    if (!t || t.text === ';') break
    if (distance(view, k, from) > 8) break
    const stands = PRONOUNS.get(t.lower)
    if (stands === 'person') return flagged(personBefore(view, k) ?? discourse.lastPerson)
    if (stands === 'thing') return pronoun(t.lower, view, k, discourse)
    if (stands === 'self' && view.quotations.some((q) => q.start <= t.start && q.end >= t.end)) return null
    const entity = entityEndingAt(view, k)
    if (entity && entity.type !== 'uncoded') {
      const head = headOf(view, entity)
      if (head.first > mark.first) continue
      // "promised NATO that …", "his counterpart Donald Trump": spoken to, not speaking.
      const allied =
        entity.form === 'demonym' &&
        /^(?:allies|ally|partners?|neighbou?rs?|friends|enemies|adversaries|rivals?)$/.test(
          view.tokens[entity.last + 1]?.lower ?? '',
        )
      if (allied || isSpokenTo(view, entity)) {
        k = Math.min(k, entity.first)
        continue
      }
      // "Japan's strategy", object of the verb before: the owner of a thing does not act.
      const owns = kind === 'verb' && entity.possessive && head === entity && entity.type !== 'person'
      if (!isOblique(view, head) && !owns) {
        return toAgent(view, head)
      }
      k = Math.min(k, entity.first)
    }
    if (!skipped && t.text === ',') {
      const jump = skipAside(view, k + 1)
      if (jump !== k + 1) {
        from = jump
        skipped = true
        k = jump
      }
    }
  }
  // Inverted: “…,” said Kishida.
  if (kind === 'verb' && mark.first > 0 && /^[,”"“]$/.test(view.tokens[mark.first - 1]?.text ?? '')) {
    for (let k = mark.last + 1; k < mark.last + 8; k += 1) {
      const entity = entityStartingAt(view, k)
      if (entity && entity.type !== 'uncoded') return toAgent(view, headOf(view, entity))
    }
  }
  return null
}

const AUXILIARY = words(
  'has|have|had|is|are|was|were|be|been|will|would|now|long|already|still|also|not|never|only|just|itself|then|once|since',
)
const RELATIVE = words('which|who|,|that')

/** "outlays, which have been kept …": what stands right before the relative pronoun acts; undefined without one. */
function relativeSubject(view: View, verb: number): Entity | null | undefined {
  let k = verb - 1
  while (k >= 0 && AUXILIARY.has(view.tokens[k]?.lower ?? '')) k -= 1
  // "which in view of the Constitution have been kept": an aside may stand between.
  while (
    k >= 0 &&
    verb - k < 12 &&
    !RELATIVE.has(view.tokens[k]?.lower ?? '') &&
    !view.index.verbs.has(k) &&
    !entityEndingAt(view, k)
  )
    k -= 1
  if (view.tokens[k]?.lower !== 'which' && view.tokens[k]?.lower !== 'who') return undefined
  k -= 1
  if (view.tokens[k]?.text === ',') k -= 1
  return entityEndingAt(view, k)
}

/** The verb that controls an infinitive ("plans to raise", "has promised X to raise"). */
function controllerOf(
  view: View,
  infinitive: number,
): { first: number; last: number; sense: Sense } | undefined {
  const cue = marksOf(view, 'cue').findLast(
    (m) =>
      m.last < infinitive - 1 &&
      ['plan', 'want', 'propose', 'consider', 'ask', 'say', 'request'].includes(m.sense.cls) &&
      m.sense.pos !== 'word' &&
      distance(view, m.last, infinitive) < 4 &&
      (m.sense.cls !== 'say' || /^(?:told|tells?|telling)$/.test(view.tokens[m.first]?.lower ?? '')),
  )
  if (!cue) return undefined
  return cue
}

/** ", Jiang Enzhu, said": a name between commas right before the verb. */
function personInAside(view: View, verb: number): Entity | null {
  if (view.tokens[verb - 1]?.text !== ',') return null
  const person = view.entities.find((e) => e.type === 'person' && e.last === verb - 2)
  return person && view.tokens[person.first - 1]?.text === ',' ? person : null
}

function isSpokenTo(view: View, entity: Entity): boolean {
  if (view.tokens.slice(Math.max(0, entity.first - 3), entity.first).some((t) => t.lower === 'counterpart'))
    return true
  const lead = view.tokens[entity.first - 1]?.lower ?? ''
  const article = /^(?:the|its|his|her|their)$/.test(lead)
  const verb = article ? (view.tokens[entity.first - 2]?.lower ?? '') : lead
  return /^(?:told|promised|assured|urged|asked|pressed|informed|reminded|warned|pressing|urging|asking|telling|urges|presses|asks|tells|gives|gave|giving|grants|granted|hands|handed|gets|allots|allotted)$/.test(
    verb,
  )
}

function personBefore(view: View, k: number): Agent | null {
  const person =
    view.entities.findLast((e) => e.type === 'person' && e.last < k && !isOblique(view, e)) ??
    view.entities.findLast((e) => e.type === 'person' && e.last < k)
  return person ? toAgent(view, person) : null
}

function pronoun(word: string, view: View, k: number, discourse: Discourse): Agent | null {
  if (word === 'his' || word === 'her') return flagged(personBefore(view, k) ?? discourse.lastPerson)
  const near = view.entities.findLast(
    (e) => e.last < k && e.type !== 'uncoded' && e.type !== 'media' && !isOblique(view, e),
  )
  if (near) return flagged(toAgent(view, headOf(view, near)))
  return flagged(discourse.lastAgent)
}

const flagged = (agent: Agent | null): Agent | null => (agent ? { ...agent, pronoun: true } : null)

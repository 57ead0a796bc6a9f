import {
  controllerOf,
  entityEndingAt,
  isGroupActing,
  isSpokenTo,
  isTold,
  personInAside,
  relativeSubject,
} from './clauses.ts'
import type { Entity } from './entities.ts'
import { distance, skipAside, type View } from './view.ts'

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
  /** The country that the sentence before opens with. */
  opening: string | null
  /** The bloc named last and how many sentences ago, for "the members", "the 32 leaders". */
  bloc: { code: string; age: number } | null
}

export function toAgent(view: View, found: Entity): Agent {
  // "Finance Ministry officials": the ministry speaks.
  const house =
    view.entities.find((e) => e.type === 'body' && e.last === found.first - 1) ?? houseBehind(view, found)
  const { type, name, country, bodyType, start, end } =
    found.bodyType === 'officials' ? (house ?? found) : found
  return { type, name, country, bodyType, words: view.block.text.slice(start, end) }
}

/** "an official at the agency", "a spokesman for the ministry": for whom they speak. */
function houseBehind(view: View, { last }: Entity): Entity | undefined {
  if (!/^(?:at|of|from|in|with|within)$/.test(view.tokens[last + 1]?.lower ?? '')) return undefined
  const named = view.entities.find((e) => e.type === 'body' && e.first > last + 1 && e.first <= last + 4)
  const noun = view.tokens[last + 3]?.lower ?? ''
  return (
    named ??
    view.entities.findLast(
      (e) => e.bodyType === 'ministry' && e.last < last && e.name.toLowerCase().endsWith(` ${noun}`),
    )
  )
}

const words = (list: string): ReadonlySet<string> => new Set(list.split('|'))

const OBLIQUE = words(
  'with|from|against|at|in|on|for|to|toward|towards|over|like|unlike|amid|under|near|into|via|between|among|alongside|about|around|despite|including|within',
)
const LED = /^(?:led|headed|chaired|run|fronted|presided)$/
/** What may stand between a preposition and a name. */
const BEFORE_NAME = words(
  'the|a|an|its|their|his|her|both|many|some|most|other|fellow|ruling|new|outgoing|incoming|former|then|premier|prime|president|minister|defense|defence|secretary|ally|allies|neighbor|neighbour|u|senior|foreign|-',
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

const IS = /^(?:is|was|are|were|belongs?|belonged)$/

const entityStartingAt = (view: View, token: number): Entity | null =>
  view.index.startingAt.get(token) ?? null

const MEMBERS = words('members|leaders|allies|countries|nations|states|governments')

/** Whether the entity hangs on a preposition, so that it does not act. */
export function isOblique(view: View, entity: Entity): boolean {
  // "a U.S.-made shield": a part of an adjective.
  if (entity.type === 'place' && view.block.text[entity.end] === '-') return true
  let k = entity.first - 1
  for (let steps = 0; k >= 0 && steps < 4; steps += 1, k -= 1) {
    const t = view.tokens[k]
    if (!t) break
    // "the government led by Kishida": the government acts.
    if (OBLIQUE.has(t.lower) || (t.lower === 'by' && LED.test(view.tokens[k - 1]?.lower ?? ''))) return true
    if (!BEFORE_NAME.has(t.lower)) break
  }
  return false
}

const NAMED_AFTER =
  /^(?:administration|government|cabinet|coalition|camp|team|era|years|presidency|premiership|term|doctrine|plan|ticket|campaign)$/

/** "a second Trump administration", "the Abe years": nobody is spoken of. */
export const isNamesake = (view: View, { last, possessive }: Entity): boolean =>
  !possessive && NAMED_AFTER.test(view.tokens[last + 1]?.lower ?? '')

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
  if (/^(?:by|in) (?:his|her) /.test(cue))
    return flagged(personBefore(view, mark.first + 1) ?? discourse.lastPerson)
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
      // "Japan was told by Trump to lift": who was told acts.
      if (view.tokens[control.last + 1]?.lower === 'by') {
        const told = view.entities.findLast((e) => e.last < control.first && !isOblique(view, e))
        if (told && told.type !== 'uncoded') return toAgent(view, headOf(view, told))
      }
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
      // "shared with Washington a plan": an article parts the noun from what is named before.
      if (/^(?:is|are|was|were|of|for|on|has|have|said|a|an|this|that|these|those)$/.test(t.lower)) break
    }
    if (/^requests?$/.test(cue) && /^(?:the|this|that)$/.test(view.tokens[mark.first - 1]?.lower ?? ''))
      return discourse.ministry
  }
  const antecedent = relativeSubject(view, mark.first)
  if (antecedent !== undefined) return antecedent ? toAgent(view, headOf(view, antecedent)) : null
  const named = personInAside(view, mark.first)
  if (named) return toAgent(view, named)
  if (kind === 'verb' && isGroupActing(view, mark.first)) return null
  let from = skipAside(view, mark.first)
  let skipped = from !== mark.first
  for (let k = from - 1; k >= 0; k -= 1) {
    const t = view.tokens[k]
    if (!t || t.text === ';') break
    if (distance(view, k, from) > 8) break
    const stands = PRONOUNS.get(t.lower)
    if (stands === 'person') return flagged(personBefore(view, k) ?? discourse.lastPerson)
    // "It is part of a program": what it is part of is not its plan.
    if (stands === 'thing' && kind === 'noun' && IS.test(view.tokens[k + 1]?.lower ?? '')) return null
    if (stands === 'thing') return isPassive(view, k, mark) ? null : pronoun(t.lower, view, k, discourse)
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
      const owns =
        kind === 'verb' &&
        entity.possessive &&
        head === entity &&
        entity.type !== 'person' &&
        !view.tokens.slice(entity.last + 1, entity.last + 4).some((t) => MEMBERS.has(t.lower))
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

/** "When it was adopted in 1995": what is adopted adopts nothing. */
const isPassive = (view: View, k: number, { first }: { first: number }): boolean =>
  first - k <= 4 &&
  /^(?:was|were|is|are|been|being)$/.test(view.tokens[first - 1]?.lower ?? '') &&
  /^(?:adopted|approved|enacted|passed|endorsed|drawn|agreed|decided|settled|fixed|set|released|published|presented|submitted|unveiled|signed|ratified|finalized|finalised)$/.test(
    view.tokens[first]?.lower ?? '',
  )

function personBefore(view: View, k: number): Agent | null {
  // "When he met Trump, he promised": the same pronoun stood before the name and means somebody else.
  const word = view.tokens[k]?.lower
  const first = view.tokens.findIndex((t) => t.lower === word)
  const before = (e: Entity): boolean => e.type === 'person' && e.last < first
  const person =
    view.entities.findLast((e) => before(e) && !isOblique(view, e)) ?? view.entities.findLast(before)
  return person ? toAgent(view, person) : null
}

function pronoun(word: string, view: View, k: number, discourse: Discourse): Agent | null {
  if (word === 'his' || word === 'her') return flagged(personBefore(view, k) ?? discourse.lastPerson)
  const near = view.entities.findLast(
    (e) =>
      e.last < k && e.type !== 'uncoded' && e.type !== 'media' && !isOblique(view, e) && !isTold(view, e),
  )
  if (near) return flagged(toAgent(view, headOf(view, near)))
  return flagged(discourse.lastAgent)
}

const flagged = (agent: Agent | null): Agent | null => (agent ? { ...agent, pronoun: true } : null)

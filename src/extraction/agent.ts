import type { Entity } from './entities.ts'
import { oncePerPair } from './memo.ts'
import { textAfter, type View } from './view.ts'

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
    found.bodyType === 'officials' ||
    (/^(?:analysts|experts|economists)$/.test(found.name) && house?.bodyType === 'institute')
      ? (house ?? found)
      : found
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
  'with|from|against|at|in|on|for|to|toward|towards|over|like|unlike|amid|under|near|into|via|between|among|alongside|about|around|despite|including|within|above|below|behind|beyond|beside|besides|outside|inside|without|across|off',
)
const NAMED_ALONG =
  /^(?:reckoning|count|tally|calculations?|estimates?|figures|data|arithmetic|meeting|session|gathering|platform|website)$/
const SPAN_OF = /^(?:after|before|since|during|until|throughout)$/
const LED = /^(?:led|headed|chaired|run|fronted|presided)$/
/** What may stand between a preposition and a name. */
const BEFORE_NAME = words(
  'the|a|an|its|their|his|her|both|many|some|most|other|fellow|ruling|new|outgoing|incoming|former|then|premier|prime|president|minister|defense|defence|secretary|ally|allies|neighbor|neighbour|u|senior|foreign|-',
)
/** The bare form and the one in "-ing". */
const withIng = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split('|')
      .flatMap((verb) => [verb, `${verb}ing`, `${verb.replace(/e$/, '')}ing`, `${verb}${verb.at(-1)}ing`]),
  )
/** Behind these a clause opens, or the object acts in turn: "to make Japan spend", "saying Japan will". */
const OBJECT_ACTS = withIng(
  'acknowledge|admit|agree|allege|allow|announce|argue|ask|assume|assure|be|believe|bring|cause|claim|come|compel|concern|consider|decide|declare|demand|do|enable|encourage|ensure|estimate|expect|fear|find|follow|force|get|go|have|help|hope|imply|include|insist|keep|know|lead|leave|let|make|mean|note|place|pledge|predict|press|promise|prompt|push|put|rank|recall|regard|remain|remind|report|require|say|see|set|show|stress|suggest|tell|think|turn|urge|use|vow|want|warn|watch|become|add|spend|fund|meet|hear|brief|build',
)
/** Words in "-ing" that are no verb with an object, and what stands behind "to" without being one. */
const NO_VERB = words(
  'during|pending|according|spring|morning|evening|ceiling|beginning|ending|opening|gathering|training|ruling|thing|nothing|something|anything|everything|king|existing|neighboring|neighbouring|surrounding|not|which|whom|what|whose|date|now|then|day',
)
/** "a rising China", "this spring": in front of a noun it tells what it is like. */
const ARTICLE = words('a|an|the|this|that|its|their|his|her|every|each|last|next')
const BEFORE_INFINITIVE = /^(?:to|could|would|can|will|may|might|must|should|cannot)$/

/** "to hit China", "calling China a threat": the object of a verb that is no finite one. */
function isObject(view: View, { first, type }: Entity): boolean {
  if (type !== 'place') return false
  const at = view.tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  const verb = view.tokens[at]
  if (
    !verb?.word ||
    (verb.capital && view.tokens[at - 1]?.word) ||
    OBJECT_ACTS.has(verb.lower) ||
    NO_VERB.has(verb.lower)
  )
    return false
  const lead = view.tokens[at - 1]?.lower ?? ''
  return (
    (/ing$/.test(verb.lower) && !ARTICLE.has(lead)) ||
    (BEFORE_INFINITIVE.test(lead) && /[a-z]{2}$/.test(verb.lower))
  )
}

/** "from China and North Korea": the preposition holds for both. */
function isJoined(view: View, entity: Entity): boolean {
  const before = /^(?:and|or)$/.test(view.tokens[entity.first - 1]?.lower ?? '')
    ? view.index.endingAt.get(entity.first - 2)
    : undefined
  return before !== undefined && before.type === entity.type && isOblique(view, before)
}

/** "U.S. military bases", "American troops": where they come from, no actor. */
const NATION_OF =
  /^ (?:(?:military|naval|marine|air|army|ground|land|combat|heavy) )?(?:bases?|troops|soldiers|marines|servicemen|garrisons?|installations|facilities|warships|aircraft|jets|weapons|arms|hardware|equipment|missiles|dollars?|tariffs|voters|allies|partners)\b/i

/** Whether the entity hangs on a preposition or is half a word ("U.S.-made"), so that it does not act. */
export const isOblique = (view: View, entity: Entity): boolean =>
  obliqueIn(view, entity, () => standsOblique(view, entity))

// A row of names asks about each one before it.
const obliqueIn = oncePerPair<View, Entity, boolean>()

function standsOblique(view: View, entity: Entity): boolean {
  if (isObject(view, entity) || isJoined(view, entity)) return true
  // "after Trump's first term": a time named after somebody.
  if (entity.possessive && SPAN_OF.test(view.tokens[entity.first - 1]?.lower ?? '')) return true
  if (
    entity.type === 'place' &&
    entity.country?.length === 2 &&
    !entity.possessive &&
    NATION_OF.test(textAfter(view, entity.end, 40))
  )
    return true
  // "will keep its NATO commitment": a word that tells of what kind its own is.
  if (
    entity.type === 'place' &&
    /^(?:its|their|our|his|her)$/.test(view.tokens[entity.first - 1]?.lower ?? '')
  )
    return true
  // "a U.S.-made shield": a part of an adjective.
  const [next, joined] = view.tokens.slice(entity.last + 1, entity.last + 3)
  if (next?.text === '-' && next.start === entity.end && !/^(?:elect|designate)$/.test(joined?.lower ?? ''))
    return true
  // "others in the Trump administration": what stands before the owner counts.
  const owner = view.index.endingAt.get(entity.first - 1)
  let k = (owner?.owner && owner.type === 'person' ? owner.first : entity.first) - 1
  for (let steps = 0; k >= 0 && steps < 4; steps += 1, k -= 1) {
    const t = view.tokens[k]
    if (!t) break
    // "Minister for Defence Sanjay Seth": the preposition is part of the office.
    const office = view.tokens[k - 1]?.known
    if (
      t.lower === 'for' &&
      (office?.title || office?.leadsTitle) &&
      k + 1 < entity.first &&
      !view.tokens.slice(k + 1, entity.first).some((n) => n.known.title)
    )
      break
    // "the government led by Kishida": the government acts.
    const before = view.tokens[k - 1]?.lower ?? ''
    if (OBLIQUE.has(t.lower) || (t.lower === 'by' && LED.test(before))) return true
    // "in greater danger than Japan": but "more than the ministry had wanted".
    if (t.lower === 'than' && entity.type === 'place') return true
    // "by the reckoning of the institute", "told a meeting of the party": only named along.
    if (t.lower === 'of' && NAMED_ALONG.test(before)) return true
    if (!BEFORE_NAME.has(t.lower)) break
  }
  return false
}

const NAMED_AFTER =
  /^(?:administration|government|cabinet|coalition|camp|team|era|years|presidency|premiership|term|doctrine|plan|ticket|campaign)$/

/** "a second Trump administration", "the Abe years": nobody is spoken of. */
export const isNamesake = (view: View, { last, possessive }: Entity): boolean =>
  !possessive && NAMED_AFTER.test(view.tokens[last + 1]?.lower ?? '')

const SPEAKS_FOR =
  /\b(?:spokes(?:man|woman|person|people)|officials?|representatives?) (?:for|of|at|with|from|in) (?:the |its |their |\S+[’']s )?$/

/** "a spokesman for the legislature said": the house speaks through somebody unnamed. */
export const isSpokenFor = (view: View, { type, start }: Entity): boolean =>
  type === 'body' && SPEAKS_FOR.test(view.block.text.slice(view.start, start))

/** "Jiang Bin of the Ministry of National Defense said": the person named before the house. */
function spokespersonOf(view: View, { type, first }: Entity): Entity | undefined {
  if (type !== 'body') return undefined
  let k = first - 1
  if (view.tokens[k]?.lower === 'the') k -= 1
  if (!/^(?:of|from|at)$/.test(view.tokens[k]?.lower ?? '')) return undefined
  return view.entities.find((e) => e.type === 'person' && e.last === k - 1)
}

/** "President Trump and other U.S. officials have urged": who is named leads those who are not. */
const leaderOf = (view: View, { bodyType, start }: Entity): Entity | undefined =>
  bodyType === 'officials'
    ? view.entities.find(
        (e) =>
          e.type === 'person' &&
          e.end < start &&
          /^,? (?:and|along with) (?:other|his|her|fellow|several|many)\b[^,;]{0,30}$/.test(
            view.block.text.slice(e.end, start),
          ),
      )
    : undefined

/** "the government of hawkish Prime Minister Shinzo Abe decided": the government, told by its head. */
function ledBody(view: View, { type, first, country }: Entity): Entity | undefined {
  if (type !== 'person') return undefined
  const of = view.tokens.findLastIndex((t, i) => i < first && first - i <= 6 && t.lower === 'of')
  if (of < 0 || view.tokens.slice(of + 1, first).some((t) => !t.word || /^(?:and|or|by|with)$/.test(t.lower)))
    return undefined
  const body = view.entities.find(
    (e) =>
      e.type === 'body' && (e.bodyType === 'cabinet' || e.bodyType === 'government') && e.last === of - 1,
  )
  return body && { ...body, country: body.country ?? country }
}

/** The body or person behind an owner, or the owner itself. */
export function headOf(view: View, entity: Entity): Entity {
  if (!entity.owner) return entity
  const next = view.entities.find((e) => e.first > entity.last && e.first - entity.last < 8 && !e.owner)
  const before = view.entities.findLast(
    (e) => e.last < entity.first && entity.first - e.last < 6 && e.type === 'body',
  )
  return before ?? next ?? entity
}

/** A country that is only called "the country" or "his nation". */
export const landAgent = (code: string): Agent => ({
  type: 'place',
  name: code,
  country: code,
  bodyType: null,
  words: 'the country',
})

/** Who acts where the words nearest the verb only belong to his name. */
export const actsFor = (view: View, entity: Entity): Entity | undefined =>
  spokespersonOf(view, entity) ?? leaderOf(view, entity) ?? ledBody(view, entity)

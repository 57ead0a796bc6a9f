import type { Entity } from './entities.ts'
import type { Sense } from './lexicon/index.ts'
import { oncePer } from './memo.ts'
import { distance, marksOf, type View } from './view.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split('|'))

export const entityEndingAt = (view: View, token: number): Entity | null =>
  view.index.endingAt.get(token) ?? null

const GROUPS = words(
  'allies|members|partners|everyone|everybody|countries|nations|governments|states|capitals|friends|neighbors|neighbours',
)
const MODAL = words('should|must|will|would|shall|have|had|are|were|ought|need|to|all|now|also|only')

/** "Members aim for", "everyone must pay": who acts stands right before the verb and is nobody named. */
export function isGroupActing(view: View, verb: number): boolean {
  let k = verb - 1
  while (k >= 0 && MODAL.has(view.tokens[k]?.lower ?? '')) k -= 1
  const group = view.tokens[k]
  if (!group || !GROUPS.has(group.lower) || entityEndingAt(view, k)) return false
  return entityEndingAt(view, k - 1) === null
}

const AUXILIARY = words(
  'has|have|had|is|are|was|were|be|been|will|would|now|long|already|still|also|not|never|only|just|itself|then|once|since|to|set|due|meant|supposed|intended|designed|expected',
)
const TEXTS = words(
  'amendment|bill|document|draft|letter|manifesto|memorandum|motion|paper|proposal|recommendation|report|resolution|statement',
)
const BE = words('is|are|was|were')
const OWN_SUBJECT = words('it|they|he|she')
const RELATIVE = words('which|who|,|that')

/** "outlays, which have been kept …": what stands right before the relative pronoun acts; undefined without one. */
export function relativeSubject(view: View, verb: number): Entity | null | undefined {
  let k = verb - 1
  while (k >= 0 && AUXILIARY.has(view.tokens[k]?.lower ?? '')) k -= 1
  const bare = k
  // "which in view of the Constitution have been kept": an aside may stand between.
  while (
    k >= 0 &&
    verb - k < 12 &&
    !RELATIVE.has(view.tokens[k]?.lower ?? '') &&
    !view.index.verbs.has(k) &&
    !view.index.endingAt.has(k)
  )
    k -= 1
  // "in which it suggests": the clause has a subject of its own.
  if (view.tokens.slice(k + 1, verb).some((t) => OWN_SUBJECT.has(t.lower))) return undefined
  const pronoun = view.tokens[k]?.lower
  // Behind "that" stands a verb only where it is a relative pronoun: "a program that was to raise", not "said that he".
  const between = view.times.some((t) => t.first > k && t.last < verb)
  const relative = pronoun === 'which' || pronoun === 'who' || (pronoun === 'that' && (k === bare || between))
  if (!relative) return undefined
  // "a draft on Thursday that urges": its authors urge.
  const day = view.times.find((t) => t.last === k - 1)
  if (pronoun === 'that' && TEXTS.has(view.tokens[(day?.first ?? k) - 1]?.lower ?? '')) return undefined
  k -= 1
  if (view.tokens[k]?.text === ',') k -= 1
  return view.index.endingAt.get(k) ?? null
}

/** Between an order and what is ordered stand those who get it, with their titles, and its day. */
const ORDERS = /^(?:order|instruct|direct|told|tell)/

/** The verb that controls an infinitive ("plans to raise", "has promised X to raise"). */
export function controllerOf(
  view: View,
  infinitive: number,
): { first: number; last: number; sense: Sense } | undefined {
  const cue = marksOf(view, 'cue').findLast(
    (m) =>
      m.last < infinitive - 1 &&
      ['plan', 'want', 'propose', 'consider', 'ask', 'say', 'request'].includes(m.sense.cls) &&
      m.sense.pos !== 'word' &&
      distance(view, m.last, infinitive) < (ORDERS.test(view.tokens[m.first]?.lower ?? '') ? 7 : 4) &&
      (m.sense.cls !== 'say' || /^(?:told|tells?|telling)$/.test(view.tokens[m.first]?.lower ?? '')) &&
      // "a program that was to raise": the verb "be" stands between and governs.
      !view.tokens.slice(m.last + 1, infinitive).some((t) => BE.has(t.lower)),
  )
  return cue
}

const OPENS = words('if|should|once|unless|when|while|although|though|after|because|since|whereas|even')

/** The comma that ends a clause before the main one ("If parliament agrees, spending will …"): nobody before it acts behind it. */
export const endOfOpening = oncePer((view: View): number => {
  const [first, second] = view.tokens
  // "Even Germany has promised": only "even if" and the like open a clause.
  if (!OPENS.has(first?.lower ?? '') || (first?.lower === 'even' && !OPENS.has(second?.lower ?? '')))
    return -1
  const comma = (from: number): number => view.tokens.findIndex((t, i) => i >= from && t.text === ',')
  const end = comma(0)
  // "While Germany, long a laggard, has promised": an aside before any verb ends nothing.
  const isAside =
    end > 0 &&
    view.index.endingAt.has(end - 1) &&
    !view.tokens.some((_, i) => i < end && view.index.verbs.has(i))
  const closing = isAside ? comma(end + 1) : -1
  return closing < 0 ? end : comma(closing + 1)
})

const VERB_NEXT =
  /^(?:has|had|have|is|are|was|were|will|would|should|could|can|may|might|must|to|said|says|told|wants|wanted|plans|planned)$/

/** "…,” said the ministry's spokesman Kim Min-seok": who stands right behind an inverted verb of saying. */
export function invertedSpeaker(view: View, verb: { first: number; last: number }): Entity | null {
  if (!/^[,”"’]$/.test(view.tokens[verb.first - 1]?.text ?? '')) return null
  let k = verb.last + 1
  for (let steps = 0; steps < 9; steps += 1, k += 1) {
    const token = view.tokens[k]
    const entity = view.index.startingAt.get(k)
    if (
      (entity?.type === 'person' && !entity.possessive) ||
      (entity?.type === 'body' && !entity.possessive)
    ) {
      return VERB_NEXT.test(view.tokens[entity.last + 1]?.lower ?? '') ? null : entity
    }
    if (entity) {
      k = entity.last
      continue
    }
    // "said Adm. Paparo", "said the ambassador, George Glass,".
    const behindTitle =
      /^[.,]$/.test(token?.text ?? '') &&
      view.tokens[k - 1]?.known.title &&
      view.index.startingAt.get(k + 1)?.type === 'person'
    if (behindTitle) continue
    const owned = view.tokens[k - 1]?.possessive && /^[a-z]{4,}$/.test(token?.text ?? '')
    if (!token?.word || !(token.known.title || token.known.leadsTitle || owned || ARTICLE.test(token.lower)))
      return null
  }
  return null
}

const ARTICLE = /^(?:the|a|an|his|her|its|their)$/

const QUOTES = words('quoted|quotes|quoting|cited|cites|citing')
const HIM = words('him|her|them')

/** "The paper quoted him as saying", "Abe was quoted as saying": who is quoted speaks; no entity where a pronoun stands. */
export function quotedIn(view: View, verb: number): { entity: Entity | null } | null {
  if (view.tokens[verb - 1]?.lower !== 'as') return null
  for (let k = verb - 2; k >= 0 && k >= verb - 14; k -= 1) {
    const word = view.tokens[k]?.lower ?? ''
    if (QUOTES.has(word)) {
      const passive = BE.has(view.tokens[k - 1]?.lower ?? '') || view.tokens[k - 1]?.lower === 'been'
      const entity = passive
        ? view.entities.findLast((e) => e.last < k && e.type !== 'uncoded')
        : view.entities.find((e) => e.first > k && e.last < verb && e.type !== 'uncoded' && !e.owner)
      if (entity) return { entity }
      return passive || view.tokens.slice(k + 1, verb).some((t) => HIM.has(t.lower)) ? { entity: null } : null
    }
  }
  return null
}

/** ", Jiang Enzhu, said", ", Jiang Enzhu, has said": a name between commas right before the verb. */
export function personInAside(view: View, verb: number): Entity | null {
  let k = verb - 1
  while (/^(?:has|have|had|also|then|later|since)$/.test(view.tokens[k]?.lower ?? '')) k -= 1
  if (view.tokens[k]?.text !== ',') return null
  const person = view.entities.find((e) => e.type === 'person' && e.last === k - 1)
  return person && view.tokens[person.first - 1]?.text === ',' ? person : null
}

/** "The Pentagon's chief spokesman, Sean Parnell, said allies must": the holder of an office, named up to the comma at a token. */
export function officeHolder(view: View, comma: number): Entity | null {
  const person = entityEndingAt(view, comma - 1)
  if (person?.type !== 'person' || view.tokens[person.first - 1]?.text !== ',') return null
  return view.tokens[person.first - 2]?.known.title ? person : null
}

/** "Hegseth was told in their talks that the budget would": who is told something does not do it. */
export const WAS_TOLD =
  /^,?\s+(?:(?:was|were|is|has been|have been|had been)\s+(?:\w+ly\s+)?(?:told|informed|assured|promised|notified|briefed)|(?:heard|learned|learnt)\s+from)\b[^.;]{0,50}?\bthat\s+(?!(?:it|they|he|she)\b)/

const INFORMED = /^(?:told|informed|assured|reminded|notified|briefed)$/

/** "Hegseth was told that": whether the verb at a token is in the passive, so that its subject only listens. */
export const isPassiveTelling = (view: View, verb: number): boolean =>
  INFORMED.test(view.tokens[verb]?.lower ?? '') &&
  /^(?:was|were|is|are|been|being)$/.test(view.tokens[verb - 1]?.lower ?? '') &&
  view.tokens[verb + 1]?.lower !== 'by'

export function isSpokenTo(view: View, entity: Entity): boolean {
  if (isPassiveTelling(view, entity.last + 2)) return true
  if (WAS_TOLD.test(view.block.text.slice(entity.end, Math.min(view.end, entity.end + 110)))) return true
  if (view.tokens.slice(Math.max(0, entity.first - 3), entity.first).some((t) => t.lower === 'counterpart'))
    return true
  let at = entity.first - 1
  // "told US Defense Secretary Pete Hegseth": titles and a country may stand between.
  if (entity.type === 'person')
    while (
      at > 0 &&
      (view.tokens[at]?.known.title || view.tokens[at]?.known.leadsTitle || entityEndingAt(view, at)?.owner)
    )
      at -= 1
  const lead = view.tokens[at]?.lower ?? ''
  const article = /^(?:the|its|his|her|their)$/.test(lead)
  const verb = article ? (view.tokens[at - 1]?.lower ?? '') : lead
  return /^(?:told|promised|assured|urged|asked|pressed|informed|reminded|warned|pressing|urging|asking|telling|urges|presses|asks|tells|gives|gave|giving|grants|granted|hands|handed|gets|allots|allotted)$/.test(
    verb,
  )
}

/** "The United States told Japan it wanted": who tells wants, not who is told. */
export const isTold = (view: View, { first }: Entity): boolean =>
  /^(?:told|tells|assured|informed|warned|reminded)$/.test(view.tokens[first - 1]?.lower ?? '')

/** "When it was adopted in 1995": what is adopted adopts nothing. */
export const isPassive = (view: View, k: number, { first }: { first: number }): boolean =>
  first - k <= 4 &&
  /^(?:was|were|is|are|been|being)$/.test(view.tokens[first - 1]?.lower ?? '') &&
  /^(?:adopted|approved|enacted|passed|endorsed|drawn|agreed|decided|settled|fixed|set|released|published|presented|submitted|unveiled|announced|disclosed|revealed|reported|signed|ratified|finalized|finalised)$/.test(
    view.tokens[first]?.lower ?? '',
  )

/** "It is to reach 2 percent", "it will rise to": what reaches a figure is money, which plans nothing. */
export const isMoney = (view: View, k: number, { first, last }: { first: number; last: number }): boolean =>
  view.tokens[k]?.lower === 'it' &&
  first - k <= 2 &&
  /^(?:is|was|are|were|will|would|should|set|due)$/.test(view.tokens[first]?.lower ?? '') &&
  /^(?:reach|rise|grow|climb|come|amount|total|be|stand|exceed|hit|double|equal|increase|get|go)$/.test(
    view.tokens[last + 1]?.lower ?? '',
  )

const TOWARD = /^(?:toward|towards|beyond|past|above|below|against|than|near|nearer)$/

/** "toward the (old) goal", "above the target": a noun that hangs on a preposition of direction. */
export const isUnder = (view: View, noun: number): boolean =>
  /^(?:the|its|their|this|that|a)$/.test(view.tokens[noun - 1]?.lower ?? '') &&
  TOWARD.test(view.tokens[noun - 2]?.lower ?? '')

/** A noun and what may stand between it and its verb, one clause long. */
const ENDS_NOUN = words(
  'to|of|for|in|on|at|by|with|from|that|which|who|and|or|but|as|is|was|are|were|it|he|she|they|we',
)

/** "while Taiwan's outlays also rose": the thing owned is what the verb is told of, and whoever stands before does not act. */
export function isOwnedThingActing(view: View, owner: Entity, verb: number): boolean {
  if (!owner.possessive || view.tokens[verb - 1]?.lower === 'to') return false
  const article = view.tokens[owner.first - 1]?.lower === 'the' ? 1 : 0
  if (/^(?:of|for|in|on|at|by|with|from|to)$/.test(view.tokens[owner.first - 1 - article]?.lower ?? ''))
    return false
  const between = view.tokens.slice(owner.last + 1, verb).filter((t) => !AUXILIARY.has(t.lower))
  return between.length > 0 && between.length <= 3 && between.every((t) => t.word && !ENDS_NOUN.has(t.lower))
}

const OPENS_ASIDE = words('which|who|whose|whom|where')

/**
 * The last token of the clause between commas that token `at` stands in, where it is closed before token `before`:
 * "Denmark, whose voters long opposed it, plans"; -1 where `at` stands in none.
 */
export function endOfAside(view: View, at: number, before: number): number {
  let open = at
  while (open > 0 && !/^[,;:()]$/.test(view.tokens[open]?.text ?? '')) open -= 1
  if (view.tokens[open]?.text !== ',' || !OPENS_ASIDE.has(view.tokens[open + 1]?.lower ?? '')) return -1
  const close = view.tokens.findIndex((t, k) => k > at && k < before && t.text === ',')
  return close < 0 || close + 1 >= before ? -1 : close
}

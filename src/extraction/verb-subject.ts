import type { Entity } from './entities.ts'
import type { View } from './view.ts'

/** What stands where the subject of a verb stands, or may be mistaken for it. */

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
  const owner = entityEndingAt(view, k - 1)
  return owner === null || owner.type === 'uncoded'
}

const AUXILIARY = words(
  'has|have|had|is|are|was|were|be|been|will|would|now|long|already|still|also|not|never|only|just|itself|then|once|since',
)
const RELATIVE = words('which|who|,|that')

/** "outlays, which have been kept …": what stands right before the relative pronoun acts; undefined without one. */
export function relativeSubject(view: View, verb: number): Entity | null | undefined {
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

/** ", Jiang Enzhu, said": a name between commas right before the verb. */
export function personInAside(view: View, verb: number): Entity | null {
  if (view.tokens[verb - 1]?.text !== ',') return null
  const person = view.entities.find((e) => e.type === 'person' && e.last === verb - 2)
  return person && view.tokens[person.first - 1]?.text === ',' ? person : null
}

export function isSpokenTo(view: View, entity: Entity): boolean {
  if (view.tokens.slice(Math.max(0, entity.first - 3), entity.first).some((t) => t.lower === 'counterpart'))
    return true
  const lead = view.tokens[entity.first - 1]?.lower ?? ''
  const article = /^(?:the|its|his|her|their)$/.test(lead)
  const verb = article ? (view.tokens[entity.first - 2]?.lower ?? '') : lead
  return /^(?:told|promised|assured|urged|asked|pressed|informed|reminded|warned|pressing|urging|asking|telling|urges|presses|asks|tells|gives|gave|giving|grants|granted|hands|handed|gets|allots|allotted)$/.test(
    verb,
  )
}

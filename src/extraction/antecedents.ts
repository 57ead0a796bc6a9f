import { type Agent, type Discourse, headOf, isOblique, toAgent } from './agent.ts'
import { isSpokenTo, isTold } from './clauses.ts'
import type { Entity } from './entities.ts'
import type { View } from './view.ts'

/** Marks an agent as found through a pronoun. */
export const flagged = (agent: Agent | null): Agent | null => (agent ? { ...agent, pronoun: true } : null)

/** "In a meeting with his Australian counterpart, Richard Marles, he asked": the one whose counterpart it is. */
const WITH_HIS =
  /^\s*(?:In|At|During|After|Following|Before|Ahead of|Meeting|Speaking|Standing|Talking|On)\b[^.;,]{0,60}\b(?:with|to|beside|alongside|of) (?:his|her) [^.;]{3,90}, $/

/** The person that "he" or "she" at a token points to in its sentence. */
export function personBefore(view: View, k: number): Agent | null {
  // "When he met Trump, he promised": the same pronoun stood before the name and means somebody else.
  const word = view.tokens[k]?.lower
  const own = WITH_HIS.test(view.block.text.slice(view.start, view.tokens[k]?.start))
  const first = view.tokens.findIndex((t) => t.lower === word || (own && /^(?:his|her)$/.test(t.lower)))
  const before = (e: Entity): boolean => e.type === 'person' && e.last < first
  const person =
    view.entities.findLast((e) => before(e) && !isOblique(view, e) && !isSpokenTo(view, e)) ??
    view.entities.findLast(before)
  return person ? toAgent(view, person) : null
}

/** Whom a pronoun at a token points to: somebody of its sentence who acts, else who was spoken of last. */
export function pronoun(word: string, view: View, k: number, discourse: Discourse): Agent | null {
  if (word === 'his' || word === 'her') return flagged(personBefore(view, k) ?? discourse.lastPerson)
  // "Trump's demand that they keep their promise": one man is not many.
  const many = word === 'they' || word === 'their'
  const near = view.entities.findLast(
    (e) =>
      e.last < k &&
      e.type !== 'uncoded' &&
      e.type !== 'media' &&
      !(many && e.type === 'person') &&
      e.form !== 'demonym' &&
      !isOblique(view, e) &&
      !isTold(view, e),
  )
  if (near) return flagged(toAgent(view, headOf(view, near)))
  return flagged(discourse.lastAgent)
}

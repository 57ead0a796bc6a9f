import type { Sense } from './lexicon/index.ts'
import type { Mark } from './marks.ts'
import type { View } from './view.ts'

const BARE_VERB =
  /^(?:to|will|would|can|could|may|might|must|should|not|they|we|i|you|who|also|did|does|do|and)$/

const ADDS = /^(?:up|to|about|some|around|nearly|roughly|almost|more|another|\d.*)$/

/** "a senior Pentagon post", "a brief for the court", "to say nothing of", "to say the least": no word of anybody's. */
export const isPost = (view: View, { first, last, sense }: Mark<Extract<Sense, { cat: 'cue' }>>): boolean => {
  if (sense.cls !== 'say' || first !== last) return false
  const word = view.tokens[first]?.lower ?? ''
  const lead = view.tokens[first - 1]?.lower ?? ''
  if (word === 'say') {
    const [next, after] = [view.tokens[first + 1]?.lower, view.tokens[first + 2]?.lower]
    return lead === 'to' && (next === 'nothing' || (next === 'the' && after === 'least'))
  }
  // "was adding 10 billion", "the sums add up": nothing is said more.
  if (
    /^add/.test(word) &&
    (ADDS.test(view.tokens[first + 1]?.lower ?? '') || /^(?:was|were|is|are|already)$/.test(lead))
  )
    return true
  if (!/^(?:post|state|brief|express|caution)$/.test(word)) return false
  // "ministry officials caution that".
  return !BARE_VERB.test(lead) && view.tokens[first + 1]?.lower !== 'that'
}

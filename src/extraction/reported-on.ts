import type { Job } from './job.ts'
import { type Agent, findPredicates, type Predicate } from './predicates.ts'
import type { View } from './view.ts'

const SHIFTED = /\b(?:would|had to|needed to|was to|were to)\b/
const OTHER_CAUSE =
  /\b(?:if|should|unless|even|alone|mean|require|cost|take|amount|equal|come to|represent|make|bring|be (?:about|some|around|roughly|nearly|the|an?))\b/i

/**
 * "The aim, he said, was deterrence. Spending would rise to 3.3 percent": speech that goes on in the tense of what
 * was reported, with nobody else speaking.
 */
export function reportedOn(view: View, predicates: readonly Predicate[], { state }: Job): Agent | null {
  const { previous } = state
  if (!previous || previous.block.paragraph !== view.block.paragraph) return null
  const sentence = view.block.text.slice(view.start, view.end)
  if (!SHIFTED.test(sentence) || OTHER_CAUSE.test(sentence)) return null
  if (
    view.entities.some(
      (e) => e.type === 'person' || e.type === 'body' || e.type === 'media' || e.type === 'sources',
    )
  )
    return null
  if (predicates.some((p) => p.cls === 'say')) return null
  const said = findPredicates(previous, state).findLast(
    (p) => p.cls === 'say' && p.pos === 'verb' && p.agent?.type === 'person',
  )
  return said?.agent ?? null
}

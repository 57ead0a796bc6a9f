import type { Job } from './job.ts'
import { type Agent, findPredicates, type Predicate } from './predicates.ts'
import type { View } from './view.ts'

const SHIFTED = /\b(?:would|had to|needed to|was to|were to)\b/
const OTHER_CAUSE =
  /\b(?:if|should|unless|even|alone|mean|require|cost|take|amount|equal|come to|represent|make|bring|be (?:about|some|around|roughly|nearly|the|an?))\b/i

/** Who says something in a sentence, outside quotations of others; null where nobody does. */
const sayerIn = (view: View, { state }: Job): Agent | null =>
  findPredicates(view, state).findLast(
    (p) =>
      p.cls === 'say' &&
      p.pos === 'verb' &&
      (p.agent?.type === 'person' || (p.agent?.type === 'body' && p.agent.bodyType !== 'survey')),
  )?.agent ?? null

/** "…, Jiang pointed out. Japan's budget has gone up by 60 percent. …, Jiang said": between two words of one speaker, still his. */
export function betweenSayings(view: View, predicates: readonly Predicate[], job: Job): Agent | null {
  const { paragraph } = view.block
  if (
    predicates.some((p) => p.cls === 'say') ||
    view.entities.some((e) => e.type === 'person' || e.type === 'media')
  )
    return null
  const near = (other: View): boolean => other.block.paragraph === paragraph
  let first: Agent | null = null
  for (const earlier of job.before.filter(near).toReversed()) {
    first = sayerIn(earlier, job)
    if (first) break
  }
  if (!first) return null
  for (const later of job.next.filter(near)) {
    const last = sayerIn(later, job)
    if (last) return last.name === first.name && !last.pronoun ? first : null
  }
  return null
}

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

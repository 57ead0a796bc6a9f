import { oncePer } from './memo.ts'
import type { Agent } from './predicates.ts'
import { isWayOfCounting } from './spender.ts'
import { distance, type View } from './view.ts'
import type { AttributionContext } from './who.ts'

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
      !isWayOfCounting(view, e) &&
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
      /^(?:own |latest |official )?(?:count|reckoning|arithmetic|estimates?|figures|calculations?|tally|numbers|tables)/.test(
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

import type { PublishedMention } from '../../model/timeline.ts'
import { figureInWords } from '../words.ts'
import type { ClaimSeen, Proposal, RelationContext, RelationRule } from './rule.ts'

const DOUBLING = /\b(?:doubl(?:e|es|ed|ing)|twice|two-?fold)\b/i

/** How far a conversion stands from its figure: "2%, or around 10 trillion yen". */
const CONVERSION_REACH = 40

/** "To 2 percent, a doubling from the 1 percent cap": one figure is given as the other's double. */
export const doubling: RelationRule = {
  id: 'relation.doubling',
  says: 'A sentence that speaks of doubling and holds two figures, one twice the other, derives the larger from the smaller.',
  propose: (context) =>
    sameSentence(context, (from, to) => {
      const [a, b] = [from.reading, to.reading]
      if (a.unit !== b.unit || a.subject !== b.subject || a.value === null || b.value === null) return null
      if (a.value !== 2 * b.value || !DOUBLING.test(a.sentence)) return null
      return `The same sentence calls ${figureInWords(a)} the double of ${figureInWords(b)}${b.kind === 'cap' ? ' (the cap)' : ''}.`
    }),
}

/** "2%, or around 10 trillion yen": the amount is worked out from the share. */
export const conversion: RelationRule = {
  id: 'relation.conversion',
  says: 'An estimate that follows another figure with "or" in the same sentence, in another unit, is worked out from it.',
  propose: (context) =>
    sameSentence(context, (from, to, source) => {
      const [a, b] = [from.reading, to.reading]
      if (a.kind !== 'estimate' || a.unit === b.unit || a.subject !== b.subject || b.value === null)
        return null
      const between = source.slice(to.end, from.start)
      if (from.start < to.end || between.length > CONVERSION_REACH || !/\bor\b|\bequivalent\b/.test(between))
        return null
      return `The same sentence gives ${figureInWords(a)} as what ${figureInWords(b)} comes to.`
    }),
}

/** Pairs of claims with mentions in one sentence of one article, each pair once. */
function sameSentence(
  { claims, articles }: RelationContext,
  relate: (from: PublishedMention, to: PublishedMention, source: string) => string | null,
): Proposal[] {
  const found: Proposal[] = []
  for (const from of claims) {
    for (const to of claims) {
      if (from.id === to.id) continue
      const rationale = firstOf(from, to, (a, b) => relate(a, b, articles.get(a.article)?.source ?? ''))
      if (rationale) found.push({ type: 'derivedFrom', from: from.id, to: to.id, moved: null, rationale })
    }
  }
  return found
}

function firstOf(
  from: ClaimSeen,
  to: ClaimSeen,
  relate: (a: PublishedMention, b: PublishedMention) => string | null,
): string | null {
  for (const a of from.mentions) {
    for (const b of to.mentions) {
      if (a.article !== b.article || a.reading.sentence !== b.reading.sentence) continue
      const rationale = relate(a, b)
      if (rationale) return rationale
    }
  }
  return null
}

import type { PublishedMention } from '../../model/timeline.ts'
import { steadyText } from '../memo.ts'
import { groupBy } from '../order.ts'
import { figureInWords } from '../words.ts'
import type { Proposal, Proposals, RelationContext, RelationRule } from './rule.ts'

const DOUBLING = /\b(?:doubl(?:e|es|ed|ing)|twice|two-?fold)\b/i

/** How far a conversion stands from its figure: "2%, or around 10 trillion yen". */
const CONVERSION_REACH = 40

/** "To 2 percent, a doubling from the 1 percent cap": one figure is given as the other's double. */
export const doubling: RelationRule = {
  id: 'relation.doubling',
  says: 'A sentence that speaks of doubling and holds two figures, one twice the other, derives the larger from the smaller.',
  propose: (context) => [
    doublings(
      sameSentence(context, (from, to) => {
        const [a, b] = [from.reading, to.reading]
        if (a.unit !== b.unit || a.subject !== b.subject || a.value === null || b.value === null) return null
        if (a.value !== 2 * b.value || !DOUBLING.test(a.sentence)) return null
        return `The same sentence calls ${figureInWords(a)} the double of ${figureInWords(b)}${b.kind === 'cap' ? ' (the cap)' : ''}.`
      }),
    ),
  ],
}

/** "2%, or around 10 trillion yen": the amount is worked out from the share. */
export const conversion: RelationRule = {
  id: 'relation.conversion',
  says: 'An estimate that follows another figure with "or" in the same sentence, in another unit, is worked out from it.',
  propose: (context) => [
    conversions(
      sameSentence(context, (from, to, source) => {
        const [a, b] = [from.reading, to.reading]
        if (a.kind !== 'estimate' || a.unit === b.unit || a.subject !== b.subject || b.value === null)
          return null
        const between = source.slice(to.end, from.start)
        if (
          from.start < to.end ||
          between.length > CONVERSION_REACH ||
          !/\bor\b|\bequivalent\b/.test(between)
        )
          return null
        return `The same sentence gives ${figureInWords(a)} as what ${figureInWords(b)} comes to.`
      }),
    ),
  ],
}

const doublings = steadyText<Proposals>()
const conversions = steadyText<Proposals>()

/** Pairs of claims with mentions in one sentence of one article, each pair once. */
function sameSentence(
  { claims, articles }: RelationContext,
  relate: (from: PublishedMention, to: PublishedMention, source: string) => string | null,
): Proposal[] {
  const sentences = groupBy(
    claims.flatMap((claim) => claim.mentions.map((mention) => ({ id: claim.id, mention }))),
    ({ mention }) => `${mention.article}\n${mention.reading.sentence}`,
  )
  const found = new Map<string, Proposal>()
  for (const group of sentences.values()) {
    const source = articles.get(group[0]?.mention.article ?? '')?.source ?? ''
    for (const from of group) {
      for (const to of group) {
        const pair = `${from.id} ${to.id}`
        if (from.id === to.id || found.has(pair)) continue
        const rationale = relate(from.mention, to.mention, source)
        if (rationale)
          found.set(pair, { type: 'derivedFrom', from: from.id, to: to.id, moved: null, rationale })
      }
    }
  }
  return [...found.values()]
}

import { edtfBounds, edtfInWords } from '../model/edtf.ts'
import { periodInWords } from '../model/period.ts'
import type { Claim } from '../model/timeline.ts'
import type { Catalog, ClaimView } from './catalog.ts'
import { bySaid } from './catalog.ts'
import { figureInWords, periodPhrase, subjectName } from './format.ts'

/** A piece of the opening sentence: plain words, or words that lead to the claim they come from. */
export type Segment = string | { readonly text: string; readonly claim: Claim }

/**
 * The story of one subject in two sentences, computed from its claims: where spending stood, what was promised
 * for when, how that moved, what was asked and whether that is disputed. Parts without a claim are left out.
 */
export function storyOf(catalog: Catalog, subject = 'JP'): Segment[] {
  const views = catalog.claims.filter((v) => v.claim.reading.subject === subject && !v.rejected)
  const shares = views.filter((v) => v.claim.reading.unit === '%GDP').sort((a, b) => bySaid(a.claim, b.claim))
  const name = subjectName(subject)
  const sentences = [spent(shares, name), promised(shares, name), asked(shares)].filter((s) => s.length > 0)
  return sentences.flatMap((s, index) => (index === 0 ? s : [' ', ...s]))
}

const of = (kind: string, views: readonly ClaimView[]): Claim[] =>
  views.map((v) => v.claim).filter((c) => c.reading.kind === kind && c.reading.value !== null)

function spent(shares: readonly ClaimView[], name: string): Segment[] {
  const levels = of('level', shares)
  const first = levels.find((c) => c.reading.period !== null)
  const last = levels.filter((c) => c !== first && c.reading.statedOnFrom !== 'published').at(-1)
  if (!first) return []
  const words: Segment[] = [
    `${name} spent `,
    { text: figureInWords(first.reading), claim: first },
    ` on defense ${periodPhrase(first.reading.period, first.reading.periodRole)}`,
  ]
  if (last?.reading.statedOn && bySaid(first, last) < 0) {
    const share = figureInWords(last.reading).replace(/ of GDP$/, '')
    words.push(' and ', { text: share, claim: last }, ` by ${whenSaid(last.reading.statedOn)}`)
  }
  return [...words, '.']
}

function promised(shares: readonly ClaimView[], name: string): Segment[] {
  const targets = of('target', shares).filter((c) => c.reading.period !== null)
  const [first, last] = [targets[0], targets.at(-1)]
  if (!first?.reading.period) return []
  const words: Segment[] = [
    `${name === 'Japan' ? 'Its' : `${name}’s`} goal of `,
    {
      text: `${figureInWords(first.reading).replace(/ of GDP$/, '')} ${periodPhrase(first.reading.period, first.reading.periodRole)}`,
      claim: first,
    },
  ]
  const changed = shares.find((v) => v.claim === last)?.relations
  const moves = changed?.some((r) => r.relation.type === 'updates' && r.direction === 'out')
  if (first.reading.statedOn) words.push(`, set in ${whenSaid(first.reading.statedOn)},`)
  if (last && last !== first && moves && last.reading.period) {
    return [...words, ' was moved to ', { text: periodInWords(last.reading.period), claim: last }, '.']
  }
  return [...words, ' stands.']
}

function asked(shares: readonly ClaimView[]): Segment[] {
  const demands = of('demand', shares)
  const demand = demands.at(-1)
  if (!demand) return []
  const view = shares.find((v) => v.claim === demand)
  const dispute = view?.relations.find((r) => r.relation.type === 'disputes' && r.direction === 'in')
  const who = demand.reading.speaker
    ? `The ${demand.reading.speaker}`.replace('The The', 'The')
    : 'Another government'
  const words: Segment[] = [
    `${who} ${demand.reading.hedged ? 'was reported to ask' : 'asked'} for `,
    { text: figureInWords(demand.reading).replace(/ of GDP$/, ''), claim: demand },
  ]
  return dispute
    ? [...words, ', which ', { text: 'is disputed', claim: dispute.other }, '.']
    : [...words, '.']
}

/** `October 2025`; for an open interval the month it starts or ends in. */
function whenSaid(date: string): string {
  const { from, to } = edtfBounds(date)
  const day = from ?? to ?? date
  return edtfInWords(date.includes('/') ? day.slice(0, 7) : date.slice(0, 7))
}

import { edtfBounds, edtfInWords } from '../model/edtf.ts'
import { periodInWords } from '../model/period.ts'
import type { Claim } from '../model/timeline.ts'
import type { Catalog, ClaimView } from './catalog.ts'
import { bySaid } from './catalog.ts'
import { figureInWords, periodPhrase, subjectName } from './format.ts'

/** A piece of the opening sentence: plain words, or words that lead to the claim they come from. */
export type Segment = string | { readonly text: string; readonly claim: Claim }

/**
 * The story of one subject in a few sentences, computed from its claims: where spending stood, what was promised for
 * when, how that moved, what was asked and whether that is disputed. Parts without a claim are left out.
 */
export function storyOf(catalog: Pick<Catalog, 'claims'>, subject = 'JP'): Segment[] {
  const shares = catalog.claims
    .filter((v) => v.claim.reading.subject === subject && v.claim.reading.unit === '%GDP' && !v.rejected)
    .sort((a, b) => bySaid(a.claim, b.claim))
  const name = subjectName(subject)
  const first = spent(shares, name)
  const second = promised(shares, first.length > 0 ? 'Its' : `${name}’s`, first.length === 0)
  const sentences = [first, second, asked(shares)].filter((s) => s.length > 0)
  return sentences.flatMap((s, index) => (index === 0 ? s : [' ', ...s]))
}

const of = (kind: string, views: readonly ClaimView[]): Claim[] =>
  views.map((v) => v.claim).filter((c) => c.reading.kind === kind && c.reading.value !== null)

/** `0.94%`: the figure without `of GDP`, which the first number of the story has said already. */
const share = (claim: Claim): string => figureInWords(claim.reading).replace(/ of GDP$/, '')

const period = (claim: Claim): string => periodPhrase(claim.reading.period, claim.reading.periodRole)

function spent(shares: readonly ClaimView[], name: string): Segment[] {
  const levels = of('level', shares)
  const first = levels.find((c) => c.reading.period !== null) ?? levels[0]
  if (!first) return []
  const when = period(first) || (first.reading.statedOn ? `as of ${whenSaid(first.reading.statedOn)}` : '')
  const words: Segment[] = [
    `${name} spent `,
    { text: figureInWords(first.reading), claim: first },
    when ? ` on defense ${when}` : ' on defense',
  ]
  // The date of an article says nothing of the time a level without one is about.
  const last = levels.filter((c) => c !== first && c.reading.statedOnFrom !== 'published').at(-1)
  if (last?.reading.statedOn && bySaid(first, last) < 0) {
    words.push(' and ', { text: share(last), claim: last }, ` as of ${whenSaid(last.reading.statedOn)}`)
  }
  return [...words, '.']
}

function promised(shares: readonly ClaimView[], whose: string, whole: boolean): Segment[] {
  const targets = of('target', shares).filter((c) => c.reading.period !== null)
  const last = targets.at(-1)
  const move = shares
    .find((v) => v.claim === last)
    ?.relations.find((r) => r.relation.type === 'updates' && r.direction === 'out')
  const first = move?.other ?? targets[0]
  if (!first) return []
  const { statedOn, statedOnFrom } = first.reading
  const set = statedOnFrom === 'published' ? 'reported' : 'set'
  const words: Segment[] = [
    `${whose} goal of `,
    { text: `${whole ? figureInWords(first.reading) : share(first)} ${period(first)}`.trim(), claim: first },
    ...(statedOn ? [`, ${set} in ${whenSaid(statedOn)},`] : []),
  ]
  if (!last || !move || !last.reading.period) return [...words, ' stands.']
  const to =
    move.relation.moved === 'level' ? `${share(last)} ${period(last)}` : periodInWords(last.reading.period)
  return [...words, ' was moved to ', { text: to, claim: last }, '.']
}

function asked(shares: readonly ClaimView[]): Segment[] {
  const demand = of('demand', shares).at(-1)
  if (!demand) return []
  const view = shares.find((v) => v.claim === demand)
  const dispute = view?.relations.find((r) => r.relation.type === 'disputes' && r.direction === 'in')
  const { speaker, hedged } = demand.reading
  const who = speaker ? (/^United /.test(speaker) ? `The ${speaker}` : speaker) : 'Another government'
  const words: Segment[] = [
    `${who} ${hedged ? 'was reported to ask' : 'asked'} for `,
    { text: share(demand), claim: demand },
  ]
  return dispute
    ? [...words, ', which ', { text: 'is disputed', claim: dispute.other }, '.']
    : [...words, '.']
}

/** `October 2025`: the month a date falls in or begins with, never a day. */
function whenSaid(date: string): string {
  const { from, to } = edtfBounds(date)
  const known = date.includes('/') ? (from ?? to ?? '') : date
  return edtfInWords(known.slice(0, 7))
}

import type { Address, ArticleRecord, Permalinks, RecordedMention } from '../model/record.ts'
import { byText } from './order.ts'
import { standingReading } from './reading.ts'
import { claimInWords } from './words.ts'

/** The record as one value: what the commands change and what is written back. */
export interface RecordState {
  readonly records: readonly ArticleRecord[]
  readonly permalinks: Permalinks
}

/** A wrong request by a person, in words for the terminal. */
export class PermalinkError extends Error {
  readonly fix: string
  constructor(message: string, fix: string) {
    super(message)
    this.name = 'PermalinkError'
    this.fix = fix
  }
}

export const EMPTY_PERMALINKS: Permalinks = { schemaVersion: 1, articles: {}, claims: {} }

/** A mention counts as published unless a person rejected it. */
export const isPublished = (mention: RecordedMention): boolean => mention.review.status !== 'rejected'

/** Follows renames and merges to the address that answers now; null for an unknown id or a circle. */
export function resolveAddress(
  addresses: Readonly<Record<string, Address>>,
  id: string,
): { id: string; address: Address } | null {
  const seen = new Set<string>()
  for (let at = id; !seen.has(at); ) {
    seen.add(at)
    const address = Object.hasOwn(addresses, at) ? addresses[at] : undefined
    if (!address) return null
    if (address.state !== 'renamed' && address.state !== 'merged') return { id: at, address }
    at = address.to
  }
  return null
}

/** Addresses in code-unit order, so that the file has one form. */
export function sortAddresses(addresses: Readonly<Record<string, Address>>): Record<string, Address> {
  return Object.fromEntries(Object.entries(addresses).sort(([a], [b]) => byText(a, b)))
}

/** What a withdrawn claim said: in words, and in the sentence it stood in. */
export function wordingOf(records: readonly ArticleRecord[], claim: string): string | null {
  const mention = records.flatMap((record) => record.mentions).find((one) => one.claim === claim)
  if (!mention) return null
  return `${claimInWords(standingReading(mention))}. “${mention.reading.sentence}”`
}

export interface Move {
  readonly reason: string
  /** EDTF date of the decision. */
  readonly on: string
}

/** Gives a claim another address; the old one leads to it. Throws a PermalinkError on a wrong request. */
export function renameClaim(state: RecordState, from: string, to: string, move: Move): RecordState {
  const old = requireLive(state.permalinks.claims, from, 'claim')
  if (Object.hasOwn(state.permalinks.claims, to)) {
    throw new PermalinkError(
      `the id ${to} is taken: ids are never used again`,
      'choose another id, or use merge',
    )
  }
  return {
    records: state.records.map((record) => moveMentions(record, from, to)),
    permalinks: withClaims(state, {
      [from]: { state: 'renamed', since: old.since, on: move.on, reason: move.reason, to },
      [to]: { state: 'live', since: move.on },
    }),
  }
}

/** Joins a claim to another one; the old address says so. The other may be one that the next run records. */
export function mergeClaim(state: RecordState, from: string, to: string, move: Move): RecordState {
  const old = requireLive(state.permalinks.claims, from, 'claim')
  if (from === to) throw new PermalinkError('a claim cannot be merged into itself', 'name two ids')
  const target = Object.hasOwn(state.permalinks.claims, to)
    ? resolveAddress(state.permalinks.claims, to)
    : null
  if (target && (target.address.state !== 'live' || target.id === from)) {
    throw new PermalinkError(`${to} is no live claim`, 'merge into a claim that has a page')
  }
  const text = wordingOf(state.records, from)
  return {
    records: target ? state.records.map((record) => moveMentions(record, from, target.id)) : state.records,
    permalinks: withClaims(state, {
      [from]: {
        state: 'merged',
        since: old.since,
        on: move.on,
        reason: move.reason,
        to: target?.id ?? to,
        text,
      },
    }),
  }
}

/** Takes a claim back: its address keeps the date, the reason and the old text, and its mentions are rejected. */
export function withdrawClaim(state: RecordState, id: string, move: Move): RecordState {
  const old = requireLive(state.permalinks.claims, id, 'claim')
  const text = wordingOf(state.records, id)
  return {
    records: state.records.map((record) => ({
      ...record,
      mentions: record.mentions.map((mention) =>
        mention.claim === id && isPublished(mention) ? rejected(mention, move) : mention,
      ),
    })),
    permalinks: withClaims(state, {
      [id]: { state: 'withdrawn', since: old.since, on: move.on, reason: move.reason, text },
    }),
  }
}

/**
 * Takes one mention back (its words are gone from the article, or were never a claim). The claim goes with it when no
 * other mention holds it.
 */
export function withdrawMention(state: RecordState, id: string, move: Move): RecordState {
  const all = state.records.flatMap((record) => record.mentions)
  const mention = all.find((one) => one.id === id)
  if (!mention) throw new PermalinkError(`no mention ${id} is on record`, 'see content/claims/')
  if (!isPublished(mention)) throw new PermalinkError(`${id} is rejected already`, 'nothing is left to do')
  const others = all.some((one) => one !== mention && one.claim === mention.claim && isPublished(one))
  if (!others && state.permalinks.claims[mention.claim]?.state === 'live') {
    return withdrawClaim(state, mention.claim, move)
  }
  return { ...state, records: replaceMention(state.records, rejected(mention, move)) }
}

/** The records with one mention put in place of the one with its id. */
export function replaceMention(records: readonly ArticleRecord[], next: RecordedMention): ArticleRecord[] {
  return records.map((record) =>
    record.mentions.some((one) => one.id === next.id)
      ? { ...record, mentions: record.mentions.map((one) => (one.id === next.id ? next : one)) }
      : record,
  )
}

/** Records that an article stands under another slug now. */
export function renameArticle(state: RecordState, from: string, to: string, move: Move): RecordState {
  const old = requireLive(state.permalinks.articles, from, 'article')
  if (Object.hasOwn(state.permalinks.articles, to)) {
    throw new PermalinkError(
      `the slug ${to} is taken`,
      'slugs are never used again: choose another file name',
    )
  }
  return {
    records: state.records.map((record) => (record.article === from ? { ...record, article: to } : record)),
    permalinks: {
      ...state.permalinks,
      articles: sortAddresses({
        ...state.permalinks.articles,
        [from]: { state: 'renamed', since: old.since, on: move.on, reason: move.reason, to },
        [to]: { state: 'live', since: move.on },
      }),
    },
  }
}

/** Takes an article back with all it alone reported; claims that others report too live on. */
export function withdrawArticle(
  state: RecordState,
  slug: string,
  heading: string | null,
  move: Move,
): RecordState {
  const old = requireLive(state.permalinks.articles, slug, 'article')
  const own = state.records.find((record) => record.article === slug)
  const others = state.records.filter((record) => record !== own)
  const kept = new Set(others.flatMap((record) => record.mentions.filter(isPublished).map((m) => m.claim)))
  const lost = new Set(
    (own?.mentions ?? [])
      .filter(isPublished)
      .map((m) => m.claim)
      .filter((id) => !kept.has(id)),
  )
  let next: RecordState = state
  for (const id of [...lost].sort(byText)) next = withdrawClaim(next, id, move)
  return {
    records: others,
    permalinks: {
      ...next.permalinks,
      articles: sortAddresses({
        ...next.permalinks.articles,
        [slug]: { state: 'withdrawn', since: old.since, on: move.on, reason: move.reason, text: heading },
      }),
    },
  }
}

function requireLive(addresses: Readonly<Record<string, Address>>, id: string, what: string): Address {
  const address = Object.hasOwn(addresses, id) ? addresses[id] : undefined
  if (!address) throw new PermalinkError(`no ${what} ${id} was ever published`, 'see content/permalinks.json')
  if (address.state !== 'live') {
    throw new PermalinkError(`${id} is ${address.state} since ${address.on}`, 'name an address that is live')
  }
  return address
}

const withClaims = (state: RecordState, changes: Record<string, Address>): Permalinks => ({
  ...state.permalinks,
  claims: sortAddresses({ ...state.permalinks.claims, ...changes }),
})

const moveMentions = (record: ArticleRecord, from: string, to: string): ArticleRecord => ({
  ...record,
  mentions: record.mentions.map((mention) => (mention.claim === from ? { ...mention, claim: to } : mention)),
})

/** The mention as rejected; the reason is kept beside it. */
export function rejected(mention: RecordedMention, { reason, on }: Move): RecordedMention {
  return {
    ...mention,
    reread: null,
    review: { status: 'rejected', on, note: reason },
    history: [...mention.history, { on, what: 'rejected', note: reason }],
  }
}

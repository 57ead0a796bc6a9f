import type { Address, ArticleRecord, Permalinks, RecordedMention } from '../model/record.ts'
import type { Person } from '../model/timeline.ts'
import type { Change } from './changes.ts'
import { alternativeIds, coreKey, coreOf, naturalId } from './identity.ts'
import { lastOf } from './memo.ts'
import { byText, groupBy } from './order.ts'
import { isPublished, resolveAddress } from './permalinks.ts'
import { standingReading } from './reading.ts'
import { type DraftMention, type DraftRecord, describe } from './update-record.ts'

interface Entry {
  readonly slug: string
  readonly line: number
  readonly mention: DraftMention
  readonly key: string
  /** The live claim that a person renamed or merged its natural id into. */
  readonly merged: string | null
  claim: string | null
}

/**
 * Gives every mention its claim. A mention on record keeps its claim, whatever it is read as now, unless others on
 * that claim say something else; a new one joins the claim that says the same, or founds one under a new id.
 */
export function assignClaims(
  drafts: readonly DraftRecord[],
  permalinks: Permalinks,
  people: readonly Person[],
  on: string,
): { records: ArticleRecord[]; claims: Record<string, Address>; changes: Change[] } {
  const claims: Record<string, Address> = { ...permalinks.claims }
  const changes: Change[] = []
  const entries: Entry[] = drafts.flatMap((draft) =>
    draft.mentions.map((mention) => {
      const { key, natural } = sayingOf(mention, people)
      return {
        slug: draft.article,
        line: draft.lines.get(mention.id) ?? 0,
        mention,
        key,
        merged: successor(claims, natural),
        claim: mention.claim === null ? null : (resolveAddress(claims, mention.claim)?.id ?? mention.claim),
      }
    }),
  )
  const live = entries.filter(({ mention }) => isPublished(mention as RecordedMention))
  for (const { claim, mention } of live) {
    // A run that was cut off may have written the claim and not its address.
    if (claim !== null && !Object.hasOwn(claims, claim)) {
      claims[claim] = { state: 'live', since: mention.history[0]?.on ?? on }
    }
  }
  for (const entry of strays(live, people)) {
    entry.claim = null
    changes.push(line('~', entry, 'now says something else than the others on this claim'))
  }

  const used = new Set<string>()
  const byKey = new Map<string, string>()
  const known = live.filter((entry) => entry.claim !== null)
  for (const [key, group] of groupBy(known, (entry) => entry.key)) {
    for (const entry of group) used.add(entry.claim ?? '')
    byKey.set(
      key,
      best([...new Set(group.map((entry) => entry.claim ?? ''))], group[0] as Entry, claims, people),
    )
  }
  for (const entry of live) {
    if (entry.claim !== null) continue
    const found = byKey.get(entry.key) ?? entry.merged
    entry.claim = found ?? newId(entry, claims, used, people)
    const fresh = !Object.hasOwn(claims, entry.claim)
    if (fresh) claims[entry.claim] = { state: 'live', since: on }
    byKey.set(entry.key, entry.claim)
    used.add(entry.claim)
    changes.push(
      line(
        '+',
        entry,
        `${fresh ? 'new claim' : 'same claim as elsewhere'}: ${sayingOf(entry.mention, people).words()}`,
      ),
    )
  }

  const claimOf = new Map(entries.map((entry) => [entry.mention, entry.claim]))
  const records = drafts.map((draft) => {
    const mentions = draft.mentions.map((mention) => {
      const claim = claimOf.get(mention) ?? ''
      return assigned(mention, [claim], () => ({ ...mention, claim }))
    })
    return recorded(draft, mentions, () => {
      const { lines: _, ...record } = draft
      return { ...record, mentions }
    })
  })
  return { records, claims, changes }
}

const assigned = lastOf<DraftMention, RecordedMention>()
const recorded = lastOf<DraftRecord, ArticleRecord>()

/** What a mention says, to compare by, as an id and in words. */
interface Saying {
  readonly key: string
  readonly natural: string
  readonly words: () => string
}

const sayings = lastOf<DraftMention, Saying>()

const sayingOf = (mention: DraftMention, people: readonly Person[]): Saying =>
  sayings(mention, [people], () => {
    const reading = standingReading(mention)
    const core = coreOf(reading, people)
    let words: string | null = null
    return {
      key: coreKey(core),
      natural: naturalId(core),
      words: () => {
        words ??= describe(reading)
        return words
      },
    }
  })

/** Mentions that say something else than their claim: the claim stays with what its id says, else with the most. */
function strays(live: readonly Entry[], people: readonly Person[]): Entry[] {
  const found: Entry[] = []
  for (const [claim, group] of groupBy(
    live.filter((entry) => entry.claim !== null),
    (entry) => entry.claim ?? '',
  )) {
    // What a person merged or renamed into this claim belongs to it, though it was worded otherwise.
    const open = group.filter((entry) => entry.merged !== claim)
    const byKey = [...groupBy(open, (entry) => entry.key).values()]
    if (byKey.length < 2) continue
    const says = (entries: readonly Entry[]): number =>
      entries.some((one) => sayingOf(one.mention, people).natural === claim) ? 1 : 0
    byKey.sort(
      (a, b) =>
        says(b) - says(a) ||
        b.length - a.length ||
        byText(a[0]?.slug ?? '', b[0]?.slug ?? '') ||
        byText(a[0]?.key ?? '', b[0]?.key ?? ''),
    )
    found.push(...byKey.slice(1).flat())
  }
  return found
}

/** Of several claims that say the same: the one whose id says it, then the oldest. */
function best(
  ids: readonly string[],
  entry: Entry,
  claims: Readonly<Record<string, Address>>,
  people: readonly Person[],
): string {
  const { natural } = sayingOf(entry.mention, people)
  return (
    [...ids].sort(
      (a, b) =>
        Number(b === natural) - Number(a === natural) ||
        byText(claims[a]?.since ?? '', claims[b]?.since ?? '') ||
        byText(a, b),
    )[0] ?? natural
  )
}

/** Where an id that was renamed or merged leads; null for any other id. */
function successor(claims: Readonly<Record<string, Address>>, id: string): string | null {
  const state = Object.hasOwn(claims, id) ? claims[id]?.state : undefined
  if (state !== 'renamed' && state !== 'merged') return null
  const target = resolveAddress(claims, id)
  return target?.address.state === 'live' ? target.id : null
}

/** A free id for a claim; a live one that no mention holds any more is its own, taken up again. */
function newId(
  entry: Entry,
  claims: Readonly<Record<string, Address>>,
  used: ReadonlySet<string>,
  people: readonly Person[],
): string {
  const reading = standingReading(entry.mention)
  const candidates = alternativeIds(coreOf(reading, people), reading.statedOn)
  const free = (id: string): boolean =>
    !Object.hasOwn(claims, id) || (claims[id]?.state === 'live' && !used.has(id))
  const id = candidates.find(free)
  if (id === undefined) throw new Error(`no free id for a claim: ${candidates.join(', ')}`)
  return id
}

const line = (sign: Change['sign'], entry: Entry, text: string): Change => ({
  sign,
  article: entry.slug,
  line: entry.line,
  quote: entry.mention.anchor.exact,
  claim: entry.claim ?? entry.mention.claim ?? '',
  text,
})

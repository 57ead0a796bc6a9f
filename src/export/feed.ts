import { compareEdtf, edtfInWords, parseCalendarDate } from '../model/edtf.ts'
import type { Claim, PublishedArticle } from '../model/timeline.ts'
import { noteInWords } from '../timeline/history-words.ts'
import { byText } from '../timeline/order.ts'
import { attributionInWords, claimInWords } from '../timeline/words.ts'
import type { Addresses } from './addresses.ts'
import { recordDates } from './tables.ts'

/** One claim as a feed has it; what RSS and JSON Feed share. */
export interface FeedItem {
  readonly claim: Claim
  readonly url: string
  readonly title: string
  readonly text: string
  /** The publisher's address of the article it was first read in, where known. */
  readonly source: string | null
  /** Days (`YYYY-MM-DD`) when we published and last changed it; null where the day is not known. */
  readonly published: string | null
  readonly changed: string | null
}

/** A feed: what it is about, where it stands, and its items, latest change first. */
export interface Feed {
  readonly title: string
  readonly description: string
  readonly home: string
  readonly self: string
  readonly items: readonly FeedItem[]
}

/** Readers keep what they have seen, so a feed needs the latest only. */
const MOST = 100

const day = (edtf: string | null): string | null => {
  const date = edtf ? parseCalendarDate(edtf) : null
  return edtf && date?.day && !date.approximate ? edtf : null
}

/** The latest changed claims as feed items. `leadArticle` gives the article of a claim's leading mention. */
export function feedItems(
  claims: readonly Claim[],
  leadArticle: (claim: Claim) => PublishedArticle | undefined,
  to: Addresses,
): FeedItem[] {
  const dated = claims.map((claim) => ({ claim, ...recordDates(claim) }))
  const latest = dated.sort((a, b) => {
    if (a.changed === null || b.changed === null) {
      return a.changed === b.changed ? byText(a.claim.id, b.claim.id) : a.changed === null ? 1 : -1
    }
    return compareEdtf(b.changed, a.changed) || byText(a.claim.id, b.claim.id)
  })
  return latest.slice(0, MOST).map(({ claim, recorded, changed }) => {
    const article = leadArticle(claim)
    const from = [
      article?.publisher ?? 'a publisher not known',
      article?.published && edtfInWords(article.published),
    ]
    const last = claim.history.at(-1)
    const change =
      last && last.what !== 'recorded'
        ? ` ${edtfInWords(last.on)}: ${[last.what, last.note && noteInWords(last.note).replace(/\.$/, '')].filter(Boolean).join('. ')}.`
        : ''
    return {
      claim,
      url: to.claim(claim.id),
      title: claimInWords(claim.reading),
      text: `${claimInWords(claim.reading)}. Said by: ${attributionInWords(claim.reading)}. Reported as “${claim.reading.quote}” by ${from.filter(Boolean).join(', ')}.${change}`,
      source: article?.url ?? null,
      published: day(recorded),
      changed: day(changed),
    }
  })
}

/** What feeds say of a claim beyond their standards, under one name in both. */
export function claimExtension({ reading: r, standing, review }: Claim): Record<string, string> {
  const entries = {
    kind: r.kind,
    subject: r.subject,
    speaker: r.speaker,
    stated_on: r.statedOn,
    stated_on_from: r.statedOnFrom,
    period: r.period,
    period_role: r.periodRole,
    standing,
    review,
  }
  return Object.fromEntries(
    Object.entries(entries).filter((entry): entry is [string, string] => entry[1] !== null),
  )
}

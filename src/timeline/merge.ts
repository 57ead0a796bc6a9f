import type { Article } from '../model/article.ts'
import { positionAt } from '../model/diagnostic.ts'
import { edtfBounds } from '../model/edtf.ts'
import type { ArticleRecord, Permalinks, RecordedMention } from '../model/record.ts'
import type { Claim, HistoryEntry, PublishedArticle, PublishedMention } from '../model/timeline.ts'
import { locate } from './anchors.ts'
import { lastOf } from './memo.ts'
import { byText, groupBy } from './order.ts'
import { isPublished, resolveAddress } from './permalinks.ts'
import { machineValues, standingReading } from './reading.ts'

const published = lastOf<ArticleRecord, readonly PublishedMention[]>()

/** The mentions of an article as the site shows them: corrected, placed, without the rejected ones. */
export const publishMentions = (article: Article, record: ArticleRecord): readonly PublishedMention[] =>
  published(record, [article], () => placeMentions(article, record))

function placeMentions(article: Article, record: ArticleRecord): PublishedMention[] {
  return record.mentions
    .filter(isPublished)
    .map((mention) => {
      const place = locate(article.source, mention.anchor)
      if (!place)
        throw new Error(
          `${article.file}: the anchor of ${mention.id} does not stand there: run npm run claims`,
        )
      return {
        id: mention.id,
        claim: mention.claim,
        article: article.slug,
        ...place,
        ...positionAt(article.source, place.start),
        anchor: mention.anchor,
        reading: standingReading(mention),
        machine: machineValues(mention),
        review: mention.review,
      }
    })
    .sort((a, b) => a.start - b.start || byText(a.id, b.id))
}

/** Figures and positions rejected in review: not claims, with the reason. */
export function rejectedMentions(article: Article, record: ArticleRecord): PublishedArticle['uncovered'] {
  return record.mentions
    .filter((mention) => !isPublished(mention))
    .map(({ anchor, review }) => ({
      quote: anchor.exact,
      line: positionAt(article.source, locate(article.source, anchor)?.start ?? article.bodyStart).line,
      reason: `Rejected in review: ${review.note ?? 'no reason given'}`,
    }))
}

/** What a claim has before relations and reports are known. */
export type BareClaim = Pick<Claim, 'id' | 'reading' | 'mentions' | 'review' | 'history'>

/** Groups mentions into claims, ordered by id. The leading mention gives a claim its reading. */
export function mergeMentions(
  mentions: readonly PublishedMention[],
  records: readonly ArticleRecord[],
  permalinks: Permalinks,
): BareClaim[] {
  const recorded = new Map(
    records.flatMap((record) => record.mentions.map((one) => [one.id, { record, one }] as const)),
  )
  const led = addressesLedTo(permalinks)
  const groups = [...groupBy(mentions, (mention) => mention.claim)].sort(([a], [b]) => byText(a, b))
  return groups.map(([id, group]) => {
    const leads = led.get(id) ?? []
    const [first] = group as [PublishedMention]
    // A mention that is still the same object comes from a record that is.
    return merged(first, [...group, JSON.stringify(leads)], () => {
      const own = group.sort(byLead)
      const lead = own[0] as PublishedMention
      const seen = own.filter((mention) => mention.review.status !== 'unreviewed').length
      return {
        id,
        reading: lead.reading,
        mentions: own.map((mention) => mention.id),
        review: seen === 0 ? 'unreviewed' : seen === own.length ? 'reviewed' : 'part-reviewed',
        history: historyOf(own, recorded, leads),
      }
    })
  })
}

const merged = lastOf<PublishedMention, BareClaim>()

const PLACES = ['body', 'caption', 'headline', 'cited-title'] as const
const SOURCES = ['stated', 'resolved', 'published', null] as const

/**
 * Which mention speaks for the claim: the article's own text before a headline or a cited title, first-hand before
 * second-hand, dated by the text before dated by publication, then the earliest, then by article and position.
 */
export function byLead(a: PublishedMention, b: PublishedMention): number {
  const [x, y] = [a.reading, b.reading]
  return (
    PLACES.indexOf(x.place) - PLACES.indexOf(y.place) ||
    Number(x.hedged) - Number(y.hedged) ||
    SOURCES.indexOf(x.statedOnFrom) - SOURCES.indexOf(y.statedOnFrom) ||
    byText(earliest(x.statedOn), earliest(y.statedOn)) ||
    byText(a.article, b.article) ||
    a.start - b.start
  )
}

const earliest = (date: string | null): string => {
  if (date === null) return '9999'
  const { from, to } = edtfBounds(date)
  return from ?? to ?? '9999'
}

/** First recorded, each further report, each correction and why, and the addresses that led here: from the files. */
function historyOf(
  mentions: readonly PublishedMention[],
  recorded: ReadonlyMap<string, { record: ArticleRecord; one: RecordedMention }>,
  led: readonly HistoryEntry[],
): HistoryEntry[] {
  const own: HistoryEntry[] = mentions.flatMap((mention) => {
    const { record, one } = recorded.get(mention.id) as { record: ArticleRecord; one: RecordedMention }
    return one.history.map((entry) => ({
      ...entry,
      note: entry.what === 'recorded' ? `In ${record.article}.` : entry.note,
    }))
  })
  const order = ['recorded', 'renamed', 'merged', 'reread', 'confirmed', 'corrected', 'rejected', 'withdrawn']
  const unique = new Map([...own, ...led].map((entry) => [JSON.stringify(entry), entry]))
  return [...unique.values()].sort(
    (a, b) =>
      byText(a.on, b.on) ||
      order.indexOf(a.what) - order.indexOf(b.what) ||
      byText(a.note ?? '', b.note ?? ''),
  )
}

/** By live claim: the renames and merges that brought other addresses to it. */
function addressesLedTo({ claims }: Permalinks): Map<string, HistoryEntry[]> {
  const entries = Object.entries(claims).flatMap(([old, address]) => {
    if (address.state !== 'renamed' && address.state !== 'merged') return []
    const to = resolveAddress(claims, old)?.id ?? address.to
    return [{ to, on: address.on, what: address.state, note: `${old} leads here now. ${address.reason}` }]
  })
  return new Map(
    [...groupBy(entries, ({ to }) => to)].map(([to, group]) => [
      to,
      group.map(({ to: _, ...entry }) => entry),
    ]),
  )
}

import { compareEdtf, edtfBounds } from '../model/edtf.ts'
import { once } from '../model/once.ts'
import { periodBounds } from '../model/period.ts'
import type {
  Claim,
  Person,
  PublishedArticle,
  PublishedMention,
  Relation,
  Timeline,
} from '../model/timeline.ts'
import { groupBy, push } from '../timeline/order.ts'
import { type Among, amongAll } from './among.ts'
import { slugOf } from './hrefs.ts'

/** A mention with the article it stands in. */
export interface MentionView {
  readonly mention: PublishedMention
  readonly article: PublishedArticle
}

/** A relation seen from one of its claims. */
export interface RelationView {
  readonly relation: Relation
  readonly direction: 'out' | 'in'
  readonly other: Claim
}

/** A claim with everything its page shows. */
export interface ClaimView {
  readonly claim: Claim
  readonly mentions: readonly MentionView[]
  readonly relations: readonly RelationView[]
  /** Articles that carry it, in the order of its mentions, each once. */
  readonly articles: readonly PublishedArticle[]
  readonly rejected: boolean
}

/** Who said something, with what they said. */
export interface SpeakerView {
  readonly slug: string
  readonly name: string
  readonly person: Person | null
  readonly claims: readonly ClaimView[]
}

/** The timeline indexed for the pages: every lookup and order is made once, here. */
export interface Catalog {
  readonly timeline: Timeline
  /** By when said, newest first; undated last. */
  readonly claims: readonly ClaimView[]
  readonly claim: (id: string) => ClaimView | undefined
  /** Newest first; undated last. */
  readonly articles: readonly PublishedArticle[]
  readonly article: (slug: string) => PublishedArticle | undefined
  /** The mentions of an article, in the order of its text. */
  readonly mentionsIn: (slug: string) => readonly PublishedMention[]
  /** Where a claim's figure lies among those of its unit and subject; null for a claim without one. */
  readonly among: (id: string) => Among | null
  readonly speakers: readonly SpeakerView[]
  readonly speakerSlug: (name: string) => string | null
  readonly person: (name: string) => Person | null
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Orders claims by when they were said, earliest first; undated ones last; then by id. */
export function bySaid(a: Claim, b: Claim): number {
  const [x, y] = [a.reading.statedOn, b.reading.statedOn]
  if (x === null || y === null) return x === y ? text(a.id, b.id) : x === null ? 1 : -1
  return compareEdtf(x, y) || text(a.id, b.id)
}

/** Orders claims by the time they are about, earliest first; those without a time last; then by when said. */
export function byPeriod(a: Claim, b: Claim): number {
  const at = (c: Claim): string => {
    if (!c.reading.period) return '~'
    const { from, to } = periodBounds(c.reading.period, c.reading.subject)
    return (c.reading.periodRole === 'by' ? to : from) ?? to ?? from ?? '~'
  }
  return text(at(a), at(b)) || text(a.reading.period ?? '', b.reading.period ?? '') || bySaid(a, b)
}

/**
 * The indexes of a timeline, built once for each; throws when a reference leads nowhere, because such a file was not
 * made by `npm run claims`.
 */
export const catalogOf = (timeline: Timeline): Catalog => once(timeline, 'catalog', () => indexed(timeline))

function indexed(timeline: Timeline): Catalog {
  const articles = new Map(timeline.articles.map((a) => [a.slug, a]))
  const claims = new Map(timeline.claims.map((c) => [c.id, c]))
  const mentionsOf = new Map<string, MentionView[]>()
  const inArticle = groupBy(timeline.mentions, (mention) => mention.article)
  for (const mention of timeline.mentions) {
    const article = articles.get(mention.article)
    if (!article) throw new Error(`mention ${mention.id} is in an unknown article "${mention.article}"`)
    push(mentionsOf, mention.claim, { mention, article })
  }
  const relationsOf = new Map<string, RelationView[]>()
  const relate = (id: string, otherId: string, relation: Relation, direction: 'out' | 'in'): void => {
    const other = claims.get(otherId)
    if (!other) throw new Error(`a relation names an unknown claim "${otherId}"`)
    push(relationsOf, id, { relation, direction, other })
  }
  for (const relation of timeline.relations) {
    relate(relation.from, relation.to, relation, 'out')
    relate(relation.to, relation.from, relation, 'in')
  }

  const view = (claim: Claim): ClaimView => {
    const own = mentionsOf.get(claim.id) ?? []
    const ranks = new Map(claim.mentions.map((id, at) => [id, at]))
    const rank = (m: MentionView): number => ranks.get(m.mention.id) ?? ranks.size
    const mentions = [...own].sort((a, b) => rank(a) - rank(b))
    return {
      claim,
      mentions,
      relations: relationsOf.get(claim.id) ?? [],
      articles: [...new Set(mentions.map((m) => m.article))],
      rejected: mentions.length > 0 && mentions.every((m) => m.mention.review.status === 'rejected'),
    }
  }
  const ordered = [...timeline.claims].sort(bySaid)
  const dated = ordered.filter((c) => c.reading.statedOn !== null).reverse()
  const views = [...dated, ...ordered.filter((c) => c.reading.statedOn === null)].map(view)
  const byId = new Map(views.map((v) => [v.claim.id, v]))
  const speakers = speakersOf(timeline, views)
  const slugs = new Map(speakers.map((s) => [s.name, s.slug]))
  const people = new Map(timeline.people.map((p) => [p.name, p]))
  const among = amongAll(views)
  const mentionsInOrder = new Map(
    [...inArticle].map(([slug, list]) => [slug, [...list].sort((a, b) => a.start - b.start)]),
  )
  return {
    timeline,
    claims: views,
    claim: (id) => byId.get(id),
    articles: [...timeline.articles].sort(byPublished),
    article: (slug) => articles.get(slug),
    mentionsIn: (slug) => mentionsInOrder.get(slug) ?? [],
    among: (id) => {
      const own = byId.get(id)
      return own ? among(own) : null
    },
    speakers,
    speakerSlug: (name) => slugs.get(name) ?? null,
    person: (name) => people.get(name) ?? null,
  }
}

/** Newest first; those without a date last. */
function byPublished(a: PublishedArticle, b: PublishedArticle): number {
  const at = (d: string | null): string => (d ? (edtfBounds(d).from ?? edtfBounds(d).to ?? '') : '')
  return text(at(b.published), at(a.published)) || text(a.slug, b.slug)
}

function speakersOf(timeline: Timeline, views: readonly ClaimView[]): SpeakerView[] {
  const people = new Map(timeline.people.map((p) => [p.name, p]))
  const byName = new Map<string, ClaimView[]>()
  for (const v of views) {
    const names = new Set(v.mentions.map((m) => m.mention.reading.speaker).filter((n) => n !== null))
    for (const name of names) push(byName, name, v)
  }
  const taken = new Map<string, number>()
  return [...byName]
    .sort(([a], [b]) => text(a, b))
    .map(([name, claims]) => {
      const base = slugOf(name)
      const nth = (taken.get(base) ?? 0) + 1
      taken.set(base, nth)
      return { slug: nth === 1 ? base : `${base}-${nth}`, name, person: people.get(name) ?? null, claims }
    })
}

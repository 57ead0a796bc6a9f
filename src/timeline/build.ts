import { z } from 'zod'
import type { Article, Origin } from '../model/article.ts'
import { InputError } from '../model/diagnostic.ts'
import type { Address, ArticleRecord, Permalinks, RelationsFile } from '../model/record.ts'
import {
  type Claim,
  claimSchema,
  type Moved,
  movedSchema,
  type Person,
  type PublishedArticle,
  type PublishedMention,
  personSchema,
  publishedArticleSchema,
  publishedMentionSchema,
  type Relation,
  type Timeline,
} from '../model/timeline.ts'
import { renderArticle } from './article-html.ts'
import { sha256 } from './digest.ts'
import type { Rejected } from './extracted.ts'
import { lastOf, steady } from './memo.ts'
import { type BareClaim, mergeMentions, publishMentions, rejectedMentions } from './merge.ts'
import { byText, groupBy } from './order.ts'
import { voiceId, voicesOf } from './origins.ts'
import { resolveAddress } from './permalinks.ts'
import { applyRelationsFile, checkRelationsFile, proposeRelations } from './relations/index.ts'
import { standingOf } from './standing.ts'

export interface TimelineInput {
  readonly articles: readonly Article[]
  readonly records: readonly ArticleRecord[]
  readonly permalinks: Permalinks
  readonly relations: RelationsFile
  /** `content/relations.yaml` as it stands, for the place of what is wrong in it. */
  readonly relationsText?: string
  readonly people: readonly Person[]
  /** By slug: figures that no claim covers. */
  readonly uncovered: ReadonlyMap<string, readonly Rejected[]>
}

/** From the article page to a claim page; both stand two folders deep, so it holds under any base address. */
const CLAIM_HREF = (claim: string): string => `../../claims/${claim}/`

/**
 * Everything the site shows, from the articles and the record alone. Pure: no clock, no locale, no order of files.
 * Throws an InputError when `content/relations.yaml` names what is not there.
 */
export function buildTimeline(input: TimelineInput): Timeline {
  const articles = [...input.articles].sort((a, b) => byText(a.slug, b.slug))
  const bySlug = new Map(articles.map((article) => [article.slug, article]))
  const records = [...input.records].sort((a, b) => byText(a.article, b.article))
  const mentionsOf = new Map(
    records.map((record) => {
      const article = bySlug.get(record.article)
      return [record.article, article ? checkedMentions(publishMentions(article, record)) : []]
    }),
  )
  const mentions = [...mentionsOf.values()].flat()
  const bare = mergeMentions(mentions, records, input.permalinks)
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  const ownMentions = (claim: BareClaim): PublishedMention[] =>
    claim.mentions.flatMap((id) => byId.get(id) ?? [])
  const proposed = proposeRelations({
    claims: bare.map((claim) => ({ id: claim.id, reading: claim.reading, mentions: ownMentions(claim) })),
    articles: bySlug,
    people: input.people,
  })
  const ids = new Set(bare.map((claim) => claim.id))
  const wrong = checkRelationsFile(
    input.relations,
    input.relationsText ?? '',
    ids,
    proposed,
    input.permalinks,
  )
  if (wrong.length > 0) throw new InputError(wrong)
  const relations = applyRelationsFile(proposed, input.relations, input.permalinks)
  const origins = steadyOrigins(knownOrigins(articles))
  const recordOf = groupBy(records, (record) => record.article)
  const relationsOf = relationsByClaim(relations)
  const claims = bare.map((claim): Claim => {
    const own = relationsOf.get(claim.id) ?? []
    const notes = input.relations.notes.filter((note) =>
      note.claims.some((one) => (resolveAddress(input.permalinks.claims, one)?.id ?? one) === claim.id),
    )
    return published(claim, [origins, input.relations.standing, ...own, ...notes], () =>
      claimSchema.parse(
        publishClaim(claim, {
          mentions: ownMentions(claim),
          voices: voicesOf(ownMentions(claim), bySlug, origins),
          relations: own,
          standing: input.relations.standing,
          notes,
        }),
      ),
    )
  })
  return {
    schemaVersion: 1,
    articles: articles.map((article) => {
      const own = mentionsOf.get(article.slug) ?? []
      const uncovered = input.uncovered.get(article.slug) ?? []
      const recorded = recordOf.get(article.slug) ?? []
      return publishedArticles(article, [own, uncovered, ...recorded], () => {
        const rejected = recorded.flatMap((record) => rejectedMentions(article, record))
        const set = uncovered.map(({ quote, line, reason }) => ({ quote, line, reason }))
        return publishedArticleSchema.parse(publishArticle(article, own, [...set, ...rejected]))
      })
    }),
    mentions,
    claims,
    relations: [...relations],
    moved: movedAddresses(input.permalinks),
    people: [...input.people]
      .sort((a, b) => byText(a.name, b.name))
      .map((person) => checkedPeople(person, [], () => personSchema.parse(person))),
  } satisfies Timeline
}

// A value that was checked once is not checked again while it is the same.
const published = lastOf<BareClaim, Claim>()
const publishedArticles = lastOf<Article, PublishedArticle>()
const placed = lastOf<readonly PublishedMention[], PublishedMention[]>()
const checkedMentions = (mentions: readonly PublishedMention[]): PublishedMention[] =>
  placed(mentions, [], () => z.array(publishedMentionSchema).parse(mentions))
const checkedPeople = lastOf<Person, Person>()
const movedOnce = lastOf<Address, Moved>()
const steadyOrigins = steady<Origin>()

/** The relations that each claim has, at either end. */
function relationsByClaim(relations: readonly Relation[]): Map<string, Relation[]> {
  const found = new Map<string, Relation[]>()
  for (const relation of relations) {
    for (const id of [relation.from, relation.to]) {
      const own = found.get(id)
      if (own) own.push(relation)
      else found.set(id, [relation])
    }
  }
  return found
}

interface AboutClaim {
  readonly mentions: readonly PublishedMention[]
  readonly voices: Claim['voices']
  readonly relations: readonly Relation[]
  readonly standing: RelationsFile['standing']
  readonly notes: Claim['notes']
}

function publishClaim(claim: BareClaim, about: AboutClaim): Claim {
  const { id, reading, mentions, review, history } = claim
  const hedgedOnly = about.mentions.every((mention) => mention.reading.hedged)
  return {
    id,
    reading,
    mentions,
    origins: about.voices.map(voiceId),
    voices: about.voices,
    ...standingOf(claim, hedgedOnly, about.relations, about.standing),
    review,
    notes: about.notes.map(({ text, source }) => ({ text, source })),
    history,
  }
}

function publishArticle(
  article: Article,
  mentions: readonly PublishedMention[],
  uncovered: PublishedArticle['uncovered'],
): PublishedArticle {
  const { meta } = article
  const marks = mentions.map(({ id, claim, start, end, reading }) => ({
    id,
    claim,
    kind: reading.kind,
    start,
    end,
  }))
  return {
    slug: article.slug,
    heading: meta.title ?? meta.label ?? article.slug,
    headingIsOurs: meta.title === null,
    publisher: meta.publisher,
    published: meta.published,
    url: meta.url,
    dateline: meta.dateline,
    origins: meta.origins,
    notes: Object.fromEntries(Object.entries(meta.notes).filter(([, note]) => note !== undefined)),
    verified: meta.verified ?? null,
    digest: sha256(article.source),
    mentions: mentions.map((mention) => mention.id),
    uncovered: [...uncovered].sort((a, b) => a.line - b.line),
    html: renderArticle(article.source, article.bodyStart, marks, CLAIM_HREF),
  }
}

/** Every report named in some article's front matter, each once. */
function knownOrigins(articles: readonly Article[]): Origin[] {
  const byId = new Map<string, Origin>()
  for (const article of articles) {
    for (const origin of article.meta.origins) if (!byId.has(origin.id)) byId.set(origin.id, origin)
  }
  return [...byId.values()].sort((a, b) => byText(a.id, b.id))
}

function movedAddresses(permalinks: Permalinks): Moved[] {
  const list = (of: Moved['of'], addresses: Permalinks['claims']): Moved[] =>
    Object.entries(addresses).flatMap(([id, address]): Moved[] => {
      if (address.state === 'live') return []
      const to = address.state === 'withdrawn' ? null : (resolveAddress(addresses, id)?.id ?? address.to)
      return [
        movedOnce(address, [id, of, to], () =>
          movedSchema.parse({
            ...{ id, of, to, what: address.state, on: address.on, reason: address.reason },
            text: address.state === 'renamed' ? null : address.text,
          }),
        ),
      ]
    })
  return [...list('article', permalinks.articles), ...list('claim', permalinks.claims)].sort(
    (a, b) => byText(a.of, b.of) || byText(a.id, b.id),
  )
}

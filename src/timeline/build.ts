import type { Article, Origin } from '../model/article.ts'
import { InputError } from '../model/diagnostic.ts'
import type { ArticleRecord, Permalinks, RelationsFile } from '../model/record.ts'
import {
  type Claim,
  type Moved,
  type Person,
  type PublishedArticle,
  type PublishedMention,
  type Timeline,
  timelineSchema,
} from '../model/timeline.ts'
import { type Mark, renderArticle } from './article-html.ts'
import { sha256 } from './digest.ts'
import type { Rejected } from './extracted.ts'
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
      return [record.article, article ? publishMentions(article, record) : []]
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
  const known = knownOrigins(articles)
  const recordOf = groupBy(records, (record) => record.article)
  const relationsOf = groupBy(
    relations.flatMap((relation) => [relation.from, relation.to].map((id) => ({ id, relation }))),
    ({ id }) => id,
  )
  const claims = bare.map((claim): Claim => {
    const own = ownMentions(claim)
    const voices = voicesOf(own, bySlug, known)
    const hedgedOnly = own.every((mention) => mention.reading.hedged)
    const { id, reading, mentions: ids, review, history } = claim
    return {
      id,
      reading,
      mentions: ids,
      origins: voices.map(voiceId),
      voices,
      ...standingOf(
        claim,
        hedgedOnly,
        (relationsOf.get(id) ?? []).map(({ relation }) => relation),
        input.relations.standing,
      ),
      review,
      notes: input.relations.notes
        .filter((note) =>
          note.claims.some((one) => (resolveAddress(input.permalinks.claims, one)?.id ?? one) === id),
        )
        .map(({ text, source }) => ({ text, source })),
      history,
    }
  })
  return timelineSchema.parse({
    schemaVersion: 1,
    articles: articles.map((article) =>
      publishArticle(article, mentionsOf.get(article.slug) ?? [], [
        ...(input.uncovered.get(article.slug) ?? []).map(({ quote, line, reason }) => ({
          quote,
          line,
          reason,
        })),
        ...(recordOf.get(article.slug) ?? []).flatMap((record) => rejectedMentions(article, record)),
      ]),
    ),
    mentions,
    claims,
    relations,
    moved: movedAddresses(input.permalinks),
    people: [...input.people].sort((a, b) => byText(a.name, b.name)),
  } satisfies Timeline)
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
    html: renderOnce(article, marks),
  }
}

const rendered = new WeakMap<Article, { readonly marks: string; readonly html: string }>()

/** The HTML of an article, made once for the same marks: a process that previews renders all of them at each save. */
function renderOnce(article: Article, marks: readonly Mark[]): string {
  const key = JSON.stringify(marks)
  const before = rendered.get(article)
  if (before?.marks === key) return before.html
  const html = renderArticle(article.source, article.bodyStart, marks, CLAIM_HREF)
  rendered.set(article, { marks: key, html })
  return html
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
    Object.entries(addresses).flatMap(([id, address]): Moved[] =>
      address.state === 'live'
        ? []
        : [
            {
              id,
              of,
              what: address.state,
              to: address.state === 'withdrawn' ? null : (resolveAddress(addresses, id)?.id ?? address.to),
              on: address.on,
              reason: address.reason,
              text: address.state === 'renamed' ? null : address.text,
            },
          ],
    )
  return [...list('article', permalinks.articles), ...list('claim', permalinks.claims)].sort(
    (a, b) => byText(a.of, b.of) || byText(a.id, b.id),
  )
}

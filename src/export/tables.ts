import type { z } from 'zod'
import { compareEdtf, edtfBounds } from '../model/edtf.ts'
import type { Reading } from '../model/mention.ts'
import { periodBounds } from '../model/period.ts'
import type { Claim, PublishedArticle, PublishedMention, Timeline } from '../model/timeline.ts'
import { claimInWords } from '../timeline/words.ts'
import type { Addresses } from './addresses.ts'
import type { Cell } from './csv.ts'
import {
  type ArticleRow,
  articleRowSchema,
  type ClaimRow,
  COMPARATOR_WORDS,
  claimRowSchema,
  type MentionRow,
  mentionRowSchema,
  movedRowSchema,
  relationRowSchema,
} from './rows.ts'

/** A published table: what its rows are, and how they are made from the record. */
export interface Table {
  readonly name: 'claims' | 'mentions' | 'articles' | 'relations' | 'moved'
  readonly title: string
  readonly row: z.ZodObject
  readonly key: readonly string[]
  readonly foreign: readonly { field: string; table: string; key: string }[]
  readonly rows: (timeline: Timeline, to: Addresses) => Readonly<Record<string, Cell>>[]
}

/** Every table, in the order the data page lists them. */
export const TABLES: readonly Table[] = [
  {
    name: 'claims',
    title: 'Claims: who said which figure, about what period, when',
    row: claimRowSchema,
    key: ['id'],
    foreign: [],
    rows: ({ claims, mentions }, to) => {
      const articleOf = new Map(mentions.map((mention) => [mention.id, mention.article]))
      return claims.map((claim) => claimRow(claim, articleOf, to))
    },
  },
  {
    name: 'mentions',
    title: 'Mentions: each place in an article where a claim stands, with its evidence',
    row: mentionRowSchema,
    key: ['article', 'id'],
    foreign: [
      { field: 'claim', table: 'claims', key: 'id' },
      { field: 'article', table: 'articles', key: 'slug' },
    ],
    rows: ({ mentions }, to) => mentions.map((mention) => mentionRow(mention, to)),
  },
  {
    name: 'articles',
    title: 'Articles: where the claims were reported',
    row: articleRowSchema,
    key: ['slug'],
    foreign: [],
    rows: ({ articles }, to) => articles.map((article) => articleRow(article, to)),
  },
  {
    name: 'relations',
    title: 'Relations: claims that restate, update, dispute or derive from others',
    row: relationRowSchema,
    key: ['type', 'from', 'to'],
    foreign: [
      { field: 'from', table: 'claims', key: 'id' },
      { field: 'to', table: 'claims', key: 'id' },
    ],
    rows: ({ relations }) => [...relations],
  },
  {
    name: 'moved',
    title: 'Moved: published addresses that were renamed, merged or withdrawn',
    row: movedRowSchema,
    key: ['of', 'id'],
    foreign: [],
    rows: ({ moved }) => [...moved],
  },
]

/** Column names of a table, in their frozen order. */
export function columnsOf(table: Table): string[] {
  return Object.keys(table.row.shape)
}

const bounds = (date: string | null): { from: string | null; to: string | null } =>
  date ? edtfBounds(date) : { from: null, to: null }

function readingColumns(r: Reading) {
  const said = bounds(r.statedOn)
  const about = r.period ? periodBounds(r.period, r.subject) : bounds(null)
  return {
    subject: r.subject,
    kind: r.kind,
    stance: r.stance,
    value: r.value,
    value_high: r.valueHigh,
    unit: r.unit,
    comparator: r.comparator && COMPARATOR_WORDS[r.comparator],
    converted: r.converted.map((c) => c.quote),
    period: r.period,
    period_role: r.periodRole,
    period_from: r.periodRole === 'by' ? null : about.from,
    period_to: r.periodRole === 'since' ? null : about.to,
    basis_spending: r.basis?.spending ?? null,
    basis_gdp: r.basis?.gdp ?? null,
    stated_on: r.statedOn,
    stated_on_from: r.statedOnFrom,
    stated_from: said.from,
    stated_to: said.to,
    speaker: r.speaker,
    via: r.via,
    hedged: r.hedged,
    quote: r.quote,
    sentence: r.sentence,
  }
}

/** When a claim was first recorded and when its record last changed (EDTF); null without history. */
export function recordDates({ history }: Pick<Claim, 'history'>): {
  recorded: string | null
  changed: string | null
} {
  const dates = history.map((entry) => entry.on).sort(compareEdtf)
  return { recorded: dates[0] ?? null, changed: dates.at(-1) ?? null }
}

function claimRow(claim: Claim, articleOf: ReadonlyMap<string, string>, to: Addresses): ClaimRow {
  const { recorded, changed } = recordDates(claim)
  const articles = claim.mentions.map((id) => articleOf.get(id)).filter((slug) => slug !== undefined)
  return {
    id: claim.id,
    url: to.claim(claim.id),
    text: claimInWords(claim.reading),
    ...readingColumns(claim.reading),
    standing: claim.standing,
    standing_note: claim.standingNote,
    standing_by: claim.standingBy,
    review: claim.review,
    reports: claim.voices.length,
    articles: [...new Set(articles)],
    mentions: claim.mentions,
    recorded_on: recorded,
    changed_on: changed,
  }
}

function mentionRow(mention: PublishedMention, to: Addresses): MentionRow {
  const { id, claim, article, start, end, line, column, anchor, reading, review } = mention
  return {
    article,
    id,
    claim,
    url: to.article(article, id),
    start,
    end,
    line,
    column,
    place: reading.place,
    prefix: anchor.prefix,
    suffix: anchor.suffix,
    ...readingColumns(reading),
    rules: reading.rules,
    review: review.status,
    reviewed_on: review.on,
    review_note: review.note,
    corrected: Object.keys(mention.machine),
  }
}

function articleRow(article: PublishedArticle, to: Addresses): ArticleRow {
  const published = bounds(article.published)
  return {
    slug: article.slug,
    url: to.article(article.slug),
    heading: article.heading,
    heading_is_ours: article.headingIsOurs,
    publisher: article.publisher,
    published: article.published,
    published_from: published.from,
    published_to: published.to,
    source_url: article.url,
    dateline: article.dateline,
    origins: article.origins.map((o) => o.id),
    agencies: [...new Set(article.origins.map((o) => o.agency))],
    figures: article.verified?.figures ?? null,
    figures_agree: article.verified?.agree ?? null,
    original_sha256: article.verified?.sha256 ?? null,
    sha256: article.digest,
    mentions: article.mentions.length,
  }
}

/** Columns of the file beside a chart: those of claims.csv that the picture draws on, and its evidence. */
export const chartColumns = [
  'id',
  'url',
  'text',
  'subject',
  'kind',
  'value',
  'value_high',
  'unit',
  'comparator',
  'period',
  'period_role',
  'period_from',
  'period_to',
  'basis_spending',
  'basis_gdp',
  'stated_on',
  'stated_from',
  'stated_to',
  'speaker',
  'hedged',
  'quote',
  'review',
] as const satisfies readonly (keyof ClaimRow)[]

/** Rows of the claims that a chart draws, in the order of the record. */
export function chartRows(
  timeline: Timeline,
  drawn: ReadonlySet<string>,
  to: Addresses,
): Record<string, Cell>[] {
  return timeline.claims.filter((claim) => drawn.has(claim.id)).map((claim) => claimRow(claim, new Map(), to))
}

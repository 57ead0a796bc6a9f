import { z } from 'zod'
import { articleSchema, verifiedSchema } from '../model/article.ts'
import { edtfSchema } from '../model/edtf.ts'
import { basisSchema, mentionSchema } from '../model/mention.ts'
import {
  claimIdSchema,
  claimSchema,
  movedSchema,
  publishedMentionSchema,
  relationSchema,
  reviewSchema,
} from '../model/timeline.ts'

const m = mentionSchema.shape
const day = z.iso.date().nullable()
const address = z.string().describe('Its page on this site')
const list = z.array(z.string())

/** How a comparator is spelled in tables, where a bare `=` would be run as a formula. */
export const COMPARATOR_WORDS = {
  '=': 'equal',
  '~': 'about',
  '>': 'more-than',
  '>=': 'at-least',
  '<': 'less-than',
  '<=': 'up-to',
} as const

/** The reading of a figure in columns; shared by claims and mentions. */
const readingColumns = {
  subject: m.subject,
  kind: m.kind.describe('What kind of thing the figure is; statement for a position without a figure'),
  stance: m.stance,
  value: m.value,
  value_high: m.valueHigh,
  unit: m.unit,
  comparator: z.enum(COMPARATOR_WORDS).nullable().describe('How the figure is bounded; null for a statement'),
  converted: list.describe('The same amount in other money, as it stands in brackets'),
  period: m.period,
  period_role: m.periodRole,
  period_from: day.describe('First day the period can mean; empty where open or not given'),
  period_to: day.describe('Last day the period can mean; empty where open or not given'),
  basis_spending: basisSchema.shape.spending,
  basis_gdp: basisSchema.shape.gdp,
  stated_on: m.statedOn,
  stated_on_from: m.statedOnFrom.describe(
    'Where the date comes from: stated in full, resolved from a relative word, or the date of publication',
  ),
  stated_from: day.describe('First day it can have been said; empty where open or not dated'),
  stated_to: day.describe('Last day it can have been said; empty where open or not dated'),
  speaker: m.speaker,
  via: m.via,
  hedged: m.hedged,
  quote: m.quote,
  sentence: m.sentence,
}

/** One row of claims.csv. */
export const claimRowSchema = z.strictObject({
  id: claimIdSchema.describe('Permanent id, fixed when first published'),
  url: address,
  text: z.string().describe('What the claim says, in our words'),
  ...readingColumns,
  standing: claimSchema.shape.standing.describe('How later claims leave it'),
  standing_note: claimSchema.shape.standingNote.describe('Why it stands so, where a person wrote it'),
  standing_by: claimSchema.shape.standingBy,
  review: claimSchema.shape.review.describe('How many of its mentions a person has checked: none, some, all'),
  reports: z.int().positive().describe('Independent reports behind it; copies of one report count once'),
  articles: list.describe('Slugs of the articles that carry it'),
  mentions: claimSchema.shape.mentions,
  recorded_on: edtfSchema.nullable().describe('When it was first recorded'),
  changed_on: edtfSchema.nullable().describe('When its record last changed'),
})

/** One row of mentions.csv. */
export const mentionRowSchema = z.strictObject({
  article: z.string().describe('Slug of the article it stands in'),
  id: publishedMentionSchema.shape.id,
  claim: claimIdSchema.describe('The claim it is a mention of'),
  url: z.string().describe('Its place on the page of the article'),
  start: m.start.describe('Where the quote begins in the article’s file, in UTF-16 units'),
  end: m.end.describe('Where it ends'),
  line: m.line.describe('Line of the file, from 1'),
  column: m.column.describe('Column in UTF-16 units, from 1'),
  place: m.place,
  prefix: z.string().describe('The text just before the quote'),
  suffix: z.string().describe('The text just after it'),
  ...readingColumns,
  rules: m.rules,
  review: reviewSchema.shape.status.describe(
    'Whether a person has checked this reading, and with what result',
  ),
  reviewed_on: reviewSchema.shape.on,
  review_note: reviewSchema.shape.note,
  corrected: list.describe('Names of the fields that a person corrected'),
})

const a = articleSchema.shape

/** One row of articles.csv. */
export const articleRowSchema = z.strictObject({
  slug: z.string().describe('Permanent name of the article here'),
  url: address,
  heading: z.string().describe('The publisher’s headline where confirmed, else our own label'),
  heading_is_ours: z.boolean().describe('True where the heading is our label, not the publisher’s headline'),
  publisher: a.publisher,
  published: a.published,
  published_from: day.describe('First day it can have been published'),
  published_to: day.describe('Last day it can have been published'),
  source_url: z.string().nullable().describe('The publisher’s address, where known'),
  dateline: z.string().nullable().describe('Place the report was filed from'),
  origins: list.describe(
    'Ids of the reports it goes back to; articles that share one are copies of one voice',
  ),
  agencies: list.describe('Who first reported each of them'),
  figures: verifiedSchema.shape.figures.nullable(),
  figures_agree: verifiedSchema.shape.agree.nullable(),
  original_sha256: verifiedSchema.shape.sha256.nullable(),
  sha256: z.string().describe('SHA-256 of our file'),
  mentions: z.int().nonnegative().describe('How many mentions it has'),
})

/** One row of relations.csv. */
export const relationRowSchema = z.strictObject({
  type: relationSchema.shape.type.describe('How the first claim relates to the second'),
  from: claimIdSchema.describe('The claim that restates, updates, disputes or is derived'),
  to: claimIdSchema.describe('The claim it does that to'),
  moved: relationSchema.shape.moved.describe('For updates: which part of the older claim moved'),
  rationale: relationSchema.shape.rationale,
  by: relationSchema.shape.by.describe('Whether a rule or a person relates the two'),
  rule: relationSchema.shape.rule.describe('The rule, where one does'),
})

/** One row of moved.csv. */
export const movedRowSchema = z.strictObject({
  id: z.string().describe('The address that was published: a claim id or an article slug'),
  of: movedSchema.shape.of.describe('What it was the address of'),
  what: movedSchema.shape.what.describe('What became of it'),
  to: movedSchema.shape.to.describe('Where it is now'),
  on: movedSchema.shape.on.describe('When that happened (EDTF)'),
  reason: movedSchema.shape.reason.describe('Why it was renamed, merged or withdrawn'),
  text: movedSchema.shape.text,
})

export type ClaimRow = z.infer<typeof claimRowSchema>
export type MentionRow = z.infer<typeof mentionRowSchema>
export type ArticleRow = z.infer<typeof articleRowSchema>
export type RelationRow = z.infer<typeof relationRowSchema>
export type MovedRow = z.infer<typeof movedRowSchema>

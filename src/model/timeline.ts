import { z } from 'zod'
import { originSchema, verifiedSchema } from './article.ts'
import { edtfSchema } from './edtf.ts'
import { readingSchema } from './mention.ts'

/** Permanent ids: readable, fixed at first publication. */
export const claimIdSchema = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)

export const reviewSchema = z.strictObject({
  status: z.enum(['unreviewed', 'confirmed', 'corrected', 'rejected']),
  on: edtfSchema.nullable().describe('When a person looked at it'),
  note: z.string().nullable().describe('Why it was corrected or rejected'),
})
export type Review = z.infer<typeof reviewSchema>

/** W3C TextQuoteSelector: the exact words with enough text around them to be found once. */
export const anchorSchema = z.strictObject({ exact: z.string(), prefix: z.string(), suffix: z.string() })
export type Anchor = z.infer<typeof anchorSchema>

/** One mention as published: the reading that stands (corrections applied), its place, its review. */
export const publishedMentionSchema = z.strictObject({
  id: z.string().describe('Fragment of its mark on the article page'),
  claim: claimIdSchema,
  article: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  line: z.int().positive(),
  column: z.int().positive(),
  anchor: anchorSchema,
  reading: readingSchema,
  machine: readingSchema.partial().describe("The machine's own values of corrected fields"),
  review: reviewSchema,
})
export type PublishedMention = z.infer<typeof publishedMentionSchema>

export const relationSchema = z.strictObject({
  type: z.enum(['restates', 'updates', 'disputes', 'derivedFrom']),
  from: claimIdSchema,
  to: claimIdSchema,
  /** For `updates`: which part of the older claim moved. */
  moved: z.enum(['level', 'deadline', 'definition']).nullable(),
  rationale: z.string().min(1).describe('Why the rule or the person relates the two'),
  by: z.enum(['rule', 'person']),
  rule: z.string().nullable(),
})
export type Relation = z.infer<typeof relationSchema>

export const standingSchema = z.enum(['current', 'overtaken', 'disputed', 'never-confirmed', 'not-assessed'])
export type Standing = z.infer<typeof standingSchema>

/** One independent report behind a claim: every copy of it is the same voice. */
export const voiceSchema = z.strictObject({
  origins: z
    .array(z.string())
    .describe('Ids of the reports its copies share; empty when the article is its own origin'),
  articles: z.array(z.string()).min(1).describe('Slugs of the articles that pass it on'),
})
export type Voice = z.infer<typeof voiceSchema>

/** What a reader should know beside the claim, written by a person with the source for it. */
export const noteSchema = z.strictObject({
  text: z.string().min(1),
  source: z.url({ protocol: /^https?$/ }).nullable(),
})

export const historyEntrySchema = z.strictObject({
  on: edtfSchema,
  what: z.enum([
    'recorded',
    'confirmed',
    'corrected',
    'rejected',
    'renamed',
    'merged',
    'withdrawn',
    'reread',
  ]),
  note: z.string().nullable(),
})

/** One claim: what is common to its mentions. `reading` is that of the leading mention. */
export const claimSchema = z.strictObject({
  id: claimIdSchema,
  reading: readingSchema,
  mentions: z.array(z.string()).min(1).describe('Ids of its mentions, the leading one first'),
  origins: z.array(z.string()).describe('One id for each voice, in the order of `voices`: copies count once'),
  voices: z.array(voiceSchema).describe('Independent reports behind the claim, with the copies of each'),
  standing: standingSchema,
  standingNote: z.string().nullable(),
  standingBy: z.array(claimIdSchema).describe('The claims that overtake or dispute it'),
  review: z.enum(['unreviewed', 'part-reviewed', 'reviewed']),
  notes: z.array(noteSchema),
  history: z.array(historyEntrySchema),
})
export type HistoryEntry = z.infer<typeof historyEntrySchema>
export type Claim = z.infer<typeof claimSchema>

export const publishedArticleSchema = z.strictObject({
  slug: z.string(),
  heading: z.string().describe('Headline when confirmed, else our own label'),
  headingIsOurs: z.boolean(),
  publisher: z.string().nullable(),
  published: edtfSchema.nullable(),
  url: z.string().nullable(),
  dateline: z.string().nullable(),
  origins: z.array(originSchema),
  notes: z.record(z.string(), z.string()),
  verified: verifiedSchema.nullable(),
  digest: z.string().describe('SHA-256 of the file'),
  mentions: z.array(z.string()),
  uncovered: z.array(z.strictObject({ quote: z.string(), line: z.int(), reason: z.string() })),
  html: z.string().describe('The restatement as sanitised HTML, each mention marked in place'),
})
export type PublishedArticle = z.infer<typeof publishedArticleSchema>

/** A published address that no longer has a claim or article of its own. */
export const movedSchema = z.strictObject({
  id: z.string(),
  of: z.enum(['claim', 'article']),
  what: z.enum(['renamed', 'merged', 'withdrawn']),
  to: z.string().nullable(),
  on: edtfSchema,
  reason: z.string(),
  text: z.string().nullable().describe('The old wording, for a withdrawn one'),
})
export type Moved = z.infer<typeof movedSchema>

export const personSchema = z.strictObject({
  name: z.string().min(1).describe('Canonical name, as printed'),
  native: z.string().optional().describe('The name in its own script'),
  aliases: z.array(z.string().min(1)).default([]).describe('Other forms met in news'),
  role: z.string().optional(),
  country: z.string().describe('ISO 3166-1 alpha-2, or NATO, EU'),
})
export type Person = z.infer<typeof personSchema>

/** Everything the site shows, in one value. Arrays are sorted; the same input gives the same bytes. */
export const timelineSchema = z.strictObject({
  schemaVersion: z.literal(1),
  articles: z.array(publishedArticleSchema),
  mentions: z.array(publishedMentionSchema),
  claims: z.array(claimSchema),
  relations: z.array(relationSchema),
  moved: z.array(movedSchema),
  people: z.array(personSchema),
})
export type Timeline = z.infer<typeof timelineSchema>

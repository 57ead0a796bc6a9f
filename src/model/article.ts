import { z } from 'zod'
import { edtfSchema } from './edtf.ts'

/** A link in the chain by which a report reached the article: who first reported it, and who passed it on. */
export const originSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .describe('Names one report, e.g. kyodo-2021-11-27; articles that share it are copies of one voice'),
  agency: z.string().min(1).describe('Who first reported it'),
  date: edtfSchema.nullable().default(null).describe('When that report appeared, EDTF'),
  through: z.array(z.string().min(1)).default([]).describe('Who passed it on, first to last'),
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null)
    .describe('Where that report stands'),
  note: z.string().nullable().default(null).describe('How this is known'),
})

/** How far the restatement was checked against the original text. */
export const verifiedSchema = z.strictObject({
  figures: z.int().nonnegative().describe('Figures in the original that the extractor reads as claims'),
  agree: z.int().nonnegative().describe('Of these, how many the restatement gives with the same reading'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the original text that was compared'),
})

/** Front matter of `content/articles/<slug>.md`. What is not confirmed is null, with the reason in `notes`. */
export const articleSchema = z.strictObject({
  title: z.string().min(1).nullable().describe("The publisher's own headline; null when not confirmed"),
  label: z
    .string()
    .min(1)
    .optional()
    .describe('Our own short name for the article, used where no headline is confirmed'),
  publisher: z.string().min(1).nullable().describe('Who published this text'),
  published: edtfSchema.nullable().describe('When, as far as known (EDTF)'),
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null)
    .describe("The publisher's address"),
  dateline: z.string().nullable().default(null).describe('Place the report was filed from'),
  origins: z.array(originSchema).default([]).describe('Reports this article goes back to'),
  notes: z
    .partialRecord(
      z.enum(['title', 'publisher', 'published', 'url', 'dateline', 'origins', 'general']),
      z.string(),
    )
    .default({})
    .describe('Why a field is empty or inferred, and from what'),
  verified: verifiedSchema.optional().describe('Result of comparing with the original text'),
})

export type Origin = z.infer<typeof originSchema>
export type Verified = z.infer<typeof verifiedSchema>
export type ArticleMeta = z.infer<typeof articleSchema>

/** An article as read from disk: metadata, the whole file, and where its body starts (UTF-16 offset). */
export interface Article {
  readonly slug: string
  /** Path as given by the person, for diagnostics. */
  readonly file: string
  readonly meta: ArticleMeta
  /** The whole file, front matter included; every offset in the project counts into this. */
  readonly source: string
  readonly bodyStart: number
}

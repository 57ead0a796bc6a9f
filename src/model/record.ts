import { z } from 'zod'
import { edtfSchema } from './edtf.ts'
import { readingSchema } from './mention.ts'
import {
  anchorSchema,
  claimIdSchema,
  historyEntrySchema,
  noteSchema,
  relationSchema,
  reviewSchema,
  standingSchema,
} from './timeline.ts'

/** Fields of a reading that a person may correct. The words and the rules are facts of the text and the program. */
export const CORRECTABLE = [
  'subject',
  'kind',
  'stance',
  'value',
  'valueHigh',
  'unit',
  'comparator',
  'period',
  'periodRole',
  'basis',
  'statedOn',
  'statedOnFrom',
  'speaker',
  'via',
  'hedged',
] as const
export type Correctable = (typeof CORRECTABLE)[number]

/** One corrected field: what the machine read when the person looked, and what stands. */
export const correctionSchema = z.strictObject({ machine: z.json(), person: z.json() })
export type Correction = z.infer<typeof correctionSchema>

/** What the machine reads now of a mention that a person has already looked at, where that differs. */
export const rereadSchema = z.strictObject({
  found: z.boolean().describe('False when the rules no longer read a claim in these words'),
  fields: readingSchema.partial().describe('Fields whose value is now another'),
})
export type Reread = z.infer<typeof rereadSchema>

/** One mention as recorded: what the machine found, what a person made of it, and how it came to be so. */
export const recordedMentionSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^m-[a-z0-9.]+(?:-[a-z0-9.]+)*$/)
      .describe('Fragment of its mark on the article page; never changes'),
    claim: claimIdSchema,
    anchor: anchorSchema,
    reading: readingSchema.describe("The machine's reading, as last accepted"),
    corrections: z.partialRecord(z.enum(CORRECTABLE), correctionSchema),
    reread: rereadSchema.nullable(),
    review: reviewSchema,
    history: z.array(historyEntrySchema),
  })
  .superRefine(({ reading, corrections }, context) => {
    const corrected = Object.entries(corrections).map(([field, { person }]) => [field, person])
    const result = readingSchema.safeParse({ ...reading, ...Object.fromEntries(corrected) })
    for (const issue of result.error?.issues ?? []) {
      context.addIssue({ ...issue, code: 'custom', path: ['corrections', ...issue.path], input: undefined })
    }
  })
export type RecordedMention = z.infer<typeof recordedMentionSchema>

/** `content/claims/<slug>.json` */
export const articleRecordSchema = z.strictObject({
  schemaVersion: z.literal(1),
  article: z.string().min(1),
  body: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the body: recognises a renamed file'),
  mentions: z.array(recordedMentionSchema).describe('In the order of the article'),
  uncovered: z
    .array(z.strictObject({ quote: z.string(), reason: z.string(), rule: z.string() }))
    .describe('Figures that no claim covers, and why'),
})
export type ArticleRecord = z.infer<typeof articleRecordSchema>

const since = edtfSchema.describe('When the address was first recorded')
const gone = { since, on: edtfSchema, reason: z.string().min(1) }

/** What became of a published address. */
export const addressSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('live'), since }),
  z.strictObject({ state: z.literal('renamed'), ...gone, to: z.string().min(1) }),
  z.strictObject({ state: z.literal('merged'), ...gone, to: z.string().min(1), text: z.string().nullable() }),
  z.strictObject({
    state: z.literal('withdrawn'),
    ...gone,
    text: z.string().nullable().describe('The old wording'),
  }),
])
export type Address = z.infer<typeof addressSchema>

/** `content/permalinks.json`: every claim id and article slug ever published. */
export const permalinksSchema = z.strictObject({
  schemaVersion: z.literal(1),
  articles: z.record(z.string(), addressSchema),
  claims: z.record(claimIdSchema, addressSchema),
})
export type Permalinks = z.infer<typeof permalinksSchema>

const pair = { type: relationSchema.shape.type, from: claimIdSchema, to: claimIdSchema }

/** `content/relations.yaml`: what a person says of the relations that the rules propose. */
export const relationsFileSchema = z.strictObject({
  confirm: z.array(z.strictObject(pair)).default([]),
  add: z
    .array(
      z.strictObject({
        ...pair,
        moved: relationSchema.shape.moved.default(null),
        rationale: z.string().min(1),
      }),
    )
    .default([]),
  remove: z.array(z.strictObject({ ...pair, reason: z.string().min(1) })).default([]),
  notes: z
    .array(
      z.strictObject({
        claims: z.array(claimIdSchema).min(1),
        ...noteSchema.shape,
        source: noteSchema.shape.source.default(null),
      }),
    )
    .default([]),
  standing: z
    .array(z.strictObject({ claim: claimIdSchema, standing: standingSchema, note: z.string().min(1) }))
    .default([]),
})
export type RelationsFile = z.infer<typeof relationsFileSchema>

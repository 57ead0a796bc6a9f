import { z } from 'zod'
import { edtfSchema } from './edtf.ts'
import { periodSchema } from './period.ts'

/** What kind of thing a figure is. The order is the order of the legend. */
export const KINDS = ['level', 'cap', 'target', 'proposal', 'demand', 'estimate', 'statement'] as const
export const kindSchema = z.enum(KINDS)
export type Kind = z.infer<typeof kindSchema>

/** What a position without a figure says. */
export const STANCES = [
  'urges',
  'welcomes',
  'declines-figure',
  'denies',
  'rules-out',
  'approves',
  'no-comment',
  'reacts',
] as const
export const stanceSchema = z.enum(STANCES)
export type Stance = z.infer<typeof stanceSchema>

export const comparatorSchema = z.enum(['=', '~', '>', '>=', '<', '<='])
export type Comparator = z.infer<typeof comparatorSchema>

export const periodRoleSchema = z.enum(['in', 'by', 'since', 'over'])
export type PeriodRole = z.infer<typeof periodRoleSchema>

/** `%GDP`, `%change`, or an ISO 4217 code. */
export const unitSchema = z.string().regex(/^(%GDP|%change|[A-Z]{3})$/)

/** ISO 3166-1 alpha-2, or a bloc. */
export const subjectSchema = z.string().regex(/^([A-Z]{2}|NATO|G7)$/)

export const placeSchema = z.enum(['body', 'headline', 'caption', 'cited-title'])
export type Place = z.infer<typeof placeSchema>

export const basisSchema = z.strictObject({
  spending: z
    .enum(['initial', 'with-supplementary', 'with-related', 'nato', 'sipri'])
    .nullable()
    .describe('What is counted as spending, where the text says so'),
  gdp: periodSchema.nullable().describe('Which GDP it is divided by, where the text says so'),
})
export type Basis = z.infer<typeof basisSchema>

export const convertedSchema = z.strictObject({
  quote: z.string().min(1),
  value: z.number(),
  unit: z.string(),
})

/** How one figure (or one position without a figure) was read: everything but where it stands. */
export const readingSchema = z.strictObject({
  quote: z.string().min(1).describe('The figure with its modifier and unit, exactly as it stands'),
  sentence: z.string().min(1).describe('The sentence it stands in, white space folded'),
  place: placeSchema.describe('Part of the article it stands in'),
  subject: subjectSchema.describe('Whose spending: ISO 3166-1 alpha-2, or NATO, EU, G7'),
  value: z.number().nullable().describe('Money in whole units; null for a statement'),
  valueHigh: z.number().nullable().describe('Upper end of a range'),
  unit: unitSchema.nullable().describe('%GDP, %change, or ISO 4217; null for a statement'),
  comparator: comparatorSchema.nullable().describe('=, ~ about, > more than, >= at least, < below, <= up to'),
  converted: z.array(convertedSchema).describe('The same amount in brackets in other money'),
  kind: kindSchema,
  stance: stanceSchema.nullable().describe('For a statement: what position it takes'),
  period: periodSchema.nullable().describe('What time the figure is about'),
  periodRole: periodRoleSchema.nullable().describe('in, by a deadline, since, or summed over'),
  basis: basisSchema.nullable(),
  statedOn: edtfSchema.nullable().describe('When it was said (EDTF)'),
  statedOnFrom: z
    .enum(['stated', 'resolved', 'published'])
    .nullable()
    .describe('stated in full, resolved from a relative word, or the date of publication'),
  speaker: z
    .string()
    .min(1)
    .nullable()
    .describe('Who said, decided, asked or measured it; null in the voice of the article'),
  via: z.array(z.string().min(1)).describe('Through whom the article has it'),
  hedged: z.boolean().describe('Second-hand or uncertain'),
  rules: z.array(z.string()).describe('Ids of the rules that fired, in order'),
})
export type Reading = z.infer<typeof readingSchema>

/** One mention, as `extract --ndjson` prints it. Offsets are UTF-16 units into the file. */
export const mentionSchema = z.strictObject({
  article: z.string().min(1).describe('Slug: the file name without .md'),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  line: z.int().positive(),
  column: z.int().positive(),
  ...readingSchema.shape,
})
export type Mention = z.infer<typeof mentionSchema>

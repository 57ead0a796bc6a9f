import type { Reading } from '../model/mention.ts'
import { readingSchema } from '../model/mention.ts'
import { CORRECTABLE, type Correctable, type RecordedMention } from '../model/record.ts'

/** Fields whose change changes what is claimed; the sentence around and the rules behind may change freely. */
export const MEANING = [
  ...CORRECTABLE,
  'quote',
  'place',
  'converted',
] as const satisfies readonly (keyof Reading)[]

/** Compares two values of a field, by content. */
export const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The fields of meaning in which `now` differs from `before`, with their new values. */
export function changedFields(before: Reading, now: Reading): Partial<Reading> {
  return Object.fromEntries(
    MEANING.filter((field) => !sameValue(before[field], now[field])).map((field) => [field, now[field]]),
  )
}

/** The reading that stands: the machine's, with a person's corrections over it. Throws where these do not fit. */
export function standingReading(mention: Pick<RecordedMention, 'reading' | 'corrections'>): Reading {
  const over = Object.entries(mention.corrections).map(([field, { person }]) => [field, person])
  return over.length === 0
    ? mention.reading
    : readingSchema.parse({ ...mention.reading, ...Object.fromEntries(over) })
}

/** The machine's own values of the corrected fields. */
export function machineValues(mention: Pick<RecordedMention, 'corrections'>): Partial<Reading> {
  return Object.fromEntries(
    Object.entries(mention.corrections).map(([field, { machine }]) => [field, machine]),
  ) as Partial<Reading>
}

/** A value as a person reads it in a diff: `2`, `5,000,000,000,000`, `none`, text without quotes, lists joined. */
export function valueInWords(value: unknown): string {
  if (value === null || value === undefined) return 'none'
  if (typeof value === 'number')
    return String(value).replace(/\B(?=(?:\d{3})+$)/g, Math.abs(value) >= 1e4 ? ',' : '')
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(valueInWords).join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** Some fields of a reading, as zod's `partial()` infers them. */
type PartialReading = { readonly [Field in keyof Reading]?: Reading[Field] | undefined }

/** Fields whose name in the data says little to a reader. */
const FIELD_WORDS: { readonly [Field in keyof Reading]?: string } = {
  valueHigh: 'upper value',
  periodRole: 'role of the period',
  statedOn: 'said',
  statedOnFrom: 'date from',
  via: 'through',
}

/** `kind: target → proposal; period: none → FY2025`, with a reader's names for the fields. */
export function changeInWords(before: PartialReading, after: PartialReading): string {
  return (Object.keys(after) as (keyof Reading)[])
    .map(
      (field) =>
        `${FIELD_WORDS[field] ?? field}: ${valueInWords(before[field])} → ${valueInWords(after[field])}`,
    )
    .join('; ')
}

/** True for the fields that a person may set. */
export const isCorrectable = (field: string): field is Correctable =>
  (CORRECTABLE as readonly string[]).includes(field)

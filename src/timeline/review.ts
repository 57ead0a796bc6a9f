import { type Reading, readingSchema } from '../model/mention.ts'
import type { ArticleRecord, Correctable, RecordedMention } from '../model/record.ts'
import { CORRECTABLE } from '../model/record.ts'
import { type Move, type RecordState, rejected, replaceMention, withdrawMention } from './permalinks.ts'
import { changedFields, changeInWords, sameValue, standingReading } from './reading.ts'

/** A mention that waits for a person, and why. */
export interface QueueItem {
  readonly article: string
  readonly mention: RecordedMention
  readonly why: 'new' | 'read otherwise now' | 'no longer read as a claim'
}

/** What is to be looked at, in the order of articles and their text. */
export function reviewQueue(records: readonly ArticleRecord[]): QueueItem[] {
  return records.flatMap((record) =>
    record.mentions.flatMap((mention): QueueItem[] => {
      if (mention.reread) {
        const why = mention.reread.found ? 'read otherwise now' : 'no longer read as a claim'
        return [{ article: record.article, mention, why }]
      }
      return mention.review.status === 'unreviewed' ? [{ article: record.article, mention, why: 'new' }] : []
    }),
  )
}

/** The machine's present reading of a mention: the recorded one with what it reads otherwise now. */
export const presentReading = (mention: RecordedMention): Reading =>
  mention.reread?.found
    ? readingSchema.parse({ ...mention.reading, ...mention.reread.fields })
    : mention.reading

/** The reading is right as the machine has it now. Corrections that it makes needless go. */
export function accept(mention: RecordedMention, on: string, note: string | null = null): RecordedMention {
  const reading = presentReading(mention)
  const kept = Object.entries(mention.corrections).filter(
    ([field]) => mention.reread === null || !(field in mention.reread.fields),
  )
  const corrections = Object.fromEntries(kept) as RecordedMention['corrections']
  const status = kept.length > 0 ? 'corrected' : 'confirmed'
  const before = standingReading(mention)
  const changed = changedFields(before, standingReading({ reading, corrections }))
  const what =
    Object.keys(changed).length > 0 ? `New reading accepted: ${changeInWords(before, changed)}.` : null
  return {
    ...mention,
    reading,
    corrections,
    reread: null,
    review: { status, on, note },
    history: [
      ...mention.history,
      { on, what: 'confirmed', note: [what, note].filter(Boolean).join(' ') || null },
    ],
  }
}

/** The reading that stood stays, against what the machine reads now. */
export function keep(mention: RecordedMention, on: string, note: string | null = null): RecordedMention {
  if (mention.reread === null || !mention.reread.found) {
    return {
      ...accept({ ...mention, reread: null }, on, note ?? 'Stays as reviewed; the rules read no claim here.'),
      reread: null,
    }
  }
  return correct(mention, standingReading(mention), on, note ?? 'Stays as reviewed.')
}

/**
 * Sets the reading that stands. Fields that differ from the machine's present reading become corrections, with the
 * machine's value beside. Throws a ZodError when the fields make no reading.
 */
export function correct(
  mention: RecordedMention,
  wanted: Reading,
  on: string,
  note: string | null,
): RecordedMention {
  const reading = presentReading(mention)
  const checked = readingSchema.parse(wanted)
  const before = standingReading(mention)
  const differing = CORRECTABLE.filter((field) => !sameValue(reading[field], checked[field]))
  const corrections = Object.fromEntries(
    differing.map((field: Correctable) => [field, { machine: reading[field], person: checked[field] }]),
  ) as RecordedMention['corrections']
  const changed = changedFields(before, standingReading({ reading, corrections }))
  const words = Object.keys(changed).length > 0 ? `${changeInWords(before, changed)}.` : null
  return {
    ...mention,
    reading,
    corrections,
    reread: null,
    review: { status: differing.length > 0 ? 'corrected' : 'confirmed', on, note },
    history: [
      ...mention.history,
      {
        on,
        what: differing.length > 0 ? 'corrected' : 'confirmed',
        note: [words, note].filter(Boolean).join(' ') || null,
      },
    ],
  }
}

/** Puts a reviewed mention into the record. */
export const withMention = (state: RecordState, mention: RecordedMention): RecordState => ({
  ...state,
  records: replaceMention(state.records, mention),
})

/** Rejects a mention; its claim is withdrawn with it when nothing else holds it. */
export function reject(state: RecordState, mention: RecordedMention, move: Move): RecordState {
  return mention.review.status === 'rejected'
    ? withMention(state, rejected(mention, move))
    : withdrawMention(state, mention.id, move)
}

/** Reads what a person typed for a field: JSON where it is JSON, `none` for null, else text. Checked by the schema. */
export function parseField(field: Correctable, typed: string): { value: unknown } | { error: string } {
  const text = typed.trim()
  const value = fieldValue(field, text)
  const result = readingSchema.shape[field].safeParse(value)
  return result.success
    ? { value: result.data }
    : { error: result.error.issues[0]?.message ?? 'not a possible value' }
}

function fieldValue(field: Correctable, text: string): unknown {
  if (text === 'none' || text === 'null') return field === 'via' ? [] : null
  if (field === 'via') return text === '' ? [] : text.split(',').map((part) => part.trim())
  if (field === 'value' || field === 'valueHigh') return Number(text.replaceAll(',', ''))
  if (field === 'hedged') return text === 'true' || text === 'yes'
  if (field === 'basis') {
    try {
      return JSON.parse(text)
    } catch {
      return text
    }
  }
  return text
}

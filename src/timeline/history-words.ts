import { edtfInWords, isEdtf } from '../model/edtf.ts'
import { isPeriod, periodInWords } from '../model/period.ts'

const DATE_FROM: Readonly<Record<string, string>> = {
  stated: 'the text',
  resolved: 'words such as “last month”',
  published: 'the publication',
}

const COMPARATORS: Readonly<Record<string, string>> = {
  '=': 'exactly',
  '~': 'about',
  '>': 'more than',
  '>=': 'at least',
  '<': 'less than',
  '<=': 'up to',
}

/** `nato` over `FY2022` of the data: `nato over the GDP of fiscal 2022`. */
function basis(value: string): string {
  if (!value.startsWith('{')) return value
  const { spending, gdp } = JSON.parse(value) as { spending?: string | null; gdp?: string | null }
  const over = gdp && isPeriod(gdp) ? `over the GDP of ${periodInWords(gdp)}` : ''
  return [spending, over].filter(Boolean).join(' ') || value
}

/** Values of the data that say little to a reader, by the field's name in a note. */
const VALUES: Readonly<Record<string, (value: string) => string>> = {
  said: (value) => (isEdtf(value) ? edtfInWords(value) : value),
  period: (value) => (isPeriod(value) ? periodInWords(value) : value),
  'date from': (value) => DATE_FROM[value] ?? value,
  comparator: (value) => COMPARATORS[value] ?? value,
  hedged: (value) => ({ true: 'yes', false: 'no' })[value] ?? value,
  basis,
}

const CHANGE = new RegExp(
  `\\b(${Object.keys(VALUES).join('|')}): (\\S.*?) → (\\S.*?)(?=; |\\.\\s|\\.$|$)`,
  'g',
)

/**
 * The note of a history entry for readers: dates, periods and codes of the data in words, all else as it stands.
 * `said: 2025-06-21/.. → 2025-06-21` becomes `said: not before 21 June 2025 → 21 June 2025`. The record keeps the codes.
 */
export function noteInWords(note: string): string {
  return note.replace(CHANGE, (_, field: string, before: string, after: string) => {
    const told = VALUES[field] ?? ((value: string) => value)
    return `${field}: ${told(before)} → ${told(after)}`
  })
}

/** Slug of the article that a claim was recorded from, as the note of that entry has it; null for other notes. */
export function recordedFrom(note: string | null): string | null {
  return /^In ([^ ]+)\.$/.exec(note ?? '')?.[1] ?? null
}

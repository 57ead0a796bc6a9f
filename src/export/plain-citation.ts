import { edtfInWords, formatCalendarDate } from '../model/edtf.ts'
import type { CslDate, CslRecord } from './csl.ts'

/** Quotation marks and apostrophes as they are printed: by whether a word begins or ends there. */
const printed = (text: string): string =>
  text
    .replace(/(?<![^\s([{“‘–—-])"/g, '“')
    .replaceAll('"', '”')
    .replace(/(?<![^\s([{“–—-])'(?!\d)/g, '‘')
    .replaceAll("'", '’')

function dateInWords(date: CslDate): string {
  if ('literal' in date) return printed(date.literal)
  const words = date['date-parts'].map(([y, m, d]) => edtfInWords(formatCalendarDate(y, m, d))).join(' to ')
  return date.circa ? `about ${words}` : words
}

/** Sentences one after the other; what ends one itself gets no second stop, and an address at the end none. */
const sentences = (parts: readonly string[]): string =>
  parts.reduce(
    (said, part) => (said === '' ? part : `${said}${/[.?!][”’]?$/.test(said) ? '' : '.'} ${part}`),
    '',
  )

/**
 * A citation in plain words, in one line: what it says, where and when, which version, the address, and where we
 * recorded it. Dates have the parts they have, and addresses stay as they are to the letter.
 */
export function plainCitation(record: CslRecord): string {
  const { title, version, URL, archive, issued } = record
  const place = printed(record['container-title'] ?? '')
  const parts = [
    printed(title),
    [place, issued ? dateInWords(issued) : ''].filter(Boolean).join(', '),
    version ? `Version ${version}` : '',
    URL ?? '',
    archive ? `Recorded by ${archive}${record.archive_location ? ` at ${record.archive_location}` : ''}` : '',
  ]
  return sentences(parts.filter(Boolean))
}

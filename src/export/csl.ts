import { z } from 'zod'
import { edtfInWords, parseCalendarDate } from '../model/edtf.ts'
import type { Claim, PublishedArticle } from '../model/timeline.ts'
import { attributionInWords, claimInWords } from '../timeline/words.ts'
import type { Addresses } from './addresses.ts'
import { recordDates } from './tables.ts'

const part = z.int()

/** A date as CSL-JSON has it: only the parts that are known, or words where it is only a bound. */
const cslDateSchema = z.union([
  z.strictObject({
    'date-parts': z
      .array(z.union([z.tuple([part]), z.tuple([part, part]), z.tuple([part, part, part])]))
      .min(1)
      .max(2),
    circa: z.literal(true).optional(),
  }),
  z.strictObject({ literal: z.string() }),
])
export type CslDate = z.infer<typeof cslDateSchema>

/** The part of a CSL-JSON item (CSL 1.0.2) that we write. The date of access is left to the reader's own tool. */
export const cslSchema = z.strictObject({
  id: z.string(),
  'citation-key': z.string(),
  type: z.enum(['webpage', 'article-newspaper', 'dataset']),
  title: z.string(),
  'container-title': z.string().optional(),
  issued: cslDateSchema.optional(),
  version: z.string().optional(),
  URL: z.string().optional(),
  archive: z.string().optional(),
  archive_location: z.string().optional(),
  note: z.string().optional(),
})
export type CslRecord = z.infer<typeof cslSchema>

/** Formats of one line a field end a field, or the whole record, at a line break. */
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** An EDTF date for CSL; half-open intervals and decades, which CSL has no numbers for, in words. */
export function cslDate(edtf: string): CslDate {
  const dates = edtf.split('/').map(parseCalendarDate)
  const known = dates.filter((date) => date !== null)
  if (known.length !== dates.length) return { literal: edtfInWords(edtf) }
  return {
    'date-parts': known.map(({ year, month, day }) =>
      month === null ? [year] : day === null ? [year, month] : [year, month, day],
    ),
    ...(known.some((date) => date.approximate) ? { circa: true as const } : {}),
  }
}

/**
 * How to cite the page of a claim: dated and versioned by the day its record last changed, with who said it in the
 * title (what we publish is the record; the claim is theirs), and the reported words with their source in the note.
 */
export function claimCitation(
  claim: Claim,
  quote: string,
  article: PublishedArticle | undefined,
  to: Addresses,
): CslRecord {
  const { changed } = recordDates(claim)
  const source = article
    ? [
        article.headingIsOurs ? null : `“${article.heading}”`,
        article.publisher ?? 'publisher not known',
        article.published && edtfInWords(article.published),
      ]
        .filter(Boolean)
        .join(', ')
    : 'source not known'
  const notes = [
    changed && `Version of ${edtfInWords(changed)}.`,
    `Reported as “${quote}” in: ${source}${article?.url ? `, ${article.url}` : ''}.`,
  ]
  return {
    id: claim.id,
    'citation-key': claim.id,
    type: 'webpage',
    title: inOneLine(`${claimInWords(claim.reading)}: ${attributionInWords(claim.reading)}`),
    'container-title': 'Outlay',
    ...(changed ? { issued: cslDate(changed) } : {}),
    ...(changed ? { version: changed } : {}),
    URL: to.claim(claim.id),
    note: inOneLine(notes.filter(Boolean).join(' ')),
  }
}

/**
 * How to cite the publisher's article. A heading of our own stands in square brackets, as styles ask for works
 * without a title; where the article stands on this site is its archive location.
 */
export function articleCitation(article: PublishedArticle, to: Addresses): CslRecord {
  const bound = article.published && 'literal' in cslDate(article.published)
  return {
    id: article.slug,
    'citation-key': article.slug,
    type: 'article-newspaper',
    title: inOneLine(article.headingIsOurs ? `[${article.heading}]` : article.heading),
    ...(article.publisher ? { 'container-title': inOneLine(article.publisher) } : {}),
    ...(article.published ? { issued: cslDate(article.published) } : {}),
    ...(article.url ? { URL: article.url } : {}),
    archive: 'Outlay',
    archive_location: to.article(article.slug),
    note: [
      bound && `Published ${edtfInWords(article.published ?? '')}.`,
      `Recorded at ${to.article(article.slug)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  }
}

/** How to cite the data as a whole. */
export function dataCitation(version: string, changed: string | null, to: Addresses): CslRecord {
  return {
    id: 'outlay-data',
    'citation-key': 'outlay-data',
    type: 'dataset',
    title: 'Outlay: claims about defense spending',
    ...(changed ? { issued: cslDate(changed) } : {}),
    version,
    URL: to.page('data'),
  }
}

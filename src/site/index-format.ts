import type { FacetGroup } from './facets.ts'

/**
 * The index of a record that is too long for one page: what a reader's script fetches to search and filter all of it.
 * Claims are known by their place in it, newest first. Files that `search/index.json` names carry a digest of what they
 * hold, so that none of another build is ever taken for one of this.
 */
export interface RecordIndex {
  readonly claims: number
  /** Every value that occurs with its label, in the order it is offered. */
  readonly options: Readonly<Record<FacetGroup['name'], readonly (readonly [value: string, label: string])[]>>
  /** For each claim the place of its value among the options; a list where it has none or several. */
  readonly values: Readonly<Record<FacetGroup['name'], readonly (number | readonly number[])[]>>
  /** Earliest day (`YYYY-MM-DD`, empty when undated) for so many claims, one run after the other. */
  readonly said: readonly (readonly [day: string, claims: number])[]
  /** The headings the claims stand under, each over so many. */
  readonly months: readonly (readonly [year: string, month: string, claims: number])[]
  /** Pages of rows, `search/rows/<key>/`. All hold `ROWS_EACH` but the first, which is the newest and may hold fewer. */
  readonly rows: readonly string[]
  /** Files of words, each from its first word on. */
  readonly words: readonly { readonly from: string; readonly file: string; readonly japanese: boolean }[]
  /** The file with the order by the time claims are about. */
  readonly periods: string
}

/** Words, in code-unit order and joined by spaces, and the claims of each: places, each as its distance to the last. */
export interface WordFile {
  readonly words: string
  readonly claims: readonly (readonly number[])[]
}

/** The order by the time claims are about: their places, and the headings, each over so many. */
export interface PeriodFile {
  readonly order: readonly number[]
  readonly groups: readonly (readonly [label: string, span: string, claims: number])[]
}

/**
 * Rows in one file: as many as a list shows at a time, so that results strewn over the record cost one small file each
 * at worst.
 */
export const ROWS_EACH = 25

/** The file that holds the row of a claim, and its place there; files are full from the oldest end. */
export function rowPlace(place: number, claims: number): { file: number; at: number } {
  const missing = (ROWS_EACH - (claims % ROWS_EACH)) % ROWS_EACH
  const file = Math.floor((place + missing) / ROWS_EACH)
  return { file, at: file === 0 ? place : (place + missing) % ROWS_EACH }
}

/** The word under which the claims of one article stand: folded text has no colon, so nobody finds it by typing. */
export const articleWord = (slug: string): string => `article:${slug}`

/** Character tests and word reading shared by the figure readers. All of them look at a bounded stretch only. */

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

export const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x250)

export const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13

/** Hyphens, the minus sign and the en dash: all of them stand between two numbers of a range. */
export const isDash = (code: number): boolean =>
  code === 45 || code === 0x2010 || code === 0x2011 || code === 0x2013 || code === 0x2212

export const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011

export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

const LONGEST_WORD = 20
const LONGEST_GAP = 4

/** Where the white space that ends at `at` begins. */
export function skipSpaceLeft(text: string, at: number): number {
  let position = at
  while (position > 0 && at - position < LONGEST_GAP && isSpace(text.charCodeAt(position - 1))) position--
  return position
}

/** Where the white space that begins at `at` ends. */
export function skipSpaceRight(text: string, at: number): number {
  let position = at
  while (position - at < LONGEST_GAP && isSpace(text.charCodeAt(position))) position++
  return position
}

/** The word that ends at `at` (after white space), lower-cased, apostrophes straight; null when something else stands there. */
export function wordBefore(text: string, at: number): Word | null {
  const end = skipSpaceLeft(text, at)
  if (end === at && at > 0 && isLetter(text.charCodeAt(at - 1)) === false) return null
  let start = end
  // One full stop at the end belongs to an abbreviation ("approx.", "ca.").
  if (start > 0 && text.charCodeAt(start - 1) === 46) start--
  const stop = Math.max(0, end - LONGEST_WORD)
  let curly = false
  while (start > stop) {
    const code = text.charCodeAt(start - 1)
    if (code === 0x2019 && start < end) curly = true
    else if (!isLetter(code) && !(code === 39 && start < end)) break
    start--
  }
  if (start >= end || !isLetter(text.charCodeAt(start))) return null
  const word = text.slice(start, end).toLowerCase()
  return { text: curly ? word.replaceAll('’', "'") : word, start, end }
}

/** The word that begins at `at` (after white space), lower-cased; null when something else stands there. */
export function wordAfter(text: string, at: number): Word | null {
  const start = skipSpaceRight(text, at)
  let end = start
  while (end - start < LONGEST_WORD && isLetter(text.charCodeAt(end))) end++
  return end === start ? null : { text: text.slice(start, end).toLowerCase(), start, end }
}

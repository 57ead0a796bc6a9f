/** What a character can be part of. */
export const LETTER = 1
export const MARK = 2
export const SPACE = 3
export const DIGIT = 4
export const OTHER = 5

const classes = new Uint8Array(0x10000)

/** Class of a code point, worked out once for each of the basic plane. Half a surrogate pair is OTHER. */
export function classOf(code: number): number {
  const known = classes[code] ?? 0
  if (known > 0) return known
  const found = classify(String.fromCodePoint(code))
  classes[code] = found
  return found
}

function classify(character: string): number {
  if (/^\p{L}/u.test(character)) return LETTER
  if (/^\p{M}/u.test(character)) return MARK
  if (/^\s/u.test(character)) return SPACE
  return /^\d/u.test(character) ? DIGIT : OTHER
}

/** The code point at `at` of a text read up to `to`, which may part a surrogate pair. */
export function codePointIn(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code <= 0xdbff && at + 1 < to ? (text.codePointAt(at) ?? code) : code
}

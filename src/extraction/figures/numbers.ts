import { type Digits, digitsBefore } from './digits.ts'
import { halfAfter, type Reading, scaled, segment } from './grammar.ts'
import { NUMBER_WORDS } from './number-words.ts'
import { isDigit, isHyphen, isLetter, isSpace } from './text.ts'
import { type Token, tokensAfter, tokensBefore } from './tokens.ts'

/** A number read from the text, before its unit. */
export interface Quantity {
  readonly start: number
  readonly end: number
  /** With the scale applied ("5.4 trillion" is 5.4e12). */
  readonly value: number
  /** Before the last scale ("5.4"). */
  readonly coefficient: number
  /** Power of ten of the last scale; 0 without one. */
  readonly exponent: number
  /** Digits after the decimal point of the coefficient. */
  readonly decimals: number
  readonly style: 'digits' | 'words' | 'fraction'
  /** Four bare digits. */
  readonly year: boolean
  /** Only "a" or "an": a number just before some units. */
  readonly article: boolean
  /** Lakh or crore. */
  readonly indian: boolean
}

/**
 * Reads the number that ends right before `end` (white space or a hyphen may stand between). `floor` is the
 * end of what is already taken. Returns the longest number that the words there make, or null.
 */
export function quantityBefore(text: string, end: number, floor: number): Quantity | null {
  const digits = plainDigits(text, end, floor)
  if (digits) {
    const { start, value, decimals, year } = digits
    if (digits.padded && decimals === 0) return null
    return {
      start,
      end: digits.end,
      value,
      coefficient: value,
      exponent: 0,
      decimals,
      style: 'digits',
      year,
      article: false,
      indian: false,
    }
  }
  const tokens = tokensBefore(text, end, floor)
  for (let first = 0; first < tokens.length; first++) {
    const read = parse(tokens, first, text)
    if (read) return read
  }
  return null
}

/** The short way for most figures: digits right before the unit and no part of a number before them. */
function plainDigits(text: string, end: number, floor: number): Digits | null {
  const last = text.charCodeAt(end - 1)
  const stop = isDigit(last) ? end : last === 32 || last === 45 ? end - 1 : -1
  if (stop <= floor || !isDigit(text.charCodeAt(stop - 1))) return null
  const digits = digitsBefore(text, stop, floor)
  if (!digits || digits.fraction) return null
  let at = digits.start
  const before = text.charCodeAt(at - 1)
  if (before !== 32) return isSpace(before) || isHyphen(before) ? null : digits
  at--
  if (at <= floor || isSpace(text.charCodeAt(at - 1))) return null
  let start = at
  while (start > floor && at - start < 12 && isLetter(text.charCodeAt(start - 1))) start--
  if (start === at) return isDigit(text.charCodeAt(at - 1)) ? null : digits
  return NUMBER_WORDS.has(text.slice(start, at).toLowerCase()) ? null : digits
}

/** Reads the number that begins at `start`, with its scales: "75 million", "6.81 lakh crore", "1.5tn". */
export function quantityAfter(text: string, start: number): Quantity | null {
  const tokens = tokensAfter(text, start)
  while (tokens.length > 0) {
    const read = parse(tokens, 0, text)
    if (read) return read
    tokens.pop()
  }
  return null
}

function parse(tokens: readonly Token[], first: number, text: string): Quantity | null {
  let at = first
  let sign = 1
  const lead = tokens[at]
  if (!lead) return null
  if (lead.part === 'minus') {
    // "plus or minus 3 points" states a margin, not a loss.
    if (!/(?:\bor|\/)[\s-]{0,3}$/i.test(text.slice(Math.max(0, lead.start - 6), lead.start))) sign = -1
    else return null
    at++
  }
  const opening = tokens[at]
  if (!opening) return null
  const end = tokens[tokens.length - 1]?.end ?? opening.end
  if (opening.part === 'article' && at === tokens.length - 1) {
    return quantity(opening.start, end, 1, 1, 0, opening, { article: true })
  }
  let total = 0
  let last: Reading | null = null
  let smallest = Number.POSITIVE_INFINITY
  while (at < tokens.length) {
    const read = segment(tokens, at)
    if (!read) return null
    // Segments of one amount get smaller: "6 trillion 800 billion", never "6 billion 8 trillion" or "1 2".
    if (last && (last.exponent === 0 || read.exponent >= smallest)) return null
    smallest = read.exponent
    total += read.value
    last = read
    at = read.next
    const joint = tokens[at]
    if (joint?.part === 'and' && last.exponent > 0) {
      const half = halfAfter(tokens, at)
      if (half) {
        total += scaled(half.value, last.exponent)
        at = half.next
      } else at++
      if (at >= tokens.length && !half) return null
    }
  }
  if (!last) return null
  const single = total === last.value
  const start = sign < 0 ? lead.start : opening.start
  const coefficient = single ? last.coefficient : total
  const exponent = single ? last.exponent : 0
  return quantity(start, end, sign * total, sign * coefficient, exponent, opening, {
    fraction: tokens.some(({ part }, index) => index >= first && (part === 'part' || part === 'fraction')),
    indian: tokens.some(({ word }) => /^(?:lakhs?|lac|crores?|cr)$/.test(word)),
  })
}

function quantity(
  start: number,
  end: number,
  value: number,
  coefficient: number,
  exponent: number,
  opening: Token,
  more: { article?: boolean; indian?: boolean; fraction?: boolean },
): Quantity {
  const digits = opening.digits
  return {
    start,
    end,
    value,
    coefficient,
    exponent,
    decimals: digits?.decimals ?? 0,
    style: more.fraction ? 'fraction' : digits ? 'digits' : 'words',
    year: Boolean(digits?.year && exponent === 0),
    article: more.article ?? false,
    indian: more.indian ?? false,
  }
}

import { type Digits, digitsBefore } from './digits.ts'
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

/** value × 10^exponent without the rounding error of a multiplication. */
function scaled(value: number, exponent: number): number {
  if (exponent === 0) return value
  const written = String(value)
  return written.includes('e') ? value * 10 ** exponent : Number(`${written}e${exponent}`)
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

interface Reading {
  readonly value: number
  readonly next: number
  readonly coefficient: number
  readonly exponent: number
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

/** One coefficient and its scales, from `at`. */
function segment(tokens: readonly Token[], at: number): Reading | null {
  const read = coefficient(tokens, at)
  if (!read) return null
  let { next } = read
  let exponent = 0
  while (tokens[next]?.part === 'scale' && exponent < 18) {
    exponent += tokens[next]?.value ?? 0
    next++
  }
  return { value: scaled(read.value, exponent), coefficient: read.value, exponent, next }
}

type Part = { readonly value: number; readonly next: number }

function coefficient(tokens: readonly Token[], at: number): Part | null {
  const token = tokens[at]
  if (!token) return null
  const fraction = fractionPhrase(tokens, at)
  if (fraction) return fraction
  if (token.part === 'digits') {
    if (token.digits?.padded && token.digits.decimals === 0) return null
    const next = tokens[at + 1]
    if (next?.part === 'fraction' && Number.isInteger(token.value) && next.value < 1) {
      return { value: token.value + next.value, next: at + 2 }
    }
    const half = halfAfter(tokens, at + 1)
    if (half) return { value: token.value + half.value, next: half.next }
    return { value: token.value, next: skipSingle(tokens, at + 1) }
  }
  if (token.part === 'article') {
    const next = tokens[at + 1]
    if (next?.part === 'single') {
      const number = coefficient(tokens, at + 2)
      return number ?? { value: 1, next: at + 2 }
    }
    if (next?.part === 'scale') return { value: 1, next: at + 1 }
    if (next?.part === 'hundred') return words(tokens, at)
    return null
  }
  if (token.part === 'single') return null
  const whole = words(tokens, at)
  if (!whole) return null
  const half = halfAfter(tokens, whole.next)
  if (half) return { value: whole.value + half.value, next: half.next }
  return { value: whole.value, next: skipSingle(tokens, whole.next) }
}

const skipSingle = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.part === 'single' ? at + 1 : at

/** "and a half", "and three quarters" after a whole number. */
function halfAfter(tokens: readonly Token[], at: number): Part | null {
  if (tokens[at]?.part !== 'and') return null
  let next = at + 1
  let count = 1
  const counter = tokens[next]
  if (counter?.part === 'article' || counter?.part === 'unit') {
    count = counter.value
    next++
  }
  const part = tokens[next]
  if (part?.part !== 'part' || count >= part.value) return null
  return { value: count / part.value, next: next + 1 }
}

/** "half a", "half of one", "three-quarters of a", "a quarter", "1/2 of a": before a unit or a scale. */
function fractionPhrase(tokens: readonly Token[], at: number): Part | null {
  let next = at
  let count = 1
  const counter = tokens[next]
  let value: number
  let named = false
  if (counter?.part === 'fraction') {
    value = counter.value
    next++
  } else {
    if (
      (counter?.part === 'article' || counter?.part === 'unit' || counter?.part === 'digits') &&
      tokens[next + 1]?.part === 'part'
    ) {
      count = counter.value
      next++
    }
    const part = tokens[next]
    if (part?.part !== 'part' || count >= part.value || !Number.isInteger(count)) return null
    value = count / part.value
    named = true
    next++
    // "a third percentage point" counts, "a third of a percentage point" divides.
    if (part.value !== 2 && part.value !== 4 && tokens[next]?.part !== 'of') return null
  }
  let linked = false
  if (tokens[next]?.part === 'of') {
    const one = tokens[next + 1]
    if (
      !(one?.part === 'article' || (one && one.value === 1 && (one.part === 'unit' || one.part === 'digits')))
    ) {
      return null
    }
    next = skipSingle(tokens, next + 2)
    linked = true
  } else if (named && tokens[next]?.part === 'article') {
    next = skipSingle(tokens, next + 1)
    linked = true
  }
  return linked || named || next === tokens.length || tokens[next]?.part === 'scale' ? { value, next } : null
}

/** A whole number in words: "twenty-five", "one hundred and twenty", "a hundred", "two point five". */
function words(tokens: readonly Token[], at: number): Part | null {
  let next = at
  let value = 0
  let seen: 'nothing' | 'hundred' | 'tens' | 'unit' = 'nothing'
  for (; next < tokens.length; next++) {
    const token = tokens[next]
    if (!token) break
    if (token.part === 'tens' && (seen === 'nothing' || seen === 'hundred')) {
      value += token.value
      seen = 'tens'
    } else if (
      token.part === 'unit' &&
      seen !== 'unit' &&
      (seen !== 'tens' || (token.value > 0 && token.value < 10))
    ) {
      value += token.value
      seen = 'unit'
    } else if (token.part === 'article' && next === at && tokens[next + 1]?.part === 'hundred') {
      value = 1
      seen = 'unit'
    } else if (token.part === 'hundred' && seen === 'unit' && value > 0 && value < 100) {
      value *= 100
      seen = 'hundred'
    } else if (
      token.part === 'and' &&
      seen === 'hundred' &&
      (tokens[next + 1]?.part === 'tens' || tokens[next + 1]?.part === 'unit')
    ) {
    } else break
  }
  if (seen === 'nothing') return null
  if (tokens[next]?.part === 'point') {
    let digits = ''
    let after = next + 1
    for (; tokens[after]?.part === 'unit' && (tokens[after]?.value ?? 10) < 10; after++)
      digits += tokens[after]?.value
    if (digits === '') return null
    return { value: Number(`${value}.${digits}`), next: after }
  }
  return { value, next }
}

import type { Token } from './tokens.ts'

/** value × 10^exponent without the rounding error of a multiplication. */
export function scaled(value: number, exponent: number): number {
  if (exponent === 0) return value
  const written = String(value)
  return written.includes('e') ? value * 10 ** exponent : Number(`${written}e${exponent}`)
}

/** What a stretch of tokens makes, and the token after it. */
export interface Reading {
  readonly value: number
  readonly next: number
  readonly coefficient: number
  readonly exponent: number
}

const LARGEST_EXPONENT = 15

/** One coefficient and its scales, from `at`. */
export function segment(tokens: readonly Token[], at: number): Reading | null {
  const read = coefficient(tokens, at)
  if (!read) return null
  let { next } = read
  let exponent = 0
  for (; tokens[next]?.part === 'scale'; next++) exponent += tokens[next]?.value ?? 0
  // "Lakh crore" and "thousand billion" are scales; "trillion trillion" is a slip.
  if (exponent > LARGEST_EXPONENT) return null
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
    if (next?.part === 'point' && Number.isInteger(token.value))
      return afterPoint(token.value, tokens, at + 2)
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
export function halfAfter(tokens: readonly Token[], at: number): Part | null {
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

/** What stands behind a point that is written out: "two point three two", "two-point-32". */
function afterPoint(whole: number, tokens: readonly Token[], at: number): Part | null {
  let digits = ''
  let next = at
  for (; tokens[next]?.part === 'unit' && (tokens[next]?.value ?? 10) < 10; next++)
    digits += tokens[next]?.value
  const written = tokens[next]
  if (
    digits === '' &&
    written?.part === 'digits' &&
    Number.isInteger(written.value) &&
    written.value < 1000
  ) {
    digits = `${written.value}`.padStart(written.end - written.start, '0')
    next++
  }
  return digits === '' ? null : { value: Number(`${whole}.${digits}`), next }
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
  return tokens[next]?.part === 'point' ? afterPoint(value, tokens, next + 1) : { value, next }
}

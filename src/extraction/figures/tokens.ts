import { type Digits, digitsAfter, digitsBefore } from './digits.ts'
import { NUMBER_WORDS, type NumberPart } from './number-words.ts'
import { isHyphen, isLetter, isSpace } from './text.ts'

export type TokenPart = NumberPart | 'digits' | 'fraction'

/** One part of a number: digits, or a word that the table of number words knows. */
export interface Token {
  readonly part: TokenPart
  readonly value: number
  readonly start: number
  readonly end: number
  readonly word: string
  readonly digits: Digits | null
}

/** Tokens are bounded in length, so this bounds how far a reading goes. */
const MOST_TOKENS = 12
const LONGEST_WORD = 12

/** Number tokens that end at `end`, in reading order. */
export function tokensBefore(text: string, end: number, floor: number): Token[] {
  const tokens: Token[] = []
  let at = end
  let comma = false
  while (tokens.length < MOST_TOKENS) {
    let stop = at
    let gap: 'none' | 'space' | 'hyphen' = comma ? 'space' : 'none'
    comma = false
    if (stop > floor && isHyphen(text.charCodeAt(stop - 1))) {
      stop--
      gap = 'hyphen'
    } else {
      while (stop > floor && at - stop < 3 && isSpace(text.charCodeAt(stop - 1))) stop--
      if (stop < at) gap = 'space'
    }
    if (stop <= floor) break
    const next = tokens[0]
    const last = text.charCodeAt(stop - 1)
    if (isLetter(last)) {
      let start = stop
      const limit = Math.max(floor, stop - LONGEST_WORD)
      while (start > limit && isLetter(text.charCodeAt(start - 1))) start--
      if (start > floor && isLetter(text.charCodeAt(start - 1))) break
      const word = text.slice(start, stop).toLowerCase()
      const known = NUMBER_WORDS.get(word)
      if (!known) break
      if (gap === 'none' && next && next.part !== 'scale') break
      if (known.glued && !gluedScale(text, start, stop)) break
      tokens.unshift({ part: known.part, value: known.value, start, end: stop, word, digits: null })
      at = start
      continue
    }
    // "Two trillion, three hundred billion yen" is one amount.
    if (
      last === 44 &&
      gap === 'space' &&
      scaleEnds(text, stop - 1) &&
      tokens.some(({ part }) => part === 'scale')
    ) {
      at = stop - 1
      comma = true
      continue
    }
    const digits = digitsBefore(text, stop, floor)
    if (!digits) break
    // Two runs of digits joined by a hyphen are a range, or a whole number and its fraction.
    if (gap === 'hyphen' && next && next.part === 'digits') break
    if (gap === 'none' && next && next.part !== 'scale') break
    tokens.unshift({
      part: digits.fraction ? 'fraction' : 'digits',
      value: digits.value,
      start: digits.start,
      end: stop,
      word: '',
      digits,
    })
    at = digits.start
  }
  return tokens
}

const scaleEnds = (text: string, end: number): boolean =>
  /[a-z](?:illion|housand)$/i.test(text.slice(Math.max(0, end - 9), end))

/** "5m", "1.5T" and "1.5 T" are scales, "a t" and "5 m" are not. */
function gluedScale(text: string, start: number, end: number): boolean {
  if (start === 0) return false
  const before = text.charCodeAt(start - 1)
  if (before >= 48 && before <= 57) return true
  const code = text.charCodeAt(start)
  return end - start === 1 && code <= 90 && before === 32 && /\d/.test(text.charAt(start - 2))
}

/** Number tokens in digits with their scales that begin at `start`, in reading order. */
export function tokensAfter(text: string, start: number): Token[] {
  const tokens: Token[] = []
  let at = start
  for (let count = 0; count < 8; count++) {
    let from = at
    if (tokens.length > 0) {
      if (isHyphen(text.charCodeAt(from))) from++
      else while (from - at < 3 && isSpace(text.charCodeAt(from))) from++
    }
    const code = text.charCodeAt(from)
    const previous = tokens[tokens.length - 1]
    if (isLetter(code)) {
      let end = from
      while (end - from <= LONGEST_WORD && isLetter(text.charCodeAt(end))) end++
      const word = text.slice(from, end).toLowerCase()
      const known = NUMBER_WORDS.get(word)
      if (known?.part !== 'scale' || !previous) break
      if (known.glued && !scaleLetterAfter(text, from, end)) break
      tokens.push({ part: 'scale', value: known.value, start: from, end, word, digits: null })
      at = end
      continue
    }
    const digits = digitsAfter(text, from)
    if (!digits) break
    if (previous) {
      const mixed = digits.fraction && previous.part === 'digits'
      // "¥6 trillion 800 billion": a second number counts only with a scale of its own.
      if (!mixed && (previous.part !== 'scale' || from === at || !scaleFollows(text, digits.end))) break
      if (!mixed && isHyphen(text.charCodeAt(from - 1))) break
    }
    tokens.push({
      part: digits.fraction ? 'fraction' : 'digits',
      value: digits.value,
      start: from,
      end: digits.end,
      word: '',
      digits,
    })
    at = digits.end
  }
  return tokens
}

function scaleFollows(text: string, at: number): boolean {
  return /^[ -]?(?:trillion|tn|trn|billion|bn|million|mn|crore|lakh)\b/i.test(text.slice(at, at + 10))
}

/** A scale letter ends its word: "$5m", "$1.5T", not "$5 B-21 bombers". */
function scaleLetterAfter(text: string, start: number, end: number): boolean {
  const after = text.charCodeAt(end)
  if (after >= 48 && after <= 57) return false
  const before = text.charCodeAt(start - 1)
  if (before >= 48 && before <= 57) return true
  if (before !== 32 || isHyphen(after)) return false
  const code = text.charCodeAt(start)
  // "$5 m" and "$5 b" are scales, "$5 t" and "$5 k" are too rare to trust.
  return code <= 90 || code === 109 || code === 98
}

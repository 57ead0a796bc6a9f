import { classOf, codePointIn, DIGIT, LETTER, MARK, SPACE } from './characters.ts'
import type { Vocabulary, Word } from './words.ts'

export interface Token {
  readonly start: number
  readonly end: number
  /** Lower-case word without a possessive ending; punctuation as it stands. */
  readonly lower: string
  readonly text: string
  readonly possessive: boolean
  readonly word: boolean
  readonly capital: boolean
  /** What is known of the word wherever it stands. */
  readonly known: Word
}

const POSSESSIVE = /^[’']s\b/
const FULL_STOP = 0x2e
const COMMA = 0x2c
const SMALL_S = 0x73
const MOST_INITIALS = 5

const isApostrophe = (code: number): boolean => code === 0x2019 || code === 0x27

/** Tokens of `text.slice(from, to)`, with offsets into `text`. */
export function tokenise(text: string, from: number, to: number, vocabulary: Vocabulary): Token[] {
  const tokens: Token[] = []
  let before: Token | undefined
  for (let at = from; at < to; ) {
    const code = codePointIn(text, at, to)
    const kind = classOf(code)
    if (kind === SPACE) {
      at += 1
      continue
    }
    const raw = at
    at = endOfToken(text, raw, to, code, kind)
    if (!before) {
      before = token(raw, at, vocabulary.find(text, raw, at))
      tokens.push(before)
      continue
    }
    // The apostrophe and s of a possessive belong to the word before them.
    if (isApostrophe(code) && before.word && before.end === raw) {
      const ending = POSSESSIVE.test(text.slice(raw, raw + 3))
      if (ending || before.lower.endsWith('s')) {
        before = token(before.start, raw + (ending ? 2 : 1), before.known, true)
        tokens[tokens.length - 1] = before
        continue
      }
    }
    if (before.possessive && before.end === at && at - raw === 1 && code === SMALL_S) continue
    const start = Math.max(raw, before.end)
    before = token(start, Math.max(at, start + 1), vocabulary.find(text, raw, at))
    tokens.push(before)
  }
  return tokens
}

function token(start: number, end: number, known: Word, possessive = false): Token {
  const { lower, text, word, capital } = known
  return { start, end, lower, text, possessive, word, capital, known }
}

/**
 * Where the token ends that begins at `at`: a word keeps its inner apostrophes and the dots of initialisms, a number
 * its commas and dots; hyphens separate words; anything else stands alone.
 */
function endOfToken(text: string, at: number, to: number, code: number, kind: number): number {
  if (kind === LETTER) {
    if (code >= 65 && code <= 90 && text.charCodeAt(at + 1) === FULL_STOP) {
      const initials = endOfInitials(text, at, to)
      if (initials > at + 2) return initials
    }
    return endOfWord(text, at, to)
  }
  if (kind === DIGIT) return endOfNumber(text, at, to)
  return at + (code > 0xffff ? 2 : 1)
}

function endOfInitials(text: string, from: number, to: number): number {
  let at = from
  for (let count = 0; count < MOST_INITIALS && at + 1 < to; count += 1) {
    const code = text.charCodeAt(at)
    if (code < 65 || code > 90 || text.charCodeAt(at + 1) !== FULL_STOP) break
    at += 2
  }
  return at
}

function endOfNumber(text: string, from: number, to: number): number {
  let end = from + 1
  for (let at = end; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) end = at + 1
    else if (code !== COMMA && code !== FULL_STOP) break
  }
  return end
}

function endOfWord(text: string, from: number, to: number): number {
  let at = from
  let marks = true
  for (;;) {
    while (at < to) {
      const code = codePointIn(text, at, to)
      const kind = classOf(code)
      if (kind !== LETTER && !(kind === MARK && marks)) break
      at += code > 0xffff ? 2 : 1
    }
    if (at >= to || !isApostrophe(text.charCodeAt(at))) return at
    if (at + 1 >= to || classOf(codePointIn(text, at + 1, to)) !== LETTER) return at
    if (text.charCodeAt(at + 1) === SMALL_S && (at + 2 >= to || !/\w/.test(text.charAt(at + 2)))) return at
    at += 1
    marks = false
  }
}

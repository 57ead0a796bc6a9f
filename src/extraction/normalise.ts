import { decodeString } from 'micromark-util-decode-string'

/** A span of the file and the text the Markdown parser read there (escapes and entities resolved). */
export interface SourceRun {
  readonly start: number
  readonly end: number
  readonly value: string
}

/** Where each stretch of normalised text stands in the file. Stretches are sorted and do not overlap. */
export interface OffsetMap {
  /** Starts of the stretches in the normalised text. */
  readonly at: readonly number[]
  /** Their starts in the file. */
  readonly source: readonly number[]
  /** 0 where text and file go character by character; else the length in the file of one indivisible entity. */
  readonly entity: readonly number[]
}

// Invisible in print: soft hyphen, zero-width space and joiners, word joiner, byte order mark, bidi controls.
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/
const SOFT_HYPHEN = '\u00AD'
// Anything that `plain` or the folding of spaces would change.
const NEEDS_WORK =
  /[\u00AD\u2010\u2011\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00A0\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFF01-\uFF5E\uFFE0\uFFE1\uFFE5\uFFE6\t\n\v\f\r\u0085]| {2}/
const SPACE = /[\s\u0085]/
const ENTITY = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[0-9a-zA-Z]{1,31});/y
const ESCAPED = /[!-/:-@[-`{-~]/
// How far the file may run ahead of the text where markup inside a picture's words or code is stripped.
const LOST = 8

const SIGNS: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\uFFE0': '¢',
  '\uFFE1': '£',
  '\uFFE5': '¥',
  '\uFFE6': '₩',
}

/** One character as the rules want to read it: full-width forms as ASCII, unbreakable hyphens as hyphens. */
function plain(character: string): string {
  const code = character.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  return SIGNS[character] ?? character
}

/**
 * Joins runs into one line of normalised text: every stretch of white space is one space, what cannot be seen is
 * gone. Every character of the result knows its place in the file, so a span of the text always maps back to the
 * exact source slice, markup in between included.
 */
export function normalise(source: string, runs: readonly SourceRun[]): { text: string; offsets: OffsetMap } {
  const at: number[] = []
  const from: number[] = []
  const entity: number[] = []
  let text = ''
  // The place in the file that would go on with the running stretch; none right after an entity.
  let next = -1
  // A soft hyphen was the last thing read: a line break behind it parts no words.
  let joining = false

  const open = (sourceAt: number, length: number): void => {
    at.push(text.length)
    from.push(sourceAt)
    entity.push(length)
  }

  /** Appends one character that stands at `sourceAt`; `length` is not 0 for an entity. */
  const push = (character: string, sourceAt: number, length: number): void => {
    if (INVISIBLE.test(character)) {
      joining = character === SOFT_HYPHEN
      return
    }
    const space = SPACE.test(character)
    if (space && (joining || text.endsWith(' '))) return
    joining = false
    if (length > 0 || sourceAt !== next) open(sourceAt, length)
    text += space ? ' ' : plain(character)
    next = length > 0 ? -1 : sourceAt + 1
  }

  /** Walks the file and the value the parser made of it side by side. */
  const align = (raw: string, run: SourceRun): void => {
    const { value } = run
    let r = 0
    for (let v = 0; v < value.length; v += 1) {
      if (raw[r] === '&') {
        ENTITY.lastIndex = r
        const written = ENTITY.exec(raw)?.[0]
        const meant = written ? decodeString(written) : ''
        if (written && meant !== written && value.startsWith(meant, v)) {
          for (const character of meant.split('')) push(character, run.start + r, written.length)
          v += meant.length - 1
          r += written.length
          continue
        }
      }
      const character = value[v] ?? ''
      if (raw[r] === '\\' && raw[r + 1] === character && ESCAPED.test(character)) r += 1
      else if (raw[r] !== character) r = resume(raw, r, character)
      push(character, run.start + r, 0)
      r += 1
    }
  }

  for (const run of runs) {
    const raw = source.slice(run.start, run.end)
    const exact = raw === run.value
    if (exact && !joining && !(raw.startsWith(' ') && text.endsWith(' ')) && !NEEDS_WORK.test(raw)) {
      if (run.start !== next) open(run.start, 0)
      text += raw
      next = run.end
    } else if (exact) {
      for (let i = 0; i < raw.length; i += 1) push(raw[i] ?? '', run.start + i, 0)
    } else align(raw, run)
  }
  return { text, offsets: { at, source: from, entity } }
}

/** Where the file goes on with `character`: behind line prefixes (quote marks, indents) and stripped markup. */
function resume(raw: string, from: number, character: string): number {
  let r = from
  while (raw[r] !== character && (raw[r] === ' ' || raw[r] === '\t' || raw[r] === '>' || raw[r] === '\r'))
    r += 1
  if (raw[r] === character) return r
  const ahead = raw.slice(r, r + LOST).indexOf(character)
  return ahead >= 0 ? r + ahead : from
}

/** The span of the file behind a span of normalised text: `source.slice(start, end)` is what stands there. */
export function toSource(map: OffsetMap, start: number, end: number): { start: number; end: number } {
  const from = locate(map, start).start
  return { start: from, end: end > start ? locate(map, end - 1).end : from }
}

function locate(map: OffsetMap, position: number): { start: number; end: number } {
  let low = 0
  let high = map.at.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((map.at[middle] ?? 0) <= position) low = middle
    else high = middle - 1
  }
  const source = map.source[low] ?? 0
  const entity = map.entity[low] ?? 0
  if (entity > 0) return { start: source, end: source + entity }
  const start = source + position - (map.at[low] ?? 0)
  return { start, end: start + 1 }
}

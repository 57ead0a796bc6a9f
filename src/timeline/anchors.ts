import type { Anchor } from '../model/timeline.ts'

/** Characters of context on each side to begin with; grown until the whole is unique in the file. */
const CONTEXT = 32
/** Text that repeats for longer than this was pasted twice: no anchor can tell the two apart in reasonable space. */
const MAX_CONTEXT = 2048

/**
 * W3C TextQuoteSelector for `source.slice(start, end)`: exact words, with enough text before and after to stand
 * once in the file. Offsets are UTF-16 units. In text that repeats at length even that stands twice: `locate` tells.
 */
export function makeAnchor(source: string, start: number, end: number): Anchor {
  const exact = source.slice(start, end)
  for (let size = CONTEXT; ; size *= 2) {
    const from = wholeCharacter(source, Math.max(0, start - size))
    const to = wholeCharacter(source, Math.min(source.length, end + size))
    const anchor = { exact, prefix: source.slice(from, start), suffix: source.slice(end, to) }
    const all = size >= MAX_CONTEXT || (from === 0 && to === source.length)
    if (all || occurrences(source, anchor) === 1) return anchor
  }
}

/** Where an anchor stands, when its words and context stand there exactly, and once; else null. Never fuzzy. */
export function locate(source: string, anchor: Anchor): { start: number; end: number } | null {
  if (occurrences(source, anchor) !== 1) return null
  const start = source.indexOf(anchor.prefix + anchor.exact + anchor.suffix) + anchor.prefix.length
  return { start, end: start + anchor.exact.length }
}

/** How often an anchor's whole text stands in the source: 0, 1, or 2 for "more than once". */
function occurrences(source: string, anchor: Anchor): 0 | 1 | 2 {
  const whole = anchor.prefix + anchor.exact + anchor.suffix
  const first = source.indexOf(whole)
  if (first < 0) return 0
  return source.indexOf(whole, first + 1) < 0 ? 1 : 2
}

/** Does not cut a surrogate pair in two. */
function wholeCharacter(source: string, at: number): number {
  const code = source.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff && at > 0 ? at - 1 : at
}

/** A sentence of the source with its offset. */
interface Candidate {
  readonly text: string
  readonly start: number
}

/** Words of at least three letters or digits, lower-case, that a comparison goes by. */
const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}.]{2,}/gu) ?? [])

/**
 * The sentence of the source that shares most words with a lost one: shown to the person in the message, never
 * used as an anchor. Null when nothing is near.
 */
export function nearestSentence(source: string, from: number, sentence: string): Candidate | null {
  const wanted = wordsOf(sentence)
  let best: Candidate | null = null
  let bestScore = 0.3
  for (const candidate of sentencesOf(source, from)) {
    const words = wordsOf(candidate.text)
    let shared = 0
    for (const word of words) if (wanted.has(word)) shared += 1
    const score = (2 * shared) / (words.size + wanted.size || 1)
    if (score > bestScore) {
      bestScore = score
      best = candidate
    }
  }
  return best
}

/** Rough sentences, good enough to point at. */
function sentencesOf(source: string, from: number): Candidate[] {
  const found: Candidate[] = []
  for (const match of source.slice(from).matchAll(/[^\n]+/g)) {
    let start = from + match.index
    for (const text of match[0].split(/(?<=[.!?]["”']?\s)(?=[\p{Lu}"“])/u)) {
      found.push({ text: text.trim(), start })
      start += text.length
    }
  }
  return found
}

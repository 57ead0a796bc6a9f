import { sentenceEnds } from './sentence-breaks.ts'

export interface Span {
  readonly start: number
  readonly end: number
}

// After these a full stop does not end a sentence, whatever follows.
const ABBREVIATION =
  /(?:^|[\s(“"‘-])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Vice Adm|Sgt|St|Mt|No|Nos|vs|approx|est|[Ff]ig|[Ff]igs|Art|Sec|[Vv]ol|Rs|cf|e\.g|i\.e|Hon|Rev|Amb|Min)\.\s*$/
// After these it may: decide by the next word.
const MAYBE =
  /(?:\b(?:[A-Z]\.){1,3}|\b(?:Corp|Inc|Ltd|Co|Gov’t|Gov't|D\.C|etc|[ap]\.m|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\.)\s*$/
const STARTER =
  /^(?:["“‘(]|(?:The|It|He|She|They|In|But|And|On|At|For|A|An|This|That|These|Those|If|As|By|With|While|When|Its|His|Her|Their|We|I|You|There|Some|Many|Most|However|Meanwhile|Last|Since|After|Before|Under|To|Both|Asked|According|Of|Not|Neither|No|So|Yet|Still)\b)/
// A full stop the platform rules read over: before a number ("… was approved. 5 trillion yen …") and where the paste
// lost the space ("… of GDP.The government …").
const READ_OVER = /\.["”’)]?(?:\s{1,3}(?=[$¥€£₩]?\d)|(?=\p{Lu}\p{Ll}{0,20}\s))/gu
// What such a stop must follow: a word longer than most abbreviations, a number, a percent sign, a closing mark.
const WHOLE_WORD = /(?:\p{Ll}{4}|\d|%|[)”"’])$/u
const WORD = /\p{L}{2}$/u
// In UTF-16 units; the longest sentences of news and law stay below half of it.
const LONGEST = 2000
// So many cuts of one sentence may be a paste that lost its stops; what goes on behind them is no prose.
const MOST_CUTS = 5

/** A sentence, and whether it is only a further cut of something that goes on far beyond any sentence. */
export interface SentenceSpan extends Span {
  readonly endless: boolean
}

/**
 * Sentence spans of one block. Platform rules (UAX #29) with English abbreviations merged back. What runs on for
 * longer than any sentence does is cut between words, so that no later layer meets a sentence without end; the cuts
 * behind the first few are marked as endless.
 */
export function splitSentences(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = []
  let start = 0
  const add = (end: number, endless: boolean): void => {
    const last = trimmedEnd(text, start, end)
    if (last > start) spans.push({ start: trimmedStart(text, start, last), end: last, endless })
    start = end
  }
  const close = (end: number): void => {
    let cuts = 0
    for (; end - start > LONGEST; cuts += 1) {
      const space = text.lastIndexOf(' ', start + LONGEST)
      add(space > start + LONGEST / 2 ? space + 1 : start + LONGEST, cuts >= MOST_CUTS)
    }
    add(end, cuts >= MOST_CUTS)
  }
  let index = 0
  // The full stop that comes next; the end of the text when none does.
  let next = -1
  for (const end of sentenceEnds(text)) {
    if (next < index) next = text.indexOf('.', index)
    if (next < 0) next = text.length
    for (const [stop, behind] of readOver(text, next, end)) {
      const before = text.slice(Math.max(start, stop - 24), stop)
      const numbered = SPACE.test(text.charAt(behind - 1))
      if ((numbered ? WHOLE_WORD : WORD).test(before) && !ABBREVIATION.test(`${before}.`)) close(behind)
    }
    const tail = text.slice(Math.max(index, end - 24), end)
    const rest = text.slice(end, end + 14)
    index = end
    if (end < text.length && (ABBREVIATION.test(tail) || (MAYBE.test(tail) && !STARTER.test(rest)))) continue
    // A segment that starts in lower case goes on with the sentence ("?" and "!" inside a quotation).
    if (/^[a-z]/.test(rest)) continue
    close(end)
  }
  close(text.length)
  return spans
}

// The shortest thing a full stop is read over before: a space and a digit, a capital and a space.
const SHORTEST = 2
const NONE: readonly (readonly [number, number])[] = []

/**
 * Full stops of a segment that may end a sentence none the less: where each stands, and where the next would begin.
 * The first full stop stands at `first`.
 */
function readOver(text: string, first: number, to: number): readonly (readonly [number, number])[] {
  if (first + SHORTEST >= to) return NONE
  return Array.from(text.slice(first, to).matchAll(READ_OVER), (match) => {
    const stop = first + match.index
    return [stop, stop + match[0].length]
  })
}

const SPACE = /^\s/

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from && SPACE.test(text.charAt(end - 1))) end -= 1
  return end
}

function trimmedStart(text: string, from: number, to: number): number {
  let start = from
  while (start < to && SPACE.test(text.charAt(start))) start += 1
  return start
}

export interface Span {
  readonly start: number
  readonly end: number
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

// After these a full stop does not end a sentence, whatever follows.
const ABBREVIATION =
  /(?:^|[\s(“"‘-])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Vice Adm|Sgt|St|Mt|No|Nos|vs|approx|est|[Ff]ig|[Ff]igs|Art|Sec|[Vv]ol|Rs|cf|e\.g|i\.e|Hon|Rev|Amb|Min)\.\s*$/
// After these it may: decide by the next word.
const MAYBE =
  /(?:\b(?:[A-Z]\.){1,3}|\b(?:Corp|Inc|Ltd|Co|Gov’t|Gov't|D\.C|etc|pct|[ap]\.m|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\.)\s*$/
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

/**
 * Sentence spans of one block. Platform rules (UAX #29) with English abbreviations merged back. What runs on for
 * longer than any sentence does is cut between words, so that no later layer meets a sentence without end.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  const add = (end: number): void => {
    const length = text.slice(start, end).trimEnd().length
    const lead = length - text.slice(start, start + length).trimStart().length
    if (length > 0) spans.push({ start: start + lead, end: start + length })
    start = end
  }
  const close = (end: number): void => {
    while (end - start > LONGEST) {
      const space = text.lastIndexOf(' ', start + LONGEST)
      add(space > start + LONGEST / 2 ? space + 1 : start + LONGEST)
    }
    add(end)
  }
  for (const { segment, index } of segmenter.segment(text)) {
    for (const match of segment.matchAll(READ_OVER)) {
      const stop = index + match.index
      const end = stop + match[0].length
      const before = text.slice(Math.max(start, stop - 24), stop)
      const numbered = /\s$/.test(match[0])
      if ((numbered ? WHOLE_WORD : WORD).test(before) && !ABBREVIATION.test(`${before}.`)) close(end)
    }
    const end = index + segment.length
    const tail = segment.slice(-24)
    const rest = text.slice(end, end + 14)
    if (end < text.length && (ABBREVIATION.test(tail) || (MAYBE.test(tail) && !STARTER.test(rest)))) continue
    // A segment that starts in lower case goes on with the sentence ("?" and "!" inside a quotation).
    if (/^[a-z]/.test(rest)) continue
    close(end)
  }
  close(text.length)
  return spans
}

export interface Span {
  readonly start: number
  readonly end: number
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

// After these a full stop does not end a sentence, whatever follows.
const ABBREVIATION =
  /(?:^|[\s(“"‘-])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Vice Adm|Sgt|St|Mt|No|Nos|vs|etc|approx|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Fig|Art|Sec|Vol|Rs|pct|cf|e\.g|i\.e|a\.m|p\.m|Hon|Rev|Amb|Min)\.\s*$/
// After these it may: decide by the next word.
const MAYBE = /(?:\b(?:[A-Z]\.){1,3}|\b(?:Corp|Inc|Ltd|Co|Gov’t|Gov't|D\.C)\.)\s*$/
const STARTER =
  /^(?:["“‘(]|(?:The|It|He|She|They|In|But|And|On|At|For|A|An|This|That|These|Those|If|As|By|With|While|When|Its|His|Her|Their|We|I|You|There|Some|Many|Most|However|Meanwhile|Last|Since|After|Before|Under|To|Both|Asked|According|Of|Not|Neither|No|So|Yet|Still)\b)/

/** Sentence spans of one block. Platform rules (UAX #29) with English abbreviations merged back. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length
    const tail = segment.slice(-24)
    const rest = text.slice(end, end + 14)
    if (end < text.length && (ABBREVIATION.test(tail) || (MAYBE.test(tail) && !STARTER.test(rest)))) continue
    // A segment that starts in lower case goes on with the sentence ("?" and "!" inside a quotation).
    if (/^[a-z]/.test(rest)) continue
    if (text.slice(start, end).trim()) spans.push({ start, end: start + text.slice(start, end).trimEnd().length })
    start = end
  }
  if (start < text.length && text.slice(start).trim()) {
    spans.push({ start, end: start + text.slice(start).trimEnd().length })
  }
  return spans
}

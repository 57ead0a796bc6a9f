import type { Span } from './sentences.ts'

/**
 * Quotation spans of a block, marks excluded. A quotation left open runs to the end of the block, as in speech
 * that goes on over several paragraphs. Single quotes are apostrophes far more often, and are left alone.
 */
export function findQuotations(text: string): Span[] {
  const spans: Span[] = []
  let open = -1
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code === 0x201c) {
      if (open < 0) open = i + 1
    } else if (code === 0x201d) {
      if (open >= 0) spans.push({ start: open, end: i })
      open = -1
    } else if (code === 0x22) {
      if (open >= 0) {
        spans.push({ start: open, end: i })
        open = -1
      } else open = i + 1
    }
  }
  if (open >= 0 && open < text.length) spans.push({ start: open, end: text.length })
  return spans
}

import type { Span } from './sentences.ts'

const MARKS = /["\u201c\u201d]/g
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/**
 * Quotation spans of a block, marks excluded. A quotation left open runs to the end of the block, as in speech
 * that goes on over several paragraphs. Single quotes are apostrophes far more often, and are left alone; so is a
 * straight quote that cannot open anything (`a 5" gun`).
 */
export function findQuotations(text: string): Span[] {
  const spans: Span[] = []
  let open = -1
  const close = (end: number): void => {
    if (open >= 0 && end > open) spans.push({ start: open, end })
    open = -1
  }
  // Set before use, so the shared pattern carries no state from one text to the next.
  MARKS.lastIndex = 0
  while (MARKS.test(text)) {
    const i = MARKS.lastIndex - 1
    const code = text.charCodeAt(i)
    if (code === 0x201c) {
      if (open < 0) open = i + 1
    } else if (code === 0x201d) close(i)
    else if (code === 0x22) {
      if (open >= 0) close(i)
      else if (!LETTER_OR_DIGIT.test(text[i - 1] ?? '') && (text[i + 1] ?? ' ').trim()) open = i + 1
    }
  }
  close(text.length)
  return spans
}

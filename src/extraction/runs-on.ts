import type { Figure } from './figures.ts'
import type { Located, View } from './view.ts'

/**
 * Whether a figure goes on with the one before it: "from 0.5 per cent of national income to 0.3 per cent", "to 3
 * percent, from 6 percent", "far more than the euro zone's 0.9%", "out of about 1 trillion yen".
 */
export function runsOn(view: View, previous: Located<Figure>, figure: Located<Figure>): boolean {
  if (previous.note.value.unit !== figure.note.value.unit) return false
  const { text } = view.block
  const between = text.slice(previous.note.end, figure.note.start)
  if (between.length > 90) return false
  if (/\bout of\s+(?:\w+\s+)?$/i.test(between)) return true
  if (/\b(?:more|less|higher|lower|faster|slower|above|below)\s+than\b[^,;]{0,40}$/i.test(between))
    return true
  if (/,?\s*from\s+(?:between\s+|a\s+|the\s+)?$/i.test(between)) return true
  const from = /\bfrom\s+(?:\w+\s+)?$/i.test(
    text.slice(Math.max(view.start, previous.note.start - 16), previous.note.start),
  )
  if (from && /^(?:\s*\(?[^,;()]{0,40}\)?)?\s+to\s+$/i.test(between)) return true
  // "16.8 trillion won would go to weapons and 33.6 trillion won to running the forces".
  return (
    /^\s+(?:would|will|to|is|are|goes?|went)\b[^.;]{0,70}\band\s+(?:\w+\s+)?$/i.test(between) &&
    /^\s+(?:to|for|on|into)\s/.test(text.slice(figure.note.end, figure.note.end + 8))
  )
}

/** "($314 billion, up 7%": a change told of the very amount before it. */
export const comesRightBehind = (view: View, amount: Located<Figure>, change: Located<Figure>): boolean =>
  /^,? (?:up|down|an? (?:rise|increase|jump|gain|cut|drop|fall|growth) of)(?: (?:about|around|some|nearly))? $/.test(
    view.block.text.slice(amount.note.value.converted.at(-1)?.end ?? amount.note.end, change.note.start),
  )

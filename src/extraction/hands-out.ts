import type { Figure } from './figures.ts'
import { type Located, textBefore, type View } from './view.ts'

/** The budget is handed out: "defense is to get", "the military is given", "roughly 1.1 trillion yen is for". */
const HANDS_OUT =
  /\b(?:is|are) (?:to (?:get|receive|go|have|be|climb|rise|grow)|given|left with|for|set aside|allotted|allocated|earmarked|assigned)\b|\b(?:will|can|would) (?:get|receive|have|expect|go|climb|rise|grow|spend|allocate|allot|give|provide|devote|set aside|earmark)\b|\b(?:gets|receives|allows|gives|sets aside|provides|allots|earmarks|assigns|foresees|envisages|takes|claims|consumes|absorbs)\b/i
const OVER_WITH = /\b(?:was|were|had|spent|stood|came to|totall?ed|amounted|rose|grew|fell|used to)\b/i

/** Whether the clause of a figure tells what a budget gives, not what was spent. */
export function handsOut(view: View, figure: Located<Figure>): boolean {
  const before = textBefore(view, figure.note.start, 200)
  const after = view.block.text.slice(figure.note.end, Math.min(view.end, figure.note.end + 60))
  if (OVER_WITH.test(before)) return false
  return (
    HANDS_OUT.test(before) ||
    /^At\s+$/.test(before) ||
    /^[^,;]{0,40}\b(?:(?:is|are) (?:for|set aside|earmarked|allotted)|goes to)\b/.test(after)
  )
}

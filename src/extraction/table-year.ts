import type { Period, PeriodContext } from './period-purpose.ts'
import { findTimes, resolvePeriod } from './times.ts'
import type { Located, View } from './view.ts'

/** What may stand beside the year in a heading: "FY2027", "2024 (billion yen)", "Year to March 2026". */
const BESIDE =
  /^[^a-z]*(?:\([^)]*\)|plan(?:ned)?|budget|actual|estimate|forecast|target|request|e|f|p)?[^a-z]*$/i

/** The year that heads the row or the column of a table's cell, for a cell that tells no time itself. */
export function tableYear(view: View, context: PeriodContext): Period | null {
  const { cell } = view.block
  if (!cell) return null
  for (const heading of [cell.row, cell.column]) {
    const [time, another] = findTimes(heading)
    if (!time || another) continue
    // The line that opens a list may say more than the year.
    const opensList = /:\s*$/.test(heading)
    if (!opensList && !BESIDE.test(heading.slice(0, time.start) + heading.slice(time.end))) continue
    const found = resolvePeriod(time.value, {
      reference: context.reference,
      subject: context.subject,
      budget: context.budget,
      total: context.measure === 'amount',
    })
    if (found) return { ...found, words: heading, rule: 'period.table' }
  }
  return null
}

const SOURCE_FOR =
  /\b(?:according to|based on) [^.;,]*\b(?:figures|data|estimates|numbers|statistics) (?:for|of|on|from) (?:the year )?$/i

/** "1 percent, against 3.3 percent for the United States, according to World Bank figures for 2015": for all of them. */
export function sourceYear(view: View, figure: Located<unknown>, context: PeriodContext): Period | null {
  const time = view.times.findLast((t) => t.first > figure.last)
  if (!time || !SOURCE_FOR.test(view.block.text.slice(view.start, time.note.value.coreStart))) return null
  const { reference, subject } = context
  const found = resolvePeriod(time.note.value, { reference, subject, budget: false })
  return found ? { ...found, words: '', rule: time.note.rule } : null
}

import type { Figure } from '../figures.ts'
import type { Located, View } from '../view.ts'
import { type Measure, type MeasureContext, reject } from './types.ts'

const DEFENSE = /\b(?:defen[cs]e|military|armed forces|army|armies|self-defen[cs]e)\b/i
const PART =
  /\b(?:operat\w*|personnel|procure\w*|equipment|improvement|research|r&d|capital|maintenance|pay|pensions?|(?<!\b(?:defen[cs]e|military) )costs?)\b/i
const OF_GDP = /\b(?:GDP|GNP|gross (?:domestic|national) product)\b/i
const CHANGE = /\b(?:growth|increase|change|rise|year[- ]on[- ]year|yoy)\b/i
const BUDGET = /\b(?:budgets?|spending|outlays?|expenditures?)\b/i
/** A heading that says how something is counted and not what: "Share of GDP (%)", "Growth rate", "% change". */
const MERE_COUNT =
  /^(?:\W|\d|\b(?:share|ratio|proportion|percentage|percent|per cent|pct|as|a|of|to|in|the|annual|yearly|growth|increase|change|rise|rate|from|over|on|previous|last|year|yoy|GDP|GNP|gross|domestic|national|product)\b)*$/i

/**
 * What a figure of a table or a list measures, where the heading of its column or of the list tells it; null where
 * the sentence itself must. The line that opens a list has to name defense; a column of a table may leave that to
 * the text around, but must not name something else.
 */
export function measureHeaded(
  { block }: View,
  { note }: Located<Figure>,
  { defenseArticle, focus }: MeasureContext,
): Measure | null {
  if (!defenseArticle || !block.cell) return null
  const { column } = block.cell
  if (PART.test(column) && !OF_GDP.test(column))
    return reject('measure.amount.part', `a part: the column is headed “${column}”`)
  const isList = /:\s*$/.test(column)
  const named = DEFENSE.test(column) || (!isList && focus.sign === '+' && BUDGET.test(column))
  const counted = named || (!isList && focus.sign === '+' && MERE_COUNT.test(column))
  const isHeaded = note.rule === 'figure.headed'
  if (note.value.kind === 'percent' && counted) {
    if (OF_GDP.test(column)) return { is: 'gdp', rule: 'measure.headed', sign: 1 }
    if (CHANGE.test(column)) return { is: 'change', rule: 'measure.headed', sign: 1 }
  }
  if (note.value.kind === 'money' && isHeaded && named)
    return { is: 'amount', rule: 'measure.headed', sign: 1 }
  return isHeaded ? reject('measure.none', `a number of something else: “${column}”`) : null
}

import type { Figure } from '../figures.ts'
import type { Located, View } from '../view.ts'
import { type Measure, type MeasureContext, reject } from './types.ts'

const PART =
  /\b(?:operat\w*|personnel|procure\w*|equipment|improvement|research|r&d|capital|maintenance|pay|pensions?|costs?)\b/i
const OF_GDP = /\b(?:GDP|GNP|gross (?:domestic|national) product)\b/i
const CHANGE = /\b(?:growth|increase|change|rise|year[- ]on[- ]year|yoy)\b/i
const BUDGET = /\b(?:budgets?|spending|outlays?|expenditures?|defen[cs]e|military|total|amount)\b/i

/**
 * What a figure of a table or a list measures, where the heading of its column or of the list tells it; null where
 * the sentence itself must.
 */
export function measureHeaded(
  { block }: View,
  { note }: Located<Figure>,
  { defenseArticle }: MeasureContext,
): Measure | null {
  if (!defenseArticle) return null
  const column = block.cell?.column ?? ''
  const percent = note.value.kind === 'percent'
  if (PART.test(column) && !OF_GDP.test(column))
    return reject('measure.amount.part', `a part: the column is headed “${column}”`)
  if (percent && OF_GDP.test(column)) return { is: 'gdp', rule: 'measure.headed', sign: 1 }
  if (percent && CHANGE.test(column) && !OF_GDP.test(column))
    return { is: 'change', rule: 'measure.headed', sign: 1 }
  if (note.value.kind === 'money' && note.rule === 'figure.headed' && BUDGET.test(column))
    return { is: 'amount', rule: 'measure.headed', sign: 1 }
  return null
}

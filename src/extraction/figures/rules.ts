import type { RuleHeader } from '../annotation.ts'
import { CONTEXT_RULES } from './rules-context.ts'
import { MONEY_RULES } from './rules-money.ts'
import { PERCENT_RULES } from './rules-percent.ts'

/**
 * What each rule of this layer reads. An example may state its reading behind an arrow: `text → ~2 %`, with the
 * comparator, the value (`1..2` for a range) and the unit of the figure the rule made or bears on.
 */
export const FIGURE_RULES: readonly RuleHeader[] = [...PERCENT_RULES, ...MONEY_RULES, ...CONTEXT_RULES]

import type { RuleHeader } from '../annotation.ts'

export const FIGURE_RULES: readonly RuleHeader[] = []

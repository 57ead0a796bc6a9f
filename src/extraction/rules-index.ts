import type { RuleHeader } from './annotation.ts'
import { decisionRules } from './decisions.ts'
import { figureRules } from './figures.ts'
import { kindRows } from './kind.ts'
import { stanceRows } from './statements.ts'
import { timeRules } from './times.ts'

const header = ({ id, says, examples, counterexamples }: RuleHeader): RuleHeader => ({
  id,
  says,
  examples,
  counterexamples,
})

/** Every rule, in the order of the layers; the method page prints them. */
export const allRules: readonly RuleHeader[] = [
  ...figureRules,
  ...timeRules,
  ...kindRows,
  ...stanceRows,
  ...decisionRules,
].map(header)

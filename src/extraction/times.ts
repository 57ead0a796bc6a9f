import type { Annotation, RuleHeader } from './annotation.ts'
import { combineAtoms, combineRules } from './times/combine.ts'
import { ellipticRules } from './times/elliptic.ts'
import type { TimeExpression } from './times/form.ts'
import { frameAtom } from './times/roles.ts'
import type { Atom } from './times/rule.ts'
import { atomRules, scanAtoms } from './times/scan.ts'

export type { DateOptions, Stage, TimeContext, TimeExpression, TimeForm } from './times/form.ts'
export { resolvePeriod } from './times/resolve.ts'
export { resolveDate } from './times/resolve-date.ts'
export { mayHoldTime } from './times/scan.ts'

/** Every rule of the layer, for the tests and the method page. */
export const timeRules: readonly RuleHeader[] = [...atomRules, ...combineRules, ...ellipticRules].map(
  ({ id, says, examples, counterexamples }) => ({ id, says, examples, counterexamples }),
)

function annotate(text: string, atom: Atom, floor: number): Annotation<TimeExpression> {
  return {
    layer: 'time',
    ...frameAtom(text, atom, floor),
    rule: atom.rule,
    parents: atom.parents.map((parent) => annotate(text, parent, floor)),
  }
}

/**
 * Every expression of time in `text`, in order and without overlapping cores, as the words have it: nothing is
 * resolved yet. `start` to `end` covers the preposition, `coreStart` to `coreEnd` does not.
 */
export function findTimes(text: string): Annotation<TimeExpression>[] {
  const found: Annotation<TimeExpression>[] = []
  const atoms = scanAtoms(text)
  if (atoms.length === 0) return found
  for (const atom of combineAtoms(text, atoms)) {
    found.push(annotate(text, atom, found.at(-1)?.end ?? 0))
  }
  return found
}

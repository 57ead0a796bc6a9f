import type { Attribution } from './attribution.ts'
import type { Figure } from './figures.ts'
import { goesOnHeard } from './hearsay.ts'
import type { Draft, Job, LastClaim } from './job.ts'
import { isBase } from './own-clause.ts'
import type { Located, View } from './view.ts'

/** Whether a claim is only heard of, by its own words or by those before it. */
export function isUnsure(
  view: View,
  figure: Located<Figure>,
  { hedged, speaker }: Attribution,
  { kind, kindRule, period }: Draft,
  again: LastClaim | null,
  { state }: Job,
): boolean {
  // What something is set against, everybody knows.
  if (isBase(view, figure) && kind !== 'demand') return false
  if (again?.attribution.hedged && kind !== 'level') return true
  if (hedged || kind !== 'proposal') return hedged
  if (kindRule === 'kind.considering' && CONSIDERS.test(view.plain)) return true
  // What sources tell of a program to come, they tell of every sum proposed for it.
  const { lastClaim } = state
  const program = period?.role === 'over' && lastClaim?.kind === 'proposal' && lastClaim.age <= 2
  if (program && lastClaim.attribution.hedged) return true
  // Only what the sentence itself is about; what it compares with is known.
  return speaker !== null && view.figures[0] === figure && goesOnHeard(view, state.previous)
}

/** Nothing is decided, and somebody tells so. */
const CONSIDERS =
  /\b(?:consider(?:s|ed|ing)?|mull(?:s|ed|ing)?|weigh(?:s|ed|ing)?|eye(?:s|d|ing)|studying|under study|working on|final (?:stages?|arrangements|coordination)|making arrangements|leaning)\b/i

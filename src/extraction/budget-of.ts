import type { Figure } from './figures.ts'
import { handsOut } from './hands-out.ts'
import type { Draft, LastAct } from './job.ts'
import { inOwnClause, opensClause } from './own-clause.ts'
import type { Predicate } from './predicates.ts'
import type { Located, View } from './view.ts'
import { dateOfAct } from './when.ts'

const ADOPTS: ReadonlySet<string | null> = new Set(['cabinet', 'government', 'parliament'])

/** "In the draft the Cabinet approved on Friday, defense gets 5 trillion yen": whose budget a sentence is about. */
export function budgetOf(
  view: View,
  figure: Located<Figure>,
  predicates: readonly Predicate[],
  { kind, measure }: Draft,
  reference: string | null,
): LastAct | null {
  if (measure !== 'amount' || (kind !== 'level' && kind !== 'target')) return null
  const act = predicates.find(
    (p) =>
      p.cls === 'approve' &&
      p.pos === 'verb' &&
      p.mark.last < figure.first &&
      p.agent?.type === 'body' &&
      ADOPTS.has(p.agent.bodyType) &&
      BUDGET.test(view.block.text.slice(view.start, figure.note.start)) &&
      !inOwnClause(view, p, figure) &&
      !opensClause(view, p, figure),
  )
  if (!act?.agent || !handsOut(view, figure)) return null
  const stated = dateOfAct(view, act.mark.first, act.mark.last, reference, 6)
  const { name: speaker } = act.agent
  return { speaker, stated, budget: true, decided: true, paragraph: view.block.paragraph, age: 0 }
}

const BUDGET = /\b(?:budget|plan|draft|bill|program(?:me)?|package)\b/i

import { type Diagnostic, positionAt } from '../../model/diagnostic.ts'
import type { Permalinks, RelationsFile } from '../../model/record.ts'
import { type Relation, relationSchema } from '../../model/timeline.ts'
import { lastOf } from '../memo.ts'
import { byText } from '../order.ts'
import { resolveAddress } from '../permalinks.ts'
import { conversion, doubling } from './derived.ts'
import { denial, figures } from './disputes.ts'
import { restates, sameDeadlineOtherCalendar } from './restates.ts'
import type { Proposals, RelationContext, RelationRule } from './rule.ts'
import { updates } from './updates.ts'

/** The rules in the order in which the method page lists them. */
export const RELATION_RULES: readonly RelationRule[] = [
  restates,
  sameDeadlineOtherCalendar,
  updates,
  denial,
  figures,
  doubling,
  conversion,
]

/** All relations that the rules propose, ordered by type, from and to. */
export function proposeRelations(context: RelationContext): readonly Relation[] {
  return unique(
    RELATION_RULES.flatMap((rule) => rule.propose(context).map((batch) => related(batch, rule.id))).flat(),
  )
}

const relations = lastOf<Proposals, readonly Relation[]>()

const related = (batch: Proposals, rule: string): readonly Relation[] =>
  relations(batch, [rule], () =>
    batch.map((proposal) => relationSchema.parse({ ...proposal, by: 'rule', rule } satisfies Relation)),
  )

type Pair = Pick<Relation, 'type' | 'from' | 'to'>

/** Applies what a person says in `content/relations.yaml`: confirmed, added, removed. Old ids lead to their successors. */
export function applyRelationsFile(
  proposed: readonly Relation[],
  file: RelationsFile,
  permalinks: Permalinks,
): readonly Relation[] {
  const now = <T extends Pair>(pair: T): T => ({
    ...pair,
    from: resolveAddress(permalinks.claims, pair.from)?.id ?? pair.from,
    to: resolveAddress(permalinks.claims, pair.to)?.id ?? pair.to,
  })
  const removed = new Set(file.remove.map((pair) => keyOf(now(pair))))
  const confirmed = new Set(file.confirm.map((pair) => keyOf(now(pair))))
  if (removed.size === 0 && confirmed.size === 0 && file.add.length === 0) return proposed
  const kept = proposed
    .filter((relation) => !removed.has(keyOf(relation)))
    .map((relation) =>
      confirmed.has(keyOf(relation))
        ? byPerson(relation, [], () => ({ ...relation, by: 'person' }))
        : relation,
    )
  const added = file.add.map((pair) => {
    const { from, to } = now(pair)
    return byPerson(pair, [from, to], () =>
      relationSchema.parse({ ...pair, from, to, by: 'person', rule: null }),
    )
  })
  return unique([...added, ...kept])
}

const byPerson = lastOf<Pair, Relation>()

const keyOf = ({ type, from, to }: Pair): string => `${type} ${from} ${to}`

function unique(relations: readonly Relation[]): Relation[] {
  const seen = new Map<string, Relation>()
  for (const relation of relations) {
    const key = keyOf(relation)
    if (!seen.has(key)) seen.set(key, relation)
  }
  return [...seen].sort(([a], [b]) => byText(a, b)).map(([, relation]) => relation)
}

/**
 * What in `content/relations.yaml` names a claim that has no page, or confirms or removes what no rule proposes.
 * `text` is the file, for the place of each problem.
 */
export function checkRelationsFile(
  file: RelationsFile,
  text: string,
  claims: ReadonlySet<string>,
  proposed: readonly Relation[],
  permalinks: Permalinks,
): Diagnostic[] {
  const answers = (id: string): boolean => claims.has(resolveAddress(permalinks.claims, id)?.id ?? id)
  const problem = (id: string, unexpected: string, expected: string, fix: string): Diagnostic => ({
    file: 'content/relations.yaml',
    ...positionAt(text, Math.max(0, text.indexOf(id))),
    unexpected,
    expected,
    fix,
  })
  const named = [
    ...[...file.confirm, ...file.add, ...file.remove].flatMap(({ from, to }) => [from, to]),
    ...file.notes.flatMap((note) => note.claims),
    ...file.standing.map((entry) => entry.claim),
  ]
  const unknown = [...new Set(named)].filter((id) => !answers(id))
  const keys = new Set(file.confirm.length + file.remove.length > 0 ? proposed.map(keyOf) : [])
  const now = (pair: Pair): Pair => ({
    type: pair.type,
    from: resolveAddress(permalinks.claims, pair.from)?.id ?? pair.from,
    to: resolveAddress(permalinks.claims, pair.to)?.id ?? pair.to,
  })
  const idle = [...file.confirm, ...file.remove].filter(
    (pair) => answers(pair.from) && answers(pair.to) && !keys.has(keyOf(now(pair))),
  )
  return [
    ...unknown.map((id) =>
      problem(id, `the claim id ${id}`, 'a claim that has a page', 'correct the id, or remove the entry'),
    ),
    ...idle.map((pair) =>
      problem(
        pair.from,
        `${pair.from} ${pair.type} ${pair.to}`,
        'a relation that a rule proposes',
        'move it to "add" with a rationale, or remove the entry',
      ),
    ),
  ]
}

import type { RelationsFile } from '../model/record.ts'
import type { Claim, Relation, Standing } from '../model/timeline.ts'
import type { BareClaim } from './merge.ts'

export type StandingOf = Pick<Claim, 'standing' | 'standingNote' | 'standingBy'>

const NOTES = {
  current: 'No later claim in this record moves or disputes it.',
  'never-confirmed':
    'Every report of it here is second-hand or hedged; nobody is on record as confirming it.',
} as const

/** What a later claim did to an overtaken one. */
const MOVED = {
  level: 'A later claim gives another level.',
  deadline: 'A later claim gives the same level another date.',
  definition: 'A later claim counts something else.',
} as const

/**
 * Whether a claim still stands, by this record alone. A person's word comes first; then disputed, overtaken and never
 * confirmed. "Current" is said only where a change would show: of targets that nothing has moved and of measured
 * periods that nothing disputes. Statements, proposals and undated levels are not assessed. `relations` are the
 * claim's own.
 */
export function standingOf(
  claim: BareClaim,
  hedgedOnly: boolean,
  relations: readonly Relation[],
  said: RelationsFile['standing'],
): StandingOf {
  const own = said.find((entry) => entry.claim === claim.id)
  const against = relations.filter(
    (relation) =>
      relation.type === 'disputes' &&
      (relation.to === claim.id || (relation.from === claim.id && claim.reading.kind !== 'statement')),
  )
  const after = relations.filter((relation) => relation.type === 'updates' && relation.to === claim.id)
  const by = (list: readonly Relation[]): string[] =>
    list.map((one) => (one.to === claim.id ? one.from : one.to))
  const links = [...new Set([...by(against), ...by(after)])]
  if (own) return { standing: own.standing, standingNote: own.note, standingBy: links }
  if (against.length > 0) return result('disputed', hedgedOnly ? NOTES['never-confirmed'] : null, links)
  if (after.length > 0) {
    const moves = [...new Set(after.flatMap(({ moved }) => (moved ? [MOVED[moved]] : [])))]
    return result('overtaken', moves.join(' ') || null, links)
  }
  if (hedgedOnly) return result('never-confirmed', NOTES['never-confirmed'], [])
  const { kind, period } = claim.reading
  const assessed = kind === 'target' || (kind === 'level' && period !== null)
  return assessed ? result('current', NOTES.current, []) : result('not-assessed', null, [])
}

const result = (standing: Standing, standingNote: string | null, standingBy: string[]): StandingOf => ({
  standing,
  standingNote,
  standingBy,
})

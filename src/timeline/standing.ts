import type { RelationsFile } from '../model/record.ts'
import type { Claim, Relation, Standing } from '../model/timeline.ts'
import type { BareClaim } from './merge.ts'
import { claimInWords } from './words.ts'

export type StandingOf = Pick<Claim, 'standing' | 'standingNote' | 'standingBy'>

const NOTES = {
  current: 'No later claim in this record moves or disputes it.',
  'never-confirmed': 'Every report of it here is second-hand; nobody is on record as confirming it.',
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
  claims: ReadonlyMap<string, BareClaim>,
): StandingOf {
  const own = said.find((entry) => entry.claim === claim.id)
  const against = relations.filter(
    (relation) =>
      relation.type === 'disputes' &&
      (relation.to === claim.id || (relation.from === claim.id && claim.reading.kind !== 'statement')),
  )
  const after = relations.filter((relation) => relation.type === 'updates' && relation.to === claim.id)
  const name = (id: string): string => {
    const other = claims.get(id)
    return other ? claimInWords(other.reading) : id
  }
  const by = (list: readonly Relation[]): string[] =>
    list.map((one) => (one.to === claim.id ? one.from : one.to))
  const links = [...new Set([...by(against), ...by(after)])]
  if (own) return { standing: own.standing, standingNote: own.note, standingBy: links }
  if (against.length > 0) {
    const never = hedgedOnly ? ` ${NOTES['never-confirmed']}` : ''
    return result('disputed', `Disputed: ${by(against).map(name).join('; ')}.${never}`, links)
  }
  if (after.length > 0) return result('overtaken', `Overtaken: ${by(after).map(name).join('; ')}.`, links)
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

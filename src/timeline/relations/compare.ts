import { edtfBounds, edtfInWords } from '../../model/edtf.ts'
import type { Reading } from '../../model/mention.ts'
import { periodBounds } from '../../model/period.ts'
import { lastOf } from '../memo.ts'
import { groupBy } from '../order.ts'
import { sameValue } from '../reading.ts'
import type { ClaimSeen, Proposals, RelationContext } from './rule.ts'

/** Same thing measured: whose spending, in what unit, on what basis. */
export const sameMeasure = (a: Reading, b: Reading): boolean =>
  a.subject === b.subject &&
  a.unit === b.unit &&
  a.value !== null &&
  b.value !== null &&
  sameValue(a.basis, b.basis)

/** Same figure: value, range end and comparator. */
export const sameFigure = (a: Reading, b: Reading): boolean =>
  a.value === b.value && a.valueHigh === b.valueHigh && a.comparator === b.comparator

/** Last day of the period of a reading, `YYYY-MM-DD`; null when it has none. */
export const deadlineOf = (reading: Reading): string | null =>
  reading.period === null ? null : periodBounds(reading.period, reading.subject).to

/** First and last day on which any mention of a claim can have been said, dated by the text before publication. */
export function saidBounds(claim: ClaimSeen): { from: string | null; to: string | null } {
  const { statedOn } = claim.reading
  return statedOn === null ? { from: null, to: null } : edtfBounds(statedOn)
}

/** Whether two dates can mean the same day. False where one is open or missing. */
export function sameTime(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  const [x, y] = [edtfBounds(a), edtfBounds(b)]
  if (x.from === null || x.to === null || y.from === null || y.to === null) return false
  return x.from <= y.to && y.from <= x.to
}

/** ` in October 2025`, ` on 29 October 2025`, ` not before 21 June 2025`; empty for an undated reading. */
export function saidInWords(reading: Reading): string {
  const date = reading.statedOn
  if (date === null) return ''
  if (date.includes('/')) return ` ${edtfInWords(date)}`
  return ` ${/^\d{4}-\d{2}-\d{2}$/.test(date) ? 'on' : 'in'} ${edtfInWords(date)}`
}

/**
 * Relates the claims of each group among themselves. What came of a group is kept while its claims and their mentions
 * are the same objects; `work` may look at these, and at the articles that they stand in.
 */
export function eachGroup(
  work: (group: readonly ClaimSeen[], context: RelationContext) => Proposals,
): (groups: readonly (readonly ClaimSeen[])[], context: RelationContext) => Proposals[] {
  const known = lastOf<Reading, Proposals>()
  return (groups, context) =>
    groups.flatMap((group) => {
      const [first] = group
      const seen = group.flatMap(({ id, reading, mentions }) => [id, reading, ...mentions])
      return first ? [known(first.reading, seen, () => work(group, context))] : []
    })
}

/**
 * Claims that can be compared at all: same kind, subject and unit, and what a rule asks for besides. Rules look at
 * pairs within a group only.
 */
export const comparable = (
  claims: readonly ClaimSeen[],
  besides: (reading: Reading) => unknown = () => null,
): ClaimSeen[][] => [
  ...groupBy(claims, ({ reading }) =>
    JSON.stringify([reading.kind, reading.subject, reading.unit, besides(reading)]),
  ).values(),
]

/** What a state had done with a share of its GDP by a day. */
export interface ShareHistory {
  /** It had never spent so much on defense. */
  readonly neverSpent: boolean
  /** Its government had never resolved to spend so much. */
  readonly neverResolved: boolean
}

/**
 * Japan, in percent of GDP. Its defense budgets of half a century stayed under 1.9, by any count, until the
 * supplementary budget drafted on 28 November 2025. The first share its government resolved on was 2, by the prime
 * minister's order of 28 November 2022. What came after the last day is not known here.
 */
const SPENT = { below: 1.9, before: '2025-11' }
const RESOLVED = { most: 2.1, on: '2022-11-28' }
const LAST_DAY = '2026-03'

/**
 * The Atlantic alliance: its members had resolved on 2 in 2006 and again in 2014, and on no more until the summit of
 * The Hague in June 2025, whose text they agreed on in the days before. Together they have never spent 3.
 */
const BLOC = { spentBelow: 3, resolvedMost: 2, until: '2025-06-20' }

/** What is known of a share (percent) of a state (ISO 3166-1 alpha-2) or bloc on a day (ISO); null of any but Japan and NATO, and of small shares. */
export function historyOfShare(subject: string, share: number, day: string | null): ShareHistory | null {
  if (!day) return null
  if (subject === 'NATO')
    return share > BLOC.resolvedMost && day < BLOC.until && !BLOC.until.startsWith(day)
      ? { neverSpent: share >= BLOC.spentBelow, neverResolved: true }
      : null
  if (subject !== 'JP' || share < SPENT.below || day > LAST_DAY) return null
  return {
    neverSpent: day < SPENT.before || share > RESOLVED.most,
    neverResolved: day < RESOLVED.on || share > RESOLVED.most,
  }
}

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

/** What is known of a share (percent) of a state (ISO 3166-1 alpha-2) on a day (ISO); null of any state but Japan, and of small shares. */
export function historyOfShare(subject: string, share: number, day: string | null): ShareHistory | null {
  if (subject !== 'JP' || share < SPENT.below || !day || day > LAST_DAY) return null
  return {
    neverSpent: day < SPENT.before || share > RESOLVED.most,
    neverResolved: day < RESOLVED.on || share > RESOLVED.most,
  }
}

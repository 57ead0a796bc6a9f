/** What a state had done with a share of its GDP by a day. */
export interface ShareHistory {
  /** It had never spent so much on defense. */
  readonly neverSpent: boolean
  /** Its government had never resolved to spend so much. */
  readonly neverResolved: boolean
}

/**
 * Japan, in percent of GDP. From 1976, when the Cabinet set a ceiling of 1, its defense budgets stayed under 1.9 by any
 * count, until the supplementary budget drafted on 28 November 2025. The first share its government resolved on above
 * that ceiling was 2, by the prime minister's order of 28 November 2022. From `unknown` on nothing is known here.
 */
const SPENT = { below: 1.9, from: '1976-11-05', until: '2025-11-28' }
const RESOLVED = { most: 2.1, on: '2022-11-28', unknown: '2026-04' }

/**
 * The Atlantic alliance: its members resolved on 2 in November 2006 and again in September 2014, and on no more until
 * the summit of The Hague in June 2025, whose text they agreed on in the days before. Since 2014 they have not spent 3
 * together; in the decades before they had (NATO, Defence Expenditure of NATO Countries, yearly).
 */
const BLOC = { spentBelow: 3, spentSince: '2014-09', resolvedMost: 2, since: '2006-11', until: '2025-06-20' }

/** Whether a day (ISO, or only its month or year) lies before another for certain. */
const isBefore = (day: string, other: string): boolean => day < other && !other.startsWith(day)

/** What is known of a share (percent) of a state (ISO 3166-1 alpha-2) or bloc on a day (ISO); null of any but Japan and NATO, and of small shares. */
export function historyOfShare(subject: string, share: number, day: string | null): ShareHistory | null {
  if (!day) return null
  if (subject === 'NATO')
    return share > BLOC.resolvedMost && day >= BLOC.since && isBefore(day, BLOC.until)
      ? { neverSpent: share >= BLOC.spentBelow && day >= BLOC.spentSince, neverResolved: true }
      : null
  if (subject !== 'JP' || share < SPENT.below || day < SPENT.from || day >= RESOLVED.unknown) return null
  return {
    neverSpent: isBefore(day, SPENT.until) || share > RESOLVED.most,
    neverResolved: isBefore(day, RESOLVED.on) || share > RESOLVED.most,
  }
}

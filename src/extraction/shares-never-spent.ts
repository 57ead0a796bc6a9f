import type { Kind } from '../model/mention.ts'

/**
 * What Japan had spent and resolved by a day. Its defense budgets of half a century stayed under 1.9% of GDP until the
 * supplementary budget of November 2025; 2% was a party's wish until the prime minister ordered it on 28 November 2022;
 * anything beyond is asked for by the United States since the end of 2024, or proposed at home.
 */
const SPENT_BEFORE = 1.9
const ATTAINED = '2025-11'
const RESOLVED = '2022-11-28'
const RESOLVED_SHARE = 2.1
const PRESSED = '2024-11'

/** What a share of GDP (percent) for Japan's defense can only be on a day (ISO), unless the text says otherwise; null for any other. */
export function kindByHistory(subject: string, share: number, day: string | null): Kind | null {
  if (subject !== 'JP' || share < SPENT_BEFORE || !day) return null
  if (share > RESOLVED_SHARE) return day >= PRESSED ? 'demand' : 'proposal'
  if (day < RESOLVED) return 'proposal'
  return day < ATTAINED ? 'target' : null
}

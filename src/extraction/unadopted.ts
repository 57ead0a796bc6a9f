import type { Kind } from '../model/mention.ts'
import type { Figure } from './figures.ts'

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

/** What a share of GDP for Japan's defense can only be on a day, unless the text says otherwise; null for any other. */
function kindByHistory(subject: string, share: number, day: string | null): Kind | null {
  if (subject !== 'JP' || share < SPENT_BEFORE || !day) return null
  if (share > RESOLVED_SHARE) return day >= PRESSED ? 'demand' : 'proposal'
  if (day < RESOLVED) return 'proposal'
  return day < ATTAINED ? 'target' : null
}

/** When the defense programs of Japan were settled, by their first fiscal year: the Cabinet's decision, the last one by the prime minister's order. */
const SETTLED: ReadonlyMap<string, string> = new Map([
  ['2014', '2013-12-17'],
  ['2019', '2018-12-18'],
  ['2023', '2022-12-05'],
])

/** What the total of a Japanese program of years can only be on a day; null where history does not tell. */
function programByHistory(
  subject: string,
  unit: string,
  period: string | null,
  day: string | null,
): Kind | null {
  if (subject !== 'JP' || unit !== 'JPY' || !day) return null
  const first = /^(?:FY)?(\d{4})\/(?:FY)?\d{4}$/.exec(period ?? '')?.[1]
  const settled = first ? SETTLED.get(first) : undefined
  return settled && day < settled ? 'proposal' : null
}

/** What a figure of Japan's defense can only be on a day, by its measure; null for any other figure. */
export function historyOf(
  measure: 'gdp' | 'amount' | 'change',
  subject: string,
  { value, unit }: Figure,
  period: string | null,
  day: string | null,
): Kind | null {
  if (measure === 'gdp') return kindByHistory(subject, value, day)
  return measure === 'amount' ? programByHistory(subject, unit, period, day) : null
}

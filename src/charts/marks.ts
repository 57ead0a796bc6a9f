import { edtfBounds } from '../model/edtf.ts'
import { periodBounds } from '../model/period.ts'
import type { ChartClaim, Mark } from './spec.ts'
import { decimalYear, saidAt } from './time.ts'

/** First and last moment of the time a claim is about, in years; an open end is null. Null when no time is given. */
export function aboutYears(claim: ChartClaim): { from: number | null; to: number | null } | null {
  const { period, subject } = claim.reading
  if (!period) return null
  const { from, to } = periodBounds(period, subject)
  return { from: from ? decimalYear(from) : null, to: to ? decimalYear(to, true) : null }
}

/** The moment that stands for the time a claim is about: the deadline of a `by`, the start of a `since`, else the middle. */
export function aboutAt(claim: ChartClaim): number | null {
  const years = aboutYears(claim)
  if (!years) return null
  const { from, to } = years
  if (claim.reading.periodRole === 'by') return to ?? from
  if (claim.reading.periodRole === 'since') return from ?? to
  return from !== null && to !== null ? (from + to) / 2 : (from ?? to)
}

/** The bar of the time a claim is about, in years; null for a deadline, and where either end is open. */
export function extentOf(claim: ChartClaim): readonly [from: number, to: number] | null {
  const about = aboutYears(claim)
  if (!about || about.from === null || about.to === null || claim.reading.periodRole === 'by') return null
  return [about.from, about.to]
}

/** A mark with everything but its place on the axes filled in from the claim. */
export function markOf(claim: ChartClaim, place: Pick<Mark, 'x' | 'y'> & Partial<Mark>, main: string): Mark {
  const r = claim.reading
  const bounds = r.statedOn ? edtfBounds(r.statedOn) : null
  return {
    claim: claim.id,
    kind: r.kind,
    muted: r.subject !== main,
    hedged: r.hedged,
    comparator: r.comparator,
    high: r.valueHigh,
    dx: 0,
    dy: 0,
    stem: null,
    answers: null,
    hop: null,
    extent: extentOf(claim),
    open: r.statedOn ? saidAt(r.statedOn).open : null,
    said: bounds?.from ?? bounds?.to ?? '',
    label: labelOf(claim, main),
    short: claim.figure,
    wide: null,
    narrow: null,
    words: [claim.title, [claim.who, claim.through].filter(Boolean).join(', ')].filter(Boolean).join('. '),
    sentence: r.sentence.length > 220 ? `${r.sentence.slice(0, 219).trimEnd()}…` : r.sentence,
    source: claim.source,
    basis: `basis: ${claim.basis}`,
    ...place,
  }
}

/** The label beside a mark: `2% by 2027`, `NATO 5% by 2035`, `0.94%, FY2020`. */
export function labelOf(claim: ChartClaim, main: string): string {
  const { period, periodRole, subject } = claim.reading
  const who = subject === main ? '' : `${subject} `
  if (!period) return `${who}${claim.figure}`
  const joint = periodRole === 'in' || periodRole === null ? ', ' : ` ${periodRole} `
  return `${who}${claim.figure}${joint}${period.replace('/', '–')}`
}

import { parseCalendarDate } from '../model/edtf.ts'
import { push } from '../timeline/order.ts'
import type { ClaimView } from './catalog.ts'
import { byPeriod } from './catalog.ts'
import { earliest, periodPhrase, periodSpan } from './format.ts'

/** Claims said in one month, or in one year of which no month is known. */
export interface MonthGroup {
  readonly key: string
  readonly label: string
  readonly views: readonly ClaimView[]
}

export interface YearGroup {
  /** `2021`, or `undated`. */
  readonly key: string
  readonly label: string
  readonly months: readonly MonthGroup[]
  readonly count: number
  /** Whole months without a claim between this group's earliest and the next group's latest; 0 when under six. */
  readonly silence: number
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** Groups claims (newest first) by year and month said, naming the longer silences between years. */
export function groupBySaid(views: readonly ClaimView[]): YearGroup[] {
  const years = new Map<string, Map<string, ClaimView[]>>()
  for (const v of views) {
    const [year, month] = saidMonth(v)
    const months = years.get(year) ?? new Map<string, ClaimView[]>()
    years.set(year, months)
    push(months, month, v)
  }
  const groups = [...years].map(([key, months]) => ({
    key,
    label: key === 'undated' ? 'Undated' : key,
    months: [...months].map(([month, list]) => ({
      key: `${key}-${month}`,
      label: month === '00' ? 'No month given' : (MONTHS[Number(month) - 1] ?? ''),
      views: list,
    })),
    count: [...months.values()].reduce((n, list) => n + list.length, 0),
  }))
  return groups.map((group, index) => {
    const next = groups[index + 1]
    const [last, first] = [group.months.at(-1)?.key, next?.months[0]?.key]
    const gap = last && first ? monthsBetween(first, last) - 1 : 0
    return { ...group, silence: gap >= 6 ? gap : 0 }
  })
}

function saidMonth({ claim }: ClaimView): [year: string, month: string] {
  const date = claim.reading.statedOn
  const from = earliest(date)
  if (!date || !from) return ['undated', '00']
  const known = date.includes('/') ? null : parseCalendarDate(date)
  return [from.slice(0, 4), known && known.month === null ? '00' : from.slice(5, 7)]
}

/** Months from one `YYYY-MM` key to a later one; 0 when a month is not known. */
function monthsBetween(a: string, b: string): number {
  const at = (key: string): number => {
    const [year, month] = key.split('-').map(Number)
    return year && month ? year * 12 + month : Number.NaN
  }
  const gap = at(b) - at(a)
  return Number.isNaN(gap) ? 0 : gap
}

export interface PeriodGroup {
  readonly key: string
  readonly label: string
  /** The days of a fiscal year, for a smaller line under the label. */
  readonly span: string
  readonly views: readonly ClaimView[]
}

/** Groups claims by the time they are about, latest first; those without a time last. */
export function groupByPeriod(views: readonly ClaimView[]): PeriodGroup[] {
  const sorted = [...views].sort((a, b) => byPeriod(a.claim, b.claim))
  const dated = sorted.filter((v) => v.claim.reading.period !== null)
  const groups = new Map<string, ClaimView[]>()
  for (const v of [...dated, ...sorted.filter((v) => v.claim.reading.period === null)]) {
    const { period, periodRole, subject } = v.claim.reading
    const key = period
      ? [periodRole ?? 'for', period, period.includes('FY') ? subject : ''].join(' ').trim()
      : ''
    push(groups, key, v)
  }
  return [...groups].map(([key, list]) => {
    const r = list[0]?.claim.reading
    const label = periodPhrase(r?.period ?? null, r?.periodRole ?? null)
    return {
      key: key ? key.toLowerCase().replace(/[^a-z0-9]+/g, '-') : 'none',
      label: label ? label.charAt(0).toUpperCase() + label.slice(1) : 'No time given',
      span: r ? periodSpan(r) : '',
      views: list,
    }
  })
}

/**
 * Rows one page may hold, for less than 100 kB of compressed HTML: with sentences of news a row takes 120 to 200 bytes.
 * The rest goes to pages of its own.
 */
export const PAGE_ROWS = 400

/** One of the pages of a group that is too long for one; `number` counts from 1. */
export interface Part<T> {
  readonly group: T
  /** What follows the address of the page: `2025`, `2025/2`. */
  readonly path: string
  readonly number: number
  readonly of: number
}

/**
 * Splits groups into those a first page shows and those that get pages of their own: whole groups, in order, until the
 * page is full. Of a first group that fills more than the page, it shows the beginning; the whole is elsewhere too.
 */
export function splitGroups<T>(
  groups: readonly T[],
  size: (group: T) => number,
  cut: (group: T, most: number) => T[],
  most = PAGE_ROWS,
): { here: T[]; elsewhere: T[] } {
  const [first] = groups
  if (first !== undefined && size(first) > most)
    return { here: cut(first, most).slice(0, 1), elsewhere: [...groups] }
  let rows = 0
  const at = groups.findIndex((group) => {
    rows += size(group)
    return rows > most
  })
  return at < 0
    ? { here: [...groups], elsewhere: [] }
    : { here: groups.slice(0, at), elsewhere: groups.slice(at) }
}

/** The years on the front page, and those with pages of their own. */
export const splitYears = (views: readonly ClaimView[]): { here: YearGroup[]; elsewhere: YearGroup[] } =>
  splitGroups(groupBySaid(views), (year) => year.count, cutYear)

/** The times on the first page by period, and those with pages of their own. */
export const splitPeriods = (
  views: readonly ClaimView[],
): { here: PeriodGroup[]; elsewhere: PeriodGroup[] } =>
  splitGroups(groupByPeriod(views), (group) => group.views.length, cutPeriod)

/** The pages of groups that are elsewhere, each with its address. */
export function partsOf<T extends { readonly key: string }>(
  groups: readonly T[],
  cut: (group: T, most: number) => T[],
  most = PAGE_ROWS,
): Part<T>[] {
  return groups.flatMap((group) => {
    const parts = cut(group, most)
    return parts.map((part, i) => ({
      group: part,
      path: i === 0 ? group.key : `${group.key}/${i + 1}`,
      number: i + 1,
      of: parts.length,
    }))
  })
}

/** A year in parts of at most so many claims: whole months where they fit, a month in pieces where it does not. */
export function cutYear(year: YearGroup, most = PAGE_ROWS): YearGroup[] {
  const parts: MonthGroup[][] = [[]]
  let room = most
  for (const month of year.months) {
    for (const views of chunks(month.views, most)) {
      if (views.length > room) {
        parts.push([])
        room = most
      }
      parts.at(-1)?.push({ ...month, views })
      room -= views.length
    }
  }
  return parts.map((months, i) => ({
    ...year,
    months,
    count: months.reduce((n, m) => n + m.views.length, 0),
    silence: i === parts.length - 1 ? year.silence : 0,
  }))
}

/** A time in parts of at most so many claims. */
export const cutPeriod = (group: PeriodGroup, most = PAGE_ROWS): PeriodGroup[] =>
  chunks(group.views, most).map((views) => ({ ...group, views }))

const chunks = <T>(list: readonly T[], most: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / most) }, (_, i) => list.slice(i * most, (i + 1) * most))

import { edtfBounds, edtfInWords } from '../model/edtf.ts'
import type { Kind, PeriodRole, Place, Reading } from '../model/mention.ts'
import { fiscalYearBounds, periodInWords } from '../model/period.ts'
import type { Relation, Review } from '../model/timeline.ts'
import { claimInWords } from '../timeline/words.ts'

/** A claim's figure in parts: the page sets `lead` large and the rest beside it. */
export interface Figure {
  /** `about`, `more than`, … or empty. */
  readonly modifier: string
  /** `2%`, `¥5 trillion`, `+16.5%`; for a statement the whole claim in words. */
  readonly lead: string
  /** `of GDP`, or empty. */
  readonly of: string
}

const COMPARATORS = {
  '=': '',
  '~': 'about',
  '>': 'more than',
  '>=': 'at least',
  '<': 'below',
  '<=': 'up to',
} as const
const SYMBOLS: Readonly<Record<string, string>> = {
  JPY: '¥',
  USD: '$',
  EUR: '€',
  GBP: '£',
  KRW: '₩',
  INR: '₹',
  AUD: 'A$',
  CAD: 'C$',
  TWD: 'NT$',
  CNY: 'CN¥',
}
const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

/** At most two decimals, no trailing zeros, thousands separated: 5.5, 0.94, 1,234. */
export function number(value: number): string {
  const [whole = '', part] = String(Math.round(value * 100) / 100).split('.')
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole
  return part ? `${grouped}.${part}` : grouped
}

/** `¥5 trillion`, `¥9.9–10.5 trillion`, `CHF 3 million`; amounts in whole units. */
export function money(value: number, unit: string, high: number | null = null): string {
  const [size, word] = SCALES.find(([least]) => Math.abs(high ?? value) >= least) ?? [1, '']
  const sign = SYMBOLS[unit] ?? `${unit}\u00a0`
  const span = high === null ? number(value / size) : `${number(value / size)}–${number(high / size)}`
  return `${sign}${span}${word ? `\u00a0${word}` : ''}`
}

/** The figure of a reading, in the words of the page. */
export function figure(r: Reading): Figure {
  if (r.value === null || r.unit === null) return { modifier: '', lead: claimInWords(r), of: '' }
  const modifier = r.comparator ? COMPARATORS[r.comparator] : ''
  if (r.unit === '%GDP' || r.unit === '%change') {
    const sign = r.unit === '%change' && r.value > 0 ? '+' : r.value < 0 ? '−' : ''
    const high = r.valueHigh === null ? '' : `–${number(Math.abs(r.valueHigh))}`
    const lead = `${sign}${number(Math.abs(r.value))}${high}%`
    return { modifier, lead, of: r.unit === '%GDP' ? 'of GDP' : '' }
  }
  return { modifier, lead: money(r.value, r.unit, r.valueHigh), of: '' }
}

/** `about 2% of GDP`. */
export function figureInWords(r: Reading): string {
  const { modifier, lead, of } = figure(r)
  return [modifier, lead, of].filter(Boolean).join(' ')
}

/** `by 2027`, `in fiscal 2020`; empty when the text gives no time. */
export function periodPhrase(period: string | null, role: PeriodRole | null): string {
  return period ? `${role ?? 'for'} ${periodInWords(period)}` : ''
}

/** `2% of GDP by 2027`: the shortest sentence that names a claim. */
export function claimHeading(r: Reading): string {
  return [figureInWords(r), periodPhrase(r.period, r.periodRole)].filter(Boolean).join(' ')
}

/** `2% of GDP by 2027, NATO`: a claim in a list. A position without a figure names its speaker itself. */
export function claimWithSpeaker(r: Reading): string {
  return `${claimHeading(r)}${r.speaker && r.value !== null ? `, ${r.speaker}` : ''}`
}

/**
 * The months a fiscal year covers, for a heading: `April 2020 – March 2021`, `from April 2016` for a `since`, `until
 * March 2026` for a `by`; empty for other periods.
 */
export function periodSpan({
  period,
  periodRole,
  subject,
}: Pick<Reading, 'period' | 'periodRole' | 'subject'>): string {
  const years = [...(period ?? '').matchAll(/FY(\d{4})/g)].map((m) => Number(m[1]))
  if (years.length === 0) return ''
  const from = edtfInWords(fiscalYearBounds(subject, years[0] ?? 0).from.slice(0, 7))
  const to = edtfInWords(fiscalYearBounds(subject, years.at(-1) ?? 0).to.slice(0, 7))
  if (periodRole === 'since') return `from ${from}`
  return periodRole === 'by' ? `until ${to}` : `${from} – ${to}`
}

/** What a reader should know about a date: that it is a month only, a bound, approximate. Empty for a day. */
export function precisionNote(date: string, from: Reading['statedOnFrom']): string {
  const notes: string[] = []
  if (date.endsWith('/..')) notes.push('only the earliest date is known')
  else if (date.startsWith('../')) notes.push('only the latest date is known')
  else if (/^\d{4}~?$/.test(date)) notes.push('only the year is known')
  else if (/^\d{4}-\d{2}~?$/.test(date)) notes.push('only the month is known')
  if (from === 'resolved') notes.push('worked out from words such as “last month”')
  if (from === 'published') notes.push('date of publication')
  return notes.join('; ')
}

/** A date for a narrow column: `27 Nov 2021`, `Jun 2025`, `21 June 2025 or later`. */
export function dateShort(date: string | null): string {
  if (!date) return 'undated'
  const words = edtfInWords(date)
    .replace(/^not before (.*)/, '$1 or later')
    .replace(/^not after (.*)/, '$1 or earlier')
  return words.replace(
    /\b(January|February|March|April|August|September|October|November|December)\b/g,
    (m) => m.slice(0, 3),
  )
}

/** The earliest day a date can mean, for `<time datetime>` and sorting; null when it has none. */
export function earliest(date: string | null): string | null {
  if (!date) return null
  const { from, to } = edtfBounds(date)
  return from ?? to
}

/** A value for `<time datetime>`: only the parts that are known; null for intervals. */
export function machineDate(date: string | null): string | null {
  return date && !date.includes('/') ? date.replace('~', '') : null
}

export const KIND_WORDS: Readonly<Record<Kind, { name: string; plural: string; meaning: string }>> = {
  level: { name: 'Level', plural: 'levels', meaning: 'what is or was spent, or is budgeted' },
  cap: { name: 'Cap', plural: 'caps', meaning: 'a customary ceiling or threshold' },
  target: {
    name: 'Target',
    plural: 'targets',
    meaning: 'a goal, plan or commitment the spender has adopted',
  },
  proposal: { name: 'Proposal', plural: 'proposals', meaning: 'put forward, not adopted' },
  demand: { name: 'Demand', plural: 'demands', meaning: 'asked for by another government' },
  estimate: {
    name: 'Estimate',
    plural: 'estimates',
    meaning: 'a projection, or a figure worked out from another',
  },
  statement: { name: 'Statement', plural: 'statements', meaning: 'a position taken without a figure' },
}

export const PLACE_WORDS: Readonly<Record<Place, string>> = {
  body: 'in the text',
  headline: 'in the headline',
  caption: 'in a caption',
  'cited-title': 'only in a cited headline',
}

const SUBJECTS: Readonly<Record<string, string>> = {
  JP: 'Japan',
  US: 'United States',
  CN: 'China',
  KR: 'South Korea',
  KP: 'North Korea',
  TW: 'Taiwan',
  AU: 'Australia',
  DE: 'Germany',
  GB: 'United Kingdom',
  FR: 'France',
  IT: 'Italy',
  IN: 'India',
  PL: 'Poland',
  RU: 'Russia',
  NATO: 'NATO',
  EU: 'European Union',
  G7: 'Group of Seven',
  SE: 'Sweden',
  CA: 'Canada',
  PH: 'Philippines',
}

/** The name of a subject code; the code itself when it has none here. */
export function subjectName(code: string): string {
  return SUBJECTS[code] ?? code
}

export const STANDING_WORDS = {
  current: 'current',
  overtaken: 'overtaken by a later claim',
  disputed: 'disputed',
  'never-confirmed': 'never confirmed',
  'not-assessed': 'not assessed',
} as const

export const REVIEW_WORDS: Readonly<Record<Review['status'], string>> = {
  unreviewed: 'read by machine, not yet checked',
  confirmed: 'checked in review',
  corrected: 'corrected in review',
  rejected: 'rejected in review',
}

/** Of the reading, not of what was said: a claim read rightly may be untrue. */
export const CLAIM_REVIEW_WORDS = {
  unreviewed: 'reading not yet checked',
  'part-reviewed': 'reading partly checked',
  reviewed: 'reading checked',
} as const

const SPENDING = {
  initial: 'the initial budget',
  'with-supplementary': 'the budget with its supplements',
  'with-related': 'defense and related spending',
  nato: 'spending as NATO counts it',
  sipri: 'spending as SIPRI counts it',
} as const

/** What is counted and over which GDP, where the text says so: `the initial budget, over fiscal 2022 GDP`. */
export function basisInWords(basis: Reading['basis']): string {
  if (!basis) return 'not stated'
  const parts = [
    basis.spending ? SPENDING[basis.spending] : 'spending on a basis not stated',
    basis.gdp ? `over the GDP of ${periodInWords(basis.gdp)}` : '',
  ]
  return parts.filter(Boolean).join(', ')
}

/** `through CGTN, second-hand`, `not certain`: how a claim came to the article; empty when it was said to it. */
export function throughWhom({ via, hedged }: { via: readonly string[]; hedged: boolean }): string {
  const doubt = via.length > 0 ? 'second-hand' : 'not certain'
  return [via.length > 0 ? `through ${list(via)}` : '', hedged ? doubt : ''].filter(Boolean).join(', ')
}

/** How a relation reads from either end. */
export const RELATION_WORDS: Readonly<Record<Relation['type'], { out: string; in: string }>> = {
  restates: { out: 'restates', in: 'restated by' },
  updates: { out: 'updates', in: 'updated by' },
  disputes: { out: 'disputes', in: 'disputed by' },
  derivedFrom: { out: 'given in terms of', in: 'the measure of' },
}

/** How an update reads from either end where the record says what moved: `gives another deadline than`. */
export const MOVED_WORDS = {
  out: (what: string): string => `gives another ${what} than`,
  in: (what: string): string => `given another ${what} by`,
} as const

/** `1 claim`, `3 claims`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${number(n)} ${n === 1 ? one : many}`
}

/** `a`, `a and b`, `a, b and c`. */
export function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

const SCRIPTS: Readonly<Record<string, string>> = {
  JP: 'ja',
  CN: 'zh-Hans',
  TW: 'zh-Hant',
  KR: 'ko',
  KP: 'ko',
  RU: 'ru',
  UA: 'uk',
}

/** Language tag of a name in its own script, from the country of the person. */
export function nativeLanguage(country: string): string {
  return SCRIPTS[country] ?? 'und'
}

import { edtfBounds } from '../model/edtf.ts'
import type { Kind, Reading, Stance } from '../model/mention.ts'
import type { Person } from '../model/timeline.ts'
import { shortDigest } from './digest.ts'
import { findPerson, governmentOf, slugify, subjectCode, surname } from './names.ts'

/**
 * What makes two mentions the same claim. Every field is decided by the one reading alone, and two mentions are the
 * same claim exactly when all fields are equal: so the grouping does not depend on the order of articles, and
 * nothing (a deadline, a basis, a year) flows from one report into another. What differs in one field is another
 * claim; relations.ts says how they hang together.
 */
export interface Core {
  readonly subject: string
  readonly kind: Kind
  readonly stance: Stance | null
  readonly value: number | null
  readonly valueHigh: number | null
  readonly unit: string | null
  readonly comparator: string | null
  readonly period: string | null
  readonly periodRole: string | null
  readonly spending: string | null
  readonly gdp: string | null
  /** Whose statement, demand or proposal it is; a level is the same whoever prints it. */
  readonly speaker: string | null
  /** When it was said, where the text gives no period: see `saidIn`. */
  readonly said: string | null
}

/** Kinds whose claim belongs to the one who makes it: the LDP's 2% is not a panel's 2%. */
const SPEAKERS_OWN: ReadonlySet<Kind> = new Set(['proposal', 'demand', 'statement'])

/** The core of a reading. */
export function coreOf(reading: Reading, people: readonly Person[]): Core {
  const { kind, period } = reading
  const undated = period === null
  return {
    subject: reading.subject,
    kind,
    stance: reading.stance,
    value: reading.value,
    valueHigh: reading.valueHigh,
    unit: reading.unit,
    // A ceiling of 1% and "within 1%" as a ceiling are one ceiling.
    comparator: kind === 'cap' && reading.comparator === '<=' ? '=' : reading.comparator,
    period,
    periodRole: undated ? null : (reading.periodRole ?? 'in'),
    spending: reading.basis?.spending ?? null,
    gdp: reading.basis?.gdp ?? null,
    speaker: SPEAKERS_OWN.has(kind) || (kind === 'target' && undated) ? actor(reading.speaker, people) : null,
    // A ceiling is a rule, not a moment. What has a period needs no other date.
    said: kind === 'cap' || !undated ? null : saidIn(reading.statedOn, kind === 'statement'),
  }
}

/** The core as a string to compare by. */
export function coreKey(core: Core): string {
  return JSON.stringify(Object.values(core))
}

/**
 * The year (for statements the month) in which something was said: `2021`, `2021-10`; for a bound `2025-or-later` or
 * `2025-or-earlier`, so that two reports of unknown date are not taken for one.
 */
function saidIn(statedOn: string | null, month: boolean): string | null {
  if (statedOn === null) return null
  const { from, to } = edtfBounds(statedOn)
  const cut = (day: string, length: number): string => day.slice(0, length)
  const length = month ? 7 : 4
  if (from === null) return to === null ? null : `${cut(to, length)}-or-earlier`
  if (to === null) return `${cut(from, length)}-or-later`
  if (cut(from, length) === cut(to, length)) return cut(from, length)
  if (cut(from, 4) === cut(to, 4)) return cut(from, 4)
  return `${cut(from, 4)}-to-${cut(to, 4)}`
}

/** One word for a speaker: `us`, `us-and-jp`, `kishida` where only one known person bears the name, else all of it. */
function actor(speaker: string | null, people: readonly Person[]): string | null {
  if (speaker === null) return null
  const codes = speaker.split(' and ').map((part) => subjectCode(part) ?? governmentOf(part))
  if (codes.every((code) => code !== null)) return codes.join('-and-').toLowerCase()
  const person = findPerson(speaker, people)
  if (!person) return slugify(speaker) || `speaker-${shortDigest(speaker)}`
  const family = surname(person)
  const alone = people.filter((other) => surname(other) === family).length === 1
  return slugify(alone ? family : person.name) || `speaker-${shortDigest(speaker)}`
}

const COMPARATOR_WORDS: Readonly<Record<string, string>> = {
  '~': 'about',
  '>': 'over',
  '>=': 'at-least',
  '<': 'under',
  '<=': 'up-to',
}

const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  JPY: 'yen',
  USD: 'dollars',
  EUR: 'euros',
  GBP: 'pounds',
}

const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

const STANCE_WORDS: Readonly<Record<Stance, (subject: string) => string>> = {
  urges: (subject) => `wants-${subject}-to-spend-more`,
  welcomes: (subject) => `welcomes-${subject}-increase`,
  'declines-figure': (subject) => `names-no-figure-for-${subject}`,
  denies: (subject) => `denies-demand-on-${subject}`,
  'rules-out': (subject) => `rules-out-change-for-${subject}`,
  approves: (subject) => `approves-${subject}-increase`,
  'no-comment': (subject) => `no-comment-on-${subject}`,
  reacts: (subject) => `reacts-to-demand-on-${subject}`,
}

/**
 * The address a claim gets when it is first recorded: readable, and different for different cores, whatever else is
 * on record. It is never computed again for a claim that has one.
 */
export function naturalId(core: Core): string {
  const subject = core.subject.toLowerCase()
  const parts =
    core.kind === 'statement'
      ? [core.speaker ?? 'unnamed', core.stance ? STANCE_WORDS[core.stance](subject) : `speaks-on-${subject}`]
      : [subject, figure(core), kindWord(core), core.speaker]
  return [...parts, time(core), basis(core)].filter((part) => part !== null && part !== '').join('-')
}

/** Addresses for a claim whose natural one is taken by another claim (a correction can bring that about). */
export function alternativeIds(core: Core, statedOn: string | null): string[] {
  const natural = naturalId(core)
  const day = statedOn && /^\d{4}(?:-\d{2}){0,2}$/.test(statedOn) ? [`${natural}-said-${statedOn}`] : []
  return [natural, ...day, `${natural}-${shortDigest(coreKey(core))}`]
}

function figure(core: Core): string {
  const comparator = core.comparator ? COMPARATOR_WORDS[core.comparator] : undefined
  return [comparator, amount(core)].filter((part) => part !== undefined).join('-')
}

function amount({ value, valueHigh, unit }: Core): string {
  if (value === null || unit === null) return 'no-figure'
  const words = (one: string): string => (valueHigh === null ? one : `${one}-to-${plain(valueHigh, unit)}`)
  if (unit === '%GDP') return `${words(plain(value, unit))}-percent-of-gdp`
  if (unit === '%change')
    return `${words(plain(Math.abs(value), unit))}-percent-${value < 0 ? 'cut' : 'rise'}`
  return `${words(plain(value, unit))}-${CURRENCY_WORDS[unit] ?? unit.toLowerCase()}`
}

function plain(value: number, unit: string): string {
  const size = Math.abs(value)
  const sign = value < 0 && unit !== '%change' ? 'minus-' : ''
  if (unit.startsWith('%')) return `${sign}${decimal(size)}`
  const scale = SCALES.find(([least]) => size >= least)
  return scale ? `${sign}${decimal(size / scale[0])}-${scale[1]}` : `${sign}${decimal(size)}`
}

/** Decimal notation without an exponent, which is not allowed in an address. */
function decimal(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toFixed(12).replace(/0+$/, '').replace(/\.$/, '') : text
}

/** "by 2027" is read as a target and "in fiscal 2020" as a level; anything else is said. */
function kindWord({ kind, periodRole }: Core): string | null {
  return kind === (periodRole === 'by' ? 'target' : 'level') ? null : kind
}

function time({ kind, period, periodRole, speaker, said }: Core): string | null {
  if (period !== null) return `${periodRole}-${periodWord(period)}`
  if (said === null) return null
  if (speaker !== null || kind === 'statement') return said
  return kind === 'level' || kind === 'estimate' ? `as-of-${said}` : `said-${said}`
}

function periodWord(period: string): string {
  const words = period.split('/').map((part) => part.toLowerCase().replace(/^(.*)~$/, 'about-$1'))
  if (words[0] === '..') return `until-${words[1]}`
  if (words[1] === '..') return `from-${words[0]}`
  return words.join('-to-')
}

function basis({ spending, gdp }: Core): string | null {
  const parts = [spending ? `basis-${spending}` : null, gdp ? `of-${periodWord(gdp)}-gdp` : null]
  return parts.filter((part) => part !== null).join('-') || null
}

import type { PeriodRole } from '../../model/mention.ts'
import type { RuleHeader } from '../annotation.ts'
import type { Stage, TimeForm } from './form.ts'

/** The word a rule is hung on. A rule is only tried where its trigger stands. */
export type Trigger = 'fiscal' | 'year-number' | 'month-name' | 'weekday' | 'unit' | 'word' | 'quarter'

export type Groups = Readonly<Record<string, string | undefined>>

export interface TimeReading {
  readonly form: TimeForm
  readonly role?: PeriodRole
  readonly approximate?: boolean
  readonly stage?: Stage
}

/** Where a match stands, for the few rules that must look around. */
export interface Place {
  readonly text: string
  /** First character of the expression, preposition included. */
  readonly start: number
  readonly end: number
}

/**
 * `pattern` is sticky at the trigger. Words before the trigger are read by a lookbehind with the groups `lead`
 * (preposition, outside the core) and `pre` (part of the core).
 */
export interface TimeRule extends RuleHeader {
  readonly at: readonly Trigger[]
  readonly pattern: RegExp
  readonly read: (groups: Groups, place: Place) => TimeReading | TimeForm | null
}

/** Sticky, so that a rule only ever looks at the trigger it was called for. */
export function sticky(source: string): RegExp {
  return new RegExp(source, 'y')
}

/** A stretch of text read by one rule, before roles are given. */
export interface Atom {
  readonly start: number
  readonly end: number
  readonly coreStart: number
  readonly rule: string
  readonly reading: TimeReading
  readonly parents: readonly Atom[]
}

/** `date` form from the parts that are given. */
export function dateForm(parts: {
  year?: number | null
  month?: number | null
  day?: number | null
  weekday?: number | null
}): Extract<TimeForm, { type: 'date' }> {
  return {
    type: 'date',
    year: parts.year ?? null,
    month: parts.month ?? null,
    day: parts.day ?? null,
    weekday: parts.weekday ?? null,
  }
}

/** Number of a captured group; null when the group took no part. */
export function groupNumber(groups: Groups, name: string): number | null {
  const text = groups[name]
  return text === undefined ? null : Number.parseInt(text, 10)
}

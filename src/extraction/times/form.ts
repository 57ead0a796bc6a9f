import type { PeriodRole } from '../../model/mention.ts'

export type RelativeUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'fiscal-year' | 'decade'

/** -1 `last April`, 0 `this April`, 1 `next April`. */
export type Nth = -1 | 0 | 1

/** What the words say, before any reference date. Months are 1–12, weekdays 0–6 with Sunday 0. */
export type TimeForm =
  | {
      readonly type: 'date'
      readonly year: number | null
      readonly month: number | null
      readonly day: number | null
      readonly weekday: number | null
      /** `last December`, `next Monday`: which one, counted from the reference. */
      readonly nth?: Nth
      /** `in October last year`: the year relative to that of the reference. */
      readonly yearOffset?: number
      /** `Thursday last week`: the week relative to that of the reference, weeks beginning on Monday. */
      readonly weekOffset?: number
    }
  /** `the 1980s`: the first year of the ten. */
  | { readonly type: 'decade'; readonly start: number }
  | {
      readonly type: 'relative'
      readonly unit: RelativeUnit
      readonly offset: number
      /** `a year earlier`: counted from the time under discussion; the reference serves when that is unknown. */
      readonly anchor?: 'context'
      /** `that year`: says nothing when the time under discussion is unknown. */
      readonly needsAnchor?: true
      /** `the coming year`: only a budget has one that is clear. */
      readonly coming?: true
      /** `two years earlier than planned`: a distance to a plan, never a date. */
      readonly than?: 'plan'
      /** `a day after X told Y`: how far what follows lies from the sentence's own time. */
      readonly clause?: true
    }
  | {
      readonly type: 'fiscal-year'
      readonly year: number
      /** `split` is `2025-26`, and `year` is then the first of the two; `short` is `FY25`. */
      readonly written: 'plain' | 'short' | 'split'
    }
  /** `the year to March 2026`, `the fiscal year ending next March`; `ended` when the words put it in the past. */
  | {
      readonly type: 'fiscal-ending'
      readonly year: number | null
      readonly month: number
      readonly nth?: Nth
      readonly yearOffset?: number
      readonly ended?: true
    }
  /** `the year from next April` (offset 1), `the fiscal year that began in April` (offset -1). */
  | {
      readonly type: 'fiscal-starting'
      readonly year: number | null
      readonly month: number
      readonly offset: number | null
      readonly yearOffset?: number
    }
  | { readonly type: 'span'; readonly from: TimeForm; readonly to: TimeForm }
  | {
      readonly type: 'run'
      readonly years: number
      readonly fiscal: boolean
      readonly start: TimeForm | null
      readonly end: TimeForm | null
      /** `the coming five years`, `the previous five`, `the past five years`; absent for `over five years`. */
      readonly direction?: 'coming' | 'previous' | 'past'
    }
  | {
      readonly type: 'ahead'
      readonly amount: number
      readonly unit: 'year' | 'month' | 'decade'
      readonly approximate: boolean
    }
  /** `currently`, `for decades`: never resolves. */
  | { readonly type: 'vague'; readonly word: string }

/** Which part of the unit is meant; `earlier` and `later` are seen from the reference. */
export type Stage = 'early' | 'mid' | 'late' | 'end' | 'earlier' | 'later'

export interface TimeExpression {
  readonly form: TimeForm
  /** From the preposition or the frame; null when nothing says. */
  readonly role: PeriodRole | null
  readonly approximate: boolean
  readonly stage: Stage | null
  /** The time a figure is compared with (`more than a year earlier`), not the one it is about. */
  readonly compared: boolean
  /** Span without the preposition. */
  readonly coreStart: number
  readonly coreEnd: number
}

export interface TimeContext {
  /** EDTF date the words are counted from; null: relative forms do not resolve. */
  readonly reference: string | null
  /** Whose fiscal year: ISO country, NATO or G7. */
  readonly subject: string
  /** The figure is a national budget: `this year` is then the fiscal year, where the two differ. */
  readonly budget?: boolean
  /** The figure is a total over years: `in the next five years` is then a run, not a deadline. */
  readonly total?: boolean
  /** Period under discussion, for `a year earlier`, `that year`, `the previous five`. */
  readonly anchorPeriod?: string | null
  /** Where a month without a year lies; without it such a month is no period unless its role tells. */
  readonly direction?: 'past' | 'future'
}

export interface DateOptions {
  /** Where undated months, days and weekdays lie; `any` is the nearest. Default `past`. */
  readonly direction?: 'past' | 'future' | 'any'
  /** EDTF date of the act under discussion, for `a day earlier`. */
  readonly anchor?: string | null
}

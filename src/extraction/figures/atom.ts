import type { Quantity } from './numbers.ts'

/** One number with its unit, before ranges, modifiers and brackets are looked at. */
export interface Atom {
  readonly kind: 'percent' | 'points' | 'money'
  readonly unit: string
  /** Number and unit. */
  readonly start: number
  readonly end: number
  readonly value: number
  readonly high: number | null
  readonly quantity: Quantity
  /** On which side of the number the unit stands; `none` when it is borrowed from the other end of a pair. */
  readonly side: 'before' | 'after' | 'none'
  /** A dollar sign or name without a country. */
  readonly bare: boolean
  /** A hundredth of the unit ("cents"). */
  readonly minor: boolean
  readonly rule: string
  /** Set when the words around the number already settle the comparator ("mid ¥6 trillion range"). */
  readonly about: boolean
}

/** An atom with the defaults of a plain figure. */
export function atom(
  kind: Atom['kind'],
  unit: string,
  start: number,
  end: number,
  quantity: Quantity,
  side: Atom['side'],
  rule: string,
  more: Partial<Atom> = {},
): Atom {
  return {
    kind,
    unit,
    start,
    end,
    value: quantity.value,
    high: null,
    quantity,
    side,
    bare: false,
    minor: false,
    about: false,
    rule,
    ...more,
  }
}

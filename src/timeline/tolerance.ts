import type { Reading } from '../model/mention.ts'

/** The values a figure can mean; ends may be infinite, and an open end is not itself included. */
export interface Band {
  readonly low: number
  readonly high: number
}

/** "About" is taken as a twentieth either way: about 1.8% is 1.71–1.89%, or what rounding allows when that is wider. */
const ABOUT = 0.05

/** Half a unit of the last digit given: "0.94" stands for 0.935–0.945, "5 trillion" for 4.5–5.5 trillion. */
export function rounding(value: number, quote: string): number {
  const digits = /\d[\d,]*(?:\.(\d+))?/.exec(quote)
  const decimals = digits?.[1]?.length ?? 0
  const shown = digits ? Number(digits[0].replaceAll(',', '')) : Math.abs(value)
  const scale = shown > 0 && value !== 0 ? Math.abs(value) / shown : 1
  return 0.5 * 10 ** -decimals * scale
}

/** The band of values a reading allows, or null for a statement. */
export function bandOf(reading: Pick<Reading, 'value' | 'valueHigh' | 'comparator' | 'quote'>): Band | null {
  const { value, valueHigh, comparator, quote } = reading
  if (value === null) return null
  const top = valueHigh ?? value
  const slack = rounding(value, quote)
  switch (comparator) {
    case '>':
    case '>=':
      return { low: value, high: Number.POSITIVE_INFINITY }
    case '<':
    case '<=':
      return { low: Number.NEGATIVE_INFINITY, high: top }
    case '~': {
      const wide = (n: number): number => Math.max(Math.abs(n) * ABOUT, slack)
      return { low: value - wide(value), high: top + wide(top) }
    }
    default:
      return { low: value - slack, high: top + slack }
  }
}

/** Whether two readings can both be true of one thing. A statement never conflicts by its figure. */
export function compatible(
  a: Pick<Reading, 'value' | 'valueHigh' | 'comparator' | 'quote'>,
  b: Pick<Reading, 'value' | 'valueHigh' | 'comparator' | 'quote'>,
): boolean {
  const [x, y] = [bandOf(a), bandOf(b)]
  return x === null || y === null || overlap(x, y)
}

/** Whether some value lies in both bands. */
export const overlap = (x: Band, y: Band): boolean =>
  // A hair of room for binary fractions: 0.945 - 0.005 is not exactly 0.94.
  x.low <= y.high * (1 + 1e-9) && y.low <= x.high * (1 + 1e-9)

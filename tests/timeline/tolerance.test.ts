import { describe, expect, it } from 'vitest'
import { compatible, rounding } from '../../src/timeline/tolerance.ts'

type Figure = Parameters<typeof compatible>[0]
const figure = (
  quote: string,
  value: number,
  comparator: Figure['comparator'] = '=',
  valueHigh: number | null = null,
): Figure => ({
  quote,
  value,
  valueHigh,
  comparator,
})

describe('rounding', () => {
  it.each([
    ['0.94 percent', 0.94, 0.005],
    ['1 percent', 1, 0.5],
    ['1.0 percent', 1, 0.05],
    ['5 trillion yen', 5e12, 0.5e12],
    ['¥5,300,000', 5_300_000, 0.5],
    ['two per cent', 2, 0.5],
  ])('%s', (quote, value, slack) => {
    expect(rounding(value, quote)).toBeCloseTo(slack, 9)
  })
})

describe('compatible', () => {
  it.each<[Figure, Figure, boolean]>([
    [figure('around 1 percent', 1, '~'), figure('0.94 percent', 0.94), true],
    [figure('about 1.8 per cent', 1.8, '~'), figure('1.6 percent', 1.6), false],
    [figure('0.94 percent', 0.94), figure('0.95 percent', 0.95), true],
    [figure('0.94 percent', 0.94), figure('0.96 percent', 0.96), false],
    [figure('below 1%', 1, '<'), figure('0.94 percent', 0.94), true],
    [figure('below 1%', 1, '<'), figure('1.24 percent', 1.24), false],
    [figure('more than 5 trillion yen', 5e12, '>'), figure('5.4 trillion yen', 5.4e12), true],
    [figure('1 to 2 percent', 1, '=', 2), figure('1.5 percent', 1.5), true],
    [figure('2 percent', 2), figure('3.5%', 3.5), false],
  ])('%o and %o: %s', (a, b, expected) => {
    expect(compatible(a, b)).toBe(expected)
    expect(compatible(b, a)).toBe(expected)
  })
})

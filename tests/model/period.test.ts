import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fiscalYearBounds,
  fiscalYearOf,
  isPeriod,
  periodBounds,
  periodInWords,
  periodSchema,
} from '../../src/model/period.ts'

describe('the fiscal year that holds a month', () => {
  it.each([
    ['JP', 2026, 3, 2025],
    ['JP', 2026, 4, 2026],
    ['GB', 2025, 3, 2024],
    ['IN', 2025, 4, 2025],
    ['US', 2025, 9, 2025],
    ['US', 2025, 10, 2026],
    ['AU', 2025, 6, 2024],
    ['AU', 2025, 7, 2025],
    ['DE', 2025, 1, 2025],
    ['DE', 2025, 12, 2025],
  ])('%s %i-%i is in %i', (country, year, month, name) => {
    expect(fiscalYearOf(country, year, month)).toBe(name)
  })

  it('lies within its own bounds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('JP', 'US', 'AU', 'GB', 'TH', 'DE', 'NATO'),
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        (country, year, month) => {
          const { from, to } = fiscalYearBounds(country, fiscalYearOf(country, year, month))
          const day = `${year}-${String(month).padStart(2, '0')}-15`
          expect(from <= day && day <= to).toBe(true)
        },
      ),
    )
  })
})

describe('bounds', () => {
  it.each([
    ['FY2025', 'JP', '2025-04-01', '2026-03-31'],
    ['FY2026', 'US', '2025-10-01', '2026-09-30'],
    ['FY2025', 'AU', '2025-07-01', '2026-06-30'],
    ['FY2025', 'DE', '2025-01-01', '2025-12-31'],
    ['FY2023/FY2027', 'JP', '2023-04-01', '2028-03-31'],
    ['1993/2012', 'JP', '1993-01-01', '2012-12-31'],
    ['2022-12', 'JP', '2022-12-01', '2022-12-31'],
    ['198X', 'JP', '1980-01-01', '1989-12-31'],
    ['2027/..', 'GB', '2027-01-01', null],
  ])('%s of %s', (period, subject, from, to) => {
    expect(periodBounds(period, subject)).toEqual({ from, to })
  })

  it('refuse what is no period', () => {
    expect(() => periodBounds('next year', 'JP')).toThrow(RangeError)
  })
})

describe('what is a period', () => {
  it.each(['FY2025', 'FY2023/FY2027', '2027', '2022-12', '2022-12-16', '1993/2012', '198X'])(
    '%s is',
    (text) => {
      expect(isPeriod(text)).toBe(true)
      expect(periodSchema.safeParse(text).success).toBe(true)
    },
  )

  it.each([
    '',
    'FY25',
    'FY2025-26',
    'FY2027/FY2023',
    'FY2023/FY2025/FY2027',
    'FY2023/2027',
    '2027/FY2028',
    '..',
    'FY2023/..',
  ])('"%s" is not', (text) => {
    expect(isPeriod(text)).toBe(false)
  })
})

it.each([
  ['FY2020', 'fiscal 2020'],
  ['FY2023/FY2027', 'fiscal 2023–2027'],
  ['2027', '2027'],
  ['2022-12', 'December 2022'],
  ['198X', 'the 1980s'],
])('%s in words is %s', (period, words) => {
  expect(periodInWords(period)).toBe(words)
})

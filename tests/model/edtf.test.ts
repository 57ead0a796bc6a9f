import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareEdtf,
  daysInMonth,
  edtfBounds,
  edtfInWords,
  edtfSchema,
  formatCalendarDate,
  isEdtf,
  parseCalendarDate,
} from '../../src/model/edtf.ts'

const date = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, day }) => formatCalendarDate(year, month, Math.min(day, daysInMonth(year, month))))
const edtf = fc.oneof(
  date,
  date.map((day) => day.slice(0, 7)),
  date.map((day) => day.slice(0, 4)),
  date.map((day) => `${day.slice(0, 3)}X`),
  date.map((day) => `${day}~`),
  date.map((day) => `${day}/..`),
  date.map((day) => `../${day}`),
)

describe('days in a month', () => {
  it.each([
    [2023, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2023, 4, 30],
    [2023, 12, 31],
  ])('%i-%i has %i', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days)
  })
})

describe('what is EDTF here', () => {
  it.each([
    '2022',
    '2022-12',
    '2022-12-16',
    '2022~',
    '2024-02-29',
    '198X',
    '2025-06-21/..',
    '../2028-03',
    '2022/2023',
  ])('%s is', (text) => {
    expect(isEdtf(text)).toBe(true)
    expect(edtfSchema.safeParse(text).success).toBe(true)
  })

  it.each([
    '',
    '22',
    '2022-13',
    '2022-1',
    '2023-02-29',
    '2022-04-31',
    '../..',
    '..',
    '2023/2022',
    'FY2022',
    '19XX',
    '2022-12-16T00:00',
    '1/2/3',
    ' 2022',
  ])('"%s" is not', (text) => {
    expect(isEdtf(text)).toBe(false)
    expect(edtfSchema.safeParse(text).success).toBe(false)
  })
})

describe('bounds', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022-12-16~', '2022-12-16', '2022-12-16'],
    ['198X', '1980-01-01', '1989-12-31'],
    ['2025-06-21/..', '2025-06-21', null],
    ['../2028-03', null, '2028-03-31'],
    ['1993/2012', '1993-01-01', '2012-12-31'],
  ])('%s runs from %s to %s', (text, from, to) => {
    expect(edtfBounds(text)).toEqual({ from, to })
  })

  it('refuses what is no date', () => {
    expect(() => edtfBounds('soon')).toThrow(RangeError)
  })

  it('never run backwards', () => {
    fc.assert(
      fc.property(edtf, (text) => {
        const { from, to } = edtfBounds(text)
        expect(from === null || to === null || from <= to).toBe(true)
      }),
    )
  })
})

describe('order', () => {
  it('puts the more precise first where both start on one day', () => {
    const sorted = ['2022', '2022-01', '2022-01-01', '2021-12', '202X', '../2021'].sort(compareEdtf)
    expect(sorted).toEqual(['202X', '2021-12', '../2021', '2022-01-01', '2022-01', '2022'])
  })

  it('is an order', () => {
    fc.assert(
      fc.property(edtf, edtf, edtf, (a, b, c) => {
        expect(compareEdtf(a, b) + compareEdtf(b, a)).toBe(0)
        if (compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0) expect(compareEdtf(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('in words', () => {
  it.each([
    ['2021-11-27', '27 November 2021'],
    ['2025-06', 'June 2025'],
    ['2022', '2022'],
    ['2022~', 'about 2022'],
    ['198X', 'the 1980s'],
    ['2025-06-21/..', 'not before 21 June 2025'],
    ['../2028-03', 'not after March 2028'],
    ['1993/2012', '1993 to 2012'],
  ])('%s is %s', (text, words) => {
    expect(edtfInWords(text)).toBe(words)
  })
})

it('parses what it writes', () => {
  fc.assert(
    fc.property(date, (text) => {
      const parsed = parseCalendarDate(text)
      expect(parsed && formatCalendarDate(parsed.year, parsed.month, parsed.day)).toBe(text)
    }),
  )
})

import { describe, expect, it } from 'vitest'
import { findTimes, resolvePeriod, type TimeContext } from '../../../src/extraction/times.ts'

const JP: TimeContext = { reference: '2022-12-16', subject: 'JP' }

/** `FY2027 by` for the only time in a text (the one that starts latest when there are more). */
function read(text: string, context: TimeContext): string | null {
  const time = findTimes(text).at(-1)
  if (!time) return 'nothing found'
  const resolved = resolvePeriod(time.value, context)
  return resolved && `${resolved.period} ${resolved.role}`
}

describe('fiscal years as printed', () => {
  it.each([
    ['FY2025', 'FY2025 in'],
    ['for FY 2025', 'FY2025 in'],
    ['in FY25', 'FY2025 in'],
    ['FY2025-26', 'FY2025 in'],
    ['FY2025/26', 'FY2025 in'],
    ['FY 2025–2026', 'FY2025 in'],
    ['FY25/26', 'FY2025 in'],
    ['FY1999-2000', 'FY1999 in'],
    ['fiscal 2025', 'FY2025 in'],
    ['in fiscal year 2025', 'FY2025 in'],
    ['fiscal-year 2025', 'FY2025 in'],
    ['the 2025 fiscal year', 'FY2025 in'],
    ['financial year 2025-26', 'FY2025 in'],
    ['in 2025/26', 'FY2025 in'],
    ['the budget for 2025-26', 'FY2025 in'],
    ['the 2025-26 financial year', 'FY2025 in'],
    ['by fiscal 2027', 'FY2027 by'],
    ['by the end of fiscal 2027', 'FY2027 by'],
    ['no later than fiscal 2027', 'FY2027 by'],
    ['until fiscal 2027', 'FY2027 by'],
    ['before fiscal 2027', 'FY2027 by'],
    ['as early as fiscal 2026', 'FY2026 in'],
    ['since fiscal 2016', 'FY2016 since'],
    ['from fiscal 2023', 'FY2023 since'],
    ['starting in fiscal 2023', 'FY2023 since'],
    ['for fiscal 2023, which starts in April', 'FY2023 in'],
    ['in fiscal 2025, which ends in March 2026', 'FY2025 in'],
    ['fiscal 2025 ending March 31', 'FY2025 in'],
  ])('%s → %s', (text, expected) => {
    expect(read(text, JP)).toBe(expected)
    expect(read(text, { reference: null, subject: 'JP' })).toBe(expected)
  })
})

describe('years by their first or last month', () => {
  it.each([
    ['JP', 'the year to March 2026', 'FY2025 in'],
    ['IN', 'the year to March 2026', 'FY2025 in'],
    ['GB', 'the financial year ending in March 2026', 'FY2025 in'],
    ['US', 'the fiscal year ending September 2026', 'FY2026 in'],
    ['US', 'the fiscal year that ends on Sept. 30, 2026', 'FY2026 in'],
    ['US', 'the fiscal year that begins on Oct. 1, 2025', 'FY2026 in'],
    ['AU', 'the financial year ending June 2026', 'FY2025 in'],
    ['AU', 'the financial year starting July 2025', 'FY2025 in'],
    ['JP', 'the fiscal year that ends on March 31, 2026', 'FY2025 in'],
    ['JP', 'the current fiscal year to March 2026', 'FY2025 in'],
    ['JP', 'by the fiscal year ending March 2028', 'FY2027 by'],
    ['JP', 'year ending March 31, 2026', 'FY2025 in'],
    ['JP', 'the 12 months to March 2026', 'FY2025 in'],
    ['JP', 'the year starting in April 2024', 'FY2024 in'],
    ['JP', 'the fiscal year beginning April 1, 2024', 'FY2024 in'],
    ['DE', 'the year to December 2025', '2025 in'],
    ['KR', 'the year to June 2025', '2024-07/2025-06 in'],
    ['JP', 'the year to June 2025', '2024-07/2025-06 in'],
  ])('%s: %s → %s', (subject, text, expected) => {
    expect(read(text, { reference: null, subject })).toBe(expected)
  })

  it.each([
    ['2022-12-23', 'in the year from next April', 'FY2023 in'],
    ['2023-02-01', 'in the year from next April', 'FY2023 in'],
    ['2023-04-01', 'in the year from next April', 'FY2024 in'],
    ['2021-10-12', 'for the fiscal year from April', 'FY2022 in'],
    ['2021-06-30', 'for the fiscal year from April', 'FY2021 in'],
    ['2021-07-01', 'for the fiscal year from April', 'FY2022 in'],
    ['2021-03-31', 'for the fiscal year from April', 'FY2021 in'],
    ['2021-10-12', 'for the fiscal year that began in April', 'FY2021 in'],
    ['2021-09-27', 'for the year that started in April', 'FY2021 in'],
    ['2022-03-31', 'the year that started last April', 'FY2021 in'],
    ['2025-10', 'the fiscal year ending in March', 'FY2025 in'],
    ['2026-03-31', 'the fiscal year ending next March', 'FY2026 in'],
    ['2026-01-05', 'the fiscal year ending this March', 'FY2025 in'],
    ['2026-04-10', 'the fiscal year ended in March', 'FY2025 in'],
    ['2026-04-10', 'the year ended March 31', 'FY2025 in'],
    ['2025-11', 'the current fiscal year, which ends in March', 'FY2025 in'],
    ['2025-11', 'the next fiscal year starting in April', 'FY2026 in'],
    ['2025-11', 'the new fiscal year beginning April 1', 'FY2026 in'],
    ['2025', 'the fiscal year from next April', null],
  ])('said %s: %s → %s', (reference, text, expected) => {
    expect(read(text, { reference, subject: 'JP' })).toBe(expected)
  })
})

describe('fiscal years from the reference', () => {
  it.each([
    ['JP', '2026-03-31', 'this fiscal year', 'FY2025'],
    ['JP', '2026-04-01', 'this fiscal year', 'FY2026'],
    ['JP', '2025-12', 'the next fiscal year', 'FY2026'],
    ['JP', '2025-12', 'last fiscal year', 'FY2024'],
    ['JP', '2025-12', 'the previous fiscal year', 'FY2024'],
    ['JP', '2025-12', 'the following fiscal year', 'FY2026'],
    ['JP', '2025-12', 'the coming fiscal year', 'FY2026'],
    ['JP', '2025-12', 'the current financial year', 'FY2025'],
    ['JP', '2025-12', 'this business year', 'FY2025'],
    ['JP', '2025', 'this fiscal year', null],
    ['JP', null, 'this fiscal year', null],
    ['US', '2025-09-30', 'the current fiscal year', 'FY2025'],
    ['US', '2025-10-01', 'the current fiscal year', 'FY2026'],
    ['IN', '2025-02-01', 'the current fiscal.', 'FY2024'],
    ['IN', '2025-02-01', 'the next financial year', 'FY2025'],
    ['GB', '2025-03-26', 'this financial year', 'FY2024'],
    ['AU', '2025-06-30', 'this financial year', 'FY2024'],
    ['AU', '2025-07-01', 'this financial year', 'FY2025'],
    ['JP', '2025-12', 'by the end of the fiscal year', 'FY2025 by'],
    ['JP', '2025-12', 'late in the fiscal year', null],
    ['JP', '2025-12', 'that fiscal year', null],
  ])('%s, said %s: %s → %s', (subject, reference, text, expected) => {
    const wanted = expected && (expected.includes(' ') ? expected : `${expected} in`)
    expect(read(text, { reference, subject })).toBe(wanted)
  })
})

describe('calendar years and months', () => {
  it.each([
    ['by 2027', '2027 by'],
    ['in 2012', '2012 in'],
    ['for 2023', '2023 in'],
    ['the 2027 target', '2027 in'],
    ['the 2024 budget', '2024 in'],
    ['from 2027', '2027 since'],
    ['since 1976', '1976 since'],
    ['until 2027', '2027 by'],
    ['2035', '2035 in'],
    ['before the end of 2027', '2027 by'],
    ['by December 2022', '2022-12 by'],
    ['as of March 31, 2022', '2022-03-31 in'],
    ['in the 1980s', '198X in'],
    ['in the first half of 2025', '2025-01/2025-06 over'],
    ['in the third quarter of 2025', '2025-07/2025-09 over'],
    ['last year', '2021 in'],
    ['this year', '2022 in'],
    ['by next year', '2023 by'],
    ['last month', '2022-11 in'],
    ['two years ago', '2020 in'],
    ['a year earlier', '2021 in'],
    ['the year before last', '2020 in'],
    ['by March', '2023-03 by'],
    ['since March', '2022-03 since'],
    ['last December', '2021-12 in'],
    ['this April', '2022-04 in'],
    ['next April', '2023-04 in'],
    ['in October last year', '2021-10 in'],
    ['in October', null],
    ['yesterday', null],
    ['last week', null],
    ['on Monday', null],
    ['currently', null],
    ['for decades', null],
    ['today', null],
    ['that year', null],
    ['two years later', null],
    ['two years earlier than planned', null],
    ['over the next year', null],
  ])('%s → %s', (text, expected) => {
    expect(read(text, JP)).toBe(expected)
  })

  it('lets the reference be a month or a year where that is enough', () => {
    expect(read('last year', { reference: '2022', subject: 'JP' })).toBe('2021 in')
    expect(read('last month', { reference: '2022-01', subject: 'JP' })).toBe('2021-12 in')
    expect(read('last month', { reference: '2022', subject: 'JP' })).toBeNull()
    expect(read('last year', { reference: '../2022', subject: 'JP' })).toBeNull()
  })
})

describe('the words of a budget', () => {
  it.each([
    ['JP', '2022-07-27', "This year's figure", 'FY2022 in'],
    ['JP', '2022-02-01', "this year's budget", 'FY2021 in'],
    ['JP', '2022-07-27', 'next year', 'FY2023 in'],
    ['JP', '2022-07-27', 'last year', 'FY2021 in'],
    ['JP', '2022-07-27', 'a year earlier', 'FY2021 in'],
    ['US', '2022-11-01', 'this year', 'FY2023 in'],
    ['KR', '2022-07-27', 'next year', '2023 in'],
    ['JP', '2022-07-27', 'for 2023', '2023 in'],
  ])('%s, said %s: %s → %s', (subject, reference, text, expected) => {
    expect(read(text, { reference, subject, budget: true })).toBe(expected)
  })
})

describe('times counted from the one under discussion', () => {
  it.each([
    ['FY2023', 'a year earlier', 'FY2022 in'],
    ['FY2023', 'the previous year', 'FY2022 in'],
    ['2023', 'the year before', '2022 in'],
    ['1976', 'ten years later', '1986 in'],
    ['FY2021', 'the same year', 'FY2021 in'],
    ['FY2014/FY2018', 'the previous five years', 'FY2009/FY2013 over'],
    ['FY2023', 'the following fiscal year', 'FY2024 in'],
    ['2022-12', 'a month earlier', '2022-11 in'],
    ['FY2023', 'a month earlier', null],
    ['2022-12-16', 'a year earlier', null],
  ])('%s, %s → %s', (anchorPeriod, text, expected) => {
    expect(read(text, { ...JP, anchorPeriod })).toBe(expected)
  })
})

describe('deadlines counted from the reference', () => {
  it.each([
    ['to 2 percent in five years', '2027 by'],
    ['to be reached in some five years', '2027 by'],
    ['within five years', '2027 by'],
    ['within a decade', '2032 by'],
    ['in the next five years', '2027 by'],
    ['within the next five years', '2027 by'],
    ['in about 18 months', '2024-06 by'],
    ['five years from now', '2027 in'],
    ['the biggest jump in 22 years', null],
    ['for the first time in 26 years', null],
    ['grew by 60 percent in five years', null],
  ])('%s → %s', (text, expected) => {
    expect(read(text, JP)).toBe(expected)
  })

  it('is a run in a sum over years', () => {
    expect(read('in the next five years', { ...JP, total: true })).toBe('FY2023/FY2027 over')
    expect(read('in five years', { ...JP, reference: null, total: true })).toBeNull()
  })
})

describe('years as a country shortens them', () => {
  it.each([
    ['IN', 'in FY24', 'FY2023 in'],
    ['AU', 'in FY26', 'FY2025 in'],
    ['IN', 'in FY2024-25', 'FY2024 in'],
    ['IN', 'in FY2024', 'FY2024 in'],
    ['AU', 'by 2033-34 the funding', 'FY2033 by'],
    ['AU', 'military funding over the decade to 2033-34', 'FY2024/FY2033 over'],
    ['US', 'in FY24', 'FY2024 in'],
  ])('%s: %s → %s', (subject, text, expected) => {
    expect(read(text, { reference: null, subject })).toBe(expected)
  })
})

describe('wordier frames', () => {
  it.each([
    ['for the 2024 fiscal year that starts in April', 'FY2024 in'],
    ['in the fiscal year starting in April next year', 'FY2023 in'],
    ['in the five years from April next year', 'FY2023/FY2027 over'],
    ['in the five-year period between fiscal 2023 and 2027', 'FY2023/FY2027 over'],
    ['the budget for the 12 months from April', 'FY2023 in'],
    ['by the middle of the next decade', '203X by'],
    ['by the early 2030s', '203X by'],
    ['two years ahead of the 2029 date', null],
    ['for the coming year', null],
  ])('%s → %s', (text, expected) => {
    expect(read(text, JP)).toBe(expected)
  })

  it('knows the coming year of a budget', () => {
    expect(read('for the coming year', { ...JP, budget: true })).toBe('FY2023 in')
    expect(read('in the following decade', { ...JP, anchorPeriod: '1976' })).toBe('198X in')
  })
})

describe('times at the edge', () => {
  it.each([
    ['from 2013 through fiscal 2022', 'FY2013/FY2022 over'],
    ['a three-year plan (2026-28)', '2026/2028 over'],
    ['in the April-June quarter of 2025', '2025-04/2025-06 over'],
    ["by year's end", '2022 by'],
    ['the year after next', '2024 in'],
    ['the fiscal year after next', 'FY2024 in'],
    ['in the fiscal year just ended', 'FY2021 in'],
    ['between now and 2027', '2027 by'],
    ['as soon as 2027', '2027 in'],
    ['fiscal 2027 at the latest', 'FY2027 by'],
    ['2027 onward', '2027 since'],
    ['in the next two fiscal years', 'FY2023/FY2024 over'],
    ['(constant 2022 dollars)', 'nothing found'],
  ])('%s → %s', (text, expected) => {
    expect(read(text, JP)).toBe(expected)
  })
})

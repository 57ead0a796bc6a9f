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

describe('spans and runs', () => {
  it.each([
    ['from fiscal 2023 through fiscal 2027', 'FY2023/FY2027 over'],
    ['fiscal 2023 to 2027', 'FY2023/FY2027 over'],
    ['between fiscal 2023 and fiscal 2027', 'FY2023/FY2027 over'],
    ['between fiscal 2023 and 2027', 'FY2023/FY2027 over'],
    ['FY2023-2027', 'FY2023/FY2027 over'],
    ['FY2023–FY2027', 'FY2023/FY2027 over'],
    ['FY2023-27', 'FY2023/FY2027 over'],
    ['fiscal years 2023-2027', 'FY2023/FY2027 over'],
    ['fiscal years 2023 through 2027', 'FY2023/FY2027 over'],
    ['2012 to 2016', '2012/2016 over'],
    ['from 2012 to 2016', '2012/2016 over'],
    ['between 2012 and 2016', '2012/2016 over'],
    ['the 2019-2023 program', '2019/2023 over'],
    ['over 2023–27', '2023/2027 over'],
    ['from April 2023 to March 2028', 'FY2023/FY2027 over'],
    ['April 2025 to March 2026', 'FY2025 in'],
    ['from April to June 2025', '2025-04/2025-06 over'],
    ['from 2012 to last year', '2012/2021 over'],
    ['the five fiscal years from fiscal 2023', 'FY2023/FY2027 over'],
    ['for the five years from fiscal 2023', 'FY2023/FY2027 over'],
    ['the five years from fiscal 2023 to fiscal 2027', 'FY2023/FY2027 over'],
    ['the five-year period from fiscal 2023 through fiscal 2027', 'FY2023/FY2027 over'],
    ['five years (fiscal 2023-2027)', 'FY2023/FY2027 over'],
    ['a five-year period starting in fiscal 2023', 'FY2023/FY2027 over'],
    ['five years beginning in April 2023', 'FY2023/FY2027 over'],
    ['the five fiscal years that begin with fiscal 2023', 'FY2023/FY2027 over'],
    ['the five years to fiscal 2027', 'FY2023/FY2027 over'],
    ['the five years through fiscal 2027', 'FY2023/FY2027 over'],
    ['in the five years to March 2028', 'FY2023/FY2027 over'],
    ['a five-year program that began in fiscal 2019', 'FY2019/FY2023 over'],
    ['a five-year defense buildup program through fiscal 2027', 'FY2023/FY2027 over'],
    ['over five years from next April', 'FY2023/FY2027 over'],
    ['over five years from April', 'FY2023/FY2027 over'],
    ['over the coming five years', 'FY2023/FY2027 over'],
    ['the next five fiscal years', 'FY2023/FY2027 over'],
    ['over the next five years', 'FY2023/FY2027 over'],
    ['the previous five years', 'FY2018/FY2022 over'],
    ['the decade to 2024', '2015/2024 over'],
    ['in the two decades through last year', '2002/2021 over'],
    ['five years starting next fiscal year', 'FY2023/FY2027 over'],
    ['a 10-year plan through 2035', '2026/2035 over'],
    ['the five years from June 2023', '2023-06/2028-05 over'],
    ['over five years', null],
    ['over the past five years', null],
    ['in the past decade', null],
    ['a five-year plan', null],
  ])('%s → %s', (text, expected) => {
    expect(read(text, JP)).toBe(expected)
  })

  it('counts coming years in calendar years where the budget does', () => {
    expect(read('over the next five years', { reference: '2022-12-16', subject: 'DE' })).toBe(
      '2023/2027 over',
    )
    expect(read('over the coming five years', { reference: '2013-12-17', subject: 'JP' })).toBe(
      'FY2014/FY2018 over',
    )
  })

  it('is no span where a target is moved', () => {
    const found = findTimes('brought forward from fiscal 2027 to fiscal 2025').map(({ rule }) => rule)
    expect(found).toEqual(['time.fiscal.named', 'time.fiscal.named'])
  })
})

describe('bounds at a distance from the number of years', () => {
  it.each([
    ['the five-year buildup that runs through fiscal 2027', 'FY2023/FY2027 over'],
    ['a five-year, 43 trillion yen plan from fiscal 2023', 'FY2023/FY2027 over'],
    ['a five-year plan worth 43 trillion yen', null],
    ['a five-year program of about 43 trillion yen that ends in fiscal 2027', 'FY2023/FY2027 over'],
    ['before the fiscal year is out', 'FY2022 by'],
    ['before the year is over', '2022 by'],
    ['in JFY2025', 'FY2025 in'],
    ['beyond fiscal 2027', 'FY2027 since'],
    ['a decade earlier', '2012 in'],
    ['a decade ago', '2012 in'],
    ['in the last decade', null],
  ])('%s → %s', (text, expected) => {
    expect(read(text, JP)).toBe(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { type DateOptions, findTimes, resolveDate } from '../../../src/extraction/times.ts'

function read(text: string, reference: string | null, options?: DateOptions): string | null {
  const time = findTimes(text).at(-1)
  if (!time) return 'nothing found'
  const resolved = resolveDate(time.value, reference, options)
  return resolved && `${resolved.date} ${resolved.from}`
}

describe('dates in full', () => {
  it.each([
    ['Dec. 16, 2022', '2022-12-16'],
    ['December 16th, 2022', '2022-12-16'],
    ['16 December 2022', '2022-12-16'],
    ['16 Dec 2022', '2022-12-16'],
    ['on the 16th of December, 2022', '2022-12-16'],
    ['2022-12-16', '2022-12-16'],
    ['2022/12/16', '2022-12-16'],
    ['16/12/2022', '2022-12-16'],
    ['Wednesday, January 13, 2021', '2021-01-13'],
    ['Thursday, 25 August 2022', '2022-08-25'],
    ['today, January 13, 2023', '2023-01-13'],
    ['early November 2021', '2021-11'],
    ['October 2021', '2021-10'],
    ['in 1976', '1976'],
    ['in the 1980s', '198X'],
    ['Feb. 29, 2024', '2024-02-29'],
  ])('%s → %s', (text, date) => {
    expect(read(text, null)).toBe(`${date} stated`)
  })

  it('never makes a day that does not exist', () => {
    expect(read('Feb. 29, 2023', null)).not.toContain('2023-02-29')
    expect(read('April 31, 2023', null)).not.toContain('2023-04-31')
  })
})

describe('dates from the reference', () => {
  it.each([
    ['on Monday', '2022-12-06', '2022-12-05'],
    ['on Tuesday', '2022-12-06', '2022-12-06'],
    ['on Wednesday', '2022-12-06', '2022-11-30'],
    ['last Tuesday', '2022-12-06', '2022-11-29'],
    ['earlier on Tuesday', '2022-12-06', '2022-12-06'],
    ['late Monday', '2022-12-06', '2022-12-05'],
    ['next Monday', '2022-12-06', null],
    ['Thursday last week', '2025-08-07', '2025-07-31'],
    ['last week on Friday', '2025-08-07', '2025-08-01'],
    ['Monday of this week', '2025-08-07', '2025-08-04'],
    ['on Sunday last week', '2025-08-03', '2025-07-27'],
    ['Wednesday next week', '2025-08-07', null],
    ['Thursday last week', '2025-08', null],
    ['Thursday (Aug. 25)', '2022-08-25', '2022-08-25'],
    ['Tuesday, Nov. 4', '2025-11-05', '2025-11-04'],
    ['on July 29', '2021-08-13', '2021-07-29'],
    ['on Dec. 28', '2022-01-05', '2021-12-28'],
    ['Feb. 29', '2023-06-01', '2020-02-29'],
    ['on Nov. 2', '2021-11', '2021-11-02'],
    ['in September', '2021-11', '2021-09'],
    ['in October', '2021-11-20', '2021-10'],
    ['late October', '2021-11', '2021-10'],
    ['in December', '2021-11-20', '2020-12'],
    ['in November', '2021-11-01', '2021-11'],
    ['last November', '2021-11-20', '2020-11'],
    ['this April', '2021-11-20', '2021-04'],
    ['next April', '2021-11-20', null],
    ['in October last year', '2022-02-01', '2021-10'],
    ['yesterday', '2024-03-01', '2024-02-29'],
    ['yesterday', '2023-03-01', '2023-02-28'],
    ['yesterday', '2023-01-01', '2022-12-31'],
    ['today', '2023-01-13', '2023-01-13'],
    ['tomorrow', '2023-01-13', null],
    ['a day earlier', '2025-03-05', '2025-03-04'],
    ['the day before', '2025-03-01', '2025-02-28'],
    ['the previous day', '2025-03-05', '2025-03-04'],
    ['a day after they met', '2025-10-29', '2025-10-28'],
    ['a day later', '2025-10-29', null],
    ['last week', '2025-10-29', '2025-10'],
    ['last week', '2025-11-03', '2025-10'],
    ['earlier this week', '2023-01-13', '2023-01'],
    ['last month', '2023-01-13', '2022-12'],
    ['earlier this month', '2023-01-13', '2023-01'],
    ['later this month', '2023-01-13', null],
    ['next month', '2023-01-13', null],
    ['a month ago', '2023-03-31', '2023-02'],
    ['two weeks ago', '2023-01-13', '2022-12'],
    ['last year', '2023-01-13', '2022'],
    ['two years ago', '2023-01-13', '2021'],
    ['next year', '2023-01-13', null],
    ['ten years later', '2023-01-13', null],
    ['two years earlier than planned', '2023-01-13', null],
    ['in five years', '2023-01-13', null],
    ['fiscal 2022', '2023-01-13', null],
    ['currently', '2023-01-13', null],
    ['on Monday', '2025-06', '2025-06'],
    ['today', '2025-06', '2025-06'],
    ['yesterday', '2025-06', null],
    ['last week', '2025-06', null],
    ['last month', '2025-06', '2025-05'],
    ['last year', '2025', '2024'],
    ['on Monday', '2025', null],
    ['in September', '2025', null],
  ])('%s, said %s → %s', (text, reference, expected) => {
    expect(read(text, reference)).toBe(expected && `${expected} resolved`)
  })

  it('needs a reference', () => {
    for (const text of ['on Monday', 'in September', 'last month', 'July 29', 'a day earlier']) {
      expect(read(text, null)).toBeNull()
    }
  })

  it('counts from the act under discussion where one is given', () => {
    expect(read('A day earlier', '2025-03-08', { anchor: '2025-03-05' })).toBe('2025-03-04 resolved')
    expect(read('a day later', '2025-03-08', { anchor: '2025-03-05' })).toBe('2025-03-06 resolved')
    expect(read('yesterday', '2025-03-08', { anchor: '2025-03-05' })).toBe('2025-03-07 resolved')
  })

  it('looks ahead when asked', () => {
    expect(read('on July 1', '2025-06-20', { direction: 'future' })).toBe('2025-07-01 resolved')
    expect(read('on July 1', '2025-06', { direction: 'future' })).toBe('2025-07-01 resolved')
    expect(read('on July 1', '2025-06-20', { direction: 'any' })).toBe('2025-07-01 resolved')
    expect(read('on Friday', '2025-06-18', { direction: 'future' })).toBe('2025-06-20 resolved')
    expect(read('tomorrow', '2025-06-30', { direction: 'future' })).toBe('2025-07-01 resolved')
    expect(read('next Monday', '2025-06-18', { direction: 'future' })).toBe('2025-06-23 resolved')
    expect(read('next month', '2025-12-31', { direction: 'future' })).toBe('2026-01 resolved')
  })
})

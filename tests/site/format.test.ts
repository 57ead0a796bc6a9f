import { describe, expect, test } from 'vitest'
import {
  claimHeading,
  claimWithSpeaker,
  count,
  dateShort,
  figureInWords,
  list,
  machineDate,
  money,
  periodSpan,
  precisionNote,
} from '../../src/site/format.ts'
import { reading } from '../fixtures/site/sample.ts'

const of = (fields: Parameters<typeof reading>[0] extends infer R ? Partial<R> : never) =>
  reading({ quote: 'x', sentence: 'x', ...fields })

describe('figures in words', () => {
  test.for([
    [{ value: 2, unit: '%GDP', comparator: '=' }, '2% of GDP'],
    [{ value: 0.94, unit: '%GDP', comparator: '=' }, '0.94% of GDP'],
    [{ value: 1, unit: '%GDP', comparator: '~' }, 'about 1% of GDP'],
    [{ value: 1, unit: '%GDP', comparator: '<' }, 'below 1% of GDP'],
    [{ value: 1, valueHigh: 2, unit: '%GDP', comparator: '=' }, '1–2% of GDP'],
    [{ value: 16.5, unit: '%change', comparator: '=' }, '+16.5%'],
    [{ value: -3, unit: '%change', comparator: '=' }, '−3%'],
  ] as const)('%o', ([fields, words]) => {
    expect(figureInWords(of(fields))).toBe(words)
  })

  test.for([
    [5e12, 'JPY', null, '¥5\u00a0trillion'],
    [9.9e12, 'JPY', 10.5e12, '¥9.9–10.5\u00a0trillion'],
    [44e9, 'USD', null, '$44\u00a0billion'],
    [3e6, 'CHF', null, 'CHF\u00a03\u00a0million'],
    [950, 'JPY', null, '¥950'],
  ] as const)('%d %s', ([value, unit, high, words]) => {
    expect(money(value, unit, high)).toBe(words)
  })
})

test('a heading has the time with its role', () => {
  expect(claimHeading(of({ value: 2, unit: '%GDP', kind: 'target', period: '2027', periodRole: 'by' }))).toBe(
    '2% of GDP by 2027',
  )
  expect(claimHeading(of({ value: 0.94, unit: '%GDP', period: 'FY2020', periodRole: 'in' }))).toBe(
    '0.94% of GDP in fiscal 2020',
  )
})

test('a claim in a list names its speaker once', () => {
  const figure = of({ value: 2, unit: '%GDP', speaker: 'NATO' })
  expect(claimWithSpeaker(figure)).toBe('2% of GDP, NATO')
  expect(claimWithSpeaker({ ...figure, speaker: null })).toBe('2% of GDP')
  const position = of({
    value: null,
    unit: null,
    kind: 'statement',
    stance: 'denies',
    speaker: 'Pete Hegseth',
  })
  expect(claimWithSpeaker(position).match(/Pete Hegseth/g)).toHaveLength(1)
})

describe('dates keep their precision', () => {
  test.for([
    ['2021-11-27', '27 Nov 2021', '2021-11-27', ''],
    ['2025-06', 'June 2025', '2025-06', 'only the month is known'],
    ['2022', '2022', '2022', 'only the year is known'],
    ['2025-06-21/..', '21 June 2025 or later', null, 'only the earliest date is known'],
    ['../2028-03', 'Mar 2028 or earlier', null, 'only the latest date is known'],
    ['2022-12~', 'about Dec 2022', '2022-12', 'only the month is known'],
  ] as const)('%s', ([date, short, machine, note]) => {
    expect(dateShort(date)).toBe(short)
    expect(machineDate(date)).toBe(machine)
    expect(precisionNote(date, null)).toBe(note)
  })

  test('how a date is known is said', () => {
    expect(precisionNote('2025-10', 'resolved')).toBe(
      'only the month is known; worked out from words such as “last month”',
    )
    expect(precisionNote('2021-11-27', 'published')).toBe('date of publication')
  })
})

describe('fiscal years are April to March', () => {
  test.for([
    ['FY2020', 'in', 'JP', 'April 2020 – March 2021'],
    ['FY2023/FY2027', 'over', 'JP', 'April 2023 – March 2028'],
    ['FY2016', 'since', 'JP', 'from April 2016'],
    ['FY2025', 'by', 'JP', 'until March 2026'],
    ['FY2025', 'in', 'US', 'October 2024 – September 2025'],
    ['2027', 'by', 'JP', ''],
  ] as const)('%s %s %s', ([period, periodRole, subject, words]) => {
    expect(periodSpan({ period, periodRole, subject })).toBe(words)
  })
})

test('counting and listing', () => {
  expect(count(1, 'claim')).toBe('1 claim')
  expect(count(1234, 'copy', 'copies')).toBe('1,234 copies')
  expect(list([])).toBe('')
  expect(list(['a', 'b', 'c'])).toBe('a, b and c')
})

import { expect, test } from 'vitest'
import type { Figure } from '../../src/extraction/figures.ts'
import { historyOf } from '../../src/extraction/unadopted.ts'
import type { Kind } from '../../src/model/mention.ts'

const figure = (value: number, unit: string): Figure => ({
  kind: unit === '%' ? 'percent' : 'money',
  value,
  valueHigh: null,
  unit,
  comparator: '=',
  coreStart: 0,
  coreEnd: 1,
  converted: [],
})

test.each<[says: string, share: number, subject: string, day: string | null, kind: Kind | null]>([
  ['2% was proposed before the order', 2, 'JP', '2022-04-21', 'proposal'],
  ['and a goal after it', 2, 'JP', '2022-12-06', 'target'],
  ['until it was reached', 2, 'JP', '2026-01-27', null],
  ['3% was proposed', 3, 'JP', '2024-07-01', 'proposal'],
  ['until it was demanded', 3.5, 'JP', '2025-06-21', 'demand'],
  ['1% is spent', 1, 'JP', '2022-04-21', null],
  ['others spend 2%', 2, 'GB', '2022-04-21', null],
  ['without a day nothing is known', 2, 'JP', null, null],
])('%s', (_, share, subject, day, kind) => {
  expect(historyOf('gdp', subject, figure(share, '%'), null, day)).toBe(kind)
})

test.each<[says: string, sum: number, period: string | null, day: string | null, kind: Kind | null]>([
  ['43 trillion yen was weighed', 43e12, 'FY2023/FY2027', '2022-12-02', 'proposal'],
  ['then ordered, and from then on left to the text', 43e12, 'FY2023/FY2027', '2022-12-05', null],
  ['a program is proposed until the Cabinet settles it', 27e12, 'FY2019/FY2023', '2018-12-13', 'proposal'],
  ['and then left to the text', 27.47e12, 'FY2019/FY2023', '2018-12-18', null],
  ['as is a budget of one year', 8.7e12, 'FY2025', '2024-12-27', null],
  ['without a day nothing is known', 43e12, null, null, null],
])('%s', (_, sum, period, day, kind) => {
  expect(historyOf('amount', 'JP', figure(sum, 'JPY'), period, day)).toBe(kind)
})

test('a change has no such history', () => {
  expect(historyOf('change', 'JP', figure(60, '%'), null, '2023-01-30')).toBeNull()
})

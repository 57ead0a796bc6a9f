import { expect, test } from 'vitest'
import { type BudgetStage, budgetStage } from '../../src/extraction/budget-season.ts'

test.each<
  [says: string, period: string | null, subject: string, day: string | null, stage: BudgetStage | null]
>([
  ['Japan requests in August', 'FY2025', 'JP', '2024-08-30', 'asked'],
  ['and still does a week before the draft', 'FY2025', 'JP', '2024-12-13', 'asked'],
  ['the Cabinet adopts a draft before the new year', 'FY2025', 'JP', '2024-12-27', 'drafted'],
  ['which parliament then deliberates', 'FY2025', 'JP', '2025-03-03', 'drafted'],
  ['a bare year is a budget year too', '2025', 'JP', '2024-09-01', 'asked'],
  ['an election put one draft off', 'FY2013', 'JP', '2013-01-11', 'asked'],
  ['to the end of January', 'FY2013', 'JP', '2013-01-29', 'drafted'],
  ['and another', 'FY2015', 'JP', '2014-12-28', 'asked'],
  ['to the middle of it', 'FY2015', 'JP', '2015-01-14', 'drafted'],
  ['the running year is past all that', 'FY2024', 'JP', '2024-08-30', null],
  ['the year after next is a plan', 'FY2026', 'JP', '2024-08-30', null],
  ['several years are a program', 'FY2023/FY2027', 'JP', '2022-12-01', null],
  ['South Korea’s assembly passes the bill in December', '2026', 'KR', '2025-09-02', 'asked'],
  ['by the second of the month', '2026', 'KR', '2025-12-02', 'drafted'],
  ['late in one year', '2020', 'KR', '2019-12-05', 'asked'],
  ['China’s stands as the congress opens', '2024', 'CN', '2024-03-05', 'drafted'],
  ['in 2020 late in May', '2020', 'CN', '2020-03-10', null],
  ['a president’s request waits for Congress', 'FY2026', 'US', '2025-05-02', 'asked'],
  ['nothing is known of others', '2026', 'FR', '2025-09-02', null],
  ['nor without a day', 'FY2026', 'JP', null, null],
  ['or a period', null, 'JP', '2024-08-30', null],
])('%s', (_, period, subject, day, stage) => {
  expect(budgetStage(period, subject, day)).toBe(stage)
})

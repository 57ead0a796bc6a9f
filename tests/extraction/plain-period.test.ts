import { describe, expect, test } from 'vitest'
import { readText } from './gold.ts'

/** Each figure as `quote: subject period/role`. */
function read(published: string, text: string): readonly string[] {
  return readText(text, published)
    .mentions.filter((m) => m.value !== null)
    .map((m) => `${m.quote}: ${m.subject} ${m.period === null ? null : `${m.period}/${m.periodRole}`}`)
}

type Case = [says: string, published: string, text: string, ...claims: string[]]

describe('the year of a budget', () => {
  test.each<Case>([
    [
      'last year, told in winter beside the budget to come, is the year before it',
      '2025-02-01',
      'India raised its defence budget for 2025-26 by 9.5% to 6.81 trillion rupees on Saturday. Finance Minister Nirmala Sitharaman said pensions would take a large share. Last year New Delhi set aside 6.22 trillion rupees.',
      '9.5%: IN FY2025/in',
      '6.81 trillion rupees: IN FY2025/in',
      '6.22 trillion rupees: IN FY2024/in',
    ],
    [
      'a rise of last year, told beside the budget to come',
      '2026-02-01',
      'New Delhi on Sunday raised defence spending by 15% to 7.85 trillion rupees for the next financial year. Last year it raised it by 9.5%.',
      '15%: IN FY2026/in',
      '7.85 trillion rupees: IN FY2026/in',
      '9.5%: IN FY2025/in',
    ],
    [
      'what was asked for last year was for the next',
      '2025-08-29',
      "Japan's Defense Ministry on Friday requested a record 8.8 trillion yen for fiscal 2026. It requested 8.5 trillion yen last year and was given 8.7 trillion.",
      '8.8 trillion yen: JP FY2026/in',
      '8.5 trillion yen: JP FY2025/in',
      '8.7 trillion: JP FY2025/in',
    ],
    [
      'a year that starts in April, told in July, is to come; what was requested a year ago is for the one before it',
      '2025-07-01',
      "Japan's Defense Ministry plans to request more than 8.5 trillion yen for the fiscal year starting in April, government officials said. That would top the 8.5 trillion yen requested a year ago.",
      'more than 8.5 trillion yen: JP FY2026/in',
      '8.5 trillion yen: JP FY2025/in',
    ],
    [
      'a request set beside the budget of the current year is of the next',
      '2025-08-29',
      "Japan's defense budget request rose for the 14th straight year to 8.8 trillion yen. The initial budget for the current fiscal year was 8.7 trillion yen.",
      '8.8 trillion yen: JP FY2026/in',
      '8.7 trillion yen: JP FY2025/in',
    ],
    [
      'a budget and the year that runs, by a ministry in Seoul',
      '2024-09-12',
      "South Korea's Defense Ministry asked for a budget of 61.6 trillion won for 2025, 3.6 percent more than this year's 59.4 trillion won.",
      '61.6 trillion won: KR 2025/in',
      '3.6 percent: KR 2025/in',
      '59.4 trillion won: KR 2024/in',
    ],
    [
      'the year that is going out, and the one named by both its years',
      '2024-05-14',
      'Australia will spend A$55.7 billion on defence in 2024-25, Treasurer Jim Chalmers said in his budget speech. Defence spending will rise to 2.4% of GDP by 2033-34.',
      'A$55.7 billion: AU FY2024/in',
      '2.4%: AU FY2033/by',
    ],
    [
      'the same as last year is said of this one',
      '2024-03-05',
      'Premier Li Qiang said on Tuesday that defence spending would grow by 7.2%, the same as last year.',
      '7.2%: CN 2024/in',
    ],
  ])('%s', (_says, published, text, ...claims) => {
    expect(read(published, text)).toEqual(claims)
  })
})

describe('deadlines and dates that are told', () => {
  test.each<Case>([
    [
      'no later than',
      '2025-10-15',
      'Denmark will spend 3% of GDP on defence no later than 2026. Latvia will reach 4% as early as 2026 and 5% by 2028.',
      '3%: DK 2026/by',
      '4%: LV 2026/in',
      '5%: LV 2028/by',
    ],
    [
      'by the end of something, in a year',
      '2025-10-15',
      'Finland wants to get to 3% of GDP on defence by the end of this parliament in 2027.',
      '3%: FI 2027/by',
    ],
    [
      'the month of what is told to date a level',
      '2025-10-15',
      'Germany spent 1.5% of GDP on defence when Russia invaded Ukraine in February 2022. Now it spends 2.1%.',
      '1.5%: DE 2022-02/in',
      '2.1%: DE null',
    ],
    [
      'then, behind a figure',
      '2025-10-15',
      'In 2014, when Russia annexed Crimea, only three NATO members spent 2% of GDP on defence. Estonia spent 1.9% then and spends 3.4% now.',
      '2%: NATO 2014/in',
      '1.9%: EE 2014/in',
      '3.4%: EE null',
    ],
    [
      'a peak of another year is what is compared with',
      '2025-10-15',
      'Saudi Arabia spent $80.3 billion on its military last year, 1.5% more than in 2023 but 20% below its peak in 2015.',
      '$80.3 billion: SA 2024/in',
      '1.5%: SA 2024/in',
      '20%: SA 2024/in',
    ],
    [
      'a goal of the alliance, named behind the time of a cost',
      '2024-07-01',
      'In his budget for 2025, Finance Minister Lindner earmarked 53 billion euros for defence. From 2028, when the special fund is used up, 80 billion euros a year will be needed to meet the 2% goal of NATO.',
      '53 billion euros: DE 2025/in',
      '2%: NATO null',
    ],
    [
      'years that end where a plan of so many does',
      '2025-10-15',
      'Greece will spend 25 billion euros on defence through 2036 under a 12-year plan approved in March. It devoted 3.1% of GDP to defence in 2024.',
      '25 billion euros: GR 2025/2036/over',
      '3.1%: GR 2024/in',
    ],
    [
      'one outlay in two terms, with its time behind',
      '2025-07-01',
      'EU members could do more on defence. Together they spent 1.9% of GDP, or 326 billion euros, last year.',
      '1.9%: EU 2024/in',
      '326 billion euros: EU 2024/in',
    ],
  ])('%s', (_says, published, text, ...claims) => {
    expect(read(published, text)).toEqual(claims)
  })
})

import { describe, expect, test } from 'vitest'
import { figuresIn } from './gold.ts'

/** Each figure as `quote: subject period/role`. */
const read = (published: string, text: string): readonly string[] =>
  figuresIn(
    published,
    text,
    (m) => `${m.quote}: ${m.subject} ${m.period === null ? null : `${m.period}/${m.periodRole}`}`,
  )

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
      'a request compared with what the year before got',
      '2024-08-30',
      "Japan's budget request for defense tops 8.5 trillion yen, compared with the 7.9 trillion yen earmarked for fiscal 2024.",
      '8.5 trillion yen: JP FY2025/in',
      '7.9 trillion yen: JP FY2024/in',
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

describe('what a sum is compared with, and what it comes to', () => {
  test.each<Case>([
    [
      'a rise set against a budget is of the next',
      '2023-12-22',
      "The draft raises defense outlays by 16.5% from the initial fiscal 2023 budget to 7.95 trillion yen, Japan's government said.",
      '16.5%: JP FY2024/in',
      '7.95 trillion yen: JP FY2024/in',
    ],
    [
      'the base ahead',
      '2023-12-22',
      "Against the initial budget for fiscal 2023 this is an increase of 16.5% in Japan's defense spending.",
      '16.5%: JP FY2024/in',
    ],
    [
      'the sum ahead of its rise',
      '2023-12-22',
      "Japan's defense spending will come to 7.95 trillion yen, an increase of 16.5% from fiscal 2023.",
      '7.95 trillion yen: JP FY2024/in',
      '16.5%: JP FY2024/in',
    ],
    [
      'higher than that for a year',
      '2023-12-22',
      "Japan's defense budget of 7.95 trillion yen is 16.5% higher than that for fiscal 2023.",
      '7.95 trillion yen: JP FY2024/in',
      '16.5%: JP FY2024/in',
    ],
    [
      'what a sum is up from is of no year told ahead',
      '2025-06-24',
      "Germany's cabinet approved a budget. Its defence spending is 62.4 billion euros in 2025, up from 52 billion.",
      '62.4 billion euros: DE 2025/in',
      '52 billion: DE null',
    ],
    [
      'this year, as what a rise starts from',
      '2025-06-26',
      "From this year's 2.4% of GDP, Germany's defence spending is to rise to 2.8% in 2026 and 3.5% in 2029.",
      '2.4%: DE 2025/in',
      '2.8%: DE 2026/in',
      '3.5%: DE 2029/in',
    ],
    [
      'what a budget grows to in so many years is no sum over them',
      '2024-05-14',
      "Australia's defence budget is to grow to A$100 billion in ten years.",
      'A$100 billion: AU 2034/by',
    ],
    [
      'before the war, beside a year',
      '2024-02-14',
      'Estonia will raise its defence spending to 3.2% of GDP this year, from 2.9% last year and 2.1% before the war. Its target for 2026 is 3%.',
      '3.2%: EE 2024/in',
      '2.9%: EE 2023/in',
      '2.1%: EE null',
      '3%: EE 2026/in',
    ],
  ])('%s', (_says, published, text, ...claims) => {
    expect(read(published, text)).toEqual(claims)
  })
})

describe('plans, and deadlines that are moved', () => {
  test.each<Case>([
    [
      'a date brought forward from one year to another',
      '2025-11-17',
      "Japan's government brought forward its goal of spending 2% of GDP on defense from fiscal 2027 to this fiscal year.",
      '2%: JP FY2025/by',
    ],
    [
      'a deadline moved',
      '2025-11-17',
      "Takaichi moved the deadline for raising Japan's defense spending to 2% of GDP from fiscal 2027 to fiscal 2025.",
      '2%: JP FY2025/by',
    ],
    [
      'a date advanced by a number of years',
      '2025-11-17',
      'Japan is accelerating its defense spending goal of 2% of GDP by two years to fiscal 2025.',
      '2%: JP FY2025/by',
    ],
    [
      'a program of so many years, through its last',
      '2010-12-17',
      "Japan's Cabinet on Friday approved a five-year defense program that sets spending at 23.49 trillion yen through fiscal 2015.",
      '23.49 trillion yen: JP FY2011/FY2015/over',
    ],
    [
      'what the program is worth',
      '2017-12-22',
      "Japan's defense budget will grow 0.8% a year on average under the five-year plan through fiscal 2018. The program is worth 24.67 trillion yen.",
      '0.8%: JP FY2014/FY2018/over',
      '24.67 trillion yen: JP FY2014/FY2018/over',
    ],
    [
      'an aim over years, past a limit that has held since',
      '2022-12-16',
      "Japan's plan will double defence outlays to about 2% of gross domestic product over five years, blowing past a self-imposed 1% limit that has been in place since 1976.",
      'about 2%: JP 2027/by',
      '1%: JP 1976/since',
    ],
    [
      'since the decision of a year',
      '2024-06-12',
      'Since the 1976 decision, Japanese governments have kept defense spending at around 1% of GDP.',
      'around 1%: JP 1976/since',
    ],
    [
      'how far it is from a goal that has its date',
      '2025-06-26',
      "Spain's share of GDP for defence stands at 1.28%, up from 0.93% in 2014 but far from the 5% that NATO leaders agreed on Wednesday to reach by 2035.",
      '1.28%: ES null',
      '0.93%: ES 2014/in',
      '5%: NATO 2035/by',
    ],
    [
      'a time that opens the next clause',
      '2025-02-18',
      'Latvia spent 3.15% of GDP on defence in 2024. For 2025 parliament approved 1.56 billion euros, and by 2026 the government wants 4%.',
      '3.15%: LV 2024/in',
      '1.56 billion euros: LV 2025/in',
      '4%: LV 2026/by',
    ],
  ])('%s', (_says, published, text, ...claims) => {
    expect(read(published, text)).toEqual(claims)
  })
})

import { describe } from 'vitest'
import { check } from './period-cases.ts'

const INDIA = 'India’s defence allocation for 2019-20 is Rs 4.31 trillion.'
const KOREA = 'South Korea’s defense budget for 2020 is 50.15 trillion won.'

describe('the budget that the news is about', () => {
  check([
    [
      'the sum makes up a share',
      '2019-02-02',
      `${INDIA} The sum makes up 2.05 per cent of GDP.`,
      '2.05 per cent',
      'FY2019 in',
    ],
    [
      'more than that of a year before',
      '2024-07-23',
      'From Rs 5.94 trillion last year to Rs 6.21 trillion in 2024-25: so much does India give to defence. The allocation is 4.79% more than that of FY 2023-24.',
      '4.79%',
      'FY2024 in',
    ],
    [
      'so the jump is',
      '2019-12-10',
      `${KOREA} This year it was 46.7 trillion won, so the jump is one of 7.4 percent.`,
      '7.4 percent',
      '2020 in',
    ],
    [
      'bigger than this year’s, until now the highest',
      '2015-12-24',
      'Japan’s Cabinet agreed on a defense budget of 5.05 trillion yen for fiscal 2016. It would be 1.5 percent bigger than this year’s, until now the highest on record.',
      '1.5 percent',
      'FY2016 in',
    ],
    [
      'what the budget had been kept at is of no one year',
      '2026-01-08',
      'Japan’s defense budget for fiscal 2026 is 9 trillion yen. For decades the budget had been kept at less than 1% of GDP.',
      'less than 1%',
      null,
    ],
    [
      'a budget laid before parliament in those days',
      '2023-02-02',
      'India’s defence budget has been raised to Rs 5.94 trillion, the finance minister told parliament.',
      'Rs 5.94 trillion',
      'FY2023 in',
    ],
    [
      'the same words when none is laid before it',
      '2023-05-02',
      'India’s defence budget has been raised to Rs 5.94 trillion, the finance minister told parliament.',
      'Rs 5.94 trillion',
      null,
    ],
    [
      'a request set beside this year’s budget in the next sentence',
      '2025-08-29',
      'A new military budget worth 8.8 trillion yen was requested by Japan’s Defense Ministry on Friday. The current one, for the fiscal year ending in March 2026, is 8.7 trillion yen.',
      '8.8 trillion yen',
      'FY2026 in',
    ],
    [
      'the partial request',
      '2022-08-30',
      'Japan’s Defense Ministry has made its budget request for the next fiscal year. The partial request of 5.6 trillion yen is expected to grow.',
      '5.6 trillion yen',
      'FY2023 in',
    ],
    [
      'so much for the year',
      '2025-12-20',
      'The Diet passed a supplementary budget for fiscal 2025, and defense spending now comes to around 11 trillion yen for the year.',
      'around 11 trillion yen',
      'FY2025 in',
    ],
  ])
})

describe('a time that belongs to something else', () => {
  check([
    [
      'times its figure for a year',
      '2019-04-29',
      'China’s military spending rose 5% in 2018 to reach $250 billion, ten times its figure for 1994.',
      '$250 billion',
      '2018 in',
    ],
    [
      'up on a bare year',
      '2025-09-02',
      'In 2024 Germany spent 90 billion euros on defense, up 19% on 2023 and equal to 1.9% of GDP.',
      '1.9%',
      '2024 in',
    ],
    [
      'the base’s own record',
      '2019-08-06',
      'Japan’s Defense Ministry will request a defense budget for fiscal 2020 above the budget for fiscal 2019, itself a record at 5.26 trillion yen.',
      '5.26 trillion yen',
      'FY2019 in',
    ],
    [
      'what has come about in ten years',
      '2023-04-24',
      'In ten years China’s military spending is up by 75%.',
      '75%',
      null,
    ],
    [
      'in which a budget of another year',
      '2019-12-11',
      `${KOREA} The mark of 40 trillion won was passed in the 2017 budget, for which Seoul allocated 40.33 trillion won.`,
      '40.33 trillion won',
      '2017 in',
    ],
    [
      'a state without a fiscal year of its own',
      '2024-07-31',
      'For the next fiscal year Taiwan’s Cabinet plans to propose NT$630 billion for national defense.',
      'NT$630 billion',
      '2025 in',
    ],
  ])
})

describe('years and their end', () => {
  check([
    [
      'a share arrived at',
      '2025-02-03',
      'Between FY 2023 and FY 2027 Japan is to double its defense spending and end up at 2 percent of GDP.',
      '2 percent',
      'FY2027 by',
    ],
    [
      'a date allowed for a goal',
      '2025-11-30',
      'Japan’s defense spending thus satisfies the target of 2 percent of GDP, for which a program had allowed until fiscal 2027.',
      '2 percent',
      'FY2027 by',
    ],
    [
      'up to the deadline told before',
      '2025-12-18',
      'Japan committed itself in 2022 to 2% of GDP for defense by fiscal year 2027. Over five years the plan entails 43 trillion yen for defense in total.',
      '43 trillion yen',
      'FY2023/FY2027 over',
    ],
    [
      'over those years',
      '2013-12-19',
      'Japan will buy stealth aircraft and drones for its military in the next five years. Over those five years defense spending is to come to 23.97 trillion yen.',
      '23.97 trillion yen',
      'FY2014/FY2018 over',
    ],
  ])
})

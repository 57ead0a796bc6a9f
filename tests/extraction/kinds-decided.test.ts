import { describe, expect, test } from 'vitest'
import { isProgramAhead } from '../../src/extraction/budget-season.ts'
import { headsIn } from '../../src/extraction/heads.ts'
import { readKinds } from './gold.ts'

/** Sentences of news in which it matters who decides, what is settled, and what is there already. */
const CASES: readonly (readonly [published: string, text: string, wanted: string])[] = [
  // Who heads the government aims; others propose.
  [
    '2025-11-27',
    'President Lai Ching-te said Taiwan ought to spend 5% of GDP on defense by 2030.',
    'TW target',
  ],
  [
    '2025-06-04',
    'The Prime Minister, Sir Keir Starmer, speaks of an ambition to spend 3% of GDP on British defence.',
    'GB target',
  ],
  [
    '2022-06-03',
    'Former Prime Minister Shinzo Abe has called for Japanese defense spending of 2% of GDP.',
    'JP proposal',
  ],
  [
    '2025-03-02',
    'Some Republicans would rather see 5 percent of GDP go to the defense of the United States.',
    'US proposal',
  ],
  [
    '2018-08-03',
    'For 2019 the troops had hoped for NT$360 billion of Taiwanese defense spending.',
    'TW proposal',
  ],
  [
    '2025-06-04',
    'The goals of Britain cannot be reached, two generals hold, unless defence spending gets to 3% of GDP by 2034.',
    'GB proposal',
  ],
  // Programs before and after the day on which they were settled.
  [
    '2018-12-13',
    'The next program is to show Japanese defense spending of over 27 trillion yen for fiscal 2019 to 2023.',
    'JP proposal',
  ],
  [
    '2018-12-19',
    'The new program is to show Japanese defense spending of 27.47 trillion yen for fiscal 2019 to 2023.',
    'JP target',
  ],
  [
    '2022-12-06',
    'Prime Minister Fumio Kishida has asked his ministers to increase Japanese defense spending by more than half, to about 43 trillion yen over the five years from fiscal 2023.',
    'JP target',
  ],
  [
    '2022-12-06',
    'Japan is to spend 43 trillion yen on defense over the five years from fiscal 2023, or about 8.6 trillion yen a year.',
    'JP target, JP estimate',
  ],
  [
    '2014-03-05',
    "China found fault with a rise in Japan's defense budget, five percent over five years.",
    'JP target',
  ],
  ['2025-03-05', "Japan's defense budget has grown by 50 percent over five years.", 'JP level'],
  // Limits by custom.
  ['2022-12-20', "For decades Japan's practice was 1 percent of GDP for defense.", 'JP cap'],
  [
    '2017-02-03',
    'The Cabinet resolved in 1976 to keep Japanese defense spending at 1 percent of gross national product or below.',
    'JP cap',
  ],
  [
    '1990-12-21',
    'The government decided to cap the growth in Japanese defense spending at 3% a year.',
    'JP cap',
  ],
  // What is there already.
  [
    '2026-01-24',
    'Under its prime minister Japan has brought its defense spending to 2 percent of GDP.',
    'JP level',
  ],
  [
    '2025-09-23',
    'From 2 percent of GDP at present India wants to get to 2.5 percent in defense spending.',
    'IN level, IN target',
  ],
  [
    '2022-09-01',
    "The request of Japan's Defense Ministry, 5.6 trillion yen for fiscal 2023, surpasses the 5.4 trillion yen planned for the current fiscal year.",
    'JP proposal, JP level',
  ],
  [
    '2024-06-18',
    'Shares of GDP for defense in NATO in 2024: Estonia (3.43%), Poland (4.12%).',
    'EE estimate, PL estimate',
  ],
  // What is reckoned, planned or discussed.
  ['2023-04-05', 'In 2030 France would spend €69 billion on defense.', 'FR target'],
  ['2023-04-05', 'If prices go on rising, France would spend €69 billion on defense in 2030.', 'FR estimate'],
  [
    '2025-12-02',
    "President Lai Ching-te unveiled Taiwan's special defense plan of NT$1.25 trillion for 2026 to 2033.",
    'TW proposal',
  ],
  [
    '2022-08-31',
    'The request of $40.4 billion for the military of Japan is expected to swell by December.',
    'JP proposal',
  ],
  [
    '2025-02-01',
    'Budget estimates were laid before parliament. Indian defence accounts for 1.9% of projected GDP.',
    'IN level',
  ],
  [
    '2025-07-19',
    'Around 1 percent of GDP -- not more -- had been the cap on Japanese defense spending.',
    'JP cap',
  ],
  ['2025-06-20', 'NATO is discussing whether to raise its goal for defense to 5% of GDP.', 'NATO proposal'],
]

test.each(CASES)('%s: «%s»', (published, text, wanted) => {
  expect(readKinds(text, published)).toBe(wanted)
})

describe('whom an article calls head of a government', () => {
  test.each([
    ['Prime Minister Fumio Kishida said so.', ['Kishida']],
    ['The president, Lai Ching-te, and Premier Cho Jung-tai agreed.', ['Ching-te', 'Jung-tai']],
    ['Sanae Takaichi, the new prime minister, agreed.', ['Takaichi']],
    ['Former Prime Minister Shinzo Abe and Vice President JD Vance agreed.', []],
    ['Defense Minister Gen Nakatani agreed.', []],
    ['Prime Minister Shigeru Ishiba. The Cabinet met.', ['Ishiba']],
    ['Prime Minister Fumio Kishida’s Cabinet met.', ['Kishida']],
    ['U.S. President Donald J. Trump agreed.', ['Trump']],
    ['then-Prime Minister Fumio Kishida agreed.', []],
  ])('«%s»', (source, names) => {
    expect([...headsIn({ source, bodyStart: 0 })]).toEqual(names)
  })
})

describe("whether Japan's program is still to be settled", () => {
  test.each([
    ['FY2019/FY2023', 'JP', '2018-12-17', true],
    ['FY2019/FY2023', 'JP', '2018-12-18', false],
    ['FY2023/FY2027', 'JP', '2022-12-02', true],
    ['FY2023/FY2027', 'JP', '2022-12-05', false],
    ['FY2023/FY2027', 'JP', '2022-12', false],
    ['FY2028/FY2032', 'JP', '2025-10-30', true],
    ['FY2019/FY2023', 'KR', '2018-01-01', false],
    ['FY2019', 'JP', '2018-01-01', false],
    [null, 'JP', '2018-01-01', false],
  ])('%s of %s on %s: %s', (period, subject, day, ahead) => {
    expect(isProgramAhead(period, subject, day)).toBe(ahead)
  })
})

test('a program that is not known here is ahead until the year before its first, and none without a day', () => {
  expect(isProgramAhead('FY2035/FY2039', 'JP', '2033-12-01')).toBe(true)
  expect(isProgramAhead('FY2035/FY2039', 'JP', '2034-12-01')).toBe(false)
  expect(isProgramAhead('FY2035/FY2039', 'JP', null)).toBe(false)
})

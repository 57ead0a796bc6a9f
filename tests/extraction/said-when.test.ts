import { describe, expect, test } from 'vitest'
import { readText } from './gold.ts'

/** When a figure was said: null where the text gives no date, which leaves that of publication. */
type Case = readonly [says: string, published: string, text: string, quote: string, wanted: string | null]

function check(cases: readonly Case[]): void {
  test.each(cases)('%s', (_, published, text, quote, wanted) => {
    const found = readText(text, published).mentions.find((m) => m.quote.endsWith(quote))
    expect(found, `no claim “${quote}”`).toBeDefined()
    expect(found?.statedOn).toBe(wanted ?? published)
  })
}

describe('a goal is dated by the paper that sets it', () => {
  check([
    [
      'of a year',
      '2024-04-29',
      'Japan’s National Security Strategy of 2022 laid down a goal of 2% of GDP for defense by fiscal 2027.',
      '2%',
      '2022',
    ],
    [
      'the year before the name',
      '2025-04-15',
      'The 2022 National Security Strategy says that Japan’s defense spending is to reach 2% of GDP by 2027.',
      '2%',
      '2022',
    ],
    [
      'last month’s',
      '2023-01-25',
      'Last month’s National Security Strategy will raise Japan’s defense spending to 2% of GDP by 2027.',
      '2%',
      '2022-12',
    ],
    [
      'revised in a month',
      '2025-02-13',
      'The three documents revised in December 2022 aim at 2 pct of GDP for Japan’s defense in fiscal 2027.',
      '2 pct',
      '2022-12',
    ],
    [
      'spoken of in the sentence before',
      '2025-05-04',
      'Japan’s current defense program, adopted in December 2022, is one of three key documents. They also set a goal of 2 percent of GDP by fiscal 2027.',
      '2 percent',
      '2022-12',
    ],
    [
      'dating from',
      '2025-10-24',
      'Japan’s defense strategy in force dates from December 2022. It had scheduled 2% of GDP for 2027.',
      '2%',
      '2022-12',
    ],
    [
      'what the government does beside it is not of that date',
      '2024-04-29',
      'Japan’s National Security Strategy of 2022 laid down a goal of 2% of GDP for defense by fiscal 2027, and the government is setting aside 43 trillion yen for the five years to that point.',
      '43 trillion yen',
      null,
    ],
    [
      'a paper only mentioned dates nothing',
      '2024-08-15',
      'He was at the Pentagon when the 2018 National Defense Strategy was drafted. To lift Japan’s defense spending to 2 percent of GDP by fiscal 2027 is not enough, he said.',
      '2 percent',
      null,
    ],
    [
      'a level is no goal of the paper',
      '2025-02-13',
      'The documents revised in December 2022 have changed much. Japan’s defense budget is 8.7 trillion yen this fiscal year.',
      '8.7 trillion yen',
      null,
    ],
  ])
})

describe('a day told by its number alone', () => {
  check([
    [
      'with the local time',
      '2025-06-20',
      'Japan should spend 5% of GDP on defense, Sean Parnell said on the 19th (local time).',
      '5%',
      '2025-06-19',
    ],
    [
      'of the month before',
      '2025-07-01',
      'Japan should spend 5% of GDP on defense, Sean Parnell said on the 30th.',
      '5%',
      '2025-06-30',
    ],
    [
      'a floor is no day',
      '2025-06-20',
      'Japan should spend 5% of GDP on defense, Sean Parnell said on the 19th floor of a hotel.',
      '5%',
      null,
    ],
  ])
})

describe('a speaker’s day', () => {
  check([
    [
      'told once, spoken of again',
      '2025-03-05',
      'China’s defense budget grows. Lou Qinjian, the spokesman, said on Tuesday that a strong military was essential. As a share of GDP, defense spending has been below 1.5 percent, Lou said.',
      'below 1.5 percent',
      '2025-03-04',
    ],
    [
      'told of “he”, whom the sentence names',
      '2025-02-26',
      'Sir Keir Starmer will cut foreign aid, he told MPs yesterday. The prime minister said Britain’s defence spending would reach 2.5 per cent of GDP in April 2027.',
      '2.5 per cent',
      '2025-02-25',
    ],
    [
      'told of one whom the next sentence names',
      '2021-09-14',
      'The man who may be Japan’s next prime minister yesterday promised tougher defenses. Fumio Kishida said that defense spending of 2 percent of GDP was in order.',
      '2 percent',
      '2021-09-13',
    ],
    [
      'told once in a sentence that quotes twice',
      '2025-09-23',
      'The alliance matters for Japan’s defense, Takayuki Kobayashi said at an event on Monday; 2% of GDP, he said, would not be enough.',
      '2%',
      '2025-09-22',
    ],
    [
      'is not that of another speaker',
      '2025-03-05',
      'China’s defense budget grows. Lou Qinjian said on Tuesday that a strong military was essential. Its defense spending is 1.4 percent of GDP, Wang Yi said.',
      '1.4 percent',
      null,
    ],
    [
      'in writing',
      '2022-03-04',
      'Japan’s ruling Liberal Democratic Party named a goal of 2% of GDP for defense, with a reference to NATO, in its platform for last October’s Lower House election.',
      '2%',
      '2021-10',
    ],
    [
      'is not that of the goal which stood until then',
      '2025-06-26',
      'At their summit on Wednesday NATO’s members undertook to lift defense spending to 5 percent of GDP by 2035, more than twice the present target of 2 percent.',
      '2 percent',
      null,
    ],
  ])
})

test('a year that stands right behind a sum is that of the sum, not of the saying', () => {
  const [, last] = readText(
    'Japan’s defense budget is to go from 5 trillion yen in 2022 to 9 trillion yen, the ministry proposed.',
    '2025-12-27',
  ).mentions
  expect(last?.statedOn).toBe('2025-12-27')
})

describe('the one day of a sentence', () => {
  check([
    [
      'unnamed officials said',
      '2021-12-17',
      'A record 5.4 trillion yen for defense is being weighed by the Japanese government for fiscal 2022, officials close to the talks said Thursday.',
      '5.4 trillion yen',
      '2021-12-16',
    ],
    [
      'it was learned',
      '2025-08-21',
      'Japan’s Defense Ministry is considering asking for 8.8 trillion yen in fiscal 2026, it was learned Wednesday.',
      '8.8 trillion yen',
      '2025-08-20',
    ],
    [
      'a request handed in',
      '2024-08-31',
      'Japan’s defense request for fiscal 2025, handed in on Friday, amounts to 8.5 trillion yen.',
      '8.5 trillion yen',
      '2024-08-30',
    ],
    [
      'a plan put forward in a month',
      '2022-06-01',
      'Most Japanese like the idea of 2% of GDP for defense, which the ruling Liberal Democratic Party put forward in late April.',
      '2%',
      '2022-04',
    ],
    [
      'the day of a poll is nobody’s who proposes',
      '2022-05-31',
      'More than half back a proposal to raise Japan’s defense spending to 2% of GDP, a poll published on Monday by a newspaper showed.',
      '2%',
      null,
    ],
    [
      'the day of a newspaper’s report',
      '2024-08-31',
      'Japan’s Defense Ministry has requested a budget of 8.5 trillion yen for fiscal 2025, local media reported Friday.',
      '8.5 trillion yen',
      null,
    ],
    [
      'a day to come',
      '2025-12-12',
      'Japan’s government plans to set aside 9 trillion yen for defense in fiscal 2026, to be approved on Dec. 26.',
      '9 trillion yen',
      null,
    ],
    [
      'a survey came out',
      '2023-04-26',
      'Military spending is at a record, says the Stockholm International Peace Research Institute, whose numbers came out on Monday. China spent $292 billion in 2022.',
      '$292 billion',
      '2023-04-24',
    ],
  ])
})

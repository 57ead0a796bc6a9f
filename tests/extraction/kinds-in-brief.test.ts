import { expect, test } from 'vitest'
import { readKinds } from './gold.ts'

/** More sentences of news, one each: the day, the words, and whose figure of what kind they hold. */
const CASES: readonly (readonly [published: string, text: string, wanted: string])[] = [
  [
    '2025-07-15',
    "The white paper said Japan's defense spending, including related costs, amounts to 1.8% of GDP in fiscal 2025.",
    'JP level',
  ],
  [
    '2025-07-15',
    "Japan's defense budget has risen to a record 8.7 trillion yen as it moves toward its goal of 2% of GDP by fiscal 2027.",
    'JP level, JP target',
  ],
  [
    '2023-04-01',
    "In 2022 the government adopted three documents that call for spending 43 trillion yen on Japan's defense over the next five years.",
    'JP target',
  ],
  [
    '2022-09-30',
    "The LDP wants at least 2% of GDP spent on Japan's defense, while its partner Komeito is cautious.",
    'JP proposal',
  ],
  [
    '2022-10-18',
    'A government panel of experts says Japan must spend 2% of GDP on defense within five years.',
    'JP proposal',
  ],
  [
    '2024-02-20',
    "The head of the panel suggested that 43 trillion yen for Japan's defense may not be enough.",
    'JP target',
  ],
  [
    '2020-09-30',
    "Japan's Defense Ministry requested a record 5.49 trillion yen for fiscal 2021, up 8.3 percent from this year's initial budget of 5.07 trillion yen.",
    'JP proposal, JP proposal, JP level',
  ],
  [
    '2020-12-15',
    'Japan is set to approve a defense budget of about 5.34 trillion yen for fiscal 2021 next week.',
    'JP proposal',
  ],
  ['2016-08-20', "Japan's Defense Ministry plans to seek 5.16 trillion yen for fiscal 2017.", 'JP proposal'],
  [
    '2016-12-22',
    "Japan's Cabinet approved 5.13 trillion yen in defense spending for fiscal 2017, a 1.4 percent rise.",
    'JP level, JP level',
  ],
  [
    '2017-08-31',
    "The request, if approved, would raise Japan's defense spending by 2.5 percent to 5.26 trillion yen.",
    'JP proposal, JP proposal',
  ],
  [
    '2018-05-25',
    "The draft refers to the NATO goal of 2 percent of GDP as a benchmark for Japan's defense spending.",
    'NATO target',
  ],
  [
    '2018-05-25',
    'An LDP panel called for 2 percent of GDP, against the current level of about 1 percent, for Japanese defense.',
    'JP proposal, JP level',
  ],
  [
    '2019-04-29',
    "According to SIPRI, Japan's military spending fell 0.1 percent to $46.6 billion in 2018.",
    'JP level, JP level',
  ],
  [
    '2021-08-18',
    "Japan's defense ministry will ask for more than 5.4 trillion yen for fiscal 2022.",
    'JP proposal',
  ],
  [
    '2021-11-26',
    "The Cabinet approved an extra defense budget of 773.8 billion yen, which together with the initial 5.34 trillion yen brings Japan's total for fiscal 2021 to over 6 trillion yen.",
    'JP level, JP level, JP level',
  ],
  [
    '2021-12-24',
    "Including the supplementary budget, Japan's spending on defense for the 16 months totals 6.17 trillion yen.",
    'JP level',
  ],
  [
    '2022-05-23',
    'Kishida told Biden that Japan would secure a substantial increase in defense spending. The LDP is calling for 2% of GDP.',
    'JP proposal',
  ],
  [
    '2022-06-17',
    'Japan will double its military budget to 2% of GDP over the next five years, a cabinet paper suggested.',
    'JP target',
  ],
  [
    '2022-12-16',
    'The strategy says Japan will raise defense spending to 2% of GDP in fiscal 2027.',
    'JP target',
  ],
  [
    '2022-12-16',
    'That would make Japan the third biggest military spender at about 11 trillion yen a year.',
    'JP estimate',
  ],
  [
    '2022-12-28',
    "Annual spending is to rise to 8.9 trillion yen in fiscal 2027 under the plan for Japan's defense.",
    'JP target',
  ],
  [
    '2023-12-22',
    "The draft budget sets aside a record 7.9 trillion yen for Japan's defense, accounting for about 1.6% of GDP with related costs.",
    'JP level, JP level',
  ],
  [
    '2024-07-10',
    "Of the 6.8 trillion yen set aside for Japan's defense in fiscal 2023, about 130 billion yen was left unspent.",
    'JP level',
  ],
  [
    '2025-02-07',
    'Trump said he expected Japan to spend more. Tokyo has promised to double its defense budget to 2% of GDP by 2027.',
    'JP target',
  ],
  [
    '2025-03-06',
    'Ishiba rejected a U.S. call to raise defense spending to 3% of GDP, saying Japan decides its own defense budget.',
    'JP demand',
  ],
  ['2025-06-20', 'The Pentagon wants Asian allies such as Japan to spend 5% of GDP on defense.', 'JP demand'],
  [
    '2025-06-22',
    'Japan has not been asked to spend 5% of GDP, but Washington wants 3.5 percent, officials said of defense talks.',
    'JP demand',
  ],
  [
    '2025-07-02',
    "Japan's former defense minister said the country should be ready for 3% of GDP in defense spending.",
    'JP proposal',
  ],
  [
    '2025-09-19',
    'A report by a Defense Ministry panel said Japan should consider going beyond 2% of GDP on defense.',
    'JP proposal',
  ],
  [
    '2025-10-29',
    "U.S. War Secretary Pete Hegseth welcomed Japan's plan to reach 2% of GDP on defense this fiscal year.",
    'JP target',
  ],
  [
    '2025-12-26',
    "Japan's Cabinet approved a 9.04 trillion yen defense budget for fiscal 2026, up 3.8% from fiscal 2025.",
    'JP level, JP level',
  ],
  [
    '2026-01-23',
    'The U.S. strategy sets 5% of GDP as a global standard for allies, Japan included, for defense.',
    'JP demand',
  ],
  [
    '2026-04-27',
    "Japan's military spending grew 9.7 percent to $62.2 billion in 2025, SIPRI said.",
    'JP level, JP level',
  ],
  [
    '2026-05-20',
    "The government is likely to set a new target of around 3.5% of GDP for Japan's defense in documents due in December.",
    'JP proposal',
  ],
  [
    '2026-08-31',
    "Japan's Defense Ministry will request more than 10 trillion yen for fiscal 2027.",
    'JP proposal',
  ],
  [
    '2026-05-20',
    "The LDP proposal does not name a figure, though some members want 5% of GDP for Japan's defense.",
    'JP proposal',
  ],
  [
    '2014-08-29',
    'The Ministry of Defense has asked for 5.05 trillion yen, up 3.5 percent, its biggest Japanese request ever.',
    'JP proposal, JP proposal',
  ],
  [
    '2013-01-29',
    'Japan will raise its defense budget 0.8 percent to 4.75 trillion yen, the first increase in 11 years.',
    'JP level, JP level',
  ],
  [
    '2013-12-17',
    'The five-year plan calls for 24.67 trillion yen in Japanese defense spending, up from 23.5 trillion yen in the previous plan.',
    'JP target, JP level',
  ],
  [
    '2025-08-25',
    'Lee said South Korea would raise its defense budget, now 2.3% of GDP, to meet new security demands.',
    'KR level',
  ],
  ['2025-08-22', 'Taiwan aims to spend 5% of GDP on defense by 2030, Lai said.', 'TW target'],
  ['2025-02-14', "Lai vowed to raise Taiwan's defense spending above 3% of GDP this year.", 'TW target'],
  ['2025-10-08', 'Trump said Taiwan should spend 10% of GDP on its defense.', 'TW demand'],
  ['2024-02-14', 'NATO said 18 of its 31 members would spend 2% of GDP on defense this year.', 'NATO target'],
  [
    '2025-06-25',
    'Spain refused to commit to 5% of GDP, saying 2.1% was enough for its defense.',
    'ES target, ES target',
  ],
  ['2025-04-01', "Pakistan's defense budget stands at 1.7% of GDP.", 'PK level'],
]

test.each(CASES)('%s: «%s»', (published, text, wanted) => {
  expect(readKinds(text, published)).toBe(wanted)
})

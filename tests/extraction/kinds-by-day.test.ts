import { expect, test } from 'vitest'
import { readKinds } from './gold.ts'

/** One sentence of news each, the day it was published, and whose figure of what kind it holds. */
const CASES: readonly (readonly [published: string, text: string, wanted: string])[] = [
  [
    '2024-08-30',
    'The Defense Ministry of Japan on Friday sought a record 8.5 trillion yen for the next fiscal year, up 7.4 percent from the initial budget for fiscal 2024.',
    'JP proposal, JP proposal',
  ],
  [
    '2024-08-21',
    "Japan's defense budget request for fiscal 2025 is set to exceed 8 trillion yen for the first time, government sources said Wednesday.",
    'JP proposal',
  ],
  [
    '2023-11-10',
    "Japan's defense spending for fiscal 2024 is likely to top 7.7 trillion yen, sources said.",
    'JP estimate',
  ],
  [
    '2024-12-27',
    "Japan's Cabinet on Friday approved a record 8.7 trillion yen defense budget for fiscal 2025, the 11th straight annual increase.",
    'JP level',
  ],
  [
    '2024-12-27',
    'Under the draft, Japanese defense outlays will rise 9.4 percent to 8.7 trillion yen in the year starting April.',
    'JP level, JP level',
  ],
  ['2025-01-20', 'Japan plans to spend 8.7 trillion yen on defense in fiscal 2025.', 'JP level'],
  [
    '2025-03-31',
    'Parliament enacted a budget on Monday that gives the Self-Defense Forces of Japan 8.7 trillion yen for fiscal 2025.',
    'JP level',
  ],
  [
    '2022-12-05',
    'Prime Minister Fumio Kishida instructed his defense and finance ministers to secure about 43 trillion yen for defense over five years from fiscal 2023.',
    'JP target',
  ],
  [
    '2022-12-01',
    'The government of Japan is in the final stages of arranging a total of 40 to 43 trillion yen for defense over five years from fiscal 2023.',
    'JP proposal',
  ],
  [
    '2022-12-10',
    'The Finance Ministry of Japan has proposed 35 trillion yen for the five-year defense program, while the Defense Ministry has called for 48 trillion yen.',
    'JP proposal, JP proposal',
  ],
  [
    '2023-06-01',
    'Japan has decided to double its defense spending to 2% of GDP by fiscal 2027.',
    'JP target',
  ],
  [
    '2023-06-01',
    "Kishida's plan to double defense spending to 2% of GDP in fiscal 2027 worries voters in Japan.",
    'JP target',
  ],
  ['2023-06-01', "To fund the 43 trillion yen buildup of Japan's defense, taxes will go up.", 'JP target'],
  [
    '2025-03-05',
    'Elbridge Colby, the nominee for under secretary of defense, said Japan should spend at least 3% of its GDP on defense.',
    'JP demand',
  ],
  [
    '2025-06-21',
    'Washington is pressing Tokyo to raise defense spending to 3.5% of GDP, the Financial Times reported.',
    'JP demand',
  ],
  ['2025-06-21', 'The United States told Japan it wanted defense spending at 3.5% of GDP.', 'JP demand'],
  [
    '2025-06-24',
    'Japan canceled the talks after the U.S. demanded that it increase defense spending to 3.5% of GDP, up from an earlier request of 3%.',
    'JP demand, JP demand',
  ],
  [
    '2025-10-24',
    'Takaichi said Japan would achieve the target of 2% of GDP for defense within the current fiscal year, two years ahead of schedule.',
    'JP target',
  ],
  [
    '2025-10-24',
    'Prime Minister Sanae Takaichi pledged to bring forward the goal of spending 2% of GDP on defense to this fiscal year.',
    'JP target',
  ],
  [
    '2025-11-28',
    "With the extra budget, Japan's defense-related spending in fiscal 2025 will reach about 11 trillion yen, or 2% of GDP.",
    'JP level, JP level',
  ],
  [
    '2025-11-28',
    'The Japanese government said defense spending will hit 2% of GDP this fiscal year thanks to the supplementary budget.',
    'JP level',
  ],
  [
    '2026-01-15',
    'Japan reached the 2% of GDP mark for defense spending in fiscal 2025, two years early.',
    'JP level',
  ],
  [
    '2026-02-10',
    'Japan is considering raising its defense spending target to 3.5% of GDP, government sources said.',
    'JP proposal',
  ],
  ['2026-02-10', 'Some in the LDP call for a new target of 3.5% of GDP for Japanese defense.', 'JP proposal'],
  [
    '2026-04-20',
    'An expert panel of the Defense Ministry of Japan urged the government to go beyond 2% of GDP.',
    'JP proposal',
  ],
  [
    '2021-10-12',
    "The LDP's election platform pledges to raise Japanese defense spending to 2% of GDP or more.",
    'JP proposal',
  ],
  [
    '2022-04-21',
    'A panel of the LDP recommended that Japan raise defense spending to 2% of GDP within five years.',
    'JP proposal',
  ],
  [
    '2022-06-07',
    "Japan's government said in its annual policy outline that it would drastically strengthen defense within five years, noting that NATO members aim to spend at least 2% of GDP.",
    'NATO target',
  ],
  [
    '2013-12-17',
    'Japan will spend 24.7 trillion yen on defense between 2014 and 2019, up 5 percent from the previous five years.',
    'JP target, JP target',
  ],
  [
    '2018-12-18',
    "Japan's Cabinet approved a plan to spend 27.47 trillion yen on defense over the next five years.",
    'JP target',
  ],
  [
    '2018-12-18',
    'The new program is to cost 27.47 trillion yen, compared with 24.67 trillion yen for the current defense program of Japan.',
    'JP target, JP target',
  ],
  [
    '2015-01-14',
    "Japan's Cabinet approved a record 4.98 trillion yen defense budget for the year starting in April.",
    'JP level',
  ],
  [
    '2014-12-28',
    "Japan's Defense Ministry is expected to get about 4.9 trillion yen in the next budget.",
    'JP estimate',
  ],
  ['2017-03-02', "Japan's defense spending has been capped at around 1% of GDP for decades.", 'JP cap'],
  ['2017-03-02', 'Japan has long kept its defense spending at about 1% of GDP.', 'JP level'],
  ['2017-03-02', 'Abe said there was no ceiling of 1% of GDP on Japanese defense spending.', 'JP cap'],
  [
    '2021-05-20',
    'Defense Minister Nobuo Kishi said Japan would no longer be bound by a limit of 1% of GDP for defense.',
    'JP cap',
  ],
  [
    '2025-04-28',
    "SIPRI said Japan's military expenditure rose 21% to $55.3 billion in 2024, equal to 1.4% of GDP.",
    'JP level, JP level, JP level',
  ],
  [
    '2024-04-22',
    'Japan allocated $50.2 billion to its military in 2023, 11% more than in 2022, SIPRI said.',
    'JP level, JP level',
  ],
  [
    '2025-08-29',
    'Taiwan plans to raise defense spending to 3.32% of GDP next year, the Cabinet said.',
    'TW target',
  ],
  [
    '2025-08-21',
    "Taiwan's Cabinet proposed a defense budget of NT$949.5 billion for 2026, or 3.32 percent of GDP.",
    'TW proposal, TW proposal',
  ],
  [
    '2025-11-26',
    "Taiwan's President Lai Ching-te unveiled a $40 billion special defense budget over eight years.",
    'TW proposal',
  ],
  [
    '2025-08-29',
    "South Korea's government proposed a defense budget of 66.3 trillion won for 2026, up 8.2 percent.",
    'KR proposal, KR proposal',
  ],
  [
    '2025-12-03',
    "South Korea's parliament approved a defense budget of 65.9 trillion won for 2026, up 7.5%.",
    'KR level, KR level',
  ],
  [
    '2025-08-26',
    'President Lee Jae Myung told Trump that South Korea would increase defense spending to 3.5% of GDP.',
    'KR target',
  ],
  [
    '2025-11-28',
    'Taiwan is to have a special defense budget of NT$1.25 trillion over eight years, President Lai Ching-te said.',
    'TW target',
  ],
  [
    '2023-01-10',
    'Kishida wants 43 trillion yen for the defense of Japan over the five years from fiscal 2023.',
    'JP target',
  ],
  [
    '2025-03-05',
    'Taiwan’s defense should be more like 10 percent of GDP, Elbridge Colby of the U.S. Defense Department told senators.',
    'TW demand',
  ],
  [
    '2025-06-09',
    'This year Canada will keep its NATO commitment and spend 2 per cent of GDP on defence.',
    'CA target',
  ],
  [
    '2025-06-24',
    'Germany spends 2.4% of GDP on defence. France stands at about 2%; President Emmanuel Macron has called for 3 to 3.5%.',
    'DE level, FR level, FR target',
  ],
  [
    '2025-06-24',
    'German defence is to cost €162 billion in 2029. For 2025 the estimate is 2.4% of GDP.',
    'DE target, DE estimate',
  ],
  [
    '1987-03-05',
    'Prime Minister Yasuhiro Nakasone of Japan has gone over the 1-percent-of-GNP limit on defense spending.',
    'JP cap',
  ],
  [
    '2021-12-06',
    'In matters of defense spending Japanese officials treated one percent of GDP as a commandment.',
    'JP cap',
  ],
  [
    '2025-08-22',
    'Taiwan’s government confirmed that next year’s budget would give 3.32% of GDP to defence.',
    'TW level',
  ],
  [
    '2025-09-15',
    'Pete Hegseth told the Australian defence minister that 3.5 per cent of GDP was wanted from Canberra.',
    'AU demand',
  ],
  [
    '2022-10-12',
    'The wish list that Japan’s Defense Ministry has drawn up for next fiscal year’s budget comes to 5,559.8 billion yen.',
    'JP proposal',
  ],
  [
    '2023-01-26',
    'Kishida asked the Diet to understand the target of ¥43 trillion for Japan’s defense over five years from fiscal 2023.',
    'JP target',
  ],
  [
    '2024-12-27',
    'Like the NATO members, whose partner it is, Japan plans to arrive at 2% of its GDP for defense by fiscal 2027.',
    'JP target',
  ],
  [
    '2025-06-20',
    'NATO is planning a new goal. Norway will raise defence spending to 3.5% of the country’s GDP and devote 1.5% more to security in a wider sense.',
    'NO target, NO target',
  ],
  [
    '2024-04-20',
    'Japan has changed, the U.S. ambassador said. As examples the ambassador gave a defense budget that goes from 1% to 2% of GDP.',
    'JP level, JP target',
  ],
  [
    '2025-09-16',
    'Hegseth told Australia’s defence minister earlier this year that it should spend 3.5 per cent of GDP on defence.',
    'AU demand',
  ],
  [
    '2025-08-10',
    'The Pentagon has said that a "global standard" of 5 per cent of GDP for defense applies to Korea as to others.',
    'KR demand',
  ],
  ['2018-03-05', 'China will let its defence spending grow by 8.1% this year.', 'CN level'],
  [
    '2025-08-28',
    "Poland's government wants to devote 200 billion zlotys to defence next year.",
    'PL proposal',
  ],
  [
    '2026-03-05',
    'China said it would raise defense spending 7.0 percent in 2026 to 1.91 trillion yuan.',
    'CN level, CN level',
  ],
  [
    '2025-02-25',
    'Starmer said Britain would raise defence spending to 2.5% of GDP by 2027 and aims for 3% in the next parliament.',
    'GB target, GB target',
  ],
  [
    '2025-06-25',
    'NATO leaders agreed to spend 5% of GDP on defense and related items by 2035.',
    'NATO target',
  ],
  ['2025-06-25', 'Trump has demanded that NATO allies spend 5% of GDP on defense.', 'NATO demand'],
  [
    '2025-02-01',
    'India allocated 6.81 trillion rupees for defense in its budget for 2025-26, up 9.5% from a year earlier.',
    'IN level, IN level',
  ],
  [
    '2023-12-22',
    'The Cabinet approved 7.95 trillion yen for defense in fiscal 2024, 16.5% more than the 6.82 trillion yen of fiscal 2023.',
    'JP level, JP level, JP level',
  ],
  [
    '2022-08-31',
    "Japan's Defense Ministry asked for 5.59 trillion yen, but the final figure is expected to be around 6.5 trillion yen, local media said.",
    'JP proposal, JP estimate',
  ],
  [
    '2022-11-28',
    "Japan's spending would be 1.24% of GDP under NATO standards, the Defense Ministry estimates.",
    'JP estimate',
  ],
  [
    '2022-11-28',
    "On top of the initial 5.4 trillion yen, the fiscal 2022 extra budget set aside 446.4 billion yen for Japan's defense.",
    'JP level, JP level',
  ],
  [
    '2026-06-01',
    "Japan's ruling coalition is weighing 3 percent of GDP as the next defense spending goal.",
    'JP proposal',
  ],
  [
    '2026-06-01',
    'Japan should aim for 3.5 percent of GDP in line with NATO, a senior LDP lawmaker said.',
    'JP proposal',
  ],
  [
    '2025-07-16',
    "The U.S. defense secretary praised Japan's commitment to spend 2% of GDP on defense by 2027 but said more was needed.",
    'JP target',
  ],
  [
    '2025-09-20',
    'Prime Minister candidate Sanae Takaichi said Japan may need to exceed 2% of GDP in defense spending.',
    'JP proposal',
  ],
]

test.each(CASES)('%s: «%s»', (published, text, wanted) => {
  expect(readKinds(text, published)).toBe(wanted)
})

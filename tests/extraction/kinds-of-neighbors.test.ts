import { expect, test } from 'vitest'
import { readKinds } from './gold.ts'

/** News of Japan told in several figures, and news of its neighbors and allies: whose figures of what kind. */
const CASES: readonly (readonly [published: string, text: string, wanted: string])[] = [
  [
    '2022-12-16',
    "Japan's Cabinet approved three security documents on Friday. Under them, defense spending will reach 2% of GDP in fiscal 2027, and a total of 43 trillion yen will be spent over five years.",
    'JP target, JP target',
  ],
  [
    '2022-12-16',
    'Japan has unveiled its biggest military buildup since World War II. The $320 billion plan will lift defense spending to about 2% of GDP by 2027, past a self-imposed 1% limit.',
    'JP target, JP target, JP cap',
  ],
  [
    '2024-12-27',
    "Japan's government approved a record defense budget for fiscal 2025 on Friday. It allots 8.7 trillion yen, up 9.4% from this year. It is the third year of a plan to double military spending to 2% of GDP by 2027.",
    'JP level, JP level, JP target',
  ],
  [
    '2025-03-04',
    'Japan must pay more, the nominee said of its defense. He called 2% of GDP inadequate and named 3% as a minimum.',
    // No state is named that asks.
    'JP target, JP proposal',
  ],
  [
    '2025-11-05',
    'Defense Minister Shinjiro Koizumi told reporters that reaching 2% of GDP for defense this fiscal year does not mean the end of the buildup of Japan.',
    'JP target',
  ],
  [
    '2025-12-10',
    "For this fiscal year, Japan's defense-related outlays stand at 9.9 trillion yen, or 1.8% of GDP. With the extra budget they come to 11 trillion yen, or 2%.",
    'JP level, JP level, JP level, JP level',
  ],
  [
    '2026-02-18',
    "Takaichi's coalition promised in its election platform to revise the three documents. LDP hawks would like to see defense spending of 3.5% of GDP for Japan.",
    'JP proposal',
  ],
  [
    '2026-03-10',
    "The government is expected to drop the current goal of 2% of GDP and adopt a higher one for Japan's defense.",
    'JP target',
  ],
  [
    '2026-04-07',
    "Japan's parliament on Tuesday passed a budget for fiscal 2026 with a record 9.04 trillion yen for defense.",
    'JP level',
  ],
  [
    '2014-01-05',
    "China's military budget has grown by more than 10 percent a year, while Japan's rose 0.8 percent in fiscal 2013.",
    'CN level, JP level',
  ],
  [
    '2017-12-22',
    'Defense spending in Japan is to rise 1.3 percent in fiscal 2018 to 5.19 trillion yen, the sixth annual increase in a row.',
    'JP level, JP level',
  ],
  [
    '2018-11-27',
    "Defense Minister Takeshi Iwaya said Japan would aim for defense spending of about 1.3 percent of GDP by NATO's standard.",
    'JP target',
  ],
  [
    '2019-12-20',
    'The defense budget of Japan will climb 1.1 percent to 5.31 trillion yen in fiscal 2020, according to a draft approved by the Cabinet.',
    'JP level, JP level',
  ],
  [
    '2021-10-31',
    'The LDP pledged in its manifesto to raise defense spending with an eye to 2 percent of GDP. Japan now spends about 1 percent.',
    'JP proposal, JP level',
  ],
  [
    '2021-09-20',
    'Fumio Kishida, a candidate for LDP president, said Japan should not be bound by 1% of GDP in its defense spending.',
    'JP cap',
  ],
  [
    '2022-05-12',
    "NATO's yardstick is 2% of GDP. Germany announced it would spend more than 2% of GDP on defense.",
    'NATO target, DE target',
  ],
  [
    '2022-07-11',
    'The LDP promised to increase defense spending, with 2% of GDP in mind, within five years for Japan.',
    'JP proposal',
  ],
  [
    '2022-12-08',
    "Kishida has told his ministers to raise Japan's defense spending by 4 trillion yen a year, which would bring it to 2% of GDP in fiscal 2027.",
    'JP target',
  ],
  [
    '2023-05-10',
    'Japan plans to nearly double its defense budget to 8.9 trillion yen by fiscal 2027.',
    'JP target',
  ],
  [
    '2023-05-10',
    "The 43 trillion yen set aside for fiscal 2023 to fiscal 2027 is 1.5 times the 27.5 trillion yen of the previous five-year plan for Japan's defense.",
    'JP target, JP level',
  ],
  [
    '2024-02-19',
    "The weak yen has eaten into the buying power of Japan's 43 trillion yen defense plan, a panel heard.",
    'JP target',
  ],
  ['2024-11-08', 'With Trump back, Japan may be asked to spend 3% of GDP on defense.', 'JP demand'],
  [
    '2025-01-07',
    'Trump said NATO members should pay 5% of GDP for defense instead of 2%.',
    'NATO demand, NATO target',
  ],
  [
    '2025-06-26',
    'Rutte said all NATO allies had agreed on 5% of GDP for defense. Japan spends 1.8% of GDP.',
    'NATO target, JP level',
  ],
  [
    '2025-07-01',
    'Hegseth urged Australia to lift defence spending to 3.5% of GDP. Albanese said Australia was on track for 2.4% by 2033.',
    'AU demand, AU target',
  ],
  [
    '2025-07-15',
    "China accused Tokyo of hyping threats. Japan's defense budget has increased for 13 years, and it plans to spend 2% of GDP by 2027.",
    'JP target',
  ],
  [
    '2025-08-29',
    "The ministry's request of 8.8 trillion yen is up 1.3 percent from the initial budget for Japan's defense this fiscal year.",
    'JP proposal, JP proposal',
  ],
  [
    '2025-08-29',
    "The ministry requested 8.8 trillion yen for defense, aiming to reach Japan's target of 2% of GDP in fiscal 2027.",
    'JP proposal, JP target',
  ],
  [
    '2025-09-02',
    "Seoul's draft budget for 2026 raises defense spending 8.2 percent to 66.3 trillion won.",
    'KR proposal, KR proposal',
  ],
  [
    '2025-11-14',
    'In a joint fact sheet South Korea said it shared its plan to raise defense spending to 3.5 percent of GDP as soon as possible.',
    'KR target',
  ],
  [
    '2025-12-08',
    "India's panel on defence recommended 3% of GDP. The budget is now about 1.9% of GDP for India's defence.",
    'IN proposal, IN level',
  ],
  [
    '2026-01-24',
    'Pentagon policy chief Elbridge Colby pressed Seoul to meet the 3.5% of GDP standard for defense.',
    'KR demand',
  ],
  [
    '2025-06-05',
    "U.S. Defense Secretary Pete Hegseth said NATO allies were close to agreeing on Trump's demand of 5% of GDP for defense.",
    'NATO demand',
  ],
  [
    '2025-02-13',
    'Germany spent 2.1% of GDP on defense last year, while Poland aims for 4.7% this year.',
    'DE level, PL target',
  ],
  [
    '2024-06-17',
    "A record 23 of NATO's 32 members will meet the target of 2% of GDP for defense this year, Stoltenberg said.",
    'NATO target',
  ],
  [
    '2014-09-05',
    'NATO leaders agreed in Wales to move toward spending 2% of GDP on defense within a decade.',
    'NATO target',
  ],
  [
    '2025-03-12',
    "Taiwan's premier said defense spending would exceed 3% of GDP this year through a special budget.",
    'TW estimate',
  ],
  [
    '2025-07-31',
    "Taiwan's defense budget for next year will come to 3.32% of GDP, the premier said, up from 2.45% this year.",
    'TW target, TW level',
  ],
  [
    '2024-08-22',
    'Taiwan proposed a 7.7% rise in defense spending for 2025 to a record NT$647 billion.',
    'TW proposal, TW proposal',
  ],
  [
    '2023-08-24',
    "Taiwan's Cabinet approved a defense budget of NT$606.8 billion for 2024, equal to 2.5% of GDP.",
    'TW level, TW level',
  ],
  [
    '2024-12-10',
    "South Korea's National Assembly passed a defense budget of 61.2 trillion won for 2025, a 2.5% increase.",
    'KR level, KR level',
  ],
  [
    '2025-08-22',
    'South Korea plans to raise its defense budget by 8.2% next year to 66.3 trillion won.',
    'KR proposal, KR proposal',
  ],
  [
    '2020-08-10',
    "South Korea's defense ministry announced a plan to spend 300.7 trillion won on defense over the next five years.",
    'KR target',
  ],
  [
    '2024-07-23',
    "India's budget allots 6.22 trillion rupees for defence, or 1.9% of GDP.",
    'IN level, IN level',
  ],
  [
    '2026-02-01',
    'India raised its defence budget 15% to 7.85 trillion rupees for 2026-27.',
    'IN level, IN level',
  ],
  [
    '2025-06-02',
    'Starmer declined to say when Britain would hit its ambition of 3% of GDP on defence.',
    'GB target',
  ],
  [
    '2024-04-23',
    'Sunak pledged to lift UK defence spending to 2.5% of GDP by 2030, from about 2.3% now.',
    'GB target, GB level',
  ],
  [
    '2025-02-25',
    'Defence spending in Britain will rise to 2.5% of GDP by 2027, Starmer announced, followed by 3% in the next parliament.',
    'GB target, GB target',
  ],
  [
    '2023-03-05',
    "China's defence spending will rise 7.2% this year to 1.55 trillion yuan.",
    'CN level, CN level',
  ],
  [
    '2025-05-31',
    'Hegseth called on Asian allies to raise defense spending to 5% of GDP. Japan spends 1.8% and South Korea 2.6%.',
    'JP demand, JP level, KR level',
  ],
  [
    '2025-07-10',
    'Japanese officials fear that Washington will ask for 3.5% of GDP, nearly double what Japan spends on defense.',
    'JP demand',
  ],
  [
    '2025-08-26',
    'Trump is expected to press Seoul to lift its defense spending from 2.6% to 3.8% of GDP.',
    'KR level, KR demand',
  ],
  [
    '2025-09-04',
    'Australia will spend 2.4% of GDP on defence by 2033, short of the 3.5% sought by Washington.',
    'AU target, AU demand',
  ],
  [
    '2025-10-29',
    "Hegseth said he made no demand for a figure, but praised Japan's decision to hit 2% of GDP for defense two years early.",
    'JP target',
  ],
  [
    '2025-12-05',
    'The new U.S. strategy urges Japan and South Korea to spend more on defense, and Trump has spoken of 5% of GDP.',
    'KR demand',
  ],
  [
    '2024-01-16',
    'A new U.S. bill authorizes $886 billion for national defense in fiscal 2024, 3% more than the year before.',
    'US level, US level',
  ],
  [
    '2025-05-02',
    "Trump's budget proposal calls for $1.01 trillion in U.S. defense spending in fiscal 2026, a 13% increase.",
    'US proposal, US proposal',
  ],
  [
    '2026-01-08',
    'Trump said the U.S. military budget for 2027 should be $1.5 trillion, not $1 trillion.',
    'US proposal',
  ],
  ['2025-04-09', 'The Philippines wants to raise its defense budget to 2% of GDP.', 'PH target'],
  ['2022-02-27', 'Germany will invest more than 2% of GDP in defense from now on, Scholz said.', 'DE target'],
  [
    '2025-03-20',
    "The Japanese government's own goal is 2% of GDP by fiscal 2027, which Colby called too little for defense.",
    'JP target',
  ],
  [
    '2024-07-12',
    "The white paper says the budget for Japan's defense in fiscal 2024 was 7.7 trillion yen, about 16.6% more than a year earlier.",
    'JP level, JP level',
  ],
  [
    '2023-07-28',
    "The five-year total of 43 trillion yen compares with 17.2 trillion yen spent on Japan's defense in the previous three years.",
    'JP target, JP level',
  ],
  [
    '2020-09-22',
    "Requests of Japan's Defense Ministry keep breaking the record; 5.31 trillion yen was set aside in its initial budget for the year ending in March.",
    'JP level',
  ],
  [
    '2025-10-29',
    'Defense Minister Shinjiro Koizumi of Japan told the US defense secretary that spending would be at 2 percent of GDP by the end of this fiscal year.',
    'JP target',
  ],
  [
    '2025-06-02',
    'Australia spends 2 per cent of GDP on defense. Its minister heard from Pete Hegseth that it should be 3.5 per cent.',
    'AU level, AU demand',
  ],
]

test.each(CASES)('%s: «%s»', (published, text, wanted) => {
  expect(readKinds(text, published)).toBe(wanted)
})

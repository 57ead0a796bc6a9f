import { expect, test } from 'vitest'
import { readText } from './gold.ts'
import { check } from './speaker-cases.ts'

check('figures that no verb of their sentence gives to anybody', [
  [
    'a proposal is left to the one party that puts things forward',
    '2022-05-04',
    'Asked about the Liberal Democratic Party’s call for 2% of GDP for Japan’s defense, many had no answer.',
    '2%',
    { speaker: 'LDP' },
  ],
  [
    'a budget is the cabinet’s that approves it in the next sentence',
    '2021-12-24',
    'Japan will pay for new fighters out of a 5.4 trillion yen defense budget for fiscal 2022. The Cabinet has approved the plan, the largest on record.',
    '5.4 trillion yen',
    { speaker: 'Cabinet' },
  ],
  [
    'a next sentence that approves something else gives no speaker',
    '2021-12-24',
    'Japan’s defense budget for fiscal 2021 was 5.3 trillion yen. The Cabinet met on Friday and spoke of trade.',
    '5.3 trillion yen',
    { speaker: null },
  ],
  [
    'a goal is that of the premier who orders steps for it in the next sentence',
    '2022-11-28',
    'Japan’s defense spending is to be 2 percent of GDP in fiscal 2027. Prime Minister Fumio Kishida on Monday told two ministers to take the steps for it.',
    '2 percent',
    { speaker: 'Fumio Kishida', said: '2022-11-28' },
  ],
  [
    'a goal told in documents is the government’s',
    '2025-02-13',
    'The three documents revised in December 2022 aim at 2 percent of GDP for Japan’s defense in fiscal 2027.',
    '2 percent',
    { speaker: "Japan's government" },
  ],
  [
    'documents that are only to be rewritten tell no goal',
    '2026-01-13',
    'The three documents will be rewritten this year. Japan’s defense spending is to be 2 percent of GDP in fiscal 2027.',
    '2 percent',
    { speaker: null },
  ],
  [
    'a plan is told with who made it',
    '2025-12-17',
    'The tax would pay for the plan that Fumio Kishida made in 2022: 2% of GDP for Japan’s defense by fiscal 2027.',
    '2%',
    { speaker: 'Fumio Kishida' },
  ],
  [
    'a capital that adopts a budget is its government',
    '2025-12',
    'Tokyo has adopted a budget by which its defense spending in fiscal 2025 amounts to 11 trillion yen.',
    '11 trillion yen',
    { speaker: "Japan's government" },
  ],
  [
    'a speech is its speaker’s',
    '2025-10-28',
    'Sanae Takaichi met him in Tokyo. Her policy speech had promised to raise Japan’s defense spending to 2 percent of GDP this fiscal year.',
    '2 percent',
    { speaker: 'Sanae Takaichi' },
  ],
  [
    'a party that holds up the goal of an alliance speaks of it',
    '2018-05-29',
    'A panel of Japan’s ruling Liberal Democratic Party called for more money for defense and named NATO’s target of 2 percent of GDP as a model.',
    '2 percent',
    { speaker: 'LDP' },
  ],
])

check('figures in a clause of their own', [
  [
    'what a sum is set against is nobody’s',
    '2021-08-31',
    'Japan’s Defense Ministry has asked for 5.4 trillion yen for fiscal 2022. This is 2.6 percent up on the 5.3 trillion yen of the initial budget for fiscal 2021.',
    '5.3 trillion yen',
    { speaker: null },
  ],
  [
    'spending that has stayed is not what somebody decided',
    '2017-03-02',
    'Yasuhiro Nakasone’s government revoked the decision in 1987, yet military spending in Japan has since remained within 1 percent of GDP.',
    '1 percent',
    { speaker: null },
  ],
  [
    'a goal that is met is nobody’s',
    '2025-11-29',
    'If the Diet passes a budget that the Cabinet approved on Friday, the goal of raising Japan’s defense spending to 2% of GDP will be met early.',
    '2%',
    { speaker: null },
  ],
  [
    'a goal somebody is on the way to is not his',
    '2025-04-15',
    'Defense Minister Gen Nakatani sees progress toward the goal of 2 percent of GDP for Japan’s defense by fiscal 2027.',
    '2 percent',
    { speaker: null },
  ],
  [
    'behind a semicolon somebody’s word is over',
    '2025-05-31',
    'In February Sir Keir Starmer announced plans to spend 2.5% of GDP on British defence by 2027; 2.3% is what the country spends now.',
    '2.3%',
    { speaker: null },
  ],
  [
    'an aside behind “and” gives only what follows it',
    '2026-02-02',
    'India’s defence budget for 2026-27 has been lifted to Rs 7.85 lakh crore and, the defence ministry said, stands at 2 percent of GDP.',
    'Rs 7.85 lakh crore',
    { speaker: null },
  ],
  [
    'money that is to reach a figure is no party named before',
    '2026-02-10',
    'No opposition party objects. Under the five-year plan it is to reach 2 percent of GDP, and Japan’s defense spending has doubled.',
    '2 percent',
    { speaker: null },
  ],
  [
    'an old year’s opposition still acts where it does',
    '2026-02-10',
    'The opposition Constitutional Democratic Party wants to hold Japan’s defense spending at 1 percent of GDP.',
    '1 percent',
    { speaker: 'CDP' },
  ],
])

check('who is named along the way', [
  [
    'a name right behind “said”',
    '2025-06-02',
    'Australia’s defence outlays came down to 2% of GDP in 2024, said Peter Dean of the United States Studies Centre in Sydney.',
    '2%',
    { speaker: 'Peter Dean' },
  ],
  [
    'a name right behind “according to”',
    '2010-03-04',
    'China’s defense budget comes to 532.1 billion yuan this year, according to Li Zhaoxing, who speaks for the parliament.',
    '532.1 billion yuan',
    { speaker: 'Li Zhaoxing' },
  ],
  [
    'who is quoted speaks',
    '2017-03-03',
    'Prime Minister Shinzo Abe spoke in the Diet. Japan’s defense spending need not stay below 1% of GDP, the paper quoted him as saying.',
    '1%',
    { speaker: 'Shinzo Abe' },
  ],
  [
    'a country that makes a weapon is not the one that asks',
    '2018-08-31',
    'A U.S.-made shield is behind the largest budget Japan’s Defense Ministry has sought. It wants 5.3 trillion yen for fiscal 2019.',
    '5.3 trillion yen',
    { speaker: 'Defense Ministry' },
  ],
  [
    'who is handed a request does not file it',
    '2025-08-30',
    'A request for 8.8 trillion yen was handed in on Friday by Japan’s Defense Ministry for fiscal 2026.',
    '8.8 trillion yen',
    { speaker: 'Defense Ministry' },
  ],
  [
    'a person is called as the text calls him',
    '2026-03-09',
    'President William Lai said that Taiwan would spend 5 percent of GDP on defense by 2030.',
    '5 percent',
    { speaker: 'William Lai' },
  ],
  [
    'the family name first is the same name',
    '2022-12-10',
    'Prime Minister Kishida Fumio said that Japan would spend 2 percent of GDP on defense by fiscal 2027.',
    '2 percent',
    { speaker: 'Fumio Kishida' },
  ],
])

test.each<[string, string, string, string, string]>([
  [
    'parts of a goal a sentence later',
    '2025-06-23',
    'Britain will devote 5% of GDP to defence by 2035, Prime Minister Keir Starmer has pledged. NATO’s target is 2%. His sum falls into 3.5% for core defence and a further 1.5% for resilience.',
    '1.5%',
    'GB',
  ],
  [
    'a request of one state for another’s money',
    '2025-06-21',
    'Anger in Tokyo over an American request to spend 3.5 percent of GDP on defense has put off talks between Japan and the United States.',
    '3.5 percent',
    'JP',
  ],
  [
    'who is asked, told first',
    '2025-03-05',
    'Japan is not alone. Of Taiwan, which lives under pressure from China, the American nominee Elbridge Colby expects 10 percent of GDP for defense.',
    '10 percent',
    'TW',
  ],
  [
    'another’s budget in one’s own money',
    '2026-03-09',
    'Taiwan spends NT$949 billion on defense. The defense budget of South Korea this year is about NT$1.4 trillion.',
    'NT$1.4 trillion',
    'KR',
  ],
  [
    'one’s own budget in one’s own money',
    '2026-03-09',
    'China is near. The defense budget of Taiwan this year is about NT$949 billion.',
    'NT$949 billion',
    'TW',
  ],
])('the spender: %s', (_, published, text, quote, subject) => {
  const mention = readText(text, published).mentions.find((m) => m.quote.endsWith(quote))
  expect(mention).toMatchObject({ subject })
})

import { describe, expect, test } from 'vitest'
import type { Mention } from '../../src/model/mention.ts'
import { readText } from './gold.ts'

interface Wanted {
  readonly quote: string
  readonly value?: number
  readonly unit?: string
  readonly subject?: string
  readonly kind?: string
  readonly period?: string | null
  readonly role?: string | null
  readonly said?: string
  readonly speaker?: string | null
}

/** What the sentences around tell about a figure: `published`, an own text in news style, and what is to be read. */
type Case = readonly [says: string, published: string, text: string, wanted: Wanted, publisher?: string]

const cases: readonly Case[] = [
  [
    'a month to come is the time of the money, not the day of the saying',
    '2025-02-26',
    'Keir Starmer said that Britain would reach 2.5 per cent of GDP for defence in April 2027.',
    { quote: '2.5 per cent', kind: 'target', period: '2027-04', said: '2025-02-26' },
  ],
  [
    'who aimed to spend up to a share had an aim',
    '2022-01-01',
    'Germany has aimed to spend up to 2% of GDP on defense by 2024.',
    { quote: 'up to 2%', kind: 'target' },
  ],
  [
    'who aimed to spend no more than a share kept a line',
    '2022-01-01',
    'For decades Japan aimed to spend no more than 1% of GDP on defense.',
    { quote: 'no more than 1%', kind: 'cap' },
  ],
  [
    'a month to come may be one of the same year',
    '2026-02-10',
    'Keir Starmer said that Britain would reach 2.5 per cent of GDP for defence in December 2026.',
    { quote: '2.5 per cent', kind: 'target', period: '2026-12', said: '2026-02-10' },
  ],
  [
    'projects at the head of a sentence foresee nothing',
    '2022-11-30',
    'Japanese defense spending is to grow. Related projects are to bring it to 2 percent of GDP in fiscal 2027.',
    { quote: '2 percent', kind: 'target', period: 'FY2027' },
  ],
  [
    'a policy of holding spending within a share is a cap',
    '1987-01-26',
    'Ministers of Japan put away the policy, in force for a decade, of holding military expenditure within 1 per cent of GNP.',
    { quote: 'within 1 per cent', kind: 'cap' },
  ],
  [
    'the years of a program hold for the total that it is put at',
    '1997-12-20',
    'Japan’s defense program for the five years through fiscal 2000 loses 920 billion yen and is now put at 24.23 trillion yen.',
    { quote: '24.23 trillion yen', kind: 'target', period: 'FY1996/FY2000', role: 'over' },
  ],
  [
    'what a ministry told of a past year is no proposal',
    '2013-01-29',
    'China announced last March that its military budget would grow 11.2 percent in 2012.',
    { quote: '11.2 percent', kind: 'level', period: '2012' },
  ],
  [
    'what a program will cost is its total, though a cabinet adopts it',
    '1985-09-19',
    'Japan’s Cabinet adopted a five-year military buildup that will cost 18.4 trillion yen.',
    { quote: '18.4 trillion yen', kind: 'target' },
  ],
  [
    'a bare trillion goes on with the money that is counted in trillions',
    '2022-12-17',
    'Japan’s new defense program comes to 43 trillion yen, or about 314 billion dollars. The one before it foresaw 27.47 trillion.',
    { quote: '27.47 trillion', unit: 'JPY' },
  ],
  [
    'nobody asks for a share of GDP on its own behalf',
    '2025-06-21',
    'Tokyo has called off talks on its defense budget. Until recently the Americans had been asking for 3% of GDP.',
    { quote: '3%', subject: 'JP', kind: 'demand' },
  ],
  [
    'a sum that leaves out the cost of hosting troops is the rest, not that cost',
    '2021-08-31',
    'Japan’s defense budget, which leaves out the cost of hosting U.S. troops, grew. Leaving out the cost of hosting U.S. troops, it came to 5.34 trillion yen in fiscal 2021.',
    { quote: '5.34 trillion yen', kind: 'level', period: 'FY2021' },
  ],
  [
    'within the year that ends is a deadline',
    '2025-10-24',
    'Sanae Takaichi vowed to lift Japanese defense spending to 2% of GDP within the fiscal year that ends in March.',
    { quote: '2%', role: 'by', period: 'FY2025', kind: 'target' },
  ],
  [
    'a day that is pointed back to is the day of asking, not the year of the money',
    '2024-09-01',
    'The ministries of Japan handed in their budget requests for fiscal 2025 on Friday. The Defense Ministry asked that day for 8.5 trillion yen.',
    { quote: '8.5 trillion yen', period: 'FY2025', kind: 'proposal' },
  ],
  [
    'five years through the year just named',
    '2024-05-10',
    'Japan has set a goal of 2% of GDP for defense by fiscal 2027. A total of 43 trillion yen is planned for the five years through that year.',
    { quote: '43 trillion yen', period: 'FY2023/FY2027', role: 'over' },
  ],
  [
    'the base of a comparison lends its year to nothing else',
    '2024-03-12',
    'The Pentagon asked for $849.8 billion for fiscal 2025. Measured against the $815.9 billion defense budget of fiscal 2023, the increase is 4%.',
    { quote: '4%', period: 'FY2025' },
  ],
  [
    'projections that may prove right make no level',
    '2025-09-02',
    'The defense spending of Germany was €88 billion in 2024. If the projections hold, it will be €95 billion in 2025.',
    { quote: '€95 billion', kind: 'estimate', period: '2025' },
  ],
  [
    'projects are works, not projections',
    '2022-11-30',
    'Fumio Kishida told his ministers that Japanese defense spending, with related projects, is to come to 2 percent of GDP in fiscal 2027.',
    { quote: '2 percent', kind: 'target', period: 'FY2027' },
  ],
  [
    'a sum beside the rule that it keeps is no rule',
    '2018-05-25',
    'Japan’s rule is to keep its defense budget within 1% of GDP, and the one for fiscal 2018 is 5.19 trillion yen.',
    { quote: '5.19 trillion yen', kind: 'level', period: 'FY2018' },
  ],
  [
    'a sum that was appropriated stays one when part of it is to be left over',
    '2024-07-11',
    'Part of the 6.82 trillion yen appropriated for defense in fiscal 2023 will remain unspent in Japan.',
    { quote: '6.82 trillion yen', kind: 'level', period: 'FY2023' },
  ],
  [
    'an act goes on in the next sentence, which only hands out the money',
    '2024-12-28',
    'The Cabinet of Japan on Friday approved the state budget for fiscal 2025. Defense is to get 8.7 trillion yen of it.',
    { quote: '8.7 trillion yen', kind: 'level', speaker: 'Cabinet', said: '2024-12-27' },
  ],
  [
    'a past sum is no part of the act before it',
    '2024-12-28',
    'The Cabinet of Japan on Friday approved the budget for fiscal 2025. In fiscal 2021 defense spending was 5.3 trillion yen.',
    { quote: '5.3 trillion yen', speaker: null, period: 'FY2021' },
  ],
  [
    'the day of an act is told in the sentence after it',
    '2022-12-06',
    'Prime Minister Fumio Kishida has told his ministers to raise defense spending to 2 percent of GDP. Kishida gave the order on Monday.',
    { quote: '2 percent', speaker: 'Fumio Kishida', said: '2022-12-05' },
  ],
  [
    'the opening names no year; the next sentence names that of the budget',
    '2015-01-15',
    'Japan’s Cabinet cleared a $42 billion defense budget on Wednesday. In yen the sum for fiscal 2015 is 4.98 trillion.',
    { quote: '$42 billion', period: 'FY2015' },
  ],
  [
    'parts of a pledge add up to it',
    '2025-06-26',
    'NATO members agreed on Wednesday to spend 5 percent of GDP on defense by 2035. Troops are to receive 3.5 percent, and 1.5 percent may go to roads and bridges.',
    { quote: '1.5 percent', subject: 'NATO', kind: 'target', period: '2035', unit: '%GDP' },
  ],
  [
    'two shares that do not add up are no parts',
    '2025-06-26',
    'NATO members agreed on Wednesday to spend 5 percent of GDP on defense by 2035. Spain spent 1.3 percent of GDP on defense, Poland 4.1 percent.',
    { quote: '1.3 percent', subject: 'ES', kind: 'level' },
  ],
  [
    'a sentence that restates a request shares its kind and its speaker',
    '2024-08-31',
    'Japan’s Defense Ministry requested 8.5 trillion yen for fiscal 2025. It represents a rise of 10.5 percent.',
    { quote: '10.5 percent', kind: 'proposal', speaker: 'Defense Ministry', period: 'FY2025' },
  ],
  [
    'members without a name are those of the bloc just named',
    '2025-06-26',
    'NATO met in The Hague. On Wednesday the 32 members agreed to spend 5 percent of GDP on defense.',
    { quote: '5 percent', subject: 'NATO', kind: 'target' },
  ],
  [
    'a country that meets the alliance’s goal is the spender',
    '2025-06-10',
    'Canada will meet NATO’s defense spending benchmark of 2 per cent of GDP this fiscal year.',
    { quote: '2 per cent', subject: 'CA' },
  ],
  [
    'another state that speaks of its allies means the country of the article',
    '2025-06-22',
    'Japan is taken aback. Pentagon spokesman Sean Parnell said that allies in Asia should spend 5 percent of GDP on defense. Tokyo did not reply.',
    { quote: '5 percent', subject: 'JP', kind: 'demand' },
  ],
  [
    'whoever raises a demand asks for it',
    '2025-06-22',
    'Japan spends 1.8 percent of GDP on defense. U.S. officials have raised their demand to 3.5 percent.',
    { quote: '3.5 percent', subject: 'JP', kind: 'demand' },
  ],
  [
    'own pressure is no demand of another',
    '2025-12-26',
    'Under pressure from Washington the government of Japan has undertaken to bring defense spending to 2 percent of GDP by fiscal 2027.',
    { quote: '2 percent', kind: 'target' },
  ],
  [
    'the final year of a program',
    '2024-08-21',
    'Japan means to spend 43 trillion yen on defense from fiscal 2023 to fiscal 2027. It will spend 8.9 trillion yen on defense in the final year.',
    { quote: '8.9 trillion yen', period: 'FY2027', role: 'in' },
  ],
  [
    'the years up to a date just named',
    '2024-07-11',
    'In December 2022 Japan’s government decided to raise defense spending to 2 percent of GDP in fiscal 2027, and to provide 43 trillion yen in the five years up to then.',
    { quote: '43 trillion yen', period: 'FY2023/FY2027', role: 'over' },
  ],
  [
    'a yearly average of a program to come is worked out',
    '1985-09-30',
    'The government of Japan approved a plan to spend $76 billion on defense in fiscal 1986 to 1990. On average that comes to 1.038 percent of gross national product a year.',
    { quote: '1.038 percent', kind: 'estimate', period: 'FY1986/FY1990' },
  ],
  [
    'a paper says what its authors have adopted',
    '2022-04-21',
    'A commission of the Liberal Democratic Party approved a proposal on Japan’s defense on Thursday. The paper points to the 2 percent of GDP that NATO countries aim for.',
    { quote: '2 percent', speaker: 'LDP' },
  ],
  [
    'the filing day of a report is its today',
    '1976-11-06',
    'TOKYO, Nov. 5—Prime Minister Takeo Miki’s Cabinet decided today that Japan’s spending on defense should not exceed 1 percent of gross national product.',
    { quote: '1 percent', kind: 'cap', said: '1976-11-05', speaker: 'Cabinet' },
  ],
  [
    'what a person did on a day named, the pronoun goes on with',
    '2025-10-26',
    'It was on Friday that Prime Minister Sanae Takaichi moved Japan’s goal for defense. She aims at 2 percent of GDP in fiscal 2025.',
    { quote: '2 percent', said: '2025-10-24', speaker: 'Sanae Takaichi' },
  ],
  [
    'an Australian paper’s dollar is its own',
    '2024-05-15',
    'The federal budget puts $55.7 billion into defence in 2024-25.',
    { quote: '$55.7 billion', unit: 'AUD', subject: 'AU' },
    'Australian defence magazine',
  ],
  [
    'a Pakistani paper’s rupee is its own',
    '2025-06-11',
    'The budget grants the armed forces Rs2.55 trillion for 2025-26. Pakistan’s finance minister presented it on Tuesday.',
    { quote: 'Rs2.55 trillion', unit: 'PKR', subject: 'PK' },
    'Dawn',
  ],
]

function read([, published, text, wanted, publisher]: Case): Mention | undefined {
  const { mentions } = readText(text, published, publisher)
  return mentions.find((m) => m.quote.endsWith(wanted.quote))
}

describe('the sentences around a figure', () => {
  test.each(cases.map((row) => ({ says: row[0], row })))('$says', ({ row }) => {
    const mention = read(row)
    const { said, role, quote: _, ...same } = row[3]
    expect(mention, 'no claim was read').toBeDefined()
    expect(mention).toMatchObject({
      ...same,
      ...(said ? { statedOn: said } : {}),
      ...(role ? { periodRole: role } : {}),
    })
  })
})

/** Figures that stand beside defense spending and are none. */
describe('silence', () => {
  test.each([
    [
      'a sum meant for a part',
      'Japan’s Cabinet approved the defense budget. Some 280 billion yen is set aside for a fighter.',
    ],
    [
      'less than any year of defense costs',
      'Japan’s defense budget has been approved. The ministry will spend 37.1 billion yen.',
    ],
    [
      'a whole state budget',
      'Japan raised defense spending. The country is going to spend 122.3 trillion yen next year.',
    ],
    [
      'money that is borrowed',
      'Germany raises defense spending. Most of it can be borrowed: €378.1 billion in five years.',
    ],
    [
      'a fund for something else',
      'Germany raises defense spending. It is creating a €500 billion fund for railroads and schools.',
    ],
    [
      'the price of arms bought',
      'South Korea raises defense spending. Seoul will purchase American arms worth $25 billion.',
    ],
    [
      'money asked of a host',
      'South Korea’s defense budget grows. Donald Trump wanted $5 billion a year from Seoul.',
    ],
    [
      'a move of a currency',
      'Japan’s defense budget grows. The yen has fallen by some 25 percent this year.',
    ],
    [
      'money saved',
      'Japan’s defense budget grows. Tokyo expects to shave some 2 trillion yen by cutting waste.',
    ],
    [
      'deficits of many years',
      'Japan’s defense budget grows. Deficits have added up to 120 trillion yen over the years.',
    ],
    ['a price that rises', 'Japan’s defense budget grows. A helicopter now costs about 50 percent more.'],
    [
      'growth of an economy',
      'China’s defense budget grows. Its leaders want growth of 5 percent for the economy.',
    ],
    [
      'a run that starts with something else',
      'Britain raises defense spending. Aid goes down from 0.5 percent of gross national income to 0.3 percent.',
    ],
    ['a region', 'Japan’s defense budget grows. European defense budgets have shrunk by almost 15 percent.'],
    [
      'people asked',
      'Japan raises defense spending. In a poll 68 percent named prices and 9 percent diplomacy and defense.',
    ],
    [
      'a rate of interest',
      'Norway raises defense spending. The central bank cut its key rate to 4.25 percent.',
    ],
  ])('%s', (_, text) => {
    const { mentions } = readText(text, '2025-06-24')
    expect(mentions.filter((m) => m.value !== null).map((m) => m.quote)).toEqual([])
  })
})

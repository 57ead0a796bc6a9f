import { describe, expect, test } from 'vitest'
import type { Mention } from '../../src/model/mention.ts'
import { readText } from './gold.ts'

const read = (text: string) => readText(text, '2022-12-16')

const LEAD = 'Japan will spend 1.2 percent of GDP on defense this fiscal year, the Defense Ministry said.\n\n'

/** What a figure measures: the text behind the lead, the figure, its unit, and its value where the sign tells. */
const claims: readonly (readonly [
  says: string,
  text: string,
  quote: string,
  unit: Mention['unit'],
  value?: number,
])[] = [
  [
    'a bare budget is that of defense, once the article claims',
    'This fiscal year’s budget of 5.34 trillion yen is the ninth in a row to have grown.',
    '5.34 trillion yen',
    'JPY',
  ],
  [
    'a sum asked for, of the size of a year of defense',
    'It is asking for 5.5 trillion yen in fiscal 2023.',
    '5.5 trillion yen',
    'JPY',
  ],
  [
    'a sum behind a rise is the whole where the rise could not be so large',
    'The ministry wants 2.6% more for defense next year, or 5.48 trillion yen.',
    '5.48 trillion yen',
    'JPY',
  ],
  [
    'a verb behind its subject is nobody who acts',
    'The goal Kishida inherits is for 2% of GDP by fiscal 2027.',
    '2%',
    '%GDP',
  ],
  [
    'an aside between commas acts on nothing',
    'Defense spending, he said when he visited a naval base, should come to 2 percent of gross domestic product.',
    '2 percent',
    '%GDP',
  ],
  [
    'to lose or gain a percentage is to change by it',
    'In the budget the military loses 10.5 percent.',
    '10.5 percent',
    '%change',
    -10.5,
  ],
  [
    'a number without a unit has that of the one before',
    'The agency had asked for a rise in defense spending of 9.7 percent and got 7.6.',
    '7.6',
    '%change',
    7.6,
  ],
  [
    'an increase, then by how much',
    'It was the fifth increase in defense spending in a row, this time by 1.4 percent.',
    '1.4 percent',
    '%change',
    1.4,
  ],
  [
    'what was added to cuts that are over is a rise',
    'The premier has reversed ten years of defense cuts: 0.8 percent was added in fiscal 2013.',
    '0.8 percent',
    '%change',
    0.8,
  ],
  [
    'relative to the economy is a share of it',
    'Relative to the size of the economy, defense amounts to 1.9 percent.',
    '1.9 percent',
    '%GDP',
  ],
  [
    'a country’s own grew: its spending, named before',
    'Germany’s defense budget shrank by 20 percent while Russia’s grew by 50 percent.',
    '50 percent',
    '%change',
    50,
  ],
  [
    'a noun that is no known stranger to GDP leaves a share to defense',
    'A framework like that of the alliance is expected, with 2 percent of GDP by 2035.',
    '2 percent',
    '%GDP',
  ],
  [
    'what a supplementary budget adds',
    'For defense, a supplementary budget later put about 813 billion yen on top.',
    'about 813 billion yen',
    'JPY',
  ],
  [
    'a clause on the figure itself has nobody else who acts',
    'Experts consider whether to change the plan, under which 43 trillion yen is to be spent.',
    '43 trillion yen',
    'JPY',
  ],
  ['a share for defense, in a headline', 'Hegseth leans on Tokyo: 3.5% for defense.', '3.5%', '%GDP'],
  [
    'a goal of a share is a share, however far up it is',
    'That would be a huge step up from the current goal of 2%.',
    '2%',
    '%GDP',
  ],
  [
    'an increase, and another one against something else',
    'For defense this is an increase of 15.2 percent, and against the revised estimate one of about 7.1 percent.',
    'about 7.1 percent',
    '%change',
    7.1,
  ],
  [
    'to take a percentage out of spending is to cut it',
    'He called on his chief to take 8% a year out of military spending.',
    '8%',
    '%change',
    -8,
  ],
  [
    'what taxes are to pay for',
    'Higher taxes are to help pay for the 43 trillion yen that the defense buildup provides.',
    '43 trillion yen',
    'JPY',
  ],
  [
    'the total of a plan',
    'It replaces the 25 trillion yen of the defense plan that began in fiscal 2001.',
    '25 trillion yen',
    'JPY',
  ],
  [
    'a sum of the initial budget is a total',
    'With the 9.9 trillion yen of the initial budget for defense, the sum is larger.',
    '9.9 trillion yen',
    'JPY',
  ],
]

const silent: readonly (readonly [says: string, text: string, quote: string])[] = [
  [
    'a sum that a law collects',
    'The government expects to collect a little more than 1 trillion yen for defense in taxes.',
    'a little more than 1 trillion yen',
  ],
  [
    'a sum that can be found',
    'For the defense budget, 4.6 trillion yen can be found in this way.',
    '4.6 trillion yen',
  ],
  [
    'new money is a difference',
    'For defense, 9 trillion yen of new money is to be spent over four years.',
    '9 trillion yen',
  ],
  [
    'what takes a rise to a sum is the rise',
    'That takes the increase in defense spending since May to 7 trillion yen.',
    '7 trillion yen',
  ],
  [
    'a share of a sum that is no defense spending',
    'Japan’s pension fund is worth 250 trillion yen, of which the government plans to draw 2.7% this year.',
    '2.7%',
  ],
  [
    'people asked, in the passive',
    'The higher defense outlays were rejected by 53.6 percent and welcomed by others.',
    '53.6 percent',
  ],
  [
    'money left over',
    'It is normal for about 2 trillion yen of the defense budget to be left over.',
    'about 2 trillion yen',
  ],
  [
    'several countries together',
    'The five largest spent 90 trillion yen on defense among them.',
    '90 trillion yen',
  ],
  [
    'weapons, over some years',
    'The ministry has set aside 5 trillion yen over five years for long-range rockets.',
    '5 trillion yen',
  ],
  [
    'taxes that yield a sum',
    'The three taxes for defense were to yield over 1 trillion yen in fiscal 2027.',
    'over 1 trillion yen',
  ],
  [
    'a sum by which a budget is enlarged',
    'Donald Trump wants to enlarge the Pentagon’s budget by a “historic” $54 billion.',
    '$54 billion',
  ],
  [
    'money for a country the article is not about',
    'In the defense budget, 2 trillion yen is set aside for Ukraine.',
    '2 trillion yen',
  ],
  [
    'a supplementary budget as a whole',
    'A supplementary budget was enacted too. Of its 18.3 trillion yen, some is for security.',
    '18.3 trillion yen',
  ],
  [
    'host-nation support, named behind the sum',
    'Over 1 trillion yen is what Japan plans to give under its Host Nation Support program.',
    'Over 1 trillion yen',
  ],
  [
    'a price that is named',
    'For the missiles Tokyo was told a price of 1.2 trillion yen.',
    '1.2 trillion yen',
  ],
  [
    'what nobody has the capacity for',
    'Japan does not have the capacity to put 10 percent of GDP into defense.',
    '10 percent',
  ],
  [
    'the same sum to the last yen',
    'The defense budget is 7.85 trillion yen (¥7,846,782,000,000).',
    '¥7,846,782,000,000',
  ],
  [
    'a supplementary budget that adds up to a sum',
    'A supplementary budget that adds up to 18.3 trillion yen was approved with the defense plan.',
    '18.3 trillion yen',
  ],
  [
    'money wasted',
    'On defense the party had wasted more than 1.5 trillion yen.',
    'more than 1.5 trillion yen',
  ],
  [
    'gross domestic product that is up, its short name in brackets',
    'Japan’s gross domestic product (GDP) was up by an annualized 0.2%, data showed.',
    '0.2%',
  ],
  [
    'what other ministries lose',
    'Lawmakers asked how defense squared with cuts of 6.5 percent at other ministries.',
    '6.5 percent',
  ],
  [
    'an economy that grows, behind a comma',
    'Japan’s economy, growing at 1.7 percent, can afford it.',
    '1.7 percent',
  ],
  [
    'inflation that runs',
    'The defense budget comes out on Friday, with inflation running at 3.4 percent.',
    '3.4 percent',
  ],
  [
    'a request that was not directly made',
    'Washington has not directly asked Tokyo for a defense budget of 5% of GDP.',
    '5%',
  ],
  [
    'the upkeep of another state’s forces',
    'Japan will contribute 1.06 trillion yen over five years to the upkeep of American forces on its soil.',
    '1.06 trillion yen',
  ],
  [
    'a difference from other requests',
    'Requests came to 117 trillion yen, some 3 trillion yen above the requests of last year.',
    'some 3 trillion yen',
  ],
]

describe('a figure is taken for what it measures', () => {
  test.each(claims)('%s', (_says, text, quote, unit, value) => {
    const { mentions, rejected } = read(LEAD + text)
    const mention = mentions.find((m) => m.quote === quote)
    expect(mention?.unit, rejected.find((r) => r.quote === quote)?.reason).toBe(unit)
    if (value !== undefined) expect(mention?.value).toBe(value)
  })
})

describe('a figure that measures something else is left out', () => {
  test.each(silent)('%s', (_says, text, quote) => {
    const { mentions, rejected } = read(LEAD + text)
    expect(mentions.map((m) => m.quote)).not.toContain(quote)
    expect(rejected.map((r) => r.quote)).toContain(quote)
  })
})

test('what arms makers earn is no defense spending, country by country', () => {
  const { mentions } = read(
    'The 100 largest arms companies sold weapons worth $679 billion last year, SIPRI said.\n\n' +
      '- **Germany:** four companies, up 36 percent to $14.9 billion.\n- **Japan:** up 40 percent to $13.3 billion.',
  )
  expect(mentions).toEqual([])
})

describe('numbers that have their unit in a heading', () => {
  const rows = (text: string) =>
    read(LEAD + text)
      .mentions.slice(1)
      .map(({ quote, value, unit, subject, period }) => ({
        quote,
        value,
        unit,
        subject,
        period,
      }))

  test('a list under a line that tells the unit and the year', () => {
    expect(
      rows(
        'Defense spending of some countries in 2021, as a percentage of GDP:\n\n- Poland: 4.12\n- Germany: 2.1\n',
      ),
    ).toEqual([
      { quote: '4.12', value: 4.12, unit: '%GDP', subject: 'PL', period: '2021' },
      { quote: '2.1', value: 2.1, unit: '%GDP', subject: 'DE', period: '2021' },
    ])
  })

  test('a table, column by column; a part of the budget and a plain year are none', () => {
    expect(
      rows(
        '**The defense budget of South Korea (unit: KRW trillion)**\n\n' +
          '| Year | Defense budget | Growth rate | Operating costs |\n| --- | --- | --- | --- |\n| 2020 | 50.2 | 7.4% | 33.5 |\n',
      ),
    ).toEqual([
      { quote: '50.2', value: 50.2e12, unit: 'KRW', subject: 'KR', period: '2020' },
      { quote: '7.4%', value: 7.4, unit: '%change', subject: 'KR', period: '2020' },
    ])
  })

  test('a heading that speaks of something else says nothing of defense', () => {
    expect(
      rows(
        'Tax revenue of some countries in 2021, as a percentage of GDP:\n\n- Poland: 36.8\n- Germany: 9.3\n',
      ),
    ).toEqual([])
    expect(rows('Total trade in 2021, in billion dollars:\n\n- Poland: 678\n- Germany: 30.5\n')).toEqual([])
    expect(
      rows('| Country | Public debt (share of GDP) |\n| --- | --- |\n| Germany | 6.9 |\n| Poland | 5.3 |\n'),
    ).toEqual([])
  })

  test('costs of defense are its total', () => {
    expect(rows('Military costs in 2021, in billion dollars:\n\n- Germany: 56.0\n')).toEqual([
      { quote: '56.0', value: 56e9, unit: 'USD', subject: 'DE', period: '2021' },
    ])
  })

  test('a number without such a heading stays unread', () => {
    expect(rows('Medals by country:\n\n- Poland: 4\n- Germany: 12\n')).toEqual([])
  })
})

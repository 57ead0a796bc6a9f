import { describe, expect, test } from 'vitest'
import type { Mention } from '../../src/model/mention.ts'
import { readText } from './gold.ts'

const LEAD = 'Japan will spend 1.2 percent of GDP on defense this fiscal year, the Defense Ministry said.\n\n'

const told: readonly (readonly [
  says: string,
  text: string,
  quote: string,
  unit: Mention['unit'],
  value?: number,
])[] = [
  [
    'what is added to a budget is its change',
    'About 10 percent is to be added to the defense budget this year, as in the year before.',
    'About 10 percent',
    '%change',
    10,
  ],
  [
    'a difference told a second time as a percentage',
    'The request is 5.25 trillion yen. That is 130 billion yen, or 2.5 percent, above what the ministry received for defense a year ago.',
    '2.5 percent',
    '%change',
    2.5,
  ],
  [
    'the share of a larger budget that defense is given',
    'In a state budget of 122.3 trillion yen, about 9.04 trillion yen of it, more than ever, goes to defense.',
    'about 9.04 trillion yen',
    'JPY',
  ],
  [
    'what a supplementary budget gives to defense',
    'The Diet passed a supplementary budget of 18.3 trillion yen, and about 1.1 trillion yen of this is to help lift defense spending.',
    'about 1.1 trillion yen',
    'JPY',
  ],
  [
    'a sum too large for a part, whatever parts it names',
    'Missiles and a fleet of drones are among the things for which the government wants to set aside 9 trillion yen next year.',
    '9 trillion yen',
    'JPY',
  ],
  [
    'what else pays for a program does not change what it is',
    'Budget surpluses and savings were to have paid for part of the 43 trillion yen planned for five years.',
    '43 trillion yen',
    'JPY',
  ],
  [
    'a total over years, called total expenditures',
    'For the five years the government has fixed total expenditures at about 43 trillion yen.',
    'about 43 trillion yen',
    'JPY',
  ],
  [
    'the year’s own part of what is called such spending',
    'About 9.9 trillion yen for such spending was put into the initial budget.',
    'About 9.9 trillion yen',
    'JPY',
  ],
  [
    'a verb behind its subject, before an infinitive',
    'In 2022 the government chose to raise the total to about 43 trillion yen over five years.',
    'about 43 trillion yen',
    'JPY',
  ],
  [
    'a sum, then what it is more by, whatever was named besides',
    'The draft sets aside 9.04 trillion yen, if payments for U.S. forces are included. It is 3.8 percent more than the year before.',
    '3.8 percent',
    '%change',
    3.8,
  ],
  [
    'a number that another sentence calls a share of GDP',
    'Every nation under its umbrella, he said, should go from 1.2 percent to more.',
    '1.2 percent',
    '%GDP',
    1.2,
  ],
  [
    'a rise whose sum was told first',
    'Trump’s proposed increase for the Pentagon, $54 billion or 10 percent, is larger than all that.',
    '10 percent',
    '%change',
    10,
  ],
  [
    'the rise that a report calls one of so much',
    'This year the defense budget was 46.7 trillion won, so the jump is one of 7.4 percent.',
    '7.4 percent',
    '%change',
    7.4,
  ],
  [
    'a sum that belongs to what was just named',
    'At the head of the list of defense budgets stands the United States, whose $732 billion no other comes near.',
    '$732 billion',
    'USD',
  ],
  [
    'the whole that a part is taken of',
    'Of this year’s 5.4 trillion yen, personnel took 2.1 trillion yen.',
    '5.4 trillion yen',
    'JPY',
  ],
  [
    'what a state accounts for of a region’s sum',
    'Asia’s armies spent more again, SIPRI said. China itself accounts for an estimated $314 billion.',
    'an estimated $314 billion',
    'USD',
  ],
  [
    'a share of the goal, for defense proper',
    'The goal is 5 percent of GDP, 3.5 percent of it for "hard defense" such as weapons and troops.',
    '3.5 percent',
    '%GDP',
  ],
  [
    'a plan with an adjective is a noun',
    'The president has unveiled a special plan of NT$1.25 trillion for 2026 to 2033 with which to acquire arms.',
    'NT$1.25 trillion',
    'TWD',
  ],
  [
    'a year behind a preposition buys nothing',
    'The Defense Ministry made its largest budget request ever, 5.26 trillion yen for the 2018 fiscal year.',
    '5.26 trillion yen',
    'JPY',
  ],
  [
    'what bonds are to pay for',
    'Some lawmakers have called for new government bonds to help pay for the 43 trillion yen.',
    '43 trillion yen',
    'JPY',
  ],
  [
    'how much the growth will be',
    'Around 7 percent is the growth that the defense budget will see next year.',
    'Around 7 percent',
    '%change',
    7,
  ],
  [
    'the rise of another, told by that',
    'China’s defense spending rose by 4.2 percent. That of the United States, 0.7%, may look slight.',
    '0.7%',
    '%change',
    0.7,
  ],
  [
    'a rise of a share of the state budget and of the last one',
    'The defense budget is 12.10 per cent of what the state will spend, and 7.81 per cent more than the one before.',
    '7.81 per cent',
    '%change',
    7.81,
  ],
  [
    'what a state lays out after its rise',
    'Australia laid out four percent more for its military, or $31.8 billion.',
    '$31.8 billion',
    'USD',
  ],
  [
    'a share of its own economy',
    'Ukraine laid out $64.8 billion for its army, and 3.7% of its own economy.',
    '3.7%',
    '%GDP',
  ],
  [
    'all that a state spends',
    'The $916 billion of the United States is far more than others spend on defense.',
    '$916 billion',
    'USD',
  ],
  [
    'a share of GDP in a poll',
    'A poll had asked about the proposal to raise defense spending to 2% of GDP.',
    '2%',
    '%GDP',
  ],
  ['what is called an ambition', 'The prime minister still calls 3% an ambition.', '3%', '%GDP'],
  [
    'the total of a year with its supplementary budget',
    'With the supplementary budget the year’s total for the military has arrived at 11 trillion yen.',
    '11 trillion yen',
    'JPY',
  ],
  [
    'goals ahead of schedule',
    'Its own defense spending was brought to 2 percent ahead of schedule.',
    '2 percent',
    '%GDP',
  ],
]

const leftOut: readonly (readonly [says: string, text: string, quote: string])[] = [
  [
    'by how much a budget has grown',
    'The defense budget has climbed by 3.6 trillion yen in four years.',
    '3.6 trillion yen',
  ],
  [
    'by how much one budget leaves another behind',
    'It would leave that of fiscal 2022 behind by 1.4 trillion yen.',
    '1.4 trillion yen',
  ],
  [
    'what will have to be added',
    'More than 5 trillion yen will have to be added to the present outlays on defense.',
    'More than 5 trillion yen',
  ],
  [
    'what is moved forward',
    'The government has moved forward 1.2 trillion yen of defense spending to the next four years.',
    '1.2 trillion yen',
  ],
  [
    'what flows into one purpose',
    '1.8 trillion yen, or 21.3% more, flows into the three systems that are to stop missiles.',
    '1.8 trillion yen',
  ],
  [
    'a sum that defense shares',
    'The package provides 1.7 trillion yen for defense and diplomacy.',
    '1.7 trillion yen',
  ],
  [
    'a sum in brackets behind something else',
    'As much as for defense is to be spent on care of the old (3.8 trillion yen).',
    '3.8 trillion yen',
  ],
  [
    'what a party has in a poll',
    'The survey put the Liberal Democratic Party far in front of the Innovation Party with 7.7%.',
    '7.7%',
  ],
  [
    'an economy that grows, whatever stands behind it',
    'The economy behind it has been growing by only around 2 percent a year.',
    'around 2 percent',
  ],
  ['what the whole world spends', 'The ratio was 3.5% in the United States and 2.2% for the world.', '2.2%'],
  [
    'what another branch of the state takes',
    'Of a budget of 97.7 trillion yen, social security takes 32.97 trillion yen and defense 5.19 trillion yen.',
    '32.97 trillion yen',
  ],
  [
    'a reserve fund',
    'Reserve funds of 5.5 trillion yen are set aside against soaring prices.',
    '5.5 trillion yen',
  ],
  [
    'what is what will be added',
    '1.2 trillion yen is what the government is set to add to defense spending.',
    '1.2 trillion yen',
  ],
  [
    'what should be cut',
    'At least one trillion yen should be cut from what Japan pays for defense equipment.',
    'At least one trillion yen',
  ],
  [
    'what all increases came to',
    'All the increases in defense of the past 30 years together came to around 1 trillion yen.',
    'around 1 trillion yen',
  ],
  [
    'a sale of arms',
    'Washington, which approved a US$330 million arms sale, welcomed the defense budget.',
    'US$330 million',
  ],
  [
    'what something is bought for',
    'For $1.6 billion Tokyo plans to buy cruise missiles from the United States.',
    '$1.6 billion',
  ],
  [
    'how far one count lies above another',
    'What the military really spends could be up to 50% above the declared total.',
    'up to 50%',
  ],
  [
    'the total of the world',
    'Its military spending made up 38 percent of a world total of $1.9 trillion.',
    '$1.9 trillion',
  ],
  [
    'a running cost with its rise between',
    'Of the defense budget 40.2 trillion won, up 5%, would cover the cost of running the forces.',
    '40.2 trillion won',
  ],
  [
    'an additional budget as a whole',
    'For defense and much else the government works on an additional budget of about 2.9 trillion yen.',
    'about 2.9 trillion yen',
  ],
  [
    'more than a state spends in a year',
    'In exchange Japan is to find $550 billion for its armed forces and its ally.',
    '$550 billion',
  ],
  [
    'one of two parts of a sum told before',
    'The ministry asked for 8.5 trillion yen for defense. Of new arms and upkeep the one takes 3.1 trillion yen, the other 5.4 trillion yen.',
    '3.1 trillion yen',
  ],
  [
    'the change of such a part',
    'Within the defense budget 3.6 trillion yen, or 6.9% more, is meant for running operations.',
    '6.9%',
  ],
  [
    'what a sum includes',
    'The state provided 5.2 trillion yen for defense, including 1.8 trillion yen for equipment.',
    '1.8 trillion yen',
  ],
  [
    'what is kept in reserve',
    'Defense grows, and about 5 trillion yen is kept in reserve for the pandemic.',
    'about 5 trillion yen',
  ],
  [
    'a mark that is passed by a sum that is told',
    'At 5.05 trillion yen, it is the first time that defense passes the 5 trillion yen line.',
    '5 trillion yen',
  ],
  [
    'an increase over years',
    'Taxes are to help fund an increase in defense spending of 17 trillion yen over five years.',
    '17 trillion yen',
  ],
  [
    'by how much a budget goes up',
    '1.59 trillion yen is by how much the defense budget is expected to go up.',
    '1.59 trillion yen',
  ],
  [
    'people who would cut it',
    'Of the adults asked, 49% wanted more spent on defense and 11% would cut it.',
    '11%',
  ],
  [
    'what is taken out of a part',
    'Out of 4 trillion yen for defense modernization, 3.7 trillion yen is committed already.',
    '3.7 trillion yen',
  ],
  ['what remains of the money', 'Of the defense fund 3 trillion yen remains in free cash.', '3 trillion yen'],
]

describe('what a sentence of a budget report measures', () => {
  test.each(told)('%s', (_says, text, quote, unit, value) => {
    const { mentions, rejected } = readText(LEAD + text, '2025-12-26')
    const mention = mentions.find((m) => m.quote === quote)
    expect(mention?.unit, rejected.find((r) => r.quote === quote)?.reason).toBe(unit)
    if (value !== undefined) expect(mention?.value).toBe(value)
  })

  test.each(leftOut)('%s: none', (_says, text, quote) => {
    const { mentions, rejected } = readText(LEAD + text, '2025-12-26')
    expect(mentions.map((m) => m.quote)).not.toContain(quote)
    expect(rejected.map((r) => r.quote)).toContain(quote)
  })
})

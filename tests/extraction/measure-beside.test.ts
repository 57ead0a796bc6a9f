import { describe, expect, test } from 'vitest'
import type { Mention } from '../../src/model/mention.ts'
import { readText } from './gold.ts'

/** What a figure measures that tells so only by what stands around it or was told before. */
const claims: readonly (readonly [says: string, text: string, quote: string, unit: Mention['unit']])[] = [
  [
    'a year’s rise that a newer one is set against',
    'Defense spending will grow by 5.4 percent this year, China said. That is a little slower than the 6.1% set for 2023.',
    '6.1%',
    '%change',
  ],
  [
    'rises in a row, year by year',
    'South Korea’s defense budget rose 3.1 percent in 2013, 4.4 percent in 2014 and six percent in 2015.',
    '4.4 percent',
    '%change',
  ],
  [
    'a goal of NATO’s size where NATO is spoken of',
    'NATO wants its members to do more. Canada’s defence minister says that on military spending they will be at 3.5% one day.',
    '3.5%',
    '%GDP',
  ],
  [
    'what a state spends, in an article on those who earn by it',
    'Orion Heavy Industries looks for more defense orders than ever, the company said.\n\nThe government is to raise defense spending to 43 trillion yen over five years.',
    '43 trillion yen',
    'JPY',
  ],
  [
    'rises that carry a sign',
    'Defense budgets grew at different rates in 2022: Finland (+36%) is first, Estonia (+11%) second.',
    '36%',
    '%change',
  ],
  [
    'what a ministry asks for from the general account',
    'The Defense Agency is to ask for 5.1 trillion yen from the general account in fiscal 2003.',
    '5.1 trillion yen',
    'JPY',
  ],
  [
    'the rise of a request told in money and in percent',
    'The Defense Agency’s request comes to 5.1 trillion yen in the general account, 64 billion yen or 1.3 percent more than this year.',
    '1.3 percent',
    '%change',
  ],
  [
    'the growth of a program, behind its difference',
    'Japan’s new defense program runs for five years. Its outlay is 930 billion yen larger than that of the last one, and growth is to average 0.7 percent a year.',
    '0.7 percent',
    '%change',
  ],
  [
    'a rise beside what another branch gets',
    'Japan’s defense outlays are to go up by 6.1 percent and overseas aid by up to 9.4 percent.',
    '6.1 percent',
    '%change',
  ],
  [
    'a share beside a demand for weapons',
    'Japan’s ruling party holds out a defense budget of 2% of gross domestic product, and of weapons that reach farther.',
    '2%',
    '%GDP',
  ],
  [
    'what goes on after the costs of bases were counted in',
    'Japan’s cabinet approved a defense budget of 5.3 trillion yen. The costs of hosting U.S. bases are counted in. A rise of 1.1 percent makes it a record.',
    '1.1 percent',
    '%change',
  ],
  [
    'the next state after aid was told of',
    'The United States spent $990 billion on defense in 2024, its aid to Ukraine included. Aid to Ukraine took $48 billion. China came next with $310 billion.',
    '$310 billion',
    'USD',
  ],
  [
    'what only the United States could spend',
    'Competition with China runs through the budget. For the U.S. Defense Department it sets aside $715 billion.',
    '$715 billion',
    'USD',
  ],
  [
    'the former program',
    'Kishida wants 43 trillion yen for defense over the five years through fiscal 2027. That is half as much again as the 27.5 trillion yen of the medium-term program now in force.',
    '27.5 trillion yen',
    'JPY',
  ],
  [
    'what a ministry makes up of a total',
    'Security spending is 9.9 trillion yen. The Defense Ministry’s own budget makes up 8.5 trillion yen of the total.',
    '8.5 trillion yen',
    'JPY',
  ],
  [
    'the total, to the last digit',
    'South Korea’s defense plan would take nearly 350 trillion won over the next five years, the ministry said.\n\nThe exact total is 348.7 trillion won.',
    '348.7 trillion won',
    'KRW',
  ],
  [
    'defense gets a record sum',
    'Defense takes a record 7,949 billion yen in the draft budget for fiscal 2024.',
    '7,949 billion yen',
    'JPY',
  ],
  [
    'a fall told behind a share of GDP',
    'India’s defence expenditure is too low, the party said. From 2 per cent of GDP in 2014-15 it has dropped to 1.6 per cent in 2017-18.',
    '1.6 per cent',
    '%GDP',
  ],
  [
    'a very large share of the sum before',
    'Ukraine’s budget sets aside $53 billion for defence. That is 26.3 percent of projected GDP.',
    '26.3 percent',
    '%GDP',
  ],
  [
    'what a part of NATO’s goal is for',
    'NATO is to agree on 5% of GDP for defense: 3.5% for troops and 1.5% for cybersecurity and the like.',
    '1.5%',
    '%GDP',
  ],
  [
    'what will have been added',
    'The EU’s countries spent €279 billion on defense in 2023, a tenth more than in 2022. Another 17 percent will have been added this year.',
    '17 percent',
    '%change',
  ],
  [
    'what was gained, told twice',
    'The White House gave out its budget. Over the current year defense would gain $54 billion, or 10 percent.',
    '10 percent',
    '%change',
  ],
  [
    'what a supplementary budget puts on top',
    'The Japanese government plans to ask for 700 billion yen on top of the regular defense budget and to put it into the supplementary budget for fiscal 2021.',
    '700 billion yen',
    'JPY',
  ],
  [
    'a sum found for defense',
    'He promised that 43 trillion yen will be found for defense in Japan over the five years from fiscal 2023.',
    '43 trillion yen',
    'JPY',
  ],
  [
    'the price of a program after savings',
    'Japan’s defense program was to cost 27.5 trillion yen. Streamlining saved 2 trillion yen and cut the final price to 25.5 trillion yen.',
    '25.5 trillion yen',
    'JPY',
  ],
  [
    'two shares that are compared',
    'In a list of military spending SIPRI gives shares of GDP. No one but Saudi Arabia, at 7.4%, gives more than Russia, at 4.1% of GDP.',
    '7.4%',
    '%GDP',
  ],
  [
    'the ratio, behind a growth rate',
    'Japan’s defense spending may pass 1% of gross national product. Worked out with a real growth rate of 4%, the ratio would be 1.04%.',
    '1.04%',
    '%GDP',
  ],
  [
    'the ministry’s own share of a supplementary budget',
    'Japan’s supplementary budget for fiscal 2025 contains over 1 trillion yen in defense and related spending. Of this, the Defense Ministry’s own share is 847 billion yen.',
    '847 billion yen',
    'JPY',
  ],
  [
    'what falls to the ministry',
    'Japan’s supplementary budget for fiscal 2025 contains over 1 trillion yen in defense spending. Of the total, 847 billion yen falls to the Defense Ministry.',
    '847 billion yen',
    'JPY',
  ],
  [
    'what a state wants to spend each year',
    'Merz wants to spend $150 billion a year on Germany’s defense budget.',
    '$150 billion',
    'USD',
  ],
  [
    'a round number that is all that is told',
    'Japan’s defense budget topped the 5 trillion yen mark for the first time in fiscal 2016.',
    '5 trillion yen',
    'JPY',
  ],
  [
    'a sum at one point in time',
    'Japan’s defense budget fell for ten years. At one point it stood at 4.6 trillion yen.',
    '4.6 trillion yen',
    'JPY',
  ],
  [
    'what seven states spend together',
    'The G7 states together spend about $1.3 trillion a year on defense.',
    '$1.3 trillion',
    'USD',
  ],
  [
    'the cost of a program that its own name tells of',
    'Japan settled on its Medium Term Defense Program. It will cost $245 billion.',
    '$245 billion',
    'USD',
  ],
  [
    'the budget of a year long gone',
    'China’s defense budget is 1.67 trillion yuan this year. In 1994 it was 55 billion yuan.',
    '55 billion yuan',
    'CNY',
  ],
  [
    'the budget of a year, behind the sum of many',
    'Japan plans to spend 43 trillion yen on defense. In fiscal 2020 the defense budget was 4.16 trillion yen.',
    '4.16 trillion yen',
    'JPY',
  ],
  [
    'what a budget comes to after rises',
    'Japan asks for more arms. After five straight increases the defense budget came to 5.1 trillion yen in fiscal 2017.',
    '5.1 trillion yen',
    'JPY',
  ],
  [
    'what a sum added makes',
    'Japan’s military budget grows by 1.4 trillion yen to 6.8 trillion yen, critics point out.',
    '6.8 trillion yen',
    'JPY',
  ],
  [
    'rises in brackets behind countries that spent more',
    'The United States spent $778 billion on its military in 2020, an increase of 4.4 per cent. China (1.9 per cent) and India (2.1 per cent) spent more, too.',
    '2.1 per cent',
    '%change',
  ],
  [
    'a goal that replaces another',
    'How much should allies spend on defense? NATO has given up its target of 2% for one of 5%.',
    '2%',
    '%GDP',
  ],
]

/** A figure that something around it, or what was told before, makes no claim. */
const silent: readonly (readonly [says: string, text: string, quote: string])[] = [
  [
    'next to nothing beside what that state spends',
    'Japan’s Defense Ministry asked for a record $55 billion for fiscal 2024. The navy is to have two new frigates for that: $1.2 billion stands in the request.',
    '$1.2 billion',
  ],
  [
    'too large a percentage for a yearly rise',
    'China’s defence budget is to grow by 7% this year. Of all that Asia’s armies bought, 44% was China’s.',
    '44%',
  ],
  [
    'a percentage of NATO’s size without NATO',
    'The defense budget will be debated in the Diet. For smokers it means 2.5% at the counter.',
    '2.5%',
  ],
  [
    'what a firm expects to sell',
    'Orion Heavy Industries looks for more defense orders than ever. The company put them at a record 1.4 trillion yen on Monday.\n\nJapan means to spend 2% of GDP on defense by 2027.',
    '1.4 trillion yen',
  ],
  [
    'a share price',
    'Defense will bring Orion Heavy Industries twice the sales of last year. The shares are up 58% this year.',
    '58%',
  ],
  [
    'a difference to the regular budget',
    'Japan’s Defense Ministry asked for 7.7 trillion yen. The sum is almost 1.3 trillion yen above the regular budget of this year.',
    'almost 1.3 trillion yen',
  ],
  [
    'what is gained',
    'The White House gave out its budget. Over the current year defense would gain $54 billion, or 10 percent.',
    '$54 billion',
  ],
  ['what is missing', 'Some $44 billion is missing from the plan for Japan’s defense.', 'Some $44 billion'],
  [
    'what remains to be found',
    'Japan is to spend 43 trillion yen on defense over five years. For the remaining 1 trillion yen taxes must go up.',
    '1 trillion yen',
  ],
  [
    'another branch, without a verb',
    'Defense takes 8.7 trillion yen and social security around 38.3 trillion yen in Japan’s draft budget.',
    'around 38.3 trillion yen',
  ],
  [
    'another branch, in brackets',
    'Record sums go to social security (37.7 trillion yen) and to Japan’s defense.',
    '37.7 trillion yen',
  ],
  [
    'another branch, behind its sum',
    'Japan’s draft budget lifts defense again. At 38.2 trillion yen, another record, social security takes a third.',
    '38.2 trillion yen',
  ],
  [
    'one figure for several states in a row',
    'Germany spends 2 percent of GDP on defense. Estonia, Norway and Denmark are above 3.2 percent.',
    'above 3.2 percent',
  ],
  [
    'the average of the world',
    'China’s defense spending is 1.3 percent of GDP, under the global average of 2.6 percent.',
    '2.6 percent',
  ],
  [
    'an average told behind',
    'Japan spends 1% of GDP on defense, short of the 2.4% which SIPRI gives as the world average.',
    '2.4%',
  ],
  [
    'what unnamed states spend',
    'China’s defense spending is 1.3 percent of GDP, while some developed nations stand at 2.2 percent.',
    '2.2 percent',
  ],
  [
    'what sets one state apart',
    'Spending on defense has fallen to 1% of GDP in Asia; North Korea is the only country there to put more than 3 percent of its GDP into it.',
    'more than 3 percent',
  ],
  [
    'a line last crossed long ago',
    'China’s defense budget is to grow by 7.5 percent. Well over a decade had gone by since the rise was last below 10 percent.',
    'below 10 percent',
  ],
  [
    'another count',
    'China’s defence budget grew by 7.2 percent. Institutes think that the actual volume may be 40 percent higher.',
    '40 percent',
  ],
  [
    'a price for each point',
    'Germany is at 2% of GDP for defense, and each further point would cost 45 billion euros.',
    '45 billion euros',
  ],
  [
    'what a deal is valued at',
    'The Pentagon told Congress of a deal on missiles for Japan’s military that it valued at $2.35 billion.',
    '$2.35 billion',
  ],
  [
    'what all departments ask for',
    'Biden asks for $753 billion for defense. All told, discretionary requests come to $1.5 trillion.',
    '$1.5 trillion',
  ],
  [
    'dollars a year asked of a host',
    'South Korea will pay more for U.S. troops, but not out of its defense budget. Trump had at one time asked for $5 billion a year.',
    '$5 billion',
  ],
  [
    'an extra budget’s bill',
    'Japan’s upper house passed the extra budget, with which defense grows too. The 18.3-trillion-yen bill had the votes of the opposition.',
    '18.3-trillion-yen',
  ],
  [
    'a share of something else, told from and to',
    'India’s defence spending was 2 per cent of GDP and is 1.6 per cent. It fell from 13 per cent to 12 per cent of what the central government spends.',
    '12 per cent',
  ],
  [
    'what is called impossible',
    'More than NT$2 trillion (US$60.7 billion) for defense is impossible for Taiwan, the premier said.',
    'More than NT$2 trillion',
  ],
  [
    'what somebody takes care not to name',
    'Japan is to spend more on defense. Kishida has been careful not to mention 2% of GDP.',
    '2%',
  ],
  [
    'what is not to be spent',
    'Spain is not going to spend 5% of its GDP on defense, the prime minister said.',
    '5%',
  ],
  [
    'what is unlikely',
    'It is unlikely that Japan’s defense budget will reach 2% of GDP in the next five years.',
    '2%',
  ],
  [
    'the world’s own rise',
    'Not since the Cold War has the world armed itself so fast. In 2024 its military spending went up by 9.4%.',
    '9.4%',
  ],
  [
    'what is put into something else',
    'Britain will spend 2.5% of GDP on defence by 2027. It is also to put 15 billion pounds into its nuclear arsenal.',
    '15 billion pounds',
  ],
  [
    'what is to be set aside for something else',
    'Japan means to spend 2% of GDP on defense. Bonds are to pay for barracks, and some 1.6 trillion yen is to be earmarked for such building.',
    'some 1.6 trillion yen',
  ],
  [
    'the rise of a part that opens the sentence',
    'Pakistan’s defence budget is 2.55 trillion rupees, 17% more than last year. Operating expenses grow most, if one counts fuel, by 29%.',
    '29%',
  ],
  [
    'what employees take',
    'Pakistan is to spend PKR2.55 trillion on defence. The forces are many; employees take PKR846 billion.',
    'PKR846 billion',
  ],
  [
    'a rate of tax beside a goal',
    'Japan is to raise defense spending to 2% of GDP by 2027. Firms pay four percent more; a surtax of one percent on income follows.',
    'one percent',
  ],
  [
    'how fast prices rise',
    'India spent 2% of GDP on defence. The budget grew by only 1.5% this year, and with inflation above 5% that is a cut.',
    'above 5%',
  ],
  [
    'what the whole world’s output has to do with it',
    'The world spent more on arms in 2022. Its military spending, as a share of global GDP, went up to 2.3 percent.',
    '2.3 percent',
  ],
  [
    'what a region spends as a whole',
    'China and India spend more on defense. For the region as a whole analysts expect $310 billion to be spent on it.',
    '$310 billion',
  ],
  [
    'a share that nobody asked for',
    'Tokyo has received no request to raise its defense spending to 3.5% of GDP, a spokesman said.',
    '3.5%',
  ],
  [
    'reports that are set right',
    'Reports that Washington had called on Japan to spend 3.5% of GDP on defense were denied once more in Tokyo.',
    '3.5%',
  ],
  [
    'a second conversion, behind one in money nobody can tell',
    'Japan’s Defense Ministry will ask for 5.1 trillion yen (1.9 trillion pesos or $41 billion) for fiscal 2016.',
    '$41 billion',
  ],
  [
    'a rise in the money of all',
    'U.S. defense spending will go up by 4 percent next year, or $35 billion.',
    '$35 billion',
  ],
  [
    'the price of what is bought',
    'Japan may buy missiles of two kinds, with a range of 1,600 kilometers, for $2.4 billion. Its defense spending is 1 percent of GDP.',
    '$2.4 billion',
  ],
  [
    'other money for a sum that is too small',
    'The Pentagon spoke of defense spending. Tokyo is to pay about 190 billion yen a year, or about $1.6 billion, for American forces.',
    'about $1.6 billion',
  ],
]

describe('a figure is taken for what stands around it', () => {
  test.each(claims)('%s', (_says, text, quote, unit) => {
    const { mentions } = readText(text, '2023-08-31')
    expect(mentions.find((m) => m.quote.includes(quote))?.unit).toBe(unit)
  })
})

describe('a figure that what stands around it makes something else is left out', () => {
  test.each(silent)('%s', (_says, text, quote) => {
    const { mentions } = readText(text, '2023-08-31')
    expect(mentions.map((m) => m.quote)).not.toContain(quote)
    expect(text).toContain(quote)
  })
})

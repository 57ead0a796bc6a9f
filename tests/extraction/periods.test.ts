import { describe, expect, test } from 'vitest'
import { readText } from './gold.ts'

/** What time a figure is about: `wanted` is period and role as in `FY2027 by`, null where the text gives none. */
type Case = readonly [says: string, published: string, text: string, quote: string, wanted: string | null]

function periodOf(text: string, published: string, quote: string): string | null | undefined {
  const found = readText(text, published).mentions.find((m) => m.quote === quote)
  return found && (found.period === null ? null : `${found.period} ${found.periodRole}`)
}

const years: readonly Case[] = [
  [
    'growth is of the year that owns it',
    '2024-12-04',
    'The defense spending of Sweden is to rise this year. Last year’s growth was 10 percent.',
    '10 percent',
    '2023 in',
  ],
  [
    'a year named for a comparison holds for the clause that hangs on it',
    '2026-03-06',
    'China’s defense budget is to grow by 7 percent in 2026. It is the smallest step since 2021, when it was 6.8 percent.',
    '6.8 percent',
    '2021 in',
  ],
  [
    'two years back with when',
    '2024-12-28',
    'The defense budget of Japan grows by 9.4 percent in fiscal 2025. That is slower than in fiscal 2023, when it was 26 percent.',
    '26 percent',
    'FY2023 in',
  ],
  [
    'where in a past year stands with its own figure',
    '2025-07-14',
    'In 2027 the French armed forces will have a budget of €64 billion, where in 2017, the year of his election, they had €32 billion, Emmanuel Macron said.',
    '€32 billion',
    '2017 in',
  ],
  [
    'a paper is named by its year, the money is not',
    '2020-07-01',
    'Australia spends more on defence. The 2016 white paper had promised $195 billion.',
    '$195 billion',
    null,
  ],
  [
    'a decade is no year',
    '2025-04-07',
    'New Zealand spends more on defence. It last stood at 2 per cent of GDP in the early 1990s.',
    '2 per cent',
    null,
  ],
  [
    'what a government proposed for a year is of that year',
    '2026-03-06',
    'A defense budget of 1.91 trillion yuan has been proposed by China’s government for 2026.',
    '1.91 trillion yuan',
    '2026 in',
  ],
  [
    'the year of a decision gives way to the deadline',
    '2025-12-26',
    'In 2022 the government of Japan set a goal of two percent of GDP for defense by fiscal 2027.',
    'two percent',
    'FY2027 by',
  ],
  [
    'the month in which a sum is fixed is not the time of the money',
    '2022-09-01',
    'Japan’s Defense Ministry asked for more. By December its budget could come to about 6.5 trillion yen.',
    'about 6.5 trillion yen',
    null,
  ],
  [
    'a share for each of several years is no sum',
    '2025-10-15',
    'Lithuania needs to spend 5 percent of GDP a year on defense from 2026 to 2030.',
    '5 percent',
    '2026/2030 in',
  ],
  [
    'by which time',
    '2024-04-24',
    'Britain’s defence budget will rise to 2.5% of GDP by 2030, by which time it ought to be worth £87 billion a year.',
    '£87 billion',
    '2030 by',
  ],
  [
    'by then points to the sentence before',
    '2019-12-01',
    'In 2014 the allies promised to move to 2 percent by 2024. Germany says that its defence spending will be at 1.5 percent of GDP by then.',
    '1.5 percent',
    '2024 by',
  ],
  [
    'would then be is of the year named last, though its figure was a difference',
    '2025-07-14',
    'Emmanuel Macron promised 3.5 billion euros more for French defense in 2026 and 3 billion euros more in 2027. The defense budget would then be 64 billion euros.',
    '64 billion euros',
    '2027 in',
  ],
  [
    'then in a story says nothing of the time',
    '2025-07-14',
    'France aims at 3 percent of GDP for defense by 2030. The prime minister, then a deputy, says its defense budget is 50 billion euros.',
    '50 billion euros',
    null,
  ],
  [
    'that year is the one named before it in the sentence',
    '2024-05-15',
    'Australia puts $55.7 billion into Defence in 2024-25. Not until 2027-28 does the line bend: in that year defence funding is forecast to be $67.4 billion.',
    '$67.4 billion',
    'FY2027 in',
  ],
]

describe('the year of a figure', () => {
  test.each(years)('%s', (_says, published, text, quote, wanted) => {
    expect(periodOf(text, published, quote)).toBe(wanted)
  })
})

const COMING = 'Japan’s Cabinet approved 25.15 trillion yen for defense over the five years from fiscal 1996.'

const programs: readonly Case[] = [
  [
    'the current plan ends where the new one begins',
    '1995-12-20',
    `${COMING} The current plan, which expires in March, comes to 22.17 trillion yen.`,
    '22.17 trillion yen',
    'FY1991/FY1995 over',
  ],
  [
    'in the same sentence, nearer than the years of the new one',
    '1995-12-20',
    'For the five years from fiscal 1996 a buildup plan of Japan’s defense provides 25.15 trillion yen; the current one, which runs out in March, was put at 22.17 trillion yen.',
    '22.17 trillion yen',
    'FY1991/FY1995 over',
  ],
  [
    'the previous five-year plan',
    '1995-12-20',
    `${COMING} The previous five-year program was worth 22.17 trillion yen.`,
    '22.17 trillion yen',
    'FY1991/FY1995 over',
  ],
  [
    'told behind the sum',
    '1995-12-20',
    `${COMING} That compares with the 22.17 trillion yen set for the current program, which ends in March.`,
    '22.17 trillion yen',
    'FY1991/FY1995 over',
  ],
  [
    'a plan before of unknown length gives no years',
    '1995-12-20',
    `${COMING} The previous plan was worth 22.17 trillion yen.`,
    '22.17 trillion yen',
    null,
  ],
  [
    'nor does it share those of the new one',
    '2022-12-19',
    'For the next five years Japan plans 43 trillion yen for defense, up by more than half from 27.47 trillion yen in the previous plan.',
    '27.47 trillion yen',
    null,
  ],
  [
    'what comes near the total is a total of the same years',
    '1995-12-20',
    `${COMING} Leaner buying is to hold outlays to 24.5 trillion yen.`,
    '24.5 trillion yen',
    'FY1996/FY2000 over',
  ],
  [
    'for that period, with a few words between',
    '1995-12-20',
    `${COMING} The Defense Agency had 28 trillion yen in mind for that period.`,
    '28 trillion yen',
    'FY1996/FY2000 over',
  ],
  [
    'its last year',
    '2025-08-19',
    'Japan’s defense program for the five years from fiscal 2023 is to bring spending to 2 percent of GDP in its last year.',
    '2 percent',
    'FY2027 in',
  ],
  [
    'the first two years, one after the other',
    '2025-08-19',
    'Japan’s defense program of 43 trillion yen began in fiscal 2023 and runs for five years. The budgets of the first two years were 6.8 trillion yen and 7.9 trillion yen.',
    '7.9 trillion yen',
    'FY2024 in',
  ],
  [
    'a year of the program at the head of a list',
    '2025-08-19',
    'Japan’s defense program is worth 43 trillion yen for FY2023 to FY2027. Second year: 7.9 trillion yen for defense.',
    '7.9 trillion yen',
    'FY2024 in',
  ],
  [
    'the second year in a row is none of the program',
    '2025-08-19',
    'Japan’s defense program is worth 43 trillion yen for FY2023 to FY2027. For the second year in a row the defense budget of China grew, to 1.78 trillion yuan.',
    '1.78 trillion yuan',
    null,
  ],
  [
    'the period from a year, its length told before',
    '2018-12-12',
    'Japan is getting ready for its most expensive five years of defense since the war. The government plans to set aside 27 trillion yen for the period from fiscal 2019.',
    '27 trillion yen',
    'FY2019/FY2023 over',
  ],
]

const placed: readonly Case[] = [
  [
    'a program by the place of a year in it',
    '2025-08-19',
    'Fiscal 2026 is the fourth year of a five-year defense plan of Japan under which 43 trillion yen is to be spent in all.',
    '43 trillion yen',
    'FY2023/FY2027 over',
  ],
  [
    'a program whose start the next sentence tells',
    '1985-09-19',
    'Japan’s Cabinet adopted a five-year military buildup that will cost 18.4 trillion yen. Nobody in the party likes the program, which begins next April.',
    '18.4 trillion yen',
    'FY1986/FY1990 over',
  ],
  [
    'a start of something else',
    '1985-09-19',
    'Japan’s Cabinet adopted a five-year military buildup that will cost 18.4 trillion yen. The session of parliament begins next April.',
    '18.4 trillion yen',
    null,
  ],
  [
    'a year about to begin',
    '2024-03-14',
    'Japan’s Ministry of Defense will spend 7.7 trillion yen in the fiscal year about to begin.',
    '7.7 trillion yen',
    'FY2024 in',
  ],
  [
    'the outgoing year',
    '2025-06-11',
    'Pakistan’s budget grants the armed forces Rs2.55 trillion for 2025-26, more than the Rs2.12 trillion budgeted for the outgoing year.',
    'Rs2.12 trillion',
    'FY2024 in',
  ],
  [
    'growth over last year’s allocation is that of the new one',
    '2022-02-01',
    'The Union Budget for 2022-23 gives India’s defence ₹5.25 lakh crore. Last year’s allocation was ₹4.78 lakh crore, which makes for growth of 9.8%.',
    '9.8%',
    'FY2022 in',
  ],
]

describe('a figure told by a program of years', () => {
  test.each([...programs, ...placed])('%s', (_says, published, text, quote, wanted) => {
    expect(periodOf(text, published, quote)).toBe(wanted)
  })
})

const left: readonly Case[] = [
  [
    'what would be needed is of no year',
    '2025-09-02',
    'Germany spent €88 billion on defense in 2024. To meet the new goal, it would have to spend more than €150 billion a year on defense.',
    'more than €150 billion',
    null,
  ],
  [
    'what others ask is no money of the year talked about',
    '2026-02-16',
    'India gives defence Rs 7.85 lakh crore in FY2026-27. The outlay remains a good way from the 3 per cent of GDP urged by a committee.',
    '3 per cent',
    null,
  ],
  [
    'the fiscal year of one state is not that of another',
    '1976-11-06',
    'Japan’s defense budget for the current fiscal year is well within the line. It takes 0.9 percent of GNP, where the United States spends close to 6 percent.',
    'close to 6 percent',
    null,
  ],
  [
    'a sum for each year is not that of all of them',
    '2023-12-22',
    'Japan plans to spend $300 billion on defense in the five years through fiscal 2027. In the end it would lay out around $68 billion a year.',
    'around $68 billion',
    null,
  ],
  [
    'for decades',
    '2020-12-22',
    'Japan is to spend 5.34 trillion yen on defense in the year to March 2022. Its defense spending has hovered at around one percent of GDP for decades.',
    'around one percent',
    null,
  ],
  [
    'the mark of the alliance has no deadline of the party that looks at it',
    '2022-06-16',
    'Japan’s ruling party wants to reach the necessary level of defense spending within five years, keeping in mind NATO’s target of 2% of GDP.',
    '2%',
    null,
  ],
  [
    'a proposal is of no year gone by',
    '2025-06-10',
    'NATO put Canada’s defence spending at 1.45 per cent of GDP for 2024. Mark Rutte has proposed that allies spend five per cent.',
    'five per cent',
    null,
  ],
  [
    'the year compared with, where the clause goes on about it',
    '2023-12-22',
    'Japan’s defense budget for fiscal 2024 is 16.5 percent bigger than this year’s, which had itself jumped by 26 percent.',
    '26 percent',
    'FY2023 in',
  ],
  [
    'a rise in one year is that of the year it is told with',
    '2025-08-14',
    'The Philippines spent $6.1 billion on its military in 2024, a rise of 19 percent in one year.',
    '19 percent',
    '2024 in',
  ],
  [
    'within some years to a share',
    '2022-06-03',
    'Japan’s ruling party wants the defense budget to grow within five years to at least 2% of GDP.',
    'at least 2%',
    '2027 by',
  ],
  [
    'the end of the decade',
    '2024-04-24',
    'Rishi Sunak said that Britain would spend £87 billion on defence at the end of the decade.',
    '£87 billion',
    '2030 in',
  ],
]

describe('a year that is not carried', () => {
  test.each(left)('%s', (_says, published, text, quote, wanted) => {
    expect(periodOf(text, published, quote)).toBe(wanted)
  })
})

const DRAFT = 'Japan’s Cabinet on Friday approved 8.7 trillion yen for defense in fiscal 2025.'
const GAP = 'Ships take a part of it. So do the barracks. The opposition is not pleased.'

const news: readonly Case[] = [
  [
    'the allocation, some sentences on',
    '2024-12-28',
    `${DRAFT} ${GAP} As a share of GDP the allocation is 1.8 percent.`,
    '1.8 percent',
    'FY2025 in',
  ],
  [
    'what the ministry had asked for',
    '2024-12-28',
    `${DRAFT} ${GAP} In August the Defense Ministry had requested 8.9 trillion yen.`,
    '8.9 trillion yen',
    'FY2025 in',
  ],
  [
    'a sentence with a year of its own keeps it',
    '2024-12-28',
    `${DRAFT} ${GAP} The defense budget was 7.95 trillion yen in fiscal 2024.`,
    '7.95 trillion yen',
    'FY2024 in',
  ],
  [
    'a supposed budget is another one',
    '2024-12-28',
    `${DRAFT} ${GAP} If the party had its way, the defense budget could be 12 trillion yen.`,
    '12 trillion yen',
    null,
  ],
  [
    'the new budget, whatever year stands before',
    '2025-02-01',
    'The Union Budget gives India’s defence ₹6.81 lakh crore for FY2025-26. For FY2024-25 the allocation was ₹6.22 lakh crore, so the new outlay is almost 9% higher.',
    'almost 9%',
    'FY2025 in',
  ],
  [
    'last year’s budget is the one before that of the news',
    '2024-05-15',
    'Australia’s federal Budget puts $55.7 billion into Defence in 2024-25. Last year’s $53.3 billion was 1.99 per cent of gross domestic product.',
    '$53.3 billion',
    'FY2023 in',
  ],
  [
    'a request set beside this year’s is for the year after',
    '2016-08-31',
    'Japan’s Defense Ministry filed a budget request for ¥5.17 trillion on Wednesday, more than it got this year.',
    '¥5.17 trillion',
    'FY2017 in',
  ],
  [
    'a round number that the budget named behind it passes',
    '2015-12-24',
    'Japan’s defense budget is to exceed 5 trillion yen for the first time, as the Cabinet agreed on Thursday to 5.05 trillion yen for fiscal 2016.',
    '5 trillion yen',
    'FY2016 in',
  ],
  [
    'the years of a sum, told in the next sentence',
    '2024-02-20',
    'Is 43 trillion yen enough for Japan’s defense? A panel wants the five-year total through fiscal 2027 to be looked at again.',
    '43 trillion yen',
    'FY2023/FY2027 over',
  ],
  [
    'what somebody needs is of no year told in the next sentence',
    '2021-09-27',
    'A defense budget of around 10 trillion yen is what Japan needs, Sanae Takaichi argues. For the year that started in April the budget is 5.34 trillion yen.',
    'around 10 trillion yen',
    null,
  ],
]

describe('the year of the budget that the news is about', () => {
  test.each(news)('%s', (_says, published, text, quote, wanted) => {
    expect(periodOf(text, published, quote)).toBe(wanted)
  })
})

/** When a claim was made and what time it is about: `2022 | FY2027 by`; the publication date where none is told. */
type Dated = readonly [says: string, published: string, text: string, quote: string, wanted: string]

const decided: readonly Dated[] = [
  [
    'the year before a pledge dates the pledge',
    '2025-06-24',
    'Shortly after the invasion in 2022, Chancellor Olaf Scholz pledged to go to 2% of GDP on defense.',
    '2%',
    '2022 | null',
  ],
  [
    'the year behind the verb dates it as well',
    '2025-06-24',
    'Olaf Scholz promised in 2022 to lift Germany’s defense spending to 2% of GDP.',
    '2%',
    '2022 | null',
  ],
  [
    'a deadline stays beside the year of the decision',
    '2025-06-24',
    'In 2022 Japan’s government decided to raise defense spending to 2% of GDP by 2027.',
    '2%',
    '2022 | 2027 by',
  ],
  [
    'the year of an order and that of its demand',
    '2024-06-24',
    'In 2018 Donald Trump urged Germany to raise its defense spending to 4% of GDP.',
    '4%',
    '2018 | null',
  ],
  [
    'a decision on the budget of another year',
    '2023-05-19',
    'Last year the Japanese government decided on a defense budget of 6.82 trillion yen for fiscal 2023.',
    '6.82 trillion yen',
    '2022 | FY2023 in',
  ],
  [
    'the year of what was spent is that of the money',
    '2025-06-24',
    'In 2022 Japan spent 1.1% of GDP on defense, the government said.',
    '1.1%',
    '2025-06-24 | 2022 in',
  ],
  [
    'the years of the money date no act',
    '2026-03-06',
    'A defense budget of 1.91 trillion yuan for 2026 was proposed by China’s government on Thursday.',
    '1.91 trillion yuan',
    '2026-03-05 | 2026 in',
  ],
  [
    'nor does the year that is compared with',
    '2025-03-05',
    'The Chinese government proposes to spend 7.2 percent more on defense than last year.',
    '7.2 percent',
    '2025-03-05 | null',
  ],
  [
    'it was in a year that a goal was set',
    '2025-10-22',
    'It was in 2022 that Japan’s defense spending target of 2 percent of GDP was adopted.',
    '2 percent',
    '2022 | null',
  ],
  [
    'it was last year, with an aside behind it',
    '2025-10-22',
    'It was last year, at a revision of three papers, that Japan’s defense spending target of 1.5 percent of GDP was set.',
    '1.5 percent',
    '2024 | null',
  ],
  [
    'a program told as it was adopted',
    '1997-12-19',
    'As approved in 1995, Japan’s defense buildup was to have cost 25.15 trillion yen over five years.',
    '25.15 trillion yen',
    '1995 | null',
  ],
  [
    'a program told as it is now',
    '1997-12-19',
    'As planned, Japan’s defense buildup costs 25.15 trillion yen over five years.',
    '25.15 trillion yen',
    '1997-12-19 | null',
  ],
  [
    'the day of somebody’s remarks holds for what he is said to have said in the paragraphs after',
    '2022-06-03',
    'Japan needs more for defense, former Prime Minister Shinzo Abe said Thursday.\n\nThe draft is silent on it. Many had hoped for more.\n\nDefense spending should be 3 percent of GDP, Abe said.',
    '3 percent',
    '2022-06-02 | null',
  ],
  [
    'but not for what another says',
    '2022-06-03',
    'Japan needs more for defense, former Prime Minister Shinzo Abe said Thursday.\n\nDefense spending should be 3 percent of GDP, Taro Aso said.',
    '3 percent',
    '2022-06-03 | null',
  ],
]

describe('the year of an act and that of the money', () => {
  test.each(decided)('%s', (_says, published, text, quote, wanted) => {
    const found = readText(text, published).mentions.find((m) => m.quote === quote)
    const period = found?.period ? `${found.period} ${found.periodRole}` : 'null'
    expect(`${found?.statedOn} | ${period}`).toBe(wanted)
  })
})

const TABLE = `Seoul’s defense ministry estimates the defense budget as follows.

| Year | Defense budget | Share of GDP |
| --- | --- | --- |
| 2027 | 71.4 trillion won | 2.54 percent |
| Ships and others | 82.8 trillion won | 2.76 percent |

| Country | 2024 (US dollars) | Growth |
| --- | --- | --- |
| Japan’s defense budget | 55.3 billion dollars | 21 percent |`

const BOUND = 'Japan’s defense budget is growing, and its programs cost more than before.'
const SURVEY =
  'The world’s military expenditure came to $2.72 trillion in 2024, the Stockholm International Peace Research Institute (SIPRI) said. Asia spent $629 billion. Europe spent $693 billion. Its ministers argue. Others wait. No end is in sight. Many are worried. It goes on.'

const told: readonly Case[] = [
  ['the year that heads a row', '2025-09-03', TABLE, '71.4 trillion won', '2027 in'],
  ['the year that heads a column', '2025-09-03', TABLE, '55.3 billion dollars', '2024 in'],
  ['a row without a year', '2025-09-03', TABLE, '82.8 trillion won', null],
  [
    'a survey is of its year, however many totals of regions stand between',
    '2025-04-28',
    `${SURVEY} Japan’s military spending was $55.3 billion.`,
    '$55.3 billion',
    '2024 in',
  ],
  [
    'a clause behind the figure tells its year',
    '2021-05-20',
    'Only once since the 1990s has Japan’s defense spending been over 1% of GDP, and that was in fiscal 2010.',
    'over 1%',
    'FY2010 in',
  ],
  [
    'the deadline in the clause that hangs on the figure',
    '2022-12-06',
    'It brings Japan nearer to the 2% of GDP that Kishida, on Nov. 28, ordered to be spent on defense by 2027.',
    '2%',
    '2027 by',
  ],
  [
    'a share is reached by the end of the years ahead',
    '2022-04-27',
    'The party wants Japan to raise its defense spending to 2% of GDP over the coming five years.',
    '2%',
    '2027 by',
  ],
  [
    'a sum is spread over them',
    '2022-12-27',
    'Japan will spend 43 trillion yen on defense over the coming five years.',
    '43 trillion yen',
    'FY2023/FY2027 over',
  ],
  [
    'in a year in which tells no deadline',
    '1984-01-26',
    'Japan raises its defense spending by 6.55 percent, in a year in which other items are kept down.',
    '6.55 percent',
    null,
  ],
  [
    'a year owns the sum it is told of, though it is compared with',
    '2024-07-26',
    'India’s defense budget for 2024-25 is Rs 6.22 trillion. Compared with last year’s revised estimates of Rs 6.24 trillion it is a loss.',
    'Rs 6.24 trillion',
    'FY2023 in',
  ],
  [
    'a supplementary budget is of the year that runs',
    '2013-01-15',
    'Japan’s Cabinet approved a supplementary budget that holds 210 billion yen for defense.',
    '210 billion yen',
    'FY2012 in',
  ],
  [
    'the years of a budget by which of the years it is',
    '2018-12-21',
    'Japan’s Cabinet approved a defense budget of 5.26 trillion yen for fiscal 2019. It is also the first instalment of the 27.5 trillion yen defense plan for five years.',
    '27.5 trillion yen',
    'FY2019/FY2023 over',
  ],
  [
    'the second of a program’s years, by its place alone',
    '2025-08-19',
    `Japan spends 43 trillion yen on defense over the five years from fiscal 2023. The program’s first year, fiscal 2023, saw 6.8 trillion yen spent on defense and its second 7.9 trillion yen.`,
    '7.9 trillion yen',
    'FY2024 in',
  ],
  [
    'those years are the ones named last',
    '1989-02-11',
    `A new five-year defense plan of Japan is to begin in 1991. ${BOUND} Growth is like that approved for fiscal 1986-1990. The plan for those five years sets aside 18.4 trillion yen for defense.`,
    '18.4 trillion yen',
    'FY1986/FY1990 over',
  ],
  [
    'the proposal that the opening told of',
    '2025-09-03',
    'Seoul has proposed a defense budget of 66.3 trillion won for 2026. The Defense Ministry said on Tuesday that its proposal, 8.2 percent above the 2025 budget, had gone to the National Assembly.',
    '8.2 percent',
    '2026 in',
  ],
]

describe('a year told elsewhere than beside the figure', () => {
  test.each(told)('%s', (_says, published, text, quote, wanted) => {
    expect(periodOf(text, published, quote)).toBe(wanted)
  })
})

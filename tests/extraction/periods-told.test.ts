import { describe } from 'vitest'
import { check } from './period-cases.ts'

describe('years that stand next to their figure', () => {
  check([
    [
      'the next year, which a budget is for',
      '2024-09-04',
      'Japan’s Defense Ministry asked for a record defense budget of 8.5 trillion yen for the next year.',
      '8.5 trillion yen',
      'FY2025 in',
    ],
    [
      'the next year, which something lasts',
      '2024-09-04',
      'Japan will keep its defense spending at 1.6 percent of GDP over the next year.',
      '1.6 percent',
      null,
    ],
    [
      'as of a year',
      '2025-07-01',
      'As of 2024 Japan spent 1.6 percent of GDP on defense, and Poland 4.1 percent.',
      '1.6 percent',
      '2024 in',
    ],
    [
      'the GDP as of a year is no year of the money',
      '2025-10-24',
      'Japan’s defense outlays for fiscal 2025 add up to 9.9 trillion yen, 1.8 percent of GDP as of 2022.',
      '1.8 percent',
      'FY2025 in',
    ],
    [
      'a year right before a sign of money',
      '2026-01-09',
      'For 2026 $901 billion has been appropriated for the Pentagon, the U.S. defense budget shows.',
      '$901 billion',
      '2026 in',
    ],
    [
      'the first time in a year told',
      '2018-03-05',
      'China’s defense budget went past 1 trillion yuan for the first time in 2017.',
      '1 trillion yuan',
      '2017 in',
    ],
    [
      'a rise with the sum it leads to between it and its year',
      '2013-01-05',
      'A rise of about 2 percent, to more than 4.7 trillion yen ($53 billion), in Japan’s defense budget is planned for fiscal 2013.',
      'about 2 percent',
      'FY2013 in',
    ],
    [
      'a rise from one year to the next',
      '2023-02-10',
      'Japan’s cabinet approved an increase in defense spending of 26 percent from fiscal 2022 to fiscal 2023.',
      '26 percent',
      'FY2023 in',
    ],
  ])
})

describe('the GDP of another year', () => {
  check([
    [
      'a sum and its share of the GDP of years ago',
      '2025-04-16',
      'Japan’s defense spending in fiscal 2025 is 9.9 trillion yen, or roughly 1.8 percent of GDP in fiscal 2022.',
      'roughly 1.8 percent',
      'FY2025 in',
    ],
    [
      'a share of its own year',
      '2025-04-16',
      'Japan’s defense spending in fiscal 2025 is 9.9 trillion yen; it came to 1.2 percent of GDP in fiscal 2022.',
      '1.2 percent',
      'FY2022 in',
    ],
    [
      'what is spent is not of the year of a request',
      '2019-11-07',
      'The Philippine defense department asks for a defense budget of P189 billion for 2020. A survey puts the Philippines at 1.1 percent of GDP.',
      '1.1 percent',
      null,
    ],
  ])
})

describe('what a figure is set against', () => {
  check([
    [
      'what is earmarked for a year',
      '2014-08-23',
      'Japan’s Defense Ministry will request 5.05 trillion yen for fiscal 2015, which is 3.5 percent above what is set aside for this year.',
      '3.5 percent',
      'FY2015 in',
    ],
    [
      'as much as the year before',
      '2024-03-05',
      'China’s defense budget, made public on Tuesday, grows by 7.2 percent, as much as it did last year.',
      '7.2 percent',
      '2024 in',
    ],
    [
      'the goal that another replaces has not its deadline',
      '2025-06-27',
      'NATO’s members adopted a new target for defense spending, 5 percent of GDP rather than 2 percent, to be reached by 2035.',
      '2 percent',
      null,
    ],
    [
      'nor where the new one starts from',
      '2024-03-11',
      'Japan plans to spend 43 trillion yen on defense in the five years to 2027, when 2 percent of GDP is to be reached, up from about 1.2 percent today.',
      'about 1.2 percent',
      null,
    ],
    [
      'a budget set beside this year’s is the next',
      '2021-08-31',
      'Japan’s Defense Ministry on Tuesday asked for a record 5.48 trillion yen. Compared with the 5.34 trillion yen approved for this year, the sum is 2.6 percent larger.',
      '5.48 trillion yen',
      'FY2022 in',
    ],
    [
      'and so is how much larger it is',
      '2021-08-31',
      'Japan’s Defense Ministry on Tuesday asked for a record 5.48 trillion yen. Set against the 5.34 trillion yen approved for this year, the sum is 2.6 percent larger; no budget since fiscal 2014 has grown as fast.',
      '2.6 percent',
      'FY2022 in',
    ],
  ])
})

describe('the year of an act is not that of the money', () => {
  check([
    [
      'it was then that a country announced it',
      '2025-03-05',
      'It was in 2022 that Japan announced a defense build-up of 43 trillion yen.',
      '43 trillion yen',
      null,
    ],
    [
      'but a budget turned then is of the year',
      '2014-09-01',
      'It was in fiscal 2013 that Japan’s defense budget grew again, by 0.8 percent.',
      '0.8 percent',
      'FY2013 in',
    ],
    [
      'somebody was persuaded then',
      '2024-07-06',
      'Biden said that it was he who in 2022 had persuaded Prime Minister Fumio Kishida to raise Japan’s defense spending by more than 50 percent.',
      'more than 50 percent',
      null,
    ],
    [
      'a plan issued last year',
      '2019-07-03',
      'South Korea’s defense plan issued last year foresees growth of the military budget of 7.5 percent annually.',
      '7.5 percent',
      null,
    ],
    [
      'a share called for last year',
      '2025-06-05',
      'It was Donald Trump who called for 5 percent of GDP last year as what NATO members should spend on defense.',
      '5 percent',
      null,
    ],
    [
      'a share spent last year',
      '2025-06-05',
      'Poland spent 4.1 percent of GDP last year on defense.',
      '4.1 percent',
      '2024 in',
    ],
    [
      'the years of a sum go before the year it was set apart in',
      '2025-07-19',
      'In 2022 Japan set apart 43 trillion yen ($289 billion) for defense for the five years through fiscal 2027.',
      '43 trillion yen',
      'FY2023/FY2027 over',
    ],
  ])
})

describe('the budget the news is about', () => {
  const news = 'Japan’s Cabinet on Monday approved a defense budget of 5.34 trillion yen for fiscal 2021.'
  check([
    [
      'told again with nothing that dates it',
      '2020-12-21',
      `${news}\n\nThe ministers met for an hour.\n\nThe navy wants ships.\n\nAt 5.34 trillion yen ($51.4 billion), defense spending has grown nine years in succession.`,
      '5.34 trillion yen',
      'FY2021 in',
    ],
    [
      'a sum of times gone by',
      '2020-12-21',
      `${news}\n\nThe ministers met for an hour.\n\nThe navy wants ships.\n\nDefense outlays had once come to roughly 3 trillion yen.`,
      'roughly 3 trillion yen',
      null,
    ],
  ])
})

describe('times of another clause', () => {
  check([
    [
      'what the head of government did',
      '2015-12-24',
      'Japan’s cabinet approved a defense budget of 5.05 trillion yen for fiscal 2016. The sum is 1.5 percent higher than this year’s, the fourth rise in a row under a premier who took office in 2012.',
      '1.5 percent',
      'FY2016 in',
    ],
    [
      'what had been agreed before',
      '2018-07-12',
      'Trump demanded that NATO members spend 2 percent of GDP on defense at once, whereas 2024 had been the date so far.',
      '2 percent',
      null,
    ],
    [
      'a fund that helps',
      '2025-01-10',
      'Germany meets NATO’s goal of 2 percent of GDP for defense, with the help of a fund that will be empty by 2027.',
      '2 percent',
      null,
    ],
    [
      'the figure’s own clause',
      '2025-01-10',
      'Germany wants to spend 3.5 percent of GDP on defense, a share that is to be reached by 2029.',
      '3.5 percent',
      '2029 by',
    ],
  ])
})

describe('a share that is to be reached over years', () => {
  check([
    [
      'should double over five years',
      '2022-04-27',
      'Japan’s ruling party proposes that defense spending should double over five years to 2 percent of GDP.',
      '2 percent',
      '2027 by',
    ],
    [
      'fronted',
      '2022-06-10',
      'Over five years, the LDP proposes, Japan’s defense spending should rise to 2 percent of GDP.',
      '2 percent',
      '2027 by',
    ],
    [
      'the budget years to come end with the fifth',
      '2023-01-20',
      'Japan’s premier Kishida wants defense spending to rise to 2 percent of GDP over the next five years.',
      '2 percent',
      '2027 by',
    ],
    [
      'an average is reached in no one year',
      '2022-04-27',
      'Japan’s ruling party proposes that defense spending should rise over five years to 2 percent of GDP on average.',
      '2 percent',
      null,
    ],
    [
      'it has risen over five years',
      '2022-04-27',
      'Poland’s defense spending has doubled over five years to 2 percent of GDP.',
      '2 percent',
      null,
    ],
  ])
})

describe('steps of a program', () => {
  check([
    [
      'the first of so many years, and then the years',
      '2023-03-28',
      'Japan has set aside 6.82 trillion yen for defense in fiscal 2023, which is the first of five years of growth. Over the five-year period the government hopes to spend 43 trillion yen in all.',
      '43 trillion yen',
      'FY2023/FY2027 over',
    ],
    [
      'the first installment in apposition',
      '2022-12-23',
      'Japan’s Cabinet approved a defense budget of 6.82 trillion yen for fiscal 2023, the first installment of a five-year program of 43 trillion yen.',
      '43 trillion yen',
      'FY2023/FY2027 over',
    ],
    [
      'a total set beside the old one',
      '2022-12-06',
      'Japan will spend 43 trillion yen on defense over the five years through fiscal 2027. That is more than 50 percent above the 27.47 trillion yen of the old program.',
      'more than 50 percent',
      'FY2023/FY2027 over',
    ],
    [
      'yearly outlays are of no year told before',
      '2022-12-11',
      'Japan is preparing the defense budget for fiscal 2023. Yearly defense outlays would go up to 11 trillion yen.',
      '11 trillion yen',
      null,
    ],
  ])
})

describe('the year of the claims before goes on', () => {
  check([
    [
      'although a base is of another year',
      '2025-06-12',
      'Pakistan’s budget shows PKR2.55 trillion for defence in fiscal 2025. Against the revised budget of PKR2.13 trillion for fiscal 2024 this is 17 percent higher. In terms of GDP the spending amounts to 2.2 percent.',
      '2.2 percent',
      'FY2025 in',
    ],
    [
      'counted from what a budget is, not from its base',
      '2024-09-30',
      'Russia’s national defence will cost 13.5 trillion roubles in 2025. That is 23 percent more than the 10.8 trillion roubles of 2024 and swallows a third of all spending. A year later defence is expected to get 12.8 trillion roubles.',
      '12.8 trillion roubles',
      '2026 in',
    ],
    [
      'a survey’s total of the world tells its year',
      '2020-04-27',
      'The Stockholm International Peace Research Institute published its data on military spending on Monday. It counts almost $2 trillion for the whole world in 2019.\n\nIndia, whose outlay touched $71.1 billion, is ahead of Japan.',
      '$71.1 billion',
      '2019 in',
    ],
    [
      'not once the talk has gone on to a goal',
      '2022-12-08',
      'There will be no tax increase for defense in the coming fiscal year. Prime Minister Fumio Kishida plans to raise Japan’s defense spending within five years to 2 percent of GDP. It would go to more than 11 trillion yen.',
      '11 trillion yen',
      null,
    ],
  ])
})

describe('years ahead', () => {
  check([
    [
      'to a share over the next five years',
      '2022-12-01',
      'Japan’s defense budget would go on rising over the next five years to at least 2 percent of GDP, he said.',
      '2 percent',
      '2027 by',
    ],
    [
      'behind an act in the perfect',
      '2022-06-02',
      'A panel of Japan’s ruling party had recommended that within five years defense spending be doubled to 2 percent of GDP.',
      '2 percent',
      '2027 by',
    ],
    [
      'spending has doubled in five years',
      '2022-06-02',
      'Poland’s defense spending has doubled in five years to 2 percent of GDP.',
      '2 percent',
      null,
    ],
    [
      'a sum for every year is reached by then',
      '2025-06-25',
      'Canada has signed up to spending 5 percent of GDP on defence within 10 years, or $150 billion annually.',
      '$150 billion',
      '2035 by',
    ],
    [
      'the first of the years of a sum',
      '2023-03-29',
      'Prime Minister Kishida announced that Japan’s defense outlays would come to 43 trillion yen over five years, of which fiscal 2023, beginning April 1, is the first.',
      '43 trillion yen',
      'FY2023/FY2027 over',
    ],
    [
      'what the ministry said it would ask for',
      '2013-08-30',
      'A rise of three percent is what Japan’s Defense Ministry said on Friday it would be asking for in next year’s budget.',
      'three percent',
      'FY2014 in',
    ],
  ])
})

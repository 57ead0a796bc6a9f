import { describe } from 'vitest'
import { check } from './period-cases.ts'

const OPENING = 'Japan’s Defense Ministry on Friday requested 8.8 trillion yen for fiscal 2026.'

describe('a budget set beside another', () => {
  check([
    [
      'up on the sum of a year',
      '2025-08-29',
      `${OPENING} This is 2.6 percent up on the 8.6 trillion yen in the initial budget for fiscal 2025.`,
      '2.6 percent',
      'FY2026 in',
    ],
    [
      'larger than the one for a year',
      '2025-08-29',
      `${OPENING} It is 2.6 percent larger than the one for fiscal 2025.`,
      '2.6 percent',
      'FY2026 in',
    ],
    [
      'exceeds that of a year by so much',
      '2025-08-29',
      `${OPENING} The request exceeds that of the fiscal 2025 initial budget by 2.6 percent.`,
      '2.6 percent',
      'FY2026 in',
    ],
    [
      'a sum above that of a year',
      '2025-08-29',
      `${OPENING} At 8.8 trillion yen, the request stands 180 billion yen above the initial budget for fiscal 2025.`,
      '8.8 trillion yen',
      'FY2026 in',
    ],
    [
      'an increase of a year is of that year',
      '2025-08-29',
      'Japan’s defense spending: a 9.4 percent increase in spending on defense in fiscal 2025 took it to 8.7 trillion yen.',
      '9.4 percent',
      'FY2025 in',
    ],
    [
      'the sum that is exceeded is of its own year',
      '2025-08-29',
      `${OPENING} That is up from the 8.7 trillion yen in the budget for fiscal 2025.`,
      '8.7 trillion yen',
      'FY2025 in',
    ],
  ])
})

describe('the year told by another sentence', () => {
  check([
    [
      'beside the present year, told next',
      '2015-01-14',
      'A record defence budget of 4.98 trillion yen has won the approval of the cabinet in Japan. It is 2.8% larger than the one for the present fiscal year.',
      '4.98 trillion yen',
      'FY2015 in',
    ],
    [
      'over this year’s, told next',
      '2015-01-14',
      'Japan’s cabinet has approved a defence budget of 4.98 trillion yen. That is an increase of 2.8% from this fiscal year.',
      '4.98 trillion yen',
      'FY2015 in',
    ],
    [
      'a request beside this year’s sum',
      '2023-08-23',
      'Japan’s defense ministry has requested 7.7 trillion yen, up from this year’s 6.8 trillion yen.',
      '7.7 trillion yen',
      'FY2024 in',
    ],
    [
      'a sum that this year’s is compared with',
      '2023-08-23',
      'The defense ministry’s 7.7 trillion yen request compares with 6.8 trillion yen for this fiscal year in Japan.',
      '7.7 trillion yen',
      'FY2024 in',
    ],
    [
      'the sum named next with its year',
      '2023-08-23',
      'Japan’s defense ministry asked for 7.7 trillion yen. The record sum for fiscal 2024 is 13% more than this year’s.',
      '7.7 trillion yen',
      'FY2024 in',
    ],
    [
      'the very first words',
      '2025-12-27',
      'It is the first time that Japan’s defense spending has gone over 9 trillion yen. The draft budget for fiscal 2026 sets aside 9.04 trillion yen.',
      'over 9 trillion yen',
      'FY2026 in',
    ],
    [
      'what had been done before is not of the budget told next',
      '2013-09-27',
      'Prime Minister Shinzo Abe said that his government had raised Japan’s defense budget by 0.8 percent. For fiscal 2014 the defense ministry plans to ask for 3 percent more.',
      '0.8 percent',
      null,
    ],
    [
      'a pace is of no one year',
      '2013-09-27',
      'China’s defense budget has been growing by more than 10 percent a year. For 2014 the government plans 12 percent more.',
      'more than 10 percent',
      null,
    ],
    [
      'of which',
      '2025-12-12',
      'Japan’s lower house passed a supplementary budget of 18.3 trillion yen for the year ending March 31, of which 847.5 billion yen is for defense.',
      '847.5 billion yen',
      'FY2025 in',
    ],
    [
      'one calendar for one budget',
      '2025-12-26',
      'Japan’s government today approved a defence budget of 9 trillion yen for 2026. For the fiscal year that opens in April this means 9.4% more than in 2025.',
      '9 trillion yen',
      'FY2026 in',
    ],
    [
      'another calendar year stays as it is',
      '2025-12-26',
      'Japan’s defense budget for fiscal 2026 is 9 trillion yen. In 2023 Japan spent 6.8 trillion yen on defense.',
      '6.8 trillion yen',
      '2023 in',
    ],
  ])
})

describe('goals and programs', () => {
  check([
    [
      'the fourth year of a program for a goal',
      '2025-12-26',
      'The draft budget for fiscal 2026 gives Japan’s forces 9 trillion yen. It is the fourth in an ongoing five-year program to double annual defense spending to 2% of GDP.',
      '2%',
      'FY2027 by',
    ],
    [
      'the third step of five',
      '2024-12-26',
      'Japan’s defense budget for fiscal 2025 comes to 8.7 trillion yen. It is the third of five annual steps in a buildup plan of around 43 trillion yen.',
      'around 43 trillion yen',
      'FY2023/FY2027 over',
    ],
    [
      'in a plan this is the second year',
      '2023-12-22',
      'Japan’s defense budget for fiscal 2024 comes to 7.9 trillion yen. In a five-year plan of 43 trillion yen this is the second year.',
      '43 trillion yen',
      'FY2023/FY2027 over',
    ],
    [
      'a goal the program is only to come closer to has no deadline here',
      '2025-08-29',
      'Japan’s defense request for fiscal 2026 is 8.8 trillion yen. It is the fourth year of a five-year program, and would take the country closer to its goal of 2 percent of gross domestic product.',
      '2 percent',
      null,
    ],
    [
      'years ahead of what was said then',
      '2023-08-23',
      'Japan aims to raise defense spending to 2% of GDP within five years, Fumio Kishida said in November 2022.',
      '2%',
      '2027 by',
    ],
    [
      'years ahead of a decision of last December',
      '2023-08-23',
      'Japan’s government decided last December to double defense spending to 2% of GDP in five years.',
      '2%',
      '2027 by',
    ],
    [
      'by the last of these years',
      '2025-12-27',
      'Japan’s program is worth 43 trillion yen for fiscal years 2023 through 2027. By the last of these years defense spending should come to 2 percent of GDP.',
      '2 percent',
      'FY2027 by',
    ],
    [
      'the first of so many years',
      '2024-07-09',
      'Japan spends more on defense. Fiscal 2023 was the first of five years in which it is to put 43 trillion yen in total into its military.',
      '43 trillion yen',
      'FY2023/FY2027 over',
    ],
    [
      'the years a sentence opens with are those of the current program',
      '2018-11-02',
      'Japan’s defense program is under review. For FY2014-2018 the current program puts overall defense expenditures at 24.67 trillion yen.',
      '24.67 trillion yen',
      'FY2014/FY2018 over',
    ],
    [
      'set in one year, to be reached by another',
      '2025-04-15',
      'Japan is near the goal of 2 percent of GDP for defense, which it set itself in 2022 and wants to reach by fiscal 2027.',
      '2 percent',
      'FY2027 by',
    ],
    [
      'a proposed goal takes no year from the budget told before it',
      '2018-05-25',
      'In fiscal 2018 Japan’s defense received 5.19 trillion yen. A panel of the Liberal Democratic Party will propose 2% of gross domestic product.',
      '2%',
      null,
    ],
    [
      'what a goal comes to is of its deadline',
      '2022-11-29',
      'Prime Minister Fumio Kishida ordered that Japan’s defense spending reach 2 percent of GDP in fiscal 2027. Measured by a forecast of GDP, that would be around 11 trillion yen.',
      'around 11 trillion yen',
      'FY2027 in',
    ],
    [
      'an alliance’s deadline stays when it has passed',
      '2024-12-20',
      'NATO agreed in 2014 that every member should spend at least 2% of GDP on defense by 2024.',
      'at least 2%',
      '2024 by',
    ],
  ])
})

describe('shares told year by year', () => {
  check([
    [
      'the year before that',
      '2025-04-15',
      'Japan’s defense spending stood at 1.6% of GDP last fiscal year and 1.4% the year before that.',
      '1.4%',
      'FY2023 in',
    ],
    [
      'each year before counts from the one ahead of it',
      '2021-12-16',
      'Japan’s defense spending was 1.14 percent of GDP in 2021, compared with 1.01 percent the previous year and 0.95 percent the year before.',
      '0.95 percent',
      '2019 in',
    ],
    [
      'of a GDP as it stood',
      '2025-04-15',
      'Japan’s defense spending for fiscal 2025 adds up to 9.9 trillion yen. That corresponds to 1.8 percent of GDP as it stood three years earlier.',
      '1.8 percent',
      'FY2025 in',
    ],
    [
      'reckoned on another GDP',
      '2025-04-16',
      'Japan’s defense spending for fiscal 2025 will reach 9.9 trillion yen, or 1.8% of GDP. It stood at 1.6% in fiscal 2024. Against the latest forecast for the economy the ratio would be 1.7%.',
      '1.7%',
      'FY2025 in',
    ],
    [
      'remained so since',
      '2017-03-05',
      'Japan dropped the ceiling in 1987, yet its military spending has since remained within 1 percent of GDP.',
      'within 1 percent',
      '1987 since',
    ],
    [
      'each clause has its own year',
      '2022-08-05',
      'Japan’s initial defense budget for 2022 was 5.4 trillion yen, while the one for fiscal 2021, with the extra budget, exceeds 6 trillion yen.',
      '6 trillion yen',
      'FY2021 in',
    ],
    [
      'where a rise came from has its own year',
      '2025-12-27',
      'Japan’s defense budget has grown from 5 trillion yen in 2022 to the 9 trillion yen now proposed.',
      '9 trillion yen',
      null,
    ],
    [
      'now in the next clause says nothing of the sum',
      '2012-08-09',
      'This year China’s defense budget passed $100 billion, and it is now larger than Japan’s.',
      '$100 billion',
      '2012 in',
    ],
  ])
})

describe('a pledge told in parts', () => {
  check([
    [
      'with another goal told between',
      '2025-06-23',
      'Britain will devote 5% of GDP to defence by 2035, Keir Starmer said. NATO’s target is at present 2%. His sum falls into 3.5% for core defence and a further 1.5% for resilience.',
      '3.5%',
      '2035 by',
    ],
    [
      'parts that add up to nothing told are of no pledge',
      '2025-06-23',
      'Britain will devote 5% of GDP to defence by 2035, Keir Starmer said. Germany’s defence spending is 2.4% of GDP and France’s 2.1%.',
      '2.4%',
      null,
    ],
  ])
})

describe('years worked out from others', () => {
  check([
    [
      'a rise over the budget of a year',
      '2013-09-04',
      'Japan’s defense ministry wants a 3% increase over the 2013 budget.',
      '3%',
      '2014 in',
    ],
    [
      'a rise over last year tells no budget year',
      '2025-03-05',
      'The Chinese government proposes to spend 7.2 percent more on defense than last year.',
      '7.2 percent',
      null,
    ],
    [
      'a length and its end',
      '2025-12-17',
      'Under the plan Japan spends 2% of GDP on defense by fiscal 2027 and 43 trillion yen in all over five years.',
      '43 trillion yen',
      'FY2023/FY2027 over',
    ],
    [
      'a beginning and an end of a total',
      '2025-01-03',
      'Tokyo plans to bring its total defense spending since 2023 up to 43 trillion yen by 2027.',
      '43 trillion yen',
      '2023/2027 over',
    ],
    [
      'a yearly sum by a deadline is no total',
      '2025-01-03',
      'Japan plans to bring its annual defense spending up to 9 trillion yen by 2027.',
      '9 trillion yen',
      '2027 by',
    ],
    [
      'a length and the year of the decision',
      '2025-03-05',
      'A five-year build-up, announced in 2022, is to double Japan’s defense budget to about 2% of gross domestic product.',
      'about 2%',
      '2027 by',
    ],
    [
      'years that have passed set no deadline',
      '2025-03-05',
      'A five-year build-up, announced in 2012, was to double Japan’s defense budget to about 2% of gross domestic product.',
      'about 2%',
      null,
    ],
  ])
})

describe('what is told about a year', () => {
  check([
    [
      'a year named as the date of a goal',
      '2025-11-29',
      'Originally, fiscal 2027 was the date by which Japan’s government was to achieve the goal of 2 percent of GDP for defense.',
      '2 percent',
      'FY2027 by',
    ],
    [
      'since somebody took office in a year',
      '2018-12-21',
      'Japan’s Cabinet approved a record defense budget of 5.26 trillion yen for the fiscal year from next April. It is 1.3 per cent larger than the previous one and the seventh increase since Shinzo Abe took office in 2012.',
      '1.3 per cent',
      'FY2019 in',
    ],
    [
      'of a GDP gone by, where the sum is of a year to come',
      '2023-12-22',
      'Japan’s draft defense budget for fiscal 2024 comes to some 8.9 trillion yen. This is 1.6 pct of GDP in fiscal 2022.',
      '1.6 pct',
      'FY2024 in',
    ],
    [
      'a share told for itself is of the year behind its GDP',
      '2023-12-22',
      'Japan’s draft defense budget grows again. Spending stood at 1.2 pct of GDP in fiscal 2022.',
      '1.2 pct',
      'FY2022 in',
    ],
    [
      'together with the regular budget',
      '2025-11-29',
      'Japan’s cabinet approved a supplementary budget for fiscal 2025 that holds over 1 trillion yen for defense. Together with the 9.93 trillion yen of the regular budget, the year would see about 11 trillion yen in defense spending.',
      '9.93 trillion yen',
      'FY2025 in',
    ],
    [
      'the total of a program told just before',
      '2018-12-18',
      'Japan’s Cabinet adopted a defense program for the five years from fiscal 2019. It set the total at 27.47 trillion yen.',
      '27.47 trillion yen',
      'FY2019/FY2023 over',
    ],
    [
      'a bill at some other rate is of no year',
      '2018-05-25',
      'Japan’s defense budget for fiscal 2018 is 5.19 trillion yen, within 1% of GDP. At the higher rate the bill would be as much as 10 trillion yen.',
      'as much as 10 trillion yen',
      null,
    ],
    [
      'what a sum stood at before',
      '2019-08-06',
      'Japan’s defense ministry plans a request of 5.3 trillion yen for fiscal 2020, roughly 50 billion yen above the initial budget for fiscal 2019, which stood at a record 5.2574 trillion yen.',
      '5.2574 trillion yen',
      'FY2019 in',
    ],
    [
      'a quotation goes on about the sum',
      '2025-08-29',
      'Poland is to spend 200 billion zloty on defense in 2026, Finance Minister Andrzej Domanski said. “This represents more than 4.8% of GDP,” he said.',
      'more than 4.8%',
      '2026 in',
    ],
  ])
})

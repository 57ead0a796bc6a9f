import { describe, expect, test } from 'vitest'
import { readText } from './gold.ts'

/** Each figure as `quote: subject kind period/role, speaker`. */
function read(published: string, text: string): readonly string[] {
  return readText(text, published)
    .mentions.filter((m) => m.value !== null)
    .map((m) => `${m.quote}: ${m.subject} ${m.kind} ${m.period}/${m.periodRole}, ${m.speaker}`)
}

describe('sentences as they stand in any paper', () => {
  test.each<[says: string, published: string, text: string, ...claims: string[]]>([
    [
      'a goal that will not be met is a goal',
      '2024-06-12',
      'Japan is unlikely to reach its target of spending 2% of GDP on defense by fiscal 2027.',
      '2%: JP target FY2027/by, null',
    ],
    [
      'what was approved for a year is of that year',
      '2026-01-08',
      'The White House wants $1.5 trillion for the military for 2027, well above the $901 billion that Congress approved for 2026.',
      '$1.5 trillion: US proposal 2027/in, White House',
      '$901 billion: US level 2026/in, Congress',
    ],
    [
      'the current-year budget, beside one asked for',
      '2025-08-29',
      'The Defense Ministry asked for 8.8 trillion yen for fiscal 2026. The current-year budget is 8.7 trillion yen.',
      '8.8 trillion yen: JP proposal FY2026/in, Defense Ministry',
      '8.7 trillion yen: JP level FY2025/in, null',
    ],
    [
      'a remark on the economy between a rise and its sum',
      '2024-08-23',
      "Taiwan's cabinet proposed that defence spending rise 7.7% next year, outpacing economic growth, to T$647 billion.",
      '7.7%: TW proposal 2025/in, Cabinet',
      'T$647 billion: TW proposal 2025/in, Cabinet',
    ],
    [
      'the month a fiscal year begins in',
      '2015-01-14',
      "Japan's defence budget will be 4.98 trillion yen from April.",
      '4.98 trillion yen: JP level FY2015/in, null',
    ],
    [
      'for the 12 months from a month',
      '2015-01-14',
      "Japan's cabinet approved a defence budget of 4.98 trillion yen for the 12 months from April.",
      '4.98 trillion yen: JP level FY2015/in, Cabinet',
    ],
    [
      'a capital that opens the sentence, and its government',
      '2025-03-28',
      "Japan's defense spending comes to 1.8% of GDP.\n\nIn Seoul, the government wants to raise military spending to 3.5% of GDP.",
      '1.8%: JP level null/null, null',
      "3.5%: KR target null/null, South Korea's government",
    ],
    [
      'a demand beside what members are to spend, in news of one of them',
      '2025-06-05',
      'NATO defence ministers discussed a plan under which members would spend 3.5% of GDP on defence, meeting a demand by U.S. President Donald Trump for 5%.\n\nGermany backs the plan, Defence Minister Boris Pistorius said. Germany spends 2.1% of GDP on defence. The German share is growing.',
      '3.5%: NATO proposal null/null, NATO',
      '5%: NATO demand null/null, Donald Trump',
      '2.1%: DE level null/null, null',
    ],
    [
      'a rank of another year, and somebody who cuts',
      '2017-04-24',
      'Military spending in 2016 was told on Monday by the Stockholm International Peace Research Institute. Russia raised its outlays by 5.9 per cent, while Saudi Arabia, third in 2015, cut its own by 30 per cent to $63.7 billion.',
      '5.9 per cent: RU level 2016/in, SIPRI',
      '30 per cent: SA level 2016/in, SIPRI',
      '$63.7 billion: SA level 2016/in, SIPRI',
    ],
    [
      'a yardstick is no spender',
      '2018-12-18',
      "By the yardstick NATO uses, Japan's defense spending will be around 1.3 percent of GDP.",
      'around 1.3 percent: JP estimate null/null, null',
    ],
    [
      'what a sum is spent on, behind where it comes from',
      '2023-06-16',
      'Tax revenue will help to pay for the 43 trillion yen that Japan plans to spend on its military.',
      '43 trillion yen: JP target null/null, null',
    ],
    [
      'a budget in committee',
      '2024-12-02',
      "South Korea's defence budget for 2025 was cut to 61.2 trillion won in committee on Friday.",
      '61.2 trillion won: KR proposal 2025/in, null',
    ],
    [
      'the base of a request, whose year stands behind it',
      '2025-08-29',
      "The Defense Ministry's request for fiscal 2026 is 8.85 trillion yen, up 1.6% from the 8.7 trillion yen of this year's initial budget.",
      '8.85 trillion yen: JP proposal FY2026/in, Defense Ministry',
      '1.6%: JP proposal FY2026/in, Defense Ministry',
      '8.7 trillion yen: JP level FY2025/in, null',
    ],
    [
      'the world goes on, then the burden of one state',
      '2024-04-22',
      'World military spending reached $2,443 billion in 2023, SIPRI said. Spending was up by 6.8 per cent. Russia spent $109 billion, a military burden of 5.9 per cent.',
      '$109 billion: RU level 2023/in, SIPRI',
      '5.9 per cent: RU level 2023/in, SIPRI',
    ],
    [
      'a list under the year of its first line',
      '2025-07-02',
      'Defence spending in 2024, in share of GDP:\n\n- Poland: 4.1 percent, up from 3.3 percent in 2023\n- Germany: 2.1 percent\n- Italy – 1.5 percent',
      '4.1 percent: PL level 2024/in, null',
      '3.3 percent: PL level 2023/in, null',
      '2.1 percent: DE level 2024/in, null',
      '1.5 percent: IT level 2024/in, null',
    ],
    [
      'a standard set for allies, and its parts',
      '2025-12-26',
      'Japan spends 1.8% of GDP on defense. The U.S. has set a "global standard" of 5 percent for its allies, of which 3.5 percent is for the military itself.',
      '1.8%: JP level null/null, null',
      '5 percent: JP demand null/null, United States government',
      '3.5 percent: JP demand null/null, United States government',
    ],
    [
      'a condition behind the year',
      '2023-12-22',
      "Japan's defense spending is expected to reach 8.9 trillion yen in 2025 if the plan holds.",
      '8.9 trillion yen: JP estimate 2025/in, null',
    ],
    [
      'a meeting with a counterpart',
      '2025-05-31',
      'US Defense Secretary Pete Hegseth spoke in Singapore on Saturday. In a meeting with his Australian counterpart, Richard Marles, he asked Canberra to increase defence spending to 3.5 per cent of its GDP.',
      '3.5 per cent: AU demand null/null, Pete Hegseth',
    ],
    [
      'the year of the figures, told at the end for all',
      '2016-12-22',
      'Japan spends about 1 percent of GDP on defence, against 3.3 percent for the United States, according to World Bank figures for 2015.',
      'about 1 percent: JP level 2015/in, World Bank',
      '3.3 percent: US level 2015/in, World Bank',
    ],
    [
      'what lasts, behind the year of another',
      '2020-12-21',
      'China plans to spend 1.27 trillion yuan on defense this year. Tokyo keeps its budget at around 1 percent of gross domestic product.',
      '1.27 trillion yuan: CN level 2020/in, null',
      'around 1 percent: JP level null/null, null',
    ],
    [
      'what a question under a heading is about',
      '2022-06-07',
      "Japan's ruling party wants the country to spend 2% of GDP on defence.\n\nSouth Korea spends 2.8%.\n\n## Where does 2% come from?\n\nThat is not known.",
      '2%: JP proposal null/null, ruling party',
      '2.8%: KR level null/null, null',
      '2%: JP proposal null/null, null',
    ],
    [
      'what companies sell, and what the government spends',
      '2024-10-08',
      'Mitsubishi Heavy Industries expects its defence orders to reach 1.8 trillion yen this fiscal year, up 60% from two years ago, as Japan doubles its military budget. The government has set aside 43 trillion yen for five years.',
      "43 trillion yen: JP target null/null, Japan's government",
    ],
    [
      'a sum needed on top of another',
      '2023-01-20',
      'Japan needs 4 trillion yen a year for defense on top of the 5 trillion yen it spends today.',
      '5 trillion yen: JP level null/null, null',
    ],
    [
      'a sum with its share, and the year behind both',
      '2025-03-18',
      'Berlin spent 90.6 billion euros, or 2.1% of GDP, on defence last year.',
      '90.6 billion euros: DE level 2024/in, null',
      '2.1%: DE level 2024/in, null',
    ],
    [
      'a year in a clause about something else',
      '2025-03-26',
      'Sweden, which joined NATO last year, cut defence spending to about 1% of GDP after the Cold War.',
      'about 1%: SE level null/null, null',
    ],
    [
      'the regular budget of this year, after that of last',
      '2022-02-27',
      "Germany spent about 1.5% of GDP on defence last year. This year's regular defense budget is 50.3 billion euros.",
      'about 1.5%: DE level 2021/in, null',
      '50.3 billion euros: DE level 2022/in, null',
    ],
    [
      'rupees of the state that is spoken of',
      '2025-05-26',
      'Pakistan is to raise its defence budget by 18 per cent to more than Rs 2.5 trillion in 2025-26, after the conflict with India.',
      '18 per cent: PK level FY2025/in, null',
      'more than Rs 2.5 trillion: PK level FY2025/in, null',
    ],
    [
      'a department of defense in small letters',
      '2024-08-01',
      "The Philippine defense department is seeking 256.1 billion pesos for 2025, 6.4% more than this year's 240.6 billion.",
      '256.1 billion pesos: PH proposal 2025/in, Defense Department',
      '6.4%: PH proposal 2025/in, Defense Department',
      '240.6 billion: PH level 2024/in, null',
    ],
    [
      'totals of regions, told again or by their lands',
      '2024-01-01',
      'In the region as a whole US$239 billion is to be spent on defense this year, after about US$220 billion last year. The countries of Western Europe spend 4 to 5 percent of GDP on defense. China spends 1.5 percent.',
      '1.5 percent: CN level 2024/in, null',
    ],
    [
      'the year of what is spent, and what is wanted',
      '2025-06-17',
      'Latvia, which spends 3.65% of GDP on defence this year, wants to reach 5%.',
      '3.65%: LV level 2025/in, null',
      '5%: LV target null/null, null',
    ],
    [
      'a deadline, and a level meant for later',
      '2025-02-25',
      'Britain is to lift defence spending to 2.5% of GDP by 2027 and target a 3% level.',
      '2.5%: GB target 2027/by, null',
      '3%: GB target null/null, null',
    ],
    [
      'what is said in a clause behind',
      '2025-02-25',
      'Britain spends 2.3% of GDP on defence now, and the government had previously said it would set out a path to 2.5%.',
      '2.3%: GB level null/null, null',
      "2.5%: GB target null/null, Britain's government",
    ],
    [
      'a budget, and in the next clause who approved it',
      '2025-02-25',
      'The defense budget is 8.7 trillion yen, and the Cabinet approved it on Friday.',
      '8.7 trillion yen: JP level null/null, Cabinet',
    ],
    [
      'a survey told late in the news of a budget',
      '2016-12-22',
      "Japan's government approved a record military budget for fiscal 2017 on Thursday.\n\nSpending will rise 1.4 percent to 5.13 trillion yen. Japan spends about 1 percent of GDP on defence, according to World Bank figures for 2015.",
      '1.4 percent: JP level FY2017/in, null',
      '5.13 trillion yen: JP level FY2017/in, null',
      'about 1 percent: JP level 2015/in, World Bank',
    ],
    [
      'the base of a rise in a clause of its own',
      '2023-08-31',
      'The request for fiscal 2024 is up 13.4 percent from the initial defense budget for the current year, which was a record 6.8 trillion yen.',
      '13.4 percent: JP proposal FY2024/in, null',
      '6.8 trillion yen: JP level FY2023/in, null',
    ],
    [
      'a share asked for beyond the one aimed for',
      '2025-09-30',
      "A panel of experts to Japan's Defense Ministry has called for defense spending beyond the 2% of GDP the government is aiming for by fiscal 2027.",
      "2%: JP target FY2027/by, Japan's government",
    ],
    [
      'a pledge that rests on forecasts',
      '2024-09-26',
      "Canada's parliamentary watchdog says Ottawa's pledge to spend two per cent of GDP on the military by 2032 rests on wrong economic forecasts.",
      'two per cent: CA target 2032/by, null',
    ],
    [
      'what would come of it if',
      '2024-09-26',
      'If Japan were to spend 2% of GDP on defense, its outlays would rise to about 11 trillion yen.',
      '2%: JP target null/null, null',
      'about 11 trillion yen: JP estimate null/null, null',
    ],
    [
      'two states and one verb',
      '2025-01-17',
      'Lithuania is to raise defence spending to 5% of GDP, and Estonia to 5.4%.',
      '5%: LT target null/null, null',
      '5.4%: EE target null/null, null',
    ],
    [
      'one member wants it of the others',
      '2024-06-12',
      'Poland, which spends 4.1% of GDP on defence, wants other NATO members to go to 3%.',
      '4.1%: PL level null/null, null',
      "3%: NATO demand null/null, Poland's government",
    ],
    [
      'a yearly rise beside the total of a plan',
      '2023-12-12',
      'South Korea plans to spend 348.7 trillion won on defense over five years through 2028, the ministry said, an average annual rise of 7%.',
      '348.7 trillion won: KR target 2024/2028/over, Defense Ministry',
      '7%: KR target 2024/2028/over, Defense Ministry',
    ],
    [
      'a foreigner says what “it” should do',
      '2025-06-22',
      'Taiwan spends 2.5% of GDP on its military. Elbridge Colby said it should be more like 10%.',
      '2.5%: TW level null/null, null',
      '10%: TW demand null/null, Elbridge Colby',
    ],
    [
      'a deadline behind two parts is that of both',
      '2025-06-10',
      'NATO is meeting. Secretary General Mark Rutte has proposed that allies spend 3.5% of GDP on core defense and 1.5% on related areas by 2032.',
      '3.5%: NATO proposal 2032/by, Mark Rutte',
      '1.5%: NATO proposal 2032/by, Mark Rutte',
    ],
    [
      'a year behind a row is that of each',
      '2025-06-22',
      'Defense spending in Japan, South Korea and Australia was 1.4%, 2.6% and 1.9% of GDP respectively in 2024.',
      '1.4%: JP level 2024/in, null',
      '2.6%: KR level 2024/in, null',
      '1.9%: AU level 2024/in, null',
    ],
    [
      'what a state expects to spend this year',
      '2025-06-22',
      'Spain spent 1.3% of GDP on defense in 2024. Madrid expects to spend 2% this year.',
      '1.3%: ES level 2024/in, null',
      '2%: ES estimate 2025/in, null',
    ],
    [
      'the total of a program that is over',
      '2025-06-22',
      'Under the Mid-Term Defense Program for fiscal 2019-2023, Japan planned to spend 27.47 trillion yen.',
      '27.47 trillion yen: JP level FY2019/FY2023/over, null',
    ],
    [
      'rises that two ministries bargain over',
      '2017-12-18',
      'The Finance Ministry wants to hold the rise in defense spending to 3%. The Defense Ministry of Japan had sought 7%.',
      '3%: JP proposal null/null, Finance Ministry',
      '7%: JP proposal null/null, Defense Ministry',
    ],
    [
      'an order to ministers who are named, with its day',
      '2022-12-17',
      'Kishida ordered Defense Minister Yasukazu Hamada and Finance Minister Shunichi Suzuki on Nov. 28 to raise defense spending to 2% of GDP in fiscal 2027.',
      '2%: JP target FY2027/in, Fumio Kishida',
    ],
    [
      'a state that does what is asked with less',
      '2025-06-25',
      'Pedro Sanchez says that Spain can do what NATO asks of it with 2.1% of GDP for defense.',
      '2.1%: ES target null/null, Pedro Sanchez',
    ],
    [
      'what a bloc accounts for',
      '2024-04-22',
      'Military spending rose in 2023, SIPRI said. The 31 NATO members accounted for $1,341 billion, China for an estimated $296 billion.',
      '$1,341 billion: NATO level 2023/in, SIPRI',
      'an estimated $296 billion: CN level 2023/in, SIPRI',
    ],
    [
      'a rise beside a budget and its value in dollars',
      '1987-01-24',
      'Japan’s budget for fiscal 1987 allots 3.517 trillion yen, or about $23 billion, to the military, 5.2 percent more than this year.',
      '3.517 trillion yen: JP level FY1987/in, null',
      'about $23 billion: JP estimate FY1987/in, null',
      '5.2 percent: JP level FY1987/in, null',
    ],
    [
      'a way of counting measures nothing by itself',
      '2026-03-14',
      'Defence Minister Richard Marles said that measured by NATO’s method Australia spends 2.8 per cent of GDP on defence.',
      '2.8 per cent: AU estimate null/null, Richard Marles',
    ],
    [
      'who holds up a commitment of his state speaks',
      '2024-11-20',
      'Shigeru Ishiba reaffirmed Japan’s commitment to bring defense spending to 2% of GDP in fiscal 2027.',
      '2%: JP target FY2027/in, Shigeru Ishiba',
    ],
    [
      'the budget of another state is no act of a party',
      '2013-01-29',
      'Japan’s Liberal Democratic Party had pledged to spend more on defense to counter China, whose official budget grew 11.2 percent last year.',
      '11.2 percent: CN level 2012/in, null',
    ],
    [
      'a goal without its measure',
      '2025-12-26',
      'Japan is to spend more on defense. The government’s 2 percent target for defense spending stands.',
      "2 percent: JP target null/null, Japan's government",
    ],
    [
      'a rise told by its rank, with its size behind',
      '2025-11-10',
      'In 2026 South Korea’s defense budget is to see its biggest rise since 2019, at 7.5 percent.',
      "7.5 percent: KR proposal 2026/in, South Korea's government",
    ],
    [
      'what is spent in spite of a demand',
      '2025-06-25',
      'Japan keeps defense at 1.8% of GDP despite the demand from Washington.',
      '1.8%: JP level null/null, null',
    ],
    [
      'a list of states whose verb is told once',
      '2025-06-25',
      'Germany wants to spend 3.5% of GDP on defense, Australia 2.4%.',
      '3.5%: DE target null/null, null',
      '2.4%: AU target null/null, null',
    ],
    [
      'a panel that meets on a weekday',
      '2025-11-10',
      'A government panel on Monday urged Japan to study spending more than 2% of GDP on defense.',
      'more than 2%: JP proposal null/null, government panel',
    ],
    [
      'a figure that nobody has decided on',
      '2025-11-10',
      'Japan spends 1.8% of GDP on defense. Finance Minister Satsuki Katayama said that the government had not decided on any figure beyond 2%.',
      '1.8%: JP level null/null, null',
    ],
    [
      'a share of the year before',
      '2025-11-10',
      'Japan spends 1.8% of GDP on defense. It is more than the 1.6% of the year before.',
      '1.8%: JP level null/null, null',
      '1.6%: JP level FY2024/in, null',
    ],
  ])('%s', (_says, published, text, ...claims) => {
    expect(read(published, text)).toEqual(claims)
  })

  test('a month that is to come dates no decision', () => {
    const { mentions } = readText(
      'Japan spends 1.8% of GDP on defense. In December the Cabinet is expected to approve about 9 trillion yen.',
      '2025-11-10',
    )
    expect(mentions.map((m) => m.statedOn)).toEqual(['2025-11-10', '2025-11-10'])
  })
})

describe('days that are not of the saying', () => {
  test.each([
    [
      'what is yet to be done',
      '2023-11-08',
      'The cabinet will approve a defense budget of 7.7 trillion yen on Friday.',
      '2023-11-08',
    ],
    [
      'what came before it',
      '2025-05-26',
      'Pakistan is to raise its defence budget by 18 per cent, officials said, after the conflict with India earlier this month.',
      '2025-05-26',
    ],
    [
      'what was done that day',
      '2023-11-08',
      'The cabinet approved a defense budget of 7.7 trillion yen on Friday.',
      '2023-11-03',
    ],
  ])('%s', (_says, published, text, day) => {
    const [claim] = readText(text, published).mentions.filter((m) => m.value !== null)
    expect(claim?.statedOn).toBe(day)
  })
})

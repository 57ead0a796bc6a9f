import { describe, expect, test } from 'vitest'
import { readText } from './gold.ts'

/** Each figure that is a claim, as `quote: subject unit comparator`, with its conversions. */
function claims(published: string, text: string): readonly string[] {
  return readText(text, published)
    .mentions.filter((m) => m.value !== null)
    .map((m) => {
      const also = m.converted.map((c) => c.quote).join('; ')
      return `${m.quote}: ${m.subject} ${m.unit} ${m.comparator}${also && ` or ${also}`}`
    })
}

describe('what is a claim in any paper, and whose', () => {
  test.each<[says: string, published: string, text: string, ...claims: string[]]>([
    [
      'a growth target of the economy beside a rise of the budget',
      '2024-06-12',
      "China's defence budget will grow 7.2 per cent this year to 1.67 trillion yuan, the premier told the National People's Congress. The growth target for the economy was set at around 5 per cent and the deficit at 3 per cent of GDP.",
      '7.2 per cent: CN %change =',
      '1.67 trillion yuan: CN CNY =',
    ],
    [
      'a share of several states in a list is nobody’s',
      '2024-06-12',
      'Poland, which borders Ukraine, will spend 4.7 per cent of its GDP on defence next year, the highest ratio in the alliance. Its neighbour Germany is at 2.1 per cent, the Baltic states at about 3 per cent.',
      '4.7 per cent: PL %GDP =',
      '2.1 per cent: DE %GDP =',
    ],
    [
      'the state’s own investment beside the budget',
      '2024-06-12',
      "India's finance minister set aside 6.2 trillion rupees ($74.8 billion) for defence in the interim budget on Thursday, up 4.7% from the previous year. Of this, 1.72 trillion rupees will go to new weapons. Capital expenditure overall was raised 11.1% to 11.11 trillion rupees.",
      '6.2 trillion rupees: IN INR = or $74.8 billion',
      '4.7%: IN %change =',
    ],
    [
      'the upkeep of foreign forces',
      '2024-06-12',
      "South Korea and the United States agreed on Friday that Seoul will pay 1.52 trillion won in 2026 for the upkeep of American forces, up 8.3% from a year earlier. Seoul's own defense budget this year is 59.4 trillion won.",
      '59.4 trillion won: KR KRW =',
    ],
    [
      'a budget that also grew is its owner’s',
      '2024-04-22',
      "World military spending rose 6.8 percent to $2.44 trillion in 2023, SIPRI said on Monday. The United States spent $916 billion, China an estimated $296 billion and Russia $109 billion. Japan allocated $50.2 billion, 11 percent more than in 2022, while Taiwan's outlays also rose 11 percent, to $16.6 billion.",
      '$916 billion: US USD =',
      'an estimated $296 billion: CN USD ~',
      '$109 billion: RU USD =',
      '$50.2 billion: JP USD =',
      '11 percent: JP %change =',
      '11 percent: TW %change =',
      '$16.6 billion: TW USD =',
    ],
    [
      'a share of the budget and a share of GDP',
      '2024-06-12',
      'Russia will spend 13.5 trillion roubles ($145 billion) on defence in 2025, a quarter more than this year, the draft budget shows. That is 32.5% of all federal spending and 6.3% of GDP.',
      '13.5 trillion roubles: RU RUB = or $145 billion',
      '6.3%: RU %GDP =',
    ],
    [
      'recruits who are missing',
      '2024-08-30',
      "TOKYO - Japan's Defense Ministry wants 8.5 trillion yen ($59 billion) next year, up 10.5 percent\nJapan's Defense Ministry on Friday asked for a budget of 8.54 trillion yen for next fiscal year as it faces China and North Korea. About 970 billion yen of that is for missiles with longer range. Recruiting is also a worry: the forces fell short of their target by 10 percent.",
      '8.5 trillion yen: JP JPY = or $59 billion',
      '10.5 percent: JP %change =',
      '8.54 trillion yen: JP JPY =',
    ],
    [
      'a rise of the Europeans together',
      '2024-06-12',
      "NATO's members in Europe have raised their defence spending by 17.9% this year, Jens Stoltenberg said. Twenty-three of the 32 allies will meet the goal of 2% of GDP. In 2014 only three did.",
      '2%: NATO %GDP =',
    ],
    [
      'a growth target without its economy',
      '2026-03-05',
      "BEIJING: China on Thursday announced a 7 per cent rise in defence spending for 2026, its slowest in five years. Premier Li Qiang set the growth target at 4.5 to 5 per cent. The defence budget of 1.91 trillion yuan (US$277 billion) is still less than a third of Washington's.",
      '7 per cent: CN %change =',
      '1.91 trillion yuan: CN CNY = or US$277 billion',
    ],
    [
      'a straight rise and its size',
      '2019-12-20',
      'The Cabinet on Friday approved 5.3133 trillion yen in defense spending for fiscal 2020, the eighth straight rise and up 1.1 percent. Host-nation support for U.S. forces takes 199.3 billion yen of it. The trade deficit with Washington, at $67 billion, was also on the agenda.',
      '5.3133 trillion yen: JP JPY =',
      '1.1 percent: JP %change =',
    ],
    [
      'a country and its goal under an alliance',
      '2024-07-10',
      "Canada's prime minister, Justin Trudeau, said at the Washington summit that his country would reach NATO's target of 2 per cent by 2032. It currently spends 1.37 per cent, or C$41 billion. Under the government's plan of April it would be 1.76 per cent in 2030.",
      '2 per cent: CA %GDP =',
      '1.37 per cent: CA %GDP =',
      'C$41 billion: CA CAD =',
      '1.76 per cent: CA %GDP =',
    ],
    [
      'a group of states before a state',
      '2024-06-12',
      'The three Baltic states spend about 3 per cent of GDP on defence, Poland more than 4 per cent.',
      'more than 4 per cent: PL %GDP >',
    ],
    [
      'groups of states in a row',
      '2024-06-12',
      'Russia will spend 6.3 percent of GDP on its military. The Nordic countries are at 2 percent or more and the Baltic states above 3 percent.',
      '6.3 percent: RU %GDP =',
    ],
    [
      'a forecast of growth and a goal for inflation',
      '2014-03-05',
      "China will raise its military budget by 12.2 percent to 808 billion yuan ($132 billion), it said at the opening of parliament on Wednesday. Last year's rise was 10.7 percent. The growth forecast was kept at 7.5 percent, and the inflation goal at 3.5 percent.",
      '12.2 percent: CN %change =',
      '808 billion yuan: CN CNY = or $132 billion',
      '10.7 percent: CN %change =',
    ],
    [
      'money for the realignment of bases',
      '2023-12-22',
      'The Cabinet endorsed a record 7.95 trillion yen in defense spending for fiscal 2024, marking the 12th consecutive increase and up 16.5 percent from the current year. In addition 1.6 trillion yen is for the realignment of U.S. forces.',
      '7.95 trillion yen: JP JPY =',
      '16.5 percent: JP %change =',
    ],
    [
      'a rise by a sum, with its percentage and its whole',
      '2017-02-28',
      "President Donald Trump wants to raise U.S. defense spending by $54 billion, or about 10 percent, to $603 billion, and to cut foreign aid by a third. China's own budget rises 7 percent this year.",
      'about 10 percent: US %change ~',
      '$603 billion: US USD =',
      '7 percent: CN %change =',
    ],
    [
      'what the Europeans invest together',
      '2024-02-14',
      "Eighteen of NATO's 31 members will spend at least 2 percent of GDP on their armed forces this year, Stoltenberg said on Wednesday. A decade ago it was three. The European allies will together invest $380 billion, which is 2 percent of their combined GDP.",
      'at least 2 percent: NATO %GDP >=',
    ],
    [
      '“its” budget is that of whoever tells',
      '2023-01-13',
      'At the White House Kishida told Biden that his country would bring its defense budget to 2% of GDP in five years. Biden, whose own country spends 3.5%, called it historic.',
      '2%: JP %GDP =',
      '3.5%: US %GDP =',
    ],
    [
      'how much more others believe it is',
      '2015-03-05',
      "China's military budget will rise by about 10 percent this year, Fu Ying, a spokeswoman for the parliament, said on Wednesday. That would be the fifth double-digit rise in a row, though slower than the 12.2 percent of 2014. Beijing puts last year's outlays at 808.2 billion yuan; the Pentagon believes they were 20 percent higher.",
      'about 10 percent: CN %change ~',
      '12.2 percent: CN %change =',
      '808.2 billion yuan: CN CNY =',
    ],
    [
      'a rise told without its verb',
      '2025-04-28',
      "Global military expenditure reached $2,718 billion last year, an increase of 9.4 per cent in real terms, SIPRI reported on Monday. Germany's grew 28 per cent to $88.5 billion, making it the fourth largest spender in the world, and Israel's 65 per cent to $46.5 billion. The United States, at $997 billion, accounted for 37 per cent of the total.",
      '28 per cent: DE %change =',
      '$88.5 billion: DE USD =',
      '65 per cent: IL %change =',
      '$46.5 billion: IL USD =',
      '$997 billion: US USD =',
    ],
    [
      'money put into a factory',
      '2024-03-21',
      'New Zealand spends about 1 percent of its GDP on its military, Australia twice as much. Canberra will put A$4.6 billion into a British factory that makes reactors for its submarines.',
      'about 1 percent: NZ %GDP ~',
    ],
    [
      'money given to another state',
      '2024-06-12',
      "Norway's parliament on Tuesday agreed to raise military spending by 600 billion crowns ($56 billion) over 12 years. By 2036 the budget will be twice as big as today, at 3% of GDP. Norway also gives Ukraine 75 billion crowns over five years.",
      '3%: NO %GDP =',
    ],
    [
      'a pay raise that a bill includes',
      '2025-12-12',
      'The U.S. House passed a bill on Wednesday that authorizes $901 billion for the military in fiscal 2026, $8 billion more than Trump asked for. It includes a pay raise of 4 percent for the troops and $400 million for Ukraine.',
      '$901 billion: US USD =',
    ],
    [
      'expected growth',
      '2023-02-01',
      "Nirmala Sitharaman raised the defence outlay by 13 per cent to 5.94 trillion rupees ($72.6 billion). China's official budget, at 1.45 trillion yuan ($230 billion), is three times as much. India expects growth of 6.5 per cent and a fiscal deficit of 5.9 per cent of GDP.",
      '13 per cent: IN %change =',
      '5.94 trillion rupees: IN INR = or $72.6 billion',
      '1.45 trillion yuan: CN CNY = or $230 billion',
    ],
    [
      'a share that would be spent on top',
      '2025-03-04',
      "The European Commission wants to mobilise 800 billion euros for defence. Were all member states to spend 1.5 percent of GDP more, that would make 650 billion euros over four years; another 150 billion euros would be loans. The EU's 27 members spent 326 billion euros last year, or 1.9 percent of GDP.",
      '800 billion euros: EU EUR =',
      '326 billion euros: EU EUR =',
      '1.9 percent: EU %GDP =',
    ],
    [
      'a raise for troops',
      '2023-12-14',
      'Congress on Thursday passed a record $886 billion defense bill, which gives troops a 5.2 percent raise, $300 million to Ukraine and $14.7 billion to the Pacific deterrence plan. The Senate backed it by 87 to 13.',
      '$886 billion: US USD =',
    ],
    [
      'a rise told behind what the sum includes',
      '2024-08-22',
      'Taiwan will spend a fifth of its whole budget on defence next year. The outlay of NT$647 billion, which includes NT$90.4 billion for fighter jets and missiles, is up 7.7% and equals 2.45% of GDP, the Cabinet said. Its economy should expand 3.26%.',
      'NT$647 billion: TW TWD =',
      '7.7%: TW %change =',
      '2.45%: TW %GDP =',
    ],
    [
      'a sum planned, up from another',
      '2025-09-03',
      "France's defence minister said the 57.1 billion euros planned for 2026, up from 50.5 billion this year, should be safe whoever governs. The deficit is to fall from 5.4 percent of GDP to 4.6 percent. Debt is 114 percent of output.",
      '57.1 billion euros: FR EUR =',
      '50.5 billion: FR EUR =',
    ],
    [
      'a sum sought from a stimulus',
      '2013-01-08',
      "Japan's Defense Ministry will ask for an increase of more than 100 billion yen, its first in 11 years, in next year's budget, NHK said on Tuesday. The present budget is 4.65 trillion yen ($53 billion). It will also seek 180 billion yen from a stimulus package to modernize F-15 fighters and to buy missile interceptors.",
      '4.65 trillion yen: JP JPY = or $53 billion',
      '180 billion yen: JP JPY =',
    ],
    [
      'investments and a deficit in trade',
      '2025-02-07',
      "Ishiba told Trump that Japan's spending on defense had gone up 50 percent between 2022 and 2024 and would be at 2 percent of GDP in 2027. Trump spoke of Japanese investments of a trillion dollars in America and of a deficit in trade of $68.5 billion.",
      '50 percent: JP %change =',
      '2 percent: JP %GDP =',
    ],
  ])('%s', (_, published, text, ...expected) => {
    expect(claims(published, text)).toEqual(expected)
  })
})

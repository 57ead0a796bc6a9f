import { describe, expect, test } from 'vitest'
import { figuresIn } from './gold.ts'

/** Each figure as `quote: speaker, day`, with `heard` where it is told at second hand. */
const read = (published: string, text: string): readonly string[] =>
  figuresIn(published, text, (m) => `${m.quote}: ${m.speaker}, ${m.statedOn}${m.hedged ? ', heard' : ''}`)

describe('who says it and when, in sentences as they stand in any paper', () => {
  test.each<[says: string, published: string, text: string, ...claims: string[]]>([
    [
      'a name with a hyphen behind an office',
      '2025-08-21',
      'South Korea will spend 3 percent of GDP on defense, spokesman Jeon Ha-gyu told reporters on Tuesday. Jeon also said it spends 2.6 percent of GDP now.',
      '3 percent: Jeon Ha-gyu, 2025-08-19',
      '2.6 percent: Jeon Ha-gyu, 2025-08-19',
    ],
    [
      'a name with a hyphen that somebody else’s surname opens',
      '2025-06-12',
      'Finance Minister-designate Koo Yun-cheol said on Tuesday that South Korea spends 2.3 percent of GDP on defense.',
      '2.3 percent: Koo Yun-cheol, 2025-06-10',
    ],
    [
      'a name with an initial',
      '2025-06-12',
      'General Charles Q. Brown Jr. said on Tuesday that Japan spends 1.8 percent of GDP on defense.',
      '1.8 percent: Charles Q. Brown, 2025-06-10',
    ],
    [
      'an office with its field',
      '2025-06-12',
      'Minister of State for Defence Sanjay Seth said on Tuesday that India spends 1.9 percent of GDP on defence.',
      '1.9 percent: Sanjay Seth, 2025-06-10',
    ],
    [
      'a name behind the comma of an office that has its say',
      '2025-01-15',
      'Estonia’s prime minister, Kristen Michal, has said his country will raise defence spending to 5% of GDP.',
      '5%: Kristen Michal, 2025-01-15',
    ],
    [
      'a name behind the comma of an office, asking',
      '2025-09-12',
      'The Pentagon’s chief spokesman, Sean Parnell, said Japan should spend 5 percent of GDP on defense.',
      '5 percent: Sean Parnell, 2025-09-12',
    ],
    [
      'a name behind the comma of an office behind the verb',
      '2025-06-12',
      '“Spain spends 1.3 percent of GDP on defense,” said Prime Minister Pedro Sánchez’s defence minister, Margarita Robles.',
      '1.3 percent: Margarita Robles, 2025-06-12',
    ],
    [
      'a countryman without an office',
      '2025-06-24',
      'NATO aims at 2 per cent of GDP. Slovakia’s Robert Fico has said his country would spend 2 per cent on defence.',
      '2 per cent: null, 2025-06-24',
      '2 per cent: Robert Fico, 2025-06-24',
    ],
    [
      'one who is elected but not in office',
      '2025-01-08',
      'Donald Trump wants NATO to do more. The president-elect told a news conference on Tuesday that allies should spend 5% of GDP on defence.',
      '5%: Donald Trump, 2025-01-07',
    ],
    [
      'the one minister that has been named',
      '2025-06-12',
      'Japan must do more, Defense Minister Gen Nakatani said on Tuesday.\n\nThe minister added that Japan spends 1.8 percent of GDP on defense.',
      '1.8 percent: Gen Nakatani, 2025-06-10',
    ],
    [
      'the day of a clause about the speaker is not that of the saying',
      '2025-10-25',
      'Prime Minister Sanae Takaichi told parliament on Friday that more was needed. Takaichi, who took office on Tuesday, said the defence budget would come to about 11 trillion yen.',
      'about 11 trillion yen: Sanae Takaichi, 2025-10-24',
    ],
    [
      'the day of a demand is not that of what had been approved',
      '2026-01-08',
      'Donald Trump called on Wednesday for a US military budget of $1.5 trillion in fiscal 2027, far above the $901 billion that Congress approved.',
      '$1.5 trillion: Donald Trump, 2026-01-07',
      '$901 billion: Congress, 2026-01-08',
    ],
    [
      'what is now said was not said when something was asked for',
      '2024-12-27',
      'The defense ministry had requested 8.5 trillion yen in August. Counting related costs, defense spending equals 1.6 percent of GDP, the ministry said.',
      '8.5 trillion yen: Defense Ministry, 2024-08',
      '1.6 percent: Defense Ministry, 2024-12-27',
    ],
    [
      'the month of a saying goes on with a pronoun',
      '2025-06-12',
      'More was needed, Defense Minister Gen Nakatani told a forum last week. Japan spends 1.8 percent of GDP on defense, he said.',
      '1.8 percent: Gen Nakatani, 2025-06',
    ],
    [
      'the month of one saying is not that of a news conference',
      '2025-03-12',
      'Prime Minister Mette Frederiksen told her chief of defence last month to buy. Denmark will spend more than 3% of GDP on defence, she said at a news conference in Copenhagen.',
      'more than 3%: Mette Frederiksen, 2025-03-12',
    ],
    [
      'a day of speaking without a verb of saying',
      '2025-06-12',
      'Prime Minister Sanae Takaichi spoke to reporters on Tuesday.\n\n“It is not enough. Japan spends 1.8 percent of GDP on defense. We have to change that,” she said.',
      '1.8 percent: Sanae Takaichi, 2025-06-10',
    ],
    [
      'a short sentence that is all quotation',
      '2019-12-04',
      'NATO aims at 2% of GDP for defense.\n\n“It is too low,” Donald Trump said of the target on Tuesday. “It should be 4%.”',
      '2%: null, 2019-12-04',
      '4%: Donald Trump, 2019-12-03',
    ],
    [
      'a proposal by the head of an alliance',
      '2025-06-05',
      'Under a proposal by NATO chief Mark Rutte, members would put 3.5 percent of GDP into defence by 2032.',
      '3.5 percent: Mark Rutte, 2025-06-05',
    ],
    [
      'a verb of saying at the end of a long sentence',
      '2025-08-21',
      'Under the NATO model, which counts the coast guard and veterans, defense spending in Taiwan passes 3 percent of GDP for the first time since 2009, Directorate-General of Budget, Accounting and Statistics chief Chen Shu-tzu told a press conference.',
      '3 percent: Chen Shu-tzu, 2025-08-21',
    ],
    [
      'the second verb of a state',
      '2026-03-06',
      'China set a target for growth and said it would raise defence spending by 7% this year.',
      "7%: China's government, 2026-03-06",
    ],
    [
      'the sum of the budget just approved',
      '2016-12-23',
      'Prime Minister Shinzo Abe’s cabinet on Thursday approved a record defense budget.\n\nThe 5.13 trillion yen in spending is for the fiscal year starting in April.',
      '5.13 trillion yen: Cabinet, 2016-12-22',
    ],
    [
      'a parliament that agrees on a goal',
      '2025-06-12',
      'Norway’s parliament agreed in December to spend 2 percent of GDP on defence by 2027.',
      '2 percent: parliament, 2024-12',
    ],
    [
      'a parliament that has yet to pass a budget',
      '2015-01-14',
      'Japan’s cabinet approved a 4.98 trillion yen military budget Wednesday. The budget, which parliament must still pass, is 2.0 percent bigger than last year’s.',
      '4.98 trillion yen: Cabinet, 2015-01-14',
      '2.0 percent: null, 2015-01-14',
    ],
    [
      'a party that shares its name with another state’s',
      '2025-02-07',
      'Germany’s Greens want to spend 3.5 percent of GDP on defence.',
      '3.5 percent: Greens, 2025-02-07',
    ],
    [
      'figures that a ministry has released',
      '2025-06-12',
      'Figures released by the defense ministry on Tuesday show Japan spends 1.8 percent of GDP on defense.',
      '1.8 percent: Defense Ministry, 2025-06-10',
    ],
    [
      'figures of the treasury',
      '2025-02-25',
      'Britain spent 2.3 per cent of GDP on defence last year, according to Treasury figures.',
      '2.3 per cent: Treasury, 2025-02-25',
    ],
    [
      'a paper that cites the sources of a government',
      '2025-06-12',
      'The Nikkei reported, citing government sources, that Japan spends 1.8 percent of GDP on defense.',
      "1.8 percent: Japan's government, 2025-06-12, heard",
    ],
    [
      'a source in a ministry',
      '2025-07-18',
      'Germany’s defence budget for 2026 is to rise to 82.7 billion euros, a finance ministry source said on Friday.',
      '82.7 billion euros: Finance Ministry, 2025-07-18, heard',
    ],
    [
      'experts under their own word',
      '2025-06-12',
      'Experts say Japan spends 1.8 percent of GDP on defense.',
      '1.8 percent: experts, 2025-06-12',
    ],
    [
      'researchers under the name of their house',
      '2015-03-02',
      'Analysts at the Australian Strategic Policy Institute said on Monday that Australia spends 1.8 per cent of GDP on defence.',
      '1.8 per cent: ASPI, 2015-03-02',
    ],
    [
      'the year of a saying right behind its verb',
      '2025-06-12',
      'Defense Minister Gen Nakatani said last year that Japan spends 1.8 percent of GDP on defense.',
      '1.8 percent: Gen Nakatani, 2024',
    ],
    [
      'the day of the report that a figure is according to',
      '2024-12-28',
      'Japan’s military spending rose to 8.7 trillion yen in 2023, according to a report published on Friday by the Stockholm International Peace Research Institute.',
      '8.7 trillion yen: SIPRI, 2024-12-27',
    ],
    [
      'the article’s own figure behind a saying of something else',
      '2025-04-15',
      'Defence Minister Gen Nakatani told reporters on Tuesday that Japan would use the money wisely. The defense budget for fiscal 2025, at 8.7 trillion yen, is the largest ever.',
      '8.7 trillion yen: null, 2025-04-15',
    ],
    [
      'a demand that others tell of, and what was planned',
      '2025-06-21',
      'Washington wants Tokyo to raise its defence spending to 3.5% of GDP, sources familiar with the matter said on Friday. Tokyo had planned to reach 2% by 2027.',
      '3.5%: United States government, 2025-06-20, heard',
      '2%: null, 2025-06-21',
    ],
    [
      'two speakers and the article’s own words',
      '2025-03-05',
      'Elbridge Colby told senators on Tuesday that Japan should be spending at least 3% of GDP on defense. Prime Minister Shigeru Ishiba responded on Wednesday that Japan decides its own budget. Japan is now at 1.8%.',
      'at least 3%: Elbridge Colby, 2025-03-04',
      '1.8%: null, 2025-03-05',
    ],
  ])('%s', (_says, published, text, ...claims) => {
    expect(read(published, text)).toEqual(claims)
  })
})

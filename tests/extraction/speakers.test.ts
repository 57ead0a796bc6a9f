import { describe, expect, test } from 'vitest'
import { extractArticle } from '../../src/extraction/extract.ts'
import { goldArticle } from '../../src/scoring/compare.ts'
import { people } from './gold.ts'

interface Wanted {
  readonly speaker?: string | null
  readonly said?: string
  readonly hedged?: boolean
}

/** Who speaks and when: `published`, an own text in news style, the figure, and what is to be read of it. */
type Case = readonly [says: string, published: string, text: string, quote: string, wanted: Wanted]

function read(published: string, text: string, quote: string) {
  const article = goldArticle({
    id: 'example',
    publisher: 'Daily',
    published,
    text,
    claims: [],
    distractors: [],
  })
  return extractArticle(article, people).mentions.find((m) => m.quote.endsWith(quote))
}

const check = (name: string, cases: readonly Case[]): void => {
  describe(name, () => {
    test.each(cases.map((row) => ({ says: row[0], row })))('$says', ({ row }) => {
      const [, published, text, quote, { speaker, said, hedged }] = row
      const mention = read(published, text, quote)
      expect(mention, 'no claim was read').toBeDefined()
      expect(mention).toMatchObject({
        ...(speaker === undefined ? {} : { speaker }),
        ...(said === undefined ? {} : { statedOn: said }),
        ...(hedged === undefined ? {} : { hedged }),
      })
    })
  })
}

check('who a name or a title stands for', [
  [
    'a Chinese name is taken up by its first part',
    '2010-03-05',
    'China will raise its defense budget, Li Zhaoxing, a spokesman for parliament, said on Thursday. Li told reporters that the increase was 7.5 percent.',
    '7.5 percent',
    { speaker: 'Li Zhaoxing', said: '2010-03-04' },
  ],
  [
    'a Western name is not',
    '2010-03-05',
    'Martin Roth, a spokesman for the ministry, spoke on Thursday. Martin told reporters that Japan’s defense budget would rise 7.5 percent.',
    '7.5 percent',
    { speaker: null },
  ],
  [
    'a title stands for who holds it, though an object follows the verb',
    '2025-06-02',
    'Pete Hegseth was in Singapore. The US Defense Secretary told Richard Marles that Australia should raise defence spending to 3.5 per cent of GDP.',
    '3.5 per cent',
    { speaker: 'Pete Hegseth' },
  ],
  [
    'a pronoun that stood before a name does not mean that name',
    '2025-12-03',
    'Lee Jae Myung wants a stronger army. When he met Donald Trump in October, he promised to raise South Korea’s defense spending to 3.5% of GDP.',
    '3.5%',
    { speaker: 'Lee Jae-myung' },
  ],
  [
    'a pronoun behind a name means it',
    '2025-12-03',
    'Lee Jae Myung has met others. After Donald Trump won, he promised to raise US defense spending to 3.5% of GDP.',
    '3.5%',
    { speaker: 'Donald Trump' },
  ],
])

check('who asks', [
  [
    'a spokesman who is named, not his state',
    '2025-06-22',
    'The United States wants Japan to raise its defense spending to 5 percent of GDP, Pentagon spokesman Sean Parnell said on Friday.',
    '5 percent',
    { speaker: 'Sean Parnell', said: '2025-06-20' },
  ],
  [
    'his office may follow his name',
    '2025-06-22',
    'Sean Parnell, spokesman for the Department of Defense, said that the United States expects Japan to spend 5 percent of GDP on defense.',
    '5 percent',
    { speaker: 'Sean Parnell' },
  ],
  [
    'the state where nobody is named',
    '2025-06-22',
    'The United States wants Japan to raise its defense spending to 5 percent of GDP.',
    '5 percent',
    { speaker: 'United States government' },
  ],
  [
    'the state where the one who is asked tells of it',
    '2025-06-22',
    'The United States wants Japan to raise its defense spending to 5 percent of GDP, Prime Minister Shigeru Ishiba said.',
    '5 percent',
    { speaker: 'United States government' },
  ],
])

check('the day that an act told by a participle has', [
  [
    'a program and the year it was adopted in',
    '2025-12-26',
    'The buildup program adopted in 2022 allots 43 trillion yen to the defense of Japan in the five years through fiscal 2027.',
    '43 trillion yen',
    { speaker: null, said: '2022' },
  ],
  [
    'a mark and where and when it was agreed',
    '2025-06-26',
    'The goal of NATO, agreed to in Wales in 2014, is to spend 2 percent of GDP on defense.',
    '2 percent',
    { said: '2014' },
  ],
  [
    'a bill that was signed',
    '2026-01-08',
    'The US defense bill, signed into law last month, authorizes $901 billion for fiscal 2026.',
    '$901 billion',
    { said: '2025-12' },
  ],
  [
    'behind the figure',
    '1981-12-29',
    'Japan’s defense budget respects the ceiling of 1 percent of GNP laid down in 1976.',
    '1 percent',
    { said: '1976' },
  ],
  [
    'a goal and the year that it dates from',
    '2025-08-29',
    'The goal of NATO for defense spending, which dates from 2014, is 2 percent of GDP.',
    '2 percent',
    { said: '2014' },
  ],
  [
    'a subject that acts is no participle',
    '2026-01-08',
    'The United States signed last month a contract for its defense budget of $901 billion in fiscal 2026.',
    '$901 billion',
    { said: '2026-01-08' },
  ],
  [
    'a year of the money dates nothing',
    '2025-12-26',
    'The defense spending of Germany, planned with care in 2024, was 2.1 percent of GDP.',
    '2.1 percent',
    { said: '2025-12-26' },
  ],
  [
    'another figure’s act dates nothing',
    '2025-12-26',
    'Japan spends 1.8 percent of GDP on defense; the five-year program of 43 trillion yen was adopted in 2022.',
    '1.8 percent',
    { said: '2025-12-26' },
  ],
])

check('the day of a report on one speech', [
  [
    'the speaker of the opening comes back',
    '2025-11-27',
    'President Lai Ching-te presented a plan for Taiwan’s defense on Wednesday. It would buy drones.\n\nNext year, he said, military spending would come to 3.3% of GDP.',
    '3.3%',
    { speaker: 'Lai Ching-te', said: '2025-11-26' },
  ],
  [
    'somebody else does not',
    '2025-11-27',
    'President Lai Ching-te presented a plan for Taiwan’s defense on Wednesday. It would buy drones.\n\nNext year, Wellington Koo said, military spending would come to 3.3% of GDP.',
    '3.3%',
    { said: '2025-11-27' },
  ],
])

check('an act that the next sentence goes on about', [
  [
    'what a draft gives is the cabinet’s',
    '2024-12-28',
    'The Cabinet of Japan agreed on a draft budget for fiscal 2025 on Friday. It gives the military 8.7 trillion yen.',
    '8.7 trillion yen',
    { speaker: 'Cabinet', said: '2024-12-27' },
  ],
  [
    'this year’s budget is not what was asked for',
    '2022-09-01',
    'Japan’s Defense Ministry asked for more money for fiscal 2023 on Wednesday. This fiscal year’s defense budget is 5.4 trillion yen.',
    '5.4 trillion yen',
    { speaker: null, said: '2022-09-01' },
  ],
  [
    'nor is the current one what was decided',
    '1995-12-20',
    'Japan’s Cabinet approved a new defense program on Friday. The current budget gives the forces 4.72 trillion yen.',
    '4.72 trillion yen',
    { speaker: null },
  ],
  [
    'nor is the sum that holds now',
    '2025-07-02',
    'The Cabinet of Germany approved a plan for the defense budget on Monday. The forces make do with 62.4 billion euros now.',
    '62.4 billion euros',
    { speaker: null },
  ],
  [
    'the share of GDP that a state’s sum works out to is worked out by the article',
    '2024-10-01',
    'Russia said on Monday that its defense budget would be 13.5 trillion rubles in 2025. The sum is equal to 6.3 percent of GDP.',
    '6.3 percent',
    { speaker: null },
  ],
])

check('who lays down a rule', [
  [
    'a cabinet that set it',
    '2022-09-27',
    'In 1976 the Cabinet of Prime Minister Takeo Miki set a limit of 1% of gross national product on defense spending.',
    '1%',
    { speaker: 'Cabinet', said: '1976' },
  ],
  [
    'not one that does away with it',
    '1987-01-24',
    'In place of the ceiling of 1 percent of gross national product on defense spending, Japan’s Cabinet adopted a new rule.',
    '1 percent',
    { speaker: null },
  ],
  [
    'not a state that gives it up on a day',
    '1986-12-31',
    'Japan on Tuesday gave up the ceiling that has held its military budget under 1 percent of gross national product.',
    '1 percent',
    { speaker: null, said: '1986-12-31' },
  ],
  [
    'not a budget that passes it',
    '2021-12-06',
    'Japan’s government has drawn up an extra budget for defense. It passes the cap of 1 percent of gross domestic product.',
    '1 percent',
    { speaker: null },
  ],
])

check('what a state or a bloc declares', [
  [
    'what its members agreed on a day',
    '2025-06-22',
    'NATO’s members agreed on Sunday to raise their goal for defense spending to 5% of GDP.',
    '5%',
    { speaker: 'NATO', said: '2025-06-22' },
  ],
  [
    'what a state decided in a year',
    '2025-06-21',
    'Japan decided in 2022 to bring its defense budget to 2 percent of GDP by 2027.',
    '2 percent',
    { speaker: "Japan's government", said: '2022' },
  ],
  [
    'a goal that is merely to be met is nobody’s word',
    '2025-08-28',
    'All of NATO’s members should this year meet the old goal for defense of 2% of GDP.',
    '2%',
    { speaker: null, said: '2025-08-28' },
  ],
  [
    'nor is one to be raised at a meeting',
    '2025-06-24',
    'A NATO summit today is to raise the target for defense to 3.5% of GDP.',
    '3.5%',
    { speaker: null },
  ],
  [
    'what it claims for the very figure',
    '2018-05-25',
    'Russia spends 4.8% of GDP on defense. China claims 1.3%, but some experts believe that it spends twice as much.',
    '1.3%',
    { speaker: "China's government" },
  ],
  [
    'what it claims of something else is not the figure',
    '2024-04-22',
    'China, which claims Taiwan as its own, increased defense spending by 6%.',
    '6%',
    { speaker: null },
  ],
])

check('behind a relative pronoun', [
  [
    'a program does nothing that its cabinet did',
    '2025-12-26',
    'Japan’s Cabinet adopted the draft on Friday. It belongs to a program that was to raise defense spending to 2% of GDP by fiscal 2027.',
    '2%',
    { speaker: null },
  ],
  [
    'a new government that pledges is one that speaks',
    '2025-09-02',
    'Belgium has a new government that has committed itself to spending 2% of GDP on defense.',
    '2%',
    { speaker: "Belgium's government" },
  ],
  [
    'a draft that urges is its authors urging',
    '2022-04-21',
    'A panel of the Liberal Democratic Party approved a draft on Thursday that urges the government to spend 2% of GDP on defense.',
    '2%',
    { speaker: 'LDP' },
  ],
])

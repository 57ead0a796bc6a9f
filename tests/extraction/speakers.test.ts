import { check } from './speaker-cases.ts'

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
    { speaker: 'Lee Jae Myung' },
  ],
  [
    'a pronoun behind a name means it',
    '2025-12-03',
    'Lee Jae Myung has met others. After Donald Trump won, he promised to raise US defense spending to 3.5% of GDP.',
    '3.5%',
    { speaker: 'Donald Trump' },
  ],
  [
    'a clause on what somebody would raise is not what he does',
    '2021-11-14',
    'Fumio Kishida met others in Tokyo. He was eager to boost Japan’s defense outlays, which in view of the law have been kept around 1 percent of gross domestic product.',
    'around 1 percent',
    { speaker: null },
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

import { check } from './speaker-cases.ts'

check('a state speaks only as the subject of the verb', [
  [
    'not where its people do',
    '2022-09-01',
    'It is all meant for Washington, in the opinion of a Chinese scholar: Japan’s Defense Ministry has asked for 5.6 trillion yen for fiscal 2023.',
    '5.6 trillion yen',
    { speaker: 'Defense Ministry' },
  ],
  [
    'not by an idiom',
    '2024-01-10',
    'China, with a military budget of 296 billion dollars, is far ahead, to say nothing of what it hides.',
    '296 billion dollars',
    { speaker: null },
  ],
  [
    'itself',
    '2024-03-06',
    'On Tuesday Beijing announced that its military budget would grow by 7.2 percent in 2024.',
    '7.2 percent',
    { speaker: 'China’s government'.replace('’', "'"), said: '2024-03-05' },
  ],
  [
    'with a clause between',
    '2023-02-10',
    'Tokyo, which looks at North Korea with concern, has said it will spend 2% of gross domestic product on defense by 2027.',
    '2%',
    { speaker: "Japan's government" },
  ],
])

check('who stands behind an inverted verb', [
  [
    'a surname alone',
    '2014-02-05',
    'Craig Hale, an analyst, told the conference of Asian budgets. China’s military spending in 2013 was 139 billion dollars, said Hale.',
    '139 billion dollars',
    { speaker: 'Craig Hale' },
  ],
  [
    'a name with letters of its own',
    '2025-06-24',
    'Poland will spend 4.7 percent of gross domestic product on defense in 2025, said Władysław Zając, its minister.',
    '4.7 percent',
    { speaker: 'Władysław Zając' },
  ],
  [
    'whose house is told with the name',
    '2026-03-19',
    'China devoted less than 1.5 percent of GDP to defense in 2025, Liu Heng of the Ministry of National Defense pointed out.',
    'less than 1.5 percent',
    { speaker: 'Liu Heng' },
  ],
  [
    'a house through somebody unnamed',
    '2010-03-05',
    'China’s defense budget will be 532 billion yuan in 2010, a spokesman for the National People’s Congress said.',
    '532 billion yuan',
    { speaker: "National People's Congress" },
  ],
])

check('who was told between the words of one speaker', [
  [
    'is still speaking',
    '2026-03-19',
    'China is the last that should be lectured, Liu Heng of the Ministry of National Defense pointed out. Japan’s military budget has gone up by 60 percent in five years. Its neighbors have reason to worry, Liu said.',
    '60 percent',
    { speaker: 'Liu Heng' },
  ],
  [
    'unless nobody comes back to him',
    '2026-03-19',
    'China is the last that should be lectured, Liu Heng of the Ministry of National Defense pointed out. Japan’s military budget has gone up by 60 percent in five years. Its neighbors have reason to worry.',
    '60 percent',
    { speaker: null },
  ],
])

check('what is done on a condition is not done yet', [
  [
    'by a parliament that may agree',
    '2021-11-27',
    'If parliament agrees, Japan’s military spending for fiscal 2021 will come to 6.1 trillion yen.',
    '6.1 trillion yen',
    { speaker: null },
  ],
  [
    'by one that should pass it',
    '1987-01-05',
    'Should the Diet pass it, Japan’s ceiling of 1% of gross national product on defense spending will be broken.',
    '1%',
    { speaker: null },
  ],
])

check('a paper is the word of who wrote it', [
  [
    'a security strategy',
    '2025-04-16',
    'Under the National Security Strategy Japan’s defense spending is to be raised to 2% of GDP in fiscal 2027.',
    '2%',
    { speaker: "Japan's National Security Strategy" },
  ],
  [
    'not one that somebody approved',
    '2023-01-20',
    'Tokyo approved a security strategy in December under which defense spending is to rise to 2 percent of GDP by fiscal 2027.',
    '2 percent',
    { speaker: "Japan's government" },
  ],
  [
    'papers that a ministry released',
    '2025-06-12',
    'Documents which Pakistan’s Defense Ministry released on 10 June 2025 show 2.55 trillion rupees for defense in 2025-26.',
    '2.55 trillion rupees',
    { speaker: 'Defense Ministry', said: '2025-06-10' },
  ],
  [
    'a request that a ministry made',
    '2017-09-01',
    'Missiles are part of a record budget request that Japan’s Defense Ministry made on Thursday. If it gets its way, defense spending will rise to 5.26 trillion yen in the year starting April 1.',
    '5.26 trillion yen',
    { speaker: 'Defense Ministry', said: '2017-08-31' },
  ],
])

check('whose figure it is', [
  [
    'of who has it in mind, not of who warns',
    '2021-10-25',
    'Natsuo Yamaguchi of Komeito warned that the public would not accept a defense budget of 2% of GDP that the Liberal Democratic Party has in mind.',
    '2%',
    { speaker: 'LDP' },
  ],
  [
    'of who gave the orders',
    '2022-12-06',
    'Japan is to set aside 43 trillion yen for its next five-year defense program: those are the orders Prime Minister Fumio Kishida has given, Defense Minister Yasukazu Hamada said.',
    '43 trillion yen',
    { speaker: 'Fumio Kishida' },
  ],
  [
    'of whose plan it is',
    '2023-03-10',
    'The public went along with the Japanese government’s 43 trillion yen defense plan for the five years from fiscal 2023.',
    '43 trillion yen',
    { speaker: "Japan's government" },
  ],
  [
    'of the second body',
    '2022-12-03',
    'For defense over the five years from fiscal 2023 the Defense Ministry asked for 48 trillion yen, and the Finance Ministry for 35 trillion yen.',
    '35 trillion yen',
    { speaker: 'Finance Ministry' },
  ],
  [
    'of the minister told next to have presented the budget',
    '2023-02-02',
    'India’s defence budget was raised to 5.94 trillion rupees for 2023-24. Finance Minister Nirmala Sitharaman, who presented the budget, wants more warships.',
    '5.94 trillion rupees',
    { speaker: 'Nirmala Sitharaman' },
  ],
  [
    'of nobody in an aside about a state',
    '2025-04-09',
    'Elbridge Colby said that Japan, which aims to have its defense spending at 2% of GDP by fiscal 2027, ought to do more.',
    '2%',
    { speaker: null },
  ],
  [
    'in whose view it is told',
    '2025-09-17',
    'Defense spending of 2% of gross domestic product by fiscal 2027 is too little for Japan, in Takayuki Kobayashi’s view, now that the world has changed.',
    '2%',
    { speaker: 'Takayuki Kobayashi' },
  ],
])

check('heard of by way of sources', [
  [
    'as every sum of a program they tell of',
    '2022-12-03',
    'Sources put the price of Japan’s defense program over the five years from fiscal 2023 at 40 trillion yen. The Defense Ministry had asked for 48 trillion yen over the five years from fiscal 2023.',
    '48 trillion yen',
    { speaker: 'Defense Ministry', hedged: true },
  ],
])

check('when it was said, by the clause that tells it', [
  [
    'on the day a phrase opens the sentence with',
    '2025-06-27',
    'At their summit in The Hague on the 25th the 32 members of NATO agreed to bring defense spending to 5% of GDP by 2035.',
    '5%',
    { speaker: 'NATO', said: '2025-06-25' },
  ],
  [
    'days before the day told before',
    '2024-03-11',
    'On March 9 the Lower House of Japan passed a defense budget of 7.9 trillion yen for fiscal 2024. Four days earlier China had announced a defense budget of 1.67 trillion yuan for 2024.',
    '1.67 trillion yuan',
    { speaker: "China's government", said: '2024-03-05' },
  ],
  [
    'not on the day of another word, where it was done before',
    '2022-12-13',
    'On Saturday Prime Minister Fumio Kishida called debt for the military impossible. He has told the government to set aside 43 trillion yen for defense over the next five years.',
    '43 trillion yen',
    { speaker: 'Fumio Kishida', said: '2022-12-13' },
  ],
  [
    'on the day its manifesto was presented',
    '2022-06-17',
    'The Liberal Democratic Party promises a stronger defense in the manifesto that Sanae Takaichi presented on Thursday. What the party has in mind is a goal of 2% or more of gross domestic product for defense.',
    '2% or more',
    { speaker: 'LDP', said: '2022-06-16' },
  ],
])

check('who leads those without a name', [
  [
    'a president and his officials',
    '2025-06-02',
    'President Donald Trump and other U.S. officials have urged Taiwan to spend 10 percent of gross domestic product on defense.',
    '10 percent',
    { speaker: 'Donald Trump' },
  ],
  [
    'the government of a prime minister',
    '2013-12-18',
    'Defense spending of 240 billion dollars from 2014 to 2019 is what the cabinet of hawkish Prime Minister Shinzo Abe agreed upon for Japan.',
    '240 billion dollars',
    { speaker: 'Cabinet' },
  ],
  [
    'a minister who speaks of what his government is adding',
    '2025-06-02',
    'His government, Prime Minister Anthony Albanese said, was already adding 10 billion dollars and would take Australia’s defence spending to 2.3 percent of GDP by 2033.',
    '2.3 percent',
    { speaker: 'Anthony Albanese' },
  ],
])

check('a government, a party or a season that is somebody else’s', [
  [
    'a government that only its act names',
    '2025-11-29',
    'Norway’s defense budget will be 9 billion dollars in 2026.\n\nThe government approved the budget on Friday.',
    '9 billion dollars',
    { speaker: "Norway's government" },
  ],
  [
    'the ruling party of another country',
    '2025-03-20',
    'Taiwan’s ruling party proposed to raise Taiwan’s defense spending to 4 percent of GDP. Japan’s LDP took note.',
    '4 percent',
    { speaker: 'ruling party' },
  ],
  [
    'the ruling party of years in which another ruled',
    '2010-11-28',
    'Japan’s ruling party said defense spending must stay below 1 percent of GDP. The LDP disagreed.',
    'below 1 percent',
    { speaker: 'ruling party' },
  ],
  [
    'a state that vows in spring',
    '2025-12-26',
    'In early spring Germany vowed to spend 3 percent of GDP on defense.',
    '3 percent',
    { speaker: "Germany's government" },
  ],
  [
    'a state that even now vows',
    '2025-12-26',
    'Even Germany, long a laggard, has promised to spend 3 percent of GDP on defense.',
    '3 percent',
    { speaker: "Germany's government" },
  ],
  [
    'a vow on a day',
    '2025-12-26',
    'Germany on Monday vowed to spend 3 percent of GDP on defense.',
    '3 percent',
    { speaker: "Germany's government", said: '2025-12-22' },
  ],
  [
    'what a minister goes on to say',
    '2025-12-05',
    'Koizumi went on to say the government would raise Japan’s defense spending to 3 percent of GDP.',
    '3 percent',
    { speaker: 'Shinjiro Koizumi' },
  ],
  [
    'a strategy that is not one of security',
    '2025-12-05',
    'Lithuania’s defense spending grows. The strategy aims to raise it to 5 percent of GDP.',
    '5 percent',
    { speaker: null },
  ],
  [
    'a bill of the opposition',
    '2025-12-05',
    'A bill of the opposition was put to the Diet on Tuesday. The document calls for Japanese defense spending of 8 trillion yen.',
    '8 trillion yen',
    { speaker: null },
  ],
])

import { check } from './speaker-cases.ts'

check('bodies that no list names', [
  [
    'a council by its full name, and by its last word after that',
    '2022-11-29',
    'The Fiscal System Council handed in its recommendations on Japan’s defense budget. The council writes that a sum of 30 trillion yen will be spent in the five years from fiscal 2023.',
    '30 trillion yen',
    { speaker: 'Fiscal System Council' },
  ],
  [
    'an agency by its letters',
    '2025-06-20',
    'Norway spent 2.2% of GDP on defense in 2024, the statistics agency SSB said in April.',
    '2.2%',
    { speaker: 'SSB', said: '2025-04' },
  ],
  [
    'no body where none was named',
    '2025-06-20',
    'Norway is one of many. The council of a town wrote that defense spending was 2.2% of GDP in 2024.',
    '2.2%',
    { speaker: null },
  ],
  [
    'the members of an alliance by their number',
    '2025-06-26',
    'NATO met in The Hague. The 32 members agreed on Wednesday to invest 5% of GDP in defense by 2035.',
    '5%',
    { speaker: 'NATO', said: '2025-06-25' },
  ],
  [
    'a party named before',
    '2022-06-16',
    'The Liberal Democratic Party is thinking big. Kyodo News reported that the party was thinking of 2% of GDP for Japan’s defense.',
    '2%',
    { speaker: 'LDP', hedged: true },
  ],
  [
    'the ministry is no Pentagon',
    '2025-06-20',
    'The Pentagon wants South Korea to spend more. This year’s defense budget of South Korea is 61.2 trillion won, according to the ministry.',
    '61.2 trillion won',
    { speaker: 'Defense Ministry' },
  ],
])

check('who decided, told beside the budget', [
  [
    'the minister who presented it',
    '2023-02-02',
    'Defence gets ₹5.94 lakh crore in the Union Budget that Nirmala Sitharaman presented on Wednesday.',
    '₹5.94 lakh crore',
    { speaker: 'Nirmala Sitharaman', said: '2023-02-01' },
  ],
  [
    'the cabinet that approved the plan',
    '2025-08-22',
    'Taiwan’s defense spending will reach NT$949.5 billion next year under a budget plan that the Cabinet approved on Thursday.',
    'NT$949.5 billion',
    { speaker: 'Cabinet', said: '2025-08-21' },
  ],
  [
    'who approved something else decided nothing here',
    '2025-08-22',
    'Taiwan’s defense spending will reach NT$949.5 billion next year. In a plan for railways that the Cabinet approved on Thursday nothing is said of it.',
    'NT$949.5 billion',
    { speaker: null },
  ],
  [
    'the cabinet, not the minister who spoke after it had decided',
    '2025-11-29',
    'Shinjiro Koizumi spoke on Friday, after Japan’s Cabinet had approved a supplementary budget with 1.1 trillion yen for defense.',
    '1.1 trillion yen',
    { speaker: 'Cabinet' },
  ],
  [
    'the lawmakers who voted it',
    '1981-12-29',
    'Japan’s military budget is small. Congress this month voted $200 billion for the American forces in fiscal 1982.',
    '$200 billion',
    { speaker: 'Congress', said: '1981-12' },
  ],
])

check('ways to say a figure', [
  [
    'putting it at',
    '2025-11-29',
    'The government of Japan put defense spending at 1.6% of GDP in fiscal 2024.',
    '1.6%',
    { speaker: "Japan's government" },
  ],
  [
    'who puts one figure does not put the next',
    '2025-11-29',
    'The government of Japan put defense spending at 1.6% of GDP in fiscal 2024, when it spent 6.1 trillion yen on defense.',
    '6.1 trillion yen',
    { speaker: null },
  ],
  [
    'making clear',
    '2022-06-02',
    'Shinzo Abe made it clear that Japan should spend 2% of GDP on defense.',
    '2%',
    { speaker: 'Shinzo Abe' },
  ],
  [
    'a view',
    '2024-08-01',
    'Elbridge Colby is blunt. Japan’s goal of 2 percent of GDP for defense by fiscal 2027 is in his view not enough.',
    '2 percent',
    { speaker: 'Elbridge Colby' },
  ],
  [
    'the report of a government',
    '2013-03-05',
    'China will increase its defense budget, the government said in a report on Tuesday. Last year 650.6 billion yuan was spent on defense, the report says.',
    '650.6 billion yuan',
    { speaker: "China's government" },
  ],
  [
    'a report of nobody',
    '2013-03-05',
    'China will increase its defense budget. Last year 650.6 billion yuan was spent on defense, the report says.',
    '650.6 billion yuan',
    { speaker: null },
  ],
  [
    'an order told at length',
    '2022-11-30',
    'Prime Minister Fumio Kishida has a figure in mind. On Nov. 28 he instructed his ministers to see that Japan’s defense spending, combined with related costs, reaches 2 percent of GDP in fiscal 2027.',
    '2 percent',
    { speaker: 'Fumio Kishida', said: '2022-11-28' },
  ],
  [
    'the day that the next sentence tells',
    '2017-03-03',
    'Prime Minister Shinzo Abe has told the Diet that he does not mean to keep defense spending within 1 percent of GDP. There is no fixed line, he told a committee on Thursday.',
    '1 percent',
    { speaker: 'Shinzo Abe', said: '2017-03-02' },
  ],
])

check('second hand', [
  [
    'sources at the end of a long sentence',
    '2025-08-19',
    'The Defense Ministry will ask for 8.8 trillion yen in the fiscal 2026 budget, more than it has ever sought, sources said on Aug. 18.',
    '8.8 trillion yen',
    { speaker: 'Defense Ministry', hedged: true },
  ],
  [
    'sources in the government speak for it',
    '2025-06-24',
    'Germany’s defense spending in 2025 will come to about 95 billion euros, government sources said.',
    'about 95 billion euros',
    { speaker: "Germany's government", hedged: true },
  ],
  [
    'people involved',
    '2022-12-01',
    'The Finance Ministry of Japan, people involved in the talks say, is thinking of 35 trillion yen for defense in the five years from fiscal 2023.',
    '35 trillion yen',
    { hedged: true },
  ],
  [
    'an outlet that works it out itself is no second hand',
    '2021-11-27',
    'Japan’s defense budget works out to 1.1% of GDP, by the reckoning of the Asahi Shimbun.',
    '1.1%',
    { hedged: false },
  ],
])

check('officials speak for their house', [
  [
    'named behind them',
    '2005-08-31',
    'The Defense Agency has asked for 4.9 trillion yen for Japan’s military in fiscal 2006, an official at the agency said Wednesday.',
    '4.9 trillion yen',
    { speaker: 'Defense Agency' },
  ],
  [
    'or before them',
    '2025-06-23',
    'By 2029 Germany will raise its military budget to 3.5 percent of GDP, government officials said on Monday.',
    '3.5 percent',
    { speaker: "Germany's government" },
  ],
])

check('an alliance speaks where its goal is told as agreed', [
  ...[
    'The old guideline of 2 percent was adopted in 2014.',
    'NATO’s members agreed on 2 percent in 2014.',
    'NATO has signed up to 2 percent.',
  ].map(
    (told) =>
      [
        told,
        '2025-06-24',
        `NATO wants its members to spend more of their GDP on defense. ${told}`,
        '2 percent',
        { speaker: 'NATO' },
      ] as const,
  ),
  [
    'a guideline merely mentioned is the article’s word',
    '2025-06-24',
    'Japan is still far from the NATO guideline of 2 percent of GDP for defense.',
    '2 percent',
    { speaker: null },
  ],
])

check('several reports make it second-hand', [
  [
    'without a name',
    '2025-06-03',
    'Britain will have to promise that defence spending will rise to 3.5% of GDP, according to several reports.',
    '3.5%',
    { hedged: true },
  ],
])

check('who refers to a figure', [
  [
    'says what follows',
    '2018-05-30',
    'On May 25 the LDP called for a bigger defense budget. It brought up the 2 percent of GDP that NATO sets its members as a target.',
    '2 percent',
    { speaker: 'LDP' },
  ],
  [
    'not what stands before',
    '2022-06-01',
    'The NATO guideline for defense is at least 2% of GDP, and Prime Minister Fumio Kishida often refers to it.',
    'at least 2%',
    { speaker: null },
  ],
])

import { check } from './speaker-cases.ts'

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

check('what a budget is a step of', [
  ...(
    [
      ['the fourth year of a five-year program that is to cost 43 trillion yen', null],
      [
        'the second installment of the buildup plan, under which the government is spending 43 trillion yen',
        null,
      ],
      ['one part of a defense program of 43 trillion yen', null],
    ] as const
  ).map(
    ([step, speaker]) =>
      [
        `is not decided with it: ${step}`,
        '2025-08-29',
        `Japan’s Defense Ministry requested a record 8.8 trillion yen for fiscal 2026 on Friday. It is for ${step}.`,
        '43 trillion yen',
        { speaker },
      ] as const,
  ),
  [
    'the budget itself is',
    '2025-12-26',
    'Japan’s Cabinet approved a draft budget on Friday. It sets aside 9 trillion yen for defense in fiscal 2026.',
    '9 trillion yen',
    { speaker: 'Cabinet' },
  ],
  [
    'a ministry does not decide what is in store for it',
    '2022-12-17',
    'Japan is changing course. In fiscal 2027 the Defense Ministry is to receive 8.9 trillion yen.',
    '8.9 trillion yen',
    { speaker: null },
  ],
  [
    'what was adopted in the past adopted nothing itself',
    '1997-12-20',
    'The Cabinet of Japan trimmed the five-year defense program on Friday. When it was adopted in 1995 the program had been put at 25.15 trillion yen.',
    '25.15 trillion yen',
    { speaker: null },
  ],
])

check('what a paper says', [
  ...[
    'The government will bring defense spending to 2 percent of GDP in fiscal 2027, the draft goes on.',
    'The draft says that defense spending will be 2 percent of GDP in fiscal 2027.',
    'The measures will be taken, it says, so that defense spending reaches 2 percent of GDP in fiscal 2027.',
  ].map(
    (told) =>
      [
        `is its own word: ${told}`,
        '2023-05-23',
        `Japan should be able to strike back, says the draft of this year’s defense white paper. ${told}`,
        '2 percent',
        { speaker: 'Defense White Paper' },
      ] as const,
  ),
  [
    'is the word of the body that wrote it',
    '2003-12-24',
    'Japan is cutting its defense budget, as a government report released on Wednesday shows. The budget for fiscal 2004 comes to 4,903 billion yen, according to the report.',
    '4,903 billion yen',
    { speaker: "Japan's government" },
  ],
  [
    'what a minister says is not',
    '2023-05-23',
    'Japan should strike back, says the draft of the defense white paper. Spending will be 2 percent of GDP, Defense Minister Yasukazu Hamada told reporters.',
    '2 percent',
    { speaker: 'Yasukazu Hamada' },
  ],
])

check('who is only part of a name', [
  [
    'an administration is nobody for “he”',
    '2024-08-20',
    'Elbridge Colby has ideas about Japan. He may matter in a second Trump administration. To spend 2 percent of GDP on defense is not enough, he said.',
    '2 percent',
    { speaker: 'Elbridge Colby' },
  ],
  [
    'who leads a government does not act for it',
    '2024-08-30',
    'The government led by Prime Minister Fumio Kishida decided in late 2022 to spend 43 trillion yen on defense in the five years through March 2028.',
    '43 trillion yen',
    { speaker: "Japan's government" },
  ],
])

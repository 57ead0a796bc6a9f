import { check } from './speaker-cases.ts'

check('whose word reaches past its own sentence', [
  [
    'a survey has measured what stands before its name',
    '2023-04-24',
    'Japan’s military spending came to $46 billion in 2022.\n\nThe figures are from a report of the Stockholm International Peace Research Institute.',
    '$46 billion',
    { speaker: 'SIPRI' },
  ],
  [
    'a count named along the way holds for no figure before it',
    '2019-05-02',
    'Germany spends 1.24 percent of GDP on defense. Japan stood at 0.9 percent in 2017, by the count of the Military Balance.',
    '1.24 percent',
    { speaker: null },
  ],
  [
    'an official whom the next sentence names',
    '2017-03-04',
    'China will raise its defense spending by about 7 percent this year, an official said.\n\nFu Ying, spokeswoman for the National People’s Congress, told reporters that peace needed guarding.',
    '7 percent',
    { speaker: 'Fu Ying' },
  ],
  [
    'an official of whom two people are named stays unnamed',
    '2017-03-04',
    'China will raise its defense spending by about 7 percent this year, an official said.\n\nFu Ying, the spokeswoman, met Li Keqiang, the premier, on the day.',
    '7 percent',
    { speaker: 'officials' },
  ],
  [
    'reported speech goes on in its tense',
    '2025-11-27',
    'The aim, President William Lai said, was to deter an attack. Taiwan’s defense spending would rise to 5 percent of GDP by 2030.',
    '5 percent',
    { speaker: 'William Lai' },
  ],
  [
    'what the article itself tells after a speech',
    '2025-11-27',
    'The aim, President William Lai said, was to deter an attack. Taiwan’s defense spending was 2.4 percent of GDP in 2024.',
    '2.4 percent',
    { speaker: null },
  ],
  [
    'who is told something does not speak',
    '2025-10-29',
    'Shinjiro Koizumi, Japan’s defense minister, received his American counterpart on Wednesday. Pete Hegseth was told that Japan’s defense budget would get to 2 percent of GDP this fiscal year.',
    '2 percent',
    { speaker: 'Shinjiro Koizumi' },
  ],
  [
    'a government that approved a budget hands it out',
    '2025-12-27',
    'Japan’s government on Friday approved a budget of 122 trillion yen for fiscal 2026. About 9 trillion yen of it is for defense.',
    '9 trillion yen',
    { speaker: "Japan's government" },
  ],
])

check('whose word it is within a sentence', [
  [
    'a promise told by somebody else',
    '2025-12-11',
    'The Russian envoy Sergei Shoigu recalled that Sanae Takaichi has promised a defense budget of 2 percent of GDP for Japan.',
    '2 percent',
    { speaker: 'Sanae Takaichi' },
  ],
  [
    'who is named before the colon',
    '2022-06-07',
    'Prime Minister Fumio Kishida kept silent. Former Prime Minister Shinzo Abe was plain: “Defense outlays for Japan of 2 percent of GDP are a matter of course.”',
    '2 percent',
    { speaker: 'Shinzo Abe' },
  ],
  [
    'who is named behind a quotation of “we”',
    '2026-01-08',
    'The United States is to spend more on defense. “We think we need a permanent 4 percent of GDP for defense,” said Rep. Don Bacon of Nebraska.',
    '4 percent',
    { speaker: 'Don Bacon' },
  ],
  [
    'a program called by its name',
    '2025-06-17',
    'The Defense Buildup Program, which dates from December 2022, allots 43 trillion yen over five years through fiscal 2027.',
    '43 trillion yen',
    { speaker: 'Defense Buildup Program' },
  ],
  [
    'a program under which money is spent',
    '2025-09-19',
    'The panel wants to revise the Defense Buildup Program, under which 43 trillion yen is being spent over five years through fiscal 2027.',
    '43 trillion yen',
    { speaker: 'Defense Buildup Program' },
  ],
  [
    'a program that a budget is a step of',
    '2025-12-26',
    'The budget is that of the fourth year of the Defense Buildup Program, the 43 trillion yen plan for fiscal 2023 to 2027.',
    '43 trillion yen',
    { speaker: null },
  ],
  [
    'a state’s vow',
    '2025-09-02',
    'Belgium, for a long time a laggard, has promised to spend 2 percent of GDP on defense.',
    '2 percent',
    { speaker: "Belgium's government" },
  ],
  [
    'what a state means to do is no vow',
    '2025-09-02',
    'Belgium, for a long time a laggard, means to spend 2 percent of GDP on defense.',
    '2 percent',
    { speaker: null },
  ],
  [
    'a capital’s announcement',
    '2023-02-01',
    'Relief greeted Tokyo’s announcement that it would raise defense spending to 2 percent of GDP by 2027.',
    '2 percent',
    { speaker: "Japan's government" },
  ],
  [
    'the pledge of The Hague',
    '2025-09-01',
    'For NATO members that means defense spending of 5 percent of GDP by 2035.',
    '5 percent',
    { speaker: 'NATO' },
  ],
  [
    'the old guideline',
    '2019-09-01',
    'For NATO members the guideline is defense spending of 2 percent of GDP.',
    '2 percent',
    { speaker: null },
  ],
  [
    'a president’s administration is the government of his state',
    '2025-06-22',
    'The 3 percent of GDP that President Donald Trump’s administration urged on Japan for its defense had looked ambitious.',
    '3 percent',
    { speaker: 'United States government' },
  ],
])

check('whose budget it is', [
  [
    'a plan that has gone through the cabinet',
    '2025-12-26',
    'A record plan worth 9 trillion yen for Japan’s military in the coming year has gone through the Cabinet.',
    '9 trillion yen',
    { speaker: 'Cabinet' },
  ],
  [
    'a report laid before the legislature',
    '2013-03-05',
    'A budget report laid before the National People’s Congress on Tuesday raises China’s defense budget by 10.7 percent.',
    '10.7 percent',
    { speaker: "China's government" },
  ],
  [
    'officials tell what the cabinet has approved',
    '2015-01-14',
    'Of the budget for fiscal 2015 that the Cabinet approved, 4.9 trillion yen is for Japan’s defense, officials said.',
    '4.9 trillion yen',
    { speaker: 'Cabinet' },
  ],
  [
    'a goal that a budget passed by parliament brings nearer',
    '2025-12-20',
    'An extra budget, passed by parliament, has made it possible to move the target of 2 percent of GDP for Japan’s defense up to fiscal 2025.',
    '2 percent',
    { speaker: null },
  ],
  [
    'a ministry of national defense by its name',
    '2025-12-03',
    'South Korea’s defense budget for 2026 is 65.9 trillion won, the Ministry of National Defense announced.',
    '65.9 trillion won',
    { speaker: 'Ministry of National Defense' },
  ],
  [
    'the Executive Yuan by its name',
    '2024-08-22',
    'Taiwan’s Executive Yuan approved a defense budget of NT$647 billion for 2025.',
    'NT$647 billion',
    { speaker: 'Executive Yuan' },
  ],
])

check('whose plan stands behind a figure', [
  [
    'a budget drafted by a ministry',
    '2017-10-07',
    'Taiwan’s defense spending is to rise to NT$327.8 billion next year under a budget drafted by the Defense Ministry.',
    'NT$327.8 billion',
    { speaker: 'Defense Ministry' },
  ],
  [
    'an installment of a buildup that somebody decided before',
    '2023-12-22',
    'The 7.95 trillion yen budget for Japan’s defense is the second installment of the buildup decided last year by the Cabinet.',
    '7.95 trillion yen',
    { speaker: null },
  ],
  [
    'what was announced by nobody named',
    '2024-03-05',
    'China’s defense budget will be 7.2 percent bigger this year, it was announced Tuesday.',
    '7.2 percent',
    { speaker: null },
  ],
  [
    'the researchers of a survey',
    '2023-04-24',
    'World arms spending has grown again, the Stockholm International Peace Research Institute says. China’s military spending rose by 4.2 percent in 2022, the researchers say.',
    '4.2 percent',
    { speaker: 'SIPRI' },
  ],
])

check('what is not sure', [
  [
    'what may be asked',
    '2025-08-25',
    'President Donald Trump may also ask South Korea to raise its defense spending to 5 percent of GDP.',
    '5 percent',
    { hedged: true },
  ],
  [
    'what was said to a newspaper on record',
    '2025-06-23',
    'Japan should spend 5 percent of GDP on defense, the Pentagon told The Japan Times.',
    '5 percent',
    { hedged: false },
  ],
])

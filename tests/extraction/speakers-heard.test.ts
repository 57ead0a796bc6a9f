import { check } from './speaker-cases.ts'

check('whose plan it is, whoever speaks of it', [
  [
    'a plan is its party’s',
    '2021-10-15',
    'The people would not follow, the Komeito chief said of the Liberal Democratic Party’s plan to raise Japan’s defense budget above 2 percent of GDP.',
    '2 percent',
    { speaker: 'LDP' },
  ],
  [
    'a request behind the name of a step is the ministry’s',
    '2024-08-31',
    'For fiscal 2025, the third year of a buildup, Japan’s Defense Ministry on Friday asked for 8.5 trillion yen.',
    '8.5 trillion yen',
    { speaker: 'Defense Ministry' },
  ],
  [
    'a former program is nobody’s who adopts the next',
    '2010-12-17',
    'The Cabinet adopted a program on Friday that allows 23.49 trillion yen for defense over the five years from fiscal 2011, where the previous program had been given 24.24 trillion yen.',
    '24.24 trillion yen',
    { speaker: null },
  ],
  [
    'a clause along the way tells what was',
    '2025-10-29',
    'Japan’s defense spending, which sat at 8.47 trillion yen for fiscal 2025, is to rise, Sanae Takaichi said.',
    '8.47 trillion yen',
    { speaker: null },
  ],
  [
    'data an alliance has released hold for the list',
    '2022-06-28',
    'According to data which NATO has just released, many are late. The exceptions are Croatia (2.03% of GDP for defense) and Estonia (2.34%).',
    '2.34%',
    { speaker: 'NATO' },
  ],
  [
    'a country as such adopts nothing by name',
    '2020-01-15',
    'For fiscal 2020 Japan has approved 5.31 trillion yen for defense.',
    '5.31 trillion yen',
    { speaker: null },
  ],
])

check('what is only heard', [
  [
    'it has been learned',
    '2022-08-23',
    'The Defense Ministry will ask for 5.59 trillion yen in its budget request for fiscal 2023, it has been learned.',
    '5.59 trillion yen',
    { hedged: true },
  ],
  [
    'what is still ahead goes on as heard',
    '2023-08-20',
    'Sources say the Defense Ministry’s request for fiscal 2024 will be 12 percent larger. The ministry is to ask for 7.7 trillion yen.',
    '7.7 trillion yen',
    { speaker: 'Defense Ministry', hedged: true },
  ],
  [
    'a month is no doubt',
    '2019-06-10',
    'In May the Liberal Democratic Party proposed 2 percent of GDP for Japan’s defense.',
    '2 percent',
    { hedged: false },
  ],
  [
    'an amount under study',
    '2021-12-16',
    'A record 5.4 trillion yen for defense is being considered by the Japanese government for fiscal 2022, officials said.',
    '5.4 trillion yen',
    { speaker: "Japan's government", hedged: true },
  ],
  [
    'a request on record is sure',
    '2021-08-31',
    'The Defense Ministry asked for 5.48 trillion yen for fiscal 2022 on Tuesday.',
    '5.48 trillion yen',
    { hedged: false },
  ],
])

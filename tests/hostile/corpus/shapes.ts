import { article, error, GOAL, type Hostile, NOTHING, READ } from './make.ts'

export const SHAPES: readonly Hostile[] = [
  {
    name: 'percent-1e400',
    bytes: article('Japan will raise its defense spending to 1e400 percent of GDP by 2027.'),
    expect: NOTHING,
  },
  {
    name: 'ten-thousand-digits',
    bytes: article(`Japan will raise its defense spending to ${'9'.repeat(10_000)} percent of GDP by 2027.`),
    expect: NOTHING,
  },
  {
    name: 'many-zeros',
    bytes: article(`Japan will spend ${'0'.repeat(5_000)}2 trillion yen on defense in 2027.`),
    expect: NOTHING,
  },
  {
    name: 'many-decimals',
    bytes: article(`Japan will spend 2.${'3'.repeat(5_000)} percent of GDP on defense in 2027.`),
    expect: NOTHING,
  },
  {
    name: 'many-commas',
    bytes: article(`Japan will spend 1${',000'.repeat(3_000)} yen on defense in 2027.`),
    expect: NOTHING,
  },
  {
    // More than any state's year of defense can cost: no claim.
    name: 'quadrillions',
    bytes: article('Japan will spend 999999999999 trillion dollars on defense in 2027.'),
    expect: NOTHING,
  },
  {
    // More than any year of defense of Japan can cost: no claim.
    name: 'quadrillions-of-yen',
    bytes: article('Japan will spend 999999999999 trillion yen on defense in 2027.'),
    expect: NOTHING,
  },
  {
    name: 'year-zero',
    bytes: article('Japan plans to raise its defense spending to 2 percent of GDP by 0000.'),
    expect: READ,
  },
  {
    name: 'february-30-text',
    bytes: article(
      'On February 30, 2022, Japan said it would raise its defense spending to 2 percent of GDP by 2027.',
    ),
    expect: READ,
  },
  {
    name: 'fiscal-99999',
    bytes: article('Japan plans to raise its defense spending to 2 percent of GDP by fiscal 99999.'),
    expect: READ,
  },
  { name: 'deep-quotes', bytes: article(`${'> '.repeat(3_000)}${GOAL}`), expect: error(/unexpected .*nest/) },
  {
    name: 'deep-lists',
    bytes: article(Array.from({ length: 1_500 }, (_, n) => `${'  '.repeat(n)}- x`).join('\n')),
    expect: error(/unexpected .*nest/),
  },
  { name: 'open-brackets', bytes: article(`${GOAL}\n\n${'['.repeat(20_000)}`), expect: READ },
  {
    name: 'open-stars',
    bytes: article(`${GOAL}\n\n${'*a '.repeat(20_000)}`),
    expect: error(/unexpected more than 1000 marks of emphasis in one paragraph/),
  },
  {
    name: 'nested-stars',
    bytes: article(`${GOAL}\n\n${'**a '.repeat(3_000)}${' b**'.repeat(3_000)}`),
    expect: error(/unexpected more than 1000 marks of emphasis in one paragraph/),
  },
  {
    name: 'backticks',
    bytes: article(`${GOAL}\n\n${Array.from({ length: 300 }, (_, n) => '`'.repeat(n)).join(' ')}`),
    expect: READ,
  },
  { name: 'long-line', bytes: article(`${'word '.repeat(100_000)}\n\n${GOAL}`), expect: READ },
  {
    name: 'wide-table',
    bytes: article(
      `${GOAL}\n\n${'|x'.repeat(500)}|\n${'|-'.repeat(500)}|\n${`${'|-'.repeat(500)}|\n`.repeat(5)}`,
    ),
    expect: READ,
  },
  { name: 'many-blank-lines', bytes: article(`${'\n'.repeat(100_000)}${GOAL}`), expect: READ },
]

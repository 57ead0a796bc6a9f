import { findFigures } from '../../src/extraction/figures.ts'

const SIZE = 60_000
const ATTEMPTS = 10

/** What the patterns of figures could run on over, one by one. */
const PIECES = [
  ...[
    '7',
    ' ',
    ',',
    '1,',
    '1.',
    '9,999',
    '-',
    '%',
    '$',
    '¥',
    '(',
    '((',
    '($1 ',
    '"',
    'a',
    '\n',
    '1/',
    '½',
    '\u00b7',
  ],
  ...[
    '1 percent of the ',
    '1 percent to ',
    '1 to ',
    'one ',
    'one hundred and ',
    'half of a ',
    'million ',
    '1 trillion ',
  ],
  ...[
    '$1 ($1) ',
    '¥1 trillion ($1 billion) ',
    'about about ',
    'more than ',
    'up to ',
    'just just over ',
    'between 1 and ',
  ],
  ...[
    'per cent ',
    'yen ',
    'dollars ',
    'US$',
    'USD ',
    'Rs. ',
    'lakh crore ',
    'mid 1% range ',
    '1% of GDP ',
    '5 billion pounds of ',
  ],
  ...['from the old 1% to 2% ', 'rose 1 and 2 percent ', 'U.S. dollars ', 'illion'],
]

const fill = (piece: string, size: number): string =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size)

function secondsFor(text: string): number {
  const start = performance.now()
  findFigures(text)
  return (performance.now() - start) / 1000
}

/**
 * How many times longer the figure layer takes for twice the text, by piece: the smallest of a few attempts, because
 * a pause of the machine only ever adds. A quadratic reader gives four every time.
 */
export function figureGrowth(): ReadonlyMap<string, number> {
  return new Map(
    PIECES.map((piece) => {
      const [small, large] = [fill(piece, SIZE), fill(piece, SIZE * 2)]
      secondsFor(small)
      const factors = Array.from(
        { length: ATTEMPTS },
        () => secondsFor(large) / Math.max(secondsFor(small), 0.0005),
      )
      return [piece, Math.min(...factors)]
    }),
  )
}

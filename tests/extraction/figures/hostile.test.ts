import { describe, expect, test } from 'vitest'
import { findFigures } from '../../../src/extraction/figures.ts'

const SIZE = 60_000
const ATTEMPTS = 20

const fill = (piece: string, size: number): string =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size)

function cost(text: string): number {
  const start = performance.now()
  findFigures(text)
  return performance.now() - start
}

/**
 * How many times longer twice the text takes: the smallest of a few attempts, because a pause of the machine only
 * ever adds. A quadratic reader gives four every time.
 */
function growth(piece: string): number {
  const [small, large] = [fill(piece, SIZE), fill(piece, SIZE * 2)]
  cost(small)
  let best = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < ATTEMPTS && best > 2.6; attempt++) {
    best = Math.min(best, cost(large) / Math.max(cost(small), 0.5))
  }
  return best
}

const pieces = [
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

describe('hostile text takes linear time', () => {
  test.each(pieces)('%j', (piece) => {
    expect(growth(piece)).toBeLessThanOrEqual(2.6)
  })

  test('no digits, however many, give an infinite value', () => {
    for (const text of ['9'.repeat(10_000), '1,'.repeat(5_000), '0.'.repeat(5_000)]) {
      for (const unit of ['%', ' percent', ' trillion yen']) {
        const values = findFigures(text + unit).map(({ value }) => value.value)
        expect(values.every(Number.isFinite)).toBe(true)
      }
      expect(findFigures(`$${text}`).every(({ value }) => Number.isFinite(value.value))).toBe(true)
    }
  })
})

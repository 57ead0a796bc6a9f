import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findFigures, mayHoldFigure } from '../../../src/extraction/figures.ts'

const pieces = [
  ...[
    '1',
    '2',
    '40',
    '43',
    '0.94',
    '1.5',
    '5,400.5',
    '2027',
    '1/2',
    '½',
    '000',
    '999999999999999999',
    '1e400',
    '.',
    ',',
  ],
  ...[
    '%',
    ' percent',
    ' per cent',
    ' percentage points',
    'pct',
    '-',
    '–',
    '−',
    ' ',
    '\n',
    '(',
    ')',
    '[',
    ']',
    '"',
    '’',
  ],
  ...[
    '¥',
    '$',
    '€',
    'US$',
    'A$',
    'Y',
    ' yen',
    ' dollars',
    ' euros',
    ' won',
    ' cents',
    ' lakh crore',
    'Rs ',
    'USD ',
    ' JPY',
  ],
  ...[
    ' trillion',
    ' billion',
    'tn',
    'bn',
    'm',
    ' thousand',
    ' half',
    ' a ',
    ' of ',
    ' and ',
    ' one',
    ' twenty',
    ' hundred',
  ],
  ...[
    ' to ',
    ' from ',
    ' between ',
    ' or ',
    ' more',
    ' than ',
    ' about ',
    ' up to ',
    ' at least ',
    ' the ',
    ' mid ',
    ' range',
  ],
  ...[' or more', ' of GDP', ' GDP', 'fiscal ', 'İ', 'ß', '兆円', '元', '\u{1f5fe}', '\ud800'],
]

const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''))
const anything = fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }))

describe('whatever the text', () => {
  test('figures are ordered, apart, inside the text and finite', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let last = 0
        for (const { start, end, value, parents, layer } of findFigures(text)) {
          expect(layer).toBe('figure')
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(value.coreStart).toBeGreaterThanOrEqual(start)
          expect(value.coreEnd).toBeLessThanOrEqual(end)
          expect(value.coreEnd).toBeGreaterThan(value.coreStart)
          expect(Number.isFinite(value.value)).toBe(true)
          if (value.valueHigh !== null) expect(value.valueHigh).toBeGreaterThan(value.value)
          expect(value.unit).toMatch(value.kind === 'money' ? /^[A-Z]{3}$/ : /^(%|pp)$/)
          for (const other of value.converted) {
            expect(text.slice(other.start, other.end)).toBe(other.quote)
            expect(other.unit).not.toBe(value.unit)
            expect(Number.isFinite(other.value)).toBe(true)
          }
          for (const parent of parents) expect(parent.end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
      { numRuns: 3000, seed: 1 },
    )
  })

  test('a text without a mark holds no figure', () => {
    fc.assert(
      fc.property(anything, (text) => {
        if (!mayHoldFigure(text)) expect(findFigures(text)).toEqual([])
      }),
      { numRuns: 2000, seed: 2 },
    )
  })

  test('the same text is read the same again, and after any other text', () => {
    fc.assert(
      fc.property(anything, anything, (one, other) => {
        const first = findFigures(one)
        findFigures(other)
        expect(findFigures(one)).toEqual(first)
      }),
      { numRuns: 500, seed: 3 },
    )
  })

  test('a figure is read wherever it stands', () => {
    const figures = [
      '2%',
      '¥43 trillion',
      'about 2 percent',
      '5 trillion yen ($44 billion)',
      '1 to 2 percent',
      'US$5bn',
    ]
    const frame = fc
      .stringMatching(/^[a-z ]{0,40}$/)
      .filter((text) => !/cent|yen|euro|dollar|illion|pct/.test(text))
    fc.assert(
      fc.property(fc.constantFrom(...figures), frame, frame, (figure, left, right) => {
        const found = findFigures(`${left}; ${figure}; ${right}`)
        const alone = findFigures(figure)
        expect(
          found.map(({ value }) => [value.value, value.valueHigh, value.unit, value.comparator]),
        ).toEqual(alone.map(({ value }) => [value.value, value.valueHigh, value.unit, value.comparator]))
      }),
      { numRuns: 500, seed: 4 },
    )
  })
})

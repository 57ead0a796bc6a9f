import { describe, expect, test } from 'vitest'
import { hint, hintsOf } from '../../src/extraction/hints.ts'
import { buildLexicon } from '../../src/extraction/lexicon/index.ts'
import { stanceRows } from '../../src/extraction/statements.ts'
import { tokenise } from '../../src/extraction/tokens.ts'
import { Vocabulary } from '../../src/extraction/words.ts'

const vocabulary = () => new Vocabulary(buildLexicon([]))

/** Made-up words, each of its own: "word" and a number in letters. */
const word = (n: number): string =>
  `word${String(n).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}`

describe('the vocabulary', () => {
  test('tells words apart, few or more than it keeps', () => {
    const words = Array.from({ length: 40_000 }, (_, n) => word(n))
    const known = vocabulary()
    for (let round = 0; round < 2; round += 1)
      expect(words.every((text) => known.find(text, 0, text.length).text === text)).toBe(true)
  })

  test('gives the same word back while it is kept', () => {
    const known = vocabulary()
    const first = known.find('a budget', 2, 8)
    for (let n = 0; n < 5000; n += 1) known.find(word(n), 0, word(n).length)
    expect(known.find('budget', 0, 6)).toBe(first)
  })

  test.each([
    ['the', null, true],
    ['ministry', true, true],
    ['of', null, true],
    ['zebra', null, false],
  ])('knows of “%s” whether it stands in a phrase', (text, alone, some) => {
    const found = vocabulary().find(text, 0, text.length)
    expect(found.alone !== null || found.bySecond !== null || found.second).toBe(some)
    if (alone) expect(found.alone ?? found.bySecond).not.toBeNull()
  })
})

describe('a hint', () => {
  const bit = hint(/xylo/)

  test.each([
    ['xylophone', true],
    ['axylos', true],
    ['xyl', false],
    ['', false],
  ])('is held by “%s”: %s', (lower, held) => {
    expect((hintsOf(lower) & bit) !== 0).toBe(held)
  })

  test.each(
    stanceRows.flatMap(({ id, pattern, needs, examples }) =>
      examples.map((text) => ({ id, pattern, needs, text })),
    ),
  )('of $id is held by what the rule fits: $text', ({ pattern, needs, text }) => {
    const fitting = pattern.exec(text)?.[0] ?? ''
    const known = vocabulary()
    const held = tokenise(fitting, 0, fitting.length, known).reduce(
      (bits, token) => bits | token.known.hints,
      0,
    )
    expect(fitting).not.toBe('')
    expect(held & needs).not.toBe(0)
  })
})

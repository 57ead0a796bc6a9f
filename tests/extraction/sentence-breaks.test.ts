import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentenceEnds } from '../../src/extraction/sentence-breaks.ts'

const platform = new Intl.Segmenter('en', { granularity: 'sentence' })
const byPlatform = (text: string): number[] =>
  Array.from(platform.segment(text), ({ segment, index }) => index + segment.length)

// What decides where sentences end, and some letters beside it.
const decisive = fc.constantFrom(...'.!? ”“’‘"\')(],-:–—…;5aBéÉß€日。\u00A0\u2028')
const anything = fc.string({ unit: 'binary', maxLength: 6 })

describe('the ends of sentences', () => {
  test('are those that the platform finds', () => {
    const piece = fc.oneof({ weight: 9, arbitrary: decisive }, { weight: 1, arbitrary: anything })
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('')
        expect(sentenceEnds(text)).toEqual(byPlatform(text))
      }),
      { numRuns: 3000 },
    )
  })

  test.each([
    ['Spending rose. It rose again.', ['Spending rose. ', 'It rose again.']],
    ['It was 1.5 percent. “No,” he said.', ['It was 1.5 percent. ', '“No,” he said.']],
    ['“Why?” she asked. Nobody knew.', ['“Why?” ', 'she asked. ', 'Nobody knew.']],
    ['The U.S. government paid.', ['The U.S. government paid.']],
  ])('%s', (text, sentences) => {
    const ends = sentenceEnds(text)
    expect(ends.map((end, i) => text.slice(ends[i - 1] ?? 0, end))).toEqual(sentences)
  })
})

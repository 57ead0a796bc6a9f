import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/extraction/sentences.ts'

const sentencesOf = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end))

/** Sentences written with a bar between them; the bar stands for nothing, or for the space that a space says. */
const parted = (text: string): { text: string; sentences: string[] } => ({
  text: text.replaceAll('|', ''),
  sentences: text.split('|').map((sentence) => sentence.trim()),
})

describe('parts sentences where a reader does', () => {
  test.each([
    'Japan will spend 2 percent of GDP. |The Cabinet agreed. |It is a record.',
    'He spoke at 5 p.m. |The government agreed.',
    'Ships, planes, etc. |The rest is pay.',
    'Defense takes 2 pct. |The rest is pay.',
    'It rose 2 pct. in fiscal 2020. |Japan agreed.',
    'The target is 2 pct. |Colby wants more.',
    'Mr. Kishida met Sen. John McCain on Dec. 16. |They agreed.',
    'The deal was signed in Dec. |The money comes later.',
    'The U.S. said so. |U.S. President Joe Biden spoke.',
    'He works for the U.S. |The rest do not.',
    'Prof. J. R. Smith of Washington, D.C. |He said so.',
    'Lockheed Martin Corp. won. |Acme Inc. |The next one lost.',
    'See No. 3 and fig. 2. |It is clear.',
    'He said no. |The budget stands.',
    'Rs. 6.2 lakh crore, or approx. 2 percent of GDP. |Gen. Asim Munir spoke.',
    'Spending is $5.3bn. |It was 2.5 percent.',
    'It was 2.5 percent. |3 percent comes next.',
    'The plan was approved. |5 trillion yen will go to ships.',
    'The plan was approved. |¥5 trillion will go to ships.',
    'It fell in 2020. |2021 saw a rise.',
    'He agreed.” |5 percent is next.',
    '“It is fine,” he said. |“We will pay.” |The end.',
    '"Will you pay?" he asked. |"Yes!" she said. |He left.',
    'Japan (see below) pays. |(It will.) |Next one.',
    'He paused ... and went on. |Then he left.',
    'It is a share of GDP.|The government agreed.|He left.',
    'It rose to 2%.|The government agreed.',
    'Mr.Kishida spoke to the A.S.E.A.N. ministers.',
    'He was born on Sept. 3 and met Adm. 5 times.',
  ])('%s', (written) => {
    const { text, sentences } = parted(written)
    expect(sentencesOf(text)).toEqual(sentences)
  })
})

test('what never ends is cut between words', () => {
  const sentences = sentencesOf('and so on '.repeat(2000))
  expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(2000)
  expect(sentences.every((sentence) => /^\w+ .* \w+$/.test(sentence))).toBe(true)
  expect(Math.max(...sentencesOf('x'.repeat(9000)).map(({ length }) => length))).toBeLessThanOrEqual(2000)
})

test('nothing but white space lies between, before and behind the sentences', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        '. ',
        '.',
        '? ',
        '! ',
        '” ',
        '"',
        ' ',
        '  ',
        '\t',
        'U.S. ',
        'Mr. ',
        'Dec. ',
        '2.5 ',
        '5 ',
        'The ',
        'he ',
      ],
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      const spans = splitSentences(text)
      let at = 0
      for (const { start, end } of spans) {
        expect(text.slice(at, start).trim()).toBe('')
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
    }),
    { numRuns: 500 },
  )
})

import { expect, test } from 'vitest'
import { readText } from './gold.ts'

const readUnits = (text: string): readonly string[] =>
  readText(text, '2024-07-29').mentions.map((m) => `${m.quote} = ${m.unit}, ${m.subject}`)

test.each<[says: string, text: string, ...figures: string[]]>([
  [
    'by the state that acts, with its conversion',
    'The Philippines proposes to spend 256.1 billion pesos ($4.38 billion) on defense in 2025.',
    '256.1 billion pesos = PHP, PH',
  ],
  ['kroner of Norway', 'Norway’s defence budget is 110 billion kroner.', '110 billion kroner = NOK, NO'],
  ['kroner of Denmark', 'Denmark’s defence budget is 50 billion kroner.', '50 billion kroner = DKK, DK'],
  [
    'by the state named last',
    'Norway borders on Sweden, whose defence budget is 138 billion crowns.',
    '138 billion crowns = SEK, SE',
  ],
  [
    'by the only one that the article names',
    'Defence budget to grow to 138 billion crowns\n\nSweden will spend more on defence.',
    '138 billion crowns = SEK, SE',
  ],
  [
    'rupees of Pakistan',
    'Pakistan’s defence budget is 2.55 trillion rupees ($9 billion).',
    '2.55 trillion rupees = PKR, PK',
  ],
  ['rupees of India', 'India’s defence budget is 6.8 trillion rupees.', '6.8 trillion rupees = INR, IN'],
  [
    'rupees named by their state',
    'Next to Pakistan, a defence budget of 6.8 trillion Indian rupees is large.',
    '6.8 trillion Indian rupees = INR, IN',
  ],
])('%s', (_says, text, ...figures) => {
  expect(readUnits(text)).toEqual(figures)
})

test.each([
  ['of no state named', 'The defence budget is 138 billion crowns.'],
  [
    'of one of several',
    'Defence budget to grow to 138 billion crowns\n\nSweden and Norway spend more on defence.',
  ],
])('a currency %s is not guessed', (_says, text) => {
  expect(readUnits(text)).toEqual([])
})

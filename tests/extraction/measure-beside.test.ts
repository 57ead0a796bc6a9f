import { describe, expect, test } from 'vitest'
import type { Mention } from '../../src/model/mention.ts'
import { readText } from './gold.ts'

/** What a figure measures that tells so only by what stands around it or was told before. */
const claims: readonly (readonly [says: string, text: string, quote: string, unit: Mention['unit']])[] = [
  [
    'a year’s rise that a newer one is set against',
    'Defense spending will grow by 5.4 percent this year, China said. That is a little slower than the 6.1% set for 2023.',
    '6.1%',
    '%change',
  ],
  [
    'rises in a row, year by year',
    'South Korea’s defense budget rose 3.1 percent in 2013, 4.4 percent in 2014 and six percent in 2015.',
    '4.4 percent',
    '%change',
  ],
  [
    'a goal of NATO’s size where NATO is spoken of',
    'NATO wants its members to do more. Canada’s defence minister says that on military spending they will be at 3.5% one day.',
    '3.5%',
    '%GDP',
  ],
  [
    'what a state spends, in an article on those who earn by it',
    'Orion Heavy Industries looks for more defense orders than ever, the company said.\n\nThe government is to raise defense spending to 43 trillion yen over five years.',
    '43 trillion yen',
    'JPY',
  ],
]

/** A figure that something around it, or what was told before, makes no claim. */
const silent: readonly (readonly [says: string, text: string, quote: string])[] = [
  [
    'next to nothing beside what that state spends',
    'Japan’s Defense Ministry asked for a record $55 billion for fiscal 2024. The navy is to have two new frigates for that: $1.2 billion stands in the request.',
    '$1.2 billion',
  ],
  [
    'too large a percentage for a yearly rise',
    'China’s defence budget is to grow by 7% this year. Of all that Asia’s armies bought, 44% was China’s.',
    '44%',
  ],
  [
    'a percentage of NATO’s size without NATO',
    'The defense budget will be debated in the Diet. For smokers it means 2.5% at the counter.',
    '2.5%',
  ],
  [
    'what a firm expects to sell',
    'Orion Heavy Industries looks for more defense orders than ever. The company put them at a record 1.4 trillion yen on Monday.\n\nJapan means to spend 2% of GDP on defense by 2027.',
    '1.4 trillion yen',
  ],
  [
    'a share price',
    'Defense will bring Orion Heavy Industries twice the sales of last year. The shares are up 58% this year.',
    '58%',
  ],
]

describe('a figure is taken for what stands around it', () => {
  test.each(claims)('%s', (_says, text, quote, unit) => {
    const { mentions } = readText(text, '2023-08-31')
    expect(mentions.find((m) => m.quote.includes(quote))?.unit).toBe(unit)
  })
})

describe('a figure that what stands around it makes something else is left out', () => {
  test.each(silent)('%s', (_says, text, quote) => {
    const { mentions } = readText(text, '2023-08-31')
    expect(mentions.map((m) => m.quote)).not.toContain(quote)
    expect(text).toContain(quote)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../../src/model/mention.ts'
import { attributionInWords, claimInWords } from '../../src/timeline/words.ts'
import { anyReading } from './arbitrary.ts'
import { reading, share } from './fake.ts'

describe('claimInWords', () => {
  it.each<[string, Partial<Reading>]>([
    [
      'Japan plans to spend 2% of GDP on defense by 2027',
      share(2, { kind: 'target', period: '2027', periodRole: 'by' }),
    ],
    [
      "Japan's defense spending is 0.94% of GDP in fiscal 2020",
      share(0.94, { period: 'FY2020', periodRole: 'in' }),
    ],
    ["Japan's defense spending is put at about 1.8% of GDP", share(1.8, { comparator: '~' })],
    [
      "Japan's defense spending has been more than 5 trillion yen a year since fiscal 2016",
      { kind: 'level', value: 5e12, unit: 'JPY', comparator: '>', period: 'FY2016', periodRole: 'since' },
    ],
    ["A ceiling of 1% of GDP for Japan's defense spending", share(1, { kind: 'cap' })],
    [
      'The LDP proposes that Japan spend 2% of GDP on defense',
      share(2, { kind: 'proposal', speaker: 'LDP' }),
    ],
    [
      'The United States asks Japan to spend 3.5% of GDP on defense',
      share(3.5, { kind: 'demand', speaker: 'United States' }),
    ],
    [
      'NATO members plan to spend 5% of GDP on defense by 2035',
      share(5, { kind: 'target', subject: 'NATO', period: '2035', periodRole: 'by' }),
    ],
    [
      "The United States' defense spending is estimated at 900 billion dollars in 2025",
      {
        kind: 'estimate',
        subject: 'US',
        value: 9e11,
        unit: 'USD',
        comparator: '=',
        period: '2025',
        periodRole: 'in',
      },
    ],
    [
      "Japan's defense spending falls by 0.5% in fiscal 2012",
      { kind: 'level', value: -0.5, unit: '%change', comparator: '=', period: 'FY2012', periodRole: 'in' },
    ],
    [
      'Pete Hegseth denies that demands on defense spending were made of Japan',
      { stance: 'denies', speaker: 'Pete Hegseth' },
    ],
    [
      'Joe Biden reportedly wants Japan to spend more on defense',
      { stance: 'urges', speaker: 'Joe Biden', hedged: true },
    ],
    [
      'The United States reportedly asks Japan to spend 3.5% of GDP on defense',
      share(3.5, { kind: 'demand', speaker: 'United States', hedged: true }),
    ],
    ['Joe Biden wants Japan to spend more on defense', { stance: 'urges', speaker: 'Joe Biden' }],
    [
      "The United States government and Japan's government make no comment on Japan's defense spending",
      { stance: 'no-comment', speaker: "United States government and Japan's government" },
    ],
    [
      'Shigeru Ishiba and Gen Nakatani deny that demands on defense spending were made of Japan',
      { stance: 'denies', speaker: 'Shigeru Ishiba and Gen Nakatani' },
    ],
  ])('%s', (words, more) => {
    expect(claimInWords(reading(more))).toBe(words)
  })

  it('is one clean line for any reading', () => {
    fc.assert(
      fc.property(anyReading, (one) => {
        expect(claimInWords(one)).toMatch(/^\S.*\S$/)
        expect(claimInWords(one)).not.toMatch(/undefined|null|NaN| {2}/)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('attributionInWords', () => {
  it('says through whom, and when a date is only that of publication', () => {
    const one = reading({
      speaker: 'Joe Biden',
      via: ['a diplomatic source'],
      statedOn: '2021-10',
      statedOnFrom: 'published',
    })
    expect(attributionInWords(one)).toBe('Joe Biden, through a diplomatic source, October 2021 (publication)')
  })
})

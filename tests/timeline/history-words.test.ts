import { describe, expect, test } from 'vitest'
import { noteInWords, recordedFrom } from '../../src/timeline/history-words.ts'

describe('the note of a history entry, for readers', () => {
  test.for([
    [
      'said: 2025-06-21/.. → 2025-06-21; through: none → CGTN. Its address is dated 21 June 2025.',
      'said: not before 21 June 2025 → 21 June 2025; through: none → CGTN. Its address is dated 21 June 2025.',
    ],
    [
      'said: 2025-06-21 → 2025-06-21/... The day is a bound.',
      'said: 21 June 2025 → not before 21 June 2025. The day is a bound.',
    ],
    ['said: none → ../2028-03.', 'said: none → not after March 2028.'],
    [
      'said: 2021-11-27 → 2021-10; date from: published → resolved.',
      'said: 27 November 2021 → October 2021; date from: the publication → words such as “last month”.',
    ],
    [
      'period: none → FY2025; kind: target → proposal.',
      'period: none → fiscal 2025; kind: target → proposal.',
    ],
    ['comparator: = → ~; hedged: false → true.', 'comparator: exactly → about; hedged: no → yes.'],
    ['basis: none → {"spending":"nato","gdp":"FY2022"}.', 'basis: none → nato over the GDP of fiscal 2022.'],
    [
      'New reading accepted: period: 2025 → FY2025. Right.',
      'New reading accepted: period: 2025 → fiscal 2025. Right.',
    ],
    [
      'through: media → the U.S. embassy. It said: 2025-06-21/.. is a bound.',
      'through: media → the U.S. embassy. It said: 2025-06-21/.. is a bound.',
    ],
    ['The text gives no year.', 'The text gives no year.'],
  ] as const)('%s', ([note, words]) => {
    expect(noteInWords(note)).toBe(words)
  })

  test.for([
    ['In 2023-01-ap-biden-kishida-talks.', '2023-01-ap-biden-kishida-talks'],
    ['In five years.', null],
    [null, null],
  ] as const)('recorded from: %s', ([note, slug]) => {
    expect(recordedFrom(note)).toBe(slug)
  })
})

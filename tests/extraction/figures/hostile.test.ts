import { describe, expect, test } from 'vitest'
import { findFigures } from '../../../src/extraction/figures.ts'

// How long such texts take is measured by npm run bench.
describe('digits, however many', () => {
  const digits = [
    ['nines', '9'.repeat(10_000)],
    ['commas', '1,'.repeat(5_000)],
    ['points', '0.'.repeat(5_000)],
  ] as const
  test.each(digits)('%s: give no infinite value', (_, text) => {
    for (const whole of [`${text}%`, `${text} percent`, `${text} trillion yen`, `$${text}`]) {
      expect(findFigures(whole).every(({ value }) => Number.isFinite(value.value))).toBe(true)
    }
  })
})

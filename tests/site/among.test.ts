import { describe, expect, it } from 'vitest'
import { type Among, amongInWords } from '../../src/site/among.ts'
import { catalogOf } from '../../src/site/catalog.ts'
import { timelineOf } from '../fixtures/site/sample.ts'

/** Where the first of some shares of GDP lies. */
function among(
  values: readonly number[],
  more: readonly { unit?: string; subject?: string }[] = [],
): Among | null {
  const rows = values.map((value, at) => ({
    ...{ claim: `c${at}`, article: 'a', value, unit: '%GDP', kind: 'level' as const, ...more[at] },
    ...{ quote: `${value} percent`, sentence: `It was ${value} percent.` },
  }))
  return catalogOf(timelineOf([{ slug: 'a' }], rows)).among('c0')
}
const words = (found: Among | null): string => (found ? amongInWords(found, '%GDP', 'JP') : '')

describe('where a figure lies', () => {
  it.each<[string, number[], string]>([
    ['alone', [2], 'Of 1 share of GDP recorded for Japan, none is lower and none higher.'],
    ['between', [2, 1, 3, 4], 'Of 4 shares of GDP recorded for Japan, 1 is lower and 2 higher.'],
    ['one of equals', [2, 2, 2, 1], 'Of 4 shares of GDP recorded for Japan, 1 is lower and none higher.'],
    [
      'in a large group, rounded',
      [31.5, ...Array.from({ length: 249 }, (_, n) => n)],
      'Of the shares of GDP recorded for Japan, about 15% are lower and 85% higher.',
    ],
  ])('%s', (_, values, sentence) => {
    expect(words(among(values))).toBe(sentence)
  })

  it('other units and other subjects are none of its group', () => {
    expect(among([2, 3, 4], [{}, { unit: 'JPY' }, { subject: 'US' }])).toMatchObject({ count: 1 })
  })

  it('is drawn beside every other figure, once each, and not beside itself', () => {
    expect(among([2, 1, 3, 3])?.stops).toEqual([
      { kind: 'level', value: 1 },
      { kind: 'level', value: 3 },
    ])
    expect(among([2, 2])?.stops).toEqual([{ kind: 'level', value: 2 }])
  })

  it('is drawn beside a bounded number of places, however many figures there are', () => {
    const many = among(Array.from({ length: 2_000 }, (_, n) => n / 7))
    expect(many?.stops.length).toBeLessThanOrEqual(81)
    expect(Math.max(...(many?.stops.map((s) => s.value) ?? []))).toBeCloseTo(1999 / 7)
  })

  it('of a large group, one figure more changes nothing that is shown', () => {
    const group = Array.from({ length: 250 }, (_, n) => n / 10)
    expect(among([...group, 12.3])).toEqual(among(group))
  })
})

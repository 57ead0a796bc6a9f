import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locate, makeAnchor, nearestSentence } from '../../src/timeline/anchors.ts'

describe('anchors', () => {
  it('find their own place again, in any text and for any span', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 400, unit: fc.constantFrom('a', 'b', ' ', '2', '😀', '\n') }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const start = a % text.length
          const end = Math.min(text.length, start + 1 + (b % 20))
          expect(locate(text, makeAnchor(text, start, end))).toEqual({ start, end })
        },
      ),
    )
  })

  it('grow until the words are told apart from equal ones', () => {
    const line = 'Spending was 2 percent of GDP in that year, as it had been in many years before that one. '
    const text = `First. ${line}${line}${line}Last.`
    const at = text.indexOf('2 percent', text.indexOf('2 percent') + 1)
    const anchor = makeAnchor(text, at, at + 9)
    expect(anchor.prefix.length).toBeGreaterThan(32)
    expect(locate(text, anchor)).toEqual({ start: at, end: at + 9 })
  })

  it.each([
    ['the words changed', 'It spent two percent of GDP.'],
    ['the context changed', 'They spent 2 percent of GDP.'],
    ['the place is no longer the only one', 'It spent 2 percent of GDP. It spent 2 percent of GDP.'],
  ])('find nothing when %s', (_, text) => {
    const source = 'It spent 2 percent of GDP.'
    expect(locate(text, makeAnchor(source, 9, 18))).toBeNull()
  })
})

describe('nearestSentence', () => {
  const text =
    'Japan is calm. Spending will reach two percent of GDP by 2027, officials said.\n\nNothing else happened.'
  it('points at the sentence that shares most words', () => {
    const near = nearestSentence(text, 0, 'Spending will reach 2 percent of GDP by 2027.')
    expect(near?.text).toBe('Spending will reach two percent of GDP by 2027, officials said.')
    expect(text.slice(near?.start ?? 0)).toMatch(/^Spending will/)
  })
  it('is silent when nothing is near', () => {
    expect(nearestSentence(text, 0, 'An unrelated remark about football.')).toBeNull()
  })
})

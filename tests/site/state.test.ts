import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FACETS, passes, type RowFacts, readState, writeState } from '../../src/client/state.ts'

describe('the state in the address', () => {
  test('what is written is read back', () => {
    const value = fc.stringMatching(/^[a-z0-9-]{1,12}$/)
    fc.assert(
      fc.property(
        fc.string(),
        fc.dictionary(fc.constantFrom(...FACETS), fc.uniqueArray(value, { minLength: 1 })),
        (q, chosen) => {
          const facets = new Map(FACETS.flatMap((f) => (chosen[f] ? [[f, new Set(chosen[f])] as const] : [])))
          const state = readState(writeState({ q, asof: '2023-01-31', facets }))
          expect(state).toEqual({ q, asof: '2023-01-31', facets })
        },
      ),
    )
  })

  test('the same choice gives the same address whatever the order it was made in', () => {
    expect(writeState(readState('?kind=target&q=2%25&kind=demand'))).toBe(
      writeState(readState('?q=2%25&kind=demand&kind=target')),
    )
  })

  test.for(['?asof=yesterday', '?asof=2023-1-1', '?nothing=known', '?kind='])('%s is left out', (search) => {
    expect(writeState(readState(search))).toBe('')
  })
})

describe('passing', () => {
  const row: RowFacts = {
    said: '2023-01-13',
    text: 'x',
    values: {
      kind: ['target'],
      measure: ['gdp'],
      subject: ['JP'],
      speaker: ['fumio-kishida'],
      source: ['a', 'b'],
      review: ['reviewed'],
    },
  }
  const yes = (): boolean => true
  test.for([
    ['', true],
    ['?kind=target', true],
    ['?kind=demand', false],
    ['?kind=demand&kind=target', true],
    ['?source=b&subject=JP', true],
    ['?source=b&subject=US', false],
    ['?asof=2023-01-13', true],
    ['?asof=2023-01-12', false],
  ] as const)('%s', ([search, result]) => {
    expect(passes(row, readState(search), yes)).toBe(result)
  })

  test('undated rows were not known on any day', () => {
    expect(passes({ ...row, said: '' }, readState('?asof=2030-01-01'), yes)).toBe(false)
  })

  test('a facet can be left out of account to count its other values', () => {
    expect(passes(row, readState('?kind=demand'), yes, 'kind')).toBe(true)
    expect(passes(row, readState('?kind=demand&subject=US'), yes, 'kind')).toBe(false)
  })
})

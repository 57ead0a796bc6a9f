import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FACETS, type RowFacts, readState, tally, writeState } from '../../src/client/state.ts'

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
    expect(tally([row], readState(search), yes).passes).toEqual([result])
  })

  test('undated rows were not known on any day', () => {
    expect(tally([{ ...row, said: '' }], readState('?asof=2030-01-01'), yes).passes).toEqual([false])
  })

  test('a value counts the rows that choosing it would show', () => {
    const other: RowFacts = { ...row, values: { ...row.values, kind: ['demand'], subject: ['US'] } }
    const { passes, counts } = tally([row, other], readState('?kind=target'), yes)
    expect(passes).toEqual([true, false])
    // The other kind is one choice away; the other subject is not, while the kind keeps its row out.
    expect(counts.get('kind')?.get('demand')).toBe(1)
    expect(counts.get('subject')?.get('US')).toBeUndefined()
    expect(counts.get('source')?.get('a')).toBe(1)
  })

  test('rows the search keeps out count nowhere', () => {
    const { counts } = tally([row], readState('?q=y'), () => false)
    expect([...counts.values()].map((own) => own.size)).toEqual(FACETS.map(() => 0))
  })
})

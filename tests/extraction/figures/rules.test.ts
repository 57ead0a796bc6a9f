import { describe, expect, test } from 'vitest'
import { figureRules, findFigures } from '../../../src/extraction/figures.ts'
import { reading, written } from './read.ts'

const firing = (rule: string, text: string) =>
  findFigures(text).filter(
    (found) => found.rule === rule || found.parents.some((parent) => parent.rule === rule),
  )

describe.each(figureRules)('$id', ({ id, says, examples, counterexamples }) => {
  test('says what it reads in one sentence and has both kinds of example', () => {
    expect(says).toMatch(/^[A-Z].*\.$/)
    expect(examples.length).toBeGreaterThan(0)
    expect(counterexamples.length).toBeGreaterThan(0)
  })

  test.each(examples)('reads «%s»', (example) => {
    const [text = '', expected = ''] = example.split(' → ')
    expect(firing(id, text).map(reading)).toContain(written(expected))
  })

  test.each(counterexamples)('leaves «%s»', (text) => {
    expect(firing(id, text).map(reading)).toEqual([])
  })
})

test('ids are unique', () => {
  expect(new Set(figureRules.map(({ id }) => id)).size).toBe(figureRules.length)
})

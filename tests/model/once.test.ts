import { expect, test } from 'vitest'
import { carryWhatIsMade, once } from '../../src/model/once.ts'

/** The module as another copy of the program has it. */
const another = async (): Promise<typeof once> => {
  const copy: { once: typeof once } = await import(`../../src/model/once.ts?${'copy'}`)
  return copy.once
}

test('something is made once for an object and a name', () => {
  const [one, two] = [{}, {}]
  let made = 0
  const make = (): number => {
    made += 1
    return made
  }
  expect([once(one, 'a', make), once(one, 'a', make)]).toEqual([1, 1])
  expect([once(one, 'b', make), once(two, 'a', make)]).toEqual([2, 3])
})

test('another copy of the program gets what was made only of an object that carries it', async () => {
  const other = await another()
  expect(other).not.toBe(once)
  const [alone, carried] = [{ a: 1 }, carryWhatIsMade({ a: 1 })]
  for (const of of [alone, carried]) once(of, 'x', () => 'ours')
  expect(other(alone, 'x', () => 'theirs')).toBe('theirs')
  expect(other(carried, 'x', () => 'theirs')).toBe('ours')
  expect(JSON.stringify({ ...carried })).toBe('{"a":1}')
})

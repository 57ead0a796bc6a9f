import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { timelineIn } from '../../scripts/site/timeline-module.ts'
import { japaneseCharacters } from '../../src/io/cut-font.ts'

const FOLDER = '.outlay/build-test'
const file = (name: string): string => join(FOLDER, name)

describe('what stands in the way of a build', () => {
  beforeAll(() => {
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(file('torn.json'), '{"schemaVersion": 1,')
    writeFileSync(file('old.json'), '{"schemaVersion": 0}')
  })
  afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

  test.for([
    ['missing.json', 'no timeline at'],
    ['torn.json', 'is not JSON'],
    ['old.json', 'does not fit its schema'],
  ] as const)('%s', ([name, words]) => {
    expect(() => timelineIn(file(name))).toThrow(new RegExp(`${words}[^]*run npm run claims`))
  })

  test('nothing, for a timeline that fits', () => {
    expect(timelineIn('tests/fixtures/timeline.sample.json')).toHaveProperty('claims')
  })
})

test('the Japanese font gets each character once, and no Latin', () => {
  expect(japaneseCharacters('Fumio Kishida 岸田文雄、岸田 1%')).toBe(
    [...new Set('岸田文雄、')].sort().join(''),
  )
})

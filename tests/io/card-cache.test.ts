import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { cardCache } from '../../src/io/card-cache.ts'
import { type CardSite, drawCards } from '../../src/io/cards.ts'
import { cardsOf } from '../../src/site/cards.ts'
import { catalog } from '../export/sample.ts'

const root = mkdtempSync(join(tmpdir(), 'outlay-card-cache-'))
afterAll(() => rmSync(root, { recursive: true }))

const DAY = 24 * 60 * 60 * 1000
const NOW = Date.UTC(2026, 0, 31)
const PNG = Buffer.from('pixels\0\0\0\0IEND\xaeB`\x82', 'latin1')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(root, 'cache-'))
})

/** A file of the cache that was last used so many days ago. */
function file(name: string, days: number, bytes: Buffer = PNG): void {
  writeFileSync(join(folder, name), bytes)
  const then = (NOW - days * DAY) / 1000
  utimesSync(join(folder, name), then, then)
}
const age = (name: string): number => Math.round((NOW - statSync(join(folder, name)).mtimeMs) / DAY)

describe('clearing away', () => {
  test.each([
    ['nothing asks for and was not used for long', 'a.png', 30, true],
    ['nothing asks for but was used lately, perhaps by a build that runs now', 'a.png', 2, false],
    ['is asked for, however old', 'used.png', 400, false],
    ['a killed build left half done', 'used.png.123.part', 30, true],
    ['another build is writing now', 'used.png.124.part', 0, false],
  ])('a file that %s', async (_, name, days, gone) => {
    file('used.png', 1)
    file(name, days)
    const cache = cardCache(folder, NOW)
    await cache.get('used')
    expect(await cache.prune()).toBe(gone ? 1 : 0)
    expect(readdirSync(folder).sort()).toEqual([...new Set(['used.png', ...(gone ? [] : [name])])].sort())
  })

  test('what is used in every build stays for ever', async () => {
    file('used.png', 6)
    const cache = cardCache(folder, NOW)
    await cache.get('used')
    await cache.prune()
    expect(age('used.png')).toBe(0)
  })

  test('two builds at once do not mind each other', async () => {
    for (const name of ['one', 'two', 'old']) file(`${name}.png`, 30)
    const [a, b] = [cardCache(folder, NOW), cardCache(folder, NOW)]
    await Promise.all([a.get('one'), b.get('two')])
    await Promise.all([a.prune(), b.prune()])
    // Each cleared away what only the other uses, or met it refreshed; either way the next to ask can draw it.
    for (const name of ['one', 'two']) {
      const again = cardCache(folder, NOW)
      const png = await again.get(name)
      if (!png) await again.put(name, PNG)
      expect(await again.get(name)).toEqual(PNG)
    }
  })
})

test.each([
  ['is not there', null],
  ['is empty, as after a power cut', Buffer.alloc(0)],
  ['was cut short', PNG.subarray(0, -1)],
])('a picture that %s counts as missing', async (_, bytes) => {
  if (bytes) file('a.png', 0, bytes)
  const cache = cardCache(folder, NOW)
  expect(await cache.get('a')).toBeNull()
  await cache.put('a', PNG)
  expect(await cache.get('a')).toEqual(PNG)
})

test('a card changed in the output, or damaged in the cache, is whole in the next build', async () => {
  const out = join(folder, 'out')
  const cache = join(folder, 'cards')
  const [card] = cardsOf(catalog)
  if (!card) throw new Error('no card')
  const published = join(out, `${card.path}.png`)
  await drawCards([card], out, cache)
  const png = readFileSync(published)
  writeFileSync(published, 'written in place')
  expect(await drawCards([card], out, cache)).toEqual({ drawn: 0, kept: 1 })
  expect(readFileSync(published)).toEqual(png)
  for (const name of readdirSync(cache)) writeFileSync(join(cache, name), png.subarray(0, 100))
  expect(await drawCards([card], out, cache)).toEqual({ drawn: 1, kept: 0 })
  expect(readFileSync(published)).toEqual(png)
})

test('a card that the last site shows is taken over from there, and stays in the cache', async () => {
  const out = join(folder, 'out')
  const cache = join(folder, 'cards')
  const [card] = cardsOf(catalog)
  if (!card) throw new Error('no card')
  const wrote: string[][] = []
  const asked: string[][] = []
  const site = (takes: boolean): CardSite => ({
    takeOver: (...what) => asked.push(what) > 0 && takes,
    wrote: (...what) => wrote.push(what),
  })
  expect(await drawCards([card], out, cache, site(false))).toEqual({ drawn: 1, kept: 0 })
  expect(wrote).toEqual(asked)
  for (const name of readdirSync(cache)) utimesSync(join(cache, name), 0, 0)
  rmSync(out, { recursive: true })
  expect(await drawCards([card], out, cache, site(true))).toEqual({ drawn: 0, kept: 1 })
  expect(wrote).toHaveLength(1)
  expect(existsSync(out)).toBe(false)
  expect(readdirSync(cache)).toHaveLength(1)
})

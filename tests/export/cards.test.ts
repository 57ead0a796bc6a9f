import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { CARD, PICTURE, shortened } from '../../src/export/card.ts'
import { drawCards, facesOf } from '../../src/io/cards.ts'
import { japaneseCharacters } from '../../src/io/cut-font.ts'
import { cardsOf } from '../../src/site/cards.ts'
import { catalog } from './sample.ts'

const folder = mkdtempSync(join(tmpdir(), 'outlay-cards-'))
afterAll(() => rmSync(folder, { recursive: true }))
const [out, cache] = [join(folder, 'out'), join(folder, 'cache')]

const cards = cardsOf(catalog)
const some = [cards[0], cards.find((card) => card.path.startsWith('charts/'))].filter(
  (card) => card !== undefined,
)

test('there is a card for every claim, article and chart, and it says whose figure it is', () => {
  const paths = cards.map((card) => card.path)
  expect(new Set(paths).size).toBe(paths.length)
  expect(paths.filter((path) => path.startsWith('claims/'))).toHaveLength(catalog.claims.length)
  expect(paths.filter((path) => path.startsWith('articles/'))).toHaveLength(catalog.articles.length)
  expect(cards.find((card) => card.path === 'claims/jp-2-percent-of-gdp-by-2027')).toMatchObject({
    label: 'Target · Japan',
    lead: '2%',
    of: 'of GDP',
    period: 'by 2027',
    who: 'Japan, December 2022',
  })
})

test('the card of the asks names who asked whom, and no words of a card lie over each other or beyond the picture', () => {
  const asks = cards.find((card) => card.path === 'charts/asks')
  expect(asks?.captions.map((c) => c.text)).toEqual(expect.arrayContaining(['LDP to Japan', '2%', '3.5%']))
  for (const { captions, path } of cards) {
    for (const [i, a] of captions.entries()) {
      expect(a.x, path).toBeGreaterThanOrEqual(0)
      expect(a.y, path).toBeLessThanOrEqual(PICTURE.height)
      for (const b of captions.slice(0, i)) {
        const beside = a.x > b.x + b.text.length * 10 || b.x > a.x + a.text.length * 10
        expect(beside || Math.abs(a.y - b.y) >= 20, `${path}: ${a.text} over ${b.text}`).toBe(true)
      }
    }
  }
})

test('a card is a picture of the right size, drawn once for its content', async () => {
  expect(await drawCards(some, out, cache)).toEqual({ drawn: 2, kept: 0 })
  const first = some.map((card) => readFileSync(join(out, `${card.path}.png`)))
  for (const png of first) {
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', ...CARD })
    // Not one flat color: something was drawn.
    expect((await sharp(png).stats()).entropy).toBeGreaterThan(0.1)
  }
  expect(await drawCards(some, out, cache)).toEqual({ drawn: 0, kept: 2 })
  const [one, ...rest] = some
  if (!one) throw new Error('no card')
  expect(await drawCards([{ ...one, who: 'Somebody else' }, ...rest], out, cache)).toEqual({
    drawn: 1,
    kept: 1,
  })
  expect(readdirSync(cache)).toHaveLength(3)
  // Drawn anew elsewhere, it is the same to the byte.
  await drawCards(some, out, join(folder, 'other'))
  expect(some.map((card) => readFileSync(join(out, `${card.path}.png`)))).toEqual(first)
})

test('other Japanese names have no Latin face cut anew, and none has the Japanese one cut', () => {
  const cutOf = (text: string) => facesOf(text).map(({ name, characters }) => `${name} ${characters}`)
  const plain = cutOf('2% of GDP')
  expect(plain).toHaveLength(4)
  expect(cutOf('Somebody 岸田文雄')).toEqual([...plain, `Japanese ${japaneseCharacters('岸田文雄')}`])
  expect(cutOf('1% 石破茂').slice(0, 4)).toEqual(plain)
})

describe('a card keeps its margins and its last lines, whatever it has to say', () => {
  const [first] = cards.filter((card) => card.path.startsWith('articles/'))
  if (!first) throw new Error('no card of an article')
  const plain = { ...first, lead: 'Short', who: 'Kyodo News, 27 November 2021', source: '9 claims' }
  /** The largest difference of two pictures in a part of the card; each has a palette of its own. */
  const difference = async (left: number, top: number, width: number, height: number): Promise<number> => {
    const seen = (name: string): Promise<Buffer> =>
      sharp(join(out, `${name}.png`))
        .extract({ left, top, width, height })
        .raw()
        .toBuffer()
    const [plain, long] = [await seen('plain'), await seen('long')]
    return plain.reduce((most, value, n) => Math.max(most, Math.abs(value - (long[n] ?? 0))), 0)
  }

  test.each([
    ['a heading of 500 letters', { lead: 'Spending would have to rise, he said on Tuesday. '.repeat(10) }],
    ['one word of 300 letters', { lead: 'A'.repeat(300) }],
    ['a long heading in Japanese', { lead: '防衛費を増やす方針を政府が決めた。'.repeat(10) }],
    ['a long label', { label: `Target · ${'Federated States of Everything '.repeat(6)}` }],
    ['long times', { lead: '2%', period: 'between fiscal 2023 and fiscal 2027 '.repeat(9) }],
    ['a long name in its own script', { lead: '2%', native: '長い名前'.repeat(20) }],
  ])('%s', async (_, words) => {
    await drawCards(
      [
        { ...plain, path: 'plain' },
        { ...plain, ...words, path: 'long' },
      ],
      out,
      cache,
    )
    const parts = {
      'last line': await difference(0, 545, CARD.width, 85),
      'right margin': await difference(CARD.width - 60, 20, 60, 530),
      name: await difference(1000, 70, 150, 60),
    }
    for (const [name, most] of Object.entries(parts)) expect(most, name).toBeLessThan(40)
  })
})

test.each([
  ['short', 10, 'short'],
  ['防衛費の増額', 12, '防衛費の増額'],
  ['防衛費の増額', 8, '防衛費の…'],
  ['a😀b😀c', 4, 'a😀b…'],
  ['one two three', 9, 'one two…'],
  ['one, two', 6, 'one…'],
])('%s in %i characters is %s', (text, most, cut) => {
  expect(shortened(text, most)).toBe(cut)
})

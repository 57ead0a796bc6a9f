import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { CARD, shortened } from '../../src/export/card.ts'
import { drawCards } from '../../src/io/cards.ts'
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

test.each([
  ['short', 10, 'short'],
  ['one two three', 9, 'one two…'],
  ['one, two', 6, 'one…'],
])('%s in %i characters is %s', (text, most, cut) => {
  expect(shortened(text, most)).toBe(cut)
})

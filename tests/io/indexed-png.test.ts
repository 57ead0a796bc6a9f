import sharp from 'sharp'
import { expect, test } from 'vitest'
import { indexedPng, paletteOf } from '../../src/io/indexed-png.ts'

const [WIDTH, HEIGHT] = [64, 48]

/** Opaque pixels of a color for each place. */
function picture(color: (x: number, y: number) => readonly [number, number, number]): Uint8Array {
  const all = Array.from({ length: WIDTH * HEIGHT }, (_, n) => color(n % WIDTH, Math.floor(n / WIDTH)))
  return Uint8Array.from(all.flatMap((rgb) => [...rgb, 255]))
}

/** What an outside reader sees, without the opacity. */
async function seen(png: Buffer): Promise<Uint8Array> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  expect(info).toMatchObject({ width: WIDTH, height: HEIGHT, channels: 3 })
  return Uint8Array.from(data)
}
const withoutAlpha = (rgba: Uint8Array): Uint8Array => rgba.filter((_, n) => n % 4 !== 3)

test.each([
  ['one color', picture(() => [250, 249, 246])],
  ['two colors', picture((x, y) => ((x + y) % 2 ? [0, 0, 0] : [255, 255, 255]))],
  ['256 colors', picture((x, y) => [(x % 16) * 16, (y % 16) * 16, 7])],
])('a picture of %s is kept to the bit', async (_, rgba) => {
  expect(await seen(await indexedPng(rgba, WIDTH, HEIGHT))).toEqual(withoutAlpha(rgba))
})

test('with more colors, the common ones stay and the rest give way a little', async () => {
  // Flat but for the right half, where every pixel has a color of its own.
  const rgba = picture((x, y) => (x < WIDTH / 2 ? [250, 249, 246] : [x * 4, y * 5, 40]))
  const [was, is] = [withoutAlpha(rgba), await seen(await indexedPng(rgba, WIDTH, HEIGHT))]
  expect(is.slice(0, 3)).toEqual(was.slice(0, 3))
  expect(Math.max(...is.map((value, n) => Math.abs(value - (was[n] ?? 0))))).toBeLessThan(32)
  expect(is).not.toEqual(was)
})

test('a palette never has more colors than a byte names, and the commonest color of a group is its color', () => {
  const counts = new Map(Array.from({ length: 5000 }, (_, n) => [n * 3000, n === 1234 ? 99 : 1]))
  const { colors, index } = paletteOf(counts)
  expect(colors.length).toBeLessThanOrEqual(256)
  expect(colors[0]).toBe(1234 * 3000)
  expect(index.size).toBe(5000)
  for (const place of index.values()) expect(colors[place]).toBeDefined()
})

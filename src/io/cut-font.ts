import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(import.meta.url)

/** Cut fonts outlive builds: reading and cutting one takes longer than most builds need for all else they draw. */
const FOLDER = '.outlay/fonts'

const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i))

/** Latin letters, the macrons of romanised Japanese, and the marks the site uses. */
export const LATIN = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ĀāĒēĪīŌōŪūŒœ–—‘’“”„†‡•…′″‹›⁄€™←↑→↓↗−×≈≤≥\u2009\u200a\u202f`

/** Kana, kanji and their punctuation in a text, each once, in code point order. */
export function japaneseCharacters(text: string): string {
  const met = new Set(text.match(/[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/gu) ?? [])
  return [...met].sort().join('')
}

/** A font file of a package, and where on its axes of variation it is to stand. */
export interface Cut {
  readonly source: string
  readonly axes: Readonly<Record<string, number | { min: number; max: number }>>
}

/**
 * The path of a font with just the given characters, in the format given: `woff2` for pages, `sfnt` for drawing.
 * Cut when no build before has cut the same.
 */
export async function cutFont(
  name: string,
  { source, axes }: Cut,
  characters: string,
  format: 'woff2' | 'sfnt',
): Promise<string> {
  const key = createHash('sha256')
    .update(JSON.stringify([source, axes, characters]))
    .digest('hex')
    .slice(0, 12)
  const file = join(FOLDER, `${name}-${key}.${format}`)
  if (existsSync(file)) return file
  // Loaded here, because cutting needs a large library.
  const { default: subsetFont } = await import('subset-font')
  const part = await subsetFont(readFileSync(require.resolve(source)), characters, {
    targetFormat: format,
    variationAxes: axes,
  })
  mkdirSync(FOLDER, { recursive: true })
  // Another build may be cutting the same font.
  const whole = `${file}.${process.pid}.part`
  writeFileSync(whole, part)
  renameSync(whole, file)
  return file
}

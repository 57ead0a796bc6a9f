import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Timeline } from '../../src/model/timeline.ts'

const require = createRequire(import.meta.url)
const FOLDER = '.outlay/fonts'

/** Latin letters, the macrons of romanised Japanese, and the marks the pages use. */
const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i))
const LATIN = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ĀāĒēĪīŌōŪūŒœ–—‘’“”„†‡•…′″‹›⁄€™←↑→↓↗−×≈≤≥\u2009\u200a\u202f`

interface Cut {
  source: string
  axes: Record<string, number | { min: number; max: number }>
}

/** One face for text with its display cut for large sizes, one for figures and labels. */
const CUTS: Record<'text' | 'display' | 'figures', Cut> = {
  text: {
    source: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
    axes: { opsz: 14, wght: { min: 400, max: 600 } },
  },
  display: {
    source: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
    axes: { opsz: 48, wght: 400 },
  },
  figures: {
    source: '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 600 } },
  },
}
const JAPANESE: Cut = {
  source: '@fontsource/zen-old-mincho/files/zen-old-mincho-japanese-400-normal.woff2',
  axes: {},
}

/** Kana, kanji and their punctuation in a text, each once, in code point order. */
export function japaneseCharacters(text: string): string {
  const met = new Set(text.match(/[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/gu) ?? [])
  return [...met].sort().join('')
}

/** The Japanese characters of what pages show of a timeline: all of it but the people who say nothing in it. */
function shownJapanese(timeline: Timeline): string {
  const { people, mentions, claims, ...rest } = timeline
  const speakers = new Set([...mentions, ...claims].map((one) => one.reading.speaker))
  const natives = people.filter((p) => speakers.has(p.name)).map((p) => p.native ?? '')
  // One part at a time: the text of a large record is longer than a string may be.
  const parts = [natives, mentions, claims, ...Object.values(rest)].flat()
  return japaneseCharacters(parts.map((part) => japaneseCharacters(JSON.stringify(part))).join(''))
}

async function cut(name: string, { source, axes }: Cut, characters: string): Promise<string> {
  const key = createHash('sha256')
    .update(JSON.stringify([source, axes, characters]))
    .digest('hex')
    .slice(0, 12)
  const file = join(FOLDER, `${name}-${key}.woff2`)
  if (!existsSync(file)) {
    const font = readFileSync(require.resolve(source))
    const { default: subsetFont } = await import('subset-font')
    const part = await subsetFont(font, characters, { targetFormat: 'woff2', variationAxes: axes })
    mkdirSync(FOLDER, { recursive: true })
    // Another build may be cutting the same font.
    const whole = `${file}.${process.pid}.part`
    writeFileSync(whole, part)
    renameSync(whole, file)
  }
  return `./${file}`
}

/**
 * Cuts the site's fonts down to the characters it can show and returns their paths. The Japanese one holds just
 * the characters that occur in the timeline, so names render anywhere for a few kilobytes.
 */
export async function subsetFonts(
  timeline: Timeline | null,
): Promise<Record<keyof typeof CUTS | 'japanese', string>> {
  const names = timeline ? shownJapanese(timeline) : ''
  return {
    text: await cut('text', CUTS.text, LATIN),
    display: await cut('display', CUTS.display, LATIN),
    figures: await cut('figures', CUTS.figures, LATIN),
    japanese: await cut('japanese', JAPANESE, japaneseCharacters(`${names}円兆億年度日本`)),
  }
}

import { type Cut, cutFont, japaneseCharacters, LATIN } from '../../src/io/cut-font.ts'
import type { Timeline } from '../../src/model/timeline.ts'

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

/** The Japanese characters of what pages show of a timeline: all of it but the people who say nothing in it. */
function shownJapanese(timeline: Timeline): string {
  const { people, mentions, claims, ...rest } = timeline
  const speakers = new Set([...mentions, ...claims].map((one) => one.reading.speaker))
  const natives = people.filter((p) => speakers.has(p.name)).map((p) => p.native ?? '')
  // One part at a time: the text of a large record is longer than a string may be.
  const parts = [natives, mentions, claims, ...Object.values(rest)].flat()
  return japaneseCharacters(parts.map((part) => japaneseCharacters(JSON.stringify(part))).join(''))
}

const cut = async (name: string, font: Cut, characters: string): Promise<string> =>
  `./${await cutFont(name, font, characters, 'woff2')}`

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

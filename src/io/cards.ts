import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import satori, { type Font } from 'satori'
import sharp from 'sharp'
import subsetFont from 'subset-font'
import { GLYPHS } from '../charts/glyphs.ts'
import { CARD, type CardWords, cardTree } from '../export/card.ts'
import { sha256 } from '../timeline/digest.ts'

const require = createRequire(import.meta.url)

/** To be raised when the renderer draws the same tree another way. */
const RENDERER = 1

const FACES = [
  {
    name: 'Display',
    file: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
    axes: { opsz: 48, wght: 500 },
  },
  {
    name: 'DisplayExt',
    file: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-opsz-normal.woff2',
    axes: { opsz: 48, wght: 500 },
  },
  {
    name: 'Figures',
    file: '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2',
    axes: { wght: 450 },
  },
  {
    name: 'FiguresExt',
    file: '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-ext-wght-normal.woff2',
    axes: { wght: 450 },
  },
] as const
const JAPANESE = '@fontsource/zen-old-mincho/files/zen-old-mincho-japanese-400-normal.woff'

/** The site's faces at one weight each, in the form the renderer reads, holding just the characters of `text`. */
async function faces(text: string): Promise<Font[]> {
  const cut = async ({ name, file, axes }: (typeof FACES)[number]): Promise<Font> => ({
    name,
    data: await subsetFont(readFileSync(require.resolve(file)), text, {
      targetFormat: 'sfnt',
      variationAxes: axes,
    }),
  })
  const fonts = await Promise.all(FACES.map(cut))
  if (/[\u3000-\u9fff]/.test(text))
    fonts.push({ name: 'Japanese', data: readFileSync(require.resolve(JAPANESE)) })
  return fonts
}

/** What drawing came to: cards drawn anew and cards taken from the cache. */
export interface Drawn {
  readonly drawn: number
  readonly kept: number
}

/**
 * Writes a PNG for every card under `out`, drawing only those whose content `cache` does not hold yet. Two are in
 * work at a time: one is laid out while the other is compressed. No network, no system font.
 */
export async function drawCards(cards: readonly CardWords[], out: string, cache: string): Promise<Drawn> {
  const wanted = cards.map((words) => {
    const tree = cardTree(words, words.kind && GLYPHS[words.kind])
    const file = join(cache, `${sha256(JSON.stringify([RENDERER, FACES, tree]))}.png`)
    return { tree, file, to: join(out, `${words.path}.png`) }
  })
  const missing = [...new Map(wanted.map((card) => [card.file, card])).values()].filter(
    (card) => !existsSync(card.file),
  )
  if (missing.length > 0) {
    mkdirSync(cache, { recursive: true })
    const fonts = await faces(JSON.stringify(missing.map((card) => card.tree)))
    const work = missing.values()
    const worker = async (): Promise<void> => {
      for (const { tree, file } of work) {
        const svg = await satori(tree as Parameters<typeof satori>[0], { ...CARD, fonts })
        const png = await sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer()
        writeFileSync(`${file}.part`, png)
        renameSync(`${file}.part`, file)
      }
    }
    await Promise.all([worker(), worker()])
  }
  for (const folder of new Set(wanted.map((card) => dirname(card.to)))) mkdirSync(folder, { recursive: true })
  for (const { file, to } of wanted) copyFileSync(file, to)
  return { drawn: missing.length, kept: wanted.length - missing.length }
}

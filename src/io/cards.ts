import { mkdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import satori, { type Font } from 'satori'
import sharp from 'sharp'
import { GLYPHS } from '../charts/glyphs.ts'
import { CARD, type CardNode, type CardWords, cardTree } from '../export/card.ts'
import { sha256 } from '../timeline/digest.ts'
import { cardCache } from './card-cache.ts'
import { type Cut, cutFont, japaneseCharacters, LATIN } from './cut-font.ts'
import { indexedPng } from './indexed-png.ts'

/** To be raised when the renderer draws the same tree another way. */
const RENDERER = 2

const FACES = [
  {
    name: 'Display',
    source: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
    axes: { opsz: 48, wght: 500 },
  },
  {
    name: 'DisplayExt',
    source: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-opsz-normal.woff2',
    axes: { opsz: 48, wght: 500 },
  },
  {
    name: 'Figures',
    source: '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2',
    axes: { wght: 450 },
  },
  {
    name: 'FiguresExt',
    source: '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-ext-wght-normal.woff2',
    axes: { wght: 450 },
  },
] as const
const JAPANESE = {
  name: 'Japanese',
  source: '@fontsource/zen-old-mincho/files/zen-old-mincho-japanese-400-normal.woff2',
  axes: {},
} as const

/** A face of the site at one weight, and the characters it is to hold. */
interface Face extends Cut {
  readonly name: string
  readonly characters: string
}

/**
 * What cards with this text are written with. The Latin faces hold what cards are mostly written with, whether `text`
 * has it or not, and nothing Japanese: the few new cards of a build then find the faces that the last one cut.
 */
export function facesOf(text: string): Face[] {
  const japanese = japaneseCharacters(text)
  const latin = [...new Set(LATIN + text)]
    .filter((c) => !japanese.includes(c))
    .sort()
    .join('')
  return [
    ...FACES.map((face) => ({ ...face, characters: latin })),
    ...(japanese ? [{ ...JAPANESE, characters: japanese }] : []),
  ]
}

/** Those faces in the form the renderer reads. */
const fontsFor = (text: string): Promise<Font[]> =>
  Promise.all(
    facesOf(text).map(async ({ name, characters, ...font }) => ({
      name,
      data: readFileSync(await cutFont(`card-${name}`, font, characters, 'sfnt')),
    })),
  )

/** The site whose cards are drawn: what it had before, and what is told of it now. */
export interface CardSite {
  /** Takes a card over from the last site, if that one shows this content. */
  readonly takeOver: (path: string, key: string) => boolean
  /** Called with each file that was written, and the digest of what it shows. */
  readonly wrote: (path: string, key: string) => void
}
const ANEW: CardSite = { takeOver: () => false, wrote: () => undefined }

/** What drawing came to: cards drawn anew and cards that were there before. */
export interface Drawn {
  readonly drawn: number
  readonly kept: number
}

/** Files read or written at a time; more wait for the same disk. */
const FILES_AT_ONCE = 16

/** Does `work` for each item, `most` at a time. */
async function forEach<T>(items: Iterable<T>, most: number, work: (item: T) => Promise<void>): Promise<void> {
  const rest = items[Symbol.iterator]()
  const worker = async (): Promise<void> => {
    for (let next = rest.next(); !next.done; next = rest.next()) await work(next.value)
  }
  await Promise.all(Array.from({ length: most }, worker))
}

/** A card as a PNG: laid out as outlines, drawn, and written with a palette. */
async function drawn(tree: CardNode, fonts: Font[]): Promise<Buffer> {
  const svg = await satori(tree as Parameters<typeof satori>[0], { ...CARD, fonts })
  // Each picture is masked to the box that it is clipped to already, and a mask takes longer than all the text.
  const bare = svg.replaceAll(/ mask="[^"]*"/g, '')
  const rgba = await sharp(Buffer.from(bare)).ensureAlpha().raw().toBuffer()
  return indexedPng(rgba, CARD.width, CARD.height)
}

/**
 * Writes a PNG for every card under `out`, drawing only those whose content neither the last site shows nor `cache`
 * holds yet, and clears away what nothing has used for long. One is laid out while others are drawn and compressed. No
 * network, no system font. From the cache come copies, not links, so that whoever edits the output leaves it whole.
 */
export async function drawCards(
  cards: readonly CardWords[],
  out: string,
  cache: string,
  site: CardSite = ANEW,
): Promise<Drawn> {
  mkdirSync(cache, { recursive: true })
  const store = cardCache(cache, Date.now())
  const wanted = new Map<string, { readonly tree: CardNode; readonly to: string[] }>()
  for (const words of cards) {
    const tree = cardTree(words, words.kind && GLYPHS[words.kind])
    const key = sha256(JSON.stringify([RENDERER, FACES, JAPANESE, tree]))
    const path = `${words.path}.png`
    store.use(key)
    if (site.takeOver(path, key)) continue
    const card = wanted.get(key) ?? { tree, to: [] }
    card.to.push(path)
    wanted.set(key, card)
  }
  const folders = [...wanted.values()].flatMap((card) => card.to.map((path) => dirname(join(out, path))))
  for (const folder of new Set(folders)) mkdirSync(folder, { recursive: true })
  const publish = async (png: Uint8Array, key: string, to: readonly string[]): Promise<void> => {
    for (const path of to) {
      await writeFile(join(out, path), png)
      site.wrote(path, key)
    }
  }
  const missing: { readonly key: string; readonly tree: CardNode; readonly to: readonly string[] }[] = []
  await forEach(wanted, FILES_AT_ONCE, async ([key, { tree, to }]) => {
    const png = await store.get(key)
    if (png) await publish(png, key, to)
    else missing.push({ key, tree, to })
  })
  if (missing.length > 0) {
    const fonts = await fontsFor(JSON.stringify(missing.map((card) => card.tree)))
    await forEach(missing, Math.max(2, availableParallelism()), async ({ key, tree, to }) => {
      const png = await drawn(tree, fonts)
      await store.put(key, png)
      await publish(png, key, to)
    })
  }
  await store.prune()
  return { drawn: missing.length, kept: cards.length - missing.length }
}

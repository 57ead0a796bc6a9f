import { join } from 'node:path'
import { type KeptPage, type LastSite, stampOf } from '../../src/io/kept.ts'
import { cardsOf } from '../../src/site/cards.ts'
import type { Catalog } from '../../src/site/catalog.ts'

/** Folder of the cards in the site. */
const FOLDER = 'cards'

interface Keeping {
  readonly last: LastSite
  readonly wrote: (path: string, file: Pick<KeptPage, 'key' | 'bytes' | 'changed'>) => void
}

/**
 * Draws the share cards of a site that stands in `out`, and puts them there; none where OUTLAY_CARDS is empty. They are
 * taken over from the last site where that shows the same, else from a cache that outlives builds, so that only new and
 * changed cards cost anything.
 */
export async function drawShareCards(catalog: Catalog, out: string, { last, wrote }: Keeping): Promise<void> {
  const cache = process.env['OUTLAY_CARDS'] ?? '.outlay/cards'
  if (!cache) return
  // Loaded here, because drawing needs large libraries.
  const { drawCards } = await import('../../src/io/cards.ts')
  await drawCards(cardsOf(catalog), join(out, FOLDER), cache, {
    takeOver: (path, key) => last.takeOver(join(FOLDER, path), (noted) => noted.key === key),
    wrote: (path, key) => {
      const stamp = stampOf(join(out, FOLDER, path))
      if (stamp) wrote(join(FOLDER, path), { key, ...stamp })
    },
  })
}

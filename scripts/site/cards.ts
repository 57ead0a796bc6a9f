import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { cardsOf } from '../../src/site/cards.ts'
import { catalogOf } from '../../src/site/catalog.ts'
import { theTimeline } from './timeline-module.ts'

/**
 * Draws the share cards once the pages are built, outside the page renderer, which works on one page at a time. Their
 * cache outlives builds, so only new and changed cards cost anything.
 */
export function shareCards(): AstroIntegration {
  return {
    name: 'outlay-share-cards',
    hooks: {
      'astro:build:done': ({ dir }) => drawShareCards(fileURLToPath(dir)),
    },
  }
}

/** Draws the cards of a site that stands in `out`, and puts them there; none where OUTLAY_CARDS is empty. */
export async function drawShareCards(out: string): Promise<void> {
  const cache = process.env['OUTLAY_CARDS'] ?? '.outlay/cards'
  if (!cache) return
  // Loaded here, because drawing needs large libraries.
  const { drawCards } = await import('../../src/io/cards.ts')
  await drawCards(cardsOf(catalogOf(theTimeline())), join(out, 'cards'), cache)
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { drawCards } from '../../src/io/cards.ts'
import { timelineSchema } from '../../src/model/timeline.ts'
import { cardsOf } from '../../src/site/cards.ts'
import { catalogOf } from '../../src/site/catalog.ts'
import { timelineFile } from './timeline-module.ts'

/**
 * Draws the share cards once the pages are built, outside the page renderer, which works on one page at a time. Their
 * cache outlives builds, so only new and changed cards cost anything.
 */
export function shareCards(): AstroIntegration {
  return {
    name: 'outlay-share-cards',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const timeline = timelineSchema.parse(JSON.parse(readFileSync(timelineFile(), 'utf8')))
        const { drawn, kept } = await drawCards(
          cardsOf(catalogOf(timeline)),
          join(fileURLToPath(dir), 'cards'),
          process.env['OUTLAY_CARDS'] ?? '.outlay/cards',
        )
        logger.info(`${drawn} share cards drawn, ${kept} kept`)
      },
    },
  }
}

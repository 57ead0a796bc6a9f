import { readFileSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { drawCards } from '../src/io/cards.ts'
import { timelineSchema } from '../src/model/timeline.ts'
import { cardsOf } from '../src/site/cards.ts'
import { catalogOf } from '../src/site/catalog.ts'
import { timelineFile } from './site/timeline-module.ts'

/**
 * `node scripts/cards.ts [--out DIR] [--cache DIR] [--fresh]`: draws the share cards of the prepared timeline and
 * prints what one costs; `--fresh` empties the cache first. The build draws them by itself.
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: '.outlay/cards-out' },
    cache: { type: 'string', default: '.outlay/cards' },
    fresh: { type: 'boolean', default: false },
  },
})
if (values.fresh) rmSync(values.cache, { recursive: true, force: true })
const timeline = timelineSchema.parse(JSON.parse(readFileSync(timelineFile(), 'utf8')))
const cards = cardsOf(catalogOf(timeline))
const start = performance.now()
const { drawn, kept } = await drawCards(cards, values.out, values.cache)
const spent = performance.now() - start
const each = drawn > 0 ? `, ${(spent / drawn).toFixed(1)} ms each` : ''
process.stdout.write(`${drawn} cards drawn, ${kept} kept, in ${(spent / 1000).toFixed(2)} s${each}\n`)

import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import sharp from 'sharp'
import { CARD, type CardWords } from '../src/export/card.ts'
import { type Drawn, drawCards } from '../src/io/cards.ts'
import { runCommand, UsageError } from '../src/io/terminal.ts'
import { timelineSchema } from '../src/model/timeline.ts'
import { cardsOf } from '../src/site/cards.ts'
import { catalogOf } from '../src/site/catalog.ts'
import { benchArticle } from './bench/corpus.ts'
import { writeBlock } from './bench/scaling-doc.ts'
import { measure } from './bench/usage.ts'

const USAGE = `npm run bench -- cards [OPTIONS]

Draws the share cards of made-up claims from nothing, then again without a change and with one claim changed; beside
sharp alone, which writes an empty picture of the size as a PNG, in the same run. Exit 1 when a build after the first
draws a card that did not change.

  --claims N   how many (default 1000)
  --write      put the lines into docs/scaling.md`

const FOLDER = resolve('.outlay/bench-cards')
/** Of the empty pictures, half before the cards and half after, so that a busy minute falls on both. */
const EMPTY = 100
const PLAIN = `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}"><rect width="100%" height="100%" fill="#faf9f6"/></svg>`

/** Milliseconds, all told: of the clock, and of all processors. */
interface Spent {
  readonly wall: number
  readonly cpu: number
}

async function timed<T>(work: () => Promise<T>): Promise<Spent & { readonly result: T }> {
  const [before, began] = [process.cpuUsage(), performance.now()]
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  return { result, wall: performance.now() - began, cpu: (user + system) / 1000 }
}

/** Cards of so many claims of made-up articles, read and recorded as any others. */
function madeUp(claims: number): CardWords[] {
  const articles = join(FOLDER, 'content/articles')
  mkdirSync(articles, { recursive: true })
  // An article has five, of which some are the same as another's.
  for (let n = 0; n < Math.ceil(claims / 4) + 10; n += 1) {
    const { slug, text } = benchArticle(n)
    writeFileSync(join(articles, `${slug}.md`), text)
  }
  measure(FOLDER, [resolve('scripts/claims.ts'), '--quiet', '--on', '2026-01-01'], FOLDER, {})
  const timeline = timelineSchema.parse(
    JSON.parse(readFileSync(join(FOLDER, '.outlay/timeline.json'), 'utf8')),
  )
  const cards = cardsOf(catalogOf(timeline)).filter((card) => card.path.startsWith('claims/'))
  if (cards.length < claims) throw new Error(`the made-up articles give ${cards.length} claims only`)
  return cards.slice(0, claims)
}

async function drawEmpty(): Promise<void> {
  for (let n = 0; n < EMPTY / 2; n += 1) await sharp(Buffer.from(PLAIN)).png().toBuffer()
}

const line = (name: string, { drawn, kept }: Drawn, { wall, cpu }: Spent, each: number): string =>
  `${name.padEnd(22)} ${String(drawn).padStart(5)} drawn ${String(kept).padStart(5)} kept ${(wall / each).toFixed(2).padStart(8)} ms a card ${(cpu / each).toFixed(2).padStart(8)} ms of processor`

await runCommand(USAGE, async () => {
  const { claims, write } = readOptions()
  rmSync(FOLDER, { recursive: true, force: true })
  const cards = madeUp(claims)
  const [out, cache] = [join(FOLDER, 'out'), join(FOLDER, 'cache')]
  const changed = cards.map((card, n) => (n === 0 ? { ...card, who: 'Somebody else' } : card))
  await drawEmpty()
  const floor = [await timed(drawEmpty)]
  const first = await timed(() => drawCards(cards, out, cache))
  floor.push(await timed(drawEmpty))
  const again = await timed(() => drawCards(cards, out, cache))
  const one = await timed(() => drawCards(changed, out, cache))
  const pictures = readdirSync(cache)
  const bytes = pictures.reduce((sum, name) => sum + statSync(join(cache, name)).size, 0)
  rmSync(FOLDER, { recursive: true, force: true })
  const empty = floor.reduce((sum, { cpu }) => sum + cpu, 0) / EMPTY
  const wasted = again.result.drawn > 0 || one.result.drawn > 1
  const lines = [
    line('from nothing', first.result, first, claims),
    line('again', again.result, again, claims),
    line('one claim changed', one.result, one, claims),
    `an empty picture by sharp alone takes ${empty.toFixed(2)} ms of processor; a card takes ${(first.cpu / claims / empty).toFixed(1)} times that and ${(bytes / 1000 / pictures.length).toFixed(0)} kB`,
    wasted
      ? 'a later build DREW what it had'
      : 'the second build drew none, the third only the one that changed',
  ].join('\n')
  console.log(lines)
  if (write) writeBlock('cards', `\`\`\`\n${lines}\n\`\`\``)
  return wasted ? 1 : 0
})

function readOptions(): { claims: number; write: boolean } {
  try {
    const { values } = parseArgs({
      options: { claims: { type: 'string', default: '1000' }, write: { type: 'boolean', default: false } },
    })
    const claims = Number(values.claims)
    if (!Number.isInteger(claims) || claims < 1) throw new UsageError('--claims takes a whole number above 0')
    return { claims, write: values.write }
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message)
  }
}

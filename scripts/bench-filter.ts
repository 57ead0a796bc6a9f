import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runCommand, UsageError } from '../src/io/terminal.ts'
import { CLAIMS_EACH, distinctArticle } from './bench/distinct.ts'
import { type Keystrokes, typing } from './bench/keystrokes.ts'
import { writeBlock } from './bench/scaling-doc.ts'
import { measure } from './bench/usage.ts'
import { firstVisit, weigh } from './bench/weights.ts'
import { launch } from './site/browser.ts'
import { serve } from './site/serve.ts'

const USAGE = `npm run bench -- filter [OPTIONS]

Builds the site of a made-up record in which no two claims are the same, and prints what its pages and its index weigh
compressed. Then types searches into its timeline, letter by letter, and ticks boxes, on a processor slowed down four
times, and prints what the script of the page takes for one key; beside it, in the same run, the same on the machine
as it is. The first time, files of the index come with the key; after that they are there.

  --claims LIST   of how many claims, e.g. 1000,10000 (default 1000); 10000 take minutes
  --site FOLDER   of a site that is built already
  --write         put the tables into docs/scaling.md`

const FOLDER = resolve('.outlay/bench')
const SLOWDOWN = 4
/** Milliseconds of script a key may take on the slow processor, up to 1,000 claims and above. */
const limitFor = (claims: number): number => (claims <= 1000 ? 50 : 100)
/** Compressed bytes a document may weigh. */
const DOCUMENT = 100_000

await runCommand(USAGE, async () => {
  const options = readOptions()
  const tables: string[] = []
  if (options.site) tables.push(...(await benchSite(options.site, null)))
  else for (const claims of options.claims) tables.push(...(await benchSite(build(claims), claims)))
  rmSync(FOLDER, { recursive: true, force: true })
  if (options.write) writeBlock('filter', tables.join('\n\n'))
  else console.log(tables.join('\n\n'))
  return 0
})

async function benchSite(site: string, claims: number | null): Promise<string[]> {
  const weights = weigh(site)
  const heaviest = weights[0]?.largest ?? 0
  const { html, css, js } = firstVisit(site, 'index.html')
  const keys = await timed(site)
  const highest = Math.max(...(keys[0]?.[1].settled ?? []))
  const limit = limitFor(claims ?? 0)
  const said = [
    `${claims ? `${claims.toLocaleString('en-US')} claims` : site}: the heaviest document has ${kB(heaviest)} kB`,
    `(${kept(heaviest <= DOCUMENT)} ${kB(DOCUMENT)}), the front page ${kB(html)} kB and ${kB(css + js)} kB of styles and`,
    `script; a key takes up to ${highest.toFixed(1)} ms of script, slowed down (${kept(highest <= limit)} ${limit}).`,
  ]
  return [
    said.join(' '),
    tableOf(
      ['Processor', 'Keys', 'Script, median ms', 'Highest ms', 'Highest the first time, ms'],
      keys.map(([processor, { first, settled }]) => [
        processor,
        String(settled.length),
        median(settled).toFixed(1),
        Math.max(...settled).toFixed(1),
        Math.max(...first).toFixed(1),
      ]),
    ),
    tableOf(
      ['Kind', 'Files', 'Largest, kB', 'All, kB'],
      weights.map((w) => [w.kind, w.files.toLocaleString('en-US'), kB(w.largest), kB(w.all)]),
    ),
  ]
}

/** The keys on the slow processor, then on the machine as it is. */
async function timed(site: string): Promise<[string, Keystrokes][]> {
  const { server, url } = await serve(site)
  const browser = await launch()
  try {
    return [
      ['slowed down', await typing(browser, url, SLOWDOWN)],
      ['as it is', await typing(browser, url, 1)],
    ]
  } finally {
    await browser.close()
    server.close()
  }
}

/** A site of so many made-up claims, built where nothing else is touched. */
function build(claims: number): string {
  const project = join(FOLDER, 'filter')
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(join(project, 'content/articles'), { recursive: true })
  for (let n = 0; n < Math.ceil(claims / CLAIMS_EACH); n += 1) {
    const { slug, text } = distinctArticle(n)
    writeFileSync(join(project, `content/articles/${slug}.md`), text)
  }
  const site = join(FOLDER, 'site')
  measure(FOLDER, [resolve('scripts/claims.ts'), '--quiet', '--on', '2026-01-01'], project, {})
  measure(FOLDER, [resolve('scripts/build.ts'), '--quiet', '--no-cards', '--out', site], process.cwd(), {
    OUTLAY_TIMELINE: join(project, '.outlay/timeline.json'),
    BASE_PATH: '',
    SITE_URL: '',
  })
  return site
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}

function kept(within: boolean): string {
  return within ? 'within' : 'over'
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** A table of Markdown; the first column is text, the others numbers. */
function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const align = head.map((_, i) => (i === 0 ? '---' : '---:'))
  return [head, align, ...rows].map((line) => `| ${line.join(' | ')} |`).join('\n')
}

function readOptions(): { claims: number[]; site: string | null; write: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        claims: { type: 'string', default: '1000' },
        site: { type: 'string' },
        write: { type: 'boolean', default: false },
      },
    })
    const claims = values.claims.split(',').map(Number)
    if (!claims.every((n) => Number.isInteger(n) && n > 0))
      throw new UsageError(`--claims ${values.claims} is no list of numbers`)
    if (values.site && !existsSync(join(values.site, 'index.html')))
      throw new UsageError(`--site ${values.site} has no site: run npm run build`)
    return { claims, site: values.site ?? null, write: values.write }
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message)
  }
}

import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { runCommand, UsageError } from '../src/io/terminal.ts'
import { benchArticle } from './bench/corpus.ts'
import { measure } from './bench/usage.ts'
import { launch } from './site/browser.ts'
import { serve } from './site/serve.ts'

const USAGE = `npm run bench -- filter [OPTIONS]

Types searches into the timeline of a made-up record, letter by letter, on a processor slowed down four times, and
prints what the script of the page takes for one keystroke; beside it, in the same run, the same on the machine as it
is.

  --articles N    of how many articles, with five claims each (default 200)
  --site FOLDER   of a site that is built already`

const FOLDER = resolve('.outlay/bench')
const QUERIES = ['2 percent', 'FY2027', '43 trillion', 'Kishida', 'zzz']
const SLOWDOWN = 4
/** Every keystroke is typed so often, and its median counts: other work on the machine must not. */
const ROUNDS = 5
/** Milliseconds of script a keystroke may take on the slow processor. */
const LIMIT = 50

await runCommand(USAGE, async () => {
  const options = readOptions()
  const folder = options.site ?? build(options.articles)
  const { server, url } = await serve(folder)
  const browser = await launch()
  try {
    const type = async (rate: number): Promise<{ rows: number; times: number[] }> => {
      const page = await (await browser.newContext()).newPage()
      await page.goto(`${url}/`, { waitUntil: 'networkidle' })
      const times = await keystrokes(page, rate)
      const rows = await page.locator('li.row').count()
      await page.context().close()
      return { rows, times }
    }
    const runs = [
      ['slowed down', await type(SLOWDOWN)],
      ['as it is', await type(1)],
    ] as const
    console.log('| Processor | Rows on the page | Keystrokes | Script, median ms | Script, highest ms |')
    console.log('| --- | ---: | ---: | ---: | ---: |')
    for (const [name, { rows, times }] of runs) {
      const cells = [name, rows, times.length, median(times).toFixed(1), Math.max(...times).toFixed(1)]
      console.log(`| ${cells.join(' | ')} |`)
    }
    const highest = Math.max(...runs[0][1].times)
    console.log(`\nlimit ${LIMIT} ms, slowed down: ${highest <= LIMIT ? 'kept' : 'not kept'}`)
  } finally {
    await browser.close()
    server.close()
    rmSync(FOLDER, { recursive: true, force: true })
  }
  return 0
})

/** Milliseconds of script that each keystroke takes, the median of its rounds, in the order they are typed. */
async function keystrokes(page: Page, rate: number): Promise<number[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find((m) => m.name === 'ScriptDuration')?.value ?? 0) * 1000
  }
  const times: number[][] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    let stroke = 0
    for (const query of QUERIES) {
      await page.locator('#q').fill('')
      for (const letter of query) {
        const before = await spent()
        // By the keyboard alone: finding the field again would be script too, and not the page's.
        await page.keyboard.press(letter === ' ' ? 'Space' : letter)
        times[stroke] = [...(times[stroke] ?? []), (await spent()) - before]
        stroke += 1
      }
    }
  }
  return times.map(median)
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** A site of `articles` made-up articles, built where nothing else is touched. */
function build(articles: number): string {
  const project = join(FOLDER, 'filter')
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(join(project, 'content/articles'), { recursive: true })
  for (let n = 0; n < articles; n += 1) {
    const { slug, text } = benchArticle(n)
    writeFileSync(join(project, `content/articles/${slug}.md`), text)
  }
  const site = join(FOLDER, 'site')
  measure(FOLDER, [resolve('scripts/claims.ts'), '--quiet', '--on', '2026-01-01'], project, {})
  measure(FOLDER, [resolve('scripts/build.ts'), '--quiet', '--out', site], process.cwd(), {
    OUTLAY_TIMELINE: join(project, '.outlay/timeline.json'),
    BASE_PATH: '',
    SITE_URL: '',
  })
  return site
}

function readOptions(): { articles: number; site: string | null } {
  try {
    const { values } = parseArgs({
      options: { articles: { type: 'string', default: '200' }, site: { type: 'string' } },
    })
    const articles = Number(values.articles)
    if (!Number.isInteger(articles) || articles < 1)
      throw new UsageError(`--articles ${values.articles} is no number of articles`)
    if (values.site && !existsSync(join(values.site, 'index.html')))
      throw new UsageError(`--site ${values.site} has no site: run npm run build`)
    return { articles, site: values.site ?? null }
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message)
  }
}

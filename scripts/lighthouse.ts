import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import lighthouse, { type Result } from 'lighthouse'
import { runCommand, UsageError } from '../src/io/terminal.ts'
import { launch } from './site/browser.ts'
import { catalogPages } from './site/pages.ts'
import { serve } from './site/serve.ts'

const USAGE = `npm run lighthouse [-- OPTIONS] [FOLDER]

Runs Lighthouse as on a slow phone over one page of each kind of a built site (default: dist) and prints its scores, the
layout shift and what came over the wire. It reports and judges nothing: speed depends on what else the machine does.
Below the table stand the audits that a page did not pass in full.

  --only NAME   one kind of page, e.g. home
  --runs N      the median of N runs (default: 1)
  --json        one JSON object a page`

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

interface Row {
  readonly page: string
  readonly scores: Readonly<Record<(typeof CATEGORIES)[number], number>>
  /** Cumulative layout shift. */
  readonly shift: number
  /** Total blocking time in milliseconds. */
  readonly blocked: number
  readonly kilobytes: number
  /** Ids of the audits that count towards a score and are not passed in full. */
  readonly failed: readonly string[]
}

const HEAD = ['page', 'performance', 'accessibility', 'best practices', 'SEO', 'CLS', 'TBT, ms', 'kB']

function cells({ page, scores, shift, blocked, kilobytes }: Row): string[] {
  return [
    page,
    ...CATEGORIES.map((c) => String(scores[c])),
    String(Math.round(shift * 1000) / 1000),
    String(Math.round(blocked)),
    kilobytes.toFixed(1),
  ]
}

const inLine = (row: readonly string[]): string =>
  row.map((cell, i) => (i === 0 ? cell.padEnd(10) : cell.padStart((HEAD[i] ?? '').length))).join('  ')

await runCommand(USAGE, async () => {
  const options = readOptions()
  if (!existsSync(join(options.folder, 'index.html'))) {
    console.error(`${options.folder} has no site: run npm run build`)
    return 1
  }
  const kinds = catalogPages(options.folder).filter(([name]) => !options.only || name === options.only)
  if (kinds.length === 0) throw new UsageError(`no kind of page is called ${options.only}`)
  const port = await freePort()
  const { server, url } = await serve(options.folder)
  try {
    const rows: Row[] = []
    if (!options.json) console.log(inLine(HEAD))
    for (const [name, path] of kinds) {
      const runs: Row[] = []
      // A fresh one for each page: what one page leaves behind must not slow the next.
      const browser = await launch(`--remote-debugging-port=${port}`)
      for (let run = 0; run < options.runs; run += 1) runs.push(await visit(name, `${url}${path}`, port))
      await browser.close()
      const row = middle(runs)
      rows.push(row)
      console.log(options.json ? JSON.stringify(row) : inLine(cells(row)))
    }
    if (!options.json)
      for (const row of rows.filter((r) => r.failed.length > 0))
        console.log(`${row.page}: ${row.failed.join(', ')}`)
  } finally {
    server.close()
  }
  return 0
})

async function visit(page: string, address: string, port: number): Promise<Row> {
  const run = await lighthouse(address, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
    // The page that helps where nothing is has its own status.
    ignoreStatusCode: true,
  })
  if (!run || run.lhr.runtimeError)
    throw new Error(`Lighthouse could not read ${address}: ${run?.lhr.runtimeError?.message ?? 'no result'}`)
  return rowOf(page, run.lhr)
}

function rowOf(page: string, { categories, audits }: Result): Row {
  const value = (id: string): number => audits[id]?.numericValue ?? 0
  const counted = CATEGORIES.filter((c) => c !== 'performance').flatMap((c) =>
    (categories[c]?.auditRefs ?? []).filter((ref) => ref.weight > 0).map((ref) => ref.id),
  )
  const score = (c: (typeof CATEGORIES)[number]): number => Math.round((categories[c]?.score ?? 0) * 100)
  return {
    page,
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    shift: value('cumulative-layout-shift'),
    blocked: value('total-blocking-time'),
    kilobytes: value('total-byte-weight') / 1000,
    failed: counted.filter((id) => (audits[id]?.score ?? 1) < 1),
  }
}

/** The run in the middle by performance. */
function middle(runs: readonly Row[]): Row {
  const sorted = [...runs].sort((a, b) => a.scores.performance - b.scores.performance)
  const row = sorted[Math.floor(sorted.length / 2)]
  if (!row) throw new Error('no run')
  return row
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(address && typeof address === 'object' ? address.port : 0))
    })
  })
}

function readOptions(): { folder: string; only: string | null; runs: number; json: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        only: { type: 'string' },
        runs: { type: 'string', default: '1' },
        json: { type: 'boolean', default: false },
      },
    })
    const runs = Number(values.runs)
    if (!Number.isInteger(runs) || runs < 1)
      throw new UsageError(`--runs ${values.runs} is no number of runs`)
    return { folder: positionals[0] ?? 'dist', only: values.only ?? null, runs, json: values.json }
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message)
  }
}

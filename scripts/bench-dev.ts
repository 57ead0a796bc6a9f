import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runCommand, UsageError } from '../src/io/terminal.ts'
import { benchArticle } from './bench/corpus.ts'

const USAGE = `npm run bench -- dev [OPTIONS]

Writes as if with npm run dev open: how long from saving an article until its page shows the new claim, in a project
of made-up articles. Beside it, what the claims step alone takes.

  --articles N   how many (default: 1000)
  --saves N      how many saves to measure (default: 5)`

const PARTS = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'src',
  'scripts',
  'public',
]
/** Milliseconds after which the page is taken to never show what was saved. */
const PATIENCE = 60_000

await runCommand(USAGE, async () => {
  const { articles, saves } = readOptions()
  const root = projectOf(articles)
  const preview = [resolve('scripts/claims.ts'), '--preview', '--quiet']
  spawnSync(process.execPath, preview, { cwd: root })
  const began = performance.now()
  spawnSync(process.execPath, preview, { cwd: root })
  const step = performance.now() - began
  const dev = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', '--port', '0'],
    {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    },
  )
  try {
    const url = await addressOf(dev)
    const { slug, text } = benchArticle(0)
    const page = `${url}/articles/${slug}/`
    await shows(page, slug.slice(0, 4))
    const times: number[] = []
    for (let n = 0; n < saves; n += 1) {
      const figure = `${7 + n}.25 percent`
      const claim = `\nJapan plans to raise its defense spending to ${figure} of GDP by fiscal 2040.\n`
      const saved = performance.now()
      writeFileSync(join(root, `content/articles/${slug}.md`), text + claim)
      await shows(page, `data-claim="jp-${7 + n}.25`)
      times.push(performance.now() - saved)
    }
    const seconds = (ms: number): string => (ms / 1000).toFixed(2)
    const sorted = times.toSorted((a, b) => a - b)
    const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
    console.log(
      `${articles} articles: saved and shown in ${seconds(median)} s (median of ${saves}); the claims step alone, in a process of its own, takes ${seconds(step)} s`,
    )
    return 0
  } finally {
    dev.kill('SIGKILL')
    // The record may still be on its way to its file.
    rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
})

/** A copy of the program with made-up articles, under `.outlay`. */
function projectOf(articles: number): string {
  mkdirSync('.outlay', { recursive: true })
  const root = mkdtempSync(resolve('.outlay/bench-dev-'))
  for (const part of PARTS) cpSync(resolve(part), join(root, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
  mkdirSync(join(root, 'content/articles'), { recursive: true })
  for (let n = 0; n < articles; n += 1) {
    const { slug, text } = benchArticle(n)
    writeFileSync(join(root, `content/articles/${slug}.md`), text)
  }
  return root
}

/** The address that the server prints once it answers. */
function addressOf(dev: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    let said = ''
    dev.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const [url] = /http:\/\/localhost:\d+/.exec(said) ?? []
      if (url) found(url)
    })
    dev.on('close', () => fail(new Error(`astro dev ended:\n${said}`)))
  })
}

/** Asks for a page until it has these words. */
async function shows(page: string, words: string): Promise<void> {
  const until = performance.now() + PATIENCE
  while (performance.now() < until) {
    if ((await (await fetch(page)).text()).includes(words)) return
    await new Promise((next) => setTimeout(next, 20))
  }
  throw new Error(`${page} never showed ${words}`)
}

function readOptions(): { articles: number; saves: number } {
  try {
    const { values } = parseArgs({
      options: { articles: { type: 'string', default: '1000' }, saves: { type: 'string', default: '5' } },
    })
    const numbers = { articles: Number(values.articles), saves: Number(values.saves) }
    if (Object.values(numbers).every((n) => Number.isInteger(n) && n > 0)) return numbers
    throw new UsageError('--articles and --saves take a number')
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message)
  }
}

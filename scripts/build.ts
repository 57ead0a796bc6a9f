import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Told } from './site/keeper.ts'
import './site/compiled.ts'

const { readTextIfAny, writeIfChanged } = await import('../src/io/files.ts')
const { progress } = await import('../src/io/progress.ts')
const { systemProblemSaid } = await import('../src/io/refusals.ts')
const { bring, freshFolder, swapIn, sweep } = await import('../src/io/swap.ts')
const { runCommand, UsageError } = await import('../src/io/terminal.ts')
const { shortDigest } = await import('../src/timeline/digest.ts')
const { hostAdvice, hostProblem } = await import('./site/host.ts')

const USAGE = `npm run build [-- OPTIONS]

Brings the record in line with the articles (npm run claims), then builds the site beside its place and swaps it in:
whoever reads the folder meets the old site or the new one, never half of either.

  --out DIR   where the site goes (default: dist)
  --check     leave content/ alone and fail when the record is not up to date; the default where CI is set
  --fresh     make every page anew; else those are kept that would come out the same
  --no-cards  draw no share cards; the pages name them all the same (for measuring)
  --quiet     print only problems
  --json      print one JSON object: {"out", "files", "kept", "bundled", "seconds"}

SITE_URL and BASE_PATH tell where it will stand. With OUTLAY_TIMELINE set to a prepared timeline, that is shown.
OUTLAY_CARDS is the folder that keeps drawn share cards between builds (.outlay/cards).`

/** How many files the last build made, for the time left. */
const LAST = '.outlay/made.json'

/** Each build works in a folder of its own beside this name, until its site is brought to its place. */
const SCRATCH = resolve('.outlay/build')

/** Where the notes on a site stand: from what each of its files was made. */
const notesOf = (out: string): string => resolve(`.outlay/pages-${shortDigest(out, 12)}.json`)

const number = (n: number): string => n.toLocaleString('en-US')

await runCommand(USAGE, async () => {
  const options = readOptions()
  const quiet = options.quiet || options.json
  const began = performance.now()
  const astray = hostProblem(process.env)
  if (astray) {
    console.error(astray)
    return 1
  }
  if (!process.env['OUTLAY_TIMELINE']) {
    const check = options.check || !['', '0', 'false', undefined].includes(process.env['CI'])
    const flags = [...(check ? ['--check'] : []), ...(quiet ? ['--quiet'] : [])]
    const status = await run([join(import.meta.dirname, 'claims.ts'), ...flags], { quiet })
    if (status !== 0) return status
  }
  const out = resolve(options.out)
  const fresh = freshFolder(out)
  // Astro keeps what it builds with in its output; outside of the project, two builds would share one folder for it.
  const scratch = freshFolder(SCRATCH)
  const making = join(scratch, 'site')
  const notes = join(scratch, 'pages.json')
  const clear = (): void => {
    for (const path of [scratch, fresh]) rmSync(path, { recursive: true, force: true })
  }
  process.on('exit', clear)
  mkdirSync(dirname(out), { recursive: true })
  for (const folder of [out, SCRATCH]) sweep(folder)
  mkdirSync(scratch, { recursive: true })
  let told: Told = { files: 0, kept: 0, bundled: true }
  const expected = Number(readTextIfAny(LAST)) || null
  const shown = progress('files', quiet)
  let complaints = ''
  const status = await run([join(import.meta.dirname, 'site/make.ts')], {
    quiet: true,
    env: {
      ASTRO_TELEMETRY_DISABLED: '1',
      // Astro would take it for the base of its own, and every link would be wrong.
      BASE_URL: undefined,
      OUTLAY_OUT: making,
      OUTLAY_KEEP: notes,
      ...(options.fresh ? {} : { OUTLAY_KEPT: notesOf(out), OUTLAY_OLD: out }),
      ...(options['no-cards'] ? { OUTLAY_CARDS: '' } : {}),
    },
    heard: (message) => {
      told = message
      shown.at(told.files, expected)
    },
    complained: (text) => {
      complaints += text
    },
  })
  shown.end()
  if (status !== 0) {
    const said = systemProblemSaid(complaints) ?? complaints.trimEnd()
    console.error(`${said}\nthe site was not built; ${options.out} is as it was`)
    return 1
  }
  const { files, kept, bundled } = told
  bring(making, fresh)
  swapIn(fresh, out)
  // After the swap: notes of an older site fit fewer of its files, never a wrong one.
  if (existsSync(notes)) renameSync(notes, notesOf(out))
  writeIfChanged(LAST, `${files}\n`)
  const seconds = Math.round((performance.now() - began) / 100) / 10
  if (options.json) console.log(JSON.stringify({ out: options.out, files, kept, bundled, seconds }))
  else if (!quiet) {
    console.log(`built ${out}: ${number(files)} files in ${seconds} s, ${number(kept)} of them kept`)
    const advice = hostAdvice(process.env)
    if (advice) console.log(advice)
  }
  return 0
})

interface RunOptions {
  readonly quiet: boolean
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Called with what it tells of its work. */
  readonly heard?: (told: Told) => void
  /** Called with what it says on standard error, which is then not shown. */
  readonly complained?: (text: string) => void
}

/** Runs a script of Node and gives its exit status; a signal to this process ends it too. */
function run(args: readonly string[], { quiet, env = {}, heard, complained }: RunOptions): Promise<number> {
  const child = spawn(process.execPath, args, {
    stdio: [
      'ignore',
      quiet ? 'ignore' : 'inherit',
      complained ? 'pipe' : 'inherit',
      ...(heard ? (['ipc'] as const) : []),
    ],
    env: { ...process.env, ...env },
  })
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => {
      child.kill('SIGKILL')
      process.exit(status)
    })
  }
  if (complained) child.stderr?.setEncoding('utf8').on('data', complained)
  if (heard) child.on('message', (message) => heard(message as Told))
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code) => done(code ?? 1))
  })
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        out: { type: 'string', default: 'dist' },
        check: { type: 'boolean', default: false },
        fresh: { type: 'boolean', default: false },
        'no-cards': { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    })
    return values
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

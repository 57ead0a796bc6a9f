import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshFolder } from '../../src/io/swap.ts'
import { article, GOAL } from '../hostile/corpus/make.ts'
import { makeProject, run as runScript } from '../hostile/project.ts'

const FOLDER = resolve('.outlay/rebuild-test')
const OUT = join(FOLDER, 'site')
/** How many random moments to kill a build at, besides the chosen ones: `OUTLAY_KILLS=20 npx vitest run tests/rebuild`. */
const KILLS = Number(process.env['OUTLAY_KILLS'] ?? 0)

let before = ''
let after = ''

/** A timeline of the given articles, made by the real command in a project of its own. */
function timeline(name: string, articles: Readonly<Record<string, string>>): string {
  const files = Object.fromEntries(
    Object.entries(articles).map(([slug, text]) => [`content/articles/${slug}.md`, text]),
  )
  const root = makeProject(files)
  const done = runScript(root, null, 'claims', '--on', '2026-01-01', '--quiet')
  expect(done).toMatchObject({ status: 0, error: '' })
  const file = join(FOLDER, `${name}.json`)
  writeFileSync(file, readFileSync(join(root, '.outlay/timeline.json')))
  rmSync(root, { recursive: true, force: true })
  return file
}

function start(file: string, out = OUT): ChildProcess {
  return spawn(process.execPath, ['scripts/build.ts', '--quiet', '--out', out], {
    // A group of its own, so that all of it can be killed at once.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, OUTLAY_TIMELINE: file, NODE_ENV: 'production', BASE_PATH: '', SITE_URL: '' },
  })
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((done) =>
    child.exitCode !== null ? done(child.exitCode) : child.on('close', (code) => done(code)),
  )
const build = (file: string, out = OUT): Promise<number | null> => ended(start(file, out))

/** One digest over the names and bytes of a site. */
function digest(folder: string): string {
  const hash = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  for (const path of files.map((one) => join(one.parentPath, one.name)).sort()) {
    hash.update(path.slice(folder.length)).update('\0').update(readFileSync(path))
  }
  return hash.digest('hex')
}

/** Waits until something is so, or the build is over. */
async function until(child: ChildProcess, so: (pid: number) => boolean): Promise<void> {
  while (child.exitCode === null && !so(child.pid ?? 0)) await new Promise((next) => setTimeout(next, 5))
}
/** Where a build of this id puts its pages before they are whole. */
const fresh = (pid: number): string => freshFolder(OUT, pid)

beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  before = timeline('before', { first: article(GOAL) })
  after = timeline('after', {
    first: article(GOAL),
    second: article(GOAL.replace('2 percent', '3.5 percent')),
  })
  expect(await build(before)).toBe(0)
}, 120_000)
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

describe('a build that does not end well leaves the old site whole', { timeout: 120_000 }, () => {
  it.each<[string, NodeJS.Signals, (pid: number) => boolean]>([
    ['killed at once', 'SIGKILL', () => true],
    ['killed when its folder is there', 'SIGKILL', (pid) => existsSync(fresh(pid))],
    ['killed among the pages', 'SIGKILL', (pid) => existsSync(join(fresh(pid), 'articles/first/index.html'))],
    [
      'interrupted among the pages',
      'SIGINT',
      (pid) => existsSync(join(fresh(pid), 'articles/first/index.html')),
    ],
    ...Array.from({ length: KILLS }, (_, n): [string, NodeJS.Signals, (pid: number) => boolean] => {
      const at = performance.now() + Math.random() * 6_000
      return [`killed at random moment ${n + 1}`, 'SIGKILL', () => performance.now() > at + n]
    }),
  ])('%s', async (_, signal, moment) => {
    const whole = digest(OUT)
    const child = start(after)
    await until(child, moment)
    if (signal === 'SIGINT') child.kill(signal)
    else if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, signal)
    const status = await ended(child)
    if (signal === 'SIGINT') {
      expect(status).toBe(130)
      expect(readdirSync(FOLDER).filter((name) => name.startsWith('.'))).toEqual([])
    }
    // One that was faster than its killer has put the new site there.
    if (status !== 0) expect(digest(OUT)).toBe(whole)
    else expect(existsSync(join(OUT, 'articles/second/index.html'))).toBe(true)
  })

  it('a timeline that is none: one message, the old site stays', async () => {
    const whole = digest(OUT)
    writeFileSync(join(FOLDER, 'torn.json'), '{')
    expect(await build(join(FOLDER, 'torn.json'))).toBe(1)
    expect(digest(OUT)).toBe(whole)
  })
})

it('two builds at once end whole, with the same bytes as one alone; what was killed is cleared away', async () => {
  const alone = join(FOLDER, 'alone')
  expect(await Promise.all([build(after), build(after)])).toEqual([0, 0])
  expect(await build(after, alone)).toBe(0)
  expect(digest(OUT)).toBe(digest(alone))
  expect(readdirSync(FOLDER).filter((name) => name.startsWith('.'))).toEqual([])
}, 120_000)

import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshFolder } from '../../src/io/swap.ts'
import { article, GOAL } from '../hostile/corpus/make.ts'
import { bytesOf, ended, startBuild, writeTimelineOf } from './site.ts'

const FOLDER = resolve('.outlay/rebuild-test')
const OUT = join(FOLDER, 'site')
/** How many random moments to kill a build at, besides the chosen ones: `OUTLAY_KILLS=20 npx vitest run tests/rebuild`. */
const KILLS = Number(process.env['OUTLAY_KILLS'] ?? 0)
/** Milliseconds in which such a build is over on a quiet machine. */
const LONGEST = 4_000

let before = ''
let after = ''

const start = (file: string, out = OUT): ChildProcess => startBuild(file, out)
const build = async (file: string, out = OUT): Promise<number | null> =>
  (await ended(start(file, out))).status

/** When to end a build, from its id and the milliseconds since it was started. */
type Moment = (pid: number, since: number) => boolean

/** Waits until something is so, or the build is over. */
async function until(child: ChildProcess, so: Moment): Promise<void> {
  const began = performance.now()
  while (child.exitCode === null && !so(child.pid ?? 0, performance.now() - began))
    await new Promise((next) => setTimeout(next, 5))
}
/** Where a build of this id works. */
const scratch = (pid: number): string => freshFolder(resolve('.outlay/build'), pid)
const onePage = (pid: number): boolean => existsSync(join(scratch(pid), 'site/articles/first/index.html'))
/** The builds that were ended so far, and what is left of them in the project and beside the site. */
const over: number[] = []
const leftovers = (): string[] => [
  ...over.filter((pid) => existsSync(scratch(pid))).map(scratch),
  ...readdirSync(FOLDER).filter((name) => name.startsWith('.')),
]

beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  const first = { 'content/articles/first.md': article(GOAL) }
  before = writeTimelineOf(FOLDER, 'before', first)
  after = writeTimelineOf(FOLDER, 'after', {
    ...first,
    'content/articles/second.md': article(GOAL.replace('2 percent', '3.5 percent')),
  })
  expect(await build(before)).toBe(0)
}, 120_000)
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

describe('a build that does not end well leaves the old site whole', { timeout: 120_000 }, () => {
  it.each<[string, NodeJS.Signals, Moment]>([
    ['killed at once', 'SIGKILL', () => true],
    ['killed when its folder is there', 'SIGKILL', (pid) => existsSync(scratch(pid))],
    ['killed among the pages', 'SIGKILL', onePage],
    ['interrupted among the pages', 'SIGINT', onePage],
    ...Array.from({ length: KILLS }, (): [string, NodeJS.Signals, Moment] => {
      const at = Math.round(Math.random() * LONGEST)
      return [`killed after ${at} ms`, 'SIGKILL', (_, since) => since > at]
    }),
  ])('%s', async (_, signal, moment) => {
    const whole = bytesOf(OUT)
    const child = start(after)
    await until(child, moment)
    if (signal === 'SIGINT') child.kill(signal)
    else if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, signal)
    const { status } = await ended(child)
    over.push(child.pid ?? 0)
    if (signal === 'SIGINT') {
      expect(status).toBe(130)
      expect(existsSync(scratch(child.pid ?? 0))).toBe(false)
    }
    // One that was faster than its killer has put the new site there.
    if (status !== 0) expect(bytesOf(OUT)).toEqual(whole)
    else expect(existsSync(join(OUT, 'articles/second/index.html'))).toBe(true)
  })

  it('a timeline that is none: one message, the old site stays', async () => {
    const whole = bytesOf(OUT)
    writeFileSync(join(FOLDER, 'torn.json'), '{')
    expect(await build(join(FOLDER, 'torn.json'))).toBe(1)
    expect(bytesOf(OUT)).toEqual(whole)
  })
})

it('two builds at once end whole, with the same bytes as one alone; what was killed is cleared away', async () => {
  const alone = join(FOLDER, 'alone')
  expect(await Promise.all([build(after), build(after)])).toEqual([0, 0])
  expect(await build(after, alone)).toBe(0)
  expect(bytesOf(OUT)).toEqual(bytesOf(alone))
  expect(leftovers()).toEqual([])
}, 120_000)

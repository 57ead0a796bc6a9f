import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { progressText } from '../../src/io/progress.ts'
import { systemProblemSaid } from '../../src/io/refusals.ts'
import { bring, freshFolder, type SwapFs, swapIn, sweep } from '../../src/io/swap.ts'

let folder = ''
let out = ''
const site = (path: string, text: string): void => {
  fs.mkdirSync(path, { recursive: true })
  fs.writeFileSync(join(path, 'a.html'), text)
  fs.writeFileSync(join(path, 'b.html'), text)
}
/** What a reader meets: the text that all pages agree on, or null for no site. */
const shown = (): string | null => {
  if (!fs.existsSync(out)) return null
  const texts = fs.readdirSync(out).map((name) => fs.readFileSync(join(out, name), 'utf8'))
  expect(texts).toHaveLength(2)
  expect(new Set(texts).size).toBe(1)
  return texts[0] ?? ''
}
const dead = (): boolean => false

beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'outlay-swap-'))
  out = join(folder, 'dist')
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

class Killed extends Error {}
/** A file system that dies before its n-th call, without any chance to clean up. */
function dying(n: number): SwapFs {
  let calls = 0
  const guard =
    <Args extends unknown[], R>(call: (...args: Args) => R) =>
    (...args: Args): R => {
      calls += 1
      if (calls >= n) throw new Killed()
      return call(...args)
    }
  return {
    renameSync: guard(fs.renameSync),
    rmSync: guard(fs.rmSync as (...args: unknown[]) => void) as typeof fs.rmSync,
  }
}

describe('swapping a finished site in', () => {
  it('takes the place of nothing, and of an old site', () => {
    for (const text of ['one', 'two']) {
      site(freshFolder(out), text)
      swapIn(freshFolder(out), out)
      expect(shown()).toBe(text)
    }
    expect(fs.readdirSync(folder)).toEqual(['dist'])
  })

  it.each([
    [1, 'old'],
    [2, 'old'],
    [3, 'new'],
  ])('killed before step %i: the next sweep leaves the %s site, whole, and nothing else', (n, text) => {
    site(out, 'old')
    site(freshFolder(out), 'new')
    expect(() => swapIn(freshFolder(out), out, dying(n))).toThrow(Killed)
    sweep(out, dead)
    expect(shown()).toBe(text)
    expect(fs.readdirSync(folder)).toEqual(['dist'])
  })

  it('refused by the disk: the old site is back in its place', () => {
    site(out, 'old')
    site(freshFolder(out), 'new')
    let calls = 0
    const renameSync: SwapFs['renameSync'] = (from, to) => {
      calls += 1
      if (calls === 2) throw Object.assign(new Error('refused'), { code: 'EIO' })
      fs.renameSync(from, to)
    }
    expect(() => swapIn(freshFolder(out), out, { renameSync, rmSync: fs.rmSync })).toThrow('refused')
    expect(shown()).toBe('old')
  })

  it('meets another build in the middle: the later one stays, whole', () => {
    site(out, 'old')
    site(freshFolder(out), 'new')
    let calls = 0
    const renameSync: SwapFs['renameSync'] = (from, to) => {
      calls += 1
      if (calls === 2) site(out, 'other')
      fs.renameSync(from, to)
    }
    swapIn(freshFolder(out), out, { renameSync, rmSync: fs.rmSync })
    expect(shown()).toBe('new')
    expect(fs.readdirSync(folder)).toEqual(['dist'])
  })

  it('leaves folders of running builds and of other sites alone', () => {
    for (const name of ['.dist.12.new', '.dist.13.new', '.other.12.new', '.dist.x.new'])
      site(join(folder, name), 'x')
    sweep(out, (pid) => pid === 13)
    expect(fs.readdirSync(folder)).toEqual(['.dist.13.new', '.dist.x.new', '.other.12.new'])
  })
})

describe('a site that was made elsewhere', () => {
  const refusing =
    (code: string): typeof fs.renameSync =>
    () => {
      throw Object.assign(new Error(code), { code })
    }

  it('is copied to another disk, and gone from the first', () => {
    site(join(folder, 'made'), 'new')
    bring(join(folder, 'made'), out, { renameSync: refusing('EXDEV') })
    expect(shown()).toBe('new')
    expect(fs.readdirSync(folder)).toEqual(['dist'])
  })

  it('stays where it is when the disk refuses', () => {
    site(join(folder, 'made'), 'new')
    expect(() => bring(join(folder, 'made'), out, { renameSync: refusing('EACCES') })).toThrow('EACCES')
    expect(fs.readdirSync(folder)).toEqual(['made'])
  })
})

it.each([
  [
    "[error] ENOSPC: no space left on device, open '/a/b.html'\n  Stack trace:\n    at open (x.js:1)",
    '/a/b.html: the disk is full; make room and run it again, nothing was left half-written (ENOSPC)',
  ],
  [
    'ENOSPC: no space left on device, write',
    'write: the disk is full; make room and run it again, nothing was left half-written (ENOSPC)',
  ],
  ['TypeError: x is not a function\n    at y (z.js:1)', null],
])('what another program said: %s', (text, words) => {
  expect(systemProblemSaid(text)).toBe(words)
})

it.each([
  [120, null, 2_000, 'pages: 120'],
  [120, 100, 2_000, 'pages: 120'],
  [50, 1_000, 2_000, 'pages: 50 of 1,000'],
  [500, 2_000, 2_000, 'pages: 500 of 2,000, 6 s left'],
] as const)('progress of %i of %s', (done, total, elapsed, words) => {
  expect(progressText('pages', done, total, elapsed)).toBe(words)
})

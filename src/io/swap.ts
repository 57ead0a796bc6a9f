import * as nodeFs from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { listTree } from './files.ts'

/** The calls a swap needs; tests pass ones that fail or stop in between. */
export type SwapFs = Pick<typeof nodeFs, 'renameSync' | 'rmSync'>

/** Where a build puts its output before it is whole: beside its place, so that one rename moves it there. */
export const freshFolder = (out: string, pid: number = process.pid): string => beside(out, pid, 'new')

const beside = (out: string, pid: number, what: 'new' | 'old'): string =>
  join(dirname(out), `.${basename(out)}.${pid}.${what}`)

/**
 * Puts a finished folder in the place of another by renaming. When another build does the same at the same moment,
 * the later one stays; no reader meets a mixture. Throws the system's error, with the old folder back in its place.
 */
export function swapIn(fresh: string, out: string, fs: SwapFs = nodeFs): void {
  const old = beside(out, process.pid, 'old')
  for (;;) {
    const moved = renamed(out, old, fs)
    try {
      fs.renameSync(fresh, out)
      break
    } catch (error) {
      const other = ['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')
      if (!other && moved) fs.renameSync(old, out)
      if (!other) throw error
      fs.rmSync(old, { recursive: true, force: true })
    }
  }
  fs.rmSync(old, { recursive: true, force: true })
}

/** Brings a finished folder to another place, over the border between two disks too, where it is copied. */
export function bring(from: string, to: string, fs: Pick<typeof nodeFs, 'renameSync'> = nodeFs): void {
  try {
    fs.renameSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    // One by one: a copy of the whole folder by Node calls a full disk one that does not answer.
    for (const path of listTree(from, '')) {
      nodeFs.mkdirSync(dirname(join(to, path)), { recursive: true })
      nodeFs.copyFileSync(join(from, path), join(to, path))
    }
    nodeFs.rmSync(from, { recursive: true, force: true })
  }
}

function renamed(from: string, to: string, fs: SwapFs): boolean {
  try {
    fs.renameSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

/**
 * Clears away what builds left that were killed. One killed between the two renames of a swap left its place empty:
 * the old folder goes back there. Folders of builds that still run are left alone.
 */
export function sweep(out: string, alive: (pid: number) => boolean = isAlive): void {
  const folder = dirname(out)
  if (!nodeFs.existsSync(folder)) return
  const left = nodeFs.readdirSync(folder).flatMap((name) => {
    const [, base, pid, what] = /^\.(.+)\.(\d+)\.(new|old)$/.exec(name) ?? []
    return base === basename(out) && !alive(Number(pid)) ? [{ path: join(folder, name), what }] : []
  })
  for (const { path, what } of left) {
    if (what === 'old' && !nodeFs.existsSync(out)) nodeFs.renameSync(path, out)
    else nodeFs.rmSync(path, { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

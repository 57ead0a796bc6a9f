import { linkSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readTextIfAny, writeTextAtomic } from './files.ts'

/** What a file of a built site was made from, and how to know the file again. */
export interface KeptPage {
  readonly key: string
  readonly looks: readonly string[]
  readonly answers: string
  readonly bytes: number
  readonly changed: number
}

/** The files of the last built site, by their path in it, and the program that made them. */
export interface Kept {
  readonly program: string
  readonly pages: Readonly<Record<string, KeptPage>>
}

/**
 * What the last build left; nothing when there is none, or another program made it. The same program wrote it, whole
 * or not at all, so what stands in it is not checked: there is an entry for each file of the site.
 */
export function readKept(file: string, program: string): Map<string, KeptPage> {
  try {
    const kept = JSON.parse(readTextIfAny(file) ?? '') as Kept
    return new Map(kept.program === program ? Object.entries(kept.pages) : [])
  } catch {
    return new Map()
  }
}

/** Writes what `readKept` reads, whole or not at all. */
export function writeKept(file: string, program: string, pages: ReadonlyMap<string, KeptPage>): void {
  writeTextAtomic(file, JSON.stringify({ program, pages: Object.fromEntries(pages) } satisfies Kept))
}

/** By what a file is known again: its length and the moment of its last change, which a link of it shares. */
export type Stamp = Pick<KeptPage, 'bytes' | 'changed'>

/** The stamp of a file; null when there is none. */
export function stampOf(path: string): Stamp | null {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat?.isFile() ? { bytes: stat.size, changed: stat.mtimeMs } : null
}

/** The last built site, and what is noted of its files. */
export interface LastSite {
  /**
   * Takes a file over into the new site, as a second link to it, when what is noted of it still holds. False when it
   * does not, or the file is not the one that was noted, is gone, or cannot be linked: it is then to be made anew.
   */
  readonly takeOver: (path: string, holds: (noted: KeptPage) => boolean) => boolean
  /** What was taken over so far, by path. */
  readonly kept: ReadonlyMap<string, KeptPage>
}

/** True for two stamps of the same state of a file. */
export const sameStamp = (a: Stamp | null, b: Stamp | null): boolean =>
  a !== null && b !== null && a.bytes === b.bytes && a.changed === b.changed

/** Opens the last site, in `from`, for taking files over into `to`. */
export function lastSite(from: string, to: string, noted: ReadonlyMap<string, KeptPage>): LastSite {
  const kept = new Map<string, KeptPage>()
  const folders = foldersIn(to)
  const takeOver = (path: string, holds: (noted: KeptPage) => boolean): boolean => {
    const known = noted.get(path)
    if (!known || kept.has(path) || !holds(known) || !link(from, folders(path), path, known)) return false
    kept.set(path, known)
    return true
  }
  return { takeOver, kept }
}

/** Writes a file of a new site, and says how to know it again. */
export type SiteWriter = (path: string, text: string | Uint8Array) => Stamp

/** One at a time: many small files are written sooner so than by promises, each of which takes four trips to a thread. */
export function siteWriter(out: string): SiteWriter {
  const folders = foldersIn(out)
  return (path, text) => {
    const target = folders(path)
    writeFileSync(target, text)
    const { size, mtimeMs } = statSync(target)
    return { bytes: size, changed: mtimeMs }
  }
}

/** Where a file goes; makes its folder, each once. */
function foldersIn(root: string): (path: string) => string {
  const there = new Set<string>()
  return (path) => {
    const target = join(root, path)
    const folder = dirname(target)
    if (!there.has(folder)) makeFolder(folder)
    there.add(folder)
    return target
  }
}

/** Nearly all have one above them already: asking for that one alone takes half the time of asking for the whole path. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder)
  } catch {
    mkdirSync(folder, { recursive: true })
  }
}

/** The old site may go away meanwhile, so the file is linked first and looked at after. */
function link(from: string, target: string, path: string, noted: KeptPage): boolean {
  try {
    linkSync(join(from, path), target)
  } catch {
    return false
  }
  if (sameStamp(stampOf(target), noted)) return true
  rmSync(target, { force: true })
  return false
}

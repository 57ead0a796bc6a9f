import { linkSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { readTextIfAny, writeTextAtomic } from './files.ts'

const pageSchema = z.strictObject({
  key: z.string(),
  looks: z.array(z.string()),
  answers: z.string(),
  bytes: z.number(),
  changed: z.number(),
})

/** What a file of a built site was made from, and how to know the file again. */
export type KeptPage = Readonly<z.infer<typeof pageSchema>>

const keptSchema = z.strictObject({ program: z.string(), pages: z.record(z.string(), pageSchema) })

/** The files of the last built site, by their path in it, and the program that made them. */
export type Kept = z.infer<typeof keptSchema>

/** What the last build left; nothing when there is none, or another program made it. */
export function readKept(file: string, program: string): Map<string, KeptPage> {
  try {
    const kept = keptSchema.parse(JSON.parse(readTextIfAny(file) ?? ''))
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
export function stampOf(path: string): Pick<KeptPage, 'bytes' | 'changed'> | null {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat?.isFile() ? { bytes: stat.size, changed: stat.mtimeMs } : null
}

/**
 * Takes a file of the old site over into the new one, as a second link to it. False when it is not the file that was
 * noted, is gone, or cannot be linked: the page is then to be made anew. The old site may go away meanwhile, so the
 * file is linked first and looked at after.
 */
export function takeOver(from: string, to: string, path: string, noted: KeptPage): boolean {
  const target = join(to, path)
  try {
    mkdirSync(dirname(target), { recursive: true })
    linkSync(join(from, path), target)
  } catch {
    return false
  }
  const stamp = stampOf(target)
  if (stamp?.bytes === noted.bytes && stamp.changed === noted.changed) return true
  rmSync(target, { force: true })
  return false
}

import { statSync } from 'node:fs'
import { readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const DAY = 24 * 60 * 60 * 1000

/**
 * How long a picture that no build asks for is kept: another branch, or a build that runs at the same time from
 * another record, may ask for it again.
 */
const KEPT = 7 * DAY

/** The last bytes of every whole PNG: its empty closing chunk. */
const END = Buffer.from('0000000049454e44ae426082', 'hex')

/**
 * Pictures by the digest of what they show, in a folder that outlives builds. Several builds may use it at once, and
 * any may be killed: a file appears whole or not at all, one that was damaged or cleared away counts as missing, and
 * nobody relies on one to be there later.
 */
export interface CardCache {
  /** The picture, or null when it has to be drawn. */
  readonly get: (key: string) => Promise<Buffer | null>
  /** Says that a picture is in use, without looking at it. */
  readonly use: (key: string) => void
  readonly put: (key: string, png: Uint8Array) => Promise<void>
  /** Clears away what was neither asked for since this cache was opened nor used lately; gives how many files. */
  readonly prune: () => Promise<number>
}

/** Opens the cache in a folder that exists. `now` in milliseconds of the epoch; it decides only what is kept. */
export function cardCache(folder: string, now: number): CardCache {
  const used = new Set<string>()
  const fileOf = (key: string): string => {
    used.add(`${key}.png`)
    return join(folder, `${key}.png`)
  }
  return {
    async get(key) {
      const png = await readFile(fileOf(key)).catch(unlessGone)
      return png?.subarray(-END.length).equals(END) ? png : null
    },
    use: (key) => {
      fileOf(key)
    },
    async put(key, png) {
      const file = fileOf(key)
      const part = `${file}.${process.pid}.part`
      await writeFile(part, png)
      await rename(part, file)
    },
    async prune() {
      let gone = 0
      for (const name of await readdir(folder)) {
        const file = join(folder, name)
        const age = now - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now)
        if (used.has(name)) {
          // Its date is that of its last use, to the day.
          if (age > DAY) await utimes(file, now / 1000, now / 1000).catch(unlessGone)
        } else if (age > KEPT) {
          await rm(file, { force: true })
          gone += 1
        }
      }
      return gone
    },
  }
}

function unlessGone(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}

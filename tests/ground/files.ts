import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

const SKIPPED = /^(?:node_modules|dist|\.git|\.astro|\.outlay)$/

function walk(folder: string): string[] {
  return readdirSync(folder || '.', { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.test(entry.name)) return []
    const path = posix.join(folder, entry.name)
    return entry.isDirectory() ? walk(path) : [path]
  })
}

/** Every file of the project, as paths from its root with `/`. */
export const files: readonly string[] = walk('')

export const read = (path: string): string => readFileSync(path, 'utf8')

/** Program text: TypeScript, Astro and configuration. */
export const programs: readonly string[] = files.filter((path) => /\.(?:ts|astro|mjs)$/.test(path))

export interface Import {
  readonly from: string
  /** A path from the root for program text of ours, else what stands in the import. */
  readonly to: string
  readonly ours: boolean
  readonly typeOnly: boolean
}

const IMPORT =
  /\b(import|export)\b(\s+type\b)?[^'"`;()]{0,2000}?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g

/** What a program imports, type imports told apart. */
export function importsOf(path: string): Import[] {
  return [...read(path).matchAll(IMPORT)].map((match) => {
    const name = match[3] ?? match[4] ?? ''
    // Data files stand only in programs that a program writes out.
    const ours = /^\.\.?\/.*\.(?:ts|astro|mjs|css)(?:\?|$)/.test(name)
    return {
      from: path,
      to: ours ? posix.normalize(posix.join(posix.dirname(path), name)) : name,
      ours,
      typeOnly: match[2] !== undefined,
    }
  })
}

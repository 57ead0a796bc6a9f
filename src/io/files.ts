import * as nodeFs from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** The calls a safe write needs; tests pass failing ones to see what a full disk leaves behind. */
export type WriteFs = Pick<
  typeof nodeFs,
  'openSync' | 'writeFileSync' | 'fsyncSync' | 'closeSync' | 'renameSync' | 'rmSync'
>

/** The text of a UTF-8 file. Throws the system's error when it cannot be read. */
export function readText(path: string): string {
  return nodeFs.readFileSync(path, 'utf8')
}

/** The text of a file, or null when there is none. */
export function readTextIfAny(path: string): string | null {
  try {
    return readText(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/**
 * Writes a file so that a reader (and a crash, a full disk, Ctrl-C) meets the old text or the new, never half:
 * the text goes to a temporary file in the same folder, reaches the disk, and is renamed over the old one.
 */
export function writeTextAtomic(path: string, text: string, fs: WriteFs = nodeFs): void {
  nodeFs.mkdirSync(dirname(path), { recursive: true })
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    const file = fs.openSync(temporary, 'w')
    try {
      fs.writeFileSync(file, text)
      fs.fsyncSync(file)
    } finally {
      fs.closeSync(file)
    }
    fs.renameSync(temporary, path)
  } catch (error) {
    fs.rmSync(temporary, { force: true })
    // The person knows nothing of the temporary file.
    throw error instanceof Error ? Object.assign(error, { path }) : error
  }
}

/** Size of a file in bytes, or what stands in its place. Follows links; throws when one leads nowhere or in a circle. */
export function fileState(path: string): {
  readonly kind: 'file' | 'folder' | 'other'
  readonly bytes: number
} {
  const stat = nodeFs.statSync(path)
  const kind = stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other'
  return { kind, bytes: stat.size }
}

/** The bytes of a file. Throws the system's error when it cannot be read. */
export function readBytes(path: string): Uint8Array {
  try {
    return nodeFs.readFileSync(path)
  } catch (error) {
    throw withPath(error, path)
  }
}

/** All bytes of standard input. */
export function readStandardInput(): Uint8Array {
  return nodeFs.readFileSync(0)
}

/** A read or write by descriptor fails without saying where. */
function withPath(error: unknown, path: string): unknown {
  if (error instanceof Error && !('path' in error)) Object.assign(error, { path })
  return error
}

/** True when the file, links followed, lies in the folder itself. */
export function liesIn(folder: string, path: string): boolean {
  if (dirname(path) === join(folder) && !nodeFs.lstatSync(path).isSymbolicLink()) return true
  return dirname(nodeFs.realpathSync(path)) === nodeFs.realpathSync(folder)
}

/** Writes only when the text differs, so that watchers are not woken for nothing. True when it wrote. */
export function writeIfChanged(path: string, text: string): boolean {
  if (readTextIfAny(path) === text) return false
  writeTextAtomic(path, text)
  return true
}

/** Removes a file; no error when it is not there. */
export function removeFile(path: string): void {
  nodeFs.rmSync(path, { force: true })
}

/** Names of the visible files of a folder with one of the endings, in code-unit order; none when there is no folder. */
export function listFiles(folder: string, ending: string): string[] {
  let names: string[]
  try {
    names = nodeFs.readdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
  return names.filter((name) => name.endsWith(ending) && !/^[._]/.test(name)).sort()
}

/** All files below a folder with one of the endings, as paths from it with `/`, in code-unit order. */
export function listTree(folder: string, ending: string): string[] {
  const found: string[] = []
  for (const entry of nodeFs.readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) {
      found.push(...listTree(join(folder, entry.name), ending).map((name) => `${entry.name}/${name}`))
    } else if (entry.name.endsWith(ending)) found.push(entry.name)
  }
  return found.sort()
}

/** True for an existing folder. */
export function isFolder(path: string): boolean {
  return nodeFs.statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

import { isUtf8 } from 'node:buffer'
import { type Diagnostic, InputError, positionAt } from '../model/diagnostic.ts'
import { readBytes } from './files.ts'

/** Most bytes a file of text may have: ten thousand claims in one article fit four times over. */
export const MAX_BYTES = 4_000_000

const UTF8 = { expected: 'UTF-8 text', fix: 'save the file as UTF-8' }

/** Never part of prose, and refused by XML and some parsers. Line breaks of other kinds are white space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\0-\x08\x0E-\x1F\x7F\uFFFE\uFFFF]/

/** XML feeds cannot hold the first two; the others make a page show words in another order than the file has. */
const UNPUBLISHABLE = /[\v\f\u202A-\u202E\u2066-\u2069]/

/**
 * The text of a file's bytes. Throws an InputError with line and column when they are not UTF-8, or hold characters
 * that no prose has.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (/^(?:fffe|feff)/.test(hex(bytes, 2))) {
    throw new InputError([{ file, line: 1, column: 1, unexpected: 'UTF-16 text', ...UTF8 }])
  }
  if (!isUtf8(bytes)) {
    const good = validLength(bytes)
    const before = new TextDecoder().decode(bytes.subarray(0, good), { stream: true })
    const unexpected = `a byte that is not UTF-8 (0x${hex(bytes.subarray(good), 1)})`
    throw new InputError([{ file, ...positionAt(before, before.length), unexpected, ...UTF8 }])
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const control = findCharacter(text, CONTROL, file)
  if (control) throw new InputError([control])
  return text
}

/** The text of a file a person may have written, or null when there is none. Throws like `decodeText`. */
export function readInput(path: string): string | null {
  try {
    return decodeText(readBytes(path), path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** The first character that may not be published, as a diagnostic; null when there is none. */
export function unpublishable(text: string, file: string): Diagnostic | null {
  return findCharacter(text, UNPUBLISHABLE, file)
}

/** What is wrong with a text that came through an escape (`"\\0"`): a control character, or half of one; else null. */
export function oddCharacter(text: string): string | null {
  if (!text.isWellFormed()) return 'half of a character (a lone surrogate)'
  const at = [CONTROL, UNPUBLISHABLE].map((which) => text.search(which)).find((found) => found >= 0)
  return at === undefined ? null : nameOf(text.charCodeAt(at))
}

function findCharacter(text: string, which: RegExp, file: string): Diagnostic | null {
  const at = text.search(which)
  if (at < 0) return null
  return {
    file,
    ...positionAt(text, at),
    unexpected: nameOf(text.charCodeAt(at)),
    expected: 'text that shows what it says',
    fix: 'delete the character',
  }
}

const nameOf = (code: number): string =>
  code === 0
    ? 'a NUL character'
    : `an invisible control character (U+${code.toString(16).toUpperCase().padStart(4, '0')})`

const hex = (bytes: Uint8Array, count: number): string =>
  Buffer.from(bytes.subarray(0, count)).toString('hex')

/** How many leading bytes are UTF-8, found by halving: a prefix of a good text is good. */
function validLength(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isUtf8Start(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  // A sequence cut off at the end is good as a start only.
  while (good > 0 && !isUtf8(bytes.subarray(0, good))) good -= 1
  return good
}

function isUtf8Start(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

import { basename, join } from 'node:path'
import type { Article } from '../model/article.ts'
import { type Diagnostic, InputError } from '../model/diagnostic.ts'
import { parseArticle } from './article.ts'
import { fileState, isFolder, liesIn, listFiles, readBytes } from './files.ts'
import { systemProblem } from './refusals.ts'
import { unparsable } from './shape.ts'
import { decodeText, MAX_BYTES, unpublishable } from './text.ts'

/** What a slug is: it becomes an address, on every system the same. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const MAX_SLUG = 120

/**
 * The articles at the given files and folders (`*.md`, not below), ordered by slug. Throws one InputError that holds
 * the diagnostics of all files, so that a person mends them in one go.
 *
 * @param use `read` takes any file name; `publish` wants names and characters that can stand on a site
 */
export function readArticles(paths: readonly string[], use: 'read' | 'publish' = 'read'): Article[] {
  const articles: Article[] = []
  const problems: Diagnostic[] = []
  const met = new Set<string>()
  for (const path of paths) {
    const folder = isFolder(path) ? path : null
    const files = folder === null ? [path] : listFiles(folder, '.md').map((name) => join(folder, name))
    for (const file of files) {
      if (met.has(file)) continue
      met.add(file)
      try {
        articles.push(readArticle(file, folder, use))
      } catch (error) {
        if (!(error instanceof InputError)) throw error
        problems.push(...error.diagnostics)
      }
    }
  }
  if (problems.length > 0) throw new InputError(problems)
  return articles.sort((a, b) => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0))
}

/** What a file held when it was last read without a problem: a process that previews reads all at each save. */
const good = new Map<string, { readonly bytes: Uint8Array; readonly article: Article }>()

function readArticle(file: string, folder: string | null, use: 'read' | 'publish'): Article {
  const fail = (unexpected: string, expected: string, fix: string): never => {
    throw new InputError([{ file, line: 1, column: 1, unexpected, expected, fix }])
  }
  const slug = basename(file).replace(/\.md$/, '')
  if (use === 'publish' && !(SLUG.test(slug) && slug.length <= MAX_SLUG)) {
    fail(
      `the file name ${JSON.stringify(basename(file))}`,
      `small letters a-z, digits and single hyphens, at most ${MAX_SLUG}, then .md`,
      'rename the file: its name becomes its address',
    )
  }
  let bytes: Uint8Array = new Uint8Array()
  try {
    const state = fileState(file)
    if (state.kind !== 'file') {
      fail(
        state.kind === 'folder' ? 'a folder' : 'no regular file',
        'an article in Markdown',
        'rename or remove it',
      )
    }
    if (folder !== null && !liesIn(folder, file)) {
      fail(
        'a link to a file outside this folder',
        'an article that lies here',
        'copy the file into the folder',
      )
    }
    const large = tooLarge(state.bytes, file)
    if (large) throw new InputError([large])
    bytes = readBytes(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      fail('no file', 'an article in Markdown, or a folder of them', 'check the path')
    }
    const problem = systemProblem(error)
    if (problem === null) throw error
    fail('a file that cannot be read', 'an article in Markdown', problem.slice(problem.indexOf(': ') + 2))
  }
  const before = good.get(`${use} ${file}`)
  if (before && Buffer.compare(before.bytes, bytes) === 0) return before.article
  const article = articleOf(slug, file, decodeText(bytes, file), use)
  good.set(`${use} ${file}`, { bytes, article })
  return article
}

function tooLarge(bytes: number, file: string): Diagnostic | null {
  if (bytes <= MAX_BYTES) return null
  return {
    ...{ file, line: 1, column: 1 },
    unexpected: `a file of ${(bytes / 1e6).toFixed(1)} MB`,
    expected: `at most ${MAX_BYTES / 1e6} MB`,
    fix: 'keep only the words of the article',
  }
}

/** The article in a text that is or will be the file. Throws an InputError for what `readArticles` would refuse. */
export function articleOf(slug: string, file: string, source: string, use: 'read' | 'publish'): Article {
  const large = tooLarge(Buffer.byteLength(source), file)
  if (large) throw new InputError([large])
  const hidden = use === 'publish' ? unpublishable(source, file) : null
  if (hidden) throw new InputError([hidden])
  const article = parseArticle(slug, file, source)
  const odd = unparsable(source, article.bodyStart, file)
  if (odd) throw new InputError([odd])
  return article
}

import { basename, join } from 'node:path'
import type { Article } from '../model/article.ts'
import { type Diagnostic, InputError } from '../model/diagnostic.ts'
import { parseArticle } from './article.ts'
import { isFolder, listFiles, readTextIfAny } from './files.ts'

/**
 * The articles at the given files and folders (`*.md`, not below), ordered by slug. Throws one InputError that holds
 * the diagnostics of all files, so that a person mends them in one go.
 */
export function readArticles(paths: readonly string[]): Article[] {
  const files = paths.flatMap((path) =>
    isFolder(path) ? listFiles(path, '.md').map((name) => join(path, name)) : [path],
  )
  const articles: Article[] = []
  const problems: Diagnostic[] = []
  for (const file of new Set(files)) {
    const source = readTextIfAny(file)
    if (source === null) {
      problems.push({
        file,
        line: 1,
        column: 1,
        unexpected: 'no file',
        expected: 'an article in Markdown, or a folder of them',
        fix: 'check the path',
      })
      continue
    }
    try {
      articles.push(parseArticle(basename(file).replace(/\.md$/, ''), file, source))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      problems.push(...error.diagnostics)
    }
  }
  if (problems.length > 0) throw new InputError(problems)
  return articles.sort((a, b) => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0))
}

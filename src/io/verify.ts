import { basename, join } from 'node:path'
import { z } from 'zod'
import { extractArticle } from '../extraction/extract.ts'
import type { Article, Verified } from '../model/article.ts'
import { InputError } from '../model/diagnostic.ts'
import type { Person } from '../model/timeline.ts'
import { sha256 } from '../timeline/digest.ts'
import { type Comparison, compareWithOriginal, matchOriginals } from '../timeline/originals.ts'
import { listFiles, readText } from './files.ts'
import { parseJson } from './validate.ts'

/** An article beside the original text it restates. */
export interface Verification {
  readonly article: Article
  /** File name of the original; null when none fits. */
  readonly original: string | null
  readonly comparison: Comparison | null
  readonly verified: Verified | null
}

/**
 * Compares each article with its original among the `*.txt` files of a folder. Which one that is follows from shared
 * names and numbers, or from a JSON file `{ "slug": "file.txt" }`.
 */
export function verifyArticles(
  articles: readonly Article[],
  people: readonly Person[],
  folder: string,
  mapFile?: string,
): Verification[] {
  const originals = listFiles(folder, '.txt').map((name) => ({ name, text: readText(join(folder, name)) }))
  if (originals.length === 0) {
    throw new InputError([
      {
        file: folder,
        line: 1,
        column: 1,
        unexpected: 'no text files',
        expected: 'originals as *.txt',
        fix: 'name the folder of originals',
      },
    ])
  }
  const textOf = new Map(originals.map(({ name, text }) => [name, text]))
  const map = mapFile
    ? new Map(Object.entries(parseJson(readText(mapFile), z.record(z.string(), z.string()), mapFile)))
    : matchOriginals(
        articles.map(({ slug, source, bodyStart }) => ({ slug, text: source.slice(bodyStart) })),
        originals,
      )
  return articles.map((article): Verification => {
    const name = map.get(article.slug)
    const text = name === undefined ? undefined : textOf.get(basename(name))
    if (name === undefined || text === undefined)
      return { article, original: null, comparison: null, verified: null }
    const asArticle: Article = { ...article, file: join(folder, name), source: text, bodyStart: 0 }
    const comparison = compareWithOriginal(
      { text, mentions: extractArticle(asArticle, people).mentions },
      { text: article.source.slice(article.bodyStart), mentions: extractArticle(article, people).mentions },
    )
    const verified = { figures: comparison.figures, agree: comparison.agree, sha256: sha256(text) }
    return { article, original: name, comparison, verified }
  })
}

/** The file with `verified` in its front matter, put last; everything else stays as it is. */
export function withVerified(source: string, verified: Verified): string {
  const end = source.indexOf('\n---', 4)
  const head = source.slice(0, end + 1).replace(/^verified:[^\n]*\n(?:[ \t]+[^\n]*\n)*/m, '')
  const { figures, agree, sha256: digest } = verified
  return `${head}verified:\n  figures: ${figures}\n  agree: ${agree}\n  sha256: '${digest}'\n${source.slice(end + 1)}`
}

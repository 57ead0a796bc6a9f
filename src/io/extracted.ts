import { join } from 'node:path'
import { extractArticle } from '../extraction/extract.ts'
import type { Article } from '../model/article.ts'
import type { Person } from '../model/timeline.ts'
import { sha256 } from '../timeline/digest.ts'
import type { Extracted, Extraction } from '../timeline/extracted.ts'
import { lastOf } from '../timeline/memo.ts'
import { findPerson } from '../timeline/names.ts'
import { isFolder, listTree, readText, readTextIfAny, writeTextAtomic } from './files.ts'
import { PATHS } from './project.ts'

/** What was read, by a digest of all that decides it. */
type Cache = Record<string, Extraction>

/** What decides a reading besides the article: the program's rules and the libraries that parse for them. */
const RULE_FOLDERS = ['src/extraction', 'src/model']

/**
 * SHA-256 over the rules: every source file of the extraction and the model, and the lock file for the parser's
 * version. Another digest means that everything is read again.
 */
export function rulesetDigest(root: string): string {
  const parts = RULE_FOLDERS.filter((folder) => isFolder(join(root, folder))).flatMap((folder) =>
    listTree(join(root, folder), '.ts').map(
      (name) => `${folder}/${name}\n${readText(join(root, folder, name))}`,
    ),
  )
  return sha256([...parts, readTextIfAny(join(root, 'package-lock.json')) ?? ''].join('\0'))
}

/**
 * Reads the claims of each article, again only where the article, the people or the rules changed since the last run.
 * The cache is a mere convenience: without it, or with a broken one, everything is read anew.
 *
 * @param rules folder of the program, whose rules are digested; `root` holds the content
 * @param told called after each article with how many are done
 */
export function extractArticles(
  root: string,
  articles: readonly Article[],
  people: readonly Person[],
  rules: string,
  told: (done: number, total: number) => void = () => undefined,
): Extracted[] {
  const file = join(root, PATHS.cache)
  const before = readCache(file)
  const basis = sha256(`${rulesetDigest(rules)}\0${JSON.stringify(people)}`)
  const now: Cache = {}
  let read = 0
  const extracted = articles.map((article, index): Extracted => {
    const key = sha256(`${basis}\0${article.slug}\0${article.source}`)
    const known = before[key]
    if (!known) read += 1
    const extraction = known ?? pick(extractArticle(article, people), people)
    now[key] = extraction
    told(index + 1, articles.length)
    return extractedOf(article, [extraction], () => ({ article, extraction }))
  })
  if (read > 0 || Object.keys(before).length !== articles.length) writeCache(file, now)
  return extracted
}

const extractedOf = lastOf<Article, Extracted>()

/** What is kept of a reading: people by the names of the list, so that one person is one speaker in every article. */
const pick = (
  { mentions, rejected }: ReturnType<typeof extractArticle>,
  people: readonly Person[],
): Extraction => ({
  mentions: mentions.map((m) => ({
    ...m,
    speaker: m.speaker && (findPerson(m.speaker, people)?.name ?? m.speaker),
  })),
  rejected,
})

/** What each cache held when it was last read or written: a process that previews reads it at each save. */
const held = new Map<string, { readonly digest: string; readonly cache: Cache }>()

/** The first line is the digest of the second: what an earlier run wrote whole need not be checked field by field. */
function readCache(file: string): Cache {
  const [first = '', json = ''] = (readTextIfAny(file) ?? '').split('\n')
  const digest = sha256(json)
  if (first !== JSON.stringify(digest)) return {}
  const last = held.get(file)
  if (last?.digest === digest) return last.cache
  const cache = JSON.parse(json) as Cache
  held.set(file, { digest, cache })
  return cache
}

function writeCache(file: string, cache: Cache): void {
  const json = JSON.stringify(cache)
  const digest = sha256(json)
  writeTextAtomic(file, `${JSON.stringify(digest)}\n${json}\n`)
  held.set(file, { digest, cache })
}

import { join } from 'node:path'
import { z } from 'zod'
import { extractArticle } from '../extraction/extract.ts'
import type { Article } from '../model/article.ts'
import { mentionSchema } from '../model/mention.ts'
import type { Person } from '../model/timeline.ts'
import { sha256 } from '../timeline/digest.ts'
import type { Extracted } from '../timeline/extracted.ts'
import { isFolder, listTree, readText, readTextIfAny, writeIfChanged } from './files.ts'
import { PATHS } from './project.ts'

const rejectedSchema = z.strictObject({
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  line: z.int(),
  reason: z.string(),
  rule: z.string(),
})

const cacheSchema = z.record(
  z.string(),
  z.strictObject({ mentions: z.array(mentionSchema), rejected: z.array(rejectedSchema) }),
)
type Cache = z.infer<typeof cacheSchema>

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
  const basis = `${rulesetDigest(rules)}\0${JSON.stringify(people)}`
  const now: Cache = {}
  const extracted = articles.map((article, index): Extracted => {
    const key = sha256(`${basis}\0${article.slug}\0${article.source}`)
    const known = before[key]
    const fresh = known ?? pick(extractArticle(article, people))
    now[key] = fresh
    told(index + 1, articles.length)
    return { article, extraction: fresh }
  })
  writeIfChanged(file, `${JSON.stringify(now)}\n`)
  return extracted
}

const pick = ({ mentions, rejected }: ReturnType<typeof extractArticle>): Cache[string] => ({
  mentions,
  rejected: [...rejected],
})

function readCache(file: string): Cache {
  try {
    const text = readTextIfAny(file)
    return text === null ? {} : cacheSchema.parse(JSON.parse(text))
  } catch {
    return {}
  }
}

import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readArticles } from '../src/io/articles.ts'
import { isFolder, writeIfChanged } from '../src/io/files.ts'
import { PATHS, readPeople } from '../src/io/project.ts'
import { runCommand, UsageError } from '../src/io/terminal.ts'
import { type Verification, verifyArticles, withVerified } from '../src/io/verify.ts'

const USAGE = `npm run verify -- FOLDER_OF_ORIGINALS [OPTIONS]

Reads the claims of each original text (*.txt) and of our restatement, and compares them figure by figure.

  --map FILE   JSON of { "article slug": "original.txt" }, where names and numbers do not tell them apart
  --write      record the result and the SHA-256 of the original in the front matter of each article`

await runCommand(USAGE, () => {
  const { folder, map, write } = readOptions()
  const root = process.cwd()
  const results = verifyArticles(readArticles([join(root, PATHS.articles)]), readPeople(root), folder, map)
  for (const result of results) for (const line of report(result)) console.log(line)
  const compared = results.filter((result) => result.comparison !== null)
  const figures = compared.reduce((sum, { comparison }) => sum + (comparison?.figures ?? 0), 0)
  const agree = compared.reduce((sum, { comparison }) => sum + (comparison?.agree ?? 0), 0)
  console.log(
    `${compared.length} of ${results.length} articles compared: ${agree} of ${figures} figures agree`,
  )
  if (write) {
    for (const { article, verified } of compared) {
      if (verified && writeIfChanged(article.file, withVerified(article.source, verified)))
        console.log(`wrote ${article.file}`)
    }
  }
  return compared.every(({ comparison }) => comparison && isClean(comparison)) ? 0 : 1
})

function isClean({ rows, strayQuotes }: NonNullable<Verification['comparison']>): boolean {
  return strayQuotes.length === 0 && rows.every((row) => row.found === 'both' && row.differs.length === 0)
}

function report({ article, original, comparison }: Verification): string[] {
  if (!comparison) return [`${article.slug}: no original fits`]
  const row = (kind: string) => (one: (typeof comparison.rows)[number]) => {
    const verdict =
      one.found === 'both'
        ? one.differs.length === 0
          ? 'agrees'
          : one.differs.join('; ')
        : `only in the ${one.found}`
    return `  ${kind.padEnd(9)} ${`“${one.quote.replace(/\s+/g, ' ').slice(0, 40)}”`.padEnd(44)} ${verdict}`
  }
  return [
    `${article.slug} (${original}): ${comparison.agree} of ${comparison.figures} figures agree`,
    ...comparison.rows.map(row('figure')),
    ...comparison.statements.map(row('statement')),
    ...comparison.strayQuotes.map((quote) => `  quotation “${quote}” does not stand in the original`),
  ]
}

function readOptions(): { folder: string; map: string | undefined; write: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { map: { type: 'string' }, write: { type: 'boolean', default: false } },
    })
    const [folder, more] = positionals
    if (!folder || more) throw new UsageError('name one folder of originals')
    if (!isFolder(folder)) throw new UsageError(`${folder} is no folder`)
    return { folder, map: values.map, write: values.write }
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message)
  }
}

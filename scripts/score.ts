import { readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Extraction, extractArticle } from '../src/extraction/extract.ts'
import { readGold } from '../src/io/gold.ts'
import { readPeople } from '../src/io/project.ts'
import { runCommand, UsageError } from '../src/io/terminal.ts'
import type { Article } from '../src/model/article.ts'
import { compareAll, FIELDS, type Tally } from '../src/scoring/compare.ts'

const USAGE = `npm run score [-- OPTIONS] [PATH...]

Compares what the rules find with documents annotated by hand: the sets of tests/fixtures/gold, and the practice and
original texts where they are there; or the folders of .json and the .jsonl files named.

  --errors       every figure that is missed, false or read otherwise
  --why QUOTE    for the figures that contain QUOTE, what each layer read
  --only NAME    only documents whose id contains NAME`

const FIXTURES = 'tests/fixtures/gold'

const percent = (part: number, whole: number): string =>
  whole ? `${((100 * part) / whole).toFixed(1)}%` : '–'

function row(name: string, t: Tally): string[] {
  return [
    name,
    String(t.documents),
    String(t.gold),
    percent(t.matched, t.matched + t.false),
    percent(t.matched, t.gold),
    percent(t.core, t.gold),
    percent(t.full, t.gold),
    ...FIELDS.map((f) => percent(t.right[f], t.matched)),
  ]
}

/** Name and place of every set, ours first. */
function knownSets(): [string, string][] {
  const ours = readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .map((name): [string, string] => [`fixtures, set ${name}`, `${FIXTURES}/${name}`])
  return [
    ...ours,
    ['practice', '../shared/gold/practice.jsonl'],
    ['originals', '../shared/gold/originals.jsonl'],
  ]
}

function explainFigures(article: Article, { traces }: Extraction, quote: string): void {
  for (const trace of traces) {
    if (!trace.quote.includes(quote)) continue
    console.log(`${article.slug} «${trace.quote}»`)
    for (const step of trace.steps) console.log(`    ${step.layer.padEnd(9)} ${step.reading}  [${step.rule}]`)
  }
}

function readOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { errors: { type: 'boolean' }, why: { type: 'string' }, only: { type: 'string' } },
    })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

await runCommand(USAGE, () => {
  const { values, positionals } = readOptions()
  const people = readPeople('.')
  const sets = positionals.length ? positionals.map((path): [string, string] => [path, path]) : knownSets()
  const rows = [
    ['set', 'documents', 'figures', 'precision', 'recall', 'subject+kind+period', 'every field', ...FIELDS],
  ]
  for (const [name, path] of sets) {
    const documents = readGold(path).filter(({ id }) => !values.only || id.includes(values.only))
    if (documents.length === 0) {
      console.log(`${name}: not here, left out`)
      continue
    }
    const tally = compareAll(documents, (article) => {
      const found = extractArticle(article, people)
      if (values.why) explainFigures(article, found, values.why)
      return found
    })
    if (values.errors) for (const error of tally.errors) console.log(error)
    rows.push(row(name, tally))
  }
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((r) => (r[i] ?? '').length))) ?? []
  for (const r of rows) console.log(`| ${r.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`)
  return 0
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { extractArticle } from '../src/extraction/extract.ts'
import { readPeople } from '../src/io/people.ts'
import {
  compareAll,
  FIELDS,
  type GoldDocument,
  goldDocumentSchema,
  type Tally,
} from '../src/scoring/compare.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean' }, why: { type: 'string' }, only: { type: 'string' } },
})
const people = readPeople('content/people.yaml')

/** Documents of a folder of `.json` files, or of a `.jsonl` file; none when it is not there. */
function readGold(path: string): GoldDocument[] {
  if (!existsSync(path)) return []
  const texts = path.endsWith('.jsonl')
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.trim())
    : readdirSync(path)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => readFileSync(join(path, name), 'utf8'))
  return texts.map((text) => goldDocumentSchema.parse(JSON.parse(text)))
}

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

const sets: [string, string][] = positionals.length
  ? positionals.map((path) => [path, path])
  : [
      ['fixtures, set a', 'tests/fixtures/gold/a'],
      ['fixtures, set b', 'tests/fixtures/gold/b'],
      ['practice', '../shared/gold/practice.jsonl'],
      ['originals', '../shared/gold/originals.jsonl'],
    ]
const rows = [
  ['set', 'documents', 'figures', 'precision', 'recall', 'subject+kind+period', 'every field', ...FIELDS],
]
for (const [name, path] of sets) {
  const docs = readGold(path).filter((d) => !values.only || d.id.includes(values.only))
  if (docs.length === 0) {
    console.log(`${name}: not here, left out`)
    continue
  }
  const tally = compareAll(docs, (article) => {
    const found = extractArticle(article, people)
    if (values.why) {
      for (const trace of found.traces) {
        if (!trace.quote.includes(values.why)) continue
        console.log(`${article.slug} «${trace.quote}»`)
        for (const step of trace.steps)
          console.log(`    ${step.layer.padEnd(9)} ${step.reading}  [${step.rule}]`)
      }
    }
    return found
  })
  if (values.errors) for (const error of tally.errors) console.log(error)
  rows.push(row(name, tally))
}
const widths = rows[0]?.map((_, i) => Math.max(...rows.map((r) => (r[i] ?? '').length))) ?? []
for (const r of rows) console.log(`| ${r.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`)

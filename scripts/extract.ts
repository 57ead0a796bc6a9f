import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { explain } from '../src/extraction/explain.ts'
import { extractArticle } from '../src/extraction/extract.ts'
import { readArticles } from '../src/io/articles.ts'
import { readPeople } from '../src/io/people.ts'
import { runCommand, UsageError } from '../src/io/terminal.ts'

const USAGE = `Usage: npm run extract -- [--ndjson | --json | --why QUOTE] PATH...

Prints the claims found in articles (files or folders of .md files).
  --ndjson      one JSON object a line, one line a mention
  --json        one JSON array
  --why QUOTE   how each figure that contains QUOTE was read, rejected ones too
  (default)     a table for people`

const PEOPLE = fileURLToPath(new URL('../content/people.yaml', import.meta.url))

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        ndjson: { type: 'boolean' },
        json: { type: 'boolean' },
        why: { type: 'string' },
        help: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

function main(): number {
  const { values, positionals } = parse()
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  if (positionals.length === 0) throw new UsageError('no file or folder named')
  const people = readPeople(PEOPLE)
  const found = readArticles(positionals).map((article) => ({ article, ...extractArticle(article, people) }))
  if (values.why !== undefined) {
    const lines = found.flatMap(({ article, traces }) => explain(article, traces, values.why ?? ''))
    if (lines.length === 0) {
      console.error(
        `no figure in these articles contains “${values.why}”; try fewer characters, as written in the text`,
      )
      return 1
    }
    console.log(lines.join('\n'))
    return 0
  }
  const mentions = found.flatMap((f) => f.mentions)
  if (values.ndjson) for (const mention of mentions) console.log(JSON.stringify(mention))
  else if (values.json) console.log(JSON.stringify(mentions, null, 2))
  else {
    for (const { article, mentions: own, rejected } of found) {
      console.log(`${article.file}: ${own.length} claims, ${rejected.length} figures that are none`)
      for (const m of own) {
        const when = m.period ? ` ${m.periodRole} ${m.period}` : ''
        const who = m.speaker ? `, ${m.speaker}` : ''
        console.log(
          `  ${String(m.line).padStart(4)}  ${m.kind.padEnd(9)} ${m.subject}  ${m.stance ?? `${m.comparator === '=' ? '' : m.comparator}${m.value} ${m.unit}${when}`}${who}, ${m.statedOn ?? 'undated'}  «${m.quote}»`,
        )
      }
      for (const r of rejected)
        console.log(`  ${String(r.line).padStart(4)}  –         «${r.quote}» ${r.reason}`)
    }
  }
  return 0
}

await runCommand(USAGE, main)

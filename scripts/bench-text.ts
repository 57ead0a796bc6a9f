import { readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import * as chrono from 'chrono-node'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { extractArticle } from '../src/extraction/extract.ts'
import { readArticles } from '../src/io/articles.ts'
import { readGold } from '../src/io/gold.ts'
import { readPeople } from '../src/io/project.ts'
import { runCommand, UsageError } from '../src/io/terminal.ts'
import type { Article } from '../src/model/article.ts'
import { goldArticle } from '../src/scoring/compare.ts'
import { figureGrowth } from './bench/figure-growth.ts'
import { HOSTILE } from './bench/hostile.ts'

const USAGE = `npm run bench [-- OPTIONS]

Times our whole extraction, Markdown parse included, beside remark-parse and two readers of English on the same text,
in one run; then twice the text, and hostile texts of one megabyte.

  --megabytes N   how much text (default 3)
  --rounds N      how often each takes its turn; the median counts (default 5)
  --only PART     peers, doubling, figures or hostile

  site            time the building of sites instead: npm run bench -- site --articles 100
  cards           time the drawing of share cards: npm run bench -- cards
  filter          time the filters of the timeline in a browser: npm run bench -- filter`

const FIXTURES = 'tests/fixtures/gold'
const MEGABYTE = 1_000_000
const NO_GOLD = { id: 'hostile', publisher: '', published: '2025-10-30', claims: [], distractors: [] }
// What the project promises.
const LIMITS = { toRemark: 1.6, doubling: 2.2, figureDoubling: 2.6, hostileSeconds: 1 }

const people = readPeople(process.cwd())

/** What is read, by what it is called: news as it is published, and short texts that are full of figures. */
function corpora(length: number): Record<string, Article[]> {
  const sets = readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const articles = readArticles(['content/articles']).map((article) => {
    const source = article.source.slice(article.bodyStart)
    return { ...article, source, bodyStart: 0 }
  })
  return {
    'articles as published': repeated(
      [...articles, ...readGold('../shared/gold/originals.jsonl').map(goldArticle)],
      length,
    ),
    'annotated documents, mostly figures': repeated(
      sets.flatMap(({ name }) => readGold(`${FIXTURES}/${name}`)).map(goldArticle),
      length,
    ),
  }
}

/** Documents over and over, each time as documents of their own, up to so many characters. */
function repeated(documents: readonly Article[], length: number): Article[] {
  const all: Article[] = []
  for (let size = 0, at = 0; size < length; at += 1) {
    const article = documents[at % documents.length]
    if (!article) break
    all.push(article)
    size += article.source.length
  }
  return all
}

const sizeOf = (documents: readonly Article[]): number =>
  documents.reduce((sum, { source }) => sum + source.length, 0)

/** Processor seconds: what other programs do meanwhile counts for little. */
function secondsOf(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000_000
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

/** Median seconds of each contestant; they take turns, so that a busy minute of the machine falls on all alike. */
function takeTurns(
  contestants: Readonly<Record<string, () => void>>,
  rounds: number,
): Record<string, number> {
  const times: Record<string, number[]> = Object.fromEntries(
    Object.keys(contestants).map((name) => [name, []]),
  )
  for (const work of Object.values(contestants)) work()
  for (let round = 0; round < rounds; round += 1)
    for (const [name, work] of Object.entries(contestants)) times[name]?.push(secondsOf(work))
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]))
}

function extractAll(documents: readonly Article[]): void {
  for (const article of documents) extractArticle(article, people)
}

function comparePeers(name: string, documents: readonly Article[], rounds: number): void {
  const parser = unified().use(remarkParse)
  const reader = winkNLP(model, ['sbd', 'ner'])
  const times = takeTurns(
    {
      'remark-parse (Markdown only)': () => {
        for (const { source } of documents) parser.parse(source)
      },
      'our extraction, whole': () => extractAll(documents),
      'wink-nlp (sentences, entities)': () => {
        for (const { source } of documents) {
          const text = reader.readDoc(source)
          text.sentences().length()
          text.entities().length()
        }
      },
      'chrono-node (dates)': () => {
        for (const { source, meta } of documents) chrono.parse(source, new Date(meta.published ?? 0))
      },
    },
    rounds,
  )
  const size = sizeOf(documents)
  const base = times['remark-parse (Markdown only)'] ?? 0
  const figures = documents.slice(0, 100).map((article) => {
    const { mentions, rejected } = extractArticle(article, people)
    return mentions.length + rejected.length
  })
  const density = (1000 * figures.reduce((sum, count) => sum + count, 0)) / sizeOf(documents.slice(0, 100))
  console.log(
    `\n${name}: ${documents.length} documents, ${(size / MEGABYTE).toFixed(1)} MB, ${density.toFixed(1)} figures in 1000 characters; median of ${rounds} turns`,
  )
  table([
    ['', 'MB/s', 'of remark-parse'],
    ...Object.entries(times).map(([name, time]) => [
      name,
      (size / MEGABYTE / time).toFixed(2),
      (time / base).toFixed(2),
    ]),
  ])
  verdict((times['our extraction, whole'] ?? 0) / base, LIMITS.toRemark, 'times remark-parse')
}

function compareDoubling(documents: readonly Article[], rounds: number): void {
  const joined = (count: number): Article => {
    const first = documents[0]
    if (!first) throw new Error('no documents')
    const source = documents
      .slice(0, count)
      .map((one) => one.source)
      .join('\n\n')
    return { ...first, source }
  }
  const half = Math.ceil(documents.length / 6)
  const [once, twice] = [joined(half), joined(half * 2)]
  const times = takeTurns({ once: () => extractAll([once]), twice: () => extractAll([twice]) }, rounds)
  const scale = twice.source.length / once.source.length
  const factor = ((times['twice'] ?? 0) / (times['once'] ?? 1)) * (2 / scale)
  console.log(`one document of ${(once.source.length / MEGABYTE).toFixed(2)} MB, and one of twice the length`)
  verdict(factor, LIMITS.doubling, 'times as long for twice the text')
}

// Longest a hostile text may take before we stop believing that it ends.
const PATIENCE = 10

/** Seconds for a megabyte of a piece: run, or worked out from the growth over smaller ones where it would take ages. */
function hostileSeconds(piece: string): { seconds: number; run: boolean } {
  const text = (length: number): string =>
    `Japan's defense spending. ${piece.repeat(Math.ceil(length / piece.length))}`.slice(0, length)
  const time = (length: number): number => {
    const article = goldArticle({ ...NO_GOLD, text: text(length) })
    return secondsOf(() => extractAll([article]))
  }
  let before = 0
  for (let length = MEGABYTE / 64; length < MEGABYTE; length *= 2) {
    const now = time(length)
    const ahead = now * Math.max(2, before > 0.01 ? now / before : 2) ** Math.log2(MEGABYTE / length)
    if (now > PATIENCE / 4 && ahead > PATIENCE) return { seconds: ahead, run: false }
    before = now
  }
  return { seconds: time(MEGABYTE), run: true }
}

function timeFigureGrowth(): void {
  const growth = [...figureGrowth()].sort(([, a], [, b]) => b - a)
  const [piece, factor] = growth[0] ?? ['', 0]
  console.log(
    `\nfigures alone in ${growth.length} texts of one piece each; the worst is ${JSON.stringify(piece)}`,
  )
  verdict(factor, LIMITS.figureDoubling, 'times as long for twice the text')
}

function timeHostile(): void {
  console.log('\none megabyte of')
  let worst = 0
  for (const [name, piece] of Object.entries(HOSTILE)) {
    const { seconds, run } = hostileSeconds(piece)
    worst = Math.max(worst, seconds)
    console.log(
      `  ${name.padEnd(28)} ${seconds.toFixed(2).padStart(8)} s${run ? '' : ' (not run to the end)'}`,
    )
  }
  verdict(worst, LIMITS.hostileSeconds, 'seconds at worst')
}

function verdict(got: number, limit: number, what: string): void {
  console.log(`${got.toFixed(2)} ${what}: ${got <= limit ? 'within' : 'ABOVE'} the ${limit} promised`)
}

function table(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  for (const row of rows)
    console.log(
      `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`,
    )
}

function readOptions(): { megabytes: number; rounds: number; only: string | undefined } {
  try {
    const { values } = parseArgs({
      options: {
        megabytes: { type: 'string', default: '3' },
        rounds: { type: 'string', default: '5' },
        only: { type: 'string' },
      },
    })
    const [megabytes, rounds] = [Number(values.megabytes), Number(values.rounds)]
    if (!(megabytes > 0) || !(rounds > 0))
      throw new UsageError('--megabytes and --rounds take a number above 0')
    if (values.only && !['peers', 'doubling', 'figures', 'hostile'].includes(values.only))
      throw new UsageError('--only takes peers, doubling, figures or hostile')
    return { megabytes, rounds, only: values.only }
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message)
  }
}

await runCommand(USAGE, () => {
  const { megabytes, rounds, only } = readOptions()
  const texts = corpora(megabytes * MEGABYTE)
  for (const [name, documents] of Object.entries(texts)) {
    if (!only || only === 'peers') comparePeers(name, documents, rounds)
    if (!only || only === 'doubling') compareDoubling(documents, rounds)
  }
  if (!only || only === 'figures') timeFigureGrowth()
  if (!only || only === 'hostile') timeHostile()
  return 0
})

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runCommand, UsageError } from '../src/io/terminal.ts'
import { benchArticle } from './bench/corpus.ts'
import { measure, type Usage } from './bench/usage.ts'

const USAGE = `npm run bench -- site [OPTIONS]

Builds sites of made-up articles from nothing, again without a change, and with one article added; beside bare Astro
writing as many pages with the same HTML from one prepared JSON file, in the same run.

  --articles LIST   how many, e.g. 100,1000 (the default); 10000 takes long
  --write           put the table into docs/scaling.md`

const FOLDER = resolve('.outlay/bench')
const DOC = 'docs/scaling.md'
const MARKS = ['<!-- bench:start -->', '<!-- bench:end -->'] as const

const TELEMETRY = { ASTRO_TELEMETRY_DISABLED: '1' }
const astroBin = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs')

interface Row {
  readonly articles: number
  readonly what: string
  readonly usage: Usage
  readonly pages: number | null
  readonly megabytes: number | null
}

const cells = ({ articles, what, usage, pages, megabytes }: Row): string[] => [
  articles.toLocaleString('en-US'),
  what,
  usage.wall.toFixed(1),
  usage.cpu.toFixed(1),
  usage.peak.toFixed(0),
  pages?.toLocaleString('en-US') ?? '',
  megabytes?.toFixed(1) ?? '',
]

const inLine = (row: Row): string => cells(row).filter(Boolean).join('\t')

await runCommand(USAGE, () => {
  const options = readOptions()
  rmSync(FOLDER, { recursive: true, force: true })
  const rows = options.sizes.flatMap(benchSize)
  rmSync(FOLDER, { recursive: true, force: true })
  const table = tableOf(rows)
  if (options.write) writeTable(table)
  else console.log(`\n${table}`)
  return 0
})

function benchSize(size: number): Row[] {
  const project = join(FOLDER, `project-${size}`)
  const articles = join(project, 'content/articles')
  mkdirSync(articles, { recursive: true })
  const write = (n: number): void => {
    const { slug, text } = benchArticle(n)
    writeFileSync(join(articles, `${slug}.md`), text)
  }
  for (let n = 0; n < size; n += 1) write(n)
  const site = join(FOLDER, `site-${size}`)
  const claims = (): Usage =>
    measure(FOLDER, [resolve('scripts/claims.ts'), '--quiet', '--on', '2026-01-01'], project, {})
  const build = (): Usage =>
    measure(FOLDER, [resolve('scripts/build.ts'), '--quiet', '--out', site], process.cwd(), {
      OUTLAY_TIMELINE: join(project, '.outlay/timeline.json'),
      OUTLAY_CARDS: join(project, '.outlay/cards'),
      BASE_PATH: '',
      SITE_URL: '',
    })
  const rows: Row[] = []
  const add = (what: string, usage: Usage, output: ReturnType<typeof outputOf> | null): void => {
    const row: Row = {
      articles: size,
      what,
      usage,
      pages: output?.pages ?? null,
      megabytes: output?.megabytes ?? null,
    }
    console.log(inLine(row))
    rows.push(row)
  }
  add('record, from nothing', claims(), null)
  add('site, from nothing', build(), outputOf(site))
  add('record, unchanged', claims(), null)
  add('site, unchanged', build(), outputOf(site))
  write(size)
  add('record, one article added', claims(), null)
  add('site, one article added', build(), outputOf(site))
  const bare = bareProject(site)
  add(
    'bare Astro, as many equal pages',
    measure(FOLDER, [astroBin(), 'build', '--silent'], bare, TELEMETRY),
    outputOf(join(bare, 'dist')),
  )
  rmSync(bare, { recursive: true, force: true })
  return rows
}

/** A project of one route that writes the HTML of a built site again, from one JSON file. */
function bareProject(site: string): string {
  const bare = join(FOLDER, 'bare')
  rmSync(bare, { recursive: true, force: true })
  mkdirSync(join(bare, 'src/pages'), { recursive: true })
  const pages = filesIn(site)
    .filter((path) => path.endsWith('index.html'))
    .map((path) => ({
      path: path.slice(site.length + 1).replace(/\/?index\.html$/, '') || undefined,
      html: readFileSync(path, 'utf8')
        .replace(/^<!doctype html>/i, '')
        .replace(/<script type="module"[^>]*><\/script>/g, ''),
    }))
  writeFileSync(join(bare, 'src/pages.json'), JSON.stringify(pages))
  writeFileSync(join(bare, 'package.json'), '{"type":"module"}')
  writeFileSync(join(bare, 'astro.config.mjs'), 'export default {}\n')
  writeFileSync(
    join(bare, 'src/pages/[...path].astro'),
    `---
import pages from '../pages.json'
export const getStaticPaths = () => pages.map(({ path, html }) => ({ params: { path }, props: { html } }))
const { html } = Astro.props
---
<Fragment set:html={html} />
`,
  )
  return bare
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

function outputOf(folder: string): { pages: number; megabytes: number } {
  const files = filesIn(folder)
  const bytes = files.reduce((sum, path) => sum + statSync(path).size, 0)
  return { pages: files.filter((path) => path.endsWith('.html')).length, megabytes: bytes / 1e6 }
}

function tableOf(rows: readonly Row[]): string {
  const head = ['Articles', 'Step', 'Wall, s', 'CPU, s', 'Peak memory, MB', 'Pages', 'Output, MB']
  return [head, head.map((_, at) => (at === 1 ? '---' : '---:')), ...rows.map(cells)]
    .map((line) => `| ${line.join(' | ')} |`)
    .join('\n')
}

function writeTable(table: string): void {
  const text = existsSync(DOC) ? readFileSync(DOC, 'utf8') : `${MARKS[0]}\n${MARKS[1]}\n`
  const [before = '', rest = ''] = text.split(MARKS[0])
  writeFileSync(DOC, `${before}${MARKS[0]}\n${table}\n${MARKS[1]}${rest.split(MARKS[1])[1] ?? '\n'}`)
}

function readOptions(): { sizes: number[]; write: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        articles: { type: 'string', default: '100,1000' },
        write: { type: 'boolean', default: false },
      },
    })
    const sizes = values.articles.split(',').map(Number)
    if (!sizes.every((size) => Number.isInteger(size) && size > 0))
      throw new UsageError(`--articles ${values.articles} is no list of numbers`)
    return { sizes, write: values.write }
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message)
  }
}

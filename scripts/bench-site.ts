import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runCommand, UsageError } from '../src/io/terminal.ts'
import { benchArticle } from './bench/corpus.ts'
import { buildWithHugo, hugoVersion, type PreparedPage } from './bench/hugo.ts'
import { writeBlock } from './bench/scaling-doc.ts'
import { measure, type Usage } from './bench/usage.ts'

const USAGE = `npm run bench -- site [OPTIONS]

Builds sites of made-up articles from nothing, again without a change, and with one article added; beside bare Astro
(and Hugo, where it is installed) writing as many pages with the same HTML from one prepared JSON file, in the same
run. Share cards are left out but for --cards.

  --articles LIST   how many, e.g. 100,1000 (the default); 10000 takes long
  --cards           up to 300 articles also with share cards, from nothing and with one article added
  --write           put the tables into docs/scaling.md`

const FOLDER = resolve('.outlay/bench')

/** Drawing the cards of more articles takes many minutes and says nothing new. */
const MOST_CARDS = 300

const TELEMETRY = { ASTRO_TELEMETRY_DISABLED: '1' }
const astroBin = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs')

interface Output {
  readonly pages: number
  readonly files: number
  readonly megabytes: number
}

interface Row {
  readonly articles: number
  readonly what: string
  readonly usage: Usage
  readonly output: Output | null
}

const cells = ({ articles, what, usage, output }: Row): string[] => [
  number(articles),
  what,
  usage.wall.toFixed(1),
  Number.isNaN(usage.cpu) ? '' : usage.cpu.toFixed(1),
  Number.isNaN(usage.peak) ? '' : usage.peak.toFixed(0),
  ...(output ? [number(output.pages), number(output.files), output.megabytes.toFixed(1)] : ['', '', '']),
]
const HEAD = ['Articles', 'Step', 'Wall, s', 'CPU, s', 'Peak memory, MB', 'Pages', 'Files', 'Output, MB']

/** What rows say beside one another: of processor time, unless a column names another thing. */
const RATIO_HEAD = [
  'Articles',
  'From nothing ÷ bare Astro',
  'Its peak memory ÷ bare Astro’s',
  'Nothing changed ÷ from nothing',
  'One added ÷ from nothing',
  'CPU an article, ms',
  'With cards: one added ÷ from nothing',
]

const number = (n: number): string => n.toLocaleString('en-US')

await runCommand(USAGE, () => {
  const options = readOptions()
  rmSync(FOLDER, { recursive: true, force: true })
  const hugo = hugoVersion()
  console.log(hugo ?? 'Hugo is not installed: bare Astro is measured alone')
  const sizes = options.sizes.map((size) => benchSize(size, options.cards, hugo !== null))
  rmSync(FOLDER, { recursive: true, force: true })
  const tables = [tableOf(HEAD, sizes.flat().map(cells)), tableOf(RATIO_HEAD, sizes.map(ratios))].join('\n\n')
  if (options.write) writeBlock('bench', tables)
  else console.log(`\n${tables}`)
  return 0
})

/** Pages of a built site, their HTML prepared for another program to write. */
function preparedPages(site: string): PreparedPage[] {
  return filesIn(site)
    .filter((path) => path.endsWith('index.html'))
    .map((path) => ({
      path: path.slice(site.length + 1).replace(/\/?index\.html$/, '') || undefined,
      html: readFileSync(path, 'utf8')
        .replace(/^<!doctype html>/i, '')
        .replace(/<script type="module"[^>]*><\/script>/g, ''),
    }))
}

function benchSize(size: number, cards: boolean, hugo: boolean): Row[] {
  const project = join(FOLDER, `project-${size}`)
  const articles = join(project, 'content/articles')
  mkdirSync(articles, { recursive: true })
  const file = (n: number): { path: string; text: string } => {
    const { slug, text } = benchArticle(n)
    return { path: join(articles, `${slug}.md`), text }
  }
  const write = (n: number): void => writeFileSync(file(n).path, file(n).text)
  for (let n = 0; n < size; n += 1) write(n)
  const claims = (): Usage =>
    measure(FOLDER, [resolve('scripts/claims.ts'), '--quiet', '--on', '2026-01-01'], project, {})
  const build = (site: string, ...flags: string[]): Usage =>
    measure(FOLDER, [resolve('scripts/build.ts'), '--quiet', '--out', site, ...flags], process.cwd(), {
      OUTLAY_TIMELINE: join(project, '.outlay/timeline.json'),
      OUTLAY_CARDS: join(FOLDER, `cards-${size}`),
      BASE_PATH: '',
      SITE_URL: '',
    })
  const rows: Row[] = []
  const add = (what: string, usage: Usage, output: Output | null = null): void => {
    const row: Row = { articles: size, what, usage, output }
    console.log(cells(row).filter(Boolean).join('\t'))
    rows.push(row)
  }
  const site = join(FOLDER, `site-${size}`)
  add('record, from nothing', claims())
  add('site, from nothing', build(site, '--no-cards', '--fresh'), outputOf(site))
  add('record, unchanged', claims())
  add('site, unchanged', build(site, '--no-cards'), outputOf(site))
  write(size)
  add('record, one article added', claims())
  add('site, one article added', build(site, '--no-cards'), outputOf(site))
  const pages = preparedPages(site)
  const bare = bareProject(pages)
  rmSync(site, { recursive: true, force: true })
  add(
    'bare Astro, as many equal pages',
    measure(FOLDER, [astroBin(), 'build', '--silent'], bare, TELEMETRY),
    outputOf(join(bare, 'dist')),
  )
  rmSync(bare, { recursive: true, force: true })
  if (hugo) {
    const { seconds, out } = buildWithHugo(FOLDER, pages)
    add('Hugo, as many equal pages', { wall: seconds, cpu: Number.NaN, peak: Number.NaN }, outputOf(out))
  }
  if (!cards || size > MOST_CARDS) return rows
  add('site with cards, from nothing', build(site, '--fresh'), outputOf(site))
  write(size + 1)
  claims()
  add('site with cards, one article added', build(site), outputOf(site))
  rmSync(site, { recursive: true, force: true })
  return rows
}

/** How the rows of one size stand to one another; a build is its record and its site together. */
function ratios(rows: readonly Row[]): string[] {
  const of = (what: string): Usage | null => rows.find((row) => row.what === what)?.usage ?? null
  const cpu = (step: string, site = 'site'): number =>
    (of(`record, ${step}`)?.cpu ?? Number.NaN) + (of(`${site}, ${step}`)?.cpu ?? Number.NaN)
  const bare = of('bare Astro, as many equal pages')
  const clean = cpu('from nothing')
  const articles = rows[0]?.articles ?? 0
  const cards = cpu('one article added', 'site with cards') / cpu('from nothing', 'site with cards')
  return [
    number(articles),
    (clean / (bare?.cpu ?? Number.NaN)).toFixed(2),
    ((of('site, from nothing')?.peak ?? Number.NaN) / (bare?.peak ?? Number.NaN)).toFixed(2),
    (cpu('unchanged') / clean).toFixed(2),
    (cpu('one article added') / clean).toFixed(2),
    ((clean * 1000) / articles).toFixed(0),
    Number.isNaN(cards) ? '' : cards.toFixed(2),
  ]
}

/** A project of one route that writes prepared pages, from one JSON file. */
function bareProject(pages: readonly PreparedPage[]): string {
  const bare = join(FOLDER, 'bare')
  rmSync(bare, { recursive: true, force: true })
  mkdirSync(join(bare, 'src/pages'), { recursive: true })
  writeFileSync(join(bare, 'src/pages.json'), JSON.stringify(pages))
  writeFileSync(join(bare, 'package.json'), '{"type":"module"}')
  writeFileSync(join(bare, 'astro.config.mjs'), 'export default {}\n')
  writeFileSync(
    join(bare, 'src/pages/[...path].astro'),
    `---
import { readFileSync } from 'node:fs'
export const getStaticPaths = () => JSON.parse(readFileSync('src/pages.json', 'utf8')).map(({ path, html }) => ({ params: { path }, props: { html } }))
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

function outputOf(folder: string): Output {
  const files = filesIn(folder)
  const bytes = files.reduce((sum, path) => sum + statSync(path).size, 0)
  return {
    pages: files.filter((path) => path.endsWith('.html')).length,
    files: files.length,
    megabytes: bytes / 1e6,
  }
}

/** A table of Markdown; the second column is text, the others numbers. */
function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const align = head.map((name) => (name === 'Step' ? '---' : '---:'))
  return [head, align, ...rows].map((line) => `| ${line.join(' | ')} |`).join('\n')
}

function readOptions(): { sizes: number[]; cards: boolean; write: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        articles: { type: 'string', default: '100,1000' },
        cards: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
      },
    })
    const sizes = values.articles.split(',').map(Number)
    if (!sizes.every((size) => Number.isInteger(size) && size > 0))
      throw new UsageError(`--articles ${values.articles} is no list of numbers`)
    return { sizes, cards: values.cards, write: values.write }
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message)
  }
}

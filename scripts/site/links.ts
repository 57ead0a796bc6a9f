import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** What a page offers and asks for. */
interface Page {
  readonly path: string
  readonly ids: ReadonlySet<string>
  readonly links: readonly string[]
  readonly html: string
  /** Rows alone, which a script puts into pages: nothing leads there, and only its links can be wrong. */
  readonly piece: boolean
}

export interface Problem {
  readonly page: string
  readonly problem: string
}

function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesIn(path)
    else yield path
  }
}

const unescaped = (s: string): string =>
  s
    .replace(/&amp;/g, '&')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')

/** Every HTML page of a built site with its ids and its links; `base` is what the addresses begin with. */
export function readPages(dist: string, base: string): Page[] {
  const pages: Page[] = []
  for (const file of filesIn(dist)) {
    if (!file.endsWith('.html')) continue
    const html = readFileSync(file, 'utf8').replace(/<script type="application\/json">[^<]*<\/script>/g, '')
    const path =
      base +
      relative(dist, file)
        .replaceAll('\\', '/')
        .replace(/index\.html$/, '')
    pages.push({
      path,
      html,
      piece: path.startsWith(`${base}search/rows/`),
      ids: new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((m) => unescaped(m[1] ?? ''))),
      links: [...html.matchAll(/\s(?:href|src|data-index)="([^"]*)"/g)].map((m) => unescaped(m[1] ?? '')),
    })
  }
  return pages.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Links that lead nowhere: to a page or file that is not there, or to a fragment its page does not have. */
export function brokenLinks(dist: string, pages: readonly Page[], base: string): Problem[] {
  const byPath = new Map(pages.map((p) => [p.path, p]))
  return pages.flatMap((page) =>
    [...new Set(page.links)].flatMap((link): Problem[] => {
      if (/^(?:https?:|mailto:|data:)/.test(link) || (page.piece && link.startsWith('#'))) return []
      const url = new URL(link, `http://site${page.path}`)
      const path = decodeURIComponent(url.pathname)
      // What follows `:~:` is for the browser to find words by, not a fragment of the page.
      const fragment = decodeURIComponent(url.hash.slice(1).split(':~:')[0] ?? '')
      const target = byPath.get(path)
      const file = join(dist, path.slice(base.length))
      if (!target && !(path.startsWith(base) && existsSync(file) && statSync(file).isFile())) {
        return [{ page: page.path, problem: `links to ${link}, which is not there` }]
      }
      if (fragment && target && !target.ids.has(fragment)) {
        return [{ page: page.path, problem: `links to ${link}, but that page has no "${fragment}"` }]
      }
      return []
    }),
  )
}

/** What every page must have, and must not: title, language, one h1, main, unique ids, no inline style or handler. */
export function faultyPages(pages: readonly Page[]): Problem[] {
  const titles = new Map<string, string>()
  return pages.flatMap(({ path, html, piece }) => {
    if (piece) return []
    const problems: string[] = []
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''
    if (!title) problems.push('has no title')
    const twin = titles.get(title)
    if (twin) problems.push(`has the same title as ${twin}: ${title}`)
    titles.set(title, path)
    if (!/<html lang="[a-z]{2}"/.test(html)) problems.push('has no lang')
    if ((html.match(/<h1[\s>]/g) ?? []).length !== 1) problems.push('does not have exactly one h1')
    if (!/<main[\s>]/.test(html)) problems.push('has no main')
    if (!/http-equiv="content-security-policy"/i.test(html)) problems.push('has no content security policy')
    if (/'unsafe-(?:inline|eval)'/.test(html)) problems.push('allows unsafe code in its policy')
    if (/\sstyle="/.test(html)) problems.push('has a style attribute, which its policy blocks')
    if (/<[a-z]+[^>]*\son[a-z]+="/.test(html)) problems.push('has an inline event handler')
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1] ?? '')
    const double = ids.find((id, i) => ids.indexOf(id) !== i)
    if (double) problems.push(`has the id "${double}" twice`)
    return problems.map((problem) => ({ page: path, problem }))
  })
}

/** Claim and other pages that no chain of links from the front page reaches. */
export function unreached(pages: readonly Page[], base: string): string[] {
  const byPath = new Map(pages.map((p) => [p.path, p]))
  const seen = new Set([base])
  const open = [base]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const link of byPath.get(path)?.links ?? []) {
      if (/^(?:https?:|mailto:|data:)/.test(link)) continue
      const to = decodeURIComponent(new URL(link, `http://site${path}`).pathname)
      if (!byPath.has(to) || seen.has(to)) continue
      seen.add(to)
      open.push(to)
    }
  }
  return pages.filter((p) => !p.piece && !seen.has(p.path)).map((p) => p.path)
}

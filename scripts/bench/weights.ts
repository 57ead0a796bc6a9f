import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'

/** How much files of one kind weigh, compressed as a host sends them; bytes. */
export interface Weight {
  readonly kind: string
  readonly files: number
  readonly largest: number
  readonly path: string
  readonly all: number
}

/** Folders with kinds of their own inside. */
const DEEP = /^(?:embed|search|articles\/years|search\/rows)$/

/** `years/2025/2/index.html` is a `years/…/`, `search/words-1a2b.json` a `search/words-….json`. */
function kindOf(path: string): string {
  const page = path.replace(/(?:^|\/)index\.html$/, '')
  if (page === '') return 'front page'
  const parts = page.split('/')
  const name = parts[0] === 'search' ? page.replace(/-[0-9a-f]{10}\./, '-….') : page
  if (parts.length === 1) return page.endsWith('.html') ? page : `${page}/`
  if (name.endsWith('.json')) return name
  const depth = DEEP.test(parts.slice(0, 2).join('/')) || DEEP.test(parts[0] ?? '') ? 2 : 1
  return `${parts.slice(0, depth).join('/')}/…/`
}

/** The pages of a built site and the index of its record, by kind, the heaviest kind first. */
export function weigh(site: string): Weight[] {
  const kinds = new Map<string, Weight>()
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    const path = relative(site, join(entry.parentPath, entry.name))
    if (!entry.isFile() || !/\.html$|^search\/.*\.json$/.test(path)) continue
    const kind = kindOf(path)
    const bytes = gzipSync(readFileSync(join(site, path))).length
    const known = kinds.get(kind) ?? { kind, files: 0, largest: 0, path, all: 0 }
    const heavier = bytes > known.largest ? { largest: bytes, path } : {}
    kinds.set(kind, { ...known, ...heavier, files: known.files + 1, all: known.all + bytes })
  }
  return [...kinds.values()].sort((a, b) => b.largest - a.largest)
}

/** Compressed bytes of what the first visit to a page brings besides its fonts and pictures: HTML, styles, script. */
export function firstVisit(site: string, page: string): { html: number; css: number; js: number } {
  const size = (path: string): number => gzipSync(readFileSync(join(site, path))).length
  const html = readFileSync(join(site, page), 'utf8')
  const linked = new Set(
    [...html.matchAll(/(?:href|src)="\/(_astro\/[^"]+\.(?:css|js))"/g)].map((m) => m[1] ?? ''),
  )
  // A script brings those it imports.
  for (const path of linked)
    for (const [, name] of readFileSync(join(site, path), 'utf8').matchAll(
      /(?:from|import)\s?["']\.\/([^"']+\.js)["']/g,
    ))
      linked.add(`_astro/${name}`)
  const sum = (ending: string): number =>
    [...linked].filter((path) => path.endsWith(ending)).reduce((bytes, path) => bytes + size(path), 0)
  return { html: size(page), css: sum('.css'), js: sum('.js') }
}

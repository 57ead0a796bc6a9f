import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { brokenLinks, faultyPages, readPages, unreached } from './site/links.ts'

/**
 * `node scripts/check-site.ts [FOLDER]`: checks a built site (default `dist`): every internal link and fragment
 * resolves, every page is complete and reachable from the front page, the front page is light. Exit 1 on a problem.
 */
const dist = process.argv[2] ?? 'dist'
const base = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/|\/$/g, '')}/`.replace('//', '/')
if (!existsSync(join(dist, 'index.html'))) {
  process.stderr.write(`${dist} has no site: run npm run build\n`)
  process.exit(2)
}
const pages = readPages(dist, base)
// Embeds are reached from other sites, not from this one's pages; the 404 page from nowhere.
const lost = unreached(pages, base).filter((p) => !/\/(?:404\.html|embed\/.*)$/.test(p))
const problems = [
  ...brokenLinks(dist, pages, base),
  ...faultyPages(pages),
  ...lost.map((page) => ({ page, problem: 'is not reachable from the front page' })),
]
for (const { page, problem } of problems) process.stdout.write(`${page} ${problem}\n`)
const weight = gzipSync(readFileSync(join(dist, 'index.html'))).length
process.stdout.write(
  `${pages.length} pages, ${problems.length} problems; front page ${(weight / 1000).toFixed(1)} kB compressed\n`,
)
if (problems.length > 0) process.exitCode = 1

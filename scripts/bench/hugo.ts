import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A page as its path from the root of a site (none for the front page), and its HTML. */
export interface PreparedPage {
  readonly path: string | undefined
  readonly html: string
}

/** What Hugo says of its version; null where it is not installed. */
export function hugoVersion(): string | null {
  const { error, status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' })
  return error || status !== 0 ? null : stdout.trim()
}

/**
 * Lets Hugo write these pages from one JSON file, by a content adapter (Hugo 0.126 and later); the front page is left
 * out. Its seconds on the clock; what else it uses, Node cannot tell of another program. Throws with its output when it
 * fails.
 *
 * @returns the seconds, and the folder it wrote
 */
export function buildWithHugo(
  folder: string,
  pages: readonly PreparedPage[],
): { seconds: number; out: string } {
  const root = join(folder, 'hugo')
  rmSync(root, { recursive: true, force: true })
  const files = {
    'hugo.toml':
      'baseURL = "/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "404", "home", "section"]\n',
    'data/pages.json': JSON.stringify(pages.filter(({ path }) => path !== undefined)),
    'content/_content.gotmpl':
      '{{ range site.Data.pages }}{{ $.AddPage (dict "path" .path "title" .path "content" (dict "mediaType" "text/html" "value" .html)) }}{{ end }}\n',
    'layouts/_default/single.html': '{{ .Content }}\n',
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const began = performance.now()
  const { status, stdout, stderr } = spawnSync('hugo', ['--quiet'], { cwd: root, encoding: 'utf8' })
  const seconds = (performance.now() - began) / 1000
  if (status !== 0) throw new Error(`hugo: exit ${status}\n${stdout}\n${stderr}`)
  return { seconds, out: join(root, 'public') }
}

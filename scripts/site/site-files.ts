import type { AstroIntegration } from 'astro'
import type { KeptPage, LastSite, SiteWriter } from '../../src/io/kept.ts'
import type { Catalog } from '../../src/site/catalog.ts'
import type { Place } from '../../src/site/files.ts'
import { pathOf } from './serve.ts'
import { catalogNow } from './timeline-module.ts'

// Loaded only where files are made, because citing needs large libraries.
const load = () => import('../../src/site/files.ts')

interface Keeping {
  /** A digest of what a file is made from. */
  readonly keyOf: (from: unknown) => string
  readonly last: LastSite
  readonly wrote: (path: string, file: Pick<KeptPage, 'key' | 'bytes' | 'changed'>) => void
}

/**
 * Writes the files of a site that are no pages, without those that can be taken over from the last one. They do not go
 * through the page renderer, whose every file costs more than writing one. Throws when two would share a path.
 */
export async function writeSiteFiles(
  catalog: Catalog,
  place: Place,
  write: SiteWriter,
  { keyOf, last, wrote }: Keeping,
): Promise<void> {
  const { siteFiles } = await load()
  const seen = new Set<string>()
  for (const { path, from, text } of siteFiles(catalog, place)) {
    if (seen.has(path)) throw new Error(`two files of the site would be ${path}`)
    seen.add(path)
    const key = keyOf(from)
    if (last.takeOver(path, (noted) => noted.key === key)) continue
    wrote(path, { key, ...write(path, text()) })
  }
}

/** Under `astro dev`: makes such a file when it is asked for. */
export function serveSiteFiles(): AstroIntegration {
  let place: Place = { base: '/', site: null }
  return {
    name: 'outlay-site-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        place = { base: config.base, site: config.site ?? null }
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = pathOf(request.url)?.replace(place.base, '/')
          if (
            !path ||
            !/^\/(?:(?:claims|articles|charts|data|feeds|search)\/.+|robots|sitemap)\.[a-z]+$/.test(path)
          )
            return next()
          load()
            .then(({ siteFiles }) => {
              const found = [...siteFiles(catalogNow(), place)].find((one) => `/${one.path}` === path)
              if (!found) return next()
              response.writeHead(200, { 'content-type': found.type }).end(found.text())
            })
            .catch(next)
        })
      },
    },
  }
}

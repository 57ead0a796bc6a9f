import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const first = (folder: string, like: RegExp): string | undefined =>
  readdirSync(folder, { withFileTypes: true })
    .filter((e) => e.isDirectory() && like.test(e.name))
    .map((e) => e.name)
    .sort()[0]

/** An address that was withdrawn, in the record that the tests build from. */
const MOVED = '/claims/jp-300-billion-yen-as-of-2025/'

/** One page of each kind of a built site, as `[name, path]`. */
export function catalogPages(dist: string): [name: string, path: string][] {
  const one = (folder: string, like = /./): string => `/${folder}/${first(join(dist, folder), like) ?? ''}/`
  return [
    ['home', '/'],
    ['by-period', '/by-period/'],
    ['claim', one('claims', /2-percent-of-gdp-by-2027$/)],
    ['demand', one('claims', /3\.5-percent/)],
    ['statement', one('claims', /no-demands|denies/)],
    ['article', one('articles', /2025-06|3-5/)],
    ['articles', '/articles/'],
    ['chart', '/charts/goal-drift/'],
    ['share', '/charts/share-of-gdp/'],
    ['asks', '/charts/asks/'],
    ['amounts', '/charts/amounts/'],
    ['charts', '/charts/'],
    ['embed', '/embed/charts/asks/'],
    ['quote', one('embed/claims', /3\.5-percent/)],
    ['speaker', one('speakers', /kishida/)],
    ['speakers', '/speakers/'],
    ['data', '/data/'],
    ['changes', '/changes/'],
    ['method', '/method/'],
    ...(existsSync(join(dist, MOVED)) ? ([['moved', MOVED]] satisfies [string, string][]) : []),
    ['404', '/404.html'],
  ]
}

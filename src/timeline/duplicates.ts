import type { Article } from '../model/article.ts'
import { byText } from './order.ts'

/** A recorded article that a new one may be the same as. */
export interface Duplicate {
  readonly slug: string
  readonly why: 'address' | 'text'
  /** Part of the shorter text's word runs that both have, 0 to 1; 1 for the same address. */
  readonly share: number
}

/** Words in a run: long enough that two reports of one event share few by chance. */
const RUN = 5
/** From this share on two texts are nearly the same. */
const NEAR = 0.5
/** Fewer runs than this say nothing. */
const LEAST_RUNS = 20

/** Parameters that say where a reader came from, not what is read. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|ref|cmpid|mc_cid|mc_eid|smid|ito)$/i

/** Recorded articles with the same address, or nearly the same text, as a new one; the nearest first. */
export function findDuplicates(
  fresh: { readonly url: string | null; readonly text: string },
  articles: readonly Article[],
): Duplicate[] {
  const address = fresh.url === null ? null : plainAddress(fresh.url)
  const runs = runsOf(fresh.text)
  return articles
    .flatMap((article): Duplicate[] => {
      const urls = [article.meta.url, ...article.meta.origins.map((origin) => origin.url)]
      if (address !== null && urls.some((url) => url !== null && plainAddress(url) === address)) {
        return [{ slug: article.slug, why: 'address', share: 1 }]
      }
      const share = shared(runs, runsOf(article.source.slice(article.bodyStart)))
      return share >= NEAR ? [{ slug: article.slug, why: 'text', share }] : []
    })
    .sort((a, b) => b.share - a.share || byText(a.slug, b.slug))
}

/** An address without what does not change the page: protocol, `www.`, tracking, fragment, last slash. */
export function plainAddress(url: string): string {
  if (!URL.canParse(url)) return url
  const { hostname, pathname, searchParams } = new URL(url)
  const kept = [...searchParams].filter(([name]) => !TRACKING.test(name)).sort(([a], [b]) => byText(a, b))
  const query = kept.map(([name, value]) => `${name}=${value}`).join('&')
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${query ? `?${query}` : ''}`
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? []
  return new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' ')))
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  if (few.size < LEAST_RUNS) return 0
  let both = 0
  for (const run of few) if (many.has(run)) both += 1
  return both / few.size
}

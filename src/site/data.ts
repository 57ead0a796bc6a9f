import { digest, timeline, watched } from 'virtual:timeline'
import { catalogOf } from './catalog.ts'

/**
 * The one door to the data: the prepared timeline, indexed. A build notes who asks it for what, and leaves a page
 * alone when the answers are the same as last time; so nothing may keep what it got here outside of a page's own
 * rendering, or the next page would ask nothing and go stale.
 */
export const catalog = watched(catalogOf(timeline))

/** Paths for `getStaticPaths`, each with a key over all that its page is handed. */
export const keyed = <P extends { readonly props: object }>(
  paths: readonly P[],
): (P & { cacheKey?: string })[] =>
  paths.map((path) => {
    const cacheKey = digest(path.props)
    return cacheKey === undefined ? path : { ...path, cacheKey }
  })

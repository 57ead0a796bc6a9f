/** Whole addresses of what the site publishes; paths only where the build does not know its host. */
export interface Addresses {
  readonly home: () => string
  readonly claim: (id: string) => string
  readonly article: (slug: string, mention?: string) => string
  readonly chart: (name: string) => string
  readonly page: (name: 'data' | 'changes' | 'method' | 'articles') => string
  readonly file: (path: string) => string
}

/** Turns functions that give paths into functions that give whole addresses of `site` (left alone when unknown). */
export function wholeAddresses(paths: Addresses, site: string | null): Addresses {
  const whole = (path: string): string => (site ? new URL(path, site).href : path)
  return {
    home: () => whole(paths.home()),
    claim: (id) => whole(paths.claim(id)),
    article: (slug, mention) => whole(paths.article(slug, mention)),
    chart: (name) => whole(paths.chart(name)),
    page: (name) => whole(paths.page(name)),
    file: (path) => whole(paths.file(path)),
  }
}

/** Address of a file beside a page: `/claims/x/` and `json` → `/claims/x.json`. */
export function besidePage(page: string, suffix: string): string {
  return `${page.replace(/\/$/, '')}.${suffix}`
}

import { element } from './xml.ts'

/** A page and the day its content last changed, where known. */
export interface SitemapEntry {
  readonly url: string
  readonly changed: string | null
}

/** A sitemap (https://www.sitemaps.org/protocol.html); addresses must be whole. */
export function sitemap(entries: readonly SitemapEntry[]): string {
  const urls = entries.map(
    ({ url, changed }) => `<url>${element('loc', url)}${element('lastmod', changed)}</url>\n`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`
}

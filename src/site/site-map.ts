import type { Addresses } from '../export/addresses.ts'
import { sitemap } from '../export/sitemap.ts'
import { recordDates } from '../export/tables.ts'
import { articlePages } from './article-groups.ts'
import type { Catalog } from './catalog.ts'
import { chartsOf } from './charts.ts'
import { cutPeriod, cutYear, partsOf, splitPeriods, splitYears } from './groups.ts'
import type { Hrefs } from './hrefs.ts'

const SECTIONS = ['by-period/', 'charts/', 'speakers/', 'articles/', 'data/', 'changes/', 'method/']

/** The sitemap of a site whose host is known: every page that is meant to be found. */
export function siteMap(catalog: Catalog, hrefs: Hrefs, to: Addresses): string {
  const years = partsOf(splitYears(catalog.claims).elsewhere, cutYear)
  const periods = partsOf(splitPeriods(catalog.claims).elsewhere, cutPeriod)
  const whole = (path: string): string => new URL(path, to.home()).href
  const still = [
    to.home(),
    ...SECTIONS.map(to.file),
    ...chartsOf(catalog).map((spec) => to.chart(spec.name)),
    ...catalog.speakers.map((speaker) => to.file(`speakers/${speaker.slug}/`)),
    ...years.map((year) => whole(hrefs.year(year.path))),
    ...periods.map((group) => whole(hrefs.byPeriod(group.path))),
    ...articlePages(catalog.articles).map((year) => whole(hrefs.articles(year.path))),
    ...catalog.articles.map((article) => to.article(article.slug)),
  ].map((url) => ({ url, changed: null }))
  const claims = catalog.timeline.claims.map((claim) => ({
    url: to.claim(claim.id),
    changed: recordDates(claim).changed?.replace('~', '') ?? null,
  }))
  return sitemap([...still, ...claims])
}

/** Everything may be read; the sitemap has to be named by a whole address, where there is one. */
export function robots(to: Addresses | null): string {
  return `User-agent: *\nAllow: /\n${to ? `\nSitemap: ${to.file('sitemap.xml')}\n` : ''}`
}

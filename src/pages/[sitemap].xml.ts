import type { APIRoute, GetStaticPaths } from 'astro'
import { sitemap } from '../export/sitemap.ts'
import { recordDates } from '../export/tables.ts'
import { chartsOf } from '../site/charts.ts'
import { catalog } from '../site/data.ts'
import { cutPeriod, cutYear, partsOf, splitPeriods, splitYears } from '../site/groups.ts'
import { hrefs } from '../site/hrefs-astro.ts'
import { text, to } from '../site/takeaway.ts'

/** A sitemap holds whole addresses, so there is none where the build does not know its host. */
export const getStaticPaths = (() =>
  import.meta.env.SITE
    ? [{ params: { sitemap: 'sitemap' }, cacheKey: 'sitemap' }]
    : []) satisfies GetStaticPaths

export const GET: APIRoute = () => {
  const years = partsOf(splitYears(catalog.claims).elsewhere, cutYear)
  const periods = partsOf(splitPeriods(catalog.claims).elsewhere, cutPeriod)
  const whole = (path: string): string => new URL(path, to.home()).href
  const still = [
    to.home(),
    ...['by-period/', 'charts/', 'speakers/', 'articles/', 'data/', 'changes/', 'method/'].map(to.file),
    ...chartsOf(catalog).map((spec) => to.chart(spec.name)),
    ...catalog.speakers.map((speaker) => to.file(`speakers/${speaker.slug}/`)),
    ...years.map((year) => whole(hrefs.year(year.path))),
    ...periods.map((group) => whole(hrefs.byPeriod(group.path))),
    ...catalog.articles.map((article) => to.article(article.slug)),
  ].map((url) => ({ url, changed: null }))
  const claims = catalog.timeline.claims.map((claim) => ({
    url: to.claim(claim.id),
    changed: recordDates(claim).changed?.replace('~', '') ?? null,
  }))
  return text(sitemap([...still, ...claims]), 'application/xml')
}

import { wholeAddresses } from '../export/addresses.ts'
import type { CslRecord } from '../export/csl.ts'
import type { Person, PublishedArticle, PublishedMention } from '../model/timeline.ts'
import type { ClaimView } from './catalog.ts'
import { citing } from './cite.ts'
import { catalog } from './data.ts'
import { hrefs } from './hrefs-astro.ts'

export { plainCitation } from '../export/plain-citation.ts'

/** Whole addresses of this build, where it knows its host. */
export const to = wholeAddresses(hrefs, import.meta.env.SITE ?? null)

const cite = citing(to)

/** How to cite a claim, as CSL-JSON. */
export const claimCsl = (view: ClaimView): CslRecord => cite.claim(view)

/** How to cite an article, as CSL-JSON. */
export const articleCsl = (article: PublishedArticle): CslRecord => cite.article(article)

/** How to cite the data as a whole. */
export const dataCsl = (): CslRecord => cite.data(catalog.timeline)

/** How to cite a chart. */
export const chartCsl = (chart: { readonly name: string; readonly title: string }): CslRecord =>
  cite.chart(chart, catalog.timeline)

/** Those who speak in some mentions, as far as they are known. */
export function peopleIn(mentions: readonly PublishedMention[]): Person[] {
  const names = new Set(mentions.map((m) => m.reading.speaker).filter((name) => name !== null))
  return [...names].map(catalog.person).filter((person) => person !== null)
}

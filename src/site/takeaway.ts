import { wholeAddresses } from '../export/addresses.ts'
import { plainCitations } from '../export/citations.ts'
import { articleCitation, type CslRecord, claimCitation, dataCitation } from '../export/csl.ts'
import { dataVersion, tableCsv } from '../export/datapackage.ts'
import { recordDates, TABLES } from '../export/tables.ts'
import { compareEdtf } from '../model/edtf.ts'
import type { Moved, Person, PublishedArticle, PublishedMention, Timeline } from '../model/timeline.ts'
import type { ClaimView } from './catalog.ts'
import { catalog, keyed } from './data.ts'
import { hrefs } from './hrefs-astro.ts'

/** Whole addresses of this build, where it knows its host. */
export const to = wholeAddresses(hrefs, import.meta.env.SITE ?? null)

/** How to cite a claim, as CSL-JSON. */
export function claimCsl({ claim, mentions: [lead] }: ClaimView): CslRecord {
  return claimCitation(claim, lead?.mention.reading.quote ?? claim.reading.quote, lead?.article, to)
}

/** How to cite an article, as CSL-JSON. */
export const articleCsl = (article: PublishedArticle): CslRecord => articleCitation(article, to)

const dataRecords = new WeakMap<Timeline, CslRecord>()

/** How to cite the data as a whole: the version they have now, and when a record last changed. */
export function dataCsl(): CslRecord {
  const { timeline } = catalog
  const known = dataRecords.get(timeline)
  if (known) return known
  const changed = timeline.claims.map((c) => recordDates(c).changed).filter((d) => d !== null)
  const version = dataVersion(TABLES.map((table) => tableCsv(table, timeline, to)))
  const record = dataCitation(version, changed.sort(compareEdtf).at(-1) ?? null, to)
  dataRecords.set(timeline, record)
  return record
}

/** How to cite a chart: the data, under the chart's own title and address. */
export const chartCsl = ({ name, title }: { readonly name: string; readonly title: string }): CslRecord => ({
  ...dataCsl(),
  title: `Outlay: ${title}`,
  URL: to.chart(name),
})

/** The citation in plain words. */
export const plainCitation = (record: CslRecord): string => plainCitations([record])[0] ?? ''

/** One path for each claim, with its view. */
export const claimPaths = () =>
  keyed(catalog.claims.map((view) => ({ params: { id: view.claim.id }, props: { view } })))

/** One path for each article. */
export const articlePaths = () =>
  keyed(catalog.articles.map((article) => ({ params: { slug: article.slug }, props: { article } })))

/** Those who speak in some mentions, as far as they are known. */
export function peopleIn(mentions: readonly PublishedMention[]): Person[] {
  const names = new Set(mentions.map((m) => m.reading.speaker).filter((name) => name !== null))
  return [...names].map(catalog.person).filter((person) => person !== null)
}

/** What became of the addresses that no longer have a claim or article. */
export const movedOf = (kind: Moved['of']): Moved[] => catalog.timeline.moved.filter((m) => m.of === kind)

/** A value as a JSON file. */
export function json(value: unknown, type = 'application/json'): Response {
  return new Response(`${JSON.stringify(value, null, 2)}\n`, { headers: { 'content-type': type } })
}

/** A text as a file of its type. */
export function text(body: string, type: string): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } })
}

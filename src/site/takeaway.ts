import { wholeAddresses } from '../export/addresses.ts'
import { plainCitations } from '../export/citations.ts'
import { articleCitation, type CslRecord, claimCitation, dataCitation } from '../export/csl.ts'
import { dataVersion, tableCsv } from '../export/datapackage.ts'
import { recordDates, TABLES } from '../export/tables.ts'
import { compareEdtf } from '../model/edtf.ts'
import type { Moved, PublishedArticle, PublishedMention } from '../model/timeline.ts'
import { groupBy } from '../timeline/order.ts'
import type { ClaimView } from './catalog.ts'
import { catalog } from './data.ts'
import { hrefs } from './hrefs-astro.ts'

/** Whole addresses of this build, where it knows its host. */
export const to = wholeAddresses(hrefs, import.meta.env.SITE ?? null)

const claimRecords = new Map(
  catalog.claims.map(({ claim, mentions: [lead] }) => [
    claim.id,
    claimCitation(claim, lead?.mention.reading.quote ?? claim.reading.quote, lead?.article, to),
  ]),
)
const articleRecords = new Map(catalog.articles.map((a) => [a.slug, articleCitation(a, to)]))

const recordOf = (records: ReadonlyMap<string, CslRecord>, id: string): CslRecord => {
  const record = records.get(id)
  if (!record) throw new Error(`no citation for ${id}`)
  return record
}

/** How to cite a claim, as CSL-JSON. */
export const claimCsl = (id: string): CslRecord => recordOf(claimRecords, id)

/** How to cite an article, as CSL-JSON. */
export const articleCsl = (slug: string): CslRecord => recordOf(articleRecords, slug)

let data: CslRecord | null = null

/** How to cite the data as a whole: the version they have now, and when a record last changed. */
export function dataCsl(): CslRecord {
  if (data) return data
  const changed = catalog.timeline.claims.map((c) => recordDates(c).changed).filter((d) => d !== null)
  const version = dataVersion(TABLES.map((table) => tableCsv(table, catalog.timeline, to)))
  data = dataCitation(version, changed.sort(compareEdtf).at(-1) ?? null, to)
  return data
}

/** How to cite a chart: the data, under the chart's own title and address. */
export const chartCsl = ({ name, title }: { readonly name: string; readonly title: string }): CslRecord => ({
  ...dataCsl(),
  title: `Outlay: ${title}`,
  URL: to.chart(name),
})

let plain: ReadonlyMap<CslRecord, string> | null = null

/** The citation in plain words; all are written at once, at the first that is asked for. */
export function plainCitation(record: CslRecord): string {
  if (!plain) {
    const records = [...claimRecords.values(), ...articleRecords.values()]
    const texts = plainCitations(records)
    plain = new Map(records.map((r, index) => [r, texts[index] ?? '']))
  }
  return plain.get(record) ?? plainCitations([record])[0] ?? ''
}

/** One path for each claim, with its view. */
export const claimPaths = (): { params: { id: string }; props: { view: ClaimView } }[] =>
  catalog.claims.map((view) => ({ params: { id: view.claim.id }, props: { view } }))

/** One path for each article. */
export const articlePaths = (): { params: { slug: string }; props: { article: PublishedArticle } }[] =>
  catalog.articles.map((article) => ({ params: { slug: article.slug }, props: { article } }))

const inArticle = groupBy(catalog.timeline.mentions, (mention) => mention.article)

/** The mentions of an article, in the order of its text. */
export const mentionsIn = (slug: string): PublishedMention[] =>
  [...(inArticle.get(slug) ?? [])].sort((a, b) => a.start - b.start)

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

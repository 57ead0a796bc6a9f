import type { Addresses } from '../export/addresses.ts'
import { articleCitation, type CslRecord, claimCitation, dataCitation } from '../export/csl.ts'
import { dataVersion } from '../export/datapackage.ts'
import { recordDates } from '../export/tables.ts'
import { compareEdtf } from '../model/edtf.ts'
import { once } from '../model/once.ts'
import type { PublishedArticle, Timeline } from '../model/timeline.ts'
import type { ClaimView } from './catalog.ts'

/** How to cite what the site shows, as CSL-JSON. */
export interface Cite {
  readonly claim: (view: ClaimView) => CslRecord
  readonly article: (article: PublishedArticle) => CslRecord
  /** The data as a whole: the version they have now, and when a record last changed. */
  readonly data: (timeline: Timeline) => CslRecord
  /** The data, under the chart's own title and address. */
  readonly chart: (chart: { readonly name: string; readonly title: string }, timeline: Timeline) => CslRecord
}

/** Citations with addresses of a site; that of the data is made once for each timeline. */
export function citing(to: Addresses): Cite {
  const data = (timeline: Timeline): CslRecord =>
    once(timeline, `citation ${to.home()}`, () => {
      const changed = timeline.claims.map((c) => recordDates(c).changed).filter((d) => d !== null)
      return dataCitation(dataVersion(timeline, to), changed.sort(compareEdtf).at(-1) ?? null, to)
    })
  return {
    claim: ({ claim, mentions: [lead] }) =>
      claimCitation(claim, lead?.mention.reading.quote ?? claim.reading.quote, lead?.article, to),
    article: (article) => articleCitation(article, to),
    data,
    chart: ({ name, title }, timeline) => ({
      ...data(timeline),
      title: `Outlay: ${title}`,
      URL: to.chart(name),
    }),
  }
}

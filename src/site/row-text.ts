import type { Catalog, ClaimView } from './catalog.ts'
import { facetsOf } from './facets.ts'
import {
  CLAIM_REVIEW_WORDS,
  count,
  dateShort,
  figureInWords,
  KIND_WORDS,
  PLACE_WORDS,
  periodPhrase,
  subjectName,
  throughWhom,
} from './format.ts'

/** What is said where an article names nobody. */
export const OWN_VOICE = 'in the article’s own voice'

/** True when another claim says that this one is wrong. */
export const isDisputed = (view: ClaimView): boolean =>
  view.relations.some((x) => x.relation.type === 'disputes' && x.direction === 'in')

/** The words of a claim's row (ClaimRow.astro), and those it can be found by besides: what a search looks through. */
export function rowText(view: ClaimView, person: Catalog['person']): string {
  const { claim, mentions, articles } = view
  const r = claim.reading
  const source = mentions[0]?.article
  const parts = [
    dateShort(r.statedOn),
    figureInWords(r),
    periodPhrase(r.period, r.periodRole),
    KIND_WORDS[r.kind].name,
    r.subject === 'JP' ? '' : subjectName(r.subject),
    r.speaker ?? OWN_VOICE,
    r.speaker ? person(r.speaker)?.native : '',
    throughWhom(r),
    r.sentence,
    source ? (source.publisher ?? source.heading) : '',
    r.place === 'body' ? '' : PLACE_WORDS[r.place],
    articles.length > 1 ? `in ${count(articles.length, 'article')}` : '',
    isDisputed(view) ? 'disputed' : '',
    CLAIM_REVIEW_WORDS[claim.review],
    facetsOf(view).also,
  ]
  return parts.filter(Boolean).join('\n')
}

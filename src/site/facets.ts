import { KINDS } from '../model/mention.ts'
import type { ClaimView } from './catalog.ts'
import { earliest, KIND_WORDS, subjectName } from './format.ts'
import { slugOf } from './hrefs.ts'

/** What a claim can be filtered by; each value is safe in an address and in an attribute without spaces. */
export interface Facets {
  readonly kind: string
  readonly subject: string
  readonly speaker: string
  readonly source: readonly string[]
  readonly measure: string
  readonly review: string
  /** Earliest day it can have been said, `YYYY-MM-DD`; empty when undated. */
  readonly said: string
  /** Words a reader may search by that do not stand in the row. */
  readonly also: string | undefined
}

const MEASURES: Readonly<Record<string, string>> = {
  gdp: 'share of GDP',
  change: 'change',
  amount: 'amount of money',
  none: 'no figure',
}

function measureOf(unit: string | null): string {
  if (unit === null) return 'none'
  return unit === '%GDP' ? 'gdp' : unit === '%change' ? 'change' : 'amount'
}

/** The filter values of one claim. */
export function facetsOf(view: ClaimView): Facets {
  const r = view.claim.reading
  const period = r.period?.replace('/', ' ')
  return {
    kind: r.kind,
    subject: r.subject,
    speaker: r.speaker ? slugOf(r.speaker) : 'none',
    source: view.articles.map((a) => a.slug),
    measure: measureOf(r.unit),
    review: view.claim.review,
    said: earliest(r.statedOn) ?? '',
    also: [period, ...r.converted.map((c) => c.quote)].filter(Boolean).join(' ') || undefined,
  }
}

export interface FacetOption {
  readonly value: string
  readonly label: string
  readonly count: number
}

export interface FacetGroup {
  readonly name: 'kind' | 'subject' | 'speaker' | 'source' | 'measure' | 'review'
  readonly label: string
  readonly options: readonly FacetOption[]
}

type Values = (v: ClaimView) => readonly (readonly [value: string, label: string])[]

/** The articles a claim stands in, each an option of its own: for a record in which a reader can tell them apart. */
const byArticle: Values = (v) => v.articles.map((a) => [a.slug, a.publisher ?? a.heading] as const)

/** Who published the articles a claim stands in: for a record of more articles than anyone reads through. */
export const byPublisher: Values = (v) => [
  ...new Map(
    v.articles.map((a) => (a.publisher ? [slugOf(a.publisher), a.publisher] : ['none', 'none named'])),
  ),
]

/** Every filter with the options that occur and how many claims each has; kinds in legend order, others by count. */
export function facetGroups(views: readonly ClaimView[], sources: Values = byArticle): FacetGroup[] {
  const tally = (values: Values): FacetOption[] => {
    const options = new Map<string, { label: string; count: number }>()
    for (const v of views) {
      for (const [value, label] of values(v)) {
        const known = options.get(value)
        options.set(value, { label, count: (known?.count ?? 0) + 1 })
      }
    }
    return [...options]
      .map(([value, o]) => ({ value, ...o }))
      .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
  }
  const kinds = tally((v) => [[v.claim.reading.kind, KIND_WORDS[v.claim.reading.kind].name]])
  const order = (o: FacetOption): number => (KINDS as readonly string[]).indexOf(o.value)
  return [
    { name: 'kind', label: 'Kind', options: kinds.sort((a, b) => order(a) - order(b)) },
    {
      name: 'measure',
      label: 'Measure',
      options: tally((v) => pair(measureOf(v.claim.reading.unit), MEASURES)),
    },
    {
      name: 'subject',
      label: 'Subject',
      options: tally((v) => [[v.claim.reading.subject, subjectName(v.claim.reading.subject)]]),
    },
    {
      name: 'speaker',
      label: 'Speaker',
      options: tally((v) => {
        const name = v.claim.reading.speaker
        return [name ? [slugOf(name), name] : ['none', 'none named']]
      }),
    },
    {
      name: 'source',
      label: 'Source',
      options: tally(sources),
    },
    {
      name: 'review',
      label: 'Review',
      options: tally((v) =>
        pair(v.claim.review, {
          unreviewed: 'not yet checked',
          'part-reviewed': 'partly checked',
          reviewed: 'checked',
        }),
      ),
    },
  ]
}

const pair = (value: string, words: Readonly<Record<string, string>>): (readonly [string, string])[] => [
  [value, words[value] ?? value],
]

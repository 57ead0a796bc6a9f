import type {
  Claim as ClaimNode,
  Country,
  Dataset,
  MonetaryAmount,
  NewsArticle,
  Organization,
  Person as PersonNode,
  QuantitativeValue,
  Quotation,
  WithContext,
} from 'schema-dts'
import { compareEdtf, parseCalendarDate } from '../model/edtf.ts'
import type { Reading } from '../model/mention.ts'
import type { Claim, Person, PublishedArticle, PublishedMention, Timeline } from '../model/timeline.ts'
import { findPerson, governmentOf, subjectCode, subjectName } from '../timeline/names.ts'
import { claimInWords, figureInWords, unitInWords } from '../timeline/words.ts'
import type { Addresses } from './addresses.ts'
import { dataVersion } from './datapackage.ts'
import { fieldsOf } from './fields.ts'
import { DATA_LICENSE } from './license.ts'
import { recordDates, TABLES } from './tables.ts'
import { timespan } from './timespan.ts'

const publisher: Organization = { '@type': 'Organization', name: 'Outlay' }

/** A date that ISO 8601 can say with the parts that are known; undefined for bounds, decades and approximations. */
function isoDate(edtf: string | null): string | undefined {
  const date = edtf ? parseCalendarDate(edtf) : null
  return edtf && date && !date.approximate ? edtf : undefined
}

/** The figure as a node: percentages with the UN/CEFACT code P1, money with its currency; bounds as bounds. */
function valueNode(r: Reading): QuantitativeValue | MonetaryAmount | null {
  if (r.value === null || r.unit === null) return null
  const amount =
    r.valueHigh !== null
      ? { minValue: r.value, maxValue: r.valueHigh }
      : r.comparator === '>' || r.comparator === '>='
        ? { minValue: r.value }
        : r.comparator === '<' || r.comparator === '<='
          ? { maxValue: r.value }
          : { value: r.value }
  const name = figureInWords(r)
  if (!r.unit.startsWith('%')) return { '@type': 'MonetaryAmount', name, currency: r.unit, ...amount }
  return {
    '@type': 'QuantitativeValue',
    name,
    unitCode: 'P1',
    unitText: unitInWords(r.unit).unit,
    ...amount,
  }
}

/** Who said it, where it is known whether that is a person or a government; else null. */
function speakerNode(speaker: string | null, people: readonly Person[]): PersonNode | Organization | null {
  if (!speaker) return null
  const person = findPerson(speaker, people)
  if (person) {
    return {
      '@type': 'Person',
      name: person.name,
      ...(person.native ? { alternateName: person.native } : {}),
    }
  }
  return subjectCode(speaker) || governmentOf(speaker) ? { '@type': 'Organization', name: speaker } : null
}

/** The article as a node. A heading of our own is a name, not a headline. */
function articleNode(article: PublishedArticle, to: Addresses): NewsArticle {
  const published = isoDate(article.published)
  return {
    '@type': 'NewsArticle',
    '@id': `${to.article(article.slug)}#article`,
    ...(article.headingIsOurs ? { name: article.heading } : { headline: article.heading }),
    ...(article.publisher ? { publisher: { '@type': 'Organization', name: article.publisher } } : {}),
    ...(published ? { datePublished: published } : {}),
    ...(article.url ? { url: article.url } : {}),
    ...(article.dateline ? { locationCreated: { '@type': 'Place', name: article.dateline } } : {}),
    subjectOf: { '@type': 'WebPage', url: to.article(article.slug) },
  }
}

function quotationNode(mention: PublishedMention, people: readonly Person[], to: Addresses): Quotation {
  const creator = speakerNode(mention.reading.speaker, people)
  return {
    '@type': 'Quotation',
    '@id': to.article(mention.article, mention.id),
    text: mention.reading.quote,
    ...(creator ? { creator } : {}),
    isPartOf: { '@id': `${to.article(mention.article)}#article` },
  }
}

/**
 * A claim for machines: schema.org Claim with its figure, the words it was read from and the articles that carry it.
 * No ClaimReview: the record says what was claimed, not whether it is true.
 */
export function claimJsonLd(
  claim: Claim,
  mentions: readonly PublishedMention[],
  articles: readonly PublishedArticle[],
  people: readonly Person[],
  to: Addresses,
): WithContext<ClaimNode> {
  const r = claim.reading
  const said = isoDate(r.statedOn)
  const recorded = isoDate(recordDates(claim).changed)
  const period = timespan([r])
  const author = speakerNode(r.speaker, people)
  const value = valueNode(r)
  const subject: Country | Organization =
    /^[A-Z]{2}$/.test(r.subject) && r.subject !== 'EU'
      ? { '@type': 'Country', name: subjectName(r.subject), identifier: r.subject }
      : { '@type': 'Organization', name: subjectName(r.subject) }
  const text = claimInWords(r)
  return {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    '@id': `${to.claim(claim.id)}#claim`,
    url: to.claim(claim.id),
    identifier: claim.id,
    name: text,
    text,
    inLanguage: 'en',
    ...(author ? { author } : {}),
    ...(r.speaker ? { creditText: r.speaker } : {}),
    ...(said ? { dateCreated: said } : {}),
    ...(period ? { temporalCoverage: period } : {}),
    about: value ? [subject, value] : [subject],
    appearance: articles.map((article) => articleNode(article, to)),
    isBasedOn: mentions.map((mention) => quotationNode(mention, people, to)),
    ...(recorded ? { sdDatePublished: recorded } : {}),
    sdPublisher: publisher,
    sdLicense: DATA_LICENSE.path,
  }
}

/** An article for machines, with the words of it that make claims. */
export function articleJsonLd(
  article: PublishedArticle,
  mentions: readonly PublishedMention[],
  people: readonly Person[],
  to: Addresses,
): WithContext<NewsArticle> {
  return {
    '@context': 'https://schema.org',
    ...(articleNode(article, to) as Exclude<NewsArticle, string>),
    hasPart: mentions.map((mention) => quotationNode(mention, people, to)),
    sdPublisher: publisher,
    sdLicense: DATA_LICENSE.path,
  }
}

/** The data as a whole, for search engines of data sets. */
export function datasetJsonLd(timeline: Timeline, to: Addresses): WithContext<Dataset> {
  const version = dataVersion(timeline, to)
  const [claims] = TABLES
  const changes = timeline.claims.map((claim) => recordDates(claim).changed).filter((date) => date !== null)
  const changed = isoDate(changes.sort(compareEdtf).at(-1) ?? null)
  const about = timespan(timeline.claims.map((claim) => claim.reading))
  const sources = timeline.articles.map((article) => article.url).filter((url) => url !== null)
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${to.page('data')}#dataset`,
    url: to.page('data'),
    name: 'Outlay: claims about defense spending',
    description:
      'Who said which figure about defense spending, about what period, when, and on what evidence: every claim with the words it was read from.',
    version,
    license: DATA_LICENSE.path,
    isAccessibleForFree: true,
    creator: publisher,
    ...(changed ? { dateModified: changed } : {}),
    ...(about ? { temporalCoverage: about } : {}),
    ...(sources.length > 0 ? { isBasedOn: sources } : {}),
    distribution: TABLES.flatMap(({ name, title }) => [
      {
        '@type': 'DataDownload' as const,
        name: title,
        encodingFormat: 'text/csv',
        contentUrl: to.file(`data/${name}.csv`),
      },
      {
        '@type': 'DataDownload' as const,
        name: title,
        encodingFormat: 'application/json',
        contentUrl: to.file(`data/${name}.json`),
      },
    ]),
    variableMeasured: (claims ? fieldsOf(claims) : []).map(({ name, description }) => ({
      '@type': 'PropertyValue' as const,
      name,
      description,
    })),
  }
}

/** JSON for a script element: nothing in it can end the element or begin a comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

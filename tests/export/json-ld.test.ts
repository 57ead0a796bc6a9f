import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { annotations } from '../../src/export/annotations.ts'
import { articleJsonLd, claimJsonLd, datasetJsonLd, scriptJson } from '../../src/export/json-ld.ts'
import { linkToSource, linkToWords } from '../../src/export/snippets.ts'
import type { Claim } from '../../src/model/timeline.ts'
import { catalog, hostile, sample, to } from './sample.ts'

/** Terms of the two vocabularies, without fetching their contexts: what is written must expand to known names. */
const CONTEXTS: Record<string, object> = {
  'https://schema.org': { '@vocab': 'https://schema.org/', id: '@id', type: '@type' },
  'http://www.w3.org/ns/anno.jsonld': {
    '@vocab': 'http://www.w3.org/ns/oa#',
    id: '@id',
    type: '@type',
    motivation: { '@type': '@vocab' },
    source: { '@type': '@id' },
    body: { '@type': '@id' },
  },
}
const documentLoader = async (url: string) => {
  const context = CONTEXTS[url]
  if (!context) throw new Error(`would fetch ${url}`)
  return { contextUrl: null, documentUrl: url, document: { '@context': context } }
}

type Node = Record<string, unknown> & { '@type'?: string[]; '@id'?: string }

const expand = async (value: object): Promise<Node[]> => {
  const document = JSON.parse(JSON.stringify(value)) as object
  return (await jsonld.expand(document, { documentLoader, safe: true })) as Node[]
}

const node = (claim: Claim): ReturnType<typeof claimJsonLd> => {
  const view = catalog.claim(claim.id)
  const mentions = view?.mentions.map((m) => m.mention) ?? []
  return claimJsonLd(claim, mentions, view?.articles ?? [], sample.people, to)
}

const changed = (id: string, fields: Partial<Claim['reading']>): Claim => {
  const claim = sample.claims.find((c) => c.id === id)
  if (!claim) throw new Error(`no ${id}`)
  return { ...claim, reading: { ...claim.reading, ...fields } }
}
const TARGET = 'jp-2-percent-of-gdp-by-2027'

describe('JSON-LD', () => {
  test('of every claim expands and says Claim, its words and where it appears', async () => {
    for (const claim of [...sample.claims, ...hostile.claims]) {
      const [expanded] = await expand(node(claim))
      expect(expanded?.['@type']).toEqual(['https://schema.org/Claim'])
      expect(expanded?.['@id']).toBe(`${to.claim(claim.id)}#claim`)
      expect(JSON.stringify(expanded)).toContain('https://schema.org/NewsArticle')
      expect(JSON.stringify(expanded)).toContain('https://schema.org/Quotation')
      expect(JSON.stringify(expanded)).not.toMatch(/ClaimReview|reviewRating/)
    }
  })

  test('of every article and of the data expands', async () => {
    for (const article of sample.articles) {
      const [expanded] = await expand(articleJsonLd(article, sample.mentions, sample.people, to))
      expect(expanded?.['@type']).toEqual(['https://schema.org/NewsArticle'])
      expect('https://schema.org/headline' in (expanded ?? {})).toBe(!article.headingIsOurs)
    }
    const [data] = await expand(datasetJsonLd(sample, to))
    expect(data?.['@type']).toEqual(['https://schema.org/Dataset'])
    expect(data?.['https://schema.org/distribution']).toHaveLength(10)
    expect(datasetJsonLd(sample, to)).toMatchObject({
      dateModified: '2025-11-22',
      temporalCoverage: expect.stringMatching(/^[\d-]{10}\/[\d-]{10}$/) as string,
    })
    const bare = { ...sample, claims: [], mentions: [], articles: [] }
    for (const name of ['dateModified', 'temporalCoverage', 'isBasedOn'])
      expect(datasetJsonLd(bare, to)).not.toHaveProperty(name)
  })

  test.each([
    [{}, { '@type': 'QuantitativeValue', unitCode: 'P1', value: 2 }],
    [{ comparator: '>=' as const }, { minValue: 2 }],
    [{ comparator: '<' as const }, { maxValue: 2 }],
    [
      { value: 2, valueHigh: 3 },
      { minValue: 2, maxValue: 3 },
    ],
    [
      { value: 43e12, unit: 'JPY' },
      { '@type': 'MonetaryAmount', currency: 'JPY', value: 43e12 },
    ],
  ])('gives a figure with %j as %j', (fields, value) => {
    const { about } = node(changed(TARGET, fields)) as unknown as { about: object[] }
    expect(about[1]).toMatchObject(value)
  })

  test.each([
    [{ period: '2027', periodRole: 'by' as const }, '../2027-12-31'],
    [{ period: 'FY2016', periodRole: 'since' as const }, '2016-04-01/..'],
    [{ period: 'FY2020', periodRole: 'in' as const }, '2020-04-01/2021-03-31'],
    [{ period: null, periodRole: null }, undefined],
  ])('covers %j as %s', (fields, coverage) => {
    expect((node(changed(TARGET, fields)) as { temporalCoverage?: string }).temporalCoverage).toBe(coverage)
  })

  test.each([
    ['2022-12', '2022-12'],
    ['2025-06-21/..', undefined],
    ['2022~', undefined],
  ])('said %s is dated %s', (statedOn, date) => {
    expect((node(changed(TARGET, { statedOn })) as { dateCreated?: string }).dateCreated).toBe(date)
  })

  test('calls nobody a person or a body without knowing', () => {
    const author = (speaker: string | null): unknown =>
      (node(changed(TARGET, { speaker })) as { author?: unknown }).author
    expect(author('Fumio Kishida')).toMatchObject({ '@type': 'Person', name: 'Fumio Kishida' })
    expect(author('Japan')).toEqual({ '@type': 'Organization', name: 'Japan' })
    expect(author('diplomatic source')).toBeUndefined()
    expect(author(null)).toBeUndefined()
  })

  test('cannot leave its script element', () => {
    expect(scriptJson({ a: '</script><!--' })).not.toContain('<')
    expect(JSON.parse(scriptJson({ a: '</script><!--' }))).toEqual({ a: '</script><!--' })
  })
})

describe('Web Annotations', () => {
  test('expand, and each names its claim and its place twice', async () => {
    for (const article of sample.articles) {
      const own = sample.mentions.filter((m) => m.article === article.slug)
      const collection = annotations(article.heading, to.article(article.slug), own, to)
      const [expanded] = await expand(collection)
      expect(expanded?.['@type']).toEqual(['http://www.w3.org/ns/oa#AnnotationCollection'])
      expect(collection.total).toBe(own.length)
      for (const [index, item] of collection.first.items.entries()) {
        expect(item.body).toBe(to.claim(own[index]?.claim ?? ''))
        expect(item.target.selector[1].exact).toBe(own[index]?.anchor.exact)
      }
    }
  })

  test('their quotes stand in the page once, where their fragment is', () => {
    for (const { article, id, anchor } of sample.mentions) {
      const html = sample.articles.find((a) => a.slug === article)?.html ?? ''
      const text = html
        .replace(/<[^>]*>/g, '')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&')
      expect(html).toContain(`id="${id}"`)
      expect(text.split(anchor.prefix + anchor.exact + anchor.suffix).length - 1).toBeLessThanOrEqual(1)
      expect(text).toContain(anchor.exact)
    }
  })
})

describe('links to words', () => {
  test('keep the id in front and name the words', () => {
    const [mention] = sample.mentions
    if (!mention) throw new Error('no mention')
    const link = new URL(linkToWords(mention, to))
    const [id, directive] = link.hash.slice(1).split(':~:text=')
    expect(id).toBe(mention.id)
    const parts = (directive ?? '').split(',').map(decodeURIComponent)
    expect(parts).toContain(mention.anchor.exact)
    expect(parts[0]).toBe('Minister Fumio Kishida that-')
  })

  test('to the publisher are of the figure alone, and none without an address', () => {
    const [mention] = sample.mentions
    const [article] = sample.articles
    if (!mention || !article) throw new Error('no article')
    const named = { ...mention, anchor: { exact: '1-2 percent, & more', prefix: 'a ', suffix: ' b' } }
    expect(linkToSource(named, { ...article, url: 'https://news.example/x' })).toBe(
      'https://news.example/x#:~:text=1%2D2%20percent%2C%20%26%20more',
    )
    expect(linkToSource(mention, { ...article, url: null })).toBeNull()
  })
})

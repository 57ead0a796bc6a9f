import { extractFromJson, extractFromXml } from '@extractus/feed-extractor'
import { parseFeed } from '@rowanmanning/feed-parser'
import { parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { type Feed, feedItems } from '../../src/export/feed.ts'
import { jsonFeed } from '../../src/export/json-feed.ts'
import { rfc822, rss } from '../../src/export/rss.ts'
import { sitemap } from '../../src/export/sitemap.ts'
import { edtfBounds } from '../../src/model/edtf.ts'
import type { Claim } from '../../src/model/timeline.ts'
import { catalog, hostile, sample, to } from './sample.ts'

const lead = (claim: Claim) => catalog.claim(claim.id)?.articles[0]

const feed = (claims: readonly Claim[], suffix: string): Feed => ({
  title: 'Outlay: all claims & more',
  description: 'New and changed claims.',
  home: to.home(),
  self: to.file(`feeds/claims.${suffix}`),
  items: feedItems(claims, lead, to),
})

describe.each([
  ['the sample', sample.claims],
  ['hostile texts', hostile.claims],
])('feeds of %s', (_, claims) => {
  const xml = rss(feed(claims, 'xml'))
  const json = JSON.stringify(jsonFeed(feed(claims, 'json'), to))
  const items = feedItems(claims, lead, to)

  const ids = items.map((item) => item.url)
  const titles = items.map((item) => item.title.trim())

  test('a reader of RSS takes the one', () => {
    const read = parseFeed(xml)
    expect(read.meta).toMatchObject({ type: 'rss', version: '2.0' })
    expect(read.title).toBe('Outlay: all claims & more')
    expect(read.url).toBe('https://outlay.example/')
    expect(read.self).toBe('https://outlay.example/feeds/claims.xml')
    expect(read.items.map((item) => item.id)).toEqual(ids)
    expect(read.items.map((item) => item.title)).toEqual(titles)
    expect(read.items[0]?.published?.toISOString()).toBe('2025-11-22T00:00:00.000Z')
  })

  test('a reader of both finds the same in each', () => {
    for (const read of [extractFromXml(xml), extractFromJson(json)]) {
      expect(read.link).toBe('https://outlay.example/')
      expect(read.entries?.map((entry) => entry.link)).toEqual(ids)
      expect(read.entries?.map((entry) => entry.title)).toEqual(titles)
      expect(read.entries?.every((entry) => entry.published === '2025-11-22T00:00:00.000Z')).toBe(true)
    }
  })

  test('another reader takes each in its own way', () => {
    const read = parseRssFeed(xml)
    expect(read.items?.map((item) => item.guid?.value)).toEqual(items.map((item) => item.url))
    expect(read.items?.every((item) => item.guid?.isPermaLink)).toBe(true)
    expect(read.atom?.links?.[0]).toMatchObject({ rel: 'self', type: 'application/rss+xml' })
    const parsed = parseJsonFeed(json)
    expect(parsed.items?.map((item) => item.id)).toEqual(items.map((item) => item.url))
    expect(parsed.items?.[0]?.tags).toEqual([items[0]?.claim.reading.kind, 'JP'])
  })

  test('when it was said and about what period come along', () => {
    const parsed = JSON.parse(json) as { items: { id: string; _claim: Record<string, string> }[] }
    for (const [index, { claim }] of items.entries()) {
      const { statedOn, period } = claim.reading
      expect(parsed.items[index]?._claim['stated_on']).toBe(statedOn ?? undefined)
      expect(parsed.items[index]?._claim['period']).toBe(period ?? undefined)
      if (statedOn)
        expect(edtfBounds(parsed.items[index]?._claim['stated_on'] ?? '')).toEqual(edtfBounds(statedOn))
    }
    const said = items.filter(({ claim }) => claim.reading.statedOn).length
    expect(xml.split('<outlay:stated_on>').length - 1).toBe(said)
  })
})

test('the latest change comes first, and a change keeps the id', () => {
  const [first, second, third] = sample.claims
  if (!first || !second || !third) throw new Error('too few claims')
  const changed: Claim = {
    ...third,
    history: [...third.history, { on: '2026-02-03', what: 'corrected', note: 'The unit was wrong.' }],
  }
  const items = feedItems([first, second, changed], lead, to)
  expect(items[0]).toMatchObject({ url: to.claim(third.id), published: '2025-11-22', changed: '2026-02-03' })
  expect(items[0]?.text).toMatch(/ 3 February 2026: corrected\. The unit was wrong\.$/)
  const { items: written } = jsonFeed({ ...feed([], 'json'), items }, to) as {
    items: Record<string, string>[]
  }
  expect(written[0]).toMatchObject({
    id: to.claim(third.id),
    date_published: '2025-11-22T00:00:00Z',
    date_modified: '2026-02-03T00:00:00Z',
  })
})

test('a day that is not known is not made up', () => {
  const [first] = sample.claims
  if (!first) throw new Error('no claim')
  const month: Claim = { ...first, history: [{ on: '2025-11', what: 'recorded', note: null }] }
  expect(rss({ ...feed([], 'xml'), items: feedItems([month], lead, to) })).not.toContain('<pubDate>')
})

test.each(['1970-01-01', '2000-02-29', '2024-02-29', '2025-11-22', '2026-01-01', '2100-03-01'])(
  'the weekday of %s is right',
  (day) => {
    expect(rfc822(day)).toBe(new Date(`${day}T00:00:00Z`).toUTCString())
  },
)

test('the sitemap escapes addresses and leaves unknown days out', () => {
  const xml = sitemap([
    { url: 'https://outlay.example/?a=1&b=2', changed: null },
    { url: to.claim('x'), changed: '2025-11' },
  ])
  expect(xml).toContain('<loc>https://outlay.example/?a=1&amp;b=2</loc></url>')
  expect(xml).toContain('<lastmod>2025-11</lastmod>')
})

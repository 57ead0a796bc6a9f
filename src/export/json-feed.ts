import type { Addresses } from './addresses.ts'
import { claimExtension, type Feed } from './feed.ts'

/**
 * JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Its dates need a time of day, which a record has not: the
 * day's first moment in UTC stands for the day. When a claim was said, and about what period, is in `_claim`.
 */
export function jsonFeed(feed: Feed, to: Addresses): Record<string, unknown> {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: feed.self,
    language: 'en',
    items: feed.items.map(({ claim, url, title, text, source, published, changed }) => ({
      id: url,
      url,
      ...(source ? { external_url: source } : {}),
      title,
      content_text: text,
      ...(published ? { date_published: `${published}T00:00:00Z` } : {}),
      ...(changed && changed !== published ? { date_modified: `${changed}T00:00:00Z` } : {}),
      tags: [claim.reading.kind, claim.reading.subject],
      _claim: { about: `${to.page('data')}#feeds`, ...claimExtension(claim) },
    })),
  }
}

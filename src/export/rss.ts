import { claimExtension, type Feed, type FeedItem } from './feed.ts'
import { element, escapeMarkup } from './xml.ts'

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const SHIFTS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]

/** Name of our elements; it identifies and is not fetched. */
const NAMESPACE = 'urn:x-outlay:feed:1'

/** `Sat, 22 Nov 2025 00:00:00 GMT`: a day (`YYYY-MM-DD`) as RFC 822 has it; the day's first moment stands for it. */
export function rfc822(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  // Sakamoto's method: the day of the week without a clock or a time zone.
  const y = month < 3 ? year - 1 : year
  const weekday =
    (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + (SHIFTS[month - 1] ?? 0) + date) % 7
  return `${DAYS[weekday]}, ${String(date).padStart(2, '0')} ${MONTHS[month - 1]} ${String(year).padStart(4, '0')} 00:00:00 GMT`
}

function item({ claim, url, title, text, changed, published }: FeedItem): string {
  const whole = /^https?:/.test(url)
  const day = changed ?? published
  const extension = Object.entries(claimExtension(claim)).map(([name, value]) =>
    element(`outlay:${name}`, value),
  )
  return [
    '<item>',
    element('title', title),
    element('link', url),
    `<guid isPermaLink="${whole}">${escapeMarkup(url)}</guid>`,
    element('description', text),
    element('category', claim.reading.kind),
    element('category', claim.reading.subject),
    element('pubDate', day && rfc822(day)),
    ...extension,
    '</item>',
  ].join('')
}

/** RSS 2.0 (https://www.rssboard.org/rss-specification), with when a claim was said in elements of our own. */
export function rss(feed: Feed): string {
  const latest = feed.items.find((one) => one.changed)?.changed ?? null
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:outlay="${NAMESPACE}"><channel>`,
    element('title', feed.title),
    element('link', feed.home),
    element('description', feed.description),
    '<language>en</language>',
    element('lastBuildDate', latest && rfc822(latest)),
    `<atom:link href="${escapeMarkup(feed.self)}" rel="self" type="application/rss+xml"/>`,
    ...feed.items.map(item),
    '</channel></rss>\n',
  ].join('')
}

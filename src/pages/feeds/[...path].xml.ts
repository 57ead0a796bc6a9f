import type { APIRoute } from 'astro'
import { rss } from '../../export/rss.ts'
import { feedOf, feedPaths, type SiteFeed } from '../../site/feeds.ts'
import { text } from '../../site/takeaway.ts'

export const getStaticPaths = feedPaths

export const GET: APIRoute<{ feed: SiteFeed }> = ({ props: { feed } }) =>
  text(rss(feedOf(feed, 'xml')), 'application/rss+xml')

import type { APIRoute, GetStaticPaths } from 'astro'
import { rss } from '../../export/rss.ts'
import { FEEDS, feedOf, type SiteFeed } from '../../site/feeds.ts'
import { text } from '../../site/takeaway.ts'

export const getStaticPaths = (() =>
  FEEDS.map((feed) => ({ params: { path: feed.path }, props: { feed } }))) satisfies GetStaticPaths

export const GET: APIRoute<{ feed: SiteFeed }> = ({ props: { feed } }) =>
  text(rss(feedOf(feed, 'xml')), 'application/rss+xml')

import type { APIRoute } from 'astro'
import { jsonFeed } from '../../export/json-feed.ts'
import { feedOf, feedPaths, type SiteFeed } from '../../site/feeds.ts'
import { json, to } from '../../site/takeaway.ts'

export const getStaticPaths = feedPaths

export const GET: APIRoute<{ feed: SiteFeed }> = ({ props: { feed } }) =>
  json(jsonFeed(feedOf(feed, 'json'), to), 'application/feed+json')

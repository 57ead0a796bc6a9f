import type { APIRoute, GetStaticPaths } from 'astro'
import { jsonFeed } from '../../export/json-feed.ts'
import { FEEDS, feedOf, type SiteFeed } from '../../site/feeds.ts'
import { json, to } from '../../site/takeaway.ts'

export const getStaticPaths = (() =>
  FEEDS.map((feed) => ({ params: { path: feed.path }, props: { feed } }))) satisfies GetStaticPaths

export const GET: APIRoute<{ feed: SiteFeed }> = ({ props: { feed } }) =>
  json(jsonFeed(feedOf(feed, 'json'), to), 'application/feed+json')

import type { Addresses } from '../export/addresses.ts'
import { type Feed, feedItems } from '../export/feed.ts'
import { KINDS } from '../model/mention.ts'
import type { Catalog, ClaimView } from './catalog.ts'
import { KIND_WORDS } from './format.ts'

/** A feed of this site by the path of its files under `/feeds/`, without their endings. */
export interface SiteFeed {
  readonly path: string
  readonly title: string
  readonly views: readonly ClaimView[]
  /** Path of the page that lists the same claims. */
  readonly home: string
}

/** All claims, then one feed for each kind that occurs and each speaker. */
export function siteFeeds(catalog: Catalog, to: Addresses): SiteFeed[] {
  const shown = catalog.claims.filter((view) => !view.rejected)
  return [
    { path: 'claims', title: 'all claims', views: shown, home: to.home() },
    ...KINDS.map((kind) => ({
      path: `kinds/${kind}`,
      title: KIND_WORDS[kind].plural,
      views: shown.filter((view) => view.claim.reading.kind === kind),
      home: `${to.home()}?kind=${kind}`,
    })).filter((feed) => feed.views.length > 0),
    ...catalog.speakers.map(({ slug, name, claims }) => ({
      path: `speakers/${slug}`,
      title: name,
      views: claims.filter((view) => !view.rejected),
      home: to.file(`speakers/${slug}/`),
    })),
  ]
}

/** A feed with its items; `suffix` is that of the file it is written to. */
export function feedOf({ path, title, views, home }: SiteFeed, suffix: 'xml' | 'json', to: Addresses): Feed {
  const lead = new Map(views.map((view) => [view.claim, view.mentions[0]?.article]))
  return {
    title: `Outlay: ${title}`,
    description: `New and changed claims about defense spending: ${title}.`,
    home,
    self: to.file(`feeds/${path}.${suffix}`),
    items: feedItems(
      views.map((view) => view.claim),
      (claim) => lead.get(claim),
      to,
    ),
  }
}

import { standaloneSvg } from '../charts/standalone.ts'
import { type Addresses, wholeAddresses } from '../export/addresses.ts'
import { annotations } from '../export/annotations.ts'
import { chartFile } from '../export/chart-file.ts'
import { CITATION_FILES } from '../export/citations.ts'
import type { CslRecord } from '../export/csl.ts'
import { csv } from '../export/csv.ts'
import { dataPackage, tableCsv } from '../export/datapackage.ts'
import { articleFile, claimFile, movedFile } from '../export/files.ts'
import { jsonFeed } from '../export/json-feed.ts'
import { plainCitation } from '../export/plain-citation.ts'
import { rss } from '../export/rss.ts'
import { jsonSchema, SCHEMAS } from '../export/schemas.ts'
import { chartColumns, chartRows, TABLES } from '../export/tables.ts'
import type { PublishedArticle, PublishedMention } from '../model/timeline.ts'
import { claimInWords } from '../timeline/words.ts'
import type { Catalog, ClaimView } from './catalog.ts'
import { chartsOf } from './charts.ts'
import { type Cite, citing } from './cite.ts'
import { feedOf, siteFeeds } from './feeds.ts'
import { createHrefs } from './hrefs.ts'
import { indexFiles } from './record-index.ts'
import { robots, siteMap } from './site-map.ts'

/** A file of the site that is no page: data, citations, feeds. */
export interface SiteFile {
  /** From the root of the site, without a slash in front. */
  readonly path: string
  /** Media type, with its character set. */
  readonly type: string
  /** All that its text is made from, besides the addresses of the site. */
  readonly from: unknown
  readonly text: () => string
}

/** Where the site will stand: the path in front of its addresses, and its host where that is known. */
export interface Place {
  readonly base: string
  readonly site: string | null
}

interface Making {
  readonly to: Addresses
  readonly cite: Cite
}

/** A file of `from` and nothing else: who writes it is handed that alone, so what it is made from cannot be forgotten. */
function file<T>(path: string, type: string, from: T, write: (from: T) => string): SiteFile {
  return {
    path,
    type: /^text\/|xml|x-/.test(type) ? `${type}; charset=utf-8` : type,
    from,
    text: () => write(from),
  }
}

/** The same with a value that is written as JSON. */
function json<T>(path: string, from: T, value: (from: T) => unknown, type = 'application/json'): SiteFile {
  return file(path, type, from, (of) => `${JSON.stringify(value(of), null, 2)}\n`)
}

/** Every file of the site that is no page, each path once, in a fixed order. */
export function* siteFiles(catalog: Catalog, { base, site }: Place): Generator<SiteFile> {
  const hrefs = createHrefs(base)
  const to = wholeAddresses(hrefs, site)
  const making = { to, cite: citing(to) }
  for (const view of catalog.claims) yield* claimFiles(view, making)
  for (const article of catalog.articles) {
    yield* articleFiles({ article, mentions: catalog.mentionsIn(article.slug) }, making)
  }
  for (const moved of catalog.timeline.moved) {
    yield json(`${moved.of}s/${moved.id}.json`, moved, (of) => movedFile(of, to))
  }
  yield* chartFiles(catalog, making)
  yield* tableFiles(catalog, making)
  for (const feed of siteFeeds(catalog, to)) {
    const path = `feeds/${feed.path}`
    yield json(`${path}.json`, feed, (of) => jsonFeed(feedOf(of, 'json', to), to), 'application/feed+json')
    yield file(`${path}.xml`, 'application/rss+xml', feed, (of) => rss(feedOf(of, 'xml', to)))
  }
  for (const [path, text] of indexFiles(catalog)) {
    yield file(`search/${path}`, 'application/json', { text }, (of) => of.text)
  }
  yield file('robots.txt', 'text/plain', null, () => robots(site ? to : null))
  // A sitemap holds whole addresses, so there is none where the host is not known.
  if (site) yield file('sitemap.xml', 'application/xml', catalog.timeline, () => siteMap(catalog, hrefs, to))
}

function* citationFiles<T>(path: string, from: T, cite: (from: T) => CslRecord): Generator<SiteFile> {
  for (const { suffix, type, write } of CITATION_FILES) {
    yield file(`${path}.${suffix}`, type, from, (of) => write(cite(of)))
  }
}

function* claimFiles(view: ClaimView, { to, cite }: Making): Generator<SiteFile> {
  const path = `claims/${view.claim.id}`
  yield json(`${path}.json`, view, (of) =>
    claimFile(
      of.claim,
      of.mentions.map((m) => m.mention),
      of.relations.map((r) => r.relation),
      of.articles,
      cite.claim(of),
      to,
    ),
  )
  yield json(
    `${path}.annotations.json`,
    view,
    ({ claim, mentions }) =>
      annotations(
        claimInWords(claim.reading),
        to.claim(claim.id),
        mentions.map((m) => m.mention),
        to,
      ),
    'application/ld+json',
  )
  yield* citationFiles(path, view, cite.claim)
}

interface ArticleWithMentions {
  readonly article: PublishedArticle
  readonly mentions: readonly PublishedMention[]
}

function* articleFiles(whole: ArticleWithMentions, { to, cite }: Making): Generator<SiteFile> {
  const path = `articles/${whole.article.slug}`
  yield json(`${path}.json`, whole, ({ article, mentions }) =>
    articleFile(article, mentions, cite.article(article), to),
  )
  yield json(
    `${path}.annotations.json`,
    whole,
    ({ article, mentions }) => annotations(article.heading, to.article(article.slug), mentions, to),
    'application/ld+json',
  )
  yield* citationFiles(path, whole, ({ article }) => cite.article(article))
}

function* chartFiles(catalog: Catalog, { to, cite }: Making): Generator<SiteFile> {
  const { timeline } = catalog
  for (const spec of chartsOf(catalog)) {
    const path = `charts/${spec.name}`
    const drawn = new Set(spec.marks.map((m) => m.claim))
    const whole = { spec, timeline }
    yield file(`${path}.csv`, 'text/csv', whole, (of) => csv(chartColumns, chartRows(of.timeline, drawn, to)))
    yield json(`${path}.metadata.json`, whole, (of) => {
      const record = cite.chart(of.spec, of.timeline)
      const cited = { version: record.version ?? '', citation: plainCitation(record) }
      return chartFile(of.spec, drawn, of.timeline, cited, to)
    })
    yield file(`${path}.svg`, 'image/svg+xml', spec, (of) =>
      standaloneSvg(of, `Outlay, ${to.chart(of.name)}`, to.claim),
    )
  }
}

function* tableFiles({ timeline }: Catalog, { to }: Making): Generator<SiteFile> {
  for (const table of TABLES) {
    yield file(`data/${table.name}.csv`, 'text/csv', timeline, (of) => tableCsv(table, of, to))
    yield json(`data/${table.name}.json`, timeline, (of) => table.rows(of, to))
  }
  yield json('data/datapackage.json', timeline, (of) => dataPackage(of, to))
  for (const schema of SCHEMAS) {
    const path = `data/schemas/${schema.name}.json`
    yield json(path, null, () => jsonSchema(schema, to), 'application/schema+json')
  }
}

import { z } from 'zod'
import {
  type Claim,
  claimSchema,
  type Moved,
  movedSchema,
  type PublishedArticle,
  type PublishedMention,
  publishedArticleSchema,
  publishedMentionSchema,
  type Relation,
  relationSchema,
} from '../model/timeline.ts'
import { claimInWords } from '../timeline/words.ts'
import type { Addresses } from './addresses.ts'
import { type CslRecord, cslSchema } from './csl.ts'
import { SCHEMA_VERSION } from './datapackage.ts'

const header = {
  $schema: z.string().describe('The JSON Schema this file fits'),
  schemaVersion: z.string().describe('Version of the published formats'),
}

const movedFileSchema = z.strictObject({
  ...header,
  id: z.string().describe('The address that was published'),
  moved: movedSchema.describe('What became of it'),
})

/** The article in brief, inside the file of a claim. */
const carrierSchema = publishedArticleSchema.pick({
  slug: true,
  heading: true,
  headingIsOurs: true,
  publisher: true,
  published: true,
  url: true,
})

/** `/claims/<id>.json`: a claim with its evidence, or what became of it. */
export const claimFileSchema = z.union([
  z.strictObject({
    ...header,
    id: claimSchema.shape.id,
    url: z.string().describe('Its page'),
    text: z.string().describe('What it says, in our words'),
    claim: claimSchema,
    mentions: z.array(publishedMentionSchema).describe('Where it stands, the leading mention first'),
    relations: z.array(relationSchema).describe('Relations from and to it'),
    articles: z.array(carrierSchema).describe('The articles that carry it'),
    citation: cslSchema.describe('How to cite its page, as CSL-JSON'),
  }),
  movedFileSchema,
])
export type ClaimFile = z.infer<typeof claimFileSchema>

/** `/articles/<slug>.json`: an article with every mention in it, or what became of it. */
export const articleFileSchema = z.union([
  z.strictObject({
    ...header,
    id: z.string().describe('Slug'),
    url: z.string().describe('Its page on this site'),
    article: publishedArticleSchema.omit({ html: true }),
    mentions: z.array(publishedMentionSchema).describe('In the order of its text'),
    citation: cslSchema.describe('How to cite the publisher’s article, as CSL-JSON'),
  }),
  movedFileSchema,
])
export type ArticleFile = z.infer<typeof articleFileSchema>

const head = (name: string, to: Addresses) => ({
  $schema: to.file(`data/schemas/${name}.json`),
  schemaVersion: SCHEMA_VERSION,
})

/** The file of one claim. */
export function claimFile(
  claim: Claim,
  mentions: readonly PublishedMention[],
  relations: readonly Relation[],
  articles: readonly PublishedArticle[],
  citation: CslRecord,
  to: Addresses,
): ClaimFile {
  return {
    ...head('claim', to),
    id: claim.id,
    url: to.claim(claim.id),
    text: claimInWords(claim.reading),
    claim,
    mentions: [...mentions],
    relations: [...relations],
    articles: articles.map(({ slug, heading, headingIsOurs, publisher, published, url }) => ({
      slug,
      heading,
      headingIsOurs,
      publisher,
      published,
      url,
    })),
    citation,
  }
}

/** The file of one article. */
export function articleFile(
  { html: _, ...article }: PublishedArticle,
  mentions: readonly PublishedMention[],
  citation: CslRecord,
  to: Addresses,
): ArticleFile {
  return {
    ...head('article', to),
    id: article.slug,
    url: to.article(article.slug),
    article,
    mentions: [...mentions].sort((a, b) => a.start - b.start),
    citation,
  }
}

/** The file at an address that no longer has a claim or article of its own. */
export function movedFile(moved: Moved, to: Addresses): z.infer<typeof movedFileSchema> {
  return { ...head(moved.of, to), id: moved.id, moved }
}

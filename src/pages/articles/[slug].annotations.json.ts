import type { APIRoute } from 'astro'
import { annotations } from '../../export/annotations.ts'
import type { PublishedArticle } from '../../model/timeline.ts'
import { catalog } from '../../site/data.ts'
import { articlePaths, json, to } from '../../site/takeaway.ts'

export const getStaticPaths = articlePaths

export const GET: APIRoute<{ article: PublishedArticle }> = ({ props: { article } }) =>
  json(
    annotations(article.heading, to.article(article.slug), catalog.mentionsIn(article.slug), to),
    'application/ld+json',
  )

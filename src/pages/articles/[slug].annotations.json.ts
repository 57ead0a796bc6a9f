import type { APIRoute } from 'astro'
import { annotations } from '../../export/annotations.ts'
import type { PublishedArticle } from '../../model/timeline.ts'
import { articlePaths, json, mentionsIn, to } from '../../site/takeaway.ts'

export const getStaticPaths = articlePaths

export const GET: APIRoute<{ article: PublishedArticle }> = ({ props: { article } }) =>
  json(
    annotations(article.heading, to.article(article.slug), mentionsIn(article.slug), to),
    'application/ld+json',
  )

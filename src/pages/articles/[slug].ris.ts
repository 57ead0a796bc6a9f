import type { APIRoute } from 'astro'
import { toRis } from '../../export/citations.ts'
import type { PublishedArticle } from '../../model/timeline.ts'
import { articleCsl, articlePaths, text } from '../../site/takeaway.ts'

export const getStaticPaths = articlePaths

export const GET: APIRoute<{ article: PublishedArticle }> = ({ props: { article } }) =>
  text(toRis(articleCsl(article)), 'application/x-research-info-systems')

import type { APIRoute } from 'astro'
import { toCsl } from '../../export/citations.ts'
import type { PublishedArticle } from '../../model/timeline.ts'
import { articleCsl, articlePaths, text } from '../../site/takeaway.ts'

export const getStaticPaths = articlePaths

export const GET: APIRoute<{ article: PublishedArticle }> = ({ props: { article } }) =>
  text(toCsl(articleCsl(article)), 'application/vnd.citationstyles.csl+json')

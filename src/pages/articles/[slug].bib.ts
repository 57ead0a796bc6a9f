import type { APIRoute } from 'astro'
import { toBibtex } from '../../export/citations.ts'
import type { PublishedArticle } from '../../model/timeline.ts'
import { articleCsl, articlePaths, text } from '../../site/takeaway.ts'

export const getStaticPaths = articlePaths

export const GET: APIRoute<{ article: PublishedArticle }> = ({ props: { article } }) =>
  text(toBibtex(articleCsl(article)), 'application/x-bibtex')

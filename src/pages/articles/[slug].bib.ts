import type { APIRoute } from 'astro'
import { toBibtex } from '../../export/citations.ts'
import { articleCsl, articlePaths, text } from '../../site/takeaway.ts'

export const getStaticPaths = articlePaths

export const GET: APIRoute = ({ params }) =>
  text(toBibtex(articleCsl(params['slug'] ?? '')), 'application/x-bibtex')

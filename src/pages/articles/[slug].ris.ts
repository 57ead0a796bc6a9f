import type { APIRoute } from 'astro'
import { toRis } from '../../export/citations.ts'
import { articleCsl, articlePaths, text } from '../../site/takeaway.ts'

export const getStaticPaths = articlePaths

export const GET: APIRoute = ({ params }) =>
  text(toRis(articleCsl(params['slug'] ?? '')), 'application/x-research-info-systems')

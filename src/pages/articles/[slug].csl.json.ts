import type { APIRoute } from 'astro'
import { toCsl } from '../../export/citations.ts'
import { articleCsl, articlePaths, text } from '../../site/takeaway.ts'

export const getStaticPaths = articlePaths

export const GET: APIRoute = ({ params }) =>
  text(toCsl(articleCsl(params['slug'] ?? '')), 'application/vnd.citationstyles.csl+json')

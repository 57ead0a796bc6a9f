import type { APIRoute } from 'astro'
import { toBibtex } from '../../export/citations.ts'
import { claimCsl, claimPaths, text } from '../../site/takeaway.ts'

export const getStaticPaths = claimPaths

export const GET: APIRoute = ({ params }) =>
  text(toBibtex(claimCsl(params['id'] ?? '')), 'application/x-bibtex')

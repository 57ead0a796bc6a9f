import type { APIRoute } from 'astro'
import { toRis } from '../../export/citations.ts'
import { claimCsl, claimPaths, text } from '../../site/takeaway.ts'

export const getStaticPaths = claimPaths

export const GET: APIRoute = ({ params }) =>
  text(toRis(claimCsl(params['id'] ?? '')), 'application/x-research-info-systems')

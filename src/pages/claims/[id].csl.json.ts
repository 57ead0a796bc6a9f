import type { APIRoute } from 'astro'
import { toCsl } from '../../export/citations.ts'
import { claimCsl, claimPaths, text } from '../../site/takeaway.ts'

export const getStaticPaths = claimPaths

export const GET: APIRoute = ({ params }) =>
  text(toCsl(claimCsl(params['id'] ?? '')), 'application/vnd.citationstyles.csl+json')

import type { APIRoute } from 'astro'
import { toCsl } from '../../export/citations.ts'
import type { ClaimView } from '../../site/catalog.ts'
import { claimCsl, claimPaths, text } from '../../site/takeaway.ts'

export const getStaticPaths = claimPaths

export const GET: APIRoute<{ view: ClaimView }> = ({ props: { view } }) =>
  text(toCsl(claimCsl(view)), 'application/vnd.citationstyles.csl+json')

import type { APIRoute } from 'astro'
import { toRis } from '../../export/citations.ts'
import type { ClaimView } from '../../site/catalog.ts'
import { claimCsl, claimPaths, text } from '../../site/takeaway.ts'

export const getStaticPaths = claimPaths

export const GET: APIRoute<{ view: ClaimView }> = ({ props: { view } }) =>
  text(toRis(claimCsl(view)), 'application/x-research-info-systems')

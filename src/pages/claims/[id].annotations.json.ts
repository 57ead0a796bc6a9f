import type { APIRoute } from 'astro'
import { annotations } from '../../export/annotations.ts'
import type { ClaimView } from '../../site/catalog.ts'
import { claimPaths, json, to } from '../../site/takeaway.ts'
import { claimInWords } from '../../timeline/words.ts'

export const getStaticPaths = claimPaths

export const GET: APIRoute<{ view: ClaimView }> = ({ props: { view } }) => {
  const mentions = view.mentions.map((m) => m.mention)
  const label = claimInWords(view.claim.reading)
  return json(annotations(label, to.claim(view.claim.id), mentions, to), 'application/ld+json')
}

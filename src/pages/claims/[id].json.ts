import type { APIRoute, GetStaticPaths } from 'astro'
import { claimFile, movedFile } from '../../export/files.ts'
import type { Moved } from '../../model/timeline.ts'
import type { ClaimView } from '../../site/catalog.ts'
import { keyed } from '../../site/data.ts'
import { claimCsl, claimPaths, json, movedOf, to } from '../../site/takeaway.ts'

export const getStaticPaths = (() => [
  ...keyed(claimPaths().map(({ params, props }) => ({ params, props: { ...props, moved: null } }))),
  ...keyed(movedOf('claim').map((moved) => ({ params: { id: moved.id }, props: { view: null, moved } }))),
]) satisfies GetStaticPaths

type Props = { view: ClaimView; moved: null } | { view: null; moved: Moved }

export const GET: APIRoute<Props> = ({ props: { view, moved } }) => {
  if (!view) return json(movedFile(moved, to))
  const { claim, mentions, relations, articles } = view
  const file = claimFile(
    claim,
    mentions.map((m) => m.mention),
    relations.map((r) => r.relation),
    articles,
    claimCsl(view),
    to,
  )
  return json(file)
}

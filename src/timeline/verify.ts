import type { Timeline } from '../model/timeline.ts'

/** Checks one thing and says in words what does not hold. */
type Invariant = (timeline: Timeline, sources: ReadonlyMap<string, string>) => string[]

const quotesStand: Invariant = ({ mentions }, sources) =>
  mentions
    .filter((one) => sources.get(one.article)?.slice(one.start, one.end) !== one.anchor.exact)
    .map(
      (one) =>
        `${one.id}: the words at ${one.article}:${one.line}:${one.column} are not “${one.anchor.exact}”`,
    )

const idsAreUnique: Invariant = ({ mentions, claims, articles, moved }) => {
  const twice = (kind: string, ids: readonly string[]): string[] => {
    const seen = new Set<string>()
    return ids.filter((id) => seen.size === seen.add(id).size).map((id) => `${kind} ${id} exists twice`)
  }
  return [
    ...twice(
      'mention',
      mentions.map((one) => one.id),
    ),
    ...twice('claim', [
      ...claims.map((one) => one.id),
      ...moved.filter((one) => one.of === 'claim').map((one) => one.id),
    ]),
    ...twice('article', [
      ...articles.map((one) => one.slug),
      ...moved.filter((one) => one.of === 'article').map((one) => one.id),
    ]),
  ]
}

const mentionsHaveHomes: Invariant = ({ mentions, claims, articles }) => {
  const claimOf = new Map(claims.flatMap((claim) => claim.mentions.map((id) => [id, claim.id] as const)))
  const articleOf = new Map(
    articles.flatMap((article) => article.mentions.map((id) => [id, article.slug] as const)),
  )
  return mentions.flatMap((one) => [
    ...(claimOf.get(one.id) === one.claim
      ? []
      : [`${one.id} is not among the mentions of its claim ${one.claim}`]),
    ...(articleOf.get(one.id) === one.article
      ? []
      : [`${one.id} is not among the mentions of its article ${one.article}`]),
  ])
}

const referencesResolve: Invariant = ({ mentions, claims, articles, relations, moved }) => {
  const ids = new Set(claims.map((claim) => claim.id))
  const known = new Set(mentions.map((one) => one.id))
  const slugs = new Set(articles.map((article) => article.slug))
  const withdrawn = new Set(moved.filter((one) => one.what === 'withdrawn').map((one) => one.id))
  return [
    ...claims.flatMap((claim) =>
      claim.mentions
        .filter((id) => !known.has(id))
        .map((id) => `${claim.id} names ${id}, which is no mention`),
    ),
    ...claims.flatMap((claim) =>
      claim.standingBy
        .filter((id) => !ids.has(id))
        .map((id) => `the standing of ${claim.id} names ${id}, which is no claim`),
    ),
    ...relations.flatMap((relation) =>
      [relation.from, relation.to]
        .filter((id) => !ids.has(id))
        .map(
          (id) =>
            `the relation ${relation.type} of ${relation.from} and ${relation.to} names ${id}, which is no claim: mend content/relations.yaml`,
        ),
    ),
    ...moved
      .filter(
        (one) => one.to !== null && !(one.of === 'claim' ? ids : slugs).has(one.to) && !withdrawn.has(one.to),
      )
      .map((one) => `${one.id} leads to ${one.to}, which has no page`),
  ]
}

const marksStand: Invariant = ({ articles, mentions }) => {
  const marks = articles.flatMap(({ slug, html }) =>
    [...html.matchAll(/ id="(m-[^"]{1,200})"/g)].map(([, id]) => `${slug} ${id}`),
  )
  const once = new Set<string>()
  const twice = new Set<string>()
  for (const mark of marks) (once.has(mark) ? twice : once).add(mark)
  return mentions
    .filter(({ article, id }) => !once.has(`${article} ${id}`) || twice.has(`${article} ${id}`))
    .map((one) => `${one.id} is not marked once in the text of ${one.article}`)
}

/** Every promise of the merged timeline, one function each. */
const INVARIANTS: readonly Invariant[] = [
  quotesStand,
  idsAreUnique,
  mentionsHaveHomes,
  referencesResolve,
  marksStand,
]

/** What does not hold, in words; empty when all is well. `sources` are the articles' files by slug. */
export function checkTimeline(timeline: Timeline, sources: ReadonlyMap<string, string>): string[] {
  return INVARIANTS.flatMap((invariant) => invariant(timeline, sources))
}

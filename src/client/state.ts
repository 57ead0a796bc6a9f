/** What the reader has chosen, as it stands in the address: `?q=2%25&kind=target&kind=demand&asof=2023-01-13`. */
export const FACETS = ['kind', 'measure', 'subject', 'speaker', 'source', 'review'] as const
export type Facet = (typeof FACETS)[number]

export interface State {
  readonly q: string
  /** Latest day a claim may have been said, `YYYY-MM-DD`; empty for no bound. */
  readonly asof: string
  readonly facets: ReadonlyMap<Facet, ReadonlySet<string>>
}

/** Reads a state from an address; what is not understood is left out. */
export function readState(search: string): State {
  const params = new URLSearchParams(search)
  const asof = params.get('asof') ?? ''
  const facets = FACETS.map((f) => [f, new Set(params.getAll(f).filter(Boolean))] as const)
  return {
    q: params.get('q') ?? '',
    asof: /^\d{4}-\d{2}-\d{2}$/.test(asof) ? asof : '',
    facets: new Map(facets.filter(([, values]) => values.size > 0)),
  }
}

/** Writes a state as a query string with its `?`, empty when nothing is chosen; the order is always the same. */
export function writeState({ q, asof, facets }: State): string {
  const params = new URLSearchParams()
  if (q) params.set('q', q)
  for (const f of FACETS) for (const value of [...(facets.get(f) ?? [])].sort()) params.append(f, value)
  if (asof) params.set('asof', asof)
  const text = params.toString()
  return text ? `?${text}` : ''
}

/** What is known of one row for filtering. */
export interface RowFacts {
  readonly said: string
  readonly values: Readonly<Record<Facet, readonly string[]>>
}

/** For every value of every facet, how many rows choosing it would show. */
export type Counts = ReadonlyMap<Facet, ReadonlyMap<string, number>>

/** Facets whose choice a row does not meet; null when the day keeps it out already. */
function failing(row: RowFacts, state: State): Facet[] | null {
  if (state.asof && (!row.said || row.said > state.asof)) return null
  const failed: Facet[] = []
  for (const [facet, chosen] of state.facets) {
    if (!row.values[facet].some((v) => chosen.has(v))) failed.push(facet)
  }
  return failed
}

/**
 * Which rows pass, and for every value of every facet how many rows choosing it would show: a row that fails one
 * facet alone still counts there. One pass over the rows; `found` tells by a row's place whether the search found it.
 */
export function tally(
  rows: readonly RowFacts[],
  state: State,
  found: (row: number) => boolean,
): { passes: boolean[]; counts: Counts } {
  const counts = new Map(FACETS.map((facet) => [facet, new Map<string, number>()]))
  const passes = rows.map((row, at) => {
    const failed = found(at) ? failing(row, state) : null
    if (failed === null || failed.length > 1) return false
    for (const facet of failed.length === 0 ? FACETS : failed) {
      const own = counts.get(facet)
      for (const value of row.values[facet]) own?.set(value, (own.get(value) ?? 0) + 1)
    }
    return failed.length === 0
  })
  return { passes, counts }
}

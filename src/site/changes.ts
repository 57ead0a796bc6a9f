import { compareEdtf } from '../model/edtf.ts'
import type { Catalog } from './catalog.ts'
import { claimWithSpeaker } from './format.ts'

/** One thing that happened to the record, as the page of changes lists it. */
export interface Change {
  readonly on: string
  readonly what: string
  readonly name: string
  /** Of a claim or an article; the page makes the address. */
  readonly of: 'claim' | 'article'
  readonly id: string
  readonly note: string | null
}

export interface Day {
  readonly on: string
  readonly kinds: readonly { readonly what: string; readonly changes: readonly Change[] }[]
}

/** What a reader who relied on the record must know first. */
const ORDER = ['withdrawn', 'merged', 'renamed', 'rejected', 'corrected', 'reread', 'confirmed', 'recorded']

/** The latest changes, newest day first, and within a day what matters most first; at most `most`. */
export function changesOf({ claims, timeline }: Catalog, most = 500): Day[] {
  const all: Change[] = [
    ...claims.flatMap(({ claim }) => {
      const name = claimWithSpeaker(claim.reading)
      return claim.history.map((h): Change => ({ ...h, name, of: 'claim', id: claim.id }))
    }),
    ...timeline.moved.map(
      (m): Change => ({ on: m.on, what: m.what, name: m.text ?? m.id, of: m.of, id: m.id, note: m.reason }),
    ),
  ]
  const rank = (c: Change): number => ORDER.indexOf(c.what)
  const sorted = all
    .sort(
      (a, b) =>
        compareEdtf(b.on, a.on) || rank(a) - rank(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
    )
    .slice(0, most)
  const days = new Map<string, Map<string, Change[]>>()
  for (const c of sorted) {
    const kinds = days.get(c.on) ?? new Map<string, Change[]>()
    kinds.set(c.what, [...(kinds.get(c.what) ?? []), c])
    days.set(c.on, kinds)
  }
  return [...days].map(([on, kinds]) => ({
    on,
    kinds: [...kinds].map(([what, changes]) => ({ what, changes })),
  }))
}

import type { Timeline } from '../../src/model/timeline.ts'

const LISTS = ['articles', 'mentions', 'claims', 'relations', 'moved', 'people'] as const
type List = (typeof LISTS)[number]

/** A run of items that stand in the list before, from an index on; or an item that does not. */
type Part = readonly [from: number, count: number] | { readonly item: unknown }

/** What makes one timeline of another, small where they share most of their objects. Plain JSON. */
export type TimelinePatch = Readonly<Record<List, readonly Part[]>>

/** What changed from one timeline to the next, by the identity of what they hold. */
export function patchOf(before: Timeline, now: Timeline): TimelinePatch {
  return eachList((list) => {
    const places = new Map<unknown, number>(before[list].map((item, index) => [item, index]))
    const parts: Part[] = []
    let run: [from: number, count: number] | null = null
    for (const item of now[list]) {
      const at = places.get(item)
      if (at === undefined) {
        parts.push({ item })
        run = null
      } else if (run && at === run[0] + run[1]) run[1] += 1
      else {
        run = [at, 1]
        parts.push(run)
      }
    }
    return parts
  })
}

/** The timeline that `patchOf` saw after the one given here. */
export function patched(before: Timeline, patch: TimelinePatch): Timeline {
  const lists = eachList((list) =>
    patch[list].flatMap((part) =>
      'item' in part ? [part.item] : before[list].slice(part[0], part[0] + part[1]),
    ),
  )
  const { schemaVersion } = before
  // Made from what was checked before it was taken apart.
  return { schemaVersion, ...lists } as Timeline
}

/** True when the patch leaves everything as it was. */
export const changesNothing = (before: Timeline, patch: TimelinePatch): boolean =>
  LISTS.every((list) => {
    const [first = [0, 0], ...more] = patch[list]
    return more.length === 0 && !('item' in first) && first[0] === 0 && first[1] === before[list].length
  })

const eachList = <T>(make: (list: List) => T): Record<List, T> =>
  Object.fromEntries(LISTS.map((list) => [list, make(list)])) as Record<List, T>

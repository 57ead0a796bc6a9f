/**
 * At most `most` of a list, in its order: all of `kept`, then always the one that stands farthest along `at` from
 * those kept already, so that what is left still spans the whole. Of equals the earlier in the list.
 */
export function thin<T>(
  list: readonly T[],
  most: number,
  at: (item: T) => number,
  kept: readonly T[],
): readonly T[] {
  if (list.length <= most) return list
  const chosen = new Set<T>()
  const places = list.map(at)
  const gap = places.map(() => Number.POSITIVE_INFINITY)
  const keep = (index: number): void => {
    chosen.add(list[index] as T)
    const own = places[index] ?? 0
    for (const [i, place] of places.entries()) gap[i] = Math.min(gap[i] ?? 0, Math.abs(place - own))
  }
  for (const item of kept.slice(0, most)) keep(list.indexOf(item))
  while (chosen.size < most) {
    let far = -1
    for (const [i, item] of list.entries()) {
      if (!chosen.has(item) && (far < 0 || (gap[i] ?? 0) > (gap[far] ?? 0))) far = i
    }
    keep(far)
  }
  return list.filter((item) => chosen.has(item))
}

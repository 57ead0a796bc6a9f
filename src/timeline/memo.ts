/**
 * Keeps what was last made for an object, while all that it was made of besides is the same (by identity). A process
 * that previews makes the whole record again at each save, mostly from objects that are still the same.
 */
export function lastOf<K extends object, V>(): (about: K, of: readonly unknown[], make: () => V) => V {
  const known = new WeakMap<K, { readonly of: readonly unknown[]; readonly value: V }>()
  return (about, of, make) => {
    const before = known.get(about)
    if (before && sameItems(before.of, of)) return before.value
    const value = make()
    known.set(about, { of, value })
    return value
  }
}

/** Whether two lists hold the same things in the same order, by identity. */
export const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index])

/** Gives back the list before for one that holds the same things, so that what is made of it can be kept. */
export function steady<T>(): (list: readonly T[]) => readonly T[] {
  let last: readonly T[] = []
  return (list) => {
    if (!sameItems(last, list)) last = list
    return last
  }
}

/** Gives back the value before for one that says the same in JSON. For what is small, or made of too much to compare. */
export function steadyText<T>(): (value: T) => T {
  let last: { readonly text: string; readonly value: T } | null = null
  return (value) => {
    const text = JSON.stringify(value)
    if (last?.text !== text) last = { text, value }
    return last.value
  }
}

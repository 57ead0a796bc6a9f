/**
 * Keeps what a function of a pair of objects found, as long as the objects live. The function must depend on nothing
 * that changes while they do.
 */
export function oncePerPair<A extends object, B extends object, V>(): (a: A, b: B, work: () => V) => V {
  const known = new WeakMap<A, Map<B, V>>()
  return (a, b, work) => {
    let found = known.get(a)
    if (!found) {
      found = new Map()
      known.set(a, found)
    }
    const before = found.get(b)
    if (before !== undefined) return before
    const value = work()
    found.set(b, value)
    return value
  }
}

/** Keeps what a function of a text found, for the last so many texts it was asked about. */
export function oncePerText<V>(most: number, work: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = work(text)
    if (known.size >= most) known.clear()
    known.set(text, value)
    return value
  }
}

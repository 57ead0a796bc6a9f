/**
 * Keeps what a function of an object found until it is asked about another object: the rules ask about one sentence or
 * figure at a time, again and again. The function must depend on nothing that changes meanwhile.
 */
export function oncePer<A extends object, V>(work: (a: A) => V): (a: A) => V {
  let last: { readonly of: A; readonly value: V } | null = null
  return (a) => {
    if (last?.of !== a) last = { of: a, value: work(a) }
    return last.value
  }
}

/** The same for a pair of objects: kept until it is asked about another first one. */
export function oncePerPair<A extends object, B extends object, V>(): (a: A, b: B, work: () => V) => V {
  const knownOf = oncePer((_: A) => new Map<B, V>())
  return (a, b, work) => {
    const known = knownOf(a)
    const before = known.get(b)
    if (before !== undefined) return before
    const value = work()
    known.set(b, value)
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

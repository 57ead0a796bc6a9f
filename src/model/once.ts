/** What was made of an object, by the name of what it is. */
type Made = Map<string, unknown>

const SHARED = Symbol.for('outlay.made')
const own = new WeakMap<object, Made>()

/**
 * Has an object carry what is made of it once, for all copies of the program in the process: a build has it twice,
 * bundled for the pages and as it is for the files beside them. Not for a server that follows changes of the program,
 * where what another copy made is out of date.
 */
export function carryWhatIsMade<T extends object>(of: T): T {
  return Object.defineProperty(of, SHARED, { value: new Map() satisfies Made })
}

/** Makes something of an object when it is first asked for; `name` tells it from all else that is made of that one. */
export function once<T>(of: object, name: string, make: () => T): T {
  const made = (of as { [SHARED]?: Made })[SHARED] ?? own.get(of) ?? new Map<string, unknown>()
  if (!(SHARED in of)) own.set(of, made)
  if (!made.has(name)) made.set(name, make())
  return made.get(name) as T
}

/**
 * Words without which a pattern cannot fit. A word of the vocabulary knows once for all which of them it holds, and a
 * sentence what its words hold together, so that most patterns over a whole sentence need not be tried on it.
 */
const hints: RegExp[] = []
const MOST = 31

/**
 * Registers a pattern of letters, in lower case, one of which is inside some word of every text that the pattern it
 * stands for fits. Call it as a module loads. Returns the bit that `hintsOf` sets.
 */
export function hint(pattern: RegExp): number {
  if (hints.length === MOST) throw new RangeError(`no room for the hint ${pattern.source}`)
  hints.push(pattern)
  return 1 << (hints.length - 1)
}

/** The bits of all hints that a word in lower case holds. */
export function hintsOf(lower: string): number {
  let bits = 0
  for (const [index, pattern] of hints.entries()) if (pattern.test(lower)) bits |= 1 << index
  return bits
}

/** What is taken for granted of a sentence whose words are not all known. */
export const ALL_HINTS = -1

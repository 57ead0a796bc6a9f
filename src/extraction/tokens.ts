export interface Token {
  readonly start: number
  readonly end: number
  /** Lower-case word without a possessive ending; punctuation as it stands. */
  readonly lower: string
  readonly text: string
  readonly possessive: boolean
  readonly word: boolean
  readonly capital: boolean
}

// A word keeps its inner apostrophes and the dots of initialisms; hyphens separate words.
const TOKEN = /(?:[A-Z]\.){2,5}|\d[\d,.]*\d|\d|\p{L}[\p{L}\p{M}]*(?:[’'](?!s\b)\p{L}+)*|[^\s\p{L}\d]/gu
const POSSESSIVE = /^[’']s\b/

/** Tokens of `text.slice(from, to)`, with offsets into `text`. */
export function tokenise(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = []
  const part = text.slice(from, to)
  for (const match of part.matchAll(TOKEN)) {
    const raw = match[0]
    let start = from + match.index
    let end = start + raw.length
    const word = /^[\p{L}]/u.test(raw)
    const before = tokens.at(-1)
    // The apostrophe and s of a possessive belong to the word before them.
    if ((raw === '’' || raw === "'") && before?.word && before.end === start) {
      const ending = POSSESSIVE.exec(text.slice(start, start + 3))
      const plural = before.lower.endsWith('s')
      if (ending || plural) {
        tokens[tokens.length - 1] = { ...before, end: start + (ending ? 2 : 1), possessive: true }
        continue
      }
    }
    if (raw === 's' && before?.possessive && before.end === end) continue
    if (before && start < before.end) start = before.end
    if (end <= start) end = start + 1
    tokens.push({
      start,
      end,
      lower: raw.toLowerCase(),
      text: raw,
      possessive: false,
      word,
      capital: word && raw[0] !== raw[0]?.toLowerCase(),
    })
  }
  return tokens
}

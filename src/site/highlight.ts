/** A sentence cut around the words of its claim; `match` is empty when they do not stand in it. */
export interface Highlighted {
  readonly before: string
  readonly match: string
  readonly after: string
}

/** Cuts `sentence` around the first place where `quote` stands, white space folded on both sides. */
export function highlight(sentence: string, quote: string): Highlighted {
  const fold = (s: string): string => s.replace(/\s+/g, ' ').trim()
  const [whole, part] = [fold(sentence), fold(quote)]
  const at = whole.indexOf(part)
  if (at < 0 || part === '') return { before: whole, match: '', after: '' }
  return { before: whole.slice(0, at), match: part, after: whole.slice(at + part.length) }
}

import type { Mention, Reading } from '../model/mention.ts'
import { byText } from './order.ts'
import { sameValue } from './reading.ts'

/** A figure of the original beside what the restatement gives for it. */
export interface FigureRow {
  /** As it stands in the original; in the restatement where the original has none. */
  readonly quote: string
  readonly line: number
  /** Fields that differ, as `field: original → restatement`. */
  readonly differs: readonly string[]
  readonly found: 'both' | 'original' | 'restatement'
}

/** How a restatement compares with its original. */
export interface Comparison {
  readonly rows: readonly FigureRow[]
  /** Positions without a figure, compared likewise; told, but not counted. */
  readonly statements: readonly FigureRow[]
  /** Figures of the original that are read as claims. */
  readonly figures: number
  /** Of these, how many the restatement gives with the same reading. */
  readonly agree: number
  /** Words set off as a quotation, or recorded as a figure, that do not stand in the original. */
  readonly strayQuotes: readonly string[]
}

/** What must agree. How a speaker is written and where the words stand are the restatement's own. */
const COMPARED = [
  'subject',
  'value',
  'valueHigh',
  'unit',
  'comparator',
  'kind',
  'stance',
  'period',
  'periodRole',
  'basis',
  'statedOn',
  'statedOnFrom',
  'hedged',
  'place',
] as const satisfies readonly (keyof Reading)[]

/** Compares what the rules read in an original text with what they read in its restatement. */
export function compareWithOriginal(
  original: { readonly text: string; readonly mentions: readonly Mention[] },
  restated: { readonly text: string; readonly mentions: readonly Mention[] },
): Comparison {
  const rows = pairUp(original.mentions.filter(isFigure), restated.mentions.filter(isFigure))
  const statements = pairUp(
    original.mentions.filter((one) => !isFigure(one)),
    restated.mentions.filter((one) => !isFigure(one)),
  )
  const own = rows.filter((row) => row.found !== 'restatement')
  const quotes = [
    ...restated.mentions.filter(isFigure).map((one) => one.quote),
    ...quotationsIn(restated.text),
  ]
  const text = foldWords(original.text)
  return {
    rows,
    statements,
    figures: own.length,
    agree: own.filter((row) => row.found === 'both' && row.differs.length === 0).length,
    strayQuotes: [...new Set(quotes)].filter((quote) => !text.includes(foldWords(quote))),
  }
}

const isFigure = (mention: Mention): boolean => mention.value !== null

/** Pairs mentions by how much they agree; equal value, unit and stance are what makes a pair possible. */
function pairUp(original: readonly Mention[], restated: readonly Mention[]): FigureRow[] {
  const free = new Set(restated)
  const rows = original.map((one): FigureRow => {
    const others = [...free].filter((other) =>
      sameValue([one.value, one.unit, one.stance], [other.value, other.unit, other.stance]),
    )
    const best = others
      .map((other) => ({ other, differs: differences(one, other) }))
      .sort((a, b) => a.differs.length - b.differs.length || a.other.start - b.other.start)[0]
    if (!best) return { quote: one.quote, line: one.line, differs: [], found: 'original' }
    free.delete(best.other)
    return { quote: one.quote, line: one.line, differs: best.differs, found: 'both' }
  })
  const extra = [...free].map(
    (one): FigureRow => ({ quote: one.quote, line: one.line, differs: [], found: 'restatement' }),
  )
  return [...rows, ...extra]
}

function differences(one: Mention, other: Mention): string[] {
  const told = (value: unknown): string =>
    value === null ? 'none' : typeof value === 'object' ? JSON.stringify(value) : String(value)
  const found: string[] = COMPARED.filter((field) => !sameValue(one[field], other[field])).map(
    (field) => `${field}: ${told(one[field])} → ${told(other[field])}`,
  )
  if (!sameName(one.speaker, other.speaker))
    found.push(`speaker: ${told(one.speaker)} → ${told(other.speaker)}`)
  const amounts = (mention: Mention): unknown => mention.converted.map(({ value, unit }) => [value, unit])
  if (!sameValue(amounts(one), amounts(other))) found.push('converted amounts differ')
  return found
}

/** The same speaker however written: one name holds the other, or both end in the same word. */
function sameName(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b
  const [x, y] = [a, b].map(
    (name) =>
      name
        .toLowerCase()
        .replace(/['’]s\b/g, '')
        .match(/[\p{L}\p{N}]+/gu) ?? [],
  )
  const [s, t] = [x?.join(' ') ?? '', y?.join(' ') ?? '']
  return s.includes(t) || t.includes(s) || x?.at(-1) === y?.at(-1)
}

/** Words set off by quotation marks in a body of Markdown, of two words or more. */
function quotationsIn(text: string): string[] {
  return [...text.matchAll(/["“]([^"“”\n]{3,600})["”]/g)]
    .map((match) => (match[1] ?? '').replace(/[.,;:]$/, ''))
    .filter((quote) => /\s/.test(quote))
}

/** Text by which words are compared: spaces folded, typographic quotes and dashes plain, case kept. */
const foldWords = (text: string): string =>
  text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[‐-―]/g, '-').replace(/\s+/g, ' ')

/** Which original belongs to which article: the pairs that share most rare words, each text used once. */
export function matchOriginals(
  articles: readonly { readonly slug: string; readonly text: string }[],
  originals: readonly { readonly name: string; readonly text: string }[],
): Map<string, string> {
  const scored = articles.flatMap((article) => {
    const words = rareWords(article.text)
    return originals.map((original) => ({
      slug: article.slug,
      name: original.name,
      score: dice(words, rareWords(original.text)),
    }))
  })
  scored.sort((a, b) => b.score - a.score || byText(a.slug, b.slug) || byText(a.name, b.name))
  const found = new Map<string, string>()
  const used = new Set<string>()
  for (const { slug, name, score } of scored) {
    if (score < LEAST_SHARED || found.has(slug) || used.has(name)) continue
    found.set(slug, name)
    used.add(name)
  }
  return found
}

/** Below this share of common words two texts are not taken for one story. */
const LEAST_SHARED = 0.25

/** Names and numbers: what a restatement cannot change. */
const rareWords = (text: string): Set<string> =>
  new Set(text.match(/\p{Lu}[\p{L}-]{2,}|\d[\d.,]*\d|\d/gu) ?? [])

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared += 1
  return (2 * shared) / (a.size + b.size || 1)
}

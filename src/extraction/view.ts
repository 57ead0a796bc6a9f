import type { Annotation } from './annotation.ts'
import type { Block } from './document.ts'
import type { Entity } from './entities.ts'
import type { Figure } from './figures.ts'
import type { Sense } from './lexicon/index.ts'
import type { Mark } from './marks.ts'
import type { Span } from './sentences.ts'
import type { TimeExpression } from './times.ts'
import type { Token } from './tokens.ts'

/** An annotation with the tokens it covers. */
export interface Located<T> {
  readonly first: number
  readonly last: number
  readonly note: Annotation<T>
}

/** One sentence with everything the layers found in it. Offsets count into the block's text. */
export interface View {
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  readonly marks: readonly Mark[]
  readonly entities: readonly Entity[]
  readonly figures: readonly Located<Figure>[]
  /** Figures that are refused unread: more than a sentence holds. */
  readonly crowd: readonly Annotation<Figure>[]
  readonly times: readonly Located<TimeExpression>[]
  readonly quotations: readonly Span[]
  /** Running sum of clause-boundary weights; see `distance`. */
  readonly walls: readonly number[]
  readonly index: ViewIndex
  /** The hints of its words together, see hints.ts. */
  readonly hints: number
  /** Whether it has a word that a position on spending needs. */
  readonly mayState: boolean
  /** What the sentence says on one line: white space as single spaces, none at the ends. */
  readonly plain: string
}

/** What of a sentence stands where. */
export interface ViewIndex {
  /** The marks by category. */
  readonly marks: ReadonlyMap<Sense['cat'], readonly Mark[]>
  /** By token: the longest entity that ends there. */
  readonly endingAt: ReadonlyMap<number, Entity>
  /** By token: the first entity that starts there, rather one that is no mere owner. */
  readonly startingAt: ReadonlyMap<number, Entity>
  /** The tokens of verbs that are cues. */
  readonly verbs: ReadonlySet<number>
}

/** Prefix sums of wall weights: `walls[k]` is the weight of tokens before `k`. */
export function wallSums(tokens: readonly Token[]): number[] {
  const sums = [0]
  let sum = 0
  for (const token of tokens) {
    sum += token.known.wall
    sums.push(sum)
  }
  return sums
}

/** How far apart two tokens are: a quarter for each word plus the walls between them. */
export function distance(view: View, a: number, b: number): number {
  const [low, high] = a < b ? [a, b] : [b, a]
  return (high - low) * 0.25 + (view.walls[high] ?? 0) - (view.walls[low + 1] ?? 0)
}

/** Where the next figure behind a figure ends, as a token; Infinity when none follows. */
export function endOfNextFigure(view: View, figure: Located<unknown>): number {
  let end = Number.POSITIVE_INFINITY
  for (const { first, last } of view.figures) if (first > figure.last && last < end) end = last
  return end
}

/** Index of the first token that ends after `offset`; the token count when none does. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Adds token positions to annotations of a block that lie inside the sentence. */
export function locate<T>(
  notes: readonly Annotation<T>[],
  tokens: readonly Token[],
  from: number,
  to: number,
): Located<T>[] {
  const located: Located<T>[] = []
  for (const note of notes) {
    if (note.start < from || note.end > to) continue
    located.push({
      note,
      first: tokenAt(tokens, note.start),
      last: Math.max(0, tokenAt(tokens, note.end - 1)),
    })
  }
  return located
}

/** Marks of one category, typed. */
export function marksOf<C extends Sense['cat']>(
  view: View,
  cat: C,
): readonly Mark<Extract<Sense, { cat: C }>>[] {
  return (view.index.marks.get(cat) ?? NONE) as readonly Mark<Extract<Sense, { cat: C }>>[]
}

const NONE: readonly Mark[] = []

/** Text before / after an offset inside the sentence, for patterns over a few words. */
export const textBefore = (view: View, offset: number, length = 100): string =>
  view.block.text.slice(Math.max(view.start, offset - length), offset)
export const textAfter = (view: View, offset: number, length = 100): string =>
  view.block.text.slice(offset, Math.min(view.end, offset + length))

/** The quotation a span stands in, if any. */
export function quotationAround(view: View, start: number, end: number): Span | null {
  return view.quotations.find((q) => q.start <= start && q.end >= end) ?? null
}

/** Whether a comma-fenced aside ends right before token `i`; then the token before the aside's first comma. No aside holds a colon. */
export function skipAside(view: View, i: number): number {
  const before = view.tokens[i - 1]
  if (before?.text !== ',') return i
  for (let k = i - 2; k > 0; k -= 1) {
    const text = view.tokens[k]?.text
    if (text === ',' || text === '—') return k
    if (text === ';' || text === ':') return i
  }
  return i
}

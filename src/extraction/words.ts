import { hintsOf } from './hints.ts'
import type { Entry, Lexicon } from './lexicon/index.ts'
import { isTitle, leadsTitle, mayBeName } from './titles.ts'

/** A word or mark as it is written, with all that is known of it wherever it stands. */
export interface Word {
  readonly text: string
  readonly lower: string
  /** Begins with a letter. */
  readonly word: boolean
  readonly capital: boolean
  /** Phrases of the lexicon that it is by itself; null without any. */
  readonly alone: readonly Entry[] | null
  /** Longer phrases that begin with it, by their second word (lower case); null without any. */
  readonly bySecond: ReadonlyMap<string, readonly Entry[]> | null
  /** Stands second in some phrase. */
  readonly second: boolean
  /** The hints it holds, see hints.ts. */
  readonly hints: number
  /** How much it parts what stands left and right of it. */
  readonly wall: number
  /** "minister", "chief": names an office. */
  readonly title: boolean
  /** "prime", "defense": stands before the name of an office. */
  readonly leadsTitle: boolean
  /** Not one of the capitalised words that are nobody's name. */
  readonly mayBeName: boolean
}

// How much a token parts what stands left and right of it. Tuned by reading, not by learning: a comma is a
// breath, a conjunction of contrast a new thought.
const WALLS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ',': 1.2,
    ';': 4,
    ':': 2,
    '—': 2.5,
    '–': 1.5,
    '(': 1.5,
    ')': 0.8,
    while: 3,
    whereas: 3.5,
    but: 3,
    although: 3,
    though: 3,
    yet: 2.5,
    because: 2,
    if: 1.5,
    and: 0.6,
    which: 0.8,
    who: 0.8,
    that: 0.4,
    as: 0.6,
    after: 0.8,
    before: 0.8,
    when: 1.2,
    with: 0.5,
    than: 0.5,
  }),
)

// News has some ten thousand forms of words; a text that holds more is no news and must not fill the memory.
const MOST_WORDS = 30_000
// The table begins small, so that what an article needs of it stays in the cache of the processor.
const FIRST_PLACES = 0x1000
// Words that share a place stand in the places behind it; a text made of such words is read without being kept.
const MOST_STEPS = 16

const LETTER = /^\p{L}/u

/**
 * What a lexicon knows of each word, worked out when a word is met first and kept for the next time. A table of its own,
 * because a Map would have every word of a text cut out of it only to find it again.
 */
export class Vocabulary {
  private readonly lexicon: Lexicon
  private table: (Word | null)[] = new Array(FIRST_PLACES).fill(null)
  private size = 0

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
  }

  /** What is known of the word `text.slice(from, to)`. */
  find(text: string, from: number, to: number): Word {
    const { table } = this
    const last = table.length - 1
    let place = hashOf(text, from, to) & last
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const word = table[place]
      if (!word) return this.keep(place, text.slice(from, to))
      if (isSpelled(word.text, text, from, to)) return word
      place = (place + 1) & last
    }
    return describe(text.slice(from, to), this.lexicon)
  }

  private keep(place: number, text: string): Word {
    const word = describe(text, this.lexicon)
    if (this.size >= MOST_WORDS) {
      this.table.fill(null)
      this.size = 0
    }
    this.table[place] = word
    this.size += 1
    if (this.size * 2 > this.table.length) this.table = twiceAsLarge(this.table)
    return word
  }
}

function hashOf(text: string, from: number, to: number): number {
  let hash = to - from
  for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return hash ^ (hash >>> 16)
}

/** The same words in a table of twice the size; one that finds no place near its own is left out. */
function twiceAsLarge(table: readonly (Word | null)[]): (Word | null)[] {
  const larger: (Word | null)[] = new Array(table.length * 2).fill(null)
  for (const word of table) {
    if (!word) continue
    const place = hashOf(word.text, 0, word.text.length)
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const at = (place + step) & (larger.length - 1)
      if (larger[at]) continue
      larger[at] = word
      break
    }
  }
  return larger
}

function isSpelled(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let k = 0; k < word.length; k += 1) if (word.charCodeAt(k) !== text.charCodeAt(from + k)) return false
  return true
}

function describe(written: string, lexicon: Lexicon): Word {
  // A copy: a piece cut out of an article would keep all of the article in memory.
  const text = [...written].join('')
  const lower = text.toLowerCase()
  const word = LETTER.test(text)
  const phrases = lexicon.byFirst.get(lower)
  return {
    text,
    lower,
    word,
    capital: word && text[0] !== text[0]?.toLowerCase(),
    alone: phrases && phrases.alone.length > 0 ? phrases.alone : null,
    bySecond: phrases && phrases.bySecond.size > 0 ? phrases.bySecond : null,
    second: lexicon.seconds.has(lower),
    hints: hintsOf(lower),
    wall: WALLS.get(lower) ?? 0,
    title: isTitle(lower),
    leadsTitle: leadsTitle(lower),
    mayBeName: mayBeName(text),
  }
}

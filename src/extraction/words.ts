import type { Lexicon, Phrases } from './lexicon/index.ts'
import { isTitle, leadsTitle, mayBeName } from './titles.ts'

/** A word or mark as it is written, with all that is known of it wherever it stands. */
export interface Word {
  readonly text: string
  readonly lower: string
  /** Begins with a letter. */
  readonly word: boolean
  readonly capital: boolean
  /** Phrases of the lexicon that begin with it. */
  readonly phrases: Phrases | null
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

/** Finds what is known of a word. */
export type Vocabulary = (text: string) => Word

// News has some ten thousand forms of words; a text that holds more is no news and must not fill the memory.
const MOST_WORDS = 30_000

const LETTER = /^\p{L}/u

/** What a lexicon knows of each word, worked out when a word is met first and kept for the next time. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const known = new Map<string, Word>()
  return (text) => {
    let found = known.get(text)
    if (!found) {
      found = describe(text, lexicon)
      if (known.size >= MOST_WORDS) known.clear()
      known.set(text, found)
    }
    return found
  }
}

function describe(text: string, lexicon: Lexicon): Word {
  const lower = text.toLowerCase()
  const word = LETTER.test(text)
  return {
    text,
    lower,
    word,
    capital: word && text[0] !== text[0]?.toLowerCase(),
    phrases: lexicon.get(lower) ?? null,
    wall: WALLS.get(lower) ?? 0,
    title: isTitle(lower),
    leadsTitle: leadsTitle(lower),
    mayBeName: mayBeName(text),
  }
}

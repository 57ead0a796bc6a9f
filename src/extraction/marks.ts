import type { Category, Lexicon, Sense } from './lexicon/index.ts'
import type { Token } from './tokens.ts'

/** A phrase of the lexicon found in a sentence: tokens `[first, last]`, text offsets `[start, end)`. */
export interface Mark<S extends Sense = Sense> {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly possessive: boolean
  readonly sense: S
}

const CATEGORIES: readonly Category[] = [
  'place',
  'uncoded',
  'anaphor',
  'body',
  'media',
  'sources',
  'person',
  'cue',
  'topic',
]
const CATEGORY_INDEX = Object.fromEntries(CATEGORIES.map((cat, i) => [cat, i])) as Readonly<
  Record<Category, number>
>

/** Names of things outrank the words inside them: nothing is a cue inside "National Security Strategy". */
const NAMES: ReadonlySet<Category> = new Set(['place', 'body', 'media', 'person', 'anaphor', 'uncoded'])

/**
 * All lexicon phrases in a sentence. Within a category the longest phrase wins; a longer phrase of the same
 * category starting earlier blocks those inside it. Sorted by position.
 */
export function findMarks(tokens: readonly Token[], lexicon: Lexicon): Mark[] {
  const marks: Mark[] = []
  // Per category: the token up to which an earlier, longer phrase blocks others.
  const blockedUntil = new Int32Array(CATEGORIES.length)
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]
    if (!token) continue
    const entries = lexicon.get(token.lower)
    if (!entries) continue
    const from = marks.length
    for (const entry of entries) {
      const sense = entry.sense
      const cat = CATEGORY_INDEX[sense.cat]
      if ((blockedUntil[cat] ?? 0) > i) continue
      if (longerTaken(marks, from, sense.cat, entry.words.length)) continue
      const last = matchAt(tokens, i, entry.words)
      if (last < 0) continue
      // "the ministry" points back; "the Ministry of Defense" names one.
      if (sense.cat === 'body' && sense.row.name.startsWith('@') && tokens[last + 1]?.lower === 'of') continue
      if (entry.cased && !writtenAlike(tokens, i, last, entry.written)) continue
      const end = tokens[last]
      if (!end) continue
      marks.push({ first: i, last, start: token.start, end: end.end, possessive: end.possessive, sense })
    }
    for (let k = from; k < marks.length; k += 1) {
      const mark = marks[k]
      if (!mark) continue
      const cat = CATEGORY_INDEX[mark.sense.cat]
      blockedUntil[cat] = Math.max(blockedUntil[cat] ?? 0, mark.last + 1)
    }
  }
  return dropInside(marks)
}

/** Entries come longest first: a phrase of the same category starting here already took more words. */
function longerTaken(marks: readonly Mark[], from: number, cat: Category, length: number): boolean {
  for (let k = from; k < marks.length; k += 1) {
    const mark = marks[k]
    if (mark?.sense.cat === cat && mark.last - mark.first + 1 > length) return true
  }
  return false
}

function matchAt(tokens: readonly Token[], at: number, words: readonly string[]): number {
  for (let k = 0; k < words.length; k += 1) {
    const token = tokens[at + k]
    if (!token || token.lower !== words[k]) return -1
    // A possessive inside a phrase would be another owner.
    if (token.possessive && k < words.length - 1 && !/^(?:people|jane)$/.test(token.lower)) return -1
  }
  return at + words.length - 1
}

/** Capitals must stand where the form has them; a form all in capitals must be written so ("US", not "us"). */
function writtenAlike(tokens: readonly Token[], first: number, last: number, written: string): boolean {
  if (first === last && /^[A-Z.-]+$/.test(written)) return tokens[first]?.text === written
  return tokens[first]?.capital === true || /^\d|^[a-z]/.test(written)
}

/** Cues and topics inside a longer name are part of the name. */
function dropInside(marks: readonly Mark[]): Mark[] {
  const names = marks.filter((m) => NAMES.has(m.sense.cat))
  if (names.length === 0) return [...marks]
  return marks.filter((m) => {
    const length = m.last - m.first
    if (m.sense.cat === 'cue' || m.sense.cat === 'topic') {
      return !names.some(
        (n) =>
          n.first <= m.first && n.last >= m.last && (n.last - n.first > length || n.sense.cat === 'body'),
      )
    }
    return !names.some((n) => n !== m && n.first <= m.first && n.last >= m.last && n.last - n.first > length)
  })
}

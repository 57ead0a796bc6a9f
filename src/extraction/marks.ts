import { CATEGORIES, type Category, type Entry, type Sense } from './lexicon/index.ts'
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

/** Names of things outrank the words inside them: nothing is a cue inside "National Security Strategy". */
const NAMES: ReadonlySet<Category> = new Set(['place', 'body', 'media', 'person', 'anaphor', 'uncoded'])

/**
 * All lexicon phrases in a sentence. Within a category the longest phrase wins; a longer phrase of the same
 * category starting earlier blocks those inside it. Sorted by position.
 */
export function findMarks(tokens: readonly Token[]): Mark[] {
  const marks: Mark[] = []
  // Per category: the token up to which an earlier, longer phrase blocks others.
  const blockedUntil = new Int32Array(CATEGORIES.length)
  for (let i = 0; i < tokens.length; i += 1) {
    const known = tokens[i]?.known
    if (!known?.alone && !known?.bySecond) continue
    const from = marks.length
    const second = known.bySecond ? tokens[i + 1] : undefined
    // Most words stand second in no phrase; only the others are worth looking up.
    const longer = second?.known.second ? known.bySecond?.get(second.lower) : undefined
    if (longer) addMatching(marks, longer, tokens, i, from, blockedUntil)
    if (known.alone) addMatching(marks, known.alone, tokens, i, from, blockedUntil)
    for (let k = from; k < marks.length; k += 1) {
      const mark = marks[k]
      if (!mark) continue
      const cat = CATEGORIES.indexOf(mark.sense.cat)
      blockedUntil[cat] = Math.max(blockedUntil[cat] ?? 0, mark.last + 1)
    }
  }
  return dropInside(marks)
}

/** Adds those of the entries that stand at token `at`; marks from `from` on begin there, too. */
function addMatching(
  marks: Mark[],
  entries: readonly Entry[],
  tokens: readonly Token[],
  at: number,
  from: number,
  blockedUntil: Int32Array,
): void {
  const token = tokens[at]
  if (!token) return
  for (const { words, exact, capital, written, sense, category } of entries) {
    if (exact ? token.text !== written : capital && !token.capital) continue
    if ((blockedUntil[category] ?? 0) > at) continue
    if (longerTaken(marks, from, sense.cat, words.length)) continue
    const last = words.length === 1 ? at : matchAt(tokens, at, words)
    if (last < 0) continue
    const end = tokens[last] ?? token
    // "the ministry" points back; "the Ministry of Defense" names one.
    if (sense.cat === 'body' && sense.row.name.startsWith('@') && tokens[last + 1]?.lower === 'of') continue
    marks.push({ first: at, last, start: token.start, end: end.end, possessive: end.possessive, sense })
  }
}

/** Entries come longest first: a phrase of the same category starting here already took more words. */
function longerTaken(marks: readonly Mark[], from: number, cat: Category, length: number): boolean {
  for (let k = from; k < marks.length; k += 1) {
    const mark = marks[k]
    if (mark?.sense.cat === cat && mark.last - mark.first + 1 > length) return true
  }
  return false
}

/** Last token of a phrase that begins at token `at`, whose first two words stand there; -1 when it goes on otherwise. */
function matchAt(tokens: readonly Token[], at: number, words: readonly string[]): number {
  const last = at + words.length - 1
  for (let k = 0; k < words.length; k += 1) {
    const token = tokens[at + k]
    if (!token || (k > 1 && token.lower !== words[k])) return -1
    // A possessive inside a phrase would be another owner.
    if (token.possessive && at + k < last && token.lower !== 'people' && token.lower !== 'jane') return -1
  }
  return last
}

/** Cues and topics inside a longer name are part of the name, and so are shorter names. */
function dropInside(marks: Mark[]): Mark[] {
  const names = marks.filter(
    ({ sense, first, last }) => NAMES.has(sense.cat) && (last > first || sense.cat === 'body'),
  )
  if (names.length === 0) return marks
  let from = 0
  return marks.filter((mark) => {
    while ((names[from]?.last ?? mark.first) < mark.first) from += 1
    for (let k = from; k < names.length; k += 1) {
      const name = names[k]
      if (!name || name.first > mark.first) break
      if (isInside(mark, name)) return false
    }
    return true
  })
}

function isInside(mark: Mark, name: Mark): boolean {
  if (name.last < mark.last) return false
  if (name.last - name.first > mark.last - mark.first) return true
  return name.sense.cat === 'body' && (mark.sense.cat === 'cue' || mark.sense.cat === 'topic')
}

import type { Comparator } from '../../model/mention.ts'
import type { Atom } from './atom.ts'
import {
  ADVERBS,
  ARTICLE_ADVERBS,
  DISPUTE_WORDS,
  GOAL_NOUN,
  HYPHEN_COMPARATORS,
  MARK_NOUN,
  MOVING_UP,
  type ModifierPhrase,
  type ModifierRule,
  NEGATED,
  NEGATION,
  OF_OUTPUT,
  PHRASES_AFTER,
  PHRASES_BEFORE,
  SIGN_COMPARATORS,
  SPEECH_WORDS,
} from './comparators.ts'
import { betweenBefore } from './ranges.ts'
import { isHyphen, isLetter, skipSpaceLeft, type Word, wordBefore } from './text.ts'

/** What the words around a figure make of it. `start` and `end` include the words that belong to the quote. */
export interface Modified {
  readonly comparator: Comparator
  readonly start: number
  readonly end: number
  readonly applied: readonly { readonly rule: ModifierRule; readonly start: number; readonly end: number }[]
}

interface Indexed extends ModifierPhrase {
  /** The words before the last one, nearest first. */
  readonly rest: readonly string[]
}

/** Phrases by their last word, so that most figures cost one look-up. */
const BY_LAST_WORD: ReadonlyMap<string, readonly Indexed[]> = (() => {
  const index = new Map<string, Indexed[]>()
  for (const phrase of PHRASES_BEFORE) {
    const words = phrase.phrase.split(' ').reverse()
    const last = words[0] ?? ''
    const list = index.get(last) ?? []
    list.push({ ...phrase, rest: words.slice(1) })
    index.set(last, list)
  }
  for (const list of index.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return index
})()

interface Match {
  readonly comparator: Comparator
  readonly rule: ModifierRule
  readonly outside: boolean
  readonly start: number
  readonly end: number
}

const ARTICLES = new Set(['a', 'an', 'the', 'its', 'their', 'our', 'his', 'her'])

/**
 * Reads the modifiers on both sides of a figure. `floor` and `ceiling` are the ends of its neighbors; `figureBefore`
 * says that another figure ends right before the words, so that "more than" compares and does not modify.
 */
export function modify(text: string, atom: Atom, floor: number, ceiling: number): Modified {
  const applied: { rule: ModifierRule; start: number; end: number }[] = []
  let comparator: Comparator = atom.about ? '~' : '='
  let start = atom.start
  let end = atom.end
  const between = atom.high !== null ? betweenBefore(text, atom.start) : null
  if (between !== null && between >= floor) start = between
  const mark =
    signBefore(text, atom.start) ?? hyphenBefore(text, atom.start) ?? abbreviationBefore(text, atom.start)
  if (mark && mark.start >= floor) {
    applied.push({ rule: mark.rule, start: mark.start, end: atom.start })
    return withAfter(mark.comparator, mark.start)
  }
  let outerStart = atom.start
  for (let round = 0; round < 2; round++) {
    const match = phraseBefore(text, outerStart, floor, atom, round)
    if (!match) break
    // "up to around 2%": the outer phrase decides, an inner "about" only softens it.
    if (round > 0 && match.outside) break
    comparator = match.comparator
    applied.push({ rule: match.rule, start: match.start, end: match.end })
    if (match.outside) break
    start = Math.min(start, match.start)
    outerStart = match.start
    if (match.comparator !== '~') break
  }
  return withAfter(comparator, start)

  function withAfter(before: Comparator, from: number): Modified {
    const after = phraseAfter(text, atom, ceiling)
    if (!after) return { comparator: before, start: from, end, applied }
    applied.push({ rule: after.rule, start: after.start, end: after.end })
    if (after.start === atom.end) end = after.end
    return {
      comparator: before === '=' || before === '~' ? after.comparator : before,
      start: from,
      end,
      applied,
    }
  }
}

function signBefore(
  text: string,
  start: number,
): { comparator: Comparator; rule: ModifierRule; start: number } | null {
  const at = text.charCodeAt(start - 1) === 32 ? start - 1 : start
  const sign = SIGN_COMPARATORS.get(text.charAt(at - 1))
  if (!sign) return null
  if ((sign.comparator === '>' || sign.comparator === '<') && at !== start) return null
  return { ...sign, start: at - 1 }
}

const GLUED_ABBREVIATION = /(?<![A-Za-z])(?:c|ca|approx|est)\.$/i

/** "c.2%", "ca.¥5tn": an abbreviation without a space. */
function abbreviationBefore(
  text: string,
  start: number,
): { comparator: Comparator; rule: ModifierRule; start: number } | null {
  if (text.charCodeAt(start - 1) !== 46) return null
  const found = GLUED_ABBREVIATION.exec(text.slice(Math.max(0, start - 8), start))
  return found ? { comparator: '~', rule: 'figure.modifier.about', start: start - found[0].length } : null
}

function hyphenBefore(
  text: string,
  start: number,
): { comparator: Comparator; rule: ModifierRule; start: number } | null {
  if (!isHyphen(text.charCodeAt(start - 1))) return null
  let from = start - 1
  while (from > 0 && start - from < 8 && isLetter(text.charCodeAt(from - 1))) from--
  const word = HYPHEN_COMPARATORS.get(text.slice(from, start - 1).toLowerCase())
  return word ? { ...word, start: from } : null
}

/** The longest phrase that ends right before `at` (an article may stand between), not reaching before `floor`. */
function phraseBefore(text: string, at: number, floor: number, atom: Atom, round: number): Match | null {
  let last = wordBefore(text, at)
  if (!last || last.start < floor) return null
  let article: string | null = null
  let list = BY_LAST_WORD.get(last.text)
  if (!list && round === 0 && ARTICLES.has(last.text)) {
    article = last.text
    last = wordBefore(text, last.start)
    if (!last || last.start < floor) return null
    list = BY_LAST_WORD.get(last.text)
  }
  if (!list) return null
  for (const phrase of list) {
    const start = phraseStart(text, phrase, last, floor)
    if (start === null) continue
    if (article !== null && !articleFits(phrase, article, text, atom)) return null
    if (!isModifier(text, phrase, start, floor, atom)) return null
    const said = negated(text, phrase, start, floor)
    return { ...said, outside: phrase.outside ?? false, end: last.end }
  }
  return null
}

/** What the phrase says, and where it begins with its adverbs or its "not". */
function negated(
  text: string,
  phrase: Indexed,
  start: number,
  floor: number,
): { comparator: Comparator; rule: ModifierRule; start: number } {
  const opposite = NEGATED.get(phrase.comparator)
  const word = opposite && wordBefore(text, start)
  if (word && word.start >= floor && NEGATION.test(word.text)) return { ...opposite, start: word.start }
  const { comparator, rule } = phrase
  return { comparator, rule, start: phrase.outside ? start : adverbStart(text, start, floor) }
}

function phraseStart(text: string, phrase: Indexed, last: Word, floor: number): number | null {
  let { start } = last
  for (const expected of phrase.rest) {
    const word = wordBefore(text, start)
    if (!word || word.text !== expected || word.start < floor) return null
    start = word.start
  }
  return start
}

function articleFits(phrase: Indexed, article: string, text: string, atom: Atom): boolean {
  const after = text.slice(atom.end, atom.end + 64)
  if (phrase.article === undefined) return article === 'the' && MARK_NOUN.test(after)
  const indefinite = article === 'a' || article === 'an'
  if (phrase.article === 'a' && !indefinite) return false
  return indefinite || !GOAL_NOUN.test(after)
}

/** Whether the phrase modifies the number here, and is not a preposition or a comparison that happens to stand there. */
function isModifier(text: string, phrase: Indexed, start: number, floor: number, atom: Atom): boolean {
  const before = wordBefore(text, start)
  const word = before?.text ?? ''
  switch (phrase.phrase) {
    case 'about':
    case 'just about':
      return !SPEECH_WORDS.has(word)
    case 'over':
      return !DISPUTE_WORDS.has(word)
    case 'past':
      return word !== 'the'
    case 'top':
      return /^(?:to|will|would|could|may|might|should|can|not|never|cannot|n't|[a-z]+n't)$/.test(word)
    case 'up to':
      return !MOVING_UP.test(text.slice(Math.max(0, start - 80), start))
    case 'more than':
    case 'less than':
    case 'higher than':
    case 'lower than':
    case 'greater than':
    case 'larger than':
    case 'smaller than':
    case 'bigger than':
      // "2.6 percent more than 23 trillion yen" compares two figures.
      return !(floor > 0 && skipSpaceLeft(text, start) <= floor)
    case 'as much as':
    case 'as many as':
      return (
        !/^(?:twice|double|times|half|almost|nearly)$/.test(word) || word === 'almost' || word === 'nearly'
      )
    case 'minimum':
    case 'maximum':
      return !GOAL_NOUN.test(text.slice(atom.end, atom.end + 64)) || word !== 'the'
    default:
      return true
  }
}

/** Start of the phrase with the adverbs before it: "just", "well", "a little". */
function adverbStart(text: string, start: number, floor: number): number {
  let from = start
  for (let count = 0; count < 2; count++) {
    const word = wordBefore(text, from)
    if (!word || word.start < floor || !ADVERBS.has(word.text)) break
    if (ARTICLE_ADVERBS.has(word.text)) {
      const article = wordBefore(text, word.start)
      if (article?.text !== 'a' || article.start < floor) break
      from = article.start
    } else from = word.start
  }
  return from
}

function phraseAfter(
  text: string,
  atom: Atom,
  ceiling: number,
): { comparator: Comparator; rule: ModifierRule; start: number; end: number } | null {
  const near = matchAfter(text, atom.end, ceiling)
  if (near || atom.kind !== 'percent') return near
  if (text.charCodeAt(atom.end) !== 32 || text.charCodeAt(atom.end + 1) !== 111) return null
  OF_OUTPUT.lastIndex = atom.end
  return OF_OUTPUT.test(text) ? matchAfter(text, OF_OUTPUT.lastIndex, ceiling) : null
}

function matchAfter(
  text: string,
  at: number,
  ceiling: number,
): { comparator: Comparator; rule: ModifierRule; start: number; end: number } | null {
  const code = text.charCodeAt(at)
  if (code !== 32 && code !== 44 && code !== 43 && code !== 45) return null
  for (const { pattern, comparator, rule } of PHRASES_AFTER) {
    pattern.lastIndex = at
    if (pattern.test(text) && pattern.lastIndex <= ceiling)
      return { comparator, rule, start: at, end: pattern.lastIndex }
  }
  return null
}

import type { Comparator } from '../../model/mention.ts'
import type { Atom } from './atom.ts'
import {
  ADVERBS,
  ARTICLE_ADVERBS,
  DISPUTE_WORDS,
  GOAL_NOUN,
  KEEPS,
  MARK_NOUN,
  MOVING_UP,
  type ModifierPhrase,
  type ModifierRule,
  NEGATED,
  NEGATION,
  PHRASES_BEFORE,
  SPEECH_WORDS,
} from './comparators.ts'
import { skipSpaceLeft, type Word, wordBefore } from './text.ts'

/** What a word, phrase or sign before a figure says, and where it begins. */
export interface Mark {
  readonly comparator: Comparator
  readonly rule: ModifierRule
  readonly start: number
}

/** A phrase with the words before its last two, nearest first. */
interface Indexed extends ModifierPhrase {
  readonly rest: readonly string[]
}

interface Entry {
  single: Indexed | null
  readonly longer: Map<string, Indexed[]>
}

/** Phrases by their last word and the word before it, so that most figures cost one or two look-ups. */
const BY_LAST_WORD: ReadonlyMap<string, Entry> = (() => {
  const index = new Map<string, Entry>()
  for (const phrase of PHRASES_BEFORE) {
    const [last = '', previous, ...rest] = phrase.phrase.split(' ').reverse()
    const entry = index.get(last) ?? { single: null, longer: new Map<string, Indexed[]>() }
    index.set(last, entry)
    if (previous === undefined) entry.single = { ...phrase, rest }
    else {
      const list = entry.longer.get(previous) ?? []
      list.push({ ...phrase, rest })
      list.sort((a, b) => b.rest.length - a.rest.length)
      entry.longer.set(previous, list)
    }
  }
  return index
})()

/** A phrase that modifies a figure; `outside` ones are no part of the quote. */
export interface Match {
  readonly comparator: Comparator
  readonly rule: ModifierRule
  readonly outside: boolean
  readonly start: number
  readonly end: number
}

const ARTICLES = new Set(['a', 'an', 'the', 'its', 'their', 'our', 'his', 'her'])

/** The longest phrase that ends right before `at` (an article may stand between), not reaching before `floor`. */
export function phraseBefore(
  text: string,
  at: number,
  floor: number,
  atom: Atom,
  articles: boolean,
): Match | null {
  let last = wordBefore(text, at)
  if (!last || last.start < floor) return null
  let article: string | null = null
  let entry = BY_LAST_WORD.get(last.text)
  if (!entry && articles && ARTICLES.has(last.text)) {
    article = last.text
    last = wordBefore(text, last.start)
    if (!last || last.start < floor) return null
    entry = BY_LAST_WORD.get(last.text)
  }
  if (!entry) return null
  const previous = entry.longer.size > 0 ? wordBefore(text, last.start) : null
  const longer = previous && previous.start >= floor ? entry.longer.get(previous.text) : undefined
  if (previous && longer) {
    for (const phrase of longer) {
      const start = phraseStart(text, phrase, previous, floor)
      if (start !== null) return fitting(text, phrase, start, last.end, floor, article, atom)
    }
  }
  return entry.single && fitting(text, entry.single, last.start, last.end, floor, article, atom)
}

/** The match of a phrase when it modifies the figure here. */
function fitting(
  text: string,
  phrase: Indexed,
  start: number,
  end: number,
  floor: number,
  article: string | null,
  atom: Atom,
): Match | null {
  if (article !== null && !articleFits(phrase, article, text, start, atom)) return null
  if (!isModifier(text, phrase, start, floor, atom)) return null
  return { ...negated(text, phrase, start, floor), outside: phrase.outside ?? false, end }
}

/** What the phrase says, and where it begins with its adverbs or its "not". */
function negated(text: string, phrase: Indexed, start: number, floor: number): Mark {
  const opposite = NEGATED.get(phrase.comparator)
  const word = opposite && wordBefore(text, start)
  if (word && word.start >= floor && NEGATION.test(word.text)) {
    return { comparator: opposite.comparator, rule: opposite.rule, start: word.start }
  }
  const { comparator, rule } = phrase
  return { comparator, rule, start: phrase.outside ? start : adverbStart(text, start, floor) }
}

function phraseStart(text: string, phrase: Indexed, previous: Word, floor: number): number | null {
  let { start } = previous
  for (const expected of phrase.rest) {
    const word = wordBefore(text, start)
    if (!word || word.text !== expected || word.start < floor) return null
    start = word.start
  }
  return start
}

/**
 * "Above the 5.3 trillion yen of this year" sets one figure against another, which is told exactly. The phrase stays
 * with a definite article where a mark is passed, and where something keeps within a bound or comes to at least one.
 */
function articleFits(phrase: Indexed, article: string, text: string, start: number, atom: Atom): boolean {
  const after = text.slice(atom.end, atom.end + 64)
  if (article === 'a' || article === 'an') return phrase.article !== undefined
  if (MARK_NOUN.test(after)) return phrase.article === 'the' || article === 'the'
  return (
    phrase.article === 'the' &&
    !GOAL_NOUN.test(after) &&
    (phrase.comparator === '>=' ||
      (/</.test(phrase.comparator) && KEEPS.test(text.slice(Math.max(0, start - 24), start))))
  )
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
      return /^(?:to|will|would|could|may|might|should|can|not|never|cannot|[a-z]+n't|it|they|spending|budgets?|outlays|expenditures?|costs|totals?|bill)$/.test(
        word,
      )
    case 'up to':
      return !MOVING_UP.test(text.slice(Math.max(0, start - 80), start))
    case 'has passed':
    case 'had passed':
    case 'have passed':
      // A parliament passes budgets.
      return /^(?:it|they|spending|budgets?|outlays|expenditures?|costs|totals?|share|ratio)$/.test(word)
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
    } else {
      const article = word.text === 'little' ? wordBefore(text, word.start) : null
      from = article?.text === 'a' && article.start >= floor ? article.start : word.start
    }
  }
  return from
}

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
import { isHyphen, isLetter, isSpace, skipSpaceLeft, type Word, wordBefore } from './text.ts'

/** What the words around a figure make of it. `start` and `end` include the words that belong to the quote. */
export interface Modified {
  readonly comparator: Comparator
  readonly start: number
  readonly end: number
  readonly applied: readonly { readonly rule: ModifierRule; readonly start: number; readonly end: number }[]
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

interface Match {
  readonly comparator: Comparator
  readonly rule: ModifierRule
  readonly outside: boolean
  readonly start: number
  readonly end: number
}

type Applied = Modified['applied']

const NOTHING: Applied = []

const ARTICLES = new Set(['a', 'an', 'the', 'its', 'their', 'our', 'his', 'her'])

/** Reads the modifiers on both sides of a figure, between `floor` and `ceiling`, where its neighbors end and begin. */
export function modify(text: string, atom: Atom, floor: number, ceiling: number): Modified {
  const before = beforeFigure(text, atom, floor)
  const after = phraseAfter(text, atom, ceiling)
  const comparator = before?.comparator ?? (atom.about ? '~' : '=')
  const between = atom.high !== null ? betweenBefore(text, atom.start) : null
  const first = Math.min(atom.start, before?.start ?? atom.start)
  const start = between !== null && between >= floor && between < first ? between : first
  if (!after) return { comparator, start, end: atom.end, applied: before?.applied ?? NOTHING }
  return {
    comparator: comparator === '=' || comparator === '~' ? after.comparator : comparator,
    start,
    end: after.start === atom.end ? after.end : atom.end,
    applied: [...(before?.applied ?? NOTHING), { rule: after.rule, start: after.start, end: after.end }],
  }
}

interface Before {
  readonly comparator: Comparator
  readonly start: number
  readonly applied: Applied
}

function beforeFigure(text: string, atom: Atom, floor: number): Before | null {
  const { start } = atom
  const mark = isSpace(text.charCodeAt(start - 1)) ? signBefore(text, start, start - 1) : glued(text, start)
  if (mark) {
    if (mark.start < floor) return null
    return {
      comparator: mark.comparator,
      start: mark.start,
      applied: [{ rule: mark.rule, start: mark.start, end: start }],
    }
  }
  const inner = phraseBefore(text, start, floor, atom, true) ?? beforeQuote(text, atom, floor)
  if (!inner) return null
  const from = inner.outside ? start : inner.start
  const applied = [{ rule: inner.rule, start: inner.start, end: inner.end }]
  // "up to around 2%": the outer phrase decides, an inner "about" only softens it.
  const outer =
    inner.comparator === '~' && !inner.outside ? phraseBefore(text, from, floor, atom, false) : null
  if (!outer || outer.outside) return { comparator: inner.comparator, start: from, applied }
  applied.push({ rule: outer.rule, start: outer.start, end: outer.end })
  return { comparator: outer.comparator, start: outer.start, applied }
}

/** "at least “2 percent”": the phrase stands outside the quotation, so the quoted figure stays without it. */
function beforeQuote(text: string, atom: Atom, floor: number): Match | null {
  const code = text.charCodeAt(atom.start - 1)
  if (code !== 34 && code !== 0x201c && code !== 0x2018) return null
  const match = phraseBefore(text, atom.start - 1, floor, atom, false)
  return match && { ...match, outside: true }
}

interface Mark {
  readonly comparator: Comparator
  readonly rule: ModifierRule
  readonly start: number
}

/** A mark or word right before the figure, without a space. */
function glued(text: string, start: number): Mark | null {
  const code = text.charCodeAt(start - 1)
  if (isHyphen(code)) return hyphenBefore(text, start)
  if (code === 46) return abbreviationBefore(text, start)
  return signBefore(text, start, start)
}

function signBefore(text: string, start: number, at: number): Mark | null {
  const code = text.charCodeAt(at - 1)
  // Every sign of the table is one of < > ~ or stands among the mathematical operators.
  if (code !== 60 && code !== 62 && code !== 126 && (code < 0x2200 || code > 0x22ff)) return null
  const sign = SIGN_COMPARATORS.get(text.charAt(at - 1))
  // An arrow ("1.8->2%") compares nothing.
  const arrow = /[-=–]/.test(text.charAt(at - 2))
  if (!sign || arrow || ((sign.comparator === '>' || sign.comparator === '<') && at !== start)) return null
  return { comparator: sign.comparator, rule: sign.rule, start: at - 1 }
}

const GLUED_ABBREVIATION = /(?<![A-Za-z])(?:c|ca|approx|est)\.$/i

/** "c.2%", "ca.¥5tn": an abbreviation without a space. */
function abbreviationBefore(text: string, start: number): Mark | null {
  const found = GLUED_ABBREVIATION.exec(text.slice(Math.max(0, start - 8), start))
  return found ? { comparator: '~', rule: 'figure.modifier.about', start: start - found[0].length } : null
}

function hyphenBefore(text: string, start: number): Mark | null {
  let from = start - 1
  while (from > 0 && start - from < 8 && isLetter(text.charCodeAt(from - 1))) from--
  const word = HYPHEN_COMPARATORS.get(text.slice(from, start - 1).toLowerCase())
  return word ? { comparator: word.comparator, rule: word.rule, start: from } : null
}

/** The longest phrase that ends right before `at` (an article may stand between), not reaching before `floor`. */
function phraseBefore(text: string, at: number, floor: number, atom: Atom, articles: boolean): Match | null {
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
  if (article !== null && !articleFits(phrase, article, text, atom)) return null
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
      return /^(?:to|will|would|could|may|might|should|can|not|never|cannot|[a-z]+n't|it|they|spending|budgets?|outlays|expenditures?|costs|totals?|bill)$/.test(
        word,
      )
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
    } else {
      const article = word.text === 'little' ? wordBefore(text, word.start) : null
      from = article?.text === 'a' && article.start >= floor ? article.start : word.start
    }
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

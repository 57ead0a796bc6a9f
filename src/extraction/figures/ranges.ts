import { type Atom, atom } from './atom.ts'
import { DOLLARS } from './currencies.ts'
import { minusBefore } from './digits.ts'
import { type Quantity, quantityAfter, quantityBefore } from './numbers.ts'
import {
  isDash,
  isDigit,
  isLetter,
  isSpace,
  skipSpaceLeft,
  skipSpaceRight,
  wordAfter,
  wordBefore,
} from './text.ts'

type Link = {
  readonly word: 'to' | 'and' | 'or' | 'nor' | 'dash'
  readonly start: number
  readonly end: number
}

/** Verbs and nouns before "from" that make "from X to Y" a range and not a change. */
const RANGING = new Set([
  'ranging',
  'range',
  'ranges',
  'ranged',
  'anywhere',
  'vary',
  'varies',
  'varying',
  'varied',
  'estimates',
  'somewhere',
])

const MONTHS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:\.|[a-z]{2,6})?$/
const NUMBERED =
  /^(?:fiscal|year|article|group|phase|section|chapter|no\.?|fy|stage|level|version|page|table|figure)$/
const SOFTENERS = /^(?:about|around|roughly|approximately|nearly|almost|some|just|an?|estimated|over|under)$/

/** What links the number that ends before `at` to the one that begins there. */
function linkBefore(text: string, at: number, floor: number): Link | null {
  if (at <= floor) return null
  const before = text.charCodeAt(at - 1)
  if (isDash(before)) {
    // "3-to-5 percent"
    const word = /(?<=[\da-z])-(to|or)-$/i.exec(text.slice(Math.max(floor, at - 5), at))
    if (word)
      return { word: word[1]?.toLowerCase() === 'to' ? 'to' : 'or', start: at - word[0].length, end: at }
    return { word: 'dash', start: at - 1, end: at }
  }
  if (!isSpace(before)) return null
  const space = skipSpaceLeft(text, at)
  const dash = text.charCodeAt(space - 1)
  if (isDash(dash) && dash !== 0x2212 && space > floor) {
    const start = skipSpaceLeft(text, space - 1)
    return start < space - 1 ? { word: 'dash', start, end: at } : null
  }
  const word = wordBefore(text, at)
  if (!word || word.start <= floor) return null
  if (word.text === 'to' || word.text === 'and' || word.text === 'or' || word.text === 'nor') {
    return { word: word.text, start: skipSpaceLeft(text, word.start), end: at }
  }
  return null
}

/** Words that end the search for "from": the number before them belongs to another phrase. */
const PHRASE_ENDS =
  /^(?:to|of|for|in|on|at|by|with|that|which|who|is|are|was|were|be|been|has|have|had|will|would|could|should|and|or|but|as|than|spends?|spending|spent)$/

const LONGEST_PHRASE = 6

/**
 * What governs the number at `start`: `change` after "from" ("from the current 1.8% to 2%"), unless the "from" is
 * itself of a range ("ranging from"); otherwise the word right before it, past "about" and the like.
 */
function governor(text: string, start: number): string {
  let at = start
  let first = ''
  for (let count = 0; count < LONGEST_PHRASE; count++) {
    const word = wordBefore(text, at)
    if (!word) break
    if (word.text === 'from')
      return RANGING.has(wordBefore(text, word.start)?.text ?? '') ? 'range' : 'change'
    if (first === '' && !SOFTENERS.test(word.text)) first = word.text
    if (PHRASE_ENDS.test(word.text)) break
    at = word.start
  }
  return first
}

/** Where "between" begins when it governs the number at `start`, else null. */
export function betweenBefore(text: string, start: number): number | null {
  const word = wordBefore(text, start)
  if (!word) return null
  if (word.text === 'between') return word.start
  if (!SOFTENERS.test(word.text)) return null
  const next = wordBefore(text, word.start)
  return next?.text === 'between' ? next.start : null
}

/** Low end of a pair read with the scale of its high end when it has none: "40 to 43 trillion". */
function lend(low: Quantity, high: Quantity, always: boolean): Quantity {
  if (low.exponent !== 0 || high.exponent === 0) return low
  if (!always && low.coefficient >= high.coefficient) return low
  const written = String(low.coefficient)
  const value = written.includes('e')
    ? low.coefficient * 10 ** high.exponent
    : Number(`${written}e${high.exponent}`)
  return { ...low, value, exponent: high.exponent }
}

/**
 * Looks left of an atom for the other end that borrows its unit: "1 to 2 percent", "1.5–2%", "40 to 43 trillion
 * yen". Returns one range, two figures when the words say a change ("from 1 to 2 percent"), or the atom alone.
 */
export function withLowerEnd(text: string, high: Atom, taken: number): readonly Atom[] {
  if (high.side !== 'after') return [high]
  const link = linkBefore(text, high.start, taken)
  if (!link) return [high]
  const low = quantityBefore(text, link.start, taken)
  if (!low || low.article || low.end !== link.start) return [high]
  if (low.year || isNumbered(text, low.start)) return [high]
  if (link.word === 'dash' && low.style === 'words' && high.quantity.style === 'digits') return [high]
  const governing = governor(text, low.start)
  const factor = high.minor ? 0.01 : 1
  const change =
    governing === 'change' ||
    reaches(governing, { kind: high.kind, value: lend(low, high.quantity, false).value * factor }, high.value)
  const read = lend(low, high.quantity, change)
  const value = read.value * factor
  if (link.word === 'and' && betweenBefore(text, low.start) === null) {
    const listed =
      governing === 'both' || low.decimals > 0 || RESPECTIVELY.test(text.slice(high.end, high.end + 80))
    return listed ? [...listBefore(text, low, high, taken), borrow(text, high, read, value), high] : [high]
  }
  if (link.word === 'nor') return governing === 'neither' ? [borrow(text, high, read, value), high] : [high]
  if (change && link.word === 'to') return [borrow(text, high, read, value), high]
  if (value >= high.value || value < 0) return [high]
  return [
    {
      ...high,
      start: low.start,
      value,
      high: high.value,
      quantity: read,
      rule: rangeRule(high),
      about: false,
    },
  ]
}

/** "grows by 1.4 trillion yen to 6.8 trillion": what is added and what that makes, not the two ends of a rise. */
const reaches = (governing: string, low: Pick<Atom, 'kind' | 'value'>, high: number): boolean =>
  governing === 'by' && low.kind === 'money' && low.value * 2 < high

const RESPECTIVELY = /^.{0,60}\brespectively\b/s
const LONGEST_LIST = 6

/** The numbers of "1.35, 4.03, 2.71 and 1.93 percent" before the last two. */
function listBefore(text: string, second: Quantity, high: Atom, taken: number): Atom[] {
  const list: Atom[] = []
  let at = second.start
  while (list.length < LONGEST_LIST && text.charCodeAt(at - 1) === 32 && text.charCodeAt(at - 2) === 44) {
    const read = quantityBefore(text, at - 2, taken)
    if (
      read?.end !== at - 2 ||
      read.style !== 'digits' ||
      read.year ||
      (read.decimals === 0 && second.decimals > 0)
    )
      break
    const lent = lend(read, high.quantity, true)
    list.unshift(borrow(text, high, lent, lent.value))
    at = read.start
  }
  return list
}

const isNumbered = (text: string, start: number): boolean => {
  const word = wordBefore(text, start)?.text ?? ''
  return MONTHS.test(word) || NUMBERED.test(word)
}

const rangeRule = (end: Atom): string => `figure.${end.kind}.range`

const borrow = (text: string, from: Atom, quantity: Quantity, value: number): Atom => {
  const minus = minusBefore(text, quantity.start)
  return {
    ...from,
    start: minus ?? quantity.start,
    end: quantity.end,
    value: minus === null ? value : -value,
    quantity,
    side: 'none',
    rule: `figure.${from.kind}.borrowed-unit`,
  }
}

/**
 * Looks right of an amount whose sign stands before it for an end without a sign: "¥40-43 trillion", "$40 to 50
 * billion", "¥40 trillion to 43 trillion".
 */
export function withHigherEnd(text: string, low: Atom): readonly Atom[] {
  if (low.side !== 'before') return [low]
  let at = low.end
  let word: Link['word']
  if (isDash(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1))) {
    word = 'dash'
    at++
  } else {
    const next = wordAfter(text, at)
    if (!next || next.start === at || (next.text !== 'to' && next.text !== 'and' && next.text !== 'or'))
      return [low]
    if (next.text === 'and' && betweenBefore(text, low.start) === null) return [low]
    word = next.text
    at = skipSpaceRight(text, next.end)
  }
  if (!isDigit(text.charCodeAt(at))) return [low]
  const high = quantityAfter(text, at)
  if (!high) return [low]
  if (high.exponent === 0 && word !== 'dash') return [low]
  if (/^ ?(?:%|per|pct|pp)/i.test(text.slice(high.end, high.end + 5))) return [low]
  if (isLetter(text.charCodeAt(high.end)) || high.year) return [low]
  const change = governor(text, low.start) === 'change' && word === 'to'
  const read = lend(low.quantity, high, change)
  if (change) {
    return [
      { ...low, value: read.value, quantity: read },
      atom('money', low.unit, at, high.end, high, 'none', 'figure.money.borrowed-unit', { bare: low.bare }),
    ]
  }
  if (read.value >= high.value || low.value < 0) return [low]
  return [
    { ...low, end: high.end, value: read.value, high: high.value, quantity: read, rule: rangeRule(low) },
  ]
}

const LINK = /^\s{0,3}(?:to|-to-|and|or|[-\u2010\u2011\u2013\u2014\u2212])\s{0,3}$/

/**
 * Joins two whole figures into a range: "¥40 trillion to ¥43 trillion", "1% to 2%", "between $40 billion and $50
 * billion". "From X to Y" is a change and stays two figures. `gap` begins where the first figure (with a
 * conversion in brackets, if any) ends.
 */
export function joined(text: string, low: Atom, high: Atom, gap: number): Atom | null {
  if (high.start - gap > 8 || high.start <= gap) return null
  if (low.kind !== high.kind || low.high !== null || high.high !== null || low.minor !== high.minor)
    return null
  const unit = low.unit === high.unit ? low.unit : high.bare && DOLLARS.has(low.unit) ? low.unit : null
  if (!unit || low.rule.endsWith('borrowed-unit') || high.rule.endsWith('borrowed-unit')) return null
  const link = LINK.exec(text.slice(gap, high.start))
  if (!link) return null
  const word = link[0].trim()
  if (word === 'or') return null
  if (word === 'and' && betweenBefore(text, low.start) === null) return null
  const governing = governor(text, low.start)
  if (word.includes('to') && (governing === 'change' || reaches(governing, low, high.value))) return null
  const lent = low.side === 'before' ? lend(low.quantity, high.quantity, false).value : low.value
  const value = low.quantity.exponent === 0 && low.quantity.value === low.value ? lent : low.value
  if (value >= high.value || low.value < 0) return null
  return {
    ...low,
    unit,
    end: high.end,
    value,
    high: high.value,
    rule: rangeRule(low),
    bare: low.bare && high.bare,
  }
}

/** "From $40 to $50 billion" is a change whose first amount borrows the scale of the second. */
export function withLentScale(text: string, low: Atom, high: Atom): Atom {
  if (
    low.kind !== 'money' ||
    low.side !== 'before' ||
    low.quantity.exponent !== 0 ||
    high.quantity.exponent < 6
  )
    return low
  if (low.high !== null || low.value < 0 || low.value >= 1000 || high.start - low.end > 6) return low
  if (low.unit !== high.unit && !high.bare) return low
  if (LINK.exec(text.slice(low.end, high.start))?.[0].trim() !== 'to') return low
  const quantity = lend(low.quantity, high.quantity, true)
  return { ...low, quantity, value: quantity.value }
}

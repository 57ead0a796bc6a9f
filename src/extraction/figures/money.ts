import { type Atom, atom } from './atom.ts'
import { CURRENCY_ADJECTIVES, CURRENCY_CODES, CURRENCY_NAMES, SHORT_MARKS, singular } from './currencies.ts'
import { digitsAfter, minusBefore } from './digits.ts'
import { scaled } from './grammar.ts'
import { NUMBER_WORDS } from './number-words.ts'
import { type Quantity, quantityAfter, quantityBefore } from './numbers.ts'
import { isDigit, isHyphen, isLetter, isSpace, skipSpaceRight, wordBefore } from './text.ts'

/** A unit of money that begins at `start`: adjective included ("Australian dollars"). */
interface MoneyUnit {
  readonly start: number
  readonly end: number
  readonly code: string
  readonly bare: boolean
  readonly minor: boolean
  readonly needsScale: boolean
  /** Power of ten that the mark carries itself ("MUSD"). */
  readonly exponent: number
}

const WEIGHTS =
  /^ of (?:thrust|force|explosives?|bombs?|ordnance|munitions?|ammunition|cargo|payload|fuel|pressure|weight|pull|torque|food|rice|beef|supplies|equipment|gear|cocaine|uranium|tnt|meat|fish)\b|^[ -]force\b/i

/** Rule id of an amount by how it is written. */
export function moneyRule(quantity: Quantity, minor: boolean, mark: 'sign' | 'code' | 'name'): string {
  if (minor) return 'figure.money.minor'
  if (quantity.indian) return 'figure.money.indian'
  if (quantity.style !== 'digits') return 'figure.money.words'
  return `figure.money.${mark}`
}

const bareDollar = (code: string, adjective: boolean): boolean => code === 'USD' && !adjective

/** Reads the amount whose number in digits begins at `start` after a code or mark: `JPY 7.95 trillion`, `Y5.3trn`. */
export function moneyAfterMark(text: string, start: number, taken: number): Atom | null {
  if (start === 0) return null
  const before = text.charCodeAt(start - 1)
  const glued = isLetter(before)
  if (!glued && before !== 32 && before !== 46) return null
  let stop = glued ? start : start - 1
  if (!glued && text.charCodeAt(stop - 1) === 46) stop--
  let from = stop
  while (from > taken && stop - from < 6 && isLetter(text.charCodeAt(from - 1))) from--
  if (
    from === stop ||
    (from > 0 && (isLetter(text.charCodeAt(from - 1)) || isDigit(text.charCodeAt(from - 1))))
  )
    return null
  const word = text.slice(from, stop)
  const mark = MARK_FORMS.get(word)
  if (!mark) return null
  const read = quantityAfter(text, start)
  if (!read) return null
  if (mark.needsScale && read.exponent < 5) return null
  if (!glued && word.length === 1) return null
  if (isPercentAhead(text, read.end)) return null
  const value = read.value * 10 ** mark.exponent
  return atom('money', mark.code, from, read.end, read, 'before', moneyRule(read, false, 'code'), {
    value,
    bare: mark.bare,
  })
}

const isPercentAhead = (text: string, at: number): boolean =>
  /^ ?(?:%|percent|per cent|pct)/i.test(text.slice(at, at + 9))

interface MarkForm {
  readonly code: string
  readonly needsScale: boolean
  /** Power of ten that the mark carries itself ("MUSD"). */
  readonly exponent: number
  readonly bare: boolean
  /** An ISO code, which may stand after its number too. */
  readonly iso: boolean
}

/** Every written form of a code, mark or name that may stand before a number. */
const MARK_FORMS: ReadonlyMap<string, MarkForm> = (() => {
  const forms = new Map<string, MarkForm>()
  const capital = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase()
  for (const [mark, { code, scale }] of SHORT_MARKS) {
    forms.set(mark, { code, needsScale: scale, exponent: 0, bare: false, iso: false })
  }
  for (const [word, { code, anyCase }] of CURRENCY_CODES) {
    const needsScale = word === 'PHP' || word === 'TRY'
    const form = { code, needsScale, exponent: 0, bare: false, iso: true }
    for (const written of anyCase ? [word, word.toLowerCase(), capital(word)] : [word])
      forms.set(written, form)
    for (const written of anyCase ? [`M${word}`, `m${word.toLowerCase()}`] : [`M${word}`]) {
      forms.set(written, { ...form, exponent: 6 })
    }
  }
  for (const [name, code] of [
    ['yen', 'JPY'],
    ['dollar', 'USD'],
    ['euro', 'EUR'],
  ] as const) {
    const form = { code, needsScale: true, exponent: 0, bare: name === 'dollar', iso: false }
    for (const written of [name, capital(name.toUpperCase()), name.toUpperCase()]) forms.set(written, form)
  }
  return forms
})()

/** Words that may stand between a number and its currency name: scales and adjectives. */
const BETWEEN = new Set([...CURRENCY_ADJECTIVES.keys()].flatMap((words) => words.split(' ')))

/** Finds the unit of money after the number that ends at `at`, past its scales and adjectives. */
export function unitAfter(text: string, at: number): MoneyUnit | null {
  let position = at
  let adjective: number | null = null
  let scales = 0
  for (let count = 0; count < 6; count++) {
    let start = position
    if (isHyphen(text.charCodeAt(start))) start++
    else while (start - position < 3 && isSpace(text.charCodeAt(start))) start++
    let end = start
    const limit = start + 12
    while (end < limit && isLetter(text.charCodeAt(end))) end++
    if (end === start) {
      const sign = text.charAt(start)
      if (sign === '円' || sign === '元') return nameUnit(text, start, start + 1, adjective)
      return null
    }
    const word = text.slice(start, end)
    const lower = word.toLowerCase()
    if (NUMBER_WORDS.get(lower)?.part === 'scale' && adjective === null) {
      scales++
      position = end
      continue
    }
    if (CURRENCY_NAMES.has(lower)) return nameUnit(text, start, end, adjective)
    const form = MARK_FORMS.get(word)
    if (form?.iso && (form.exponent === 0 || scales === 0)) {
      const { code, exponent } = form
      return { start, end, code, bare: false, minor: false, needsScale: false, exponent }
    }
    if (lower === 'u' && text.slice(end, end + 3).toLowerCase() === '.s.') end += 3
    else if (!BETWEEN.has(lower)) return null
    adjective ??= start
    position = end
  }
  return null
}

/** The unit named by the currency name at start..end; `adjective` is where words before it begin. */
function nameUnit(text: string, start: number, end: number, adjective: number | null): MoneyUnit | null {
  const word = text.slice(start, end).toLowerCase()
  const name = CURRENCY_NAMES.get(word)
  if (!name) return null
  let code = name.code
  let from = start
  if (adjective !== null) {
    const owner = text.slice(adjective, start).trim().replace(/\s+/g, ' ').replace(/-$/, '').toLowerCase()
    const given = CURRENCY_ADJECTIVES.get(owner)?.[singular(word)]
    if (!given) return null
    code = given
    from = adjective
  }
  if (!code) return null
  let last = end
  if (word.startsWith('pound') && /^ sterling\b/i.test(text.slice(end, end + 10))) last = end + 9
  return {
    start: from,
    end: last,
    code,
    bare: bareDollar(code, adjective !== null) && !name.minor,
    minor: name.minor ?? false,
    needsScale: (name.needsScale ?? false) && adjective === null && last === end,
    exponent: 0,
  }
}

/** The unit whose name ("yen", "dollar", "euro") begins at `start`, with the adjective before it. */
export function unitAtName(text: string, start: number): MoneyUnit | null {
  let end = start
  while (end - start < 12 && isLetter(text.charCodeAt(end))) end++
  const one = wordBefore(text, start)
  if (one && BETWEEN.has(one.text)) {
    const two = wordBefore(text, one.start)
    const both = two && two.end < one.start ? `${two.text} ${one.text}` : ''
    if (two && CURRENCY_ADJECTIVES.has(both)) return nameUnit(text, start, end, two.start)
    if (CURRENCY_ADJECTIVES.has(one.text)) return nameUnit(text, start, end, one.start)
  }
  return nameUnit(text, start, end, null)
}

/** Words before a year; a number with the look of a year after them is no amount ("in 2024 dollars"). */
const BEFORE_YEAR =
  /^(?:constant|current|real|chained|fixed|adjusted|nominal|in|using|of|since|by|from|until|till|during|fiscal|year|the|to|for|at|and|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)\.?$/

const isYear = (text: string, quantity: Quantity): boolean =>
  quantity.year &&
  quantity.value >= 1900 &&
  quantity.value < 2100 &&
  BEFORE_YEAR.test(
    wordBefore(text, text.charCodeAt(quantity.start - 1) === 40 ? quantity.start - 1 : quantity.start)
      ?.text ?? 'in',
  )

/** Reads the amount whose unit stands after it. */
export function moneyBeforeUnit(text: string, unit: MoneyUnit, taken: number): Atom | null {
  const read = quantityBefore(text, unit.start, taken)
  if (!read || read.article) return null
  // "3 USD50 cards": a code glued to the number on its right belongs there.
  if (isDigit(text.charCodeAt(unit.end)) && read.end < unit.start) return null
  let quantity = read
  let { end } = unit
  if (read.exponent === 0) {
    // "75 USD million"
    const scale = /^ (million|billion|trillion|bn|mn|tn|m|b)\b/.exec(text.slice(end, end + 10))
    if (
      scale?.[1] &&
      read.style === 'digits' &&
      /[A-Z]{3}$/i.test(text.slice(unit.start, end)) &&
      !unit.minor
    ) {
      const power = NUMBER_WORDS.get(scale[1])?.value ?? 0
      quantity = { ...read, value: Number(`${read.value}e${power}`), exponent: power }
      end += scale[0].length
    }
  }
  // "In the first half yen traders …" states no half of a yen.
  if (quantity.style === 'fraction' && quantity.exponent === 0 && quantity.value < 1) return null
  // "In constant 2023 US dollars" is a price base; "in 2024 USD 55.3 billion" belongs to the right.
  if (isYear(text, quantity)) return null
  if (quantity.year && digitsAfter(text, skipSpaceRight(text, end))) return null
  if (unit.needsScale && !bigEnough(text, unit, quantity)) return null
  if (unit.minor && isIdiom(text, quantity)) return null
  let value = quantity.value * 10 ** unit.exponent
  if (unit.minor) value = scaled(quantity.value, -2)
  const isCode = end === unit.end && /^[A-Z]{3,4}$/.test(text.slice(unit.start, unit.end))
  const minus = minusBefore(text, quantity.start)
  const negative = minus !== null && minus >= taken
  return atom(
    'money',
    unit.code,
    negative ? minus : quantity.start,
    end,
    quantity,
    'after',
    moneyRule(quantity, unit.minor, isCode ? 'code' : 'name'),
    { value: negative ? -value : value, bare: unit.bare, minor: unit.minor },
  )
}

/** "my two cents" */
const isIdiom = (text: string, quantity: Quantity): boolean =>
  quantity.value === 2 && /^(?:my|his|her|our|their|your)$/.test(wordBefore(text, quantity.start)?.text ?? '')

/** "won" and "pounds" are money only beside a number of the size of money. */
function bigEnough(text: string, unit: MoneyUnit, quantity: Quantity): boolean {
  if (unit.code === 'KRW') {
    if (quantity.exponent >= 3) return true
    return quantity.style === 'digits' && quantity.value >= 1000 && !quantity.year
  }
  if (/^ ?[([][~about\s]{0,8}[$¥€US]/.test(text.slice(unit.end, unit.end + 12))) return true
  if (quantity.exponent < 6) return false
  return !WEIGHTS.test(text.slice(unit.end, unit.end + 18))
}

/** "6.81 lakh crore" without a currency is rupees: nothing else is counted so. */
export function lakhCrore(text: string, start: number, taken: number): Atom | null {
  const read = quantityAfter(text, start)
  if (!read?.indian || read.exponent !== 12 || start < taken) return null
  return atom('money', 'INR', start, read.end, read, 'none', 'figure.money.indian')
}

import { FRACTION_CHARACTERS } from './number-words.ts'
import { isDigit, isHyphen, isLetter, isSpace } from './text.ts'

/** A number written in digits: `5,400.5`, `12,34,567`, `3/4`, `1½`, `.5`. */
export interface Digits {
  readonly start: number
  readonly end: number
  readonly value: number
  /** Digits after the decimal point. */
  readonly decimals: number
  /** Written as `3/4` or `¾`, and below one. */
  readonly fraction: boolean
  /** Four digits without comma or point: looks like a year. */
  readonly year: boolean
  /** Begins with a zero that a number does not begin with ("000", "05"). */
  readonly padded: boolean
}

/** Longer runs of digits are no figure of news; the cap also keeps reading linear and values finite. */
const LONGEST_RUN = 26

const GROUPED = /^\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,12})?$/
const PLAIN = /^\d{1,15}(?:\.\d{1,12})?$/
const LEADING_POINT = /^\.\d{1,12}$/
const INDIAN = /^\d{1,2}(?:,\d{2}){1,5},\d{3}(?:\.\d{1,12})?$/
const DECIMAL_COMMA = /^\d{1,3},\d{1,2}$/
const SLASHED = /^(\d{1,2})[/⁄](\d{1,3})$/

/** Decimal point of some British print. */
const MIDDLE_DOT = 0xb7

const isRunCharacter = (code: number): boolean =>
  isDigit(code) ||
  code === 46 ||
  code === 44 ||
  code === 47 ||
  code === MIDDLE_DOT ||
  code === 0x2044 ||
  isFractionCharacter(code)

const isFractionCharacter = (code: number): boolean =>
  (code >= 0xbc && code <= 0xbe) || (code >= 0x2153 && code <= 0x215e)

/** The short way for digits with at most one decimal point; null for every other run. */
function readPlain(run: string, start: number): Digits | null {
  let point = -1
  for (let index = 0; index < run.length; index++) {
    const code = run.charCodeAt(index)
    if (isDigit(code)) continue
    if (code !== 46 || point >= 0 || index === 0 || index === run.length - 1) return null
    point = index
  }
  if (run.length > 15) return null
  return {
    start,
    end: start + run.length,
    value: Number(run),
    decimals: point < 0 ? 0 : run.length - point - 1,
    fraction: false,
    year: point < 0 && run.length === 4,
    padded: run.length > 1 && run.charCodeAt(0) === 48 && point !== 1,
  }
}

function readRun(run: string, start: number): Digits | null {
  const short = readPlain(run, start)
  if (short) return short
  const raw = run.includes('·') ? run.replaceAll('·', '.') : run
  const end = start + raw.length
  const last = raw.charCodeAt(raw.length - 1)
  if (isFractionCharacter(last)) {
    const part = FRACTION_CHARACTERS.get(raw.slice(-1)) ?? 0
    const whole = raw.slice(0, -1)
    if (whole !== '' && !/^\d{1,6}$/.test(whole)) return null
    return {
      start,
      end,
      value: Number(whole) + part,
      decimals: 0,
      fraction: whole === '',
      year: false,
      padded: false,
    }
  }
  const slashed = SLASHED.exec(raw)
  if (slashed) {
    const [top, bottom] = [Number(slashed[1]), Number(slashed[2])]
    if (top === 0 || top >= bottom) return null
    return { start, end, value: top / bottom, decimals: 0, fraction: true, year: false, padded: false }
  }
  const comma = DECIMAL_COMMA.test(raw)
  if (!comma && !PLAIN.test(raw) && !GROUPED.test(raw) && !LEADING_POINT.test(raw) && !INDIAN.test(raw)) {
    return null
  }
  const plain = comma ? raw.replace(',', '.') : raw.replaceAll(',', '')
  const point = plain.indexOf('.')
  return {
    start,
    end,
    value: Number(plain),
    decimals: point < 0 ? 0 : plain.length - point - 1,
    fraction: false,
    year: raw.length === 4 && point < 0 && !comma,
    padded: raw.length > 1 && raw.charCodeAt(0) === 48 && isDigit(raw.charCodeAt(1)),
  }
}

/**
 * Reads the number in digits that ends at `end`. Returns null when none ends there or when what ends there is
 * something else: a version (`1.2.3`), a date, part of a name (`F-35` is read as 35 only after a space), a
 * piece of a web address.
 */
export function digitsBefore(text: string, end: number, floor: number): Digits | null {
  let start = end
  const stop = Math.max(floor, end - LONGEST_RUN)
  while (start > stop && isRunCharacter(text.charCodeAt(start - 1))) start--
  if (start === end) return null
  if (start === stop && start > floor && isRunCharacter(text.charCodeAt(start - 1))) return null
  // Marks in front of the run end what stood before ("…2%", "1%/2%", "said.5%"), but ".5" after a space is one half.
  const before = start > 0 ? text.charCodeAt(start - 1) : 32
  const first = text.charCodeAt(start)
  const halfPoint = first === 46 && isDigit(text.charCodeAt(start + 1)) && (isSpace(before) || before === 40)
  if (!halfPoint) {
    while (start < end && !isDigit(text.charCodeAt(start)) && !isFractionCharacter(text.charCodeAt(start))) {
      start++
    }
  }
  if (start === end) return null
  if (!canStandBefore(text, start)) return null
  return readRun(text.slice(start, end), start)
}

function canStandBefore(text: string, start: number): boolean {
  if (start === 0) return true
  const before = text.charCodeAt(start - 1)
  if (isLetter(before) || isDigit(before)) return false
  // `%20`, `=30%`, `#5%`, `_5%`, `10:30%`, `$5%`: addresses, anchors, clock times, other units.
  if (before === 37 || before === 61 || before === 35 || before === 95 || before === 94) return false
  if (before === 58 && start > 1 && isDigit(text.charCodeAt(start - 2))) return false
  // A hyphen that glues the number to a designation with a digit or a single capital: `F-35%`, `B-2%`.
  if (isHyphen(before) && start > 1 && isLetter(text.charCodeAt(start - 2))) {
    return isLetter(text.charCodeAt(start - 3)) && !isUpper(text.charCodeAt(start - 2))
  }
  return true
}

const isUpper = (code: number): boolean => code >= 65 && code <= 90

/** Reads the number in digits that begins at `start`; trailing commas and full stops stay outside. */
export function digitsAfter(text: string, start: number): Digits | null {
  const first = text.charCodeAt(start)
  if (!isDigit(first) && !(first === 46 && isDigit(text.charCodeAt(start + 1)))) return null
  let end = start
  const stop = Math.min(text.length, start + LONGEST_RUN)
  while (end < stop && isRunCharacter(text.charCodeAt(end))) end++
  if (end === stop && isRunCharacter(text.charCodeAt(end))) return null
  while (
    end > start &&
    !isDigit(text.charCodeAt(end - 1)) &&
    !isFractionCharacter(text.charCodeAt(end - 1))
  ) {
    end--
  }
  const raw = text.slice(start, end)
  const read = readRun(raw, start)
  if (read) return read
  // `$44 billion/€40`, `$1,2`: what follows the mark may belong to the next number.
  const cut = /^\d{1,15}(?:,\d{3}){0,5}(?:\.\d{1,12})?(?=[,/])/.exec(raw)
  return cut ? readRun(cut[0], start) : null
}

/** Start of the sign in front of `start` when the number is negative, else null. */
export function minusBefore(text: string, start: number): number | null {
  if (start === 0) return null
  const sign = text.charCodeAt(start - 1)
  if (sign !== 45 && sign !== 0x2212 && sign !== 0x2013) return null
  const before = start > 1 ? text.charCodeAt(start - 2) : 32
  // An en dash after a space opens an aside more often than a loss; after a bracket it is a minus sign.
  if (sign === 0x2013) return before === 40 || start === 1 ? start - 1 : null
  return isSpace(before) || before === 40 || before === 91 ? start - 1 : null
}

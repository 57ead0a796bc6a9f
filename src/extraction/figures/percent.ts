import { type Atom, atom } from './atom.ts'
import { minusBefore } from './digits.ts'
import { type Quantity, quantityBefore } from './numbers.ts'
import { isDigit, isHyphen, isLetter, isSpace, wordBefore } from './text.ts'

/** Words after which "a percent" counts one ("less than a percent"). */
const COUNTING = new Set([
  'than',
  'about',
  'around',
  'roughly',
  'nearly',
  'almost',
  'over',
  'under',
  'within',
  'half',
])

const POINTS = /[\s-]points?(?![A-Za-z])|[\s-]pts?(?![A-Za-z])/y
const SHORT_POINTS = /p(?:ts?|p)?(?![A-Za-z])/y

/**
 * Reads the figure whose unit is the percent sign at `sign`. Rejects what a web address writes (`%20`), and
 * what is glued to a word.
 */
export function percentAtSign(text: string, sign: number, taken: number): Atom | null {
  const after = text.charCodeAt(sign + 1)
  let end = sign + 1
  let points = false
  if (isDigit(after) || after === 37) return null
  if (isLetter(after)) {
    SHORT_POINTS.lastIndex = end
    if (SHORT_POINTS.test(text)) {
      end = SHORT_POINTS.lastIndex
      points = true
    } else if (text.slice(end, end + 2) !== 'of') return null
  } else {
    POINTS.lastIndex = end
    if (POINTS.test(text)) {
      end = POINTS.lastIndex
      points = true
    }
  }
  return finish(text, sign, end, points, quantityBefore(text, sign, taken), taken)
}

/** Reads the figure whose unit word ("percent", "per cent", "pct", "percentage point") begins at `start`. */
export function percentAtWord(text: string, start: number, taken: number): Atom | null {
  UNIT.lastIndex = start
  if (!UNIT.test(text)) return null
  const end = UNIT.lastIndex
  const points = /p(?:oin)?ts?$|^pp/i.test(text.slice(start, end))
  const read = quantityBefore(text, start, taken)
  if (!read || (text.charCodeAt(start + 1) === 112 && read.decimals === 0)) {
    // "12 pp" is pages; "0.5 pp" is points.
    if (read && !isSpace(text.charCodeAt(start - 1))) return finish(text, start, end, points, read, taken)
    return null
  }
  return finish(text, start, end, points, read, taken)
}

const UNIT =
  /(?:per[\s-]?cents?(?:ages?)?(?:[\s-]points?)?|pct\.?[ -]?(?:points?|pts?)|pct|ppts?|pp|pc)(?![A-Za-z])/iy

function finish(
  text: string,
  unitStart: number,
  end: number,
  points: boolean,
  quantity: Quantity | null,
  taken: number,
): Atom | null {
  if (!quantity) return null
  const kind = points ? 'points' : 'percent'
  if (quantity.article) {
    if (!points && !COUNTING.has(wordBefore(text, quantity.start)?.text ?? '')) return null
    // "A percentage-point gap" has any size.
    if (isHyphen(text.charCodeAt(unitStart - 1)) || text.slice(unitStart, end).includes('-')) return null
  }
  // A number glued to the word without a space is a figure only in digits ("5percent", not "onepercent").
  if (quantity.style === 'words' && quantity.end === unitStart) return null
  const rule = quantity.article ? `figure.${kind}.article` : `figure.${kind}.${quantity.style}`
  const minus = minusBefore(text, quantity.start)
  if (minus === null || minus < taken)
    return atom(kind, points ? 'pp' : '%', quantity.start, end, quantity, 'after', rule)
  return atom(kind, points ? 'pp' : '%', minus, end, quantity, 'after', rule, { value: -quantity.value })
}

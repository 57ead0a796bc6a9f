import { type Atom, atom } from './atom.ts'
import { CURRENCY_SIGNS, SIGN_PREFIXES } from './currencies.ts'
import { digitsAfter, minusBefore } from './digits.ts'
import { moneyRule } from './money.ts'
import { type Quantity, quantityAfter, quantityBefore } from './numbers.ts'
import { isDigit, isLetter, skipSpaceRight, wordAfter, wordBefore } from './text.ts'

/** Reads the amount whose currency sign stands at `at`: before its number, or after it in continental style. */
export function moneyAtSign(text: string, at: number, taken: number): Atom | null {
  const sign = text.charAt(at)
  const code = CURRENCY_SIGNS.get(sign)
  if (!code) return null
  const span = signSpan(text, at, code, taken)
  if (!span) return null
  const { start, end, unit, bare } = span
  let from = end
  while (from - end < 2 && text.charCodeAt(from) === 32) from++
  let signed = minusBefore(text, start)
  const inner = text.charCodeAt(from)
  let negative = signed !== null && signed >= taken
  if ((inner === 45 || inner === 0x2212) && isDigit(text.charCodeAt(from + 1))) {
    from++
    negative = true
    signed = null
  }
  const left = from === end || isDigit(text.charCodeAt(end)) ? null : signAfterNumber(text, at, taken)
  const read = left ? null : quantityAfter(text, from)
  if (read) {
    const value = negative ? -read.value : read.value
    const first = negative && signed !== null ? signed : start
    return atom('money', unit, first, read.end, read, 'before', moneyRule(read, false, 'sign'), {
      bare,
      value,
    })
  }
  const before = left ?? (start === at ? quantityBefore(text, at, taken) : null)
  if (!before || before.article || before.style !== 'digits') return null
  return atom('money', unit, before.start, at + 1, before, 'after', moneyRule(before, false, 'sign'), {
    bare: code === 'USD',
  })
}

/** "10 $ 30 $": a sign between two numbers belongs to the left one when the right one has a sign after it too. */
function signAfterNumber(text: string, at: number, taken: number): Quantity | null {
  const before = quantityBefore(text, at, taken)
  if (!before || before.article || before.style !== 'digits') return null
  const next = digitsAfter(text, skipSpaceRight(text, at + 1))
  if (!next) return before
  const after = skipSpaceRight(text, next.end)
  return text.charAt(after) === text.charAt(at) || /^cents?\b/.test(text.slice(after, after + 6))
    ? before
    : null
}

/** Extent and currency of a sign with the letters around it: `US$`, `NT $`, `$US`, `c $`. */
function signSpan(
  text: string,
  at: number,
  code: string,
  taken: number,
): { start: number; end: number; unit: string; bare: boolean } | null {
  const sign = text.charAt(at)
  let end = at + 1
  // `$US50 billion`, `$A50 billion`: Australian papers put the letters inside.
  if (sign === '$' && isLetter(text.charCodeAt(end))) {
    const inside = wordAfter(text, end)
    const unit = inside && SIGN_PREFIXES.get(inside.text)?.$
    if (inside && unit && isDigit(text.charCodeAt(inside.end)) && inside.end - inside.start < 3) {
      return { start: at, end: inside.end, unit, bare: false }
    }
  }
  let stop = at
  const spaced = stop > 0 && text.charCodeAt(stop - 1) === 32
  if (spaced) stop--
  let start = stop
  while (
    start > Math.max(taken, stop - 5) &&
    (isLetter(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === 46)
  ) {
    start--
  }
  if (start < stop && (start === 0 || !isLetter(text.charCodeAt(start - 1)))) {
    const letters = text.slice(start, stop).toLowerCase()
    const unit = SIGN_PREFIXES.get(letters)?.[sign]
    // "Plan C $5 million": one letter after a space counts only in text that sets every sign apart ("c $ 5").
    const apart = !spaced || (letters !== 'a' && letters.length > 1) || text.charCodeAt(end) === 32
    const article = spaced && (letters === 'a' || letters === 's' || letters === 'r' || letters === 'can')
    const pronoun =
      spaced &&
      (text.slice(start, stop) === 'us'
        ? text.charCodeAt(end) !== 32
        : wordBefore(text, start)?.text === 'the')
    if (unit && apart && !article && !pronoun) return { start, end, unit, bare: false }
    // "Z$5 billion": a dollar of some other country is not the US one.
    if (!unit && !spaced && sign === '$' && /^[A-Z]{1,3}$/.test(text.slice(start, stop))) return null
  }
  end = at + 1
  return { start: at, end, unit: code, bare: code === 'USD' }
}

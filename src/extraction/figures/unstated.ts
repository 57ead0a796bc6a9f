import { type Atom, atom } from './atom.ts'
import { quantityAfter } from './numbers.ts'
import { isSpace, wordBefore } from './text.ts'

/** How far back the unit may stand that a bare number goes on with. */
const REACH = 240

/** Beginning of billion, trillion and their short forms. */
const LARGE_SCALE = /^[ -]?[bt][inr]/i

const DECIMAL = /^\d{1,2}\.\d{1,2}$/

/** What may follow a number without a unit when it is a figure and not the size of the noun behind it. */
const FOLLOWING =
  /^(?:$|[.,;:!?]?["”’)\]]{0,2}(?:$|\s{1,3}(?=[A-Z“"]))|[,;:)]["”’]?\s(?!\d)| (?:(?:and|but|to|by|or)\b(?! \d)|(?:while|in|on|last|this|next|as|for|from|when|if|with|after|before|now|today|is|was|were|would|will|then)\b))/

/** Money whose name says too little to read it. */
const OTHER_MONEY = /^ (?:pesos?|francs?|crowns?|kroner?|dinars?|rials?|dirhams?)\b/i

/** Names of numbered things: the number behind them is no measure. */
const NUMBERED =
  /^(?:article|version|magnitude|mach|no|section|chapter|phase|figure|table|page|level|size|ratio|type|mark|block|clause|paragraph|part|point|caliber|calibre|score|scored|rating|grade)\.?$/

/** "Greece led with 3.82" after a percent: the unit is left to the reader. */
export function unstatedPercent(
  text: string,
  start: number,
  end: number,
  last: Atom | undefined,
): Atom | null {
  if (last?.kind !== 'percent' || start - last.end > REACH || end - start < 3 || end - start > 5) return null
  if (!DECIMAL.test(text.slice(start, end))) return null
  if (!standsAlone(text, start, end)) return null
  const read = quantityAfter(text, start)
  return read?.end === end ? atom('percent', '%', start, end, read, 'none', 'figure.percent.unstated') : null
}

/**
 * "It reaches 11 trillion" after an amount of yen. After "43 trillion yen, or about 314 billion dollars" trillions go
 * on with the yen.
 */
export function unstatedMoney(
  text: string,
  start: number,
  end: number,
  last: Atom | undefined,
  atoms: readonly Atom[],
): Atom | null {
  if (!last || start - last.end > REACH || !LARGE_SCALE.test(text.slice(end, end + 3))) return null
  const read = quantityAfter(text, start)
  if (!read || read.exponent < 9 || read.indian || read.style !== 'digits') return null
  if (!standsAlone(text, start, read.end) || OTHER_MONEY.test(text.slice(read.end, read.end + 12)))
    return null
  const scale = scaleIn(text, end, end + 3)
  const like =
    atoms.findLast(
      (a) => a.kind === 'money' && start - a.end <= REACH && scaleIn(text, a.start, a.end) === scale,
    ) ?? last
  return atom('money', like.unit, start, read.end, read, 'none', 'figure.money.unstated', { bare: like.bare })
}

const scaleIn = (text: string, start: number, end: number): string | undefined =>
  /\d[ -]?([bt])[inr]/i.exec(text.slice(start - 1, end))?.[1]?.toLowerCase()

function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1)
  if (!isSpace(before) && before !== 40) return false
  if (!FOLLOWING.test(text.slice(end, end + 12))) return false
  return !NUMBERED.test(wordBefore(text, start)?.text ?? '')
}

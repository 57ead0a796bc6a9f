import type { Atom } from './atom.ts'
import { withBand } from './bands.ts'
import { CURRENCY_SIGNS } from './currencies.ts'
import { lakhCrore, moneyAfterMark, moneyBeforeUnit, unitAfter, unitAtName } from './money.ts'
import { withRepeatedUnit, withSpokenMinor } from './money-endings.ts'
import { moneyAtSign } from './money-signs.ts'
import { percentAtSign, percentAtWord } from './percent.ts'
import { withHigherEnd, withLowerEnd } from './ranges.ts'
import { isDigit, isLetter } from './text.ts'
import { unstatedMoney, unstatedPercent } from './unstated.ts'

const SIGNS = [...CURRENCY_SIGNS.keys()].map((sign) => (sign === '$' ? '\\$' : sign)).join('')

/**
 * The marks that a figure can hang on. The alternatives are few because a long list of names would make the scan
 * several times slower: rarer currencies are looked up beside the digits and scale words instead.
 */
const MARKS = `[%${SIGNS}]|\\d[\\d.,]*|per[ \\n-]?cent|pct|illion|yen|dollar|euro|cents|pence|penny`

const TRIGGER = new RegExp(MARKS.replace('\\d[\\d.,]*', '\\d'), 'i')

/** No text without one of the marks holds a figure. */
export const hasMark = (text: string): boolean => TRIGGER.test(text)

/** Length of the name that a mark ends with, by its last letter: yen, dollar, euro, cents, pence, penny. */
const NAME_LENGTHS: ReadonlyMap<number, number> = new Map(
  ['yen', 'dollar', 'euro', 'cents', 'pence', 'penny'].map((name) => [
    name.charCodeAt(name.length - 1),
    name.length,
  ]),
)

const SCAN = new RegExp(MARKS, 'gi')

/** Reads every figure's number and unit in reading order; none overlaps another. */
export function scan(text: string): Atom[] {
  const atoms: Atom[] = []
  let taken = 0
  let at = 0
  let asked = -1
  let amount: Atom | undefined
  const keep = (found: Atom | null): void => {
    if (!found || found.start < taken) return
    const pair = found.side === 'before' ? withHigherEnd(text, found) : withLowerEnd(text, found, taken)
    const ends = pair.length === 1 && pair[0] === found ? [withBand(text, found)] : pair
    for (const end of ends) {
      const whole = withSpokenMinor(text, withRepeatedUnit(text, end))
      atoms.push(whole)
      taken = whole.end
      if (whole.kind === 'money') amount = whole
    }
  }
  const keepNamed = (end: number): void => {
    const unit = unitAfter(text, end)
    if (!unit || unit.start < taken || unit.start === asked) return
    asked = unit.start
    keep(moneyBeforeUnit(text, unit, taken))
  }
  for (;;) {
    // Set before every use, so the shared pattern carries no state from one text to the next.
    SCAN.lastIndex = at
    if (!SCAN.test(text)) break
    const end = SCAN.lastIndex
    at = end
    if (end <= taken) continue
    const last = text.charCodeAt(end - 1)
    if (isDigit(last) || last === 44 || last === 46) {
      number(end)
    } else if (last === 37) keep(percentAtSign(text, end - 1, taken))
    else if (last === 116 || last === 84) keepPercentWord(end)
    else if (isLetter(last)) {
      const yen = last === 110 || last === 78
      if (yen && (text.charCodeAt(end - 2) | 32) === 111) keepNamed(end)
      else keepName(end, NAME_LENGTHS.get(last | 32) ?? 0)
    } else keep(moneyAtSign(text, end - 1, taken))
    if (taken > at) at = taken
  }
  return atoms

  function number(end: number): void {
    let stop = end
    while (!isDigit(text.charCodeAt(stop - 1))) stop--
    let start = stop
    while (start > taken && stop - start < 32) {
      const code = text.charCodeAt(start - 1)
      if (!isDigit(code) && code !== 44 && code !== 46) break
      start--
    }
    while (!isDigit(text.charCodeAt(start))) start++
    const before = taken
    keep(moneyAfterMark(text, start, taken))
    if (taken > before) return
    const after = text.charCodeAt(stop)
    // The percent sign and word are marks of their own.
    if (after === 37 || (after === 32 && /^per|^pct/i.test(text.slice(stop + 1, stop + 4)))) return
    if (after === 32 || after === 45 || isLetter(after) || after > 0x2000) {
      keepNamed(stop)
      if (taken === before && /^ ?p(?:pts?|p|c)\b/.test(text.slice(stop, stop + 6))) {
        keep(percentAtWord(text, text.indexOf('p', stop), taken))
      }
      if (taken === before && /^ ?(?:lakh|lac)s? cr/i.test(text.slice(stop, stop + 10)))
        keep(lakhCrore(text, start, taken))
    }
    if (taken > before || atoms.length === 0 || start < taken) return
    keep(
      unstatedPercent(text, start, stop, atoms[atoms.length - 1]) ??
        unstatedMoney(text, start, stop, amount, atoms),
    )
  }

  function keepPercentWord(end: number): void {
    const code = text.charCodeAt(end - 2) | 32
    let start = end - 3
    if (code === 110) {
      start = end - 7
      while (start > 0 && (text.charCodeAt(start) | 32) !== 112) start--
    }
    if (start > 0 && isLetter(text.charCodeAt(start - 1))) return
    keep(percentAtWord(text, start, taken))
  }

  function keepName(end: number, length: number): void {
    const start = end - length
    if (start < taken || (start > 0 && isLetter(text.charCodeAt(start - 1)))) return
    const unit = unitAtName(text, start)
    if (!unit || unit.start < taken || unit.start === asked) return
    asked = unit.start
    keep(moneyBeforeUnit(text, unit, taken))
  }
}

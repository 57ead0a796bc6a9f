import type { Atom } from './atom.ts'
import { CURRENCY_NAMES, DOLLARS } from './currencies.ts'
import { quantityBefore } from './numbers.ts'
import { wordAfter } from './text.ts'

/** "$50 billion dollars" says its unit twice; both belong to the figure. */
export function withRepeatedUnit(text: string, amount: Atom): Atom {
  if (amount.kind !== 'money' || amount.side === 'after' || text.charCodeAt(amount.end) !== 32) return amount
  const word = wordAfter(text, amount.end)
  const code = word && CURRENCY_NAMES.get(word.text)
  if (!word || !code || code.minor) return amount
  const same = code.code === amount.unit || (code.code === 'USD' && DOLLARS.has(amount.unit))
  return same ? { ...amount, end: word.end } : amount
}

/** "3 dollars and 50 cents", "two pounds 30 pence": one amount. */
export function withMinor(text: string, major: Atom, minor: Atom): Atom | null {
  if (!minor.minor || major.minor || major.unit !== minor.unit || major.high !== null || minor.high !== null)
    return null
  if (major.quantity.exponent !== 0 || !Number.isInteger(major.value) || minor.quantity.value >= 100)
    return null
  if (!/^ (?:and )?$/.test(text.slice(major.end, minor.start))) return null
  return { ...major, end: minor.end, value: Math.round(major.value * 100 + minor.quantity.value) / 100 }
}

const SPOKEN_MINOR = / (?:and )?(?:\d\d|[a-z]{3,9}(?:[ -][a-z]{3,5})?)(?=[.!?]["\u201d]?(?:\s|$)|$)/y

/** "It cost 15 dollars 50.": a bare number of cents, read only where the sentence ends with it. */
export function withSpokenMinor(text: string, major: Atom): Atom {
  if (major.kind !== 'money' || major.side !== 'after' || major.minor || major.high !== null) return major
  if (major.quantity.exponent !== 0 || major.value >= 1000 || !Number.isInteger(major.value)) return major
  SPOKEN_MINOR.lastIndex = major.end
  if (!SPOKEN_MINOR.test(text)) return major
  const end = SPOKEN_MINOR.lastIndex
  const read = quantityBefore(text, end, major.end)
  if (read?.exponent !== 0 || read.value < 10 || read.value > 99 || !Number.isInteger(read.value))
    return major
  if (!/^ (?:and )?$/.test(text.slice(major.end, read.start))) return major
  return { ...major, end, value: Math.round(major.value * 100 + read.value) / 100 }
}

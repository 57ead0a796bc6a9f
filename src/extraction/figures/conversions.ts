import type { Atom } from './atom.ts'
import { UNITS_PER_DOLLAR } from './currencies.ts'
import type { Modified } from './modifiers.ts'

/** A figure under way: its atom, its modifiers and the conversions that belong to it. */
export interface Item {
  readonly atom: Atom
  readonly modified: Modified
  readonly converted: readonly Item[]
  /** Where the figure ends, its conversion brackets included. */
  readonly reach: number
}

/** What may stand between the bracket and the amount: "(about", "(equivalent to", "(or". */
const OPENING =
  /^(?:[ ,]{0,2})[([](?:[\d.,]{1,9} (?:[bmtr]\w{1,10}|lakh crore) \w{3,10}(?: or|[,;/=])? ?)?(?:(?:or|i\.e\.,?|equal to|equivalent to|the equivalent of|equivalent of|worth|roughly equivalent to|currently|now|then|an|=|is) ?){0,2}$/i

/** What may follow the amount inside its bracket for it to be a conversion and not a remark about a part. */
const CLOSING =
  /^(?: ?(?:US|USD|AUD|CAD|NZD|EUR|GBP|JPY)? ?[)\]]|[,;/] ?| or | at (?:current|today|the|then|an?|prevailing|market|official) ?| (?:as of|when|then|back then|in (?:19|20)\d\d|in constant|a year|per year|annually|each year|each)\b| ?=)/i

/** Words between an amount and the bracket of its conversion: "43 trillion yen over five years ($318 billion)". */
const ASIDE = /^ [A-Za-z0-9 ]{1,40}[([](?:(?:or|equal to|equivalent to|the equivalent of|worth|now|then) )?$/

const SEPARATOR = /^ ?(?:[,;/=]|or|,? or|,? and)? ?(?:or |about )?$/i

/**
 * Gives each amount the conversions in the bracket right behind it: another currency, one or more. A bracket that
 * opens with a percent, the same currency or words about a part is no conversion.
 */
export function withConversions(text: string, items: readonly Item[]): Item[] {
  const result: Item[] = []
  for (let index = 0; index < items.length; index++) {
    const item = items[index]
    if (!item) continue
    const taken = item.atom.kind === 'money' ? conversionsOf(text, items, index) : []
    const last = taken[taken.length - 1]
    result.push(last ? { ...item, converted: taken, reach: closeAfter(text, last.modified.end) } : item)
    index += taken.length
  }
  return result
}

function conversionsOf(text: string, items: readonly Item[], index: number): Item[] {
  const amount = items[index]
  const found: Item[] = []
  if (!amount) return found
  const units = new Set([amount.atom.unit])
  let end = amount.modified.end
  // "(¥5 trillion, or $44 billion)": both stand in one bracket.
  const inside = /[([][^()[\]]{0,24}$/.test(
    text.slice(Math.max(0, amount.modified.start - 26), amount.modified.start),
  )
  for (let next = index + 1; next < items.length && found.length < 4; next++) {
    const other = items[next]
    if (other?.atom.kind !== 'money' || units.has(other.atom.unit) || isRate(other)) break
    const gap = text.slice(end, other.modified.start)
    if (gap.length > 60) break
    const straight = OPENING.test(gap) || (inside && /^(?:,? or |\/| ?= ?)$/.test(gap))
    if (found.length === 0 && !straight && !(ASIDE.test(gap) && sameMoney(amount, other))) break
    if (found.length > 0 && !SEPARATOR.test(gap)) break
    if (!CLOSING.test(text.slice(other.modified.end, other.modified.end + 24))) break
    units.add(other.atom.unit)
    found.push(other)
    end = other.modified.end
  }
  return found
}

/** "(US$1 = 150 yen)": the price of a unit, no sum. */
const isRate = ({ atom }: Item): boolean => atom.value <= 1

/** Whether two amounts in different currencies can be the same money at some rate of the last decades. */
function sameMoney(one: Item, other: Item): boolean {
  const [low, high] = [UNITS_PER_DOLLAR.get(one.atom.unit), UNITS_PER_DOLLAR.get(other.atom.unit)]
  if (!low || !high || other.atom.value <= 0) return false
  const ratio = one.atom.value / other.atom.value
  return ratio >= low[0] / high[1] && ratio <= low[1] / high[0]
}

/** End of the bracket that holds `at`, when it closes soon; else `at`. */
function closeAfter(text: string, at: number): number {
  const rest = /^[^()[\]]{0,80}[)\]]/.exec(text.slice(at, at + 82))
  return rest ? at + rest[0].length : at
}

/**
 * Measures the figure layer on an outside test set that is not part of this repository: the percent and currency
 * models of Recognizers-Text.
 *
 *   node scripts/peers.ts FOLDER
 *
 * A hit is the right value over the right span (the span of the figure without its modifier, which is how those
 * models cut it). Prints the slice, the hits and every miss. Exits 0 also when the folder is not there.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findFigures } from '../src/extraction/figures.ts'

interface PeerResult {
  readonly Text: string
  readonly Start: number
  readonly End: number
  readonly Resolution: {
    readonly value: string | null
    readonly unit?: string
    readonly isoCurrency?: string
  }
}

interface PeerCase {
  readonly Input: string
  readonly Results: readonly PeerResult[]
}

interface Expected {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly unit: string
}

/** The units of the slice: ISO code and how many of them make one. */
const UNITS: Readonly<Record<string, readonly [string, number]>> = {
  Dollar: ['USD', 1],
  'United States dollar': ['USD', 1],
  Cent: ['USD', 100],
  'Japanese yen': ['JPY', 1],
  Euro: ['EUR', 1],
  Pound: ['GBP', 1],
  'British pound': ['GBP', 1],
  Pence: ['GBP', 100],
  Penny: ['GBP', 100],
  'Chinese yuan': ['CNY', 1],
  'Korean won': ['KRW', 1],
  'Australian dollar': ['AUD', 1],
  Rupee: ['INR', 1],
  'Indian rupee': ['INR', 1],
  'New Taiwan dollar': ['TWD', 1],
}

/** Forms that the layer leaves alone on purpose, because news does not write them or means something else by them. */
const missReasons: readonly { readonly form: RegExp; readonly reason: string }[] = [
  {
    form: /^per ?cents? of /i,
    reason: 'the number after "percent of" is the base in news ("percent of 300 households"), not the share',
  },
  {
    form: /^[\w-]+ (?:dollars?|USD)(?: and)? (?:\d+|one|two|three|[a-z]+ty(?: [a-z]+)?)$/i,
    reason:
      'a bare number after the unit as its cents: "15 dollars 50" is spoken; in news the next number is another fact',
  },
  { form: /^one kuai /i, reason: 'spoken names of Chinese coins, not written in English news' },
  {
    form: /^\$\d+$/,
    reason: '"$10 dollars" says the unit twice; the layer quotes both, the test set cuts the second off',
  },
  { form: / MUSD$/i, reason: 'a ledger mark; with a number word ("twenty MUSD") no news desk writes it' },
]

const NO_REASON = 'a form that news could write: to be mended'

const folder = process.argv[2]
if (!folder) {
  console.error('usage: node scripts/peers.ts FOLDER (with PercentModel.json and CurrencyModel.json)')
  process.exit(2)
}
const files = ['PercentModel.json', 'CurrencyModel.json'].map((name) => join(folder, name))
const missing = files.filter((file) => !existsSync(file))
if (missing.length > 0) {
  console.log(`peers: ${missing.join(', ')} not found; nothing measured`)
  process.exit(0)
}

function expectedOf(result: PeerResult): Expected | null {
  const { value, unit } = result.Resolution
  if (value === null) return null
  const span = { start: result.Start, end: result.End + 1 }
  if (value.endsWith('%')) return { ...span, value: Number(value.slice(0, -1)), unit: '%' }
  const known = unit === undefined ? undefined : UNITS[unit]
  return known ? { ...span, value: Number(value) / known[1], unit: known[0] } : null
}

for (const file of files) {
  const cases = JSON.parse(readFileSync(file, 'utf8')) as PeerCase[]
  const percent = file.endsWith('PercentModel.json')
  let stated = 0
  let hits = 0
  let silent = 0
  let silentRight = 0
  const misses: string[][] = []
  const extras: string[] = []
  for (const { Input, Results } of cases) {
    const found = findFigures(Input).map(({ value }) => value)
    const expected = Results.map(expectedOf).filter((result) => result !== null)
    for (const want of expected) {
      stated++
      const over = found.filter(({ coreStart, coreEnd }) => coreStart < want.end && want.start < coreEnd)
      const hit = over.some(
        ({ value, unit, coreStart, coreEnd }) =>
          unit === want.unit &&
          Math.abs(value - want.value) < 1e-9 &&
          coreStart === want.start &&
          coreEnd === want.end,
      )
      if (hit) {
        hits++
        continue
      }
      const quote = Input.slice(want.start, want.end)
      const reason = missReasons.find(({ form }) => form.test(quote))?.reason ?? NO_REASON
      const read = over
        .map(({ coreStart, coreEnd, value, unit }) => `"${Input.slice(coreStart, coreEnd)}" ${value} ${unit}`)
        .join(', ')
      misses.push([`"${quote}" ${want.value} ${want.unit}`, read || 'nothing', reason])
    }
    if (Results.every(({ Resolution }) => Resolution.value === null)) {
      silent++
      if (found.length === 0) silentRight++
    }
    const units = new Set(Object.values(UNITS).map(([code]) => code))
    for (const figure of found) {
      if (percent ? figure.kind === 'money' : figure.kind !== 'money' || !units.has(figure.unit)) continue
      if (Results.some(({ Start, End }) => figure.coreStart <= End && Start < figure.coreEnd)) continue
      extras.push(`"${Input.slice(figure.coreStart, figure.coreEnd)}" in "${Input.slice(0, 60)}"`)
    }
  }
  console.log(
    `${percent ? 'percent' : 'currency'}: ${cases.length} cases; the slice states ${stated} figures`,
  )
  console.log(`  right value and span: ${hits} of ${stated} (${((100 * hits) / stated).toFixed(1)} %)`)
  console.log(`  cases without a figure: ${silent}, left alone ${silentRight}`)
  console.log(`  figures found where none is expected: ${extras.length}`)
  for (const extra of extras) console.log(`    ${extra}`)
  console.log(`  misses: ${misses.length}`)
  for (const [want, read, reason] of misses) console.log(`    ${want}; read ${read}\n      ${reason}`)
}

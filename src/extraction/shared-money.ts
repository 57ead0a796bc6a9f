import type { Annotation } from './annotation.ts'
import type { Block } from './document.ts'
import type { Figure } from './figures.ts'
import { countriesIn } from './home.ts'
import { oncePer } from './memo.ts'

type Reading = readonly [country: string, currency: string]

/** What several states call their money, by the unit the figure layer gives it (ISO 3166-1 alpha-2, ISO 4217). */
const SHARED: Readonly<Record<string, readonly Reading[]>> = {
  peso: [
    ['PH', 'PHP'],
    ['MX', 'MXN'],
  ],
  krone: [
    ['NO', 'NOK'],
    ['DK', 'DKK'],
  ],
  crown: [
    ['SE', 'SEK'],
    ['NO', 'NOK'],
    ['DK', 'DKK'],
    ['CZ', 'CZK'],
  ],
  franc: [['CH', 'CHF']],
}

/** A bare rupee is India's unless Pakistan's is meant. */
const RUPEES: readonly Reading[] = [
  ['IN', 'INR'],
  ['PK', 'PKR'],
]
const BARE_RUPEES = /(?<!\b(?:indian|pakistani) )\brupees?$/i

/** How far before a figure, in characters, the state may be named whose money it is. */
const REACH = 200

const namedIn = oncePer(
  (blocks: readonly Block[]) => new Set(countriesIn(blocks.map((b) => b.text).join('\n'))),
)

/**
 * Figures in money that several states call the same ("crowns", "pesos", "rupees") get the currency of the one that is
 * named last shortly before the figure, else of the only one that the article names. Where that tells nothing, such a
 * figure is left out, as nobody knows its unit.
 *
 * @param text of the block that the figures count into
 * @param blocks all of the article
 */
export function withKnownMoney(
  figures: readonly Annotation<Figure>[],
  text: string,
  blocks: readonly Block[],
): readonly Annotation<Figure>[] {
  const readingsOf = (unit: string, start: number, end: number): readonly Reading[] | undefined =>
    SHARED[unit] ?? (unit === 'INR' && BARE_RUPEES.test(text.slice(start, end)) ? RUPEES : undefined)
  const currencyAt = (unit: string, start: number, end: number): string | null => {
    const readings = readingsOf(unit, start, end)
    if (!readings) return unit
    const of = (country: string | undefined): string | undefined =>
      readings.find(([code]) => code === country)?.[1]
    const near = countriesIn(text.slice(Math.max(0, start - REACH), start)).findLast(
      (country) => of(country) !== undefined,
    )
    if (near) return of(near) ?? null
    const named = readings.filter(([country]) => namedIn(blocks).has(country))
    if (named.length === 1) return named[0]?.[1] ?? null
    return unit === 'INR' ? unit : null
  }
  if (
    !figures.some(({ value: v }) => [v, ...v.converted].some(({ unit }) => unit === 'INR' || unit in SHARED))
  )
    return figures
  return figures.flatMap((note) => {
    const { value } = note
    const unit = currencyAt(value.unit, value.coreStart, value.coreEnd)
    if (unit === null) return []
    const converted = value.converted.flatMap((c) => {
      const known = currencyAt(c.unit, c.start, c.end)
      return known === null ? [] : [{ ...c, unit: known }]
    })
    return [{ ...note, value: { ...value, unit, converted } }]
  })
}

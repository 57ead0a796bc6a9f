import type { Comparator } from '../model/mention.ts'
import type { Annotation, RuleHeader } from './annotation.ts'
import type { Atom } from './figures/atom.ts'
import { type Item, withConversions } from './figures/conversions.ts'
import { modify } from './figures/modifiers.ts'
import { withMinor } from './figures/money-endings.ts'
import { joined, withLentScale } from './figures/ranges.ts'
import { FIGURE_RULES } from './figures/rules.ts'
import { hasMark, scan } from './figures/scan.ts'

/** The same amount in other money, from the bracket behind a figure. */
export interface ConvertedFigure {
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly value: number
  readonly unit: string
  readonly comparator: Comparator
}

export interface Figure {
  readonly kind: 'percent' | 'points' | 'money'
  /** For a range: the lower end. Money in whole units. */
  readonly value: number
  readonly valueHigh: number | null
  /**
   * `%` for percent, `pp` for percentage points, ISO 4217 for money. A bare dollar is USD; a name that several states
   * share stays as it is ("peso", "crown"), see shared-money.ts.
   */
  readonly unit: string
  readonly comparator: Comparator
  /** Conversion in brackets straight after the amount: "(…$44 billion)", "(approximately $57 billion)", "[€1bn]". */
  readonly converted: readonly ConvertedFigure[]
  /** Span without the modifier: number and unit only. The annotation's start and end include the modifier, not the bracket. */
  readonly coreStart: number
  readonly coreEnd: number
}

/** Every rule of this layer, for the tests and the method page. */
export const figureRules: readonly RuleHeader[] = FIGURE_RULES

/** Whether the text can hold a figure at all. Cheap; false means that `findFigures` returns nothing. */
export const mayHoldFigure = (text: string): boolean => hasMark(text)

/**
 * Finds every percent, percentage point and amount of money. `text` is normalised (full-width digits and signs are
 * ASCII, non-breaking spaces are spaces, soft hyphens are gone). The result is in reading order, no two figures
 * overlap, a conversion in brackets is part of its figure. The parents of a figure are its modifiers and conversions.
 */
export function findFigures(text: string): Annotation<Figure>[] {
  const atoms = merged(text, scan(text))
  const items = atoms.map((atom, index): Item => {
    const floor = atoms[index - 1]?.end ?? 0
    const ceiling = atoms[index + 1]?.start ?? text.length
    const modified = modify(text, atom, floor, ceiling)
    return { atom, modified, converted: [], reach: modified.end }
  })
  return acrossBrackets(text, withConversions(text, items)).map((item) => annotation(text, item))
}

/** Joins neighbors: two ends of a range, dollars with their cents. */
function merged(text: string, atoms: readonly Atom[]): Atom[] {
  const result: Atom[] = []
  for (const atom of atoms) {
    const last = result[result.length - 1]
    const both = last && (withMinor(text, last, atom) ?? joined(text, last, atom, last.end))
    if (last) result[result.length - 1] = both ?? withLentScale(text, last, atom)
    if (!both) result.push(atom)
  }
  return result
}

/** "40 trillion yen ($290 billion) to 43 trillion yen ($312 billion)" is one range with both conversions. */
function acrossBrackets(text: string, items: readonly Item[]): Item[] {
  const result: Item[] = []
  for (const item of items) {
    const last = result[result.length - 1]
    const both = last && last.converted.length > 0 ? joined(text, last.atom, item.atom, last.reach) : null
    if (last && both) {
      result[result.length - 1] = {
        atom: both,
        modified: { ...last.modified, end: item.modified.end },
        converted: [...last.converted, ...item.converted],
        reach: item.reach,
      }
    } else result.push(item)
  }
  return result
}

function annotation(text: string, item: Item): Annotation<Figure> {
  const { atom, modified } = item
  const parents: Annotation[] = modified.applied.map(({ rule, start, end }) => ({
    layer: 'figure',
    start,
    end,
    value: modified.comparator,
    rule,
    parents: [],
  }))
  const converted = item.converted.map((other): ConvertedFigure => {
    const { start, end, comparator } = other.modified
    parents.push({
      layer: 'figure',
      start,
      end,
      value: other.atom.value,
      rule: 'figure.converted',
      parents: [],
    })
    return {
      quote: text.slice(start, end),
      start,
      end,
      value: other.atom.value,
      unit: other.atom.unit,
      comparator,
    }
  })
  return {
    layer: 'figure',
    start: modified.start,
    end: modified.end,
    value: {
      kind: atom.kind,
      value: atom.value,
      valueHigh: atom.high,
      unit: atom.unit,
      comparator: modified.comparator,
      converted,
      coreStart: atom.start,
      coreEnd: atom.end,
    },
    rule: atom.rule,
    parents,
  }
}

/** A figure as the trace prints it: comparator, value or range, unit. */
export function figureInWords(figure: Figure): string {
  const range = figure.valueHigh === null ? `${figure.value}` : `${figure.value}–${figure.valueHigh}`
  return `${figure.comparator === '=' ? '' : `${figure.comparator} `}${range} ${figure.unit}`
}

import type { Figure } from '../figures.ts'
import { ahead, behind } from '../focus.ts'
import { type Scale, scaleOf } from '../lexicon/scale.ts'
import type { Located, View } from '../view.ts'
import { type Measure, type MeasureContext, reject } from './types.ts'
import { OVER_YEARS } from './words.ts'

/** What the rows on a sum of money look at. */
export interface MoneyFacts {
  readonly view: View
  readonly figure: Located<Figure>
  readonly context: MeasureContext
  /** The sentence right before and right behind the sum, cut where a word can no longer bear on it. */
  readonly before: string
  readonly after: string
  /** All of the sentence before the sum. */
  readonly lead: string
  readonly sentence: string
  /** In whole units of its currency, without sign. */
  readonly size: number
  /** What a year of defense can cost in that currency; null where several states share it. */
  readonly scale: Scale | null
  /** As much as a year of defense costs today, and no less than what the article has called so: no part is that large. */
  readonly whole: boolean
  /** The largest sum that the article has called defense spending, told again, perhaps to the last digit. */
  readonly again: boolean
}

/** A row of the table for sums of money: what it takes the sum for, where it fits. */
export interface MoneyRow {
  readonly fits: (facts: MoneyFacts) => boolean
  readonly as: Measure
}

export const AMOUNT: Measure = { is: 'amount', rule: 'measure.amount', sign: 1 }
export const DIFFERENT = reject('measure.amount.difference', 'a difference, not a total')
export const PART = reject('measure.amount.part', 'a part of a larger sum')
export const PRICE = reject('measure.amount.unit-price', 'a price')
export const HOST_SUPPORT = reject('measure.amount.host', 'not defense spending: host-nation support')

/** How far a sum told to the last digit is from the round one. */
const SAME = 0.01

export function moneyFacts(view: View, figure: Located<Figure>, context: MeasureContext): MoneyFacts {
  const size = Math.abs(figure.note.value.value)
  const scale = scaleOf(figure.note.value.unit)
  const sentence = view.block.text.slice(view.start, view.end)
  const most = scale ? (OVER_YEARS.test(sentence) ? scale.most : scale.most / 3) : 0
  return {
    view,
    figure,
    context,
    before: ahead(view, figure),
    after: behind(view, figure),
    lead: view.block.text.slice(view.start, figure.note.start),
    sentence,
    size,
    scale,
    again: context.largest > 0 && Math.abs(size - context.largest) <= SAME * context.largest,
    whole: scale !== null && size >= Math.max(scale.most / 12, context.largest * 0.8) && size <= most,
  }
}

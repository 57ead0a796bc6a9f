import type { Focus } from '../focus.ts'

/** What a figure measures, or why it is none of ours. */
export type Measure =
  | { readonly is: 'gdp' | 'amount' | 'change'; readonly rule: string; readonly sign: 1 | -1 }
  | { readonly is: null; readonly rule: string; readonly reason: string }

export interface MeasureContext {
  readonly focus: Focus
  /** A share of GDP was read in this sentence or the two before, or the article names GDP before here. */
  readonly gdpNear: boolean
  /** A yearly change was read in this sentence or the one before. */
  readonly changeNear: boolean
  /** A supplementary budget is talked about, which can hold any sum. */
  readonly supplement: boolean
  /** One was talked about before in the article. */
  readonly supplementEver: boolean
  /** The article speaks of defense spending at all. */
  readonly defenseArticle: boolean
  /** The figure before in the same sentence was read as this, or rejected. */
  readonly before: 'rejected' | 'gdp' | 'amount' | 'change' | null
  /** The rule that rejected it, if one did. */
  readonly beforeRule: string | null
  /** The article holds a plain claim already. */
  readonly claimed: boolean
  /** The country the article is about. */
  readonly home: string | null
  /** The article has spoken of GDP before. */
  readonly gdpEver: boolean
  /** NATO, whose goals are shares of GDP, has been named. */
  readonly alliance: boolean
  /** Some figure of the article is called a share of GDP. */
  readonly sharesElsewhere: boolean
  /** The same number stands elsewhere in the article, there as a share of GDP. */
  readonly gdpElsewhere: boolean
  /** The largest sum read so far as defense spending, in the figure's own currency; 0 where none was. */
  readonly largest: number
  /** It restates the figure before: "10 percent, or $54 billion". */
  readonly twin: boolean
}

/** A figure that measures no defense spending, with the reason that is shown. */
export function reject(rule: string, reason: string): Measure {
  return { is: null, rule, reason }
}

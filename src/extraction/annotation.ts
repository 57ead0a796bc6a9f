/**
 * The one shape that every layer produces. `start` and `end` are offsets into the *normalised text* of one
 * block (see document.ts), not into the file. `parents` are the annotations it was combined from, so that a
 * claim is the root of the tree that explains it.
 */
export interface Annotation<Value = unknown> {
  readonly layer: string
  readonly start: number
  readonly end: number
  readonly value: Value
  /** Stable id of the rule that made it, e.g. `figure.percent.digits`. */
  readonly rule: string
  readonly parents: readonly Annotation[]
}

/**
 * What every rule says of itself. The tests run `examples` (must fire, and read as stated where a reading is
 * given) and `counterexamples` (must not fire); the method page prints all of it.
 */
export interface RuleHeader {
  readonly id: string
  /** One sentence: what the rule reads. */
  readonly says: string
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

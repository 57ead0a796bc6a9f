import type { Counts, State } from './state.ts'

/** Where the timeline's filters look: in the rows of the page, or in the index of a record too long for one. */
export interface Source {
  /** What a choice finds. Rejects when that cannot be told, because a file does not come. */
  readonly find: (state: State) => Promise<Found>
  /** Makes sure that every choice has a box, where not all have one from the start. */
  readonly offer?: (state: State) => void
}

export interface Found {
  readonly shown: number
  readonly of: number
  /** Words behind the number of claims: where it counts. */
  readonly where: string
  readonly counts: Counts
  /** Brings it before the reader, unless it is no longer wanted when all that takes is there. */
  readonly draw: (wanted: () => boolean) => Promise<void>
}

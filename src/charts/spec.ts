import type { Comparator, Kind, Reading } from '../model/mention.ts'

/** What a chart needs to know of a claim: its reading, and the words the page uses for it. */
export interface ChartClaim {
  readonly id: string
  readonly reading: Reading
  /** Whose spending, in words. */
  readonly subject: string
  /** `2% of GDP by 2027`. */
  readonly title: string
  /** `2%`. */
  readonly figure: string
  /** Who said it and when, in words. */
  readonly who: string
  /** Through whom it came and whether that is sure, in words; empty when it was said to the source itself. */
  readonly through: string
  readonly source: string
  /** What is counted, in words; `not stated` where the text does not say. */
  readonly basis: string
}

/** A relation between two claims that a chart may draw. */
export interface ChartRelation {
  readonly type: string
  readonly from: string
  readonly to: string
}

export interface Tick {
  readonly at: number
  readonly label: string
  /** What is drawn at it; a `name` heads the strip below it. Left out: an axis at the bottom, a grid line above. */
  readonly line?: 'axis' | 'grid' | 'name'
}

export interface Axis {
  readonly min: number
  readonly max: number
  readonly ticks: readonly Tick[]
}

/** A label and where it stands beside its mark; `dx`, `dy` in pixels from the mark's center to the text's anchor. */
export interface Placement {
  readonly text: string
  readonly anchor: 'start' | 'middle' | 'end'
  /** Where `dx` counts from along x, in units of the axis, where it is not the mark: the end of a bar. */
  readonly at?: number
  readonly dx: number
  readonly dy: number
}

/**
 * One claim on a chart. `x` and `y` are in the units of the axes. `dx` and `dy` move its glyph aside, in pixels, where
 * it would cover another: along the axis that says nothing there, or up and down with a thread to its true place.
 */
export interface Mark {
  readonly claim: string
  readonly kind: Kind
  readonly muted: boolean
  readonly hedged: boolean
  readonly comparator: Comparator | null
  readonly x: number
  readonly y: number
  readonly high: number | null
  readonly dx: number
  readonly dy: number
  /** A stem from the mark down to this value. */
  readonly stem: number | null
  /** What it answers: a dotted line at the mark's height leads back to this time. */
  readonly answers: number | null
  /** A curve from the mark to the time it is about. */
  readonly hop: number | null
  /** The time it is about, drawn as a bar. */
  readonly extent: readonly [from: number, to: number] | null
  /** A date known only as a bound: the mark trails off that way. */
  readonly open: 'after' | 'before' | null
  /** Earliest day it can have been said, for "as known on"; empty when undated. */
  readonly said: string
  readonly label: string
  /** What to say where the label finds no room. */
  readonly short: string
  readonly wide: Placement | null
  readonly narrow: Placement | null
  /** One sentence for screen readers and the tooltip's first line. */
  readonly words: string
  readonly sentence: string
  readonly source: string
  /** `Basis: …`, or `Basis not stated`. */
  readonly basis: string
}

/** Where the words of an arrow start, in pixels from the left end of its line. */
export interface ArrowWords {
  readonly dx: number
  readonly dy: number
}

/** An arrow from an older claim to the one that moves it. */
export interface Arrow {
  readonly from: string
  readonly to: string
  /** `2 years earlier`; empty when there is nothing to say. */
  readonly label: string
  readonly wide: ArrowWords
  readonly narrow: ArrowWords
}

export interface ChartSpec {
  readonly name: string
  readonly title: string
  /** What the picture shows, in one sentence computed from the same data. */
  readonly summary: string
  /** What the axes mean, for the line under the picture. */
  readonly reading: string
  readonly height: number
  readonly x: Axis
  readonly y: Axis
  /** Right part of the plot (in x units) for claims whose text gives no time; null when there are none. */
  readonly strip: { readonly from: number; readonly at: number; readonly label: string } | null
  readonly marks: readonly Mark[]
  readonly arrows: readonly Arrow[]
}

/** Up to this width of the plot in pixels the narrow labels are shown; the style sheet has the same bound. */
export const WIDE = 640

/** Width in pixels of the plot on the narrowest screen. */
export const NARROWEST = 288
/** Pixels from one year's label to the next, the first of which starts at its tick. */
const YEAR = 56

/** Space in pixels above the plot and below it (for the axis labels). */
export const TOP = 30
export const BOTTOM = 30

/** Pixel row of a value. */
export function rowOf(spec: Pick<ChartSpec, 'height' | 'y'>, value: number): number {
  const room = spec.height - TOP - BOTTOM
  const share = (value - spec.y.min) / (spec.y.max - spec.y.min)
  return Math.round((spec.height - BOTTOM - share * room) * 10) / 10
}

/** What is drawn at a tick of the value axis. */
export function lineAt(spec: Pick<ChartSpec, 'y'>, tick: Tick): 'axis' | 'grid' | 'name' {
  return tick.line ?? (tick.at === spec.y.min ? 'axis' : 'grid')
}

/** Pixel row of a mark's glyph, moved aside where it would cover another. */
export function glyphRow(spec: Pick<ChartSpec, 'height' | 'y'>, mark: Pick<Mark, 'y' | 'dy'>): number {
  return Math.round((rowOf(spec, mark.y) + mark.dy) * 10) / 10
}

/** Place along the x axis in percent of the width. */
export function percentOf(spec: Pick<ChartSpec, 'x'>, value: number): number {
  return Math.round(((value - spec.x.min) / (spec.x.max - spec.x.min)) * 10000) / 100
}

/** Every how many ticks of the time axis a narrow plot has room for a label. */
export function everyTick(spec: Pick<ChartSpec, 'x'>): number {
  const [first, second] = spec.x.ticks
  if (!first || !second) return 1
  const gap = ((percentOf(spec, second.at) - percentOf(spec, first.at)) / 100) * NARROWEST
  return Math.max(1, Math.ceil(YEAR / gap))
}

/** True for a time beyond the plot: its line runs straight to the edge. */
export function isBeyond(spec: Pick<ChartSpec, 'x'>, value: number): boolean {
  return value > spec.x.max || value < spec.x.min
}

/** How far a curve over `span` percent of the width rises, in pixels; curves into the past hang below. */
export function liftOf(span: number): number {
  const size = Math.min(72, 12 + Math.abs(span) * 1.3)
  return span < 0 ? -size : size
}

/** Pixels that an arrow runs above the row of the newer claim. */
export const ARROW_LIFT = 13

/** The ends of an arrow along x, in axis units: from where the older claim points to where the newer one does. */
export function arrowEnds(spec: ChartSpec, arrow: Arrow): { from: number; to: number; y: number } | null {
  const [older, newer] = [arrow.from, arrow.to].map((id) => spec.marks.find((m) => m.claim === id))
  if (!older || !newer || older.hop === null || newer.hop === null || !arrow.label) return null
  const to = newer.extent ? (older.hop > newer.extent[1] ? newer.extent[1] : newer.extent[0]) : newer.hop
  return Math.abs(to - older.hop) < 0.3 ? null : { from: older.hop, to, y: newer.y }
}

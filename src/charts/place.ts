import type { Arrow, ArrowWords, ChartSpec, Mark, Placement } from './spec.ts'
import {
  ARROW_LIFT,
  arrowEnds,
  glyphRow,
  isBeyond,
  liftOf,
  lineAt,
  NARROWEST,
  percentOf,
  rowOf,
  WIDE,
} from './spec.ts'

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * Widths in pixels at which a label must be clear, each list from the narrowest plot it is shown in to the widest: the
 * marks draw together and apart with the width, the labels keep their size. Between the two the style sheet chooses.
 */
export const WIDTHS = {
  narrow: [NARROWEST, 328, 380, 448, 540, WIDE],
  wide: [WIDE, 700, 780, 900, 1040],
} as const
const EVERY = [...new Set(Object.values(WIDTHS).flat())]
const GLYPH = 8
/** Pixels that a label keeps from others; the edge it may touch. */
const PAD = 2
/** How far a mark may be moved, in pixels, nearest first. Beyond that it is better covered than misplaced. */
const ASIDE = [0, -17, 17, -34, 34]

/** What the line under a chart says of marks that were moved. */
export const MOVED_ASIDE =
  'A mark that would cover another is moved up or down; a thread and a dot show its true place.'

/** Words that start above an arrow's left end; where they would touch something they move to the left, or below. */
export const ABOVE: ArrowWords = { dx: 8, dy: -6 }
const WORDS = [-6, 36].flatMap((dy) =>
  Array.from({ length: 10 }, (_, i): ArrowWords => ({ dx: 8 - 16 * i, dy })),
)

const CANDIDATES: readonly Omit<Placement, 'text'>[] = [
  { anchor: 'start', dx: 12, dy: 4.5 },
  { anchor: 'end', dx: -12, dy: 4.5 },
  { anchor: 'middle', dx: 0, dy: -13 },
  { anchor: 'middle', dx: 0, dy: 23 },
  { anchor: 'start', dx: 8, dy: 19 },
  { anchor: 'end', dx: -8, dy: 19 },
  { anchor: 'start', dx: 8, dy: -11 },
  { anchor: 'end', dx: -8, dy: -11 },
]

/** Pixels that words take at the size of a label, a little more rather than less: no font is asked. */
const lengthOf = (text: string): number =>
  [...text].reduce(
    (sum, c) =>
      sum + (/[%mwMW¥]/.test(c) ? 12 : /[\d\p{Lu}]/u.test(c) ? 8.5 : /[\s.,iljtfr'’]/.test(c) ? 4.5 : 7.5),
    0,
  )

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const box = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
})

/** Pixels from the left edge at a given width. */
const pixel = (spec: ChartSpec, x: number, width: number): number => (percentOf(spec, x) / 100) * width

/** What a label must not cover beside the marks themselves: bars, whiskers, stems, and points along the curves. */
function obstacles(spec: ChartSpec, m: Mark, width: number): Box[] {
  const [at, row] = [pixel(spec, m.x, width), rowOf(spec, m.y)]
  const [x, y] = [at + m.dx, row + m.dy]
  const boxes = [box(x, y, 2 * GLYPH, 2 * GLYPH)]
  if (m.dy)
    boxes.push({ left: at - 3, right: at + 3, top: Math.min(row, y) - 3, bottom: Math.max(row, y) + 3 })
  if (m.stem !== null) boxes.push({ left: x - 2, right: x + 2, top: y, bottom: rowOf(spec, m.stem) })
  if (m.answers !== null) {
    const from = pixel(spec, m.answers, width)
    boxes.push({ left: Math.min(from, x), right: Math.max(from, x), top: row - 3, bottom: row + 3 })
  }
  if (m.extent) {
    const [from, to] = [pixel(spec, m.extent[0], width), pixel(spec, m.extent[1], width)]
    boxes.push({ left: from, right: to, top: row - 3, bottom: row + 3 })
  }
  if (m.open) boxes.push(box(x + (m.open === 'after' ? 20 : -20), y, 22, 4))
  if (m.comparator === '>' || m.comparator === '>=') boxes.push(box(x, y - 16, 8, 14))
  if (m.comparator === '<' || m.comparator === '<=') boxes.push(box(x, y + 16, 8, 14))
  if (m.hop !== null && isBeyond(spec, m.hop)) {
    boxes.push({ left: m.hop > m.x ? at : 0, right: m.hop > m.x ? width : at, top: row - 3, bottom: row + 3 })
  } else if (m.hop !== null) {
    const end = pixel(spec, m.hop, width)
    const lift = liftOf(percentOf(spec, m.hop) - percentOf(spec, m.x))
    for (let t = 0.03; t < 1; t += 0.03) {
      boxes.push(box(at + (end - at) * t, row - 4 * lift * t * (1 - t), 6, 6))
    }
    boxes.push(box(end, row, 4, 12))
  }
  return boxes
}

/** Where everything with words stands over a range of widths; null for a mark whose label finds no room. */
interface Layout {
  readonly marks: readonly (Placement | null)[]
  readonly arrows: readonly ArrowWords[]
}

/** What stands in the way at one width, filled as labels are placed. */
interface Plane {
  readonly width: number
  readonly taken: readonly { readonly owner: number; readonly box: Box }[]
  readonly labels: Box[]
}

function planeOf(spec: ChartSpec, width: number): Plane {
  const ticks = spec.y.ticks.map((t): Box => {
    const y = rowOf(spec, t.at)
    return lineAt(spec, t) === 'axis'
      ? { left: 0, right: width, top: y - 1, bottom: y + 1 }
      : { left: 0, right: lengthOf(t.label), top: y - 16, bottom: y - 4 }
  })
  const taken = spec.marks.flatMap((m, owner) => obstacles(spec, m, width).map((b) => ({ owner, box: b })))
  return { width, taken, labels: ticks }
}

/**
 * Finds each label a place where it meets no mark, bar, curve, other label or edge at any of the widths. Arrows choose
 * first, then earlier marks, so the caller orders them by weight.
 */
function layout(spec: ChartSpec, widths: readonly number[]): Layout {
  const planes = widths.map((width) => planeOf(spec, width))
  const inside = (b: Box, { width }: Plane): boolean =>
    b.left >= -PAD && b.right <= width + PAD && b.top >= 0 && b.bottom <= spec.height - 18
  const arrows = spec.arrows.map((arrow): ArrowWords => {
    const drawn = planes.flatMap((plane) => {
      const line = arrowLine(spec, arrow, plane.width)
      return line ? [{ plane, line }] : []
    })
    if (drawn.length === 0) return ABOVE
    const fits = (words: ArrowWords): boolean =>
      drawn.every(({ plane, line }) => inside(wordsBox(arrow, line, words), plane))
    const free = (words: ArrowWords): boolean =>
      drawn.every(({ plane, line }) => {
        const b = wordsBox(arrow, line, words)
        return !plane.taken.some((t) => meets(t.box, b)) && !plane.labels.some((l) => meets(l, b))
      })
    const words = WORDS.find((w) => fits(w) && free(w)) ?? WORDS.find(fits) ?? ABOVE
    for (const { plane, line } of drawn) plane.labels.push(line, wordsBox(arrow, line, words))
    return words
  })
  const clear = (own: number, b: Box, plane: Plane): boolean => {
    const mark = spec.marks[own] as Mark
    const glyph = box(pixel(spec, mark.x, plane.width) + mark.dx, glyphRow(spec, mark), 2 * GLYPH, 2 * GLYPH)
    return (
      inside(b, plane) &&
      !plane.labels.some((l) => meets(l, b)) &&
      !plane.taken.some(
        (t) => meets(t.box, b) && !(t.owner === own && t.box.right - t.box.left <= 16 && meets(t.box, glyph)),
      )
    )
  }
  const marks = spec.marks.map((mark, own): Placement | null => {
    for (const text of mark.label === mark.short ? [mark.label] : [mark.label, mark.short]) {
      for (const place of text ? [...CANDIDATES, ...besideBar(mark)] : []) {
        const boxes = planes.map((plane) => textBox(spec, mark, { ...place, text }, plane.width))
        if (!planes.every((plane, i) => clear(own, boxes[i] as Box, plane))) continue
        for (const [i, plane] of planes.entries()) plane.labels.push(boxes[i] as Box)
        return { ...place, text }
      }
    }
    return null
  })
  return { marks, arrows }
}

/** Places beyond the ends of a mark's own bar. */
function besideBar({ extent, dx }: Mark): Omit<Placement, 'text'>[] {
  if (!extent) return []
  return [
    { anchor: 'end', at: extent[0], dx: -6 - dx, dy: 4.5 },
    { anchor: 'start', at: extent[1], dx: 6 - dx, dy: 4.5 },
  ]
}

function textBox(spec: ChartSpec, mark: Mark, place: Placement, width: number): Box {
  const length = lengthOf(place.text)
  const anchor = pixel(spec, place.at ?? mark.x, width) + mark.dx + place.dx
  const start = anchor - { start: 0, middle: length / 2, end: length }[place.anchor]
  const row = glyphRow(spec, mark) + place.dy
  return { left: start - PAD, right: start + length + PAD, top: row - 11, bottom: row + 3 }
}

/** The line of an arrow with its head at one width; null when it is not drawn. */
function arrowLine(spec: ChartSpec, arrow: Arrow, width: number): Box | null {
  const ends = arrowEnds(spec, arrow)
  if (!ends) return null
  const [from, to] = [pixel(spec, ends.from, width), pixel(spec, ends.to, width)]
  const row = rowOf(spec, ends.y) - ARROW_LIFT
  return { left: Math.min(from, to), right: Math.max(from, to), top: row - 5, bottom: row + 5 }
}

function wordsBox(arrow: Arrow, line: Box, { dx, dy }: ArrowWords): Box {
  const row = line.top + 5 + dy
  return {
    left: line.left + dx,
    right: line.left + dx + lengthOf(arrow.label),
    top: row - 12,
    bottom: row + 3,
  }
}

/** The same chart with labels placed for a wide and for a narrow plot. */
export function withLabels(spec: ChartSpec): ChartSpec {
  const [wide, narrow] = [layout(spec, WIDTHS.wide), layout(spec, WIDTHS.narrow)]
  return {
    ...spec,
    marks: spec.marks.map((m, i) => ({ ...m, wide: wide.marks[i] ?? null, narrow: narrow.marks[i] ?? null })),
    arrows: spec.arrows.map((a, i) => ({
      ...a,
      wide: wide.arrows[i] ?? ABOVE,
      narrow: narrow.arrows[i] ?? ABOVE,
    })),
  }
}

/**
 * Moves marks that would cover each other: up or down where the x axis is time, so that none stands at a day that is
 * not its own; sideways in the strip without time. Those with a curve stay where the curve begins.
 */
export function spread(spec: ChartSpec, aside: readonly number[] = ASIDE): ChartSpec {
  const order = [...spec.marks].sort((a, b) => Number(b.hop !== null) - Number(a.hop !== null))
  const placed = new Map<Mark, Pick<Mark, 'dx' | 'dy'>>()
  for (const mark of order) {
    const free = (own: Pick<Mark, 'dx' | 'dy'>): boolean =>
      [...placed].every(([other, its]) =>
        EVERY.every((width) => {
          const away = pixel(spec, mark.x, width) + own.dx - pixel(spec, other.x, width) - its.dx
          const apart = rowOf(spec, mark.y) + own.dy - rowOf(spec, other.y) - its.dy
          return Math.abs(away) >= 16 || Math.abs(apart) >= 12.5
        }),
      )
    const loose = spec.strip !== null && mark.x > spec.strip.from
    const ways = (loose ? ASIDE : aside).map((by) => (loose ? { dx: by, dy: 0 } : { dx: 0, dy: by }))
    placed.set(mark, ways.find(free) ?? { dx: 0, dy: 0 })
  }
  return { ...spec, marks: spec.marks.map((m) => ({ ...m, ...placed.get(m) })) }
}

import type { Arrow, ChartSpec, Mark, Placement } from './spec.ts'
import { arrowEnds, isBeyond, liftOf, percentOf, rowOf } from './spec.ts'

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Widths in pixels at which labels are placed: a phone's plot and a desk's; between them the style sheet chooses. */
const WIDTHS = { wide: 700, narrow: 288 } as const
const CHARACTER = 7
const GLYPH = 8
const ASIDE = [0, 17, -17, 34, -34, 51, -51, 68]

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

/** What a label must not cover beside the marks themselves: bars, whiskers, and points along the curves. */
function obstacles(spec: ChartSpec, m: Mark, width: number): Box[] {
  const [x, y] = [pixel(spec, m.x, width) + m.dx, rowOf(spec, m.y)]
  const boxes = [box(x, y, 2 * GLYPH, 2 * GLYPH)]
  if (m.extent) {
    const [from, to] = [pixel(spec, m.extent[0], width), pixel(spec, m.extent[1], width)]
    boxes.push({ left: from, right: to, top: y - 3, bottom: y + 3 })
  }
  if (m.open) boxes.push(box(x + (m.open === 'after' ? 20 : -20), y, 22, 4))
  if (m.comparator === '>' || m.comparator === '>=') boxes.push(box(x, y - 16, 10, 14))
  if (m.comparator === '<' || m.comparator === '<=') boxes.push(box(x, y + 16, 10, 14))
  if (m.hop !== null && isBeyond(spec, m.hop)) {
    boxes.push({ left: m.hop > m.x ? x : 0, right: m.hop > m.x ? width : x, top: y - 3, bottom: y + 3 })
  } else if (m.hop !== null) {
    const end = pixel(spec, m.hop, width)
    const lift = liftOf(percentOf(spec, m.hop) - percentOf(spec, m.x))
    for (let t = 0.08; t < 1; t += 0.07) {
      boxes.push(box(x + (end - x) * t, y - 4 * lift * t * (1 - t), 6, 6))
    }
    boxes.push(box(end, y, 4, 12))
  }
  return boxes
}

/**
 * Finds each label a place at one width where it meets no mark, bar, curve, other label or edge; null where there is
 * none. Earlier marks choose first, so the caller orders them by weight.
 */
export function placeLabels(spec: ChartSpec, width: number): (Placement | null)[] {
  const taken = spec.marks.flatMap((m, owner) => obstacles(spec, m, width).map((b) => ({ owner, box: b })))
  const labels: Box[] = spec.y.ticks.map((t) => {
    const y = rowOf(spec, t.at) - 9
    return { left: 0, right: t.label.length * CHARACTER, top: y - 7, bottom: y + 5 }
  })
  for (const arrow of spec.arrows) {
    const ends = arrowEnds(spec, arrow)
    if (!ends) continue
    const [from, to] = [pixel(spec, ends.from, width), pixel(spec, ends.to, width)]
    const y = rowOf(spec, ends.y) - 13
    const text = arrowText(spec, arrow, width)
    labels.push({
      left: Math.min(from, to, text.left),
      right: Math.max(from, to, text.right),
      top: y - 20,
      bottom: y + 4,
    })
  }
  const clear = (own: number, glyph: Box, b: Box): boolean =>
    b.left >= 0 &&
    b.right <= width &&
    b.top >= 0 &&
    b.bottom <= spec.height - 18 &&
    !labels.some((l) => meets(l, b)) &&
    !taken.some(
      (t) => meets(t.box, b) && !(t.owner === own && t.box.right - t.box.left <= 16 && meets(t.box, glyph)),
    )
  return spec.marks.map((mark, own) => {
    const [x, y] = [pixel(spec, mark.x, width) + mark.dx, rowOf(spec, mark.y)]
    const glyph = box(x, y, 2 * GLYPH, 2 * GLYPH)
    for (const text of mark.label === mark.short ? [mark.label] : [mark.label, mark.short]) {
      for (const c of text ? CANDIDATES : []) {
        const b = textBox(x, y, text.length * CHARACTER, c)
        if (!clear(own, glyph, b)) continue
        labels.push(b)
        return { ...c, text }
      }
    }
    return null
  })
}

function textBox(x: number, y: number, length: number, c: Omit<Placement, 'text'>): Box {
  const start = x + c.dx - { start: 0, middle: length / 2, end: length }[c.anchor]
  return { left: start - 2, right: start + length + 2, top: y + c.dy - 11, bottom: y + c.dy + 3 }
}

/** Where the words of an arrow stand at one width: beside its head, or against the edge when they would not fit. */
function arrowText(
  spec: ChartSpec,
  arrow: Arrow,
  width: number,
): { left: number; right: number; at: 'head' | 'edge' } {
  const ends = arrowEnds(spec, arrow)
  const length = arrow.label.length * CHARACTER
  const head = ends ? pixel(spec, Math.min(ends.from, ends.to), width) + 8 : 0
  if (head + length <= width) return { left: head, right: head + length, at: 'head' }
  return { left: width - length, right: width, at: 'edge' }
}

/** The same chart with labels placed for a wide and for a narrow plot. */
export function withLabels(spec: ChartSpec): ChartSpec {
  const [wide, narrow] = [placeLabels(spec, WIDTHS.wide), placeLabels(spec, WIDTHS.narrow)]
  return {
    ...spec,
    marks: spec.marks.map((m, i) => ({ ...m, wide: wide[i] ?? null, narrow: narrow[i] ?? null })),
    arrows: spec.arrows.map((a) => ({
      ...a,
      wide: arrowText(spec, a, WIDTHS.wide).at,
      narrow: arrowText(spec, a, WIDTHS.narrow).at,
    })),
  }
}

/** Moves marks that would cover each other sideways; those with a curve stay where the curve begins. */
export function spread(spec: ChartSpec): ChartSpec {
  const order = [...spec.marks].sort((a, b) => Number(b.hop !== null) - Number(a.hop !== null))
  const placed = new Map<Mark, number>()
  for (const mark of order) {
    const free = (dx: number): boolean =>
      [...placed].every(([other, aside]) =>
        Object.values(WIDTHS).every((width) => {
          const away = Math.abs(pixel(spec, mark.x, width) + dx - pixel(spec, other.x, width) - aside)
          return away >= 16 || Math.abs(rowOf(spec, mark.y) - rowOf(spec, other.y)) >= 14
        }),
      )
    placed.set(mark, ASIDE.find(free) ?? 0)
  }
  return { ...spec, marks: spec.marks.map((m) => ({ ...m, dx: placed.get(m) ?? 0 })) }
}

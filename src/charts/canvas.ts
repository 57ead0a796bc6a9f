import type { Chart, Plugin } from 'chart.js'
import type { Kind } from '../model/mention.ts'
import { GLYPHS } from './glyphs.ts'
import type { Arrow, ChartSpec, Mark } from './spec.ts'
import { ARROW_LIFT, arrowEnds, everyTick, isBeyond, liftOf, lineAt, percentOf, TOP, WIDE } from './spec.ts'

/** Colors and faces of the page, handed in so that this file needs no document. */
export interface Theme {
  readonly ink: string
  readonly quiet: string
  readonly rule: string
  readonly paper: string
  readonly kind: (kind: Kind) => string
  readonly figures: string
  readonly text: string
}

type Point = readonly [x: number, y: number]
type Scale = (value: number) => number

interface Pen {
  readonly ctx: CanvasRenderingContext2D
  readonly theme: Theme
  readonly x: Scale
  readonly y: Scale
  readonly left: number
  readonly right: number
  readonly wide: boolean
}

function penOf(chart: Chart, theme: Theme): Pen {
  const { ctx, scales, chartArea, width } = chart
  const scale =
    (axis: 'x' | 'y'): Scale =>
    (value) =>
      scales[axis]?.getPixelForValue(value) ?? 0
  const { left, right } = chartArea
  return { ctx, theme, x: scale('x'), y: scale('y'), left, right, wide: width > WIDE }
}

/** Draws what a scatter chart does not have: labels in the plot, bars, curves, arrows and the kinds' own glyphs. */
export function drawing(spec: ChartSpec, theme: Theme, known: (m: Mark) => boolean): Plugin<'scatter'> {
  const marks = spec.marks.filter(known)
  const color = (m: Mark): string => (m.muted ? theme.quiet : theme.kind(m.kind))
  return {
    id: 'outlay',
    beforeDatasetsDraw(chart) {
      const pen = penOf(chart, theme)
      pen.ctx.save()
      ticks(pen, spec)
      for (const m of marks) under(pen, spec, m, color(m))
      for (const a of spec.arrows) if (marks.some((m) => m.claim === a.to)) arrow(pen, spec, a)
      pen.ctx.restore()
    },
    afterDatasetsDraw(chart) {
      const pen = penOf(chart, theme)
      pen.ctx.save()
      for (const m of marks) {
        const at = pen.wide ? m.wide : m.narrow
        const align = ({ start: 'left', middle: 'center', end: 'right' } as const)[at?.anchor ?? 'start']
        if (at)
          write(
            pen,
            at.text,
            [pen.x(at.at ?? m.x) + m.dx + at.dx, pen.y(m.y) + m.dy + at.dy],
            align,
            color(m),
          )
      }
      for (const m of marks) glyph(pen, m, color(m))
      pen.ctx.restore()
    },
  }
}

function ticks(pen: Pen, spec: ChartSpec): void {
  const { ctx, theme, x, y, left, right, wide } = pen
  const width = right - left
  ctx.font = `13px ${theme.figures}`
  ctx.fillStyle = theme.quiet
  for (const t of spec.y.ticks) if (lineAt(spec, t) === 'grid') ctx.fillText(t.label, left, y(t.at) - 5)
  ctx.font = `600 13px ${theme.figures}`
  ctx.fillStyle = theme.ink
  for (const t of spec.y.ticks) if (lineAt(spec, t) === 'name') ctx.fillText(t.label, left, y(t.at) - 5)
  ctx.font = `13px ${theme.figures}`
  ctx.fillStyle = theme.quiet
  const every = everyTick(spec)
  spec.x.ticks.forEach((t, i) => {
    if (!wide && i % every !== 0) return
    const at = percentOf(spec, t.at)
    ctx.textAlign = at < 3 ? 'left' : at > 97 ? 'right' : 'center'
    ctx.fillText(t.label, left + (at / 100) * width, spec.height - 8)
  })
  ctx.textAlign = 'left'
  if (!spec.strip) return
  const fence = x(spec.strip.from)
  ctx.textAlign = 'center'
  ctx.fillText(spec.strip.label, x(spec.strip.at), spec.height - 8)
  ctx.textAlign = 'left'
  line(
    ctx,
    theme.rule,
    1,
    [
      [fence, TOP - 12],
      [fence, y(spec.y.min)],
    ],
    [2, 3],
  )
}

function under(pen: Pen, spec: ChartSpec, m: Mark, tone: string): void {
  const { ctx, x, y, left, right } = pen
  const [at, row] = [x(m.x) + m.dx, y(m.y)]
  const own = row + m.dy
  aside(pen, m, tone)
  if (m.hop !== null && isBeyond(spec, m.hop)) {
    const [edge, back] = m.hop > m.x ? [right, -1] : [left, 1]
    line(ctx, tone, 1.5, [
      [at, row],
      [edge, row],
    ])
    line(ctx, tone, 1.5, [
      [edge + 7 * back, row - 4],
      [edge + back, row],
      [edge + 7 * back, row + 4],
    ])
  } else if (m.hop !== null) {
    const end = x(m.hop)
    const span = ((end - x(m.x)) / (right - left)) * 100
    if (Math.abs(span) >= 1.5) curve(ctx, tone, [x(m.x), row], [end, row], liftOf(span), m.hedged)
    if (!m.extent)
      line(ctx, tone, 2, [
        [end, row - 6],
        [end, row + 6],
      ])
  }
  if (m.extent) {
    ctx.globalAlpha = 0.3
    line(ctx, tone, 5, [
      [x(m.extent[0]), row],
      [x(m.extent[1]), row],
    ])
    ctx.globalAlpha = 1
  }
  if (m.high !== null)
    line(ctx, tone, 1.5, [
      [at, own],
      [at, y(m.high)],
    ])
  const sign = m.comparator?.startsWith('>') ? -1 : m.comparator?.startsWith('<') ? 1 : 0
  if (sign) {
    line(ctx, tone, 1.5, [
      [at, own],
      [at, own + 22 * sign],
    ])
    line(ctx, tone, 1.5, [
      [at - 4, own + 17 * sign],
      [at, own + 22 * sign],
      [at + 4, own + 17 * sign],
    ])
  }
  if (m.open) {
    const side = m.open === 'after' ? 1 : -1
    line(
      ctx,
      tone,
      1.5,
      [
        [at + side * 10, own],
        [at + side * 30, own],
      ],
      [2, 3],
    )
  }
}

/** The thread of a mark that was moved, its stem, and the line back to what it answers. */
function aside({ ctx, x, y }: Pen, m: Mark, tone: string): void {
  const [at, row] = [x(m.x) + m.dx, y(m.y)]
  const upright = (to: number, width: number, dash: number[] = []): void =>
    line(
      ctx,
      tone,
      width,
      [
        [at, row + m.dy],
        [at, to],
      ],
      dash,
    )
  if (m.dy) {
    upright(row, 1)
    ctx.beginPath()
    ctx.arc(at, row, 2, 0, 2 * Math.PI)
    ctx.fillStyle = tone
    ctx.fill()
  }
  if (m.stem !== null) upright(y(m.stem), 1.5, m.hedged ? [3, 3] : [])
  if (m.answers !== null)
    line(
      ctx,
      tone,
      1.5,
      [
        [x(m.answers), row],
        [at, row],
      ],
      [1.5, 3],
    )
}

function arrow(pen: Pen, spec: ChartSpec, a: Arrow): void {
  const ends = arrowEnds(spec, a)
  if (!ends) return
  const { ctx, theme, x, y, wide } = pen
  const [from, to, row] = [x(ends.from), x(ends.to), y(ends.y) - ARROW_LIFT]
  const back = to < from ? 1 : -1
  line(ctx, theme.ink, 1.25, [
    [from, row],
    [to, row],
  ])
  line(ctx, theme.ink, 1.25, [
    [to + 6 * back, row - 4],
    [to + back, row],
    [to + 6 * back, row + 4],
  ])
  const words = wide ? a.wide : a.narrow
  const at: Point = [Math.min(from, to) + words.dx, row + words.dy]
  write(pen, a.label, at, 'left', theme.ink, `14px ${theme.text}`)
}

function glyph({ ctx, x, y, theme }: Pen, m: Mark, tone: string): void {
  const { path, filled } = GLYPHS[m.kind]
  ctx.save()
  ctx.translate(x(m.x) + m.dx, y(m.y) + m.dy)
  if (m.kind === 'statement') {
    ctx.fillStyle = theme.paper
    ctx.beginPath()
    ctx.arc(0, 0, 7, 0, 2 * Math.PI)
    ctx.fill()
  }
  const shape = new Path2D(path)
  ctx.fillStyle = filled ? tone : theme.paper
  ctx.fill(shape)
  ctx.strokeStyle = tone
  ctx.lineWidth = 2
  if (!filled) ctx.stroke(shape)
  ctx.restore()
}

function curve(ctx: Pen['ctx'], tone: string, from: Point, to: Point, lift: number, hedged: boolean): void {
  ctx.beginPath()
  ctx.setLineDash(hedged ? [3, 3] : [])
  ctx.moveTo(...from)
  ctx.quadraticCurveTo((from[0] + to[0]) / 2, from[1] - 2 * lift, ...to)
  ctx.strokeStyle = tone
  ctx.lineWidth = 1.75
  ctx.stroke()
  ctx.setLineDash([])
}

function line(
  ctx: Pen['ctx'],
  tone: string,
  width: number,
  points: readonly Point[],
  dash: number[] = [],
): void {
  ctx.beginPath()
  ctx.setLineDash(dash)
  for (const [i, [x, y]] of points.entries()) {
    if (i === 0) ctx.moveTo(x, y)
    else ctx.lineTo(x, y)
  }
  ctx.strokeStyle = tone
  ctx.lineWidth = width
  ctx.stroke()
  ctx.setLineDash([])
}

function write(
  { ctx, theme }: Pen,
  text: string,
  [x, y]: Point,
  align: CanvasTextAlign,
  tone: string,
  font = `500 13px ${theme.figures}`,
): void {
  ctx.font = font
  ctx.textAlign = align
  ctx.lineJoin = 'round'
  ctx.lineWidth = 4
  ctx.strokeStyle = theme.paper
  ctx.strokeText(text, x, y)
  ctx.fillStyle = tone
  ctx.fillText(text, x, y)
  ctx.textAlign = 'left'
}

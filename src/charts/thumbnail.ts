import { GLYPHS } from './glyphs.ts'
import type { ChartSpec } from './spec.ts'
import { lineAt, percentOf, rowOf } from './spec.ts'
import { COLORS } from './standalone.ts'

/** The marks of a chart without a word, for a small picture: an SVG document `width` by `height` pixels. */
export function thumbnailSvg(spec: ChartSpec, width: number, height: number): string {
  const x = (value: number): number => Math.round(12 + (percentOf(spec, value) / 100) * (width - 24))
  const y = (value: number): number => Math.round((rowOf(spec, value) / spec.height) * height)
  const lines = spec.y.ticks
    .filter((tick) => lineAt(spec, tick) !== 'name')
    .map(
      (tick) =>
        `<line x1="0" x2="${width}" y1="${y(tick.at)}" y2="${y(tick.at)}" stroke="${lineAt(spec, tick) === 'axis' ? '#16191d' : '#dcd8cf'}"/>`,
    )
  const marks = spec.marks.map((mark) => {
    const color = mark.muted ? '#50565f' : COLORS[mark.kind]
    const { path, filled } = GLYPHS[mark.kind]
    const paint = filled ? `fill="${color}"` : `fill="#faf9f6" stroke="${color}" stroke-width="2"`
    const stem =
      mark.stem === null
        ? ''
        : `<path d="M${x(mark.x)} ${y(mark.y)}V${y(mark.stem)}" stroke="${color}" stroke-width="2"/>`
    return `${stem}<path transform="translate(${x(mark.x)} ${y(mark.y)}) scale(1.6)" d="${path}" ${paint}/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${lines.join('')}${marks.join('')}</svg>`
}

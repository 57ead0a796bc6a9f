import { PICTURE } from '../export/card.ts'
import { GLYPHS } from './glyphs.ts'
import type { ChartSpec } from './spec.ts'
import { lineAt, percentOf, rowOf } from './spec.ts'
import { COLORS } from './standalone.ts'

/** A word on a small picture: `x` is its left edge, `y` its baseline, in pixels. */
export interface PictureWord {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly color: string
}

/** Pixels from a mark to its figure. */
const BESIDE = 18

/** About how wide a word on a card's picture is, in pixels; a percent sign takes the room of more than a letter. */
const widthOf = (text: string): number =>
  0.6 * PICTURE.words * (text.length + 0.6 * (text.split('%').length - 1))

/** Where values of a chart lie on a picture `width` by `height` pixels. */
function scalesOf(spec: ChartSpec, width: number, height: number) {
  return {
    x: (value: number): number => Math.round(12 + (percentOf(spec, value) / 100) * (width - 24)),
    y: (value: number): number => Math.round((rowOf(spec, value) / spec.height) * height),
  }
}

/**
 * The words that a small picture has room for, large enough to be read in a preview: the names of strips, then the
 * figures of marks, none over another or over another mark. Whoever draws the picture writes them over it.
 */
export function thumbnailWords(spec: ChartSpec, width: number, height: number): PictureWord[] {
  const { x, y } = scalesOf(spec, width, height)
  const taken = spec.marks.map((m) => ({
    from: x(m.x) - 12,
    to: x(m.x) + 12,
    top: y(m.y) - 12,
    foot: y(m.y) + 12,
  }))
  const place = (word: PictureWord): PictureWord[] => {
    const box = { from: word.x, to: word.x + widthOf(word.text), top: word.y - 20, foot: word.y + 4 }
    const free = taken.every(
      (t) => box.to < t.from || box.from > t.to || box.foot < t.top || box.top > t.foot,
    )
    if (!free || box.from < 0 || box.to > width) return []
    taken.push(box)
    return [word]
  }
  const names = spec.y.ticks
    .filter((tick) => lineAt(spec, tick) === 'name')
    // The arrow is not in the face of the cards.
    .flatMap((tick) =>
      place({ text: tick.label.replace(' → ', ' to '), x: 0, y: y(tick.at) + 2, color: '#16191d' }),
    )
  const figures = spec.marks
    .filter((m) => /\d/.test(m.short) && m.wide !== null)
    .flatMap((m) => {
      const color = m.muted ? '#50565f' : COLORS[m.kind]
      const at = (left: number): PictureWord => ({ text: m.short, x: left, y: y(m.y) + 9, color })
      const right = place(at(x(m.x) + BESIDE))
      return right.length > 0 ? right : place(at(Math.round(x(m.x) - BESIDE - widthOf(m.short))))
    })
  return [...names, ...figures]
}

/** The marks of a chart without a word, for a small picture: an SVG document `width` by `height` pixels. */
export function thumbnailSvg(spec: ChartSpec, width: number, height: number): string {
  const { x, y } = scalesOf(spec, width, height)
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
    const answers =
      mark.answers === null
        ? ''
        : `<path d="M${x(mark.answers)} ${y(mark.y)}H${x(mark.x)}" stroke="${color}" stroke-width="2" stroke-dasharray="2 5"/>`
    return `${stem}${answers}<path transform="translate(${x(mark.x)} ${y(mark.y)}) scale(1.6)" d="${path}" ${paint}/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${lines.join('')}${marks.join('')}</svg>`
}

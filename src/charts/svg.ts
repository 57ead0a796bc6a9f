import type { ArrowWords, ChartSpec, Mark, Placement } from './spec.ts'
import {
  ARROW_LIFT,
  arrowEnds,
  BOTTOM,
  everyTick,
  glyphRow,
  isBeyond,
  liftOf,
  lineAt,
  percentOf,
  rowOf,
  TOP,
} from './spec.ts'

/** Text made safe for XML, in content and in double-quoted attributes. */
export const escapeXml = (s: string): string =>
  s.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
const n = (value: number): string => String(Math.round(value * 100) / 100)

/**
 * The chart as SVG that needs no script and no fixed width: places along x are percentages, places along y pixels,
 * so text and glyphs keep their size on a phone. Every mark is a link to its claim, opened in `target` where one is
 * given. Glyphs come from the page's sprite; colors from its style sheet.
 */
export function chartSvg(spec: ChartSpec, href: (claim: string) => string, target?: '_blank'): string {
  const x = (value: number): number => percentOf(spec, value)
  const opens = target ? ` target="${target}" rel="noopener"` : ''
  return [
    `<svg class="chart" width="100%" height="${spec.height}" role="group" aria-label="${escapeXml(spec.title)}">`,
    `<g aria-hidden="true">`,
    strip(spec),
    grid(spec),
    curves(spec),
    ...spec.marks.map((m) => under(spec, m)),
    arrows(spec),
    ...spec.marks.map((m) => label(m, x, glyphRow(spec, m))),
    '</g>',
    ...[...spec.marks]
      .sort((a, b) => a.x - b.x || a.y - b.y)
      .map(
        (m) =>
          `<a href="${escapeXml(href(m.claim))}"${opens} class="mark k-${m.kind}${m.muted ? ' muted' : ''}" data-claim="${m.claim}" data-said="${m.said}" aria-label="${escapeXml(m.words)}">` +
          `<circle class="hit" cx="${x(m.x)}%" cy="${glyphRow(spec, m)}" r="14"${shift(m)}/>` +
          ground(m, x(m.x), glyphRow(spec, m)) +
          `<use href="#g-${m.kind}" x="${x(m.x)}%" y="${glyphRow(spec, m)}" width="16" height="16" transform="translate(${m.dx - 8} -8)"/></a>`,
      ),
    '</svg>',
  ].join('')
}

/** Under quotation marks, through which a line would show. */
const ground = (m: Mark, at: number, row: number): string =>
  m.kind === 'statement' ? `<circle class="ground" cx="${at}%" cy="${row}" r="7"${shift(m)}/>` : ''

const shift = (m: Mark): string => (m.dx ? ` transform="translate(${m.dx} 0)"` : '')

function strip(spec: ChartSpec): string {
  if (!spec.strip) return ''
  const from = percentOf(spec, spec.strip.from)
  return (
    `<line class="fence" x1="${from}%" x2="${from}%" y1="${TOP - 12}" y2="${spec.height - BOTTOM}"/>` +
    `<text class="tick" x="${percentOf(spec, spec.strip.at)}%" text-anchor="middle" y="${spec.height - 8}">${escapeXml(spec.strip.label)}</text>`
  )
}

function grid(spec: ChartSpec): string {
  const rows = spec.y.ticks.map((t) => {
    const [at, line] = [rowOf(spec, t.at), lineAt(spec, t)]
    if (line === 'name') return `<text class="name" x="0" y="${n(at - 5)}">${escapeXml(t.label)}</text>`
    const rule = `<line class="${line === 'axis' ? 'axis' : 'gridline'}" x1="0" x2="100%" y1="${at}" y2="${at}"/>`
    return line === 'axis'
      ? rule
      : `${rule}<text class="tick" x="0" y="${n(at - 5)}">${escapeXml(t.label)}</text>`
  })
  const every = everyTick(spec)
  const columns = spec.x.ticks.map((t, i) => {
    const at = percentOf(spec, t.at)
    const anchor = i === 0 && at < 3 ? 'start' : at > 97 ? 'end' : 'middle'
    const sparse = i % every === 0 ? '' : ' wide'
    return `<line class="axis" x1="${at}%" x2="${at}%" y1="${spec.height - BOTTOM}" y2="${spec.height - BOTTOM + 5}"/><text class="tick${sparse}" x="${at}%" y="${spec.height - 8}" text-anchor="${anchor}">${escapeXml(t.label)}</text>`
  })
  return [...rows, ...columns].join('')
}

/** Curves need a path, and paths know no percentages: they live in a box that stretches sideways only. */
function curves(spec: ChartSpec): string {
  const paths = spec.marks.flatMap((m) => {
    if (m.hop === null) return []
    const [from, to] = [percentOf(spec, m.x), percentOf(spec, m.hop)]
    if (Math.abs(to - from) < 1.5 || isBeyond(spec, m.hop)) return []
    const row = rowOf(spec, m.y)
    const lift = liftOf(to - from)
    const d = `M${n(from * 10)} ${row}Q${n((from + to) * 5)} ${n(row - 2 * lift)} ${n(to * 10)} ${row}`
    return [
      `<path class="hop k-${m.kind}${m.muted ? ' muted' : ''}${m.hedged ? ' hedged' : ''}" data-claim="${m.claim}" d="${d}"/>`,
    ]
  })
  if (paths.length === 0) return ''
  return `<svg class="curves" width="100%" height="${spec.height}" viewBox="0 0 1000 ${spec.height}" preserveAspectRatio="none">${paths.join('')}</svg>`
}

/** Arrows from the old deadline to the new one, with what moved. */
function arrows(spec: ChartSpec): string {
  return spec.arrows
    .map((arrow) => {
      const ends = arrowEnds(spec, arrow)
      if (!ends) return ''
      const [from, to] = [percentOf(spec, ends.from), percentOf(spec, ends.to)]
      const row = rowOf(spec, ends.y) - ARROW_LIFT
      const back = to < from ? 1 : -1
      return (
        `<g class="arrow" data-claim="${arrow.to}"><line x1="${from}%" x2="${to}%" y1="${row}" y2="${row}"/>` +
        `<svg x="${to}%" overflow="visible"><path d="M${6 * back} ${row - 4}L${back} ${row}L${6 * back} ${row + 4}"/></svg>` +
        words(arrow, Math.min(from, to), row) +
        '</g>'
      )
    })
    .join('')
}

function words(arrow: ChartSpec['arrows'][number], head: number, row: number): string {
  const text = ({ dx, dy }: ArrowWords, size: string): string =>
    `<text class="${size}" x="${head}%" dx="${dx}" y="${row + dy}">${escapeXml(arrow.label)}</text>`
  if (arrow.wide.dx === arrow.narrow.dx && arrow.wide.dy === arrow.narrow.dy) return text(arrow.wide, '')
  return text(arrow.wide, 'wide') + text(arrow.narrow, 'narrow')
}

/** What lies under a mark: its stem, the bar of its time, the end of its curve, whiskers for more, less, not before. */
function under(spec: ChartSpec, m: Mark): string {
  const row = rowOf(spec, m.y)
  const own = glyphRow(spec, m)
  const at = percentOf(spec, m.x)
  const tone = `k-${m.kind}${m.muted ? ' muted' : ''}`
  const parts: string[] = []
  const upright = (name: string, from: number, to: number): string =>
    `<line class="${name} ${tone}" x1="${at}%" x2="${at}%" y1="${n(from)}" y2="${n(to)}"${shift(m)}/>`
  if (m.dy) {
    parts.push(upright('thread', row, own), `<circle class="place ${tone}" cx="${at}%" cy="${row}" r="2"/>`)
  }
  if (m.stem !== null) parts.push(upright(`stem${m.hedged ? ' hedged' : ''}`, own, rowOf(spec, m.stem)))
  if (m.answers !== null) {
    parts.push(
      `<line class="answers ${tone}" x1="${percentOf(spec, m.answers)}%" x2="${at}%" y1="${row}" y2="${row}"/>`,
    )
  }
  if (m.extent) {
    const [from, to] = [percentOf(spec, m.extent[0]), percentOf(spec, m.extent[1])]
    parts.push(`<line class="extent ${tone}" x1="${from}%" x2="${to}%" y1="${row}" y2="${row}"/>`)
  } else if (m.hop !== null && isBeyond(spec, m.hop)) {
    const edge = m.hop > m.x ? '100%' : '0%'
    const back = m.hop > m.x ? -1 : 1
    parts.push(
      `<line class="whisker ${tone}" x1="${at}%" x2="${edge}" y1="${row}" y2="${row}"/>`,
      `<svg class="whisker ${tone}" x="${edge}" overflow="visible"><path d="M${7 * back} ${row - 4}L${back} ${row}L${7 * back} ${row + 4}"/></svg>`,
    )
  } else if (m.hop !== null) {
    const end = percentOf(spec, m.hop)
    parts.push(`<line class="end ${tone}" x1="${end}%" x2="${end}%" y1="${row - 6}" y2="${row + 6}"/>`)
  }
  if (m.high !== null) {
    parts.push(upright('whisker', own, rowOf(spec, m.high)))
  }
  const up = m.comparator === '>' || m.comparator === '>='
  const down = m.comparator === '<' || m.comparator === '<='
  if (up || down) {
    const tip = up ? own - 22 : own + 22
    const barb = up ? tip + 5 : tip - 5
    parts.push(
      `<svg class="whisker ${tone}" x="${at}%" overflow="visible"><path d="M${m.dx} ${own}V${tip}M${m.dx - 4} ${barb}L${m.dx} ${tip}L${m.dx + 4} ${barb}"/></svg>`,
    )
  }
  if (m.open) {
    const sign = m.open === 'after' ? 1 : -1
    parts.push(
      `<svg class="whisker open ${tone}" x="${at}%" overflow="visible"><path d="M${m.dx + sign * 10} ${own}h${sign * 20}"/></svg>`,
    )
  }
  return parts.length > 0 ? `<g data-claim="${m.claim}">${parts.join('')}</g>` : ''
}

function label(m: Mark, x: (value: number) => number, row: number): string {
  const text = (p: Placement, size: string): string =>
    `<text class="label k-${m.kind}${m.muted ? ' muted' : ''}${size}" data-claim="${m.claim}" x="${x(p.at ?? m.x)}%" y="${n(row + p.dy)}" dx="${n(p.dx + m.dx)}" text-anchor="${p.anchor}">${escapeXml(p.text)}</text>`
  const same = JSON.stringify(m.wide) === JSON.stringify(m.narrow)
  if (same && m.wide) return text(m.wide, '')
  return (m.wide ? text(m.wide, ' wide') : '') + (m.narrow ? text(m.narrow, ' narrow') : '')
}

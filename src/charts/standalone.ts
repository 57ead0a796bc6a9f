import type { Kind } from '../model/mention.ts'
import { KINDS } from '../model/mention.ts'
import { GLYPHS } from './glyphs.ts'
import type { ChartSpec } from './spec.ts'
import { chartSvg, escapeXml } from './svg.ts'

/** The light palette of the style sheet, for pictures that leave the site. */
export const COLORS: Readonly<Record<Kind, string>> = {
  level: '#16191d',
  cap: '#75581b',
  target: '#b3261e',
  proposal: '#8a3ea8',
  demand: '#0b5cad',
  estimate: '#00706a',
  statement: '#50565f',
}

/** Pixels below the picture; characters of the summary in a line. */
const FOOT = 64
const LINE = 92

const headOf = (spec: ChartSpec): number => 74 + 18 * wrap(spec.summary, LINE).length

/** Words in lines of at most `most` characters. */
function wrap(words: string, most: number): string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Height in pixels of the picture as a file. */
function standaloneHeight(spec: ChartSpec): number {
  return headOf(spec) + spec.height + FOOT
}

/**
 * The picture as a file of its own: with its title, summary, legend, glyphs and colors, 760 pixels wide, no script.
 * `address` is where it comes from, printed at its foot; `href` gives the address of a claim.
 */
export function standaloneSvg(spec: ChartSpec, address: string, href: (claim: string) => string): string {
  const [width, head, height] = [760, headOf(spec), standaloneHeight(spec)]
  const kinds = KINDS.filter((k) => spec.marks.some((m) => m.kind === k))
  const rules = kinds.map((k) => `.k-${k}{color:${COLORS[k]}}`).join('')
  const symbols = kinds.map((k) => {
    const shape = GLYPHS[k].filled
      ? 'fill="currentColor"'
      : 'fill="none" stroke="currentColor" stroke-width="2"'
    return `<symbol id="g-${k}" viewBox="-8 -8 16 16" overflow="visible"><path d="${GLYPHS[k].path}" ${shape}/></symbol>`
  })
  const legend = kinds.map(
    (k, i) =>
      `<g class="k-${k}" transform="translate(${20 + i * 96} ${head + spec.height + 20})"><use href="#g-${k}" y="-12" width="16" height="16"/><text x="22" fill="currentColor">${k}</text></g>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'IBM Plex Sans',system-ui,sans-serif" font-size="13">`,
    `<title>${escapeXml(spec.title)}</title><desc>${escapeXml(spec.summary)}</desc>`,
    `<style>${rules}.muted{color:#50565f}.gridline{stroke:#dcd8cf}.axis{stroke:#16191d}.fence{stroke:#b9b4a8;stroke-dasharray:2 3}.tick{fill:#50565f}.name{font-weight:600}.label{fill:currentColor;font-weight:500}.hop{fill:none;stroke:currentColor;stroke-width:1.75px;vector-effect:non-scaling-stroke}.hedged,.open{stroke-dasharray:3 3}.stem{stroke:currentColor;stroke-width:1.5px}.thread{stroke:currentColor}.place{fill:currentColor}.answers{stroke:currentColor;stroke-width:1.5px;stroke-dasharray:1.5 3}.extent{stroke:currentColor;stroke-width:5px;opacity:.3}.end{stroke:currentColor;stroke-width:2px}.whisker{fill:none;stroke:currentColor;stroke-width:1.5px}.arrow line,.arrow path{fill:none;stroke:#16191d}.hit{fill:transparent}.ground{fill:#faf9f6}.narrow{display:none}</style>`,
    ...symbols,
    `<rect width="100%" height="100%" fill="#faf9f6"/>`,
    `<text x="20" y="38" font-family="'Source Serif 4',Georgia,serif" font-size="24">${escapeXml(spec.title)}</text>`,
    ...wrap(spec.summary, LINE).map(
      (line, i) => `<text x="20" y="${64 + 18 * i}" fill="#50565f" font-size="14">${escapeXml(line)}</text>`,
    ),
    `<svg x="20" y="${head - 12}" width="${width - 40}" height="${spec.height}">${chartSvg(spec, href)}</svg>`,
    ...legend,
    `<text x="20" y="${head + spec.height + 48}" fill="#50565f">${escapeXml(address)}</text>`,
    '</svg>',
  ].join('')
}

import type { Kind } from '../model/mention.ts'
import { escapeXml } from './svg.ts'
import { valueAxis } from './time.ts'

/** A claim as a place on the number line of its unit. */
export interface Stop {
  readonly kind: Kind
  readonly value: number
}

const HEIGHT = 84
const LINE = 54

/**
 * Where one figure lies among all of its unit: a line from zero with a small mark for every other claim and the
 * claim's own glyph on it. Empty when there is nothing to compare with.
 *
 * @param others each kind and value once
 */
export function numberLine(own: Stop, others: readonly Stop[], label: (value: number) => string): string {
  if (others.length === 0 || own.value < 0) return ''
  const axis = valueAxis([own.value, ...others.map((s) => s.value)], label)
  const at = (value: number): number => Math.round((value / axis.max) * 9600) / 100 + 2
  const stacked = new Map<number, number>()
  const glyphs = [...others]
    .filter((s) => s.value >= 0)
    .sort((a, b) => a.value - b.value || (a.kind < b.kind ? -1 : 1))
    .map((s) => {
      // Above the line, those of one value on top of one another, the own glyph's place left free.
      const level = stacked.get(s.value) ?? (s.value === own.value ? 1 : 0)
      stacked.set(s.value, level + 1)
      return `<use class="other" href="#g-${s.kind}" x="${at(s.value)}%" y="${LINE - 11 - 13 * level}" width="12" height="12" transform="translate(-6 -6)"/>`
    })
  const ticks = axis.ticks.map(
    (t) =>
      `<line class="axis" x1="${at(t.at)}%" x2="${at(t.at)}%" y1="${LINE}" y2="${LINE + 5}"/>` +
      `<text class="tick" x="${at(t.at)}%" y="${LINE + 22}" text-anchor="middle">${escapeXml(t.label)}</text>`,
  )
  return [
    `<svg class="chart line" width="100%" height="${HEIGHT}" aria-hidden="true">`,
    `<line class="axis" x1="${at(0)}%" x2="${at(axis.max)}%" y1="${LINE}" y2="${LINE}"/>`,
    ...ticks,
    ...glyphs,
    `<use class="k-${own.kind}" href="#g-${own.kind}" x="${at(own.value)}%" y="${LINE}" width="22" height="22" transform="translate(-11 -11)"/>`,
    '</svg>',
  ].join('')
}

import type { Annotation } from './annotation.ts'
import type { Figure } from './figures.ts'

const BARE = /(?<![\d.,$¥€£-])(\d{1,2}(?:\.\d{1,2})?)(?![\d%]|[.,]\d|[-–]\d)/g
const BEFORE = /(?:\b(?:at|to|with|on|from|than|and|or|by|of|is|was|roughly|about|around|some|nearly|only|just|over|under|below|above|needs?|year’s|year's|be at)|,|\()\s*$/i
const AFTER = /^\s*(?:$|[.,;:)]|(?:and|or|to|now|today|last|this|in|for|by|as|while|but|when|at|percent|per cent)\b)/
const NOT_AFTER = /^\s*(?:(?:years?|months?|days?|weeks?|trillion|billion|million|of them|members?|countries|nations|allies|ships|percentage|points?|yen|won|dollars|times|o['’]clock|a\.m|p\.m)\b)/i
const MONTH = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Article|No|Type|chapter|page)\.?\s*$/i

/**
 * Numbers without a unit in a sentence that lists shares: "Germany was at 1.24", "devoted 1.35, 4.03 and 1.93
 * percent", "from 2 to 3 percent". A decimal is enough; a whole number must be coordinated with a percentage.
 */
export function findBarePercents(text: string, figures: readonly Annotation<Figure>[], shares: boolean): Annotation<Figure>[] {
  const percents = figures.filter((f) => f.value.kind === 'percent')
  if (percents.length === 0 && !shares) return []
  const found: Annotation<Figure>[] = []
  for (const match of text.matchAll(BARE)) {
    const start = match.index
    const end = start + match[0].length
    if (figures.some((f) => start < Math.max(f.end, f.value.converted.at(-1)?.end ?? 0) && end > f.start)) continue
    const before = text.slice(Math.max(0, start - 24), start)
    const after = text.slice(end, end + 24)
    if (!BEFORE.test(before) || !AFTER.test(after) || NOT_AFTER.test(after) || MONTH.test(before)) continue
    const decimal = match[0].includes('.')
    if (!decimal) {
      const near = percents.find((f) => (f.start >= end && /^\s*(?:to|and|or|,)\s*(?:\d{1,2}(?:\.\d+)?\s*(?:,|and|to)\s*)*$/i.test(text.slice(end, f.start))) || (f.end <= start && /\b(?:at|to)\s*$/i.test(before) && start - f.end < 60))
      if (!near) continue
    }
    const value = Number(match[0])
    found.push({
      layer: 'figure',
      start,
      end,
      value: { kind: 'percent', value, valueHigh: null, unit: '%', comparator: /\b(?:roughly|about|around|some|nearly)\s*$/i.test(before) ? '~' : '=', converted: [], coreStart: start, coreEnd: end },
      rule: 'figure.percent.bare',
      parents: [],
    })
  }
  return found
}

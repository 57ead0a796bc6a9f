import type { Reading } from '../model/mention.ts'
import { CORRECTABLE } from '../model/record.ts'
import { changeInWords, sameValue, standingReading, valueInWords } from './reading.ts'
import { presentReading, type QueueItem } from './review.ts'
import { attributionInWords, claimInWords } from './words.ts'

/** One step of how a figure was read: by which layer, as what, by which rule. */
export interface Why {
  readonly layer: string
  readonly reading: string
  readonly rule: string
}

/** How words are set off: by color on a terminal that has it, by signs elsewhere. */
export interface Style {
  readonly mark: (text: string) => string
  readonly strong: (text: string) => string
  readonly dim: (text: string) => string
}

export const PLAIN: Style = { mark: (text) => `>>${text}<<`, strong: (text) => text, dim: (text) => text }

/** Breaks text at spaces into lines of at most `width` characters; a longer word stands alone. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  if (line) lines.push(indent + line)
  return lines
}

/**
 * What a person needs to judge one mention, as lines of at most `width` columns: where it stands, its sentence with
 * the figure marked, the reading in words and fields, and why.
 */
export function describeItem(
  item: QueueItem,
  place: { readonly line: number; readonly column: number } | null,
  why: readonly Why[],
  style: Style = PLAIN,
  width = 80,
): string[] {
  const { mention } = item
  const reading = presentReading(mention)
  const where = place ? `:${place.line}:${place.column}` : ''
  const lines = [
    style.dim(`content/articles/${item.article}.md${where}`),
    style.dim(`${mention.claim}  ${mention.id}  (${item.why})`),
    '',
    ...markQuote(wrap(mention.reading.sentence, width, '  '), mention.anchor.exact, style),
    '',
    ...wrap(claimInWords(reading), width, '  ').map(style.strong),
    ...wrap(attributionInWords(reading), width, '  '),
    '',
    ...fieldLines(reading, width),
  ]
  if (mention.reread) lines.push('', ...rereadLines(item, width))
  if (why.length > 0) lines.push('', style.dim('  why'))
  for (const step of why)
    lines.push(...wrap(`${step.layer}: ${step.reading} (${step.rule})`, width, '    ').map(style.dim))
  return lines
}

/** The fields that say something, two words a line at most: `kind  target`. */
export function fieldLines(reading: Reading, width = 80): string[] {
  const told = CORRECTABLE.filter((field) => {
    const value = reading[field]
    return value !== null && value !== false && !(Array.isArray(value) && value.length === 0)
  })
  return told.flatMap((field) => {
    const [first = '', ...rest] = wrap(valueInWords(reading[field]), width - 18)
    return [`  ${field.padEnd(14)}  ${first}`, ...rest.map((line) => `${' '.repeat(18)}${line}`)]
  })
}

function rereadLines({ mention }: QueueItem, width: number): string[] {
  if (!mention.reread?.found) {
    return wrap(
      'The rules read no claim in these words now. It stands as reviewed until you decide.',
      width,
      '  ',
    )
  }
  const standing = standingReading(mention)
  const now = Object.fromEntries(
    Object.entries(mention.reread.fields).filter(
      ([field, value]) => !sameValue(standing[field as keyof Reading], value),
    ),
  )
  return wrap(`Reviewed as before; the rules now read ${changeInWords(standing, now)}.`, width, '  ')
}

/** Marks the quote in wrapped lines, also where it runs over a line break. */
function markQuote(lines: readonly string[], quote: string, style: Style): string[] {
  const text = lines.join('\n')
  const words = quote
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (words.length === 0) return [...lines]
  const match = new RegExp(words.join('\\s+')).exec(text)
  if (!match) return [...lines]
  const marked = match[0]
    .split(/(\n\s*)/)
    .map((part) => (/^\n/.test(part) ? part : style.mark(part)))
    .join('')
  return (text.slice(0, match.index) + marked + text.slice(match.index + match[0].length)).split('\n')
}

/** The queue for scripts: one line each, tab-separated. */
export const QUEUE_COLUMNS = ['article', 'mention', 'claim', 'why', 'quote', 'reading'] as const

/** Values of a queue item in the order of the columns. */
export function queueRow(item: QueueItem): Record<(typeof QUEUE_COLUMNS)[number], string> {
  const { mention } = item
  return {
    article: item.article,
    mention: mention.id,
    claim: mention.claim,
    why: item.why,
    quote: mention.anchor.exact.replace(/\s+/g, ' '),
    reading: `${claimInWords(presentReading(mention))} (${attributionInWords(presentReading(mention))})`,
  }
}

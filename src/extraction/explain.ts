import type { Article } from '../model/article.ts'
import { positionAt } from '../model/diagnostic.ts'
import type { Trace } from './extract.ts'

/** Lines that tell, for each figure containing `quote`, what every layer read and which rule decided. */
export function explain(article: Article, traces: readonly Trace[], quote: string): string[] {
  const lines: string[] = []
  for (const trace of traces) {
    if (!trace.quote.includes(quote)) continue
    const { line, column } = positionAt(article.source, trace.start)
    lines.push(`${article.file}:${line}:${column}: «${trace.quote}»`)
    for (const step of trace.steps) lines.push(`  ${step.layer.padEnd(10)} ${step.reading}  [${step.rule}]`)
  }
  return lines
}

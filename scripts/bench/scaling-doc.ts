import { readFileSync, writeFileSync } from 'node:fs'

const DOC = 'docs/scaling.md'

/**
 * Puts what a benchmark printed into docs/scaling.md, between the marks of its name: `<!-- NAME:start -->` and
 * `<!-- NAME:end -->`. Throws when the marks are not there.
 */
export function writeBlock(name: 'bench' | 'cards' | 'filter', text: string): void {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
  const [before, rest] = readFileSync(DOC, 'utf8').split(start)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error(`${DOC} has no ${start} and ${end}`)
  writeFileSync(DOC, `${before}${start}\n${text}\n${end}${after}`)
}

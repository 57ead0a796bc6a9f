import { type Diagnostic, positionAt } from '../model/diagnostic.ts'

/** Quotations and lists within each other; the parser takes quadratic time and the pages recurse. */
const MAX_DEPTH = 40
/** Marks of emphasis in one paragraph; pairing them takes quadratic time. */
const MAX_MARKS = 1_000

/** What a container may begin a line with: `>`, `-`, `1.`, each with the space behind it. */
const CONTAINER = String.raw`[ \t]{0,200}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))`
const EMPHASIS = /\*+|_+|~+/g

/**
 * The first place in a body of Markdown that no article has and that would take a parser minutes: containers nested
 * too deep, or too much emphasis in a paragraph. Linear in the text. Null when there is none.
 */
export function unparsable(source: string, bodyStart: number, file: string): Diagnostic | null {
  const indents: number[] = []
  let marks = 0
  let at = bodyStart
  for (const line of source.slice(bodyStart).split('\n')) {
    const place = (): { file: string; line: number; column: number } => ({ file, ...positionAt(source, at) })
    const { depth, indent, list } = containers(line)
    if (line.trim() === '') marks = 0
    else {
      while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop()
      if (list) indents.push(indent)
    }
    if (depth > MAX_DEPTH || indents.length > MAX_DEPTH) {
      return {
        ...place(),
        unexpected: `lists or quotations nested more than ${MAX_DEPTH} deep`,
        expected: 'prose',
        fix: 'remove the signs at the start of the line',
      }
    }
    marks += line.match(EMPHASIS)?.length ?? 0
    if (marks > MAX_MARKS) {
      return {
        ...place(),
        unexpected: `more than ${MAX_MARKS} marks of emphasis in one paragraph`,
        expected: 'prose',
        fix: 'remove the stars and underscores, or part the paragraph',
      }
    }
    at += line.length + 1
  }
  return null
}

function containers(line: string): { depth: number; indent: number; list: boolean } {
  let depth = 0
  let list = false
  const container = new RegExp(CONTAINER, 'y')
  for (let match = container.exec(line); match && depth <= MAX_DEPTH; match = container.exec(line)) {
    depth += 1
    list ||= !match[0].endsWith('>')
  }
  // A rule (`- - -`) is no list.
  if (/^[-*+ \t]*$/.test(line) && depth > 2) return { depth: 0, indent: line.search(/\S|$/), list: false }
  return { depth, indent: line.search(/\S|$/), list }
}

import type { Nodes, Paragraph, Root } from 'mdast'

/** Parses Markdown in full. */
export type Parser = (markdown: string) => Root

// A line that starts like this may be more than a line of a paragraph: heading, list, table, code, HTML, definition.
const STRUCTURE = /^(?:[ \t#>+=`~|:<-]|[*_]+(?:\s|$)|\d{1,9}[.)](?:\s|$))/
// What the parser would not hand through as it stands: emphasis, links, code, escapes, entities, line-end spaces.
const MARKUP = /[*_`<\\\t\0]|\]\(|&[#\w]| \n| $/
const BLANK = /^[ \t]*$/
// Byte order marks, Windows line ends, footnotes, definitions.
const NOT_SIMPLE = /\uFEFF|\r|\[\^|\]:/

// The most marks of inline markup that a text, or a paragraph of it, can hold and still be prose.
const MARKS = /[*_[\]`<&\\]/g
const MOST = 20_000
const MOST_IN_PARAGRAPH = 1000

/** Whether a text holds more marks of inline markup than prose does, all in all or in a single paragraph. */
export function isDense(text: string): boolean {
  let all = 0
  let here = 0
  let last = 0
  for (const { index } of text.matchAll(MARKS)) {
    all += 1
    here = here > 0 && text.slice(last, index).includes('\n\n') ? 1 : here + 1
    last = index
    if (all > MOST || here > MOST_IN_PARAGRAPH) return true
  }
  return false
}

/**
 * The tree of a text that is nothing but paragraphs, which is what most articles are; null for any other text.
 * The tree is the same that `parse` makes of the whole, several times as fast: a paragraph without markup needs no
 * parser, and one with markup is parsed by itself, which is enough because the text defines no links or footnotes.
 */
export function proseTree(body: string, parse: Parser): Root | null {
  if (NOT_SIMPLE.test(body)) return null
  const dense = isDense(body)
  const paragraphs: Paragraph[] = []
  // Offset and number of the first line of the running paragraph.
  let start = -1
  let startLine = 0
  let line = 1
  let end = 0

  const close = (): boolean => {
    if (start < 0) return true
    const text = body.slice(start, end)
    const paragraph =
      !dense && MARKUP.test(text) ? parsed(text, start, startLine, parse) : plain(text, start, startLine)
    start = -1
    if (paragraph) paragraphs.push(paragraph)
    return paragraph !== null
  }

  for (let at = 0; at <= body.length; line += 1) {
    const found = body.indexOf('\n', at)
    const stop = found < 0 ? body.length : found
    const text = body.slice(at, stop)
    if (BLANK.test(text)) {
      if (!close()) return null
    } else {
      if (STRUCTURE.test(text)) return null
      if (start < 0) {
        start = at
        startLine = line
      }
      end = stop
    }
    at = stop + 1
  }
  if (!close()) return null
  const lines = line - 1
  return {
    type: 'root',
    children: paragraphs,
    position: {
      start: { line: 1, column: 1, offset: 0 },
      end: { line: lines, column: body.length - body.lastIndexOf('\n'), offset: body.length },
    },
  }
}

function plain(text: string, offset: number, line: number): Paragraph {
  const lines = text.split('\n')
  const place = () => ({
    start: { line, column: 1, offset },
    end: {
      line: line + lines.length - 1,
      column: (lines.at(-1)?.length ?? 0) + 1,
      offset: offset + text.length,
    },
  })
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: text, position: place() }],
    position: place(),
  }
}

/** A paragraph with markup, parsed alone and moved to its place; null when it turns out to be something else. */
function parsed(text: string, offset: number, line: number, parse: Parser): Paragraph | null {
  const [only, ...more] = parse(text).children
  if (only?.type !== 'paragraph' || more.length > 0) return null
  shift(only, offset, line - 1)
  return only
}

function shift(node: Nodes, offset: number, lines: number): void {
  for (const point of [node.position?.start, node.position?.end]) {
    if (point?.offset === undefined) continue
    point.offset += offset
    point.line += lines
  }
  if ('children' in node) for (const child of node.children) shift(child, offset, lines)
}

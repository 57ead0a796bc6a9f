import type { Heading, Nodes, Paragraph, Root, RootContent, Text } from 'mdast'

/** Parses Markdown in full. */
export type Parser = (markdown: string) => Root

// A line that starts like this may be more than a line of a paragraph: heading, list, quotation, table.
const STRUCTURE = /^(?:[ \t#>+=|:-]|[*_]+(?:\s|$)|\d{1,9}[.)](?:\s|$))/
// Code and HTML, which may run on over blank lines.
const ENCLOSING = /^[ \t]{0,3}[`~<]/
const ENCLOSING_MARK = /[`~<]/
// What the parser would not hand through as it stands: emphasis, links, code, escapes, entities, line-end spaces.
const MARKUP = /[*_`<\\\t\0]|\]\(|&[#\w]| \n| $/
const BLANK = /^[ \t]*$/
// What these two hold is read without the parser when it holds no markup itself: "## A title", "*A caption*".
const HEADING = /^(#{1,6}) ([^\s#](?:[^#\n]*[^\s#])?)$/
const EMPHASIS = /^\*([^\s*](?:[^*\n]*[^\s*])?)\*$/
// Byte order marks, Windows line ends, definitions.
const NOT_SIMPLE = /\uFEFF|\r|\]:/

// The most marks of inline markup that a text, or a paragraph of it, can hold and still be prose.
const MARKS = /[*_[\]`<&\\]/g
const MOST = 20_000
const MOST_IN_PARAGRAPH = 1000

/** Whether a text holds more marks of inline markup than prose does, all in all or in a single paragraph. */
export function isDense(text: string): boolean {
  let all = 0
  let here = 0
  let last = 0
  // Set before use, so the shared pattern carries no state from one text to the next.
  MARKS.lastIndex = 0
  while (MARKS.test(text)) {
    const index = MARKS.lastIndex - 1
    all += 1
    here = here > 0 && text.slice(last, index).includes('\n\n') ? 1 : here + 1
    last = index
    if (all > MOST || here > MOST_IN_PARAGRAPH) return true
  }
  return false
}

/** Lines without a blank one between. Offsets count UTF-16 units, lines from 1. */
interface Chunk {
  readonly start: number
  readonly line: number
  end: number
  /** Holds a line that may be more than a line of a paragraph. */
  structured: boolean
}

/**
 * The tree of a text, the same that `parse` makes of the whole, several times as fast for what most articles are:
 * paragraphs without markup need no parser, and what has markup or structure is parsed by itself, which is enough
 * where no part can bear on another. Null for any other text: one with footnotes, definitions, code or HTML.
 */
export function proseTree(body: string, parse: Parser): Root | null {
  if (NOT_SIMPLE.test(body)) return null
  const dense = isDense(body)
  // The marks of footnotes are read as such only in prose.
  if (!dense && body.includes('[^')) return null
  const split = chunksOf(body)
  if (!split) return null
  const children: RootContent[] = []
  for (const [index, { start, end, line, structured }] of split.chunks.entries()) {
    const marked = dense ? null : markedLine(body.slice(start, end), start, line)
    if (marked) {
      children.push(marked)
      continue
    }
    // Blank lines behind it can belong to a structured chunk.
    const text = body.slice(start, structured ? (split.chunks[index + 1]?.start ?? body.length) : end)
    if (structured && dense) return null
    if (structured || (!dense && MARKUP.test(text))) {
      for (const node of parse(text).children) {
        shift(node, start, line - 1)
        children.push(node)
      }
    } else children.push(plain(text, start, line))
  }
  return {
    type: 'root',
    children,
    position: {
      start: { line: 1, column: 1, offset: 0 },
      end: { line: split.lines, column: body.length - body.lastIndexOf('\n'), offset: body.length },
    },
  }
}

/** Paragraphs, and runs of structured chunks: items of a list go on over blank lines. Null where anything may. */
function chunksOf(body: string): { chunks: Chunk[]; lines: number } | null {
  const chunks: Chunk[] = []
  let blank = true
  let line = 1
  for (let at = 0; at <= body.length; line += 1) {
    const found = body.indexOf('\n', at)
    const stop = found < 0 ? body.length : found
    const text = body.slice(at, stop)
    if (BLANK.test(text)) blank = true
    else {
      if (ENCLOSING.test(text)) return null
      const structured = STRUCTURE.test(text)
      // "- <!--": what runs on over blank lines may begin inside an item, too.
      if (structured && ENCLOSING_MARK.test(text)) return null
      const last = chunks.at(-1)
      if (last && (!blank || (structured && last.structured))) {
        last.end = stop
        last.structured ||= structured
      } else chunks.push({ start: at, line, end: stop, structured })
      blank = false
    }
    at = stop + 1
  }
  return { chunks, lines: line - 1 }
}

/** A heading or a paragraph in italics, on one line and without other markup; null for anything else. */
function markedLine(text: string, offset: number, line: number): RootContent | null {
  const first = text.charCodeAt(0)
  if (first !== 0x23 && first !== 0x2a) return null
  const heading = HEADING.exec(text)
  const inner = heading?.[2] ?? EMPHASIS.exec(text)?.[1]
  if (inner === undefined || MARKUP.test(inner)) return null
  const place = (from: number, to: number) => ({
    start: { line, column: from + 1, offset: offset + from },
    end: { line, column: to + 1, offset: offset + to },
  })
  const from = (heading?.[1]?.length ?? 0) + 1
  const children: Text[] = [{ type: 'text', value: inner, position: place(from, from + inner.length) }]
  const position = place(0, text.length)
  const depth = heading?.[1]?.length as Heading['depth'] | undefined
  return depth
    ? { type: 'heading', depth, children, position }
    : {
        type: 'paragraph',
        children: [{ type: 'emphasis', children, position: place(0, text.length) }],
        position,
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

function shift(node: Nodes, offset: number, lines: number): void {
  for (const point of [node.position?.start, node.position?.end]) {
    if (point?.offset === undefined) continue
    point.offset += offset
    point.line += lines
  }
  if ('children' in node) for (const child of node.children) shift(child, offset, lines)
}

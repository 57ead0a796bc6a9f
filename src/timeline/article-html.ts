import type { Element, Nodes as HastNodes } from 'hast'
import { type Schema, sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import type { Link, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { parseMarkdown } from '../extraction/document.ts'

/** A span of the file to be marked, with the fragment and the page it leads to. Offsets are UTF-16 units. */
export interface Mark {
  readonly id: string
  readonly claim: string
  readonly kind: string
  readonly start: number
  readonly end: number
}

/**
 * What may stand in a published article. Raw HTML never gets this far (it is not parsed), pictures are shown by
 * their words (no request to a third party), so ids and classes can only be ours.
 */
const ALLOWED: Schema = {
  tagNames: [
    'a',
    'abbr',
    'blockquote',
    'br',
    'code',
    'del',
    'em',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'li',
    'ol',
    'p',
    'pre',
    'section',
    'span',
    'strong',
    'sup',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'tr',
    'ul',
  ],
  attributes: {
    a: [
      'href',
      'id',
      'className',
      'dataClaim',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      'ariaLabel',
      'ariaDescribedBy',
    ],
    h2: ['id', 'className'],
    li: ['id'],
    ol: ['start'],
    section: ['dataFootnotes', 'className'],
    span: ['id', 'className'],
    td: ['align'],
    th: ['align'],
  },
  clobber: [],
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: ['script', 'style'],
}

/**
 * The body of an article as sanitised HTML, each mark a link to its claim with the mark's id.
 * A mark that spans several inline nodes becomes several links, the first of which carries the id.
 * Headings are one step lower than in the file: the page has its own `h1`.
 */
export function renderArticle(
  source: string,
  bodyStart: number,
  marks: readonly Mark[],
  href: (claim: string) => string,
): string {
  const body = marks.filter((mark) => mark.start >= bodyStart)
  const placed = new Set<string>()
  const root = markChildren(parseMarkdown(source.slice(bodyStart)), {
    source,
    bodyStart,
    marks: body,
    href,
    placed,
  })
  const missing = body.filter((mark) => !placed.has(mark.id))
  if (missing.length > 0) {
    // Inline code and the like: the address must answer even where nothing can be wrapped.
    const anchors = missing.map(
      (mark): PhrasingContent => linkTo(mark, href, [{ type: 'text', value: '' }], true),
    )
    root.children.push({ type: 'paragraph', children: anchors })
  }
  const tree = toHast(root, { clobberPrefix: 'note-' })
  lowerHeadings(tree)
  return toHtml(sanitize(tree, ALLOWED)).trim()
}

interface Context {
  readonly source: string
  readonly bodyStart: number
  readonly marks: readonly Mark[]
  readonly href: (claim: string) => string
  readonly placed: Set<string>
}

function markChildren<Node extends Parents | Root>(node: Node, context: Context): Node {
  const children: Nodes[] = []
  for (const child of node.children as Nodes[]) {
    if (child.type === 'text') children.push(...markText(child, context))
    else if (child.type === 'image') children.push(...markPicture(child, context))
    else if (child.type === 'link') children.push(...splitLink(markChildren(child, context)))
    else if ('children' in child) children.push(markChildren(child, context))
    else children.push(child)
  }
  return { ...node, children } as Node
}

/** A picture is shown by its description, set off as a caption. */
function markPicture(node: Extract<Nodes, { type: 'image' }>, context: Context): Nodes[] {
  if (!node.alt) return []
  const from = (node.position?.start.offset ?? 0) + context.bodyStart
  const at = context.source.indexOf(node.alt, from)
  const text: Text = { type: 'text', value: node.alt }
  if (at < 0) return [{ type: 'emphasis', children: [text] }]
  const parts = markSpan(text, at, at + node.alt.length, context)
  return [{ type: 'emphasis', children: parts }]
}

function markText(node: Text, context: Context): PhrasingContent[] {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return [node]
  return markSpan(node, start + context.bodyStart, end + context.bodyStart, context)
}

/** Cuts a text node that stands at `start`–`end` of the file wherever a mark begins or ends. */
function markSpan(node: Text, start: number, end: number, context: Context): PhrasingContent[] {
  const marks = context.marks.filter((mark) => mark.start < end && mark.end > start)
  if (marks.length === 0) return [node]
  const toValue = decode(context.source, start, end, node.value)
  const cuts = new Set([start, end])
  for (const mark of marks) {
    if (mark.start > start) cuts.add(mark.start)
    if (mark.end < end) cuts.add(mark.end)
  }
  const edges = [...cuts].sort((a, b) => a - b)
  return edges.slice(0, -1).flatMap((from, index): PhrasingContent[] => {
    const to = edges[index + 1] ?? end
    const value = node.value.slice(toValue(from), toValue(to))
    if (!value) return []
    const text: Text = { type: 'text', value }
    const mark = innermost(marks, from, to)
    if (!mark) return [text]
    const first = !context.placed.has(mark.id)
    context.placed.add(mark.id)
    return [linkTo(mark, context.href, [text], first)]
  })
}

/** Links cannot nest: of two marks over the same words the shorter wins. */
function innermost(marks: readonly Mark[], from: number, to: number): Mark | undefined {
  return marks
    .filter((mark) => mark.start <= from && mark.end >= to)
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)[0]
}

function linkTo(mark: Mark, href: Context['href'], children: PhrasingContent[], first: boolean): Link {
  return {
    type: 'link',
    url: href(mark.claim),
    children,
    data: {
      hProperties: {
        className: ['mention', `mention--${mark.kind}`],
        ...(first ? { id: mark.id } : {}),
        dataClaim: mark.claim,
      },
    },
  } as Link
}

const isMark = (node: Nodes): boolean =>
  node.type === 'link' && (node.data as { hProperties?: unknown } | undefined)?.hProperties !== undefined

const holdsMark = (node: Nodes): boolean =>
  isMark(node) || ('children' in node && (node.children as Nodes[]).some(holdsMark))

/** A marked figure inside a link: the link is cut around it, so that both lead somewhere. */
function splitLink(link: Link): PhrasingContent[] {
  if (!link.children.some(holdsMark)) return [link]
  const parts: PhrasingContent[] = []
  for (const child of link.children) {
    const last = parts.at(-1)
    if (holdsMark(child)) parts.push(child)
    else if (last?.type === 'link' && !isMark(last)) last.children.push(child)
    else parts.push({ type: 'link', url: link.url, children: [child] })
  }
  return parts
}

/** A character reference as Markdown allows it, at the start of a text. */
const REFERENCE = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/i

/**
 * Maps a file offset into the value that the parser made of the span. Escapes and character references count as what
 * they stand for; stripped indents and quotation signs as nothing.
 */
function decode(source: string, start: number, end: number, value: string): (offset: number) => number {
  const raw = source.slice(start, end)
  if (raw === value) return (offset) => offset - start
  const at: number[] = []
  let r = 0
  for (let v = 0; v < value.length; v += 1) {
    const character = value[v] ?? ''
    let length = 0
    while (length === 0 && r < raw.length) {
      const reference = raw[r] === '&' ? (REFERENCE.exec(raw.slice(r, r + 40))?.[0] ?? null) : null
      if (reference && (character !== '&' || /^&(?:amp|#38|#x26);/i.test(reference)))
        length = reference.length
      else if (raw[r] === '\\' && raw[r + 1] === character) length = 2
      else if (raw[r] === character) length = 1
      else r += 1
    }
    at.push(start + r)
    // The second half of a surrogate pair belongs to the same reference.
    if (length > 2 && /[\uD800-\uDBFF]/.test(character)) {
      v += 1
      at.push(start + r)
    }
    r += length
  }
  return (offset) => {
    const found = at.findIndex((position) => position >= offset)
    return found < 0 ? value.length : found
  }
}

function lowerHeadings(tree: HastNodes): void {
  if (!('children' in tree)) return
  for (const child of tree.children) {
    if (child.type !== 'element') continue
    const element: Element = child
    const level = /^h([1-5])$/.exec(element.tagName)?.[1]
    if (level) element.tagName = `h${Number(level) + 1}`
    lowerHeadings(element)
  }
}

import type { List, Nodes, Root, RootContent } from 'mdast'
import type { Place } from '../model/mention.ts'
import { parseMarkdown } from './markdown.ts'
import { normalise, type OffsetMap, type SourceRun } from './normalise.ts'
import { findTimes } from './times.ts'

export { parseMarkdown } from './markdown.ts'

/** A run of prose that belongs together: a paragraph, a heading, a list item, a table cell. */
export interface Block {
  readonly place: Place
  readonly heading: boolean
  /** Index of the paragraph it belongs to; lines and cells of one node share it. */
  readonly paragraph: number
  /** Normalised text: one line, plain spaces, ASCII digits (see normalise.ts). */
  readonly text: string
  readonly offsets: OffsetMap
  /** For a table cell: the header of its column and the first cell of its row. */
  readonly cell?: { readonly column: string; readonly row: string }
}

// A list of sources runs to the next heading; a box of links in the middle of an article to the next prose.
const SOURCES =
  /^(?:references?(?:\(s\))?|sources?|works cited|further reading|notes and references|cited reports?)\s*:?\s*$/i
const LINKS =
  /^(?:related(?: (?:coverage|stories|articles|news|links|reading|topics))?|also read|read also|read more|read next|see also|more on this|recommended)\s*:?\s*$/i
const CITED_LINE =
  /^(?:read also|also read|read more|read next|see also|related(?: (?:story|stories|news|coverage))?)\s*[:|]/i
const PROSE = /[.!?]["”’)\]]*$/
const PROSE_LENGTH = 80

// Lines longer than this are paragraphs pasted one a line, not wrapped prose.
const WRAP_LIMIT = 120
// Prose is wrapped at least this wide, and no wrapped line ends this much short of the widest one.
const WRAP_WIDTH = 40
const WRAP_FILL = 0.75

/** "- Japan: 8.7 trillion yen, up 9.4%". */
const ROW_OF_LIST = /^\s*\p{Lu}[^:.;\d]{1,40}(?::| [–—-]) /u

/** What a heading says of its cells stands in its first words; each cell looks it through. */
const LONGEST_HEADING = 200

/**
 * The prose of an article as blocks with exact offsets into the file.
 * `source` is the whole file, `bodyStart` the UTF-16 offset where its Markdown begins.
 */
export function readBlocks(source: string, bodyStart: number, tree?: Root): Block[] {
  const root = tree ?? parseMarkdown(source.slice(bodyStart))
  const blocks: Block[] = []
  let paragraph = 0
  let cited: 'sources' | 'links' | null = null
  let headings = 0
  let opening: string | null = null

  const add = (runs: readonly SourceRun[], place: Place, heading: boolean, cell?: Block['cell']): void => {
    const { text, offsets } = normalise(source, runs)
    const trimmed = text.trim()
    if (!trimmed) return
    if (SOURCES.test(trimmed) || LINKS.test(trimmed)) {
      cited = SOURCES.test(trimmed) ? 'sources' : 'links'
      return
    }
    if (cited === 'links' && trimmed.length > PROSE_LENGTH && PROSE.test(trimmed)) cited = null
    const where = place === 'body' && (cited || CITED_LINE.test(trimmed)) ? 'cited-title' : place
    blocks.push({ place: where, heading, paragraph, text, offsets, ...(cell ? { cell } : {}) })
  }

  const addProse = (node: Nodes, place: Place): void => {
    paragraph += 1
    for (const line of splitLines(collectRuns(node, bodyStart), source)) {
      // An item of a list stands under the line that opens the list, as a cell under its column.
      const column = opening && ROW_OF_LIST.test(normalise(source, line).text) ? opening : null
      add(line, place, false, column ? { column: column.slice(0, LONGEST_HEADING), row: '' } : undefined)
    }
  }

  const visitList = (list: List, before: RootContent | undefined): void => {
    const line = before?.type === 'paragraph' ? plain(before, bodyStart, source) : ''
    opening = line.endsWith(':') && findTimes(line).length === 1 ? line : null
    visit(list)
    opening = null
  }

  const visit = (node: RootContent): void => {
    switch (node.type) {
      case 'heading': {
        paragraph += 1
        const runs = collectRuns(node, bodyStart)
        cited = null
        headings += 1
        add(runs, headings === 1 && node.depth === 1 ? 'headline' : 'body', true)
        break
      }
      case 'paragraph':
        if (isCaption(node)) addProse(node, 'caption')
        else addProse(node, 'body')
        break
      case 'table': {
        const [head, ...rows] = node.children
        const columns = (head?.children ?? []).map((c) => plain(c, bodyStart, source))
        for (const row of rows) {
          paragraph += 1
          const first = row.children[0] ? plain(row.children[0], bodyStart, source) : ''
          row.children.forEach((cell, index) => {
            add(collectRuns(cell, bodyStart), 'body', false, {
              column: (columns[index] ?? '').slice(0, LONGEST_HEADING),
              row: index === 0 ? '' : first.slice(0, LONGEST_HEADING),
            })
          })
        }
        break
      }
      case 'blockquote':
      case 'list':
      case 'listItem':
      case 'footnoteDefinition':
        for (const child of node.children) visit(child as RootContent)
        break
      default:
        break
    }
  }
  for (const [index, child] of root.children.entries())
    if (child.type === 'list') visitList(child, root.children[index - 1])
    else visit(child)
  return blocks
}

function plain(node: Nodes, bodyStart: number, source: string): string {
  return normalise(source, collectRuns(node, bodyStart)).text.trim()
}

/** A picture's own words, or a paragraph wholly in italics: how newsrooms and Markdown writers set captions. */
function isCaption(node: Extract<RootContent, { type: 'paragraph' }>): boolean {
  const solid = node.children.filter((child) => !(child.type === 'text' && !child.value.trim()))
  if (solid.length === 1) return solid[0]?.type === 'emphasis' || solid[0]?.type === 'image'
  return (
    solid[0]?.type === 'image' &&
    solid.slice(1).every((child) => child.type === 'emphasis' || child.type === 'image')
  )
}

/** Text-bearing runs under a node, in order, as spans of the file with the value the parser read there. */
function collectRuns(node: Nodes, bodyStart: number): SourceRun[] {
  const runs: SourceRun[] = []
  const walk = (n: Nodes): void => {
    const start = n.position?.start.offset
    const end = n.position?.end.offset
    if (start === undefined || end === undefined) return
    if (n.type === 'text') runs.push({ start: bodyStart + start, end: bodyStart + end, value: n.value })
    else if (n.type === 'break') runs.push({ start: bodyStart + start, end: bodyStart + end, value: '\n' })
    else if (n.type === 'html') {
      if (/^<br\b/i.test(n.value)) runs.push({ start: bodyStart + start, end: bodyStart + end, value: ' ' })
    } else if (n.type === 'inlineCode')
      runs.push({ start: bodyStart + start, end: bodyStart + end, value: n.value })
    else if (n.type === 'image' || n.type === 'imageReference') {
      // Behind the "![".
      if (n.alt) runs.push({ start: bodyStart + start + 2, end: bodyStart + end, value: n.alt })
    } else if ('children' in n) for (const child of n.children) walk(child)
  }
  walk(node)
  return runs
}

/** Parts the runs of a paragraph where its line breaks stand for paragraphs. */
function splitLines(runs: readonly SourceRun[], source: string): SourceRun[][] {
  const first = runs[0]
  const last = runs.at(-1)
  if (!first || !last || !runs.some((run) => run.value.includes('\n'))) return [[...runs]]
  const breaks = meantBreaks(source.slice(first.start, last.end), first.start)
  if (breaks.size === 0) return [[...runs]]
  const lines: SourceRun[][] = [[]]
  for (const run of runs) {
    const rawLines = source.slice(run.start, run.end).split('\n')
    const values = run.value.split('\n')
    if (rawLines.length !== values.length) {
      lines.at(-1)?.push(run)
      continue
    }
    let at = run.start
    rawLines.forEach((rawLine, index) => {
      if (index > 0 && breaks.has(at - 1)) lines.push([])
      const end = at + rawLine.length
      const value = values[index] ?? ''
      // Kept line breaks go with the line before them.
      if (index + 1 < rawLines.length && !breaks.has(end)) {
        lines.at(-1)?.push({ start: at, end: end + 1, value: `${value}\n` })
      } else if (value.trim()) lines.at(-1)?.push({ start: at, end, value })
      at = end + 1
    })
  }
  return lines.filter((line) => line.length > 0)
}

/**
 * Offsets of the line breaks that part paragraphs. Where a line is too long to have been wrapped, all do; else those
 * where the next word would have found room, and a new sentence or title starts.
 */
function meantBreaks(text: string, start: number): ReadonlySet<number> {
  const lines = text.split('\n')
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0)
  const breaks = new Set<number>()
  let end = start - 1
  lines.forEach((line, index) => {
    end += line.length + 1
    const next = lines[index + 1]
    if (next === undefined) return
    const word = /^[\s>]*(\S*)/.exec(next)?.[1] ?? ''
    const room = line.trimEnd().length + word.length < width * WRAP_FILL
    if (width > WRAP_LIMIT || (width >= WRAP_WIDTH && room && /^["“‘(*_]*[\p{Lu}\d]/u.test(word)))
      breaks.add(end)
  })
  return breaks
}

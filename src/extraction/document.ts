import type { Nodes, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Place } from '../model/mention.ts'
import { type OffsetMap, normalise, type SourceRun } from './normalise.ts'

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

/** Lines longer than this are paragraphs of their own; shorter ones are hard-wrapped prose. */
const WRAP_LIMIT = 120

const CITED_LABEL = /^(?:references?(?:\(s\))?|sources?|related (?:coverage|stories|articles|news|links)|also read|read also|read more|see also|further reading|notes and references|cited reports?)\s*:?\s*$/i
const CITED_LINE = /^(?:read also|also read|read more|see also|related)\s*:/i

/** Parses Markdown once; the tree serves extraction and rendering alike. Offsets count from the start of `body`. */
export function parseMarkdown(body: string): Root {
  return fromMarkdown(body, {
    extensions: [gfmTable(), gfmFootnote()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  })
}

/**
 * The prose of an article as blocks with exact offsets into the file.
 * `source` is the whole file, `bodyStart` the UTF-16 offset where its Markdown begins.
 */
export function readBlocks(source: string, bodyStart: number, tree?: Root): Block[] {
  const root = tree ?? parseMarkdown(source.slice(bodyStart))
  const blocks: Block[] = []
  let paragraph = 0
  let cited = false
  let headings = 0

  const add = (runs: readonly SourceRun[], place: Place, heading: boolean, cell?: Block['cell']): void => {
    const { text, offsets } = normalise(source, runs)
    const trimmed = text.trim()
    if (!trimmed) return
    if (CITED_LABEL.test(trimmed)) {
      cited = true
      return
    }
    const where = place === 'body' && (cited || CITED_LINE.test(trimmed)) ? 'cited-title' : place
    blocks.push({ place: where, heading, paragraph, text, offsets, ...(cell ? { cell } : {}) })
  }

  const addProse = (node: Nodes, place: Place): void => {
    paragraph += 1
    for (const line of splitLines(collectRuns(node, bodyStart, source), source)) add(line, place, false)
  }

  const visit = (node: RootContent): void => {
    switch (node.type) {
      case 'heading': {
        paragraph += 1
        const runs = collectRuns(node, bodyStart, source)
        cited = false
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
            add(collectRuns(cell, bodyStart, source), 'body', false, {
              column: columns[index] ?? '',
              row: index === 0 ? '' : first,
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
  for (const child of root.children) visit(child)
  return blocks
}

function plain(node: Nodes, bodyStart: number, source: string): string {
  return normalise(source, collectRuns(node, bodyStart, source)).text.trim()
}

/** A picture's own words, or a paragraph wholly in italics: how newsrooms and Markdown writers set captions. */
function isCaption(node: Extract<RootContent, { type: 'paragraph' }>): boolean {
  const solid = node.children.filter((child) => !(child.type === 'text' && !child.value.trim()))
  if (solid.length === 1) return solid[0]?.type === 'emphasis' || solid[0]?.type === 'image'
  return solid[0]?.type === 'image' && solid.slice(1).every((child) => child.type === 'emphasis' || child.type === 'image')
}

/** Text-bearing runs under a node, in order, as spans of the file with the value the parser read there. */
function collectRuns(node: Nodes, bodyStart: number, source: string): SourceRun[] {
  const runs: SourceRun[] = []
  const walk = (n: Nodes): void => {
    const start = n.position?.start.offset
    const end = n.position?.end.offset
    if (start === undefined || end === undefined) return
    if (n.type === 'text') runs.push({ start: bodyStart + start, end: bodyStart + end, value: n.value })
    else if (n.type === 'break') runs.push({ start: bodyStart + start, end: bodyStart + end, value: '\n' })
    else if (n.type === 'inlineCode') return
    else if (n.type === 'image') {
      if (!n.alt) return
      const at = source.indexOf(n.alt, bodyStart + start)
      if (at >= 0 && at < bodyStart + end) runs.push({ start: at, end: at + n.alt.length, value: n.alt })
    } else if ('children' in n) for (const child of n.children) walk(child)
  }
  walk(node)
  return runs
}

/**
 * A paragraph whose lines are long was pasted with one line a paragraph: each line stands alone.
 * Otherwise its line breaks are mere wrapping.
 */
function splitLines(runs: readonly SourceRun[], source: string): SourceRun[][] {
  if (!runs.some((run) => run.value.includes('\n'))) return [[...runs]]
  const first = runs[0]
  const last = runs.at(-1)
  const text = first && last ? source.slice(first.start, last.end) : ''
  if (!text.split('\n').some((line) => line.length > WRAP_LIMIT)) return [[...runs]]
  const lines: SourceRun[][] = [[]]
  for (const run of runs) {
    const raw = source.slice(run.start, run.end)
    if (raw === '\n' || run.value === '\n') {
      lines.push([])
      continue
    }
    const rawLines = raw.split('\n')
    const values = run.value.split('\n')
    if (rawLines.length !== values.length) {
      lines.at(-1)?.push(run)
      continue
    }
    let at = run.start
    rawLines.forEach((rawLine, index) => {
      if (index > 0) lines.push([])
      const indent = rawLine.length - rawLine.trimStart().length
      if (rawLine.trim()) lines.at(-1)?.push({ start: at + indent, end: at + rawLine.length, value: values[index] ?? '' })
      at += rawLine.length + 1
    })
  }
  return lines.filter((line) => line.length > 0)
}

import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import { isDense, proseTree } from './prose.ts'

/** Parses Markdown once; the tree serves extraction and rendering alike. Offsets count from the start of `body`. */
export function parseMarkdown(body: string): Root {
  return proseTree(body, parseWhole) ?? parseWhole(body)
}

// A line may be the rule under a table's head.
const TABLE_RULE = /^[ \t>|:-]*-[ \t|:-]*$/m
// Containers within containers, deeper than anybody writes.
const NESTED = /^(?:[ \t]{0,4}(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s))){20}/m

// The parser takes quadratic time over marks that come to nothing; a text made of them is no prose.
const INLINE = [
  ...['attention', 'autolink', 'characterEscape', 'characterReference', 'codeText', 'htmlText'],
  ...['labelEnd', 'labelStartImage', 'labelStartLink'],
]
const CONTAINERS = ['blockQuote', 'list']

/** The parser without short cuts. Tables and footnotes cost time even where there are none. */
export function parseWhole(body: string): Root {
  const dense = isDense(body)
  const tables = TABLE_RULE.test(body)
  const footnotes = !dense && body.includes('[^')
  // Nobody pastes program code into an article, but many paste indented paragraphs.
  const disabled = ['codeIndented', ...(dense ? INLINE : []), ...(NESTED.test(body) ? CONTAINERS : [])]
  return fromMarkdown(body, {
    extensions: [
      { disable: { null: disabled } },
      ...(tables ? [gfmTable()] : []),
      ...(footnotes ? [gfmFootnote()] : []),
    ],
    mdastExtensions: [
      ...(tables ? [gfmTableFromMarkdown()] : []),
      ...(footnotes ? [gfmFootnoteFromMarkdown()] : []),
    ],
  })
}

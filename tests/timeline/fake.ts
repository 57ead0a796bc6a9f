import type { Article, ArticleMeta } from '../../src/model/article.ts'
import { positionAt } from '../../src/model/diagnostic.ts'
import type { Mention, Reading } from '../../src/model/mention.ts'
import type { Person } from '../../src/model/timeline.ts'
import type { Extracted } from '../../src/timeline/extracted.ts'

/** People the tests speak of. */
export const PEOPLE: readonly Person[] = [
  { name: 'Fumio Kishida', aliases: ['Kishida Fumio'], country: 'JP' },
  { name: 'Pete Hegseth', aliases: [], country: 'US' },
  { name: 'Shinichi Suzuki', aliases: [], country: 'JP' },
  { name: 'Shunichi Suzuki', aliases: [], country: 'JP' },
]

const BLANK: Omit<Reading, 'quote' | 'sentence'> = {
  place: 'body',
  subject: 'JP',
  value: null,
  valueHigh: null,
  unit: null,
  comparator: null,
  converted: [],
  kind: 'statement',
  stance: null,
  period: null,
  periodRole: null,
  basis: null,
  statedOn: '2022-12',
  statedOnFrom: 'resolved',
  speaker: null,
  via: [],
  hedged: false,
  rules: ['test'],
}

/** A reading of a share of GDP, with what differs from a plain exact level. */
export const share = (value: number, more: Partial<Reading> = {}): Partial<Reading> => ({
  value,
  unit: '%GDP',
  comparator: '=',
  kind: 'level',
  ...more,
})

/** A full reading, for functions that need no article. */
export const reading = (more: Partial<Reading> = {}): Reading => ({
  ...BLANK,
  quote: 'x',
  sentence: 'x',
  ...more,
})

/** What stands in a body: plain text, and figures with how they are read. */
export type Piece = string | readonly [quote: string, read: Partial<Reading>]

/** An article as the extractor would read it: each piece that is not plain text is a mention. */
export function article(slug: string, pieces: readonly Piece[], meta: Partial<ArticleMeta> = {}): Extracted {
  const head = '---\ntitle: null\n---\n\n'
  const body = `${pieces.map((piece) => (typeof piece === 'string' ? piece : piece[0])).join('')}\n`
  const source = head + body
  const mentions: Mention[] = []
  let at = head.length
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      at += piece.length
      continue
    }
    const [quote, read] = piece
    mentions.push({
      article: slug,
      start: at,
      end: at + quote.length,
      ...positionAt(source, at),
      ...BLANK,
      quote,
      sentence: sentenceAround(source, at),
      ...read,
    })
    at += quote.length
  }
  const value: Article = {
    slug,
    file: `content/articles/${slug}.md`,
    meta: {
      title: null,
      label: slug,
      publisher: null,
      published: null,
      url: null,
      dateline: null,
      origins: [],
      notes: {},
      ...meta,
    },
    source,
    bodyStart: head.length,
  }
  return { article: value, extraction: { mentions, rejected: [] } }
}

function sentenceAround(source: string, at: number): string {
  const start = Math.max(source.lastIndexOf('. ', at) + 2, source.lastIndexOf('\n', at) + 1)
  const end = source.slice(at).search(/\.\s/)
  return source.slice(start, end < 0 ? source.length : at + end + 1).trim()
}

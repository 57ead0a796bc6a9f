import type { Extraction } from '../extraction/extract.ts'
import { type Article, articleSchema } from '../model/article.ts'
import { slugify } from './names.ts'
import { groupBy } from './order.ts'
import { attributionInWords, claimInWords } from './words.ts'

/** What a person (or a saved page) says of a new article; null for what is not known. */
export interface Draft {
  readonly title: string | null
  readonly label: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly url: string | null
  readonly dateline: string | null
  /** Who first reported it. */
  readonly agency: string | null
}

const LINE = 110
const UNKNOWN = 'Not confirmed.'
const STOP = /^(?:the|a|an|of|in|on|to|for|and|as|at|by|with|from|its|is|says|say|said)$/

/** A name for the file: month, first word of the publisher, first words of the headline; never one that is taken. */
export function suggestSlug(draft: Draft, text: string, taken: ReadonlySet<string>): string {
  const words = slugify(draft.title ?? draft.label ?? text.slice(0, 200)).split('-')
  const parts = [
    /^\d{4}(?:-\d{2})?/.exec(draft.published ?? '')?.[0] ?? '',
    slugify(draft.publisher ?? '').split('-')[0] ?? '',
    ...words.filter((word) => word && !STOP.test(word)).slice(0, 4),
  ]
  const base =
    parts
      .filter(Boolean)
      .join('-')
      .replace(/[^a-z0-9-]+/g, '-')
      .replace(/-+/g, '-')
      .replace(/^-|-$/g, '') || 'article'
  for (let nth = 1; ; nth += 1) {
    const slug = nth === 1 ? base : `${base}-${nth}`
    if (!taken.has(slug)) return slug
  }
}

/** Publishers and agencies on record, most frequent first. */
export function knownNames(articles: readonly Article[]): { publishers: string[]; agencies: string[] } {
  const ranked = (names: readonly string[]): string[] =>
    [...groupBy(names, (name) => name)]
      .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
      .map(([name]) => name)
  return {
    publishers: ranked(articles.flatMap(({ meta }) => meta.publisher ?? [])),
    agencies: ranked(articles.flatMap(({ meta }) => meta.origins.map((origin) => origin.agency))),
  }
}

/** The known agency that a text names first; null when it names none. */
export function namedAgency(text: string, agencies: readonly string[]): string | null {
  const places = agencies
    .map((name) => ({
      name,
      at: text.search(new RegExp(`\\b${(name.split(' ')[0] ?? name).replace(/[^\\p{L}\\p{N}]/gu, '.')}\\b`)),
    }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
  return places[0]?.name ?? null
}

/** A whole article file: front matter with every field explained, then the prose. */
export function articleFile(draft: Draft, prose: string): string {
  const { shape } = articleSchema
  const field = (name: keyof typeof shape, value: string): string =>
    `${comment(shape[name].description ?? '')}${name}: ${value}`
  const unknown = (['title', 'publisher', 'published', 'url'] as const).filter((name) => draft[name] === null)
  return [
    '---',
    field('title', quoted(draft.title)),
    draft.label === null
      ? `${comment(shape.label.description ?? '')}# label: 'Short name'`
      : field('label', quoted(draft.label)),
    field('publisher', quoted(draft.publisher)),
    field('published', quoted(draft.published)),
    field('url', quoted(draft.url)),
    field('dateline', quoted(draft.dateline)),
    `${comment(`${shape.origins.description}: id, agency, date, through, url, note`)}${originsOf(draft)}`,
    unknown.length > 0
      ? `${comment(shape.notes.description ?? '')}notes:\n${unknown.map((name) => `  ${name}: ${quoted(UNKNOWN)}`).join('\n')}`
      : field('notes', '{}'),
    '---',
    '',
    prose,
    '',
  ].join('\n')
}

function originsOf({ agency, published, url, publisher }: Draft): string {
  if (agency === null) return 'origins: []'
  const own = agency === publisher
  const id = [slugify(agency), /^\d{4}[\d-]*/.exec(published ?? '')?.[0]].filter(Boolean).join('-')
  return [
    'origins:',
    `  - id: ${id}`,
    `    agency: ${quoted(agency)}`,
    `    date: ${own ? quoted(published) : 'null'}`,
    `    through: []`,
    `    url: ${own ? quoted(url) : 'null'}`,
  ].join('\n')
}

/** A YAML scalar that means exactly this text. */
const quoted = (text: string | null): string =>
  text === null ? 'null' : `'${text.replace(/\s+/g, ' ').trim().replaceAll("'", "''")}'`

const comment = (text: string): string => (text ? `# ${text.slice(0, LINE)}\n` : '')

/** What the rules found in an article and what they did not take for a claim, as a table for a terminal. */
export function foundTable(
  article: Article,
  { mentions, rejected }: Pick<Extraction, 'mentions' | 'rejected'>,
): string[] {
  const rows = [
    ...mentions.map((one) => [String(one.line), one.quote, claimInWords(one), attributionInWords(one)]),
    ...rejected.map((one) => [String(one.line), one.quote, `no claim: ${one.reason}`, '']),
  ]
  const shown = rows.map((row) =>
    row.map((cell, column) => (column === 1 && cell.length > 40 ? `${cell.slice(0, 39)}…` : cell)),
  )
  const widths = [0, 1].map((column) => Math.max(0, ...shown.map((row) => row[column]?.length ?? 0)))
  return [
    `${article.file}: ${mentions.length} claims, ${rejected.length} figures that are none`,
    ...shown.map(
      ([line = '', quote = '', words = '', who = '']) =>
        `  ${line.padStart(widths[0] ?? 0)}  ${quote.padEnd(widths[1] ?? 0)}  ${words}${who ? ` (${who})` : ''}`,
    ),
  ]
}

import { z } from 'zod'
import type { Article } from '../model/article.ts'
import type { Mention } from '../model/mention.ts'
import type { Person } from '../model/timeline.ts'

/** A hand-annotated document: see tests/fixtures/gold/README.md for what each field means. */
export const goldClaimSchema = z.object({
  quote: z.string(),
  start: z.int().nonnegative(),
  value: z.number(),
  value2: z.number().optional(),
  unit: z.string(),
  op: z.string(),
  alt: z.array(z.object({ quote: z.string(), value: z.number(), unit: z.string() })).optional(),
  subject: z.string(),
  kind: z.string(),
  period: z.string().nullable(),
  rel: z.string().nullable(),
  said: z.string().nullable(),
  speaker: z.string().nullable(),
  hedged: z.boolean(),
})
export const goldDocumentSchema = z.object({
  id: z.string(),
  publisher: z.string(),
  published: z.string(),
  text: z.string(),
  claims: z.array(goldClaimSchema),
  distractors: z.array(z.string()),
})
export type GoldClaim = z.infer<typeof goldClaimSchema>
export type GoldDocument = z.infer<typeof goldDocumentSchema>

export const FIELDS = ['op', 'subject', 'kind', 'period', 'said', 'speaker', 'hedged'] as const
export type Field = (typeof FIELDS)[number]

export interface Tally {
  readonly documents: number
  readonly gold: number
  readonly matched: number
  readonly missed: number
  readonly false: number
  readonly core: number
  readonly full: number
  readonly right: Readonly<Record<Field, number>>
  readonly errors: readonly string[]
}

/** The gold document as an article, without front matter: offsets count into its text. */
export function goldArticle(doc: GoldDocument): Article {
  return {
    slug: doc.id,
    file: `${doc.id}.md`,
    meta: {
      title: null,
      publisher: doc.publisher,
      published: doc.published,
      url: null,
      dateline: null,
      origins: [],
      notes: {},
    },
    source: doc.text,
    bodyStart: 0,
  }
}

const same = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))

const words = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .split(/\s+/)
    .filter(Boolean)

/** The name that a person goes by in the project's list, where `name` is another of theirs. */
const knownName = (name: string, people: readonly Person[]): string =>
  people.find(({ aliases }) => aliases.includes(name))?.name ?? name

/**
 * Two names of one speaker: the same last word, or one name within the other, accents aside. `people` says which
 * names are one person's.
 */
export function sameSpeaker(a: string | null, b: string | null, people: readonly Person[] = []): boolean {
  if (!a || !b) return !a && !b
  const [x, y] = [words(knownName(a, people)), words(knownName(b, people))]
  return x.at(-1) === y.at(-1) || x.join(' ').includes(y.join(' ')) || y.join(' ').includes(x.join(' '))
}

function wrongFields(gold: GoldClaim, got: Mention, published: string, people: readonly Person[]): Field[] {
  const said = [gold.said ?? published, got.statedOn ?? published]
  const checks: Record<Field, boolean> = {
    op:
      gold.op === got.comparator ||
      (gold.kind === 'cap' && ['=', '<='].includes(gold.op) && ['=', '<='].includes(got.comparator ?? '')),
    subject: gold.subject === got.subject,
    kind: gold.kind === got.kind,
    period:
      gold.period === got.period && (gold.period === null || (gold.rel ?? 'in') === (got.periodRole ?? 'in')),
    said: (said[0] ?? '').startsWith(said[1] ?? '') || (said[1] ?? '').startsWith(said[0] ?? ''),
    speaker: sameSpeaker(gold.speaker, got.speaker, people),
    hedged: gold.hedged === got.hedged,
  }
  return FIELDS.filter((field) => !checks[field])
}

function describe(field: Field, gold: GoldClaim, got: Mention): string {
  if (field === 'period') return `period ${gold.period}/${gold.rel} got ${got.period}/${got.periodRole}`
  const theirs: Record<Exclude<Field, 'period'>, unknown> = {
    op: got.comparator,
    subject: got.subject,
    kind: got.kind,
    said: got.statedOn,
    speaker: got.speaker,
    hedged: got.hedged,
  }
  return `${field} ${gold[field]} got ${theirs[field]}`
}

/**
 * Compares what `extract` finds in each document with its annotation. Statements without a figure do not count.
 *
 * @param people whose names in the annotation may be others than the canonical ones
 */
export function compareAll(
  docs: readonly GoldDocument[],
  extract: (article: Article) => {
    readonly mentions: readonly Mention[]
    readonly rejected: readonly { start: number; end: number; reason: string }[]
  },
  people: readonly Person[] = [],
): Tally {
  const right = Object.fromEntries(FIELDS.map((f) => [f, 0])) as Record<Field, number>
  const errors: string[] = []
  let [gold, matched, missed, wrong, core, full] = [0, 0, 0, 0, 0, 0]
  for (const doc of docs) {
    const { mentions, rejected } = extract(goldArticle(doc))
    const found = mentions.filter((m) => m.value !== null)
    const used = new Set<Mention>()
    gold += doc.claims.length
    for (const claim of doc.claims) {
      const got = found.find(
        (m) =>
          !used.has(m) &&
          m.unit === claim.unit &&
          same(m.value ?? Number.NaN, claim.value) &&
          m.start < claim.start + claim.quote.length &&
          claim.start < m.end,
      )
      if (!got) {
        missed += 1
        const why = rejected.find(
          (r) => r.start < claim.start + claim.quote.length && claim.start < r.end,
        )?.reason
        errors.push(
          `${doc.id}: missed «${claim.quote}» (${claim.subject} ${claim.kind} ${claim.period ?? ''})${why ? `: ${why}` : ''}`,
        )
        continue
      }
      used.add(got)
      matched += 1
      const bad = wrongFields(claim, got, doc.published, people)
      for (const field of FIELDS) if (!bad.includes(field)) right[field] += 1
      if (!bad.some((f) => f === 'subject' || f === 'kind' || f === 'period')) core += 1
      if (bad.length === 0) full += 1
      else errors.push(`${doc.id}: «${claim.quote}» ${bad.map((f) => describe(f, claim, got)).join('; ')}`)
    }
    for (const mention of found) {
      if (used.has(mention)) continue
      wrong += 1
      errors.push(
        `${doc.id}: false claim «${mention.quote}» (${mention.subject} ${mention.kind} ${mention.value} ${mention.unit})`,
      )
    }
  }
  return { documents: docs.length, gold, matched, missed, false: wrong, core, full, right, errors }
}

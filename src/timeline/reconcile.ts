import type { Diagnostic } from '../model/diagnostic.ts'
import type { ArticleRecord, Permalinks } from '../model/record.ts'
import type { Person } from '../model/timeline.ts'
import { assignClaims } from './assign.ts'
import type { Change } from './changes.ts'
import { bodyDigest, type Extracted } from './extracted.ts'
import { byText } from './order.ts'
import { renameArticle, resolveAddress, sortAddresses } from './permalinks.ts'
import { goneArticle, lostClaims, misplacedMentions, strayTargets } from './problems.ts'
import { type DraftRecord, updateRecord } from './update-record.ts'

export interface ReconcileInput {
  readonly articles: readonly Extracted[]
  readonly records: readonly ArticleRecord[]
  readonly permalinks: Permalinks
  readonly people: readonly Person[]
  /** EDTF date to put on what is first recorded in this run. */
  readonly on: string
}

export interface Reconciled {
  readonly records: readonly ArticleRecord[]
  readonly permalinks: Permalinks
  /** What an editor wants to read, in the order of articles and of their text. */
  readonly changes: readonly Change[]
  /** While there is one, nothing is to be written. */
  readonly problems: readonly Diagnostic[]
}

/**
 * Brings the record in line with what the articles say now. Pure; run on its own result it changes nothing.
 * The order of articles does not matter.
 */
export function reconcile(input: ReconcileInput): Reconciled {
  const articles = [...input.articles].sort((a, b) => byText(a.article.slug, b.article.slug))
  const changes: Change[] = []
  const problems: Diagnostic[] = []
  const moved = followRenames(articles, input, changes)
  const slugs = new Map(articles.map((one) => [one.article.slug, one]))
  const recordOf = new Map(moved.records.map((one) => [one.article, one]))
  for (const record of moved.records) {
    if (slugs.has(record.article)) continue
    const known = moved.permalinks.articles
    const address = Object.hasOwn(known, record.article) ? known[record.article] : undefined
    if (!address || address.state === 'live') problems.push(goneArticle(record, articles))
    else
      changes.push({
        sign: '-',
        article: record.article,
        line: 0,
        quote: '',
        claim: '',
        text: `article ${address.state}`,
      })
  }

  const drafts: DraftRecord[] = []
  const permalinks: Permalinks = { ...moved.permalinks, articles: { ...moved.permalinks.articles } }
  for (const extracted of articles) {
    const { slug, file } = extracted.article
    const address = Object.hasOwn(permalinks.articles, slug) ? permalinks.articles[slug] : undefined
    if (address && address.state !== 'live') {
      problems.push({
        file,
        line: 1,
        column: 1,
        unexpected: `an article under the slug "${slug}", which is ${address.state} since ${address.on}`,
        expected: 'a slug never used before',
        fix: 'rename the file, or remove it',
      })
      continue
    }
    const record = recordOf.get(slug) ?? null
    const updated = updateRecord(extracted, record, input.people, input.on)
    drafts.push(updated.record)
    changes.push(...updated.changes)
    problems.push(...updated.problems)
    if (!address) permalinks.articles[slug] = { state: 'live', since: input.on }
  }

  const assigned = assignClaims(drafts, permalinks, input.people, input.on)
  changes.push(...assigned.changes)
  const next: Permalinks = {
    schemaVersion: 1,
    articles: sortAddresses(permalinks.articles),
    claims: sortAddresses(assigned.claims),
  }
  if (problems.length === 0) {
    problems.push(...lostClaims(assigned.records, next, input), ...strayTargets(next))
    problems.push(...misplacedMentions(assigned.records, next))
  }
  return {
    records: assigned.records,
    permalinks: next,
    changes: changes.sort(
      (a, b) => byText(a.article, b.article) || a.line - b.line || byText(a.sign, b.sign),
    ),
    problems,
  }
}

/** A record whose file is gone belongs to the new file with the same body, when there is exactly one. */
function followRenames(
  articles: readonly Extracted[],
  { records, permalinks, on }: ReconcileInput,
  changes: Change[],
): { records: readonly ArticleRecord[]; permalinks: Permalinks } {
  const slugs = new Set(articles.map(({ article }) => article.slug))
  const known = new Set([...records.map((record) => record.article), ...Object.keys(permalinks.articles)])
  const fresh = articles.filter(({ article }) => !known.has(article.slug))
  let state = { records, permalinks }
  for (const record of records) {
    if (slugs.has(record.article)) continue
    if (resolveAddress(permalinks.articles, record.article)?.address.state !== 'live') continue
    const same = fresh.filter(({ article }) => bodyDigest(article) === record.body)
    const target = same[0]
    if (same.length !== 1 || !target) continue
    state = renameArticle(state, record.article, target.article.slug, { reason: 'The file was renamed.', on })
    changes.push({
      sign: '~',
      article: target.article.slug,
      line: 0,
      quote: '',
      claim: '',
      text: `renamed from ${record.article}; its old address leads here`,
    })
  }
  return state
}

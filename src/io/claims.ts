import { join } from 'node:path'
import type { Article } from '../model/article.ts'
import { InputError } from '../model/diagnostic.ts'
import type { Person, Timeline } from '../model/timeline.ts'
import { buildTimeline } from '../timeline/build.ts'
import type { Extracted } from '../timeline/extracted.ts'
import type { RecordState } from '../timeline/permalinks.ts'
import { type Reconciled, reconcile } from '../timeline/reconcile.ts'
import { checkTimeline } from '../timeline/verify.ts'
import { readArticles } from './articles.ts'
import { extractArticles } from './extracted.ts'
import { readTextIfAny } from './files.ts'
import { PATHS, readPeople, readRecord, readRelationsFile } from './project.ts'

/** The folder of the program itself, whose rules are digested. */
const PROGRAM = join(import.meta.dirname, '../..')

/** No article has as many; what has is a table of data, and comparing its claims takes quadratic time. */
const MAX_CLAIMS = 2_000

/** Everything one run of `npm run claims` knows before it writes. */
export interface ClaimsRun {
  readonly articles: readonly Article[]
  readonly people: readonly Person[]
  readonly extracted: readonly Extracted[]
  readonly before: RecordState
  readonly after: Reconciled
}

/**
 * Reads a project and reconciles its record with its articles. Writes nothing but the extraction cache.
 *
 * @param on EDTF date to put on what is first recorded now
 * @param told called after each article that was read, with how many are done
 */
export function runClaims(root: string, on: string, told?: (done: number, total: number) => void): ClaimsRun {
  const people = readPeople(root)
  const articles = readArticles([join(root, PATHS.articles)], 'publish')
  const extracted = extractArticles(root, articles, people, PROGRAM, told)
  const crowded = extracted.filter(({ extraction }) => extraction.mentions.length > MAX_CLAIMS)
  if (crowded.length > 0) {
    throw new InputError(
      crowded.map(({ article, extraction }) => ({
        file: article.file,
        line: 1,
        column: 1,
        unexpected: `${extraction.mentions.length} claims in one article`,
        expected: `at most ${MAX_CLAIMS}`,
        fix: 'part the article in several files',
      })),
    )
  }
  const before = readRecord(root)
  return {
    articles,
    people,
    extracted,
    before,
    after: reconcile({ ...before, articles: extracted, people, on }),
  }
}

/** The merged timeline of a run, checked. Throws an InputError, or an Error when an invariant does not hold. */
export function timelineOf(root: string, run: ClaimsRun): Timeline {
  const timeline = buildTimeline({
    articles: run.articles,
    records: run.after.records,
    permalinks: run.after.permalinks,
    relations: readRelationsFile(root),
    relationsText: readTextIfAny(join(root, PATHS.relations)) ?? '',
    people: run.people,
    uncovered: new Map(run.extracted.map(({ article, extraction }) => [article.slug, extraction.rejected])),
  })
  const broken = checkTimeline(
    timeline,
    new Map(run.articles.map((article) => [article.slug, article.source])),
  )
  if (broken.length > 0) throw new Error(`the timeline does not hold together:\n${broken.join('\n')}`)
  return timeline
}

import { join } from 'node:path'
import { z } from 'zod'
import { type Diagnostic, InputError } from '../model/diagnostic.ts'
import {
  type ArticleRecord,
  articleRecordSchema,
  type Permalinks,
  permalinksSchema,
  type RelationsFile,
  relationsFileSchema,
} from '../model/record.ts'
import { type Person, personSchema, type Timeline, timelineSchema } from '../model/timeline.ts'
import { EMPTY_PERMALINKS, type RecordState } from '../timeline/permalinks.ts'
import { listFiles, readTextIfAny, removeFile, writeIfChanged } from './files.ts'
import { readInput } from './text.ts'
import { parseJson, parseYaml } from './validate.ts'

/** Where things stand, from the project's folder. */
export const PATHS = {
  articles: 'content/articles',
  claims: 'content/claims',
  permalinks: 'content/permalinks.json',
  relations: 'content/relations.yaml',
  people: 'content/people.yaml',
  timeline: '.outlay/timeline.json',
  cache: '.outlay/extracted.ndjson',
} as const

/** What each file held when it was last read without a problem: a process that previews reads all at each save. */
const good = new Map<string, { readonly text: string; readonly value: unknown }>()

type Parse = <T>(text: string, schema: z.ZodType<T>, file: string) => T

/** What a text of a file says; the same object as before while the text is the same. Throws an InputError. */
function readOnce<T>(parse: Parse, text: string, schema: z.ZodType<T>, file: string): T {
  const before = good.get(file)
  if (before?.text === text) return before.value as T
  const value = parse(text, schema, file)
  good.set(file, { text, value })
  return value
}

const peopleSchema = z.array(personSchema)

/** The people of `content/people.yaml`; none when there is no such file. Throws an InputError. */
export function readPeople(root: string): Person[] {
  const file = join(root, PATHS.people)
  return readOnce(parseYaml, readInput(file) ?? '[]', peopleSchema, file)
}

/** What a person says of relations; empty when there is no such file. Throws an InputError. */
export function readRelationsFile(root: string): RelationsFile {
  const file = join(root, PATHS.relations)
  return readOnce(parseYaml, readInput(file) ?? '', relationsFileSchema, file)
}

/** The recorded claims and addresses. Throws one InputError for all files. */
export function readRecord(root: string): RecordState {
  const problems: Diagnostic[] = []
  const records = listFiles(join(root, PATHS.claims), '.json').flatMap((name): ArticleRecord[] => {
    const file = join(root, PATHS.claims, name)
    try {
      const record = readOnce(parseJson, readInput(file) ?? '', articleRecordSchema, file)
      if (`${record.article}.json` === name) return [record]
      problems.push({
        file,
        line: 1,
        column: 1,
        unexpected: `a record of "${record.article}"`,
        expected: 'a file named like its article',
        fix: `rename the file to ${record.article}.json`,
      })
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      problems.push(...error.diagnostics)
    }
    return []
  })
  let permalinks: Permalinks = EMPTY_PERMALINKS
  const file = join(root, PATHS.permalinks)
  const text = readInput(file)
  try {
    if (text !== null) permalinks = readOnce(parseJson, text, permalinksSchema, file)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    problems.push(...error.diagnostics)
  }
  if (problems.length > 0) throw new InputError(problems)
  return { records, permalinks }
}

/** One form for every JSON file that people read: two spaces, fields in the schema's order, a line break at the end. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/**
 * The files a record makes, by path from the project's folder. Fields are put in the schema's order, so that one
 * record has one form.
 */
export function recordFiles(state: RecordState): Map<string, string> {
  const files = new Map<string, string>()
  for (const record of state.records) {
    files.set(`${PATHS.claims}/${record.article}.json`, toJson(articleRecordSchema.parse(record)))
  }
  files.set(PATHS.permalinks, toJson(permalinksSchema.parse(state.permalinks)))
  return files
}

/** Paths of recorded files that differ from what they should be; those that should not be there among them. */
export function staleFiles(root: string, state: RecordState): string[] {
  const files = recordFiles(state)
  const stale = [...files]
    .filter(([path, text]) => readTextIfAny(join(root, path)) !== text)
    .map(([path]) => path)
  return [...stale, ...orphans(root, files)].sort()
}

/**
 * Writes the record, each file whole or not at all. Claims are written before the addresses that name them gone, and
 * files of articles that are no longer on record are removed last. Returns the paths that changed.
 */
export function writeRecord(root: string, state: RecordState): string[] {
  const files = recordFiles(state)
  const written = [...files]
    .filter(([path, text]) => writeIfChanged(join(root, path), text))
    .map(([path]) => path)
  const gone = orphans(root, files)
  for (const path of gone) removeFile(join(root, path))
  return [...written, ...gone].sort()
}

function orphans(root: string, files: ReadonlyMap<string, string>): string[] {
  return listFiles(join(root, PATHS.claims), '.json')
    .map((name) => `${PATHS.claims}/${name}`)
    .filter((path) => !files.has(path))
}

/** Writes the value that the pages read. */
export function writeTimeline(root: string, timeline: Timeline): void {
  writeIfChanged(join(root, PATHS.timeline), `${JSON.stringify(timeline)}\n`)
}

/** Reads the value that the pages read. Throws when it was never made, or by another version. */
export function readTimeline(root: string): Timeline {
  const file = join(root, PATHS.timeline)
  const text = readTextIfAny(file)
  if (text === null) {
    throw new InputError([
      {
        file,
        line: 1,
        column: 1,
        unexpected: 'no file',
        expected: 'the merged timeline',
        fix: 'run: npm run claims',
      },
    ])
  }
  return parseJson(text, timelineSchema, file)
}

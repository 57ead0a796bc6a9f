import { parseArgs } from 'node:util'
import { extractArticle } from '../src/extraction/extract.ts'
import { runClaims } from '../src/io/claims.ts'
import { writeRecord } from '../src/io/project.ts'
import { walk } from '../src/io/review-walk.ts'
import { runCommand, today, UsageError } from '../src/io/terminal.ts'
import { InputError, positionAt } from '../src/model/diagnostic.ts'
import { isEdtf } from '../src/model/edtf.ts'
import type { RecordedMention } from '../src/model/record.ts'
import { locate } from '../src/timeline/anchors.ts'
import type { RecordState } from '../src/timeline/permalinks.ts'
import { isCorrectable, standingReading } from '../src/timeline/reading.ts'
import {
  accept,
  correct,
  parseField,
  type QueueItem,
  reject,
  reviewQueue,
  withMention,
} from '../src/timeline/review.ts'
import { QUEUE_COLUMNS, queueRow } from '../src/timeline/review-text.ts'

const USAGE = `npm run review [-- OPTIONS]

Walks through the mentions that nobody has checked yet, or that are read otherwise than when they were checked.
Each answer is written at once.

  --article SLUG               only this article
  --all                        the ones already reviewed too
  --list [--json]              print the queue for scripts (tab-separated, or JSON) and exit
  --accept MENTION...          answer without the walk: the reading is right
  --correct MENTION FIELD=VALUE... --note "WHY"
  --reject MENTION... --note "WHY"
  --on YYYY-MM-DD              date to put on the answers (default: today)`

await runCommand(USAGE, async () => {
  const { values, positionals } = readOptions()
  const root = process.cwd()
  const on = values.on ?? today()
  const run = runClaims(root, on)
  if (run.after.problems.length > 0) throw new InputError(run.after.problems)
  const state: RecordState = { records: run.after.records, permalinks: run.after.permalinks }
  const save = (next: RecordState): void => {
    writeRecord(root, next)
  }
  const queue = (values.all ? everything(state) : reviewQueue(state.records)).filter(
    (item) => !values.article || item.article === values.article,
  )
  if (values.list) {
    for (const line of listQueue(queue, values.json)) console.log(line)
    return 0
  }
  if (values.accept || values.correct || values.reject) {
    save(answerDirectly(state, positionals, values, on))
    console.log('written; run npm run claims to see the result')
    return 0
  }
  if (queue.length === 0) {
    console.log('nothing to review')
    return 0
  }
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    console.error(
      `${queue.length} to review, but this is no terminal: use --list, --accept, --correct or --reject`,
    )
    return 1
  }
  const sources = new Map(run.articles.map((article) => [article.slug, article]))
  const traces = new Map(
    run.articles.map((article) => [article.slug, extractArticle(article, run.people).traces]),
  )
  await walk({
    state,
    queue,
    on,
    save,
    placeOf: ({ article, mention }) => {
      const source = sources.get(article)?.source
      const place = source === undefined ? null : locate(source, mention.anchor)
      return source === undefined || !place ? null : positionAt(source, place.start)
    },
    whyOf: ({ article, mention }) => {
      const source = sources.get(article)?.source
      const start = source === undefined ? undefined : locate(source, mention.anchor)?.start
      return traces.get(article)?.find((trace) => trace.start === start)?.steps ?? []
    },
  })
  return 0
})

function everything(state: RecordState): QueueItem[] {
  const waiting = new Map(reviewQueue(state.records).map((item) => [item.mention.id, item]))
  return state.records.flatMap((record) =>
    record.mentions.map(
      (mention) => waiting.get(mention.id) ?? { article: record.article, mention, why: 'new' as const },
    ),
  )
}

function listQueue(queue: readonly QueueItem[], json: boolean): string[] {
  const rows = queue.map(queueRow)
  if (json) return [JSON.stringify(rows, null, 2)]
  return [
    QUEUE_COLUMNS.join('\t'),
    ...rows.map((row) => QUEUE_COLUMNS.map((column) => row[column]).join('\t')),
  ]
}

type Options = ReturnType<typeof readOptions>['values']

function answerDirectly(
  state: RecordState,
  words: readonly string[],
  values: Options,
  on: string,
): RecordState {
  const note = values.note?.trim() || null
  const ids = words.filter((word) => !word.includes('='))
  const fields = words.filter((word) => word.includes('='))
  if (ids.length === 0) throw new UsageError('which mention? See npm run review -- --list')
  if ((values.reject || values.correct) && !note)
    throw new UsageError('--note is needed: readers will see why')
  if (values.correct && (ids.length !== 1 || fields.length === 0)) {
    throw new UsageError('--correct takes one mention and at least one FIELD=VALUE')
  }
  return ids.reduce((current, id) => {
    const mention = find(current, id)
    if (values.reject) return reject(current, mention, { reason: note ?? '', on })
    const next = values.correct ? correctWith(mention, fields, on, note) : accept(mention, on, note)
    return withMention(current, next)
  }, state)
}

function find(state: RecordState, id: string): RecordedMention {
  const mention = state.records.flatMap((record) => record.mentions).find((one) => one.id === id)
  if (!mention) throw new UsageError(`no mention ${id} is on record: see npm run review -- --list --all`)
  return mention
}

function correctWith(
  mention: RecordedMention,
  fields: readonly string[],
  on: string,
  note: string | null,
): RecordedMention {
  let reading = standingReading(mention)
  for (const pair of fields) {
    const at = pair.indexOf('=')
    const field = pair.slice(0, at)
    if (!isCorrectable(field)) throw new UsageError(`${field} is no field that can be corrected`)
    const parsed = parseField(field, pair.slice(at + 1))
    if ('error' in parsed) throw new UsageError(`${field}: ${parsed.error}`)
    reading = { ...reading, [field]: parsed.value }
  }
  return correct(mention, reading, on, note)
}

function readOptions() {
  try {
    const parsed = parseArgs({
      allowPositionals: true,
      options: {
        article: { type: 'string' },
        all: { type: 'boolean', default: false },
        list: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        accept: { type: 'boolean', default: false },
        correct: { type: 'boolean', default: false },
        reject: { type: 'boolean', default: false },
        note: { type: 'string' },
        on: { type: 'string' },
      },
    })
    const { on } = parsed.values
    if (on !== undefined && !isEdtf(on)) throw new UsageError(`--on ${on} is no date`)
    return parsed
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message)
  }
}

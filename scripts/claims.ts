import { parseArgs } from 'node:util'
import './site/compiled.ts'

const { runClaims, timelineOf } = await import('../src/io/claims.ts')
const { progress } = await import('../src/io/progress.ts')
const { staleFiles, writeRecord, writeTimeline } = await import('../src/io/project.ts')
const { runCommand, today, UsageError } = await import('../src/io/terminal.ts')
const { InputError } = await import('../src/model/diagnostic.ts')
const { isEdtf } = await import('../src/model/edtf.ts')
const { formatChanges, summarise } = await import('../src/timeline/changes.ts')

const USAGE = `npm run claims [-- OPTIONS]

Reads the articles, brings content/claims and content/permalinks.json in line, and writes .outlay/timeline.json.

  --check           leave content/ alone; exit 1 when the record is not up to date
  --preview         write only .outlay/timeline.json, for a look before anything is recorded
  --on YYYY-MM-DD   date to put on what is first recorded now (default: today)
  --quiet           print only problems and the last line
  --json            print one JSON object: {"articles", "mentions", "changes", "checked"}`

/** What a run did, for other programs. */
const toJson = ({ after }: ReturnType<typeof runClaims>, checked: boolean): string =>
  JSON.stringify({
    articles: after.records.length,
    mentions: after.records.reduce((sum, record) => sum + record.mentions.length, 0),
    changes: after.changes,
    checked,
  })

await runCommand(USAGE, () => {
  const options = readOptions()
  const root = '.'
  const reading = progress('articles read', options.quiet || options.json)
  const run = runClaims(root, options.on ?? today(), reading.at)
  reading.end()
  if (!options.quiet && !options.json) for (const line of formatChanges(run.after.changes)) console.log(line)
  if (run.after.problems.length > 0) throw new InputError(run.after.problems)
  const waiting = run.after.records
    .flatMap((record) => record.mentions)
    .filter((one) => one.reread !== null).length
  const review = waiting > 0 ? `; ${waiting} reviewed readings wait for npm run review` : ''
  const changed = summarise(run.after.changes)
  if (options.check) {
    const stale = staleFiles(root, run.after)
    for (const path of stale) console.error(`${path}: not up to date`)
    if (stale.length > 0) {
      console.error(
        `the record is not up to date (${changed || 'other form'}): run npm run claims and commit the result`,
      )
      return 1
    }
    writeTimeline(root, timelineOf(root, run))
    console.log(options.json ? toJson(run, true) : `the record is up to date${review}`)
    return 0
  }
  const timeline = timelineOf(root, run)
  if (!options.preview) writeRecord(root, run.after)
  writeTimeline(root, timeline)
  const { articles, claims, mentions } = timeline
  if (options.json) {
    console.log(toJson(run, false))
    return 0
  }
  console.log(
    `${articles.length} articles, ${claims.length} claims, ${mentions.length} mentions: ${changed || 'nothing changed'}${review}`,
  )
  return 0
})

function readOptions(): {
  check: boolean
  preview: boolean
  quiet: boolean
  json: boolean
  on: string | undefined
} {
  try {
    const { values } = parseArgs({
      options: {
        check: { type: 'boolean', default: false },
        preview: { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        on: { type: 'string' },
      },
    })
    if (values.on !== undefined && !isEdtf(values.on)) throw new UsageError(`--on ${values.on} is no date`)
    return { ...values, on: values.on }
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message)
  }
}

import { parseArgs } from 'node:util'
import { readTextIfAny } from '../src/io/files.ts'
import { PATHS, readRecord, writeRecord } from '../src/io/project.ts'
import { runCommand, today, UsageError } from '../src/io/terminal.ts'
import { isEdtf } from '../src/model/edtf.ts'
import { claimIdSchema } from '../src/model/timeline.ts'
import {
  type Move,
  mergeClaim,
  type RecordState,
  renameArticle,
  renameClaim,
  withdrawArticle,
  withdrawClaim,
  withdrawMention,
} from '../src/timeline/permalinks.ts'

const USAGE = `npm run permalinks -- COMMAND --reason "WHY" [--on YYYY-MM-DD]

Records where a published address went. The old address goes on answering and says what happened.

  rename CLAIM NEW             the claim has another id now
  merge CLAIM INTO             the claim is the same as another one
  withdraw CLAIM | MENTION     the claim, or one mention (m-…) of it, is taken back
  rename-article SLUG NEW      the file was renamed and its text changed
  withdraw-article SLUG        the article is taken back, with what it alone reported
  list [WORD]                  addresses with what became of them (no --reason)`

await runCommand(USAGE, () => {
  const { words, reason, on } = readOptions()
  const root = process.cwd()
  const state = readRecord(root)
  const [command = '', first = '', second = ''] = words
  if (command === 'list') {
    for (const line of listAddresses(state, first)) console.log(line)
    return 0
  }
  if (!reason) throw new UsageError('a reason is needed: readers of the old address will see it')
  const next = apply(state, command, first, second, { reason, on: on ?? today() }, root)
  for (const path of writeRecord(root, next)) console.log(`wrote ${path}`)
  console.log('run npm run claims to see the result')
  return 0
})

function apply(
  state: RecordState,
  command: string,
  first: string,
  second: string,
  move: Move,
  root: string,
): RecordState {
  const need = (count: 1 | 2): void => {
    if (!first || (count === 2 && !second))
      throw new UsageError(`${command} needs ${count === 1 ? 'one name' : 'two names'}`)
    if (count === 2 && !claimIdSchema.safeParse(second).success)
      throw new UsageError(`${second} is no possible address`)
  }
  switch (command) {
    case 'rename':
      need(2)
      return renameClaim(state, first, second, move)
    case 'merge':
      need(2)
      return mergeClaim(state, first, second, move)
    case 'withdraw':
      need(1)
      return first.startsWith('m-') ? withdrawMention(state, first, move) : withdrawClaim(state, first, move)
    case 'rename-article':
      need(2)
      return renameArticle(state, first, second, move)
    case 'withdraw-article':
      need(1)
      return withdrawArticle(state, first, headingOf(root, first), move)
    default:
      throw new UsageError(command ? `no command ${command}` : 'a command is needed')
  }
}

/** The old heading, for the page that says the article is gone. */
function headingOf(root: string, slug: string): string | null {
  const source = readTextIfAny(`${root}/${PATHS.articles}/${slug}.md`)
  return source === null
    ? null
    : (/^(?:title|label):[ \t]*(?!null)(.+)$/m.exec(source)?.[1]?.replace(/^['"]|['"]$/g, '') ?? null)
}

function listAddresses({ permalinks }: RecordState, word: string): string[] {
  return [...Object.entries(permalinks.articles), ...Object.entries(permalinks.claims)]
    .filter(([id]) => id.includes(word))
    .map(([id, address]) => {
      const to = address.state === 'renamed' || address.state === 'merged' ? `\t${address.to}` : ''
      return `${id}\t${address.state}\t${address.state === 'live' ? address.since : address.on}${to}`
    })
}

function readOptions(): { words: string[]; reason: string | undefined; on: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { reason: { type: 'string' }, on: { type: 'string' } },
    })
    if (values.on !== undefined && !isEdtf(values.on)) throw new UsageError(`--on ${values.on} is no date`)
    return { words: positionals, reason: values.reason?.trim(), on: values.on }
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message)
  }
}

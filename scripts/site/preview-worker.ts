import { runClaims, timelineOf } from '../../src/io/claims.ts'
import { type Stamp, sameStamp, stampOf } from '../../src/io/kept.ts'
import { PATHS, writeTimeline } from '../../src/io/project.ts'
import { problemInWords, today } from '../../src/io/terminal.ts'
import { InputError } from '../../src/model/diagnostic.ts'
import type { Timeline } from '../../src/model/timeline.ts'
import { summarise } from '../../src/timeline/changes.ts'
import { changesNothing, patchOf, type TimelinePatch } from './timeline-patch.ts'

/** What a run came to, once it is written: words for the terminal and the state of the file, or what is wrong. */
export type Previewed = { readonly said: string; readonly file: Stamp | null } | { readonly wrong: string }

/** Told before the record is written, which takes as long as all the rest: what changed since the file was so. */
export interface Changed {
  readonly since: Stamp
  readonly patch: TimelinePatch
}

const FILE = PATHS.timeline
let last: { readonly timeline: Timeline; readonly file: Stamp } | null = null

const tell = (message: Previewed | Changed): Promise<void> =>
  new Promise((sent) => {
    process.send?.(message, undefined, undefined, () => sent())
  })

/**
 * `npm run claims -- --preview`, again and again in one process: a message starts a run, its answer is a `Previewed`,
 * with a `Changed` before it. What takes longest in a run of its own is to load the program and to run it cold.
 */
async function preview(): Promise<Previewed> {
  try {
    const run = runClaims('.', today())
    if (run.after.problems.length > 0) throw new InputError(run.after.problems)
    const timeline = timelineOf('.', run)
    if (last && sameStamp(last.file, stampOf(FILE))) {
      const patch = patchOf(last.timeline, timeline)
      if (!changesNothing(last.timeline, patch)) await tell({ since: last.file, patch })
    }
    writeTimeline('.', timeline)
    const file = stampOf(FILE)
    last = file && { timeline, file }
    const { articles, claims } = timeline
    return {
      file,
      said: `${articles.length} articles, ${claims.length} claims: ${summarise(run.after.changes) || 'nothing changed'}`,
    }
  } catch (error) {
    return {
      wrong:
        problemInWords(error) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error)),
    }
  }
}

process.on('message', async () => tell(await preview()))
process.on('disconnect', () => process.exit())

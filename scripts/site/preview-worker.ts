import { runClaims, timelineOf } from '../../src/io/claims.ts'
import { writeTimeline } from '../../src/io/project.ts'
import { problemInWords, today } from '../../src/io/terminal.ts'
import { InputError } from '../../src/model/diagnostic.ts'
import { summarise } from '../../src/timeline/changes.ts'

/** What a run came to: words for the terminal, or what is wrong. */
export type Previewed = { readonly said: string } | { readonly wrong: string }

/**
 * `npm run claims -- --preview`, again and again in one process: a message starts a run, its answer is a `Previewed`.
 * What takes longest in a run of its own is to load the program and to run it cold.
 */
function preview(): Previewed {
  try {
    const run = runClaims('.', today())
    if (run.after.problems.length > 0) throw new InputError(run.after.problems)
    const timeline = timelineOf('.', run)
    writeTimeline('.', timeline)
    const { articles, claims } = timeline
    return {
      said: `${articles.length} articles, ${claims.length} claims: ${summarise(run.after.changes) || 'nothing changed'}`,
    }
  } catch (error) {
    return {
      wrong:
        problemInWords(error) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error)),
    }
  }
}

process.on('message', () => process.send?.(preview()))
process.on('disconnect', () => process.exit())

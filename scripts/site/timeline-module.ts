import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { z } from 'zod'
import { timelineSchema } from '../../src/model/timeline.ts'

const NAME = 'virtual:timeline'
const ID = `\0${NAME}`

/** Where the prepared timeline stands: `.outlay/timeline.json`, or the file OUTLAY_TIMELINE names (tests). */
export function timelineFile(): string {
  return resolve(process.env['OUTLAY_TIMELINE'] ?? '.outlay/timeline.json')
}

/** The text of the timeline file; throws with the command that makes it when it is missing. */
function readTimelineText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new Error(`no timeline at ${relative('.', file)}: run npm run claims`, { cause })
  }
}

/** Why a site cannot be built from a timeline file, in words for a person; null when it can. */
export function problemWith(file: string): string | null {
  try {
    const read = timelineSchema.safeParse(JSON.parse(readTimelineText(file)))
    if (read.success) return null
    return `${relative('.', file)} does not fit its schema: run npm run claims\n${z.prettifyError(read.error)}`
  } catch (error) {
    if (error instanceof SyntaxError)
      return `${relative('.', file)} is not JSON (${error.message}): run npm run claims`
    return error instanceof Error ? error.message : String(error)
  }
}

/**
 * Serves the prepared timeline as a module, so that it is part of Vite's graph: a rewrite reloads the pages.
 * It is handed over as text because parsing JSON is several times faster than compiling a literal.
 */
export function timelineModule(): Plugin {
  return {
    name: 'outlay-timeline',
    resolveId: (id) => (id === NAME ? ID : null),
    load(id) {
      if (id !== ID) return null
      const file = timelineFile()
      this.addWatchFile(file)
      return `export default JSON.parse(${JSON.stringify(readTimelineText(file))})`
    },
  }
}

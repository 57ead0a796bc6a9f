import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

const NAME = 'virtual:timeline'
const ID = `\0${NAME}`

/** Where the prepared timeline stands: `.outlay/timeline.json`, or the file OUTLAY_TIMELINE names (tests). */
export function timelineFile(): string {
  return resolve(process.env['OUTLAY_TIMELINE'] ?? '.outlay/timeline.json')
}

/** The text of the timeline file; throws with the command that makes it when it is missing. */
export function readTimelineText(file = timelineFile()): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new Error(`no timeline at ${file}: run npm run claims`, { cause })
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

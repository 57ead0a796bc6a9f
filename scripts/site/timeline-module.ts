import { existsSync, readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { z } from 'zod'
import { type Stamp, sameStamp, stampOf } from '../../src/io/kept.ts'
import { carryWhatIsMade } from '../../src/model/once.ts'
import { type Timeline, timelineSchema } from '../../src/model/timeline.ts'
import { type Catalog, catalogOf } from '../../src/site/catalog.ts'
import { watch } from '../../src/site/looks.ts'
import { patched, type TimelinePatch } from './timeline-patch.ts'

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

/** The timeline in a file, checked; throws with what is wrong and the command that mends it, in words for a person. */
export function timelineIn(file: string): Timeline {
  const text = readTimelineText(file)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`${relative('.', file)} is not JSON (${why}): run npm run claims`, { cause })
  }
  // What the preview wrote is not checked again.
  if (process.env['OUTLAY_CHECKED'] === file) return value as Timeline
  const read = timelineSchema.safeParse(value)
  if (read.success) return read.data
  throw new Error(
    `${relative('.', file)} does not fit its schema: run npm run claims\n${z.prettifyError(read.error)}`,
  )
}

let read: Timeline | null = null

/**
 * The timeline of this build, read and checked once for everyone in it, so that nobody who writes the file meanwhile
 * makes one page disagree with another.
 */
export function theTimeline(): Timeline {
  read ??= carryWhatIsMade(timelineIn(timelineFile()))
  return read
}

/** The same; null where there is none yet. */
export function timelineIfAny(): Timeline | null {
  return existsSync(timelineFile()) ? theTimeline() : null
}

/** The record that the development server shows, and the state of the file that holds it; null while none does yet. */
interface Shown {
  readonly timeline: Timeline
  readonly file: Stamp | null
}

let shown: Shown | null = null
let catalog: Catalog | null = null
let reload = (): void => undefined
let changed = Number.NEGATIVE_INFINITY

/** The record as it is now, for the development server: as its file has it, or as the preview told of it already. */
export function catalogNow(): Catalog {
  if (!shown) {
    const file = timelineFile()
    const stamp = stampOf(file)
    shown = { timeline: timelineIn(file), file: stamp }
  }
  catalog ??= catalogOf(shown.timeline)
  return catalog
}

/** Shows what the preview makes of the file in this state before it is written. False when another state is shown. */
export function showPatched(file: Stamp, patch: TimelinePatch): boolean {
  if (!shown || !sameStamp(shown.file, file)) return false
  show({ timeline: patched(shown.timeline, patch), file: null })
  return true
}

/** The file is written: in this state it holds what is shown. Null when it was not, and what is there is shown again. */
export function settle(file: Stamp | null): void {
  if (shown?.file !== null) return
  if (file) shown = { ...shown, file }
  else show(null)
}

function show(next: Shown | null): void {
  shown = next
  catalog = null
  changed = performance.now()
  reload()
}

/** Whether what is shown has changed since a page of that age, in milliseconds, was asked for. */
export const changedWithin = (age: number): boolean => performance.now() - age < changed

/** How a build has the pages' questions noted; see `src/site/looks.ts`. */
export interface Notes {
  readonly watched: (catalog: Catalog) => Catalog
  readonly digest: (value: object) => string | undefined
}

const HAND_OVER = 'outlay.timeline'

/** Puts what the module exports where it finds it. */
export function handOver(handed: { readonly timeline: Timeline } & Notes): void {
  Object.assign(globalThis, { [Symbol.for(HAND_OVER)]: handed })
}

/**
 * Serves the prepared timeline as a module. The module gets the object itself, which is in the same process: no bundle
 * has data in it, and none is parsed twice. The development server hands out a catalog that follows the file: no
 * module that asks it has to be loaded again for another record.
 */
export function timelineModule(notes: Notes): Plugin {
  let building = false
  return {
    name: 'outlay-timeline',
    configResolved(config) {
      building = config.command === 'build'
    },
    configureServer(server) {
      const file = timelineFile()
      server.watcher.add(file)
      server.watcher.on('all', (_event, path) => {
        const known = shown && (shown.file === null || sameStamp(shown.file, stampOf(file)))
        if (resolve(path) === file && !known) show(null)
      })
      reload = () => {
        // What Astro itself sends for content of its own: the paths of the pages are made anew.
        for (const environment of Object.values(server.environments)) {
          if (environment.name !== 'client') environment.hot.send('astro:content-changed', {})
        }
        server.environments.client.hot.send({ type: 'full-reload' })
      }
    },
    resolveId: (id) => (id === NAME ? ID : null),
    load(id) {
      if (id !== ID) return null
      const handed = building
        ? { timeline: theTimeline(), ...notes }
        : { timeline: catalogNow().timeline, watched: () => watch(catalogNow, nothing), digest: nothing }
      handOver(handed)
      return `export const { timeline, watched, digest } = globalThis[Symbol.for(${JSON.stringify(HAND_OVER)})]`
    },
  }
}

const nothing = (): undefined => undefined

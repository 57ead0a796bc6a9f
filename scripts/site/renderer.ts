import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { listTree } from '../../src/io/files.ts'
import type { Place } from '../../src/site/files.ts'
import type { Making } from './keeper.ts'

/** One folder a program, by its digest: what bundling it gave. */
const FOLDER = resolve('.outlay/renderers')

/** How many programs are kept: a site with and without a host, and the state before an edit. */
const MOST = 4

/** Where Astro puts what renders pages, in the site that it builds. */
const PRERENDER = '.prerender'
const ENTRY = /^prerender-entry\..*\.mjs$/

/** The part of Astro's build that renders: what it asks for, and what is asked of it. */
export interface App {
  readonly manifest: unknown
  readonly render: (request: Request, options: { routeData: unknown }) => Promise<Response>
  setInternals: (internals: Internals) => void
  setOptions: (options: Options) => void
}

interface Internals {
  readonly pagesByKeys: ReadonlyMap<string, { readonly styles: readonly unknown[] }>
  readonly entrySpecifierToBundleMap: ReadonlyMap<string, string>
}

interface Options {
  readonly origin: string
  readonly settings: { readonly scripts: readonly unknown[] }
  readonly logger: { readonly options: { readonly destination: unknown } }
}

/** What the rendering part was given by the build that made it, as far as it uses it. */
interface Given {
  readonly origin: string
  readonly styles: readonly (readonly [page: string, styles: readonly unknown[]])[]
  readonly scripts: readonly unknown[]
}

/** Listens what Astro gives to the part that renders, in the site being built in `out`. */
export function watchRenderer(out: string): { begin: () => Promise<void>; end: () => Given | null } {
  let internals: Internals | null = null
  let options: Options | null = null
  return {
    begin: async () => {
      const app = await appIn(join(out, PRERENDER))
      const { setInternals, setOptions } = app
      app.setInternals = (given) => {
        internals = given
        setInternals.call(app, given)
      }
      app.setOptions = (given) => {
        options = given
        setOptions.call(app, given)
      }
    },
    end: () =>
      internals &&
      options && {
        origin: options.origin,
        styles: [...internals.pagesByKeys].map(([page, { styles }]) => [page, styles] as const),
        scripts: options.settings.scripts,
      },
  }
}

/** The one that Astro imports itself: a module is loaded once. */
async function appIn(folder: string): Promise<App> {
  const entry = readdirSync(folder).find((name) => ENTRY.test(name))
  if (!entry) throw new Error(`${folder} has no ${ENTRY}`)
  const { app } = (await import(pathToFileURL(join(folder, entry)).href)) as { app: App }
  return app
}

const folderOf = (program: string): string => join(FOLDER, program.slice(0, 16))

/**
 * Keeps what renders the pages of a program, with the files that it names (styles, scripts, fonts, all of `public/`):
 * to be called when these are in the new site, and no page is yet. Scripts of integrations would need more.
 */
export function keepRenderer(given: Given | null, { out, place, program }: Making): void {
  const folder = folderOf(program)
  if (!given || given.scripts.length > 0 || hasRenderer(program)) return
  const making = `${folder}.${process.pid}.part`
  cpSync(join(out, PRERENDER), join(making, 'code'), { recursive: true })
  for (const name of readdirSync(out)) {
    if (name !== PRERENDER) cpSync(join(out, name), join(making, 'files', name), { recursive: true })
  }
  writeFileSync(join(making, 'given.json'), JSON.stringify({ place, ...given }))
  try {
    renameSync(making, folder)
  } catch {
    // Another build was faster.
    rmSync(making, { recursive: true, force: true })
  }
  const kept = readdirSync(FOLDER).map((name) => ({ name, used: statSync(join(FOLDER, name)).mtimeMs }))
  for (const { name } of kept.sort((a, b) => b.used - a.used).slice(MOST)) {
    rmSync(join(FOLDER, name), { recursive: true, force: true })
  }
}

/** What renders the pages of a program without building it. */
export interface Renderer {
  readonly app: App
  readonly origin: string
  readonly place: Place
  /** Puts the files that every site of the program has into a folder. */
  readonly putFiles: (out: string) => void
}

/** Whether something was kept of a program. */
export const hasRenderer = (program: string): boolean => existsSync(folderOf(program))

/** Forgets what was kept of a program, so that the next build keeps it anew. */
export const dropRenderer = (program: string): void =>
  rmSync(folderOf(program), { recursive: true, force: true })

/** Opens what was kept of a program. Throws when it is not whole. */
export async function openRenderer(program: string): Promise<Renderer> {
  const folder = folderOf(program)
  const given = JSON.parse(readFileSync(join(folder, 'given.json'), 'utf8')) as Given & { place: Place }
  const app = await appIn(join(folder, 'code'))
  app.setInternals({
    pagesByKeys: new Map(given.styles.map(([page, styles]) => [page, { styles }])),
    entrySpecifierToBundleMap: new Map(),
  })
  app.setOptions({
    origin: given.origin,
    settings: { scripts: [] },
    logger: { options: { destination: { write: () => true } } },
  })
  const now = new Date()
  utimesSync(folder, now, now)
  const putFiles = (out: string): void => {
    mkdirSync(out, { recursive: true })
    for (const name of listTree(join(folder, 'files'), '')) {
      cpSync(join(folder, 'files', name), join(out, name))
    }
  }
  return { app, origin: given.origin, place: given.place, putFiles }
}

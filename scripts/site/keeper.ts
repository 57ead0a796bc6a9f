import { AsyncLocalStorage } from 'node:async_hooks'
import { join } from 'node:path'
import { type KeptPage, type LastSite, lastSite, readKept, siteWriter, writeKept } from '../../src/io/kept.ts'
import { type Catalog, catalogOf } from '../../src/site/catalog.ts'
import type { Place } from '../../src/site/files.ts'
import { answers, digester, entitiesOf, type Look, watch } from '../../src/site/looks.ts'
import { drawShareCards } from './cards.ts'
import { writeSiteFiles } from './site-files.ts'
import { type Notes, theTimeline } from './timeline-module.ts'

/** What the build is told while it runs: how many files there are, how many of them were kept, and by what. */
export interface Told {
  readonly files: number
  readonly kept: number
  /** False when the pages are rendered by what the last build of the same program bundled. */
  readonly bundled: boolean
}

/** Milliseconds between two of these messages. */
const EVERY = 100

/** A path of the site as its route gives it. */
export interface SitePath {
  readonly pathname: string
  readonly route: { readonly params: readonly string[] }
  readonly cacheKey?: string | undefined
}

/** What renders the page of an address. */
export interface PageRenderer<Path extends SitePath> {
  /** Scheme and host that the addresses of pages begin with while they are rendered. */
  readonly origin: string
  readonly render: (request: Request, route: Path['route']) => Promise<Response>
}

/** Where a build writes, where the site will stand, and the digest of the program that makes it. */
export interface Making {
  readonly out: string
  readonly place: Place
  readonly program: string
}

/** Takes over what would come out as it is, writes the rest, and notes what each file was made from. */
export interface Keeper {
  /** What pages ask the record through. */
  readonly notes: Notes
  /**
   * Takes pages over from the last site, renders the others and writes them. Ends at the first that throws or is no
   * page (a redirect), and gives back that one and all after it; all of them where two have one address.
   */
  readonly pages: <Path extends SitePath>(
    making: Making,
    paths: readonly Path[],
    renderer: PageRenderer<Path>,
  ) => Promise<Path[]>
  /** Writes the files that are no pages, draws the share cards, and writes the notes. */
  readonly finish: (making: Making) => Promise<void>
}

/** Path of the file a page goes to, from the root of the site. */
function outputOf(pathname: string): string {
  const path = decodeURI(pathname).replace(/^\/+|\/+$/g, '')
  return /^(?:404|500)$/.test(path) ? `${path}.html` : join(path, 'index.html')
}

/** The address of a page from the root of the host: base and path, with a slash at the end. */
const addressOf = (pathname: string, base: string): string => `${base}/${pathname}/`.replace(/\/{2,}/g, '/')

/**
 * While a page is rendered, every question it asks of the record is noted; on the next build the page is taken over
 * from the old site when the program is the same, what its route hands it is the same, and all its questions have the
 * same answers. Nothing has to be declared, so nothing can be forgotten.
 *
 * Works when `npm run build` says where the old site and its notes are: OUTLAY_KEPT and OUTLAY_OLD, and where the new
 * notes go: OUTLAY_KEEP. `bundled` is told to it.
 */
export function keeper(bundled: boolean): Keeper {
  const asked = new AsyncLocalStorage<Set<Look>>()
  const made = new Map<string, Omit<KeptPage, 'answers' | 'key'> & { readonly key: string | null }>()
  const keys = new Map<string, string>()
  const { OUTLAY_KEPT: before, OUTLAY_OLD: old, OUTLAY_KEEP: after } = process.env
  let catalog: Catalog | null = null
  let digestOf: ((value: unknown) => string) | null = null
  const digest = (value: unknown): string => {
    digestOf ??= digester(entitiesOf({ timeline: theTimeline() }))
    return digestOf(value)
  }
  let write = siteWriter('')
  let last: LastSite = lastSite('', '', new Map())
  let said = 0
  /** Tells the process that started this one, if any, how many files are there. */
  const tell = (files: number, end = false): void => {
    if (!end && performance.now() - said < EVERY) return
    said = performance.now()
    process.send?.({ files, kept: last.kept.size, bundled } satisfies Told)
  }
  /** Takes pages over from the last site; gives back those that are to be rendered. */
  const missingOf = <Path extends SitePath>({ out, program }: Making, paths: readonly Path[]): Path[] => {
    write = siteWriter(out)
    if (before && old) last = lastSite(old, out, readKept(before, program))
    const answer = catalog && answers(catalog, digest)
    return paths.filter(({ pathname, route, cacheKey }) => {
      const file = outputOf(pathname)
      const key = keyOf(route.params, cacheKey)
      if (key === null || !answer) return true
      keys.set(file, key)
      return !last.takeOver(file, (noted) => noted.key === key && answer(noted.looks) === noted.answers)
    })
  }
  /** Renders a page and writes it. False when it is none. */
  const page = async (file: string, render: () => Promise<Response>): Promise<boolean> => {
    const looks = new Set<Look>()
    // To its end: a body that streams asks its questions while it is read.
    const html = await asked.run(looks, async () => {
      const response = await render()
      return response.headers.has('location') ? null : new Uint8Array(await response.arrayBuffer())
    })
    if (!html) return false
    made.set(file, { key: keys.get(file) ?? null, looks: [...looks].sort(), ...write(file, html) })
    tell(made.size + last.kept.size)
    return true
  }
  return {
    notes: {
      watched: (plain) => {
        catalog = plain
        return watch(
          () => plain,
          (look) => asked.getStore()?.add(look),
        )
      },
      digest: after ? digest : () => undefined,
    },
    pages: async (making, paths, { origin, render }) => {
      if (new Set(paths.map(({ pathname }) => pathname)).size < paths.length) return [...paths]
      const missing = missingOf(making, paths)
      for (const [at, { pathname, route }] of missing.entries()) {
        const request = new Request(new URL(addressOf(pathname, making.place.base), origin))
        try {
          if (!(await page(outputOf(pathname), () => render(request, route)))) return missing.slice(at)
        } catch {
          return missing.slice(at)
        }
      }
      return []
    },
    finish: async ({ out, place, program }) => {
      catalog ??= catalogOf(theTimeline())
      write = siteWriter(out)
      const answer = answers(catalog, digest)
      const pages = new Map<string, KeptPage>()
      for (const [file, { key, ...page }] of made) {
        if (key !== null) pages.set(file, { key, ...page, answers: answer(page.looks) })
      }
      const wrote = (path: string, file: Pick<KeptPage, 'key' | 'bytes' | 'changed'>): void => {
        pages.set(path, { ...file, looks: [], answers: answer([]) })
        tell(pages.size + last.kept.size)
      }
      await writeSiteFiles(catalog, place, write, { keyOf: after ? digest : () => '', last, wrote })
      await drawShareCards(catalog, out, { last, wrote })
      tell(pages.size + last.kept.size, true)
      if (after) writeKept(after, program, new Map([...last.kept, ...pages]))
    },
  }
}

/** What a page is handed by its route: nothing, or what its key covers; null when that is not known. */
function keyOf(params: readonly string[], cacheKey: string | undefined): string | null {
  return params.length === 0 ? '' : (cacheKey ?? null)
}

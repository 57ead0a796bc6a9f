import { AsyncLocalStorage } from 'node:async_hooks'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration, AstroPrerenderer } from 'astro'
import { listTree, readText } from '../../src/io/files.ts'
import { type KeptPage, type LastSite, lastSite, readKept, siteWriter, writeKept } from '../../src/io/kept.ts'
import { type Catalog, catalogOf } from '../../src/site/catalog.ts'
import type { Place } from '../../src/site/files.ts'
import { answers, digester, entitiesOf, type Look, watch } from '../../src/site/looks.ts'
import { sha256 } from '../../src/timeline/digest.ts'
import { writeSiteFiles } from './site-files.ts'
import { type Notes, theTimeline } from './timeline-module.ts'

/** What decides how a page looks besides the record: all code and every setting. */
const CODE = ['src', 'scripts/site', 'public']
const FILES = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json']
const SETTINGS = ['SITE_URL', 'BASE_PATH']

/** What the build is told while it runs: how many files there are, and how many of them were kept. */
export interface Told {
  readonly files: number
  readonly kept: number
}

/** Milliseconds between two of these messages. */
const EVERY = 100

/** A digest of the program, its libraries, its settings and the fonts that were cut for it. */
function programDigest(fonts: unknown): string {
  const files = [
    ...CODE.flatMap((folder) => listTree(folder, '').map((name) => `${folder}/${name}`)),
    ...FILES,
  ]
  const settings = SETTINGS.map((name) => process.env[name] ?? '')
  return sha256(
    JSON.stringify([process.version, settings, fonts, files.map((name) => [name, sha256(readText(name))])]),
  )
}

/** Path of the file a page goes to, from the root of the site. */
function outputOf(pathname: string): string {
  const path = decodeURI(pathname).replace(/^\/+|\/+$/g, '')
  return /^(?:404|500)$/.test(path) ? `${path}.html` : join(path, 'index.html')
}

/**
 * Leaves pages alone that would come out as they are. While a page is rendered, every question it asks of the record
 * is noted; on the next build the page is taken over from the old site when the program is the same, what
 * `getStaticPaths` hands it is the same, and all its questions have the same answers. Nothing has to be declared, so
 * nothing can be forgotten.
 *
 * Works when `npm run build` says where the old site and its notes are: OUTLAY_KEPT and OUTLAY_OLD, and where the new
 * notes go: OUTLAY_KEEP.
 */
export function keepPages(fonts: unknown): { integration: AstroIntegration; notes: Notes } {
  const asked = new AsyncLocalStorage<Set<Look>>()
  const made = new Map<string, Omit<KeptPage, 'answers' | 'key'> & { readonly key: string | null }>()
  let catalog: Catalog | null = null
  let digestOf: ((value: unknown) => string) | null = null
  const digest = (value: unknown): string => {
    digestOf ??= digester(entitiesOf({ timeline: theTimeline() }))
    return digestOf(value)
  }
  const { OUTLAY_KEPT: before, OUTLAY_OLD: old, OUTLAY_KEEP: after } = process.env
  const notes: Notes = {
    watched: (plain) => {
      catalog = plain
      return watch(
        () => plain,
        (look) => asked.getStore()?.add(look),
      )
    },
    digest: after ? digest : () => undefined,
  }
  let out = ''
  let place: Place = { base: '/', site: null }
  let program = ''
  let write = siteWriter(out)
  let last: LastSite = lastSite('', '', new Map())
  let said = 0
  /** Tells the process that started this one, if any, how many files are there. */
  const tell = (files: number, end = false): void => {
    if (!end && performance.now() - said < EVERY) return
    said = performance.now()
    process.send?.({ files, kept: last.kept.size } satisfies Told)
  }

  const wrap = (plain: AstroPrerenderer): AstroPrerenderer => {
    const keys = new Map<string, string>()
    return {
      ...plain,
      name: 'outlay-keep-pages',
      getStaticPaths: async () => {
        const paths = await plain.getStaticPaths()
        program = programDigest(fonts)
        if (before && old) last = lastSite(old, out, readKept(before, program))
        const answer = catalog && answers(catalog, digest)
        return paths.filter(({ pathname, route, cacheKey }) => {
          const file = outputOf(pathname)
          const key = keyOf(route.params, cacheKey)
          if (key === null || !answer) return true
          keys.set(file, key)
          return !last.takeOver(file, (noted) => noted.key === key && answer(noted.looks) === noted.answers)
        })
      },
      render: async (request, options) => {
        const looks = new Set<Look>()
        // To its end: a body that streams asks its questions while it is read.
        const page = await asked.run(looks, async () => {
          const result = await plain.render(request, options)
          const response = result instanceof Response ? result : result.response
          return response.headers.has('location') ? response : new Uint8Array(await response.arrayBuffer())
        })
        if (page instanceof Response) return page
        const file = outputOf(new URL(request.url).pathname.slice(place.base.replace(/\/$/, '').length))
        made.set(file, { key: keys.get(file) ?? null, looks: [...looks].sort(), ...write(file, page) })
        tell(made.size + last.kept.size)
        // Nothing is left for Astro to write, which takes three times as long over it.
        return new Response(null)
      },
    }
  }

  const integration: AstroIntegration = {
    name: 'outlay-keep-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir)
        write = siteWriter(out)
        place = { base: config.base, site: config.site ?? null }
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (after) setPrerenderer(wrap)
      },
      'astro:build:done': async () => {
        catalog ??= catalogOf(theTimeline())
        const answer = answers(catalog, digest)
        const pages = new Map<string, KeptPage>()
        for (const [file, { key, ...page }] of made) {
          if (key !== null) pages.set(file, { key, ...page, answers: answer(page.looks) })
        }
        await writeSiteFiles(catalog, place, write, {
          keyOf: after ? digest : () => '',
          last,
          wrote: (path, file) => {
            pages.set(path, { ...file, looks: [], answers: answer([]) })
            tell(pages.size + last.kept.size)
          },
        })
        tell(pages.size + last.kept.size, true)
        if (after) writeKept(after, program, new Map([...last.kept, ...pages]))
      },
    },
  }
  return { integration, notes }
}

/** What a page is handed by its route: nothing, or what its key covers; null when that is not known. */
function keyOf(params: readonly string[], cacheKey: string | undefined): string | null {
  return params.length === 0 ? '' : (cacheKey ?? null)
}

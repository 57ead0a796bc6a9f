import { AsyncLocalStorage } from 'node:async_hooks'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro'
import { listTree, readText } from '../../src/io/files.ts'
import { type KeptPage, readKept, stampOf, takeOver, writeKept } from '../../src/io/kept.ts'
import type { Catalog } from '../../src/site/catalog.ts'
import { answers, digester, entitiesOf, type Look, watch } from '../../src/site/looks.ts'
import { sha256 } from '../../src/timeline/digest.ts'
import { type Notes, theTimeline } from './timeline-module.ts'

/** What decides how a page looks besides the record: all code and every setting. */
const CODE = ['src', 'scripts/site', 'public']
const FILES = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json']
const SETTINGS = ['SITE_URL', 'BASE_PATH']

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

/** Path of the file a route writes, from the root of the site. */
function outputOf(pathname: string, type: string): string {
  const path = decodeURI(pathname).replace(/^\/+|\/+$/g, '')
  if (type !== 'page') return path
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
  const made = new Map<string, Omit<KeptPage, 'bytes' | 'changed' | 'answers'>>()
  const kept = new Map<string, KeptPage>()
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
      return watch(plain, (look) => asked.getStore()?.add(look))
    },
    digest: after ? digest : () => undefined,
  }

  /** The paths to render, without those whose files were taken over. */
  function stillToMake(
    paths: readonly PathWithRoute[],
    out: string,
    unchanged: (noted: KeptPage) => boolean,
    noted: ReadonlyMap<string, KeptPage>,
  ): PathWithRoute[] {
    return paths.filter(({ pathname, route, cacheKey }) => {
      const file = outputOf(pathname, route.type)
      const key = keyOf(route.params, cacheKey)
      const known = noted.get(file)
      if (key === null || !known || kept.has(file) || known.key !== key || !old) return true
      if (!unchanged(known) || !takeOver(old, out, file, known)) return true
      kept.set(file, known)
      return false
    })
  }

  const wrap = (plain: AstroPrerenderer, out: string, base: string): AstroPrerenderer => {
    const keys = new Map<string, string>()
    return {
      ...plain,
      name: 'outlay-keep-pages',
      getStaticPaths: async () => {
        const paths = await plain.getStaticPaths()
        for (const { pathname, route, cacheKey } of paths) {
          const key = keyOf(route.params, cacheKey)
          if (key !== null) keys.set(outputOf(pathname, route.type), key)
        }
        if (!before || !catalog) return paths
        const answer = answers(catalog, digest)
        const unchanged = ({ looks, answers: then }: KeptPage): boolean => answer(looks) === then
        return stillToMake(paths, out, unchanged, readKept(before, programDigest(fonts)))
      },
      render: async (request, options) => {
        const looks = new Set<Look>()
        const response = await asked.run(looks, () => rendered(plain.render(request, options)))
        const path = new URL(request.url).pathname.slice(base.length)
        const file = outputOf(path, options.routeData.type)
        const key = keys.get(file)
        if (key !== undefined) made.set(file, { key, looks: [...looks].sort() })
        return response
      },
    }
  }

  let out = ''
  let base = ''
  const integration: AstroIntegration = {
    name: 'outlay-keep-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir)
        base = config.base.replace(/\/$/, '')
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (after) setPrerenderer((plain) => wrap(plain, out, base))
      },
      'astro:build:done': ({ dir, logger }) => {
        if (!after || !catalog) return
        const answer = answers(catalog, digest)
        const pages = new Map(kept)
        for (const [file, { key, looks }] of made) {
          const stamp = stampOf(join(fileURLToPath(dir), file))
          if (stamp) pages.set(file, { key, looks, answers: answer(looks), ...stamp })
        }
        writeKept(after, programDigest(fonts), pages)
        logger.info(`${made.size} files made, ${kept.size} kept`)
      },
    },
  }
  return { integration, notes }
}

/** A page to its end: a body that streams asks its questions while it is read. */
async function rendered(
  rendering: ReturnType<AstroPrerenderer['render']>,
): ReturnType<AstroPrerenderer['render']> {
  const result = await rendering
  if (!(result instanceof Response) || !result.body) return result
  const { status, headers } = result
  return new Response(await result.arrayBuffer(), { status, headers })
}

/** What a page is handed by its route: nothing, or what its key covers; null when that is not known. */
function keyOf(params: readonly string[], cacheKey: string | undefined): string | null {
  return params.length === 0 ? '' : (cacheKey ?? null)
}

import { fileURLToPath } from 'node:url'
import type { AstroIntegration, AstroPrerenderer } from 'astro'
import type { Place } from '../../src/site/files.ts'
import { keeper, type Making } from './keeper.ts'
import { programDigest } from './program.ts'
import { keepRenderer, watchRenderer } from './renderer.ts'
import type { Notes } from './timeline-module.ts'

/**
 * Leaves pages alone that would come out as they are (see `keeper.ts`), and keeps what renders them, so that the next
 * build of the same program needs no bundler (see `renderer.ts`).
 */
export function keepPages(fonts: unknown): { integration: AstroIntegration; notes: Notes } {
  const kept = keeper(true)
  let out = ''
  let place: Place = { base: '/', site: null }
  let program = ''
  const making = (): Making => ({ out, place, program })

  const wrap = (plain: AstroPrerenderer): AstroPrerenderer => {
    const renderer = watchRenderer(out)
    return {
      ...plain,
      name: 'outlay-keep-pages',
      setup: async () => {
        await renderer.begin()
        await plain.setup?.()
      },
      getStaticPaths: async () => {
        const paths = await plain.getStaticPaths()
        const given = renderer.end()
        if (!given) return paths
        // Of a program that somebody changed meanwhile, nobody knows what it was bundled from.
        if (programDigest(fonts) === program) keepRenderer(given, making())
        // Astro takes several times as long over each page. What is left for it is what it has to say something about.
        return kept.pages(making(), paths, {
          origin: given.origin,
          render: async (request, routeData) => {
            const result = await plain.render(request, { routeData })
            return result instanceof Response ? result : result.response
          },
        })
      },
    }
  }

  const integration: AstroIntegration = {
    name: 'outlay-keep-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir)
        place = { base: config.base, site: config.site ?? null }
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (!process.env['OUTLAY_KEEP']) return
        program = programDigest(fonts)
        setPrerenderer(wrap)
      },
      'astro:build:done': () => kept.finish(making()),
    },
  }
  return { integration, notes: kept.notes }
}

import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { SitePath } from './keeper.ts'
import './compiled.ts'

const { rememberDigests } = await import('./digests.ts')
const { subsetFonts } = await import('./fonts.ts')
const { programDigest } = await import('./program.ts')
const { dropRenderer, hasRenderer, openRenderer } = await import('./renderer.ts')
const { keeper } = await import('./keeper.ts')
const { handOver, theTimeline } = await import('./timeline-module.ts')

/** Makes the site into OUTLAY_OUT: with what was kept of the program when it can, else with all of Astro. */
const out = resolve(process.env['OUTLAY_OUT'] ?? 'dist')
process.env['NODE_ENV'] ??= 'production'
rememberDigests()

/** Renders with what the last build of the same program left. Throws when there is none, or it does not fit. */
async function render(program: string): Promise<void> {
  const kept = keeper(false)
  handOver({ timeline: theTimeline(), ...kept.notes })
  const { app, origin, place, putFiles } = await openRenderer(program)
  const making = { out, place, program }
  putFiles(out)
  const { StaticPaths } = await import('astro/runtime/prerender/static-paths.js')
  const paths = await new StaticPaths(app as never).getAll()
  const left = await kept.pages(making, paths as SitePath[], {
    origin,
    render: (request, route) => app.render(request, { routeData: route }),
  })
  if (left.length > 0) throw new Error(`${left[0]?.pathname} could not be made`)
  await kept.finish(making)
}

/** Astro says what is wrong and ends with a status of its own. */
async function build(): Promise<void> {
  rmSync(out, { recursive: true, force: true })
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs')
  process.argv = [process.argv[0] ?? '', astro, 'build', '--silent']
  await import(pathToFileURL(astro).href)
}

/** Renders when something was kept to render with; false when there is none, or it failed. */
async function rendered(): Promise<boolean> {
  const program = programDigest(await subsetFonts(theTimeline()))
  if (!hasRenderer(program)) return false
  try {
    await render(program)
    return true
  } catch {
    // Whatever it is, all of Astro meets it too and tells, or leaves one that fits.
    dropRenderer(program)
    return false
  }
}

try {
  theTimeline()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
if (!process.env['OUTLAY_KEPT'] || !(await rendered())) await build()

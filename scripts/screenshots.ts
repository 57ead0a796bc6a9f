import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runCommand, UsageError } from '../src/io/terminal.ts'
import { launch } from './site/browser.ts'
import { catalogPages } from './site/pages.ts'
import { serve } from './site/serve.ts'

const USAGE = `npm run screenshots [-- OPTIONS] [FOLDER]

Takes pictures of one page of each kind of a built site (default: dist) at 360 and 1280 px, light and dark, the whole
page and its top, as PNG files in .outlay/screens/.

  --only NAME   one kind of page, e.g. home`

const OUT = '.outlay/screens'

await runCommand(USAGE, async () => {
  const { folder, only } = readOptions()
  if (!existsSync(join(folder, 'index.html')))
    throw new UsageError(`${folder} has no site: run npm run build`)
  const pages = catalogPages(folder).filter(([name]) => only === null || name === only)
  if (pages.length === 0) throw new UsageError(`no kind of page is called “${only}”`)
  await takePictures(folder, pages)
  return 0
})

async function takePictures(folder: string, pages: readonly [name: string, path: string][]): Promise<void> {
  mkdirSync(OUT, { recursive: true })
  const { server, url } = await serve(folder)
  const browser = await launch()
  for (const [name, path] of pages) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [360, 1280]) {
        const context = await browser.newContext({
          viewport: { width, height: 800 },
          colorScheme,
          deviceScaleFactor: 1,
        })
        const page = await context.newPage()
        await page.goto(`${url}${path}`, { waitUntil: 'networkidle' })
        // Charts load when they come near; a full-page picture has no scrolling to bring them there.
        await page.evaluate(async () => {
          for (const figure of document.querySelectorAll('figure')) figure.scrollIntoView()
          await document.fonts.ready
          window.scrollTo(0, 0)
        })
        await page.waitForLoadState('networkidle')
        await page.screenshot({ path: `${OUT}/${name}-${width}-${colorScheme}.png`, fullPage: true })
        await page.screenshot({ path: `${OUT}/${name}-${width}-${colorScheme}-top.png` })
        await context.close()
      }
    }
  }
  await browser.close()
  server.close()
}

function readOptions(): { folder: string; only: string | null } {
  try {
    const { values, positionals } = parseArgs({
      options: { only: { type: 'string' } },
      allowPositionals: true,
    })
    return { folder: positionals[0] ?? 'dist', only: values.only ?? null }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

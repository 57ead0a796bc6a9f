import { mkdirSync } from 'node:fs'
import { launch } from './site/browser.ts'
import { catalogPages } from './site/pages.ts'
import { serve } from './site/serve.ts'

/**
 * `node scripts/screenshots.ts [FOLDER] [--only NAME]`: a PNG of each page kind at 360 and 1280 px, light and
 * dark, into `.outlay/screens/`.
 */
const args = process.argv.slice(2)
const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : null
const folder = args[0] && !args[0].startsWith('--') ? args[0] : 'dist'
const OUT = '.outlay/screens'

mkdirSync(OUT, { recursive: true })
const { server, url } = await serve(folder)
const browser = await launch()
for (const [name, path] of catalogPages(folder)) {
  if (only && name !== only) continue
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

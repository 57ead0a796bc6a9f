import { describe, expect, test } from 'vitest'
import { type Site, withPage } from '../site.ts'

/** No page scrolls sideways, and everything to press is large enough to press. */
export function widths(site: Site): void {
  describe('widths', () => {
    test.for([320, 768, 1440])('no page scrolls sideways at %i px', async (width) => {
      for (const [name, path] of site.pages()) {
        await withPage(site, { viewport: { width, height: 800 } }, async (page) => {
          await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' })
          const over = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect(over, name).toBe(0)
        })
      }
    })

    test('Japanese names are drawn by a font that has them', async () => {
      await withPage(site, {}, async (page) => {
        await page.goto(`${site.url}/speakers/fumio-kishida/`)
        await page.evaluate(() => document.fonts.ready)
        const loaded = await page.evaluate(() =>
          [...document.fonts].filter((f) => f.family.includes('Japanese')).map((f) => f.status),
        )
        expect(loaded).toContain('loaded')
      })
    })
  })
}

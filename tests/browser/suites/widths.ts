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

    test('no page scrolls sideways on a phone that shows text at twice its size', async () => {
      for (const [name, path] of site.pages()) {
        await withPage(site, { viewport: { width: 412, height: 800 } }, async (page) => {
          await page.goto(`${site.url}${path}`)
          const over = await page.evaluate(() => {
            const sheet = new CSSStyleSheet()
            sheet.replaceSync('html { font-size: 200% }')
            document.adoptedStyleSheets = [sheet]
            return document.documentElement.scrollWidth - document.documentElement.clientWidth
          })
          expect(over, name).toBe(0)
        })
      }
    })

    test('no table has to be scrolled sideways on a phone, and each of its cells says of what it tells', async () => {
      for (const [name, path] of site.pages()) {
        await withPage(site, { viewport: { width: 320, height: 800 } }, async (page) => {
          await page.goto(`${site.url}${path}`)
          const seen = await page.evaluate(() => ({
            cut: [...document.querySelectorAll('.scroll')].filter((e) => e.scrollWidth > e.clientWidth)
              .length,
            broken: [...document.querySelectorAll('.table th .hash')].filter(
              (e) => e.getClientRects().length > 1,
            ).length,
            nameless: [...document.querySelectorAll<HTMLElement>('.table.rows td[data-label]')].filter(
              (e) => !getComputedStyle(e, '::before').content.includes(e.dataset['label'] ?? '-'),
            ).length,
          }))
          expect(seen, name).toEqual({ cut: 0, broken: 0, nameless: 0 })
        })
      }
    })

    test('nothing jumps while a page loads and its script runs', async () => {
      for (const [name, path] of site.pages()) {
        await withPage(site, { viewport: { width: 412, height: 823 } }, async (page) => {
          await page.addInitScript(() => {
            const moved = Object.assign(globalThis, { moved: [] as string[] }).moved
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries() as (PerformanceEntry & {
                value: number
                sources: { node: Element | null }[]
              })[]) {
                if (entry.value < 0.0005) continue
                for (const { node } of entry.sources) moved.push(`${node?.nodeName}.${node?.className}`)
              }
            }).observe({ type: 'layout-shift', buffered: true })
          })
          await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' })
          await page.evaluate(() => new Promise(requestAnimationFrame))
          const moved = await page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved)
          expect(moved, name).toEqual([])
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

import { describe, expect, test } from 'vitest'
import { type Site, withPage } from '../site.ts'

/** Width in CSS pixels of what a sheet of A4 leaves between its margins. */
const SHEET = 718

/** Every kind of page on paper: light, whole, with its addresses. */
export function paper(site: Site): void {
  describe('on paper', () => {
    test('nothing is cut off or left folded, and no page is dark', async () => {
      for (const [name, path] of site.pages()) {
        await withPage(
          site,
          { colorScheme: 'dark', viewport: { width: SHEET, height: 1000 } },
          async (page) => {
            await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' })
            await page.emulateMedia({ media: 'print' })
            const seen = await page.evaluate(() => ({
              over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
              cut: [...document.querySelectorAll('main *')]
                .filter((e) => !e.closest('svg') && getComputedStyle(e).overflowX !== 'visible')
                .filter((e) => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 1)
                .map((e) => e.className),
              folded: [...document.querySelectorAll('main details:not(.filters *)')].filter(
                (d) => d.lastElementChild?.checkVisibility({ contentVisibilityAuto: true }) === false,
              ).length,
              ground: getComputedStyle(document.body).backgroundColor,
            }))
            expect(seen, name).toEqual({ over: 0, cut: [], folded: 0, ground: 'rgb(255, 255, 255)' })
          },
        )
      }
    })

    test('a claim of the timeline says its address', async () => {
      await withPage(site, {}, async (page) => {
        await page.goto(`${site.url}/`)
        await page.emulateMedia({ media: 'print' })
        const link = page.locator('li.row .row__fig a').first()
        const printed = await link.evaluate((a) => getComputedStyle(a, '::after').content)
        expect(printed).toContain(await link.getAttribute('href'))
      })
    })

    test.for(['embed', 'quote', '404', 'speaker'])('%s: what is short is on one sheet', async (kind) => {
      const [, path] = site.pages().find(([name]) => name === kind) ?? []
      await withPage(site, {}, async (page) => {
        await page.goto(`${site.url}${path}`)
        const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b(?!s)/g)
        expect(sheets).toHaveLength(1)
      })
    })

    test.for([
      ['chart', '.claims tbody th a'],
      ['article', '.claims tbody th a'],
      ['claim', '.relation > p:first-child a'],
      ['data', '.table .files a'],
      ['changes', '.changes__list a'],
    ] as const)('%s: a link says where it leads, and how to cite stands below', async ([kind, links]) => {
      const [, path] = site.pages().find(([name]) => name === kind) ?? []
      await withPage(site, {}, async (page) => {
        await page.goto(`${site.url}${path}`)
        await page.emulateMedia({ media: 'print' })
        const link = page.locator(links).first()
        const printed = await link.evaluate((a) => getComputedStyle(a, '::after').content)
        expect(printed).toContain(await link.getAttribute('href'))
        if (kind !== 'changes') {
          expect(await page.locator('.take [data-take-text]').first().isVisible()).toBe(true)
          expect(await page.locator('.take button:visible, .take pre:visible').count()).toBe(0)
        }
      })
    })

    test('nothing is laid out in a way that sheets cut text over text', async () => {
      for (const [name, path] of site.pages()) {
        await withPage(site, { viewport: { width: SHEET, height: 1000 } }, async (page) => {
          await page.goto(`${site.url}${path}`)
          await page.emulateMedia({ media: 'print' })
          const high = await page.evaluate(
            () =>
              [...document.querySelectorAll('main, main *')].filter(
                (e) =>
                  /grid|flex/.test(getComputedStyle(e).display) && e.getBoundingClientRect().height > 1000,
              ).length,
          )
          expect(high, name).toBe(0)
        })
      }
    })

    test('a live chart prints the picture in the colors of paper, not its canvas', async () => {
      await withPage(site, { colorScheme: 'dark' }, async (page) => {
        await page.goto(`${site.url}/charts/asks/`)
        await page.locator('figure[data-live]').waitFor()
        await page.emulateMedia({ media: 'print' })
        expect(await page.locator('.canvas').isVisible()).toBe(false)
        const mark = page.locator('svg.chart a.mark use').first()
        expect(await mark.evaluate((m) => getComputedStyle(m).visibility)).toBe('visible')
        const axis = page.locator('svg.chart .axis').first()
        expect(await axis.evaluate((m) => getComputedStyle(m).stroke)).toBe('rgb(0, 0, 0)')
      })
    })
  })
}

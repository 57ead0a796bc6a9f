import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { type Site, withPage } from '../site.ts'

/** Violations as `rule: element`, so that a failure reads without a viewer. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const result = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
  return result.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 160)}`))
}

/** axe-core on each kind of page, in both color schemes, with what opens opened. */
export function accessibility(site: Site): void {
  describe('accessibility', () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing, ${colorScheme}`, async () => {
        for (const [name, path] of site.pages()) {
          await withPage(site, { colorScheme }, async (page) => {
            await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' })
            expect(await violations(page), name).toEqual([])
          })
        }
      })

      test(`axe finds nothing with everything opened that opens, on a phone, ${colorScheme}`, async () => {
        for (const [name, path] of site.pages()) {
          await withPage(site, { colorScheme, viewport: { width: 360, height: 740 } }, async (page) => {
            await page.goto(`${site.url}${path}`)
            // Filters lie over each other when all are open; they have a test of their own.
            const opened = await page.evaluate(() => {
              const all = [...document.querySelectorAll('details:not(.filters *)')]
              for (const details of all) details.setAttribute('open', '')
              return all.length
            })
            if (opened > 0) expect(await violations(page), name).toEqual([])
          })
        }
      })

      test(`axe finds nothing with filters and help open, ${colorScheme}`, async () => {
        await withPage(site, { colorScheme, viewport: { width: 360, height: 740 } }, async (page) => {
          await page.goto(`${site.url}/?kind=target&q=2%25`)
          await page.locator('details[data-facet=kind] summary').click()
          expect(await violations(page)).toEqual([])
          await page.keyboard.press('Escape')
          await page.locator('[data-help]').click()
          expect(await page.locator('dialog.help').isVisible()).toBe(true)
          expect(await violations(page)).toEqual([])
        })
      })
    }
  })
}

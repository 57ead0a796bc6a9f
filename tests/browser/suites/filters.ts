import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { type Site, timelineOf, withPage } from '../site.ts'

const shown = (page: Page): Promise<string[]> =>
  page.locator('li.row:visible').evaluateAll((rows) => rows.map((r) => r.id.slice(2)).sort())

/** Filters, search and the address that holds them. */
export function filters(site: Site): void {
  const ids = (pick: (r: ReturnType<typeof timelineOf>['claims'][number]['reading']) => boolean): string[] =>
    timelineOf(site)
      .claims.filter((c) => pick(c.reading))
      .map((c) => c.id)
      .sort()

  describe('filters', () => {
    test('a choice narrows the list, is announced, stands in the address, and back undoes it', async () => {
      await withPage(site, {}, async (page) => {
        await page.goto(`${site.url}/`)
        await page.locator('details[data-facet=kind] summary').click()
        await page.getByRole('checkbox', { name: /^Target/ }).check()
        const targets = ids((r) => r.kind === 'target')
        expect(await shown(page)).toEqual(targets)
        expect(new URL(page.url()).search).toBe('?kind=target')
        expect(await page.locator('.filters [role=status]').innerText()).toBe(
          `${targets.length} of ${timelineOf(site).claims.length} claims`,
        )
        await page.getByRole('checkbox', { name: /^Demand/ }).check()
        expect(new URL(page.url()).search).toBe('?kind=demand&kind=target')
        await page.goBack()
        expect(await shown(page)).toEqual(targets)
        await page.goForward()
        expect(await shown(page)).toEqual(ids((r) => r.kind === 'target' || r.kind === 'demand'))
        await page.locator('body').click({ position: { x: 5, y: 5 } })
        await page.getByRole('button', { name: 'Clear' }).click()
        expect(new URL(page.url()).search).toBe('')
        expect(await shown(page)).toEqual(ids(() => true))
      })
    })

    test('an address with a filter opens filtered, and the other reading keeps it', async () => {
      await withPage(site, {}, async (page) => {
        await page.goto(`${site.url}/?measure=amount`)
        expect(await shown(page)).toEqual(ids((r) => r.unit !== null && !r.unit.startsWith('%')))
        await page.getByRole('link', { name: 'By the time it is about' }).click()
        expect(new URL(page.url()).search).toBe('?measure=amount')
        // The page is there before its script has run.
        await expect.poll(() => shown(page)).toEqual(ids((r) => r.unit !== null && !r.unit.startsWith('%')))
      })
    })

    test('search reads figures as people write them', async () => {
      await withPage(site, {}, async (page) => {
        await page.goto(`${site.url}/`)
        const find = async (query: string): Promise<string[]> => {
          await page.locator('#q').fill(query)
          return shown(page)
        }
        const two = await find('2%')
        expect(two).toEqual(expect.arrayContaining(ids((r) => r.value === 2)))
        expect(await find('2 percent')).toEqual(two)
        expect(await find('two per cent')).toEqual(two)
        const fiscal = await find('FY2020')
        expect(fiscal).toEqual(expect.arrayContaining(ids((r) => r.period === 'FY2020')))
        expect(await find('fiscal 2020')).toEqual(fiscal)
        const yen = ids((r) => r.unit === 'JPY')
        for (const query of ['¥5 trillion', '5 trillion yen', '5兆円'])
          expect(await find(query), query).toEqual(expect.arrayContaining(yen))
        expect(await find('岸田')).toEqual(expect.arrayContaining(ids((r) => r.speaker === 'Fumio Kishida')))
        expect(await find('nothing says this')).toEqual([])
      })
    })

    test('as known on a day: nothing said later is there, in the list or in the picture', async () => {
      await withPage(site, {}, async (page) => {
        await page.goto(`${site.url}/?asof=2023-01-31`)
        const list = await shown(page)
        expect(list.length).toBeGreaterThan(0)
        const later = ids((r) => (r.statedOn ?? '').slice(0, 4) >= '2025')
        expect(list.filter((id) => later.includes(id))).toEqual([])
        const marks = await page
          .locator('svg.chart a.mark:visible')
          .evaluateAll((m) => m.map((a) => a.getAttribute('data-claim')))
        expect(marks.length).toBeGreaterThan(0)
        expect(marks.filter((id) => later.includes(id ?? ''))).toEqual([])
      })
    })
  })
}

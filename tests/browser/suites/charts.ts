import { describe, expect, test } from 'vitest'
import { type Site, withPage } from '../site.ts'

const NAMES = ['goal-drift', 'share-of-gdp', 'asks', 'amounts']

/** Charts: a picture without script, the same picture alive, by pointer and by keyboard. */
export function charts(site: Site): void {
  describe('charts', () => {
    test.for(NAMES)('%s: picture, summary and table say the same without script', async (name) => {
      await withPage(site, { javaScriptEnabled: false }, async (page) => {
        await page.goto(`${site.url}/charts/${name}/`)
        const marks = await page
          .locator('svg.chart a.mark')
          .evaluateAll((m) => m.map((a) => a.getAttribute('href')).sort())
        const rows = await page
          .locator('table tbody th a')
          .evaluateAll((m) => m.map((a) => a.getAttribute('href')).sort())
        expect(marks.length).toBeGreaterThan(0)
        expect(rows).toEqual(marks)
        expect((await page.locator('.dek').innerText()).length).toBeGreaterThan(20)
      })
    })

    test.for(NAMES)('%s: the live picture puts every point where its link stands', async (name) => {
      await withPage(site, { deviceScaleFactor: 1 }, async (page) => {
        await page.goto(`${site.url}/charts/${name}/`)
        const canvas = page.locator('figure[data-live] canvas')
        await canvas.waitFor()
        const off = await page.evaluate(() => {
          const canvas = document.querySelector('canvas') as HTMLCanvasElement
          const box = canvas.getBoundingClientRect()
          const pixels = canvas.getContext('2d')
          return [...document.querySelectorAll('svg.chart a.mark .hit')].filter((hit) => {
            const at = hit.getBoundingClientRect()
            const x = Math.round(at.left + at.width / 2 - box.left)
            const y = Math.round(at.top + at.height / 2 - box.top)
            // An open glyph is paper inside: look at the box around the center, where its outline must be.
            const data = pixels?.getImageData(x - 7, y - 7, 14, 14).data ?? []
            let painted = 0
            for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 0) > 200) painted += 1
            return painted < 20
          }).length
        })
        expect(off).toBe(0)
      })
    })

    test('arrow keys walk the marks, each shows its sentence, Enter opens the claim', async () => {
      await withPage(site, {}, async (page) => {
        await page.goto(`${site.url}/charts/goal-drift/`)
        await page.locator('figure[data-live]').waitFor()
        await page.locator('svg.chart a.mark').first().focus()
        const first = await page.locator('.tip__quote').innerText()
        await page.keyboard.press('ArrowRight')
        const second = await page.locator('.tip__quote').innerText()
        expect(second).not.toBe('')
        expect(second).not.toBe(first)
        const href = await page.evaluate(() => document.activeElement?.getAttribute('href'))
        await page.keyboard.press('Enter')
        await page.waitForURL(`**${href}`)
      })
    })

    test('the asks by keyboard: arrows walk the marks from the first said to the last and around', async () => {
      await withPage(site, {}, async (page) => {
        await page.goto(`${site.url}/charts/asks/`)
        await page.locator('figure[data-live]').waitFor()
        const marks = page.locator('svg.chart a.mark')
        const said = await marks.evaluateAll((m) => m.map((a) => a.getAttribute('data-said') ?? ''))
        await marks.first().focus()
        const walked: string[] = []
        for (const _ of said) {
          walked.push(await page.evaluate(() => document.activeElement?.getAttribute('data-said') ?? ''))
          expect(await page.locator('.tip').isVisible()).toBe(true)
          await page.keyboard.press('ArrowRight')
        }
        expect(walked).toEqual([...said].sort())
        expect(await marks.first().evaluate((m) => m === document.activeElement)).toBe(true)
        await page.keyboard.press('ArrowLeft')
        expect(await marks.last().evaluate((m) => m === document.activeElement)).toBe(true)
        const href = await marks.last().getAttribute('href')
        await page.keyboard.press('Enter')
        await page.waitForURL(`**${href}`)
      })
    })

    test('pointing at a mark shows the tooltip, leaving hides it', async () => {
      await withPage(site, {}, async (page) => {
        await page.goto(`${site.url}/charts/share-of-gdp/`)
        await page.locator('figure[data-live]').waitFor()
        await page.locator('svg.chart a.mark').first().hover()
        expect(await page.locator('.tip').isVisible()).toBe(true)
        await page.mouse.move(2, 2)
        expect(await page.locator('.tip').isVisible()).toBe(false)
      })
    })

    test('as known on: a step hides what was said later, in the picture and in the table', async () => {
      await withPage(site, {}, async (page) => {
        await page.goto(`${site.url}/charts/goal-drift/?asof=2023-01-31`)
        await page.locator('figure[data-live]').waitFor()
        const said = async (selector: string): Promise<string[]> =>
          page.locator(selector).evaluateAll((nodes) => nodes.map((n) => n.getAttribute('data-said') ?? ''))
        for (const selector of ['a.mark:visible', 'tr[data-claim]:visible']) {
          const days = await said(selector)
          expect(days.length).toBeGreaterThan(0)
          expect(days.filter((d) => d > '2023-01-31')).toEqual([])
        }
        await page.locator('#known').focus()
        await page.keyboard.press('End')
        expect((await said('a.mark:visible')).some((d) => d > '2025')).toBe(true)
        expect(new URL(page.url()).search).toBe('')
      })
    })

    test('the picture can be taken along as PNG and as SVG', async () => {
      await withPage(site, { acceptDownloads: true }, async (page) => {
        await page.goto(`${site.url}/charts/goal-drift/`)
        await page.locator('figure[data-live]').waitFor()
        for (const [name, file] of [
          ['Download PNG', 'goal-drift.png'],
          ['Download SVG', 'goal-drift.svg'],
        ] as const) {
          const [download] = await Promise.all([page.waitForEvent('download'), page.getByText(name).click()])
          expect(download.suggestedFilename()).toBe(file)
        }
      })
    })
  })
}

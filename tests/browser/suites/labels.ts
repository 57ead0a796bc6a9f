import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { type Site, withPage } from '../site.ts'

const NAMES = ['goal-drift', 'share-of-gdp', 'asks', 'amounts']

/** Screens on both sides of the width at which the labels change, and the narrowest and a wide one. */
const WIDTHS = [320, 360, 412, 540, 600, 690, 768, 1280]

/** What a label of the picture meets or where it is cut, as `words: what`. */
function collisions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const chart = document.querySelector('svg.chart')
    if (!chart) return ['there is no chart']
    const frame = chart.getBoundingClientRect()
    const within = <E extends Element>(selector: string): E[] =>
      [...chart.querySelectorAll<E>(selector)].filter((e) => e.checkVisibility())
    // The box of a text has room above and below its letters.
    const texts = within<SVGTextElement>('text')
      .map((text) => ({ words: text.textContent ?? '', box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0)
      .map(({ words, box }) => ({
        words,
        left: box.left + 1,
        right: box.right - 1,
        top: box.top + 4,
        bottom: box.bottom - 4,
      }))
    const found: string[] = []
    for (const [i, text] of texts.entries()) {
      const holds = (x: number, y: number): boolean =>
        x > text.left && x < text.right && y > text.top && y < text.bottom
      const meets = (o: { left: number; right: number; top: number; bottom: number }): boolean =>
        text.left < o.right && o.left < text.right && text.top < o.bottom && o.top < text.bottom
      if (text.left < frame.left || text.right > frame.right) found.push(`${text.words}: cut`)
      for (const other of texts.slice(i + 1)) if (meets(other)) found.push(`${text.words}: ${other.words}`)
      for (const mark of within('a.mark use'))
        if (meets(mark.getBoundingClientRect())) found.push(`${text.words}: a mark`)
      const lines =
        '.hop, .arrow line, .arrow path, .extent, .stem, line.whisker, .whisker path, .answers, .end, .thread'
      for (const line of within<SVGGeometryElement>(lines)) {
        const to = line.getScreenCTM()
        const length = line.getTotalLength()
        const touched = Array.from({ length: 101 }, (_, at) => line.getPointAtLength((length * at) / 100))
          .map((point) => (to ? point.matrixTransform(to) : point))
          .some(({ x, y }) => holds(x, y))
        if (touched) found.push(`${text.words}: a line (${line.getAttribute('class') ?? 'arrow'})`)
      }
    }
    return found
  })
}

/** Words in the charts: legible, whole, and clear of marks, lines and each other on every screen. */
export function labels(site: Site): void {
  describe('labels of the charts', () => {
    test.for(NAMES.flatMap((name) => [`/charts/${name}/`, `/embed/charts/${name}/`]))(
      '%s: none is cut and none covers anything',
      async (path) => {
        for (const width of WIDTHS) {
          await withPage(
            site,
            { javaScriptEnabled: false, viewport: { width, height: 900 } },
            async (page) => {
              await page.goto(`${site.url}${path}`)
              expect(await collisions(page), `${width} px`).toEqual([])
            },
          )
        }
      },
    )

    test.for(['light', 'dark'] as const)(
      'an embedded chart is legible on a phone, on %s ground',
      async (scheme) => {
        await withPage(site, { colorScheme: scheme, viewport: { width: 360, height: 700 } }, async (page) => {
          await page.goto(`${site.url}/embed/charts/goal-drift/`)
          const seen = await page.evaluate(() => {
            const probe = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
            const lightness = (color: string): number => {
              probe.fillStyle = color
              probe.fillRect(0, 0, 1, 1)
              const [r = 0, g = 0, b = 0] = probe.getImageData(0, 0, 1, 1).data
              return (r + g + b) / 765
            }
            const text = document.querySelector('svg.chart .label') as SVGTextElement
            return {
              pictures: document.querySelectorAll('img').length,
              size: Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0),
              ground: lightness(getComputedStyle(document.body).backgroundColor),
              ink: lightness(getComputedStyle(text).fill),
            }
          })
          expect(seen.pictures).toBe(0)
          expect(seen.size).toBeGreaterThanOrEqual(12)
          if (scheme === 'dark') expect(seen.ink - seen.ground).toBeGreaterThan(0.4)
          else expect(seen.ground - seen.ink).toBeGreaterThan(0.4)
        })
      },
    )
  })
}

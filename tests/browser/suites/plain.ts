import { describe, expect, test } from 'vitest'
import { brokenLinks, faultyPages, readPages, unreached } from '../../../scripts/site/links.ts'
import { type Site, timelineOf, withPage } from '../site.ts'

/** What a reader without JavaScript gets: everything. */
export function plain(site: Site): void {
  describe('without JavaScript', () => {
    test('every link and fragment of every page resolves', () => {
      expect(brokenLinks(site.dist, readPages(site.dist, '/'), '/')).toEqual([])
    })

    test('every page is complete, and reachable from the front page', () => {
      const pages = readPages(site.dist, '/')
      expect(faultyPages(pages)).toEqual([])
      const moved = timelineOf(site).moved.map((m) => `/${m.of}s/${m.id}/`)
      expect(unreached(pages, '/').filter((p) => !p.includes('/embed/') && !moved.includes(p))).toEqual([
        '/404.html',
      ])
    })

    test('the front page lists every claim with its sentence, and its page has every mention', async () => {
      const { claims, mentions } = timelineOf(site)
      await withPage(site, { javaScriptEnabled: false }, async (page) => {
        await page.goto(`${site.url}/`)
        for (const claim of claims) {
          const row = page.locator(`[id="c-${claim.id}"]`)
          expect(await row.isVisible(), claim.id).toBe(true)
          expect(await row.innerText()).toContain(claim.reading.speaker ?? 'own voice')
        }
        const hrefs = await page
          .locator('li.row .row__fig a')
          .evaluateAll((links) => links.map((a) => a.getAttribute('href')))
        expect(new Set(hrefs)).toEqual(new Set(claims.map((c) => `/claims/${c.id}/`)))
        for (const claim of claims) {
          await page.goto(`${site.url}/claims/${claim.id}/`)
          const text = await page.locator('main').innerText()
          for (const mention of mentions.filter((m) => m.claim === claim.id)) {
            expect(text.replace(/\s+/g, ' ')).toContain(mention.reading.sentence.replace(/\s+/g, ' '))
          }
        }
      })
    })

    test('a moved address still answers and says what happened', async () => {
      await withPage(site, { javaScriptEnabled: false }, async (page) => {
        for (const moved of timelineOf(site).moved) {
          const response = await page.goto(`${site.url}/${moved.of}s/${moved.id}/`)
          expect(response?.status()).toBe(200)
          const text = await page.locator('main').innerText()
          expect(text).toContain(moved.reason)
          if (moved.text) expect(text).toContain(moved.text)
          if (moved.to) expect(await page.locator(`main a[href$="/${moved.to}/"]`).count()).toBeGreaterThan(0)
          expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
        }
      })
    })

    test('a mark in an article leads to its claim, and the claim leads back to the mark', async () => {
      await withPage(site, { javaScriptEnabled: false }, async (page) => {
        const mention = timelineOf(site).mentions[0]
        if (!mention) throw new Error('the sample has no mention')
        await page.goto(`${site.url}/articles/${mention.article}/`)
        await page.locator(`[id="${mention.id}"]`).first().click()
        expect(new URL(page.url()).pathname).toBe(`/claims/${mention.claim}/`)
        await page.locator(`a[href$="#${mention.id}"]`).first().click()
        expect(new URL(page.url()).hash).toBe(`#${mention.id}`)
      })
    })
  })
}

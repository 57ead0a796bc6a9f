import { describe, expect, test } from 'vitest'
import { type Site, withPage } from '../site.ts'

/** No noise and no strangers: nothing in the console, no request to another host, nothing blocked by the policy. */
export function quiet(site: Site): void {
  describe('quiet', () => {
    test('no page writes to the console, fails, or asks another host', async () => {
      for (const [name, path] of site.pages()) {
        await withPage(site, {}, async (page) => {
          const heard: string[] = []
          page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`))
          page.on('pageerror', (error) => heard.push(`error: ${error.message}`))
          page.on('requestfailed', (request) => heard.push(`failed: ${request.url()}`))
          page.on('request', (request) => {
            if (!request.url().startsWith(site.url) && !request.url().startsWith('data:'))
              heard.push(`stranger: ${request.url()}`)
          })
          await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' })
          expect(heard, name).toEqual([])
        })
      }
    })

    test('an address that is not there gets the page that helps', async () => {
      await withPage(site, {}, async (page) => {
        const response = await page.goto(`${site.url}/claims/never-published/`)
        expect(response?.status()).toBe(404)
        expect(await page.locator('main a').count()).toBeGreaterThan(4)
      })
    })

    test('the front page loads no chart library', async () => {
      await withPage(site, {}, async (page) => {
        const scripts: string[] = []
        page.on('response', (response) => {
          if (response.url().endsWith('.js')) scripts.push(response.url())
        })
        await page.goto(`${site.url}/`, { waitUntil: 'networkidle' })
        expect(scripts.filter((s) => s.includes('chart-live'))).toEqual([])
      })
    })
  })
}

import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPages } from '../../../scripts/site/links.ts'
import { SCHEMA_VERSION } from '../../../src/export/datapackage.ts'
import { DATA_LICENSE } from '../../../src/export/license.ts'
import { type Site, timelineOf, withPage } from '../site.ts'

/** What a reader takes along: data, citations, links to words, embeds. */
export function takeaway(site: Site): void {
  describe('taking it away', () => {
    test('the CSV and how to cite are two clicks from the front page', async () => {
      await withPage(site, { javaScriptEnabled: false, acceptDownloads: true }, async (page) => {
        await page.goto(`${site.url}/`)
        await page.locator('a[href="/data/"]').first().click()
        expect(await page.locator('#license + p').innerText()).toContain(DATA_LICENSE.title)
        expect(await page.locator('[data-take-text]').first().innerText()).toContain(
          `Version ${SCHEMA_VERSION}+`,
        )
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.locator('a[href="/data/claims.csv"]').first().click(),
        ])
        expect(readFileSync(await download.path(), 'utf8')).toMatch(/^\ufeffid,url,text,/)
        await page.goto(`${site.url}/`)
        await page.locator('li.row .row__fig a').first().click()
        expect(await page.locator('#take').innerText()).toBe('Cite and take away')
      })
    })

    test('copying gives the citation as it stands', async () => {
      await withPage(site, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
        await page.goto(`${site.url}/claims/${timelineOf(site).claims[0]?.id}/`)
        const shown = await page.locator('.take [data-take-text]').first().innerText()
        await page.getByRole('button', { name: 'Copy citation' }).click()
        await page.getByRole('button', { name: 'Citation copied' }).waitFor()
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown)
      })
    })

    test('JSON-LD blocks are data that the policy need not allow', () => {
      const blocks = readPages(site.dist, '/').flatMap(({ html }) =>
        [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map((m) => m[1] ?? ''),
      )
      const types = blocks.map((block) => (JSON.parse(block) as { '@type': string })['@type'])
      const { claims, articles } = timelineOf(site)
      expect(types.filter((type) => type === 'Claim')).toHaveLength(claims.length)
      expect(types.filter((type) => type === 'NewsArticle')).toHaveLength(articles.length)
      expect(types.filter((type) => type === 'Dataset')).toHaveLength(1)
    })

    test('a link to words marks them on the page of the article', async () => {
      await withPage(site, {}, async (page) => {
        await page.goto(`${site.url}/claims/${timelineOf(site).claims[0]?.id}/`)
        const href = await page.getByRole('link', { name: 'in our restatement' }).getAttribute('href')
        await page.goto(new URL(href ?? '', site.url).href)
        const id = new URL(href ?? '', site.url).hash.slice(1).split(':~:')[0] ?? ''
        expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true)
      })
    })

    test('an embed says what it is and whose part', () => {
      const pages = readPages(site.dist, '/')
      const meta = (html: string, name: string): string | undefined =>
        new RegExp(`<meta name="${name}" content="([^"]+)"`).exec(html)?.[1]
      for (const { path, html } of pages.filter((page) => page.path.startsWith('/embed/'))) {
        const whole = pages.find((page) => page.path === path.replace('/embed', ''))
        expect(html, path).toContain(`<link rel="canonical" href="${whole?.path}"`)
        expect(meta(html, 'description'), path).toBe(meta(whole?.html ?? '', 'description'))
        expect(meta(html, 'robots'), path).toBe('noindex, indexifembedded')
      }
    })

    test('a mark of an embedded chart opens its claim beside the page that frames it', async () => {
      await withPage(site, {}, async (page) => {
        await page.goto(`${site.url}/embed/charts/goal-drift/`)
        const mark = page.locator('svg.chart a.mark').first()
        const [opened] = await Promise.all([
          page.waitForEvent('popup'),
          mark.locator('.hit').click({ force: true }),
        ])
        await opened.waitForLoadState()
        expect(new URL(opened.url()).pathname).toBe(await mark.getAttribute('href'))
      })
    })

    test('embeds are light, have no script, and load in the frame of a stranger', async () => {
      const embeds = readPages(site.dist, '/').filter((page) => page.path.startsWith('/embed/'))
      expect(embeds.length).toBeGreaterThan(timelineOf(site).claims.length)
      for (const { path, html } of embeds) {
        expect(html, path).not.toContain('<script')
        const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map((m) => m[1] ?? '')
        const bytes = [html, ...sheets.map((sheet) => readFileSync(join(site.dist, sheet), 'utf8'))].join(
          '',
        ).length
        expect(bytes, path).toBeLessThan(path.includes('/charts/') ? 25_000 : 15_000)
      }
      const headers = readFileSync(join(site.dist, '_headers'), 'utf8')
      expect(headers).toMatch(/\/embed\/\*\n(?: {2}.*\n)* {2}Content-Security-Policy: frame-ancestors \*/)
      const path = embeds.find((page) => page.path.includes('/embed/claims/'))?.path ?? ''
      const stranger = createServer((_, response) => {
        response.setHeader('content-type', 'text/html')
        response.end(`<!doctype html><title>x</title><iframe src="${site.url}${path}"></iframe>`)
      })
      await new Promise<void>((done) => stranger.listen(0, '127.0.0.1', done))
      try {
        const address = stranger.address()
        const port = address && typeof address === 'object' ? address.port : 0
        await withPage(site, {}, async (page) => {
          await page.goto(`http://localhost:${port}/`)
          const frame = page.frameLocator('iframe')
          expect(await frame.locator('h1').isVisible()).toBe(true)
          const back = await frame.locator('footer a').getAttribute('href')
          expect(path).toContain(back ?? 'none')
        })
      } finally {
        stranger.close()
      }
    })
  })
}

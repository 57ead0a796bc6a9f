import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../../scripts/site/browser.ts'
import { brokenLinks, faultyPages, readPages } from '../../scripts/site/links.ts'
import { serve } from '../../scripts/site/serve.ts'
import { CORPUS } from '../hostile/corpus.ts'
import { makeProject, put, run } from '../hostile/project.ts'

const DIST = resolve('.outlay/hostile-site')
const cases = CORPUS.filter((one) => 'reads' in one.expect && !one.unpublishable)

let root = ''
let browser: Browser
let server: Server
let url = ''

beforeAll(async () => {
  root = makeProject()
  for (const one of cases) put(root, `content/articles/${one.name}.md`, one.bytes)
  expect(run(root, null, 'claims', '--on', '2026-01-01', '--quiet')).toMatchObject({ status: 0, error: '' })
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--quiet', '--out', DIST], {
    encoding: 'utf8',
    env: {
      ...process.env,
      OUTLAY_TIMELINE: join(root, '.outlay/timeline.json'),
      NODE_ENV: 'production',
      BASE_PATH: '',
      SITE_URL: '',
    },
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const served = await serve(DIST)
  server = served.server
  url = served.url
  browser = await launch()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  server?.close()
  rmSync(root, { recursive: true, force: true })
  rmSync(DIST, { recursive: true, force: true })
})

describe('a site made of hostile articles', { timeout: 120_000 }, () => {
  it('every link resolves, no page has a handler, a style or a double id', () => {
    const pages = readPages(DIST, '/')
    expect(brokenLinks(DIST, pages, '/')).toEqual([])
    expect(faultyPages(pages).filter(({ problem }) => !problem.startsWith('has the same title'))).toEqual([])
  })

  it('no script of theirs runs, even without the policy, and no stranger is asked', async () => {
    // Without the policy: escaping alone has to hold.
    const context = await browser.newContext({ bypassCSP: true })
    const heard: string[] = []
    await context.exposeFunction('alert', (what: unknown) => heard.push(`script ran: ${String(what)}`))
    const page = await context.newPage()
    page.on('dialog', (dialog) => {
      heard.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('pageerror', (error) => heard.push(`error: ${error.message}`))
    page.on('request', (request) => {
      if (!request.url().startsWith(url) && !request.url().startsWith('data:'))
        heard.push(`stranger: ${request.url()}`)
    })
    await page.goto(`${url}/`)
    await page.evaluate(() =>
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="alert(0)">'),
    )
    await expect.poll(() => heard).toEqual(['script ran: 0'])
    heard.length = 0
    const folders = ['articles', 'claims', 'speakers'].flatMap((kind) =>
      readdirSync(join(DIST, kind), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => `/${kind}/${encodeURIComponent(entry.name)}/`),
    )
    for (const path of ['/', '/articles/', '/changes/', '/data/', ...folders]) {
      await page.goto(`${url}${path}`, { waitUntil: 'load' })
      const odd = await page.evaluate(() => ({
        links: [...document.querySelectorAll('[href]')]
          .map((one) => one.getAttribute('href') ?? '')
          .filter((href) => /^\W*(?:javascript|data|vbscript|file):/i.test(href)),
        handlers: [...document.querySelectorAll('*')].filter((one) =>
          one.getAttributeNames().some((name) => /^on|^style$/.test(name) && !one.closest('svg, canvas')),
        ).length,
        foreign: document.querySelectorAll(
          'main script:not([type="application/json"], [type="application/ld+json"], [src^="/_astro/"], [type="module"]), main style, main img[src="x"], main iframe',
        ).length,
      }))
      expect({ path, ...odd }).toEqual({ path, links: [], handlers: 0, foreign: 0 })
      // What waits for the reader's hand gets it.
      for (const link of await page.locator('.restatement a').all()) {
        await link.dispatchEvent('mouseover')
        await link.dispatchEvent('focus')
      }
    }
    await context.close()
    expect(heard).toEqual([])
  })

  it('titles are shown as they were written', async () => {
    const page = await browser.newPage()
    await page.goto(`${url}/articles/title-closes/`)
    expect(await page.locator('h1').innerText()).toContain('</title><script>alert(1)</script>')
    await page.close()
  })
})

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { join, resolve } from 'node:path'
import { BibLatexParser, RISParser } from 'biblatex-csl-converter'
import { parseRssFeed } from 'feedsmith'
import Papa from 'papaparse'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../../scripts/site/browser.ts'
import { brokenLinks, faultyPages, readPages } from '../../scripts/site/links.ts'
import { serve } from '../../scripts/site/serve.ts'
import { CORPUS } from '../hostile/corpus.ts'
import { makeProject, put, run } from '../hostile/project.ts'

/** Named by the pages and asked by nobody. */
const HOST = 'https://outlay.example'
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
      SITE_URL: HOST,
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

  it('others read every file that is offered', () => {
    const files = (ending: RegExp): [name: string, text: string][] =>
      readdirSync(DIST, { recursive: true, encoding: 'utf8' })
        .filter((name) => ending.test(name))
        .map((name) => [name, readFileSync(join(DIST, name), 'utf8')])
    for (const [name, text] of files(/\.csv$/)) {
      const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true })
      expect({ name, errors }).toEqual({ name, errors: [] })
      // No cell is a formula to a spreadsheet; numbers may be negative.
      const formulas = data.flat().filter((cell) => /^[=+@\t\r]|^-(?![\d.]+$)/.test(cell))
      expect({ name, formulas }).toEqual({ name, formulas: [] })
    }
    for (const [name, text] of files(/\.json$/)) expect(() => JSON.parse(text), name).not.toThrow()
    for (const [name, text] of files(/^feeds\/.*\.xml$/))
      expect(parseRssFeed(text).items?.length, name).toBeGreaterThan(0)
    const ris = files(/\.ris$/)
    expect(ris.length).toBeGreaterThan(cases.length)
    for (const [name, text] of ris) {
      expect({ name, records: text.match(/^ER {2}- /gm)?.length }).toEqual({ name, records: 1 })
      expect(Object.keys(new RISParser(text).parse().entries), name).toHaveLength(1)
    }
    for (const [name, text] of files(/\.bib$/)) {
      const { entries, errors } = new BibLatexParser(text).parse()
      expect({ name, errors, count: Object.keys(entries).length }).toEqual({ name, errors: [], count: 1 })
    }
  })

  it('every page that may be found is in the sitemap, and names its address and a picture that is there', () => {
    const sitemap = readFileSync(join(DIST, 'sitemap.xml'), 'utf8')
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? '')
    const whole = (path: string): string => new URL(path, HOST).href
    const found = readPages(DIST, '/').filter(
      ({ html }) => !/<meta name="robots" content="noindex\b/.test(html),
    )
    expect(new Set(listed)).toEqual(new Set(found.map(({ path }) => whole(path))))
    expect(listed).toHaveLength(found.length)
    expect(readFileSync(join(DIST, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${HOST}/sitemap.xml`)
    for (const { path, html } of found) {
      expect(html, path).toContain(`<link rel="canonical" href="${whole(path)}">`)
      const image = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1]
      if (/^\/(?:claims|articles|charts)\/./.test(path)) expect(image, path).toContain(`${HOST}/cards/`)
      if (image) expect(existsSync(join(DIST, decodeURIComponent(new URL(image).pathname))), path).toBe(true)
    }
  })

  it('an embed names the page it is a part of, and the page for nothing no address', () => {
    const pages = readPages(DIST, '/')
    const canonical = (html: string): string | null =>
      /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? null
    const embeds = pages.filter(({ path }) => path.startsWith('/embed/'))
    expect(embeds.length).toBeGreaterThan(0)
    for (const { path, html } of embeds)
      expect(canonical(html), path).toBe(new URL(path.replace('/embed', ''), HOST).href)
    const nothing = pages.find(({ path }) => path === '/404.html')?.html ?? ''
    expect(nothing).toContain('<meta name="robots" content="noindex">')
    expect(canonical(nothing)).toBeNull()
    expect(nothing).not.toContain('og:url')
  })

  it('titles are shown as they were written', async () => {
    const page = await browser.newPage()
    await page.goto(`${url}/articles/title-closes/`)
    expect(await page.locator('h1').innerText()).toContain('</title><script>alert(1)</script>')
    await page.close()
  })
})

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../../scripts/site/browser.ts'
import { brokenLinks, faultyPages, readPages, unreached } from '../../scripts/site/links.ts'
import { serve } from '../../scripts/site/serve.ts'
import { toJson } from '../../src/io/project.ts'
import type { Timeline } from '../../src/model/timeline.ts'
import { catalogOf } from '../../src/site/catalog.ts'
import { groupByPeriod } from '../../src/site/groups.ts'
import { rowText } from '../../src/site/row-text.ts'
import { fold } from '../../src/site/search.ts'
import { corpus } from '../fixtures/site/corpus.ts'
import { ended, startBuild } from '../rebuild/site.ts'
import { type Site, withPage } from './site.ts'
import { violations } from './suites/accessibility.ts'

const FOLDER = resolve('.outlay/long-test')
/** The site stands in a folder of its host, whose name nothing but the links may know. */
const BASE = '/outlay/'
const DIST = join(FOLDER, 'host', BASE)
const CLAIMS = 460
const KISHIDA = { name: 'Fumio Kishida', native: '岸田文雄', aliases: [], country: 'JP' }
const made = corpus(CLAIMS)
const timeline: Timeline = {
  ...made,
  people: [KISHIDA],
  // More publishers than a list of boxes shows at once.
  articles: made.articles.map((a, i) => ({ ...a, publisher: `Paper ${i}` })),
}
const catalog = catalogOf(timeline)

let browser: Browser
let server: Server
let host = ''
const site: Site = {
  get browser() {
    return browser
  },
  get url() {
    return `${host}${BASE.slice(0, -1)}`
  },
  dist: DIST,
  pages: () => [],
  timeline: join(FOLDER, 'timeline.json'),
}

beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(site.timeline, toJson(timeline))
  const built = await ended(startBuild(site.timeline, DIST, ['--no-cards'], { BASE_PATH: BASE }))
  if (built.status !== 0) throw new Error(`the site does not build\n${built.out}\n${built.error}`)
  const served = await serve(join(FOLDER, 'host'))
  server = served.server
  host = served.url
  browser = await launch()
}, 240_000)

afterAll(async () => {
  await browser?.close()
  server?.close()
  rmSync(FOLDER, { recursive: true, force: true })
})

/** Ids of the claims a reader sees, by where their figures lead. */
const shown = (page: Page): Promise<string[]> =>
  page
    .locator('li.row:visible .row__fig a')
    .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).pathname.split('/').at(-2) ?? ''))
const status = (page: Page): Promise<string> => page.locator('.filters [role=status]').innerText()
const ids = (pick: (v: (typeof catalog.claims)[number]) => boolean): string[] =>
  catalog.claims.filter(pick).map((v) => v.claim.id)
const kind = (name: string): string[] => ids((v) => v.claim.reading.kind === name)
/** A page that was left is loaded and filled again, on whatever machine this runs. */
const SOON = { timeout: 20_000 }
/** A year that stands on a page of its own, with few of the claims. */
const OLD = '/years/2006/'

describe('a record too long for one page', { timeout: 120_000 }, () => {
  test('a choice on the page of one year finds the claims of all years, and back undoes it', async () => {
    await withPage(site, {}, async (page) => {
      await page.goto(`${site.url}${OLD}`)
      const own = await shown(page)
      expect(own.length).toBeLessThan(CLAIMS / 4)
      const targets = kind('target')
      await page.locator('details[data-facet=kind] summary').click()
      await page.getByRole('checkbox', { name: /^Target/ }).check()
      await expect.poll(() => shown(page), SOON).toEqual(targets.slice(0, 25))
      expect(await status(page)).toBe(`${targets.length} of ${CLAIMS} claims in the whole record`)
      expect(new URL(page.url()).search).toBe('?kind=target')
      expect(await page.locator('label:has-text("Target") .n').innerText()).toBe(String(targets.length))
      await page.locator('details[data-facet=speaker] summary').click()
      await page.getByRole('checkbox', { name: /^LDP/ }).check()
      await expect.poll(() => status(page), SOON).toMatch(/^0 of/)
      await page.goBack()
      await expect.poll(() => shown(page), SOON).toEqual(targets.slice(0, 25))
      await page.goBack()
      await expect.poll(() => shown(page), SOON).toEqual(own)
      await page.goForward()
      await expect.poll(() => shown(page), SOON).toEqual(targets.slice(0, 25))
      await page.getByRole('button', { name: 'Clear' }).click()
      await expect.poll(() => shown(page), SOON).toEqual(own)
    })
  })

  test('of very many publishers one is found by name, and what is chosen stays in the list', async () => {
    await withPage(site, {}, async (page) => {
      await page.goto(`${site.url}/`)
      await page.locator('details[data-facet=source] summary').click()
      const find = page.getByRole('textbox', { name: 'Find a source' })
      await find.fill('paper 3')
      const [, , , third] = timeline.articles
      await page.getByRole('checkbox', { name: 'Paper 3 8', exact: true }).check()
      await expect.poll(() => shown(page), SOON).toEqual(ids((v) => v.articles[0]?.slug === third?.slug))
      expect(new URL(page.url()).search).toBe('?source=paper-3')
      await find.fill('paper 1')
      const offered = await page
        .locator('details[data-facet=source] input[type=checkbox]')
        .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))
      expect(offered).toContain('paper-3')
      expect(offered.filter((value) => value !== 'paper-3' && !value.includes('1'))).toEqual([])
      expect(await page.locator('input[value=paper-3]').isChecked()).toBe(true)
    })
  })

  test('nothing of the index is fetched before somebody goes to a filter', async () => {
    await withPage(site, {}, async (page) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(new URL(request.url()).pathname))
      await page.goto(`${site.url}/`, { waitUntil: 'networkidle' })
      expect(asked.filter((path) => path.startsWith(`${BASE}search/`))).toEqual([])
      await page.locator('#q').focus()
      await expect.poll(() => status(page), SOON).toBe(`${CLAIMS} claims in the whole record`)
      expect(asked).toContain(`${BASE}search/index.json`)
    })
  })

  test('more is shown when asked for, and again after coming back from a claim', async () => {
    await withPage(site, {}, async (page) => {
      await page.goto(`${site.url}/?kind=target`)
      const targets = kind('target')
      await page.getByRole('button', { name: 'Show 25 more' }).click()
      await expect.poll(() => shown(page), SOON).toEqual(targets.slice(0, 50))
      expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)).toBe(
        `${site.url}/claims/${targets[25]}/`,
      )
      expect(await page.evaluate(() => document.querySelectorAll('[id]').length)).toBe(
        await page.evaluate(() => new Set([...document.querySelectorAll('[id]')].map((n) => n.id)).size),
      )
      await page.keyboard.press('Enter')
      await page.waitForURL(`**/claims/${targets[25]}/`)
      await page.goBack()
      await expect.poll(() => shown(page), SOON).toEqual(targets.slice(0, 50))
    })
  })

  test('search finds what stands on another page, as figures are written and in Japanese', async () => {
    await withPage(site, {}, async (page) => {
      await page.goto(`${site.url}/`)
      const first = ids((v) => v.claim.reading.statedOn === '2006-01-15')
      const before = await shown(page)
      expect(before.filter((id) => first.includes(id))).toEqual([])
      await page.locator('#q').pressSequentially('15 Jan 2006')
      await expect.poll(() => shown(page), SOON).toEqual(first)
      await page.locator('#q').fill('岸田')
      const kishida = ids((v) => v.claim.reading.speaker === 'Fumio Kishida')
      await expect.poll(() => shown(page), SOON).toEqual(kishida.slice(0, 25))
      expect(await status(page)).toBe(`${kishida.length} of ${CLAIMS} claims in the whole record`)
      expect(new URL(page.url()).searchParams.get('q')).toBe('岸田')
    })
  })

  test('an address opens filtered, on every page, in the order of the page', async () => {
    await withPage(site, {}, async (page) => {
      const query = '?kind=demand&asof=2012-06-30'
      const early = ids(
        (v) => v.claim.reading.kind === 'demand' && (v.claim.reading.statedOn ?? '') <= '2012-06-30',
      )
      await page.goto(`${site.url}/${query}`)
      await expect.poll(() => shown(page), SOON).toEqual(early.slice(0, 25))
      const late = await page
        .locator('svg.chart a.mark:visible')
        .evaluateAll(
          (marks) => marks.filter((m) => (m.getAttribute('data-said') ?? '9') > '2012-06-30').length,
        )
      expect(late).toBe(0)
      await page.getByRole('link', { name: 'By the time it is about' }).click()
      const about = groupByPeriod(catalog.claims)
        .flatMap((group) => group.views.map((v) => v.claim.id))
        .filter((id) => early.includes(id))
      await expect.poll(() => shown(page), SOON).toEqual(about.slice(0, 25))
      expect(new URL(page.url()).search).toBe(query)
    })
  })

  test('an address that names an article finds its claims still', async () => {
    await withPage(site, {}, async (page) => {
      await page.goto(`${site.url}/?source=article-2`)
      await expect.poll(() => shown(page), SOON).toEqual(ids((v) => v.articles[0]?.slug === 'article-2'))
    })
  })

  test('an index that does not come is told, and asked for again', async () => {
    await withPage(site, {}, async (page) => {
      await page.route('**/search/index.json', (route) => route.abort())
      await page.goto(`${site.url}/`)
      await page.locator('#q').fill('nato')
      await expect.poll(() => status(page), SOON).toContain('did not come')
      expect((await shown(page)).length).toBeGreaterThan(25)
      await page.unroute('**/search/index.json')
      await page.locator('#q').fill('nato ')
      await expect.poll(() => status(page), SOON).toContain('in the whole record')
    })
  })

  test('what a search looks through is what stands in the rows', async () => {
    await withPage(site, {}, async (page) => {
      await page.goto(`${site.url}/`)
      const rows = await page.locator('li.row').evaluateAll((nodes) =>
        nodes.map((node) => {
          const texts: string[] = []
          const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
          while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '')
          return { id: node.id.slice(2), texts }
        }),
      )
      expect(rows.length).toBeGreaterThan(100)
      for (const { id, texts } of rows) {
        const view = catalog.claim(id)
        const known = new Set(fold(view ? rowText(view, catalog.person) : '').split(' '))
        // Figures are cut apart in a row, by marks and spans; words are whole.
        const letters = texts
          .flatMap((text) => fold(text).split(' '))
          .filter((word) => /^\p{L}+$/u.test(word))
        expect(
          letters.filter((word) => !known.has(word)),
          id,
        ).toEqual([])
      }
    })
  })

  test('axe finds nothing in a list of what was found, and it does not scroll sideways', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const path of [`${OLD}?kind=cap`, '/by-period/?kind=cap', '/?q=zzz']) {
        await withPage(site, { colorScheme, viewport: { width: 320, height: 740 } }, async (page) => {
          await page.goto(`${site.url}${path}`)
          await expect.poll(() => status(page), SOON).toContain('in the whole record')
          await page.locator('details[data-facet=source] summary').click()
          expect(await violations(page), path).toEqual([])
          const over = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect(over, path).toBe(0)
        })
      }
    }
  })

  test('without JavaScript every claim stands on a page, and nothing speaks of filters', async () => {
    await withPage(site, { javaScriptEnabled: false }, async (page) => {
      const seen = new Set<string>()
      await page.goto(`${site.url}/`)
      const years = await page
        .locator('nav.years a')
        .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href))
      for (const address of [`${site.url}/`, ...years]) {
        await page.goto(address)
        for (const id of await shown(page)) seen.add(id)
        expect(await page.locator('.filters').isVisible()).toBe(false)
        expect(await page.locator('main').innerText()).not.toMatch(/filter/i)
      }
      expect(seen.size).toBe(CLAIMS)
    })
  })

  test('every link of every page and row resolves, and all pages are complete and reachable', () => {
    const pages = readPages(DIST, BASE)
    expect(brokenLinks(DIST, pages, BASE).slice(0, 5)).toEqual([])
    expect(faultyPages(pages)).toEqual([])
    expect(unreached(pages, BASE).filter((path) => !path.includes('/embed/'))).toEqual([`${BASE}404.html`])
    expect(pages.some((page) => page.path.startsWith(`${BASE}search/rows/`))).toBe(true)
  })
})

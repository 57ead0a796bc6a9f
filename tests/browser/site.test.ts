import { spawnSync } from 'node:child_process'
import type { Server } from 'node:http'
import { resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { launch } from '../../scripts/site/browser.ts'
import { catalogPages } from '../../scripts/site/pages.ts'
import { serve } from '../../scripts/site/serve.ts'
import type { Site } from './site.ts'
import { accessibility } from './suites/accessibility.ts'
import { charts } from './suites/charts.ts'
import { filters } from './suites/filters.ts'
import { keyboard } from './suites/keyboard.ts'
import { labels } from './suites/labels.ts'
import { paper } from './suites/paper.ts'
import { plain } from './suites/plain.ts'
import { quiet } from './suites/quiet.ts'
import { takeaway } from './suites/takeaway.ts'
import { widths } from './suites/widths.ts'

const DIST = resolve('.outlay/test-site')
const TIMELINE = resolve('tests/fixtures/timeline.sample.json')

let browser: Browser
let server: Server
let url = ''

/** Filled before the first test runs; the suites read it when they run. */
const site: Site = {
  get browser() {
    return browser
  },
  get url() {
    return url
  },
  dist: DIST,
  pages: () => catalogPages(DIST),
  timeline: TIMELINE,
}

beforeAll(async () => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/build.ts', '--out', DIST], {
    encoding: 'utf8',
    env: { ...process.env, OUTLAY_TIMELINE: TIMELINE, NODE_ENV: 'production', BASE_PATH: '', SITE_URL: '' },
  })
  if (status !== 0) throw new Error(`the site does not build\n${stdout}\n${stderr}`)
  const served = await serve(DIST)
  server = served.server
  url = served.url
  browser = await launch()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  server?.close()
})

describe('the built site', { timeout: 60_000 }, () => {
  plain(site)
  quiet(site)
  accessibility(site)
  keyboard(site)
  filters(site)
  charts(site)
  labels(site)
  widths(site)
  paper(site)
  takeaway(site)
})

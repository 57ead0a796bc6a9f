import { readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { type Timeline, timelineSchema } from '../../src/model/timeline.ts'

/** The built site under test and the browser that reads it. */
export interface Site {
  readonly browser: Browser
  /** Address of the front page's folder, without the last slash. */
  readonly url: string
  readonly dist: string
  /** One page of each kind. */
  readonly pages: () => [name: string, path: string][]
  readonly timeline: string
}

/** Runs `work` on a fresh page in a context of its own. */
export async function withPage(
  site: Site,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  try {
    await work(await context.newPage())
  } finally {
    await context.close()
  }
}

/** The record the site was built from. */
export function timelineOf(site: Site): Timeline {
  return timelineSchema.parse(JSON.parse(readFileSync(site.timeline, 'utf8')))
}

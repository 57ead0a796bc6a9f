import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { launch } from '../../scripts/site/browser.ts'
import { article, GOAL } from '../hostile/corpus/make.ts'
import { run } from '../hostile/project.ts'

let root = ''
let dev: ChildProcess
let url = ''
let browser: Browser
let page: Page
let terminal = ''

const file = (slug: string): string => join(root, `content/articles/${slug}.md`)
const save = (slug: string, text: string): void => writeFileSync(file(slug), text)
/** The articles the open page lists, by their address. */
const listed = (on = page): Promise<string[]> =>
  on.evaluate(() =>
    [...document.querySelectorAll('main a')]
      .map((one) => /\/articles\/([^/]+)\/$/.exec(one.getAttribute('href') ?? '')?.[1] ?? '')
      .filter(Boolean),
  )
const overlay = (): Promise<string> =>
  page.evaluate(() => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? '')
const soon = { timeout: 15_000, interval: 100 }

beforeAll(async () => {
  mkdirSync(resolve('.outlay'), { recursive: true })
  root = mkdtempSync(resolve('.outlay/dev-'))
  for (const part of ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'scripts', 'public']) {
    cpSync(resolve(part), join(root, part), { recursive: true })
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
  mkdirSync(join(root, 'content/articles'), { recursive: true })
  save('first', article(GOAL))
  expect(run(root, null, 'claims', '--preview', '--quiet')).toMatchObject({ status: 0, error: '' })
  dev = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', '--port', '0'], {
    cwd: root,
    // Nothing of the test runner's own: it sets names that Vite reads too.
    env: { PATH: process.env['PATH'], HOME: root, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  })
  for (const stream of [dev.stdout, dev.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      terminal += text
    })
  }
  await vi.waitFor(() => expect(terminal).toMatch(/http:\/\/localhost:\d+/), {
    timeout: 60_000,
    interval: 100,
  })
  url = /http:\/\/localhost:\d+/.exec(terminal)?.[0] ?? ''
  browser = await launch()
  page = await browser.newPage()
  await page.goto(`${url}/articles/`)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  dev?.kill('SIGKILL')
  rmSync(root, { recursive: true, force: true })
})

describe('writing articles with the page open', { timeout: 60_000 }, () => {
  it('a new file appears', async () => {
    save('second', article(GOAL.replace('2 percent', '3.5 percent')))
    await expect.poll(() => listed(), soon).toEqual(expect.arrayContaining(['first', 'second']))
  })

  it('what is wrong in it stands over the page and in the terminal, with file, line and column', async () => {
    save('second', article(GOAL, 'autor: X\n'))
    await expect.poll(overlay, soon).toContain('unexpected field "autor"')
    expect(await overlay()).toMatch(/second\.md:5:1/)
    expect(terminal).toMatch(/content\/articles\/second\.md:5:1: unexpected field "autor"/)
  })

  it('a page opened meanwhile is told too', async () => {
    await page.reload()
    await expect.poll(overlay, soon).toContain('unexpected field "autor"')
  })

  it('mended, it is gone, without a restart', async () => {
    save('second', article(GOAL.replace('2 percent', '3.5 percent')))
    await expect.poll(overlay, soon).toBe('')
    await expect.poll(() => listed(), soon).toEqual(expect.arrayContaining(['first', 'second']))
  })

  it('a page that was still on its way when something changed shows it', async () => {
    const late = await browser.newPage()
    let arrive = (): void => undefined
    const arrived = new Promise<void>((done) => {
      arrive = done
    })
    await late.route('**/@vite/client', async (route) => {
      await arrived
      await route.continue()
    })
    await late.goto(`${url}/articles/`, { waitUntil: 'commit' })
    await expect.poll(() => listed(late), soon).toEqual(expect.arrayContaining(['first', 'second']))
    save('meanwhile', article(GOAL.replace('2 percent', '4.5 percent')))
    await expect.poll(() => listed(), soon).toContain('meanwhile')
    expect(await listed(late)).not.toContain('meanwhile')
    arrive()
    await expect.poll(() => listed(late).catch(() => []), soon).toContain('meanwhile')
    await late.close()
    rmSync(file('meanwhile'))
    await expect.poll(() => listed(), soon).not.toContain('meanwhile')
  })

  it('renamed and deleted files are followed', async () => {
    renameSync(file('second'), file('third'))
    await expect.poll(() => listed(), soon).toEqual(expect.arrayContaining(['first', 'third']))
    expect(await listed()).not.toContain('second')
    rmSync(file('third'))
    await expect.poll(() => listed(), soon).not.toContain('third')
  })

  it('nothing was recorded', () => {
    expect(() => renameSync(join(root, 'content/claims'), join(root, 'x'))).toThrow(/ENOENT/)
  })
})

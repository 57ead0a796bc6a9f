import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Browser, chromium as playwright } from 'playwright-core'

/**
 * The browser's own default arguments break contexts (one process for all), so these are ours; the sandbox
 * needs rights that containers rarely give.
 */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const UNPACKED = resolve('.outlay/browser')

/**
 * The browser npm brought, ready to start. Unpacked in a folder of its own that is moved into place at once: two test
 * files may ask for it at the same moment, and a program that is still being written cannot be started.
 */
async function packaged(): Promise<string> {
  const path = join(UNPACKED, 'chromium')
  if (existsSync(path)) return path
  mkdirSync(resolve('.outlay'), { recursive: true })
  const own = mkdtempSync(`${UNPACKED}-`)
  process.env['TMPDIR'] = own
  const { default: chromium } = await import('@sparticuz/chromium')
  await chromium.executablePath()
  try {
    renameSync(own, UNPACKED)
  } catch (error) {
    rmSync(own, { recursive: true, force: true })
    // Another process was faster.
    if (!existsSync(path)) throw error
  }
  return path
}

/** Where a browser may be, best first: the one npm brought, CHROMIUM_PATH, the system's. */
async function* candidates(): AsyncGenerator<string> {
  const named = process.env['CHROMIUM_PATH']
  if (named) yield named
  const path = await packaged()
  const folder = resolve('.outlay/tmp')
  mkdirSync(folder, { recursive: true })
  process.env['TMPDIR'] = folder
  yield path
  for (const path of ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']) {
    if (existsSync(path)) yield path
  }
}

/** Starts the first browser that works, with `more` arguments; the error names every one that did not. */
export async function launch(...more: string[]): Promise<Browser> {
  const failures: string[] = []
  for await (const executablePath of candidates()) {
    try {
      return await playwright.launch({ executablePath, args: [...ARGS, ...more], headless: true })
    } catch (error) {
      failures.push(`${executablePath}: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
    }
  }
  throw new Error(`no browser starts; set CHROMIUM_PATH to a Chromium\n${failures.join('\n')}`)
}

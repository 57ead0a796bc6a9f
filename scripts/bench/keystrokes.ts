import type { Browser, CDPSession } from 'playwright-core'

/** Milliseconds of script for each key, in the order they are pressed. */
export interface Keystrokes {
  /** The first time, when what a key asks for has to be fetched. */
  readonly first: readonly number[]
  /** After that: the median of the other rounds. */
  readonly settled: readonly number[]
}

const QUERIES = ['2 percent', 'FY2028', '43 trillion', 'Akira', 'the', 'zzz']
/** Boxes that are ticked and unticked in each of these filters, where they have as many. */
const [FACETS, BOXES] = [['kind', 'speaker', 'source'], 2]
/** Every key is pressed so often, and the median counts: other work on the machine must not. */
const ROUNDS = 6
/** Milliseconds without any script after which a key's work is over. */
const STILL = 60

/** Types searches into the front page's timeline and ticks its boxes, on a processor slowed down `rate` times. */
export async function typing(browser: Browser, url: string, rate: number): Promise<Keystrokes> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${url}/`, { waitUntil: 'networkidle' })
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  const rounds: number[][] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const times: number[] = []
    let before = 0
    const settle = async (): Promise<void> => {
      before = await settledScript(session)
    }
    const press = async (key: string): Promise<void> => {
      const start = before
      // By the keyboard alone: finding the field again would be script too, and not the page's.
      await page.keyboard.press(key)
      await settle()
      times.push(before - start)
    }
    for (const query of QUERIES) {
      await page.locator('#q').fill('')
      await settle()
      for (const letter of query) await press(letter === ' ' ? 'Space' : letter)
    }
    await page.locator('#q').fill('')
    for (const facet of FACETS) {
      await page.locator(`details[data-facet=${facet}] summary`).click()
      const boxes = page.locator(`details[data-facet=${facet}] input[type=checkbox]`)
      for (let at = 0; at < Math.min(BOXES, await boxes.count()); at += 1) {
        await boxes.nth(at).focus()
        await settle()
        await press('Space')
        await press('Space')
      }
      await page.keyboard.press('Escape')
    }
    rounds.push(times)
  }
  await context.close()
  const [first = [], ...others] = rounds
  return { first, settled: first.map((_, at) => median(others.map((times) => times[at] ?? 0))) }
}

/** Milliseconds of script so far, once nothing runs any more. */
async function settledScript(session: CDPSession): Promise<number> {
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find((m) => m.name === 'ScriptDuration')?.value ?? 0) * 1000
  }
  let [before, now] = [-1, await spent()]
  while (now !== before) {
    await new Promise((next) => setTimeout(next, STILL))
    before = now
    now = await spent()
  }
  return now
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

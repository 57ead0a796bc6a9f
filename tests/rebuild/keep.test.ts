import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { article, GOAL } from '../hostile/corpus/make.ts'
import { bytesOf, ended, startBuild, writeTimelineOf } from './site.ts'

const FOLDER = resolve('.outlay/keep-test')
const KEPT = join(FOLDER, 'kept')
const CLEAN = join(FOLDER, 'clean')
const RENDERERS = resolve('.outlay/renderers')

const path = (slug: string): string => `content/articles/${slug}.md`
const LEVEL =
  "Japan's defense spending was 1.2 percent of GDP in fiscal 2022, according to the Defense Ministry."
const DEMAND = 'Donald Trump said on Monday that Japan should spend 5 percent of GDP on defense.'
const dated = (day: string, body: string): string => article(body).replace('2023-01-13', day)
const PEOPLE = (native: string): string =>
  `- name: Donald Trump\n  aliases: []\n  role: President\n  country: US\n${native}`

/** What the record is made from, one state after the other; each is built on top of the one before. */
const STATES: readonly (readonly [what: string, change: Readonly<Record<string, string | null>>])[] = [
  [
    'at first',
    {
      [path('a')]: dated('2023-01-05', `${GOAL} ${LEVEL}`),
      [path('b')]: dated('2023-02-05', DEMAND),
      [path('c')]: dated('2023-03-05', LEVEL),
      'content/people.yaml': PEOPLE(''),
    },
  ],
  [
    'an article is added',
    {
      [path('d')]: dated(
        '2023-04-05',
        `${GOAL} ${DEMAND} ${LEVEL.replace('1.2', '1.4').replace('2022', '2023')}`,
      ),
    },
  ],
  [
    'one is edited, and another gets a date that changes the order',
    {
      [path('b')]: dated('2023-02-05', DEMAND.replace('5', '3.5')),
      [path('a')]: dated('2023-09-05', `${GOAL} ${LEVEL}`),
    },
  ],
  [
    'one is deleted, and a person gets a native name (in characters that the font has already)',
    { [path('c')]: null, 'content/people.yaml': PEOPLE('  native: 日本\n') },
  ],
]

/** The timeline file of each state. */
const timelines: string[] = []

beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  let files: Record<string, string> = {}
  for (const [, change] of STATES) {
    files = Object.fromEntries(
      Object.entries({ ...files, ...change }).filter((one): one is [string, string] => one[1] !== null),
    )
    timelines.push(writeTimelineOf(FOLDER, String(timelines.length), files))
  }
  expect(await ended(startBuild(timelines[0] ?? '', KEPT))).toMatchObject({ status: 0, error: '' })
}, 120_000)
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

describe('a site built on top of the last one has the bytes of one built anew', { timeout: 120_000 }, () => {
  it.each(STATES.slice(1).map(([what], index) => [what, timelines, index + 1] as const))(
    '%s',
    async (_, files, at) => {
      const [kept, clean] = await Promise.all(
        [startBuild(files[at] ?? '', KEPT), startBuild(files[at] ?? '', CLEAN, ['--fresh'])].map(ended),
      )
      expect([kept, clean]).toMatchObject([
        { status: 0, error: '' },
        { status: 0, error: '' },
      ])
      expect(JSON.parse(kept?.out ?? '').kept).toBeGreaterThan(0)
      expect(JSON.parse(kept?.out ?? '').bundled).toBe(false)
      expect(JSON.parse(clean?.out ?? '')).toMatchObject({ kept: 0, bundled: true })
      expect(bytesOf(KEPT)).toEqual(bytesOf(CLEAN))
    },
  )

  it('nothing changed but a file of the old site: that one is made again', async () => {
    writeFileSync(join(KEPT, 'articles/a/index.html'), 'not what was built')
    const { status, out } = await ended(startBuild(timelines.at(-1) ?? '', KEPT))
    expect(status).toBe(0)
    const { files, kept } = JSON.parse(out)
    expect(files - kept).toBe(1)
    expect(bytesOf(KEPT)).toEqual(bytesOf(CLEAN))
  })

  it('what renders the pages is damaged: the program is bundled again, and kept again', async () => {
    for (const name of readdirSync(RENDERERS)) writeFileSync(join(RENDERERS, name, 'given.json'), '{')
    const builds = [true, false].map((bundled) => ({
      bundled,
      build: () => startBuild(timelines[0] ?? '', KEPT),
    }))
    for (const { bundled, build } of builds) {
      const { status, out, error } = await ended(build())
      expect({ status, error }).toEqual({ status: 0, error: '' })
      expect(JSON.parse(out).bundled).toBe(bundled)
    }
    expect((await ended(startBuild(timelines[0] ?? '', CLEAN, '--fresh'))).status).toBe(0)
    expect(bytesOf(KEPT)).toEqual(bytesOf(CLEAN))
  })
})

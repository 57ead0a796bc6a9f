import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { toJson } from '../../src/io/project.ts'
import type { Timeline } from '../../src/model/timeline.ts'
import { corpus } from '../fixtures/site/corpus.ts'
import { bytesOf, ended, startBuild } from './site.ts'

const FOLDER = resolve('.outlay/keep-long-test')
const [KEPT, CLEAN] = [join(FOLDER, 'kept'), join(FOLDER, 'clean')]

/** More claims than one page holds: the site has an index, and rows that are fetched. */
const whole = corpus(416)
const newest = whole.articles.at(-1)?.slug
const without = (slug: string | undefined): Timeline => {
  const gone = new Set(whole.mentions.filter((m) => m.article === slug).map((m) => m.claim))
  return {
    ...whole,
    articles: whole.articles.filter((a) => a.slug !== slug),
    mentions: whole.mentions.filter((m) => m.article !== slug),
    claims: whole.claims.filter((c) => !gone.has(c.id)),
  }
}
const checked = (id: string): Timeline => ({
  ...whole,
  claims: whole.claims.map((c) => (c.id === id ? { ...c, review: 'reviewed' } : c)),
})

const write = (name: string, timeline: Timeline): string => {
  const file = join(FOLDER, `${name}.json`)
  writeFileSync(file, toJson(timeline))
  return file
}

beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
})
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

it('a long record with an article added and a claim checked: built on the last site or anew, the same bytes', async () => {
  const before = write('before', without(newest))
  const after = write('after', checked('claim-7'))
  const flags = ['--no-cards']
  expect(await ended(startBuild(before, KEPT, flags))).toMatchObject({ status: 0, error: '' })
  const [kept, clean] = await Promise.all(
    [startBuild(after, KEPT, flags), startBuild(after, CLEAN, [...flags, '--fresh'])].map(ended),
  )
  expect([kept?.status, clean?.status]).toEqual([0, 0])
  const [one, other] = [bytesOf(KEPT), bytesOf(CLEAN)]
  expect(one).toEqual(other)
  const rows = Object.keys(one).filter((path) => path.startsWith('search/rows/'))
  expect(rows.length).toBeGreaterThan(10)
  expect(JSON.parse(kept?.out ?? '').kept).toBeGreaterThan(rows.length)
}, 240_000)

import { describe, expect, it } from 'vitest'
import type { Timeline } from '../../src/model/timeline.ts'
import { catalogOf } from '../../src/site/catalog.ts'
import { siteFiles } from '../../src/site/files.ts'
import { digester, entitiesOf } from '../../src/site/looks.ts'
import { timelineOf } from '../fixtures/site/sample.ts'

const row = (claim: string, article: string, value: number, speaker: string) => ({
  ...{ claim, article, value, speaker, unit: '%GDP', kind: 'target' as const },
  ...{ quote: `${value} percent`, sentence: `Japan would spend ${value} percent of GDP.` },
})
const BASE = timelineOf(
  [{ slug: 'a' }, { slug: 'b' }],
  [row('two', 'a', 2, 'Kishida'), row('three', 'a', 3, 'Kishida'), row('five', 'b', 5, 'Trump')],
)
const PLACE = { base: '/outlay/', site: 'https://example.org' }

interface Made {
  readonly key: string
  readonly text: string
}

/** The files of a record by path, with a digest of what each is made from. */
function made(timeline: Timeline, place: { base: string; site: string | null } = PLACE): Map<string, Made> {
  const catalog = catalogOf(structuredClone(timeline))
  const digest = digester(entitiesOf(catalog))
  const files = [...siteFiles(catalog, place)]
  expect(new Set(files.map((one) => one.path)).size).toBe(files.length)
  return new Map(files.map((one) => [one.path, { key: digest(one.from), text: one.text() }]))
}

const changed = (change: (timeline: Timeline) => void): Timeline => {
  const timeline = structuredClone(BASE)
  change(timeline)
  return timeline
}

describe('a file whose text changed was made from something else', () => {
  it.each<[string, Timeline, string, boolean]>([
    [
      'a heading',
      changed((t) => Object.assign(t.articles[1] ?? {}, { heading: 'Another' })),
      'articles/b.bib',
      true,
    ],
    [
      'the heading of another article',
      changed((t) => Object.assign(t.articles[1] ?? {}, { heading: 'Another' })),
      'articles/a.json',
      false,
    ],
    [
      'a quote',
      changed((t) => Object.assign(t.mentions[2]?.reading ?? {}, { quote: '5 per cent' })),
      'claims/five.json',
      true,
    ],
    [
      'the quote of another claim',
      changed((t) => Object.assign(t.mentions[2]?.reading ?? {}, { quote: '5 per cent' })),
      'claims/two.json',
      false,
    ],
    [
      'a figure',
      changed((t) => Object.assign(t.claims[0]?.reading ?? {}, { value: 1 })),
      'data/claims.csv',
      true,
    ],
  ])('%s', (_, timeline, path, other) => {
    const [before, after] = [made(BASE), made(timeline)]
    expect(before.get(path)?.text === after.get(path)?.text).toBe(!other)
    const forgotten = [...after].filter(
      ([at, { key, text }]) => before.get(at)?.key === key && before.get(at)?.text !== text,
    )
    expect(forgotten.map(([at]) => at)).toEqual([])
    expect(before.get(path)?.key === after.get(path)?.key).toBe(!other)
  })
})

it('a sitemap is there when the host is known, and named by a whole address', () => {
  expect(made(BASE).get('robots.txt')?.text).toContain('Sitemap: https://example.org/outlay/sitemap.xml')
  const nowhere = made(BASE, { base: '/', site: null })
  expect(nowhere.has('sitemap.xml')).toBe(false)
  expect(nowhere.get('robots.txt')?.text).not.toContain('Sitemap')
})

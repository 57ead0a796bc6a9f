import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Index, openIndex } from '../../src/client/record-index.ts'
import { readState, tally } from '../../src/client/state.ts'
import type { Timeline } from '../../src/model/timeline.ts'
import { catalogOf } from '../../src/site/catalog.ts'
import { facetsOf } from '../../src/site/facets.ts'
import { groupByPeriod, groupBySaid, PAGE_ROWS } from '../../src/site/groups.ts'
import { articleWord, ROWS_EACH } from '../../src/site/index-format.ts'
import { indexFiles, rowFiles } from '../../src/site/record-index.ts'
import { rowText } from '../../src/site/row-text.ts'
import { fold, matcher, padded } from '../../src/site/search.ts'
import { corpus } from '../fixtures/site/corpus.ts'

const KISHIDA = { name: 'Fumio Kishida', native: '岸田文雄', aliases: [], country: 'JP' }
const CLAIMS = 1010
const long = (claims = CLAIMS): Timeline => ({ ...corpus(claims), people: [KISHIDA] })

const catalog = catalogOf(long())
const files = new Map(indexFiles(catalog))
const pages = new Map(
  rowFiles(catalog.claims).map(({ key, views }) => [
    `rows/${key}/`,
    views.map((v) => `<li class="row">${v.claim.id}</li>`).join('\n'),
  ]),
)

/** The files of the index as a host has them; what was asked for is noted. */
function host(asked: string[] = []): (path: string) => Promise<string> {
  return async (path) => {
    asked.push(path)
    const text = files.get(path) ?? pages.get(path)
    if (text === undefined) throw new Error(`404 for ${path}`)
    return text
  }
}

let index: Index
beforeAll(async () => {
  index = await openIndex(host())
})

describe('the index of a long record', () => {
  test.for([
    ['2 percent', 1],
    ['two per cent', 1],
    ['2%', 1],
    ['fy2015', 1],
    ['2015', 1],
    ['15 dec 2019 ldp', 1],
    ['s', 1],
    ['the share', 1],
    ['kishida', 1],
    ['岸田', 1],
    ['田文', 1],
    ['sentence 1009', 1],
    ['nothing says this', 0],
    ['entence', 0],
  ] as const)('finds for "%s" what a look through every row would', async ([query, some]) => {
    const matches = matcher(fold(query))
    const rows = catalog.claims.map((v) => (matches(padded(rowText(v, catalog.person))) ? 1 : 0))
    expect([...((await index.search(fold(query))) ?? [])]).toEqual(rows)
    expect(rows.some(Boolean)).toBe(some === 1)
  })

  test('asked for nothing, it keeps nothing out', async () => {
    expect(await index.search('')).toBeNull()
  })

  test('counts and passes claims as their rows would', () => {
    const rows = catalog.claims.map((v) => {
      const { kind, subject, speaker, measure, review, said } = facetsOf(v)
      const source = v.articles.map((a) => a.publisher?.toLowerCase().replace(' ', '-') ?? '')
      return {
        said,
        values: {
          kind: [kind],
          subject: [subject],
          speaker: [speaker],
          measure: [measure],
          review: [review],
          source,
        },
      }
    })
    const state = readState('?kind=target&kind=cap&source=paper-3&asof=2019-06-30')
    const everything = (): boolean => true
    expect(tally(index.facts, state, everything)).toEqual(tally(rows, state, everything))
    expect(tally(rows, state, everything).passes.some(Boolean)).toBe(true)
  })

  test('knows the orders of both readings and their headings', async () => {
    const said = await index.order('said')
    expect(said.order).toEqual(catalog.claims.map((_, place) => place))
    expect(said.headings.map((h) => [h.upper, h.lower, h.claims])).toEqual(
      groupBySaid(catalog.claims).flatMap((y) =>
        y.months.map((m) => [y.label, m.label, m.views.length] as const),
      ),
    )
    const period = await index.order('period')
    expect(period.order.map((place) => catalog.claims[place]?.claim.id)).toEqual(
      groupByPeriod(catalog.claims).flatMap((g) => g.views.map((v) => v.claim.id)),
    )
    expect(period.headings.map((h) => [h.upper, h.note, h.claims])).toEqual(
      groupByPeriod(catalog.claims).map((g) => [g.label, g.span, g.views.length]),
    )
  })

  test('has the row of every claim, and asks for a file of them once', async () => {
    const asked: string[] = []
    const own = await openIndex(host(asked))
    const all = catalog.claims.map((_, place) => place)
    const rows = await own.rows([...all].reverse())
    expect(rows.map((row) => row.replace(/<[^>]*>|\s/g, ''))).toEqual(
      catalog.claims.map((v) => v.claim.id).reverse(),
    )
    expect(asked.length).toBe(1 + Math.ceil(CLAIMS / ROWS_EACH))
  })

  test('finds the claims of one article by its name, of an unknown one none', async () => {
    const slug = catalog.articles[40]?.slug ?? ''
    const places = await index.under(articleWord(slug))
    expect(places.map((place) => catalog.claims[place]?.articles[0]?.slug)).toEqual(Array(8).fill(slug))
    expect(await index.under(articleWord('never-published'))).toEqual([])
    expect((await index.search(fold(articleWord(slug))))?.some(Boolean)).toBe(false)
  })

  test('asks again for a file that did not come', async () => {
    let broken = true
    const fetched = host()
    const own = await openIndex(async (path) => {
      if (broken && path.startsWith('words')) throw new Error('offline')
      return fetched(path)
    })
    await expect(own.search('nato')).rejects.toThrow('offline')
    broken = false
    expect((await own.search('nato'))?.some(Boolean)).toBe(true)
  })
})

describe('the files of the index', () => {
  test('there are none while every claim stands on the page', () => {
    const short = catalogOf(long(PAGE_ROWS))
    expect([indexFiles(short), rowFiles(short.claims)]).toEqual([[], []])
    expect(indexFiles(catalogOf(long(PAGE_ROWS + 1)))[0]?.[0]).toBe('index.json')
  })

  test('those that the index names hold what their names say: another content, another name', () => {
    const changed = long()
    const claims = changed.claims.map((c, i) =>
      i === 500 ? { ...c, reading: { ...c.reading, sentence: 'Zebras.' } } : c,
    )
    const other = new Map(indexFiles(catalogOf({ ...changed, claims })))
    const same = [...files].filter(([path]) => path !== 'index.json' && other.has(path))
    expect(same.filter(([path, text]) => other.get(path) !== text)).toEqual([])
    const named = JSON.stringify(JSON.parse(other.get('index.json') ?? ''))
    expect([...other.keys()].filter((path) => path !== 'index.json' && !named.includes(path))).toEqual([])
  })

  test('a claim said later than all others leaves the full files of rows as they are', () => {
    const [first, ...rest] = catalog.claims
    if (!first) throw new Error('the corpus is empty')
    const newer = { ...first, claim: { ...first.claim, id: 'newest' } }
    const before = rowFiles(catalog.claims)
    const after = rowFiles([newer, first, ...rest])
    expect(after.slice(1).map((f) => f.key)).toEqual(before.slice(1).map((f) => f.key))
    expect(after[0]?.key).not.toBe(before[0]?.key)
  })

  test('each is light: under 100 kB compressed', () => {
    for (const [path, text] of files) expect(gzipSync(text).length, path).toBeLessThan(100_000)
  })
})

import { describe, expect, it } from 'vitest'
import type { Timeline } from '../../src/model/timeline.ts'
import { catalogOf } from '../../src/site/catalog.ts'
import { answers, digester, entitiesOf, watch } from '../../src/site/looks.ts'
import { timelineOf } from '../fixtures/site/sample.ts'

const row = (claim: string, article: string, value: number, speaker: string) => ({
  ...{ claim, article, value, speaker, unit: '%GDP', kind: 'target' as const },
  ...{ quote: `${value} percent`, sentence: `Japan would spend ${value} percent of GDP.` },
})
const BASE = timelineOf(
  [{ slug: 'a' }, { slug: 'b' }],
  [row('two', 'a', 2, 'Kishida'), row('five', 'b', 5, 'Trump')],
)

/** The digest of what a record answers to these looks. */
function answered(timeline: Timeline, looks: readonly string[]): string {
  const catalog = catalogOf(structuredClone(timeline))
  return answers(catalog, digester(entitiesOf(catalog)))(looks)
}

describe('what a page asked', () => {
  it.each<[string, (catalog: ReturnType<typeof catalogOf>) => unknown, string[]]>([
    ['a claim', (c) => c.claim('two'), ['claim two']],
    [
      'an article and its mentions',
      (c) => [c.article('a'), c.mentionsIn('a')],
      ['article a', 'mentionsIn a'],
    ],
    [
      'a speaker',
      (c) => [c.speakerSlug('Donald Trump'), c.person('Donald Trump')],
      ['speakerSlug Donald Trump', 'person Donald Trump'],
    ],
    ['a list', (c) => c.claims.length, ['record']],
    ['all of it', (c) => c.timeline.people, ['record']],
  ])('%s is noted', (_, ask, looks) => {
    const noted: string[] = []
    const plain = catalogOf(BASE)
    expect(
      ask(
        watch(
          () => plain,
          (look) => noted.push(look),
        ),
      ),
    ).toEqual(ask(plain))
    expect(noted).toEqual(looks)
  })
})

describe('answers', () => {
  const changed = (change: (timeline: Timeline) => void): Timeline => {
    const timeline = structuredClone(BASE)
    change(timeline)
    return timeline
  }
  const inArticleB = changed((t) => Object.assign(t.articles[1] ?? {}, { heading: 'Another' }))
  const speaks = changed((t) =>
    t.people.push({ name: 'Trump', aliases: [], role: null, country: 'US', native: 'X' } as never),
  )
  const higher = changed((t) => Object.assign(t.claims[1]?.reading ?? {}, { value: 1 }))

  it.each<[string, Timeline, string, boolean]>([
    ['the same record', BASE, 'record', true],
    ['the same claim', BASE, 'claim two', true],
    ['another article changed', inArticleB, 'claim two', true],
    ['its own article changed', inArticleB, 'claim five', false],
    ['any article changed', inArticleB, 'record', false],
    ['somebody else became known', speaks, 'person Kishida', true],
    ['the one asked for became known', speaks, 'person Trump', false],
    ['another figure went below', higher, 'among two', false],
    ['another figure changed', higher, 'claim two', true],
  ])('%s', (_, timeline, look, same) => {
    expect(answered(timeline, [look]) === answered(BASE, [look])).toBe(same)
  })

  it('a look of an older program has no answer that fits', () => {
    expect(answered(BASE, ['nothing of the kind'])).not.toBe(answered(BASE, ['claim nowhere']))
  })
})

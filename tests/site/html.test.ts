import { describe, expect, test } from 'vitest'
import { articleHtml } from '../../src/site/article-html.ts'
import { highlight } from '../../src/site/highlight.ts'
import { createHrefs, slugOf } from '../../src/site/hrefs.ts'
import { ruleGroups } from '../../src/site/rules.ts'

describe('hrefs respect the base', () => {
  test.for(['/', '/outlay', '/outlay/'])('%s', (base) => {
    const hrefs = createHrefs(base)
    const root = base.endsWith('/') ? base : `${base}/`
    expect(hrefs.home()).toBe(root)
    expect(hrefs.claim('a-b')).toBe(`${root}claims/a-b/`)
    expect(hrefs.article('a', 'm-1')).toBe(`${root}articles/a/#m-1`)
    expect(hrefs.file('/icon.svg')).toBe(`${root}icon.svg`)
  })

  test.for([
    ["Japan's Defense White Paper", 'japans-defense-white-paper'],
    ['Kōno Tarō', 'kono-taro'],
    ['防衛省', '防衛省'],
    ['!!', 'unnamed'],
  ] as const)('slug of %s', ([name, slug]) => {
    expect(slugOf(name)).toBe(slug)
  })
})

describe('the restatement', () => {
  const hrefs = createHrefs('/outlay')
  test('marks point at claims under the base and show their kind by shape', () => {
    const html = articleHtml(
      '<p><a href="../../claims/x/" class="mention mention--target" id="m1" data-claim="x">2%</a></p>',
      hrefs,
    )
    expect(html).toContain('href="/outlay/claims/x/"')
    expect(html).toContain('#g-target')
    expect(html).toContain('id="m1"')
  })

  test('only the first part of a cut mark has a glyph', () => {
    const html = articleHtml('<a href="/" class="mention mention--cap" data-claim="x">1%</a>', hrefs)
    expect(html).not.toContain('<svg')
  })

  test('links that leave the site say so, fragments are left alone', () => {
    expect(articleHtml('<a href="https://example.org/">x</a>', hrefs)).toContain(
      'rel="noopener noreferrer external"',
    )
    expect(articleHtml('<a href="#note">x</a>', hrefs)).toBe('<a href="#note">x</a>')
  })
})

describe('highlight', () => {
  test('cuts around the first place, white space folded', () => {
    expect(highlight('It rose to\n2  percent, then 2 percent.', '2 percent')).toEqual({
      before: 'It rose to ',
      match: '2 percent',
      after: ', then 2 percent.',
    })
  })
  test('words that do not stand there mark nothing', () => {
    expect(highlight('It rose.', '3%').match).toBe('')
  })
})

describe('the rules on the method page', () => {
  const rule = (id: string) => ({ id, says: `reads ${id}`, examples: [], counterexamples: [] })
  test('every rule once, grouped by the first part of its id, used ones without a header too', () => {
    const groups = ruleGroups(
      [rule('figure.b'), rule('figure.a'), rule('kind.x')],
      ['kind.x', 'relation.denial'],
    )
    expect(groups.map((g) => [g.name, g.rules.map((r) => r.id)])).toEqual([
      ['figure', ['figure.a', 'figure.b']],
      ['kind', ['kind.x']],
      ['relation', ['relation.denial']],
    ])
  })
  test('without a list the used ones stand alone', () => {
    expect(ruleGroups(undefined, ['a.b', 'a.b'])).toHaveLength(1)
  })
})

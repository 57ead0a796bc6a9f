import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Mark, renderArticle } from '../../src/timeline/article-html.ts'

const href = (claim: string): string => `../../claims/${claim}/`

/** Renders a body with the given quotes marked, in order. */
function render(body: string, ...quotes: string[]): string {
  const head = '---\ntitle: null\n---\n'
  const source = head + body
  let from = head.length
  const marks = quotes.map((quote, index): Mark => {
    const start = source.indexOf(quote, from)
    from = start + quote.length
    return { id: `m-${index}`, claim: `c-${index}`, kind: 'target', start, end: start + quote.length }
  })
  return renderArticle(source, head.length, marks, href)
}

const mark = (index: number, text: string): string =>
  `<a href="../../claims/c-${index}/" class="mention mention--target" id="m-${index}" data-claim="c-${index}">${text}</a>`

describe('renderArticle', () => {
  it.each<[string, string, string[], string]>([
    ['plain', 'It is 2% now.', ['2%'], `<p>It is ${mark(0, '2%')} now.</p>`],
    [
      'two in one paragraph',
      'From 1% to 2%.',
      ['1%', '2%'],
      `<p>From ${mark(0, '1%')} to ${mark(1, '2%')}.</p>`,
    ],
    [
      'in emphasis',
      'It is *about 2%* now.',
      ['about 2%'],
      `<p>It is <em>${mark(0, 'about 2%')}</em> now.</p>`,
    ],
    [
      'across emphasis: one id, two parts',
      'It is *about* 2% now.',
      ['about* 2%'],
      `<p>It is <em>${mark(0, 'about')}</em>${mark(0, ' 2%').replace(' id="m-0"', '')} now.</p>`,
    ],
    [
      'inside a link: the link is cut, not nested',
      '[Asked for 3.5% of GDP](https://example.org/a)',
      ['3.5%'],
      `<p><a href="https://example.org/a">Asked for </a>${mark(0, '3.5%')}<a href="https://example.org/a"> of GDP</a></p>`,
    ],
    [
      'behind an escape',
      'A \\* star, then 2% &amp; more',
      ['2%'],
      `<p>A * star, then ${mark(0, '2%')} &#x26; more</p>`,
    ],
    ['behind an entity', 'R&amp;D and 2%', ['2%'], `<p>R&#x26;D and ${mark(0, '2%')}</p>`],
    [
      'behind an invisible character',
      'A soft\u00ADhyphen&nbsp;and 2% here',
      ['2%'],
      `<p>A soft\u00ADhyphen\u00A0and ${mark(0, '2%')} here</p>`,
    ],
    ['over a line break', 'It is about\n2% now.', ['about\n2%'], `<p>It is ${mark(0, 'about\n2%')} now.</p>`],
    [
      'in a quotation block',
      '> so\n> about 2% now',
      ['2%'],
      `<blockquote>\n<p>so\nabout ${mark(0, '2%')} now</p>\n</blockquote>`,
    ],
    [
      'in a picture, shown by its words',
      '![Sign says 2%](x.png)',
      ['2%'],
      `<p><em>Sign says ${mark(0, '2%')}</em></p>`,
    ],
    ['headings one step down', '# Title 2%', ['2%'], `<h2>Title ${mark(0, '2%')}</h2>`],
  ])('%s', (_, body, quotes, html) => {
    expect(render(body, ...quotes)).toBe(html)
  })

  it('gives the shorter of two marks over the same words the link, and each its id', () => {
    const source = 'It would welcome a rise to 2% of GDP.'
    const marks: Mark[] = [
      { id: 'm-a', claim: 'a', kind: 'statement', start: 9, end: 36 },
      { id: 'm-b', claim: 'b', kind: 'level', start: 27, end: 29 },
    ]
    const html = renderArticle(source, 0, marks, href)
    expect(html).toContain('id="m-b" data-claim="b">2%</a>')
    expect(html.match(/id="m-a"/g)).toHaveLength(1)
  })

  it('keeps the address of a mark where nothing can be wrapped', () => {
    expect(render('Code `2%` here', '2%')).toContain('id="m-0"')
  })

  it.each([
    ['<script>alert(1)</script>', 'script'],
    ['<img src=x onerror=alert(1)>', 'onerror'],
    ['[x](javascript:alert(1))', 'javascript'],
    ['![x](https://example.org/p.png)', 'example.org'],
    ['<a id="m-0" class="mention">x</a>', 'class="mention"'],
  ])('lets nothing through: %s', (body, word) => {
    expect(render(body)).not.toContain(word)
  })

  it('places every mark once, whatever the Markdown', () => {
    const piece = fc.constantFrom(
      '2%',
      'about ',
      '*',
      '**',
      '_',
      '`',
      '[',
      '](https://example.org)',
      '> ',
      '\n\n',
      '\n',
      '&amp;',
      '\\',
      '| a | b |\n',
      '- ',
      '<b>',
      ' text ',
      '\u00A0',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), fc.nat(), (pieces, pick) => {
        const source = pieces.join('')
        const places = [...source.matchAll(/2%/g)].map((match) => match.index)
        const start = places[pick % Math.max(1, places.length)]
        if (start === undefined) return
        const html = renderArticle(
          source,
          0,
          [{ id: 'm-x', claim: 'c', kind: 'level', start, end: start + 2 }],
          href,
        )
        expect(html.match(/ id="m-x"/g)).toHaveLength(1)
        expect(html).not.toMatch(/<a [^>]*>[^<]*<a /)
      }),
      { numRuns: 500 },
    )
  })
})

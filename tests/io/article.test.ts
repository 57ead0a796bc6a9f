import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/io/article.ts'
import { InputError } from '../../src/model/diagnostic.ts'

const GOOD = 'title: null\npublisher: Kyodo\npublished: 2021-11-27\n'
const read = (source: string) => parseArticle('x', 'x.md', source)

/** The diagnostics a source gives, as `line:column what`. */
function problems(source: string): string[] {
  try {
    read(source)
    return []
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.diagnostics.map((one) => `${one.line}:${one.column} ${one.unexpected}`)
  }
}

describe('parseArticle', () => {
  it('keeps dates as text and knows where the body starts', () => {
    const article = read(`---\n${GOOD}---\n\nBody.\n`)
    expect(article.meta.published).toBe('2021-11-27')
    expect(article.source.slice(article.bodyStart)).toBe('\nBody.\n')
  })

  it.each([
    ['Windows line ends', `---\r\n${GOOD.replaceAll('\n', '\r\n')}---\r\nBody.`],
    ['a byte order mark', `\uFEFF---\n${GOOD}---\nBody.`],
    ['spaces behind the dashes', `--- \n${GOOD}---\nBody.`],
  ])('reads %s', (_, source) => {
    const article = read(source)
    expect(article.meta.publisher).toBe('Kyodo')
    expect(article.source.slice(article.bodyStart)).toBe('Body.')
  })

  it.each([
    ['no front matter', 'Just text', ['1:1 no front matter']],
    ['front matter without an end', `---\n${GOOD}`, ['1:1 front matter without an end']],
    ['an unknown field', `---\n${GOOD}autor: X\n---\n`, ['5:1 field "autor"']],
    ['a missing field', '---\ntitle: null\npublisher: null\n---\n', ['2:1 no value for "published"']],
    [
      'an impossible day',
      `---\n${GOOD.replace('11-27', '02-30')}---\n`,
      ['4:12 "2021-02-30" for "published"'],
    ],
    ['an address that runs code', `---\n${GOOD}url: javascript:x\n---\n`, ['5:6 "javascript:x" for "url"']],
    [
      'a nested field',
      `---\n${GOOD}origins:\n  - id: Bad Id\n    agency: X\n---\n`,
      ['6:9 "Bad Id" for "origins.0.id"'],
    ],
    ['the same field twice', `---\n${GOOD}title: X\n---\n`, ['5:1 YAML (Map keys must be unique)']],
    [
      'text with a colon',
      '---\ntitle: A: b\n---\n',
      ['2:8 YAML (Nested mappings are not allowed in compact mappings)'],
    ],
  ])('names the place of %s', (_, source, expected) => {
    expect(problems(source)).toEqual(expected)
  })

  it.each(['js', 'javascript', 'json', 'coffee'])(
    'refuses front matter in %s without running it',
    (language) => {
      const source = `---${language}\n{ "title": (globalThis.__ran = true) }\n---\nBody`
      expect(problems(source)).toHaveLength(1)
      expect(globalThis).not.toHaveProperty('__ran')
    },
  )

  it('refuses YAML that swells, and tells it again on the second read', () => {
    const layers = Array.from(
      { length: 9 },
      (_, n) => `  - &l${n + 1} [${Array(9).fill(`*l${n}`).join(', ')}]`,
    )
    const bomb = `---\n${GOOD}notes:\n  - &l0 [x]\n${layers.join('\n')}\n---\n`
    expect(problems(bomb)[0]).toContain('YAML aliases')
    expect(problems(bomb)).toEqual(problems(bomb))
  })

  it('makes dates of nothing: unquoted ones stay as written', () => {
    const article = read('---\ntitle: 2021-11-27\npublisher: 2021-11-27T00:00:00Z\npublished: 2021-11\n---\n')
    expect(article.meta).toMatchObject({
      title: '2021-11-27',
      publisher: '2021-11-27T00:00:00Z',
      published: '2021-11',
    })
  })
})

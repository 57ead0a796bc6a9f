import { describe, expect, test } from 'vitest'
import { readBlocks } from '../../src/extraction/document.ts'
import { toSource } from '../../src/extraction/normalise.ts'

/** Blocks as `place: text`, the headings marked. */
const blocksOf = (source: string): string[] =>
  readBlocks(source, 0).map(
    ({ place, heading, text }) => `${place}${heading ? ' heading' : ''}: ${text.trim()}`,
  )

const LONG =
  'The government decided on Friday to raise defense spending to 2 percent of gross domestic product by fiscal 2027, officials said.'

describe('reads prose as people paste it', () => {
  const cases: [name: string, source: string, blocks: string[]][] = [
    ['paragraphs', 'First.\n\nSecond.', ['body: First.', 'body: Second.']],
    ['hard wraps', 'Japan will spend\n2 percent\nof GDP.', ['body: Japan will spend 2 percent of GDP.']],
    ['hard breaks', 'Japan will spend  \n2 percent\\\nof GDP.', ['body: Japan will spend 2 percent of GDP.']],
    [
      'Windows line ends',
      'Japan will spend\r\n2 percent.\r\n\r\nNext.',
      ['body: Japan will spend 2 percent.', 'body: Next.'],
    ],
    ['one line a paragraph', `${LONG}\nKishida agreed.`, [`body: ${LONG}`, 'body: Kishida agreed.']],
    [
      'one line a paragraph, in a quotation',
      `> ${LONG}\n> Kishida agreed.`,
      [`body: ${LONG}`, 'body: Kishida agreed.'],
    ],
    [
      'a title line above wrapped prose',
      'Japan to double defense budget\nPrime Minister Fumio Kishida told his ministers on Monday to find\nthe money for it before the end of the year.',
      [
        'body: Japan to double defense budget',
        'body: Prime Minister Fumio Kishida told his ministers on Monday to find the money for it before the end of the year.',
      ],
    ],
    [
      'wrapped prose whose next line starts with a name',
      'The plan that was put before the ministers by\nKishida calls for a budget of 2 percent of the\nGDP.',
      [
        'body: The plan that was put before the ministers by Kishida calls for a budget of 2 percent of the GDP.',
      ],
    ],
    ['indented paragraphs', 'First.\n\n    Second, 2 percent.', ['body: First.', 'body: Second, 2 percent.']],
    ['block quotes', '> Japan will spend\n> 2 percent.', ['body: Japan will spend 2 percent.']],
    [
      'lists',
      '- Japan:\n  - 2 percent of\n    GDP\n  - 3 percent',
      ['body: Japan:', 'body: 2 percent of GDP', 'body: 3 percent'],
    ],
    [
      'emphasis and links',
      'Japan spends **2** *percent* of [its GDP](https://example.org/9%25).',
      ['body: Japan spends 2 percent of its GDP.'],
    ],
    [
      'footnotes',
      'Japan spends 2 percent[^1].\n\n[^1]: Of GDP.',
      ['body: Japan spends 2 percent.', 'body: Of GDP.'],
    ],
    ['code marks', 'Japan spends `2%` of GDP.', ['body: Japan spends 2% of GDP.']],
    ['line break tags', 'Japan spends<br>2% of<br/>GDP.', ['body: Japan spends 2% of GDP.']],
    ['comments', 'Japan <!-- sic --> spends.', ['body: Japan spends.']],
    ['an empty file', '', []],
    ['rules and blank lines only', '\n\n---\n\n***\n', []],
  ]
  test.each(cases)('%s', (_, source, blocks) => {
    expect(blocksOf(source)).toEqual(blocks)
  })
})

describe('tells the parts of an article apart', () => {
  const cases: [name: string, source: string, blocks: string[]][] = [
    [
      'the first heading is the headline, later ones are not',
      '# Japan to spend 2%\n\nText.\n\n## Reaction\n\nMore.',
      ['headline heading: Japan to spend 2%', 'body: Text.', 'body heading: Reaction', 'body: More.'],
    ],
    [
      'underlined headlines',
      'Japan to spend 2%\n===\n\nText.',
      ['headline heading: Japan to spend 2%', 'body: Text.'],
    ],
    [
      'a section heading is no headline',
      '## Reaction\n\n# Late\n\nText.',
      ['body heading: Reaction', 'body heading: Late', 'body: Text.'],
    ],
    [
      'a paragraph in italics is a caption',
      '*A ship, 2021.*\n\nText.',
      ['caption: A ship, 2021.', 'body: Text.'],
    ],
    ["a picture's words are a caption", '![A ship, 2%](ship.jpg)', ['caption: A ship, 2%']],
    ['a picture with a caption', '![A ship](s.jpg) *At sea*', ['caption: A ship At sea']],
    ['a word in italics is none', 'The *Izumo* sailed.', ['body: The Izumo sailed.']],
    [
      'references run to the next heading',
      'Text.\n\n## References\n\n1. A. Writer, “Japan to spend 2%,” A Paper, 2022.\n2. Another.\n\n## Notes\n\nMore.',
      [
        'body: Text.',
        'cited-title: A. Writer, “Japan to spend 2%,” A Paper, 2022.',
        'cited-title: Another.',
        'body heading: Notes',
        'body: More.',
      ],
    ],
    [
      'related coverage at the end',
      'Text.\n\nRelated coverage:\n\nJapan to spend 2%\n\nU.S. asks for 3.5%',
      ['body: Text.', 'cited-title: Japan to spend 2%', 'cited-title: U.S. asks for 3.5%'],
    ],
    [
      'a box of links in the middle ends where the prose goes on',
      `Text.\n\nAlso Read\n\nJapan to spend 2%\n\n${LONG}\n\nEnd.`,
      ['body: Text.', 'cited-title: Japan to spend 2%', `body: ${LONG}`, 'body: End.'],
    ],
    [
      'a single line of the kind',
      'READ ALSO: Japan to spend 2%',
      ['cited-title: READ ALSO: Japan to spend 2%'],
    ],
    [
      'prose that starts with the word',
      'Related spending rose to 2%.',
      ['body: Related spending rose to 2%.'],
    ],
  ]
  test.each(cases)('%s', (_, source, blocks) => {
    expect(blocksOf(source)).toEqual(blocks)
  })
})

describe('tables', () => {
  const source =
    '| Year | Share of **GDP** |\n| --- | --- |\n| FY2020 | 0.94% |\n| FY2021 | 1.0% \\| est. |\n'

  test('give each cell its column and row', () => {
    expect(readBlocks(source, 0).map(({ text, cell }) => [text, cell?.column, cell?.row])).toEqual([
      ['FY2020', 'Year', ''],
      ['0.94%', 'Share of GDP', 'FY2020'],
      ['FY2021', 'Year', ''],
      ['1.0% | est.', 'Share of GDP', 'FY2021'],
    ])
  })

  test('keep the cells of a row together and rows apart', () => {
    const paragraphs = readBlocks(source, 0).map(({ paragraph }) => paragraph)
    expect(paragraphs[0]).toBe(paragraphs[1])
    expect(paragraphs[1]).not.toBe(paragraphs[2])
  })
})

test('offsets count into the whole file', () => {
  const head = '---\ntitle: null\n---\n'
  const source = `${head}Text.\n\n> Japan will spend\n> **2** percent.`
  const block = readBlocks(source, head.length).at(-1)
  const at = block?.text.indexOf('2 percent') ?? -1
  const { start, end } = toSource(block?.offsets ?? { at: [], source: [], entity: [] }, at, at + 9)
  expect(source.slice(start, end)).toBe('2** percent')
})

test('a byte order mark shifts nothing', () => {
  const source = '\uFEFFJapan will spend 2 percent.'
  const [block] = readBlocks(source, 0)
  expect(block?.text).toBe('Japan will spend 2 percent.')
  expect(toSource(block?.offsets ?? { at: [], source: [], entity: [] }, 0, 5)).toEqual({ start: 1, end: 6 })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMarkdown, parseWhole } from '../../src/extraction/markdown.ts'
import { isDense, proseTree } from '../../src/extraction/prose.ts'

describe('takes the short way', () => {
  test.each([
    ['one paragraph', 'Japan will spend 2 percent of GDP.'],
    ['paragraphs and wraps', 'Japan will spend\n2 percent.\n\n\nNext.\n'],
    ['lines of spaces between', 'One.\n   \nTwo.'],
    ['dashes, colons and numbers inside lines', 'A (1) b - c: d | e # f > g.\n2022 saw 3.5% ~ 4%.'],
    ['ampersands that are no entities', 'R & D, AT&, and 5 & 6.'],
    ['emphasis and links', 'One *two* [three](x.html) `four`.\n\nFive.'],
    ['a caption', '*A ship.*\n\n**Bold** start.'],
    ['entities and escapes', 'R&amp;D at \\$5.\n\nNext.'],
    ['brackets that are no links', '[Editor] says [so].\n\n[1] A note ] [.'],
    ['nothing', ''],
    ['blank lines only', '\n\n'],
    ['a heading', '# One: two (three)\n\nFour.\n\n###### 5. Six'],
    [
      'a heading with spaces or marks about it',
      '#  One\n\nTwo.\n\n# Three #\n\nFour.\n\n# Five \n\nSix.\n\n#Seven',
    ],
    ['a heading with markup', '# One *two*\n\nThree.\n\n## A &amp; B'],
    ['words in italics', '*One, two.*\n\n*“Three”*\n\n* four*\n\n*five *\n\n*six*, seven\n\n**eight**'],
  ])('for %s', (_, body) => {
    expect(proseTree(body, parseWhole)).toEqual(parseWhole(body))
  })
})

describe('takes the parts one by one', () => {
  test.each([
    ['headings', '# One\n\nTwo *three*.\n\n## Four ##\nFive.'],
    ['underlined headings', 'One\n===\n\nTwo.\n\nThree\nfour\n---'],
    ['lists', 'One:\n\n- two\n\n- three\n\n  four\n\nFive.'],
    ['lists right under a paragraph', 'One:\n- two\n- three\n\nFour.'],
    ['numbered lists', 'One:\n\n1. two\n2. three\n\nFour.'],
    ['block quotes', '> One\ntwo\n>\n> three\n\nFour.'],
    ['rules', 'One.\n\n***\n\nTwo.'],
    ['tables', 'a | b\n- | -\n1 | 2\n\nOne.'],
    ['indents', '   One.\n\n    Two.'],
  ])('of %s', (_, body) => {
    expect(proseTree(body, parseWhole)).toEqual(parseWhole(body))
  })
})

describe('leaves to the parser', () => {
  test.each([
    ['code', '```\none\n```'],
    ['HTML', '<p>One</p>'],
    ['HTML inside an item', '-  <!--\n \na'],
    ['footnotes', 'One[^1].\n\n[^1]: Two.'],
    ['definitions', 'One [two].\n\n[two]: x.html'],
    ['Windows line ends', 'One.\r\n\r\nTwo.'],
  ])('%s', (_, body) => {
    expect(proseTree(body, parseWhole)).toBeNull()
  })
})

test('is never another tree than the parser’s', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      'b c',
      '1',
      '2.',
      '3)',
      '. ',
      ' ',
      '  ',
      '\n',
      '\n\n',
      '\n \n',
      '\t',
      '*',
      '**',
      '_',
      '[',
      ']',
      '(x)',
      '!',
    ],
    ...[
      '`',
      '&',
      '&amp;',
      '&#37;',
      ';',
      '\\',
      '<',
      '>',
      '|',
      '-',
      '---',
      ':',
      '+',
      '=',
      '#',
      '~',
      '\0',
      '\uFEFF',
      '\ud800',
    ],
    ...['\u00a0', '\u2028', '\u3000', '\v', '\f', '“', '[x]: y', '<br>', '<!--', 'http://x.y'],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 18 }), (pieces) => {
      const body = pieces.join('')
      const tree = proseTree(body, parseWhole)
      if (tree) expect(tree).toEqual(parseWhole(body))
    }),
    { numRuns: 3000 },
  )
})

describe('what holds more marks than prose does', () => {
  test.each([
    ['brackets', '['],
    ['stars', 'a*'],
    ['links that never close', '[a]('],
    ['backslashes', '\\'],
  ])('%s: is taken as it stands', (_, piece) => {
    const body = `Japan. ${piece.repeat(1200)}`
    expect(isDense(body)).toBe(true)
    expect(parseMarkdown(body).children).toMatchObject([{ type: 'paragraph', children: [{ value: body }] }])
    expect(parseMarkdown(`- one\n\n${body}`).children).toMatchObject([
      { type: 'list' },
      { children: [{ value: body }] },
    ])
  })

  test('many paragraphs with some marks each are prose', () => {
    expect(isDense('One *two* [three](x.html).\n\n'.repeat(500))).toBe(false)
  })

  test('containers within containers are not opened', () => {
    expect(parseMarkdown('> '.repeat(300)).children).toMatchObject([{ type: 'paragraph' }])
    expect(parseMarkdown('> > - one').children).toMatchObject([{ type: 'blockquote' }])
  })
})

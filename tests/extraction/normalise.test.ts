import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBlocks } from '../../src/extraction/document.ts'
import { toSource } from '../../src/extraction/normalise.ts'

/** Normalised text of a one-paragraph source, and what stands in the file behind `part` of it. */
function read(source: string, part: string): { text: string; behind: string } {
  const [block] = readBlocks(source, 0)
  if (!block) return { text: '', behind: '' }
  const at = block.text.indexOf(part)
  const { start, end } = toSource(block.offsets, at, at + part.length)
  return { text: block.text.trim(), behind: source.slice(start, end) }
}

describe('reads and finds again', () => {
  const cases: [name: string, source: string, text: string, part: string, behind: string][] = [
    [
      'non-breaking spaces',
      '2\u00a0percent\u202fof GDP',
      '2 percent of GDP',
      '2 percent of',
      '2\u00a0percent\u202fof',
    ],
    [
      'thin and wide spaces',
      '¥6\u2009trillion\u3000yen',
      '¥6 trillion yen',
      '6 trillion yen',
      '6\u2009trillion\u3000yen',
    ],
    ['doubled spaces', '2   percent  of GDP', '2 percent of GDP', '2 percent', '2   percent'],
    ['tabs', '2\tpercent', '2 percent', '2 percent', '2\tpercent'],
    ['Unicode line breaks', '2\u2028percent', '2 percent', '2 percent', '2\u2028percent'],
    ['full-width digits and signs', '約２．５％増 ￥５', '約2.5%増 ¥5', '2.5%', '２．５％'],
    ['soft hyphens', 'de\u00adfense bud\u00adget', 'defense budget', 'defense', 'de\u00adfense'],
    ['soft hyphens at a wrap', 'per\u00ad\ncent', 'percent', 'percent', 'per\u00ad\ncent'],
    ['unbreakable hyphens', 'five\u2011year', 'five-year', 'five-year', 'five\u2011year'],
    ['zero-width spaces', '2\u200bpercent\ufeff', '2percent', '2percent', '2\u200bpercent'],
    ['direction marks', '\u202a2 percent\u202c', '2 percent', '2 percent', '2 percent'],
    ['smart quotes stay', '“2 percent,” he said', '“2 percent,” he said', '2 percent', '2 percent'],
    ['escapes', '\\$5 billion \\*now\\*', '$5 billion *now*', '$5 billion *now*', '$5 billion \\*now\\*'],
    ['a backslash that escapes nothing', 'a\\b 2%', 'a\\b 2%', '2%', '2%'],
    ['an escaped backslash', 'a\\\\n 2%', 'a\\n 2%', '2%', '2%'],
    ['named entities', 'R&amp;D at 2 percent', 'R&D at 2 percent', '2 percent', '2 percent'],
    ['entities for spaces', '¥6&nbsp;trillion', '¥6 trillion', '¥6 trillion', '¥6&nbsp;trillion'],
    ['numeric entities', '2&#37; of GDP', '2% of GDP', '2%', '2&#37;'],
    ['hexadecimal entities', '&#x32;&#x25; of GDP', '2% of GDP', '2%', '&#x32;&#x25;'],
    ['entities of two characters', 'a &NotEqualTilde; 2%', 'a \u2242\u0338 2%', '2%', '2%'],
    ['entities beyond the basic plane', '&#x1F600; 2%', '\u{1F600} 2%', '2%', '2%'],
    ['what only looks like an entity', 'A&B; &nosuch; 2%', 'A&B; &nosuch; 2%', '2%', '2%'],
    ['an entity of a quotation mark', '&ldquo;2%&rdquo;', '“2%”', '“2%”', '&ldquo;2%&rdquo;'],
    ['a prefix of quoted lines', '> about 2\n> percent', 'about 2 percent', '2 percent', '2\n> percent'],
    [
      'quotes in lists in quotes',
      '> - about 2\n>   percent',
      'about 2 percent',
      '2 percent',
      '2\n>   percent',
    ],
    ['a quoted line without its mark', '> about 2\npercent', 'about 2 percent', '2 percent', '2\npercent'],
    ['entities on quoted lines', '> about 2&#37;\n> of GDP', 'about 2% of GDP', '2% of', '2&#37;\n> of'],
    ['markup inside a figure', '**2** *percent*', '2 percent', '2 percent', '2** *percent'],
    ["a picture's words", '![about **2** percent](a.png)', 'about 2 percent', '2 percent', '2** percent'],
    ['code', '`` 2 percent `` of GDP', '2 percent of GDP', '2 percent', '2 percent'],
    ['a null character', 'a\0 2%', 'a\uFFFD 2%', '2%', '2%'],
  ]
  test.each(cases)('%s', (_, source, text, part, behind) => {
    expect(read(source, part)).toEqual({ text, behind })
  })
})

// Words that stand in the text just as in the file, with anything that Markdown and Unicode offer between them.
const separator = fc.constantFrom(
  ...[
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\t',
    '\u00a0',
    '\u3000',
    '\u00ad',
    '\u200b',
    '&nbsp;',
    '&#37;',
    '&NotEqualTilde;',
  ],
  ...[
    '&',
    '\\',
    '\\*',
    '*',
    '**',
    '_',
    '`',
    '[',
    ']',
    '](x)',
    '![',
    '<br>',
    '<',
    '>',
    '\n> ',
    '\n- ',
    '\n\n',
    '|',
  ],
  ...[
    '[^1]',
    '\n[^1]: ',
    '\n| --- |\n',
    '\n    ',
    '\n# ',
    '\n---\n',
    '％',
    '\ud83d',
    '\u{1F600}',
    '\0',
    '~',
    '"',
    '“',
  ],
)

test('every word is found where it stands, whatever stands between', () => {
  fc.assert(
    fc.property(fc.array(separator, { minLength: 1, maxLength: 24 }), (separators) => {
      const source = separators.map((between, index) => `word${index}q${between}`).join('')
      for (const { text, offsets } of readBlocks(source, 0)) {
        for (const { 0: word, index } of text.matchAll(/word\d+q/g)) {
          const { start, end } = toSource(offsets, index, index + word.length)
          expect(source.slice(start, end)).toBe(word)
        }
      }
    }),
    { numRuns: 500 },
  )
})

test('every span of the text lies in the file, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (source) => {
      for (const { text, offsets } of readBlocks(source, 0)) {
        let before = -1
        for (let at = 0; at < text.length; at += 1) {
          const { start, end } = toSource(offsets, at, at + 1)
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(source.length)
          before = start
        }
      }
    }),
    { numRuns: 500 },
  )
})

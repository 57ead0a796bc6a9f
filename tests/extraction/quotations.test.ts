import { describe, expect, test } from 'vitest'
import { findQuotations } from '../../src/extraction/quotations.ts'

const quotationsOf = (text: string): string[] =>
  findQuotations(text).map(({ start, end }) => text.slice(start, end))

describe('finds what is quoted', () => {
  const cases: [name: string, text: string, quoted: string[]][] = [
    ['smart quotes', '“We will pay,” he said. “All of it.”', ['We will pay,', 'All of it.']],
    ['straight quotes', '"We will pay," he said. "All of it."', ['We will pay,', 'All of it.']],
    ['both kinds', '“One” and "two"', ['One', 'two']],
    [
      'a quotation that goes on in the next paragraph',
      '“We will pay. All of it.',
      ['We will pay. All of it.'],
    ],
    ['a quotation closed by the other kind', '"We will pay”, he said', ['We will pay']],
    ['behind a bracket', '("so-called" plan)', ['so-called']],
    ['a word in quotes', 'a "record" budget', ['record']],
    ['apostrophes and single quotes are no quotations', "Japan’s ‘record’ budget isn't", []],
    ['inches', 'a 5" gun and a "new" 3" one', ['new']],
    ['a closing mark alone', 'a record” budget', []],
    ['a straight quote at the end', 'a record budget "', []],
    ['nothing between the marks', '“” ""', []],
    ['no marks', 'a record budget', []],
  ]
  test.each(cases)('%s', (_, text, quoted) => {
    expect(quotationsOf(text)).toEqual(quoted)
  })
})

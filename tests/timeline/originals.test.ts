import { describe, expect, it } from 'vitest'
import { compareWithOriginal, matchOriginals } from '../../src/timeline/originals.ts'
import { article, type Piece, share } from './fake.ts'

const text = (...pieces: Piece[]) => {
  const { article: one, extraction } = article('x', pieces)
  return { text: one.source.slice(one.bodyStart), mentions: extraction.mentions }
}
const goal = share(2, { kind: 'target', period: '2027', periodRole: 'by', speaker: 'Fumio Kishida' })

describe('compareWithOriginal', () => {
  const original = text(
    'Kishida said "we will do it". The goal is ',
    ['2 percent', goal],
    ' and then ',
    ['1 percent', share(1)],
    '.',
  )

  it('counts figures with the same reading, however the speaker is written', () => {
    const restated = text(
      'It was ',
      ['1 percent', share(1)],
      '; the aim ',
      ['2 percent', { ...goal, speaker: 'Kishida' }],
      ', "we will do it".',
    )
    expect(compareWithOriginal(original, restated)).toMatchObject({ figures: 2, agree: 2, strayQuotes: [] })
  })

  it('names what differs, what is missing and what was added', () => {
    const restated = text(
      'The aim ',
      ['2 percent', { ...goal, period: 'FY2027' }],
      ' or ',
      ['3 percent', share(3)],
      '.',
    )
    const { agree, rows } = compareWithOriginal(original, restated)
    expect(agree).toBe(0)
    expect(rows.map((row) => [row.quote, row.found, ...row.differs])).toEqual([
      ['2 percent', 'both', 'period: 2027 → FY2027'],
      ['1 percent', 'original'],
      ['3 percent', 'restatement'],
    ])
  })

  it('tells quotations and figures that the original does not have', () => {
    const restated = text(
      'He said “we shall do it”. The goal is ',
      ['2%', goal],
      ' and ',
      ['1 percent', share(1)],
      '.',
    )
    expect(compareWithOriginal(original, restated).strayQuotes).toEqual(['2%', 'we shall do it'])
  })
})

describe('matchOriginals', () => {
  it('goes by names and numbers, one text for one article', () => {
    const articles = [
      { slug: 'call', text: 'Biden phoned Kishida in October; 0.94 percent, 5 trillion yen.' },
      { slug: 'tokyo', text: 'Hegseth met Koizumi in Tokyo; 1.8 percent, 2035.' },
      { slug: 'other', text: 'Nothing here matches.' },
    ]
    const originals = [
      { name: '1.txt', text: 'In Tokyo, Hegseth said to Koizumi: 1.8 per cent. By 2035.' },
      { name: '2.txt', text: 'Kishida and Biden spoke in October. 0.94 percent and 5 trillion yen.' },
    ]
    expect([...matchOriginals(articles, originals)].sort()).toEqual([
      ['call', '2.txt'],
      ['tokyo', '1.txt'],
    ])
  })
})

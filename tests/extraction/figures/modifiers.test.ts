import { describe, expect, test } from 'vitest'
import { findFigures } from '../../../src/extraction/figures.ts'
import { readAll } from './read.ts'

/** Each phrase stands before `2%`; the expected quote is in brackets with its comparator. */
const before: readonly (readonly [text: string, figure: string])[] = [
  ...[
    'about',
    'around',
    'approximately',
    'approx.',
    'some',
    'roughly',
    'nearly',
    'almost',
    'close to',
    'near',
  ],
  ...[
    'an estimated',
    'circa',
    'ca.',
    'in the region of',
    'on the order of',
    'somewhere around',
    'just about',
  ],
].map((phrase) => [`comes to ${phrase} 2%`, `[${phrase} 2%] ~2 %`] as const)

const over = [
  ...[
    'more than',
    'over',
    'above',
    'beyond',
    'past',
    'in excess of',
    'north of',
    'upwards of',
    'greater than',
  ],
  ...[
    'higher than',
    'just over',
    'just above',
    'just past',
    'well over',
    'a little over',
    'slightly above',
    'far beyond',
  ],
].map((phrase) => [`goes ${phrase} 2%`, `[${phrase} 2%] >2 %`] as const)

const atLeast = [
  'at least',
  'no less than',
  'not less than',
  'a minimum of',
  'minimum',
  'at or above',
  'no lower than',
].map((phrase) => [`spend ${phrase} 2%`, `[${phrase} 2%] >=2 %`] as const)

const under = [
  'below',
  'under',
  'less than',
  'fewer than',
  'lower than',
  'short of',
  'just under',
  'just below',
  'shy of',
  'well below',
].map((phrase) => [`stays ${phrase} 2%`, `[${phrase} 2%] <2 %`] as const)

const upTo = [
  ...[
    'up to',
    'as much as',
    'as high as',
    'at most',
    'no more than',
    'not more than',
    'a maximum of',
    'within',
    'inside',
  ],
  ...['no higher than', 'not above', 'at or below'],
].map((phrase) => [`spend ${phrase} 2%`, `[${phrase} 2%] <=2 %`] as const)

const after: readonly (readonly [text: string, figure: string])[] = [
  ['2% or so', '[2% or so] ~2 %'],
  ...['or more', 'or higher', 'or above', 'and above', 'or over'].map(
    (phrase) => [`2% ${phrase}`, `[2% ${phrase}] >=2 %`] as const,
  ),
  ['2%+', '[2%+] >=2 %'],
  ['2%-plus', '[2%-plus] >=2 %'],
  ['2 percent plus', '[2 percent plus] >=2 %'],
  ['“2% at least.”', '[2% at least] >=2 %'],
  ['¥5 trillion or more', '[¥5 trillion or more] >=5000000000000 JPY'],
  ...['or less', 'or below', 'at most', 'or under'].map(
    (phrase) => [`2% ${phrase}`, `[2% ${phrase}] <=2 %`] as const,
  ),
  ['2% of GDP or more', '[2%] >=2 %'],
  ['2 percent of gross domestic product or higher', '[2 percent] >=2 %'],
  ['about 2% or more', '[about 2% or more] >=2 %'],
]

const context: readonly (readonly [text: string, ...figures: string[]])[] = [
  // verbs set the comparator and stay outside the quote
  ['rise, exceeding 5 trillion yen', '[5 trillion yen] >5000000000000 JPY'],
  ['it exceeds 2%', '[2%] >2 %'],
  ['it topped 2%', '[2%] >2 %'],
  ['set to top 2%', '[2%] >2 %'],
  ['crossed the 1% mark', '[1%] >1 %'],
  ['must not exceed 1%', '[1%] <=1 %'],
  ["won't exceed 1%", '[1%] <=1 %'],
  ['doesn’t exceed 1%', '[1%] <=1 %'],
  ['a limit of 1%', '[1%] <=1 %'],
  ['capped at 1 percent', '[1 percent] <=1 %'],
  // compounds
  ['still only around 1%', '[around 1%] ~1 %'],
  ['to around 1%', '[around 1%] ~1 %'],
  ['up to about 2%', '[up to about 2%] <=2 %'],
  ['at least around 2%', '[at least around 2%] >=2 %'],
  ['to above 2%', '[above 2%] >2 %'],
  ['an increase of up to 2%', '[up to 2%] <=2 %'],
  ['nowhere near 2%', '[nowhere near 2%] <2 %'],
  ['a limit of about 1%', '[about 1%] ~1 %'],
  ['nothing more than 1%', '[nothing more than 1%] <=1 %'],
  ['3.5 percent, as a minimum', '[3.5 percent, as a minimum] >=3.5 %'],
  ['it is not about 2 percent', '[2 percent] =2 %'],
  ['took it up to 2%', '[2%] =2 %'],
  ['with little more than half a percent', '[little more than half a percent] >0.5 %'],
  ['at least “2 percent” of GDP', '[2 percent] >=2 %'],
  ['a 2-percent-ish share', '[2-percent-ish] ~2 %'],
  // glued signs and words
  ['~2%', '[~2%] ~2 %'],
  ['>2%', '[>2%] >2 %'],
  ['≥ 2%', '[≥ 2%] >=2 %'],
  ['<1%', '[<1%] <1 %'],
  ['c.2%', '[c.2%] ~2 %'],
  ['a sub-1% budget', '[sub-1%] <1 %'],
  // articles between
  ['about a 2% rise', '[about a 2%] ~2 %'],
  ['stayed below the 1 percent of old', '[below the 1 percent] <1 %'],
  ['over the 1% mark', '[over the 1%] >1 %'],
  ['more than a 2% rise', '[more than a 2%] >2 %'],
  // prepositions and comparisons are no modifiers
  ['almost doubling to 2%', '[2%] =2 %'],
  ['nearly double the 1%', '[1%] =1 %'],
  ['above the 2% target', '[2%] =2 %'],
  ['below the 2 percent NATO guideline', '[2 percent] =2 %'],
  ['a budget that verges on 300 billion dollars', '[300 billion dollars] ~300000000000 USD'],
  ['it almost reaches 2 percent', '[2 percent] ~2 %'],
  ['spending has passed 1 trillion yuan', '[1 trillion yuan] >1000000000000 CNY'],
  ['it passed a 1 trillion yuan budget', '[1 trillion yuan] =1000000000000 CNY'],
  // what a figure is set against is told exactly
  ['above the 1 percent of GDP it spends', '[1 percent] =1 %'],
  ['at least the 2 percent of GDP that it promised', '[at least the 2 percent] >=2 %'],
  ['stayed at or below the 1 percent of old', '[at or below the 1 percent] <=1 %'],
  ['parliament has passed an 8.7 trillion yen budget', '[8.7 trillion yen] =8700000000000 JPY'],
  ['far beyond the 2% aimed at', '[2%] =2 %'],
  ['a good deal below the 3.5 percent asked for', '[3.5 percent] =3.5 %'],
  ['surpasses the 8.5 trillion yen of last year', '[8.5 trillion yen] =8500000000000 JPY'],
  ['nowhere close to the 5% Warsaw spends', '[5%] =5 %'],
  ['closer to the 3 percent mark', '[closer to the 3 percent] ~3 %'],
  ['a row over 3.5%', '[3.5%] =3.5 %'],
  ['asked about 3.5 percent', '[3.5 percent] =3.5 %'],
  ['under a 43 trillion yen plan', '[43 trillion yen] =43000000000000 JPY'],
  ['2.6 percent more than 23 trillion yen', '[2.6 percent] =2.6 %', '[23 trillion yen] =23000000000000 JPY'],
  ['more than the 23 trillion yen of last year', '[23 trillion yen] =23000000000000 JPY'],
  ['moved their request up to 3.5%', '[3.5%] =3.5 %'],
  ['bring it up to 2%', '[2%] =2 %'],
  ['twice as much as 2%', '[2%] =2 %'],
  ['the top 2%', '[2%] =2 %'],
  ['over five years, 2%', '[2%] =2 %'],
  ['see above: 2%', '[2%] =2 %'],
  ['1%, or more than ¥5 trillion', '[1%] =1 %', '[more than ¥5 trillion] >5000000000000 JPY'],
  ['2% at least until 2030', '[2%] =2 %'],
  ['3.5% plus 1.5%', '[3.5%] =3.5 %', '[1.5%] =1.5 %'],
  ['below 1%, above 2%', '[below 1%] <1 %', '[above 2%] >2 %'],
]

describe('modifiers', () => {
  test.each([...before, ...over, ...atLeast, ...under, ...upTo, ...after, ...context])(
    '%s',
    (text, ...figures) => {
      expect(readAll(text)).toEqual(figures)
    },
  )

  test('the core span leaves the modifiers out', () => {
    const text = 'It is just over 2 percent or so of GDP'
    const cores = findFigures(text).map(({ value }) => text.slice(value.coreStart, value.coreEnd))
    expect(cores).toEqual(['2 percent'])
  })
})

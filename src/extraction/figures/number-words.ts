/** What a word or a mark inside a written-out number does. */
export type NumberPart =
  | 'unit'
  | 'tens'
  | 'hundred'
  | 'scale'
  | 'article'
  | 'and'
  | 'of'
  | 'point'
  | 'part'
  | 'single'
  | 'minus'

export interface NumberWord {
  readonly part: NumberPart
  /** unit, tens: the number; scale: the power of ten; part: what one is divided by ("quarter" is 4). */
  readonly value: number
  /** A single letter or short form that is a scale only when glued to digits ("5m"), or a capital after a space. */
  readonly glued?: boolean
}

const entries = (part: NumberPart, words: Readonly<Record<string, number>>): [string, NumberWord][] =>
  Object.entries(words).map(([word, value]) => [word, { part, value }])

const glued = (words: Readonly<Record<string, number>>): [string, NumberWord][] =>
  Object.entries(words).map(([word, value]) => [word, { part: 'scale', value, glued: true }])

/** Every word that can be part of a number in English news, Indian scales included. */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = new Map<string, NumberWord>([
  ...entries('unit', {
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
  }),
  ...entries('tens', {
    twenty: 20,
    thirty: 30,
    forty: 40,
    fourty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
  ...entries('hundred', { hundred: 100 }),
  ...entries('scale', {
    thousand: 3,
    lakh: 5,
    lakhs: 5,
    lac: 5,
    million: 6,
    mil: 6,
    mln: 6,
    mn: 6,
    crore: 7,
    crores: 7,
    cr: 7,
    billion: 9,
    bil: 9,
    bln: 9,
    bn: 9,
    trillion: 12,
    tril: 12,
    trn: 12,
    tln: 12,
    tn: 12,
    tr: 12,
    quadrillion: 15,
  }),
  ...glued({ k: 3, m: 6, b: 9, t: 12 }),
  ...entries('article', { a: 1, an: 1 }),
  ...entries('and', { and: 0 }),
  ...entries('of', { of: 0 }),
  ...entries('point', { point: 0 }),
  ...entries('single', { single: 1, full: 1, whole: 1 }),
  ...entries('minus', { minus: -1, negative: -1 }),
  ...entries('part', {
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fifth: 5,
    fifths: 5,
    eighth: 8,
    eighths: 8,
    tenth: 10,
    tenths: 10,
    hundredth: 100,
    hundredths: 100,
  }),
])

/** Fractions that Unicode writes as one character. */
export const FRACTION_CHARACTERS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
])

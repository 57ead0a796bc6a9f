import { describe, expect, test } from 'vitest'
import { readAll } from './read.ts'

const yen = '=5000000000000 JPY'

const table: readonly (readonly [text: string, ...figures: string[]])[] = [
  ['5 trillion yen ($44 billion)', `[5 trillion yen] ${yen} {$44 billion} =44000000000 USD`],
  ['5 trillion yen (US$44 billion).', `[5 trillion yen] ${yen} {US$44 billion} =44000000000 USD`],
  ['5 trillion yen (about $44 billion)', `[5 trillion yen] ${yen} {about $44 billion} ~44000000000 USD`],
  [
    '¥5 trillion (approximately $44 billion) for',
    `[¥5 trillion] ${yen} {approximately $44 billion} ~44000000000 USD`,
  ],
  [
    '¥5 trillion over five years (equal to around $44 billion at the time)',
    `[¥5 trillion] ${yen} {around $44 billion} ~44000000000 USD`,
  ],
  ['¥5 trillion (US$1=¥113)', `[¥5 trillion] ${yen}`, '[US$1] =1 USD {¥113} =113 JPY'],
  ['¥5tn (€40bn)', `[¥5tn] ${yen} {€40bn} =40000000000 EUR`],
  ['¥5 trillion [$44bn]', `[¥5 trillion] ${yen} {$44bn} =44000000000 USD`],
  ['¥5 trillion (or $44 billion)', `[¥5 trillion] ${yen} {$44 billion} =44000000000 USD`],
  ['¥5 trillion (equivalent to roughly $44bn)', `[¥5 trillion] ${yen} {roughly $44bn} ~44000000000 USD`],
  ['¥5 trillion ($44 billion at current rates)', `[¥5 trillion] ${yen} {$44 billion} =44000000000 USD`],
  [
    '¥5 trillion ($44 billion, €40 billion)',
    `[¥5 trillion] ${yen} {$44 billion} =44000000000 USD {€40 billion} =40000000000 EUR`,
  ],
  ['¥5 trillion (44 billion dollars)', `[¥5 trillion] ${yen} {44 billion dollars} =44000000000 USD`],
  ['$44 billion (5 trillion yen)', `[$44 billion] =44000000000 USD {5 trillion yen} ${yen}`],
  ['A$50 billion ($33 billion)', '[A$50 billion] =50000000000 AUD {$33 billion} =33000000000 USD'],
  ['the budget (¥5 trillion, or $44 billion)', `[¥5 trillion] ${yen} {$44 billion} =44000000000 USD`],
  [
    '¥5 trillion or more ($44 billion)',
    '[¥5 trillion or more] >=5000000000000 JPY {$44 billion} =44000000000 USD',
  ],
  ['¥5 trillion over five years ($44 billion)', `[¥5 trillion] ${yen} {$44 billion} =44000000000 USD`],
  [
    '40 trillion to 43 trillion yen ($290 billion to $312 billion)',
    '[40 trillion to 43 trillion yen] =40000000000000..43000000000000 JPY {$290 billion to $312 billion} =290000000000 USD',
  ],
  [
    '40 trillion yen ($290 billion) to 43 trillion yen ($312 billion)',
    '[40 trillion yen ($290 billion) to 43 trillion yen] =40000000000000..43000000000000 JPY {$290 billion} =290000000000 USD {$312 billion} =312000000000 USD',
  ],
  // figures of their own
  ['5 trillion yen (5%)', `[5 trillion yen] ${yen}`, '[5%] =5 %'],
  ['5 trillion yen (1% of GDP)', `[5 trillion yen] ${yen}`, '[1%] =1 %'],
  ['1.19% (¥5 trillion)', '[1.19%] =1.19 %', `[¥5 trillion] ${yen}`],
  ['¥5 trillion ($2 billion for drones)', `[¥5 trillion] ${yen}`, '[$2 billion] =2000000000 USD'],
  ['¥5 trillion over five years ($2 billion)', `[¥5 trillion] ${yen}`, '[$2 billion] =2000000000 USD'],
  ['¥5 trillion (¥4 trillion)', `[¥5 trillion] ${yen}`, '[¥4 trillion] =4000000000000 JPY'],
  ['¥5 trillion, or $44 billion', `[¥5 trillion] ${yen}`, '[$44 billion] =44000000000 USD'],
  ['1% of GDP, or about ¥5 trillion', '[1%] =1 %', '[about ¥5 trillion] ~5000000000000 JPY'],
]

describe('conversions', () => {
  test.each(table)('%s', (text, ...figures) => {
    expect(readAll(text)).toEqual(figures)
  })
})

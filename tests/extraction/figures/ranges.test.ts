import { describe, expect, test } from 'vitest'
import { readAll } from './read.ts'

const yen = (text: string, low: number, high: number, more = '') =>
  `[${text}] ${more || '='}${low}000000000000..${high}000000000000 JPY`

const table: readonly (readonly [text: string, ...figures: string[]])[] = [
  ['1 to 2 percent', '[1 to 2 percent] =1..2 %'],
  ['one to two percent', '[one to two percent] =1..2 %'],
  ['a 3-to-5 percent rise', '[3-to-5 percent] =3..5 %'],
  ['1.5–2%', '[1.5–2%] =1.5..2 %'],
  ['1.5-2 percent', '[1.5-2 percent] =1.5..2 %'],
  ['1.5 – 2%', '[1.5 – 2%] =1.5..2 %'],
  ['1%-2%', '[1%-2%] =1..2 %'],
  ['1% to 2%', '[1% to 2%] =1..2 %'],
  ['between 1 and 2 percent', '[between 1 and 2 percent] =1..2 %'],
  ['between 1% and 2%', '[between 1% and 2%] =1..2 %'],
  ['between about 1 and 2 percent', '[between about 1 and 2 percent] ~1..2 %'],
  ['2 or 3 percent', '[2 or 3 percent] =2..3 %'],
  ['half a percent to 1 percent', '[half a percent to 1 percent] =0.5..1 %'],
  ['1 to 2 percentage points', '[1 to 2 percentage points] =1..2 pp'],
  ['ranging from 1 to 2 percent', '[1 to 2 percent] =1..2 %'],
  ['anywhere from 1% to 2%', '[1% to 2%] =1..2 %'],
  ['around 1 to 2 percent', '[around 1 to 2 percent] ~1..2 %'],
  ['up to 2 to 3 percent', '[up to 2 to 3 percent] <=2..3 %'],
  ['¥40 trillion to ¥43 trillion', yen('¥40 trillion to ¥43 trillion', 40, 43)],
  ['¥40 trillion to 43 trillion', yen('¥40 trillion to 43 trillion', 40, 43)],
  ['¥40-43 trillion', yen('¥40-43 trillion', 40, 43)],
  ['¥40–¥43 trillion', yen('¥40–¥43 trillion', 40, 43)],
  ['¥40 to ¥43 trillion', yen('¥40 to ¥43 trillion', 40, 43)],
  ['40 trillion yen to 43 trillion yen', yen('40 trillion yen to 43 trillion yen', 40, 43)],
  ['40 trillion to 43 trillion yen', yen('40 trillion to 43 trillion yen', 40, 43)],
  ['40 to 43 trillion yen', yen('40 to 43 trillion yen', 40, 43)],
  ['40-43 trillion yen', yen('40-43 trillion yen', 40, 43)],
  ['a 40-trillion-to-43-trillion-yen plan', yen('40-trillion-to-43-trillion-yen', 40, 43)],
  ['between ¥40 trillion and ¥43 trillion', yen('between ¥40 trillion and ¥43 trillion', 40, 43)],
  ['between ¥40 and ¥43 trillion', yen('between ¥40 and ¥43 trillion', 40, 43)],
  ['roughly 40-43 trillion yen', yen('roughly 40-43 trillion yen', 40, 43, '~')],
  ['$40bn–$50bn', '[$40bn–$50bn] =40000000000..50000000000 USD'],
  ['$500 million to $1 billion', '[$500 million to $1 billion] =500000000..1000000000 USD'],
  ['A$40 billion to $50 billion', '[A$40 billion to $50 billion] =40000000000..50000000000 AUD'],
  // changes and neighbors are two figures
  ['from 1.8% to 2%', '[1.8%] =1.8 %', '[2%] =2 %'],
  ['from the current 1.8% to 2%', '[1.8%] =1.8 %', '[2%] =2 %'],
  [
    "from last year's 5 trillion yen to 6 trillion yen",
    '[5 trillion yen] =5000000000000 JPY',
    '[6 trillion yen] =6000000000000 JPY',
  ],
  ['from 1 to 2 percent', '[1] =1 %', '[2 percent] =2 %'],
  ['from around 1 to 2 percent', '[around 1] ~1 %', '[2 percent] =2 %'],
  ['from 3 to 2 percent', '[3] =3 %', '[2 percent] =2 %'],
  ['from 40 to 43 trillion yen', '[40] =40000000000000 JPY', '[43 trillion yen] =43000000000000 JPY'],
  [
    'from ¥40 trillion to 43 trillion',
    '[¥40 trillion] =40000000000000 JPY',
    '[43 trillion] =43000000000000 JPY',
  ],
  ['from $40 to $50 billion', '[$40] =40000000000 USD', '[$50 billion] =50000000000 USD'],
  ['from 2.12% of GDP in 2012 to 1.61%', '[2.12%] =2.12 %', '[1.61%] =1.61 %'],
  ['3% to 2%', '[3%] =3 %', '[2%] =2 %'],
  ['1% and 2%', '[1%] =1 %', '[2%] =2 %'],
  ['neither 3.5 nor 5 per cent', '[3.5] =3.5 %', '[5 per cent] =5 %'],
  ['rose 1.5 and 2 percent, respectively', '[1.5] =1.5 %', '[2 percent] =2 %'],
  ['up 9.4% to ¥8.7 trillion', '[9.4%] =9.4 %', '[¥8.7 trillion] =8700000000000 JPY'],
  ['$5 billion to 30 countries', '[$5 billion] =5000000000 USD'],
  ['$40 to 50 percent of them', '[$40] =40 USD', '[50 percent] =50 %'],
  ['in fiscal 2022 to 2 percent', '[2 percent] =2 %'],
  ['in 2022-2%', '[2%] =2 %'],
  ['fiscal 2027 and 2 percent', '[2 percent] =2 %'],
  ['on March 5 to 7 percent', '[7 percent] =7 %'],
  ['$5 billion to ¥6 trillion', '[$5 billion] =5000000000 USD', '[¥6 trillion] =6000000000000 JPY'],
  // lists
  ['devote 1.38, 1.22 and 0.92 percent', '[1.38] =1.38 %', '[1.22] =1.22 %', '[0.92 percent] =0.92 %'],
  [
    'rose to 7.1, 7.9 and 8.7 trillion yen',
    '[7.1] =7100000000000 JPY',
    '[7.9] =7900000000000 JPY',
    '[8.7 trillion yen] =8700000000000 JPY',
  ],
  ['in 2019, 2020 and 2 percent', '[2 percent] =2 %'],
  ['5 ships and 2 percent', '[2 percent] =2 %'],
  // bands
  ['the mid ¥6 trillion range', '[mid ¥6 trillion range] ~6500000000000 JPY'],
  ['the mid-¥6 trillion range', '[mid-¥6 trillion range] ~6500000000000 JPY'],
  ['the mid-6 trillion yen range', '[mid-6 trillion yen range] ~6500000000000 JPY'],
  ['the mid-40 trillion yen range', '[mid-40 trillion yen range] ~45000000000000 JPY'],
  ['the lower 5 trillion yen range', '[lower 5 trillion yen range] ~5200000000000 JPY'],
  ['the upper ¥8 trillion range', '[upper ¥8 trillion range] ~8800000000000 JPY'],
  ['the ¥6 trillion range', '[¥6 trillion range] ~6000000000000 JPY'],
  ['a 5.5 trillion yen level', '[5.5 trillion yen level] ~5500000000000 JPY'],
  ['a record high 5 trillion yen', '[5 trillion yen] =5000000000000 JPY'],
  ['the 2–3% range', '[2–3%] =2..3 %'],
]

describe('ranges', () => {
  test.each(table)('%s', (text, ...figures) => {
    expect(readAll(text)).toEqual(figures)
  })
})

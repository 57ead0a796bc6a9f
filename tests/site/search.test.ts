import { describe, expect, test } from 'vitest'
import { fold, matcher, padded } from '../../src/site/search.ts'

const SAME: readonly (readonly [name: string, forms: readonly string[]])[] = [
  ['a share', ['2%', '2 percent', '2 per cent', 'two percent', 'two per cent', '２％', '2-percent']],
  ['a decimal share', ['0.94%', '0.94 percent', '0.94 per cent']],
  ['a fiscal year', ['FY2027', 'fy 2027', 'fiscal 2027', 'fiscal year 2027', '2027年度']],
  ['yen', ['¥43 trillion', '43 trillion yen', '43兆円', '¥43tn', '43-trillion-yen', '￥43 trillion']],
  ['dollars', ['$44 billion', 'US$44 billion', '44 billion dollars', '44 billion US dollars', '$44bn']],
]

describe('fold', () => {
  for (const [name, forms] of SAME) {
    test.for(forms)(`${name}: %s`, (form) => {
      expect(fold(form)).toBe(fold(forms[0] ?? ''))
    })
  }

  test('thousands and case', () => {
    expect(fold('1,234 Ships')).toBe('1234 ships')
  })
})

describe('matcher', () => {
  const row = padded('Target of 2% of GDP by FY2027, said Fumio Kishida 岸田文雄: 43 trillion yen')
  test.for(['2%', 'target kishida', '岸田', '¥43 trillion', '2027', 'fiscal 2027', 'KISH', ''])(
    'finds %s',
    (query) => {
      expect(matcher(fold(query))(row)).toBe(true)
    },
  )
  test.for(['12%', '3 trillion yen', '0.2%', 'FY2026', '高市', 'hida', 'target biden'])(
    'does not find %s',
    (query) => {
      expect(matcher(fold(query))(row)).toBe(false)
    },
  )

  test('a share is not found inside a longer one', () => {
    expect(matcher(fold('2%'))(padded('3.2% of GDP'))).toBe(false)
    expect(matcher(fold('2 percent'))(padded('12 percent'))).toBe(false)
  })

  test('a megabyte of digits does not stall', () => {
    expect(fold('1'.repeat(500_000) + '円'.repeat(10)).length).toBeGreaterThan(0)
  }, 2000)
})

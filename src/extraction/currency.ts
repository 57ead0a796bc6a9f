import type { View } from './view.ts'

/** A national currency names the budget it counts; dollars and euros are everybody's. */
const CURRENCY_OF: Readonly<Record<string, string>> = {
  JPY: 'JP',
  KRW: 'KR',
  TWD: 'TW',
  CNY: 'CN',
  INR: 'IN',
  GBP: 'GB',
  AUD: 'AU',
  CAD: 'CA',
  NZD: 'NZ',
  PLN: 'PL',
  SEK: 'SE',
  NOK: 'NO',
  DKK: 'DK',
  CZK: 'CZ',
  HUF: 'HU',
  RON: 'RO',
  RUB: 'RU',
  UAH: 'UA',
  ILS: 'IL',
  TRY: 'TR',
  PHP: 'PH',
  THB: 'TH',
  MYR: 'MY',
  IDR: 'ID',
  VND: 'VN',
  SGD: 'SG',
  PKR: 'PK',
  CHF: 'CH',
  SAR: 'SA',
  BRL: 'BR',
  ZAR: 'ZA',
  MXN: 'MX',
}

/** The country of a national currency; null for dollars, euros and percentages. */
export const currencyOf = (unit: string): string | null => CURRENCY_OF[unit] ?? null

/** The country whose money an article counts in, when no country is named at all. */
export function currencyCountry(views: readonly View[]): string | null {
  for (const view of views) {
    for (const figure of view.figures) {
      const code = CURRENCY_OF[figure.note.value.unit]
      if (code) return code
    }
  }
  return null
}

/** How a currency name behaves beside a number. */
export interface CurrencyName {
  /** ISO 4217; the name itself where several states share it ("peso", see shared-money.ts); null where too many do. */
  readonly code: string | null
  /** The name names a hundredth of the unit ("cents", "pence"). */
  readonly minor?: boolean
  /** The word has another common sense, so the number must be of the size of money. */
  readonly needsScale?: boolean
}

const named = (code: string | null, ...words: string[]): [string, CurrencyName][] =>
  words.map((word) => [word, { code }])

/** Names that follow a number. */
export const CURRENCY_NAMES: ReadonlyMap<string, CurrencyName> = new Map<string, CurrencyName>([
  ...named('JPY', 'yen', 'yens', '円'),
  ...named('USD', 'dollar', 'dollars'),
  ...named('EUR', 'euro', 'euros'),
  ['pound', { code: 'GBP', needsScale: true }],
  ['pounds', { code: 'GBP', needsScale: true }],
  ['won', { code: 'KRW', needsScale: true }],
  ...named('CNY', 'yuan', 'renminbi', '元'),
  ...named('INR', 'rupee', 'rupees'),
  ...named('franc', 'franc', 'francs'),
  ...named('krone', 'krone', 'kroner'),
  ['crowns', { code: 'crown', needsScale: true }],
  ...named('peso', 'peso', 'pesos'),
  ...named(null, 'dinars', 'rials', 'dirhams'),
  ...named('SEK', 'krona', 'kronor'),
  ...named('PLN', 'zloty', 'zlotys', 'zlotych', 'zloties'),
  ...named('ILS', 'shekel', 'shekels'),
  ...named('TRY', 'lira', 'liras'),
  ...named('RUB', 'ruble', 'rubles', 'rouble', 'roubles'),
  ...named('THB', 'baht'),
  ...named('MYR', 'ringgit'),
  ...named('IDR', 'rupiah'),
  ...named('VND', 'dong'),
  ...named('SAR', 'riyal', 'riyals'),
  ...named('UAH', 'hryvnia', 'hryvnias', 'hryvnya'),
  ...named('HUF', 'forint', 'forints'),
  ...named('CZK', 'koruna', 'korunas'),
  ...named('RON', 'lei'),
  ['cent', { code: 'USD', minor: true }],
  ['cents', { code: 'USD', minor: true }],
  ['pence', { code: 'GBP', minor: true }],
  ['penny', { code: 'GBP', minor: true }],
])

/** Words before a currency name that say whose it is, with the code they give to each name. */
export const CURRENCY_ADJECTIVES: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map<
  string,
  Readonly<Record<string, string>>
>([
  ['us', { dollar: 'USD', cent: 'USD' }],
  ['u.s.', { dollar: 'USD', cent: 'USD' }],
  ['u.s', { dollar: 'USD', cent: 'USD' }],
  ['american', { dollar: 'USD' }],
  ['united states', { dollar: 'USD' }],
  ['australian', { dollar: 'AUD' }],
  ['aussie', { dollar: 'AUD' }],
  ['canadian', { dollar: 'CAD' }],
  ['new zealand', { dollar: 'NZD' }],
  ['hong kong', { dollar: 'HKD' }],
  ['singapore', { dollar: 'SGD' }],
  ['singaporean', { dollar: 'SGD' }],
  ['new taiwan', { dollar: 'TWD' }],
  ['taiwan', { dollar: 'TWD' }],
  ['taiwanese', { dollar: 'TWD' }],
  ['japanese', { yen: 'JPY' }],
  ['korean', { won: 'KRW' }],
  ['south korean', { won: 'KRW' }],
  ['chinese', { yuan: 'CNY', renminbi: 'CNY' }],
  ['british', { pound: 'GBP' }],
  ['sterling', { pound: 'GBP' }],
  ['egyptian', { pound: 'EGP' }],
  ['indian', { rupee: 'INR' }],
  ['pakistani', { rupee: 'PKR' }],
  ['pakistan', { rupee: 'PKR' }],
  ['sri lankan', { rupee: 'LKR' }],
  ['swiss', { franc: 'CHF' }],
  ['swedish', { krona: 'SEK', kronor: 'SEK', crown: 'SEK', krone: 'SEK', kroner: 'SEK' }],
  ['norwegian', { krone: 'NOK', kroner: 'NOK', crown: 'NOK', krona: 'NOK', kronor: 'NOK' }],
  ['danish', { krone: 'DKK', kroner: 'DKK', crown: 'DKK', krona: 'DKK', kronor: 'DKK' }],
  ['czech', { crown: 'CZK', koruna: 'CZK' }],
  ['polish', { zloty: 'PLN' }],
  ['philippine', { peso: 'PHP' }],
  ['mexican', { peso: 'MXN' }],
  ['turkish', { lira: 'TRY' }],
  ['russian', { ruble: 'RUB', rouble: 'RUB' }],
  ['israeli', { shekel: 'ILS' }],
  ['saudi', { riyal: 'SAR' }],
  ['qatari', { riyal: 'QAR' }],
  ['iranian', { rial: 'IRR' }],
  ['thai', { baht: 'THB' }],
  ['malaysian', { ringgit: 'MYR' }],
  ['indonesian', { rupiah: 'IDR' }],
  ['vietnamese', { dong: 'VND' }],
  ['ukrainian', { hryvnia: 'UAH' }],
  ['hungarian', { forint: 'HUF' }],
  ['romanian', { lei: 'RON' }],
  ['emirati', { dirham: 'AED' }],
  ['uae', { dirham: 'AED' }],
  ['euro', { cent: 'EUR' }],
])

/** Codes written beside a number. The first group is read in lower case too. */
export const CURRENCY_CODES: ReadonlyMap<string, { readonly code: string; readonly anyCase: boolean }> =
  new Map([
    ...['USD', 'JPY', 'EUR', 'GBP', 'CNY', 'KRW', 'AUD', 'CAD', 'NZD', 'TWD', 'HKD', 'SGD', 'INR'].map(
      (code): [string, { code: string; anyCase: boolean }] => [code, { code, anyCase: true }],
    ),
    ['RMB', { code: 'CNY', anyCase: true }],
    ['NTD', { code: 'TWD', anyCase: true }],
    ['NIS', { code: 'ILS', anyCase: false }],
    ['STG', { code: 'GBP', anyCase: false }],
    ...[
      'CHF',
      'SEK',
      'NOK',
      'DKK',
      'PLN',
      'CZK',
      'HUF',
      'RON',
      'RUB',
      'UAH',
      'ILS',
      'THB',
      'MYR',
      'IDR',
      'VND',
    ].map((code): [string, { code: string; anyCase: boolean }] => [code, { code, anyCase: false }]),
    ...['BRL', 'MXN', 'ZAR', 'SAR', 'AED', 'PKR', 'EGP', 'QAR', 'PHP', 'TRY'].map(
      (code): [string, { code: string; anyCase: boolean }] => [code, { code, anyCase: false }],
    ),
  ])

/** The currencies that a dollar sign without letters can repeat. */
export const DOLLARS: ReadonlySet<string> = new Set(['USD', 'AUD', 'CAD', 'NZD', 'TWD', 'HKD', 'SGD'])

/** Signs that stand before (or, in continental style, after) a number. A bare dollar is the US one. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₪', 'ILS'],
  ['₴', 'UAH'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
])

/** Letters before (`US$`) or after (`$US`) a sign that say whose it is. */
export const SIGN_PREFIXES: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map<
  string,
  Readonly<Record<string, string>>
>([
  ['us', { $: 'USD' }],
  ['usd', { $: 'USD' }],
  ['u.s.', { $: 'USD' }],
  ['u.s', { $: 'USD' }],
  ['a', { $: 'AUD' }],
  ['au', { $: 'AUD' }],
  ['aud', { $: 'AUD' }],
  ['aus', { $: 'AUD' }],
  ['c', { $: 'CAD' }],
  ['ca', { $: 'CAD' }],
  ['can', { $: 'CAD' }],
  ['cad', { $: 'CAD' }],
  ['cdn', { $: 'CAD' }],
  ['nz', { $: 'NZD' }],
  ['nzd', { $: 'NZD' }],
  ['nt', { $: 'TWD' }],
  ['ntd', { $: 'TWD' }],
  ['twd', { $: 'TWD' }],
  ['tw', { $: 'TWD' }],
  ['t', { $: 'TWD' }],
  ['hk', { $: 'HKD' }],
  ['hkd', { $: 'HKD' }],
  ['s', { $: 'SGD' }],
  ['sg', { $: 'SGD' }],
  ['sgd', { $: 'SGD' }],
  ['r', { $: 'BRL' }],
  ['mx', { $: 'MXN' }],
  ['mex', { $: 'MXN' }],
  ['mxn', { $: 'MXN' }],
  ['jp', { '¥': 'JPY' }],
  ['jpy', { '¥': 'JPY' }],
  ['cn', { '¥': 'CNY' }],
  ['cny', { '¥': 'CNY' }],
  ['rmb', { '¥': 'CNY' }],
])

/**
 * Short marks glued to the number that only some papers use. `scale` marks need million or more after them
 * ("Y5.3trn", "W66 trillion"): alone they are a year, a size or a name.
 */
export const SHORT_MARKS: ReadonlyMap<string, { readonly code: string; readonly scale: boolean }> = new Map([
  ['Y', { code: 'JPY', scale: true }],
  ['W', { code: 'KRW', scale: true }],
  ['RM', { code: 'MYR', scale: true }],
  ['P', { code: 'PHP', scale: true }],
  ['Rp', { code: 'IDR', scale: true }],
  ['Rbs', { code: 'RUB', scale: true }],
  ['Won', { code: 'KRW', scale: true }],
  ['SKr', { code: 'SEK', scale: true }],
  ['NKr', { code: 'NOK', scale: true }],
  ['DKr', { code: 'DKK', scale: true }],
  ['SFr', { code: 'CHF', scale: true }],
  ['PRs', { code: 'PKR', scale: false }],
  ['PKRs', { code: 'PKR', scale: false }],
  ['Rs', { code: 'INR', scale: false }],
  ['RS', { code: 'INR', scale: false }],
  ['rs', { code: 'INR', scale: true }],
])

/** The names that take an adjective, in the form the adjective table knows. */
export function singular(name: string): string {
  const word = name.toLowerCase()
  if (word === 'yen' || word === 'lei' || word === 'kronor' || word === 'kroner') return word
  if (word === 'zlotych' || word === 'zloties') return 'zloty'
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/**
 * Units of a currency that one US dollar bought between 2000 and 2025, rounded outwards. They decide whether an
 * amount in a bracket can be the same money; nothing is ever converted with them.
 */
export const UNITS_PER_DOLLAR: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['USD', [1, 1]],
  ['JPY', [70, 170]],
  ['EUR', [0.6, 1.3]],
  ['GBP', [0.45, 1]],
  ['KRW', [850, 1650]],
  ['CNY', [5.9, 8.5]],
  ['INR', [38, 100]],
  ['TWD', [26, 37]],
  ['AUD', [0.85, 2.1]],
  ['CAD', [0.9, 1.7]],
  ['NZD', [1.1, 2.6]],
  ['SGD', [1.1, 1.9]],
  ['HKD', [7.6, 8]],
  ['CHF', [0.7, 1.9]],
  ['SEK', [5.7, 12]],
  ['NOK', [4.8, 12]],
  ['DKK', [4.6, 9]],
  ['PLN', [1.9, 5.2]],
  ['RUB', [22, 130]],
])

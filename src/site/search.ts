/**
 * Search that reads figures the way people write them: `2 percent`, `2%` and `two per cent` are one thing, as are
 * `FY2027`, `fiscal 2027` and `2027年度`, or `¥43 trillion`, `43 trillion yen` and `43兆円`. Shared by the page, which
 * folds what stands in a row, and by the reader's query.
 */
const WORDS: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
}
const SIZES: Readonly<Record<string, string>> = {
  trillion: 't',
  tn: 't',
  兆: 't',
  billion: 'b',
  bn: 'b',
  million: 'm',
  mn: 'm',
}
const CURRENCIES: Readonly<Record<string, string>> = {
  '¥': 'jpy',
  yen: 'jpy',
  円: 'jpy',
  jpy: 'jpy',
  $: 'usd',
  us$: 'usd',
  dollars: 'usd',
  dollar: 'usd',
  usd: 'usd',
  '€': 'eur',
  euros: 'eur',
  euro: 'eur',
  eur: 'eur',
  '£': 'gbp',
  pounds: 'gbp',
  gbp: 'gbp',
  '₩': 'krw',
  won: 'krw',
}

const NUMBER = String.raw`(\d{1,12}(?:\.\d{1,6})?)`
const SIZE = '(trillion|tn|兆|billion|bn|million|mn)'
const MONEY_BEFORE = new RegExp(
  String.raw`(us\$|[¥$€£₩])[ \u00a0]?${NUMBER}(?:[ \u00a0]?${SIZE})?(?![a-z])`,
  'g',
)
const MONEY_AFTER = new RegExp(
  String.raw`${NUMBER}[ \u00a0-]?${SIZE}?[ \u00a0-]?(yen|円|us dollars|dollars?|euros?|pounds|won)(?![a-z])`,
  'g',
)

/** Text with figures, fiscal years and money in one spelling, in lower case, words separated by single spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(
      /\b(one|two|three|four|five|six|seven|eight|nine|ten)(?=[ -](?:per ?cent|trillion|billion))/g,
      (w) => WORDS[w] ?? w,
    )
    .replace(/(\d)[ -]?(?:percent|per cent|pct)\b/g, '$1%')
    .replace(/\b(?:fiscal years?|fiscal|fy) ?(\d{4})/g, 'fy$1')
    .replace(/(\d{4})年度/g, 'fy$1')
    .replace(
      MONEY_BEFORE,
      (_, sign: string, n: string, size?: string) =>
        ` ${CURRENCIES[sign] ?? sign}${n}${size ? SIZES[size] : ''} `,
    )
    .replace(MONEY_AFTER, (_, n: string, size: string | undefined, sign: string) => {
      const currency = CURRENCIES[sign.replace(/^us /, '')] ?? sign
      return ` ${currency}${n}${size ? SIZES[size] : ''} `
    })
    .replace(/[^\p{L}\p{N}%.'+−-]+/gu, ' ')
    .replace(/\.(?=\s|$)/g, '')
    .trim()
}

/** One word of a folded query: the spellings that answer to it, at the beginning of a word or anywhere in one. */
export interface Needle {
  readonly ways: readonly string[]
  readonly anywhere: boolean
}

/** What a folded query asks for: Japanese may stand anywhere in a word, a year also for the fiscal year of that number. */
export const needlesOf = (query: string): Needle[] =>
  query
    .split(' ')
    .filter(Boolean)
    .map((word) => ({
      ways: /^\d{4}$/.test(word) ? [word, `fy${word}`] : [word],
      anywhere: /[\u3000-\uffff]/.test(word),
    }))

/**
 * A test for rows: true when a folded text answers to every word of a folded query. The query is taken apart once, the
 * text is padded by a space in front (`padded`), so that thousands of rows cost one search each.
 */
export function matcher(query: string): (padded: string) => boolean {
  const needles = needlesOf(query).map(({ ways, anywhere }) =>
    ways.map((way) => (anywhere ? way : ` ${way}`)),
  )
  return (padded) => needles.every((ways) => ways.some((needle) => padded.includes(needle)))
}

/** Folded text as `matcher` reads it. */
export const padded = (text: string): string => ` ${fold(text)}`

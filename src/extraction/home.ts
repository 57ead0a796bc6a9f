import { places } from './lexicon/places.ts'

/** Outlets whose name does not say where they are at home. */
const OUTLETS: readonly (readonly [code: string, names: RegExp])[] = [
  ['JP', /\b(?:Kyodo|Jiji|NHK|Nikkei|Asahi|Yomiuri|Mainichi|Sankei|Chunichi|Ryukyu)\b/],
  ['KR', /\b(?:Yonhap|Chosun|JoongAng|Hankyoreh|Dong-A|Hankook)\b/],
  ['TW', /\b(?:CNA|Liberty Times|United Daily News)\b/],
  ['CN', /\b(?:Xinhua|Global Times|CGTN|CCTV|People's Daily)\b/],
  ['IN', /\b(?:The Hindu|PTI|ANI|The Print|ThePrint|The Wire|Deccan)\b/],
  ['PK', /\b(?:Dawn|Express Tribune)\b/],
  ['SG', /\b(?:Straits Times|Channel NewsAsia)\b/],
  ['AU', /\b(?:Sydney Morning Herald|The Age|ABC News Online|The Strategist|Lowy)\b/],
  ['NZ', /\b(?:RNZ|Stuff|Beehive)\b/],
  ['CA', /\b(?:CBC|Globe and Mail|Toronto Star)\b/],
]

/**
 * The country an outlet writes from (ISO 3166-1 alpha-2), as far as its name tells: it names its own government and
 * its own dollar least. Null where the name says nothing.
 */
export function homeOf(publisher: string | null): string | null {
  if (!publisher) return null
  for (const [code, names] of OUTLETS) if (names.test(publisher)) return code
  for (const place of places) {
    const forms = [place.names, place.demonyms, place.metonyms].filter(Boolean).join('|')
    if (!/^[A-Z]{2}$/.test(place.code)) continue
    if (forms.split('|').some((form) => new RegExp(`\\b${form.replace(/[.]/g, '\\.')}\\b`).test(publisher)))
      return place.code
  }
  return null
}

const OWN_DOLLAR: Readonly<Record<string, string>> = { AU: 'AUD', NZ: 'NZD', CA: 'CAD', SG: 'SGD' }

/**
 * The currency a country's press means by a bare dollar or rupee sign when it writes about its own budget; the unit
 * as read otherwise. `quote` is the figure as written.
 */
export function ownUnit(unit: string, quote: string, home: string | null, subject: string | null): string {
  if (unit === 'INR' && (home === 'PK' || subject === 'PK') && /\bRs/i.test(quote)) return 'PKR'
  if (unit !== 'USD' || home === null || home !== subject || !/(?:^|[^A-Za-z.])\$/.test(quote)) return unit
  return OWN_DOLLAR[home] ?? unit
}

import { places } from './lexicon/places.ts'
import { oncePerText } from './memo.ts'

/** Outlets whose name does not say where they are at home. */
const OUTLETS: readonly (readonly [code: string, names: RegExp])[] = [
  [
    'JP',
    /\b(?:Kyodo|Jiji|NHK|Nikkei|Asahi|Yomiuri|Mainichi|Sankei|Chunichi|Ryukyu|Akahata|Nippon\.com|TBS|Fuji TV|Hokkaido Shimbun)\b/,
  ],
  [
    'KR',
    /\b(?:Yonhap|Chosun|JoongAng|Hankyoreh|Dong-A|Hankook|Kyunghyang|Maeil|Munhwa|Segye|Newsis|Asiae|KBS|MBC|Arirang)\b/,
  ],
  ['TW', /\b(?:CNA|Liberty Times|United Daily News)\b/],
  ['CN', /\b(?:Xinhua|Global Times|CGTN|CCTV|People's Daily|ECNS)\b/],
  [
    'IN',
    /\b(?:The Hindu|PTI|ANI|IANS|The Print|ThePrint|The Wire|Deccan|Mint|NDTV|Business Standard|Business Line|BusinessLine|Economic Times|Firstpost|News18|Scroll\.in)\b/,
  ],
  ['PK', /\b(?:Dawn|Express Tribune|Business Recorder|Geo News|ARY)\b/],
  ['SG', /\b(?:Straits Times|Channel NewsAsia|Mothership)\b/],
  [
    'AU',
    /\b(?:Sydney Morning Herald|The Age|ABC News Online|The Strategist|Lowy|ASPI|Courier-Mail|Herald Sun|Brisbane Times|Crikey|9News|Adelaide Advertiser|OpenAustralia|7NEWS|SBS News|Canberra Times|AFR|Daily Telegraph Sydney|AAP)\b/,
  ],
  [
    'NZ',
    /\b(?:RNZ|Stuff|Beehive|NZ Herald|Otago Daily Times|Newshub|TVNZ|1News|Newsroom\.co\.nz|The Spinoff|Newsroom NZ|The Press Christchurch|Dominion Post)\b/,
  ],
  [
    'CA',
    /\b(?:CBC|CTV|Globe and Mail|Toronto (?:Star|Sun)|National Post|Financial Post|Montreal Gazette|Vancouver Sun|Calgary Herald|Edmonton Journal|Winnipeg Free Press|Maclean's|Hill Times|iPolitics|CPAC|Global News|Ottawa Citizen|La Presse)\b/,
  ],
]

/** Every country by its names, demonyms and capitals, with the name as the group that matched. */
const NAMES: ReadonlyMap<string, string> = new Map(
  places
    .filter((place) => /^[A-Z]{2}$/.test(place.code))
    .flatMap(({ code, names, demonyms, metonyms }) =>
      [names, demonyms, metonyms].flatMap((forms) => forms.split('|')).map((form) => [form, code] as const),
    )
    .filter(([form]) => form !== ''),
)
const NAMED = new RegExp(
  `\\b(?:${[...NAMES.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.]/g, '\\.'))
    .join('|')})(?!\\w)`,
  'g',
)

/** The countries that a text names by name, demonym or capital (ISO 3166-1 alpha-2), in order, each time. */
export const countriesIn = (text: string): readonly string[] =>
  (text.match(NAMED) ?? []).flatMap((form) => NAMES.get(form) ?? [])

/**
 * The country an outlet writes from (ISO 3166-1 alpha-2), as far as its name tells: it names its own government and
 * its own dollar least. Null where the name says nothing, or
 * names two countries.
 */
export function homeOf(publisher: string | null): string | null {
  return publisher ? homeByName(publisher) : null
}

const OUTLETS_AT_ONCE = 100

const homeByName = oncePerText(OUTLETS_AT_ONCE, (publisher): string | null => {
  const named = new Set((publisher.match(NAMED) ?? []).map((form) => NAMES.get(form)))
  const [only] = named
  if (named.size === 1) return only ?? null
  return OUTLETS.find(([, names]) => names.test(publisher))?.[0] ?? null
})

const OWN_DOLLAR: Readonly<Record<string, string>> = { AU: 'AUD', NZ: 'NZD', CA: 'CAD', SG: 'SGD' }

/**
 * The currency a country's press means by a bare dollar sign, or by "Rs", when it writes about its own budget; the unit
 * as read otherwise. `quote` is the figure as written.
 */
export function ownUnit(unit: string, quote: string, home: string | null, subject: string | null): string {
  if (unit === 'INR' && (home === 'PK' || subject === 'PK') && /\bRs/i.test(quote)) return 'PKR'
  if (unit !== 'USD' || home === null || home !== subject || !/(?:^|[^A-Za-z.])\$/.test(quote)) return unit
  return OWN_DOLLAR[home] ?? unit
}

/**
 * Countries and blocs as English news names them: ISO 3166-1 alpha-2 (or NATO, EU, G7), names, demonyms,
 * and the capital or nickname that stands for the government. `|` separates forms.
 */
export interface PlaceRow {
  readonly code: string
  readonly names: string
  readonly demonyms: string
  /** Metonyms: capital, nickname. They mean the government, not the map. */
  readonly metonyms: string
}

const row = (code: string, names: string, demonyms = '', metonyms = ''): PlaceRow => ({
  code,
  names,
  demonyms,
  metonyms,
})

export const places: readonly PlaceRow[] = [
  row('JP', 'Japan', 'Japanese', 'Tokyo'),
  row(
    'US',
    'United States|U.S.|US|USA|U.S.A.|America|the States',
    'American|Americans',
    'Washington|Washington, D.C.',
  ),
  row(
    'GB',
    'United Kingdom|UK|U.K.|Britain|Great Britain|England',
    'British|Britons',
    'London|Whitehall|Westminster',
  ),
  row('DE', 'Germany', 'German|Germans', 'Berlin'),
  row('FR', 'France', 'French', 'Paris'),
  row('IT', 'Italy', 'Italian|Italians', 'Rome'),
  row('ES', 'Spain', 'Spanish', 'Madrid'),
  row('PL', 'Poland', 'Polish|Poles', 'Warsaw'),
  row('NL', 'Netherlands|Holland', 'Dutch'),
  row('BE', 'Belgium', 'Belgian', ''),
  row('LU', 'Luxembourg', '', ''),
  row('CA', 'Canada', 'Canadian|Canadians', 'Ottawa'),
  row('AU', 'Australia', 'Australian|Australians', 'Canberra'),
  row('NZ', 'New Zealand', 'New Zealander|New Zealanders', ''),
  row('KR', 'South Korea|Republic of Korea|ROK|Korea', 'South Korean|South Koreans|Korean', 'Seoul'),
  row('KP', 'North Korea|DPRK', 'North Korean|North Koreans', 'Pyongyang'),
  row('TW', 'Taiwan', 'Taiwanese', 'Taipei'),
  row('CN', "China|People's Republic of China|PRC|mainland China", 'Chinese', 'Beijing'),
  row('IN', 'India', 'Indian|Indians', 'New Delhi|Delhi'),
  row('PK', 'Pakistan', 'Pakistani', 'Islamabad'),
  row('PH', 'Philippines', 'Philippine|Filipino|Filipinos', 'Manila'),
  row('VN', 'Vietnam|Viet Nam', 'Vietnamese', 'Hanoi'),
  row('ID', 'Indonesia', 'Indonesian', 'Jakarta'),
  row('MY', 'Malaysia', 'Malaysian', 'Kuala Lumpur'),
  row('SG', 'Singapore', 'Singaporean', ''),
  row('TH', 'Thailand', 'Thai', 'Bangkok'),
  row('RU', 'Russia|Russian Federation', 'Russian|Russians', 'Moscow|the Kremlin|Kremlin'),
  row('UA', 'Ukraine', 'Ukrainian|Ukrainians', 'Kyiv|Kiev'),
  row('BY', 'Belarus', 'Belarusian', 'Minsk'),
  row('IL', 'Israel', 'Israeli|Israelis', 'Jerusalem'),
  row('SA', 'Saudi Arabia', 'Saudi|Saudis', 'Riyadh'),
  row('AE', 'United Arab Emirates|UAE', 'Emirati', 'Abu Dhabi'),
  row('IR', 'Iran', 'Iranian|Iranians', 'Tehran'),
  row('TR', 'Turkey|Türkiye|Turkiye', 'Turkish', 'Ankara'),
  row('GR', 'Greece', 'Greek|Greeks', 'Athens'),
  row('PT', 'Portugal', 'Portuguese', 'Lisbon'),
  row('SE', 'Sweden', 'Swedish|Swedes', 'Stockholm'),
  row('FI', 'Finland', 'Finnish|Finns', 'Helsinki'),
  row('NO', 'Norway', 'Norwegian|Norwegians', 'Oslo'),
  row('DK', 'Denmark', 'Danish|Danes', 'Copenhagen'),
  row('IS', 'Iceland', 'Icelandic', ''),
  row('IE', 'Ireland', 'Irish', 'Dublin'),
  row('CH', 'Switzerland', 'Swiss', 'Bern'),
  row('AT', 'Austria', 'Austrian', 'Vienna'),
  row('CZ', 'Czech Republic|Czechia', 'Czech', 'Prague'),
  row('SK', 'Slovakia', 'Slovak', 'Bratislava'),
  row('HU', 'Hungary', 'Hungarian', 'Budapest'),
  row('RO', 'Romania', 'Romanian', 'Bucharest'),
  row('BG', 'Bulgaria', 'Bulgarian', 'Sofia'),
  row('EE', 'Estonia', 'Estonian|Estonians', 'Tallinn'),
  row('LV', 'Latvia', 'Latvian|Latvians', 'Riga'),
  row('LT', 'Lithuania', 'Lithuanian|Lithuanians', 'Vilnius'),
  row('SI', 'Slovenia', 'Slovenian', 'Ljubljana'),
  row('HR', 'Croatia', 'Croatian', 'Zagreb'),
  row('RS', 'Serbia', 'Serbian', 'Belgrade'),
  row('AL', 'Albania', 'Albanian', 'Tirana'),
  row('MK', 'North Macedonia', '', 'Skopje'),
  row('ME', 'Montenegro', '', ''),
  row('BR', 'Brazil', 'Brazilian', 'Brasilia'),
  row('MX', 'Mexico', 'Mexican', ''),
  row('CL', 'Chile', 'Chilean', ''),
  row('AR', 'Argentina', 'Argentine', 'Buenos Aires'),
  row('CO', 'Colombia', 'Colombian', 'Bogota'),
  row('ZA', 'South Africa', 'South African', 'Pretoria'),
  row('EG', 'Egypt', 'Egyptian', 'Cairo'),
  row('DZ', 'Algeria', 'Algerian', 'Algiers'),
  row('MA', 'Morocco', 'Moroccan', 'Rabat'),
  row('MM', 'Myanmar', '', 'Naypyidaw'),
  row('KH', 'Cambodia', 'Cambodian', 'Phnom Penh'),
  row('BD', 'Bangladesh', 'Bangladeshi', 'Dhaka'),
  row('LK', 'Sri Lanka', 'Sri Lankan', 'Colombo'),
  row('KZ', 'Kazakhstan', 'Kazakh', 'Astana'),
  row(
    'NATO',
    'NATO|Nato|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|North Atlantic alliance|Atlantic alliance|European allies|European members',
    '',
    '',
  ),
  row('EU', 'European Union|EU|E.U.', '', 'Brussels'),
  row('G7', 'Group of Seven|G-7|G7', '', ''),
]

/** Code → the name it is printed with. */
export const placeNames: ReadonlyMap<string, string> = new Map(
  places.map((p) => [p.code, p.names.split('|')[0] ?? p.code]),
)

/** Groups without a code of their own: a figure about them is nobody's claim here. */
export const uncoded: readonly string[] = [
  'the world',
  'world',
  'worldwide',
  'around the world',
  'global',
  'globally',
  'Asia',
  'East Asia',
  'Southeast Asia',
  'South Asia',
  'Asia-Pacific',
  'Indo-Pacific',
  'Middle East',
  'Africa',
  'Latin America',
  'Europe',
  'Central Europe',
  'Eastern Europe',
  'Western Europe',
  'Oceania',
  'ASEAN',
]

/** Common nouns that stand for a bloc or country named before. */
export const anaphors: Readonly<Record<string, readonly string[]>> = {
  'the alliance': ['NATO'],
  'the bloc': ['EU', 'NATO', 'G7'],
  'the island': ['TW', 'JP'],
  'the self-ruled island': ['TW'],
  'the pact': ['NATO'],
  'the allies': ['NATO'],
}

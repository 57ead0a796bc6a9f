/** What sort of body it is decides how its wishes count: a ministry requests, a cabinet decides, a survey measures. */
export type BodyType =
  | 'government'
  | 'cabinet'
  | 'ministry'
  | 'party'
  | 'panel'
  | 'parliament'
  | 'survey'
  | 'document'
  | 'institute'
  | 'officials'
  | 'military'

export interface BodyRow {
  /** Canonical short name; `{C}` becomes the country's possessive where one is known. */
  readonly name: string
  readonly type: BodyType
  readonly country: string | null
  readonly forms: string
  /** Whether the forms count only as written (capital letters). */
  readonly cased: boolean
}

const cased = (name: string, type: BodyType, country: string | null, forms: string): BodyRow => ({
  name,
  type,
  country,
  forms,
  cased: true,
})
const plain = (name: string, type: BodyType, country: string | null, forms: string): BodyRow => ({
  name,
  type,
  country,
  forms,
  cased: false,
})

export const bodies: readonly BodyRow[] = [
  // Japan
  cased('LDP', 'party', 'JP', 'LDP|Liberal Democratic Party|Liberal Democrats|Liberal Democratic'),
  cased('Komeito', 'party', 'JP', 'Komeito|New Komeito'),
  cased(
    'CDP',
    'party',
    'JP',
    'CDP|CDPJ|Constitutional Democratic Party of Japan|Constitutional Democratic Party',
  ),
  cased('DPJ', 'party', 'JP', 'DPJ|Democratic Party of Japan'),
  cased('DPP', 'party', 'JP', 'Democratic Party for the People'),
  cased(
    'Japan Innovation Party',
    'party',
    'JP',
    'Japan Innovation Party|Nippon Ishin no Kai|Nippon Ishin|Ishin|JIP',
  ),
  cased('Japanese Communist Party', 'party', 'JP', 'Japanese Communist Party|JCP'),
  cased('Social Democratic Party', 'party', 'JP', 'Social Democratic Party of Japan'),
  plain('LDP', 'party', 'JP', 'governing conservatives|ruling conservatives|conservative ruling party'),
  cased('Diet', 'parliament', 'JP', 'Diet'),
  cased(
    "Japan's Defense White Paper",
    'document',
    'JP',
    'Defense White Paper|Defence White Paper|Defense of Japan',
  ),
  plain(
    'Defense White Paper',
    'document',
    null,
    'defense white paper|defence white paper|white paper on defense|white paper on defence',
  ),
  cased('National Security Strategy', 'document', null, 'National Security Strategy'),
  cased('National Defense Strategy', 'document', null, 'National Defense Strategy|National Defence Strategy'),
  cased(
    'National Defense Program Guidelines',
    'document',
    'JP',
    'National Defense Program Guidelines|National Defence Program Guidelines|National Defense Program Outline',
  ),
  cased(
    'Defense Buildup Program',
    'document',
    'JP',
    'Defense Buildup Program|Defence Buildup Programme|Defence Buildup Program|Defense Build-up Program|Defense Capability Enhancement Plan',
  ),
  cased(
    'Defense Buildup Plan',
    'document',
    'JP',
    'Defense Buildup Plan|Defence Buildup Plan|Defense Build-up Plan|Defence Build-up Plan',
  ),
  plain(
    'Mid-Term Defense Program',
    'document',
    'JP',
    'medium-term defense program|mid-term defense program|midterm defense program|medium term defense program|medium-term defence programme|mid-term defence programme|midterm defence programme',
  ),
  cased('Defense Agency', 'ministry', 'JP', 'Defense Agency|Defence Agency'),
  cased('Joint Staff', 'military', 'JP', 'Joint Staff'),
  // United States
  cased(
    'U.S. Defense Department',
    'ministry',
    'US',
    'Pentagon|the Pentagon|Defense Department|Department of Defense|Department of War|War Department',
  ),
  cased('White House', 'government', 'US', 'White House|the White House'),
  cased('State Department', 'ministry', 'US', 'State Department'),
  cased('Congress', 'parliament', 'US', 'Congress|Capitol Hill'),
  cased('Senate', 'parliament', null, 'Senate'),
  cased('House of Representatives', 'parliament', null, 'House of Representatives'),
  cased('House of Councillors', 'parliament', 'JP', 'House of Councillors|House of Councilors'),
  cased('Congressional Budget Office', 'institute', 'US', 'Congressional Budget Office|CBO'),
  // Surveys and institutes
  cased(
    'SIPRI',
    'survey',
    null,
    'SIPRI|Stockholm International Peace Research Institute|Stockholm institute|Stockholm research institute|Stockholm-based research institute|Stockholm-based think tank|Swedish research institute|Stockholm peace institute|Stockholm-based institute|Swedish institute|Swedish think tank|Stockholm think tank',
  ),
  cased('Military Balance', 'survey', null, 'Military Balance'),
  cased('IISS', 'survey', null, 'IISS|International Institute for Strategic Studies'),
  cased('World Bank', 'survey', null, 'World Bank'),
  cased('International Monetary Fund', 'survey', null, 'International Monetary Fund|IMF'),
  cased(
    'CSIS',
    'institute',
    null,
    'CSIS|Center for Strategic and International Studies|Center for Strategic & International Studies',
  ),
  cased('RUSI', 'institute', null, 'RUSI|Royal United Services Institute'),
  cased('RAND', 'institute', null, 'RAND|Rand Corp.|RAND Corporation'),
  cased('ASPI', 'institute', null, 'ASPI|Australian Strategic Policy Institute'),
  cased('Institute for Fiscal Studies', 'institute', 'GB', 'Institute for Fiscal Studies|IFS'),
  cased('Office for Budget Responsibility', 'institute', 'GB', 'Office for Budget Responsibility|OBR'),
  cased('Jane’s', 'survey', null, "Jane's|IHS Jane's|Janes"),
  // Elsewhere
  cased('Coalition', 'party', 'AU', 'Coalition|Liberal Party'),
  cased('Greens', 'party', null, 'Greens|Green Party'),
  cased('Republicans', 'party', 'US', 'Republicans|Republican Party'),
  cased('Democrats', 'party', 'US', 'Democrats'),
  cased('European Defence Agency', 'survey', 'EU', 'European Defence Agency|EDA'),
  cased('Bundestag', 'parliament', 'DE', 'Bundestag'),
  cased('European Commission', 'government', 'EU', 'European Commission'),
  cased('European Parliament', 'parliament', 'EU', 'European Parliament'),
  cased('Kremlin', 'government', 'RU', 'Kremlin'),
  cased('House of Commons', 'parliament', 'GB', 'House of Commons'),
  cased('Downing Street', 'government', 'GB', 'Downing Street|Number 10|No 10|No. 10'),
  cased('Liberals', 'party', null, 'Liberals|Liberal Party of Canada'),
  cased('Labour Party', 'party', 'GB', 'Labour Party|Labour'),
  cased('Conservative Party', 'party', 'GB', 'Conservative Party|Conservatives|Tories'),
  cased('CDU', 'party', 'DE', 'CDU|Christian Democrats|CDU/CSU'),
  cased('SPD', 'party', 'DE', 'SPD|Social Democrats'),
  cased('Democratic Progressive Party', 'party', 'TW', 'Democratic Progressive Party'),
  cased('Kuomintang', 'party', 'TW', 'Kuomintang|KMT'),
  cased('Legislative Yuan', 'parliament', 'TW', 'Legislative Yuan'),
  cased('Executive Yuan', 'cabinet', 'TW', 'Executive Yuan'),
  cased("National People's Congress", 'parliament', 'CN', "National People's Congress|NPC"),
  cased('National Assembly', 'parliament', null, 'National Assembly'),
  cased('Cabinet Office', 'ministry', null, 'Cabinet Office'),
  // Named before: resolved to the last body of the type (entities.ts)
  plain(
    '@ministry',
    'ministry',
    null,
    'the ministry|ministry officials|ministry data|ministry figures|ministry documents|the department|the agency',
  ),
  plain('@survey', 'survey', null, 'the institute|the think tank|its researchers'),
  plain(
    '@bloc',
    'government',
    null,
    'leaders|the leaders|alliance leaders|allied leaders|alliance members|its members|members of the alliance|the allies|allied governments',
  ),
  // Anybody's
  plain(
    'Ministry of National Defense',
    'ministry',
    null,
    'ministry of national defense|ministry of national defence|MND|national defense ministry|national defence ministry',
  ),
  plain(
    'Defense Ministry',
    'ministry',
    null,
    'defense ministry|defence ministry|ministry of defense|ministry of defence|MoD|MOD',
  ),
  plain('Defense Department', 'ministry', null, 'defense department|defence department'),
  plain('Finance Ministry', 'ministry', null, 'finance ministry|ministry of finance|finance officials'),
  plain('Treasury', 'ministry', null, 'treasury'),
  plain('Foreign Ministry', 'ministry', null, 'foreign ministry|ministry of foreign affairs|foreign office'),
  plain('Cabinet', 'cabinet', null, 'cabinet|ministers'),
  plain(
    '{C} government',
    'government',
    null,
    "government|gov’t|gov't|govt|administration|coalition government|ruling coalition|governing coalition|authorities|government and the ruling parties|government and ruling parties|cabinet ministers",
  ),
  plain('Lower House', 'parliament', null, 'lower house|lower chamber'),
  plain('Upper House', 'parliament', null, 'upper house|upper chamber'),
  plain('parliament', 'parliament', null, 'parliament|lawmakers|legislature|legislators|deputies'),
  plain(
    'officials',
    'officials',
    null,
    'officials|government officials|an official|a senior official|senior officials|defense officials|defence officials|military officials',
  ),
  plain(
    'expert panel',
    'panel',
    null,
    'expert panel|panel of experts|advisory panel|government panel|experts panel|advisory council|council of experts|expert council|panel|commission|committee|task force|working group|study group|research commission|advisory board',
  ),
  plain('analysts', 'institute', null, 'analysts|think tank|think tanks|researchers|observers|pundits'),
  plain('experts', 'institute', null, 'experts'),
  plain('economists', 'institute', null, 'economists'),
  plain('critics', 'institute', null, 'critics'),
  plain(
    'opposition',
    'party',
    null,
    'opposition party|opposition parties|opposition lawmakers|the opposition',
  ),
  plain('ruling party', 'party', null, 'ruling party|governing party|ruling parties|party'),
]

const parliaments = (rows: readonly BodyRow[]): string =>
  rows
    .filter((row) => row.type === 'parliament')
    .map((row) => row.forms)
    .join('|')
    .replace(/'/g, "['’]")

/** Parliaments under the names of one state alone, as the source of a pattern. */
export const NATIONAL_PARLIAMENTS = parliaments(bodies.filter((row) => row.country !== null))

/** Parliaments and those who sit in them, as the source of a pattern. */
export const PARLIAMENTS = `${parliaments(bodies)}|assembly|senators|congressmen`

/** The armed forces of states under their own names, as the source of a pattern. */
export const ARMED_FORCES =
  "Bundeswehr|Bundesheer|Self-Defen[cs]e Forces?|SDF|JSDF|People['’]s Liberation Army|PLA|Israel Defen[cs]e Forces|IDF|Royal (?:Navy|Air Force|Marines)|Carabinieri|Armée de (?:Terre|l['’]Air)|Esercito|Luftwaffe|Hellenic Armed Forces|Tatmadaw|ROK (?:Army|forces)"

/** Outlets and agencies. Naming one as a source makes a claim second-hand. */
export const media: readonly string[] =
  'Kyodo News|Kyodo|Jiji Press|Jiji|NHK|Nikkei|Nikkei Asia|Nikkei Asian Review|Nihon Keizai Shimbun|Asahi Shimbun|Asahi|Yomiuri Shimbun|Yomiuri|Mainichi Shimbun|Mainichi|Sankei Shimbun|Sankei|Japan Times|Japan News|Tokyo Shimbun|TBS|FNN|TV Asahi|Financial Times|FT|Reuters|Associated Press|AP|AFP|Agence France-Presse|Bloomberg|Bloomberg News|New York Times|Washington Post|Wall Street Journal|WSJ|Newsweek|Guardian|Telegraph|Daily Telegraph|Sunday Times|The Times|BBC|CNN|NBC|CBS|Fox News|Politico|Axios|Economist|Defense News|Breaking Defense|Der Spiegel|Spiegel|Bild|Handelsblatt|Le Monde|Le Figaro|Les Echos|El Pais|Corriere della Sera|Yonhap|Yonhap News Agency|Chosun Ilbo|Central News Agency|CNA|Focus Taiwan|Taiwan News|Taipei Times|Liberty Times|United Daily News|Xinhua|CGTN|CCTV|Global Times|China Daily|South China Morning Post|TASS|RIA Novosti|Interfax|Anadolu|PTI|Press Trust of India|ANI|Times of India|Hindustan Times|The Hindu|Economic Times|Australian Financial Review|Sydney Morning Herald|ABC|dpa|DPA|ANSA|EFE|PAP|Baltic News Service|ERR|Globe and Mail|CBC|state media|local media|media reports|news reports|press reports|local press|Japanese media|media|news agency|news agencies|wire services|broadcasters|newspapers|the newspaper|the daily|the magazine|broadcaster|public broadcaster'.split(
    '|',
  )

/** Unnamed sources. */
export const sources: readonly string[] =
  'several reports|various reports|multiple reports|numerous reports|some reports|unconfirmed reports|according to reports|reports say|reports said|reports suggest|sources|source|government sources|diplomatic sources|diplomatic source|a diplomatic source|ruling party sources|sources close to|sources familiar|people familiar|people with knowledge|people briefed|persons familiar|insiders|people involved|those involved|people close to|informed sources|people aware|someone familiar|a person familiar|a person close to|officials familiar|an official who|unnamed officials|anonymous officials'.split(
    '|',
  )

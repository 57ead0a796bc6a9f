/**
 * What an amount or a share is *of*. `defense` topics are totals of defense spending; every other row names
 * something that shares its sentences and is not: the reason is what a rejected figure is shown with.
 */
export interface TopicRow {
  readonly topic: string
  /** `+` the whole of defense spending, `0` a budget of unsaid purpose, `-` something else. */
  readonly sign: '+' | '0' | '-'
  readonly forms: string
}

const QUALIFIERS = [
  'defense',
  'defence',
  'military',
  'national defense',
  'national defence',
  'security',
  'defense-related',
  'defence-related',
  'security-related',
  'defense and security',
  'arms',
  'core defense',
  'core defence',
  'national security',
  'war',
  'army',
]
const HEADS = [
  'spending',
  'budget',
  'budgets',
  'outlay',
  'outlays',
  'expenditure',
  'expenditures',
  'expenses',
  'costs',
  'allocation',
  'allocations',
  'appropriation',
  'appropriations',
  'bill',
  'funding',
  'funds',
  'investment',
  'investments',
  'effort',
  'burden',
  'budget request',
  'budget requests',
  'package',
  'posture spending',
  'plan',
  'program',
  'programme',
  'buildup',
  'build-up',
  'share',
]

export const topics: readonly TopicRow[] = [
  {
    topic: 'defense spending',
    sign: '+',
    forms: [
      ...QUALIFIERS.flatMap((q) => HEADS.map((h) => `${q} ${h}`)),
      'spending on defense|spending on defence|spending on arms|outlays on arms|output on arms|expenditure on arms|spending on the military|spending for defense|budget for defense|outlays on defense|outlays for defense|expenditure on defense|expenditure on defence|spending on national security',
      'defense|defence|the military|its military|armed forces|its forces|national defense|national defence|self-defense forces|self-defence forces|its armed forces|their militaries|their military|arms budget|military strength|rearmament|the forces|the armed services|armed services|military spender|military spenders|defense spender|defence spender|defense white paper|defence white paper|armies|its armies|the army|soldiers|bundeswehr|bundesheer|sdf|pla|tatmadaw',
      'defense and related outlays|defence and related outlays|defense and related spending|defense and related costs|war chest|guns|its buildup|its build-up|the buildup|the build-up',
    ].join('|'),
  },
  {
    topic: 'a budget of unsaid purpose',
    sign: '0',
    forms:
      'budget|budgets|spending|outlay|outlays|expenditure|expenditures|allocation|the sum|the amount|the figure|the total|the ratio|the share|the level|the bill',
  },
  {
    topic: 'the state budget as a whole',
    sign: '-',
    forms:
      'public security|internal security|policing|overall spending|general spending|discretionary spending|discretionary budget|discretionary requests|discretionary outlays|state spending|total outlays|overall outlays|overall expenditure|general-account spending|spending as a whole|supplementary budget|extra budget|supplemental budget|state budget|national budget|general account|general-account budget|general account budget|general government spending|total expenditures|total expenditure|total spending|government spending|public spending|all government spending|overall budget|whole budget|entire budget|total budget|budget as a whole|general budget|federal budget|federal spending|central government expenditure|government expenditure|union budget size|government revenue|revenue|revenues|tax revenue|tax revenues|fiscal spending|social security|social security spending|welfare|pensions|health care|healthcare|education|public works|debt-servicing|debt servicing|debt service|bond issuance|government bonds|bonds|new debt|borrowing|tax cuts|stimulus|stimulus package|economic package|relief package|extra budget|spending package|package as a whole|whole package|entire package',
  },
  {
    topic: 'economic growth',
    sign: '-',
    forms:
      'economic growth|gdp growth|economic growth rate|real growth|the economy grew|economy grew|economic expansion|annualised pace|annualized pace|annual rate|annualized rate|annualised rate|recession|business spending|capital spending|consumer spending|private consumption|household spending|industrial output|factory output|productivity|retail sales',
  },
  { topic: 'a gross domestic product', sign: '-', forms: 'nominal gdp|real gdp|economy worth|gdp' },
  {
    topic: 'prices or interest',
    sign: '-',
    forms:
      'inflation|consumer prices|cpi|interest rate|interest rates|policy rate|key rate|benchmark rate|base rate|basic rate|yield|yields|bond yields|inflation target|price target|price stability target|deflation|wages|wage|unemployment|jobless rate|exchange rate|stocks|shares|share price|nikkei 225|nikkei average|nikkei index|nikkei stock average|topix|shares rose',
  },
  {
    topic: 'taxes',
    sign: '-',
    forms:
      'tax|taxes|income tax|corporate tax|corporation tax|tobacco tax|price of tobacco|price of cigarettes|consumption tax|sales tax|surtax|surcharge|tax rate|tax hike|tax hikes|tax increase|tax increases|levy|vat',
  },
  {
    topic: 'trade',
    sign: '-',
    forms:
      'exports|export|imports|import|trade deficit|trade surplus|trade|arms revenue|arms revenues|arms sales|weapons sales|revenue from arms|surplus|shipments|tariff|tariffs|duty|duties|customs|current account|sales|turnover|profit|profits|net profit|operating profit|earnings|investment in the united states|crude|orders for',
  },
  {
    topic: 'public debt or deficits',
    sign: '-',
    forms:
      'debt|public debt|national debt|deficit|budget deficit|fiscal deficit|primary balance|deficit limit|government debt|debt-to-gdp|debt ratio|deficits|budget deficits|fiscal deficits|wealth fund|sovereign wealth fund|pension fund|foreign reserves|foreign exchange reserves|foreign-exchange reserves',
  },
  {
    topic: 'a poll',
    sign: '-',
    forms:
      'poll|polls|survey|respondents|of those polled|those polled|those surveyed|voters|pollsters|approval rating|approval ratings|support rate|disapproval|disapproval rating|of people|of the public|of japanese|of americans|in favor|in favour|opposed|supported|approve of|were against|questionnaire|undecided|cabinet support|of women|of men|turnout|of the vote|vote share',
  },
  {
    topic: 'aid',
    sign: '-',
    forms:
      'aid|foreign aid|overseas aid|development assistance|official development assistance|oda|development aid|development spending|aid package|assistance|humanitarian aid|military aid|military assistance|security assistance|aid to ukraine|support for ukraine|aid for ukraine|loan|loans|grant|grants|reconstruction|gni|gross national income',
  },
  {
    topic: 'host-nation support',
    sign: '-',
    forms:
      'host-nation support|host nation support|hosting troops|hosting u.s. troops|hosting us troops|hosting american troops|stationing costs|stationing u.s. troops|cost of stationing|upkeep of u.s. forces|upkeep of us forces|upkeep|troops on its soil|forces on its soil|american troops|u.s. troops|us troops|u.s. forces|us forces|sympathy budget|special measures agreement|cost-sharing|cost sharing|costs of keeping|keeping u.s. troops|u.s. forces in japan|u.s. bases|us bases|american bases|troop presence|stationed|garrison|base costs',
  },
  {
    topic: 'one part of a defense budget',
    sign: '-',
    forms:
      'employees|staff costs|operating expenses|operational costs|operational expenses|employee-related expenses|new capabilities|capital outlay|capital outlays|capital expenditure|capital budget|capital acquisition budget|revenue expenditure|procurement budget|operating costs|running costs|missile|missiles|interceptor|interceptors|tomahawk|tomahawks|patriot|patriots|destroyer|destroyers|cruiser|cruisers|corvette|corvettes|minesweeper|minesweepers|icebreaker|icebreakers|frigate|frigates|aegis|aegis ships|aegis ashore|submarine|submarines|warship|warships|ship|ships|shipbuilding|vessel|vessels|aircraft carrier|aircraft carriers|fighter|fighters|fighter jet|fighter jets|jets|jet|aircraft|bomber|bombers|helicopter|helicopters|f-35|f-35s|f-35a|f-35b|f-15|f-16|drone|drones|unmanned|tank|tanks|artillery|howitzers|ammunition|munitions|shells|weapon|weapons|weaponry|weapons systems|american arms|u.s. arms|arms worth|arms purchases|arms imports|arms exports|arms deals|equipment|equipment purchases|procurement|new equipment|personnel|personnel costs|salaries|pay raise|pay rise|pay cut|pay cuts|troop pay|rations|allowance|allowances|barracks|reemployment|recruitment|maintenance|repairs|spare parts|research|research and development|r&d|development costs|radar|radars|satellite|satellites|cyber|cybersecurity|cyber defense|cyberdefense|modernisation|modernization|modernizing|modernising|capital outlay|capital expenditure|revenue expenditure|civil expenditure|capital budget|capital allocation|facilities|runway|fuel|logistics|hypersonic|stand-off missiles|standoff missiles|stand-off|standoff|counterstrike|air defense|air defence|missile defense|missile defence|missile defence system|air defense system|integrated air and missile defense|coast guard|coast guard budget|coastguard|air force|navy|maritime self-defense force|ground self-defense force|air self-defense force|special fund|nuclear weapons|nuclear deterrent|system|systems|contract|contracts|contractor|arms deal|joint venture|price tag|unit price|unit cost|apiece|per unit|per aircraft|veterans|civil defense|shelters|defense exports|defence exports|artificial intelligence|ai|semiconductors|chips|shipyards|reserve fund|reserve funds|contingency fund',
  },
  {
    topic: 'a saving or a shortfall',
    sign: '-',
    forms:
      'save|saves|saved|saving|savings|shortfall|funding gap|black hole|gap|windfall|exchange-rate losses|overrun|overruns|damage|damages|losses',
  },
]

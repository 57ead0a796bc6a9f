/** What stands around a figure and tells what it measures. Each pattern is bounded and runs within one sentence. */

import { ARMED_FORCES } from '../lexicon/bodies.ts'

const GDP = String.raw`(?:G\.?[DN]\.?P\b\.?|gross[\s-]domestic[\s-]products?|gross[\s-]national[\s-]products?|what (?:it|they|the country|a country) (?:produces?|earns?|makes?)|national (?:output|income|product|economy|wealth)|economic output|total output|output|(?:[A-Za-z’']+ )?econom(?:y|ies))\b`
const FILL = String.raw`(?:(?!budget|spending|outlay|exports|imports|respondents|revenue)[^\s,;.()]+\s+){0,6}?`
export const OF_GDP = new RegExp(
  String.raw`^[\s)\]]*(?:or (?:more|less|higher|above|so|below)\s+|and above\s+)?(?:(?:share|slice|portion|chunk|worth|level)\s+)?(?:of|relative to|against|in)\s+${FILL}${GDP}`,
  'i',
)
export const GDP_NOUN = new RegExp(String.raw`^[\s-]*(?:of-)?(?:${GDP})(?!\s*growth)`, 'i')
export const GNI = /^[\s)]*of\s+(?:\S+\s+){0,4}?(?:gross national income|GNI)\b/i
export const SHARE_FRAME = new RegExp(
  String.raw`(?:(?:share|ratio|proportion|percentage|portion|slice|fraction)\s+(?:of|to)\s+(?:\S+\s+){0,4}?${GDP}|${GDP}\s+(?:ratio|share)|(?:beside|against|divided by|relative to|in relation to|compared with|terms of)\s+(?:\S+\s+){0,6}?(?:GDP|gross domestic product|(?:size of the |national |whole |nation['’]s |country['’]s )economy|economic output|national output))`,
  'i',
)
export const OF_ELSE =
  /^[\s)]*of\s+(?!(?:the\s+)?(?:current|previous|present|last|old|former|existing|next)\s+(?:one|plan|program\w*)\b|(?:the\s+)?(?:target|goal)\b|(?:its|their) own\b|(?:fiscal\s+)?\d{4}\b)\S/i
export const UP_AHEAD =
  /(?:\b(?:(?<!\b(?:made|make|makes|making|built|take|taken|takes|taking) )up|rose|risen|rises|rising|grew|grown|growing|grows|grow|rise|climbed|climbing|climb|jumped|jump|surged|surging|soared|soaring|swelled|swollen|increased|increases|increasing|increase|raised|raising|raise|expanded|expanding|expand|gained|gains|boosted|boosting|boost|lifted|lifting|lift|shot up|went up|gone up|going up|go up|leapt|leaped|advanced|hiked|ballooned|rising|more|higher|bigger|larger|growth|jump|hike|gain|surge|expansion|upped|bumped up|outpaced|added|outgrew|accelerated|ahead|add|adds|will add|adding)(?:\s+(?:up|sharply|further|again|nominally|only|just|modestly|slightly|year on year|its own spending|in real terms|in nominal terms))?\s*(?:by|of|,|:|—|–|at|was|is|to be|would be|will be|came to|comes to|amounting to|equal to|running at|spending by|budget by|outlays by|the budget by)?\s*(?:a|an|the|another)?\s*(?:(?:record|real|nominal|annual|average|further|total|combined|year-on-year|whopping|mere|full|hefty|modest|proposed|planned|additional)\s*)*)$/i
export const DOWN_AHEAD =
  /(?:\b(?:down|loses|lost|lose|fell|fallen|falls|falling|fall|dropped|drop|declined|decline|decreased|decrease|shrank|shrunk|shrink|cut|cuts|cutting|reduced|reduction|reduce|slipped|slip|trimmed|trim|slashed|slash|dipped|dip|lower|less|contracted|contraction|slid)\s*(?:by|of|,|:)?\s*(?:a|an|the)?\s*(?:(?:real|nominal|annual|further|total)\s*)*)$/i
// "raise its defense budget 0.8 percent", "will cut military spending 2 percent": the verb and its object right before.
export const RAISES_BUDGET =
  /\b(?:rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|boost(?:s|ed|ing)?|lift(?:s|ed|ing)?|hik(?:e|es|ed|ing)|expand(?:s|ed|ing)?|grow(?:s|ing)?|grew)\s+(?:(?!to\b)[\w’'.-]+\s+){0,4}?(?:military|defen[cs]e)(?:-related)?\s+(?:budgets?|spending|outlays?|expenditures?|appropriations?|allocations?)\s+(?:(?:a|an|about|around|some|roughly|nearly|almost|only|just|over|record|further|another|whopping|modest|mere|more than|at least)\s+){0,3}$/i
export const CUTS_BUDGET =
  /\b(?:cut(?:s|ting)?|reduc(?:e|es|ed|ing)|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|lower(?:s|ed|ing)?|shr[iaou]nk(?:s|ing)?)\s+(?:(?!to\b)[\w’'.-]+\s+){0,4}?(?:military|defen[cs]e)(?:-related)?\s+(?:budgets?|spending|outlays?|expenditures?|appropriations?|allocations?)\s+(?:(?:a|an|about|around|some|roughly|nearly|almost|only|just|over|further|another)\s+){0,3}$/i
export const BY_AHEAD = /\b(?:by|growing|grow|climb)\s+(?:a\s+)?(?:\w+\s+)?$/i
export const MORE_BEHIND =
  /^[\s)]*(?:-|–)?\s*(?:(?:annual|yearly|year-on-year|year-over-year|nominal|real|real-terms|overall|proposed|planned|budget|defen[cs]e(?: spending| budget)?|military(?: spending| budget)?|spending|increase|further|average|straight|record|one-year|initial)\s+){0,4}(?:increase|rise|jump|hike|growth|boost|surge|gain|expansion|uptick|raise|leap|climb|bump|uplift|higher|more|larger|bigger|greater|up|above|over|ahead(?! of (?:schedule|time|plan))|increment|spike)\b(?!\s+(?:or|and)\s+(?:less|more))/i
export const LESS_BEHIND =
  /^[\s)]*(?:-|–)?\s*(?:(?:annual|yearly|year-on-year|nominal|real|real-terms|overall|budget|defen[cs]e|spending)\s+){0,3}(?:cut|drop|fall|decline|reduction|decrease|lower|less|smaller|down|below|dip|slump|contraction)\b/i
export const YEAR_ON_YEAR =
  /^[\s),]*(?:year[\s-]on[\s-]year|year[\s-]over[\s-]year|on (?:the )?year|from (?:a|the) (?:year|previous|prior|preceding|last)|from (?:this|last) (?:fiscal )?year|compared (?:with|to) (?:a|the|last|this)|in (?:real|nominal) terms|over (?:the|last) (?:previous|prior|fiscal|year)|on (?:the|last) (?:previous|year|fiscal)|annually|a year\b|per year\b|each year\b|every year\b)/i
export const FROM_TO =
  /\b(?:to|from|at|within|inside|under|below|above|beyond|than|the|reach|reaching|hit|hits|past|around|about|on|stands at|is|was|spent|spend|spending|spends|with|and|or|just|only|pay|devote|devoting|devotes|gives|give|gave|of|for|toward|towards|set|between|exceed|exceeds|exceeding|exceeded|between|a|an|its|their|that|this|were|are|be|come to|came to|comes to|equals|until|by|proposed|proposes|propose|agreed|recommended|recommends|urged|suggested|demanded|demands|wants|wanted|promised|pledged|had|over|named|mentioned|commit|committed|target|goal|see|sees|ask|asked|seek|seeks|sought|approves?|approved|for)\s*(?:the\s+|a\s+|its\s+|their\s+)?(?:\w+\s+){0,1}$/i
export const DIFFERENCE =
  /^[\s)]*(?:\([^)]{0,40}\)\s*)?(?:(?:more|less|higher|lower|larger|smaller|above|below|bigger|fewer)\b(?:\s+(?:than|for|a year|on|each|every|per|over|in|from|will|would|is|was|has|have|beyond|to the)|\s*[,.;]|$)|extra\b|(?:a|per|each) year (?:more|extra|on top)\b|on top of\b|(?:up|down) (?:on|from) (?:the|last|this)\b|(?:below|above)\s+(?:the|this|last|its|what|that)\b|(?:less|more|over|under)\s+(?:this|last|next|that|the (?:current|previous|present|requests?|budgets?|figures?|sums?|amounts?|levels?))\b|(?:increase|rise|hike|boost|jump|cut|reduction|shortfall|gap|difference|decrease)\b|in (?:additional|extra|new|more|fresh)\b|(?:of|in) (?:additional|extra|new|more|fresh) (?:money|funds|funding|spending|cash)\b|short of\b|added to\b|in (?:savings|cuts)\b|beyond what\b|(?:has|have|had|is|was|were|will|would|must|should|needs?|could|are)\s+(?:have\s+to\s+|to\s+)?(?:be\s+|been\s+|being\s+)?added\b|(?:(?:will come|comes?|came|is|are|was|were|taken|drawn)\s+)?(?:from|out of) the (?:ordinary|regular|core|main|special|general)\b)/i
export const ADDED =
  /\b(?:(?:brought|moved|pulled|bringing|moving|pulling) forward|gain of|loss of|additional|extra|another|further|remaining|gains?|gained|gaining|(?:rose|rises|grew|grows|climbed|climbs|jumped|jumps|fell|falls|dropped|drops)|increase of|rise of|boost of|hike of|up by|increased by|rise by|raised by|grow by|rose by|shaves?|shaving|shaved|saves?|saving|saved|trims?|trimming|trimmed|raise by|cut by|reduced by|fall of|cut of|reduction of|increase by|jump of|up|down|by adding|adding|add(?!\s+up\s+to)|adds(?!\s+up\s+to)|added(?!\s+up\s+to)|bring in|more than offset|worth of cuts)\s+(?:(?:about|around|some|roughly|nearly|almost|a|an|over|approximately|more than|up to|at least)\s+){0,2}$/i
export const NOT_SPENT =
  /\b(?:borrow|borrows|borrowed|borrowing|owes?|owed|sells?|sold|buys?|bought|lost|loses|earned|earns|cut|cuts|cutting|trim|trimming|collect\w*|repay\w*|cover\w*|yield\w*|generat\w*|rais(?:e|es|ed|ing)|wast\w*|squander\w*|scrap\w* together|ha(?:s|ve|d) had to find)\s+(?:\w+\s+){0,2}$/i
// "will purchase American arms worth": the price of what is bought.
export const BOUGHT_WORTH =
  /\b(?:purchas|buy|bought|import|export|sell|sold|order)\w*\b[^;,]{0,40}\bworth\s+(?:\w+\s+){0,2}$/i
// "bring the real bill down to": what is left of the total after savings is a total.
export const BILL_DOWN_TO =
  /\b(?:bill|costs?|price|total|sum|outlays?|spending|payments?)\s+(?:back\s+)?(?:down\s+)?to\s+$/i
// "The increase is just A$5.7 billion", "That takes the increase since 2022 to A$70 billion".
export const RISE_IS =
  /\b(?:increase|rise|hike|boost)\s+in (?:the )?(?:defen[cs]e|military)(?: \w+)? of\s+(?:\w+\s+)?$|\b(?:increases|rises|hikes)\b(?:(?!\b(?:budget|spending|outlays?|expenditures?|total|request|draft|bill)\b)[^.;,]){0,60}\b(?:came to|comes to|amount(?:s|ed)? to|total(?:s|ed|led)?|were|are)\s+(?:\w+\s+){0,2}$|\b(?:takes?|took|brings?|brought|puts?|lifts?) the (?:increase|rise|hike|cut|saving|difference)\b[^.;,]{0,60}\s+(?:to|at)\s+(?:\w+\s+)?$|\b(?:increase|rise|hike|cut|gap|shortfall|difference|savings?)\s+(?:is|was|of|comes to|came to|amounts to|totals|would be)\s+(?:\w+\s+){0,2}$/i
export const SHARE_ELSE =
  /\b(?:posts|jobs|positions|troops|soldiers|men|people|employees|staff|ships|aircraft|jets|tanks),? or\s+(?:\w+\s+)?$|\bpa(?:y|ys|id|ying)\s+an?\s+(?:\w+\s+)?rate of\s+(?:\w+\s+)?$|\b(?:share|proportion|percentage|portion)\s+of\s+(?!(?:the\s+|its\s+)?(?:GDP|GNP|gross|national|economic))(?:\S+\s+){0,4}(?:spending|expenditures?|budgets?|revenues?|imports|exports|outlays|general account)\b[^.]{0,40}$/i
export const EXCEEDS_BY =
  /\b(?:exceed|outstrip|surpass|beat|top)(?:s|ed|ing)?\b[^;]{0,60}\bby\s+(?:\w+\s+)?$/i
// "which leaves out the cost of hosting U.S. troops": then the sum is the rest.
export const LEFT_OUT =
  /\b(?:leav(?:es?|ing) out|exclud(?:es?|ing)|not (?:counting|including)|without|apart from|omits?)\s+[^.;,]{0,60}/gi
export const HOST =
  /\b(?:pays?|paying|paid|contribut\w*|shoulder\w*|shares?)\b[^;]{0,90}\b(?:troops|host|bases on|stationed)\b|\b(?:costs?\s+(?:of\s+(?:keeping|hosting|stationing|basing|supporting)|to\s+(?:keep|host|station|base|support))|upkeep\s+of)\b[^;]{0,30}\b(?:forces|troops|bases|soldiers|marines)\b/i
export const PEOPLE_SAY =
  /^[\s)]*(?:said|say|says|had no|had|were (?:in|against|opposed)|are (?:in|against|opposed)|agreed?|opposed?|supported|favou?red|favou?r|think|thought|believed?|backed|want(?:ed)?|express\w*|answered|replied|disapprov\w*|approv\w*|felt|chose|cited|worr\w*|saw it|did not|would (?:cut|leave|raise|keep|like|prefer|vote|support|back|oppose))\b/i
// "the fifth annual increase in a row, this time by 1.4 percent".
export const RISE_BY =
  /\b(?:increase|rise|growth|hike|raise|jump|gain)\b[^;.]{0,90},[^;.,]{0,20}\bby\s+(?:\w+\s+)?$/i
export const ADDED_BEHIND =
  /^[\s)]*(?:was|were|has been|have been|is|are|will be|would be|will have been|(?:is|are|was|were) to be)\s+added\b/i
// "cuts of 6.5 per cent at other ministries".
export const ELSEWHERE =
  /^[\s)]*(?:at|in|for|across|to|from)\s+(?:(?:all|most|every|the)\s+)*other\s+(?:ministr|department|agenc|budget|branch|sector|area|field|polic)/i
// "its fund is worth $1.9 trillion, of which the government plans to draw 2.7%".
export const OF_WHICH = /\bof which\b[^;,]{0,50}$/i
export const RATE_OF =
  /\b(?:growth rate|rate of (?:growth|increase)|increase|rise|growth|hike|pace|step up)\b(?:(?!\bratio\b|\bshare\b)[^;]){0,60}\b(?:was|is|came to|stood at|of|averaged|being|will be|would be)\s+(?:\w+\s+){0,1}$/i
export const NOT_THIS = /\b(?:rather than|not|instead of)\s+(?:the\s+|a\s+)?(?:\w+\s+)?$/i
export const HARD = new Set([
  'economic growth',
  'taxes',
  'trade',
  'public debt or deficits',
  'aid',
  'the state budget as a whole',
  'prices or interest',
  'a poll',
])
export const GROWS =
  /\b(?:grew|grow|grows|growing|expanded|expands?|expanding|shrank|shrunk|shrinks?|shrinking|contracted|contracts?|contracting)\s+(?:\w+\s+){0,2}(?:by|at|a|an)?\s*(?:\w+\s+){0,3}$/i
export const MULTIPLE_YEARS =
  /^\s*(?:-|–)?(?:over|in|across|through|during|for) (?:the )?(?:next |coming |past )?\w+ years/i

// A supplementary budget can hold any sum for defense.
export const SUPPLEMENT =
  /\b(?:supplement\w*|extra|additional|special) (?:\w+ )?budgets?\b|\b(?:stimulus|economic|relief) (?:package|measures)\b/i
// A sum over several years is larger than that of one.
export const OVER_YEARS =
  /\b(?:(?:five|six|seven|eight|ten|four|three|two|\d{1,2})[- ](?:fiscal[- ])?years?|decade|through (?:fiscal )?\d{4}|programme?|plan|buildup|build-up|between (?:fiscal )?\d{4}|from (?:fiscal )?\d{4} to|period|(?<!\bover the )years)\b/i
// "Pay and rations account for": whatever takes a share of the money is a part of it.
export const PART_TAKES =
  /\b(?:account(?:s|ed|ing)? for|eats? up|eating up|ate up|swallow(?:s|ed|ing)?|absorb(?:s|ed|ing)?|consum(?:es|ed|ing)|makes? up|making up)\s+(?:\w+\s+){0,2}$/i
export const DEFENSE_TAKES =
  /\b(?:defen[cs]e|military|armed forces|the forces|it|which|pentagon)(?:[’']s)?(?:\s+(?:ministry[’']s|department[’']s|agency[’']s|own|spending|budget|outlays?|itself|alone|now|will|would|also|still))*\s+(?:account(?:s|ed|ing)? for|takes?|took|gets?|got|receives?|received|eats? up|ate up|swallow(?:s|ed)?|absorb(?:s|ed)?|consum(?:es|ed)|makes? up)\s+(?:\w+\s+){0,2}$/i
// "took 1.0 percent off the defence budget".
export const OFF_BEHIND =
  /^[\s)]*(?:(?:a|per|each) year\s+)?(?:off|out of)\s+(?:the|its|their|defen|military)/i
// "the '1%' ceiling", "a 1% cap": a ceiling on defense is one on its share of the economy.
export const CAP_BEHIND =
  /^[\s)”"’']*(?:(?:self-imposed|informal|unofficial|de facto|budget|spending|defen[cs]e(?:-spending)?|military)\s+)*(?:cap|ceiling|limit|lid|barrier|threshold|taboo|rule|line|framework)\b/i
// "The sharpest cut until now was one of 0.2 percent".
export const CUT_WAS =
  /\b(?:cut|drop|fall|decline|decrease|reduction)\b[^;]{0,50}\b(?:was|is|of|came to|had been|has been)\s+(?:one of\s+)?(?:\w+\s+)?$/i

// "22.5 percent of the total of NT$1.959 trillion": what a share is taken of is the whole.
export const WHOLE_OF_SHARE =
  /\b(?:per ?cent|pct|%|share|half|third|quarter|fifth|part)\s*of (?:the|a|its) (?:(?:whole|total|overall|state|national|general|federal|central)\s+)*(?:total|budget|spending|outlays|expenditures?)\s+(?:of|worth|at|,)\s+(?:\w+\s+)?$/i
export const BORROWED =
  /^[\s)]*(?:(?:will|can|would|could|must|should|is to|are to) be|is|are|was|were)\s+(?:borrowed|raised|repaid|saved|found(?! for (?:defen|the (?:military|armed)))|collected|cut|trimmed|shaved|slashed)\b|^[\s)]*(?:has|have|had) gone into (?:the|a|its|this) (?:new |special )?fund\b/i
export const OTHER_BUDGETS = /^[\s)]*(?:is|are|was|were|stands?|sits?)\s+in the budgets? of other\b/i
// "$117 billion of spending to revive the economy".
export const STIMULUS =
  /^[\s)]*(?:of|in)\s+(?:\w+\s+)?(?:spending|outlays|measures)\s+to\s+(?:revive|boost|stimulate|lift|support|shore up|prop up)\s+(?:the|its|growth)/i
// "with the 5.26 trillion yen that the Cabinet approved for defense".
export const APPROVED_FOR =
  /^[\s)]*(?:\([^)]{0,40}\)\s*)?(?:that|which)\b[^.;]{0,90}\bfor (?:defen[cs]e|the (?:military|armed forces|Self-Defen[cs]e))/i
// "Average yearly growth drops to 0.9 percent from the 2.1 percent first planned".
export const GROWTH_TO =
  /\b(?:growth|the (?:rise|increase)(?!\s+to\s))\s+(?:rate\s+)?(?:(?:is|was|will|to|be|has|been|drops?|dropped|falls?|fell|slows?|slowed|held|kept|limited|comes?|came|averages?|averaged|raised|lifted|cut|reduced|set|increased|capped)\s+){1,5}(?:at\s+)?(?:\w+\s+)?(?:[\d.]+\s*(?:percent|per cent|pct|%)\s+from\s+(?:the\s+)?)?$|\b(?:hold|keep|limit|restrain|curb|cap|held|kept)\w*\s+(?:(?:the|any|its|annual|yearly)\s+){0,2}(?:rise|increase|growth|hike)s?\s+in\s+(?:the\s+)?(?:defen[cs]e|military)\s+(?:spending|outlays|budgets?|expenditures?)\s+(?:to|at|under|below|within)\s+(?:\w+\s+)?$/i
export const ECONOMY_GROWS =
  /\beconomy\b[^;,]{0,50}\b(?:sees?|saw|expects?|forecasts?|predicts?) (?:it )?(?:growing|to grow|expanding|to expand|shrinking)\b[^;,]{0,24}$|\b(?:(?<!\bof (?:its |the )?)(?:GDP|gross domestic product)|economy|output|orders|sales|profits?|earnings|turnover|exports|imports|arrivals|visitors)(?:\s*\([A-Z]{2,5}\))?(?:\s(?:behind|of|in|under|around|at)(?:\s\S+){1,2})?,?\s+(?:(?:had|have|has|been|already|also|itself|then|is|are|was|were|forecast|expected|projected|likely|seen|to|will)\s+){0,4}(?:grows?|grew|grown|growing|expands?|shrinks?|contracts?|rose|risen|up|increased|jumped|climbed|fell|fallen|dropped|surged|shrank|shrunk|contracted|expanded)\b[^;,]{0,24}$/i

// "Each now costs about 50 percent more": a price, not a budget.
export const COSTS_MORE = /\bcosts?\s+(?:\w+\s+){0,2}$/i
export const CURRENCY_MOVES =
  /\b(?:yen|won|dollar|euro|pound|sterling|yuan|renminbi|ruble|rouble|rupee|currency)\b[^.;]{0,80}\b(?:fall|fallen|fell|risen|rose|lost|gained|dropped|weakened|strengthened|slid|slipped|dipped|eased|firmed|sank|climbed|tumbled|appreciated|depreciated)\b[^;]{0,24}$/i
export const FUND_FOR =
  /^[\s)-]*(?:[\w-]+[\s-]+){0,2}fund\s+(?:for|to)\s+(?!the (?:military|armed|forces)|defen|its (?:military|armed|forces))/i
// "Defense takes 4.94 trillion yen of it".
export const DEFENSE_GETS =
  /(?<!\b(?:missile|air|cyber|civil|coastal|standoff|stand-off|space|layered)\s)\b(?:defen[cs]e(?: (?:ministry|department|agency))?|the military|the (?:armed )?forces)\s+(?:takes?|took|gets?|got|receives?|received|has|had|claims?|claimed|absorbs?|accounts? for|is given|was given|(?:is|are) to (?:get|receive|have)|will (?:get|receive|have))\s+(?:an?\s+)?(?:\w+\s+)?$/i
// "spends 3.5% … and another 1.5% for": one more share of the same whole.
export const ONE_MORE = /\b(?:another|a further|an additional|an extra|plus)\s+$/i

// "well above its growth target of around 5%".
export const GROWTH_TARGET =
  /(?<!\b(?:budget|spending|defen[cs]e|military) )\b(?:growth|inflation) (?:targets?|goals?|forecasts?|projections?)\b(?![^;,]*\b(?:defen[cs]e|military|spending|budgets?|outlays?)\b)[^;,]{0,50}\b(?:of|at|to|is|was)\s+(?:\w+\s+)?$/i
// "India expects growth of 6.5 percent".
export const GROWTH_SEEN =
  /\b(?:expect|forecast|predict)\w*\s+(?:(?:real|economic|GDP|annual|slower|faster|stronger|weaker|robust)\s+){0,2}growth (?:of|at)\s+(?:\w+\s+)?$|\b(?:although|though|while|when|even as|just as) (?:economic |GDP |real )?growth\s+(?:is|was|will|would|has|had|slowed|slows|fell)\b[^;,]{0,30}$/i
// "gives troops a 5.2 percent raise": people's pay.
export const TO_PEOPLE =
  /\b(?:troops|soldiers|sailors|personnel|service ?members|servicemen|officers|staff|employees|workers|civil servants|teachers|nurses|pensioners|veterans|reservists|conscripts)\s+(?:with\s+)?an?\s+(?:\w+\s+)?$/i
export const RAISE_BEHIND =
  /^[\s-]*(?:(?:across-the-board|pay|wage|salary|basic|annual|average) ){0,2}(?:raise|rise|increase|hike|bonus)\b/i
export const GETS_TO =
  /\bto (?:get (?:up )?to|go (?:up )?to|move (?:up )?to|rise to|reach|hit)\s+(?:\w+\s+)?$/i
// "1.5 percent of GDP more": by how much.
export const OF_GDP_MORE =
  /^[\s)]*of (?:(?:its|their|the|our) )?(?:GDP|gross domestic product|national output) (?:more|extra|on top|less|higher|lower)\b(?=\s*(?:[.,;]|on\b|for\b|than (?:now|today|at present|it|they|this|last)\b|a year|each year|every year|to\b|$))/i
// "fell short of its target by 10 percent": how far.
export const SHORT_BY =
  /\b(?:(?:f[ae]ll|falls|fallen|falling|came|comes|come|coming) short|short of|shy of|miss(?:es|ed|ing)?)\b[^;,]{0,60}\bby\s+(?:\w+\s+)?$/i
// "the increase that he is seeking for the Pentagon, $54 billion or 10 percent".
export const THE_RISE =
  /(?:\bthe|[’']s? (?:proposed|planned|requested|promised)) (?:increase|rise|hike|boost)\b[^.;,]{0,80},\s+(?:\w+\s+)?$/i
// "is for running the forces": what one does with money is a part of it.
export const PART_GERUND =
  /^[\s)]*(?:\([^)]{0,40}\)\s*)?(?:(?:is|was|are|were|goes|go|would go|will go|to go|earmarked|set aside|needed|(?:is|are|was|were) (?:meant|intended|earmarked))\s+)?(?:for|to|on|towards?)\s+(?:(?:running|operating|maintaining|buying|developing|building|modernizing|modernising|improving|researching|procuring|hiring)\b|(?:(?:military|veterans[’']|soldiers[’']) )?pensions\b|(?:the )?(?:realignment|relocation) of\b|(?:defen[cs]e|military|armed forces) moderni[sz]ation\b)/i
export const INVESTED = /\binvestments? (?:of|exceeding|worth|total+ing|above|over|up to)\s+(?:\w+\s+)?$/i
// "to invest $550 billion in the U.S.": in another country.
export const INVESTS =
  /\binvest(?:s|ed|ing)?\s+(?:(?:about|around|some|up to|as much as|nearly|almost|over|more than|an?|another|additional|further)\s+){0,2}$/i
export const IS_INVESTED =
  /^[\s)]*(?:\([^)]{0,40}\)\s*)?(?:(?:that|which) [^.;,]{0,40})?(?:to be |(?:is|are|was|were) to be |to )?invest(?:ed)?\b(?! in(?:to)? (?:the |its )?(?:defen|milit|arm))|^[\s)]*(?:in|of|worth of) (?:(?!defen|milit)\w+ )?investments?\b(?! in(?:to)? (?:the |its )?(?:defen|milit|arm))/i
export const IN_A_COUNTRY =
  /^[\s)]*(?:\([^)]{0,40}\)\s*)?in(?:to)? (?:the )?[A-Z](?![^.;,]{0,60}\b(?:defen[cs]e|militar|arm(?:y|ed)|forces|troops))/
// "100 billion euros to a special fund for its armed forces".
export const ARMS_FUND = new RegExp(
  String.raw`^[\s)]*(?:\([^)]{0,40}\)\s*)?(?:[\w-]+\s+){0,4}fund for (?:defen|(?:its|the) (?:armed|military|forces|army|${ARMED_FORCES}))`,
  'i',
)

// "rejected by 53.6 percent and welcomed by 39.0": how many people, told in the passive.
export const BY_PEOPLE =
  /\b(?:rejected|welcomed|supported|opposed|backed|favou?red|approved of|endorsed|criticized|criticised|shared|disliked|accepted)\s+by\s+(?:\w+\s+)?$/i
// "the top five spent $1.64 trillion among them".
export const AMONG_THEM = /^[\s)]*(?:among|between) them(?:selves)?\b/i
export const LEFT_OVER =
  /^[\s)]*(?:\([^)]{0,40}\)\s*)?(?:[^.;]{0,60}\s)?(?:to be left over|left over|left unspent|unspent|unused|carried over|(?:is|are|was|were) (?:still )?(?:missing|lacking|wanting)|remains? (?:in|unspent|free|available))\b/i

// "Over 1 trillion yen is what Japan plans to give under its Host Nation Support program".
export const HOST_BEHIND = /^(?:(?!includ|exclud|besides|apart)[^.;\d]){0,90}\bhost[- ]nation support\b/i
// "enlarge the Pentagon's budget by a \"historic\" $54 billion".
export const ENLARGED_BY =
  /\b(?:enlarg|increas|expand|boost|rais|lift|swell|hik|cut|trim|reduc|slash)\w*\b[^.;]{0,60}\bby\s+(?:an?\s+)?(?:(?!to\b|fiscal\b|\d)["“”'’\w-]+\s+){0,2}$/i
// "29 per cent (Rs 1.82 lakh crore) is capital": the sum of a share.
export const SHARE_IN_BRACKETS = /(?:%|per ?cent|pct)\s*\(\s*$/i
/** Words that put a sum among those of the regular budget. */
export const WITH_INITIAL =
  /\b(?:initial|original|regular|main|ordinary|combined|together|in all|total(?:s|ing)?)\b/i

// "when it cleared the sale, it named a price of 2.35 billion dollars".
export const PRICE_OF =
  /\b(?:price|price tag)\s+(?:of|at)\s+(?:\w+\s+)?$|\b(?:priced|valued) at\s+(?:\w+\s+)?$/i
// "A supplementary budget for fiscal 2025 that adds up to 18.3 trillion yen".
export const SUPPLEMENT_OF =
  /\b(?:supplementary|extra|supplemental|additional) budget\b[^.;,]{0,50}\b(?:adds up to|add up to|totals?|total+ing|worth|of|comes to|amount(?:s|ing) to)\s+(?:\w+\s+)?$/i
// "higher taxes are to help pay for the 43 trillion yen".
export const PAYS_FOR =
  /\b(?:(?:pay|pays|paying|paid|money)\s+for|cover(?:s|ed|ing)?)\s+(?:(?:part|some|half|much|most|a (?:part|share|quarter|third)) of\s+)?(?:the\s+|its\s+)?$|\b(?:fund|finance|funding|financing)\s+(?:the\s+|its\s+)?$/i
// "the current goal of 2%": a mark, no rise to it.
export const MARK_OF =
  /\b(?:goal|target|level|benchmark|mark|guideline|standard|share|ratio|norm)\s+of\s+(?:\w+\s+)?$/i

// "leaves that of last year behind by 1.4 trillion yen", "has climbed by 3.6 trillion yen": by how much, not how much.
export const BY_SUM =
  /(?<!\b(?:followed|trailed|led|headed|joined|preceded)\s)\bby\s+(?:(?:about|around|some|roughly|nearly|almost|over|more than|at least|up to|as much as|an?|another|extra|additional|record|estimated|just|only)\s+){0,3}$/i
// "¥1.7 trillion for defense and diplomacy": a sum that something else shares.
export const SHARED_WITH =
  /^[\s)]*(?:\([^)]{0,40}\)\s*)?for (?:defen[cs]e|(?:national )?security|the military) and (?:the )?(?:diploma|foreign|aid|energy|welfare|social|education|health|child|disaster|growth|infrastructure|econom|trade|industr|crisis|agricultur|climate|science)/i
// "with about ¥1.1 trillion for security": what a supplementary budget gives to defense.
export const FOR_SECURITY =
  /^[\s)]*(?:\([^)]{0,40}\)\s*)?(?:(?:of it|of which|of this|of that)[^.;,\d]{0,24}\s)?(?:(?:is|are|was|were|goes|go|went|will go|is to go)\s+)?(?:to help |to lift |for |to )(?:lift |raise |bring )?(?:national )?(?:defen[cs]e|security|the (?:military|armed forces|Self-Defen[cs]e Forces))\b/i
// "9.04 trillion yen of it, more than ever, goes to defense": defense is the part of a larger budget that counts.
export const OF_IT_DEFENSE =
  /^[\s)]*(?:\([^)]{0,40}\)\s*)?of (?:it|this|that|which|them)\b(?:,[^.;,\d]{0,24},)?\s+(?:is|are|was|were|goes|go|went|will go|is to go|has gone)\s+(?:to help |set aside |earmarked |meant |allocated )?(?:for |to |into )?(?:the )?(?:national )?(?:defen[cs]e|military|armed forces|Self-Defen[cs]e Forces)\b/i
// "8.8 trillion won flows into the systems that …".
export const FLOWS_INTO =
  /^(?:[\s)]|\([^)]{0,40}\)|, or [^,]{0,20},){0,3}(?:flows?|flowed|goes|go|went|pours?|poured|is put|are put|was put|will flow|will go)\s+into\s+(?!defen|(?:the|its) (?:defen|military|armed|forces))/i
// "38 percent of a world total of $1.9 trillion".
export const WORLD_TOTAL =
  /\b(?:(?:world|global|worldwide|world['’]s)\s+(?:total|spending|outlays|expenditures?)|(?:the )?(?:whole )?world(?: as a whole)?\s+(?:is|was|spent|came to|comes to|at))\b[^;,]{0,20}$|\b(?:region|continent) as a whole\b[^;,]{0,60}$/i
// "Of this year's NT$327.8 billion, personnel took …": what a part is taken of is the whole.
export const OF_THIS_YEARS = /^\s*(?:out )?of (?:this|last|next) (?:fiscal )?year['’]s\s+(?:\w+\s+)?$/i
// "Social security takes 32.97 trillion yen": another branch of the state.
const BRANCH =
  '\\b(?:social security|welfare|pensions?|education|science|public works|debt[- ]servic(?:e|ing)|interest payments?|health(?:care)?|medical care|transport|agriculture|foreign aid|energy|subsidies|rebates|child ?care|disaster relief)\\b(?: (?:spending|costs?|outlays|expenditures?))?'
export const OTHER_BRANCH = new RegExp(
  `${BRANCH}(?:,? (?:at|takes?|took|gets?|got|receives?|received|is given|is allotted|was given|comes to|came to|is|was|accounts for|claims?)|,| ?\\()?\\s*(?:(?:about|around|some|nearly|a record) )?$`,
  'i',
)
// "At 38.3 trillion yen, another record, social security takes a third".
export const BRANCH_BEHIND = new RegExp(
  `^(?:,[^.;,\\d]{0,40})?, ${BRANCH} (?:takes?|took|gets?|got|receives?|received|accounts for|claims?|remains|is|was|makes)\\b`,
  'i',
)
// "1 trillion yen is what the government is set to add to defense".
export const IS_ADDED =
  /^[\s)]*(?:\([^)]{0,40}\)\s*)?(?:is|are|was|were) (?:by how much\b|what\b[^.;]{0,60}\b(?:add|adds|added|cut|save|raise)\b)/i
// "For $1.6 billion Tokyo plans to buy": a price.
export const FOR_SUM = /^\s*(?:and |but )?for\s+(?:(?:about|some|around|nearly|over|just)\s+)?$/i
export const BUYS =
  /^[^.;]{0,50}?\b(?:buy|buys|buying|bought|purchase|purchases|acquire|acquires|sell|sells|build|builds)\b/i
export const ARMS_SALE =
  /^[\s)]*(?:\([^)]{0,40}\)\s*)?(?:arms|weapons|missile|aircraft|submarine) (?:sales?|deals?|packages?|orders?|contracts?|purchases?)\b/i
// "up to 50% above the declared total": another way to count, no change.
export const ABOVE_DECLARED =
  /^[\s)]*(?:above|over|more than|higher than|beyond|below) (?:the|its|what is|what it) (?:officially )?(?:declared|stated|announced|published|official|admitted|reported|disclosed)\b/i
// "3.5 percent of it for core defense".
export const OF_IT_FOR =
  /^[\s)]*of (?:it|this|that|which|them)\b[^.;,\d]{0,20}\b(?:for|on|to)\s+["“”]?(?:core |hard |pure )?(?:defen|militar|the (?:military|forces)|weapons|troops|rearm)/i
// "on nursing care (3.8 trillion yen)": the sum in brackets is that of the noun before.
export const SUM_OF_NOUN = /\b(?:on|for|to|of)\s+((?:[\w’'-]+\s+){0,5}[a-z]{3,})\s*\(\s*(?:\w+\s+)?$/
// "from 13 per cent to 12 per cent of what the state spends": both are shares of that.
export const TO_OTHER = /^\s*to\s+(?:(?:about|around|just|only|some)\s+)?[\d.]+\s*(?:per ?cent|pct|%)/i
// "the actual volume may be 25 to 50 percent higher": another count, no change.
export const REAL_IS =
  /\b(?:actual|real|true)\s+(?:defen[cs]e |military )?(?:volume|spending|figures?|budget|outlays?|expenditures?|levels?|sum|total|costs?)\b[^.;]{0,40}$/i
// "the Pentagon believes they were 20 percent higher": what others make of it.
export const BELIEVED =
  /\b(?:believe|think|thought|reckon|suspect|assume|estimate)\w*\b[^;,]{0,60}\b(?:is|are|was|were|be|as|run|runs|by)\s+(?:\w+\s+)?$/i
export const HIGHER_YET =
  /^[\s)]*(?:higher|larger|greater|bigger|lower|more|less)(?!\s+(?:than\s+(?:last|this|a year|in|the|it was|what)|this|next|on|from|for))\b/i
// "not since 2009 has it been above 3%", "the rise was last below 10 percent": a line once crossed, nothing spent.
export const NOT_SINCE = /\bnot since\b[^.;]{0,70}$|\b(?:was|were|been) last\s+(?:\w+\s+)?$/i
// "the only country to put more than three percent of its GDP into defense": what sets one apart.
export const ONLY_ONE_TO =
  /\bthe only\s+(?:\w+\s+)?(?:country|nation|state|member|ally|power|one)\b[^.;,]{0,40}\bto\s[^.;,]{0,30}$/i
// "each further point would cost 45 billion euros": a price.
export const EACH_POINT =
  /\b(?:(?:each|every)\s+(?:\w+\s+){0,2}(?:percentage\s+)?|(?:one|a)\s+(?:\w+\s+)?percentage\s+)point\b[^.;]{0,40}$/i
// "2.2 percent of global GDP", "2.4 percent, which it gives as the world average".
export const OF_THE_WORLD =
  /^[\s)]*(?:of (?:the )?(?:global|world(?:['’]s)?|worldwide) (?:GDP|gross|output|economy|economic)|(?:(?:for|in) the (?:whole )?world|worldwide|globally|on average for the world)\b|[^.;,]{0,90}\b(?:as|is|was) the (?:world|global) average\b)/i
export const AVERAGE_OF_MANY =
  /\b(?:global|world|worldwide|regional|continental|European|Asian) (?:average|mean)\b[^.;,]{0,24}$|\b(?:share|proportion|percentage|part) of (?:the )?(?:global|world(?:['’]s)?|worldwide) (?:GDP|gross|output|economy|economic)\b[^.;,]{0,60}$/i
// "the ratio would be slightly over 1%".
export const RATIO_IS = /\b(?:the|its|this|that) ratio\b[^.;,]{0,30}$/i
// "more than the 1.6% of the year before": of a year, no whole.
export const OF_A_YEAR = /^[\s)]*of (?:the|last|this|a) (?:(?:previous|preceding|current|fiscal) )?year\b/
// "their biggest raise since 2019, at 7.5 percent".
export const RISE_AT = /\b(?:increase|rise|growth|hike|raise|jump|gain)\b[^;.,]{0,40},\s+at\s+(?:\w+\s+)?$/i
// "reached the government's 2 percent target": goals of defense are shares of GDP; central banks have others.
export const IS_TARGET =
  /^[\s-]*(?:target|goal|benchmark|guideline)\b(?!\s+(?:for|of|in|on)\s+(?!(?:(?:the|its|their|all)\s+)?(?:defen[cs]e|military|spending|NATO|members|allies|fiscal|20\d\d)\b))/i
export const PRICES = /\b(?:inflation|prices?|central bank|Bank of Japan|BOJ|growth)\b/i
/** What SIPRI calls military expenditure as a share of GDP (SIPRI, "Sources and methods"). */
export const BURDEN = /\b(?:military|defen[cs]e) burden(?: [\w-]+){0,3} (?:of|at|to|was|is) (?:[a-z]+ )?$/i

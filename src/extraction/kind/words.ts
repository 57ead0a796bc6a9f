/** Phrases the decision table reads around a figure. Each pattern is bounded and runs within one sentence. */

export const CAP_HEAD =
  /^[\s)”"]*(?:-?(?:of[ -](?:its |the |their )?(?:GDP|GNP|gross (?:domestic|national) product|national (?:output|income)))[\s-]*)?(?:defen[cs]e |military |spending |budget |GDP |self-imposed |informal |de facto |unofficial |traditional )*(?:cap|ceiling|limit|threshold|lid|barrier|custom|taboo|rule|norm|line|bar|framework|frame|restraint|mark|wall|red line|limitation|practice)\b/i
export const CAP_OF =
  /\b(?:cap|ceiling|limit|threshold|lid|barrier|restraint|rule|line|custom|limitation)s?\s+(?:of|at|that|set at|fixed at|on (?:defen[cs]e |military )?(?:spending|outlays|budgets?|expenditures?)\s+(?:of|at|equal to))\s+(?:\w+\s+){0,5}$/i
export const APPOSED =
  /^[\s,)—–-]*(?:or|which is|that is|equal to|equivalent to|the equivalent of|representing|amounting to|worth|up|down|an?|increase|rise|gain|hike|growth|jump|cut|drop|of|by|about|some|roughly|nearly|almost|approximately|around|just|over|under|more than|a record|this|next|year|fiscal|to|from a year earlier|and|comes to|which would be|which would have been|would be|for (?:fiscal )?\d{4}|in (?:fiscal )?\d{4}|at|on|for|its|the|military|defen[cs]e|armed|forces|army|[\s,—–-])*$/i
// "it might have to go above 1% of GDP, long the country's cap", "one percent was an immutable requirement".
export const CAP_BEHIND =
  /^[^.;"”]{0,80}?,\s+(?:long|once|traditionally|for (?:decades|years|a long time)|until (?:now|then|recently))\s+(?:the|an?|its|their|what|[\w’']+['’]s)\s+(?:[\w’'-]+\s+){0,3}(?:cap|ceiling|limit|threshold|lid|line|custom|taboo|barrier|maximum|norm|rule)\b|^[\s)”"]*(?:of (?:its |the |their )?(?:GDP|GNP|gross (?:domestic|national) product))?\s*(?:(?:--|—|–)[^.;—–]{0,60}?(?:--|—|–)\s*|(?:--|—|–)\s*)?(?:was|is|were|has been|had been|remained|remains|became)\s+(?:an?|the|its|their|long an?)\s+(?:[\w-]+\s+){0,3}(?:requirement|cap|ceiling|limit|threshold|lid|line|taboo|barrier|maximum|rule|dogma|principle|rule of thumb)\b|^[\s)”"]*(?:of (?:its |the |their )?(?:GDP|GNP|gross (?:domestic|national) product))?\s*as (?:an?|the|its|their)\s+(?:[\w-]+\s+){0,2}(?:commandment|cap|ceiling|limit|taboo|maximum|dogma|red line)\b/i
// "its aim was to spend no more than 1%": an aim not to go above is a line that is held.
export const AIM_NOT_ABOVE =
  /\b(?:aim|goal|target|policy|principle|objective|commitment|pledge|promise|vow|practice|rule)\b[^.;]{0,30}\b(?:was|is|of|had been|has been)\b[^.;]{0,20}\b(?:to |of )?(?:spend|spending|keep|keeping|hold|holding|stay|staying|remain|remaining|limit|limiting|allot|allotting|devote|devoting)\b[^.;]{0,40}$/i
export const CAP_APPOSED =
  /^[\s)]*(?:of (?:GDP|GNP|gross (?:domestic|national) product))?\s*,\s+(?:the|a|an|its|that)\s+(?:[\w-]+\s+){0,2}(?:limit|ceiling|cap|threshold|lid|line|custom|taboo|barrier)\b/i
export const MUST_STAY =
  /\b(?:(?:is|are|was|were) to|must|shall|should|has to|have to)\s+(?:stay|remain|be kept|be held|not exceed)\b[^;]{0,40}$/i
// "the 32 countries agreed in June on": a bloc's own decision.
export const AGREED_ON =
  /\b(?:agreed|pledged|committed|decided|resolved|adopted|signed up|undertook|settled)\b(?:[^.;]|\.\d)*$/i
// "2.3% is what the country spends now".
export const SPENDS_BEHIND =
  /^[\s)”"]*(?:of (?:its |the |their )?(?:GDP|GNP|gross (?:domestic|national) product))?\s*,?\s*(?:is|was) (?:what|the (?:share|level|figure|amount|sum) (?:that )?)\s*(?:(?!to\b|will\b|would\b|should\b|wants\b)[\w’']+\s+){1,4}(?:now |currently |actually |already )?(?:spends?|spent|devotes?|pays?|is spending|has)\b/i
// "raising the budget to", "help spending get to": what is not yet so.
export const RAISE_TO =
  /(?:^|\bthat|,|[“"])\s*(?:(?:reaching|raising|hitting|doubling|achieving|attaining|meeting|lifting|boosting|increasing)\b[^.;,]{0,60}|spending\s+(?:the\s+)?)$|\b(?:oppos(?:e|es|ed|ing)|supports?|back(?:s|ing)?|favou?rs?|reject(?:s|ed|ing)?|resist(?:s|ed|ing)?|rul(?:es?|ed|ing) out|discuss(?:es|ed|ing)?|suggest(?:s|ed|ing)?|delay(?:s|ed|ing)?|means?|meant|requires?|involves?|envisages?|includes?|avoid(?:s|ed|ing)?)\s+(?:raising|lifting|increasing|boosting|doubling|bringing|spending|going|hiking|moving)\b[^.;,]{0,60}$|(?<!\b(?:go(?:es|ing)?|went|keeps?|kept|carry|carries|carried|continues?|continued|used) )\b(?:to|for|of|in|on|about|towards?|help(?:s|ed|ing)?|money for|pay for|by|after|before|from|against|without)\s+(?:[\w’'-]+\s+){0,4}?(?:raise|raising|increase|increasing|lift|lifting|boost|boosting|bring|bringing|get|getting|hike|hiking|move|moving|push|pushing|take|taking|double|doubling|triple|tripling|expand|expanding|hit|hitting|reach|reaching|achieve|achieving|attain|attaining|meet|meeting|spend|spending|go|going|climb|rise)\b[^.;,]{0,60}$/i
// "is raising its budget to", "talks were moving toward a figure".
export const UNDER_WAY =
  /\b(?:is|are) (?:now |also |already |gradually )?(?:raising|lifting|increasing|boosting|doubling|bringing)\b[^.;,]{0,50}\bto\s+(?:\w+\s+)?$|\b(?:mov(?:e|es|ed|ing)|head(?:s|ed|ing)?|go(?:es|ing)?|went|point(?:s|ed|ing)?|lean(?:s|ed|ing)?) towards? (?:(?:a|the) (?:figure|level|share|mark)(?: of)? )?(?:\w+ )?$/i
// "If Germany reached", "Were Japan to spend", "has not reached": nobody does.
export const NOT_SPENT =
  /\b[Ii]f (?:it|they|[\w’']+(?: [\w’']+){0,2}) (?:ever |really )?(?:reached|spent|raised|lifted|increased|went|got|hit|met|devoted|were to)\b[^.;,]{0,50}$|\bWere [^.;,]{1,30} to \w+[^.;,]{0,50}$|\b(?:has|have|had|did|does|do) (?:not|never) (?:yet |once |even )?(?:reach|reached|hit|met|meet|attain|attained|get to|got to|come near|come close to)\s+(?:\w+\s+)?$|\byet to (?:reach|hit|meet|attain|get to)\s+(?:\w+\s+)?$|\b(?:cannot|can['’]t|could not|couldn['’]t|unable to) (?:possibly |simply |yet |ever )?(?:spend|reach|afford|meet|devote|get to|go to)\s+(?:\w+\s+)?$/
// "the increase to 2%", "a doubling to".
export const INCREASE_TO =
  /\b(?:increase|rise|hike|jump|boost|move|step|leap|push|doubling|expansion|climb|shift|way|road|path|march|sprint)\s+(?:[\w’'-]+\s+){0,6}?to(?:wards?)?\s+(?:\w+\s+)?$/i
export const WOULD_BE =
  /\bwould\s+(?:then\s+)?(?:be|come to|amount to|total|stand at|be at|be worth)\s+(?:\w+\s+){0,2}$/i
// "This year they will run to 1.14 percent": of a year that runs, no aim.
export const WILL_COME_TO =
  /\b(?:will|would)\s+(?:run to|come to|amount to|total|equal|make up|account for|represent|work out at)\s+(?:\w+\s+){0,2}$/i
export const ANNOUNCED =
  /\b(?:announced|promised|declared|proclaimed|pledged|vowed)\s+(?:(?:about|some|around|spending|outlays|defen[cs]e spending|a target|of)\s+){0,3}$/i
export const DONE_WITH =
  /\b(?:can|could|will|would)\s+(?:do|meet|fulfil+|achieve|deliver|manage|cover)\b[^.;]{0,50}\bwith\s+(?:\w+\s+)?$/i
export const WITH_IT_MEETS =
  /^[^.;]{0,50}\b(?:can|could|will|would)\s+(?:\w+\s+)?(?:keep|meet|fulfil+|honou?r|satisfy|cover|do|manage|deliver)\b/i
export const OBLIGED =
  /\b(?:used to|need not|needn['’]t|must|should|obliges?|obliged|vowed|promised|pledged|policy|rule|bound)\b[^;]{0,30}\b(?:keep|hold|stay|remain)\b/i
export const CLING =
  /\b(?:not|n['’]t|without|no longer|never)\b[^;]{0,40}\b(?:cling(?:ing)?(?: to)?|stick(?:ing)?(?: to)?|bound by|tied to|held to|adher\w+ to|obsess\w+ (?:with|over)|limited (?:by|to)|constrained by|(?:tie|link|peg|bind|limit|confine|restrict)\b[^;]{0,30}\bto)\s+(?:\w+\s+){0,4}$/i
export const CONDITION =
  /\b(?:if|counted|counting|measured|calculated|NATO[- ](?:style|standards?|basis|definition|criteria)|on (?:a|the|that) \w+ basis|otherwise|the same|definition|method|mean|(?<!\bby )means|translat\w+|imply|implies|work(?:s|ed)? out|equivalent|at that rate|in that case|once|would have)\b/i
export const CAP_WORDS =
  /\b(?:cap(?:ped|s|ping)?|ceilings?|custom|customary|self-imposed|traditional|traditionally|customarily|threshold|taboo|lid|unwritten|limit(?:ed|s|ing)?|restrict(?:ed|s|ing)?|confin(?:ed|e|es|ing)|rule of thumb|bound by|not (?:to )?exceed(?:ing)?|shall not exceed|must not exceed|broke with that|rule|(?:by|as a|long) (?:\w+ )?(?:practice|tradition|convention))\b/i
export const KEEP = /\b(?:keep|keeping|keeps|kept|hold|holds|holding|held|contain|contained)\b/i
export const KEEP_UNDER =
  /\b(?:keep|keeping|keeps|kept|hold|holds|holding|held)\b[^;]{0,60}\b(?:below|under|within|inside|at or below|to (?:just )?(?:below|under)|to)\s+(?:\w+\s+){0,2}$/i
export const TARGET_HEAD =
  /^[\s)”"]*(?:of[\s-](?:its |the |their )?(?:GDP|GNP|gross (?:domestic|national) product)[\s-]*)?(?:of GDP )?(?:(?:defen[cs]e|military|spending|budget|GDP|NATO|new|core|overall|alliance|investment|agreed)[\s-]+)*(?:target|goal|aim|benchmark|guideline|pledge|commitment|objective|standard|plan|program|programme|ambition|promise|mark by|requirement|minimum|floor|norm)\b/i
export const TARGET_OF =
  /\b(?:target|goal|aim|benchmark|guidelines?|pledge|commitment|objective|standard|ambition|promise|requirement|minimum|floor|yardstick|level)s?(?:\s+(?:of|at|is|was|set at|to|for|on|that|remains|remained|which|calls for|calling for|has been|stands at|,)\b)(?:\s+[\w’'-]+){0,6}\s*$/i
export const REQUEST =
  /\b(?:budget(?:ary)? requests?|requests?|requested|requesting|is asking for|asks? for|asked for|is seeking|seeks?|sought|seeking|is to ask for|will ask for|will seek|will request|wish list|appl(?:y|ied) for|bid for|wants?|needs?)\b/i
export const PROPOSED_BUDGET =
  /\b(?:proposed|proposes|proposing|proposal|laid before|submitted|presented to|sent to (?:parliament|congress)|draft request)\b[^;]{0,50}\b(?:budget|outlays?|spending|allocation|appropriations?)\b|\bbudget (?:proposal|plan|request)s?\b|\bwould (?:receive|get|go to|give|allocate|rise|increase|climb|grow)\b/i
export const APPROVED =
  /\b(?:approved?|approves|approving|enacted?|enacts|passed|adopted|cleared|endorsed|signed|finali[sz]ed|allocated?|allocates|allocation|earmarked|earmarks|set aside|authori[sz]ed|appropriated|budgeted|initial budget|draft budget|budget for)\b/i
export const WOULD = /\b(?:would|could|might)\b/i
export const PAST_LEVEL =
  /\b(?:spent|was|were|stood|came to|totall?ed|amounted|reached|rose|grew|climbed|fell|increased|jumped|exceeded|accounted|dropped|devoted|gave|hit|topped|slipped|shrank|surged|passed|ranked|led the way|had been|has been|have been|remained|stayed)\b/i
export const NOW_LEVEL =
  /(?<!\b(?:will|would|shall|should|must|can|could|may|might|to)\s)\b(?:spends?|stands? at|is at|currently|now (?:stands|spends|at|claims)|at present|today|equals|comes to|amounts to|is equal to|accounts for|has (?:long )?spent|have spent|remains?|devotes|gives|provides|totals|represents|is|are)\b/i
export const FORMER =
  /\b(?:previous|former|preceding|outgoing|last|prior) (?:five|four|six|ten|one|program|programme|plan|period|buildup)\b/i
export const FORMER_PLAN =
  /\b(?:previous|former|preceding|last|earlier|outgoing)\s+(?:full\s+)?(?:[\w-]+\s+)?(?:defen[cs]e |military )?(?:program|programme|plan|buildup|period)\b[^;]{0,60}$|\bpredecessor\b[^.;]{0,110}$|\b(?:program|programme|plan) (?:now )?(?:being|to be) (?:scrapped|replaced|superseded|abandoned|dropped)\b[^.;]{0,70}$|\b\d{4} (?:white paper|plan|program|programme|review|strategy) had (?:promised|foreseen|set aside|earmarked|allowed for|provided|provided for|called for|planned)\s+(?:\w+\s+)?$/i
export const DOUBLE = /\b(?:doubl(?:e|es|ing)|tripl(?:e|es|ing))\b/i

// "does not mean to keep spending within", "no intention of holding it below": the line that is refused is the cap.
export const NOT_HELD =
  /\b(?:not|n['’]t|no|never|nothing|without|neither|unwilling|refus\w+)\b[^;]{0,70}\b(?:keep|keeping|hold|holding|restrict\w*|confin\w+|cap|capping|limit(?:ing)?|bound|constrain\w*)\b[^;]{0,60}$/i
// "2.1 percent would be enough for his country".
export const SUFFICES =
  /^[\s)”"]*(?:of (?:GDP|gross domestic product)\s*,?\s*)?(?:,?\s*["“][^"”]{0,40}["”],?\s*)?(?:would be|is|will be|was)\s+(?:quite\s+|more than\s+)?["“]?(?:enough|sufficient|adequate|all that|what (?:his|her|its|the) country needs)\b/i

export const NOT_EXCEED =
  /\b(?:not|never) (?:to )?(?:exceed|go (?:above|beyond|over)|surpass|be more than|rise above)\s+(?:\w+\s+){0,2}$/i
export const TRIES_TO_STAY =
  /\b(?:tr(?:y|ied|ies|ying)|promised?|vowed?|aimed|sought|undertook) to (?:stay|remain|keep|spend|hold)\b[^;]{0,40}$/i
// "put away the policy, in force for a decade, of holding expenditure within 1 per cent".
export const POLICY_OF =
  /\b(?:policy|practice|principle|custom|tradition|rule)\b[^;]{0,40}\b(?:of (?:keeping|holding|capping|confining|limiting|restricting)|to (?:keep|hold|cap|confine|limit|restrict))\b[^;]{0,60}$/i
// "has been the demand of", "is a proposal by".
export const CALLED_DEMAND =
  /^[^.;"”]{0,90}\b(?:is|was|has been|had been|remains|remained) (?:the|a|an) (?:\w+ )?(?:demand|proposal|call|wish|recommendation|request|idea|position|suggestion) (?:of|by|from|put forward by)\b/i
// "whether the government should carry out its plan for": of a plan that is there.
export const CARRIES_OUT =
  /\b(?:should|must|ought to)\s+(?:\w+\s+){1,3}(?:its|the|his|her|their)\s+(?:\w+\s+){0,2}(?:plan|goal|target|pledge|policy|decision|promise|commitment|program|programme)\b[^;]{0,70}$/i
// "may not be enough": of what is planned.
export const NOT_ENOUGH =
  /^[^.;,]{0,40}\b(?:may|might|will|would|could|is|was|are|can)\s+(?:\w+\s+)?(?:(?:not|never|hardly|no longer|still not) (?:be |do|suffice)?(?:enough|sufficient|adequate)?|insufficient|inadequate|fall short|be insufficient|too (?:little|small))\b/i
export const PROGRAM_AHEAD =
  /\b(?:next|coming|new|future) (?:[\w"“”'-]+ ){0,4}(?:program|programme|plan|buildup|build-up)\b/i
// "makes it a rule to stay within 1%".
export const MAKES_IT_A_RULE =
  /\b(?:mak(?:e|es|ing)|made) it (?:a|its|their|the) (?:\w+ )?(?:rule|practice|principle|policy|custom|habit|point) (?:to|of|that)\b[^;]{0,90}$/i
// "14% more than the P378.89 billion it has", "2.6 percent up on the 5.3 trillion yen": what a rise is measured against.
export const MORE_THAN_THE =
  /\b(?:up|down|rise|increase|gain|jump|hike|higher|lower|more|larger|bigger|less|cut|drop|compared|against|versus|percent|pct|%)\b[^.;,]{0,14}?\b(?:on|over|than|from|above|against|with|to|versus)\s+(?:the|its|their|this (?:fiscal )?year['’]s|last (?:fiscal )?year['’]s|the (?:current|previous) (?:fiscal )?year['’]s)\s+(?:(?:initial|original|revised|current|record|total|defen[cs]e|military|overall)\s+){0,4}(?:budget|allocation|figure|outlays?|spending|amount|sum|level|total|estimate)\s+(?:for (?:fiscal )?(?:year )?\d{4} )?of\s+(?:\w+\s+){0,2}$|\b(?:(?:up|down|rise|increase|gain|jump|hike|growth|higher|lower|more|larger|bigger|less|smaller|cut|drop|decline|fall|advance|improvement|leap)\b[^.;,]{0,12}?\b(?:on|over|than|from|above|against)|compared (?:with|to)|against|versus)\s+(?:the|its|their|a record|last year['’]s|this year['’]s)\s+(?:(?:about|around|some|roughly|nearly|almost|just|under|over|record|current|present|initial|original|revised)\s+){0,3}$/i
// "would beat the record 5.3 trillion yen of", "above the 25 trillion yen of": a mark that is there already.
export const BEATS_THE =
  /\b(?:beats?|beating|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|tops?|topped|topping|overtakes?|outstrips?|eclips(?:es|ed|ing)?|above|break(?:s|ing)?|broke)\s+(?:the|its|their)\s+(?:(?:previous|record|current|initial|former|old|high)\s+){0,3}(?:of\s+)?$/i
export const OF_A_YEAR =
  /^[\s)]*(?:\([^)]{0,40}\)\s*)?(?:(?:planned|budgeted|earmarked|allotted|allocated|set aside|spent|set|reached)\s+)?(?:of|in|for|under) (?:(?:the|its) )?(?:initial|current|previous|last|this|fiscal|budget|plan that|program|year)/i
export const ONLY_WANTED =
  /^[\s)]*(?:\([^)]{0,40}\)\s*)?(?:(?:that|which|it|they|the \w+)\s+(?:\w+\s+){0,3}?)?(?:requested|sought|proposed|asked for|wanted|planned|foreseen|earmarked for (?:the )?(?:five|next|current)|(?:of|in|under|for) the (?:\w+ ){0,2}(?:program|programme|plan|buildup|request|proposal))\b/i
// "keep its budget within 1% of GDP, and the one for fiscal 2018 is 5.19 trillion yen".
export const ONE_FOR_YEAR =
  /\b(?:the one|that|this year['’]s|last year['’]s) (?:for|of|in) (?:the )?[\w ]{2,24} (?:is|was|stands at|stood at|totals|totall?ed|comes to|came to)\s+(?:\w+\s+)?$/i
// "the 6.82 trillion yen appropriated for defense in fiscal 2023 will remain unspent".
export const APPROPRIATED =
  /^[\s)]*(?:\([^)]{0,40}\)\s*)?(?:(?:that|which) (?:was|is|were|are) )?(?:appropriated|budgeted|authorized|authorised|allocated|earmarked|spent) (?:for|to|on) (?:defen[cs]e|the (?:military|armed forces|forces))\b/i
// "a five-year military buildup that will cost 18.4 trillion yen", "the plan, which allows for …": a program's total.
export const PROGRAM_TOTAL =
  /\b(?:\w+-year|new|present|current|latest) (?:[\w-]+ ){0,2}(?:program|programme|plan|buildup|build-up)\b[^.;]{0,40}?(?:\b(?:that|which|and)\s+(?:(?:will|would|is to)\s+)?(?:costs?|allows? for|provides? for|calls? for|foresees?|sets? aside)|\b(?:calling|providing|allowing) for|\bcosting|\bto cost)\s+(?:\w+\s+)?$/i
// "was given 4.98 trillion yen": what came of a request.
export const WAS_GIVEN =
  /\b(?:(?:was|were|been|being) (?:given|granted|allotted|allocated|awarded|voted)|got|received|is left with|are left with|was left with)\s+(?:\w+\s+)?$/i
// "The requests follow the program, with its": what a request stands under.
export const REQUEST_UNDER_PLAN =
  /\brequests?\b[^.;]{0,90}\b(?:program|programme|plan|buildup|build-up)\b[^.;]{0,50}$/i
export const DECIDED_ON = /\b(?:decided|agreed|settled|decides|agrees|settles) (?:up)?on\s+(?:\w+\s+)?$/i
// Who decides says "should": "the Cabinet decided that spending should …".
export const DECIDER_SAYS =
  /\b(?:cabinet|government|plan|program(?:me)?|strategy|documents?|guidelines|ministers)\b[^;]{0,40}\b(?:decided|agreed|resolved|says?|said|provides?|provided|states?|stated|laid down|holds?|held)\b[^;]{0,20}\bthat\b/i

export const GOES_UP =
  /\b(?:would|will) be\s+(?:\w+\s+)?$|\b(?:goes|go|rises?|increases?|grows?|climbs?|jumps?) (?:up )?by\s+(?:\w+\s+){0,2}$/i
export const TO_BE_SPENT = /^[\s)]*(?:\([^)]{0,40}\)\s*)?(?:would|will|is to|are to|to) be spent\b/i
// "said that Spain would spend 2.1%": a promise in reported speech, the spender being the subject of the verb.
export const WOULD_SPEND =
  /\bwould (?:(?:then|now|also|soon|still|instead|henceforth|thus|gradually) )?(?:spend|devote|invest|allocate|allot|commit|dedicate|earmark|set aside|put|raise|increase|lift|boost|bring|take|reach|get to|rise to|climb to|grow to|go to|hit|meet|arrive at|move (?:up )?to)\b[^;]{0,60}$/i
// "against the current level of about 1 percent", "its budget, now 2.3% of GDP,".
export const CURRENT_LEVEL =
  /\b(?:current|present|existing|today['’]s|this year['’]s|last year['’]s)\s+(?:defen[cs]e |military |spending |budget )*(?:level|share|ratio|figure|rate|proportion|outlays?|budget|spending|allocation|amount)\s+(?:of|at)\s+(?:\w+\s+){0,2}$|(?:budget|spending|outlays|expenditure|share|ratio|it),?\s+(?:now|currently|at present|today)\s+(?:(?:about|around|some|roughly|nearly|almost|only|just)\s+){0,2}$/i
export const NOW_ON =
  /(?<!\bfrom )\b(?:now|currently|already|still|at present)\s+(?:on|at|spending)\s+(?:\w+\s+)?$/i
export const THAN_LAST =
  /\b(?:than|above|over|below|under|on|against|compared (?:with|to)) (?:this|last|the current|the previous|the present) (?:fiscal |financial )?year['’]s\s+(?:(?:revised|initial|original|budgeted|actual) )?(?:(?:estimates?|budget|allocation|figure|level|outlay|total|sum|amount)\s+(?:of\s+)?)?(?:\w+\s+)?$/i
export const INSTEAD_OF =
  /\b(?:instead of|in place of|rather than)\s+(?:the|its|their)\s+(?:usual|present|current|existing|normal|previous|former)\s+(?:\w+\s+)?$/i
export const FROM =
  /(?<!\b(?:long way|away|different|removed) )\bfrom\s+(?:the\s+|its\s+|their\s+)?(?:current\s+|present\s+|today's\s+|a\s+)?(?:(?:historic|historical|traditional|usual|customary|long-standing|mere|modest|paltry)\s+)?(?:level of\s+|record\s+)?(?:about\s+|around\s+|some\s+|roughly\s+|just\s+(?:over|under)\s+)?$/i
export const AGAINST =
  /\b(?:compared with|compares with|against|versus|after)\s+(?:the\s+)?(?:about\s+|around\s+|some\s+|roughly\s+|just\s+)?$/i
// "The five-year program now in force was put at 18.4 trillion yen": what a program comes to.
export const PROGRAM_PUT_AT =
  /\b(?:(?:\w+-year|mid-term|medium-term) [^.;]{0,30}?plan|program|programme|buildup)\b[^.;]{0,50}?\b(?:had been|has been|was|is|were)\s+(?:now\s+|first\s+|originally\s+)?(?:put at|set at|fixed at|priced at|costed at|worth)\s+(?:\w+\s+)?$|\b(?:set|fixed|put) the (?:\w+[ -])?total at\s+(?:\w+\s+)?$/i
// "the 24.67 trillion yen set for the current program".
export const SET_FOR_PROGRAM =
  /^[\s)]*(?:\([^)]{0,40}\)\s*)?(?:(?:set|fixed|planned|foreseen|earmarked|budgeted)\s+(?:for|under|in)|of|in|under|for)\s+the\s+(?:current|present|running|existing|new|coming|next|latest)\s+(?:[\w-]+\s+){0,2}(?:program|programme|plan|buildup)\b/i
// "hold actual outlays to about 25.5 trillion yen": what a program is to come to in the end.
export const ACTUAL_OUTLAYS =
  /\bactual (?:defen[cs]e )?(?:outlays|payments|spending|expenditures?|costs?)\b[^;]{0,50}$/i
// "To meet the demand Tokyo would need 20 trillion yen", "Were the formula applied, it would have to be …".
export const NEEDED_FOR =
  /^\s*(?:(?:In order )?[Tt]o (?:meet|reach|get|go|do|follow|obey|come|comply|satisfy|match|hit|honou?r|attain|achieve|fulfil+|arrive)|Were|If|Had|Should|(?:Meeting|Reaching|Matching|Complying|Hitting|Honou?ring|Raising|Going|Getting))\b|[,;—] (?:to|in order to) (?:meet|reach|match|comply with|satisfy|honou?r)\b/
export const WOULD_NEED =
  /\bwould\s+(?:then\s+|now\s+)?(?:need|require|cost|take|mean|have to (?:be|spend|find|come to|pay|raise)|be (?:needed|required|necessary|called for)|call for)\b[^;.]{0,60}$/i
// "At purchasing power parity this becomes $462bn": the same on another basis.
export const BECOMES =
  /\b(?:it|this|that|which|figure|sum|share|ratio|total|amount|first|second|number)\s+(?:[\w]+\s+){0,2}becomes\s+(?:\w+\s+)?$/i
// "would be 1.3%, but by its own count it has stayed within": a clause that tells a fact again.
export const CLAUSE_OF_FACT =
  /(?:,|;) (?:but|while|whereas|though|although|when)\b[^;]{0,60}\b(?:has|have|is|was|were|stays?|stayed|spends?|spent|stands?|stood|reached|hit|came|amounted|peaked|totall?ed)\b[^;]{0,30}$/i
// "That is around $146 billion": the sum before in other money.
export const CONVERTED =
  /^\s*(?:That|This|It|The (?:sum|figure|amount|total)) (?:is|was|comes to|came to|equals|amounts to|corresponds to|is equal to|is equivalent to|works out at|translates (?:in)?to|is worth|was worth)\s+(?:\w+\s+)?$/
// "The first one had amounted to", "It comes to", "The sum would be": what was just asked for, as a sum.
export const SUM_GOES_ON =
  /^\s*(?:It|This|That|The (?:first|second|third|earlier|original|total|whole|combined|new|final|whole)?\s?(?:one|request|sum|figure|amount|total|proposal|package))\s+(?:(?:had|has|have|would|will|now|also|thus|itself)\s+){0,3}(?:amount(?:s|ed)? to|com(?:es?|ing|e) to|came to|total(?:s|ed|led)?|is|was|be|been|stands? at|stood at|reach(?:es|ed)?|exceeds?|exceeded|runs? to|includes?)\s+(?:(?:a|the|an|record|new|high|of|about|some|around)\s+){0,4}$/
/** A sentence that points back to the sum before it. */
export const POINTS_BACK =
  /^\s*(?:That|This|It|The (?:sum|figure|amount|total)) (?:is|was|comes|came|equals|amounts|corresponds|works|translates)\b/
// "The ministry is expected to present": nobody has decided.
export const YET_TO =
  /\b(?:(?:is|are|was|were) (?:expected|likely|due|set|ready|preparing|planning|about) to|will|plans? to|intends? to|hopes? to|prepar(?:es|ing) to)\s+(?:soon\s+|then\s+|formally\s+)?(?:present|submit|unveil|file|hand|lay|draw)\b/i
// ", which is 22.9 percent more than this year and comes to 3.32 percent".
export const COMES_TO =
  /(?:,|\band|\bwhich|\bthat|\bit)\s+(?:would still come to|still comes to|is|comes to|amounts to|equals|represents|corresponds to|is equal to|is equivalent to|equal to|equivalent to|works out at|would be|would equal|would represent|would come to|would amount to)\s+(?:\w+\s+)?$/i
// "In the draft budget for fiscal 2017 defense gets 5.13 trillion yen, which keeps the ratio at 0.9 percent".
export const DRAFT_GIVES =
  /\b(?:draft )?budget\b[^;]{0,80}\b(?:gets|gives|sets aside|allots|keeps|holds|leaves|provides|puts|brings|earmarks|allocates|(?:will|would) (?:get|give|set aside|allot|hold|provide|put|bring|earmark|allocate))\b/i

// "the 27.5 trillion yen midterm plan", "a ¥43 trillion five-year program": a program named by what it costs.
export const PROGRAM_BEHIND =
  /^[\s)”"]*(?:,? ?(?:the |a )?(?:new |current |present |total )?)(?:(?:defen[cs]e|military|spending|build-?up|security|investment|procurement|reinforcement|strengthening|[\w]+-years?|mid-?term|medium-term|multi-?year|long-term)[\s-]+)+(?:program(?:me)?|plan|package|build-?up)\b/i
// "the five-year buildup plan under which the government is spending", "the plan for those years sets aside".
export const PROGRAM_SPENDS =
  /\b(?:(?:[\w]+-year|multi-?year|mid-?term|medium-term|build-?up)\s+(?:[\w-]+\s+){0,3}?(?:program(?:me)?|plan|package|build-?up)|(?:program(?:me)?|plan|build-?up)\b[^.;]{0,30}\b(?:for|over|covering|of) (?:those|these|the|its) (?:\w+ )?(?:fiscal )?years)\b(?:[^.;]|\.\d){0,60}?\b(?:sets? aside|earmarks?|allots?|allocates?|provides?(?: for)?|calls? for|foresees?|foresaw|envisages?|envisions?|costs?|(?:is|are|was|were) (?:spending|to spend|to cost|worth|put at)|(?:will|would) (?:spend|cost|see|take|devote|use|need)|spends?|runs? to|comes? to|amounts? to|totals?|with|of|worth)\s+(?:(?:a total of|a total|some|about|around|roughly|nearly|over|as much as|up to|the sum of)\s+)?$/i
// "had put its needs over those years at": what a ministry would like to have.
export const NEEDS_AT =
  /\b(?:its|their|own)\s+(?:\w+\s+)?(?:needs?|requirements?|wishes|demands?|wants|wish list)\b[^.;]{0,50}\bat\s+(?:\w+\s+){0,2}$/i
// "told by the prime minister to raise", "instructed his ministers to secure": who gives orders decides.
export const TOLD_TO =
  /\b(?:told|asked|instructed|ordered|directed|tasked)\b(?:[^.;]|\.\w){0,60}?\b(?:to|with)\s+(?:raise|raising|increase|increasing|lift|lifting|boost|boosting|bring|bringing|spend|spending|secure|securing|find|finding|set aside|double|doubling|get|take|put|go|reach|make sure|ensure|work out|compile|draw up|put up|step up)\b[^.;]{0,90}$/i
// "pegged to 1% for decades": a line that spending is tied to.
export const PEGGED =
  /\b(?:pegg(?:ed|ing)|pegs?|tied|tying|ties|link(?:ed|ing)|anchor(?:ed|ing)|tether(?:ed|ing)|chained|shackled|bound)\s+(?:[\w’']+\s+){0,5}?to\s+(?:\w+\s+){0,2}$/i
// "to 5% of GDP, as the US president demands": the text says who asks.
export const AS_ASKED =
  /^[\s)”"]*(?:of (?:its |the |their )?(?:GDP|GNP|gross (?:domestic|national) product))?(?:,? (?:the (?:level|figure|share|number) )?(?:as|that|which|what))? (?:(?!and\b|but\b|while\b)[\w’'.]+ ){1,6}?(?:(?:has|have|had|is|are|was|were|would|now|also|long) ){0,3}(?:demand(?:s|ed|ing)?|want(?:s|ed)|ask(?:s|ed|ing)?(?: for)?|expect(?:s|ed)|insist(?:s|ed)?(?: on)?|urg(?:es|ed|ing)|call(?:s|ed|ing)? for|press(?:es|ed|ing)(?: for)?|push(?:es|ed|ing)(?: for)?|like to see|sought|seeks|is seeking)\b/i
// "is clearly not enough", "will not do": of what somebody else means to spend.
export const TOO_LITTLE =
  /^[\s)”"]*(?:of (?:its |the |their )?(?:GDP|GNP|gross (?:domestic|national) product))?\s*(?:,? ?(?:by|in) (?:fiscal )?(?:year )?\d{4},?)?\s*(?:is|was|are|were|would be|will be)\s+(?:[\w-]+\s+){0,3}?(?:not (?:nearly |at all )?(?:enough|sufficient|adequate)|n['’]t enough|insufficient|inadequate|too (?:little|low|slow|late|modest|timid)|(?:far|a long way|nowhere near) (?:from )?enough)\b/i
// "counted NATO's way", "by the alliance's method": another definition than the state's own.
export const OTHERWISE_COUNTED =
  /\b(?:counted|counting|measured|calculated|reckoned|defined|tallied) (?:the |by |under |in |on |according to |as |to )?(?:NATO|the alliance|alliance)\b|\bNATO(?:['’]s)?[- ](?:style|standards?|basis|definitions?|criteria|way|method|methods|terms|rules|accounting|formulas?|yardsticks?|counting|calculations?)\b/i

// "the buildup plan, under which 43 trillion yen is to be spent": what a program comes to, whoever talks of changing it.
export const UNDER_PROGRAM =
  /\b(?:program(?:me)?|plan|package|build-?up)\b,? (?:under|by|according to|in|for) which (?:[\w’']+ ){0,4}$/i
// "may grow by no more than", "will be allowed an increase of at most": a ceiling on growth.
export const ALLOWED_GROWTH =
  /\b(?:may|can|allow\w*|permit\w*|authoriz\w*|authoris\w*|limit\w*|restrict\w*|confin\w*|cap(?:ped|s|ping)?|ceiling|held|hold|holds|holding|kept|keep|keeps|keeping|curb\w*|must|shall)\b[^.;]{0,60}$/i
// "7.5 percent ceiling", of growth.
export const GROWTH_CEILING =
  /^[\s)”"]*(?:(?:growth|increase|spending|budget|request|annual|overall|official) ){0,2}(?:ceiling|cap|limit|lid)\b/i
// "limit for outlays over the whole period": a program's total.
export const LIMIT_OF_PROGRAM =
  /\b(?:over|for|across|in|during) (?:the (?:whole|entire|full) (?:period|program(?:me)?|plan)|(?:the|those|these) (?:two|three|four|five|six|seven|ten)(?: fiscal)? years)\b[^.;]{0,40}$/i

// "its budget, which this year stands at 44 billion dollars": told along the way.
export const STANDS_ASIDE =
  /, (?:which|now|currently)\b[^,.;]{0,30}\b(?:is|was|stands|stood|comes to|amounts to|equals)\b(?:[^,.;]|\.\d){0,60}$/
export const MADE_UP_OF =
  /\b(?:of which|made up of|consisting of|split into|divided into|comprising|broken down into)\b(?:[^.;]|\.\d){0,120}$/i
// "and lay out another 1.5 percent".
export const ANOTHER =
  /(?:\b(?:and|plus|with)\b|,)[^.;]{0,60}\b(?:another|(?:an?|the) (?:further|additional|extra|other|remaining)|further)\s+(?:\w+\s+)?$/i
// "a call from the Pentagon for Tokyo to spend".
export const FOR_IT_TO =
  /\b(?:for|that)\s+(?:the\s+)?[\w’'-]+\s+(?:\w+\s+)?(?:to\s+|should\s+)?(?:spend|raise|lift|increase|devote|boost|go|put|commit|bring|get|move)\b[^.;]{0,60}$/i

// What somebody abroad says a state should spend.
export const SHOULD_GO = /\b(?:should|must|ought to|needs? to|has to|have to|supposed to)\b[^;]{0,80}$/i
export const SHOULD_BE_MET =
  /^[^.;,]{0,60}\b(?:(?:should|must|ought to|needs? to|has to|have to) be (?:met|reached|spent|paid)|is (?:needed|required|necessary|called for))\b/i

// "is to introduce a supplementary budget of", "a budget that is to be presented on Friday will hold".
export const TO_INTRODUCE =
  /\b(?:will|is to|are to|plans? to|intends? to|is going to|is about to|is set to|wants? to) (?:introduce|propose|submit|present|table|put forward)\b[^.;]{0,60}$|\bbudget (?:that |which )?(?:is|are|was) (?:still |soon |due )?to be (?:presented|submitted|introduced|proposed|tabled)\b(?:[^.;]|\.\d){0,120}$/i
// "needed to double its budget to", "might have to raise": of somebody who does not decide.
export const NEEDS_TO_RAISE =
  /\b(?:needs?|needed|(?:might|may|will|would) (?:have|need)) to (?:double|raise|lift|increase|boost|bring|spend|put up)\b[^.;]{0,60}$/i
// "would come to NT$949.5 billion under a proposal from the cabinet".
export const UNDER_PROPOSAL =
  /^[^.;,]{0,60}\b(?:under|in|according to|by) (?:a|the|its|his|her) (?:[\w’'-]+ ){0,3}(?:proposal|request|bill)\b/i
export const HAS_TO_GO =
  /\b(?:would|will|has|have|may|might|could|must) (?:(?:have|need) )?to (?:go|rise|climb|increase|grow|exceed|surpass|top|spend|aim|be (?:raised|lifted|increased|boosted|put))\b[^;]{0,60}$/i
// "…, as the alliance's leaders agreed".
export const AS_AGREED = /^[^.;]{0,40},? as (?:[\w’']+ ){1,5}?(?:agreed|decided|pledged|promised|resolved)\b/i
// "its proposed budget would", "the budget proposal provides for".
export const BUDGET_WOULD =
  /\bproposed budget\b[^;]{0,80}\bwould\b|\bbudget proposal\b[^;]{0,60}\b(?:provides?|provided|calls?|sets?|foresees)\b/i
// What others make of a budget, beside what the government says.
export const NOT_OFFICIAL =
  /\b(?:estimat\w+|forecasts?|expect\w*|analysts?|experts?|real|actual|true|believed|likely)\b/i

// What is spoken of is to come, not measured.
export const WISHED =
  /\b(?:targets?|goals?|raise|raising|lift\w*|increas\w+|doubl\w+|should|must|aim\w*|reach\w*|necessary|needed|go (?:up|beyond|to)|belongs?)\b/i

// "that they should double their commitment", "that it should aim for": what somebody asks for is no plan yet.
export const ONLY_ASKED =
  /\b(?:should|must|ought to|needs? to|ha(?:s|ve) to|to)\s+(?:double|triple|raise|increase|lift|boost|step up)\s+(?:its|their|the)\s+(?:[\w-]+\s+){0,2}$|\b(?:should|must|ought to|needs? to|ha(?:s|ve) to)\s+(?:also\s+|now\s+|instead\s+)?$/

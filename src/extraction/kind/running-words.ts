/** Phrases of what a budget year amounts to. Each pattern is bounded and runs within one sentence. */

// "would thus come to", "will bring the total to", "would exceed", "the year would see", "this takes us to".
export const RUNS_UP_TO =
  /\b(?:would|will|this|that|which|thus|also)\s+(?:(?:thus|then|therefore|now|also|have|alone|in total|in all)\s+)*(?:be|come to|comes to|total|totals|total is|amount to|amounts to|reach|reaches|exceed|exceeds|top|tops|hit|hits|see|equal|equals|stand at|rise to|grow to|climb to|swell to|surpass|surpasses|(?:takes?|brings?|puts?|lifts?|raises?|pushe?s?|boosts?|drives?)\b[^.;]{0,70}?\b(?:to|at|above|past|beyond))\s+(?:\w+\s+){0,4}$|(?:,|\bthus|\bthereby|\band so)\s+(?:bringing|taking|putting|lifting|raising|pushing|boosting)\b[^.;]{0,70}?\b(?:to|at|above|past|beyond)\s+(?:\w+\s+){0,3}$/i
// The same share on another basis is reckoned.
export const AGAINST_FORECAST =
  /\b(?:against|measured (?:by|against)|set (?:against|beside)|relative to|on the basis of|based on|compared with|divided by|using)\b[^.;]{0,40}\b(?:projection|forecast|projected|estimate[ds]?|predicted|NATO|alliance)/i
export const ANOTHER_BASIS =
  /\b(?:against|measured|counted|calculated|divided?|forecasts?|projected|basis|base year|standards?|criteria|definition|method|expected|estimated?|likely|NATO)\b/i
// "reached the goal of 2 per cent", "has been at 2 percent since", "lifted defense spending to 2%".
export const ATTAINED =
  /(?<!\b(?:to|would|will|could|can|should|may|might|must|not|never|yet|(?:estimated|expected|projected|forecast|reckoned|likely) to have) )\b(?:reached|attained|achieved|hit|met|arrived at|fulfil+ed|realized|realised)\s+(?:(?:its|their|the|a|that|this)\s+)?(?:(?:\w+\s+){0,3}?(?:goal|target|level|mark|aim|objective|milestone|pledge|benchmark|threshold)\s+(?:of\s+)?(?:(?:spending|raising|having|at|being)\b[^.;]{0,40}?)?)?(?:\w+\s+){0,2}$/i
export const ATTAINED_BEHIND =
  /^[\s)”"]*(?:of (?:its |the |their )?(?:GDP|GNP|gross (?:domestic|national) product))?\s*(?:(?:target|goal|level|mark|aim)\s+)?(?:(?:for|on) (?:[\w’']+ ){1,3})?(?:(?:set out|laid down|set|fixed|named|foreseen|stipulated) in [^.;,]{2,50} )?(?:(?:was|were|has been|had been|has now been|has already been|was already|has thus been|(?:is|are) (?:now|thus|therefore|already|hereby)|is) (?:reached|attained|achieved|met|hit|fulfil+ed|realized|realised))\b/i
// "the forces are to have", "Berlin will spend", "will be allotted".
export const HAS_OR_SPENDS =
  /\b(?:will|is to|are to|shall|can)\s+(?:now\s+|then\s+|thus\s+)?(?:have|spend|get|receive|be given|be allotted|be allocated|allocate|allot|set aside|pay|be left with)\s+(?:(?:a|an|the|its|their)\s+)?(?:(?:record|total|sum|full|further|new|of|some|about|around|roughly|nearly|over|almost|just)\s+){0,4}$/i
export const UNDECIDED =
  /\b(?:propos\w+|requests?|requested|asked|seeks?|sought|seeking|wants?|hopes?|plans?|planned|planning|aims?|intends?|pledged?|vowed|promised|target|goal|would|should|could|may|might|every year|each year|a year|annually|per year|program(?:me)?)\b/i
// "a 5.4 trillion yen ($47 billion) defense budget".
export const BUDGET_BEHIND =
  /^[\s)”"]*(?:\([^)]{0,40}\)\s*)?(?:(?:record|annual|initial|main|regular|ordinary|draft|total|overall|yearly|new|latest|state|core)\s+)*(?:defen[cs]e|military|security)(?:-related)? (?:draft )?(?:budget|outlay|allocation|spending)\b(?! (?:request|proposal|plan|bid|target|goal))/i
export const UNDECIDED_BUDGET =
  /\b(?:propos\w+|requests?|draft request|plans?|planned|planning|aims?|target|goal|would|should)\b/i
export const WISHED_EXTRA =
  /\b(?:ministry|agency|party|lawmakers)\b[^.;]{0,60}\b(?:requests?|requested|seek|seeks|sought|seeking|wants?|asks?|asked|appl(?:y|ies|ied)|hopes?|put in)\b|\b(?:considering|weighing|mulling|request|propos(?:es|ed|ing) an? (?:extra|supplement))/i
// What a request comes to once everything is priced is reckoned, not asked.
export const IN_THE_END =
  /\b(?:in the end|eventually|ultimately|once (?:these|those|they|all|the)|not (?:yet )?(?:in|included|counted)|push(?:es)? the (?:total|sum)|will likely|is likely|are likely|forecast|projected|(?:is|are|was|were) estimated|on course|on track|bound to|could|might|no more than|at most|not exceed|ceiling|cap|limit)\b/i
export const ADOPTED_FIRST =
  /\b(?:approved|adopted|enacted|passed|cleared|endorsed|signed off|okayed|gave its consent|voted)\b/i
export const STILL_ASKED =
  /\b(?:request\w*|ask(?:s|ed|ing)?|sought|seek(?:s|ing)?|propos\w+|want(?:s|ed)?|wish(?:es|ed)?|hoped|demand\w*|had (?:wanted|put in|applied))\b/i
// "which stood at", "had raised the budget by": of a year whose budget is there.
export const STOOD_AT =
  /\b(?:stood|amounted|totall?ed|came)\s+(?:at|to)?\s*(?:\w+\s+){0,2}$|\b(?:had|has|have)\s+(?:\w+\s+)?(?:raised|increased|lifted|boosted|cut|reduced|spent|grown|risen)\b[^.;,]{0,40}$/i

/** Phrases of what somebody foresees or reckons. Each pattern is bounded and runs within one sentence. */

// "If the projections prove right, the total will be".
export const IF_FORECAST =
  /\bif (?:the|these|those|such|its|their) (?:[\w']+ )?(?:projections?|forecasts?|estimates?|predictions?)\b/i
export const FORECAST_BEHIND =
  /^[\s)]*(?:\([^)]{0,40}\)\s*)?(?:is|are|was|were) (?:now )?(?:forecast|projected|expected|estimated|foreseen|predicted)\b/i
// "…, analysts estimate": who speaks reckons.
export const RECKONED_BEHIND =
  /^[^.;]{0,80}, (?:(?:according to|by) [^.;,]{0,40}\b(?:estimates?|forecasts?|projections?|calculations?)\b|(?:[\w’'-]+ ){1,6}?(?:estimates?|estimated|reckons?|reckoned|forecasts?|projects?|projected|predicts?|predicted|calculates?|calculated))(?: on \w+)?\.?["”]?\s*$/i
// "is forecast to grow from 2% in 2025 to".
export const FORECAST_TO =
  /\b(?:forecast|projected|predicted|estimated)\s+to\s+(?:rise|grow|increase|climb|go|fall|drop|reach|hit|be|come|amount)\b(?:[^.;]|\.\d){0,60}?(?:\bto\s+)?(?:\w+\s+)?$/i
// "Experts and the media expect that spending will in the end be": others than those who decide.
export const OTHERS_EXPECT =
  /\b(?:experts?|analysts?|observers?|economists?|media|commentators?|critics|many|some|forecasters?|researchers?|pundits?|markets?)\b[^.;]{0,40}\b(?:expect|predict|forecast|anticipate|believe|think|estimate|reckon|calculate|see)(?:s|ed)?\b[^.;]{0,60}\b(?:will|would|to|could|may|might)\b[^.;]{0,60}$/i
export const EXPECTS = /\b(?:expects?|anticipates?|forecasts?|predicts?|now (?:expects|sees))\s+(?:\w+\s+)?$/i
export const AVERAGES = /\baverag(?:e|ed|es|ing)\b/i
// "is expected to rise 4 percent", "expected the ratio to stay below".
export const EXPECTED_TO =
  /\b(?:expect(?:ed|s)?|forecast|projected|likely|predicted)\b[^;]{0,50}\bto (?:rise|grow|increase|climb|go up|fall|shrink|drop|stay|remain|be|amount|come|spend|devote)\b[^;]{0,24}$/i
// "On the current spending plan the budget will creep past": where things go as they are.
export const ON_PRESENT_PLANS =
  /\b(?:on|under|with|at|given) (?:the |its |their )?(?:current|present|existing|today['’]s) (?:[\w-]+ ){0,2}(?:plans?|trends?|path|trajectory|course|policies|projections?|pace|rate|settings)\b(?:[^.;]|\.\d){0,60}\b(?:will|would|is likely to|should)\b/i
// "according to forecasts made by a consultancy".
export const BY_FORECAST =
  /\b(?:according to|by|in|under|on|based on|citing) (?:[\w’'-]+ ){0,3}(?:forecasts?|projections?|predictions?)\b/i
// "will probably get", "looks set to top": how a budget will turn out.
export const LIKELY_TO_BE =
  /\b(?:(?:will|would)\s+(?:very |most )?(?:probably|likely|presumably)|(?:looks?|seems?|appears?)\s+(?:set|likely|bound|certain|sure)\s+to|(?:is|are) (?:bound|sure|certain|on course|on track) to)\s+(?:come to|amount to|total|reach|hit|top|exceed|surpass|pass|get|be|receive|end up at|turn out at|stand at)\s+(?:\w+\s+){0,2}$/i
// "by which time it ought to be worth": reckoned, not wished.
export const OUGHT_TO_BE_WORTH =
  /\b(?:should|ought to) (?:by then |then |now )?be (?:worth|spending|somewhere|about|around|in the region of)\s+(?:\w+\s+)?$/i
export const FORECAST =
  /\b(?:estimat(?:e|es|ed)|project(?:ed|s|ion|ions)|forecasts?|predicted|expected to|likely to|on (?:course|track) (?:to|for)|on (?:a|the) NATO|NATO[- ](?:style|standard|basis|definition|criteria)|counted (?:the|by|under|in)|by (?:the )?NATO(?:'s|’s)? (?:standard|count|definition|method)|will take|will bring|will mean|would mean|equivalent to|translates?|works? out|if (?:counted|measured|calculated)|set beside the GDP forecast|recalculated|recomputed)\b/i
/** "1.9% of projected GDP": what is forecast is the yardstick, not the budget. */
export const OF_ESTIMATED_GDP =
  /^[\s)]*of (?:the |its )?(?:country['’]s )?(?:estimated|projected|forecast|expected) (?:GDP|gross domestic product)\b/i
// "would come to", "could have been".
export const WOULD_COME_TO =
  /\b(?:would|could|might) (?:well )?(?:have )?(?:be|been|amount|come|get|mean|equal|total|reach|stand|represent|account|put|take|bring|push|cost|exceed|make|give|yield|produce|work out)\b[^;]{0,60}$/i
/** "the pledge to spend 2% rests on wrong forecasts": what is promised, whatever it is worth. */
export const PLEDGE_TO =
  /\b(?:pledge|promise|commitment|vow)s? (?:to (?:spend|raise|lift|reach|bring|hit|meet|increase)|of)\b[^;,]*$/i

import type { Figure } from './figures.ts'
import { behind } from './focus.ts'
import { distance, type Located, marksOf, type View } from './view.ts'

// Nouns that may stand for the spender, its budget or the figure itself.
const AT_HOME =
  /^(?:it|they|he|she|him|her|them|us|me|you|this|that|these|those|which|who|we|i|one|both|each|all|some|others?|year|years|fiscal|budget|budgets|spending|outlays?|expenditures?|sum|sums|amount|amounts|figure|figures|total|totals|ratio|ratios|share|shares|level|levels|bill|proportion|percentage|allocation|allocations|appropriations?|funds?|funding|money|request|requests|plan|plans|program|programs|programme|programmes|package|target|goal|aim|ceiling|cap|limit|line|threshold|pledge|commitment|guideline|benchmark|standard|increase|rise|growth|jump|hike|cut|country|countries|nation|nations|state|states|government|governments|administration|ministry|ministries|cabinet|parliament|lawmakers|members?|allies|ally|alliance|bloc|party|parties|coalition|minister|ministers|president|premier|chancellor|secretary|leaders?|officials?|panel|committee|commission|strategy|paper|report|document|documents|draft|forces|military|militaries|armies|army|defense|defence|agency|institute|neighbors?|neighbours?|powers?|partners?|americans|laggards?|spenders?|effort|burden|demand|call|proposal|estimate|estimates|projection|yardstick|items|expenses|costs|side|island|republic|kingdom|capital|half|rest|result|outcome|answer|majority|group|region|here|there|pentagon|percent|%|yen|won|dollars|billion|trillion|million|gdp|gnp|product|course|basis|method|count|definition|order|decision|law|act|measure|step|move|trend|pace|period|term|decade|month|quarter|march|april|december|counterpart|spokesman|finance|security|time|now|today|currently|already|still|also|then|only|just|even|ever|mark|record|peak|high|low|costs?|range|minimum|floor|norm|aspirants?|baltics?|nordics?|troika|trio|pair|two|three|four|five|six|seven|eight|nine|ten|eleven|dozen|hundred|first|second|third|last|next|former|latter|same|more|less|most|fewer|lion|build|made|given|taken|drawn|councils?|conference|custom|tradition|practice|policy|projections|forecasts?|rules?|accounting|formula|calculations?|standards?|criteria|arithmetic|regular|whole|step|britons|germans|poles|japanese|chinese|indians|koreans|planners|soldiers|rate|together|predecessors?|successors?|places?|ranks?|rankings?|lists?)$/
const BE =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|should|could|can|may|might|must|shall|does|did|do|to|not|never|now|still|already|also|only|just|even|then|currently|again|further|sharply|steadily|once|ever|by|meant|set|due|expected|supposed|long|nevertheless|nonetheless|therefore|thus|up|down|about|around|nearly|almost|itself|alone|later|earlier|since|soon|today|however|meanwhile|together|too|likewise|alike|instead|elsewhere|meanwhile|altogether|-)$/

/**
 * The noun that acts on a figure, when it is somebody or something that is not a spender or a budget: visitors
 * who spent, exports that rose, an economy that shrank. Null when the text does not say so plainly.
 */
export function strangerActing(view: View, figure: Located<Figure>): string | null {
  const verb = marksOf(view, 'cue').findLast(
    (m) =>
      m.last < figure.first &&
      (m.sense.pos === 'verb' || m.sense.cls === 'measure') &&
      ['spend', 'measure', 'rise', 'fall', 'hold', 'estimate', 'plan', 'want'].includes(m.sense.cls) &&
      distance(view, m.last, figure.first) < 4 &&
      !/^(?:a|an|the|its|their|of|another)$/.test(view.tokens[m.first - 1]?.lower ?? '') &&
      // "a special plan": a noun.
      !(m.sense.cls === 'plan' && PLAN_OF.test(view.tokens[m.first - 1]?.lower ?? '')) &&
      isFiniteVerb(view, m.first) &&
      (view.tokens[m.first - 1]?.lower !== 'to' || m.sense.cls === 'rise' || m.sense.cls === 'fall'),
  )
  if (!verb) return nounBefore(view, figure)
  // "calls it a duty to go up to": an infinitive that hangs on a noun has no subject.
  const to = view.tokens[verb.first - 1]?.lower === 'to'
  if (to && DUTY.test(view.tokens[verb.first - 2]?.lower ?? '')) return null
  // "the government chose to raise": a verb stands behind what acts.
  if (to && isAtHome(view, verb.first - 3)) return null
  let k = verb.first - 1
  while (k >= 0 && BE.test(view.tokens[k]?.lower ?? '')) k -= 1
  // "Spending, he said when he visited a base, should come to": an aside between commas acts on nothing.
  if (view.tokens[k]?.text === ',') {
    const opening = view.tokens.findLastIndex((t, i) => i < k && t.text === ',')
    if (opening > 0 && ASIDE.test(view.tokens[opening + 1]?.lower ?? '')) k = opening - 1
  }
  // A relative pronoun: what stands before it acts.
  for (let guard = 0; guard < 3 && k >= 0; guard += 1) {
    const t = view.tokens[k]
    if (t && /^(?:which|who|that|,)$/.test(t.lower)) k -= 1
  }
  const head = view.tokens[k]
  if (!head?.word) return null
  return judge(view, k)
}

const PLAN_OF = /^(?:special|new|present|current|latest|multi-?year|\w+-year)$/

const isAtHome = (view: View, k: number): boolean =>
  AT_HOME.test(view.tokens[k]?.lower ?? '') || view.entities.some((e) => e.last === k)

// What else has a share of GDP, or a percentage beside one: the economy, trade, the state's other money, people.
const HAS_OTHER_SHARE =
  /^(?:econom\w+|growth|inflation|gdp|exports?|imports?|prices?|wages?|compan\w+|firms?|sales|profits?|shares?|stocks?|orders|output|production|population|visitors|tourists|trade|deficits?|surplus\w*|debts?|tax|taxes|levy|levies|tariffs?|revenues?|rates?|unemployment|yields?|investors?|banks?|households|consumers?|voters|people|public|respondents|support|approval|aid|pensions?|energy|gas|oil|industr\w+|factories|turnover|schools?|health|welfare|education|stockpiles?|europeans|africans|asians)$/

/** As `strangerActing`, where shares of GDP are spoken of: there, only what is known to have another share is a stranger. */
export function knownStrangerActing(view: View, figure: Located<Figure>): string | null {
  const stranger = strangerActing(view, figure)
  return stranger && HAS_OTHER_SHARE.test(stranger) ? stranger : null
}

const OTHER_RATE =
  /^(?:inflation|deficit|unemployment|yields?|interest|wages|exports|imports|output|turnout|stake|tariffs?|taxe?s?|surtax|surcharge|levy|duty|margin)$/

/** "growth at 3.5 percent", "a yield of 2%", "inflation above 5%": a noun right before the preposition. */
function nounBefore(view: View, figure: Located<Figure>): string | null {
  const preposition = view.tokens[figure.first - 1]
  if (OTHER_RATE.test(preposition?.lower ?? '')) return preposition?.lower ?? null
  const noun = view.tokens[figure.first - 2]
  if (
    !preposition ||
    !noun?.word ||
    !/^(?:at|of|by|above|below|over|under|around|near)$/.test(preposition.lower)
  )
    return null
  if (
    preposition.lower === 'at' &&
    noun.lower === 'running' &&
    /^(?:inflation|growth|unemployment)$/.test(view.tokens[figure.first - 3]?.lower ?? '')
  )
    return view.tokens[figure.first - 3]?.lower ?? null
  if (preposition.lower === 'at' && /^growth$/.test(noun.lower)) return noun.lower
  return OTHER_RATE.test(noun.lower) ? noun.lower : null
}

const DUTY =
  /^(?:responsibility|duty|need|promise|decision|right|obligation|intention|way|time|wish|desire|will|determination|readiness|willingness|ambition|chance|resolve|pressure|reason)$/
const ASIDE =
  /^(?:next|he|she|it|they|who|whose|which|where|when|while|after|before|as|said|says|according|also|too|likewise|instead|meanwhile|however|moreover|like|unlike|with|in|on|at|for|by|to|despite|though|although|because|since|speaking|citing|led|followed|including|a|an|the|its|their|\w+(?:er|ed|ing))$/
const FUNCTION_WORD =
  /^(?:a|an|the|straight|huge|vast|steep|sharp|giant|major|minor|but|and|or|so|if|when|as|than|whatever|whether|ought|to|not|real|nominal|large|small|big|new|old|high|low|record|equal|included|due|likely|such|how|what|why|where|with|without|outside|inside|within|under|over|after|before|since|until|while|though|although|because|american|british|european|western|asian|total|overall|annual|military|civilian|most|least|much|many|long|far|well|enough|own|financial|lesser|greater|eight|nine|ten|twenty|fifty|hundred|thousand|on|of|in|at|by|for|from|with|up|down|off|out|into|per|as|per|more|less|fewer|better|worse|other|same|next|last|present|current|former|late|early|usual|latest|further|does|did|do|done|\w+th|first|second|third)$/

/** The head noun ending at token `k`, if it is a stranger; walks back from "of …" and "for …" to the real head. */
function judge(view: View, k: number, depth = 0): string | null {
  const head = view.tokens[k]
  if (!head?.word || depth > 3) return null
  if (view.entities.some((e) => e.first <= k && e.last >= k)) return behindPreposition(view, k, depth)
  if (marksOf(view, 'topic').some((m) => m.sense.sign !== '-' && m.first <= k && m.last >= k)) return null
  if (view.times.some((x) => x.first <= k && x.last >= k)) return k > 0 ? judge(view, k - 1, depth + 1) : null
  if (head.capital && k > 0) return null
  if (isVerbOf(view, k)) return null
  if (
    /^(?:which|who|whose|that|to|has|have|had|was|were|is|are|be|been|not|never|will|would|and|or|but)$/.test(
      view.tokens[k - 1]?.lower ?? '',
    ) &&
    !/^(?:whose)$/.test(view.tokens[k - 1]?.lower ?? '')
  )
    return null
  if (
    AT_HOME.test(head.lower) ||
    FUNCTION_WORD.test(head.lower) ||
    /(?:ed|ing|ly|est|ic|ous|ive|able|ible|ful|less|ish)$/.test(head.lower)
  )
    return null
  if (marksOf(view, 'cue').some((m) => m.first <= k && m.last >= k && m.sense.pos !== 'noun')) return null
  const of = behindPreposition(view, k, depth, head.lower)
  return of
}

/** "The goal she inherits", "the plan it replaces": a verb, told by the subject right before it. */
function isVerbOf(view: View, k: number): boolean {
  const before = view.tokens[k - 1]
  return (
    /s$/.test(view.tokens[k]?.lower ?? '') &&
    (/^(?:he|she|it|which|who|that)$/.test(before?.lower ?? '') ||
      view.entities.some((e) => e.last === k - 1 && !(e.type === 'place' && e.form !== 'name')))
  )
}

/** "X of Y": judges X; without a preposition in reach, `otherwise`. */
function behindPreposition(
  view: View,
  k: number,
  depth: number,
  otherwise: string | null = null,
): string | null {
  for (let i = k - 1; i >= Math.max(0, k - 6); i -= 1) {
    const t = view.tokens[i]
    if (!t || /^[,;:—()]$/.test(t.text) || /^(?:which|who|whose|that|and|but|as|while|when)$/.test(t.lower))
      break
    if (/^(?:of|for|in|on|from|by|under|to|at|with)$/.test(t.lower))
      return i > 0 ? judge(view, i - 1, depth + 1) : otherwise
  }
  return otherwise
}

/** Participles and infinitives lean on another subject; only a finite verb has its own right before it. */
function isFiniteVerb(view: View, i: number): boolean {
  const before = view.tokens[i - 1]?.lower ?? ''
  const word = view.tokens[i]?.lower ?? ''
  if (/ing$/.test(word) && !/^(?:is|are|was|were|be|been)$/.test(before)) return false
  return true
}

const FOR_WHAT =
  /^[\s)]*(?:(?:yen|won|dollars)\s+)?(?:(?:had been|has been|have been|was|were|is|are|will be|to be|(?:is|are|was|were) to be)\s+(?:earmarked|set aside|set apart|allocated|allotted|reserved|meant|intended|provided|planned|budgeted|used|spent|going|left|needed|required)\s+|(?:is|are|was|were|will be) (?=for\b))?(?:for|in|(?:over|in|within|through) (?:the )?(?:next |coming )?\w+ years (?:for|to buy|to build|to develop)|worth of|of|on|to buy|to build|to (?:mass-)?produce|to develop|to purchase|to acquire|to procure|to design|to upgrade|to deploy|to obtain|to equip|to install|to construct|towards?|into)\s+(?:(?:the|a|an|its|their|such|new|more|about|some|each|every|\d{1,4})\s+){0,3}(?:[A-Z]\w+(?:ish|an|ese)\s+)?([a-z][a-z-]+)/i
const FOR_OKAY =
  /^(?:to|second|third|fourth|for|in|on|of|and|or|but|as|at|by|from|with|while|is|was|fy|such|ministry|top|purpose|same|this|these|one|two|three|seven|eight|nine|twelve|financial|eleven|defen[cs]e|military|fiscal|year|years|next|coming|current|last|that|five|four|ten|six|first|period|spending|national|forces|armed|security|total|gdp|gnp|gross|january|february|march|april|may|june|july|august|september|october|november|december|all|which|it|them|budget|outlays?|both|plan|program|programme|core|real|nominal|decade|response|line|addition|order|fact|return|what|whole|whom|japan|end|initial|supplementary|annual|long|present|previous|combined|yearly|arms|army|war|part|money|constant|mind|hand|store|question|regular|ordinary|main|general|draft|medium-term|mid-term|midterm|long-term|original|fifth|sixth|seventh|eighth|ninth|tenth|straight|consecutive|\w+-year|if|when|once|unless|after|before|because|although|though|despite|amid|amidst|since|until|through|via|under|over|up|down|compared|against|versus|according|following|even|not|so|then|also|only|just|still|including|excluding|than|should|would|could|will|were|are|has|have|had|among|without|beyond|thanks|due|owing|based|where|who|whose|alone|together|instead|rather|yet|plus|minus|between|allocations?|appropriations?|funds|funding|expenditures?|committee|parliament|cabinet|principle|comparison|peacetime|months)$/i

/** What comes behind a sum of money, when it is for something that is not defense. */
export function strangerPaidFor(view: View, figure: Located<Figure>): string | null {
  const match = FOR_WHAT.exec(behind(view, figure, 60))
  const noun = match?.[1]
  if (!noun || noun[0] !== noun[0]?.toLowerCase() || FOR_OKAY.test(noun)) return null
  return noun
}

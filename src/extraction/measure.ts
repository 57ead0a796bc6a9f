import type { Figure } from './figures.ts'
import { ahead, behind, type Focus } from './focus.ts'
import { strangerActing, strangerPaidFor } from './stranger.ts'
import { distance, type Located, marksOf, type View } from './view.ts'

/** What a figure measures, or why it is none of ours. */
export type Measure =
  | { readonly is: 'gdp' | 'amount' | 'change'; readonly rule: string; readonly sign: 1 | -1 }
  | { readonly is: null; readonly rule: string; readonly reason: string }

export interface MeasureContext {
  readonly focus: Focus
  /** A share of GDP was read in this sentence or the two before, or the article names GDP before here. */
  readonly gdpNear: boolean
  /** A yearly change was read in this sentence or the one before. */
  readonly changeNear: boolean
  /** The article speaks of defense spending at all. */
  readonly defenseArticle: boolean
  /** The figure before in the same sentence was read as this, or rejected. */
  readonly before: 'rejected' | 'gdp' | 'amount' | 'change' | null
  /** It restates the figure before: "10 percent, or $54 billion". */
  readonly twin: boolean
}

const GDP = String.raw`(?:G\.?[DN]\.?P\b\.?|gross[\s-]domestic[\s-]products?|gross[\s-]national[\s-]products?|what (?:it|they|the country|a country) (?:produces?|earns?|makes?)|national (?:output|income|product|economy|wealth)|economic output|total output|output|(?:[A-Za-z’']+ )?econom(?:y|ies))\b`
const FILL = String.raw`(?:(?!budget|spending|outlay|exports|imports|respondents|revenue)[^\s,;.()]+\s+){0,6}?`
const OF_GDP = new RegExp(
  String.raw`^[\s)\]]*(?:or (?:more|less|higher|above|so|below)\s+|and above\s+)?(?:(?:share|slice|portion|chunk|worth|level)\s+)?(?:of|relative to|against|in)\s+${FILL}${GDP}`,
  'i',
)
const GDP_NOUN = new RegExp(String.raw`^[\s-]*(?:of-)?(?:${GDP})(?!\s*growth)`, 'i')
const GNI = /^[\s)]*of\s+(?:\S+\s+){0,4}?(?:gross national income|GNI)\b/i
const SHARE_FRAME = new RegExp(
  String.raw`(?:(?:share|ratio|proportion|percentage|portion|slice|fraction)\s+(?:of|to)\s+(?:\S+\s+){0,4}?${GDP}|${GDP}\s+(?:ratio|share)|(?:beside|against|divided by|relative to|in relation to|compared with|terms of)\s+(?:\S+\s+){0,6}?(?:GDP|gross domestic product))`,
  'i',
)
const OF_ELSE = /^[\s)]*of\s+(?!(?:the\s+)?(?:target|goal)\b)\S/i
const UP_AHEAD =
  /(?:\b(?:up|rose|risen|rises|rising|grew|grown|growing|grows|grow|rise|climbed|climbing|climb|jumped|jump|surged|surging|soared|soaring|swelled|swollen|increased|increases|increasing|increase|raised|raising|raise|expanded|expanding|expand|gained|boosted|boosting|boost|lifted|lifting|lift|shot up|went up|gone up|going up|go up|leapt|leaped|advanced|hiked|ballooned|rising|more|higher|bigger|larger|growth|jump|hike|gain|surge|expansion|upped|bumped up|outpaced|added|outgrew|accelerated|ahead)(?:\s+(?:up|sharply|further|again|nominally|only|just|modestly|slightly|year on year|its own spending|in real terms|in nominal terms))?\s*(?:by|of|,|:|—|–|at|was|is|to be|would be|will be|came to|comes to|amounting to|equal to|running at|spending by|budget by|outlays by|the budget by)?\s*(?:a|an|the)?\s*(?:(?:record|real|nominal|annual|average|further|total|combined|year-on-year|whopping|mere|full|hefty|modest|proposed|planned|additional)\s*)*)$/i
const DOWN_AHEAD =
  /(?:\b(?:down|fell|fallen|falls|falling|fall|dropped|drop|declined|decline|decreased|decrease|shrank|shrunk|shrink|cut|cuts|cutting|reduced|reduction|reduce|slipped|slip|trimmed|trim|slashed|slash|dipped|dip|lower|less|contracted|contraction|slid)\s*(?:by|of|,|:)?\s*(?:a|an|the)?\s*(?:(?:real|nominal|annual|further|total)\s*)*)$/i
const BY_AHEAD = /\b(?:by|growing|grow|climb)\s+(?:a\s+)?(?:\w+\s+)?$/i
const MORE_BEHIND =
  /^[\s)]*(?:-|–)?\s*(?:(?:annual|yearly|year-on-year|year-over-year|nominal|real|real-terms|overall|proposed|planned|budget|defen[cs]e(?: spending| budget)?|military(?: spending| budget)?|spending|increase|further|average|straight|record|one-year|initial)\s+){0,4}(?:increase|rise|jump|hike|growth|boost|surge|gain|expansion|uptick|raise|leap|climb|bump|uplift|higher|more|larger|bigger|greater|up|above|over|ahead|increment|spike)\b(?!\s+(?:or|and)\s+(?:less|more))/i
const LESS_BEHIND =
  /^[\s)]*(?:-|–)?\s*(?:(?:annual|yearly|year-on-year|nominal|real|real-terms|overall|budget|defen[cs]e|spending)\s+){0,3}(?:cut|drop|fall|decline|reduction|decrease|lower|less|smaller|down|below|dip|slump|contraction)\b/i
const YEAR_ON_YEAR =
  /^[\s),]*(?:year[\s-]on[\s-]year|year[\s-]over[\s-]year|on (?:the )?year|from (?:a|the) (?:year|previous|prior|preceding|last)|from (?:this|last) (?:fiscal )?year|compared (?:with|to) (?:a|the|last|this)|in (?:real|nominal) terms|over (?:the|last) (?:previous|prior|fiscal|year)|on (?:the|last) (?:previous|year|fiscal)|annually|a year\b|per year\b|each year\b|every year\b)/i
const FROM_TO =
  /\b(?:to|from|at|within|inside|under|below|above|beyond|than|the|reach|reaching|hit|hits|past|around|about|on|stands at|is|was|spent|spend|spending|spends|with|and|or|just|only|pay|devote|devoting|devotes|gives|give|gave|of|for|toward|towards|set|between|exceed|exceeds|exceeding|exceeded|between|a|an|its|their|that|this|were|are|be|come to|came to|comes to|equals|until|by|proposed|proposes|propose|agreed|recommended|recommends|urged|suggested|demanded|demands|wants|wanted|promised|pledged|had|over|named|mentioned|commit|committed|target|goal|see|sees|ask|asked|seek|seeks|sought|approves?|approved|for)\s*(?:the\s+|a\s+|its\s+|their\s+)?(?:\w+\s+){0,1}$/i
const DIFFERENCE =
  /^[\s)]*(?:\([^)]{0,40}\)\s*)?(?:(?:more|less|higher|lower|larger|smaller|above|below|bigger|fewer)\b(?:\s+(?:than|for|a year|on|each|every|per|over|in|from|will|would|is|was|has|have|beyond|to the)|\s*[,.;]|$)|extra\b|(?:increase|rise|hike|boost|jump|cut|reduction|shortfall|gap|difference|decrease)\b|in (?:additional|extra|new|more|fresh)\b|short of\b|in (?:savings|cuts)\b|beyond what\b|(?:has|have|had|is|was|were|will be)\s+(?:been\s+|being\s+)?added\b|from the (?:ordinary|regular|core|main|special|general)\b)/i
const ADDED =
  /\b(?:additional|extra|another|further|increase of|rise of|boost of|hike of|up by|increased by|rise by|raised by|grow by|rose by|raise by|cut by|reduced by|fall of|cut of|reduction of|increase by|jump of|up|down|by adding|adding|add|adds|added|bring in|more than offset|worth of cuts)\s+(?:(?:about|around|some|roughly|nearly|almost|a|an|over|approximately|more than|up to|at least)\s+){0,2}$/i
const NOT_SPENT =
  /\b(?:borrow|borrows|borrowed|borrowing|owes?|owed|sells?|sold|buys?|bought|lost|loses|earned|earns|cut|cuts|cutting|trim|trimming|collect\w*|repay\w*|cover\w*)\s+(?:\w+\s+){0,2}$/i
// "will purchase American arms worth": the price of what is bought.
const BOUGHT_WORTH =
  /\b(?:purchas|buy|bought|import|export|sell|sold|order)\w*\b[^;,]{0,40}\bworth\s+(?:\w+\s+){0,2}$/i
// "bring the real bill down to": what is left of the total after savings is a total.
const BILL_DOWN_TO = /\b(?:bill|costs?|total|sum|outlays?|spending)\s+(?:back\s+)?(?:down\s+)?to\s+$/i
// "The increase is just A$5.7 billion".
const RISE_IS =
  /\b(?:increase|rise|hike|cut|gap|shortfall|difference|savings?)\s+(?:is|was|of|comes to|came to|amounts to|totals|would be)\s+(?:\w+\s+){0,2}$/i
const ASKED_FROM =
  /^[\s)]*(?:a year|annually|per year)?\s*from (?:Seoul|Tokyo|[A-Z][a-z]+|its (?:host|ally)|the (?:host|ally))/
const SHARE_ELSE =
  /\b(?:share|proportion|percentage|portion)\s+of\s+(?!(?:the\s+|its\s+)?(?:GDP|GNP|gross|national|economic))(?:\S+\s+){0,4}(?:spending|expenditures?|budgets?|revenues?|imports|exports|outlays)\b[^;]{0,40}$/i
const EXCEEDS_BY = /\b(?:exceed|outstrip|surpass|beat|top)(?:s|ed|ing)?\b[^;]{0,60}\bby\s+(?:\w+\s+)?$/i
const HOST =
  /\b(?:pays?|paying|paid|contribut\w*|shoulder\w*|shares?)\b[^;]{0,50}\b(?:troops|host|bases on|stationed)\b/i
const PEOPLE_SAY =
  /^[\s)]*(?:said|say|says|had no|had|were (?:in|against|opposed)|are (?:in|against|opposed)|agreed?|opposed?|supported|favou?red|favou?r|think|thought|believed?|backed|want(?:ed)?|express\w*|answered|replied|disapprov\w*|approv\w*|felt|chose|cited|worr\w*|saw it|did not)\b/i
const RATE_OF =
  /\b(?:growth rate|rate of (?:growth|increase)|increase|rise|growth|hike|pace)\b[^;]{0,60}\b(?:was|is|came to|stood at|of|averaged|being|will be|would be)\s+(?:\w+\s+){0,1}$/i
const NOT_THIS = /\b(?:rather than|not|instead of)\s+(?:the\s+|a\s+)?(?:\w+\s+)?$/i
const HARD = new Set([
  'economic growth',
  'taxes',
  'trade',
  'public debt or deficits',
  'aid',
  'the state budget as a whole',
  'prices or interest',
  'a poll',
])
const GROWS =
  /\b(?:grew|grow|grows|growing|expanded|expands?|expanding|shrank|shrunk|shrinks?|shrinking|contracted|contracts?|contracting)\s+(?:\w+\s+){0,2}(?:by|at|a|an)?\s*(?:\w+\s+){0,3}$/i
const MULTIPLE_YEARS =
  /^\s*(?:-|–)?(?:over|in|across|through|during|for) (?:the )?(?:next |coming |past )?\w+ years/i

/** Decides what a figure measures. Rows in order; the first that fits decides. */
export function measureOf(view: View, figure: Located<Figure>, context: MeasureContext): Measure {
  return figure.note.value.kind === 'money'
    ? measureMoney(view, figure, context)
    : measurePercent(view, figure, context)
}

function reject(rule: string, reason: string): Measure {
  return { is: null, rule, reason }
}

function measureMoney(view: View, figure: Located<Figure>, context: MeasureContext): Measure {
  const { focus, defenseArticle } = context
  const after = behind(view, figure)
  const before = ahead(view, figure)
  if ((DIFFERENCE.test(after) && !MULTIPLE_YEARS.test(after)) || RISE_IS.test(before))
    return reject('measure.amount.difference', 'a difference, not a total')
  if (
    ADDED.test(before) &&
    !/\b(?:supplementary|extra) budget\b/i.test(view.block.text.slice(view.start, view.end))
  )
    return reject('measure.amount.difference', 'a difference, not a total')
  if (
    /\(\s*(?:about |some |nearly |around |US )?$/i.test(before) &&
    view.figures.some(
      (f) =>
        f.note.value.kind === 'money' &&
        f.note.value.unit !== figure.note.value.unit &&
        f.last < figure.first &&
        figure.first - f.last <= 3,
    )
  )
    return reject('measure.amount.conversion', 'the same sum in other money')
  if (Math.abs(figure.note.value.value) < 1e7)
    return reject('measure.amount.small', 'too small for a budget: a price, a rate or a pay')
  if (ASKED_FROM.test(after) && /\b(?:want|demand|sought|seek|ask)\w*\s+(?:\w+\s+)?$/i.test(before))
    return reject('measure.amount.host', 'not defense spending: money asked of another state')
  if (HOST.test(view.block.text.slice(view.start, view.end)) && focus.distance > 1)
    return reject('measure.amount.host', 'not defense spending: host-nation support')
  if (/\b(?:per (?:person|capita|head|soldier|unit|year for)|apiece|each)\b/i.test(after.slice(0, 24)))
    return reject('measure.amount.unit-price', 'a price per unit or head')
  if (
    /^[\s)]*of (?:the|that|this|it|which|them)\b(?! (?:GDP|gross|coming|next|previous|current|last|former|five|four|ten|present))/i.test(
      after,
    )
  )
    return reject('measure.amount.part', 'a part of a larger sum')
  if (
    /^\s*(?:of (?:this|that|these|which|it|the [^,;]{3,60}|its [^,;]{3,40})|among them|alone)\b/i.test(
      view.block.text.slice(view.start, figure.note.start),
    ) &&
    focus.rule !== 'focus.behind'
  )
    return reject('measure.amount.part', 'a part of the sum before')
  if (context.twin && context.before === 'change')
    return reject('measure.amount.difference', 'a difference, not a total')
  if (
    /^[^;,]{0,20}\b(?:through|from|in|by|via|with) (?:higher |new |more |extra )?(?:taxes|tax hikes?|tax increases?|bonds|borrowing|levies|tax revenues?)\b/i.test(
      after,
    )
  )
    return reject('measure.amount.not-spent', 'money raised by taxes or borrowing, not spent')
  if (
    /^[\s)]*(?:would|will|to|could|can)\s+(?:buy|purchase|go (?:to|toward|towards) (?!defen|the (?:military|army|forces|armed)|its (?:military|forces|armed))|pay for|fund|cover|finance)\b/i.test(
      after,
    )
  )
    return reject('measure.amount.part', 'a part of a larger sum')
  if (NOT_SPENT.test(before) || BOUGHT_WORTH.test(before))
    return reject('measure.amount.not-spent', 'money borrowed, sold or earned, not spent')
  if (NOT_THIS.test(before)) return reject('measure.denied', 'the text sets this figure aside')
  if (focus.sign === '-' && !(focus.topic === 'a saving or a shortfall' && BILL_DOWN_TO.test(before)))
    return reject('measure.amount.other-topic', `not defense spending: ${focus.topic} (“${focus.words}”)`)
  if (focus.sign === '+' || focus.sign === '-') {
    {
      const stranger =
        (focus.distance >= 3 ? strangerActing(view, figure) : null) ??
        (focus.rule === 'focus.behind' ? null : strangerPaidFor(view, figure))
      if (stranger)
        return reject('measure.amount.stranger', `not defense spending: the clause speaks of “${stranger}”`)
    }
    return { is: 'amount', rule: 'measure.amount', sign: 1 }
  }
  if (!defenseArticle) return reject('measure.amount.no-topic', 'the article is not about defense spending')
  return reject('measure.amount.no-topic', 'nothing says that this is defense spending')
}

function measurePercent(view: View, figure: Located<Figure>, context: MeasureContext): Measure {
  const { focus, gdpNear, defenseArticle } = context
  const core = figure.note.value
  const after = behind(view, figure)
  const before = ahead(view, figure)
  if (core.kind === 'points') return reject('measure.points', 'a difference in percentage points')
  const gdp = OF_GDP.test(after) || GDP_NOUN.test(after)
  if (GNI.test(after)) return reject('measure.share.income', 'a share of gross national income: aid')
  if (gdp) {
    if (focus.sign === '-' && (focus.distance < 2.2 || (HARD.has(focus.topic) && focus.distance < 9)))
      return reject('measure.gdp.other-topic', `a share of GDP, but of ${focus.topic} (“${focus.words}”)`)
    if (focus.sign === '-' && !defenseArticle)
      return reject('measure.gdp.other-topic', `a share of GDP, but of ${focus.topic} (“${focus.words}”)`)
    if (
      /\b(?:above|beyond|over|exceeding|in excess of|more than)\b/i.test(
        before.slice(-14) + view.block.text.slice(figure.note.start, figure.note.end),
      ) &&
      /\b(?:exempt|debt brake|deficit rules|escape clause|borrowing (?:rules|limits?))\b/i.test(
        view.block.text.slice(view.start, view.end),
      )
    )
      return reject('measure.gdp.threshold', 'a threshold of a budget rule, not spending')
    if (!defenseArticle) return reject('measure.gdp.no-topic', 'the article is not about defense spending')
    if (focus.sign !== '+' || focus.distance >= 3) {
      const stranger = strangerActing(view, figure)
      if (stranger) return reject('measure.gdp.stranger', `a share of GDP, but of “${stranger}”`)
      if (core.value > 12)
        return reject(
          'measure.gdp.implausible',
          'too large a share of GDP to be defense spending where the text does not say so',
        )
    }
    return { is: 'gdp', rule: 'measure.gdp', sign: 1 }
  }
  if (/^[\s)]*for (?:the (?:whole )?economy|(?:economic|GDP) growth)\b/i.test(after))
    return reject('measure.change.growth', 'growth of an economy, not of spending')
  if (/^[\s)]*(?:levied|charged|imposed|payable)\b/i.test(after))
    return reject('measure.other-topic', 'not defense spending: a levy')
  if (OF_ELSE.test(after))
    return reject(
      'measure.share.other',
      `a share of something other than GDP: “${after.trim().slice(0, 40)}”`,
    )
  if (focus.sign === '-' && focus.topic === 'a poll' && focus.distance < 6)
    return reject('measure.poll', `not defense spending: a poll (“${focus.words}”)`)

  if (SHARE_ELSE.test(before)) return reject('measure.share.other', 'a share of something other than GDP')
  if (PEOPLE_SAY.test(after) && !/\b(?:to|at|of|by|from)\s+(?:\w+\s+)?$/i.test(before))
    return reject('measure.poll', 'a share of people asked')
  if (
    /^[\s)]*more\s+(?!than|on|for|in|this|next|last|from|a\b|per|money|cash|spending|funds|or|to)[a-z]+/.test(
      after,
    )
  )
    return reject('measure.change.stranger', `more of something else: “${after.trim().slice(0, 30)}”`)
  if (acrossCountries(view, figure))
    return reject('measure.change.between', 'a comparison between countries, not a change')
  // "At 9.4 percent, growth is slower than before".
  const risesAt = /^\s*,\s*(?:the\s+)?(?:annual\s+|yearly\s+)?(?:growth|increase|rise|pace|hike)\b/i.test(
    after,
  )
  const byLeft = BY_AHEAD.test(before)
  const up =
    MORE_BEHIND.test(after) ||
    UP_AHEAD.test(before) ||
    RATE_OF.test(before) ||
    risesAt ||
    EXCEEDS_BY.test(before) ||
    /^[\s)]*(?:was|were|has been|is|will be)\s+added\b/i.test(after) ||
    (byLeft && hasCue(view, figure, 'rise'))
  const down =
    LESS_BEHIND.test(after) ||
    DOWN_AHEAD.test(before) ||
    (byLeft && hasCue(view, figure, 'fall') && !hasCue(view, figure, 'rise'))
  // "needs to spend 5 percent a year": a share of GDP each year, no change.
  const spent = /\b(?:spen[dt]|spends|spending|devot\w+|allocat\w+)\s+(?:\w+\s+){0,2}$/i.test(before)
  const yearly = YEAR_ON_YEAR.test(after) && !(spent && gdpNear)
  const bound =
    /\b(?:to|from|at|within|inside)\s+(?:(?:about|around|just|over|under|some|nearly|almost|roughly|at least|more than)\s+){0,2}$/i.test(
      before,
    )
  if (
    (up || down || yearly) &&
    !(bound && !risesAt && !MORE_BEHIND.test(after) && !LESS_BEHIND.test(after) && !yearly)
  ) {
    if (focus.sign === '-')
      return reject('measure.change.other-topic', `a change, but of ${focus.topic} (“${focus.words}”)`)
    if (GROWS.test(before) && focus.distance >= 1.5 && !spendingGrows(view, figure))
      return reject('measure.change.growth', 'growth of an economy, not of spending')
    if (focus.sign === '+' && focus.distance >= 3) {
      if (context.before === 'rejected' && focus.distance >= 9)
        return reject('measure.change.other-topic', 'a change of the rejected figure before it')
      const stranger = strangerActing(view, figure)
      if (stranger) return reject('measure.change.stranger', `a change, but of “${stranger}”`)
    }
    if (focus.sign !== '+')
      return reject(
        'measure.change.no-topic',
        'a change of something that the text does not call defense spending',
      )
    const sign =
      down && !MORE_BEHIND.test(after) && !(UP_AHEAD.test(before) && !LESS_BEHIND.test(after)) ? -1 : 1
    return { is: 'change', rule: 'measure.change', sign: core.value < 0 ? 1 : sign }
  }
  if (context.twin && context.before === 'amount' && core.value >= 5)
    return reject('measure.share.brackets', 'a share of a larger total')
  if (focus.sign === '-' && focus.distance < 5)
    return reject('measure.other-topic', `not defense spending: ${focus.topic} (“${focus.words}”)`)
  if (SHARE_FRAME.test(before) || SHARE_FRAME.test(view.block.text.slice(view.start, figure.note.start))) {
    return { is: 'gdp', rule: 'measure.gdp.frame', sign: 1 }
  }
  if (SHARE_FRAME.test(after) && /^[\s)]*(?:share|ratio|gdp|when|if|as)/i.test(after))
    return { is: 'gdp', rule: 'measure.gdp.frame', sign: 1 }
  // "Germany (1.24 percent)": a list of countries with their shares.
  if (
    gdpNear &&
    small(core) &&
    defenseArticle &&
    /\(\s*(?:about |some |nearly )?$/.test(before) &&
    view.entities.some((e) => e.type === 'place' && figure.first - e.last <= 2 && e.last < figure.first)
  )
    return { is: 'gdp', rule: 'measure.gdp.listed', sign: 1 }
  if (
    /\(\s*(?:about |some |nearly )?$/.test(before) &&
    core.value >= 3 &&
    view.figures.some(
      (f) => f.note.value.kind === 'money' && f.last < figure.first && figure.first - f.last <= 2,
    )
  )
    return reject('measure.share.brackets', 'a share in brackets behind a sum: a part of a larger budget')
  const stranger = focus.distance >= 3 || focus.sign !== '+' ? strangerActing(view, figure) : null
  if (stranger) return reject('measure.stranger', `not defense spending: the clause speaks of “${stranger}”`)
  if (GROWS.test(before) && !spendingGrows(view, figure))
    return reject('measure.change.growth', 'growth of an economy, not of spending')
  if (context.changeNear && focus.sign === '+' && !gdpNear && FROM_TO.test(before) && bareAfter(after))
    return { is: 'change', rule: 'measure.change.carried', sign: 1 }
  if (gdpNear && small(core) && defenseArticle && (FROM_TO.test(before) || bareAfter(after))) {
    return { is: 'gdp', rule: 'measure.gdp.carried', sign: 1 }
  }
  return reject('measure.none', 'a percentage of something the text does not name')
}

const small = (figure: Figure): boolean => Math.abs(figure.value) <= 15

/** "64% more than Australia's": two countries are compared, nothing changed. */
function acrossCountries(view: View, figure: Located<Figure>): boolean {
  const than = view.tokens.findIndex((t, i) => i > figure.last && i <= figure.last + 4 && t.lower === 'than')
  if (than < 0) return false
  return view.entities.some((e) => e.type === 'place' && e.first > than && e.first <= than + 3)
}

/** Whether what grew is named as money spent, not as a country or its economy. */
function spendingGrows(view: View, figure: Located<Figure>): boolean {
  const verb = marksOf(view, 'cue').findLast(
    (m) => (m.sense.cls === 'rise' || m.sense.cls === 'fall') && m.last < figure.first,
  )
  const actor = verb
    ? view.entities.findLast((e) => e.last < verb.first && verb.first - e.last <= 3)
    : undefined
  if (actor?.type !== 'place' || view.tokens[actor.first - 1]?.lower === 'of') return true
  return marksOf(view, 'topic').some(
    (m) => m.sense.sign !== '-' && m.last < figure.first && distance(view, m.last, figure.first) < 5,
  )
}

/** Nothing behind the figure claims it for something else. */
function bareAfter(after: string): boolean {
  return /^[\s)]*(?:$|[.,;:)"”’—–-]|(?:target|goal|ceiling|cap|limit|threshold|line|mark|level|benchmark|guideline|pledge|commitment|rule|barrier|by|in|on|for|since|last|this|next|from|to|and|or|as|at|within|until|now|today|currently|over|during|which|that|but|while|with|is|was|has|would|will|respectively|under|through|ratio|share|request|demand)\b)/i.test(
    after,
  )
}

function hasCue(view: View, figure: Located<Figure>, cls: 'rise' | 'fall'): boolean {
  return marksOf(view, 'cue').some(
    (m) => m.sense.cls === cls && m.last < figure.first && distance(view, m.last, figure.first) < 4,
  )
}

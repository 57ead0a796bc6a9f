import type { Figure } from '../figures.ts'
import { ahead, behind } from '../focus.ts'
import { strangerActing } from '../stranger.ts'
import { type Located, marksOf, type View } from '../view.ts'
import {
  acrossCountries,
  bareAfter,
  besideParty,
  betweenFigures,
  hasCue,
  isBehindAside,
  isOfOther,
  leadsToSum,
  ofPlace,
  ofRejectedSum,
  risesBefore,
  small,
  spendingGrows,
} from './around.ts'
import { DIFFERENT } from './money-facts.ts'
import { bareShare, isGoalOfAlliance, namedShare } from './share.ts'
import { type Measure, type MeasureContext, reject } from './types.ts'
import {
  ABOVE_DECLARED,
  ADDED_BEHIND,
  AVERAGE_OF_MANY,
  BELIEVED,
  BURDEN,
  BY_AHEAD,
  BY_PEOPLE,
  CAP_BEHIND,
  COSTS_MORE,
  CURRENCY_MOVES,
  CUT_WAS,
  CUTS_BUDGET,
  DOWN_AHEAD,
  ECONOMY_GROWS,
  ELSEWHERE,
  EXCEEDS_BY,
  GDP_NOUN,
  GETS_TO,
  GNI,
  GROWS,
  GROWTH_SEEN,
  GROWTH_TARGET,
  GROWTH_TO,
  HIGHER_YET,
  IS_TARGET,
  LESS_BEHIND,
  MARK_OF,
  MORE_BEHIND,
  NOT_SINCE,
  OF_A_YEAR,
  OF_ELSE,
  OF_GDP,
  OF_IT_FOR,
  OF_THE_WORLD,
  OF_WHICH,
  OFF_BEHIND,
  ONE_MORE,
  ONLY_ONE_TO,
  PEOPLE_SAY,
  PRICES,
  RAISE_BEHIND,
  RAISES_BUDGET,
  RATE_OF,
  RATIO_IS,
  REAL_IS,
  RISE_AT,
  RISE_BY,
  SHARE_ELSE,
  SHORT_BY,
  TO_PEOPLE,
  UP_AHEAD,
  YEAR_ON_YEAR,
} from './words.ts'

/** Rules that tell a sum for a part of a budget, or for none of defense. */
const PART_RULES: ReadonlySet<string> = new Set([
  'measure.amount.part',
  'measure.amount.other-topic',
  'measure.amount.stranger',
  'measure.amount.unit-price',
  'measure.amount.host',
])

/** "33.6 trillion won, or 6.9% more", "16.8 trillion won is sought, 9.3 percent more": the change of the sum before. */
const RIGHT_BEHIND =
  /^[\s)]*(?:\([^)]{0,40}\)\s*)?(?:(?:is|was|are) \w+)?\s*[,(]\s*(?:or |up |down |an? |which is |that is |some |about |around |nearly )*(?:(?:rise|increase|hike|jump|growth|gain|cut|drop) of )?(?:about |some |nearly )?$/i

const SIGNED = /(?:^|[\s(])\+$/

/** "1.5 percent for cybersecurity and the like": what one spends a share of GDP on, where the talk is of NATO's goal. */
const isPartOfGoal = ({ focus, alliance, gdpNear }: MeasureContext, value: number): boolean =>
  focus.topic === 'one part of a defense budget' && alliance && gdpNear && isGoalOfAlliance(value)

/** A percentage with a sign of its own: the change of what the talk is of. */
const signedChange = ({ focus, before }: MeasureContext, value: number, inBrackets: boolean): Measure =>
  focus.sign === '+' && !(inBrackets && before === 'rejected')
    ? { is: 'change', rule: 'measure.change', sign: 1 }
    : reject('measure.change.no-topic', `a change (${value}) of something not called defense spending`)

/** "64.8 billion yen or 1.3 percent more than last year": by how much the whole differs is told of the whole. */
const restatesDifference = (view: View, figure: Located<Figure>, beforeRule: string | null): boolean =>
  beforeRule === DIFFERENT.rule ||
  (beforeRule === 'measure.amount.scale' && /^\s*,?\s*or\s+(?:\w+\s+)?$/.test(betweenFigures(view, figure)))

/** Whether a percentage is a share of GDP or a yearly change of defense spending. Rows in order; the first that fits decides. */
export function measurePercent(view: View, figure: Located<Figure>, context: MeasureContext): Measure {
  const { focus, gdpNear } = context
  const core = figure.note.value
  const after = behind(view, figure)
  const before = ahead(view, figure)
  if (core.kind === 'points') return reject('measure.points', 'a difference in percentage points')
  const gdp = OF_GDP.test(after) || GDP_NOUN.test(after) || BURDEN.test(before)
  if (GNI.test(after)) return reject('measure.share.income', 'a share of gross national income: aid')
  if (OF_THE_WORLD.test(after) || AVERAGE_OF_MANY.test(before))
    return reject('measure.share.other', 'a share that the whole world spends')
  const lead = view.block.text.slice(view.start, figure.note.start)
  if (/[<>]/.test(core.comparator) && (NOT_SINCE.test(lead) || ONLY_ONE_TO.test(lead)))
    return reject('measure.denied', 'a line that is or was not crossed')
  // "an 11 percent rise (+11%)", "Poland (+11%)": a sign tells a change.
  if (core.value < 0 || SIGNED.test(before))
    return signedChange(context, core.value, /^\s*\([+\s]*$/.test(betweenFigures(view, figure)))
  if (gdp) return namedShare(view, figure, context, before)
  if (
    /^[\s)"”]*(?:(?:is|was) (?:the|its) \w+ )?for (?:the (?:whole )?economy|(?:economic|GDP) growth)\b/i.test(
      after,
    )
  )
    return reject('measure.change.growth', 'growth of an economy, not of spending')
  if (/^[\s)]*(?:levied|charged|imposed|payable)\b/i.test(after))
    return reject('measure.other-topic', 'not defense spending: a levy')
  // "the 1.49% of Germany": a country's own share, where the talk is of shares of GDP.
  if (gdpNear && small(core) && ofPlace(view, figure))
    return { is: 'gdp', rule: 'measure.gdp.carried', sign: 1 }
  if (ELSEWHERE.test(after)) return reject('measure.share.other', 'a percentage of what others spend')
  if (context.before === 'rejected' && OF_WHICH.test(before))
    return reject('measure.share.other', 'a share of the sum before, which is no defense spending')
  if (gdpNear && small(core) && OF_IT_FOR.test(after))
    return { is: 'gdp', rule: 'measure.gdp.carried', sign: 1 }
  if (
    ABOVE_DECLARED.test(after) ||
    (REAL_IS.test(before) && MORE_BEHIND.test(after)) ||
    (BELIEVED.test(before) && HIGHER_YET.test(after))
  )
    return reject('measure.share.other', 'how far one count lies above another')
  if (!OF_A_YEAR.test(after) && (OF_ELSE.test(after) || isOfOther(after)))
    return reject(
      'measure.share.other',
      `a share of something other than GDP: “${after.trim().slice(0, 40)}”`,
    )
  if (focus.sign === '-' && focus.topic === 'a poll' && focus.distance < 6)
    return reject('measure.poll', `not defense spending: a poll (“${focus.words}”)`)

  if (
    small(core) &&
    focus.sign === '+' &&
    !context.changeNear &&
    IS_TARGET.test(after) &&
    !PRICES.test(view.plain)
  )
    return { is: 'gdp', rule: 'measure.gdp.goal', sign: 1 }
  if (gdpNear && small(core) && RATIO_IS.test(before) && bareAfter(after))
    return { is: 'gdp', rule: 'measure.gdp.carried', sign: 1 }
  if (TO_PEOPLE.test(before) && RAISE_BEHIND.test(after))
    return reject('measure.change.stranger', 'a rise of pay, not of spending')
  if (SHORT_BY.test(before)) return reject('measure.share.other', 'how far something fell short')
  if (GROWTH_TARGET.test(before) || GROWTH_SEEN.test(before))
    return reject('measure.change.growth', 'growth of an economy, not of spending')
  // In a sentence about a poll, a percentage not led to by "to", "at" or "of" counts people.
  if (
    marksOf(view, 'topic').some((m) => m.sense.topic === 'a poll') &&
    (context.before === 'rejected' || !marksOf(view, 'topic').some((m) => m.sense.sign === '+')) &&
    !/\b(?:to|of|at|for|by|target|goal|spends?|spending|within|than|the|below|above|under|over)\s+(?:\w+\s+)?$/i.test(
      before,
    )
  )
    return reject('measure.poll', 'a share of people asked')
  if (context.before === 'gdp' && ONE_MORE.test(before) && small(core) && bareAfter(after))
    return { is: 'gdp', rule: 'measure.gdp.carried', sign: 1 }
  if (CAP_BEHIND.test(after) && small(core) && focus.sign === '+')
    return context.changeNear && !gdpNear
      ? { is: 'change', rule: 'measure.change.carried', sign: 1 }
      : { is: 'gdp', rule: 'measure.gdp.cap', sign: 1 }
  if (SHARE_ELSE.test(before)) return reject('measure.share.other', 'a share of something other than GDP')
  if (BY_PEOPLE.test(before)) return reject('measure.poll', 'a share of people asked')
  if (PEOPLE_SAY.test(after) && !/\b(?:to|at|of|by|from)\s+(?:\w+\s+)?$/i.test(before))
    return reject('measure.poll', 'a share of people asked')
  if (
    /^[\s)]*more\s+(?!than|and|on|for|in|this|next|last|from|a\b|per|money|cash|spending|funds|or|to)[a-z]+/.test(
      after,
    )
  )
    return reject('measure.change.stranger', `more of something else: “${after.trim().slice(0, 30)}”`)
  if (besideParty(view, figure)) return reject('measure.poll', 'what a party has in a poll')
  if (acrossCountries(view, figure))
    return reject('measure.change.between', 'a comparison between countries, not a change')
  // "At 9.4 percent, growth is slower than before".
  const risesAt =
    RISE_AT.test(before) ||
    /^\s*,\s*(?:the\s+)?(?:annual\s+|yearly\s+)?(?:growth|increase|rise|pace|hike)\b/i.test(after) ||
    /^\s+(?:is|was|would be|will be) the\s+(?:\w+\s+)?(?:growth|increase|rise|hike)\b/i.test(after) ||
    (/^\s+the\s+(?:annual\s+|yearly\s+)?(?:growth|increase|rise|hike)\b/i.test(after) &&
      /\b(?:with|at)\s+(?:\w+\s+)?$/i.test(before))
  const byLeft = BY_AHEAD.test(before)
  // "an increase of 15.19 per cent, and against the revised estimate one of 7.12".
  const another =
    /\bone of\s+(?:\w+\s+)?$/i.test(before) &&
    (context.before === 'change' || /\b(?:jump|rise|increase|growth|hike|gain)\b/i.test(before))
  const up =
    another ||
    MORE_BEHIND.test(after) ||
    UP_AHEAD.test(before) ||
    (RAISES_BUDGET.test(before) && !OF_GDP.test(after)) ||
    RATE_OF.test(before) ||
    risesAt ||
    EXCEEDS_BY.test(before) ||
    ADDED_BEHIND.test(after) ||
    (GROWTH_TO.test(before) && focus.sign === '+') ||
    leadsToSum(view, figure) ||
    RISE_BY.test(before) ||
    (byLeft && hasCue(view, figure, 'rise'))
  const down =
    LESS_BEHIND.test(after) ||
    OFF_BEHIND.test(after) ||
    CUT_WAS.test(before) ||
    DOWN_AHEAD.test(before) ||
    (CUTS_BUDGET.test(before) && !OF_GDP.test(after)) ||
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
    !MARK_OF.test(before) &&
    !(
      bound &&
      !risesAt &&
      !GROWTH_TO.test(before) &&
      !MORE_BEHIND.test(after) &&
      !LESS_BEHIND.test(after) &&
      !yearly
    )
  ) {
    if (PART_RULES.has(context.beforeRule ?? '') && RIGHT_BEHIND.test(betweenFigures(view, figure)))
      return reject('measure.change.other-topic', 'a change of the rejected figure before it')
    if (focus.sign === '-')
      return reject('measure.change.other-topic', `a change, but of ${focus.topic} (“${focus.words}”)`)
    if (COSTS_MORE.test(before)) return reject('measure.change.stranger', 'a price that rises, not spending')
    if (CURRENCY_MOVES.test(before))
      return reject('measure.change.stranger', 'a move of a currency, not of spending')
    if (ECONOMY_GROWS.test(before))
      return reject('measure.change.growth', 'growth of an economy or of business, not of spending')
    if (GROWS.test(before) && focus.distance >= 1.5 && !spendingGrows(view, figure))
      return reject('measure.change.growth', 'growth of an economy, not of spending')
    if (focus.sign === '+' && focus.distance >= 3) {
      if (
        context.before === 'rejected' &&
        !isBehindAside(view, figure) &&
        !restatesDifference(view, figure, context.beforeRule) &&
        ((focus.distance >= 9 && !/^measure\.(?:share|stranger)/.test(context.beforeRule ?? '')) ||
          ofRejectedSum(view, figure))
      )
        return reject('measure.change.other-topic', 'a change of the rejected figure before it')
      const stranger = strangerActing(view, figure)
      if (stranger) return reject('measure.change.stranger', `a change, but of “${stranger}”`)
    }
    if (focus.sign !== '+')
      return reject(
        'measure.change.no-topic',
        'a change of something that the text does not call defense spending',
      )
    const sign = down && !ADDED_BEHIND.test(after) ? -1 : 1
    return { is: 'change', rule: 'measure.change', sign: core.value < 0 ? 1 : sign }
  }
  // "an increase of NT$8 billion, or 2.7 percent", "130 billion yen, or 2.5 percent, above": the same rise told twice.
  const above = /^\s*,\s*(?:above|over|higher|more|up|beyond)\b/i.test(after)
  if (
    (context.twin || /\bor\s+(?:\w+\s+)?$/i.test(before)) &&
    context.before === 'rejected' &&
    (above || risesBefore(view, figure)) &&
    focus.sign === '+'
  )
    return { is: 'change', rule: 'measure.change', sign: 1 }
  if (context.twin && context.before === 'amount' && core.value >= 5)
    return reject('measure.share.brackets', 'a share of a larger total')
  // "It would take tax rises of 17 billion to get to 3%": the share named elsewhere.
  if (gdpNear && context.claimed && isGoalOfAlliance(core.value) && GETS_TO.test(before))
    return { is: 'gdp', rule: 'measure.gdp.repeated', sign: 1 }
  if (isPartOfGoal(context, core.value)) return { is: 'gdp', rule: 'measure.gdp.by-default', sign: 1 }
  if (focus.sign === '-' && focus.distance < 5)
    return reject('measure.other-topic', `not defense spending: ${focus.topic} (“${focus.words}”)`)
  return bareShare(view, figure, context, before, after)
}

import type { Figure } from '../figures.ts'
import { behind } from '../focus.ts'
import { knownStrangerActing, strangerActing } from '../stranger.ts'
import type { Located, View } from '../view.ts'
import { bareAfter, OWN_SIGN, small } from './around.ts'
import { type Measure, type MeasureContext, reject } from './types.ts'
import { ECONOMY_GROWS, FROM_TO, HARD, OF_GDP_MORE, SHARE_FRAME } from './words.ts'

const OF_BUDGET_AND =
  /^[\s)]*of (?:(?:all|its|the|total|overall|government|state|federal|public|national|general|whole|entire|country['’]s) ){0,5}(?:spending|budget|expenditures?|outlays)(?: this year| next year| that year)?,? (?:and|or) (?:\w+ )?$/i

/** "32.5% of all federal spending and 6.3% of GDP": the same money as a share of two things. */
function isSecondShare(view: View, figure: Located<Figure>): boolean {
  const first = view.figures.findLast((f) => f.last < figure.first)
  return (
    first?.note.value.kind === 'percent' &&
    OF_BUDGET_AND.test(view.block.text.slice(first.note.end, figure.note.start))
  )
}

/** "That is 26 percent of GDP": the sum before, so large or not. */
const GOES_ON =
  /^(?:That|This|It|The (?:sum|figure|amount|total|outlay)) (?:is|was|would be|will be|represents?|equals?|amounts? to|comes? to|makes?|corresponds? to)\b/

/** Whether a percentage that the text calls a share of GDP is one of defense spending. */
export function namedShare(
  view: View,
  figure: Located<Figure>,
  { focus, defenseArticle, claimed }: MeasureContext,
  before: string,
): Measure {
  const core = figure.note.value
  if (OF_GDP_MORE.test(behind(view, figure)))
    return reject('measure.gdp.difference', 'a difference, not a share that is spent')
  if (
    focus.sign === '-' &&
    focus.topic !== 'a poll' &&
    (focus.distance < 2.2 || (HARD.has(focus.topic) && focus.distance < 9)) &&
    !isSecondShare(view, figure)
  )
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
    const stranger = knownStrangerActing(view, figure)
    if (stranger) return reject('measure.gdp.stranger', `a share of GDP, but of “${stranger}”`)
    if (core.value > 12 && !(claimed && GOES_ON.test(view.plain)))
      return reject(
        'measure.gdp.implausible',
        'too large a share of GDP to be defense spending where the text does not say so',
      )
  }
  return { is: 'gdp', rule: 'measure.gdp', sign: 1 }
}

/** Hardly any state in peace spends so much of its GDP. */
const LARGE_SHARE = 7

/** "asked for at least 10 percent this year": a rise, where the talk is of rises. */
const IN_A_YEAR = /^[\s)]*(?:this|next) (?:fiscal )?year\b/i

const SPENT_MORE =
  /\b(?:(?:spent|spend|gave|paid|allotted|set aside) more|increased|raised|rose|grew|grow|stepped up)\b(?![^.;]*\b(?:share|GDP|ratio)\b)/i
const GOAL_OF =
  /\b(?:target|goal|guideline|benchmark|standard|pledge|commitment|threshold)\b[^.;,]{0,20} (?:of|by one of|is|was) (?:\w+ )?$/i
const THAT_OF = /^\s*That of (?:the )?[A-Z][\w. ]{2,24},\s*$/

/** What a percentage is that nothing right beside it names: a share, a rise as the one before it, or none of ours. */
export function bareShare(
  view: View,
  figure: Located<Figure>,
  context: MeasureContext,
  before: string,
  after: string,
): Measure {
  const { focus, gdpNear, defenseArticle } = context
  const core = figure.note.value
  if (SHARE_FRAME.test(before) || SHARE_FRAME.test(view.block.text.slice(view.start, figure.note.start))) {
    return { is: 'gdp', rule: 'measure.gdp.frame', sign: 1 }
  }
  const listed =
    /\(\s*(?:about |some |nearly )?$/.test(before) &&
    view.entities.some((e) => e.type === 'place' && figure.first - e.last <= 2 && e.last < figure.first)
  // "China (1.9 per cent) and India (2.1 per cent) spent more too".
  if (listed && context.changeNear && focus.sign === '+' && SPENT_MORE.test(view.plain))
    return { is: 'change', rule: 'measure.change.carried', sign: 1 }
  // "Germany (1.24 percent)": a list of countries with their shares.
  if (listed && gdpNear && small(core) && defenseArticle)
    return { is: 'gdp', rule: 'measure.gdp.listed', sign: 1 }
  if (
    /\(\s*(?:about |some |nearly )?$/.test(before) &&
    core.value >= 3 &&
    view.figures.some(
      (f) => f.note.value.kind === 'money' && f.last < figure.first && figure.first - f.last <= 2,
    )
  )
    return reject('measure.share.brackets', 'a share in brackets behind a sum: a part of a larger budget')
  const acting = gdpNear && small(core) ? knownStrangerActing : strangerActing
  const stranger = focus.distance >= 3 || focus.sign !== '+' ? acting(view, figure) : null
  if (stranger) return reject('measure.stranger', `not defense spending: the clause speaks of “${stranger}”`)
  if (ECONOMY_GROWS.test(before))
    return reject('measure.change.growth', 'growth of an economy, not of spending')
  // "had asked for an increase of 9.7 percent and got 7.6": a number without a unit has that of the one before.
  if (
    context.before === 'change' &&
    !OWN_SIGN.test(view.block.text.slice(figure.note.start, figure.note.end)) &&
    bareAfter(after)
  )
    return { is: 'change', rule: 'measure.change.carried', sign: 1 }
  if (
    context.changeNear &&
    focus.sign === '+' &&
    (!gdpNear || (core.value >= LARGE_SHARE && IN_A_YEAR.test(after))) &&
    FROM_TO.test(before) &&
    bareAfter(after)
  )
    return { is: 'change', rule: 'measure.change.carried', sign: 1 }
  // "That of the United States, 0.7%": the rise that the sentence before tells of another.
  if (context.changeNear && THAT_OF.test(before))
    return { is: 'change', rule: 'measure.change.carried', sign: 1 }
  if (gdpNear && small(core) && defenseArticle && (FROM_TO.test(before) || bareAfter(after))) {
    return { is: 'gdp', rule: 'measure.gdp.carried', sign: 1 }
  }
  // "Until now Canada was estimated to be at about 1.4 per cent".
  if (
    context.gdpEver &&
    small(core) &&
    defenseArticle &&
    /\b(?:is|was|are|were|be|stands?|stood) at\s+$/i.test(before) &&
    bareAfter(after) &&
    view.entities.some((e) => e.type === 'place' && e.first <= 4)
  )
    return { is: 'gdp', rule: 'measure.gdp.carried', sign: 1 }
  // "NATO has just replaced its target of 2%": nothing else of the alliance has a target in percent.
  if (
    context.alliance &&
    defenseArticle &&
    focus.sign !== '-' &&
    isGoalOfAlliance(core.value) &&
    GOAL_OF.test(before) &&
    bareAfter(after)
  )
    return { is: 'gdp', rule: 'measure.gdp.by-default', sign: 1 }
  // "from two per cent to five": the number that another sentence calls a share of GDP.
  if (context.gdpElsewhere && small(core) && defenseArticle && focus.sign !== '-' && bareAfter(after))
    return { is: 'gdp', rule: 'measure.gdp.repeated', sign: 1 }
  return unnamed(context, core) ?? reject('measure.none', 'a percentage of something the text does not name')
}

/** A yearly rise is rarely larger; larger percentages are shares of something. */
const LARGE_CHANGE = 20
/** The goals of NATO are told in halves of a percent. */
export const isGoalOfAlliance = (value: number): boolean => value <= 5 && Number.isInteger(value * 2)

/** What a percentage of defense that nothing names most likely is: what those near it are. */
function unnamed(
  { focus, changeNear, gdpNear, alliance, sharesElsewhere }: MeasureContext,
  figure: Figure,
): Measure | null {
  const { value } = figure
  if (focus.sign !== '+') return null
  if (changeNear)
    return gdpNear || value > LARGE_CHANGE
      ? null
      : { is: 'change', rule: 'measure.change.by-default', sign: 1 }
  const isShare = gdpNear ? small(figure) : (alliance || sharesElsewhere) && isGoalOfAlliance(value)
  return isShare ? { is: 'gdp', rule: 'measure.gdp.by-default', sign: 1 } : null
}

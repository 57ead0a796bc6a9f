import type { Figure } from '../figures.ts'
import { ahead, behind } from '../focus.ts'
import { scaleOf } from '../lexicon/scale.ts'
import { oncePer } from '../memo.ts'
import { strangerActing, strangerPaidFor } from '../stranger.ts'
import type { Located, View } from '../view.ts'
import { type Measure, type MeasureContext, reject } from './types.ts'
import {
  ADDED,
  AMONG_THEM,
  APPROVED_FOR,
  ARMS_FUND,
  ARMS_SALE,
  ASKED_FROM,
  BILL_DOWN_TO,
  BORROWED,
  BOUGHT_WORTH,
  BUYS,
  BY_SUM,
  DEFENSE_GETS,
  DEFENSE_TAKES,
  DIFFERENCE,
  ENLARGED_BY,
  FLOWS_INTO,
  FOR_SECURITY,
  FOR_SUM,
  FUND_FOR,
  HOST,
  HOST_BEHIND,
  IN_SUPPLEMENT,
  INVESTED,
  IS_ADDED,
  LEFT_OUT,
  LEFT_OVER,
  MULTIPLE_YEARS,
  NOT_SPENT,
  NOT_THIS,
  OF_IT_DEFENSE,
  OF_THIS_YEARS,
  OTHER_BRANCH,
  OTHER_BUDGETS,
  OVER_YEARS,
  PART_GERUND,
  PART_TAKES,
  PAYS_FOR,
  PRICE_OF,
  RISE_IS,
  SHARE_IN_BRACKETS,
  SHARED_WITH,
  STIMULUS,
  SUM_OF_NOUN,
  SUPPLEMENT,
  SUPPLEMENT_OF,
  THE_RISE,
  WHOLE_OF_SHARE,
  WITH_INITIAL,
  WORLD_TOTAL,
} from './words.ts'

/** Whether a sum of money is a total of defense spending. Rows in order; the first that fits decides. */
export function measureMoney(view: View, figure: Located<Figure>, context: MeasureContext): Measure {
  const { focus, defenseArticle } = context
  const after = behind(view, figure)
  const before = ahead(view, figure)
  const sentence = view.block.text.slice(view.start, view.end)
  const lead = view.block.text.slice(view.start, figure.note.start)
  const size = Math.abs(figure.note.value.value)
  const scale = scaleOf(figure.note.value.unit)
  if (
    (DIFFERENCE.test(after) &&
      !MULTIPLE_YEARS.test(after) &&
      !(context.supplement && IN_ADDITION.test(after))) ||
    RISE_IS.test(before)
  )
    return reject('measure.amount.difference', 'a difference, not a total')
  if (DEFENSE_GETS.test(before) && !MULTIPLE_YEARS.test(after) && !DIFFERENCE.test(after))
    return { is: 'amount', rule: 'measure.amount', sign: 1 }
  if (OF_IT_DEFENSE.test(after)) return { is: 'amount', rule: 'measure.amount', sign: 1 }
  if (OF_THIS_YEARS.test(lead) && context.claimed) return { is: 'amount', rule: 'measure.amount', sign: 1 }
  if (WORLD_TOTAL.test(before)) return reject('measure.amount.region', 'what the whole world spends')
  if (OTHER_BRANCH.test(before))
    return reject('measure.amount.other-topic', 'not defense spending: another branch of the state')
  if (IS_ADDED.test(after)) return reject('measure.amount.difference', 'a difference, not a total')
  if (ARMS_SALE.test(after) || (FOR_SUM.test(lead) && BUYS.test(after)))
    return reject('measure.amount.unit-price', 'a price')
  if (FLOWS_INTO.test(after)) return reject('measure.amount.part', 'a part of a larger sum')
  if (ARMS_FUND.test(after)) return { is: 'amount', rule: 'measure.amount', sign: 1 }
  if (THE_RISE.test(before)) return reject('measure.amount.difference', 'a difference, not a total')
  if (INVESTED.test(before))
    return reject('measure.amount.not-spent', 'an investment, not spending on defense')
  if (PART_GERUND.test(after)) return reject('measure.amount.part', 'a part of a larger sum')
  if (PRICE_OF.test(before) && !(scale && size > 3 * scale.least))
    return reject('measure.amount.unit-price', 'a price')
  if (scale && size > 2 * scale.least && SUPPLEMENT_OF.test(before))
    return reject('measure.amount.whole-budget', 'a supplementary budget as a whole')
  if (HOST_BEHIND.test(after))
    return reject('measure.amount.host', 'not defense spending: host-nation support')
  if (ENLARGED_BY.test(before) || BY_SUM.test(before))
    return reject('measure.amount.difference', 'a difference, not a total')
  if (context.before === 'rejected' && SHARE_IN_BRACKETS.test(before))
    return reject('measure.amount.part', 'a part of a larger sum')
  if (givenAway(view, figure, context.home))
    return reject('measure.amount.aid', 'not defense spending: set aside for another country')
  if (SHARED_WITH.test(after))
    return reject('measure.amount.mixed', 'a sum that defense shares with something else')
  if (FUND_FOR.test(after)) return reject('measure.amount.part', 'a fund for something else')
  if (WHOLE_OF_SHARE.test(before))
    return reject('measure.amount.whole-budget', 'the whole that a share is taken of')
  if (BORROWED.test(after) || /\bborrow\w*\s*:\s*$/i.test(before))
    return reject('measure.amount.not-spent', 'money borrowed, raised or saved, not spent')
  if (LEFT_OVER.test(after) && !/\bof (?:the|its)\s[^;,]{0,24}$/i.test(before))
    return reject('measure.amount.not-spent', 'money left over, not spent')
  if (AMONG_THEM.test(after)) return reject('measure.amount.region', 'what several countries spend together')
  if (OTHER_BUDGETS.test(after)) return reject('measure.amount.part', 'a part that other ministries hold')
  if (STIMULUS.test(after))
    return reject('measure.amount.other-topic', 'not defense spending: a stimulus of the economy')
  if (PART_TAKES.test(before) && !DEFENSE_TAKES.test(before) && !isOfState(view, figure))
    return reject('measure.amount.part', 'a part of a larger sum')
  if (ADDED.test(before) && !/\b(?:supplementary|extra) budget\b|\bsupplement\b/i.test(sentence))
    return reject('measure.amount.difference', 'a difference, not a total')
  if (
    /\(\s*(?:about |some |nearly |around |US )?$/i.test(before) &&
    view.figures.some(
      (f) =>
        f.note.value.kind === 'money' &&
        (f.note.value.unit !== figure.note.value.unit ||
          isNearly(f.note.value.value, figure.note.value.value)) &&
        f.last < figure.first &&
        figure.first - f.last <= 3,
    )
  )
    return reject('measure.amount.conversion', 'the same sum in other money')
  if (context.before === 'rejected' && otherMoneyBefore(view, figure))
    return reject('measure.twin', 'restates in other money a sum that is no defense spending')
  if (size < 1e7) return reject('measure.amount.small', 'too small for a budget: a price, a rate or a pay')
  if (scale && size < scale.least && !context.supplement && !SUPPLEMENT.test(sentence))
    return reject(
      'measure.amount.scale',
      'smaller than any year of defense of that country: a part or a price',
    )
  if (scale && size > scale.most && !OVER_YEARS.test(sentence))
    return reject('measure.amount.scale', 'larger than any year of defense of that country: a whole budget')
  if (ASKED_FROM.test(after) && /\b(?:want|demand|sought|seek|ask)\w*\s+(?:\w+\s+)?$/i.test(before))
    return reject('measure.amount.host', 'not defense spending: money asked of another state')
  if (focus.distance > 1 && speaksOfHost(view))
    return reject('measure.amount.host', 'not defense spending: host-nation support')
  if (/\b(?:per (?:person|capita|head|soldier|unit|year for)|apiece|each)\b/i.test(after.slice(0, 24)))
    return reject('measure.amount.unit-price', 'a price per unit or head')
  // A sum below a year of defense, beside a supplementary budget, is what that adds to it.
  const added =
    scale !== null &&
    size < scale.least &&
    SUPPLEMENT.test(sentence) &&
    context.claimed &&
    focus.topic === 'the state budget as a whole' &&
    !strangerPaidFor(view, figure)
  const supplement = added || (IN_SUPPLEMENT.test(after) && (focus.sign === '+' || context.claimed))
  // "nursing care (3.8 trillion yen)".
  const named = SUM_OF_NOUN.exec(before)?.[1]
  if (named && focus.distance >= 3 && !ABOUT_DEFENSE_MONEY.test(named))
    return reject('measure.amount.stranger', `not defense spending: “${named}”`)
  // As much as a year of defense costs today, and no less than what the article has called so: no part is that large.
  const whole =
    scale !== null &&
    size >= Math.max(scale.most / 12, context.largest * 0.8) &&
    size <= (OVER_YEARS.test(sentence) ? scale.most : scale.most / 3)
  if (
    supplement ||
    (FOR_SECURITY.test(after) && (whole || SUPPLEMENT.test(sentence))) ||
    (APPROVED_FOR.test(after) && defenseArticle)
  )
    return { is: 'amount', rule: 'measure.amount', sign: 1 }
  if (
    /^[\s)]*of (?:the|that|this|it|which|them)\b(?! (?:(?:\w+ )?(?:plan|program|programme)\b|(?:initial|regular|main|original|ordinary) budget|GDP|gross|in the (?:final|first|last)|coming|next|previous|current|last|former|five|four|ten|present))/i.test(
      after,
    )
  )
    return reject('measure.amount.part', 'a part of a larger sum')
  if (
    /^\s*(?:of (?:this|that|these|which|it|the [^,;]{3,60}|its [^,;]{3,40})|among them|alone)\b/i.test(
      lead,
    ) &&
    !/^\s*of (?:this|that|these|which),? the (?:defen[cs]e|military) (?:budget|spending)\b/i.test(lead) &&
    focus.rule !== 'focus.behind'
  )
    return reject('measure.amount.part', 'a part of the sum before')
  if (context.twin && context.before === 'change' && !isWholeAfterChange(view, figure))
    return reject('measure.amount.difference', 'a difference, not a total')
  if (
    /^[^;,]{0,20}\b(?:through|from|in|by|via|with) (?:higher |new |more |extra )?(?:taxes|surplus\w*|savings|tax hikes?|tax increases?|bonds|borrowing|levies|tax revenues?)\b/i.test(
      after,
    )
  )
    return reject('measure.amount.not-spent', 'money raised by taxes or borrowing, not spent')
  if (
    /^[\s)]*(?:, (?:up|down) [^,;]{1,12},\s*)?(?:would|will|to|could|can)\s+(?:buy|purchase|(?:go|be spent|be used|be set aside) (?:to|toward|towards|into|on|for) (?!defen|the (?:military|army|forces|armed)|its (?:military|forces|armed))|pay for|fund|cover|finance)\b/i.test(
      after,
    )
  )
    return reject('measure.amount.part', 'a part of a larger sum')
  if ((NOT_SPENT.test(before) && !/\bto\s+$/i.test(before)) || BOUGHT_WORTH.test(before))
    return reject('measure.amount.not-spent', 'money borrowed, sold or earned, not spent')
  if (NOT_THIS.test(before)) return reject('measure.denied', 'the text sets this figure aside')
  const paidFor =
    (PAID_WITH.has(focus.topic) || /\bbonds?\b/i.test(focus.words)) &&
    (context.claimed || (scale !== null && size > scale.most / 12)) &&
    PAYS_FOR.test(before)
  if (paidFor) return { is: 'amount', rule: 'measure.amount', sign: 1 }
  // "a limit of around 1 percent, roughly 5 trillion yen": the same spending once more.
  if (context.twin && context.before === 'gdp') return { is: 'amount', rule: 'measure.amount', sign: 1 }
  if (
    focus.sign === '-' &&
    !BILL_DOWN_TO.test(before) &&
    !(whole && isTooLargeForPart(focus) && !(focus.topic === PART && OVER_YEARS.test(sentence)))
  )
    return reject('measure.amount.other-topic', `not defense spending: ${focus.topic} (“${focus.words}”)`)
  if (
    context.supplement &&
    OF_THAT.test(lead) &&
    focus.distance >= 9 &&
    scale &&
    size > 2 * scale.least &&
    !WITH_INITIAL.test(sentence)
  )
    return reject('measure.amount.whole-budget', 'a supplementary budget as a whole')
  if (focus.sign === '+' || focus.sign === '-') {
    const stranger =
      (focus.distance >= 3 ? strangerActing(view, figure) : null) ??
      (focus.rule === 'focus.behind' ? null : strangerPaidFor(view, figure))
    if (stranger)
      return reject('measure.amount.stranger', `not defense spending: the clause speaks of “${stranger}”`)
    return { is: 'amount', rule: 'measure.amount', sign: 1 }
  }
  if (!defenseArticle) return reject('measure.amount.no-topic', 'the article is not about defense spending')
  if (
    scale &&
    size >= scale.least &&
    !GENERAL.test(sentence) &&
    !strangerPaidFor(view, figure) &&
    !strangerActing(view, figure)
  )
    return { is: 'amount', rule: 'measure.amount.article', sign: 1 }
  return reject('measure.amount.no-topic', 'nothing says that this is defense spending')
}

const speaksOfHost = oncePer((view: View) =>
  HOST.test(view.block.text.slice(view.start, view.end).replace(LEFT_OUT, '')),
)

/**
 * "2.6% more next year, or 5.48 trillion yen": were the sum that rise, the whole would be larger than any year of
 * defense of that country, so that it is the whole.
 */
function isWholeAfterChange(view: View, figure: Located<Figure>): boolean {
  const change = view.figures.findLast((f) => f.last < figure.first)?.note.value
  const scale = scaleOf(figure.note.value.unit)
  if (!scale || !change || change.value === 0) return false
  const share = Math.abs(change.value) / 100
  return (figure.note.value.value * (1 + share)) / share > scale.most
}

/** What defense is paid with. */
const PAID_WITH: ReadonlySet<string> = new Set([
  'taxes',
  'a saving or a shortfall',
  'public debt or deficits',
])

/** "China itself accounts for an estimated $314 billion" of what a region spends. */
const isOfState = (view: View, figure: Located<Figure>): boolean =>
  view.entities.some(
    (e) =>
      e.type === 'place' &&
      e.form === 'name' &&
      e.last < figure.first &&
      /^\s*(?:itself |alone )?account(?:s|ed|ing)? for\b/i.test(
        view.block.text.slice(e.end, figure.note.start),
      ),
  )

const ABOUT_DEFENSE_MONEY =
  /defen[cs]e|militar|forces|army|security|budget|spending|outlay|expenditure|request|GDP|product|percent|yen|total|program|plan|buildup|level/i

const PART = 'one part of a defense budget'

/** No part of a budget is as large as a year of defense, and no budget of the state is as small. */
const isTooLargeForPart = ({ topic, words }: MeasureContext['focus']): boolean =>
  (topic === PART && !/contract|order|reserve/i.test(words)) ||
  /^total (?:expenditures?|spending|outlays?)$/i.test(words)

/** "1.1 trillion yen in additional defense spending": what a supplementary budget adds is a sum of its own. */
const IN_ADDITION = /^[\s)]*(?:\([^)]{0,40}\)\s*)?in (?:additional|extra) (?:defen|military)/i

const OF_THAT = /^\s*of (?:its|the|this|that|these)\s+$/i

/** "8.3 billion euros is set aside for Ukraine": for a country that the article is not about. */
function givenAway(view: View, figure: Located<Figure>, home: string | null): boolean {
  const between =
    /^[\s)]*(?:(?:is|are|was|were|will be|has been|have been) )?(?:set aside |earmarked |reserved |meant |provided |allocated |planned )for $/i
  return view.entities.some(
    (e) =>
      e.type === 'place' &&
      e.country !== home &&
      e.form === 'name' &&
      e.first > figure.last &&
      between.test(view.block.text.slice(figure.note.end, e.start)),
  )
}

const GENERAL =
  /\b(?:state|national|general|total (?:budget|spending|outlays?|expenditures?)|overall|whole|entire|federal|supplementary|extra|stimulus|package|economic|central|tax\w*|econom\w*|bonds?|debt)\b/i

/** The same sum, rounded in one place and told to the last crore in the other. */
const isNearly = (a: number, b: number): boolean => Math.abs(a - b) <= 0.03 * Math.abs(a)

/** "102.66 trillion yen, or 940 billion dollars": the sum before in other money. */
function otherMoneyBefore(view: View, figure: Located<Figure>): boolean {
  const previous = view.figures.findLast((f) => f.last < figure.first)
  return (
    previous?.note.value.kind === 'money' &&
    previous.note.value.unit !== figure.note.value.unit &&
    /^\s*,?\s*(?:or|equal to|equivalent to)\s*(?:about|around|some|roughly|nearly)?\s*$/i.test(
      view.block.text.slice(previous.note.end, figure.note.start),
    )
  )
}

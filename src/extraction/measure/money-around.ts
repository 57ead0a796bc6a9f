import { FIRM } from '../article-focus.ts'
import { givenAway, isConversion, isOfState, otherMoneyBefore } from './money-beside.ts'
import {
  AMOUNT,
  DIFFERENT,
  HOST_SUPPORT,
  type MoneyFacts,
  type MoneyRow,
  PART,
  PRICE,
} from './money-facts.ts'
import { reject } from './types.ts'
import {
  ADDED,
  AMONG_THEM,
  ARMS_FUND,
  ARMS_SALE,
  BORROWED,
  BRANCH_BEHIND,
  BUYS,
  BY_SUM,
  DEFENSE_GETS,
  DEFENSE_TAKES,
  DIFFERENCE,
  EACH_POINT,
  ENLARGED_BY,
  FLOWS_INTO,
  FOR_SUM,
  FUND_FOR,
  HOST_BEHIND,
  IN_A_COUNTRY,
  INVESTED,
  INVESTS,
  IS_ADDED,
  IS_INVESTED,
  LEFT_OVER,
  MULTIPLE_YEARS,
  OF_IT_DEFENSE,
  OF_THIS_YEARS,
  OTHER_BRANCH,
  OTHER_BUDGETS,
  PART_GERUND,
  PART_TAKES,
  PRICE_OF,
  RISE_IS,
  SHARE_IN_BRACKETS,
  SHARED_WITH,
  STIMULUS,
  SUPPLEMENT,
  SUPPLEMENT_OF,
  THE_RISE,
  WHOLE_OF_SHARE,
  WORLD_TOTAL,
} from './words.ts'

/** "1.1 trillion yen in additional defense spending": what a supplementary budget adds is a sum of its own. */
const IN_ADDITION = /^[\s)]*(?:\([^)]{0,40}\)\s*)?in (?:additional|extra) (?:defen|military)/i
/** "asks for 5 trillion yen from the general account": all of it. */
const FROM_ACCOUNT = /^[\s)]*(?:\([^)]{0,40}\)\s*)?from the general account\b/i
/** "the 4 trillion yen that it needs on top of the 5 trillion it spends today". */
const ON_TOP_OF_SUM =
  /^(?: a year)?,? (?:that |which |needed |required )?(?:[\w’'-]+ ){0,5}on top of (?:the |its |what |about |some |nearly )*[^a-z\s]{0,4}\d(?!.*\b(?:initial|regular|original|main) budget)/i
const SALES_OF =
  /\b(?:group|company|defen[cs]e|arms|annual|total|its) (?:sales|revenues?|turnover|orders|order backlog) (?:of|at|worth) (?:about |some |nearly )?$/i
/** "Mitsubishi Heavy Industries expects its orders to reach": unless a state comes in behind. */
const FIRM_SELLS = new RegExp(
  `(?:${FIRM.source})[^;]*\\b(?:revenues?|sales|turnover|orders?|backlog|profits?|earnings)\\b(?![^;]*\\b(?:spends?|spent|spending|budgets?|outlays?|government|ministry|cabinet|parliament)\\b)[^;]*$`,
)
const ON_TOP = /^[\s)]*(?:\([^)]{0,40}\)\s*)?on top of the (?:regular|initial|original|ordinary|main)\b/i
const NAMES_SUPPLEMENT = /\b(?:supplementary|extra) budget\b|\bsupplement\b/i

/** "past the 50 trillion-won mark": a round number that is passed, not what is spent. */
const IS_MARK = /^[\s-]*(?:mark|line|barrier|threshold)\b/i
const MARK_OF_SUM = /\b(?:mark|line|barrier|threshold) of\s+$/i
const MARK = reject('measure.amount.mark', 'a round number that is passed, not what is spent')
/** "6.8 trillion yen, past the 6 trillion yen mark": the sum itself is told, too. */
const isToldExactly = ({ view, figure, lead, context }: MoneyFacts): boolean =>
  context.largest > 0 ||
  // "Never before has it gone past that mark": what follows tells to what.
  /\bnever before\b/i.test(lead) ||
  view.figures.some((f) => f !== figure && f.note.value.unit === figure.note.value.unit)
const INCLUDING = /\bincluding\s+(?:\w+\s+)?$/i
/** "may buy missiles of two types for $2.35 billion". */
const BOUGHT_FOR =
  /\b(?:buy|buys|buying|bought|purchas(?:e|es|ed|ing)|acquir(?:e|es|ed|ing))\b[^.;]{3,160}\bfor\s+(?:(?:about|around|some|nearly|almost|an estimated|up to)\s+)?$/i
const KEPT_BACK =
  /^[\s)]*(?:\([^)]{0,40}\)\s*)?(?:is|are|was|were|will be) (?:kept|held|put) (?:back|in reserve|aside)\b/i

/** What the words right around a sum tell of it. */
export const aroundRows: readonly MoneyRow[] = [
  {
    fits: (f) =>
      (DIFFERENCE.test(f.after) &&
        !(f.whole && FROM_ACCOUNT.test(f.after)) &&
        !(ON_TOP.test(f.after) && NAMES_SUPPLEMENT.test(f.sentence)) &&
        !((f.context.supplement || NAMES_SUPPLEMENT.test(f.sentence)) && IN_ADDITION.test(f.after))) ||
      RISE_IS.test(f.before),
    as: DIFFERENT,
  },
  {
    fits: (f) => DEFENSE_GETS.test(f.before) && !MULTIPLE_YEARS.test(f.after),
    as: AMOUNT,
  },
  { fits: (f) => f.whole && DEFENSE_TAKES.test(f.before), as: AMOUNT },
  { fits: (f) => OF_IT_DEFENSE.test(f.after), as: AMOUNT },
  { fits: (f) => OF_THIS_YEARS.test(f.lead) && f.context.claimed, as: AMOUNT },
  {
    fits: (f) => WORLD_TOTAL.test(f.before),
    as: reject('measure.amount.region', 'what the whole world spends'),
  },
  {
    fits: (f) => OTHER_BRANCH.test(f.before) || BRANCH_BEHIND.test(f.after),
    as: reject('measure.amount.other-topic', 'not defense spending: another branch of the state'),
  },
  {
    fits: (f) => IS_ADDED.test(f.after) || (ON_TOP_OF_SUM.test(f.after) && !SUPPLEMENT.test(f.sentence)),
    as: DIFFERENT,
  },
  {
    fits: (f) => FIRM_SELLS.test(f.lead) || SALES_OF.test(f.before),
    as: reject('measure.amount.stranger', 'what a company sells or earns'),
  },
  { fits: (f) => EACH_POINT.test(f.before), as: PRICE },
  { fits: (f) => BOUGHT_FOR.test(f.lead), as: PRICE },
  { fits: (f) => ARMS_SALE.test(f.after) || (FOR_SUM.test(f.lead) && BUYS.test(f.after)), as: PRICE },
  {
    fits: (f) => FLOWS_INTO.test(f.after) || INCLUDING.test(f.before),
    as: PART,
  },
  { fits: (f) => KEPT_BACK.test(f.after), as: PART },
  {
    fits: (f) => (IS_MARK.test(f.after) || MARK_OF_SUM.test(f.before)) && isToldExactly(f),
    as: MARK,
  },
  { fits: (f) => ARMS_FUND.test(f.after), as: AMOUNT },
  { fits: (f) => THE_RISE.test(f.before), as: DIFFERENT },
  {
    fits: (f) =>
      IS_INVESTED.test(f.after) ||
      INVESTED.test(f.before) ||
      (INVESTS.test(f.before) && IN_A_COUNTRY.test(f.after)),
    as: reject('measure.amount.not-spent', 'an investment, not spending on defense'),
  },
  { fits: (f) => PART_GERUND.test(f.after), as: PART },
  { fits: (f) => PRICE_OF.test(f.before) && !(f.scale && f.size > 3 * f.scale.least), as: PRICE },
  {
    fits: (f) => f.scale !== null && f.size > 2 * f.scale.least && SUPPLEMENT_OF.test(f.before),
    as: reject('measure.amount.whole-budget', 'a supplementary budget as a whole'),
  },
  { fits: (f) => HOST_BEHIND.test(f.after), as: HOST_SUPPORT },
  { fits: (f) => ENLARGED_BY.test(f.before) || BY_SUM.test(f.before), as: DIFFERENT },
  { fits: (f) => f.context.before === 'rejected' && SHARE_IN_BRACKETS.test(f.before), as: PART },
  {
    fits: (f) => givenAway(f.view, f.figure, f.context.home),
    as: reject('measure.amount.aid', 'not defense spending: set aside for another country'),
  },
  {
    fits: (f) => SHARED_WITH.test(f.after),
    as: reject('measure.amount.mixed', 'a sum that defense shares with something else'),
  },
  { fits: (f) => FUND_FOR.test(f.after), as: reject('measure.amount.part', 'a fund for something else') },
  {
    fits: (f) => WHOLE_OF_SHARE.test(f.before),
    as: reject('measure.amount.whole-budget', 'the whole that a share is taken of'),
  },
  {
    fits: (f) => BORROWED.test(f.after) || /\bborrow\w*\s*:\s*$/i.test(f.before),
    as: reject('measure.amount.not-spent', 'money borrowed, raised or saved, not spent'),
  },
  {
    fits: (f) => LEFT_OVER.test(f.after) && !/\bof (?:the|its)\s[^;,]{0,24}$/i.test(f.before),
    as: reject('measure.amount.not-spent', 'money left over, not spent'),
  },
  {
    fits: (f) => AMONG_THEM.test(f.after),
    as: reject('measure.amount.region', 'what several countries spend together'),
  },
  {
    fits: (f) => OTHER_BUDGETS.test(f.after),
    as: reject('measure.amount.part', 'a part that other ministries hold'),
  },
  {
    fits: (f) => STIMULUS.test(f.after),
    as: reject('measure.amount.other-topic', 'not defense spending: a stimulus of the economy'),
  },
  {
    fits: (f) => PART_TAKES.test(f.before) && !DEFENSE_TAKES.test(f.before) && !isOfState(f.view, f.figure),
    as: PART,
  },
  { fits: (f) => ADDED.test(f.before) && !NAMES_SUPPLEMENT.test(f.sentence), as: DIFFERENT },
  {
    fits: (f) => isConversion(f.view, f.figure, f.before),
    as: reject('measure.amount.conversion', 'the same sum in other money'),
  },
  {
    fits: (f) => f.context.before === 'rejected' && otherMoneyBefore(f.view, f.figure),
    as: reject('measure.twin', 'restates in other money a sum that is no defense spending'),
  },
]

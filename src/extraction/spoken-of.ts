import { hint } from './hints.ts'
import { sentenceText } from './job.ts'
import { oncePer } from './memo.ts'
import type { View } from './view.ts'

const MONEY_TALK =
  /\?$|how much|budget|data|survey|estimates|spen(?:d|t)|outlay|expenditure|fiscal|request|appropriation|defen[cs]e|military|arm(?:y|ies|ed)|forces|program/i
const TALKS = hint(
  /how|budget|data|survey|estimates|spen[dt]|outlay|expenditure|fiscal|request|appropriation|defen[cs]e|military|arm(?:y|ies|ed)|forces|program/,
)

/** Whether a sentence may set the time of the talk about defense money: a question, or one of its words. */
export function talksOfMoney(view: View): boolean {
  const { text } = view.block
  if ((view.hints & TALKS) === 0 && text.charAt(view.end - 1) !== '?') return false
  return MONEY_TALK.test(text.slice(view.start, view.end).trimEnd())
}

const BUDGET = hint(/budget/)

/** Whether the sentence names a budget beside the initial one. */
export const namesExtraBudget = (view: View): boolean =>
  (view.hints & BUDGET) !== 0 && /\b(?:supplement\w*|extra) budgets?\b/i.test(sentenceText(view))

/** "The package contains", "Of that sum", "It sets aside": the budget of the sentence before. */
export const goesOnAboutBudget = (view: View): boolean =>
  /^(?:The (?:\w+ )?(?:budget|plan|proposal|package|bill|draft|measure|extra|supplement)|It|This|That|Of (?:this|that|the|which|it)|Among|Included|In it)\b/.test(
    sentenceText(view),
  )

const GDP = hint(/gdp|gnp|gross/)

/** Whether the sentence names the gross domestic product. */
export const namesGdp = oncePer(
  (view: View) =>
    (view.hints & GDP) !== 0 &&
    /\b(?:GDP|GNP|gross (?:domestic|national) product)\b/.test(view.block.text.slice(view.start, view.end)),
)

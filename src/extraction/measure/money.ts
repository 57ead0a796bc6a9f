import type { Figure } from '../figures.ts'
import { oncePer } from '../memo.ts'
import { strangerActing, strangerPaidFor } from '../stranger.ts'
import type { Located, View } from '../view.ts'
import { aroundRows } from './money-around.ts'
import { isWholeAfterChange, ownedBehind } from './money-beside.ts'
import {
  AMOUNT,
  DIFFERENT,
  HOST_SUPPORT,
  type MoneyFacts,
  type MoneyRow,
  moneyFacts,
  PART,
} from './money-facts.ts'
import { type Measure, type MeasureContext, reject } from './types.ts'
import {
  APPROVED_FOR,
  BILL_DOWN_TO,
  BOUGHT_WORTH,
  FOR_SECURITY,
  HOST,
  LEFT_OUT,
  NOT_SPENT,
  NOT_THIS,
  OVER_YEARS,
  PAYS_FOR,
  SUM_OF_NOUN,
  SUPPLEMENT,
  WITH_INITIAL,
} from './words.ts'

const speaksOfHost = oncePer((view: View) =>
  HOST.test(view.block.text.slice(view.start, view.end).replace(LEFT_OUT, '')),
)

/** Of the whole; what adds less to it is a rise on the year before. */
const LEAST_PART = 0.15

/** "16.8 trillion won is for new arms, 33.63 for upkeep": two sums of a sentence that add up to one told before. */
const addsUp = ({ view, figure, size, context }: MoneyFacts): boolean =>
  size < context.largest * (1 - LEAST_PART) &&
  view.figures.some(
    (f) =>
      f !== figure &&
      f.note.value.kind === 'money' &&
      f.note.value.unit === figure.note.value.unit &&
      f.note.value.value < context.largest * (1 - LEAST_PART) &&
      Math.abs(f.note.value.value + size - context.largest) < 0.005 * context.largest,
  )

/** "a military expenditure of", said of a supplementary budget told of before. */
const DEFENSE_OF = /\b(?:defen[cs]e|military) (?:spending|expenditures?|outlays?) of\s+(?:\w+\s+)?$/i

/** "Trump asked for $5 billion a year": what is asked of hosts is told in dollars, what is asked of spenders in percent. */
const ASKED_A_YEAR = /\b(?:asked|asking|asks|want(?:s|ed)?|demand(?:s|ed|ing)?|sought|seeks)\b[^.;]{0,60}$/i
/** Of no host was more asked for the troops it has (2019: five billion of South Korea; 2024: ten). */
const MOST_ASKED = 1.1e10
const A_YEAR = /^[\s)]*(?:a|per|each|every) year\b|^[\s)]*annually\b/i

/** What a sum of that size, asked for or shared out so, can be. */
const sizeRows: readonly MoneyRow[] = [
  {
    fits: (f) => f.size < 1e7,
    as: reject('measure.amount.small', 'too small for a budget: a price, a rate or a pay'),
  },
  {
    fits: (f) =>
      f.scale !== null &&
      f.size < f.scale.least &&
      !f.context.supplement &&
      !SUPPLEMENT.test(f.sentence) &&
      !(f.context.supplementEver && DEFENSE_OF.test(f.before)),
    as: reject('measure.amount.scale', 'smaller than any year of defense of that country: a part or a price'),
  },
  {
    fits: (f) => f.scale !== null && f.size > f.scale.most && !f.again && !OVER_YEARS.test(f.sentence),
    as: reject('measure.amount.scale', 'larger than any year of defense of that country: a whole budget'),
  },
  {
    fits: (f) =>
      f.figure.note.value.unit === 'USD' &&
      f.size < MOST_ASKED &&
      ASKED_A_YEAR.test(f.before) &&
      A_YEAR.test(f.after),
    as: HOST_SUPPORT,
  },
  { fits: addsUp, as: PART },
  { fits: (f) => f.context.focus.distance > 1 && speaksOfHost(f.view), as: HOST_SUPPORT },
  {
    fits: (f) =>
      /\b(?:per (?:person|capita|head|soldier|unit|year for)|apiece|each)\b/i.test(f.after.slice(0, 24)),
    as: reject('measure.amount.unit-price', 'a price per unit or head'),
  },
]

const OF_IT =
  /^[\s)]*of (?:the|that|this|it|which|them)\b(?! (?:(?:[\w-]+ ){0,2}(?:plan|program|programme)\b|(?:fiscal )?year[’']s (?:[a-z]+ ){0,2}(?:budget|request|allocation|total|outlays?|spending)\b|(?:initial|regular|main|original|ordinary) budget|GDP|gross|in the (?:final|first|last)|coming|next|previous|current|last|former|five|four|ten|present))/i
const OF_SUM_BEFORE =
  /^\s*(?:of (?:this|that|these|which|it|the [^,;]{3,60}|its [^,;]{3,40})|(?:on|for) (?:this|that|it) alone|within (?:it|this|that|the [^,;]{3,40})|among them|alone)\b/i
/** "Out of P40 billion for modernization, P37 billion is committed": a part of what is no defense sum itself. */
const OUT_OF_SUM = /^\s*(?:out )?of [^;]{3,90},\s*(?:\w+ ){0,3}$/i
const DEFENSE_OF_IT =
  /^\s*of (?:this|that|these|which|the total),? the (?:(?:defen[cs]e|military) (?:budget|spending)|(?:defen[cs]e (?:ministry|department|agency)|ministry of defen[cs]e)['’]s (?:own )?(?:share|part))\b/i
/** "Of the total, 847 billion yen falls to the Defense Ministry". */
const FALLS_TO_DEFENSE =
  /^[\s)]*(?:\([^)]{0,40}\)\s*)?(?:falls|fall|goes|go|went|will go|belongs?|is given|was given) to the (?:defen[cs]e (?:ministry|department|agency)|ministry of defen[cs]e|pentagon)\b/i
const RAISED =
  /^[^;,]{0,20}\b(?:through|from|in|by|via|with) (?:higher |new |more |extra )?(?:taxes|surplus\w*|savings|tax hikes?|tax increases?|bonds|borrowing|levies|tax revenues?)\b/i
const WOULD_BUY =
  /^[\s)]*(?:, (?:up|down) [^,;]{1,12},\s*)?(?:would|will|to|could|can)\s+(?:buy|purchase|(?:go|be spent|be used|be set aside) (?:to|toward|towards|into|on|for) (?!defen|the (?:military|army|forces|armed)|its (?:military|forces|armed))|pay for|fund|cover|finance)\b/i
const BILL = /^[\s-]*(?:bill|budget|package|extra|supplementary)\b/i
const OF_THAT = /^\s*of (?:its|the|this|that|these)\s+$/i

/** What else defense is paid with: then the sum is not of that topic. */
const PAID_WITH: ReadonlySet<string> = new Set([
  'taxes',
  'a saving or a shortfall',
  'public debt or deficits',
])

const PART_TOPIC = 'one part of a defense budget'

/** No part of a budget is as large as a year of defense, and no budget of the state is as small. */
const isTooLargeFor = ({ whole, sentence, context: { focus } }: MoneyFacts): boolean =>
  whole &&
  (focus.topic === PART_TOPIC
    ? !/contract|order|reserve/i.test(focus.words)
    : /^total (?:expenditures?|spending|outlays?)$/i.test(focus.words) ||
      (/supplementary|extra/i.test(focus.words) && WITH_INITIAL.test(sentence)))

/** "2 trillion euros for 2028-34, of which 131 billion is for defense". */
const OF_WHICH_SUM = /^[^;]{0,60}?,? (?:of which|of it|of that|including)\s+[^;,]{0,30}\d/i
/** "57.1 billion euros planned for 2026, up from": the sum of the year before. */
const UP_FROM = /,\s+(?:up|down|rising|falling) (?:sharply |slightly )?from\s+(?:\w+\s+)?$/i
const MINISTRY = /\b(?:Defen[cs]e (?:Ministry|Agency)|(?:Ministry|Department) of (?:National )?Defen[cs]e)\b/i

/** What a sum is by the topic it is told under, where its own words do not tell. */
const topicRows: readonly MoneyRow[] = [
  // A sum below a year of defense, beside a supplementary budget, is what that adds to it.
  {
    fits: (f) =>
      f.scale !== null &&
      f.size < f.scale.least &&
      SUPPLEMENT.test(f.sentence) &&
      (f.context.claimed || MINISTRY.test(f.sentence)) &&
      f.context.focus.topic === 'the state budget as a whole',
    as: AMOUNT,
  },
  { fits: (f) => FOR_SECURITY.test(f.after) && (f.whole || SUPPLEMENT.test(f.sentence)), as: AMOUNT },
  { fits: (f) => APPROVED_FOR.test(f.after) && f.context.defenseArticle, as: AMOUNT },
  { fits: (f) => OF_IT.test(f.after) && !ownedBehind(f.view, f.figure), as: PART },
  {
    fits: (f) =>
      OF_SUM_BEFORE.test(f.lead) &&
      !DEFENSE_OF_IT.test(f.lead) &&
      !FALLS_TO_DEFENSE.test(f.after) &&
      f.context.focus.rule !== 'focus.behind',
    as: reject('measure.amount.part', 'a part of the sum before'),
  },
  { fits: (f) => f.context.beforeRule === 'measure.amount.part' && OUT_OF_SUM.test(f.lead), as: PART },
  {
    fits: (f) => f.context.twin && f.context.before === 'change' && !isWholeAfterChange(f.view, f.figure),
    as: DIFFERENT,
  },
  {
    fits: (f) => RAISED.test(f.after),
    as: reject('measure.amount.not-spent', 'money raised by taxes or borrowing, not spent'),
  },
  { fits: (f) => WOULD_BUY.test(f.after), as: PART },
  {
    fits: (f) => (NOT_SPENT.test(f.before) && !/\bto\s+$/i.test(f.before)) || BOUGHT_WORTH.test(f.before),
    as: reject('measure.amount.not-spent', 'money borrowed, sold or earned, not spent'),
  },
  { fits: (f) => NOT_THIS.test(f.before), as: reject('measure.denied', 'the text sets this figure aside') },
  {
    fits: ({ context: { focus, claimed }, scale, size, before }) =>
      (PAID_WITH.has(focus.topic) || /\bbonds?\b/i.test(focus.words)) &&
      (claimed || (scale !== null && size > scale.most / 12)) &&
      PAYS_FOR.test(before),
    as: AMOUNT,
  },
  {
    fits: ({ context: { focus }, after, scale }) =>
      scale === null && focus.rule === 'focus.behind' && focus.distance >= 4 && OF_WHICH_SUM.test(after),
    as: reject('measure.amount.whole-budget', 'a whole budget, of which defense is a part'),
  },
  { fits: (f) => f.context.before === 'amount' && UP_FROM.test(f.before), as: AMOUNT },
  // "a limit of around 1 percent, roughly 5 trillion yen": the same spending once more.
  { fits: (f) => f.context.twin && f.context.before === 'gdp', as: AMOUNT },
]

const ABOUT_DEFENSE_MONEY =
  /defen[cs]e|militar|forces|army|security|budget|spending|outlay|expenditure|request|GDP|product|percent|yen|total|program|plan|buildup|level/i
const GENERAL =
  /\b(?:state|national|general|total (?:budget|spending|outlays?|expenditures?)|overall|whole|entire|federal|supplementary|extra|stimulus|package|economic|central|tax\w*|econom\w*|bonds?|debt)\b/i

/** Whether a sum of money is a total of defense spending. Rows in order; the first that fits decides. */
export function measureMoney(view: View, figure: Located<Figure>, context: MeasureContext): Measure {
  const facts = moneyFacts(view, figure, context)
  const fits = (row: MoneyRow): boolean => row.fits(facts)
  const told = aroundRows.find(fits) ?? sizeRows.find(fits)
  if (told) return told.as
  const { focus } = context
  // "nursing care (3.8 trillion yen)".
  const named = SUM_OF_NOUN.exec(facts.before)?.[1]
  if (named && focus.distance >= 3 && !ABOUT_DEFENSE_MONEY.test(named)) return strange(named)
  return topicRows.find(fits)?.as ?? byTopic(facts)
}

const strange = (noun: string): Measure =>
  reject('measure.amount.stranger', `not defense spending: the clause speaks of “${noun}”`)

/** What the topic makes of a sum of which nothing else is told. */
function byTopic(facts: MoneyFacts): Measure {
  const { view, figure, scale, size, sentence, before, lead, context } = facts
  const { focus } = context
  if (focus.sign === '-' && !BILL_DOWN_TO.test(before) && !isTooLargeFor(facts))
    return reject('measure.amount.other-topic', `not defense spending: ${focus.topic} (“${focus.words}”)`)
  if (
    context.supplement &&
    (OF_THAT.test(lead) || BILL.test(facts.after)) &&
    focus.distance >= 9 &&
    scale &&
    size > 2 * scale.least
  )
    return reject('measure.amount.whole-budget', 'a supplementary budget as a whole')
  if (focus.sign === '+' || focus.sign === '-') {
    const stranger =
      (focus.distance >= 3 ? strangerActing(view, figure) : null) ??
      (focus.rule === 'focus.behind' ? null : strangerPaidFor(view, figure))
    return stranger ? strange(stranger) : AMOUNT
  }
  if (!context.defenseArticle)
    return reject('measure.amount.no-topic', 'the article is not about defense spending')
  const alone = !GENERAL.test(sentence) && !strangerPaidFor(view, figure) && !strangerActing(view, figure)
  return scale && size >= scale.least && alone
    ? { is: 'amount', rule: 'measure.amount.article', sign: 1 }
    : reject('measure.amount.no-topic', 'nothing says that this is defense spending')
}

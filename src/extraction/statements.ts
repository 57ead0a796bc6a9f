import type { Stance } from '../model/mention.ts'
import type { RuleHeader } from './annotation.ts'
import { hint } from './hints.ts'
import type { View } from './view.ts'

/** A position on defense spending that names no figure. Offsets count into the block's text. */
export interface Position {
  readonly stance: Stance
  readonly start: number
  readonly end: number
  readonly rule: string
}

interface StanceRow extends RuleHeader {
  readonly stance: Stance
  readonly pattern: RegExp
  /** A hint (see hints.ts) without which the pattern cannot fit. */
  readonly needs: number
  /** The clause need not itself name spending when the sentence before did. */
  readonly carried?: boolean
}

const SPENDING = String.raw`(?:(?:defen[cs]e|military|security)(?:[- ]related)?\s+(?:spending|budgets?|outlays?|expenditures?|expenses|investment)|spen(?:ds?|ding|t)\s+(?:\w+\s+){0,4}on\s+(?:\w+\s+)?(?:defen[cs]e|the military|security)|(?:defen[cs]e|military) (?:capabilities|build-?up))`
const GAP = '[^;]{0,140}?'
const RISE = String.raw`(?:increas\w*|rais\w*|rise\w*|boost\w*|hik\w*|doubl\w*|lift\w*|grow\w*|more|higher|bigger|strengthen\w*|step\w* up|expan\w+|bolster\w*|beef\w* up|additional|greater|larger)`

/** Rows in order of strength; every sentence yields at most one position. */
export const stanceRows: readonly StanceRow[] = [
  {
    id: 'stance.no-comment',
    stance: 'no-comment',
    says: 'A government has not commented, or declined to.',
    examples: [
      'Washington has pressed Japan over defense spending. Neither government has commented on the reports.',
    ],
    counterexamples: ['Kishida commented on the reports about defense spending.'],
    needs: hint(/comment/),
    pattern:
      /\b(?:neither\b[^;]{0,80}\b(?:ha[sd]|have|officially|offered|made)\b[^;]{0,40}\bcomment\w*|(?:has|have|had) not (?:\w+ )?commented|declined to comment|no (?:official )?comment|refused to comment|without comment)\b/i,
    carried: true,
  },
  {
    id: 'stance.declines-figure',
    stance: 'declines-figure',
    says: 'Somebody names no amount, target or number where one could be expected.',
    examples: [
      "Biden did not mention how much Japan's defense spending should increase.",
      'Hegseth said he had made no specific demand on the scale of the increase in defense spending by Japan.',
    ],
    counterexamples: ['Biden mentioned how much Japan should increase defense spending.'],
    needs: hint(/how|amount|figure|number|scale|size|target|percentage|specific|numerical|demand|request/),
    pattern:
      /\b(?:(?:did|does|do|has|have|had|would|was|is)(?: not|n['’]t)\s+(?:\w+\s+)?(?:mention|mentioned|specify|specified|say|said|give|given|name|named|set|state|stated|offer|offered|put|cite|cited|indicate|provide|disclose)\b[^;]{0,40}\b(?:how much|how large|how big|amount|figure|number|scale|size|target|percentage|specific|numerical)|(?:made|making|make|set|gave|giving|named|naming|with|without(?: giving| naming| setting| specifying)?|commits? \w+ to|contains?|mention(?:ed|s)?|offer(?:ed|s)?)\s+(?:no|any)\s+(?:\w+\s+){0,2}(?:demand|figure|amount|number|target|numerical|percentage|request)s?\b(?![^;]{0,12}placed)|declined to (?:give|name|specify|put|set|say)\b[^;]{0,40}\b(?:figure|number|amount|how much|how large|target))/i,
    carried: true,
  },
  {
    id: 'stance.denies',
    stance: 'denies',
    says: 'Somebody denies a demand, request or figure.',
    examples: [
      '“There were no demands placed on Japan from the United States” on defense spending, Hegseth said.',
    ],
    counterexamples: ['Demands were placed on Japan over defense spending.'],
    needs: hint(/demand|request|den(?:ied|ies|y)|reject|asked/),
    pattern:
      /\b(?:(?:there (?:were|was|are|is|have been|has been))\s+(?:\w+\s+)?no (?:\w+ )?(?:demands?|requests?)\b|no (?:such )?(?:demands?|requests?) (?:was|were|has been|had been|have been|placed|made|received)|denied|denies|deny|rejected (?:the )?(?:report|claim)s?|not been asked|had not (?:asked|demanded|requested))\b/i,
    carried: true,
  },
  {
    id: 'stance.rules-out',
    stance: 'rules-out',
    says: 'Somebody rules out an increase or a way to pay for it.',
    examples: ['The finance minister ruled out issuing bonds to fund defense spending in Japan.'],
    counterexamples: [],
    needs: hint(/rul|exclud|oppos|reject/),
    pattern: new RegExp(
      String.raw`\b(?:rul(?:e|es|ed|ing) out|exclud(?:e|es|ed)|oppos(?:e|es|ed)|reject(?:s|ed)?)\b${GAP}\b${SPENDING}|\b${SPENDING}\b${GAP}\b(?:ruled out|rejected)\b`,
      'i',
    ),
  },
  {
    id: 'stance.reacts',
    stance: 'reacts',
    says: 'A meeting, visit or plan is called off or put off because of a demand to spend more.',
    examples: [
      'Japan cancelled a meeting with the United States after Washington demanded it spend more on defense.',
    ],
    counterexamples: ['Japan held a meeting with the United States on spending more for defense.'],
    needs: hint(/cancel|call|postpon|scrap|put|withdr|delay/),
    pattern: new RegExp(
      String.raw`\b(?:cancel\w*|call(?:ed|s|ing)? off|postpon\w*|scrap\w*|put off|withdr\w+ from|delay\w*)\b${GAP}\b(?:after|because|over|as|following|in response|due to|demand\w*|request\w*)\b${GAP}\b(?:${SPENDING}|spend\b)`,
      'i',
    ),
  },
  {
    id: 'stance.welcomes',
    stance: 'welcomes',
    says: 'Somebody welcomes, praises or would welcome an increase.',
    examples: ["Kritenbrink said that Washington would “welcome” an increase in Japan's defense budget."],
    counterexamples: ["Japan's defense budget increased."],
    needs: hint(/welcom|prais|hail|applaud|commend|glad/),
    pattern: new RegExp(
      String.raw`\b(?:welcom(?:e|es|ed|ing)|prais(?:e|es|ed|ing)|hail(?:s|ed|ing)?|applaud(?:s|ed|ing)?|commend(?:s|ed|ing)?|glad to see)\b[”"]?${GAP}\b(?:${RISE}\b${GAP}\b(?:${SPENDING}|spend\w*|defen[cs]e|posture)|${SPENDING}|plan to fortify|defen[cs]e posture)|\b(?:${RISE})\b${GAP}\b${SPENDING}\b[^;]{0,60}\bwelcomed?\b`,
      'i',
    ),
  },
  {
    id: 'stance.urges',
    stance: 'urges',
    says: 'Somebody urges, asks, presses or hopes that spending rises, without a figure.',
    examples: [
      'Biden expressed his hope that Japan would increase its defense spending.',
      'The United States urged Japan to spend more on defense.',
    ],
    counterexamples: ['Japan increased its defense spending.'],
    needs: hint(/urg|press|call|encourag|push|demand|ask|request|suggest|want|convey|hope/),
    pattern: new RegExp(
      String.raw`\b(?:urg(?:e|es|ed|ing)|press(?:es|ed|ing)?|call(?:s|ed|ing)? (?:on|for|upon)|encourag(?:e|es|ed|ing)|push(?:es|ed|ing)?|demand(?:s|ed|ing)?|ask(?:s|ed|ing)?|request(?:s|ed)?|suggest(?:s|ed)?|want(?:s|ed)?|express(?:es|ed|ing)\b[^;]{0,60}?\b(?:hopes?|expectations?)|convey(?:s|ed)\b[^;]{0,60}?\b(?:hopes?|expectations?)|hope[sd]? (?:that )?)\b${GAP}\b(?:(?:${RISE})\b${GAP}\b(?:${SPENDING}|spend\w*|defen[cs]e)|${SPENDING}\b${GAP}\b(?:beyond|higher|larger|more))`,
      'i',
    ),
  },
  {
    id: 'stance.approves',
    stance: 'approves',
    says: 'A cabinet, parliament or party adopts an increase without a figure.',
    examples: ["The Cabinet approved a plan to raise Japan's defense spending."],
    counterexamples: ["The Cabinet discussed Japan's defense spending."],
    needs: hint(/approv|adopt|enact|endors|agreed/),
    pattern: new RegExp(
      String.raw`\b(?:approv(?:e|es|ed)|adopt(?:s|ed)?|enact(?:s|ed)?|endors(?:e|es|ed)|agreed)\b${GAP}\b(?:${RISE})\b${GAP}\b${SPENDING}`,
      'i',
    ),
  },
]

const SPENDING_HERE = new RegExp(SPENDING, 'i')
export const MAY_STATE =
  /spen[dt]|budget|outlay|expenditure|comment|demand|figure|how (?:much|large|big)|amount/i

/** The position a sentence takes, if any. `carried` says that spending was the subject just before. */
export function positionIn(view: View, carried: boolean): Position | null {
  if (!view.mayState) return null
  const sentence = view.block.text.slice(view.start, view.end)
  const spending = SPENDING_HERE.test(sentence)
  if (!spending && !carried) return null
  for (const row of stanceRows) {
    if ((!spending && !row.carried) || (view.hints & row.needs) === 0) continue
    const match = row.pattern.exec(sentence)
    if (!match) continue
    return {
      stance: row.stance,
      start: view.start + match.index,
      end: view.start + match.index + match[0].length,
      rule: row.id,
    }
  }
  return null
}

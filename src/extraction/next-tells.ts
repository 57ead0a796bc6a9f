import { ADOPTS } from './budget-of.ts'
import type { Entity } from './entities.ts'
import { type Job, sentenceText } from './job.ts'
import { findPredicates } from './predicates.ts'
import type { View } from './view.ts'
import { dateOfAct, type StatedDate } from './when.ts'

/** Whom a figure is left to, where no verb of its own sentence gives it to anybody. */
export interface Left {
  readonly speaker: string
  readonly stated: StatedDate | null
  readonly rule: string
}

const ORDERS = /\b(?:orders?|instructions?|directives?|command) (?:(?:that|which) )?(?:[\p{L}’'.-]+ ){0,4}$/iu
const GAVE = /^ (?:has |had )?(?:gave|given|issued|handed down)\b/

/** "…: those are the orders Japan's prime minister has given, the minister said": whose orders, whoever tells of them. */
export const orderGiver = (view: View): Entity | null =>
  view.entities.find(
    (e) =>
      e.type === 'person' &&
      !e.possessive &&
      GAVE.test(view.block.text.slice(e.end, view.end)) &&
      ORDERS.test(view.block.text.slice(Math.max(view.start, e.start - 70), e.start)),
  ) ?? null

const APPROVES_IT =
  /\b(?:approved|endorsed|adopted|passed|enacted|signed off on|gave its (?:approval|consent|endorsement) to|agreed on|cleared|decided on)\s+(?:the|that|this|it)\b/i
const BUDGET = /\b(?:budget|draft|plan|package|bill|spending|it)\b/i

/** "… a 5.4 trillion yen budget. The Cabinet has approved the plan": the act the next sentence tells. */
export function approvedNext(job: Job): Left | null {
  const [next] = job.next
  if (!next || next.block.paragraph > 3) return null
  const text = sentenceText(next)
  const told = APPROVES_IT.exec(text)
  if (!told || !BUDGET.test(text.slice(told.index, told.index + 60))) return null
  const act = findPredicates(next, job.state).find(
    (p) =>
      p.cls === 'approve' &&
      p.pos === 'verb' &&
      p.mark.first < 9 &&
      p.agent?.type === 'body' &&
      !p.agent.pronoun &&
      ADOPTS.has(p.agent.bodyType),
  )
  if (!act?.agent) return null
  const stated = dateOfAct(next, act.mark.first, act.mark.last, job.reference, 6)
  return { speaker: act.agent.name, stated, rule: 'speaker.next-tells' }
}

const THAT_IS = /^(?:That|This|Those|These|Such) (?:is|are|was|were)\b/
const PRESENTS =
  '(?:presented|presents|unveiled|tabled|delivered|introduced|handed down|submitted|put forward)'
const WHO_PRESENTED = new RegExp(
  `^,? (?:who )?(?:has |had )?${PRESENTS} (?:the|his|her|this)\\b[^.;,]{0,30}\\b[Bb]udget`,
)
const PRESENTS_NEXT = new RegExp(`^ ${PRESENTS}\\b`)
const BUDGET_WHICH = /\b[Bb]udget,? (?:which|that) (?:[\p{L}’'-]+ ){0,4}$/u

/** "… raised to 5.94 trillion. The budget, which the finance minister presented in parliament, sets aside": whose budget it is. */
export function presenterNext(view: View, { next, reference }: Job): Left | null {
  for (const later of next.slice(0, 3)) {
    if (later.block.paragraph > view.block.paragraph + 1) return null
    const person = later.entities.find(
      (e) =>
        e.type === 'person' &&
        (WHO_PRESENTED.test(later.block.text.slice(e.end, later.end)) ||
          (BUDGET_WHICH.test(later.block.text.slice(later.start, e.start)) &&
            PRESENTS_NEXT.test(later.block.text.slice(e.end, later.end)))),
    )
    if (person) {
      const stated = dateOfAct(later, person.last, person.last, reference, 6)
      return { speaker: person.name, stated, rule: 'speaker.next-tells' }
    }
  }
  return null
}

const POINTS_AT_IT =
  /\b(?:it|this|that|the (?:goal|target|aim|plan|pledge|figure|level|increase|step|order|instruction|measure|announcement))\b/i

/** "Spending is to be 2 percent of GDP. The premier on Monday told his ministers to take the steps for it." */
export function orderedNext(view: View, job: Job): Left | null {
  const [next] = job.next
  if (!next || view.block.paragraph > 1) return null
  const giver = THAT_IS.test(sentenceText(next)) ? orderGiver(next) : null
  if (giver) {
    const stated = dateOfAct(next, giver.last, giver.last, job.reference, 6)
    return { speaker: giver.name, stated, rule: 'speaker.next-tells' }
  }
  const act = findPredicates(next, job.state).find(
    (p) =>
      p.pos === 'verb' &&
      p.mark.first < 12 &&
      (p.agent?.type === 'person' || p.agent?.type === 'body') &&
      !p.agent.pronoun &&
      p.agent.bodyType !== 'survey' &&
      TELLS.test(p.words),
  )
  if (!act?.agent) return null
  const rest = next.block.text.slice(act.mark.end, next.end)
  if (!POINTS_AT_IT.test(rest.slice(0, 160))) return null
  const stated = dateOfAct(next, act.mark.first, act.mark.last, job.reference, 6)
  return { speaker: act.agent.name, stated, rule: 'speaker.next-tells' }
}

const TELLS =
  /^(?:told|ordered|instructed|directed|announced|unveiled|set out|pledged|promised|declared|disclosed|revealed|let)$/i

import type { Entity } from './entities.ts'
import type { Figure } from './figures.ts'
import { governmentName } from './government.ts'
import { type Draft, type Job, sentenceText } from './job.ts'
import { placeNames } from './lexicon/places.ts'
import { findPredicates, type Predicate } from './predicates.ts'
import { type Located, marksOf, type View } from './view.ts'
import { dateOfAct, type StatedDate } from './when.ts'

/** Whom a figure is left to, where no verb of its own sentence gives it to anybody. */
export interface Left {
  readonly speaker: string
  readonly stated: StatedDate | null
  readonly rule: string
}

const PROPOSERS: ReadonlySet<string | null> = new Set(['party', 'panel', 'ministry', 'institute'])

/** "The party's call for 2 percent", "voices in the party": the one body of the sentence that puts things forward. */
function proposerIn(view: View, figure: Located<Figure>): Entity | null {
  const found = view.entities.filter(
    (e) => e.type === 'body' && PROPOSERS.has(e.bodyType) && e.last < figure.first,
  )
  const names = new Set(found.map((e) => e.name))
  return names.size === 1 ? (found[0] ?? null) : null
}

const APPROVES_IT =
  /\b(?:approved|endorsed|adopted|passed|enacted|signed off on|gave its (?:approval|consent|endorsement) to|agreed on|cleared|decided on)\s+(?:the|that|this|it)\b/i
const BUDGET = /\b(?:budget|draft|plan|package|bill|spending|it)\b/i

/** "… a 5.4 trillion yen budget. The Cabinet has approved the plan": the act the next sentence tells. */
function approvedNext(view: View, job: Job): Left | null {
  const [next] = job.next
  if (!next || next.block.paragraph > view.block.paragraph + 1 || next.block.paragraph > 3) return null
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
      ['cabinet', 'government', 'parliament'].includes(p.agent.bodyType ?? ''),
  )
  if (!act?.agent) return null
  const stated = dateOfAct(next, act.mark.first, act.mark.last, job.reference, 6)
  return { speaker: act.agent.name, stated, rule: 'speaker.next-tells' }
}

const POINTS_AT_IT =
  /\b(?:it|this|that|the (?:goal|target|aim|plan|pledge|figure|level|increase|step|order|instruction|measure|announcement))\b/i

/** "Spending is to be 2 percent of GDP. The premier on Monday told his ministers to take the steps for it." */
function orderedNext(view: View, job: Job): Left | null {
  const [next] = job.next
  if (!next || view.block.paragraph > 1 || next.block.paragraph > view.block.paragraph + 1) return null
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
  /^(?:told|ordered|instructed|directed|announced|unveiled|set out|pledged|promised|declared|disclosed|revealed)$/i

/** The speaker of a figure for which its own sentence and those before it name none. */
export function leftTo(
  view: View,
  figure: Located<Figure>,
  predicates: readonly Predicate[],
  { kind, measure, subject }: Draft,
  job: Job,
): Left | null {
  if (kind === 'proposal') {
    const body = proposerIn(view, figure)
    if (body) return { speaker: body.name, stated: null, rule: 'speaker.proposer' }
    // "Tokyo plans to add 3 percent", "sources said": what is only planned is the state's.
    const place = predicates.some(
      (p) =>
        (p.cls === 'plan' || p.cls === 'consider') &&
        p.agent?.type === 'place' &&
        p.agent.country === subject &&
        p.mark.first < figure.first,
    )
    const unnamed = marksOf(view, 'sources').length > 0 || view.entities.some((e) => e.type === 'sources')
    if (place || unnamed)
      return { speaker: governmentName(subject, placeNames), stated: null, rule: 'speaker.state-plans' }
  }
  if ((kind === 'level' || kind === 'target') && measure === 'amount') {
    const approved = approvedNext(view, job)
    if (approved) return approved
  }
  return kind === 'target' ? orderedNext(view, job) : null
}

import type { Attribution } from './attribution.ts'
import type { Entity } from './entities.ts'
import type { Figure } from './figures.ts'
import { governmentName } from './government.ts'
import { handsOut } from './hands-out.ts'
import type { Draft, LastAct } from './job.ts'
import { placeNames } from './lexicon/places.ts'
import { inOwnClause, opensClause } from './own-clause.ts'
import { LAID_BEFORE, underPaper } from './papers.ts'
import type { Predicate } from './predicates.ts'
import type { Located, View } from './view.ts'
import { dateOfAct } from './when.ts'

/** Bodies that make a budget binding for their state. */
export const ADOPTS: ReadonlySet<string | null> = new Set(['cabinet', 'government', 'parliament'])

/** "In the draft the Cabinet approved on Friday, defense gets 5 trillion yen": whose budget a sentence is about. */
export function budgetOf(
  view: View,
  figure: Located<Figure>,
  predicates: readonly Predicate[],
  { kind, measure }: Draft,
  reference: string | null,
): LastAct | null {
  if (measure !== 'amount' || (kind !== 'level' && kind !== 'target')) return null
  const act = predicates.find(
    (p) =>
      p.cls === 'approve' &&
      p.pos === 'verb' &&
      p.mark.last < figure.first &&
      p.agent?.type === 'body' &&
      ADOPTS.has(p.agent.bodyType) &&
      BUDGET.test(view.block.text.slice(view.start, figure.note.start)) &&
      !inOwnClause(view, p, figure) &&
      !opensClause(view, p, figure),
  )
  const through = act ? null : passedThrough(view, figure)
  if (through) {
    const stated = dateOfAct(view, through.first, through.last, reference, 6)
    return {
      speaker: through.name,
      stated,
      budget: true,
      decided: true,
      paragraph: view.block.paragraph,
      age: 0,
    }
  }
  if (!act?.agent || !handsOut(view, figure)) return null
  const stated = dateOfAct(view, act.mark.first, act.mark.last, reference, 6)
  const { name: speaker } = act.agent
  return { speaker, stated, budget: true, decided: true, paragraph: view.block.paragraph, age: 0 }
}

const THROUGH =
  /\b(?:(?:gone|went|goes|passed|sailed|got) through|cleared|(?:won|received|gained|obtained) the (?:approval|consent|endorsement|blessing) of) (?:the |[A-Z]\w+[’']s )?$/
const ISSUED = /^ (?:has |have |had )?(?:published|released|issued|prepared|compiled|drawn up)\b/

/** "A plan worth 9 trillion yen has gone through the cabinet", "the budget that the cabinet has published". */
function passedThrough(view: View, figure: Located<Figure>): Entity | null {
  if (view.figures[0] !== figure) return null
  return (
    view.entities.find(
      (e) =>
        e.type === 'body' &&
        ADOPTS.has(e.bodyType) &&
        BUDGET.test(view.block.text.slice(view.start, e.start)) &&
        (THROUGH.test(view.block.text.slice(view.start, e.start)) ||
          (/\b(?:that|which) (?:the )?$/.test(view.block.text.slice(view.start, e.start)) &&
            ISSUED.test(view.block.text.slice(e.end, view.end)))),
    ) ?? null
  )
}

const BUDGET = /\b(?:budget|plan|draft|bill|program(?:me)?|package)\b/i

const OFFICIAL =
  /\b(?:shows?|showed|says?|said|according to) an official (?:document|paper|report)\b|\b[Oo]fficial (?:documents?|papers?) (?:shows?|showed|says?|said)\b|\b[Tt]he official (?:figure|budget|sum|total)\b[^.;]{0,80}\b(?:is|was|stands|stood|comes|came)\b/

/** "A budget report laid before the legislature raises spending by 10.7 percent": whom nobody names as its author. */
function isGovernmentsOwn(view: View, { agent, speaker }: Attribution, { kind, measure }: Draft): boolean {
  if (kind === 'target' || kind === 'demand' || kind === 'cap' || measure === 'gdp') return false
  if (speaker && agent?.bodyType !== 'parliament') return false
  if (view.entities.some((e) => e.type === 'person' || e.bodyType === 'cabinet' || e.bodyType === 'ministry'))
    return false
  return LAID_BEFORE.test(view.plain) || OFFICIAL.test(view.plain)
}

const DRAFTED_BY =
  /\bunder (?:a|the) [^,.;]{0,40}?\b(?:budget|plan|draft|program(?:me)?|proposal)\b[^,.;]{0,30}?\b(?:drafted|prepared|drawn up|compiled|put together|proposed) by (?:the )?$/
const DRAFTER =
  /\bunder (?:a|the) [^,.;]{0,40}?\b(?:budget|plan|draft|program(?:me)?|proposal)\b[^,.;]{0,30}?\b(?:that|which) (?:the )?$/
const HAS_DRAFTED =
  /^ (?:has |have |had )?(?:drafted|prepared|drawn up|drew up|compiled|put together|proposed)\b/

/** "… under a budget drafted by the ministry", "under the plan which the cabinet has prepared": whose plan it is. */
function drafterOf(view: View): Entity | null {
  return (
    view.entities.find((e) => {
      if (e.type !== 'body') return false
      const lead = view.block.text.slice(view.start, e.start)
      return (
        DRAFTED_BY.test(lead) ||
        (DRAFTER.test(lead) && HAS_DRAFTED.test(view.block.text.slice(e.end, view.end)))
      )
    }) ?? null
  )
}

/** Whose budget or paper a figure stands in, where the sentence gives it to a state at most; null where it is nobody's. */
export function authorOf(
  view: View,
  figure: Located<Figure>,
  attribution: Attribution,
  draft: Draft,
): { speaker: string; rule: string } | null {
  const { kind, subject } = draft
  const { agent } = attribution
  const open = agent === null || agent.type === 'place'
  const drafter = open && kind !== 'demand' && kind !== 'cap' && kind !== 'estimate' ? drafterOf(view) : null
  if (drafter) return { speaker: drafter.name, rule: 'speaker.proposer' }
  const paper = kind === 'target' ? underPaper(view, figure) : null
  if (paper) return { speaker: paper, rule: 'speaker.paper' }
  return isGovernmentsOwn(view, attribution, draft)
    ? { speaker: governmentName(subject, placeNames), rule: 'speaker.state-plans' }
    : null
}

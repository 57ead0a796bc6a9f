import type { Entity } from './entities.ts'
import { speakerName } from './government.ts'
import { type Job, sentenceText } from './job.ts'
import { placeNames } from './lexicon/places.ts'
import { type Agent, findPredicates, type Predicate } from './predicates.ts'
import type { View } from './view.ts'
import { dateOfAct } from './when.ts'

const TOLD_OF: ReadonlySet<Predicate['cls']> = new Set(['approve', 'plan', 'propose', 'request'])
const ACTING: ReadonlySet<string | null> = new Set(['cabinet', 'party', 'panel', 'ministry', 'parliament'])

/** A government plans and proposes all day long; what it approves is a decision. */
const isActor = ({ bodyType }: Agent, { cls }: Predicate): boolean =>
  ACTING.has(bodyType) || (bodyType === 'government' && cls === 'approve')

/** What a body decided, asked for or put forward in this sentence, for the sentences that go on about it. */
export function rememberAct(view: View, predicates: readonly Predicate[], job: Job): void {
  const { state, subject, reference } = job
  if (state.lastAct) state.lastAct.age += 1
  const act = (predicates.length ? predicates : findPredicates(view, state)).find(
    (p) =>
      TOLD_OF.has(p.cls) &&
      p.pos === 'verb' &&
      p.agent?.type === 'body' &&
      isActor(p.agent, p) &&
      !p.agent.pronoun &&
      !isAhead(view, p),
  )
  const asked = act ? null : requestMade(view)
  if (asked) {
    state.lastAct = {
      speaker: asked.name,
      stated: dateOfAct(view, asked.last, asked.last, reference, 9),
      paragraph: view.block.paragraph,
      decided: false,
      budget: false,
      age: 0,
    }
    return
  }
  if (!act?.agent) return
  state.lastAct = {
    speaker: speakerName(act.agent, state.subject ?? subject, placeNames),
    stated: dateOfAct(view, act.mark.first, act.mark.last, reference, 9),
    paragraph: view.block.paragraph,
    decided: act.cls === 'approve' || act.cls === 'plan',
    budget: act.cls === 'approve' && /\bbudgets?\b/i.test(sentenceText(view)),
    age: 0,
  }
}

const MADE_BY = /\b(?:request|proposal|bid|application)s?\b[^.;,]{0,40}?\b(?:that|which) $/
const MADE = /^ (?:has |had )?(?:made|filed|lodged|submitted|handed in|put in|sent in|presented)\b/

/** "a record request that Japan's ministry made on Thursday": who made it, where no verb of asking tells. */
const requestMade = (view: View): Entity | null =>
  view.entities.find(
    (e) =>
      e.type === 'body' &&
      ACTING.has(e.bodyType) &&
      MADE_BY.test(leadOf(view, e)) &&
      MADE.test(view.block.text.slice(e.end, view.end)),
  ) ?? null

const leadOf = (view: View, { first, start }: Entity): string => {
  const owner = view.entities.find((e) => e.owner && e.last === first - 1)
  return view.block.text.slice(view.start, owner?.start ?? start)
}

/** "The Diet should approve", "the cabinet is to adopt": not done yet. */
const isAhead = (view: View, { cls, mark }: Predicate): boolean =>
  cls === 'approve' &&
  /\b(?:should|must|will|would|may|might|could|(?:is|are|was|were|has|have|had|yet|expected|due|set|needs?|asked|likely) to)\s+$/i.test(
    view.block.text.slice(Math.max(view.start, mark.start - 24), mark.start),
  )

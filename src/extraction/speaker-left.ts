import type { Attribution } from './attribution.ts'
import type { Entity } from './entities.ts'
import type { Figure } from './figures.ts'
import { governmentName } from './government.ts'
import { hasSources } from './hearsay.ts'
import { type Draft, type Job, sentenceText } from './job.ts'
import { placeNames } from './lexicon/places.ts'
import { approvedNext, type Left, orderedNext, presenterNext } from './next-tells.ts'
import { inDocuments, paperOf, strategyOf } from './papers.ts'
import type { Predicate } from './predicates.ts'
import type { Located, View } from './view.ts'
import { dateOfAct } from './when.ts'
import { ownerAhead, publisherOf, viewOf } from './whose.ts'

const PROPOSERS: ReadonlySet<string | null> = new Set(['party', 'panel', 'ministry', 'institute'])

/** "The party's call for 2 percent", "voices in the party": the one body of the sentence that puts things forward. */
function proposerIn(view: View, figure: Located<Figure>): Entity | null {
  const bodies = view.entities.filter((e) => e.type === 'body' && PROPOSERS.has(e.bodyType))
  const ahead = bodies.filter((e) => e.last < figure.first)
  // "A budget of 5.2 trillion yen is what the ministry is considering": only where nobody stands before.
  const found = ahead.length > 0 ? ahead : bodies
  const names = new Set(found.map((e) => e.name))
  return names.size === 1 ? (found[0] ?? null) : null
}

const REFERS =
  /\b(?:named?|names|mention(?:s|ed)?|cit(?:es|ed|ing)|refer(?:s|red)? to|points? to|pointed to|bear(?:s|ing)? in mind|holds? up|held up|looks? to|looking to|with an eye to)\b[^;]{0,200}$/i

/** "The panel's draft mentions NATO's 2 percent as a yardstick": the party that holds up another's goal speaks of it. */
export function referrer(view: View, figure: Located<Figure>, { state }: Job): string | null {
  if (!REFERS.test(view.block.text.slice(view.start, figure.note.start))) return null
  const body = view.entities.findLast(
    (e) => e.type === 'body' && (e.bodyType === 'party' || e.bodyType === 'panel') && e.last < figure.first,
  )
  if (body) return body.name
  const { lastAct } = state
  return lastAct && lastAct.age <= 1 && !lastAct.decided ? lastAct.speaker : null
}

const PLAN_OF =
  /^(?:[’']s?)? (?:\w+ ){0,3}(?:plan|call|proposal|aim|pledge|manifesto|platform|goal|target|promise|recommendation|idea)s?\b[^.;]{0,80}$/i

/** "… the chief of another party said of the LDP's plan to go above 2 percent": whose plan it is, whoever speaks of it. */
export function planOwner(
  view: View,
  figure: Located<Figure>,
  agent: Attribution['agent'],
  { state }: Job,
): string | null {
  // "The request of 40.4 billion dollars is expected to grow, as the government aims …": a request is a ministry's.
  const request = /\b(?:[Tt]he|[Tt]his|[Ii]ts) (?:\w+ )?request (?:of|for|worth) $/.test(
    view.block.text.slice(view.start, figure.note.start),
  )
  if (request && agent?.bodyType === 'government' && state.ministry) return state.ministry.name
  const owner = view.entities.findLast(
    (e) => e.type === 'body' && e.bodyType === 'party' && e.last < figure.first && figure.first - e.last < 18,
  )
  if (!owner?.possessive) return null
  const between = view.block.text.slice(owner.end, figure.note.start)
  return PLAN_OF.test(between) ? owner.name : null
}

const MADE =
  /^\s+(?:had |has |himself |herself )?(?:made|set|gave|put forward|laid out|drew up|unveiled|announced|adopted|launched|began|started)\b/
const PLAN_AHEAD =
  /\b(?:plan|goal|target|pledge|promise|program(?:me)?|commitment|strategy|buildup|build-up|policy|order)s?\s+(?:(?:that|which)\s+)?(?:(?:then[- ])?(?:prime minister|premier|president|chancellor)\s+)?$/i

/** "the plan that Kishida made in 2022: 2% of GDP and 43 trillion yen": whose plan a figure is told as part of. */
function makerOfPlan(view: View, figure: Located<Figure>, job: Job): Left | null {
  const maker = view.entities.findLast(
    (e) =>
      (e.type === 'person' || (e.type === 'body' && e.bodyType !== 'survey')) &&
      e.last < figure.first &&
      figure.first - e.last <= 16 &&
      PLAN_AHEAD.test(view.block.text.slice(view.start, e.start)) &&
      MADE.test(view.block.text.slice(e.end, view.end)),
  )
  if (!maker) return null
  return {
    speaker: maker.name,
    stated: dateOfAct(view, maker.last + 1, maker.last + 1, job.reference, 4),
    rule: 'speaker.maker',
  }
}

const DECLARED =
  /(?:[’']s|\b(?:its|their|a|the)) (?:\w+ )?(?:announcement|declaration|decision|commitment|undertaking|resolution)\b(?: (?:taken|made|announced|reached)\b[^,;]{0,30}?)? (?:that|to)\b[^;]*$/
const MOREOVER = /\b(?:[Mm]oreover|[Ff]urthermore|[Ii]n addition|[Bb]esides)\b/

/** "… a budget request. The one for fiscal 2025 amounts to". */
const ONE_OF_THEM = /^(?:The|This) (?:(?:latest|new|next) )?one\b/
/** Percent of GDP, the whole to which the alliance pledged itself in The Hague in 2025: a decision of its own, unlike the guideline before. */
const PLEDGED = 5
const REQUEST = /\brequest(?:s|ed)?\b/i

/** "… its request on Thursday. If it gets its way, spending will rise by 2.5 percent": who put forward what goes on. */
const GOES_ON = /^(?:It|This|That|The|If|At|Its|His|Her)\b/

function proposedBefore(view: View, measure: Draft['measure'], subject: string, { state }: Job): Left | null {
  if (measure === 'change' && !GOES_ON.test(sentenceText(view))) return null
  const { lastClaim, lastAct, author } = state
  const rule = 'speaker.act-goes-on'
  if (lastClaim?.kind === 'proposal' && lastClaim.age <= 1 && lastClaim.subject === subject) {
    const { speaker } = lastClaim.attribution
    if (speaker) return { speaker, stated: lastClaim.stated, rule }
  }
  const act =
    lastAct && !lastAct.decided && lastAct.age <= 1
      ? lastAct
      : author && author.age <= 4 && author.speaker !== 'Cabinet'
        ? author
        : null
  return act ? { speaker: act.speaker, stated: act.stated, rule } : null
}

/** The speaker of a figure for which its own sentence and those before it name none. */
export function leftTo(
  view: View,
  figure: Located<Figure>,
  predicates: readonly Predicate[],
  { kind, measure, subject }: Draft,
  job: Job,
): Left | null {
  const state = (): Left => ({
    speaker: governmentName(subject, placeNames),
    stated: null,
    rule: 'speaker.state-plans',
  })
  const whose = viewOf(view) ?? (kind === 'level' || kind === 'estimate' ? null : ownerAhead(view, figure))
  if (whose) {
    const land = whose.type === 'place'
    return {
      speaker: land ? governmentName(whose.country ?? subject, placeNames) : whose.name,
      stated: null,
      rule: 'speaker.proposer',
    }
  }
  const publisher = publisherOf(view, figure)
  if (publisher) {
    const stated = dateOfAct(view, publisher.last, publisher.last, job.reference, 6)
    return { speaker: publisher.name, stated, rule: 'speaker.proposer' }
  }
  const opens = kind === 'proposal' ? view.block.paragraph <= 1 : kind === 'level' && job.before.length === 0
  const presenter = opens && measure === 'amount' ? presenterNext(view, job) : null
  if (presenter) return presenter
  if (kind === 'proposal') {
    const body = proposerIn(view, figure)
    if (body) return { speaker: body.name, stated: null, rule: 'speaker.proposer' }
    const { ministry } = job.state
    const requested =
      REQUEST.test(view.plain) ||
      (ONE_OF_THEM.test(view.plain) && REQUEST.test(job.state.previous?.plain ?? ''))
    if (ministry && requested && (!ministry.country || ministry.country === subject))
      return { speaker: ministry.name, stated: null, rule: 'speaker.proposer' }
    // "Tokyo plans to add 3 percent", "sources said": what is only planned is the state's.
    const place = predicates.some(
      (p) =>
        (p.cls === 'plan' || p.cls === 'consider') &&
        p.agent?.type === 'place' &&
        p.agent.country === subject &&
        p.mark.first < figure.first,
    )
    if (place || hasSources(view)) return state()
    return proposedBefore(view, measure, subject, job)
  }
  if (kind === 'demand') return demandedBy(view, subject, job)
  if (kind === 'target' && subject === 'NATO' && measure === 'gdp' && figure.note.value.value >= PLEDGED)
    return state()
  const maker = kind === 'target' ? makerOfPlan(view, figure, job) : null
  if (maker) return maker
  const paper =
    kind === 'target' ? (strategyOf(view, figure, subject) ?? paperOf(view, figure)?.name ?? null) : null
  if (paper) return { speaker: paper, stated: null, rule: 'speaker.paper' }
  if (kind === 'target' && /^[A-Z]{2}$/.test(subject)) {
    if (inDocuments(view, figure) || DECLARED.test(view.block.text.slice(view.start, figure.note.start)))
      return state()
    const { lastClaim } = job.state
    // "…, moreover, the budget is to come to 2 percent": one more thing of the same plan.
    if (
      lastClaim?.kind === 'target' &&
      lastClaim.age <= 2 &&
      lastClaim.subject === subject &&
      MOREOVER.test(view.plain)
    ) {
      const { speaker } = lastClaim.attribution
      if (speaker) return { speaker, stated: lastClaim.stated, rule: 'speaker.act-goes-on' }
    }
  }
  if ((kind === 'level' || kind === 'target') && measure === 'amount') {
    const approved = approvedNext(job)
    if (approved) return approved
  }
  return kind === 'target' ? orderedNext(view, job) : null
}

/** "He did have a figure. Their spending should rise to 5%": what is asked for without a verb of asking, the last foreigner asks. */
function demandedBy(view: View, subject: string, { state }: Job): Left | null {
  const { lastPerson } = state
  if (
    !lastPerson?.country ||
    lastPerson.country === subject ||
    view.entities.some((e) => e.type === 'person')
  )
    return null
  return { speaker: lastPerson.name, stated: null, rule: 'speaker.asks-on' }
}

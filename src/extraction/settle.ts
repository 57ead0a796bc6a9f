import { cleftTime } from './act-year.ts'
import { type Attribution, attribute } from './attribution.ts'
import { authorOf, budgetOf } from './budget-of.ts'
import { adoptedIn, dateOfTold } from './dated-act.ts'
import type { Figure } from './figures.ts'
import { actBefore, dateAhead, underPlan } from './goes-on.ts'
import { governmentName, speakerName } from './government.ts'
import type { Draft, Job } from './job.ts'
import { readsBase } from './kind/facts.ts'
import { placeNames } from './lexicon/places.ts'
import { namedLater } from './named-later.ts'
import { orderGiver } from './next-tells.ts'
import { isBase, isGoalMet, isInAside, isToldAlong } from './own-clause.ts'
import { dateOfPaper } from './paper-date.ts'
import { dayOfAuthor, documentSays } from './papers.ts'
import type { Period } from './period-choice.ts'
import type { Predicate } from './predicates.ts'
import { betweenSayings, reportedOn } from './reported-on.ts'
import { isAnew, isEarlier, otherSaying, sameNews } from './said-days.ts'
import { leftTo, planOwner, referrer } from './speaker-left.ts'
import { actsBehindStep, stepOfProgram } from './step-of-program.ts'
import { resolveDate } from './times.ts'
import { dayTold } from './told-day.ts'
import { type Located, textBefore, type View } from './view.ts'
import { dateOfAct, type StatedDate, tenseOf } from './when.ts'

/** A figure of which all is read but who said it. */
interface Unsaid {
  readonly view: View
  readonly figure: Located<Figure>
  readonly predicates: readonly Predicate[]
  readonly draft: Draft
  /** Who said the figure before it in the same sentence. */
  readonly earlier: Attribution | null
  readonly job: Job
}

/**
 * Who said it: the attribution in the sentence, that of the figure it stands in apposition to, or the body whose
 * act the sentence goes on to describe ("It allows …").
 */
export function whoSaid(unsaid: Unsaid): Attribution {
  const { draft } = unsaid
  const said = attributed(unsaid)
  if (isOfAnother(said, draft)) return { ...unspoken(said), stated: null }
  if (said.speaker === null) return said
  // "The government" that no rule gave to a state is that of the state whose money it speaks of.
  const unnamed = { name: said.speaker, country: null }
  return /^[A-Z]{2}$/.test(draft.subject)
    ? { ...said, speaker: speakerName(unnamed, draft.subject, placeNames) }
    : said
}

/** "The party had pledged more to counter China, whose budget grew 11 percent": what one state's bodies do tells no figure of another's. */
const isOfAnother = ({ agent, rules }: Attribution, { kind, subject }: Draft): boolean =>
  kind === 'level' &&
  rules.at(-1) === 'speaker.acts' &&
  agent?.type === 'body' &&
  ['party', 'cabinet', 'government', 'parliament'].includes(agent.bodyType ?? '') &&
  agent.country?.length === 2 &&
  /^[A-Z]{2}$/.test(subject) &&
  agent.country !== subject

function attributed({ view, figure, predicates, draft, earlier, job }: Unsaid): Attribution {
  const { state } = job
  const { kind, measure } = draft
  const own = attribute({
    view,
    figure,
    predicates,
    kind,
    kindRule: draft.kindRule,
    measure,
    subject: draft.subject,
    reference: job.reference,
    anchor: state.anchor,
    quoteSpeaker: job.ahead ?? state.quoteSpeaker,
    survey: state.survey,
    governmentName: (code) => governmentName(code, placeNames),
  })
  // "7.7 trillion yen, up 12 percent": said in one breath, by the same mouth.
  const apposed = ONE_BREATH.has(draft.kindRule) && kind !== 'level' && !own.speaker ? earlier : null
  const attribution = apposed ?? own
  // "2.6 percent up on the 5.3 trillion yen of this year": what a sum is set against is the article's own word.
  if (kind !== 'demand' && kind !== 'estimate' && isBase(view, figure)) {
    if (
      !attribution.speaker ||
      attribution.rules.some((r) => r === 'speaker.says' || r.startsWith('speaker.survey'))
    )
      return attribution
    return { ...unspoken(attribution), stated: null }
  }
  // "the fourth year of a program that is to cost 43 trillion yen": what a budget is a step of, it does not decide.
  if (
    attribution.rules.some((r) => ACTS_ON.has(r)) &&
    ((stepOfProgram(view, figure) && !actsBehindStep(view, figure, predicates)) ||
      isGoalMet(view, figure) ||
      draft.kindRule === 'kind.former')
  )
    return { ...unspoken(attribution), stated: null }
  // "Japan, which aims at 2%, ought to go up, he said": nor is an aside about a state anybody's word.
  const aside = kind !== 'demand' && attribution.speaker !== null && isInAside(view, figure)
  const along = kind === 'level' && attribution.rules.includes('speaker.says') && isToldAlong(view, figure)
  // "from 2.45 percent this year": where a pledge starts from is the article's own word.
  const origin = kind === 'level' && readsBase(draft.kindRule) && isOriginOfPlan(view, figure, attribution)
  if (origin || along || aside) return { ...unspoken(attribution), stated: null }
  const text = documentSays(view, figure, attribution, job)
  if (text)
    return {
      ...attribution,
      speaker: text.speaker,
      stated: attribution.stated ?? text.stated,
      rules: [...attribution.rules, 'speaker.act-goes-on'],
    }
  const owner = kind === 'proposal' ? planOwner(view, figure, attribution.agent, job) : null
  if (owner && owner !== attribution.speaker)
    return { ...attribution, speaker: owner, stated: null, rules: [...attribution.rules, 'speaker.proposer'] }
  const model = kind === 'target' && draft.subject === 'NATO' ? referrer(view, figure, job) : null
  if (model && !attribution.rules.includes('speaker.says'))
    return { ...attribution, speaker: model, rules: [...attribution.rules, 'speaker.refers'] }
  const giver = kind === 'target' ? orderGiver(view) : null
  if (giver) {
    const stated = dateOfAct(view, giver.last, giver.last, job.reference, 6)
    return { ...attribution, speaker: giver.name, stated, rules: [...attribution.rules, 'speaker.maker'] }
  }
  const author = authorOf(view, figure, attribution, draft)
  if (author) return { ...attribution, speaker: author.speaker, rules: [...attribution.rules, author.rule] }
  const named = namedLater(view, attribution, job)
  if (named)
    return {
      ...attribution,
      speaker: named.name,
      agent: named,
      rules: [...attribution.rules, 'speaker.named-later'],
    }
  if (attribution.speaker) return attribution
  const under = kind === 'target' || (kind === 'level' && measure === 'amount')
  const act =
    (under ? underPlan(view, predicates, job.reference) : null) ??
    budgetOf(view, figure, predicates, draft, job.reference) ??
    actBefore(view, figure, predicates, draft, job)
  const goesOn =
    (act || (kind !== 'target' && kind !== 'estimate') ? null : reportedOn(view, predicates, job)) ??
    (act ? null : betweenSayings(view, predicates, job))
  if (goesOn)
    return {
      ...attribution,
      speaker: goesOn.name,
      agent: goesOn,
      rules: [...attribution.rules, 'speaker.goes-on-saying'],
    }
  if (!act) {
    const left = leftTo(view, figure, predicates, draft, job)
    if (!left) return attribution
    const { speaker, stated, rule } = left
    return {
      ...attribution,
      speaker,
      stated: attribution.stated ?? stated,
      rules: [...attribution.rules, rule],
    }
  }
  return {
    ...attribution,
    speaker: act.speaker,
    stated: attribution.stated ?? act.stated,
    rules: [...attribution.rules, 'speaker.act-goes-on'],
  }
}

/** "a recommendation to go from the current 1%": where a plan starts from is told by whoever writes of the plan. */
const isOriginOfPlan = (view: View, { note }: Located<Figure>, { rules }: Attribution): boolean =>
  rules.some((r) => ACTS_ON.has(r)) ||
  (rules.includes('speaker.says') &&
    /\b(?:raise|lift|bring|increase|boost|double|go|move|up)\b[^.;]{0,80}\bfrom (?:the )?(?:current |present |about |around |some )*$/i.test(
      view.block.text.slice(view.start, note.start),
    ) &&
    /\b(?:plans?|proposal|recommendation|goal|target|pledge|promise|order)\b/i.test(
      view.block.text.slice(view.start, note.start),
    ))

const unspoken = (attribution: Attribution): Attribution => ({
  ...attribution,
  speaker: null,
  agent: null,
  rules: [...attribution.rules, 'speaker.none'],
})

const ONE_BREATH: ReadonlySet<string> = new Set(['kind.apposed', 'kind.comes-to'])

const ACTS_ON: ReadonlySet<string> = new Set(['speaker.acts', 'speaker.declares', 'speaker.pledges'])

/** When a goal that "it was in 2022 that" somebody adopted was adopted. */
function cleftDate(view: View, { reference }: Job): StatedDate | null {
  const time = cleftTime(view)
  const resolved = time ? resolveDate(time.note.value, reference, {}) : null
  if (!time || !resolved || !reference || resolved.date.slice(0, 4) > reference.slice(0, 4)) return null
  return { date: resolved.date, from: resolved.from, rule: time.note.rule }
}

const STANDING =
  /\b(?:present|current|existing|former|previous|old) (?:[\w-]+ )?(?:targets?|goals?|guidelines?|benchmarks?|marks?|thresholds?|levels?|standards?) of (?:about |at least |just )?$/i

/** When it was said, and the period that is left to the claim: a date of the act is no period of the money. */
export function whenSaid(
  view: View,
  figure: Located<Figure>,
  predicates: readonly Predicate[],
  attribution: Attribution,
  draft: Draft,
  job: Job,
): { stated: StatedDate | null; period: Period | null } {
  const { state, reference } = job
  const { kind, measure, subject, period } = draft
  const { speaker } = attribution
  let stated = attribution.stated
  // A year-only date of an act cannot lie ahead, nor be the very year the figure is about.
  if (
    stated &&
    /^\d{4}$/.test(stated.date) &&
    (period?.period === stated.date || (reference && stated.date > reference.slice(0, 4)))
  )
    stated = null
  if (!stated && attribution.rules.includes('speaker.survey-holds')) stated = state.surveyDate
  const said = state.saidCarry
  if (
    !stated &&
    said &&
    said.age <= 1 &&
    said.speaker === speaker &&
    !isEarlier(view) &&
    !isAnew(attribution, said.stated, reference)
  )
    stated = said.stated
  if (!stated) stated = otherSaying(view, predicates, attribution, reference)
  if (!stated) stated = dateAhead(view, attribution, job)
  if (!stated) stated = sameNews(view, attribution, job) ?? dayOfAuthor(attribution, kind, state)
  // "more than twice the present target of 2 percent": what stood already was not said then.
  if (STANDING.test(textBefore(view, figure.note.start, 60))) stated = null
  if (!stated) stated = dateOfTold(view, figure, predicates, draft, reference)
  if (!stated) stated = cleftDate(view, job) ?? dateOfPaper(view, figure, draft, job)
  if (!stated && !speaker && measure !== 'gdp') stated = adoptedIn(view, period, job)
  if (!stated) stated = dayTold(view, figure, draft, reference)
  if (stated && speaker) state.saidCarry = { speaker, stated, age: 0 }
  // A guideline of an alliance holds for no year but its deadline.
  const bloc = subject === 'NATO' || subject === 'EU'
  if (
    kind === 'target' &&
    period &&
    bloc &&
    period.role !== 'by' &&
    tenseOf(period.period, subject, reference) !== 'future'
  )
    return { stated, period: null }
  // "A custom as old as 1976, when Miki limited spending to": in force since, laid down then.
  if (
    kind === 'cap' &&
    period?.role === 'since' &&
    speaker &&
    !stated &&
    /^(?:FY)?\d{4}$/.test(period.period)
  )
    return { stated: { date: period.period.replace('FY', ''), from: 'stated', rule: period.rule }, period }
  // A ceiling is in force; it is not reached by a deadline.
  if (kind === 'cap' && period?.role === 'by') return { stated, period: null }
  // A rule set in some past year: the year dates the decision, not the money.
  if (kind === 'cap' && measure !== 'amount' && period?.role === 'in' && /^(?:FY)?\d{4}$/.test(period.period))
    return {
      stated: stated ?? { date: period.period.replace('FY', ''), from: 'stated', rule: period.rule },
      period: null,
    }
  return { stated, period }
}

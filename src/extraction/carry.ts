import type { Kind } from '../model/mention.ts'
import { focusLeft } from './article-focus.ts'
import type { Figure } from './figures.ts'
import { hint } from './hints.ts'
import { type Accepted, type Draft, type Job, type State, sentenceText } from './job.ts'
import { oncePer } from './memo.ts'
import type { Period } from './period-choice.ts'
import { findPredicates, isOblique, type Predicate, toAgent } from './predicates.ts'
import { spokenYear } from './spoken-year.ts'
import type { Located, View } from './view.ts'
import { dateOfAct, namesMoment, type StatedDate, tenseOf } from './when.ts'

const MONEY_TALK =
  /\?$|how much|budget|data|survey|spen(?:d|t)|outlay|expenditure|fiscal|request|appropriation|defen[cs]e|military|arm(?:y|ies|ed)|forces|program/i
const TALKS = hint(
  /how|budget|data|survey|spen[dt]|outlay|expenditure|fiscal|request|appropriation|defen[cs]e|military|arm(?:y|ies|ed)|forces|program/,
)

/** Whether a sentence may set the time of the talk about defense money: a question, or one of its words. */
function talksOfMoney(view: View): boolean {
  const { text } = view.block
  if ((view.hints & TALKS) === 0 && text.charAt(view.end - 1) !== '?') return false
  return MONEY_TALK.test(text.slice(view.start, view.end).trimEnd())
}

/** A year named without a claim still sets the time for what follows. */
export function rememberYear(view: View, job: Job): void {
  const { state, reference } = job
  const subject = state.subject ?? job.subject
  if (!subject || !job.defenseArticle) return
  // Before the times, which are dearer to find than these words.
  if (!talksOfMoney(view)) return
  if (view.times.length === 0) return
  const year = spokenYear(view, { reference, subject, budget: !state.survey && !job.surveyed })
  const named = Number(/(\d{4})/.exec(year?.period ?? '')?.[1] ?? 0)
  if (year && reference && named < Number(reference.slice(0, 4)) - 2) return
  if (year?.role === 'over') rememberProgram(year, subject, job)
  if (year)
    state.lastPeriod = { period: year, subject, kind: 'level', age: 1, paragraph: view.block.paragraph }
}

/** A figure without a time of its own goes on with that of the talk before it, where the talk plainly goes on. */
export function inherited(
  view: View,
  figure: Located<Figure>,
  kind: Kind,
  measure: string,
  subject: string,
  job: Job,
  twin: boolean,
): Period | null {
  const { state } = job
  const last = state.lastPeriod
  if (!last) return null
  if (kind !== 'level' && kind !== 'estimate' && kind !== 'proposal' && !twin) return null
  if (
    kind === 'estimate' &&
    measure !== 'gdp' &&
    last.age > 0 &&
    last.kind !== 'estimate' &&
    last.period.role !== 'over' &&
    !state.survey &&
    state.estimatesAge > 2
  )
    return null
  if (last.period.role === 'by' || last.period.role === 'since') return null
  // What one party proposes says nothing of the time of another's.
  if (kind === 'proposal' && measure === 'gdp' && last.paragraph !== view.block.paragraph) return null
  if (last.period.role === 'over' && (measure === 'gdp' || (kind === 'level' && last.age > 0))) return null
  const sameSubject = last.subject === subject
  if (
    !sameSubject &&
    !(
      state.survey ||
      last.age === 0 ||
      (last.age <= 1 && last.paragraph === view.block.paragraph && measure === 'gdp')
    )
  )
    return null
  // A year long past is taken up only by what points back to it.
  const year = Number(/(\d{4})/.exec(last.period.period)?.[1] ?? 0)
  if (
    last.age > 0 &&
    job.reference &&
    !state.survey &&
    year < Number(job.reference.slice(0, 4)) - 2 &&
    !/^(?:it|that|this|the (?:sum|figure|amount|total|ratio))\b/i.test(sentenceText(view))
  )
    return null
  // A bare bound ("under 5%") speaks of custom, not of one year; "that works out to over 1.1%" does.
  if (
    last.age > 0 &&
    measure === 'gdp' &&
    ['<', '>', '<='].includes(figure.note.value.comparator) &&
    !/^(?:It|That|This|Which|The (?:(?:combined|new|whole) )?(?:sum|figure|amount|total|budget)) (?:is|works? out|comes?|amounts?|is equal|equals|is equivalent|corresponds|represents|would be)\b/.test(
      sentenceText(view),
    )
  )
    return null
  if (last.age > (state.survey ? 6 : 2)) return null
  return { ...last.period, words: '', rule: 'period.carried' }
}

/** No later than the budget year that comes next. */
export function isNear(period: string | null, reference: string | null): boolean {
  const year = /(\d{4})/.exec(period ?? '')?.[1]
  if (!year || !reference) return true
  return Number(year) <= Number(reference.slice(0, 4)) + 1
}

/** "estimates released by the alliance": the alliance measures. */
const ESTIMATES_BY = /\b(?:estimates|figures|data|tables)\s+(?:\w+\s+){1,3}by\s+(?:the\s+)?$/i

export function rememberSurvey(view: View, job: Job): void {
  const { state } = job
  const survey = view.entities.find((e) => e.type === 'body' && e.bodyType === 'survey')
  const bloc = view.entities.find(
    (e) =>
      e.country === 'NATO' &&
      ESTIMATES_BY.test(view.block.text.slice(Math.max(view.start, e.start - 50), e.start)),
  )
  if (bloc && view.block.paragraph <= 2)
    state.survey = { type: 'body', name: 'NATO', country: 'NATO', bodyType: 'survey', words: 'NATO' }
  if (survey && view.block.paragraph <= 2) {
    state.survey = toAgent(view, survey)
    state.surveyDate ??= dateOfAct(view, survey.first, survey.last, job.reference, 4)
  }
}

const BUDGET = hint(/budget/)
const GDP = hint(/gdp|gnp|gross/)

/** Whether the sentence names the gross domestic product. */
export const namesGdp = oncePer(
  (view: View) =>
    (view.hints & GDP) !== 0 &&
    /\b(?:GDP|GNP|gross (?:domestic|national) product)\b/.test(view.block.text.slice(view.start, view.end)),
)

export function remember(view: View, predicates: readonly Predicate[], job: Job, claimed: boolean): void {
  const { state } = job
  const left = focusLeft(view)
  state.focusAge += 1
  if (left) {
    state.focus = left
    state.focusAge = 0
  } else if (state.focusAge > 3 && !claimed) state.focus = null
  state.gdpAge += 1
  state.changeAge += 1
  state.supplementAge =
    (view.hints & BUDGET) !== 0 && /\b(?:supplement\w*|extra) budgets?\b/i.test(sentenceText(view))
      ? 0
      : state.supplementAge + 1
  state.estimatesAge += 1
  if (namesGdp(view)) state.gdpAge = 0
  if (state.lastPeriod) state.lastPeriod.age += 1
  if (state.lastClaim) state.lastClaim.age += 1
  const bloc = view.entities.find((e) => e.country === 'NATO' || e.country === 'EU')
  if (bloc?.country) state.bloc = { code: bloc.country, age: 0 }
  else if (state.bloc) state.bloc.age += 1
  if (state.saidCarry) state.saidCarry.age += 1
  const ministry = view.entities.find((e) => e.bodyType === 'ministry' && /Defen[cs]e/.test(e.name))
  if (ministry) state.ministry = toAgent(view, ministry)
  const person =
    view.entities.find((e) => e.type === 'person' && !e.owner && !isOblique(view, e)) ??
    view.entities.find((e) => e.type === 'person')
  if (person) state.lastPerson = toAgent(view, person)
  const lead =
    view.entities.find(
      (e) =>
        (e.type === 'body' || (e.type === 'place' && (e.form !== 'metonym' || e.first <= 1))) &&
        !e.owner &&
        !e.possessive &&
        !isOblique(view, e),
    ) ?? view.entities.find((e) => e.type === 'place' && e.possessive && e.first <= 1)
  if (lead) {
    state.lastAgent = toAgent(view, lead)
  }
  state.previous = view
  if (state.newsDay) state.newsDay.age += 1
  else if (view.block.paragraph <= 2) state.newsDay = newsDay(view, predicates, job)
  if (state.lastAct) state.lastAct.age += 1
  const act = (predicates.length ? predicates : findPredicates(view, state)).find(
    (p) =>
      ['approve', 'plan', 'propose', 'request'].includes(p.cls) &&
      p.pos === 'verb' &&
      p.agent?.type === 'body' &&
      ['cabinet', 'party', 'panel', 'ministry', 'parliament'].includes(p.agent.bodyType ?? '') &&
      !p.agent.pronoun,
  )
  if (act?.agent)
    state.lastAct = {
      speaker: act.agent.name,
      stated: dateOfAct(view, act.mark.first, act.mark.last, job.reference, 9),
      paragraph: view.block.paragraph,
      budget: act.cls === 'approve' && /\bbudgets?\b/i.test(sentenceText(view)),
      age: 0,
    }
  const saying = predicates.find((p) => p.cls === 'say' && p.agent && p.agent.type === 'person')
  if (saying && view.quotations.length) state.quoteSpeaker = saying.agent
}

const TELLS: ReadonlySet<Predicate['cls']> = new Set(['say', 'approve', 'propose', 'request', 'plan', 'ask'])

/** The day, told in the opening, of what somebody said or decided. */
function newsDay(view: View, predicates: readonly Predicate[], job: Job): State['newsDay'] {
  if (!namesMoment(view)) return null
  for (const p of predicates.length ? predicates : findPredicates(view, job.state)) {
    if (!TELLS.has(p.cls) || p.pos !== 'verb' || !p.agent) continue
    const stated = dateOfAct(view, p.mark.first, p.mark.last, job.reference, 5)
    if (stated && stated.date.length === 10)
      return { speaker: p.agent.name, stated, paragraph: view.block.paragraph, age: 0 }
  }
  return null
}

/** The program that lies ahead, or the running one while no coming one was named. */
function rememberProgram(years: Period, subject: string, { state, reference }: Job): void {
  const tense = tenseOf(years.period, subject, reference)
  const known = tenseOf(state.program?.period ?? null, subject, reference)
  if (tense === 'future' || (tense === 'running' && known !== 'future')) state.program = years
}

// "Measured against the base budget of fiscal 2023, the increase is 4%": the base says nothing of what follows.
const FROM_A_BASE =
  /^(?:(?:Measured|Set|Seen|Judged|Held) (?:up )?(?:against|beside)|Compared (?:with|to)|Against)\b/

/** What a claim just read leaves for the figures after it. The claim itself is the last of `accepted`. */
export function rememberClaim(
  view: View,
  { kind, measure, subject, period: kept }: Draft,
  stated: StatedDate | null,
  accepted: readonly Accepted[],
  job: Job,
): void {
  const { state, reference } = job
  const last = accepted.at(-1)
  const agent = last?.attribution.agent
  if (last)
    state.lastClaim = {
      subject,
      kind,
      measure,
      value: last.figure.note.value.value,
      period: kept,
      attribution: last.attribution,
      stated,
      age: 0,
    }
  const lists = new Set([...accepted.map((a) => a.subject), subject]).size > 2
  if (lists) state.subject = job.subject ?? subject
  else if (!(subject === 'NATO' || subject === 'EU') || job.subject === subject || !job.subject)
    state.subject = subject
  const leads =
    (!(measure === 'amount' && FROM_A_BASE.test(sentenceText(view))) &&
      !accepted.slice(0, -1).some((a) => a.kept)) ||
    (kept !== null &&
      state.lastPeriod?.age === 0 &&
      state.lastPeriod.subject === subject &&
      kept.role === 'in' &&
      tenseOf(kept.period, subject, reference) !== 'future' &&
      kept.period > state.lastPeriod.period.period)
  if (
    kept &&
    leads &&
    (kind === 'level' || kind === 'estimate' || kind === 'proposal' || kept.role === 'over')
  ) {
    state.lastPeriod = { period: kept, subject: subject, kind, age: 0, paragraph: view.block.paragraph }
  }
  if (kept?.role === 'over') rememberProgram(kept, subject, job)
  if (stated) state.lastStated = stated.date
  if (stated && agent?.bodyType === 'survey') state.surveyDate = stated
  if (agent?.type === 'body' && agent.bodyType === 'survey') state.survey = agent
  if (measure === 'gdp') state.gdpAge = 0
  if (measure === 'change') state.changeAge = 0
}

import type { Kind } from '../model/mention.ts'
import { landAgent } from './agent.ts'
import { backHome, focusLeft, spokenSpender } from './article-focus.ts'
import { rememberDemand } from './asked.ts'
import { endOfOpening } from './clauses.ts'
import type { Entity } from './entities.ts'
import type { Figure } from './figures.ts'
import { type Accepted, type Draft, type Job, sentenceText } from './job.ts'
import { rememberAct } from './last-act.ts'
import { IN_NATO } from './members.ts'
import { rememberPaper } from './paper-date.ts'
import { rememberAuthor } from './papers.ts'
import type { Period } from './period-choice.ts'
import { isOnlyWanted } from './period-purpose.ts'
import { isNamesake, isOblique, type Predicate, toAgent } from './predicates.ts'
import { programOfStep } from './program-steps.ts'
import { rememberProgram } from './program-told.ts'
import { rememberDays } from './said-days.ts'
import { namesExtraBudget, namesGdp } from './spoken-of.ts'
import { rememberTopicYear } from './topic-year.ts'
import { type Located, textBefore, type View } from './view.ts'
import { type StatedDate, tenseOf } from './when.ts'

/** "It would take more than 1 percent over the five years. The share would be 1.04": one share, told again. */
const SHARE_GOES_ON = /^(?:It|That|This|The (?:share|ratio|figure|percentage|proportion|average))\b/

/** "The council set the total at 25.16 trillion yen": of the program told just before. */
const THE_TOTAL =
  /\b(?:the|its) (?:(?:overall|whole|total|upper|combined) )?(?:total|sum|cost|amount|bill|price(?: tag)?|bottom line|limit|ceiling|budget)\b(?: (?:for it|of it))?[^.;,]*$/i

const EACH_YEAR = /^[^.;,]{0,30}\b(?:a|per|each|every) year\b|^[^.;,]{0,30}\bannually\b/i

/** A sentence without the mark that opens a quotation. */
const unquoted = (view: View): string => sentenceText(view).replace(/^["“'‘]+/, '')

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
  const ofAll =
    measure === 'amount' &&
    last.period.role === 'over' &&
    last.age <= 1 &&
    THE_TOTAL.test(textBefore(view, figure.note.start, 60))
  const beside = measure === 'change' && kind === 'target' && last.age === 0
  if (kind !== 'level' && kind !== 'estimate' && kind !== 'proposal' && !twin && !beside && !ofAll)
    return null
  if (
    kind === 'estimate' &&
    measure === 'amount' &&
    last.age > 0 &&
    last.kind !== 'estimate' &&
    last.period.role !== 'over' &&
    !state.survey &&
    state.estimatesAge > 2
  )
    return null
  if (last.period.role === 'by' || last.period.role === 'since') return null
  // What one party proposes says nothing of the time of another's, nor does a budget of that of a goal proposed.
  if (
    kind === 'proposal' &&
    measure === 'gdp' &&
    !twin &&
    (last.age > 1 || last.paragraph !== view.block.paragraph || last.kind !== 'proposal')
  )
    return null
  const shares = state.lastClaim?.measure === 'gdp' && last.age <= 1 && SHARE_GOES_ON.test(sentenceText(view))
  if (
    last.period.role === 'over' &&
    ((measure === 'gdp' && !shares) || (kind === 'level' && last.age > 0 && !ofAll))
  )
    return null
  if (isOnlyWanted(view, figure)) return null
  const after = view.block.text.slice(figure.note.end, view.end)
  if (last.period.role === 'over' && EACH_YEAR.test(after)) return null
  // A proposal is of no year gone by.
  if (kind === 'proposal' && tenseOf(last.period.period, subject, job.reference) === 'past') return null
  // What the alliance laid out was laid out by its members in the same year.
  const ofAlliance =
    last.subject === 'NATO' && IN_NATO.has(subject) && last.period.role === 'in' && kind === 'level'
  const sameSubject = last.subject === subject || ofAlliance
  // "China plans to spend more this year. Japan keeps to about 1 percent": what lasts is of no year told of another.
  if (
    !sameSubject &&
    !twin &&
    !state.survey &&
    KEEPS.test(view.block.text.slice(view.start, figure.note.start))
  )
    return null
  // "Japan takes 0.9 percent in fiscal 1976, where the United States spends 6": fiscal years differ from state to state.
  if (!sameSubject && !twin && !state.survey && /^FY/.test(last.period.period)) return null
  if (
    !sameSubject &&
    !(
      state.survey ||
      last.age === 0 ||
      (last.age <= 1 && last.paragraph === view.block.paragraph && measure === 'gdp')
    )
  )
    return null
  // "The SIPRI puts it at 1.1 percent": what is spent is not of the year that only a request names.
  if (
    kind === 'level' &&
    measure === 'gdp' &&
    last.kind === 'proposal' &&
    last.age > 0 &&
    tenseOf(last.period.period, subject, job.reference) === 'future'
  )
    return null
  // A year long past is not taken up.
  const year = Number(/(\d{4})/.exec(last.period.period)?.[1] ?? 0)
  if (last.age > 0 && job.reference && !state.survey && year < Number(job.reference.slice(0, 4)) - 2)
    return null
  // A bare bound ("under 5%") speaks of custom, not of one year; "that works out to over 1.1%" does.
  if (
    last.age > 0 &&
    measure === 'gdp' &&
    ['<', '>', '<='].includes(figure.note.value.comparator) &&
    !/^(?:It|That|This|Which|The (?:(?:combined|new|whole) )?(?:sum|figure|amount|total|budget)) (?:is|works? out|comes?|amounts?|is equal|equals|is equivalent|corresponds|represents|would be)\b|^[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*)? (?:puts?|put|gives?|gave|reckoned|estimated) (?:that|this|it|the (?:sum|figure|amount|total|budget)) (?:at|as|to be)\b/.test(
      unquoted(view),
    )
  )
    return null
  // What a survey found is of its year until another is told.
  if (!state.survey && last.age > 2) return null
  return { ...last.period, words: '', rule: 'period.carried' }
}

const KEEPS = /\b(?:keeps?|stays?|remains?|hovers?|sticks?) (?:[\w-]+ ){0,5}$/

const SCOLDED = /\b(?:criticis|criticiz|scold|chid|berat|rebuk|lectur|chastis|upbraid)\w*\s+$/i

/** "The Americans criticised Berlin. It promised …": who is found fault with is spoken of next. */
const scoldedIn = (view: View): Entity | undefined =>
  view.entities.find(
    (e) =>
      e.type === 'place' && SCOLDED.test(view.block.text.slice(Math.max(view.start, e.start - 20), e.start)),
  )

/** No later than the budget year that comes next. */
export function isNear(period: string | null, reference: string | null): boolean {
  const year = /(\d{4})/.exec(period ?? '')?.[1]
  if (!year || !reference) return true
  return Number(year) <= Number(reference.slice(0, 4)) + 1
}

export function remember(view: View, predicates: readonly Predicate[], job: Job, claimed: boolean): void {
  const { state } = job
  const left = focusLeft(view, state.lastClaim !== null)
  state.focusAge += 1
  if (left) {
    state.focus = left
    state.focusAge = 0
  } else if (state.focusAge > 3 && !claimed) state.focus = null
  state.gdpAge += 1
  state.changeAge += 1
  state.supplementAge = namesExtraBudget(view) ? 0 : state.supplementAge + 1
  // The rows of a table go on with what the sentence before it announces.
  if (!view.block.cell) state.estimatesAge += 1
  if (namesGdp(view)) state.gdpAge = 0
  if (state.lastPeriod) state.lastPeriod.age += 1
  rememberDemand(view, predicates, job)
  if (state.lastClaim) state.lastClaim.age += 1
  const bloc = view.entities.find((e) => e.country === 'NATO' || e.country === 'EU')
  if (bloc?.country) state.bloc = { code: bloc.country, age: 0 }
  else if (state.bloc) state.bloc.age += 1
  if (state.saidCarry) state.saidCarry.age += 1
  const ministry = view.entities.find((e) => e.bodyType === 'ministry' && /Defen[cs]e/.test(e.name))
  if (ministry) state.ministry = toAgent(view, ministry)
  const people = view.entities.filter((e) => e.type === 'person' && !isNamesake(view, e))
  const person = people.find((e) => !e.owner && !isOblique(view, e)) ?? people[0]
  if (person) state.lastPerson = toAgent(view, person)
  const acts = (e: Entity): boolean =>
    (e.type === 'body' || (e.type === 'place' && (e.form !== 'metonym' || e.first <= 1))) &&
    !e.owner &&
    !e.possessive &&
    !isOblique(view, e)
  const opening = endOfOpening(view)
  const lead =
    scoldedIn(view) ??
    view.entities.find((e) => e.first > opening && acts(e)) ??
    view.entities.find(acts) ??
    view.entities.find((e) => e.type === 'place' && e.possessive && e.first <= 1)
  if (lead) state.lastAgent = toAgent(view, lead)
  // "His country can keep its commitments. Last year it spent …".
  const land = state.lastPerson?.country
  if (land && /\b(?:[Hh]is|[Hh]er) (?:own )?(?:country|nation|government)\b/.test(sentenceText(view)))
    state.lastAgent = landAgent(land)
  state.opening =
    view.entities.find((e) => e.type === 'place' && e.first <= 1 && !isOblique(view, e))?.country ?? null
  if (!claimed) {
    if (backHome(view, job)) state.subject = job.subject
    state.subject = spokenSpender(view, predicates) ?? state.subject
  }
  state.previous = view
  state.anchor = state.lastStated
  rememberDays(view, job)
  rememberAct(view, predicates, job)
  rememberAuthor(view, predicates, job)
  rememberPaper(view, job)
  const saying = predicates.find((p) => p.cls === 'say' && p.agent && p.agent.type === 'person')
  if (saying && view.quotations.length) state.quoteSpeaker = saying.agent
}

// "Measured against the base budget of fiscal 2023, the increase is 4%": the base says nothing of what follows.
const FROM_A_BASE =
  /^(?:(?:Measured|Set|Seen|Judged|Held) (?:up )?(?:against|beside)|Compared (?:with|to)|Against)\b/

/** What a claim just read leaves for the figures after it. The claim itself is the last of `accepted`. */
export function rememberClaim(
  view: View,
  { kind, kindRule, measure, subject, period: kept }: Draft,
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
      unit: last.figure.note.value.unit,
      period: kept,
      attribution: last.attribution,
      stated,
      age: 0,
    }
  if (state.lastClaim && measure === 'gdp')
    state.pledges = [...state.pledges.slice(-3), { claim: state.lastClaim, paragraph: view.block.paragraph }]
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
  } else if (kept?.rule === 'period.carried' && state.lastPeriod?.period.period === kept.period)
    state.lastPeriod.age = 0
  // "2% within five years. It would go to 11 trillion yen": the talk has gone on to the goal.
  else if (kept?.role === 'by' && kind === 'target' && state.lastPeriod?.spoken) state.lastPeriod = null
  const near = kept !== null && isNear(kept.period, reference)
  // What a budget is set against is not the budget that the news is about.
  if (
    kept &&
    kindRule !== 'kind.base' &&
    (kind === 'level' || kind === 'proposal' || (kind !== 'cap' && near))
  )
    rememberTopicYear(view, kept, subject, job)
  const program = kept && programOfStep(view, kept)
  if (program) rememberProgram(program, subject, null, job)
  if (kept?.role === 'over')
    rememberProgram(kept, subject, measure === 'amount' && last ? last.figure.note.value : null, job)
  if (stated) state.lastStated = stated.date
  if (stated && agent?.bodyType === 'survey') state.surveyDate = stated
  if (agent?.type === 'body' && agent.bodyType === 'survey') state.survey = agent
  if (measure === 'gdp') state.gdpAge = 0
  if (measure === 'change') state.changeAge = 0
}

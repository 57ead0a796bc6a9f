import type { Article } from '../model/article.ts'
import { formatCalendarDate, isEdtf, MONTH_NAMES } from '../model/edtf.ts'
import type { Mention } from '../model/mention.ts'
import type { Person } from '../model/timeline.ts'
import { ABOUT_DEFENSE, aboutIndustry, articleFocus, WEAK_FOCUS } from './article-focus.ts'
import { articleSubject } from './article-subject.ts'
import { remember } from './carry.ts'
import { readBlocks } from './document.ts'
import { readFigure } from './figure-reading.ts'
import { type Figure, mayHoldFigure } from './figures.ts'
import { hint } from './hints.ts'
import { homeOf } from './home.ts'
import { type Accepted, type Extraction, type Job, refuse, type State } from './job.ts'
import { ARMED_FORCES } from './lexicon/bodies.ts'
import { buildLexicon } from './lexicon/index.ts'
import { scaleOf } from './lexicon/scale.ts'
import { sharesOfGdp } from './measure/around.ts'
import { calledAsTold } from './names-told.ts'
import { withOneCalendar } from './one-calendar.ts'
import { readPosition } from './positions.ts'
import { type Agent, findPredicates } from './predicates.ts'
import { readViews } from './read.ts'
import { rememberSurvey, surveyAhead } from './survey-told.ts'
import { dayNumber, referenceDays } from './times/civil.ts'
import type { Located, View } from './view.ts'
import { Vocabulary } from './words.ts'
import { rememberYear } from './year-named.ts'

export type { Extraction, Rejected, Step, Trace } from './job.ts'

const DEFENSE = new RegExp(
  String.raw`\b(?:defen[cs]e|military|militaries|armed forces|armed services|rearm\w*|NATO|army|armies|SIPRI|Stockholm International Peace|Pentagon|${ARMED_FORCES}|soldiers|troops|warships?|warplanes?|missiles?|fighters?|destroyers?|weapons|the forces|on arms|security (?:documents?|strategy|strategies|policy|spending|budgets?)|arms (?:race|exports?|makers?|sales?|build-?up)|armaments?)\b`,
  'i',
)
const DEFENSE_ALL = new RegExp(DEFENSE.source, 'gi')

const vocabularies = new WeakMap<readonly Person[], Vocabulary>()
function vocabularyFor(people: readonly Person[]): Vocabulary {
  let vocabulary = vocabularies.get(people)
  if (!vocabulary) {
    vocabulary = new Vocabulary(buildLexicon(people))
    vocabularies.set(people, vocabulary)
  }
  return vocabulary
}

/**
 * Every claim in an article: figures that say what a country or bloc spends, plans, is asked or allowed to spend
 * on defense, and positions on it that name no figure. Pure and deterministic: the clock, the locale and other
 * articles have no part in it. Never throws on text.
 *
 * @param people speakers known by name, for surnames and countries
 */
export function extractArticle(article: Article, people: readonly Person[]): Extraction {
  const blocks = readBlocks(article.source, article.bodyStart)
  const text = blocks.map((b) => b.text).join('\n')
  const out: Extraction = { mentions: [], rejected: [], traces: [] }
  const defenseArticle = DEFENSE.test(text)
  if (!defenseArticle && !blocks.some((b) => mayHoldFigure(b.text))) return out
  const vocabulary = vocabularyFor(people)
  const reference = filedOn(blocks[0]?.text ?? '', referenceDate(article))
  const views = readViews(
    blocks,
    vocabulary,
    defenseArticle,
    reference ? Number(reference.slice(0, 4)) : null,
  )
  const state: State = {
    lastPerson: null,
    lastAgent: null,
    ministry: null,
    subject: null,
    opening: null,
    focus: null,
    focusAge: 99,
    gdpAge: 99,
    changeAge: 99,
    supplementAge: 99,
    lastStated: null,
    anchor: null,
    surveyDate: null,
    lastAct: null,
    author: null,
    paperAge: 99,
    paper: null,
    lastClaim: null,
    pledges: [],
    saidDays: [],
    previous: null,
    claimed: false,
    marks: new Map(),
    bloc: blocAhead(views),
    program: null,
    lastRun: null,
    topicYear: null,
    estimatesAge: 99,
    demand: null,
    quoteSpeaker: null,
    survey: surveyAhead(views),
    lastPeriod: null,
    saidCarry: null,
  }
  const home = homeOf(article.meta.publisher)
  const subject = articleSubject(views, home)
  const whole = articleFocus(views, countUpTo(text, DEFENSE_ALL, ABOUT_DEFENSE))
  const industry = aboutIndustry(views)
  const sums = new Map<string, number>()
  const years = new Map<string, number>()
  const shares = sharesOfGdp(views)
  const surveyed = views.some((v) => v.entities.some((e) => e.bodyType === 'survey'))
  state.subject = subject
  for (const [index, view] of views.entries())
    readSentence(view, {
      ahead: speakerAhead(views, index, state),
      // Only what is said of figures looks ahead.
      next: view.figures.length > 0 ? views.slice(index + 1, index + 5) : [],
      before: view.figures.length > 0 ? views.slice(Math.max(0, index - 3), index) : [],
      article,
      reference,
      defenseArticle,
      subject,
      home,
      whole,
      shares,
      industry,
      surveyed,
      sums,
      years,
      state,
      out,
    })
  const mentions = calledAsTold(withOneCalendar(withoutWholeBudgets(out)), text, reference, people)
  return { ...out, mentions: mentions.sort((a, b) => a.start - b.start) }
}

/** The bloc that the opening names, for "allies" before it is named. */
function blocAhead(views: readonly View[]): State['bloc'] {
  const named = views
    .slice(0, 4)
    .flatMap((v) => v.entities)
    .find((e) => e.country === 'NATO' && e.type === 'place')
  return named ? { code: 'NATO', age: 0 } : null
}

/** How often a pattern with the flag "g" stands in a text, counted no further than `most`. */
function countUpTo(text: string, pattern: RegExp, most: number): number {
  let count = 0
  // Set before use, so the shared pattern carries no state from one text to the next.
  pattern.lastIndex = 0
  while (count < most && pattern.test(text)) count += 1
  return count
}

/**
 * A sum that no word of its own calls defense spending, and that is many times the sums that are called so, is the
 * state's whole budget: no state here spends more than a third of it on defense in peace.
 */
function withoutWholeBudgets(out: Extraction): Mention[] {
  const yearly = (m: Mention): boolean =>
    m.unit !== '%GDP' && m.unit !== '%change' && m.value !== null && m.periodRole !== 'over'
  const largest = new Map<string, number>()
  for (const m of out.mentions) {
    if (!yearly(m) || isWeak(m)) continue
    const key = `${m.unit} ${m.subject}`
    largest.set(key, Math.max(largest.get(key) ?? Number.NEGATIVE_INFINITY, m.value ?? 0))
  }
  const dropped = new Set<Mention>()
  for (const m of out.mentions.toReversed()) {
    if (!yearly(m) || !isWeak(m)) continue
    const known = largest.get(`${m.unit} ${m.subject}`)
    if (known === undefined || /\brequest|\bask/i.test(m.sentence)) continue
    // "Together with the initial budget this makes …": the sums of the article, added up.
    if (
      /\b(?:^add|together with|combined|put together|taken together|added (?:up|to)|in all)\b/i.test(
        m.sentence,
      )
    )
      continue
    const scale = m.unit ? scaleOf(m.unit) : null
    const general = GENERAL_BUDGET.test(m.sentence)
    // Beside what a supplementary budget adds, a whole year of defense is many times as much.
    if (scale && (m.value ?? 0) <= scale.most / 3 && known < scale.least * 2) continue
    // Where a country's scale is known, only a sentence that speaks of the whole can mean the whole.
    if (scale && (m.value ?? 0) <= scale.most && !general) continue
    if ((m.value ?? 0) < (general ? 5 : 10) * known) continue
    dropped.add(m)
    out.rejected.push({
      quote: m.quote,
      start: m.start,
      end: m.end,
      line: m.line,
      reason: 'many times the defense sums of the article: a whole budget',
      rule: 'measure.amount.whole-budget',
    })
  }
  return dropped.size > 0 ? out.mentions.filter((m) => !dropped.has(m)) : out.mentions
}

const isWeak = (m: Mention): boolean => m.rules.some((rule) => WEAK_FOCUS.has(rule))

const GENERAL_BUDGET =
  /\b(?:state|national|general|overall|whole|entire|total (?:budget|spending|outlays?|expenditures?)|package|supplementary|extra)\b/i

/** The date relative words count from; a mere bound is no date to count from. */
function referenceDate(article: Article): string | null {
  const published = article.meta.published
  return published && isEdtf(published) && !published.includes('/') ? published.replace('~', '') : null
}

const FILED =
  /^[A-Z][^\n]{0,40}?,?\s(Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sept|Sep|Oct|Nov|Dec)[a-z]*\.?\s(\d{1,2})\b[^\n]{0,30}?(?:--|—|–|\))/

/**
 * The day a report was filed, from its dateline ("TOKYO, Nov. 5—"), where that is at most four days before it was
 * published: "today" is that day. The date of publication otherwise.
 */
function filedOn(opening: string, published: string | null): string | null {
  const match = FILED.exec(opening.slice(0, 90))
  if (!match || !published || !/^\d{4}-\d{2}-\d{2}$/.test(published)) return published
  const month = MONTH_NAMES.findIndex((name) => name.slice(0, 3) === match[1]?.slice(0, 3)) + 1
  const [year = 0, printed = 0] = published.split('-').map(Number)
  const filed = formatCalendarDate(month > printed ? year - 1 : year, month, Number(match[2]))
  const [to, from] = [referenceDays(published), referenceDays(filed)]
  const days = to && from ? dayNumber(to.to) - dayNumber(from.to) : 0
  return days > 0 && days <= 4 ? filed : published
}

/** “First sentence. Second,” X said: the speaker named where the quotation ends speaks all of it. */
function speakerAhead(views: readonly View[], index: number, state: State): Agent | null {
  const view = views[index]
  const open = view?.quotations.find((q) => q.end > view.end && q.end - q.start > 25)
  if (!view || !open) return null
  const last = views.slice(index + 1, index + 9).find((v) => v.block === view.block && v.end > open.end)
  if (!last) return null
  const saying = findPredicates(last, state).find(
    (p) => p.cls === 'say' && p.agent?.type === 'person' && p.mark.start >= open.end,
  )
  return saying?.agent ?? null
}

const ESTIMATES = hint(/estimates|projection/)

function readSentence(view: View, job: Job): void {
  const { state, defenseArticle } = job
  // Under a heading the talk is of the article's own country again.
  if (view.block.heading && view.block.place === 'body') state.subject = job.subject
  const predicates =
    view.figures.length || view.mayState || view.quotations.length ? findPredicates(view, state) : []
  if (
    (view.hints & ESTIMATES) !== 0 &&
    /\b(?:estimates|projections|projection)\b/i.test(view.block.text.slice(view.start, view.end))
  )
    state.estimatesAge = 0
  rememberSurvey(view, job)
  const count = job.out.mentions.length
  const accepted: Accepted[] = []
  if (defenseArticle) {
    const regions = new Set<Located<Figure>>()
    for (const figure of view.figures) readFigure(view, figure, predicates, job, accepted, regions)
  } else {
    for (const figure of view.figures)
      refuse(view, figure, job, 'the article is not about defense spending', 'measure.article', [])
  }
  for (const note of view.crowd)
    refuse(view, { note }, job, 'more figures than a sentence of prose holds', 'measure.crowd', [])
  if (defenseArticle && accepted.length === 0) readPosition(view, predicates, job)
  const set = accepted.length > 0 && state.lastPeriod?.age === 0 ? state.lastPeriod.period.role : null
  remember(view, predicates, job, accepted.length > 0)
  // A year that one claim of the sentence has is that one's, and not what the talk goes on with.
  const told = job.out.mentions.slice(count).map((m) => m.period)
  rememberYear(view, job, set === 'in' || set === 'over' ? told : [])
}

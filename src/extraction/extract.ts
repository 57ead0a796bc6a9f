import type { Article } from '../model/article.ts'
import { positionAt } from '../model/diagnostic.ts'
import { edtfBounds, isEdtf } from '../model/edtf.ts'
import type { Kind, Mention } from '../model/mention.ts'
import type { Person } from '../model/timeline.ts'
import { type Attribution, attribute } from './attribution.ts'
import { basisOf } from './basis.ts'
import { readBlocks } from './document.ts'
import { type Entity, governmentName } from './entities.ts'
import { type Figure, mayHoldFigure } from './figures.ts'
import { articleFocus, type Focus, focusLeft, focusOf } from './focus.ts'
import { isTwin, kindOf } from './kind.ts'
import { buildLexicon, type Lexicon } from './lexicon/index.ts'
import { placeNames } from './lexicon/places.ts'
import { type Measure, measureOf } from './measure.ts'
import { toSource } from './normalise.ts'
import { ownPeriod, type Period, spokenYear } from './period-choice.ts'
import {
  type Agent,
  type Discourse,
  findPredicates,
  isOblique,
  type Predicate,
  toAgent,
} from './predicates.ts'
import { readViews } from './read.ts'
import { MAY_STATE, type Position, positionIn } from './statements.ts'
import { currencyCountry, currencyOf, type Subject, subjectOf } from './subject.ts'
import { type Located, marksOf, type View } from './view.ts'
import { dateOfAct, type StatedDate, tenseOf } from './when.ts'

/** A figure that is no claim, and why. Offsets are UTF-16 units into the file. */
export interface Rejected {
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly line: number
  readonly reason: string
  readonly rule: string
}

/** One decision about a figure, for `--why`: which layer, what it read, by which rule. */
export interface Step {
  readonly layer: string
  readonly reading: string
  readonly rule: string
}

export interface Trace {
  readonly quote: string
  readonly start: number
  readonly steps: readonly Step[]
}

export interface Extraction {
  readonly mentions: Mention[]
  readonly rejected: Rejected[]
  readonly traces: Trace[]
}

const DEFENSE =
  /\b(?:defen[cs]e|military|militaries|armed forces|armed services|rearm\w*|NATO|army|armies|SIPRI|Stockholm International Peace|Pentagon|Bundeswehr|soldiers|troops|warships?|warplanes?|missiles?|fighters?|destroyers?|weapons|the forces)\b/i
const DEFENSE_ALL = new RegExp(DEFENSE.source, 'gi')

const lexicons = new WeakMap<readonly Person[], Lexicon>()
function lexiconFor(people: readonly Person[]): Lexicon {
  let lexicon = lexicons.get(people)
  if (!lexicon) {
    lexicon = buildLexicon(people)
    lexicons.set(people, lexicon)
  }
  return lexicon
}

/** State carried from sentence to sentence. */
interface State extends Discourse {
  focus: Focus | null
  focusAge: number
  gdpAge: number
  changeAge: number
  lastStated: string | null
  surveyDate: StatedDate | null
  /** What a cabinet, party or leader did last, for "It allows …". */
  lastAct: { speaker: string; stated: StatedDate | null; age: number } | null
  /** The programme of years talked about that still runs or lies ahead. */
  program: Period | null
  estimatesAge: number
  quoteSpeaker: Agent | null
  survey: Agent | null
  lastPeriod: { period: Period; subject: string; kind: Kind; age: number; paragraph: number } | null
  saidCarry: { speaker: string; stated: StatedDate; age: number } | null
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
  const lexicon = lexiconFor(people)
  const reference = referenceDate(article)
  const views = readViews(blocks, lexicon, defenseArticle, reference ? Number(reference.slice(0, 4)) : null)
  const state: State = {
    lastPerson: null,
    lastAgent: null,
    ministry: null,
    subject: null,
    focus: null,
    focusAge: 99,
    gdpAge: 99,
    changeAge: 99,
    lastStated: null,
    surveyDate: null,
    lastAct: null,
    program: null,
    estimatesAge: 99,
    quoteSpeaker: null,
    survey: null,
    lastPeriod: null,
    saidCarry: null,
  }
  const subject = articleSubject(views)
  const whole = articleFocus(views, [...text.matchAll(DEFENSE_ALL)].length)
  state.subject = subject
  for (const [index, view] of views.entries())
    readSentence(view, {
      ahead: speakerAhead(views, index, state),
      article,
      reference,
      defenseArticle,
      subject,
      whole,
      surveyed: views.some((v) => v.entities.some((e) => e.bodyType === 'survey')),
      state,
      out,
    })
  dropWholeBudgets(out)
  out.mentions.sort((a, b) => a.start - b.start)
  return out
}

/**
 * A sum that no word of its own calls defense spending, and that is many times the sums that are called so, is the
 * state's whole budget: no state here spends more than a third of it on defense in peace.
 */
function dropWholeBudgets(out: Extraction): void {
  const yearly = (m: Mention): boolean =>
    m.unit !== '%GDP' && m.unit !== '%change' && m.value !== null && m.periodRole !== 'over'
  const sure = out.mentions.filter((m) => yearly(m) && !m.rules.some((r) => WEAK_FOCUS.has(r)))
  for (let i = out.mentions.length - 1; i >= 0; i -= 1) {
    const m = out.mentions[i]
    if (!m || !yearly(m) || !m.rules.some((r) => WEAK_FOCUS.has(r))) continue
    if (!/\bbudget\b|\bas a whole\b|\bpackage\b/i.test(m.sentence) || /\brequest|\bask/i.test(m.sentence))
      continue
    const known = sure.filter((s) => s.unit === m.unit && s.subject === m.subject).map((s) => s.value ?? 0)
    const times =
      /\b(?:state|national|general|overall|whole|entire|total|package|supplementary|extra)\b/i.test(
        m.sentence,
      )
        ? 5
        : 10
    if (known.length === 0 || (m.value ?? 0) < times * Math.max(...known)) continue
    out.mentions.splice(i, 1)
    out.rejected.push({
      quote: m.quote,
      start: m.start,
      end: m.end,
      line: m.line,
      reason: 'many times the defense sums of the article: a whole budget',
      rule: 'measure.amount.whole-budget',
    })
  }
}

const WEAK_FOCUS: ReadonlySet<string> = new Set(['focus.carried', 'focus.article'])

/** The date relative words count from; a mere bound is no date to count from. */
function referenceDate(article: Article): string | null {
  const published = article.meta.published
  return published && isEdtf(published) && !published.includes('/') ? published.replace('~', '') : null
}

/** The country an article is about: the one named most where defense money is the topic; Japan wins a tie. */
function articleSubject(views: readonly View[]): string | null {
  const counts = new Map<string, number>()
  let first: string | null = null
  for (const view of views) {
    for (const figure of view.figures) {
      const code = currencyOf(figure.note.value.unit)
      if (code) counts.set(code, (counts.get(code) ?? 0) + 1.5)
    }
    const weight = marksOf(view, 'topic').some((m) => m.sense.sign === '+') ? 3 : 1
    for (const entity of view.entities) {
      if (!entity.country) continue
      if (first === null && entity.type === 'place' && entity.country !== 'NATO') {
        first = entity.country
        counts.set(first, (counts.get(first) ?? 0) + 1.5)
      }
      const share =
        (entity.type === 'place' ? (isOblique(view, entity) ? weight / 3 : weight) : weight / 4) *
        (entity.country === 'JP' ? 1.8 : entity.country === 'NATO' ? 0.6 : 1)
      counts.set(entity.country, (counts.get(entity.country) ?? 0) + share)
    }
  }
  let best: string | null = null
  for (const [code, count] of counts) {
    const leader = best ? (counts.get(best) ?? 0) : -1
    if (count > leader || (count === leader && code === 'JP')) best = code
  }
  return best ?? currencyCountry(views)
}

interface Accepted {
  readonly figure: Located<Figure>
  readonly kind: Kind
  readonly measure: 'gdp' | 'amount' | 'change'
  readonly kept: boolean
  readonly subject: string
  readonly attribution: Attribution
}

interface Job {
  /** Who is named behind a quotation that goes on past this sentence. */
  readonly ahead: Agent | null
  readonly article: Article
  readonly reference: string | null
  readonly defenseArticle: boolean
  readonly subject: string | null
  readonly whole: Focus | null
  /** The article reports a survey such as SIPRI's: its years are calendar years. */
  readonly surveyed: boolean
  readonly state: State
  readonly out: Extraction
}

/** “First sentence. Second,” X said: the speaker named where the quotation ends speaks all of it. */
function speakerAhead(views: readonly View[], index: number, state: State): Agent | null {
  const view = views[index]
  const open = view?.quotations.find((q) => q.end > view.end && q.end - q.start > 25)
  if (!view || !open) return null
  const last = views.find((v, i) => i > index && i <= index + 8 && v.block === view.block && v.end > open.end)
  if (!last) return null
  const saying = findPredicates(last, state).find(
    (p) => p.cls === 'say' && p.agent?.type === 'person' && p.mark.start >= open.end,
  )
  return saying?.agent ?? null
}

function readSentence(view: View, job: Job): void {
  const { state, defenseArticle } = job
  const predicates =
    view.figures.length ||
    MAY_STATE.test(view.block.text.slice(view.start, view.end)) ||
    view.quotations.length
      ? findPredicates(view, state)
      : []
  if (/\b(?:estimates|projections|projection)\b/i.test(view.block.text.slice(view.start, view.end))) state.estimatesAge = 0
  rememberSurvey(view, job)
  const accepted: Accepted[] = []
  if (defenseArticle) {
    const regions = new Set<Located<Figure>>()
    for (const figure of view.figures) readFigure(view, figure, predicates, job, accepted, regions)
  } else {
    for (const figure of view.figures)
      refuse(view, figure, job, 'the article is not about defense spending', 'measure.article', [])
  }
  if (defenseArticle && accepted.length === 0) readPosition(view, predicates, job)
  remember(view, predicates, job, accepted.length > 0)
  if (accepted.length === 0 || !state.lastPeriod || state.lastPeriod.age > 0) rememberYear(view, job)
}

/** A year named without a claim still sets the time for what follows. */
function rememberYear(view: View, job: Job): void {
  const { state, reference } = job
  const subject = state.subject ?? job.subject
  if (!subject || !job.defenseArticle || view.times.length === 0) return
  if (
    !/budget|spen(?:d|t)|outlay|expenditure|fiscal|request|appropriation|defen[cs]e|military|arm(?:y|ies|ed)|forces|program/i.test(
      view.block.text.slice(view.start, view.end),
    )
  )
    return
  const year = spokenYear(view, { reference, subject, budget: !state.survey && !job.surveyed })
  const named = Number(/(\d{4})/.exec(year?.period ?? '')?.[1] ?? 0)
  if (year && reference && named < Number(reference.slice(0, 4)) - 2) return
  if (year?.role === 'over' && tenseOf(year.period, subject, reference) === 'future') state.program = year
  if (year)
    state.lastPeriod = { period: year, subject, kind: 'level', age: 1, paragraph: view.block.paragraph }
}

function readFigure(
  view: View,
  figure: Located<Figure>,
  predicates: readonly Predicate[],
  job: Job,
  accepted: Accepted[],
  regions: Set<Located<Figure>>,
): void {
  const { state, reference, article } = job
  const steps: Step[] = [
    { layer: 'figure', reading: figureInWords(figure.note.value), rule: figure.note.rule },
  ]
  const carried = state.focus && (state.focus.sign === '+' || state.focusAge <= 1) ? state.focus : null
  const focus = focusOf(view, figure, carried, job.whole)
  steps.push({
    layer: 'topic',
    reading: focus.sign ? `${focus.topic} (“${focus.words}”)` : 'none',
    rule: focus.rule,
  })
  const previous = view.figures.findLast((f) => f.last < figure.first)
  const measure: Measure = measureOf(view, figure, {
    focus,
    gdpNear:
      state.gdpAge <= 4 ||
      /\b(?:GDP|GNP|gross (?:domestic|national) product)\b/.test(view.block.text.slice(view.start, view.end)),
    defenseArticle: job.defenseArticle,
    changeNear: state.changeAge <= 1,
    before: previous ? (accepted.find((a) => a.figure === previous)?.measure ?? 'rejected') : null,
    twin: previous ? isTwin(view, previous, figure) : false,
  })
  if (measure.is === null) {
    refuse(view, figure, job, measure.reason, measure.rule, steps)
    return
  }
  steps.push({ layer: 'measure', reading: measure.is, rule: measure.rule })
  if (
    previous &&
    !accepted.some((a) => a.figure === previous) &&
    isTwin(view, previous, figure) &&
    focus.sign !== '+'
  ) {
    refuse(view, figure, job, 'restates a figure that is no defense spending', 'measure.twin', steps)
    return
  }
  const denied = deniedBy(view, figure, predicates)
  if (denied) {
    refuse(view, figure, job, `the text denies it (“${denied}”)`, 'measure.denied', steps)
    return
  }
  const subject: Subject = subjectOf(view, figure, predicates, state, job.subject)
  if (measure.is === 'change' && previous && regions.has(previous)) {
    refuse(view, figure, job, 'a change of a total for a region or the world', 'subject.region', steps)
    return
  }
  if (!subject.code) {
    regions.add(figure)
    refuse(
      view,
      figure,
      job,
      subject.words
        ? `a total for a region or the world (“${subject.words}”)`
        : 'nothing says whose spending it is',
      subject.rule,
      steps,
    )
    return
  }
  steps.push({
    layer: 'subject',
    reading: `${subject.code}${subject.words ? ` (“${subject.words}”)` : ''}`,
    rule: subject.rule,
  })

  const actDate = nearestActDate(view, predicates, figure, reference)
  const surveyed = state.survey !== null || view.entities.some((e) => e.bodyType === 'survey')
  const budget = !surveyed && (measure.is !== 'gdp' || subject.code === 'JP')
  const anchor = state.lastPeriod?.subject === subject.code ? state.lastPeriod.period.period : null
  let period = ownPeriod(view, figure, {
    reference: actDate ?? reference,
    subject: subject.code,
    measure: measure.is,
    budget,
    anchor,
    predicates,
  })
  const twin = accepted.findLast((a) => isTwin(view, a.figure, figure)) ?? null
  const earlier = accepted.at(-1) ?? null
  const own: Period | null = period === 'vague' ? null : period
  const spoken =
    own ?? (period === null && state.lastPeriod && state.lastPeriod.age <= 1 ? state.lastPeriod.period : null)
  const { kind, rule: kindRule } = kindOf({
    view,
    figure,
    predicates,
    measure: measure.is,
    subject: subject.code,
    period: own?.period ?? null,
    role: own?.role ?? null,
    tense: tenseOf(spoken?.period ?? null, subject.code, reference),
    ownTense: tenseOf(own?.period ?? null, subject.code, reference),
    near: isNear(spoken?.period ?? null, reference),
    estimates: state.estimatesAge <= 2,
    twin: twin?.kind ?? null,
    earlier,
    otherMoney: earlier !== null && earlier.figure.note.value.unit !== figure.note.value.unit,
    between: earlier
      ? view.block.text.slice(
          Math.max(earlier.figure.note.end, (earlier.figure.note.value.converted.at(-1)?.end ?? -1) + 1),
          figure.note.start,
        )
      : null,
  })
  if (
    period === null &&
    measure.is === 'amount' &&
    state.program &&
    /^\s*(?:\([^)]*\)\s*)?(?:for|over|in|under|during) the (?:(?:coming|same|next|new|whole|entire) (?:period|program|programme|plan|five|years)|(?:three|four|five|six|seven|eight|ten)(?: fiscal)? years?\b)/i.test(
      view.block.text.slice(figure.note.end, figure.note.end + 60),
    )
  )
    period = { ...state.program, words: '', rule: 'period.carried' }
  if (period === null) period = inherited(view, figure, kind, measure.is, subject.code, job, twin !== null)
  const resolvedPeriod: Period | null = period === 'vague' ? null : period
  steps.push({ layer: 'kind', reading: kind, rule: kindRule })

  let attribution = attribute({
    view,
    figure,
    predicates,
    kind,
    kindRule,
    measure: measure.is,
    subject: subject.code,
    reference,
    anchor: state.lastStated,
    quoteSpeaker: job.ahead ?? state.quoteSpeaker,
    survey: state.survey,
    governmentName: (code) => governmentName(code, placeNames),
  })
  // "7.7 trillion yen, up 12 percent": said in one breath, by the same mouth.
  const apposed = kindRule === 'kind.apposed' ? earlier?.attribution : undefined
  if (apposed && kind !== 'level' && !attribution.speaker) attribution = apposed
  if (
    !attribution.speaker &&
    (kind === 'target' || kind === 'proposal' || (kind === 'level' && measure.is === 'amount')) &&
    state.lastAct &&
    state.lastAct.age <= 1 &&
    ANAPHORIC.test(sentenceText(view)) &&
    !view.entities.some(
      (e) => e.type === 'body' && ['cabinet', 'government', 'party'].includes(e.bodyType ?? ''),
    )
  ) {
    attribution = {
      ...attribution,
      speaker: state.lastAct.speaker,
      stated: attribution.stated ?? state.lastAct.stated,
      rules: [...attribution.rules, 'speaker.act-goes-on'],
    }
  }
  // A guideline holds for no year but its deadline.
  const bloc = subject.code === 'NATO' || subject.code === 'EU'
  // A rule set in some past year: the year dates the decision, not the money.
  let kept = resolvedPeriod
  let stated = attribution.stated
  // A year-only date of an act cannot lie ahead, nor be the very year the figure is about.
  if (
    stated &&
    /^\d{4}$/.test(stated.date) &&
    (kept?.period === stated.date || (reference && stated.date > reference.slice(0, 4)))
  )
    stated = null
  if (!stated && attribution.rules.includes('speaker.survey-holds')) stated = state.surveyDate
  const said = state.saidCarry
  if (!stated && attribution.speaker && said && said.age <= 1 && said.speaker === attribution.speaker)
    stated = said.stated
  if (stated && attribution.speaker) state.saidCarry = { speaker: attribution.speaker, stated, age: 0 }
  if (kind === 'target' && kept && bloc && tenseOf(kept.period, subject.code, reference) !== 'future')
    kept = null
  // A ceiling is in force; it is not reached by a deadline.
  if (kind === 'cap' && kept?.role === 'by') kept = null
  if (kind === 'cap' && kept && kept.role === 'in' && /^\d{4}$/.test(kept.period)) {
    stated = { date: kept.period, from: 'stated', rule: kept.rule }
    kept = null
  }
  if (kept)
    steps.push({
      layer: 'period',
      reading: `${kept.role} ${kept.period}${kept.words ? ` (“${kept.words}”)` : ''}`,
      rule: kept.rule,
    })
  if (attribution.speaker)
    steps.push({ layer: 'speaker', reading: attribution.speaker, rule: attribution.rules.at(-1) ?? '' })

  const value = figure.note.value
  const unit = measure.is === 'gdp' ? '%GDP' : measure.is === 'change' ? '%change' : value.unit
  const place = spot(view, figure.note.start, figure.note.end, article)
  const sentence = sentenceText(view)
  job.out.mentions.push({
    article: article.slug,
    ...place,
    sentence,
    place: view.block.place,
    subject: subject.code,
    value: value.value * measure.sign,
    valueHigh: value.valueHigh === null ? null : value.valueHigh * measure.sign,
    unit,
    comparator: value.comparator,
    converted: value.converted.map((c) => ({ quote: c.quote, value: c.value, unit: c.unit })),
    kind,
    stance: null,
    period: kept?.period ?? null,
    periodRole: kept?.role ?? null,
    basis: basisOf(sentence, attribution.speaker, unit),
    statedOn: stated?.date ?? article.meta.published,
    statedOnFrom: stated?.from ?? (article.meta.published ? 'published' : null),
    speaker: attribution.speaker,
    via: [...attribution.via],
    hedged: attribution.hedged || view.block.place === 'cited-title',
    rules: [
      figure.note.rule,
      focus.rule,
      measure.rule,
      subject.rule,
      kindRule,
      ...(kept ? [kept.rule] : []),
      ...attribution.rules,
    ],
  })
  job.out.traces.push({ quote: place.quote, start: place.start, steps })
  accepted.push({
    figure,
    kind,
    measure: measure.is,
    kept: kept !== null,
    subject: subject.code,
    attribution,
  })
  const lists = new Set([...accepted.map((a) => a.subject), subject.code]).size > 2
  if (lists) state.subject = job.subject ?? subject.code
  else if (
    !(subject.code === 'NATO' || subject.code === 'EU') ||
    job.subject === subject.code ||
    !job.subject
  )
    state.subject = subject.code
  const leads =
    !accepted.slice(0, -1).some((a) => a.kept) ||
    (kept !== null &&
      state.lastPeriod?.age === 0 &&
      state.lastPeriod.subject === subject.code &&
      kept.role === 'in' &&
      tenseOf(kept.period, subject.code, reference) !== 'future' &&
      kept.period > state.lastPeriod.period.period)
  if (
    kept &&
    leads &&
    (kind === 'level' || kind === 'estimate' || kind === 'proposal' || kept.role === 'over')
  ) {
    state.lastPeriod = { period: kept, subject: subject.code, kind, age: 0, paragraph: view.block.paragraph }
  }
  if (kept?.role === 'over' && tenseOf(kept.period, subject.code, reference) === 'future')
    state.program = kept
  if (stated) state.lastStated = stated.date
  if (stated && attribution.agent?.bodyType === 'survey') state.surveyDate = stated
  if (attribution.agent?.type === 'body' && attribution.agent.bodyType === 'survey')
    state.survey = attribution.agent
  if (measure.is === 'gdp') state.gdpAge = 0
  if (measure.is === 'change') state.changeAge = 0
}

function refuse(
  view: View,
  figure: Located<Figure>,
  job: Job,
  reason: string,
  rule: string,
  steps: readonly Step[],
): void {
  const { quote, start, end, line } = spot(view, figure.note.start, figure.note.end, job.article)
  job.out.rejected.push({ quote, start, end, line, reason, rule })
  job.out.traces.push({ quote, start, steps: [...steps, { layer: 'rejected', reading: reason, rule }] })
}

function spot(
  view: View,
  from: number,
  to: number,
  article: Article,
): Pick<Mention, 'quote' | 'start' | 'end' | 'line' | 'column'> {
  const { start, end } = toSource(view.block.offsets, from, to)
  return { quote: article.source.slice(start, end), start, end, ...positionAt(article.source, start) }
}

const sentenceText = (view: View): string =>
  view.block.text.slice(view.start, view.end).replace(/\s+/g, ' ').trim()

function figureInWords(figure: Figure): string {
  const range = figure.valueHigh === null ? `${figure.value}` : `${figure.value}–${figure.valueHigh}`
  return `${figure.comparator === '=' ? '' : `${figure.comparator} `}${range} ${figure.unit}`
}

/** "neither 3.5 nor 5 per cent had come up", "denied that …": what is denied is nobody's claim. */
function deniedBy(view: View, figure: Located<Figure>, predicates: readonly Predicate[]): string | null {
  const before = view.block.text.slice(Math.max(view.start, figure.note.start - 120), figure.note.start)
  const neither =
    /\b(?:neither|nor (?:had|has|was|did|is|have)|not true that|untrue that|no truth|false that|no (?:figure|number|demand|request) of|no talk of|not (?:once )?(?:mention|ask|demand|request|raise|propose|seek|discuss)\w*|never (?:mention|ask|demand|request|propose)\w*|didn['’]t (?:mention|ask|demand|request)|had not (?:asked|demanded|requested|sought|proposed))\b[^;]{0,80}$/i.exec(
      before,
    )
  if (neither) return neither[0].slice(0, 30)
  const deny = predicates.find(
    (p) =>
      p.cls === 'deny' &&
      /^(?:den|refut|repudiat|disavow)/i.test(p.words) &&
      p.mark.last < figure.first &&
      figure.first - p.mark.last < 22,
  )
  return deny ? deny.words : null
}

/** A figure without a time of its own goes on with that of the talk before it, where the talk plainly goes on. */
function inherited(
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
  // A bare bound ("under 5%") speaks of custom, not of one year.
  if (last.age > 0 && measure === 'gdp' && ['<', '>', '<='].includes(figure.note.value.comparator))
    return null
  if (last.age > (state.survey ? 6 : 2)) return null
  return { ...last.period, words: '', rule: 'period.carried' }
}

const ANAPHORIC =
  /^(?:It|This|That|They|The (?:[\w-]+ ){0,3}(?:program|programme|plan|ceiling|package|paper|draft|document|documents|strategy|outline|blueprint|proposal|request|limit))\b/

/** No later than the budget year that comes next. */
function isNear(period: string | null, reference: string | null): boolean {
  const year = /(\d{4})/.exec(period ?? '')?.[1]
  if (!year || !reference) return true
  return Number(year) <= Number(reference.slice(0, 4)) + 1
}

function nearestActDate(
  view: View,
  predicates: readonly Predicate[],
  figure: Located<Figure>,
  reference: string | null,
): string | null {
  const acts = predicates.filter(
    (p) =>
      ['say', 'plan', 'approve', 'propose', 'request', 'ask'].includes(p.cls) && p.mark.first < figure.first,
  )
  const act = acts[0]
  if (!act) return null
  const dated = dateOfAct(view, act.mark.first, act.mark.last, reference, 3.5)
  if (!dated || !/^\d{4}-\d{2}/.test(dated.date)) return null
  const bounds = edtfBounds(dated.date)
  return bounds.from ? dated.date : null
}

function rememberSurvey(view: View, job: Job): void {
  const { state } = job
  const survey = view.entities.find((e) => e.type === 'body' && e.bodyType === 'survey')
  if (survey && view.block.paragraph <= 2) {
    state.survey = toAgent(view, survey)
    state.surveyDate ??= dateOfAct(view, survey.first, survey.last, job.reference, 4)
  }
}

/** Positions that name no figure. */
function readPosition(view: View, predicates: readonly Predicate[], job: Job): void {
  const { state, article, reference } = job
  const position = positionIn(view, (state.focus?.sign === '+' && state.focusAge <= 3) || job.whole !== null)
  if (!position) return
  const { speaker, act } = holderOf(view, predicates, position, job.ahead ?? state.quoteSpeaker)
  const dated = act ? dateOfAct(view, act.mark.first, act.mark.last, reference) : null
  const second = predicates.filter(
    (p) => p.cls === 'say' && (p.agent?.type === 'media' || p.agent?.type === 'sources'),
  )
  const both = position.stance === 'no-comment' ? neitherNor(view) : null
  const place = spot(view, position.start, position.end, article)
  const owner = spenderIn(view, speaker, state.subject ?? job.subject)
  if (!owner) return
  const sentence = sentenceText(view)
  job.out.mentions.push({
    article: article.slug,
    ...place,
    sentence,
    place: view.block.place,
    subject: owner,
    value: null,
    valueHigh: null,
    unit: null,
    comparator: null,
    converted: [],
    kind: 'statement',
    stance: position.stance,
    period: null,
    periodRole: null,
    basis: null,
    statedOn: dated?.date ?? article.meta.published,
    statedOnFrom: dated?.from ?? (article.meta.published ? 'published' : null),
    speaker:
      both ??
      (speaker
        ? speaker.type === 'place'
          ? speaker.country
            ? governmentName(speaker.country, placeNames)
            : null
          : speaker.name
        : null),
    via: second
      .map((p) => (p.agent?.type === 'sources' ? p.agent.words : (p.agent?.name ?? '')))
      .filter(Boolean),
    hedged:
      second.length > 0 ||
      view.block.place === 'cited-title' ||
      /\b(?:reportedly|apparently|appears to|seems to|according to media)\b/i.test(sentence),
    rules: [position.rule],
  })
  job.out.traces.push({
    quote: place.quote,
    start: place.start,
    steps: [{ layer: 'statement', reading: position.stance, rule: position.rule }],
  })
}

/** Who takes a position: whoever is quoted, else whoever the position's own words have acting, else who says so. */
function holderOf(
  view: View,
  predicates: readonly Predicate[],
  position: Position,
  quoteSpeaker: Agent | null,
): { speaker: Agent | null; act: Predicate | null } {
  const real = (p: Predicate | undefined): p is Predicate =>
    p?.agent != null && !['media', 'sources', 'uncoded'].includes(p.agent.type)
  const sayings = predicates.filter((p) => p.cls === 'say' && real(p))
  const quoted = view.quotations.some((q) => q.start <= position.start && q.end >= position.start + 12)
  if (quoted) {
    const saying =
      sayings.find((p) => !view.quotations.some((q) => q.start <= p.mark.start && q.end >= p.mark.end)) ??
      null
    const agent = saying?.agent?.pronoun && quoteSpeaker ? quoteSpeaker : (saying?.agent ?? quoteSpeaker)
    return { speaker: agent, act: saying }
  }
  const inside = predicates
    .filter((p) => p.mark.start >= position.start - 3 && p.mark.start <= position.end)
    .sort((a, b) => a.mark.start - b.mark.start)
  const act = inside.find(real) ?? null
  const saying = sayings.find((p) => p.agent?.type === 'person') ?? null
  if (
    saying &&
    !(act?.agent && act.agent.name !== saying.agent?.name && act.agent.country !== saying.agent?.country)
  )
    return { speaker: saying.agent, act: saying }
  return { speaker: act?.agent ?? saying?.agent ?? null, act: act ?? saying }
}

/** "Neither the U.S. nor the Japanese government": both keep silent, so both are named. */
function neitherNor(view: View): string | null {
  if (!/\bneither\b/i.test(view.block.text.slice(view.start, view.end))) return null
  const codes = [
    ...new Set(view.entities.filter((e) => e.type === 'place' && e.country).map((e) => e.country ?? '')),
  ].slice(0, 2)
  return codes.length === 2 ? codes.map((c) => governmentName(c, placeNames)).join(' and ') : null
}

/** Whose spending a position is about: a country of the sentence that is not the one speaking. */
function spenderIn(view: View, speaker: Agent | null, fallback: string | null): string | null {
  const others = view.entities.filter(
    (e): e is Entity & { country: string } =>
      e.type === 'place' &&
      e.country !== null &&
      e.country !== speaker?.country &&
      /^(?:[A-Z]{2}|NATO|G7)$/.test(e.country),
  )
  return others.find((e) => e.country === fallback)?.country ?? fallback ?? others[0]?.country ?? null
}

function remember(view: View, predicates: readonly Predicate[], job: Job, claimed: boolean): void {
  const { state } = job
  const left = focusLeft(view)
  state.focusAge += 1
  if (left) {
    state.focus = left
    state.focusAge = 0
  } else if (state.focusAge > 3 && !claimed) state.focus = null
  state.gdpAge += 1
  state.changeAge += 1
  state.estimatesAge += 1
  if (/\b(?:GDP|GNP|gross (?:domestic|national) product)\b/.test(view.block.text.slice(view.start, view.end)))
    state.gdpAge = 0
  if (state.lastPeriod) state.lastPeriod.age += 1
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
      stated: dateOfAct(view, act.mark.first, act.mark.last, job.reference),
      age: 0,
    }
  const saying = predicates.find((p) => p.cls === 'say' && p.agent && p.agent.type === 'person')
  if (saying && view.quotations.length) state.quoteSpeaker = saying.agent
}

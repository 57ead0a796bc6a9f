import { edtfBounds } from '../model/edtf.ts'
import { attribute } from './attribution.ts'
import { basisOf } from './basis.ts'
import { ANAPHORIC, inherited, isNear } from './carry.ts'
import { governmentName } from './entities.ts'
import type { Figure } from './figures.ts'
import { focusOf } from './focus.ts'
import { type Accepted, type Job, refuse, type Step, sentenceText, spot } from './job.ts'
import { isTwin, kindOf } from './kind.ts'
import { placeNames } from './lexicon/places.ts'
import { type Measure, measureOf } from './measure.ts'
import { ownPeriod, type Period } from './period-choice.ts'
import type { Predicate } from './predicates.ts'
import { type Subject, subjectOf } from './subject.ts'
import type { Located, View } from './view.ts'
import { dateOfAct, tenseOf } from './when.ts'

export function readFigure(
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

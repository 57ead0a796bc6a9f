import type { Kind } from '../model/mention.ts'
import { WEAK_FOCUS } from './article-focus.ts'
import { demandGoesOn } from './asked.ts'
import { basisOf } from './basis.ts'
import { budgetStage } from './budget-season.ts'
import { isNear, rememberClaim } from './carry.ts'
import { deniedBy } from './denial.ts'
import { settledPeriod, toldPeriod } from './figure-period.ts'
import { type Figure, figureInWords } from './figures.ts'
import { type Focus, focusOf } from './focus.ts'
import { goesOnSaying, pledgeBehind, pointsBack, restated } from './goes-on.ts'
import { ownUnit } from './home.ts'
import { type Accepted, type Draft, type Job, refuse, type Step, sentenceText, spot } from './job.ts'
import { isTwin, kindOf } from './kind.ts'
import { type Measure, measureOf } from './measure.ts'
import type { Period } from './period-choice.ts'
import type { Predicate } from './predicates.ts'
import { rememberYearOfRegion } from './region.ts'
import { comesRightBehind, runsOn } from './runs-on.ts'
import { isUnsure, whenSaid, whoSaid } from './settle.ts'
import { goesOnAboutBudget, namesExtraBudget, namesGdp } from './spoken-of.ts'
import { type Subject, subjectOf } from './subject.ts'
import { historyOf } from './unadopted.ts'
import type { Located, View } from './view.ts'
import { tenseOf } from './when.ts'

/**
 * One figure of a sentence, layer by layer: topic, measure, subject, period and kind, then who said it and when.
 * Ends in a mention or a refusal in `job.out`, each with its trace; `accepted` and `regions` hold the figures of the
 * same sentence read so far.
 */
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
  const carried =
    state.focus &&
    !goesOnWithClaim(view, job) &&
    (state.focus.sign === '+' || state.focusAge <= (state.focus.topic === 'a poll' ? 1 : 0))
      ? state.focus
      : null
  const { claimed } = state
  const focus = focusOf(view, figure, carried, claimed ? CLAIMED : job.whole)
  steps.push({
    layer: 'topic',
    reading: focus.sign ? `${focus.topic} (“${focus.words}”)` : 'none',
    rule: focus.rule,
  })
  if (job.industry && (WEAK_FOCUS.has(focus.rule) || focus.distance >= 3)) {
    refuse(view, figure, job, 'not defense spending: what arms makers earn', 'measure.industry', steps)
    return
  }
  const previous = view.figures.findLast((f) => f.last < figure.first)
  const pledge = pledgeBehind(view, figure, job)
  const measure: Measure = pledge
    ? PART_OF_PLEDGE
    : measureOf(view, figure, {
        focus,
        gdpNear: state.gdpAge <= 4 || namesGdp(view),
        defenseArticle: job.defenseArticle,
        changeNear: state.changeAge <= 2,
        supplement: state.supplementAge <= 2,
        claimed,
        home: job.subject,
        gdpEver: state.gdpAge < 60,
        largest: job.sums.get(figure.note.value.unit) ?? 0,
        gdpElsewhere: job.shares.has(figure.note.value.value),
        before: previous ? (accepted.find((a) => a.figure === previous)?.measure ?? 'rejected') : null,
        twin: previous ? isTwin(view, previous, figure) : false,
      })
  if (measure.is === null) {
    if (measure.rule === 'measure.amount.region') regions.add(figure)
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
  if (previous && !accepted.some((a) => a.figure === previous) && runsOn(view, previous, figure)) {
    refuse(view, figure, job, 'goes on with a figure that is no defense spending', 'measure.twin', steps)
    return
  }
  const denied = deniedBy(view, figure, predicates)
  if (denied) {
    refuse(view, figure, job, `the text denies it (“${denied}”)`, 'measure.denied', steps)
    return
  }
  const quote = view.block.text.slice(figure.note.start, figure.note.end)
  const again = restated(view, figure, job)
  const demanded = measure.is === 'gdp' && !pledge ? demandGoesOn(view, figure, job) : null
  // "62.7 billion dollars, or 2 per cent of GDP": one outlay in two terms.
  const sharesSubject = accepted.findLast(
    (a) =>
      a.measure !== measure.is &&
      (isTwin(view, a.figure, figure) ||
        (measure.is === 'change' && comesRightBehind(view, a.figure, figure))),
  )
  const subject: Subject = demanded
    ? { code: demanded, words: '', rule: 'subject.asked' }
    : pledge
      ? { code: pledge.subject, words: '', rule: 'subject.part-of-pledge' }
      : figure.note.value.unit === 'INR' && ownUnit('INR', quote, job.home, job.subject) === 'PKR'
        ? { code: 'PK', words: 'Rs', rule: 'subject.currency' }
        : sharesSubject
          ? { code: sharesSubject.subject, words: '', rule: 'subject.twin' }
          : subjectOf(view, figure, predicates, state, job.subject)
  if (measure.is === 'change' && previous && regions.has(previous)) {
    refuse(view, figure, job, 'a change of a total for a region or the world', 'subject.region', steps)
    return
  }
  if (!subject.code) {
    regions.add(figure)
    rememberYearOfRegion(view, figure, predicates, measure.is, job)
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

  const told = toldPeriod(view, figure, predicates, measure.is, subject.code, job)
  const twin = accepted.findLast((a) => isTwin(view, a.figure, figure)) ?? null
  const earlier = accepted.at(-1) ?? null
  const ownPeriodOnly: Period | null = told === 'vague' ? null : told
  const spoken =
    ownPeriodOnly ??
    (told === null && state.lastPeriod && state.lastPeriod.age <= 1 ? state.lastPeriod.period : null)
  const decided = kindOf({
    view,
    figure,
    predicates,
    measure: measure.is,
    subject: subject.code,
    subjectRule: subject.rule,
    period: ownPeriodOnly?.period ?? null,
    role: ownPeriodOnly?.role ?? null,
    history: historyOf(measure.is, subject.code, figure.note.value, spoken?.period ?? null, reference),
    tense: tenseOf(spoken?.period ?? null, subject.code, reference),
    ownTense: tenseOf(ownPeriodOnly?.period ?? null, subject.code, reference),
    near: isNear(spoken?.period ?? null, reference),
    stage: budgetStage(spoken?.period ?? null, subject.code, reference),
    supplement: state.supplementAge <= 2 || namesExtraBudget(view),
    extraHere:
      namesExtraBudget(view) ||
      state.supplementAge === 0 ||
      (state.supplementAge <= 2 && goesOnAboutBudget(view)),
    last: state.lastClaim,
    known:
      measure.is === 'gdp' ? (state.marks.get(`${subject.code} ${figure.note.value.value}`) ?? null) : null,
    estimates: state.estimatesAge <= 2,
    adopted: state.lastAct?.budget === true && state.lastAct.age === 0,
    twin: twin?.kind ?? null,
    earlier,
    afterOtherMoney:
      state.lastClaim !== null &&
      state.lastClaim.age === 1 &&
      state.lastClaim.measure === 'amount' &&
      state.lastClaim.unit !== figure.note.value.unit,
    otherMoney: earlier !== null && earlier.figure.note.value.unit !== figure.note.value.unit,
    between: earlier
      ? view.block.text.slice(
          Math.max(earlier.figure.note.end, (earlier.figure.note.value.converted.at(-1)?.end ?? -1) + 1),
          figure.note.start,
        )
      : null,
  })
  const { kind, rule: kindRule } = pledge
    ? { kind: pledge.kind, rule: 'kind.part-of-pledge' }
    : demanded
      ? { kind: 'demand' as const, rule: 'kind.demand.goes-on' }
      : again &&
          (measure.is === 'change' ||
            (again.kind === 'proposal' &&
              (decided.kind === 'level' || decided.rule === 'kind.estimate.counterfactual')) ||
            // "This is 1.6 pct of GDP in fiscal 2022": the very budget, measured.
            (again.kind === 'level' &&
              ownPeriodOnly?.rule === 'period.carried' &&
              ownPeriodOnly.period === again.period?.period))
        ? { kind: again.kind, rule: 'kind.restated' }
        : decided
  const ahead: Draft = { kind, kindRule, measure: measure.is, subject: subject.code, period: null }
  const ofPledge = pledge && !pointsBack(view) ? pledge.period : null
  const settled = settledPeriod(view, figure, told ?? ofPledge, ahead, twin !== null, job)
  steps.push({ layer: 'kind', reading: kind, rule: kindRule })

  const draft: Draft = { kind, kindRule, measure: measure.is, subject: subject.code, period: settled }
  const own = whoSaid(view, figure, predicates, draft, earlier?.attribution ?? null, job)
  const saidOn = goesOnSaying(own, pledge && !pointsBack(view) ? pledge : again, draft)
  // "Up to 1.5 percent may go to roads": as sure as the pledge it is part of.
  const attribution = {
    ...saidOn,
    hedged: pledge ? pledge.attribution.hedged : isUnsure(view, figure, saidOn, draft, again, job),
  }
  const { stated, period: kept } = whenSaid(view, figure, predicates, attribution, draft, job)
  if (kept)
    steps.push({
      layer: 'period',
      reading: `${kept.role} ${kept.period}${kept.words ? ` (“${kept.words}”)` : ''}`,
      rule: kept.rule,
    })
  if (attribution.speaker)
    steps.push({ layer: 'speaker', reading: attribution.speaker, rule: attribution.rules.at(-1) ?? '' })

  const value = figure.note.value
  const unit =
    measure.is === 'gdp'
      ? '%GDP'
      : measure.is === 'change'
        ? '%change'
        : ownUnit(value.unit, quote, job.home, subject.code)
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
  if (measure.is === 'gdp' && AIMED.has(kind)) state.marks.set(`${subject.code} ${value.value}`, kind)
  if (!WEAK_FOCUS.has(focus.rule)) state.claimed = true
  if (measure.is === 'amount') job.sums.set(value.unit, Math.max(job.sums.get(value.unit) ?? 0, value.value))
  job.out.traces.push({ quote: place.quote, start: place.start, steps })
  accepted.push({
    figure,
    kind,
    measure: measure.is,
    kept: kept !== null,
    subject: subject.code,
    attribution,
  })
  rememberClaim(view, { ...draft, period: kept }, stated, accepted, job)
  // A part leaves the whole in mind, for the part that follows.
  if (pledge) state.lastClaim = { ...pledge, age: 0 }
}

/** "It is 3.8 percent more than last year": the sum of the sentence before, whatever else was named there. */
const goesOnWithClaim = (view: View, { state }: Job): boolean =>
  state.focus?.sign === '-' &&
  state.lastClaim?.age === 1 &&
  state.lastClaim.measure === 'amount' &&
  /^(?:It|This|That|The (?:sum|figure|amount|total|budget|request|draft)) (?:is|was|would be|will be|represents|marks|means|comes|exceeds)\b/.test(
    view.plain,
  )

/** Kinds of a share that is not spent. */
const AIMED: ReadonlySet<Kind> = new Set(['target', 'proposal', 'demand'])

const PART_OF_PLEDGE: Measure = { is: 'gdp', rule: 'measure.gdp.part-of-pledge', sign: 1 }

/** An article that holds a claim is about defense spending, whatever its opening speaks of. */
const CLAIMED: Focus = {
  sign: '+',
  topic: 'defense spending',
  words: '',
  distance: 9,
  rule: 'focus.article',
}

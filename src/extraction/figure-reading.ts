import type { Kind } from '../model/mention.ts'
import { WEAK_FOCUS } from './article-focus.ts'
import { demandGoesOn } from './asked.ts'
import { basisOf } from './basis.ts'
import { budgetStage, isProgramAhead } from './budget-season.ts'
import { isNear, rememberClaim } from './carry.ts'
import { readMeasure } from './figure-measure.ts'
import { settledPeriod, toldPeriod } from './figure-period.ts'
import { readSubject, rememberYearOf } from './figure-subject.ts'
import { type Figure, figureInWords } from './figures.ts'
import { goesOnSaying, pointsBack, restated } from './goes-on.ts'
import { headsIn } from './heads.ts'
import { ownUnit } from './home.ts'
import { type Accepted, type Draft, type Job, type Step, sentenceText, spot } from './job.ts'
import { isTwin, kindOf } from './kind.ts'
import { isOfYears } from './lexicon/scale.ts'
import type { Period } from './period-choice.ts'
import type { Predicate } from './predicates.ts'
import { whenSaid, whoSaid } from './settle.ts'
import { historyOfShare } from './shares-never-spent.ts'
import { goesOnAboutBudget, namesExtraBudget } from './spoken-of.ts'
import { isUnsure } from './unsure.ts'
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
  const measured = readMeasure(view, figure, predicates, job, accepted, regions, steps)
  if (!measured) return
  const { focus, measure, pledge } = measured
  const quote = view.block.text.slice(figure.note.start, figure.note.end)
  const again = restated(view, figure, job)
  const demanded = measure.is === 'gdp' && !pledge ? demandGoesOn(view, figure, job) : null
  const subject = readSubject({
    view,
    figure,
    predicates,
    job,
    accepted,
    regions,
    steps,
    measured,
    demanded,
    quote,
  })
  if (!subject) return

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
    history: measure.is === 'gdp' ? historyOfShare(subject.code, figure.note.value.value, reference) : null,
    tense: tenseOf(spoken?.period ?? null, subject.code, reference),
    ownTense: tenseOf(ownPeriodOnly?.period ?? null, subject.code, reference),
    near: isNear(spoken?.period ?? null, reference),
    heads: headsIn(article),
    unadopted: isProgramAhead(spoken?.period ?? null, subject.code, reference),
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
  const own = whoSaid({ view, figure, predicates, draft, earlier: earlier?.attribution ?? null, job })
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
  if (measure.is === 'amount') {
    job.sums.set(value.unit, Math.max(job.sums.get(value.unit) ?? 0, value.value))
    // A sum that nobody spends in a year is one of several, whatever is told of its time.
    if (kept?.role !== 'over' && !isOfYears(value.unit, value.value)) rememberYearOf(job, subject.code, value)
  }
  job.out.traces.push({ quote: place.quote, start: place.start, steps })
  accepted.push({
    figure,
    // What stands beside a sum goes on with the sum, not with its value in other money.
    kind: kindRule === 'kind.conversion' ? (earlier?.kind ?? kind) : kind,
    measure: measure.is,
    kept: kept !== null,
    subject: subject.code,
    attribution,
  })
  if (kindRule !== 'kind.conversion') rememberClaim(view, { ...draft, period: kept }, stated, accepted, job)
  // A part leaves the whole in mind, for the part that follows.
  if (pledge) state.lastClaim = { ...pledge, age: 0 }
}

/** Kinds of a share that is not spent. */
const AIMED: ReadonlySet<Kind> = new Set(['target', 'proposal', 'demand'])

import { ABOUT_SPENDING, tellsTurnover } from './article-focus.ts'
import { deniedBy } from './denial.ts'
import type { Figure } from './figures.ts'
import { type Focus, focusOf } from './focus.ts'
import { pledgeBehind } from './goes-on.ts'
import { type Accepted, type Job, type LastClaim, refuse, type Step, spot } from './job.ts'
import { isTwin } from './kind.ts'
import { type Measure, measureOf } from './measure.ts'
import type { Predicate } from './predicates.ts'
import { runsOn } from './runs-on.ts'
import { namesGdp } from './spoken-of.ts'
import type { Located, View } from './view.ts'

/** A figure that measures defense spending. */
export interface Measured {
  readonly focus: Focus
  readonly measure: Exclude<Measure, { readonly is: null }>
  /** The pledge that it is a part of. */
  readonly pledge: LastClaim | null
  /** The figure before it in the sentence. */
  readonly previous: Located<Figure> | undefined
}

/**
 * What a figure is an amount or a share of, and what it measures. Null where it is no defense spending: then it is
 * refused in `job.out`, with the `steps` that led there. `regions` are the figures of the sentence that are totals of
 * several states.
 */
export function readMeasure(
  view: View,
  figure: Located<Figure>,
  predicates: readonly Predicate[],
  job: Job,
  accepted: readonly Accepted[],
  regions: Set<Located<Figure>>,
  steps: Step[],
): Measured | null {
  const { state } = job
  const carried =
    state.focus && (state.focus.sign === '+' || state.focusAge <= (state.focus.topic === 'a poll' ? 1 : 0))
      ? state.focus
      : null
  const { claimed } = state
  // An article that holds a claim is about defense spending, whatever its opening speaks of.
  const focus = focusOf(view, figure, carried, claimed ? ABOUT_SPENDING : job.whole)
  steps.push({
    layer: 'topic',
    reading: focus.sign ? `${focus.topic} (“${focus.words}”)` : 'none',
    rule: focus.rule,
  })
  if (job.industry && !isRightBehind(focus) && tellsTurnover(view, job)) {
    refuse(view, figure, job, 'not defense spending: what arms makers earn', 'measure.industry', steps)
    return null
  }
  const previous = view.figures.findLast((f) => f.last < figure.first)
  const pledge = isTax(focus) ? null : pledgeBehind(view, figure, job)
  const measure: Measure = pledge
    ? PART_OF_PLEDGE
    : measureOf(view, figure, {
        focus,
        gdpNear: state.gdpAge <= 4 || namesGdp(view),
        defenseArticle: job.defenseArticle,
        changeNear: state.changeAge <= 2,
        supplement: state.supplementAge <= 2,
        supplementEver: state.supplementAge < 60,
        claimed,
        home: job.subject,
        alliance: state.bloc?.code === 'NATO' || view.entities.some((e) => e.country === 'NATO'),
        gdpEver: state.gdpAge < 60,
        largest: job.sums.get(figure.note.value.unit) ?? 0,
        sharesElsewhere: job.shares.size > 0,
        gdpElsewhere: job.shares.has(figure.note.value.value),
        before: previous ? (accepted.find((a) => a.figure === previous)?.measure ?? 'rejected') : null,
        beforeRule: previous ? refusedBy(job, view, previous) : null,
        twin: previous ? isTwin(view, previous, figure) : false,
      })
  if (measure.is === null) {
    if (measure.rule === 'measure.amount.region') regions.add(figure)
    refuse(view, figure, job, measure.reason, measure.rule, steps)
    return null
  }
  steps.push({ layer: 'measure', reading: measure.is, rule: measure.rule })
  if (previous && !accepted.some((a) => a.figure === previous) && runsOn(view, previous, figure)) {
    refuse(view, figure, job, 'goes on with a figure that is no defense spending', 'measure.twin', steps)
    return null
  }
  const denied = deniedBy(view, figure, predicates)
  if (denied) {
    refuse(view, figure, job, `the text denies it (“${denied}”)`, 'measure.denied', steps)
    return null
  }
  return { focus, measure, pledge, previous }
}

/** "Of income, a surtax of one percent": however well it adds up with the next. */
const isTax = ({ sign, topic, distance }: Focus): boolean => sign === '-' && topic === 'taxes' && distance < 3

/** "A $318 billion military build-up": nothing comes between. */
const isRightBehind = ({ rule, distance }: Focus): boolean => rule === 'focus.behind' && distance < 1

/** The rule by which the figure right before was refused; null where it was not. */
function refusedBy({ out, article }: Job, view: View, { note }: Located<Figure>): string | null {
  const last = out.rejected.at(-1)
  return last && last.start === spot(view, note.start, note.end, article).start ? last.rule : null
}

const PART_OF_PLEDGE: Measure = { is: 'gdp', rule: 'measure.gdp.part-of-pledge', sign: 1 }

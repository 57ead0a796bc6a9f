import type { Measured } from './figure-measure.ts'
import type { Figure } from './figures.ts'
import { ownUnit } from './home.ts'
import { type Accepted, type Job, refuse, type Step } from './job.ts'
import { isTwin } from './kind.ts'
import { isBeyond } from './lexicon/scale.ts'
import { OVER_YEARS, SUPPLEMENT } from './measure/words.ts'
import { markOfBloc } from './members.ts'
import type { Predicate } from './predicates.ts'
import { rememberYearOfRegion, sharedBySeveral } from './region.ts'
import { comesRightBehind } from './runs-on.ts'
import { type Subject, subjectOf } from './subject.ts'
import type { Located, View } from './view.ts'

/** What is known of a figure when it is asked whose spending it is. */
interface Reading {
  readonly view: View
  readonly figure: Located<Figure>
  readonly predicates: readonly Predicate[]
  readonly job: Job
  readonly accepted: readonly Accepted[]
  readonly regions: Set<Located<Figure>>
  readonly steps: Step[]
  readonly measured: Measured
  /** The country (ISO 3166-1 alpha-2) that a demand of the sentence before was put to. */
  readonly demanded: string | null
  /** The figure as written. */
  readonly quote: string
}

/** "for 2024-2030". */
const YEARS = /\b\d{4}\s?(?:-|–|to|through)\s?(?:\d{4}|\d{2})\b/

/**
 * "The region as a whole is to spend $239 billion this year, after about $220 billion last year", "$380 billion, which
 * is 2 percent of their GDP": a total as it was before, or in other terms.
 */
const OF_TOTAL =
  /^[^.;,]{0,40},? (?:after|from|up from|down from|against|compared with|compared to) (?:about |around |nearly |some )?$|^[\s)]*,?\s*(?:or|which (?:is|was|equals|amounts to|comes to|corresponds to)|equal to|equivalent to|equaling)\s+(?:\w+\s+)?$/i

/**
 * Whose rupees "Rs" are: "Pakistan is to raise its budget by 18 per cent to Rs 2.5 trillion", and what goes on about
 * it; the article's country where a sentence names India.
 */
function ofRupees(
  view: View,
  figure: Located<Figure>,
  accepted: readonly Accepted[],
  { state, subject }: Job,
): string | null {
  const named = view.entities.some((e) => e.country === 'IN' && e.last < figure.first)
  return accepted.at(-1)?.subject ?? (named ? subject : (state.subject ?? subject))
}

/** "5 percent for its allies, of which 3.5 percent is for the military itself": whose the whole is. */
const PART_OF = /^[^;]{0,60}, of which (?:about |at least |some )?$/

/** Whose spending a figure is; null where it is refused, as a total of several states or nobody's. */
export function readSubject(reading: Reading): (Subject & { readonly code: string }) | null {
  const { view, figure, predicates, job, accepted, regions, steps, demanded, quote } = reading
  const { measure, pledge, previous } = reading.measured
  const { state } = job
  // "62.7 billion dollars, or 2 per cent of GDP": one outlay in two terms.
  const twin = accepted.findLast(
    (a) =>
      a.measure !== measure.is &&
      (isTwin(view, a.figure, figure) ||
        (measure.is === 'change' && comesRightBehind(view, a.figure, figure))),
  )
  const whole = accepted.at(-1)
  const isPart =
    whole?.measure === measure.is &&
    PART_OF.test(view.block.text.slice(whole.figure.note.end, figure.note.start))
  const sharesSubject = twin ?? (isPart ? whole : undefined)
  // "Of the share set by NATO, 3.5% is for forces": the alliance's parts, whoever pledged the whole.
  const opening = view.figures[0]
  const mark = pledge && opening ? markOfBloc(view, opening) : null
  const read: Subject = demanded
    ? { code: demanded, words: '', rule: 'subject.asked' }
    : pledge
      ? { code: mark?.code ?? pledge.subject, words: '', rule: 'subject.part-of-pledge' }
      : figure.note.value.unit === 'INR' &&
          ownUnit('INR', quote, job.home, ofRupees(view, figure, accepted, job)) === 'PKR'
        ? { code: 'PK', words: 'Rs', rule: 'subject.currency' }
        : sharesSubject
          ? { code: sharesSubject.subject, words: '', rule: 'subject.twin' }
          : subjectOf(view, figure, predicates, state, job.subject)
  const subject = onlyOneSoLarge(view, figure.note.value, read) ?? read
  if (measure.is === 'change' && previous && regions.has(previous)) {
    refuse(view, figure, job, 'a change of a total for a region or the world', 'subject.region', steps)
    return null
  }
  const total = view.figures.findLast((f) => f.last < figure.first && regions.has(f))
  if (total && OF_TOTAL.test(view.block.text.slice(total.note.end, figure.note.start))) {
    regions.add(figure)
    refuse(view, figure, job, 'a total for a region or the world, told once more', 'subject.region', steps)
    return null
  }
  const several = demanded || pledge ? null : sharedBySeveral(view, figure, measure.is, job)
  if (several) {
    regions.add(figure)
    refuse(view, figure, job, `one figure for several states (“${several}”)`, 'subject.region', steps)
    return null
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
    return null
  }
  const { unit, value } = figure.note.value
  if (
    measure.is === 'amount' &&
    isBeyond(subject.code, unit, value) &&
    !OVER_YEARS.test(view.plain) &&
    !YEARS.test(view.plain)
  ) {
    regions.add(figure)
    refuse(view, figure, job, 'more than that state spends in a year', 'measure.amount.scale', steps)
    return null
  }
  if (measure.is === 'amount' && isSliver(view, subject.code, figure.note.value, job)) {
    const reason = 'a small part of what that state spends in a year'
    refuse(view, figure, job, reason, 'measure.amount.sliver', steps)
    return null
  }
  steps.push({
    layer: 'subject',
    reading: `${subject.code}${subject.words ? ` (“${subject.words}”)` : ''}`,
    rule: subject.rule,
  })
  return { ...subject, code: subject.code }
}

/** "The Defense Department gets $715 billion": what no other state could spend is that of the United States. */
function onlyOneSoLarge(view: View, { unit, value }: Figure, { code }: Subject): Subject | null {
  if (!code || unit !== 'USD' || !isBeyond(code, unit, value) || isBeyond('US', unit, value)) return null
  const named = view.entities.find((e) => e.country === 'US')
  return named ? { code: 'US', words: '', rule: 'subject.largest' } : null
}

/** In so many years a budget can grow to ten times what it was. */
const FAR_BACK = 8

/** "In 1994 it was 55 billion yuan": whether a sentence names a year so long gone that all of it was as little. */
const looksFarBack = (view: View, reference: string | null): boolean =>
  reference !== null &&
  view.times.some(
    ({ note: { value } }) =>
      value.form.type === 'date' &&
      value.form.year !== null &&
      Number(reference.slice(0, 4)) - value.form.year >= FAR_BACK,
  )

/** Of what a state was told to spend in a year: so little of it is a part or a price. */
const SLIVER = 0.1

/**
 * Whether a sum is next to nothing beside what the article has called that state's spending in the same money. Where
 * supplementary budgets are spoken of, it can be what one of them adds.
 */
const isSliver = (
  view: View,
  subject: string,
  { unit, value }: Figure,
  { years, state, reference }: Job,
): boolean =>
  Math.abs(value) < SLIVER * (years.get(`${unit} ${subject}`) ?? 0) &&
  !looksFarBack(view, reference) &&
  state.supplementAge >= 60 &&
  !SUPPLEMENT.test(view.plain)

/** Remembers a sum, and what it was converted to, as one that a state (ISO 3166-1 alpha-2 or bloc) spends in a year. */
export function rememberYearOf({ years }: Job, subject: string, figure: Figure): void {
  for (const { unit, value } of [figure, ...figure.converted]) {
    const key = `${unit} ${subject}`
    years.set(key, Math.max(years.get(key) ?? 0, value))
  }
}

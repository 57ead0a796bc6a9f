import { laterThanAct, type Near } from './act-year.ts'
import { yearAskedFor } from './counted-from.ts'
import type { Figure } from './figures.ts'
import { periodOfTime } from './period-of-time.ts'
import {
  isForAnotherPurpose,
  isMonthAhead,
  isOfWhen,
  isPeriodLike,
  ownClause,
  type Period,
  type PeriodContext,
} from './period-purpose.ts'
import { programSpelled } from './program.ts'
import { sinceThen } from './spoken-year.ts'
import { sourceYear, tableYear } from './table-year.ts'
import {
  inOthersClause,
  inOwnRelative,
  isFarBehindOthers,
  isOfClauseBefore,
  isOfWhatIsSpent,
  isOrigin,
  isRisenFrom,
  onlyTwins,
  opensNextClause,
  ownedByAnother,
  REACH,
  risesTo,
  THAT_WAS,
  takenBetween,
} from './time-owner.ts'
import { resolvePeriod, type TimeExpression } from './times.ts'
import { distance, type Located, marksOf, textBefore, type View } from './view.ts'
import { isLengthOfRise } from './years-worked-out.ts'

export type { Period } from './period-purpose.ts'

// "asked that day for 8.5 trillion yen": the day of the asking, not the year of the money.
// "An increase of 3 percent is what the ministry said it would ask for": the saying is within the clause.
const IS_WHAT = /^,? (?:is|was|would be) what\b/
const ON_THAT_DAY = /^(?:on )?(?:that|the same) day$/i

/** "currently", "today", "in the early 1990s": no one year is named. */
const isVague = (form: TimeExpression['form']): boolean =>
  form.type === 'vague' || form.type === 'decade' || (form.type === 'relative' && form.unit === 'day')

const AS_THE_DATE = /\bas the (?:\w+ )?(?:date|deadline|year|time|moment) (?:for|by which|when|to)\b/i

/** "$100 billion, and it is now larger than Japan's": the vague word is of another clause. */
const AND_NOW = /(?:;|[,\s](?:and|but|yet|while|though|although|so)\s|\b(?:which|who)\b)/

const OF_GDP = /^(?: of (?:its )?GDP)? $/

const isBareMonth = (form: TimeExpression['form']): boolean =>
  form.type === 'date' && form.year === null && form.month !== null && form.day === null

const intends = (view: View, token: number): boolean =>
  marksOf(view, 'cue').some(
    (m) => m.first === token && m.sense.pos === 'verb' && (m.sense.cls === 'plan' || m.sense.cls === 'want'),
  )

/** The period named for a figure in its own sentence; `null` when none is, `'vague'` when only a vague word stands. */
export function ownPeriod(
  view: View,
  figure: Located<Figure>,
  context: PeriodContext,
): Period | 'vague' | null {
  const spelled = context.measure === 'amount' ? programSpelled(view, context.reference) : null
  if (spelled) return spelled
  if (view.times.length === 0) return tableYear(view, context)
  const lasting = sinceThen(view, figure, context)
  if (lasting) return lasting
  const origin = isOrigin(view, figure)
  const risenFrom = isRisenFrom(view, figure)
  const found: Near[] = []
  let vague = false
  for (const time of view.times) {
    const value = time.note.value
    const ofOwn =
      yearAskedFor(view, time, figure, context) !== null ||
      (context.measure === 'gdp' && isOfWhen(view, time, figure))
    const monthAhead = time.first > figure.last && isMonthAhead(value, context.reference)
    if (!isPeriodLike(value) && !monthAhead && !ofOwn) continue
    // "a five-year program of about 43 trillion yen that ends in fiscal 2027": the run holds its own total.
    const holds = time.first < figure.first && time.last > figure.last && value.form.type === 'run'
    if (!holds && time.first <= figure.last && time.last >= figure.first) continue
    const form = value.form
    // "She now aims at", "Tokyo now wants": the wish is of now, not the money.
    if (form.type === 'vague' && intends(view, time.last + 1)) continue
    // "by December the request could be in the mid 6 trillion range": when the sum is fixed, not what it is for.
    if (context.measure === 'amount' && value.role === 'by' && isBareMonth(form)) continue
    if (ON_THAT_DAY.test(view.block.text.slice(value.coreStart, time.note.end))) continue
    const behind = time.first > figure.last
    if (!behind && risenFrom) continue
    if (
      behind &&
      form.type === 'vague' &&
      AND_NOW.test(view.block.text.slice(figure.note.end, time.note.start))
    )
      continue
    if (behind && opensNextClause(view, time, figure)) continue
    // Unless the figure opens the sentence, no correction below brings a time behind it more than two nearer.
    const inRelative = behind && value.role === 'by' && inOwnRelative(view, time, figure)
    if (behind && !inRelative && figure.first > 4 && distance(view, figure.last, time.first) - 2 > REACH)
      continue
    if (!behind && form.type !== 'run' && isFarBehindOthers(view, time, figure)) continue
    if ((!ofOwn && isForAnotherPurpose(view, time, figure, context)) || inOthersClause(view, time, figure))
      continue
    if (isOfWhatIsSpent(view, time, figure)) continue
    const opens =
      time.first <= 5 ||
      view.tokens.slice(time.last + 1, Math.min(figure.first, time.last + 6)).some((t) => t.text === ':')
    const fronted =
      !behind &&
      opens &&
      !view.figures.some((f) => f.last < time.first) &&
      !isOfClauseBefore(view, time, figure)
    const between = view.figures.filter((f) =>
      behind ? f.first > figure.last && f.last < time.first : f.last < figure.first && f.first > time.last,
    ).length
    // "the program for the five years through fiscal 2000 … is now put at 24.23 trillion yen".
    const ofProgram =
      form.type === 'run' &&
      context.measure === 'amount' &&
      !behind &&
      /\b(?:program|programme|plan|build-?up)\s+$/i.test(textBefore(view, time.note.start, 24))
    if (
      between &&
      !fronted &&
      !ofProgram &&
      !view.tokens.slice(time.last + 1, time.last + 3).some((t) => t.lower === 'when') &&
      takenBetween(view, time, figure)
    )
      continue
    const when =
      !behind &&
      (ownClause(view, time, figure) ||
        (!(origin && between) &&
          view.tokens.slice(time.last + 1, time.last + 3).some((t) => t.lower === 'when')))
    if (!fronted && !when && ownedByAnother(view, time, figure)) continue
    let far = behind ? distance(view, figure.last, time.first) : distance(view, time.last, figure.first)
    // "8.5 trillion yen … was requested on Friday by the ministry for the year from April": the subject's own time.
    if (
      behind &&
      figure.first <= 4 &&
      (between === 0 || onlyTwins(view, figure, time.first)) &&
      /^(?:for|from|over|in|during)\b/i.test(view.block.text.slice(time.note.start, time.note.end))
    )
      far = Math.min(far, 5)
    // "by 10.7 percent to 720.2 billion yuan ($114.3 billion) in 2013": one rise, told twice.
    else if (between === 1 && behind && risesTo(view, figure, time.first)) far = Math.min(far, 5)
    else if (between && !fronted) far += behind ? 2 * between : 1.5 * between
    if (behind) {
      const opener = view.tokens[time.first - 1]?.lower
      const words = view.tokens.slice(figure.last + 1, time.first)
      if (opener === 'and' || opener === 'but' || opener === ';' || opener === 'while') far += 3
      // "…, and the one for FY2022 is no exception": another clause and its own time.
      if (
        words.some(
          (t, i) =>
            t.text === ',' &&
            /^(?:and|but)$/.test(words[i + 1]?.lower ?? '') &&
            /^(?:the|that|those|its)$/.test(words[i + 2]?.lower ?? ''),
        )
      )
        far += 3
      // A new clause with its own verb between figure and time.
      if (
        words.some((t) => /^(?:says?|said)$/.test(t.lower)) &&
        !IS_WHAT.test(view.block.text.slice(figure.note.end, view.end))
      )
        continue
      if (words.some((t) => /^(?:and|while|but|;)$/.test(t.lower)) && words.length > 5) far += 1.5
      if (origin && far > 1.5 && form.type !== 'vague') continue
    } else if (origin && !fronted) far += 2
    if (context.measure === 'amount' && (form.type === 'run' || form.type === 'span')) far -= 2
    // "2.9% last year and 2.1% before the war": what stands right behind is its own.
    const adjoins =
      time.note.rule === 'time.vague.war' &&
      behind &&
      OF_GDP.test(view.block.text.slice(figure.note.end, time.note.start))
    if ((form.type === 'vague' && !adjoins) || (form.type === 'relative' && form.unit === 'day')) far += 1
    // "… in fiscal 2020 was the lowest, and the figure was 0.94 percent".
    if (
      !behind &&
      !between &&
      /\b(?:the|that|this) (?:figure|ratio|share|amount|sum)\s+(?:\w+\s+){0,3}$/i.test(
        textBefore(view, figure.note.start, 50),
      )
    )
      far = Math.min(far, 4)
    if (inRelative && !between) far = Math.min(far, 4)
    // "set the end of the fiscal year as the date for raising spending to 2 percent".
    if (!behind && AS_THE_DATE.test(view.block.text.slice(time.note.end, figure.note.start)))
      far = Math.min(far, 2)
    if (when) far = Math.min(far, 1)
    if (behind && !between && THAT_WAS.test(textBefore(view, time.note.start, 40))) far = -1
    if (fronted) far = Math.min(far, 4) + (between ? 0.4 * between : time.first <= 2 ? -1 : 0)
    // "the range now under study": a vague word binds only what it stands next to.
    if ((form.type === 'vague' || (form.type === 'relative' && form.unit === 'day')) && far > 2.6) {
      if (far <= REACH) vague = true
      continue
    }
    // "60 percent over five years": a length that cannot be placed still says that no one year is meant.
    if (
      form.type === 'run' &&
      !resolvePeriod(value, {
        reference: context.reference,
        subject: context.subject,
        anchorPeriod: context.anchor,
      })
    ) {
      const past = form.direction === 'past'
      if (context.measure === 'gdp' && isLengthOfRise(view, time, figure)) {
        found.push({ time, far })
        continue
      }
      if (value.role === 'over' && form.years > 1 && ((behind && far < 1.2) || (fronted && past)))
        vague = true
      continue
    }
    if (far <= REACH) found.push({ time, far })
  }
  found.sort((a, b) => a.far - b.far)
  const later = laterThanAct(found, figure, context)
  if (later) found.splice(0, found.length, later)
  // "the range now under study for the five years": a sum over years is not a thing of now.
  const total = found.find((f) => f.time.note.value.form.type === 'run')
  const best =
    context.measure === 'amount' && found[0]?.time.note.value.form.type === 'vague' && total
      ? total
      : found[0]
  if (!best) return vague ? 'vague' : (tableYear(view, context) ?? sourceYear(view, figure, context))
  if (isVague(best.time.note.value.form)) return 'vague'
  return periodOfTime(view, best.time, figure, context)
}

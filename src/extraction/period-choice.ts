import type { PeriodRole } from '../model/mention.ts'
import type { Figure } from './figures.ts'
import type { Predicate } from './predicates.ts'
import { resolvePeriod, type TimeExpression } from './times.ts'
import { distance, type Located, textBefore, type View } from './view.ts'

export interface Period {
  readonly period: string
  readonly role: PeriodRole
  readonly words: string
  readonly rule: string
}

export interface PeriodContext {
  readonly reference: string | null
  readonly subject: string
  readonly measure: 'gdp' | 'amount' | 'change'
  /** The figure is an official budget, so "this year" means the fiscal year. */
  readonly budget: boolean
  /** Period of the figure before, for "a year earlier". */
  readonly anchor: string | null
  readonly predicates: readonly Predicate[]
}

/** How far (see `distance`) a time may stand from its figure. */
const REACH = 6.5

/** A time that can say what a figure is about, as opposed to when somebody spoke. */
export function isPeriodLike(time: TimeExpression): boolean {
  const form = time.form
  switch (form.type) {
    case 'date':
      if (form.month !== null && form.day === null && (time.role === 'by' || time.role === 'since'))
        return true
      return form.year !== null && form.month === null && form.weekday === null
    case 'relative':
      return (
        form.unit === 'year' ||
        form.unit === 'fiscal-year' ||
        form.unit === 'decade' ||
        (form.unit === 'day' && form.offset === 0)
      )
    case 'ahead':
      return form.unit !== 'month'
    default:
      return true
  }
}

// What a change is compared with is not what the figure is about.
const COMPARED =
  /\b(?:than|from|over|against|compared (?:with|to)|versus|on|after|above|below|beyond|exceeding|that of|to that of)\s+(?:in\s+|the\s+|what it was in\s+|that of\s+|its\s+|a\s+|(?:those|that) (?:of|in)\s+|the (?:initial |original )?(?:budget|level|figure|amount|total|request|sum)s? (?:for|of|in)\s+|the (?:initial |original )?)?$/i
const THAN = /\bthan\s+(?:in\s+|the\s+|its\s+)?(?:(?!percent|per|pct|gdp)[a-z’'-]+\s+){0,4}$/i
// "Not seen since 1960", "the most since the war": a comparison with the past.
const SUPERLATIVE =
  /\b(?:not (?:been )?(?:seen|reached|matched|exceeded)|last (?:seen|exceeded|reached|matched|time)|first (?:time|such|fall|rise|increase|drop)|unseen|unmatched|second time|has(?:n't| not)? (?:not )?(?:seen|had|known)|where in|whereas in|while in|as (?:it was|recently as|late as|far back as)|in a row|straight|consecutive\w*)\b[^,;.]{0,40}$/i
const MOST =
  /\b(?:highest|largest|biggest|lowest|steepest|sharpest|fastest|most|least|best|worst)\b[^,;.]{0,40}$/i
const IS_GDP = /^[’']?s?\s*(?:GDP|gross domestic product)\b/i
const OWNED_BUDGET =
  /^(?:initial|budget|defen[cs]e|military|spending|figure|outlays?|total|request|allocation|draft|plan|sum|amount|expenditures?|bill|program|proposed|appropriation|national|fiscal|level|ratio|increase|rise|record|security)/i
const BEYOND =
  /\b(?:than|above|over|below|exceeds?|exceeding|exceeded|from|against|short of|beyond)\s+(?:the\s+)?$/i

/** Times that stand in the sentence for another purpose: a base of comparison, a record, the year of a GDP. */
function isForAnotherPurpose(
  view: View,
  time: Located<TimeExpression>,
  figure: Located<Figure>,
  context: PeriodContext,
): boolean {
  const value = time.note.value
  const form = value.form
  if (('than' in form && form.than) || value.compared) return true
  const lead = textBefore(view, time.note.start, 60)
  if (
    (form.type === 'vague' || form.type === 'run') &&
    (/\bas\s+$/i.test(lead) ||
      /\b(?:first|only|fourth|fifth|steepest|biggest|largest|highest|lowest|sharpest|fastest)\s+(?:[\w-]+\s+){0,3}$/i.test(
        lead,
      ))
  )
    return true
  const leadCore = textBefore(view, value.coreStart, 60)
  const tail = view.block.text.slice(value.coreEnd, Math.min(view.end, value.coreEnd + 30))
  const spanning = form.type === 'vague' || form.type === 'run' || form.type === 'span'
  if (!spanning && context.measure === 'change') {
    if (COMPARED.test(lead) || COMPARED.test(leadCore)) return true
    if (
      form.type === 'relative' &&
      form.offset < 0 &&
      /\b(?:previous|preceding|prior|earlier|before)\b/i.test(
        view.block.text.slice(value.coreStart, value.coreEnd),
      )
    )
      return true
  }
  if (form.type !== 'vague' && THAN.test(lead)) return true
  if (form.type !== 'vague' && SUPERLATIVE.test(lead)) return true
  if (value.role === 'since' && (SUPERLATIVE.test(leadCore) || MOST.test(leadCore))) return true
  if (form.type === 'relative' && /^\s*(?:in which|when|that)\b/i.test(tail)) return true
  if (gdpYear(view, time, figure) || IS_GDP.test(tail)) return true
  const owned = /^[’']s?\s*([\w-]*)/.exec(tail)
  if (owned && (BEYOND.test(lead) || !OWNED_BUDGET.test(owned[1] ?? ''))) return true
  // "promised in 2014 to move toward 2 percent": the year of the promise.
  const verb = context.predicates.find(
    (p) =>
      p.mark.last === time.first - 1 &&
      p.pos === 'verb' &&
      ['say', 'plan', 'propose', 'approve', 'ask'].includes(p.cls) &&
      /(?:ed|said|told|set|sworn)$/i.test(p.words),
  )
  if (
    verb &&
    form.type === 'date' &&
    value.role === 'in' &&
    time.first < figure.first &&
    context.reference &&
    String(form.year ?? '9999') <= context.reference.slice(0, 4)
  )
    return true
  // "the 3 per cent urged by a committee in 2018": the year of the urging.
  return (
    time.first > figure.last &&
    context.predicates.some(
      (p) =>
        ['ask', 'propose', 'approve', 'cap', 'say', 'request'].includes(p.cls) &&
        p.pos === 'verb' &&
        p.mark.first > figure.last &&
        p.mark.last < time.first &&
        time.first - p.mark.last <= 8 &&
        p.mark.first - figure.last <= 6 &&
        /(?:ed|down|forward|out|set|sought|said)$/i.test(p.words) &&
        (form.type === 'date' || form.type === 'relative'),
    )
  )
}

/** Whether a figure between takes the time for itself: it stands right next to it, and is no list with ours. */
function takenBetween(view: View, time: Located<TimeExpression>, figure: Located<Figure>): boolean {
  const behind = time.first > figure.last
  const between = view.figures.filter((f) =>
    behind ? f.first > figure.last && f.last < time.first : f.last < figure.first && f.first > time.last,
  )
  const next = behind ? between.at(-1) : between[0]
  if (!next) return false
  const gap = behind ? distance(view, next.last, time.first) : distance(view, time.last, next.first)
  if (gap > 0.9) return false
  const chain = behind ? [figure, ...between] : [...between, figure]
  const listed = chain.every((f, i) => {
    const after = chain[i + 1]
    return (
      !after ||
      (after.first - f.last <= 4 &&
        view.tokens
          .slice(f.last + 1, after.first)
          .every(
            (t) =>
              /^(?:,|and|or|to|of|gdp|at|for|%|percent)$/.test(t.lower) ||
              view.entities.some((e) => e.start <= t.start && e.end >= t.end),
          ))
    )
  })
  return !listed
}

/** "2.5 per cent from 2027, and hopes to reach three per cent": the time hangs on the figure before it. */
function ownedByAnother(view: View, time: Located<TimeExpression>, figure: Located<Figure>): boolean {
  if (time.first > figure.last) return false
  const wall = (view.walls[figure.first] ?? 0) - (view.walls[time.last + 1] ?? 0)
  if (wall < 1.4) return false
  return view.figures.some(
    (f) => f !== figure && f.last < time.first && distance(view, f.last, time.first) < 1.3,
  )
}

/** The period named for a figure in its own sentence; `null` when none is, `'vague'` when only a vague word stands. */
export function ownPeriod(
  view: View,
  figure: Located<Figure>,
  context: PeriodContext,
): Period | 'vague' | null {
  const origin = /\bfrom\s+(?:the\s+|a\s+|its\s+)?(?:current\s+|present\s+|level of\s+|record\s+)*$/i.test(
    textBefore(view, figure.note.start, 40),
  )
  const found: { time: Located<TimeExpression>; far: number }[] = []
  let vague = false
  for (const time of view.times) {
    const value = time.note.value
    if (!isPeriodLike(value)) continue
    if (time.first <= figure.last && time.last >= figure.first) continue
    const form = value.form
    const behind = time.first > figure.last
    let far = behind ? distance(view, figure.last, time.first) : distance(view, time.last, figure.first)
    // Nothing below brings a time behind the figure more than two nearer.
    if (behind && far - 2 > REACH) continue
    const opens =
      time.first <= 5 ||
      view.tokens.slice(time.last + 1, Math.min(figure.first, time.last + 6)).some((t) => t.text === ':')
    const fronted = !behind && opens && !view.figures.some((f) => f.last < time.first)
    const between = view.figures.filter((f) =>
      behind ? f.first > figure.last && f.last < time.first : f.last < figure.first && f.first > time.last,
    ).length
    const when = view.tokens.slice(time.last + 1, time.last + 3).some((t) => t.lower === 'when')
    // Nor one that stands before another figure.
    if (between && !fronted && !when && far - 2 > REACH) continue
    if (between && !fronted && !when && takenBetween(view, time, figure)) continue
    if (!fronted && !(when && !behind) && ownedByAnother(view, time, figure)) continue
    if (isForAnotherPurpose(view, time, figure, context)) continue
    if (between && !fronted) far += behind ? 2 * between : 1.5 * between
    if (behind) {
      const opener = view.tokens[time.first - 1]?.lower
      const words = view.tokens.slice(figure.last + 1, time.first)
      if (opener === 'and' || opener === 'but' || opener === ';' || opener === 'while') far += 3
      // A new clause with its own verb between figure and time.
      if (words.some((t) => /^(?:says?|said)$/.test(t.lower))) continue
      if (words.some((t) => /^(?:and|while|but|;)$/.test(t.lower)) && words.length > 5) far += 1.5
      if (origin && far > 1.5 && form.type !== 'vague') continue
    } else if (origin && !fronted) far += 2
    if (context.measure === 'amount' && (form.type === 'run' || form.type === 'span')) far -= 2
    if (form.type === 'vague' || (form.type === 'relative' && form.unit === 'day')) far += 1
    // "… in fiscal 2020 was the lowest, and the figure was 0.94 percent".
    if (
      !behind &&
      !between &&
      /\b(?:the|that|this) (?:figure|ratio|share|amount|sum)\s+(?:\w+\s+){0,3}$/i.test(
        textBefore(view, figure.note.start, 50),
      )
    )
      far = Math.min(far, 4)
    if (when && !behind) far = Math.min(far, 1)
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
      if (value.role === 'over' && behind && far < 1.2) vague = true
      continue
    }
    if (far <= REACH) found.push({ time, far })
  }
  found.sort((a, b) => a.far - b.far)
  const best = found[0]
  if (!best) return vague ? 'vague' : null
  const value = best.time.note.value
  if (value.form.type === 'vague' || (value.form.type === 'relative' && value.form.unit === 'day'))
    return 'vague'
  const words = view.block.text.slice(best.time.note.start, best.time.note.end)
  const resolved = resolvePeriod(value, {
    reference: context.reference,
    subject: context.subject,
    budget: context.budget,
    ...(context.anchor ? { anchorPeriod: context.anchor } : {}),
    total: context.measure === 'amount',
    ...(value.role === 'by' ? { direction: 'future' as const } : {}),
  })
  if (!resolved) return null
  // "by 2033-34" is one budget year where budgets run over two calendar years.
  const split = /^(\d{4})\/(\d{4})$/.exec(resolved.period)
  if (
    split &&
    Number(split[2]) === Number(split[1]) + 1 &&
    /\d{4}\s?[-–/]\s?\d{2}\b/.test(words) &&
    ['AU', 'IN', 'NZ', 'GB', 'PK'].includes(context.subject)
  ) {
    return {
      period: `FY${split[1]}`,
      role: /^(?:by|until|before)\b/i.test(words) ? 'by' : 'in',
      words,
      rule: best.time.note.rule,
    }
  }
  if (
    /\b(?:goes|go|went|going|dates?|dating|dated) (?:back )?(?:to|from)\s+$|\bas old as\s+$|\bin (?:place|force) since\s+$/i.test(
      textBefore(view, value.coreStart, 30),
    )
  )
    return { period: resolved.period, role: 'since', words, rule: best.time.note.rule }
  const program = context.measure === 'amount' ? programOf(view, best.time, resolved) : null
  if (program) return { ...program, words, rule: 'period.program' }
  // A share of GDP "every year from 2026 to 2030" is no sum.
  const role =
    context.measure === 'gdp' &&
    resolved.role === 'over' &&
    /\b(?:every|each) year\b|\bannually\b/i.test(view.block.text.slice(view.start, view.end))
      ? 'in'
      : resolved.role
  return { period: resolved.period, role, words, rule: best.time.note.rule }
}

const YEARS_WORD: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  ten: 10,
}

/** "a five-year program … begun in fiscal 2014", "a five-year program that ends in fiscal 2027": the whole run. */
function programOf(
  view: View,
  time: Located<TimeExpression>,
  at: { period: string; role: PeriodRole },
): { period: string; role: PeriodRole } | null {
  const fiscal = /^FY(\d{4})$/.exec(at.period)
  if (!fiscal) return null
  const length = /\b(two|three|four|five|six|seven|eight|ten|\d{1,2})[- ](?:fiscal[- ])?years?\b/i.exec(
    view.block.text.slice(view.start, view.end),
  )
  const years = length ? (YEARS_WORD[(length[1] ?? '').toLowerCase()] ?? Number(length[1])) : Number.NaN
  if (!(years >= 2 && years <= 15)) return null
  const lead = textBefore(view, time.note.value.coreStart, 30)
  const year = Number(fiscal[1])
  if (
    /\b(?:began|begun|begins?|beginning|starting|starts?|started|from|since|launched)\s+(?:in\s+|with\s+)?$/i.test(
      lead,
    )
  )
    return { period: `FY${year}/FY${year + years - 1}`, role: 'over' }
  if (/\b(?:ends?|ending|ended|through|until|to|runs to|running to|up to)\s+(?:in\s+|with\s+)?$/i.test(lead))
    return { period: `FY${year - years + 1}/FY${year}`, role: 'over' }
  return null
}

/**
 * "1.8% of the GDP of fiscal 2022" names the GDP's year; "2% of GDP in fiscal 2027" names the spending's. Only an
 * "of", a "for" or a comparison ties the year to the GDP.
 */
function gdpYear(view: View, time: Located<TimeExpression>, figure: Located<Figure> | null): boolean {
  const lead = textBefore(view, time.note.value.coreStart, 50)
  if (/\b(?:as it was in|as of)\s+$/i.test(lead)) return true
  if (
    /\b(?:GDP|gross domestic product)\s+(?:forecast\s+|projected\s+|expected\s+|estimate\s+)?(?:of|for)\s+(?:the\s+)?$/i.test(
      lead,
    )
  )
    return true
  return (
    (!figure || time.first < figure.first) &&
    /\b(?:beside|against|relative to|divided by|compared with)\b[^;]{0,50}$/i.test(lead)
  )
}

/** A year that a sentence sets for its budget talk, for figures that follow without a time of their own. */
export function spokenYear(
  view: View,
  context: Omit<PeriodContext, 'measure' | 'anchor' | 'predicates'>,
): Period | null {
  for (const time of view.times) {
    const value = time.note.value
    const form = value.form
    if (form.type === 'vague' || form.type === 'ahead' || form.type === 'decade') continue
    if (form.type === 'relative' && form.unit === 'day') continue
    if (!isPeriodLike(value) || ('than' in form && form.than) || value.compared) continue
    if (value.role === 'by' || value.role === 'since') continue
    const lead = textBefore(view, time.note.start, 60)
    if (
      SUPERLATIVE.test(lead) ||
      COMPARED.test(lead) ||
      COMPARED.test(textBefore(view, value.coreStart, 60)) ||
      gdpYear(view, time, null)
    )
      continue
    const resolved = resolvePeriod(value, {
      reference: context.reference,
      subject: context.subject,
      budget: context.budget,
    })
    if (resolved && (resolved.role === 'in' || resolved.role === 'over'))
      return {
        ...resolved,
        words: view.block.text.slice(time.note.start, time.note.end),
        rule: time.note.rule,
      }
  }
  return null
}

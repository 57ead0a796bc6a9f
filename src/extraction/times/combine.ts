import type { RuleHeader } from '../annotation.ts'
import { addElliptic } from './elliptic.ts'
import type { TimeForm } from './form.ts'
import type { Atom } from './rule.ts'

/** Readings made of others. The regexes look at the text between two atoms, never at more than 80 characters. */
export const combineRules: readonly RuleHeader[] = [
  {
    id: 'time.span.to',
    says: 'From one time to another: "from fiscal 2023 through fiscal 2027", "fiscal 2023 to 2027", "between 2023 and 2027".',
    examples: [
      'from fiscal 2023 through fiscal 2027',
      'fiscal 2023 to 2027',
      '2012 to 2016',
      'between fiscal 2023 and fiscal 2027',
      'from April 2023 to March 2028',
      'FY2023 to FY2027',
    ],
    counterexamples: [
      'brought forward from fiscal 2027 to fiscal 2025',
      '2023 and 2027',
      'from 1% in 2022 to 2% in 2027',
    ],
  },
  {
    id: 'time.run.from',
    says: 'A number of years with its start: "the five fiscal years from fiscal 2023", "a five-year plan starting next April".',
    examples: [
      'the five fiscal years from fiscal 2023',
      'the five fiscal years from 2019 to 2023',
      'the five fiscal years that begin with fiscal 2023',
      'a five-year program that began in fiscal 2019',
      'five years beginning in April 2023',
      'over five years from April',
      'a five-year period starting in fiscal 2023',
      'which began in fiscal 2019 and also runs for five years',
    ],
    counterexamples: ['over five years', 'five years ago from 2023'],
  },
  {
    id: 'time.run.to',
    says: 'A number of years with its end: "the five years to fiscal 2027", "in the two decades through last year".',
    examples: [
      'the five years to fiscal 2027',
      'in the two decades through last year',
      'the decade to 2024',
      'the five years ending in March 2028',
    ],
    counterexamples: ['over five years', 'five years until now'],
  },
  {
    id: 'time.fiscal.listed',
    says: 'A year listed behind the fiscal year before it is a fiscal year too: "in fiscal 2015, 0.9 percent in 2016".',
    examples: [
      '0.95 percent in fiscal 2015, 0.93 percent in 2016',
      '5 trillion yen in fiscal 2018 and 6 trillion yen in 2019',
    ],
    counterexamples: [
      '5 trillion yen in fiscal 2018; in 2019 it was 6',
      '0.95 percent in fiscal 2015, 1.1 percent in 2024',
    ],
  },
  {
    id: 'time.date.apposition',
    says: 'A relative day with its date: "today, January 13, 2023".',
    examples: ['at the White House today, January 13, 2023'],
    counterexamples: ['today, he said'],
  },
  {
    id: 'time.date.week',
    says: 'A day of a week counted from the reference: "Thursday last week", "on Monday of this week".',
    examples: ['Thursday last week', 'on Monday of this week', 'last week on Friday'],
    counterexamples: ['on Thursday, last week', 'last week'],
  },
]

const TO = /^ ?(?:to|through|thru|until|till|[-\u2010-\u2015]) (?:the )?(?:end of )?$|^ ?[-\u2010-\u2015] ?$/
const AND = /^ and (?:the )?$/
const FROM_LEFT = /\b(?:from|between|starting in|beginning in|running from) (?:the )?$/i
const BETWEEN_LEFT = /\bbetween (?:the )?$/i
const MOVED_LEFT =
  /\b(?:moved?|moving|brought|bring|pushed|push|shifted|delayed?|postponed?|advanced?|forward|back|changed) (?:[a-z]+ )?(?:from )?(?:the )?$/i
/** "a five-year, 43 trillion yen plan": what may stand between the years and their bounds. */
const RUN_NOUN =
  '(?:,? [^.;:()]{1,40} (?:plan|program(?:me)?|package|budget|build-?up|total)| (?:of|worth) [^.;:()]{1,40})?'
const RUN_START = new RegExp(
  `^${RUN_NOUN}(?: ?,)? (?:(?:that|which|to|due to|will|expected to|set to) ){0,2}(?:from|starting|starts?|started|beginning|begins?|began|commencing|since)(?: in| from| with| on| at)? ?(?:the )?(?:start of |beginning of )?$`,
)
const RUN_END = new RegExp(
  `^${RUN_NOUN}(?: ?,)? (?:(?:that|which|will|leading|running|runs?|up) ){0,2}(?:to|through|until|till|ending|ends?|ended)(?: in| with| at| on)? ?(?:the )?(?:end of )?(?:the )?$`,
)
const RUNS_FOR =
  /^ ?,? (?:and )?(?:also )?(?:runs?|running|lasts?|lasting|spans?|spanning|covers?|covering)(?: for| over| a)? (?:the )?$/
const BEGAN_LEFT = /\b(?:began|begins|begun|started|starts|starting|beginning)(?: in| with| from| on)? $/

const isPoint = (form: TimeForm): boolean =>
  (form.type === 'date' && form.weekday === null) ||
  form.type === 'fiscal-year' ||
  form.type === 'fiscal-ending' ||
  form.type === 'fiscal-starting' ||
  (form.type === 'relative' &&
    (form.unit === 'year' || form.unit === 'fiscal-year' || form.unit === 'month') &&
    !form.than)

const isBareYear = (form: TimeForm): form is Extract<TimeForm, { type: 'date' }> =>
  form.type === 'date' && form.year !== null && form.month === null

const yearNumber = (form: TimeForm): number | null =>
  form.type === 'fiscal-year' || form.type === 'date' ? form.year : null

const asFiscal = (form: TimeForm): TimeForm =>
  isBareYear(form) ? { type: 'fiscal-year', year: form.year ?? 0, written: 'plain' } : form

function join(left: Atom, right: Atom, rule: string, form: TimeForm, from: Atom = left): Atom {
  return {
    start: from.start,
    coreStart: from.coreStart,
    end: right.end,
    rule,
    reading: { form },
    parents: [left, right],
  }
}

function spanOf(text: string, a: Atom, b: Atom, gap: string): Atom | null {
  const [from, to] = [a.reading.form, b.reading.form]
  const and = AND.test(gap)
  if ((!and && !TO.test(gap)) || !isPoint(from) || !isPoint(to)) return null
  const left = text.slice(Math.max(0, a.coreStart - 40), a.coreStart)
  if (MOVED_LEFT.test(left) || (and && !BETWEEN_LEFT.test(left))) return null
  const led = FROM_LEFT.test(left)
  // Without "from", only two plain numbers are a span: "up from 2012 to last year" is not.
  if (!led && (yearNumber(from) === null || yearNumber(to) === null)) return null
  // One "fiscal" serves both ends.
  const isFiscal = from.type === 'fiscal-year' || to.type === 'fiscal-year'
  const start = isFiscal ? asFiscal(from) : from
  const end = isFiscal ? asFiscal(to) : to
  const [first, last] = [yearNumber(start), yearNumber(end)]
  if (
    first !== null &&
    last !== null &&
    (last < first || (last === first && !('month' in from && from.month)))
  )
    return null
  return join(a, b, 'time.span.to', { type: 'span', from: start, to: end })
}

function runOf(text: string, a: Atom, b: Atom, gap: string): Atom | null {
  const [run, other] = [a.reading.form, b.reading.form]
  if (run.type === 'run' && !run.start && !run.end) {
    if (
      other.type === 'span' &&
      (RUN_START.test(gap) || /^,? (?:\(|between |covering |spanning )?$/.test(gap))
    ) {
      const bracket = gap.endsWith('(') && text[b.end] === ')' ? { ...b, end: b.end + 1 } : b
      const [start, end] = run.fiscal ? [asFiscal(other.from), asFiscal(other.to)] : [other.from, other.to]
      return join(a, bracket, 'time.run.from', { ...withoutDirection(run), start, end })
    }
    if (!isPoint(other)) return null
    if (RUN_START.test(gap)) return join(a, b, 'time.run.from', { ...withoutDirection(run), start: other })
    if (RUN_END.test(gap)) return join(a, b, 'time.run.to', { ...withoutDirection(run), end: other })
  }
  if (
    other.type === 'run' &&
    !other.start &&
    !other.end &&
    !other.direction &&
    isPoint(run) &&
    RUNS_FOR.test(gap)
  ) {
    if (BEGAN_LEFT.test(text.slice(Math.max(0, a.coreStart - 24), a.coreStart))) {
      return join(a, b, 'time.run.from', { ...other, start: run })
    }
  }
  return null
}

function withoutDirection(run: Extract<TimeForm, { type: 'run' }>): Extract<TimeForm, { type: 'run' }> {
  const { direction: _direction, ...rest } = run
  return rest
}

function appositionOf(a: Atom, b: Atom, gap: string): Atom | null {
  const [day, date] = [a.reading.form, b.reading.form]
  if (day.type !== 'relative' || day.unit !== 'day' || day.anchor || date.type !== 'date') return null
  if (date.day === null || !/^,? \(?$/.test(gap)) return null
  return join(a, b, 'time.date.apposition', date)
}

function weekdayOf(a: Atom, b: Atom, gap: string): Atom | null {
  const [first, second] = [a.reading.form, b.reading.form]
  const [day, week, glue] = first.type === 'date' ? [first, second, /^ (?:of )?$/] : [second, first, /^ on $/]
  if (day.type !== 'date' || day.weekday === null || day.month !== null || day.nth !== undefined) return null
  if (week.type !== 'relative' || week.unit !== 'week' || week.anchor || !glue.test(gap)) return null
  return join(a, b, 'time.date.week', { ...day, weekOffset: week.offset })
}

/** Between two years of a list stand a comma or "and" and the figure of the second. */
const LISTED =
  /^,? (?:and )?[^.;:]?(?:[^.;:]|\.(?=\d)){0,40}(?:%|percent|per cent|yen|won|billion|trillion)[^.;:]{0,12}$/

/** "0.955 percent in fiscal 2015, 0.937 percent in 2016 and 0.885 percent in 2017": one "fiscal" serves the list. */
function fiscalToTheEnd(text: string, atoms: readonly Atom[]): Atom[] {
  const out: Atom[] = []
  for (const atom of atoms) {
    const previous = out.at(-1)
    const { form } = atom.reading
    const before = previous?.reading.form
    const follows =
      previous &&
      before?.type === 'fiscal-year' &&
      before.written === 'plain' &&
      isBareYear(form) &&
      Math.abs((form.year ?? 0) - before.year) === 1 &&
      LISTED.test(text.slice(previous.end, atom.coreStart))
    out.push(
      follows
        ? { ...atom, rule: 'time.fiscal.listed', reading: { ...atom.reading, form: asFiscal(form) } }
        : atom,
    )
  }
  return out
}

/** Joins neighbours until nothing joins any more: spans first, so that "five years from X to Y" sees its span. */
export function combineAtoms(text: string, atoms: readonly Atom[]): Atom[] {
  const joinAll = (input: readonly Atom[], rule: (a: Atom, b: Atom, gap: string) => Atom | null): Atom[] => {
    const out: Atom[] = []
    for (const atom of input) {
      const previous = out.at(-1)
      const gapLength = previous ? atom.coreStart - previous.end : -1
      const joined =
        previous && gapLength > 0 && gapLength <= 80
          ? rule(previous, atom, text.slice(previous.end, atom.coreStart))
          : null
      if (joined) out.pop()
      out.push(joined ?? atom)
    }
    return out
  }
  const spans = joinAll(
    atoms,
    (a, b, gap) => spanOf(text, a, b, gap) ?? appositionOf(a, b, gap) ?? weekdayOf(a, b, gap),
  )
  const joined = joinAll(spans, (a, b, gap) => runOf(text, a, b, gap))
  return addElliptic(text, fiscalToTheEnd(text, joined))
}

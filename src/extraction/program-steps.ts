import type { Figure } from './figures.ts'
import type { Job } from './job.ts'
import { oncePer } from './memo.ts'
import type { Period } from './period-choice.ts'
import { numberOf } from './times/words.ts'
import type { Located, View } from './view.ts'

/** Places of a year in a program. */
export const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh']
export const NTH = `(?<nth>${ORDINALS.join('|')}|opening|final|last)`
const YEARS = '(?:two|three|four|five|six|seven|eight|ten)'
const PLAN = '(?:program(?:me)?|plan|build-?up|package|effort|drive)'
/** Which of how many years or steps a budget is: "the fourth of five in a buildup plan", "in a five-year plan this is the fourth year". */
const INSTALMENTS = [
  `(?:\\b(?:is|was|are|were|be|marks?|makes?|as|represents?|becomes?|and|belongs to|falls (?:in|into|under)|covers)|[,—–])(?: also)? (?:the|its) ${NTH}(?: (?:(?:fiscal )?year|annual (?:budget|step)|instal?lment|slice|tranche|part|budget|step|stage))?(?: of| in| under) (?:a|an|the|its|this|that|[\\w.]+[’']s) (?:[^.;]|\\.(?=\\d))*?(?:\\b(?<n>\\w+)-year\\b|\\b(?:for|over|covering|of|spanning) (?:the )?(?<n2>${YEARS}) (?:fiscal )?years\\b)`,
  `\\bthe ${NTH} of (?<n>${YEARS})(?: (?:annual )?(?:years|steps|stages|budgets|instal?lments))?,? (?:in which\\b|(?:in|of|under|that|which)\\b[^.;,]{0,40}?\\b${PLAN}\\b)`,
  `\\b(?:is|was|marks?|makes?|in|as) (?:the|its) ${NTH} of (?<n>${YEARS}) (?:fiscal )?years of\\b`,
  `\\b(?:in|of|under) (?:a|an|the|its|this) (?<n>${YEARS})-year (?:[^\\s.;]+ ){0,3}?${PLAN}\\b[^.;]*?,? (?:this|it|that|the (?:budget|draft|year)) (?:is|was|will be|marks|makes) (?:also )?(?:the|its) ${NTH}\\b`,
].map((source) => new RegExp(source, 'i'))

/** "a five-year program meant to double arms spending to 2%": what the program is for, reached at its end. */
const TO_REACH =
  /^(?:(?!\b(?:goals?|targets?|aims?|closer|so as)\b)[^.;])*\b(?:to|of|at|for) (?:doubl|rais|tak|bring|lift|boost|increas|push|get|expand|driv|mov)\w*(?:(?!\b(?:goals?|targets?|aims?|closer|so as)\b)[^.;])*\bto (?:about |around |roughly |nearly |at least )?$/i

/** "the first installment of a five-year program worth": the sum of the program, whatever year the step is. */
const WORTH =
  /^[\w -]{0,30} (?:of|worth|for|totall?ing|costing|(?:that|which) (?:totals|costs|is worth|comes to|is to cost|will cost)|(?:under|in|for) which (?:[\w’'-]+ ){1,5}(?:spend|use|invest|pay)) (?:about |around |some |roughly |nearly |a total of )?$/

const stepIn = oncePer((view: View) => {
  const sentence = view.block.text.slice(view.start, view.end)
  return INSTALMENTS.map((pattern) => pattern.exec(sentence)).find((found) => found !== null) ?? null
})

/** First and last year of the program that a sentence tells by the place in it of the year `now`. */
function yearsByOne(step: RegExpExecArray, now: string | null): readonly [string, string] | null {
  const year = Number(/^(?:FY)?(\d{4})$/.exec(now ?? '')?.[1] ?? 0)
  const years = numberOf(step.groups?.n ?? step.groups?.n2 ?? '') ?? 0
  const word = step.groups?.nth?.toLowerCase() ?? ''
  const place = word === 'opening' ? 0 : ORDINALS.indexOf(word)
  if (!year || years < 2 || place >= years) return null
  const first = year - (place < 0 ? years - 1 : place)
  const fiscal = now?.startsWith('FY') ? 'FY' : ''
  return [`${fiscal}${first}`, `${fiscal}${first + years - 1}`]
}

const told = (period: string, role: Period['role']): Period => ({
  period,
  role,
  words: '',
  rule: 'period.program',
})

/** "6.8 trillion yen, the first of five years of growth": the years that "over the five years" will point back to. */
export function programOfStep(view: View, year: Period): Period | null {
  const step = year.role === 'in' ? stepIn(view) : null
  const years = step && yearsByOne(step, year.period)
  return years ? told(years.join('/'), 'over') : null
}

/** "It is also the first instalment of the 27.5 trillion yen plan for five years": told by the year talked about. */
export function byOneYear(
  view: View,
  figure: Located<Figure>,
  { state }: Job,
  subject: string,
  named: string | null = null,
): Period | null {
  const step = stepIn(view)
  if (!step) return null
  const at = view.start + step.index
  const after = view.block.text.slice(at + step[0].length, figure.note.start)
  const { kind, unit } = figure.note.value
  if (named && kind === 'money' && !WORTH.test(after)) return null
  if (kind === 'money' ? at > figure.note.end : unit !== '%' || !TO_REACH.test(after)) return null
  const topic = state.topicYear?.subject === subject ? state.topicYear.period.period : null
  const last = state.lastPeriod?.subject === subject ? state.lastPeriod.period.period : null
  // "for 2026. For the fiscal year that opens in April …": the same year, told more exactly.
  const now = last !== null && last === `FY${topic}` ? last : (topic ?? last ?? named)
  const years = yearsByOne(step, now)
  if (!years) return null
  return kind === 'money' ? told(years.join('/'), 'over') : told(years[1], 'by')
}

import { fiscalYearOf } from '../model/period.ts'
import type { Figure } from './figures.ts'
import type { Job } from './job.ts'
import type { Period } from './period-choice.ts'
import { AVERAGE } from './program.ts'
import { byOneYear, NTH, ORDINALS } from './program-steps.ts'
import { numberOf } from './times/words.ts'
import { resolvePeriod } from './times.ts'
import type { Located, View } from './view.ts'
import { tenseOf } from './when.ts'

/** A program of years that the text has told, with what it comes to in all where that was told too. */
export interface Program extends Period {
  readonly total: { readonly value: number; readonly unit: string } | null
}

const FOR_THE_PERIOD =
  /^\s*(?:\([^)]*\)\s*)?(?:(?!(?:a|each|every|per|in)\b)[\w-]+ ){0,3}?(?:in mind )?(?:for|over|in|under|during) (?:(?:the (?:whole|entirety|rest) of )?(?:the|that) (?:(?:coming|same|next|new|whole|entire) )?(?:period|program|programme|plan)|the (?:coming|same|next|new|whole|entire) (?:five|years)|the (?:three|four|five|six|seven|eight|ten)(?: fiscal)? years?)\b/i
const UP_TO_THEN =
  /^\s*(?:\([^)]*\)\s*)?(?:on (?:defen[cs]e|the military) |for (?:defen[cs]e|the military) )?(?:(?:is|are|was|were) (?:planned|foreseen|budgeted|earmarked|set aside|to be spent) )?(?:in|over|for|during) the (\w+)(?: fiscal)? years (?:(?:up |down )?to|through|until|ending(?: in)?) (?:then|that (?:point|(?:fiscal )?year|date|time))\b/i

const lastYear = (period: string): string => period.split('/').at(-1) ?? period

const carried = (period: string, role: Period['role']): Period => ({
  period,
  role,
  words: '',
  rule: 'period.carried',
})

/** First and last year of a period as written, `FY2023/FY2027`; null where it is no run of years. */
function yearsOf(period: string): { first: number; last: number; write: (year: number) => string } | null {
  const match = /^(FY)?(\d{4})\/(?:FY)?(\d{4})$/.exec(period)
  if (!match) return null
  return {
    first: Number(match[2]),
    last: Number(match[3]),
    write: (year) => `${match[1] ?? ''}${year}`,
  }
}

/**
 * The period of a figure that is told by a program of years talked about: "for the whole period", "8.9 trillion of
 * it in the final year", "the present five-year plan", "in the five years up to then", a yearly average. With `named`
 * the sentence names years itself, and only what stands nearer to the figure counts. Null where nothing refers to it, vague where the text
 * does not tell the years of the program referred to.
 */
export function programPeriod(
  view: View,
  figure: Located<Figure>,
  job: Job,
  named: Period | null,
  subject: string,
): Period | 'vague' | null {
  const { state, reference } = job
  if (named && named.role !== 'over')
    return placeInProgram(view, figure, state.program) ?? byOneYear(view, figure, job, subject, named.period)
  const from = figure.note.value.converted.at(-1)?.end ?? figure.note.end
  const after = view.block.text.slice(from, Math.min(view.end, from + 130)).replace(/^[)\]]/, '')
  const upTo = UP_TO_THEN.exec(after)
  const until = /^FY(\d{4})$/.exec(
    lastYear(state.lastClaim?.period?.period ?? state.lastPeriod?.period.period ?? ''),
  )
  if (upTo && until) {
    const years = numberOf(upTo[1] ?? '') ?? 0
    const end = Number(until[1])
    if (years > 1) return carried(`FY${end - years + 1}/FY${end}`, 'over')
  }
  const instalment = named ? null : byOneYear(view, figure, job, subject)
  if (instalment) return instalment
  const lead = view.block.text.slice(view.start, figure.note.start)
  if (!named && state.program && WHOLE_PERIOD.test(lead)) return carried(state.program.period, 'over')
  if (!named && state.lastRun && spansIt(lead, state.lastRun)) return carried(state.lastRun.period, 'over')
  const program = named && yearsOf(named.period) ? { ...named, total: null } : state.program
  if (!program) return null
  const at = named?.words ? view.block.text.indexOf(named.words, view.start) : view.start
  const before = view.block.text.slice(at + (named?.words.length ?? 0), figure.note.start)
  const part = yearOfProgram(before, after, program, view, figure)
  if (part) return part
  // "the 295 billion of the previous program, which covered 2019 to 2025".
  if (named && at > figure.note.start) return null
  const money = figure.note.value.kind === 'money'
  const other = money ? otherProgram(before, after, program, subject, reference, named !== null) : null
  if (other || named) return other
  if (
    money &&
    (FOR_THE_PERIOD.test(after) ||
      PROGRAM_HOLDS.test(lead) ||
      sameScale(view, figure.note.value, program.total))
  )
    return program
  const around = before.slice(-60) + after.slice(0, 50)
  return !money && AVERAGE.test(around) ? carried(program.period, program.role) : null
}

const WHOLE_PERIOD =
  /\b(?:for|over|in|during|across) (?:the|that) (?:(?:whole|entire|full|same) (?:period|program(?:me)?|plan|five years)|(?:three|four|five|six|seven|eight|ten)(?:(?: fiscal)? years|-year (?:period|span|stretch|term)))(?! (?:to|from|through|until|ending|ended|before|up|since|starting|beginning))\b(?:[^.;,]|\.(?=\d))*$/i
const THOSE_YEARS =
  /\b(?:for|over|in|during|of|covering|spanning) (?:those|these|the same) (?<n>\w+) (?:fiscal )?years\b(?:[^.;,]|\.(?=\d))*$/i

/** "The plan for those five years sets aside 18.4 trillion yen". */
function spansIt(before: string, program: Program): boolean {
  const count = numberOf(THOSE_YEARS.exec(before)?.groups?.n ?? '')
  const years = yearsOf(program.period)
  return years !== null && count === years.last - years.first + 1
}

const ITS_NTH = new RegExp(
  `\\b(?:its|the|their) ${NTH}(?: one)?,? (?:(?:saw|got|had|took|with|was|is|at) )?(?:about |some )?$`,
  'i',
)

/** "Its first year, fiscal 2023, saw 6.8 trillion yen and its second 7.9 trillion": the year by its place alone. */
function placeInProgram(view: View, figure: Located<Figure>, program: Program | null): Period | null {
  const years = program && yearsOf(program.period)
  const before = view.block.text.slice(view.start, figure.note.start)
  const word =
    years &&
    /\b(?:first|opening|second|third|fourth) year\b/i.test(before) &&
    ITS_NTH.exec(before)?.groups?.nth?.toLowerCase()
  if (!word) return null
  const place = ORDINALS.indexOf(word)
  const year = place < 0 ? years.last : years.first + place
  return year > years.last ? null : carried(years.write(year), 'in')
}

/** "The program is worth 24.7 trillion yen". */
const PROGRAM_HOLDS =
  /^(?:The|That|This|Its) (?:[\w-]+ ){0,3}(?:program(?:me)?|plan|build-?up) (?:(?:is|was) (?:worth|put at|to cost)|(?:will |would )?(?:costs?|totals?|comes? to|amounts? to)|totall?ed|came to|amounted to) (?:[\w-]+ ){0,3}$/

const PROGRAM = /\b(?:program(?:me)?|plan|build-?up)\b/i

/** "hopes to hold outlays to 25.5 trillion yen": no year costs as much as the years together. */
function sameScale(view: View, { value, unit }: Figure, total: Program['total']): boolean {
  if (!total || unit !== total.unit || value <= total.value / 2 || value >= total.value * 2) return false
  // "The 2016 white paper had promised $195 billion": another year, and maybe another program.
  const years = view.times.some(
    ({
      note: {
        value: { form },
      },
    }) => form.type === 'date' && form.year !== null,
  )
  return !years || PROGRAM.test(view.block.text.slice(view.start, view.end))
}

const NTH_BEHIND = new RegExp(
  `^[^.;,]{0,45}\\b(?:in|for) (?:(?:its|the) ${NTH} (?:fiscal )?year\\b|the ${NTH.replace('nth', 'of')} of (?:those|these|the) )`,
  'i',
)
const NTH_AHEAD = new RegExp(
  `(?:^|\\b(?:its|the) )(?:(?<of>${NTH.slice(7, -1)}) of (?:those|these|the (?:two|three|four|five|six|seven|ten)) (?:fiscal )?years|${NTH} (?:fiscal )?year)(?: of (?:the|that|its) (?:[\\w-]+ ){0,3}(?:program(?:me)?|plan|period|build-?up))?(?:[,:][^.;]*| (?!of|in|running|straight|since|after|that|when)[^.;,]*)?$`,
  'i',
)
const FIRST_YEARS = /\bthe first (two|three|four) (?:fiscal )?years\b(?:[^.;]|\.(?=\d))*$/i

/** One year of a program: "in its last year", "first year: 6.8 trillion yen", each of "the first two years". */
function yearOfProgram(
  before: string,
  after: string,
  program: Program,
  view: View,
  figure: Located<Figure>,
): Period | null {
  const years = yearsOf(program.period)
  if (!years) return null
  const ahead = NTH_AHEAD.exec(before)
  const groups = (NTH_BEHIND.exec(after) ?? ahead)?.groups
  const word = (groups?.nth ?? groups?.of)?.toLowerCase()
  if (word) {
    const index = word === 'opening' ? 0 : ORDINALS.indexOf(word)
    const year = index < 0 ? years.last : years.first + index
    const by =
      ahead &&
      /\bby (?:the |its )?$/i.test(
        before.slice(0, ahead.index + (ahead[0].match(/^(?:the|its) /i)?.[0].length ?? 0)),
      )
    return year > years.last ? null : carried(years.write(year), by ? 'by' : 'in')
  }
  const count = numberOf(FIRST_YEARS.exec(before)?.[1] ?? '') ?? 0
  if (count === 0) return null
  const from = figure.note.start - (FIRST_YEARS.exec(before)?.[0].length ?? 0)
  const listed = view.figures.filter(
    (f) => f.note.start >= from && f.note.value.unit === figure.note.value.unit,
  )
  const place = listed.indexOf(figure)
  return place >= 0 && place < count ? carried(years.write(years.first + place), 'in') : null
}

const OTHER =
  /\b(?:the|its|their) (?:(?<before>previous|former|preceding|prior|last|old|earlier|outgoing|expiring)|(?<now>current|present|running|existing|ongoing)) (?:(?<n>two|three|four|five|six|seven|ten)-(?:fiscal-)?year )?(?:[\w-]+ ){0,2}?(?:program(?:me)?|plan|build-?up|one)\b|\bthe (?<n2>two|three|four|five|six|seven|ten)-year (?:[\w-]+ ){0,2}?(?:program(?:me)?|plan|build-?up)(?= (?:(?<now2>now)|that|which))/gi
const ENDS =
  /^(?: now in force| under way| in force)?,? (?:that|which) (?:(?:is|are) (?:due |set )?to )?(?:ends?|expires?|runs? out|lapses?|finish(?:es)?|comes? to an end|closes?)\b/i
const SET_FOR =
  /^(?: \([^)]*\))?(?: (?:set|fixed|planned|budgeted|foreseen|earmarked|allott?ed|allocated|provided|approved|adopted|called for|spent|meant))?(?: (?:for|in|under|by|over|of)) (?=the |its |their )/i

/**
 * The run of years before the program talked about, or the running one: "the previous five-year plan", "the current
 * program, which ends in March"; unknown unless the text tells how long it lasts or when it ends.
 */
function otherProgram(
  before: string,
  after: string,
  program: Program,
  subject: string,
  reference: string | null,
  named: boolean,
): Period | 'vague' | null {
  const years = yearsOf(program.period)
  const tense = tenseOf(program.period, subject, reference)
  if (!years || !tense) return null
  const lead = SET_FOR.exec(after)?.[0]
  const [behind, ahead] = [lead === undefined ? '' : after.slice(lead.length), before.slice(-120)]
  const match = [...behind.matchAll(OTHER)].find((m) => m.index === 0) ?? [...ahead.matchAll(OTHER)].at(-1)
  if (!match) return null
  const text = behind && match.input === behind ? behind : ahead
  const ends = ENDS.test(text.slice(match.index + match[0].length))
  // "For fiscal 2014-18 the current program provides": the years named are its own.
  if (named && !ends && text === ahead && match.groups?.now) return null
  const { before: former, n, n2, now2 } = match.groups ?? {}
  const count = numberOf(n ?? n2 ?? '') ?? 0
  if (count === 0 && !ends) return 'vague'
  if (n2 && !ends && !now2) return null
  const length = count || years.last - years.first + 1
  if (tense !== 'future' && !former) return tense === 'running' && !ends ? program : null
  // What ends with the running year is not the program ahead, and what came before the program ends where it begins.
  const day = /^(\d{4})-(\d{2})/.exec(reference ?? '')
  const running = day ? fiscalYearOf(subject, Number(day[1]), Number(day[2])) : years.first - 1
  const last = former ? years.first - 1 : Math.min(running, years.first - 1)
  return carried(`${years.write(last - length + 1)}/${years.write(last)}`, 'over')
}

/** The program that lies ahead, or the running one while no coming one was named. */
export function rememberProgram(
  years: Period,
  subject: string,
  total: Program['total'],
  { state, reference }: Job,
): void {
  state.lastRun = { ...years, total }
  const tense = tenseOf(years.period, subject, reference)
  const known = tenseOf(state.program?.period ?? null, subject, reference)
  if (tense === 'future' || (tense === 'running' && known !== 'future'))
    state.program = {
      ...years,
      total: (state.program?.period === years.period ? state.program.total : null) ?? total,
    }
}

/** "in the next five years": the years that "over those five years" may point back to. */
export function rememberYearsAhead(view: View, subject: string, { state, reference }: Job): void {
  for (const { note } of view.times) {
    if (note.value.form.type !== 'ahead' || note.value.form.unit !== 'year') continue
    const found = resolvePeriod(note.value, { reference, subject, total: true })
    if (found?.role === 'over') state.lastRun = { ...carried(found.period, 'over'), total: null }
  }
}

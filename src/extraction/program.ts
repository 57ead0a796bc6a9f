import type { PeriodRole } from '../model/mention.ts'
import type { Figure } from './figures.ts'
import type { Job } from './job.ts'
import { oncePer } from './memo.ts'
import type { Period } from './period-choice.ts'
import { numberOf } from './times/words.ts'
import type { TimeExpression } from './times.ts'
import { type Located, textBefore, type View } from './view.ts'

const FOR_THE_PERIOD =
  /^\s*(?:\([^)]*\)\s*)?(?:for|over|in|under|during) (?:(?:the (?:whole|entirety|rest) of )?(?:the|that) (?:(?:coming|same|next|new|whole|entire) )?(?:period|program|programme|plan)|the (?:coming|same|next|new|whole|entire) (?:five|years)|the (?:three|four|five|six|seven|eight|ten)(?: fiscal)? years?)\b/i
const FINAL_YEAR = /^[^.;,]{0,30}\bin (?:its|the) (?:final|last) (?:fiscal )?year\b/i
const UP_TO_THEN =
  /^\s*(?:\([^)]*\)\s*)?(?:on (?:defen[cs]e|the military) |for (?:defen[cs]e|the military) )?(?:(?:is|are|was|were) (?:planned|foreseen|budgeted|earmarked|set aside|to be spent) )?(?:in|over|for|during) the (\w+)(?: fiscal)? years (?:(?:up |down )?to|through|until|ending(?: in)?) (?:then|that (?:point|(?:fiscal )?year|date|time))\b/i
const AVERAGE = /\baverag(?:e|ed|es|ing)\b/i

const lastYear = (period: string): string => period.split('/').at(-1) ?? period

/**
 * The period of a figure that is told by the program of years talked about: "for the whole period", "8.9 trillion of
 * it in the final year", "in the five years up to then", a yearly average. With `named` the sentence names the years itself,
 * and only a part of them is sought. Null where nothing refers to it.
 */
export function programPeriod(
  view: View,
  figure: Located<Figure>,
  { state }: Job,
  named: boolean,
): Period | null {
  const from = figure.note.value.converted.at(-1)?.end ?? figure.note.end
  const after = view.block.text.slice(from, Math.min(view.end, from + 90)).replace(/^[)\]]/, '')
  const { program } = state
  const carried = (period: string, role: Period['role']): Period => ({
    period,
    role,
    words: '',
    rule: 'period.carried',
  })
  const upTo = UP_TO_THEN.exec(after)
  const until = /^FY(\d{4})$/.exec(
    lastYear(state.lastClaim?.period?.period ?? state.lastPeriod?.period.period ?? ''),
  )
  if (upTo && until) {
    const years = numberOf(upTo[1] ?? '') ?? 0
    const end = Number(until[1])
    if (years > 1) return carried(`FY${end - years + 1}/FY${end}`, 'over')
  }
  if (!program) return null
  if (FINAL_YEAR.test(after)) return carried(lastYear(program.period), 'in')
  if (named) return null
  const money = figure.note.value.kind === 'money'
  if (money && FOR_THE_PERIOD.test(after)) return program
  const around =
    view.block.text.slice(Math.max(view.start, figure.note.start - 60), figure.note.start) +
    after.slice(0, 50)
  return !money && AVERAGE.test(around) ? carried(program.period, program.role) : null
}

/** "a five-year program … begun in fiscal 2014", "a five-year program that ends in fiscal 2027": the whole run. */
export function programOf(
  view: View,
  time: Located<TimeExpression>,
  at: { period: string; role: PeriodRole },
): { period: string; role: PeriodRole } | null {
  const fiscal = /^FY(\d{4})$/.exec(at.period)
  if (!fiscal) return null
  const length = /\b(two|three|four|five|six|seven|eight|ten|\d{1,2})[- ](?:fiscal[- ])?years?\b/i.exec(
    view.block.text.slice(view.start, view.end),
  )
  const years = numberOf(length?.[1] ?? '') ?? 0
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

const OF_WHICH = /\b(\w+)[- ]years? of which (?:fiscal )?(\d{4}) is the first\b/i
const FIRST_OF =
  /\b(?:the )?coming (?:fiscal )?year is (?:also )?the first (?:year )?of (?:a|the|its) (\w+)-year\b/i

const spelledIn = oncePer((view: View) => {
  const sentence = view.block.text.slice(view.start, view.end)
  return { which: OF_WHICH.exec(sentence), coming: FIRST_OF.exec(sentence) }
})

/** A program told by its first year: "in the five years of which fiscal 2019 is the first". */
export function programSpelled(view: View, reference: string | null): Period | null {
  const { which, coming } = spelledIn(view)
  if (!which && !coming) return null
  const years = numberOf(which?.[1] ?? coming?.[1] ?? '')
  const [year = 0, month = 1] = (reference ?? '').split('-').map(Number)
  const first = which ? Number(which[2]) : coming && year ? (month >= 4 ? year + 1 : year) : 0
  if (!years || !first) return null
  return {
    period: `FY${first}/FY${first + years - 1}`,
    role: 'over',
    words: which?.[0] ?? coming?.[0] ?? '',
    rule: 'period.program',
  }
}

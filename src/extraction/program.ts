import type { PeriodRole } from '../model/mention.ts'
import { oncePer } from './memo.ts'
import type { Period } from './period-choice.ts'
import { numberOf } from './times/words.ts'
import type { TimeExpression } from './times.ts'
import { type Located, textBefore, type View } from './view.ts'

/** What a mean over years is called. */
export const AVERAGE = /\baverag(?:e|ed|es|ing)\b/i

const LENGTH =
  /(?<!\b(?:first|last|past|final|previous) )\b(two|three|four|five|six|seven|eight|ten|\d{1,2})[- ](?:fiscal[- ])?years?\b/i
const PERIOD_FROM =
  /\b(?:period|program(?:me)?|plan|build-?up) (?:(?:starting|beginning) )?(?:from|in|with) $/i

const textBeforeSentence = (view: View): string =>
  view.block.text.slice(Math.max(0, view.start - 200), view.start)

/** "a five-year program … begun in fiscal 2014": the whole run. */
export function programOf(
  view: View,
  time: Located<TimeExpression>,
  at: { period: string; role: PeriodRole },
): { period: string; role: PeriodRole } | null {
  const fiscal = /^FY(\d{4})$/.exec(at.period)
  if (!fiscal) return null
  const lead = textBefore(view, time.note.value.coreStart, 40)
  // "its most expensive five years … for the period from fiscal 2019": how long was told before.
  const told = PERIOD_FROM.test(lead) ? textBeforeSentence(view) : ''
  const length = LENGTH.exec(view.block.text.slice(view.start, view.end)) ?? LENGTH.exec(told)
  const years = numberOf(length?.[1] ?? '') ?? 0
  if (!(years >= 2 && years <= 15)) return null
  const year = Number(fiscal[1])
  return /\b(?:began|begun|begins?|beginning|starting|starts?|started|from|since|launched)\s+(?:in\s+|with\s+)?$/i.test(
    lead,
  )
    ? { period: `FY${year}/FY${year + years - 1}`, role: 'over' }
    : null
}

const OF_WHICH = /\b(\w+)[- ]years?,? of which (?:fiscal )?(\d{4})(?:,[^,.;]{1,50},)? is the first\b/i
const FIRST_OF =
  /\b(?:the )?coming (?:fiscal )?year is (?:also )?the first (?:year )?of (?:a|the|its) (\w+)-year\b/i

/** "third" of five as the years before it. */
const placeOf = (ordinal: string, years: number): number => {
  const place = ['first', 'second', 'third', 'fourth', 'fifth'].indexOf(ordinal)
  return place < 0 ? years - 1 : place
}

const NTH_OF =
  /\b[Ff]iscal (?:year )?(\d{4})\b[^.;]{0,60}\b(?:is|was|will be) (?:also )?the (first|second|third|fourth|fifth|final|last) (?:year )?of (?:(?:a|the|its) (?:new )?(\w+)-year\b|(two|three|four|five|six|seven|ten) years\b)/

const spelledIn = oncePer((view: View) => {
  const sentence = view.block.text.slice(view.start, view.end)
  const which = OF_WHICH.exec(sentence)
  const coming = FIRST_OF.exec(sentence)
  return { which, coming, nth: which || coming ? null : NTH_OF.exec(sentence) }
})

/** A program told by one of its years: "in the five years of which fiscal 2019 is the first". */
export function programSpelled(view: View, reference: string | null): Period | null {
  const { which, coming, nth } = spelledIn(view)
  if (!which && !coming && !nth) return null
  const years = numberOf(which?.[1] ?? coming?.[1] ?? nth?.[3] ?? nth?.[4] ?? '')
  const [year = 0, month = 1] = (reference ?? '').split('-').map(Number)
  const first = which
    ? Number(which[2])
    : coming && year
      ? month >= 4
        ? year + 1
        : year
      : nth && years
        ? Number(nth[1]) - placeOf(nth[2] ?? '', years)
        : 0
  if (!years || !first) return null
  return {
    period: `FY${first}/FY${first + years - 1}`,
    role: 'over',
    words: which?.[0] ?? coming?.[0] ?? nth?.[0] ?? '',
    rule: 'period.program',
  }
}

import type { Mention } from '../model/mention.ts'
import { fiscalRule } from '../model/period.ts'

/**
 * One name for one budget year. A report that dates a budget "for 2026" and goes on to call it that of fiscal 2026
 * means the same year both times; nobody sets a calendar year beside a fiscal year of the same number.
 */
export function withOneCalendar(mentions: readonly Mention[]): Mention[] {
  const fiscal = new Set(
    mentions.flatMap(({ subject, period, periodRole }) =>
      period?.startsWith('FY') && periodRole === 'in' ? [`${subject} ${period}`] : [],
    ),
  )
  return mentions.map((m) => {
    const name = `FY${m.period}`
    const same = m.periodRole === 'in' && fiscal.has(`${m.subject} ${name}`) && isYearly(m)
    const { month, namedBy } = fiscalRule(m.subject)
    return same && month > 1 && namedBy === 'start' ? { ...m, period: name } : m
  })
}

/** A budget or what it comes to; a survey counts by the calendar. */
const isYearly = ({ kind, rules }: Mention): boolean =>
  (kind === 'level' || kind === 'proposal' || kind === 'estimate') && !rules.some((r) => SURVEY.has(r))

const SURVEY: ReadonlySet<string> = new Set(['speaker.survey', 'speaker.survey-holds'])

import { fiscalRule, fiscalYearOf } from '../model/period.ts'

/** How far the budget of the coming year has come: asked for, or drawn up by the government and so adopted. */
export type BudgetStage = 'asked' | 'drafted'

/** General elections in December put two Japanese drafts off to January: the days when the Cabinet adopted them. */
const PUT_OFF: ReadonlyMap<number, string> = new Map([
  [2013, '2013-01-29'],
  [2015, '2015-01-14'],
])

/** Years whose budget South Korea's National Assembly passed well behind the lawful day, the second of December. */
const PASSED_LATE: ReadonlyMap<number, string> = new Map([
  [2010, '2009-12-31'],
  [2011, '2010-12-08'],
  [2012, '2011-12-31'],
  [2013, '2013-01-01'],
  [2014, '2014-01-01'],
  [2018, '2017-12-06'],
  [2019, '2018-12-08'],
  [2020, '2019-12-10'],
  [2023, '2022-12-24'],
  [2024, '2023-12-21'],
  [2025, '2024-12-10'],
])

/**
 * Whether the budget of a year is adopted on a day. Japan: the ministries request in August, the Cabinet adopts the
 * draft between 20 and 29 December, and the year begins in April. South Korea: the National Assembly passes the
 * government's bill in the first days of December. United States: what the president requests is not acted on before
 * its year begins.
 */
const ADOPTED: Readonly<Record<string, (date: string, year: number) => boolean>> = {
  JP: (date, year) => date >= (PUT_OFF.get(year) ?? `${year - 1}-12-20`),
  KR: (date, year) => date >= (PASSED_LATE.get(year) ?? `${year - 1}-12-01`),
  US: () => false,
}

/** Where the budget for `period` stands on the day of the article; null for other years, other states, or unknown days. */
export function budgetStage(
  period: string | null,
  subject: string,
  reference: string | null,
): BudgetStage | null {
  if (subject === 'CN') return chineseStage(period, reference)
  const adopted = ADOPTED[subject]
  const year = /^(?:FY)?(\d{4})$/.exec(period ?? '')?.[1]
  const day = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(reference ?? '')
  if (!adopted || !year || !day) return null
  if (Number(year) !== fiscalYearOf(subject, Number(day[1]), Number(day[2])) + 1) return null
  return adopted(`${day[1]}-${day[2]}-${day[3] ?? '01'}`, Number(year)) ? 'drafted' : 'asked'
}

/** The day of a year on which China's congress opens; in 2020 the pandemic put it off. */
const congressOpens = (year: string): string => (year === '2020' ? '2020-05-22' : `${year}-03-04`)

/** China: the government lays the budget of the running year before the congress as it opens, and it stands. */
function chineseStage(period: string | null, reference: string | null): BudgetStage | null {
  const year = /^(?:FY)?(\d{4})$/.exec(period ?? '')?.[1]
  return year && reference?.startsWith(year) && reference >= congressOpens(year) ? 'drafted' : null
}

/**
 * Japan's programs of five years by their first year, and the day on which each was settled: by the Cabinet, or, for
 * fiscal 2023 to 2027, by the prime minister's order to his ministers.
 */
const PROGRAMS: ReadonlyMap<number, string> = new Map([
  [1986, '1985-09-18'],
  [1991, '1990-12-20'],
  [1996, '1995-12-15'],
  [2001, '2000-12-15'],
  [2005, '2004-12-10'],
  [2011, '2010-12-17'],
  [2014, '2013-12-17'],
  [2019, '2018-12-18'],
  [2023, '2022-12-05'],
])

/** Whether Japan's program of the years `period` ("FY2019/FY2023") was not settled yet on a day. */
export function isProgramAhead(period: string | null, subject: string, reference: string | null): boolean {
  const from = subject === 'JP' ? /^(?:FY)?(\d{4})\//.exec(period ?? '')?.[1] : undefined
  if (!from || !reference) return false
  const settled = PROGRAMS.get(Number(from))
  // A program that is not known here is settled in the year before its first, as the known ones were.
  return settled
    ? reference < settled && !settled.startsWith(reference)
    : Number(from) - Number(reference.slice(0, 4)) > 1
}

/**
 * The days of the year in which the news is of a state's budget, laid before its parliament or passed there, how many
 * years ahead that one is, and the year from which the days hold.
 */
const PRESENTED: Readonly<
  Record<string, readonly (readonly [from: string, to: string, after: number, since?: number])[]>
> = {
  // Since 2017 on 1 February, before on the last days of the month; after a general election again in July.
  IN: [
    ['01-28', '02-20', 0, 2017],
    ['07-05', '07-31', 0],
  ],
  PK: [['06-01', '06-30', 0]],
  CN: [['03-01', '03-16', 0]],
  KR: [['11-28', '12-15', 1]],
}

/** The year of the budget that the news is of on a day: in early February 2023 India's for FY2023. */
export function budgetPresented(subject: string, reference: string | null): string | null {
  const day = /^(\d{4})-(\d{2}-\d{2})/.exec(reference ?? '')
  const season =
    day &&
    PRESENTED[subject]?.find(
      ([from, to, , since = 0]) => day[2] && day[2] >= from && day[2] <= to && Number(day[1]) >= since,
    )
  if (!day || !season) return null
  const year = Number(day[1]) + season[2]
  return fiscalRule(subject).month > 1 ? `FY${year}` : `${year}`
}

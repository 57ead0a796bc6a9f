import { daysInMonth } from '../../model/edtf.ts'
import type { Nth, TimeForm } from './form.ts'
import { dateForm, type Groups, groupNumber, sticky, type TimeRule } from './rule.ts'
import {
  DASH,
  DAY,
  FULL_MONTH,
  MONTH,
  monthOf,
  NO_AMOUNT,
  offsetOf,
  S,
  SHORT_MONTH,
  WEEKDAY,
  weekdayOf,
  YEAR,
} from './words.ts'

/** Month, day and year words that may follow a weekday, or stand alone. */
const MONTH_DAY = `(?<m>${MONTH})${S}(?<d>${DAY})(?:,?${S}(?<y>${YEAR})\\b(?!,\\d))?`
const DAY_MONTH = `(?:the${S})?(?<d2>${DAY})${S}(?:of${S})?(?<m2>${MONTH})(?:,?${S}(?<y2>${YEAR})\\b)?`
const OTHER_YEAR = `,?${S}(?:of${S})?(?<rel>last|this|next)${S}year\\b`

/** Names that open like a month. */
const PERSON = `(?!${S}(?:Day\\b|Madness|[A-Z][a-z]{2,15}${S}(?:said|says|told|wrote|warned|added)))`

function readDate(groups: Groups): TimeForm | null {
  const month = groups.m ?? groups.m2
  const day = groupNumber(groups, 'd') ?? groupNumber(groups, 'd2')
  const year = groupNumber(groups, 'y') ?? groupNumber(groups, 'y2')
  const form = dateForm({
    year,
    month: month ? monthOf(month) : null,
    day,
    weekday: groups.w ? weekdayOf(groups.w) : null,
  })
  if (form.month !== null && day !== null && day > daysInMonth(year ?? 2000, form.month)) return null
  const nth = groups.nth ? (offsetOf(groups.nth)?.offset as Nth) : undefined
  const yearOffset = groups.rel ? offsetOf(groups.rel)?.offset : undefined
  return {
    ...form,
    ...(nth === undefined ? {} : { nth }),
    ...(yearOffset === undefined ? {} : { yearOffset }),
  }
}

function daySpan(groups: Groups): TimeForm | null {
  const from = readDate({ ...groups, d: groups.from })
  const to = readDate({ ...groups, d: groups.to })
  return from && to && Number.parseInt(groups.from ?? '', 10) < Number.parseInt(groups.to ?? '', 10)
    ? { type: 'span', from, to }
    : null
}

const PARTS = `(?:${S}(?:morning|afternoon|evening|night))?`

export const calendarRules: readonly TimeRule[] = [
  {
    id: 'time.weekday',
    says: 'A day of the week, alone or with its date: "on Monday", "Thursday (Aug. 25)", "Tuesday, 4 November".',
    examples: [
      'He spoke on Monday.',
      'on Thursday (Aug. 25) cleared',
      'Tuesday, Nov. 4',
      'last Friday',
      'Wednesday, January 13, 2021',
    ],
    counterexamples: ['the Sunday Times reported', 'it meets on Mondays', 'a Black Friday sale'],
    at: ['weekday'],
    pattern: sticky(
      `(?<=(?<pre>(?:\\b(?<nth>[Ll]ast|[Tt]his|[Nn]ext)${S})?))(?<!\\b(?:Black|Good|Bloody|Super|Mail on|Ash)${S})(?<w>${WEEKDAY})\\b(?!${S}(?:Times|Telegraph|Mirror|Mail|Night Live|Agreement|Fund))${PARTS}(?:,?${S}\\(?(?:${MONTH_DAY}|${DAY_MONTH})\\)?)?`,
    ),
    read: readDate,
  },
  {
    id: 'time.date.short-weekday',
    says: 'An abbreviated day of the week counts only with its date: "Tues., Nov. 4".',
    examples: ['Tues., Nov. 4', 'Thurs. 4 November 2021'],
    counterexamples: ['the sun. Nov'],
    at: ['month-name'],
    pattern: sticky(
      `(?<=(?<pre>\\b(?<w>Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\.,?${S}(?:(?<d2>${DAY})${S})?))(?<m>${MONTH})(?:${S}(?<d>${DAY}))?(?:,?${S}(?<y>${YEAR})\\b)?`,
    ),
    read: (groups) => (groups.d || groups.d2 ? readDate(groups) : null),
  },
  {
    id: 'time.date.days',
    says: 'Several days of one month: "Dec. 16-18, 2022", "16-18 December".',
    examples: ['Dec. 16-18, 2022', 'on December 16–18'],
    counterexamples: ['December 16', 'Dec. 18-16'],
    at: ['month-name'],
    pattern: sticky(
      `(?<m>${MONTH})${S}(?<from>\\d{1,2})${DASH}(?<to>\\d{1,2})(?!\\d)(?:,?${S}(?<y>${YEAR})\\b)?`,
    ),
    read: daySpan,
  },
  {
    id: 'time.date.days-first',
    says: 'Several days of one month in British order: "16-18 December 2022".',
    examples: ['on 16–18 December 2022'],
    counterexamples: ['16 December'],
    at: ['month-name'],
    pattern: sticky(
      `(?<=(?<pre>(?<![\\d.,])(?<from>\\d{1,2})${DASH}(?<to>\\d{1,2})${S}))(?<m>${MONTH})(?:,?${S}(?<y>${YEAR})\\b)?`,
    ),
    read: daySpan,
  },
  {
    id: 'time.date.day-first',
    says: 'A date in British order: "16 December 2022", "the 3rd of May".',
    examples: ['16 December 2022', '16 Dec 2022', 'on the 3rd of May', '2 May'],
    counterexamples: ['41 December', 'grew 2.5 May'],
    at: ['month-name'],
    pattern: sticky(
      `(?<=(?<pre>(?<![\\d.,$¥€£])(?:\\bthe${S})?(?<!\\d)(?<d>(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?)${S}(?:of${S})?))(?<m>${MONTH})(?!${S}\\d{1,2}\\b(?!:))(?:${OTHER_YEAR}|,?${S}(?<y>${YEAR})\\b(?!,\\d))?`,
    ),
    read: readDate,
  },
  {
    id: 'time.date.month-first',
    says: 'A date in American order: "Dec. 16, 2022", "July 1".',
    examples: ['Dec. 16, 2022', 'on July 1', 'March 31, 2026', 'May 3 is a holiday', 'the July 20 vote'],
    counterexamples: ['in April 25 percent of it', 'may 3 of them'],
    at: ['month-name'],
    pattern: sticky(
      `(?<m>${MONTH})(?:${S}|(?<=\\.))(?<d>${DAY})${NO_AMOUNT}(?:${OTHER_YEAR}|,?${S}(?<y>${YEAR})\\b(?!,\\d))?`,
    ),
    read: readDate,
  },
  {
    id: 'time.month.year',
    says: 'A month with its year: "October 2021", "early November 2021".',
    examples: ['in October 2021', 'early November 2021', 'Dec. 2022', 'May 2026', 'March of 2020'],
    counterexamples: ['in October 2,021 people'],
    at: ['month-name'],
    pattern: sticky(`(?<m>${MONTH})(?:,?${S}(?:of${S})?(?<y>${YEAR})\\b(?!,\\d)|${OTHER_YEAR})`),
    read: readDate,
  },
  {
    id: 'time.month.relative',
    says: 'A month counted from the reference: "last December", "this April", "next April".',
    examples: ['last December', 'this April', 'from next April'],
    counterexamples: ['December'],
    at: ['month-name'],
    pattern: sticky(
      `(?<=(?<pre>\\b(?<nth>[Ll]ast|[Tt]his|[Nn]ext|this coming|this past)${S}))(?<m>${FULL_MONTH}|${SHORT_MONTH})`,
    ),
    read: (groups) => readDate({ ...groups, nth: groups.nth?.split(' ')[0]?.toLowerCase() }),
  },
  {
    id: 'time.month.bare',
    says: 'A month alone, in full: "in October", "late October"; May and given names only after a preposition.',
    examples: ['in October', 'late October', "December's decision", 'in May', 'since March'],
    counterexamples: [
      'spending may rise',
      'they march on',
      'Theresa May said',
      'April Glaspie said',
      'May told reporters',
    ],
    at: ['month-name'],
    pattern: sticky(
      `(?:(?<m>January|February|March|July|August|September|October|November|December)|(?<=(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Bb]y|[Ff]rom|[Tt]hrough|[Bb]efore|[Aa]fter|[Ee]arly|[Ll]ate|of|to|and|[Mm]id|[Ee]nd)[- ])(?<m2>May|April|June|${SHORT_MONTH})|(?<a>April|June)(?!${S}[A-Z]))(?!\\w)${PERSON}`,
    ),
    read: (groups, { text, start }) => {
      if (groups.m2 === 'May' && /\b(?:Theresa|Mrs\.?|Ms\.?|Minister) May\b/.test(text)) return null
      if (
        /[A-Z][a-z]+ $/.test(text.slice(Math.max(0, start - 12), start)) &&
        !/\b(?:In|Since|Late|Early|Mid|By|Until|From)\b ?$/.test(text.slice(Math.max(0, start - 6), start)) &&
        groups.a
      )
        return null
      return readDate({ ...groups, m: groups.m ?? groups.a })
    },
  },
  {
    id: 'time.date.day-of-month',
    says: 'A day told by its number alone, as Korean and Japanese agencies do: "on the 20th (local time)".',
    examples: ['answered on the 20th that', 'on the 19th (local time)', 'On the 5th, the ministry'],
    counterexamples: ['in the 20th century', 'on the 19th floor', 'the 14th National Congress'],
    at: ['year-number'],
    pattern: sticky(
      `(?<=(?<pre>\\b[Oo]n${S}the${S}))(?<d>[12]?\\d|3[01])(?:st|nd|rd|th)\\b(?:${S}\\(local time\\))?(?=[,.;:)]|$|${S}(?:that|and|but|when|where|as|at|by|after|before|to|in|with|the|it|he|she|they|of${S}(?:this|last)${S}month)\\b)`,
    ),
    read: (groups) => dateForm({ day: groupNumber(groups, 'd') }),
  },
  {
    id: 'time.date.iso',
    says: 'A numeric date: "2022-12-16", "2022/12/16", and "16/12/2022" where day and month cannot be confused.',
    examples: ['on 2022-12-16', '2022/12/16', 'dated 16/12/2022', 'dated 12/16/2022'],
    counterexamples: ['2022-13-16', 'dated 4/5/2022'],
    at: ['year-number'],
    pattern: sticky(
      `(?<=(?<pre>(?:(?<![\\d/])(?<a>\\d{1,2})/(?<b>\\d{1,2})/)?))(?<y>\\d{4})(?:(?<sep>[-/])(?<mm>\\d{1,2})\\k<sep>(?<dd>\\d{1,2}))?(?![\\d-])`,
    ),
    read: (groups) => readNumeric(groups),
  },
]

function readNumeric(groups: Groups): TimeForm | null {
  const year = groupNumber(groups, 'y') ?? 0
  let [month, day] = [groupNumber(groups, 'mm'), groupNumber(groups, 'dd')]
  if (groups.a && groups.b) {
    const [a, b] = [Number(groups.a), Number(groups.b)]
    // Day and month are told apart only where one of them can be no month.
    if (a > 12) [day, month] = [a, b]
    else if (b > 12) [month, day] = [a, b]
    else return null
  }
  if (!month || !day || month > 12 || day > daysInMonth(year, month)) return null
  return dateForm({ year, month, day })
}

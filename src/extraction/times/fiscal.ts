import type { Nth, TimeForm } from './form.ts'
import { type Groups, groupNumber, sticky, type TimeRule } from './rule.ts'
import { DASH, DAY, MONTH, monthOf, offsetOf, S, WEEKDAY, YEAR } from './words.ts'

const FISCAL = '(?:[Ff]iscal|[Ff]inancial|[Bb]usiness|[Bb]udget(?:ary)?)'
/** `in`, `on`, `this`: between "ending" and the month. */
const LINK = `(?:${S}(?:in|on|at|from|with|the|end|of)\\b){0,4}`
const WHEN = `${LINK}(?:${S}(?<nth>next|this|last))?${S}(?<m>${MONTH})(?:${S}${DAY})?(?:,?${S}(?<y>${YEAR})\\b|,?${S}(?:of${S})?(?<rel>last|this|next)${S}year\\b)?`
const END_WORDS =
  '(?:to|through|until|ending|ended|ends|closing|finishing|(?:that|which) (?:(?:will |is to |is due to )?(?:end|close|finish|expire)|ends?|ended|closes|closed|finishes|finished|expires|expired|runs out|ran out)|(?:that |which )?(?:runs?|running) (?:to|through|until))'
const START_WORDS =
  '(?:from|starting|started|starts|beginning|began|begins|opening|commencing|(?:that|which) (?:has (?:just |already )?)?(?:starts|started|begins|began|begun|opens|opened|commences|commenced|kicks off|kicked off|gets under way|got under way)|(?:that will|which will|that is to|which is to|to|due to|set to|about to) (?:start|begin|open|commence|get under way))'
const PAST_START = /started|began|begun|opened|commenced|kicked|got under/
/** What may stand between `fiscal year` and `ending`: a comma, "which". */
const GLUE = `,?${S}`
/** Looks ahead before looking back: most years are ruled out by the word after them. */
const soon = (words: string): string => `(?=(?:${FISCAL}${S})?(?:year|months)${GLUE}${words}\\b)`
const WHICH = '(?<which>current|this|next|coming|upcoming|new|last|present|previous|following|ongoing)'
const YEAR_HEAD = `(?<=(?<pre>(?:\\b(?:[Tt]he|[Aa]|its|[A-Z][\\w.-]{0,20}['’]s)${S})?(?:\\b${WHICH}${S})?(?:\\b(?:full|12-month|one-year)${S})?))`
/** A name in apposition that adds nothing: "fiscal 2023, which starts in April". */
const TAIL = `(?:,?${S}\\(?(?:${START_WORDS}|${END_WORDS})${LINK}(?:${S}(?:next|this|last))?${S}${MONTH}(?:${S}${DAY})?(?:,?${S}${YEAR}\\b|,?${S}(?:of${S})?(?:last|this|next)${S}year\\b)?\\)?)?`

const fullYear = (digits: string, century: number): number =>
  digits.length === 2 ? century * 100 + Number(digits) : Number(digits)

/** `FY2025`, `FY2025-26` or, where the second year is not the next, a span. */
export function fiscalNumber(first: string, second: string | undefined): TimeForm | null {
  const year = fullYear(first, 20)
  if (year < 1868 || year > 2199) return null
  if (second === undefined)
    return { type: 'fiscal-year', year, written: first.length === 2 ? 'short' : 'plain' }
  const end = fullYear(second, Math.floor(year / 100))
  if (end === year + 1) return { type: 'fiscal-year', year, written: 'split' }
  if (end <= year) return null
  return {
    type: 'span',
    from: { type: 'fiscal-year', year, written: 'plain' },
    to: { type: 'fiscal-year', year: end, written: 'plain' },
  }
}

const nthOf = (word: string | undefined): Nth | undefined => (word ? offsetOf(word)?.offset : undefined)

function relative(which: string): TimeForm | null {
  const found = offsetOf(which)
  if (!found) return null
  return {
    type: 'relative',
    unit: 'fiscal-year',
    offset: found.offset,
    ...(found.context ? { anchor: 'context' as const } : {}),
  }
}

function readEnding(groups: Groups): TimeForm | null {
  const year = groupNumber(groups, 'y')
  const nth = nthOf(groups.nth)
  // "the current fiscal year ending in March" is told by "current", not by a guess which March.
  if (year === null && nth === undefined && groups.which && !groups.rel) return relative(groups.which)
  const yearOffset = nthOf(groups.rel)
  const ended = /ended|closed|finished|expired|ran out/.test(groups.how ?? '')
  return {
    type: 'fiscal-ending',
    year,
    month: monthOf(groups.m ?? ''),
    ...(nth === undefined ? {} : { nth }),
    ...(yearOffset === undefined ? {} : { yearOffset }),
    ...(ended ? { ended: true as const } : {}),
  }
}

function readStarting(groups: Groups): TimeForm | null {
  const year = groupNumber(groups, 'y')
  const nth = nthOf(groups.nth)
  const past = PAST_START.test(groups.how ?? '')
  const yearOffset = nthOf(groups.rel)
  if (year === null && nth === undefined && !past && groups.which && !groups.rel)
    return relative(groups.which)
  return {
    type: 'fiscal-starting',
    year,
    month: monthOf(groups.m ?? ''),
    offset: year !== null || yearOffset !== undefined ? null : (nth ?? (past ? -1 : null)),
    ...(yearOffset === undefined ? {} : { yearOffset }),
  }
}

export const fiscalRules: readonly TimeRule[] = [
  {
    id: 'time.fiscal.fy',
    says: 'FY and a year, two digits or four, split or not: "FY2025", "FY25", "FY 2025-26".',
    examples: [
      'FY2025',
      'for FY 2025',
      'FY25',
      'FY2025-26',
      'FY2025/26',
      "FY'25",
      'FY2023-2027',
      'FY2023–FY2027',
    ],
    counterexamples: ['FYI 2025', 'FY budget', 'FY20255'],
    at: ['fiscal'],
    pattern: sticky(
      `J?FYs?${S}?['’]?(?<y>\\d{4}|\\d{2})(?:${S}?(?:${DASH}|/)${S}?(?:FY${S}?)?['’]?(?<z>\\d{4}|\\d{2}))?(?![\\d]|[.,]\\d)`,
    ),
    read: (groups) => fiscalNumber(groups.y ?? '', groups.z),
  },
  {
    id: 'time.fiscal.named',
    says: 'A fiscal year by number: "fiscal 2025", "fiscal year 2025", "financial year 2025-26".',
    examples: [
      'fiscal 2025',
      'fiscal year 2025',
      'fiscal-year 2025',
      'financial year 2025-26',
      'Fiscal 2023 starts next April',
      'fiscal 2023-2027',
      'fiscal years 2023-27',
      'fiscal year (FY) 2026',
    ],
    counterexamples: ['fiscal policy', 'the financial 2000', 'fiscal 20250', 'fiscal rules of 2025'],
    at: ['fiscal'],
    pattern: sticky(
      `(?:${FISCAL}[ -](?<plural>[Yy]ears?)(?:,?${S}|-)(?:\\(FY\\)${S})?|[Ff]iscal[ -])(?:of${S})?['’]?(?<y>${YEAR}|(?<=['’])\\d{2})(?:${S}?(?:${DASH}|/)${S}?(?:fiscal${S})?(?<z>\\d{4}|\\d{2}))?(?![\\d]|[.,]\\d)${TAIL}`,
    ),
    read: (groups) => {
      const form = fiscalNumber(groups.y ?? '', groups.z)
      if (form?.type !== 'fiscal-year' || form.written === 'plain' || groups.plural?.length !== 5) return form
      // "fiscal years 2025-2026" are two; "fiscal year 2025-2026" is one.
      return fiscalPair(form.year)
    },
  },
  {
    id: 'time.fiscal.year-first',
    says: 'The year before the words: "the 2025 fiscal year", "the 2025 financial year".',
    examples: [
      'the 2025 fiscal year',
      'the 2024 fiscal year that starts in April',
      'in the 2024 financial year',
      'the 2025 fiscal budget',
    ],
    counterexamples: ['the 2025 budget'],
    at: ['year-number'],
    pattern: sticky(
      `(?<=(?<pre>(?:\\b[Tt]he${S})?))(?<![\\w$¥€£.,/-])(?<y>${YEAR})${S}(?:(?:fiscal|financial|business)(?:${S}|-)years?\\b|fiscal(?=${S}budgets?\\b))${TAIL}`,
    ),
    read: (groups) => ({ type: 'fiscal-year', year: groupNumber(groups, 'y') ?? 0, written: 'plain' }),
  },
  {
    id: 'time.fiscal.ending',
    says: 'A year by its last month: "the year to March 2026", "the fiscal year that ends on March 31, 2026".',
    examples: [
      'the year to March 2026',
      'the fiscal year to March 2026',
      'year ending March 31, 2026',
      'the fiscal year that ends on March 31, 2026',
      'the current fiscal year to March 2026',
      'by the fiscal year ending March 2028',
      'the 12 months to March 2026',
      'the fiscal year ending next March',
      'the fiscal year through March',
    ],
    counterexamples: ['a year to remember', 'every yearling to March', 'the fiscal year 2025'],
    at: ['fiscal', 'unit'],
    pattern: sticky(
      `${soon(END_WORDS)}${YEAR_HEAD}(?:${FISCAL}${S}year|year|(?<=\\b(?:12|twelve)${S})months)${GLUE}(?<how>${END_WORDS})${WHEN}`,
    ),
    read: readEnding,
  },
  {
    id: 'time.fiscal.starting',
    says: 'A year by its first month: "the year from next April", "the fiscal year that starts in April 2024".',
    examples: [
      'the year from next April',
      'the fiscal year from April',
      'the fiscal year starting next April',
      'the year starting in April 2024',
      'the fiscal year that began in April',
      'the fiscal year beginning April 1, 2024',
      'the fiscal year starting in April next year',
      'the 12 months from April',
    ],
    counterexamples: ['five years from April', 'the year from hell', 'a year starting slowly'],
    at: ['fiscal', 'unit'],
    pattern: sticky(
      `${soon(START_WORDS)}${YEAR_HEAD}(?:${FISCAL}${S}year|(?<=(?:[Tt]he|[Aa]|current|next|new|coming|full)${S})year|(?<=\\b(?:12|twelve)${S})months)${GLUE}(?<how>${START_WORDS})${WHEN}`,
    ),
    read: readStarting,
  },
  {
    id: 'time.fiscal.starting-soon',
    says: 'A year by how soon it starts: "the fiscal year that begins next month", "the year starting on Saturday".',
    examples: [
      'the fiscal year that begins next month',
      'the year that starts on Saturday',
      'the financial year starting tomorrow',
      'the budget year that began this week',
    ],
    counterexamples: [
      'the year that begins in hope',
      'the week that starts on Saturday',
      'five years starting next month',
    ],
    at: ['fiscal', 'unit'],
    pattern: sticky(
      `${soon(START_WORDS)}${YEAR_HEAD}(?:${FISCAL}${S}year|(?<=(?:[Tt]he|[Aa]|current|next|new|coming|full)${S})year)${GLUE}(?<how>${START_WORDS})${S}(?:(?:on|this|next|last)${S})?(?:${WEEKDAY}\\b|(?:this|next|last)${S}(?:week|month)|tomorrow\\b|today\\b|(?:in${S}(?:a${S}few${S}|two${S}|three${S})?(?:days|weeks))\\b)`,
    ),
    read: (groups) => ({
      type: 'relative',
      unit: 'fiscal-year',
      offset: PAST_START.test(groups.how ?? '') ? 0 : 1,
    }),
  },
  {
    id: 'time.fiscal.relative',
    says: 'A fiscal year counted from the reference: "this fiscal year", "the next financial year", "last business year".',
    examples: [
      'this fiscal year',
      'the current fiscal year',
      'the next financial year',
      'last fiscal year',
      'the coming fiscal year',
      'the previous fiscal year',
      'the following fiscal year',
      'this business year',
      'the current fiscal.',
    ],
    counterexamples: ['a fiscal year', 'the current fiscal rules', 'this business'],
    at: ['fiscal'],
    pattern: sticky(
      `(?<=(?<pre>\\b(?:[Tt]he${S})?(?<which>[Cc]urrent|[Tt]his|[Nn]ext|[Cc]oming|[Uu]pcoming|[Nn]ew|[Ll]ast|[Pp]resent|[Pp]revious|[Pp]rior|[Pp]receding|[Ff]ollowing|[Ss]ubsequent|[Ss]ame|[Tt]hat|[Oo]ngoing|[Oo]utgoing)${S}))(?:${FISCAL}[ -]year\\b|[Ff]iscal(?=\\s*(?:$|[.,;)])|${S}(?:and|to|from|as|over)\\b))`,
    ),
    read: (groups) => {
      const form = relative(groups.which ?? '')
      return form?.type === 'relative' && form.offset === 0 && form.anchor
        ? { ...form, needsAnchor: true }
        : form
    },
  },
  {
    id: 'time.fiscal.this-one',
    says: 'The fiscal year under discussion: "the end of the fiscal year", "the fiscal year".',
    examples: [
      'by the end of the fiscal year',
      'before the fiscal year is out',
      'the fiscal year after next',
      'the fiscal year about to begin',
      'the financial year now ending',
    ],
    counterexamples: ['a fiscal year', 'every fiscal year'],
    at: ['fiscal'],
    pattern: sticky(
      `(?<=(?<pre>\\b(?<end>end${S}of${S})?[Tt]he${S}))${FISCAL}[ -]year\\b(?!${S}\\d)(?:(?:(?<out>${S}(?:is${S}(?:out|over|up)|ends|runs${S}out))|(?<two>${S}after${S}next)|(?<past>${S}just${S}ended)|(?<now>${S}now${S}(?:ending|running|under${S}way|drawing${S}to${S}a${S}close))|(?<soon>${S}(?:about|due|set)${S}to${S}(?:begin|start)))\\b)?`,
    ),
    read: (groups) => {
      const form = { type: 'relative', unit: 'fiscal-year', offset: 0 } as const
      if (groups.two) return { ...form, offset: 2 }
      if (groups.past) return { ...form, offset: -1 }
      if (groups.now) return form
      if (groups.soon) return { ...form, offset: 1 }
      if (groups.end || groups.out) return { form: { ...form, anchor: 'context' }, stage: 'end' }
      return { ...form, anchor: 'context', needsAnchor: true }
    },
  },
]

function fiscalPair(year: number): TimeForm {
  return {
    type: 'span',
    from: { type: 'fiscal-year', year, written: 'plain' },
    to: { type: 'fiscal-year', year: year + 1, written: 'plain' },
  }
}

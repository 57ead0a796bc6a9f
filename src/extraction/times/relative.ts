import type { RelativeUnit, TimeForm } from './form.ts'
import { type Groups, sticky, type TimeReading, type TimeRule } from './rule.ts'
import { NUMBER, NUMBER_OPENING, numberOf, offsetOf, S } from './words.ts'

const UNIT = '(?<unit>day|week|month|quarter|year|decade)'
/** Looks at the word after the unit before anything else: most units are ruled out by it at once. */
const next = (words: string): string => `(?=\\w{3,8}${S}(?:${words})\\b)`

const AMOUNT = `(?<n>${NUMBER}|${NUMBER_OPENING}|[Aa]n?|[Tt]he)`

const unitOf = (groups: Groups): RelativeUnit => (groups.unit ?? 'year').toLowerCase() as RelativeUnit

function amountOf(groups: Groups): number {
  return numberOf(groups.n ?? '') ?? 1
}

const relative = (unit: RelativeUnit, offset: number): Extract<TimeForm, { type: 'relative' }> => ({
  type: 'relative',
  unit,
  offset,
})

/** An amount of units away; a decade away is ten years away, not somewhere in a decade. */
function away(groups: Groups, sign: 1 | -1): Extract<TimeForm, { type: 'relative' }> {
  const unit = unitOf(groups)
  return unit === 'decade'
    ? relative('year', sign * 10 * amountOf(groups))
    : relative(unit, sign * amountOf(groups))
}

/** A unit next to "earlier", "before", "after": counted from what the text is about. */
function beside(groups: Groups): TimeForm {
  const sign = /^(?:earlier|before|previously|prior)/.test(groups.how ?? '') ? -1 : 1
  const form = away(groups, sign)
  // "a day after X told Y": seen from X's clause the distance runs the other way.
  if (groups.clause !== undefined) return { ...form, offset: -form.offset, anchor: 'context', clause: true }
  return { ...form, anchor: 'context' }
}

/** Distances that must be tried before runs of years: "two years ago" is no run. */
export const distanceRules: readonly TimeRule[] = [
  {
    id: 'time.relative.plan',
    says: 'A distance to a plan, or to what others do, is no date: "two years earlier than planned", "a year ahead of schedule".',
    examples: [
      'two years earlier than planned',
      'two years earlier than originally planned',
      'six years earlier than they have committed themselves to',
      'a year ahead of schedule',
      'two years ahead of the 2029 date',
      'one year later than scheduled',
      'two years early',
    ],
    counterexamples: ['two years earlier', 'two years earlier, as planned'],
    at: ['unit'],
    pattern: sticky(
      `${next('earlier|sooner|later|ahead|early|behind|late')}(?<=(?<pre>\\b${AMOUNT}${S}(?:full${S})?))${UNIT}s?${S}(?:(?<how>earlier|sooner|later)${S}than\\b|(?<ahead>ahead${S}of${S}(?:the${S})?(?:original${S})?(?:(?:(?:fiscal|FY)${S}?)?\\d{4}${S})?(?:schedule|plan|target|deadline|date|goal|time)|early\\b)|(?<behind>behind${S}schedule|late\\b))`,
    ),
    read: (groups) => {
      const late = groups.how === 'later' || groups.behind !== undefined
      return { ...relative(unitOf(groups), (late ? 1 : -1) * amountOf(groups)), than: 'plan' }
    },
  },
  {
    id: 'time.relative.before-last',
    says: 'Two back or on: "the year before last", "the day before yesterday", "the year after next".',
    examples: ['the year before last', 'the day before yesterday', 'the year after next'],
    counterexamples: ['the year before', 'the day before the vote'],
    at: ['unit'],
    pattern: sticky(
      `${next('before|after')}(?<=(?<pre>\\b[Tt]he${S}))${UNIT}${S}(?:before${S}(?:last|yesterday)|(?<after>after)${S}(?:next|tomorrow))\\b`,
    ),
    read: (groups) => relative(unitOf(groups), groups.after ? 2 : -2),
  },
  {
    id: 'time.relative.ago',
    says: 'Counted back or on from the reference: "two years ago", "a month ago", "five years from now".',
    examples: ['two years ago', 'a month ago', '10 years ago', 'a year ago'],
    counterexamples: ['years ago', 'five years'],
    at: ['unit'],
    pattern: sticky(`${next('ago')}(?<=(?<pre>\\b${AMOUNT}${S}(?:full${S})?))${UNIT}s?${S}ago\\b`),
    read: (groups) => away(groups, -1),
  },
]

const OWNED = /\b(?:[Ii]ts|[Tt]heir) $/

const LASTING = /\b(?:[Oo]ver|[Ww]ithin|[Dd]uring|[Ff]or|[Tt]hroughout|[Ii]n) $/
/** "a budget of 8.5 trillion yen for the next year": the year that it is for. */
const MONEY_FOR =
  /(?:\b(?:budgets?|requests?|outlays?|spending|yen|won|yuan|rupees|dollars|euros|pounds)|\)) for $/i

export const relativeRules: readonly TimeRule[] = [
  {
    id: 'time.relative.beside',
    says: 'Counted from the time under discussion: "a year earlier", "the year before", "a day later".',
    examples: [
      'a year earlier',
      'the year before',
      'two years earlier',
      'a day earlier',
      'the day after',
      'ten years later',
      'a day after they met',
      'than a year before',
    ],
    counterexamples: ['an earlier year', 'years before'],
    at: ['unit'],
    pattern: sticky(
      `${next('earlier|before|previously|prior|later|after|afterwards?|on')}(?<=(?<pre>\\b${AMOUNT}${S}(?:full${S})?))${UNIT}s?${S}(?<how>earlier|before|previously|prior|later|after|afterwards?|on(?=\\s*[,.;]))\\b(?:(?<clause>(?<=before|after)(?=${S}(?!(?:in|on|at|and|to|for|by|of|was|is|when|real|nominal|that(?=,|[.;:)]|$|${S}(?:and|but|in|when|while)\\b)|but|it|amid|as|with|according)\\b)[A-Za-z’'"“]))|)`,
    ),
    read: beside,
  },
  {
    id: 'time.relative.unit',
    says: 'Last, this or next week, month, quarter or year; with "earlier" or "later" the part of it.',
    examples: [
      'last month',
      'earlier this month',
      'last week',
      'this week',
      'next month',
      'last year',
      'this year',
      'next year',
      'the previous year',
      'the following day',
      'the previous day',
      'the following decade',
      "this year's record",
      'the current year',
      'the current-year budget',
    ],
    counterexamples: ['each year', 'same-year GDP', 'last years of the war', 'the past year', 'five-year'],
    at: ['unit'],
    pattern: sticky(
      `(?<=(?<pre>\\b(?:[Tt]he${S})?(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Pp]revious|[Pp]receding|[Pp]rior|[Ff]ollowing|[Cc]urrent|[Ss]ame|[Tt]hat|[Uu]pcoming|[Cc]oming|[Oo]utgoing)(?:${S}(?:calendar${S})?|(?<=[rst])-)))${UNIT}\\b(?!${S}?-)`,
    ),
    read: (groups, { text, start }): TimeReading | TimeForm | null => {
      const found = offsetOf(groups.which ?? '')
      if (!found) return null
      // "over the next year" is the twelve months to come, not the year after this one.
      const ahead = text.slice(Math.max(0, start - 24), start)
      if (/^the next/.test(groups.pre ?? '') && LASTING.test(ahead) && !MONEY_FOR.test(ahead)) {
        return { type: 'vague', word: `the next ${unitOf(groups)}` }
      }
      if (unitOf(groups) === 'decade' && /last/i.test(groups.which ?? ''))
        return { type: 'vague', word: 'last decade' }
      const form = relative(unitOf(groups), found.offset)
      // "in its last year", "the last year of the plan": the end of something, not the year gone by.
      if (
        /^the last/i.test(groups.pre ?? '') ||
        (/last/i.test(groups.which ?? '') && OWNED.test(text.slice(Math.max(0, start - 7), start)))
      )
        return { type: 'vague', word: 'its last year' }
      if (/coming$/i.test(groups.which ?? '')) return { ...form, coming: true }
      if (!found.context) return form
      return { ...form, anchor: 'context', ...(found.offset === 0 ? { needsAnchor: true as const } : {}) }
    },
  },
  {
    id: 'time.relative.end',
    says: 'The end of the running year, month or decade: "by year-end", "before the year is out", "the end of the year".',
    examples: [
      'by year-end',
      'by the end of the year',
      'before the year is out',
      'before the year is over',
      "by year's end",
      'later in the year',
      'by the end of the decade',
    ],
    counterexamples: ['at the end of the day', 'a year is out'],
    at: ['unit'],
    pattern: sticky(
      `(?<=(?<pre>(?:\\b(?:end${S}of|(?:later|earlier|late|early)${S}in)${S})?(?:\\b[Tt]he${S})?))(?:(?<=end${S}of${S}the${S})(?<unit3>decade)\\b|(?<=the${S})(?<unit>year|month)(?:-end\\b|${S}(?:is${S}(?:out|over|up)|ends|runs${S}out)\\b|(?<=(?:end${S}of|later${S}in|earlier${S}in|late${S}in|early${S}in)${S}the${S}\\w{4,5})\\b(?!${S}(?:to|from|before|after|ending|that|\\d)))|(?<unit2>year|month)(?:-end|['’]s[ -]end)\\b)`,
    ),
    read: (groups) => ({
      form: relative((groups.unit3 ?? groups.unit ?? groups.unit2 ?? 'year') as RelativeUnit, 0),
      stage: /earl/.test(groups.pre ?? '') ? 'early' : /late/.test(groups.pre ?? '') ? 'late' : 'end',
    }),
  },
  {
    id: 'time.relative.day',
    says: 'Yesterday, today, tomorrow, with the date where it follows: "today, January 13, 2023".',
    examples: ['he said yesterday', 'the vote is tomorrow', 'from 0.5 per cent today', 'Earlier today'],
    counterexamples: ['USA Today reported', 'the world of tomorrowland'],
    at: ['word'],
    pattern: sticky(`(?<!\\b(?:USA|India|Russia)${S})(?<w>[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow)\\b`),
    read: (groups) => {
      const word = (groups.w ?? '').toLowerCase()
      return relative('day', word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0)
    },
  },
  {
    id: 'time.relative.then',
    says: 'The time just named: "by then", "by which time", "by that date", "then" behind a verb of the future or a sum.',
    examples: [
      'it will be at 1.5 percent by then',
      'by which time it ought to be worth more',
      'by that date',
      'the budget would then be larger',
      'spending will then have doubled',
      'it spent 1.9% then and spends 3% now',
    ],
    counterexamples: ['since then', 'he then said', 'the then minister', 'and then it would fall'],
    at: ['word'],
    pattern: sticky(
      `(?:(?<=(?<lead>\\b[Bb]y${S}))(?:then|which${S}(?:time|date|point)|that${S}(?:time|date|point))|(?<=\\b(?:would|will|should|could|might|to|['’]ll|['’]d)${S})then(?=${S}(?:be|have|stand|come|amount|reach|make|take|equal|account|exceed|cross|pass|top|rise|spend|total)\\b)|(?<=(?:%|per${S}?cent|pct|GDP|GNP|[mbtr]illion|yen|won|dollars|euros|[Bb]ack)${S})then(?=[.,;:]|$|${S}(?:and|but|to)\\b))\\b`,
    ),
    read: () => ({ ...relative('year', 0), anchor: 'context', needsAnchor: true }),
  },
]

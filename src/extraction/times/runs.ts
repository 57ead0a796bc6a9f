import type { TimeForm } from './form.ts'
import { type Groups, type Place, sticky, type TimeReading, type TimeRule } from './rule.ts'
import { FULL_MONTH, NUMBER, numberOf, S } from './words.ts'

const FISCAL = `(?:(?<fiscal>fiscal|financial|budget)${S})?`
const COUNT = `(?<n>${NUMBER}|[Aa]|[Hh]alf${S}a)`
/** "the decade to 2024" is ten years, "the year to" is not a run. */
const COUNT_OR_THE = `(?<n>${NUMBER}|[Aa]|[Tt]he(?=${S}(?:fiscal${S})?decade)|[Hh]alf${S}a)`
const ABOUT = `(?:(?<about>about|some|around|roughly|approximately|nearly|almost|perhaps)${S})?`
/** What a run may be called: "five-year defense buildup program". */
const CALLED = `(?:${S}(?:[A-Za-z][a-z]{2,14}${S}){0,4}(?:periods?|plans?|program(?:me)?s?|span|stretch|term|budgets?|cycle|window|build-?up|package|outline|framework|effort|push|strategy|total|sum))`

type Run = Extract<TimeForm, { type: 'run' }>

function yearsOf(groups: Groups, unit: string | undefined): number {
  const word = (groups.n ?? '').toLowerCase()
  const count = word.startsWith('half') ? 0.5 : (numberOf(word) ?? 1)
  return count * (unit?.toLowerCase().startsWith('decade') ? 10 : 1)
}

function run(groups: Groups, direction?: Run['direction']): TimeForm | null {
  const years = yearsOf(groups, groups.unit)
  if (!Number.isInteger(years) || years < 1) return null
  return {
    type: 'run',
    years,
    fiscal: groups.fiscal !== undefined,
    start: null,
    end: null,
    ...(direction ? { direction } : {}),
  }
}

/** "the first time in five years" and "grew 60% in five years" look back; they set no deadline. */
const LOOKS_BACK =
  /\b(?:first|last(?! (?:week|month|year|fall|autumn|spring|summer|winter|night|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun))|only|(?:bigg|larg|high|low|sharp|steep|fast|small|slow|great|weak|strong|heavi|few|long|bold|clos|quick|hard)est|most|worst|best|second|third|fourth|fifth|record|\d(?:st|nd|rd|th)|rose|grew|fell|climbed|jumped|surged|soared|dropped|shrank|doubled|tripled|(?:has|have|had) (?:\w{2,14} )?(?!(?:recommend|propos|promis|pledg|decid|order|announc|call|urg|demand|ask|agree|vow|plann|instruct|sign|commit|order|want|need|aim|resolv|request|suggest)\w*ed\b)(?:\w{2,12}ed|risen|grown|fallen|been (?:\w{2,8}er|more|less|so|as))|(?:rise|increase|jump|leap|growth|gain|surge|climb|hike|fall|drop|decline|cut) of)\b(?:[^.;:]|\.(?=\d)){0,60}$/

/** "In ten years spending is up by 75%": what has come about in them. */
const HAS_COME =
  /^,? (?:(?!while|when|as\b)[\w’'.-]+ ){1,5}(?:(?:is|are|was|were) (?:up|down)|(?:has|have|had) (?:\w{2,14} )?(?:\w{2,12}ed|risen|grown|fallen|gone|shrunk)|rose|grew|fell|doubled|tripled|climbed|jumped|shrank|went up|went down)\b/

/** "be doubled" and "at most" look ahead although they end in such a word; so does what opens a clause, "recommended that within five years". */
const FORWARD =
  /\b(?:be (?:[a-z]{2,14} )?(?:doubled|tripled)|at most)\b[^.;:]{0,60}$|\b(?:\w+ed|said|says?|told|held) that $/

function ahead(groups: Groups, place: Place): TimeReading | null {
  const unit = (groups.unit ?? 'year').toLowerCase()
  const before = place.text.slice(Math.max(0, place.start - 80), place.start)
  const looksBack = LOOKS_BACK.test(before) && !FORWARD.test(before)
  const opens = /(?:^|[.!?;:]|\n)\s*$/.test(before)
  if (opens && HAS_COME.test(place.text.slice(place.end, place.end + 80)) && !groups.next && !groups.fiscal) {
    const form = run(groups, 'past')
    return form && { form, role: 'over' }
  }
  // Left to the plain length of time, which never resolves by itself.
  if (looksBack && !groups.next) return null
  // Fiscal years are counted off one by one: they are a run, not a day so far ahead.
  if (groups.fiscal) {
    const form = run(groups, 'coming')
    return form && { form, role: 'over' }
  }
  const years = yearsOf(groups, undefined)
  const half = years === 0.5
  return {
    form: {
      type: 'ahead',
      amount: half ? (unit === 'decade' ? 5 : 6) : years,
      unit: half ? (unit === 'decade' ? 'year' : 'month') : (unit as 'year' | 'month' | 'decade'),
      approximate: groups.about !== undefined,
    },
    role: 'by',
    approximate: groups.about !== undefined,
  }
}

export const runRules: readonly TimeRule[] = [
  {
    id: 'time.ahead.in',
    says: 'A deadline counted from the reference: "in five years", "within a decade", "in the next five years".',
    examples: [
      'to 2 percent in five years',
      'reached in some five years',
      'within five years',
      'within a decade',
      'in the next five years',
      'in about 18 months',
      'let it grow within five years to at least 2 percent',
    ],
    counterexamples: [
      'the first time in five years',
      'the biggest jump in 22 years',
      'over five years',
      'in five-year steps',
      'a rise of 19 percent in one year',
      'in the five years to fiscal 2027',
      'in five fiscal years from fiscal 2023',
    ],
    at: ['unit', 'fiscal'],
    pattern: sticky(
      `(?<=(?<lead>\\b(?:[Ii]n|[Ww]ithin)${S}(?:(?:as${S}little${S}as|just|only|another|less${S}than)${S})?)(?<pre>(?:the${S}space${S}of${S})?(?:(?:the${S})?(?<next>next|coming|following)${S})?${ABOUT}${COUNT}${S}(?:or${S}so${S})?))${FISCAL}(?<unit>year|month|decade)s?\\b(?!-)(?:['’]${S}time|${S}from${S}now)?(?!${S}(?:from|starting|beginning|that(?!${S}(?:will|would|should|could|may|might|figure|sum|amount|share)\\b)|through|ending|ago|earlier|later|before|after|since|to(?=${S}(?:the${S}|next${S}|this${S}|end${S})?(?:fiscal|financial|FY|year|end|then|(?:1[89]|20)\\d\\d|${FULL_MONTH}(?!${S}[a-z]))))\\b)`,
    ),
    read: ahead,
  },
  {
    id: 'time.ahead.from-now',
    says: 'A time from now: "five years from now", "in five years\' time".',
    examples: ['five years from now', 'a decade from now'],
    counterexamples: ['five years from fiscal 2023'],
    at: ['unit'],
    pattern: sticky(
      `(?=\\w{4,7}${S}(?:from${S}now|hence))(?<=(?<pre>\\b${ABOUT}${COUNT}${S}))(?<unit>year|month|decade)s?${S}(?:from${S}now|hence)\\b`,
    ),
    read: (groups) => {
      const reading = ahead({ ...groups, next: 'next' }, { text: '', start: 0, end: 0 })
      return reading && { ...reading, role: 'in' }
    },
  },
  {
    id: 'time.run.coming',
    says: 'The years next to come: "over the coming five years", "the next five fiscal years".',
    examples: [
      'over the coming five years',
      'over the next five years',
      'the next five fiscal years',
      'for the next decade',
    ],
    counterexamples: ['over five years', 'next year', 'the following year'],
    at: ['unit', 'fiscal'],
    pattern: sticky(
      `(?<=(?<pre>\\b[Tt]he${S}(?:coming|next|upcoming)${S}${ABOUT}(?:(?<n>${NUMBER})${S})?)|(?<pre2>\\b(?:coming|next)${S}(?<n2>${NUMBER})${S}))(?:${FISCAL}(?<unit>years|decades?)|(?<n3>${NUMBER})(?=-years?\\b)-years?)\\b(?!${S}(?:from|starting|beginning|through|ending|to(?=${S}(?:the${S}|next${S}|this${S}|end${S})?(?:fiscal|financial|FY|year|end|then|(?:1[89]|20)\\d\\d|${FULL_MONTH}(?!${S}[a-z]))))\\b)`,
    ),
    read: (groups, { text, start }) => {
      const count = groups.n ?? groups.n2
      // "the middle of the next decade" is a point of that decade.
      const part = /\b(?:end|middle|start|beginning|half|turn) of $/.test(
        text.slice(Math.max(0, start - 16), start),
      )
      if (count === undefined && part) return { type: 'relative', unit: 'decade', offset: 1 }
      if (count === undefined && groups.unit !== 'decade') return null
      return run({ ...groups, n: count ?? 'a' }, 'coming')
    },
  },
  {
    id: 'time.run.previous',
    says: 'The years just gone: "the previous five years"; "the past five years" has no fixed end and stays unresolved.',
    examples: [
      'the previous five years',
      'over the past five years',
      'the last 10 years',
      'in the past decade',
    ],
    counterexamples: ['the previous year', 'past years'],
    at: ['unit', 'fiscal'],
    pattern: sticky(
      `(?<=(?<pre>\\b[Tt]he${S}(?<which>previous|past|last|preceding)${S}${ABOUT}(?:(?<n>${NUMBER})${S})?))${FISCAL}(?<unit>years?|decades?)\\b(?!${S}(?:from|starting|beginning|to|through|ending)\\b)`,
    ),
    read: (groups) => {
      const unit = groups.unit ?? ''
      if (groups.n === undefined && unit !== 'decade' && !(unit === 'year' && groups.which === 'past'))
        return null
      const previous = groups.which === 'previous' || groups.which === 'preceding'
      return run({ ...groups, n: groups.n ?? 'a' }, previous ? 'previous' : 'past')
    },
  },
]

/** Tried last: anything more telling about the same years has gone before. */
export const lengthRules: readonly TimeRule[] = [
  {
    id: 'time.run.length',
    says: 'A number of years, which becomes a run when a start or an end follows: "the five fiscal years from", "a five-year plan".',
    examples: [
      'over five years',
      'for three years',
      'a five-year plan',
      'the five-year defense buildup program',
      'five fiscal years',
    ],
    counterexamples: ['five years ago', 'five yearlings', 'every year'],
    at: ['unit', 'fiscal'],
    pattern: sticky(
      `(?<=(?<pre>\\b(?:(?:[Tt]he|[Aa]|[Ii]ts|[Tt]hose|[Tt]hese)${S})?(?:(?:current|new|next|latest|coming|first|last|final|previous|period${S}of)${S})?${ABOUT}${COUNT_OR_THE}(?<join>[ \\u00a0-])))${FISCAL}(?<unit>years?|decades?)\\b(?:(?<=-[a-z]{4,6})${CALLED}|${S}(?:periods?|span|stretch)|(?:-long)?${S}(?:plan|program(?:me)?))?(?!-old|${S}(?:old|ago|in${S}a${S}row|straight|running)\\b)`,
    ),
    read: (groups) => {
      if (/^(?:a|the)$/i.test(groups.n ?? '') && !groups.unit?.startsWith('decade')) return null
      if (groups.unit === 'year' && groups.join !== '-' && !/^(?:one|1)$/.test(groups.n ?? '')) return null
      return run(groups)
    },
  },
]

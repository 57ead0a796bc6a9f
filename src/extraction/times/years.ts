import type { TimeForm } from './form.ts'
import { dateForm, groupNumber, sticky, type TimeRule } from './rule.ts'
import { DASH, S, YEAR } from './words.ts'

/** Words that make `2025-26` a budget year. */
const BUDGET_WORDS =
  /\b(?:fiscal|financial|budget|allocat|outlay|expenditure|spending|funding|defen[cs]e|military|GDP|forward estimates|FY)/i

/** Words after a year that show it names a time although no preposition does. */
const NOUNS =
  '(?:targets?|goals?|budgets?|deadlines?|plans?|levels?|figures?|elections?|reports?|surveys?|summits?|white paper|gdp|defen[cs]e|military|strategy|edition|review|estimates?|speech|law|agreement|pledge|guidelines?|data|forecasts?|total|outlays?|spending|fiscal|national|initial|draft|supplementary|record|limit|ceiling|cap|decision|invasion|war|military|security|interview|documents?|program(?:me)?|calendar|annual|general|presidential|federal|policy)'

const AFTER = `(?=\\s*(?:$|[.,;:!?)\\]"'’”…\\u2010-\\u2015]|-(?!\\d))|${S}(?:and|or|to|when|as|was|is|are|were|for|with|but|by|from|that|which|who|after|because|while|compared|onwards?|on|at|in|under|would|will|has|had|have|could|should|may|through|until|than|before|it|the|he|she|they|if|against|amid|over|since|despite|due|of|saw|alone|already|sets|gives|provides|allots|allocates|earmarks|includes|contains|foresees|envisages|calls|comes|amounts|stands|rises|totals|reaches|exceeds|${NOUNS}|[A-Z(“"‘'$¥€£₹₩\\u2010-\\u2015-])|(?<=\\d)/|\\[)`

/** A preposition of time makes nearly any following word harmless. */
const BEFORE = `(?<=\\b(?:For|[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|[Ff]rom|[Bb]efore|[Aa]fter|[Tt]hrough|[Ee]arly|[Ll]ate|[Mm]id|[Ee]nd|circa|year|target|deadline|(?:budgets?|spending|outlays?|plans?|requests?|drafts?|forecasts?|estimates?|figures?|data|program(?:me)?) (?:for|of|on)|(?:[Ss]trategy|[Dd]ocuments|[Gg]uidelines|[Pp]rogram(?:me)?|[Oo]utline|[Ww]hite [Pp]aper|[Rr]eview|[Ll]aw|[Pp]lan|[Pp]ledge|[Dd]ecision) of|end of|start of|beginning of|as of|calendar)[- ])`

/** Amounts and things counted, which make even `in 2000 …` a number. */
const COUNTED = `(?![,.]\\d|${S}?%|[ \\u00a0-](?:per[ -]?cent|pct|percent|trillion|billion|million|thousand|hundred|yen|won|yuan|euros?|dollars|pounds|rupees|crore|lakh|km|kilomet|meters?|metres?|miles|tons?\\b|tonnes|troops|soldiers|people|missiles|ships|aircraft|jets|members|personnel|times\\b|jobs|homes|households|residents|workers|hours|GMT|JST|EST|local time)|${S}(?:constant${S})?(?:prices|US\\$|U\\.?S\\.? dollars|terms|USD))`

/** Things with a number in their name. */
const NAMED = `(?<!\\b(?:No\\.|Article|Resolution|Section|Type|Room|Flight|Agenda|Vision|Expo|Tokyo|Mach|page|Page|Law|Act)${S})(?<!\\bconstant${S}\\(?)(?<!\\b(?:dollars|euros|pounds|prices|money|yen)${S}of${S})`

const split = (y: number, z: number): boolean => z === (y + 1) % 100 || z === y + 1

export const yearRules: readonly TimeRule[] = [
  {
    id: 'time.fiscal.split',
    says: 'Two calendar years for one budget year: "2025/26", and "2025-26" where the text speaks of a budget. Named by the first.',
    examples: ['in 2025/26', 'the 2025-26 budget', 'the 2025–26 financial year'],
    counterexamples: ['the seasons of 2025-29', 'his 2010-11 tour'],
    at: ['year-number'],
    pattern: sticky(
      `(?<![\\w$¥€£.,/-])(?<y>${YEAR})(?<sep>${DASH}|/)(?<z>\\d{4}|\\d{2})(?![\\d-])(?<fy>${S}(?:fiscal|financial|budget)${S}years?\\b(?!s))?`,
    ),
    read: (groups, { text }) => {
      const [y, z] = [groupNumber(groups, 'y') ?? 0, groupNumber(groups, 'z') ?? 0]
      if (!split(y, z)) return null
      const sure = groups.fy !== undefined || (groups.sep === '/' && groups.z?.length === 2)
      if (!sure && (groups.z?.length === 4 || !BUDGET_WORDS.test(text))) return null
      return { type: 'fiscal-year', year: y, written: 'split' }
    },
  },
  {
    id: 'time.span.years',
    says: 'Two years joined by a dash: "2019-2023", "2023–27".',
    examples: ['the 2019-2023 program', 'over 2023–27', '(2012-2016)'],
    counterexamples: ['2025/26', 'from 2023-20'],
    at: ['year-number'],
    pattern: sticky(
      `(?<![\\w$¥€£.,/-])(?<y>${YEAR})${S}?${DASH}${S}?(?<z>${YEAR}|\\d{2})(?![\\d-])(?<fy>${S}fiscal${S}years)?${COUNTED}`,
    ),
    read: (groups) => {
      const y = groupNumber(groups, 'y') ?? 0
      const end = groupNumber(groups, 'z') ?? 0
      const z = end < 100 ? y - (y % 100) + end : end
      if (z <= y) return null
      const year = (n: number): TimeForm =>
        groups.fy ? { type: 'fiscal-year', year: n, written: 'plain' } : dateForm({ year: n })
      return { type: 'span', from: year(y), to: year(z) }
    },
  },
  {
    id: 'time.month.iso',
    says: 'A numeric month: "2022-12".',
    examples: ['dated 2022-03'],
    counterexamples: ['2022-13', '2008-12 period'],
    at: ['year-number'],
    pattern: sticky(`(?<![\\w$¥€£.,/-])(?<y>${YEAR})-(?<m>0[1-9]|1[0-2])(?![\\d-])`),
    read: (groups) => dateForm({ year: groupNumber(groups, 'y'), month: groupNumber(groups, 'm') }),
  },
  {
    id: 'time.decade',
    says: 'Ten years by their number: "the 1980s", "the early 1990s".',
    examples: ['in the 1980s', 'the late 1990s', 'the 2020s'],
    counterexamples: ['in 1980', 'the 1985s'],
    at: ['year-number'],
    pattern: sticky(`(?<=(?<pre>(?:\\b[Tt]he${S})?))(?<![\\w$¥€£.,/-])(?<y>(?:1[89]|20|21)\\d0)['’]?s\\b`),
    read: (groups) => ({ type: 'decade', start: groupNumber(groups, 'y') ?? 0 }),
  },
  {
    id: 'time.year.preposition',
    says: 'A year after a word of time: "by 2027", "in 2012", "since 1976".',
    examples: [
      'by 2027',
      'in 2012',
      'since 1976',
      'until 2027',
      'by the end of 2027',
      'the year 2027',
      'in 2027 spending rose',
      'the budget for 2025 gives',
    ],
    counterexamples: [
      'in 2000 households',
      'in 2,027',
      'by 2027 percent',
      'in 2015 prices',
      'in constant 2022 US dollars',
      'in dollars of 2005',
    ],
    at: ['year-number'],
    pattern: sticky(`${BEFORE}(?<y>${YEAR})\\b(?!-\\d|/)${COUNTED}`),
    read: (groups) => dateForm({ year: groupNumber(groups, 'y') }),
  },
  {
    id: 'time.year.bare',
    says: 'A year in a place where only a time makes sense: "the 2027 target", "2023 was a record", "(2022)".',
    examples: [
      'the 2027 target',
      'for 2023',
      'the 2024 budget',
      'a pledge for 2035.',
      '(2022)',
      "2023's record",
    ],
    counterexamples: [
      '2027 missiles',
      'for 2000 soldiers',
      '2,000',
      '$2024',
      'type-2024',
      'Agenda 2030',
      '2024.5',
    ],
    at: ['year-number'],
    pattern: sticky(`(?<=(?<pre>))(?<![\\w$¥€£.,/-])${NAMED}(?<y>${YEAR})\\b${COUNTED}${AFTER}`),
    read: (groups) => dateForm({ year: groupNumber(groups, 'y') }),
  },
]

import { edtfInWords } from '../model/edtf.ts'
import type { PeriodRole, Reading, Stance } from '../model/mention.ts'
import { periodInWords } from '../model/period.ts'
import { subjectCode, subjectInSentence } from './names.ts'

const COMPARATORS: Readonly<Record<string, string>> = {
  '=': '',
  '~': 'about ',
  '>': 'more than ',
  '>=': 'at least ',
  '<': 'less than ',
  '<=': 'up to ',
}

const CURRENCIES: Readonly<Record<string, string>> = {
  JPY: 'yen',
  USD: 'dollars',
  EUR: 'euros',
  GBP: 'pounds',
  KRW: 'won',
  CNY: 'yuan',
  INR: 'rupees',
  TWD: 'Taiwan dollars',
  AUD: 'Australian dollars',
  CAD: 'Canadian dollars',
}

const SCALES = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
] as const

/** Digits as print has them, thousands separated, at most four decimals: `5`, `0.94`, `1,234`. */
function digits(value: number): string {
  const [whole = '', part] = String(Math.round(value * 1e4) / 1e4).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return part ? `${grouped}.${part}` : grouped
}

function scaled(value: number): string {
  const [size, word] = SCALES.find(([least]) => Math.abs(value) >= least) ?? [1, '']
  return `${digits(value / size)}${word}`
}

/** A unit in words and as a sign or code: `percent of GDP` and `%`, `yen` and `JPY`. */
export function unitInWords(unit: string): { readonly unit: string; readonly shortUnit: string } {
  if (unit === '%GDP') return { unit: 'percent of GDP', shortUnit: '%' }
  if (unit === '%change') return { unit: 'percent change', shortUnit: '%' }
  return { unit: CURRENCIES[unit] ?? unit, shortUnit: unit }
}

type FigureFields = Pick<Reading, 'value' | 'valueHigh' | 'unit' | 'comparator'>

/** `about 1% of GDP`, `more than 5 trillion yen`, `1% to 2% of GDP`, `16.5%`; empty for a statement. */
export function figureInWords({ value, valueHigh, unit, comparator }: FigureFields): string {
  if (value === null || unit === null) return ''
  const one = (n: number): string => (unit.startsWith('%') ? `${digits(Math.abs(n))}%` : scaled(n))
  const range = valueHigh === null ? one(value) : `${one(value)} to ${one(valueHigh)}`
  const noun = unit === '%GDP' ? ' of GDP' : unit === '%change' ? '' : ` ${CURRENCIES[unit] ?? unit}`
  return `${comparator ? (COMPARATORS[comparator] ?? '') : ''}${range}${noun}`
}

const ROLES: Readonly<Record<PeriodRole, string>> = { in: 'in', by: 'by', since: 'since', over: 'over' }

/** ` by 2027`, ` in fiscal 2020`, with the space in front; empty when the text gives no time. */
export function periodPhrase({ period, periodRole }: Pick<Reading, 'period' | 'periodRole'>): string {
  return period === null ? '' : ` ${ROLES[periodRole ?? 'in']} ${periodInWords(period)}`
}

/** What each stance says, for one speaker and for several ("neither government"); no stronger than its weakest form. */
const STANCES: Readonly<
  Record<Stance, (subject: string, possessive: string, verb: (one: string) => string) => string>
> = {
  urges: (subject, _, verb) => `${verb('wants')} ${subject} to spend more on defense`,
  welcomes: (_, possessive, verb) => `${verb('welcomes')} more spending on ${possessive} defense`,
  'declines-figure': (_, possessive, verb) => `${verb('names')} no figure for ${possessive} defense spending`,
  denies: (subject, _, verb) => `${verb('denies')} that demands on defense spending were made of ${subject}`,
  'rules-out': (_, possessive, verb) => `${verb('rules')} out a change in ${possessive} defense spending`,
  approves: (_, possessive, verb) => `${verb('approves')} ${possessive} defense spending`,
  'no-comment': (_, possessive, verb) => `${verb('makes')} no comment on ${possessive} defense spending`,
  reacts: (_, possessive, verb) => `${verb('reacts')} to a demand on ${possessive} defense spending`,
}

/** `denies` → `deny`, `makes` → `make`. */
const plural = (verb: string): string => verb.replace(/ies$/, 'y').replace(/s$/, '')

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Parties known by their initials, which a sentence gives the article. */
const PARTIES = new Set(['LDP', 'CDP', 'DPJ', 'DPP'])

/** A speaker at the head of a sentence: `The United States`, `Fumio Kishida`. */
function atHead(speaker: string): string {
  const code = subjectCode(speaker)
  const article = /^United States /.test(speaker) || PARTIES.has(speaker)
  return capital(code ? subjectInSentence(code) : article ? `the ${speaker}` : speaker)
}

/**
 * What a claim says, as one sentence without a full stop, in our words: "Japan plans to spend 2% of GDP on defense by
 * 2027". It says no more than the fields do, and no more surely than the article; who reports it stands beside it.
 */
export function claimInWords(reading: Reading): string {
  const subject = subjectInSentence(reading.subject)
  const Subject = capital(subject)
  const possessive = subject.endsWith('s') ? `${subject}'` : `${subject}'s`
  const Possessive = capital(possessive)
  const hedge = reading.hedged ? 'reportedly ' : ''
  if (reading.kind === 'statement') {
    const who = reading.speaker ? atHead(reading.speaker) : 'A party not named'
    const verb = (one: string): string => `${hedge}${/ and /.test(reading.speaker ?? '') ? plural(one) : one}`
    const { stance } = reading
    return `${who} ${stance ? STANCES[stance](subject, possessive, verb) : `${verb('speaks')} on ${possessive} defense spending`}`
  }
  const figure = figureInWords(reading)
  const when = periodPhrase(reading)
  const plan = subject === 'NATO' || subject === 'the European Union' || subject === 'the Group of Seven'
  if (reading.unit === '%change') return `${capital(change(reading, subject, possessive, figure))}${when}`
  switch (reading.kind) {
    case 'level':
      return reading.periodRole === 'since'
        ? `${Possessive} defense spending has been ${figure}${reading.unit === '%GDP' ? '' : ' a year'}${when}`
        : reading.period === null
          ? `${Possessive} defense spending is put at ${figure}`
          : `${Possessive} defense spending is ${figure}${when}`
    case 'cap':
      return `A ceiling of ${figure} for ${possessive} defense spending${when}`
    case 'target':
      return `${Subject} ${plan ? 'members ' : ''}${hedge}${plan ? 'plan' : 'plans'} to spend ${figure} on defense${when}`
    case 'proposal':
      return `${reading.speaker ? `${atHead(reading.speaker)} ${hedge}proposes` : 'A proposal'} that ${subject} spend ${figure} on defense${when}`
    case 'demand':
      return `${reading.speaker ? `${atHead(reading.speaker)} ${hedge}asks` : 'A demand on'} ${subject} to spend ${figure} on defense${when}`
    case 'estimate':
      return `${Possessive} defense spending is estimated at ${figure}${when}`
  }
}

function change(reading: Reading, subject: string, possessive: string, figure: string): string {
  const down = (reading.value ?? 0) < 0
  const verb = down ? 'cut' : 'raise'
  switch (reading.kind) {
    case 'target':
      return `${subject} plans to ${verb} its defense spending by ${figure}`
    case 'proposal':
      return `${reading.speaker ? atHead(reading.speaker) : 'A proposal'} would ${verb} ${possessive} defense spending by ${figure}`
    case 'demand':
      return `${reading.speaker ? atHead(reading.speaker) : 'A demand'} would have ${subject} ${verb} its defense spending by ${figure}`
    case 'cap':
      return `A ceiling of ${figure} on the growth of ${possessive} defense spending`
    case 'estimate':
      return `${possessive} defense spending is estimated to ${down ? 'fall' : 'rise'} by ${figure}`
    default:
      return `${possessive} defense spending ${down ? 'falls' : 'rises'} by ${figure}`
  }
}

/** `Fumio Kishida, September 2021`: who said it and when, as far as the text gives it. */
export function attributionInWords(
  reading: Pick<Reading, 'speaker' | 'via' | 'statedOn' | 'statedOnFrom'>,
): string {
  const who = reading.speaker ?? 'in the voice of the article'
  const through = reading.via.length > 0 ? `, through ${reading.via.join(', ')}` : ''
  const when = reading.statedOn
    ? `, ${edtfInWords(reading.statedOn)}${reading.statedOnFrom === 'published' ? ' (publication)' : ''}`
    : ''
  return `${who}${through}${when}`
}

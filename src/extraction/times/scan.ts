import { calendarRules } from './calendar.ts'
import { fiscalRules } from './fiscal.ts'
import { quarterRules } from './quarters.ts'
import { distanceRules, relativeRules } from './relative.ts'
import type { Atom, Groups, TimeReading, TimeRule, Trigger } from './rule.ts'
import { lengthRules, runRules } from './runs.ts'
import { vagueRules } from './vague.ts'
import { yearRules } from './years.ts'

/** One word of every expression of time. Everything else is only looked at next to one of these. */
const TRIGGER_WORDS = [
  '(?:1[89]|20|21)\\d\\d(?!\\d)',
  '(?:[12]?\\d|3[01])(?:st|nd|rd|th)\\b',
  "J?FYs?(?=[ \u00a0]?['’]?\\d)",
  '[Ff]iscal\\b',
  '(?:[Ff]inancial|[Bb]usiness|[Bb]udget(?:ary)?)(?=[ \u00a0-][Yy]ears?\\b)',
  '(?:[Yy]ear|[Mm]onth|[Ww]eek|[Dd]ay|[Dd]ecade|[Qq]uarter)s?\\b',
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b',
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[a-z]{1,6})?\\b',
  '[Tt]o(?:day|night|morrow)\\b',
  '[Yy]esterday\\b',
  '(?:[Cc]urrently|[Nn]ow(?:adays)?|[Pp]resently|[Rr]ecently|[Ll]ately|[Ss]oon)\\b',
  '(?:[Ss]o far|[Tt]o date|[Aa]t present|[Aa]t the moment|[Tt]hese days)\\b',
  '(?:[Hh]istorically|[Tt]raditionally|[Cc]ustomarily|[Ff]ormerly|[Ff]or (?:a|so) long|[Ll]ong)\\b',
  '(?:then|(?:which|that) (?:time|date|point))\\b',
  'Q[1-4]\\b',
  '(?:[Bb]efore|[Dd]uring|[Aa]t the (?:height|end) of) the (?:[A-Z][\\w-]+ ){0,2}(?:[Ww]ar|[Ii]nvasion|pandemic)\\b',
  '[Ii]n the next parliament\\b',
  '(?:first|second|third|fourth) (?:quarter|half)\\b',
]
const TRIGGER = new RegExp(`\\b(?:${TRIGGER_WORDS.join('|')})`)
const TRIGGERS = new RegExp(TRIGGER.source, 'g')

/** Cheap test: false means that `findTimes` finds nothing. */
export function mayHoldTime(text: string): boolean {
  return TRIGGER.test(text)
}

/** Order matters: the first rule that reads a trigger wins. */
export const atomRules: readonly TimeRule[] = [
  ...quarterRules,
  ...calendarRules,
  ...fiscalRules,
  ...yearRules,
  ...distanceRules,
  ...runRules,
  ...relativeRules,
  ...vagueRules,
  ...lengthRules,
]

const byTrigger = new Map<Trigger, TimeRule[]>()
for (const rule of atomRules) {
  for (const trigger of rule.at) byTrigger.set(trigger, [...(byTrigger.get(trigger) ?? []), rule])
}

const UNIT_WORD = /^(?:year|month|week|day|decade|quarter)s?$/i
const FISCAL_WORD = /^(?:J?FYs?|fiscal|financial|business|budget(?:ary)?)$/i
const MONTH_WORD = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/

function triggerOf(word: string): Trigger {
  const first = word.charCodeAt(0)
  if (first < 58) return 'year-number'
  if (UNIT_WORD.test(word)) return 'unit'
  if (FISCAL_WORD.test(word)) return 'fiscal'
  if (word.endsWith('day') && first < 97 && !/^(?:To|Yester)/.test(word)) return 'weekday'
  if (MONTH_WORD.test(word)) return 'month-name'
  if (first === 81 || / (?:quarter|half)$/.test(word)) return 'quarter'
  return 'word'
}

function readAt(text: string, index: number, trigger: Trigger): Atom | null {
  for (const rule of byTrigger.get(trigger) ?? []) {
    rule.pattern.lastIndex = index
    const match = rule.pattern.exec(text)
    if (!match) continue
    const groups: Groups = match.groups ?? {}
    const coreStart = index - (groups.pre ?? groups.pre2 ?? '').length
    const start = coreStart - (groups.lead ?? '').length
    const end = index + match[0].length
    const read = rule.read(groups, { text, start, end })
    if (!read) continue
    const reading: TimeReading = 'form' in read ? read : { form: read }
    return { start, coreStart, end, rule: rule.id, reading, parents: [] }
  }
  return null
}

/** `matchAll` would copy the regex for every sentence; here its state is set before each use. */
function nextTrigger(text: string, from: number): RegExpExecArray | null {
  TRIGGERS.lastIndex = from
  return TRIGGERS.exec(text)
}

/** Every stretch that one rule reads, in order and without overlaps. */
export function scanAtoms(text: string): Atom[] {
  const atoms: Atom[] = []
  let cursor = 0
  for (let match = nextTrigger(text, 0); match; match = nextTrigger(text, cursor)) {
    cursor = match.index + match[0].length
    const atom = readAt(text, match.index, triggerOf(match[0]))
    if (!atom) continue
    const previous = atoms.at(-1)
    if (previous && atom.start < previous.end) {
      // A later trigger may reach back over an earlier reading; only a longer one may replace it.
      if (atom.end - atom.start <= previous.end - previous.start) continue
      atoms.pop()
    }
    atoms.push(atom)
    cursor = atom.end
  }
  return atoms
}

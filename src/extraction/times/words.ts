import { MONTH_NAMES } from '../../model/edtf.ts'

/** Vocabulary of the time layer as regex sources. Nothing here captures unless it is named so. */

export const WEEKDAY_NAMES = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const

const NUMBER_WORDS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
]

const FULL = MONTH_NAMES.join('|')
const ABBREVIATED = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec'
/** A month, abbreviated or not, with its dot. */
export const MONTH = `(?:${FULL}|(?:${ABBREVIATED})\\b(?!-)\\.?)`
export const FULL_MONTH = `(?:${FULL})\\b`
export const SHORT_MONTH = `(?:${ABBREVIATED})\\.`
export const WEEKDAY = `(?:${WEEKDAY_NAMES.join('|')})`
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d:])'
export const YEAR = '(?:1[89]|20|21)\\d\\d'
/** What may not follow a day or year: it would be part of an amount. */
export const NO_AMOUNT =
  '(?![,.]\\d|[ \\u00a0-]?(?:%|per[ -]?cent|pct|percent|trillion|billion|million|thousand|yen|won|yuan|euros?|dollars|km|kilomet|tons?\\b|troops|soldiers|people|missiles|ships|aircraft|jets|members|countries|nations|personnel|times\\b))'
export const S = '[ \\u00a0]'
export const DASH = '[-\\u2010-\\u2015]'
export const NUMBER = `(?:\\d{1,3}|${NUMBER_WORDS.toReversed().join('|')}|thirty|forty|fifty)`

/** The same in words at the opening of a sentence: "Four days earlier". */
export const NUMBER_OPENING = `(?:${NUMBER_WORDS.toReversed()
  .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  .join('|')})`

/** Month number of a name or abbreviation, dot or not. */
export function monthOf(word: string): number {
  return MONTH_NAMES.findIndex((name) => name.slice(0, 3) === word.slice(0, 3)) + 1
}

/** Weekday number, Sunday 0; -1 when it is none. */
export function weekdayOf(word: string): number {
  return WEEKDAY_NAMES.findIndex((name) => name.slice(0, 3) === word.slice(0, 3))
}

/** `five`, `5`, `a` as a number; null when it is none. */
export function numberOf(word: string): number | null {
  const lower = word.toLowerCase()
  if (/^\d+$/.test(lower)) return Number(lower)
  if (lower === 'a' || lower === 'an' || lower === 'the') return 1
  const tens = ['thirty', 'forty', 'fifty'].indexOf(lower)
  if (tens >= 0) return (tens + 3) * 10
  const index = NUMBER_WORDS.indexOf(lower)
  return index >= 0 ? index + 1 : null
}

/** Last, this or next, in the many words news has for them; null when it is none. */
export function offsetOf(word: string): { offset: -1 | 0 | 1; context: boolean } | null {
  switch (word.toLowerCase()) {
    case 'last':
      return { offset: -1, context: false }
    case 'previous':
    case 'preceding':
    case 'prior':
      return { offset: -1, context: true }
    case 'this':
    case 'current':
    case 'present':
    case 'ongoing':
    case 'outgoing':
      return { offset: 0, context: false }
    case 'next':
    case 'coming':
    case 'upcoming':
    case 'new':
      return { offset: 1, context: false }
    case 'following':
    case 'subsequent':
      return { offset: 1, context: true }
    case 'same':
    case 'that':
    case 'the':
      return { offset: 0, context: true }
    default:
      return null
  }
}

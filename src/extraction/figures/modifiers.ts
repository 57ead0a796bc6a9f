import type { Comparator } from '../../model/mention.ts'
import type { Atom } from './atom.ts'
import {
  HYPHEN_COMPARATORS,
  type ModifierRule,
  OF_OUTPUT,
  PHRASES_AFTER,
  SIGN_COMPARATORS,
} from './comparators.ts'
import { type Mark, type Match, phraseBefore } from './phrases.ts'
import { betweenBefore } from './ranges.ts'
import { isHyphen, isLetter, isSpace } from './text.ts'

/** What the words around a figure make of it. `start` and `end` include the words that belong to the quote. */
export interface Modified {
  readonly comparator: Comparator
  readonly start: number
  readonly end: number
  readonly applied: readonly { readonly rule: ModifierRule; readonly start: number; readonly end: number }[]
}

type Applied = Modified['applied']

const NOTHING: Applied = []

/** Reads the modifiers on both sides of a figure, between `floor` and `ceiling`, where its neighbors end and begin. */
export function modify(text: string, atom: Atom, floor: number, ceiling: number): Modified {
  const before = beforeFigure(text, atom, floor)
  const after = phraseAfter(text, atom, ceiling)
  const comparator = before?.comparator ?? (atom.about ? '~' : '=')
  const between = atom.high !== null ? betweenBefore(text, atom.start) : null
  const first = Math.min(atom.start, before?.start ?? atom.start)
  const start = between !== null && between >= floor && between < first ? between : first
  if (!after) return { comparator, start, end: atom.end, applied: before?.applied ?? NOTHING }
  return {
    comparator: comparator === '=' || comparator === '~' ? after.comparator : comparator,
    start,
    end: after.start === atom.end ? after.end : atom.end,
    applied: [...(before?.applied ?? NOTHING), { rule: after.rule, start: after.start, end: after.end }],
  }
}

interface Before {
  readonly comparator: Comparator
  readonly start: number
  readonly applied: Applied
}

function beforeFigure(text: string, atom: Atom, floor: number): Before | null {
  const { start } = atom
  const mark = isSpace(text.charCodeAt(start - 1)) ? signBefore(text, start, start - 1) : glued(text, start)
  if (mark) {
    if (mark.start < floor) return null
    return {
      comparator: mark.comparator,
      start: mark.start,
      applied: [{ rule: mark.rule, start: mark.start, end: start }],
    }
  }
  const inner = phraseBefore(text, start, floor, atom, true) ?? beforeQuote(text, atom, floor)
  if (!inner) return null
  const from = inner.outside ? start : inner.start
  const applied = [{ rule: inner.rule, start: inner.start, end: inner.end }]
  // "up to around 2%": the outer phrase decides, an inner "about" only softens it.
  const outer =
    inner.comparator === '~' && !inner.outside ? phraseBefore(text, from, floor, atom, false) : null
  if (!outer || outer.outside) return { comparator: inner.comparator, start: from, applied }
  applied.push({ rule: outer.rule, start: outer.start, end: outer.end })
  return { comparator: outer.comparator, start: outer.start, applied }
}

/** "at least “2 percent”": the phrase stands outside the quotation, so the quoted figure stays without it. */
function beforeQuote(text: string, atom: Atom, floor: number): Match | null {
  const code = text.charCodeAt(atom.start - 1)
  if (code !== 34 && code !== 0x201c && code !== 0x2018) return null
  const match = phraseBefore(text, atom.start - 1, floor, atom, false)
  return match && { ...match, outside: true }
}

/** A mark or word right before the figure, without a space. */
function glued(text: string, start: number): Mark | null {
  const code = text.charCodeAt(start - 1)
  if (isHyphen(code)) return hyphenBefore(text, start)
  if (code === 46) return abbreviationBefore(text, start)
  return signBefore(text, start, start)
}

function signBefore(text: string, start: number, at: number): Mark | null {
  const code = text.charCodeAt(at - 1)
  // Every sign of the table is one of < > ~ or stands among the mathematical operators.
  if (code !== 60 && code !== 62 && code !== 126 && (code < 0x2200 || code > 0x22ff)) return null
  const sign = SIGN_COMPARATORS.get(text.charAt(at - 1))
  // An arrow ("1.8->2%") compares nothing.
  const arrow = /[-=–]/.test(text.charAt(at - 2))
  if (!sign || arrow || ((sign.comparator === '>' || sign.comparator === '<') && at !== start)) return null
  return { comparator: sign.comparator, rule: sign.rule, start: at - 1 }
}

const GLUED_ABBREVIATION = /(?<![A-Za-z])(?:c|ca|approx|est)\.$/i

/** "c.2%", "ca.¥5tn": an abbreviation without a space. */
function abbreviationBefore(text: string, start: number): Mark | null {
  const found = GLUED_ABBREVIATION.exec(text.slice(Math.max(0, start - 8), start))
  return found ? { comparator: '~', rule: 'figure.modifier.about', start: start - found[0].length } : null
}

function hyphenBefore(text: string, start: number): Mark | null {
  let from = start - 1
  while (from > 0 && start - from < 8 && isLetter(text.charCodeAt(from - 1))) from--
  const word = HYPHEN_COMPARATORS.get(text.slice(from, start - 1).toLowerCase())
  return word ? { comparator: word.comparator, rule: word.rule, start: from } : null
}

function phraseAfter(
  text: string,
  atom: Atom,
  ceiling: number,
): { comparator: Comparator; rule: ModifierRule; start: number; end: number } | null {
  const near = matchAfter(text, atom.end, ceiling)
  if (near || atom.kind !== 'percent') return near
  if (text.charCodeAt(atom.end) !== 32 || text.charCodeAt(atom.end + 1) !== 111) return null
  OF_OUTPUT.lastIndex = atom.end
  return OF_OUTPUT.test(text) ? matchAfter(text, OF_OUTPUT.lastIndex, ceiling) : null
}

function matchAfter(
  text: string,
  at: number,
  ceiling: number,
): { comparator: Comparator; rule: ModifierRule; start: number; end: number } | null {
  const code = text.charCodeAt(at)
  if (code !== 32 && code !== 44 && code !== 43 && code !== 45) return null
  for (const { pattern, comparator, rule } of PHRASES_AFTER) {
    pattern.lastIndex = at
    if (pattern.test(text) && pattern.lastIndex <= ceiling)
      return { comparator, rule, start: at, end: pattern.lastIndex }
  }
  return null
}

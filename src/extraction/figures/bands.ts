import type { Atom } from './atom.ts'
import { isHyphen, skipSpaceLeft, wordAfter, wordBefore } from './text.ts'

/**
 * How far into its band a figure of "the mid ¥6 trillion range" stands. Mid is one half by the convention of the
 * scoring set; low and upper are the middle of the thirds rounded to tenths that Japanese papers mean by 前半 and
 * 後半. All of them are approximate.
 */
const PLACES: ReadonlyMap<string, number> = new Map([
  ['mid', 0.5],
  ['middle', 0.5],
  ['low', 0.2],
  ['lower', 0.2],
  ['high', 0.8],
  ['higher', 0.8],
  ['upper', 0.8],
])

/** Width of the band that the number names: 1 for 6, 10 for 40, 0.1 for 5.4. */
function width(atom: Atom): number {
  const { coefficient, decimals } = atom.quantity
  if (decimals > 0) return 10 ** -decimals
  let step = 1
  while (coefficient > step * 10 && coefficient % (step * 10) === 0) step *= 10
  return step
}

/** Reads "mid ¥6 trillion range", "the 5 trillion yen level", "upper ¥8 trillion range" around an atom. */
export function withBand(text: string, atom: Atom): Atom {
  if (atom.high !== null || atom.kind === 'points') return atom
  const mayFollow = text.charCodeAt(atom.end + 1) | 32
  const after =
    mayFollow === 114 || mayFollow === 108
      ? wordAfter(text, isHyphen(text.charCodeAt(atom.end)) ? atom.end + 1 : atom.end)
      : null
  const band =
    after?.text === 'range' ||
    (after?.text === 'level' && atom.kind === 'money' && atom.quantity.exponent >= 6)
  if (!band && atom.kind === 'percent') return atom
  const hyphen = isHyphen(text.charCodeAt(atom.start - 1))
  const at = hyphen ? atom.start - 1 : skipSpaceLeft(text, atom.start)
  const before = at < atom.start ? wordBefore(text, at) : null
  const place = before && before.end === at ? PLACES.get(before.text) : undefined
  if (before && place !== undefined && (band || (before.text === 'mid' && atom.kind === 'money'))) {
    const { quantity } = atom
    const value = Number(
      `${Number((quantity.coefficient + place * width(atom)).toFixed(quantity.decimals + 1))}e${quantity.exponent}`,
    )
    const end = band && after ? after.end : atom.end
    return { ...atom, start: before.start, end, value, about: true, rule: `figure.${atom.kind}.band` }
  }
  if (band && after) return { ...atom, end: after.end, about: true, rule: `figure.${atom.kind}.band` }
  return atom
}

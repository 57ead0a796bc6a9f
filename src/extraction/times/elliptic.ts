import type { RuleHeader } from '../annotation.ts'
import type { TimeForm } from './form.ts'
import type { Atom } from './rule.ts'

/** Readings whose noun was said before: "in the next", "the previous five". */
export const ellipticRules: readonly RuleHeader[] = [
  {
    id: 'time.fiscal.next-one',
    says: 'The next fiscal year without its noun, after this one was named: "this fiscal year to 6 trillion in the next,".',
    examples: [
      '5.4 trillion yen this fiscal year to 6 trillion yen in the next, he said',
      'this fiscal year it rose; for the next the ministry has asked for more',
    ],
    counterexamples: ['6 trillion yen in the next, he said'],
  },
  {
    id: 'time.run.previous-one',
    says: 'The previous years without their noun, after a run was named: "the coming five years … the previous five".',
    examples: ['over the coming five years, more than the 23 trillion yen of the previous five.'],
    counterexamples: ['the previous five.'],
  },
]

const NEXT_ONE = /\b((?:in|for) )(the next)(?: one)?(?=\s*(?:[,.;)]|$)|\s+(?:the|it|they|he|she|its)\b)/g
const PREVIOUS_ONE =
  /\b(the (?:previous|preceding) (five|six|seven|three|four|ten|\d{1,2}))(?=\s*(?:[,.;)]|$))/g
const COUNTS: Readonly<Record<string, number>> = { three: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10 }

/** Adds the readings whose noun was said earlier in the same text. */
export function addElliptic(text: string, atoms: readonly Atom[]): Atom[] {
  const fiscal = atoms.find(
    ({ reading: { form } }) => form.type === 'relative' && form.unit === 'fiscal-year' && form.offset === 0,
  )
  const run = atoms.find(({ reading: { form } }) => form.type === 'run')
  if (!fiscal && !run) return [...atoms]
  const found: Atom[] = []
  const add = (coreStart: number, end: number, rule: string, form: TimeForm, parent: Atom): void => {
    if (coreStart < parent.end || atoms.some((atom) => atom.start < end && coreStart < atom.end)) return
    found.push({ start: coreStart, coreStart, end, rule, reading: { form }, parents: [parent] })
  }
  if (fiscal) {
    for (const match of text.matchAll(NEXT_ONE)) {
      const coreStart = match.index + (match[1] ?? '').length
      const end = match.index + match[0].length
      add(
        coreStart,
        end,
        'time.fiscal.next-one',
        { type: 'relative', unit: 'fiscal-year', offset: 1 },
        fiscal,
      )
    }
  }
  if (run?.reading.form.type === 'run') {
    for (const match of text.matchAll(PREVIOUS_ONE)) {
      const years = COUNTS[match[2] ?? ''] ?? Number(match[2])
      const form: TimeForm = {
        type: 'run',
        years,
        fiscal: run.reading.form.fiscal,
        start: null,
        end: null,
        direction: 'previous',
      }
      add(match.index, match.index + match[0].length, 'time.run.previous-one', form, run)
    }
  }
  return [...atoms, ...found].sort((a, b) => a.start - b.start)
}

import type { Figure } from './figures.ts'
import type { Predicate } from './predicates.ts'
import type { Candidate } from './spender-named.ts'
import { type Located, quotationAround, type View } from './view.ts'

const WE = /^(?:we|our|ours|us)$/

const SETS_NO_SHARE: ReadonlySet<string> = new Set(['EU', 'G7'])

/** "We will agree on 5 percent," the secretary general said: the state or bloc of who is quoted, where the quotation names none. */
export function firstPerson(
  view: View,
  figure: Located<Figure>,
  predicates: readonly Predicate[],
): Candidate | null {
  const quote = quotationAround(view, figure.note.start, figure.note.end)
  if (!quote) return null
  const we = view.tokens.find((t) => t.start >= quote.start && t.end <= quote.end && WE.test(t.lower))
  if (!we) return null
  const named = view.entities.some(
    (e) => e.country !== null && e.start >= quote.start && e.end <= quote.end && e.last < figure.first,
  )
  const code = predicates.find(
    (p) =>
      p.cls === 'say' &&
      p.agent?.type === 'person' &&
      (p.mark.end <= quote.start || p.mark.start >= quote.end),
  )?.agent?.country
  // A bloc that sets no share of its own for its members says "we" of something else.
  return !named && code && !SETS_NO_SHARE.has(code)
    ? { code, score: 0.6, words: we.text, rule: 'subject.pronoun' }
    : null
}

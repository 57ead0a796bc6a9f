import type { Asked } from './asked.ts'
import type { Figure } from './figures.ts'
import type { Predicate } from './predicates.ts'
import type { Located, View } from './view.ts'

const THAT_IT = /\b(?:to|told|asked|urged|advised|reminded|warned)\s+(?:the\s+)?$/i
const SHOULD_SPEND =
  /^(?:['’]s?)?(?: [\w-]+){0,3}?,?\s+(?:\w+ly\s+|(?:earlier|late|last|this|on|at|in)\s+[^.;,]{1,40}?\s+)?that\s+(?:it|they)\s+(?:should\s+|must\s+|ought\s+to\s+|needs?\s+to\s+|ha(?:s|ve)\s+to\s+)?(?:spend|raise|lift|increase|boost|devote|commit|go|bring|double|hike|put|invest|aim|move)\b/

/** "has suggested to Tokyo that it spend 3.5 percent": who is told is to spend. */
export function toldToSpend(view: View, figure: Located<Figure>): Asked | null {
  const told = view.entities.findLast(
    (e) =>
      e.last < figure.first &&
      e.country !== null &&
      (e.type === 'place' || e.type === 'body') &&
      THAT_IT.test(view.block.text.slice(Math.max(view.start, e.start - 20), e.start)) &&
      SHOULD_SPEND.test(view.block.text.slice(e.end, figure.note.start)),
  )
  if (!told?.country) return null
  return {
    code: told.country,
    score: 0.1,
    words: view.block.text.slice(told.start, told.end),
    rule: 'subject.asked',
  }
}

const IT_SHOULD =
  /^\s+(?:that\s+)?(?:it|they|the (?:country|island|nation|government|figure|share|ratio|budget|number|level))\s+(?:\w+\s+)?(?:should|must|ought to|needs? to|ha[sd] to|have to|would have to|will have to)\b/i

/** "Taiwan spends 2.5%. Colby said it should be 10": what somebody of another state says "it" should do, the state spoken of should. */
export function saidToBeDue(
  view: View,
  figure: Located<Figure>,
  predicates: readonly Predicate[],
  subject: string | null,
): Asked | null {
  const said = predicates.find(
    (p) =>
      p.cls === 'say' &&
      p.pos === 'verb' &&
      p.mark.last < figure.first &&
      p.agent?.type === 'person' &&
      p.agent.country !== null &&
      p.agent.country !== subject &&
      IT_SHOULD.test(view.block.text.slice(p.mark.end, figure.note.start)),
  )
  return said && subject ? { code: subject, score: 0.2, words: 'it', rule: 'subject.asked' } : null
}

const OF_WHOM =
  /^[^.;,]{0,60}\b(?:(?:was|is|were|be|been)\s+(?:wanted|expected|required|demanded|asked|requested|sought)\s+(?:of|from)|demand(?:ing|ed)\s+(?:of|from)|appl(?:y|ies|ied)\s+to)\s+(?:the\s+)?$/

/** "that 3.5 per cent was wanted from Canberra", "a standard of 5% applies to Korea": who is asked, told behind. */
export function wantedFrom(view: View, figure: Located<Figure>): Asked | null {
  const place = view.entities.find((e) => e.type === 'place' && e.first > figure.last)
  if (!place?.country || !OF_WHOM.test(view.block.text.slice(figure.note.end, place.start))) return null
  const words = view.block.text.slice(place.start, place.end)
  return { code: place.country, score: 0.1, words, rule: 'subject.asked' }
}

/** "Of Taiwan, which lives under pressure, the nominee expects 10 percent": who is asked, told first. */
export function frontedAsked(
  view: View,
  figure: Located<Figure>,
  predicates: readonly Predicate[],
): Asked | null {
  const place = view.entities.find((e) => e.type === 'place' && e.country && e.first === 1)
  if (!place?.country || !/^(?:of|from)$/.test(view.tokens[0]?.lower ?? '')) return null
  const asked = predicates.some(
    (p) => (p.cls === 'ask' || p.cls === 'want') && p.mark.first > place.last && p.mark.last < figure.first,
  )
  if (!asked || view.figures[0] !== figure) return null
  const words = view.block.text.slice(place.start, place.end)
  return { code: place.country, score: 0.1, words, rule: 'subject.asked' }
}

import type { Entity } from './entities.ts'
import type { Discourse, Predicate } from './predicates.ts'
import type { Located, View } from './view.ts'

interface Asked {
  readonly code: string
  readonly score: number
  readonly words: string
  readonly rule: string
}

/** Nouns and pronouns for those who are asked without being named. */
const GROUP = /^(?:allies|partners|friends|members|everyone|everybody)$/
const SHOULD = /^(?:should|must|ought|need|needs|to)$/
/** "Proposed that allies spend", "suggested that they commit". */
const THAT_THEY =
  /\bthat\s+(?:all\s+|the\s+)?(?:they|allies|partners|members|everyone)\s+(?:all\s+)?(?:spend|commit|invest|devote|put|raise|aim|go)\b/i
/** "In Asia", "Asian", "Pacific": not the allies of the Atlantic alliance. */
const PACIFIC = /\b(?:Asian?|East Asian?|Pacific|Indo-Pacific|region|regional)\b/

/**
 * "Allies in Asia should spend 5 percent", "everyone must pay 2 percent", said by another state: the country the
 * article is about is meant, or the alliance where the talk is of it and of no other region.
 */
export function alliesAsked(
  view: View,
  figure: Located<unknown>,
  predicates: readonly Predicate[],
  discourse: Discourse,
  articleSubject: string | null,
): Asked | null {
  const at = view.tokens.findIndex((t) => GROUP.test(t.lower))
  if (at < 0 || at > figure.first) return null
  const asked =
    view.tokens.slice(at + 1, figure.first).some((t) => SHOULD.test(t.lower)) ||
    THAT_THEY.test(view.block.text.slice(view.start, view.tokens[figure.first]?.start))
  const owner = view.entities.find((e) => e.last === at - 1 && e.type === 'place')
  const asker =
    owner?.country ??
    predicates.find(
      (p) =>
        ['say', 'ask', 'want', 'propose'].includes(p.cls) && p.agent?.country && p.agent.type !== 'media',
    )?.agent?.country
  if (!asked || !asker) return null
  const words = view.tokens[at]?.text ?? ''
  const found = (code: string): Asked => ({ code, score: 0.1, words, rule: 'subject.allies' })
  if (asker === 'NATO') return { ...found('NATO'), rule: 'subject.members' }
  if (view.entities.some((e) => e.country === 'NATO')) return null
  // "its allies in Asia, Japan among them".
  const named = namedAmong(view, at)
  if (named?.country) return found(named.country)
  const bloc = discourse.bloc && discourse.bloc.age <= 1 ? discourse.bloc.code : null
  const around = view.block.text.slice(view.tokens[Math.max(0, at - 3)]?.start, view.tokens[at + 4]?.end)
  if (bloc === 'NATO' && asker !== 'NATO' && !PACIFIC.test(around)) return found('NATO')
  const code = [articleSubject, discourse.subject].find((c) => c && c !== asker && c !== 'NATO')
  return code ? found(code) : null
}

function namedAmong(view: View, at: number): Entity | undefined {
  return view.entities.find(
    (e) =>
      e.type === 'place' &&
      e.first > at &&
      e.first <= at + 6 &&
      /(?:\bincluding|\bsuch as|\blike|,)\s*$/.test(
        view.block.text.slice(Math.max(view.start, e.start - 14), e.start),
      ),
  )
}

import type { Entity } from './entities.ts'
import type { Figure } from './figures.ts'
import { oncePer } from './memo.ts'
import { type Discourse, isOblique, type Predicate } from './predicates.ts'
import { distance, type Located, marksOf, type View } from './view.ts'

/** Whose spending a figure is about, or why nobody's. */
export interface Subject {
  readonly code: string | null
  readonly words: string
  readonly rule: string
}

/** "NATO-style", "by the alliance's rules": a definition, not a spender. */
export function isWayOfCounting(view: View, entity: Entity): boolean {
  return (
    entity.country === 'NATO' &&
    /^(?:way|style|definition|basis|criteria|methods?|count|counting|terms|rules|accounting|fashion|standards?|formula)\b/i.test(
      view.block.text.slice(entity.end, entity.end + 24).replace(/^[’']s?\s*|^[-\s]+/, ''),
    )
  )
}

/** "Canada will meet NATO's benchmark of 2 per cent": the goal is the alliance's, the spending Canada's. */
export function isMetBySomebody(view: View, entity: Entity, figure: Located<Figure>): boolean {
  if (entity.country !== 'NATO' || entity.first > figure.first) return false
  const lead = view.block.text.slice(Math.max(view.start, entity.start - 28), entity.start)
  const after = view.block.text.slice(entity.end, figure.note.start)
  return (
    /\b(?:meet|reach|hit|achieve|attain|match)(?:s|ed|es|ing)?\s+(?:the\s+|what\s+)?$/i.test(lead) &&
    /^[^.;]{0,60}\b(?:target|goal|benchmark|guideline|standard|mark|level)\b[^.;]{0,20}$/i.test(after) &&
    view.entities.some((e) => e.country !== null && e.country !== 'NATO' && e.last < entity.first)
  )
}

const MEMBERS = new Set(['member', 'members', 'allies', 'leaders', 'capitals', 'nations'])

const firstMembers = oncePer((view: View) => view.tokens.findIndex((t) => MEMBERS.has(t.lower)))
const firstAllies = oncePer((view: View) => view.tokens.findIndex((t) => t.lower === 'allies'))
const saysRespectively = oncePer((view: View) =>
  /\brespectively\b/i.test(view.block.text.slice(view.start, view.end)),
)

/** "The 32 members agreed", "allies should be spending": a bloc's, where one was just named and no country is. */
export function membersBefore(
  view: View,
  figure: Located<Figure>,
  discourse: Discourse,
): { code: string; score: number; words: string; rule: string } | null {
  const named = view.entities.find((e) => e.country === 'NATO' || e.country === 'EU')?.country
  const code = named ?? (discourse.bloc && discourse.bloc.age <= 1 ? discourse.bloc.code : null)
  if (!code) return null
  const at = firstMembers(view)
  if (at < 0 || at > figure.first) return null
  const lead = view.tokens[at - 1]?.lower ?? ''
  if (at > 0 && !/^(?:the|its|all|that|every|other|fellow|\d+|of|their|alliance|most|many)$/.test(lead))
    return null
  const country = view.entities.some(
    (e) =>
      e.type === 'place' &&
      /^[A-Z]{2}$/.test(e.country ?? '') &&
      e.country !== 'EU' &&
      e.first < figure.first,
  )
  return country ? null : { code, score: 1.2, words: view.tokens[at]?.text ?? '', rule: 'subject.members' }
}

/** "China, the United States and Britain had devoted 1.35, 4.03 and 2.71 percent, respectively": pairs by order. */
export function respectively(view: View, figure: Located<Figure>): Subject | null {
  if (!saysRespectively(view)) return null
  const run = view.figures.filter((f) => f.note.value.kind === figure.note.value.kind)
  const first = run[0]
  const index = run.indexOf(figure)
  if (!first || run.length < 2 || index < 0) return null
  const places = view.entities.filter((e) => e.country !== null && e.type === 'place' && e.last < first.first)
  if (places.length < run.length) return null
  const entity = places[places.length - run.length + index]
  return entity?.country
    ? {
        code: entity.country,
        words: view.block.text.slice(entity.start, entity.end),
        rule: 'subject.respectively',
      }
    : null
}

/** "Japan's defense outlays", "its military spending", "defense spending by Germany": whose the topic is. */
export function topicOwner(
  view: View,
  figure: Located<Figure>,
  discourse: Discourse,
): { code: string; score: number; words: string; rule: string } | null {
  const topics = marksOf(view, 'topic').filter((m) => m.sense.sign !== '-' && m.last < figure.first)
  for (const topic of topics.reverse()) {
    const owner = ownerOf(view, topic, figure, discourse)
    if (owner || topic.sense.sign === '+') return owner
  }
  return null
}

function ownerOf(
  view: View,
  topic: { readonly first: number; readonly last: number; readonly start: number; readonly end: number },
  figure: Located<Figure>,
  discourse: Discourse,
): { code: string; score: number; words: string; rule: string } | null {
  const far = distance(view, topic.last, figure.first)
  const score = Math.min(2.2, 0.5 + far * 0.2)
  for (let k = topic.first - 1; k >= Math.max(0, topic.first - 5); k -= 1) {
    const t = view.tokens[k]
    if (!t || /^[,;:.()]$/.test(t.text) || /^(?:on|of|for|in|to|and|that|said|is|was)$/.test(t.lower)) break
    const entity = view.entities.find(
      (e) => e.last === k && e.type !== 'media' && !isMetBySomebody(view, e, figure),
    )
    if (
      entity?.country &&
      (entity.possessive || entity.form === 'demonym' || entity.form === 'metonym' || entity.form === 'name')
    ) {
      return {
        code: entity.country,
        score,
        words: view.block.text.slice(entity.start, entity.end),
        rule: 'subject.owner',
      }
    }
    if (/^(?:its|their|his|her|our)$/.test(t.lower)) {
      const near = view.entities.findLast(
        (e) =>
          e.last < k &&
          e.country !== null &&
          (e.type === 'place' || e.type === 'body' || e.type === 'person') &&
          (!isOblique(view, e) || isAntecedent(view, e)),
      )
      const opens = k <= 2 && discourse.lastAgent?.type === 'place' ? discourse.lastAgent.country : null
      const code = near && distance(view, near.last, k) < 5 ? near.country : (opens ?? discourse.subject)
      return code && /^(?:[A-Z]{2}|NATO|G7)$/.test(code)
        ? {
            code,
            score,
            words: `${t.text} ${view.block.text.slice(topic.start, topic.end)}`,
            rule: 'subject.owner',
          }
        : null
    }
  }
  return null
}

/** "… to China, which has increased its defence budget": what "its" points to. */
const isAntecedent = (view: View, entity: Entity): boolean =>
  /^\s*,(?:[^,.;]{0,40},)?\s+(?:which|who|whose)\b/.test(
    view.block.text.slice(entity.end, Math.min(view.end, entity.end + 60)),
  )

/** "World military spending", "spending in Europe", "In Asia, …": a total for a region, not "largest in the world". */
export function countsAsRegion(view: View, entity: Entity): boolean {
  if (entity.first <= 1) return true
  if (
    marksOf(view, 'cue').some(
      (m) =>
        (m.sense.cls === 'spend' || m.sense.cls === 'rise') &&
        m.first > entity.last &&
        m.first - entity.last <= 2,
    )
  )
    return true
  if (
    marksOf(view, 'topic').some(
      (m) => m.sense.sign !== '-' && m.first > entity.last && m.first - entity.last <= 2,
    )
  )
    return true
  return view.tokens
    .slice(Math.max(0, entity.first - 4), entity.first)
    .some((t) => /^(?:spending|outlays?|expenditures?|total|budgets)$/.test(t.lower))
}

/**
 * "Allies in Asia should spend 5 percent", said by another state: the country the article is about is meant, unless
 * the sentence speaks of NATO.
 */
export function alliesAsked(
  view: View,
  figure: Located<Figure>,
  predicates: readonly Predicate[],
  discourse: Discourse,
  articleSubject: string | null,
): { code: string; score: number; words: string; rule: string } | null {
  const at = firstAllies(view)
  if (at < 0 || at > figure.first || view.entities.some((e) => e.country === 'NATO')) return null
  const asked = view.tokens
    .slice(at + 1, figure.first)
    .some((t) => /^(?:should|must|ought|need|needs|to)$/.test(t.lower))
  const owner = view.entities.find((e) => e.last === at - 1 && e.type === 'place')
  const asker =
    owner?.country ??
    predicates.find(
      (p) => ['say', 'ask', 'want'].includes(p.cls) && p.agent?.country && p.agent.type !== 'media',
    )?.agent?.country
  if (!asked || !asker) return null
  // "its allies in Asia, Japan among them".
  const named = view.entities.find(
    (e) =>
      e.type === 'place' &&
      e.first > at &&
      e.first <= at + 6 &&
      /(?:\bincluding|\bsuch as|\blike|,)\s*$/.test(
        view.block.text.slice(Math.max(view.start, e.start - 14), e.start),
      ),
  )
  const code = [named?.country, articleSubject, discourse.subject].find(
    (c) => c && c !== asker && c !== 'NATO',
  )
  return code ? { code, score: 0.1, words: view.tokens[at]?.text ?? '', rule: 'subject.allies' } : null
}

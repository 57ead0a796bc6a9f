import { WAS_TOLD } from './clauses.ts'
import type { Entity } from './entities.ts'
import type { Figure } from './figures.ts'
import { COMPARED, isMetBySomebody } from './members.ts'
import { oncePer } from './memo.ts'
import { type Discourse, isOblique } from './predicates.ts'
import { distance, type Located, marksOf, textAfter, textBefore, type View } from './view.ts'

/** Whose spending a figure is about, or why nobody's. */
export interface Subject {
  readonly code: string | null
  readonly words: string
  readonly rule: string
}

const ITS_COUNT =
  /^(?:way|counts|includes|applies|uses|reckons|does|style|definition|basis|criteria|methods?|methodology|count|counting|reckoning|(?:measure|yardstick|metric)(?! (?:is|was|of|has|remains))|terms|rules|accounting|fashion|standards?|formula)\b/i
const COUNT_OF =
  /\b(?:way|definition|basis|criteria|method|methodology|measure|yardstick|metric|rules|formula) (?:used by|applied by|of|that|in) (?:the )?$/i

/** "NATO-style", "by the alliance's rules", "by the yardstick of NATO": a definition, not a spender. */
export function isWayOfCounting(view: View, entity: Entity): boolean {
  const { text } = view.block
  return (
    entity.country === 'NATO' &&
    (ITS_COUNT.test(text.slice(entity.end, entity.end + 24).replace(/^[’']s?\s*|^[-\s]+/, '')) ||
      COUNT_OF.test(text.slice(Math.max(view.start, entity.start - 40), entity.start)))
  )
}

/** "58 billion U.S. dollars", "in Australian dollars": a country that only names a currency. */
export const namesMoney = (view: View, entity: Entity): boolean =>
  entity.type === 'place' &&
  /^\.?\s*-?\s*(?:dollars?|pounds?|won|yuan|yen|rupees?|francs?|kron(?:or|er|a|e))\b/i.test(
    view.block.text.slice(entity.end, Math.min(view.end, entity.end + 14)),
  )

const OF_BUDGET = /\b(?:budgets?|spending|outlays?|expenditures?|that) of (?:the )?$/i

/** "The defense budget of South Korea is about NT$1.4 trillion": another's budget told in one's own money; null otherwise. */
export function foreignBudget(view: View, figure: Located<Figure>, own: string): Subject | null {
  const owner = view.entities.findLast((e) => e.type === 'place' && e.country && e.last < figure.first)
  if (!owner?.country || owner.country === own || figure.first - owner.last > 9) return null
  if (view.figures.some((f) => f.first > owner.last && f.last < figure.first)) return null
  if (!OF_BUDGET.test(view.block.text.slice(Math.max(view.start, owner.start - 40), owner.start))) return null
  return { code: owner.country, words: view.block.text.slice(owner.start, owner.end), rule: 'subject.owner' }
}

const saysRespectively = oncePer((view: View) =>
  /\brespectively\b/i.test(view.block.text.slice(view.start, view.end)),
)

const EVENT =
  /\b(?:invasion|annexation|occupation|bombing|shelling|war|wars|conflict|aggression|attack|attacks|assault|threat|threats)\s+(?:of|on|in|with|against|from|by)\s+(?:the\s+)?$/i
const OF_EVENT =
  /^(?:['’]s?)?\s+(?:[\w-]+\s+){0,2}(?:invasion|annexation|occupation|aggression|attack|attacks|assault|war|threat)\b/i
/** "told Japan that it should": what follows is asked of who is told; "told Washington it plans" is not. */
const IS_TO_DO =
  /^\s+(?:that|it|they)\b(?!\s+(?:his|her|its|their)\s+(?:own\s+)?(?:country|nation|government|administration|party)\b)(?!\s+(?:it\s+|they\s+)?(?:plan|plans|planned|will|would(?! have)|aims?|aimed|intends?|intended)\b)/
/** "Poland, NATO estimates show, was at 4%": whose numbers they are. */
const SOURCE =
  /^(?:['’]s?)? (?:own )?(?:estimates?|figures?|data|numbers|statistics|tables?) (?:show|suggest|indicate|say|put)/
const MEETING_IN =
  /\b(?:summits?|meetings?|talks|conferences?|forum|gatherings?|sessions?|speech|ceremony|dialogue|visits?|trips?|arrived|arrival|stop|stopover)\b[^.;,]{0,14}\b(?:in|at|to|near|outside)\s+(?:the\s+)?$/i
const SPOKEN_TO =
  /\b(?:promised|told|assured|agreed with|pledged to|assuring|telling|promising|informed)\s+(?:(?:the|his|her|its|their|U\.?S\.?|American|Japanese|defen[cs]e|foreign|prime|finance|state|vice)\s+){0,4}$/i

/** "told the US defence secretary": with what stands before an office. */
const SPOKEN_TO_PERSON =
  /\b(?:promised|told|assured|pledged to|assuring|telling|promising|informed)\s+(?:(?:the|his|her|its|their|US|U\.S\.|[A-Z]\w+|defen[cs]e|foreign|finance|prime|vice|new|visiting|then)\s+){0,5}$/

/** "By Pentagon estimates the real sum lies": whose count it is. */
const BY_COUNT = /^(?:['’]s?)? (?:own )?(?:estimates?|reckoning|count|calculations?|tally)\b/
const BY = /\b(?:[Bb]y|[Oo]n) (?:the |some )?$/

export const isSource = (view: View, { start, end }: Entity): boolean =>
  SOURCE.test(textAfter(view, end, 50)) ||
  (BY.test(textBefore(view, start, 12)) && BY_COUNT.test(textAfter(view, end, 30)))

/** "Russia's invasion of Ukraine", "the war in Ukraine": named for what happened there. */
export const isOfEvent = (view: View, { start, end }: Entity): boolean =>
  EVENT.test(textBefore(view, start, 40)) || OF_EVENT.test(textAfter(view, end, 50))

/** An ambassador tells of the country where he is posted. */
export const isAmbassador = (words: string): boolean => /\b[Aa]mbassador$/.test(words)

/**
 * Named in the clause without being who spends: where something happened ("before Russia's invasion of Ukraine"), who
 * was spoken to ("it promised the alliance 1.5%"), or whose the figure before is ("3% in the U.S., 4.8% in Russia").
 */
export function isNoSpender(view: View, entity: Entity, figure: Located<Figure>): boolean {
  if (entity.first > figure.first) return false
  const before = view.block.text.slice(Math.max(view.start, entity.start - 40), entity.start)
  const after = view.block.text.slice(entity.end, Math.min(view.end, entity.end + 50))
  if (isOfEvent(view, entity) || COMPARED.test(before)) return true
  if (isSource(view, entity)) return true
  if (MEETING_IN.test(before) || WAS_TOLD.test(view.block.text.slice(entity.end, figure.note.start)))
    return true
  if ((entity.type === 'person' ? SPOKEN_TO_PERSON : SPOKEN_TO).test(before) && !IS_TO_DO.test(after))
    return true
  const taken = view.figures.findLast((f) => f.last < entity.first)
  return (
    taken !== undefined &&
    /^[^,.;]{0,14}\b(?:in|for|by) (?:the\s+)?$/.test(view.block.text.slice(taken.note.end, entity.start)) &&
    /^\s*(?:,|and|but|against|,\s*and)\s*$/.test(view.block.text.slice(entity.end, figure.note.start))
  )
}

/** "spending there": where "there" stands; -1 without it. */
export const spendingThere = oncePer((view: View) =>
  view.tokens.findIndex(
    (t, i) =>
      t.lower === 'there' &&
      /^(?:spending|outlays?|budgets?|expenditures?)$/.test(view.tokens[i - 1]?.lower ?? ''),
  ),
)

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
  const topics = marksOf(view, 'topic').filter(
    (m) =>
      m.sense.sign !== '-' &&
      m.last < figure.first &&
      !(m.first === m.last && OFFICE.test(view.tokens[m.last + 1]?.lower ?? '')),
  )
  for (const topic of topics.reverse()) {
    const owner = ownerOf(view, topic, figure, discourse)
    if (owner || topic.sense.sign === '+') return owner
  }
  return null
}

/** "The US defence secretary": defense in the name of an office is nobody's money. */
const OFFICE =
  /^(?:minister|ministers|secretary|secretaries|chief|chiefs|ministry|department|official|officials|spokes\w+)$/

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
      (e) =>
        e.last === k && e.type !== 'media' && !isMetBySomebody(view, e, figure) && !isWayOfCounting(view, e),
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
    // "the United States, whose military budget".
    if (t.lower === 'whose') {
      const at = view.tokens[k - 1]?.text === ',' ? k - 2 : k - 1
      const whose = view.entities.find((e) => e.last === at && e.type === 'place')
      if (whose?.country)
        return {
          code: whose.country,
          score,
          words: view.block.text.slice(whose.start, whose.end),
          rule: 'subject.owner',
        }
    }
    if (/^(?:its|their|his|her|our)$/.test(t.lower)) {
      const near = view.entities.findLast(
        (e) =>
          e.last < k &&
          e.country !== null &&
          // “to follow NATO's lead and lift its spending”: an example, not who owns.
          !(
            e.country === 'NATO' &&
            e.possessive &&
            view.entities.some((o) => o.type === 'place' && o.last < e.first)
          ) &&
          (e.type === 'place' || e.type === 'body' || e.type === 'person') &&
          !(e.type === 'person' && isNoSpender(view, e, figure)) &&
          (!isOblique(view, e) || isAntecedent(view, e)),
      )
      const opens = k <= 2 && discourse.lastAgent?.type === 'place' ? discourse.lastAgent.country : null
      const close =
        near && (distance(view, near.last, k) < 5 || isAntecedent(view, near) || opensSentence(near))
      const code = close ? near.country : (opens ?? (near ? null : discourse.opening) ?? discourse.subject)
      return code
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

/** "Singapore, in the worst slowdown it has known, will increase its spending": whom the sentence is about. */
const opensSentence = ({ type, first, possessive }: Entity): boolean =>
  type === 'place' && first <= 1 && !possessive

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

/** "U.S. allies", "America's partners": others than the state named. */
export const isWhoseAllies = (view: View, { type, last }: Entity): boolean =>
  type === 'place' && /^(?:allies|ally|partners?)$/.test(view.tokens[last + 1]?.lower ?? '')

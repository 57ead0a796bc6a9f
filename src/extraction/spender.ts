import type { Entity } from './entities.ts'
import type { Figure } from './figures.ts'
import { oncePer } from './memo.ts'
import { type Discourse, isOblique } from './predicates.ts'
import { distance, type Located, marksOf, type View } from './view.ts'

/** Whose spending a figure is about, or why nobody's. */
export interface Subject {
  readonly code: string | null
  readonly words: string
  readonly rule: string
}

/** "NATO-style", "by the alliance's rules": a definition, not a spender. */
function isWayOfCounting(view: View, entity: Entity): boolean {
  return (
    entity.country === 'NATO' &&
    /^(?:way|counts|includes|applies|does|style|definition|basis|criteria|methods?|count|counting|terms|rules|accounting|fashion|standards?|formula)\b/i.test(
      view.block.text.slice(entity.end, entity.end + 24).replace(/^[’']s?\s*|^[-\s]+/, ''),
    )
  )
}

/** "58 billion U.S. dollars", "in Australian dollars": a country that only names a currency. */
export const namesMoney = (view: View, entity: Entity): boolean =>
  entity.type === 'place' &&
  /^\.?\s*-?\s*(?:dollars?|pounds?|won|yuan|yen|rupees?|francs?|kron(?:or|er|a|e))\b/i.test(
    view.block.text.slice(entity.end, Math.min(view.end, entity.end + 14)),
  )

const MET =
  /\b(?:(?:meet|reach|hit|achieve|attain|match)(?:s|ed|es|ing)?|met|(?:get|rise|climb|come|move)(?:s|ting|ing)? (?:up )?to|got to|rose to|came to|climbed to)\s+(?:the\s+|what\s+|a\s+)?$/i

/** "Canada will meet NATO's benchmark of 2 per cent": the goal is the alliance's, the spending Canada's. */
function isMetBySomebody(view: View, entity: Entity, figure: Located<Figure>): boolean {
  if (entity.country !== 'NATO' || entity.first > figure.first) return false
  // "five members of NATO reach the alliance's goal": its own members.
  const members = firstMembers(view)
  if (members >= 0 && members < entity.first) return false
  const lead = view.block.text.slice(Math.max(view.start, entity.start - 28), entity.start)
  const after = view.block.text.slice(entity.end, figure.note.start)
  return (
    MET.test(lead) &&
    /^[^.;]{0,60}\b(?:target|goal|benchmark|guideline|standard|mark|level|quota|line|minimum|floor|norm)\b[^.;]{0,20}$/i.test(
      after,
    ) &&
    view.entities.some((e) => e.country !== null && e.country !== 'NATO' && e.last < entity.first)
  )
}

/** A bloc that is only named as what somebody is measured by. */
export const isYardstick = (view: View, entity: Entity, figure: Located<Figure>): boolean =>
  isWayOfCounting(view, entity) || isMetBySomebody(view, entity, figure)

/** The same where a time is told: when a state is to reach the bloc's goal, it is the state's own. */
export const isGoalToReach = (view: View, entity: Entity, figure: Located<Figure>): boolean =>
  isWayOfCounting(view, entity) || (view.times.length > 0 && isMetBySomebody(view, entity, figure))

const MEMBERS = new Set(['member', 'members', 'allies', 'leaders', 'capitals', 'nations'])

const firstMembers = oncePer((view: View) => view.tokens.findIndex((t) => MEMBERS.has(t.lower)))
const saysRespectively = oncePer((view: View) =>
  /\brespectively\b/i.test(view.block.text.slice(view.start, view.end)),
)

const EVENT =
  /\b(?:invasion|annexation|occupation|bombing|shelling|war|wars|conflict|aggression|attack|attacks|assault|threat|threats)\s+(?:of|on|in|with|against|from|by)\s+(?:the\s+)?$/i
const OF_EVENT =
  /^(?:['’]s?)?\s+(?:[\w-]+\s+){0,2}(?:invasion|annexation|occupation|aggression|attack|attacks|assault|war|threat)\b/i
/** "told Japan that it should": what follows is asked of who is told; "told Washington it plans" is not. */
const IS_TO_DO =
  /^\s+(?:that|it|they)\b(?!\s+(?:it\s+|they\s+)?(?:plan|plans|planned|will|would(?! have)|aims?|aimed|intends?|intended)\b)/
const SPOKEN_TO =
  /\b(?:promised|told|assured|agreed with|pledged to|assuring|telling|promising|informed)\s+(?:(?:the|his|her|its|their|U\.?S\.?|American|Japanese|defen[cs]e|foreign|prime|finance|state|vice)\s+){0,4}$/i

/**
 * Named in the clause without being who spends: where something happened ("before Russia's invasion of Ukraine"), who
 * was spoken to ("it promised the alliance 1.5%"), or whose the figure before is ("3% in the U.S., 4.8% in Russia").
 */
export function isNoSpender(view: View, entity: Entity, figure: Located<Figure>): boolean {
  if (entity.first > figure.first) return false
  const before = view.block.text.slice(Math.max(view.start, entity.start - 40), entity.start)
  const after = view.block.text.slice(entity.end, Math.min(view.end, entity.end + 50))
  if (EVENT.test(before) || OF_EVENT.test(after)) return true
  if (SPOKEN_TO.test(before) && !IS_TO_DO.test(after)) return true
  const taken = view.figures.findLast((f) => f.last < entity.first)
  return (
    taken !== undefined &&
    /^[^,.;]{0,14}\bin (?:the\s+)?$/.test(view.block.text.slice(taken.note.end, entity.start)) &&
    /^\s*(?:,|and|but|against|,\s*and)\s*$/.test(view.block.text.slice(entity.end, figure.note.start))
  )
}

const MARK_OF_BLOC =
  /\b(?:NATO(?:['’]s)?|[Aa]lliance(?:['’]s)?|Nato(?:['’]s)?)\s+(?:(?:own|old|older|new|former|previous|present|current|existing|coming|agreed|long-standing|longstanding|stated|official|overall|core|minimum|spending|defen[cs]e|military)\s+){0,3}(?:target|goal|guideline|benchmark|pledge|standard|mark|line|minimum|floor|norm|commitment|objective|threshold|requirement|ambition|quota)\s+(?:of|at|that is)\s+(?:spending\s+|devoting\s+)?$|\b(?:target|goal|guideline|benchmark|standard|mark|level)\s+(?:for|of|set by|set for|among)\s+(?:the\s+)?(?:NATO|Nato)(?:['’]s)?(?:\s+(?:members?|countries|states|allies|nations|member (?:states|countries)))?[\s(,:—–-]*(?:of\s+)?$|\b(?:NATO|Nato), whose (?:member (?:states|countries|nations)|members|allies)\b[^.;,]{0,60}$/
const ASKED_OF_BLOC =
  /^[\s)”"]*(?:of (?:GDP|gross domestic product|their GDP),?\s*)?(?:,?\s*the \w+ )?(?:(?:that|which)\s+)?[^.;,]{0,60}\b(?:demand|ask|expect|require|want|urge)\w*\s+(?:of|from)\s+(?:all\s+|the\s+|every\s+)?(?:other\s+)?(?:NATO|the alliance|alliance|allies in NATO)/i
const AGREED_BY_BLOC =
  /^[\s)”"]*(?:of (?:GDP|gross domestic product|their GDP),?\s*)?(?:(?:that|which|on which|to which)\s+)?(?:NATO|Nato|the (?:Atlantic )?alliance)\s+(?:itself\s+|now\s+)?(?:has\s+|had\s+)?(?:agreed|set|asks?|asked|demands?|demanded|wants?|expects?|expected|requires?|required|adopted|pledged|recommends?|recommended|urges?|fixed|laid down|calls for)\b/
const WHAT_BLOC_ASKS =
  /\bwhat (?:NATO|Nato|the (?:Atlantic )?alliance) (?:asks|demands|wants|requires|expects|recommends|calls for|asked|demanded)(?:\s+(?:for|of (?:its )?members))?,\s*$/

/** "NATO's old target of 2%", "the 5% that Trump demands of NATO members": the bloc's own mark, whoever is measured by it. */
export function markOfBloc(
  view: View,
  figure: Located<Figure>,
): { code: string; score: number; words: string; rule: string } | null {
  const before = view.block.text.slice(Math.max(view.start, figure.note.start - 120), figure.note.start)
  const after = view.block.text.slice(figure.note.end, Math.min(view.end, figure.note.end + 140))
  const named = MARK_OF_BLOC.exec(before) ?? WHAT_BLOC_ASKS.exec(before)
  if (named && MET.test(before.slice(0, named.index))) return null
  const words = named?.[0] ?? (ASKED_OF_BLOC.test(after) || AGREED_BY_BLOC.test(after) ? 'NATO' : null)
  return words ? { code: 'NATO', score: 0.05, words, rule: 'subject.members' } : null
}

/** A share of what each of several states produces. */
const EACH_MEMBER =
  /^[\s)”"]*of (?:each|every) (?:member|ally|country|nation|state)['’]s (?:national )?(?:GDP|GNP|gross|output|income|economy)\b/i

/** "The 32 members agreed", "allies should be spending": a bloc's, where one was just named and no country is. */
export function membersBefore(
  view: View,
  figure: Located<Figure>,
  discourse: Discourse,
): { code: string; score: number; words: string; rule: string } | null {
  const named = view.entities.find((e) => e.country === 'NATO' || e.country === 'EU')?.country
  const code = named ?? (discourse.bloc && discourse.bloc.age <= 1 ? discourse.bloc.code : null)
  // "3.5% of each member's GDP": told a little later, where nothing but the bloc was spoken of.
  const share = EACH_MEMBER.exec(view.block.text.slice(figure.note.end, view.end))
  if (share && (named ?? discourse.bloc))
    return {
      code: named ?? discourse.bloc?.code ?? '',
      score: 1.2,
      words: share[0].trim(),
      rule: 'subject.members',
    }
  if (!code) return null
  const at = firstMembers(view)
  if (at < 0 || at > figure.first) return null
  const lead = view.tokens[at - 1]?.lower ?? ''
  if (
    at > 0 &&
    !/^(?:the|its|all|that|every|other|fellow|\d+|of|their|alliance|most|many|for|it|this|by|among|which|where|when|if|as|and|but|,)$/.test(
      lead,
    )
  )
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

/** "defense ministry", "defence officials". */
const isHouse = (view: View, at: number): boolean =>
  /^(?:ministry|ministries|department|agency|officials?|chiefs?|ministers?|secretary|secretaries)$/.test(
    view.tokens[at]?.lower ?? '',
  )

/** "Japan's defense outlays", "its military spending", "defense spending by Germany": whose the topic is. */
export function topicOwner(
  view: View,
  figure: Located<Figure>,
  discourse: Discourse,
): { code: string; score: number; words: string; rule: string } | null {
  const topics = marksOf(view, 'topic').filter((m) => m.sense.sign !== '-' && m.last < figure.first)
  for (const topic of topics.reverse()) {
    // "the US defence secretary": an office, no spending.
    const lead = view.tokens[topic.first - 1]?.lower ?? ''
    if (!/^(?:his|her|its|their)$/.test(lead) && isHouse(view, topic.last + 1)) continue
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
          // “to follow NATO's lead and lift its spending”: an example, not who owns.
          !(
            e.country === 'NATO' &&
            e.possessive &&
            view.entities.some((o) => o.type === 'place' && o.last < e.first)
          ) &&
          (e.type === 'place' || e.type === 'body' || e.type === 'person') &&
          (!isOblique(view, e) || isAntecedent(view, e)),
      )
      const opens = k <= 2 && discourse.lastAgent?.type === 'place' ? discourse.lastAgent.country : null
      const close = near && (distance(view, near.last, k) < 5 || isAntecedent(view, near))
      const code = close ? near.country : (opens ?? (near ? null : discourse.opening) ?? discourse.subject)
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

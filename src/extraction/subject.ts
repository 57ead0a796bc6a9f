import type { Entity } from './entities.ts'
import type { Figure } from './figures.ts'
import { behind } from './focus.ts'
import { oncePerPair } from './memo.ts'
import { type Discourse, isOblique, type Predicate } from './predicates.ts'
import { distance, type Located, marksOf, type View } from './view.ts'

/** Whose spending a figure is about, or why nobody's. */
export interface Subject {
  readonly code: string | null
  readonly words: string
  readonly rule: string
}

const AWAY =
  /^(?:against|amid|toward|towards|like|unlike|near|beyond|besides|despite|via|through|versus|over)$/
const LEADS_ON = /^(?:of|its|the|their|gdp|gnp|gross|domestic|national|product|income|\))$/
const OWN = new Set(['its', 'their', 'it', 'they', 'our', 'we'])
const FOR_NATO =
  /^[^;]{0,60}?\b(?:(?:that|which|as)\s+)?(?:members? of\s+)?(?:the\s+)?(?:NATO|North Atlantic Treaty)\b/

/** A national currency names the budget it counts; dollars and euros are everybody's. */
const CURRENCY_OF: Readonly<Record<string, string>> = {
  JPY: 'JP',
  KRW: 'KR',
  TWD: 'TW',
  CNY: 'CN',
  INR: 'IN',
  GBP: 'GB',
  AUD: 'AU',
  CAD: 'CA',
  NZD: 'NZ',
  PLN: 'PL',
  SEK: 'SE',
  NOK: 'NO',
  DKK: 'DK',
  CZK: 'CZ',
  HUF: 'HU',
  RON: 'RO',
  RUB: 'RU',
  UAH: 'UA',
  ILS: 'IL',
  TRY: 'TR',
  PHP: 'PH',
  THB: 'TH',
  MYR: 'MY',
  IDR: 'ID',
  VND: 'VN',
  SGD: 'SG',
  PKR: 'PK',
  CHF: 'CH',
  SAR: 'SA',
  BRL: 'BR',
  ZAR: 'ZA',
  MXN: 'MX',
}

/** The country of a national currency; null for dollars, euros and percentages. */
export const currencyOf = (unit: string): string | null => CURRENCY_OF[unit] ?? null

/** The country whose money an article counts in, when no country is named at all. */
export function currencyCountry(views: readonly View[]): string | null {
  for (const view of views) {
    for (const figure of view.figures) {
      const code = CURRENCY_OF[figure.note.value.unit]
      if (code) return code
    }
  }
  return null
}

/**
 * Candidates are the countries and blocs of the sentence, the people and bodies by their country, and pronouns;
 * the nearest wins after corrections for role. Without any: the subject carried from the sentence before, then
 * the one the article is about.
 */
export function subjectOf(
  view: View,
  figure: Located<Figure>,
  predicates: readonly Predicate[],
  discourse: Discourse,
  articleSubject: string | null,
): Subject {
  const byCurrency = figure.note.value.kind === 'money' ? CURRENCY_OF[figure.note.value.unit] : undefined
  if (byCurrency) return { code: byCurrency, words: figure.note.value.unit, rule: 'subject.currency' }
  const listed = respectively(view, figure)
  if (listed) return listed
  const candidates: { code: string | null; score: number; words: string; rule: string }[] = []
  const after = behind(view, figure, 80)
  for (const entity of view.entities) {
    const code = entity.type === 'uncoded' ? null : entity.country
    if (entity.type === 'media' || entity.type === 'sources') continue
    if (entity.type === 'uncoded' && !countsAsRegion(view, entity)) continue
    // "the NATO way", "NATO-style": a way of counting, not a spender.
    if (
      entity.country === 'NATO' &&
      /^(?:-?\s*)(?:way|style|definition|basis|criteria|method|count|counting|terms|rules|accounting|fashion)\b/i.test(
        view.block.text.slice(entity.end, entity.end + 20).replace(/^[’']s?\s*|^[-\s]+/, ''),
      )
    )
      continue
    if (entity.type !== 'uncoded' && !code) continue
    if (code && !/^(?:[A-Z]{2}|NATO|G7)$/.test(code)) continue
    const words = view.block.text.slice(entity.start, entity.end)
    let score: number
    let rule = 'subject.nearest'
    if (entity.first > figure.last) {
      score = distance(view, figure.last, entity.first) + 3
      let from = figure.last + 1
      while (from < entity.first && LEADS_ON.test(view.tokens[from]?.lower ?? '')) from += 1
      const lead = view.tokens.slice(from, Math.min(entity.first, from + 6))
      const joined =
        lead.length <= 5 &&
        (lead.length === 0 ||
          /^(?:for|by|from|that|which|as|of|among|in|target|goal|spent|asked|set)$/.test(
            lead[0]?.lower ?? '',
          )) &&
        !lead.some((t) => /^[,;(]$/.test(t.text) || /^(?:than|and|but|said|with)$/.test(t.lower))
      if (
        joined &&
        (entity.type === 'place' || entity.type === 'uncoded') &&
        !asksAfter(view, predicates, entity)
      ) {
        score = 0.8 + lead.length * 0.1
        rule = 'subject.behind'
      }
    } else {
      score = distance(view, entity.last, figure.first)
      const gap = view.tokens.slice(entity.last + 1, Math.min(figure.first, entity.last + 5))
      if (entity.possessive && gap.every((t) => !t.word || /^(?:\w+)$/.test(t.lower)) && gap.length <= 1) {
        score -= 3
        rule = 'subject.possessive'
      }
      if (gap.length <= 3 && gap.every((t) => /^[(,—:]$/.test(t.text) || /^(?:at|with|on)$/.test(t.lower))) {
        score -= 2
        rule = 'subject.apposition'
      }
    }
    if (entity.type === 'person') score += 0.9
    if (entity.type === 'body')
      score += entity.bodyType === 'survey' || entity.bodyType === 'institute' ? 6 : 0.5
    if (entity.type === 'uncoded') score = entity.first <= 1 ? Math.min(score, 2) : score + 0.6
    if (isOblique(view, entity) && entity.first < figure.first) {
      const lead = view.tokens.slice(Math.max(0, entity.first - 3), entity.first)
      if (lead.some((t) => AWAY.test(t.lower))) score += 6
      else if (lead.some((t) => /^(?:with|from|than|to|on|at|into)$/.test(t.lower))) score += 2.5
      else score += 0.6
    }
    if (asks(entity, predicates, view, articleSubject)) score += 7
    if (
      entity.form === 'metonym' &&
      /^(?:in|at|near|from|to|outside)$/.test(view.tokens[entity.first - 1]?.lower ?? '')
    )
      score += 6
    if (
      entity.type === 'person' &&
      view.tokens.slice(Math.max(0, entity.first - 3), entity.first).some((t) => t.lower === 'counterpart')
    )
      score += 6
    if (
      /^(?:led|leads|leading|topped|tops|within|inside|across)$/.test(
        view.tokens[entity.first - 1]?.lower ?? '',
      )
    )
      score += 4
    if (view.tokens[entity.last + 1]?.lower === 'included') score += 4
    if (
      (entity.form === 'demonym' || entity.form === 'name') &&
      !entity.possessive &&
      /^(?:allies|ally|partners?|neighbou?rs?|friends|enemies|adversaries|rivals?|counterpart|forces|troops|bases|marines|soldiers)$/.test(
        view.tokens[entity.last + 1]?.lower ?? '',
      )
    )
      score += 6
    if (speaksOnly(entity, predicates)) score += 4
    candidates.push({ code, score, words, rule })
  }
  const own = view.tokens.findIndex((t) => OWN.has(t.lower))
  if (
    own >= 0 &&
    discourse.subject &&
    !view.entities.some(
      (e) =>
        e.country &&
        e.first < figure.first &&
        !isOblique(view, e) &&
        !asks(e, predicates, view, articleSubject),
    )
  ) {
    candidates.push({
      code: discourse.subject,
      score: 4,
      words: view.tokens[own]?.text ?? '',
      rule: 'subject.pronoun',
    })
  }
  // "its 2.1% of GDP": the pronoun right before the figure.
  const before = view.tokens[figure.first - 1]
  if (before && /^(?:its|their)$/.test(before.lower)) {
    const near = view.entities.findLast(
      (e) => e.country !== null && e.type !== 'media' && e.last < figure.first - 1,
    )
    const code = near?.country ?? discourse.subject
    if (code && /^(?:[A-Z]{2}|NATO|G7)$/.test(code))
      candidates.push({ code, score: 0.2, words: before.text, rule: 'subject.pronoun' })
  }
  if (discourse.subject)
    candidates.push({ code: discourse.subject, score: 4.5, words: '', rule: 'subject.carried' })
  const owner = topicOwner(view, figure, discourse)
  if (owner) candidates.push(owner)
  // Who plans, spends or caps is whose money it is.
  for (const p of predicates) {
    const code = p.agent?.country
    if (
      !code ||
      !/^(?:[A-Z]{2}|NATO|G7)$/.test(code) ||
      !['plan', 'spend', 'cap', 'hold', 'rise', 'approve'].includes(p.cls)
    )
      continue
    if (p.agent?.type === 'media' || p.mark.last >= figure.first) continue
    const far = distance(view, p.mark.last, figure.first)
    if (
      /ing$/i.test(p.words) &&
      p.pos === 'verb' &&
      !/^(?:is|are|was|were|be|been|to|of|by|for)$/.test(view.tokens[p.mark.first - 1]?.lower ?? '')
    )
      continue
    // "urged Japan to spend": the one asked spends, not the one who asks.
    const ask =
      view.tokens[p.mark.first - 1]?.lower === 'to'
        ? predicates.findLast(
            (q) => (q.cls === 'ask' || q.cls === 'say' || q.cls === 'want') && q.mark.last < p.mark.first,
          )
        : undefined
    if (ask && ask.agent?.country === code) {
      const asked = view.entities.findLast(
        (e) => e.country !== null && e.country !== code && e.first > ask.mark.last && e.last < p.mark.first,
      )
      if (asked?.country && far < 6)
        candidates.push({
          code: asked.country,
          score: far * 0.8 + 0.2,
          words: view.block.text.slice(asked.start, asked.end),
          rule: 'subject.asked',
        })
      if (ask.cls === 'ask' || asked) continue
    }
    if (far < 6)
      candidates.push({ code, score: far * 0.8 + 0.4, words: p.agent?.words ?? '', rule: 'subject.agent' })
  }
  candidates.sort((a, b) => a.score - b.score)
  const best = candidates[0]
  // "Allies, Japan and South Korea included": one figure for several; the article's own country stands for them.
  if (best && best.rule === 'subject.nearest' && best.code !== articleSubject && articleSubject) {
    const at = view.entities.findLast((e) => e.country === best.code && e.last < figure.first)
    const partner =
      at &&
      view.entities.find(
        (e) =>
          e.country === articleSubject &&
          e.last < at.first &&
          at.first - e.last <= 3 &&
          view.tokens.slice(e.last + 1, at.first).every((t) => /^(?:and|,|or)$/.test(t.lower)),
      )
    if (partner)
      return {
        code: articleSubject,
        words: view.block.text.slice(partner.start, partner.end),
        rule: 'subject.nearest',
      }
  }
  // A guideline or goal named for NATO right behind the figure, or a bare NATO frame, is NATO's.
  if (best && best.score < 8) {
    if (
      best.code !== 'NATO' &&
      FOR_NATO.test(after) &&
      /^\s*(?:of (?:gross domestic product|GDP|their GDP)\s*)?(?:that|which|as)?\s*(?:members? of\s+)?(?:the\s+)?NATO\b/.test(
        after,
      )
    ) {
      return { code: 'NATO', words: 'NATO', rule: 'subject.behind' }
    }
    return { code: best.code, words: best.words, rule: best.rule }
  }
  if (discourse.subject) return { code: discourse.subject, words: '', rule: 'subject.carried' }
  if (best && best.score < 12) return { code: best.code, words: best.words, rule: best.rule }
  return { code: articleSubject, words: '', rule: 'subject.article' }
}

/** "China, the United States and Britain had devoted 1.35, 4.03 and 2.71 percent, respectively": pairs by order. */
function respectively(view: View, figure: Located<Figure>): Subject | null {
  if (!/\brespectively\b/i.test(view.block.text.slice(view.start, view.end))) return null
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
function topicOwner(
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
    const entity = view.entities.find((e) => e.last === k && e.type !== 'media')
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
          !isOblique(view, e),
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

/** "World military spending", "spending in Europe", "In Asia, …": a total for a region, not "largest in the world". */
function countsAsRegion(view: View, entity: Entity): boolean {
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

const oncePerEntity = oncePerPair<readonly Predicate[], Entity, boolean>()
const asks: typeof isAsker = (entity, predicates, ...more) =>
  oncePerEntity(predicates, entity, () => isAsker(entity, predicates, ...more))

/** One state asking another: the asker is not the spender. */
function isAsker(
  entity: Entity,
  predicates: readonly Predicate[],
  view: View,
  articleSubject: string | null,
): boolean {
  const asks = predicates.find(
    (p) =>
      (p.cls === 'ask' ||
        (p.cls === 'request' && p.pos === 'noun') ||
        ((p.cls === 'propose' || p.cls === 'want') && p.pos === 'verb' && p.agent?.type === 'person') ||
        (p.cls === 'want' && p.pos === 'verb' && view.tokens[p.mark.last + 1]?.lower !== 'to')) &&
      p.agent?.country === entity.country,
  )
  if (asks && entity.country !== null && entity.country !== articleSubject) {
    // "asked Congress for …": its own parliament is asked, so its own money.
    const own = view.entities.some(
      (e) =>
        e.country === entity.country &&
        e.type === 'body' &&
        e.first > asks.mark.last &&
        e.first - asks.mark.last <= 3,
    )
    if (!own) return true
  }
  return predicates.some(
    (p) =>
      (p.cls === 'ask' || p.cls === 'want') &&
      p.agent !== null &&
      p.agent.words === view.block.text.slice(entity.start, entity.end) &&
      p.mark.first > entity.first &&
      view.entities.some(
        (e) =>
          e !== entity &&
          e.country &&
          e.country !== entity.country &&
          e.first > p.mark.first &&
          e.first - p.mark.last <= 8,
      ),
  )
}

function asksAfter(view: View, predicates: readonly Predicate[], entity: Entity): boolean {
  return predicates.some(
    (p) =>
      p.cls === 'say' &&
      p.mark.first > entity.last &&
      p.mark.first - entity.last <= 3 &&
      p.agent?.words === view.block.text.slice(entity.start, entity.end),
  )
}

/** Only reports the figure: a person or country that merely says, when somebody else's budget is near. */
function speaksOnly(entity: Entity, predicates: readonly Predicate[]): boolean {
  if (entity.type !== 'person') return false
  const own = predicates.filter((p) => p.agent && p.mark.first > entity.first && p.agent.name === entity.name)
  return own.length > 0 && own.every((p) => p.cls === 'say')
}

import { asks, asksAfter, speaksOnly } from './asker.ts'
import { endOfAside } from './clauses.ts'
import type { Entity } from './entities.ts'
import type { Figure } from './figures.ts'
import { isJudge } from './judges.ts'
import { cityStates } from './lexicon/places.ts'
import { isMetBySomebody } from './members.ts'
import { oncePer } from './memo.ts'
import { isOblique, type Predicate } from './predicates.ts'
import {
  countsAsRegion,
  isAmbassador,
  isNoSpender,
  isSource,
  isWayOfCounting,
  namesMoney,
} from './spender.ts'
import { distance, type Located, textAfter, textBefore, type View } from './view.ts'

/** Somebody who may be the spender; the lowest score wins. `code` is null for a region. */
export interface Candidate {
  readonly code: string | null
  readonly score: number
  readonly words: string
  readonly rule: string
}

const LEADS_ON = /^(?:of|its|the|their|gdp|gnp|gross|domestic|national|product|income|\))$/

/** What the country of the sentence before scores, see `subjectOf`. */
export const CARRIED = 4.5

/** "Russia, fifth in 2021, is now third, with 86.4 billion dollars": the country the sentence is about, no other behind it. */
const opensSentence = (view: View, entity: Entity, figure: Located<Figure>): boolean =>
  entity.type === 'place' &&
  entity.first <= 1 &&
  entity.last < figure.first &&
  !entity.possessive &&
  !entity.owner &&
  entity.form !== 'demonym' &&
  !isOblique(view, entity) &&
  !view.entities.some(
    (e) =>
      e.country !== null &&
      e.country !== entity.country &&
      e.first > entity.last &&
      e.first < figure.first &&
      endOfAside(view, e.first, figure.first) < 0 &&
      !isSource(view, e) &&
      !isScope(view, e),
  )

const ITS_RULERS =
  /^, (?:the|a|its|this year[’']s|next year[’']s|last year[’']s) (?:[a-z-]+ ){0,2}(?:government|cabinet|budget|parliament|defen[cs]e (?:ministry|minister|department)|(?:finance|prime) minist(?:er|ry)|treasury|chancellor|coalition|opposition|president)\b/

/**
 * "In the Philippines, with which it is at odds, growth was 10%", "In Seoul, the government wants 3.5%": where the
 * sentence says it is. People of any state meet in a capital, but its government is the state's own.
 */
const opensWithPlace = (view: View, entity: Entity, figure: Located<Figure>): boolean =>
  entity.type === 'place' &&
  (entity.form === 'name' ||
    (entity.form === 'metonym' && ITS_RULERS.test(textAfter(view, entity.end, 80)))) &&
  /^(?:In|For) (?:the )?$/.test(view.block.text.slice(view.start, entity.start).trimStart()) &&
  view.tokens[entity.last + 1]?.text === ',' &&
  !view.entities.some((e) => e.country !== null && e.first > entity.last && e.first < figure.first)

/** "Spain comes last in the alliance with 1.3 percent": among whom a country is counted. */
const isScope = (view: View, entity: Entity): boolean =>
  entity.country === 'NATO' &&
  /^(?:in|within|among)$/.test(view.tokens[entity.first - 1]?.lower ?? '') &&
  actingStates(view).some((e) => e.last < entity.first)

const actingStates = oncePer((view: View): readonly Entity[] =>
  view.entities.filter((e) => e.type === 'place' && e.country?.length === 2 && !isOblique(view, e)),
)

/** "For the Defense Department the budget sets aside": to whose ministry the money goes. */
const goesTo = (view: View, { type, bodyType, start }: Entity): boolean =>
  type === 'body' &&
  bodyType === 'ministry' &&
  /^For (?:the )?$/.test(view.block.text.slice(view.start, start).trimStart())

/** "NATO, where a goal of 5 percent is under discussion": what the clause behind the name is about. */
const isWhere = (view: View, entity: Entity, figure: Located<Figure>): boolean =>
  entity.type === 'place' &&
  entity.last < figure.first &&
  /^, where\b[^.;]*$/.test(view.block.text.slice(entity.end, figure.note.start)) &&
  !view.entities.some((e) => e.country !== null && e.first > entity.last && e.first < figure.first)

/** "it has long been Japan's practice to stay below": whose practice, not what "it" points to. */
const CUSTOM_TO =
  /^(?:['’]s?)? (?:[\w-]+ ){0,2}(?:practice|custom|policy|habit|tradition|rule|aim|ambition|intention|wish) (?:to|of)\b[^.;,]{0,50}$/

/** "Six years ahead of NATO's date", "more than Italy": what a spender is measured by. */
const MEASURED_BY =
  /\b(?:ahead of|earlier than|sooner than|later than|more than|less than|unlike|compared (?:with|to))\s+(?:that of )?(?:the )?$/i

const BEFORE_ELLIPSIS = /^(?:,|;|and|but|while|whereas|is|was)$/
const BEHIND_ELLIPSIS = /^(?:,|at|by|to|is|was|rose|grew|fell|stands?|stood|comes?|came|with)$/

/** "China's budget at 188 billion and Saudi Arabia's, which has overtaken that of Britain, at 67": whose, without the noun. */
const standsForBudget = (view: View, entity: Entity, figure: Located<Figure>): boolean =>
  entity.type === 'place' &&
  entity.possessive &&
  entity.last < figure.first &&
  BEFORE_ELLIPSIS.test(view.tokens[entity.first - 1]?.lower ?? ',') &&
  BEHIND_ELLIPSIS.test(view.tokens[entity.last + 1]?.lower ?? '') &&
  !view.figures.some((f) => f.first > entity.last && f.last < figure.first)

const EXCEPT =
  /\b(?:all|everyone|everybody|each|none|anyone|nobody|any|allies|members|countries|states|one)\b[^.;,]{0,30}\b(?:but|except(?: for)?|save(?: for)?|excluding|bar|barring|apart from|other than|aside from)\s+(?:the\s+)?$/i

/** "All members but Spain": named to be left out. */
export const isExcept = (view: View, { start }: Entity): boolean =>
  EXCEPT.test(view.block.text.slice(Math.max(view.start, start - 60), start))

/** "At $356 billion, in the report's reckoning, Chinese spending is": the figure told ahead of whose it is. */
const isToldAhead = (view: View, entity: Entity, figure: Located<Figure>): boolean =>
  entity.type === 'place' &&
  /^(?:At|With|On) $/.test(view.block.text.slice(view.start, figure.note.start).trimStart()) &&
  /^(?:['’]s?)? (?:\w+ ){0,2}(?:spending|budget|outlays?|expenditure)\b/.test(textAfter(view, entity.end, 50))

/** "2.1 percent is all that Madrid needs to spend", "more than 200 billion is what China is going to spend". */
const IS_WHAT =
  /^(?![^.;:]{0,40}\bwhich (?:is|was) what)[^.;:]{0,60}\b(?:is|was|are|were|would be|will be) (?:all|what|as much as|the (?:most|least|share|sum|amount|figure)) (?:that )?(?:the )?$/

/** "is what the Pentagon would have Japan spend": others are to spend. */
const HAS_OTHERS =
  /^[^.;,]{0,40}\b(?:would have|would like|wants?|wanted|(?:press|push|urg|ask|expect|tell|forc)(?:e|es|ed|ing|s)?|told|demands?|sees?)\s+(?:of |from |on )?(?:the |its |all )?(?:[A-Z]|allies|partners|members)/

/** The countries, blocs, people and bodies of the sentence as spenders, by how near they stand and in what role. */
export function namedNear(
  view: View,
  figure: Located<Figure>,
  predicates: readonly Predicate[],
  articleSubject: string | null,
): Candidate[] {
  const candidates: Candidate[] = []
  for (const entity of view.entities) {
    const code = entity.type === 'uncoded' ? null : entity.country
    if (entity.type === 'media' || entity.type === 'sources') continue
    if (entity.type === 'uncoded' && !countsAsRegion(view, entity)) continue
    // “58 billion U.S. dollars”: the name of the money, not a spender.
    if (namesMoney(view, entity)) continue
    // "the NATO way", "NATO-style": a way of counting, not a spender.
    if (isWayOfCounting(view, entity) || isMetBySomebody(view, entity, figure)) continue
    if (entity.type !== 'uncoded' && !code) continue
    const words = view.block.text.slice(entity.start, entity.end)
    let score: number
    let rule = 'subject.nearest'
    if (entity.first > figure.last) {
      score = distance(view, figure.last, entity.first) + 3
      if (MEASURED_BY.test(textBefore(view, entity.start, 30))) score += 3
      let from = figure.last + 1
      while (from < entity.first && LEADS_ON.test(view.tokens[from]?.lower ?? '')) from += 1
      const lead = view.tokens.slice(from, Math.min(entity.first, from + 6))
      const joined =
        lead.length <= 5 &&
        (lead.length === 0 ||
          /^(?:for|by|from|that|which|as|of|among|in|target|goal|spent|asked|set|expected|required|demanded|fixed|agreed|pledged|promised)$/.test(
            lead[0]?.lower ?? '',
          )) &&
        !lead.some((t) => /^[,;(]$/.test(t.text) || /^(?:than|and|but|said|with)$/.test(t.lower))
      const what =
        IS_WHAT.test(view.block.text.slice(figure.note.end, entity.start)) &&
        !asks(entity, predicates, view, articleSubject) &&
        !HAS_OTHERS.test(view.block.text.slice(entity.end, view.end))
      if (isToldAhead(view, entity, figure)) {
        score = 0.5
        rule = 'subject.behind'
      } else if (what && entity.type === 'place') {
        score = 0.3
        rule = 'subject.behind'
      } else if (
        joined &&
        (entity.type === 'place' || entity.type === 'uncoded') &&
        !asksAfter(view, predicates, entity)
      ) {
        // "5% for NATO": for whom it is to be.
        const right =
          figure.note.value.kind === 'percent' && entity.country === 'NATO' && lead[0]?.lower === 'for'
        score = right ? 0.4 : 0.8 + lead.length * 0.1
        rule = 'subject.behind'
      }
    } else {
      score = distance(view, entity.last, figure.first)
      const gap = view.tokens.slice(entity.last + 1, Math.min(figure.first, entity.last + 5))
      if (entity.possessive && gap.every((t) => !t.word || /^(?:\w+)$/.test(t.lower)) && gap.length <= 1) {
        score -= 3
        rule = 'subject.possessive'
      }
      const within = isScope(view, entity)
      if (within) score += 4
      if (
        !within &&
        gap.length <= 3 &&
        gap.every((t) => /^[(,—:]$/.test(t.text) || /^(?:at|with|on)$/.test(t.lower))
      ) {
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
      if (lead.some((t) => /^(?:with|from|than|to|on|at|into)$/.test(t.lower))) score += 2.5
      else score += 0.6
    }
    const wanted = asks(entity, predicates, view, articleSubject)
    if (wanted) score += 7
    if (
      // A city is where people meet, whether a state or a capital.
      (entity.form === 'metonym' || cityStates.has(entity.country ?? '')) &&
      /^(?:in|at|near|from|to|outside|with)$/.test(view.tokens[entity.first - 1]?.lower ?? '')
    )
      score += 6
    if (isExcept(view, entity)) score += 6
    if (
      /^(?:led|leads|leading|topped|tops|within|inside|across)$/.test(
        view.tokens[entity.first - 1]?.lower ?? '',
      )
    )
      score += 4
    if (
      (entity.form === 'demonym' || entity.form === 'name') &&
      !entity.possessive &&
      /^ (?:(?:military|naval|marine|air|army|ground|land|combat) )?(?:allies|ally|partners?|neighbou?rs?|friends|enemies|adversaries|rivals?|counterpart|forces|troops|bases|marines|soldiers|installations|facilities|servicemen|garrisons?)\b/i.test(
        textAfter(view, entity.end, 40),
      )
    )
      score += 6
    if (speaksOnly(entity, predicates) || isJudge(view, entity)) score += 4
    if (isAmbassador(words)) score += 6
    if (isNoSpender(view, entity, figure)) score += 6
    if (isWhere(view, entity, figure)) {
      score = Math.min(score, 0.45)
      rule = 'subject.nearest'
    }
    if (
      entity.possessive &&
      entity.last < figure.first &&
      CUSTOM_TO.test(view.block.text.slice(entity.end, figure.note.start))
    ) {
      score = 0.2
      rule = 'subject.possessive'
    }
    if (standsForBudget(view, entity, figure)) {
      score = -3
      rule = 'subject.possessive'
    }
    // "South Korea, where Hegseth goes next, is at": not whom it is told along with.
    if (entity.last < figure.first && endOfAside(view, entity.first, figure.first) > 0) score += 4
    // Who the sentence is about spends, however far off the figure stands.
    if (score > CARRIED - 0.1 && !wanted && opensSentence(view, entity, figure)) {
      score = CARRIED - 0.1
      rule = 'subject.opens'
    }
    if (score > CARRIED - 0.7 && (goesTo(view, entity) || opensWithPlace(view, entity, figure))) {
      score = CARRIED - 0.7
      rule = 'subject.opens'
    }
    candidates.push({ code, score, words, rule })
  }
  return candidates
}

import { alliesAsked } from './asked.ts'
import { asks } from './asker.ts'
import { type Aimed, goalOfBloc, putToMembers } from './bloc-goal.ts'
import { currencyOf } from './currency.ts'
import type { Entity } from './entities.ts'
import type { Figure } from './figures.ts'
import { behind } from './focus.ts'
import { COMPARED, isMetBySomebody, markOfBloc, membersBefore } from './members.ts'
import { oncePer } from './memo.ts'
import { isOblique, type Predicate } from './predicates.ts'
import { ofRegion } from './region.ts'
import {
  foreignBudget,
  isAmbassador,
  isWayOfCounting,
  respectively,
  type Subject,
  spendingThere,
  topicOwner,
} from './spender.ts'
import { CARRIED, type Candidate, namedNear } from './spender-named.ts'
import { frontedAsked, saidToBeDue, toldToSpend, wantedFrom } from './told-to-spend.ts'
import { distance, type Located, textBefore, type View } from './view.ts'
import { firstPerson } from './we.ts'

export type { Subject } from './spender.ts'

/** Who does this is whose money it is. */
const HANDLES_MONEY: ReadonlySet<Predicate['cls']> = new Set([
  'plan',
  'spend',
  'cap',
  'hold',
  'rise',
  'fall',
  'approve',
])
/** Of the words for less those that somebody does; spending falls by itself. */
const CUTS = /^(?:cut|reduc|slash|trim|lower|par(?:e|ing))/
const OWN = new Set(['its', 'their', 'it', 'they', 'our', 'we'])
const FOR_NATO =
  /^[^;]{0,60}?\b(?:(?:that|which|as)\s+)?(?:members? of\s+)?(?:the\s+)?(?:NATO|North Atlantic Treaty)\b/

/** Where the first pronoun stands that may be a spender; -1 without one. */
const firstPronoun = oncePer((view: View) => view.tokens.findIndex((t) => OWN.has(t.lower)))

/** "Germany, slow until lately, has announced that it will go to 2%": who the pronoun of the last clause points to. */
function pronounBefore(
  view: View,
  figure: Located<Figure>,
  predicates: readonly Predicate[],
): Candidate | null {
  let k = figure.first - 1
  while (k >= 0 && !/^(?:it|they)$/.test(view.tokens[k]?.lower ?? '')) k -= 1
  const from = view.figures.findLast((f) => f.last < figure.first)?.last ?? -1
  if (
    k <= from ||
    view.entities.some((e) => e.country !== null && !e.possessive && e.first > k && e.first < figure.first)
  )
    return null
  const near = predicates.find(
    (p) =>
      p.pos !== 'noun' && (p.cls === 'say' || p.cls === 'plan') && k - p.mark.last <= 2 && p.mark.last < k,
  )?.agent
  if (near?.type !== 'place' || near.pronoun || !near.country) return null
  return {
    code: near.country,
    score: 1 + distance(view, k, figure.first) * 0.4,
    words: view.tokens[k]?.text ?? '',
    rule: 'subject.pronoun',
  }
}

/** A bloc by whose rules a state counts, or whose goal it is to reach by some time: the goal is then the state's own. */
const isOnlyMark = (view: View, entity: Entity, figure: Located<Figure>): boolean =>
  isWayOfCounting(view, entity) ||
  COMPARED.test(textBefore(view, entity.start, 60)) ||
  (view.times.length > 0 && isMetBySomebody(view, entity, figure))

/**
 * Candidates are the countries and blocs of the sentence, the people and bodies by their country, and pronouns;
 * the nearest wins after corrections for role. Without any: the subject carried from the sentence before, then
 * the one the article is about.
 */
export function subjectOf(
  view: View,
  figure: Located<Figure>,
  predicates: readonly Predicate[],
  discourse: Aimed,
  articleSubject: string | null,
): Subject {
  const byCurrency = figure.note.value.kind === 'money' ? currencyOf(figure.note.value.unit) : undefined
  const abroad = byCurrency ? foreignBudget(view, figure, byCurrency) : null
  if (abroad) return abroad
  if (byCurrency) return { code: byCurrency, words: figure.note.value.unit, rule: 'subject.currency' }
  const listed = respectively(view, figure)
  if (listed) return listed
  const candidates: Candidate[] = namedNear(view, figure, predicates, articleSubject)
  const after = behind(view, figure, 80)
  const region = ofRegion(view, figure, discourse)
  if (region) candidates.push(region)
  const there = spendingThere(view)
  if (there >= 0 && there < figure.first && discourse.lastAgent?.type === 'place')
    candidates.push({
      code: discourse.lastAgent.country,
      score: 0.6,
      words: 'there',
      rule: 'subject.pronoun',
    })
  const fronted = frontedAsked(view, figure, predicates)
  if (fronted) candidates.push(fronted)
  const told = toldToSpend(view, figure)
  if (told) candidates.push(told)
  const wanted = wantedFrom(view, figure)
  if (wanted) candidates.push(wanted)
  const due = saidToBeDue(view, figure, predicates, discourse.subject)
  if (due) candidates.push(due)
  const allies = alliesAsked(view, figure, predicates, discourse, articleSubject)
  if (allies) candidates.push(allies)
  const mark = markOfBloc(view, figure)
  if (mark) candidates.push(mark)
  const goal = goalOfBloc(view, figure, discourse, articleSubject)
  if (goal) candidates.push(goal)
  const put = putToMembers(view, figure, predicates)
  if (put) candidates.push(put)
  const members = membersBefore(view, figure, discourse)
  if (members) candidates.push(members)
  const own = firstPronoun(view)
  if (
    own >= 0 &&
    own < figure.first &&
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
      // "China's budget is modest, he said. Its share of GDP …": whom the sentence before opens with.
      code: (own === 0 && view.tokens[own]?.lower === 'its' ? discourse.opening : null) ?? discourse.subject,
      score: 4,
      words: view.tokens[own]?.text ?? '',
      rule: 'subject.pronoun',
    })
  }
  const itself = pronounBefore(view, figure, predicates)
  if (itself) candidates.push(itself)
  const we = firstPerson(view, figure, predicates)
  if (we) candidates.push(we)
  // Within a sentence the figure before tells whose they are, be it a bloc's; else the sentence before does.
  const last = view.figures.findLast((f) => f.last < figure.first)
  const goesOn = last && !view.block.text.slice(last.note.end, figure.note.start).includes(';')
  const carried =
    goesOn && discourse.lastClaim?.age === 0 && discourse.lastClaim.kind !== 'level'
      ? discourse.lastClaim.subject
      : discourse.subject
  if (carried) candidates.push({ code: carried, score: CARRIED, words: '', rule: 'subject.carried' })
  const owner = topicOwner(view, figure, discourse)
  if (owner) candidates.push(owner)
  // Who plans, spends or caps is whose money it is.
  for (const p of predicates) {
    if (!HANDLES_MONEY.has(p.cls) || p.mark.last >= figure.first) continue
    if (p.cls === 'fall' && (p.pos !== 'verb' || !CUTS.test(p.words))) continue
    if (p.agent && isAmbassador(p.agent.words)) continue
    const far = distance(view, p.mark.last, figure.first)
    const infinitive = view.tokens[p.mark.first - 1]?.lower === 'to'
    // Only an infinitive has a controller to look for, however far off it stands.
    if (far >= 6 && !infinitive) continue
    const code = p.agent?.country
    if (!code) continue
    // “… China … They also set a goal”: a country only spoken of is not what a pronoun spends for.
    if (
      p.agent?.pronoun &&
      p.agent.type === 'place' &&
      ![discourse.subject, articleSubject, 'NATO'].includes(code)
    )
      continue
    if (
      /ing$/i.test(p.words) &&
      p.pos === 'verb' &&
      !/^(?:is|are|was|were|be|been|to|of|by|for)$/.test(view.tokens[p.mark.first - 1]?.lower ?? '')
    )
      continue
    if (view.entities.some((e) => e.country === code && e.last < p.mark.first && isOnlyMark(view, e, figure)))
      continue
    // "urged Japan to spend": the one asked spends, not the one who asks.
    const ask = infinitive
      ? predicates.findLast(
          (q) => (q.cls === 'ask' || q.cls === 'say' || q.cls === 'want') && q.mark.last < p.mark.first,
        )
      : undefined
    // "she had told Trump earlier that she pledged to raise": her own pledge governs, not the telling.
    const own = predicates.some(
      (q) =>
        q.cls === 'plan' &&
        q.pos === 'verb' &&
        ask &&
        q.mark.first > ask.mark.last &&
        q.mark.last === p.mark.first - 2,
    )
    if (ask && !own && ask.agent?.country === code) {
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
  // A guideline or goal named for NATO right behind the figure, or a bare NATO frame, is NATO's.
  if (best && best.score < 12) {
    if (
      best.code !== 'NATO' &&
      FOR_NATO.test(after) &&
      /^\s*(?:of (?:gross domestic product|GDP|their GDP)\s*)?(?:that|which|as)?\s*(?:members? of\s+)?(?:the\s+)?(?:NATO|North Atlantic Treaty)\b/.test(
        after,
      )
    ) {
      return { code: 'NATO', words: 'NATO', rule: 'subject.behind' }
    }
    return { code: best.code, words: best.words, rule: best.rule }
  }
  return { code: articleSubject, words: '', rule: 'subject.article' }
}

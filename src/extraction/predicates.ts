import { type Agent, agentOf, type Discourse } from './agents.ts'
import type { CueClass } from './lexicon/cues.ts'
import type { Sense } from './lexicon/index.ts'
import type { Mark } from './marks.ts'
import { oncePer } from './memo.ts'
import { isPost } from './not-said.ts'
import type { Token } from './tokens.ts'
import { distance, endOfNextFigure, type Located, marksOf, type View } from './view.ts'

export { type Agent, type Discourse, isNamesake, isOblique, toAgent } from './agents.ts'

export interface Predicate {
  readonly cls: CueClass
  readonly pos: 'verb' | 'noun' | 'word'
  readonly mark: Mark<Extract<Sense, { cat: 'cue' }>>
  readonly words: string
  readonly agent: Agent | null
}

/** Every cue of the sentence with its agent, as the discourse stands now. */
export function findPredicates(view: View, discourse: Discourse): Predicate[] {
  const topics = marksOf(view, 'topic').filter((m) => m.sense.sign !== '-')
  const cues = marksOf(view, 'cue').filter((mark) => {
    // "defense spending", "the budget": the thing itself, not an act.
    if (topics.some((t) => t.first <= mark.first && t.last >= mark.last)) return false
    if (isMotion(view, mark) || isWorks(view, mark) || areCountries(view, mark) || isPost(view, mark))
      return false
    return !(mark.sense.pos === 'noun' && view.tokens[mark.first - 1]?.lower === 'to')
  })
  cues.push(...putAt(view))
  if (cues.length === 0) return []
  const { lastPerson, lastAgent, ministry, subject, opening, bloc } = discourse
  const now = { lastPerson, lastAgent, ministry, subject, opening, bloc }
  return cues.map((mark) => new Act(view, mark, now))
}

/** Verbs that name a figure behind "at" or "as". */
export const PUTS = /^(?:put|puts|set|sets|gave|gives|pegged|pegs|fixed|fixes)$/i
const FIXED_SAY = { cat: 'cue', cls: 'say', pos: 'verb' } as const

/** "The government put defense spending at 1.6%", "gave the ratio as 4.8%": names a figure for what stands between. */
function putAt(view: View): Predicate['mark'][] {
  const found: Predicate['mark'][] = []
  for (const figure of view.figures) {
    const verb = view.tokens[figure.first - 1]
    if (verb && /^(?:named|names)$/.test(verb.lower))
      found.push({
        first: figure.first - 1,
        last: figure.first - 1,
        start: verb.start,
        end: verb.end,
        sense: FIXED_SAY,
        possessive: false,
      })
    if (!/^(?:at|as)$/.test(view.tokens[figure.first - 1]?.lower ?? '')) continue
    for (let k = figure.first - 3; k > 0 && figure.first - k < 16; k -= 1) {
      const token = view.tokens[k]
      if (!token || /^[,;:()]$/.test(token.text)) break
      if (!PUTS.test(token.lower)) continue
      if (/^(?:was|were|is|are|been|be|being)$/.test(view.tokens[k - 1]?.lower ?? '')) break
      found.push({
        first: k,
        last: k,
        start: token.start,
        end: token.end,
        sense: FIXED_SAY,
        possessive: false,
      })
      break
    }
  }
  return found
}

/** "China pushes out to sea", "pressed ahead with", "called off": with such a word the verb asks for nothing. */
const isMotion = (view: View, { sense, last }: Predicate['mark']): boolean =>
  sense.cls === 'ask' &&
  /^(?:push|press|call)/.test(view.tokens[last]?.lower ?? '') &&
  /^(?:out|ahead|back|forward|through|into|past|off|away|aside|onward|deeper|further|southward|eastward|it|itself)$/.test(
    view.tokens[last + 1]?.lower ?? '',
  )

const PROJECTS_IT =
  /^(?:it|that|which|who|now|also|government|ministry|agency|office|bank|fund|institute|alliance|report|study|plan|budget)$/

/** "combined with related projects": works, where no body stands before that could foresee something. */
const isWorks = (view: View, mark: Predicate['mark']): boolean => {
  const before = view.tokens[mark.first - 1]
  return (
    view.tokens[mark.first]?.lower === 'projects' &&
    mark.first === mark.last &&
    !PROJECTS_IT.test(before?.lower ?? '') &&
    !view.entities.some((e) => e.last === mark.first - 1)
  )
}

const STATES_SAY =
  /^(?:he|she|it|that|which|who|paper|report|document|draft|strategy|plan|also|article|minister|ministry|government|law)$/

/** "NATO member states", "the Baltic states": countries, where nobody stands before that could state something. */
const areCountries = (view: View, mark: Predicate['mark']): boolean =>
  view.tokens[mark.first]?.lower === 'states' &&
  mark.first === mark.last &&
  view.tokens[mark.first + 1]?.lower !== 'that' &&
  !STATES_SAY.test(view.tokens[mark.first - 1]?.lower ?? '') &&
  !view.entities.some((e) => e.last === mark.first - 1 && e.type !== 'place')

/** A cue whose agent is looked for when it is asked for: few rules ask, and of few cues. */
class Act implements Predicate {
  readonly cls: CueClass
  readonly pos: Predicate['pos']
  readonly mark: Predicate['mark']
  readonly words: string
  private readonly view: View
  private readonly discourse: Discourse
  private found: Agent | null | undefined

  constructor(view: View, mark: Predicate['mark'], discourse: Discourse) {
    this.cls = mark.sense.cls
    this.pos = mark.sense.pos
    this.mark = mark
    this.words = view.block.text.slice(mark.start, mark.end)
    this.view = view
    this.discourse = discourse
    this.found = undefined
  }

  get agent(): Agent | null {
    if (this.found === undefined) this.found = agentOf(this.view, this.mark, this.discourse)
    return this.found
  }
}

/** One more than the words that may stand between a figure and the clause that governs it. */
const LONGEST_GAP = 15

const CALLED = /^(?:level|figure|share|mark|number|sum|amount|ratio|one|minimum|target|goal)$/

/** "5 percent, the level that …": a noun for the figure between commas is the figure over again. */
function withoutApposition(gap: readonly Token[]): readonly Token[] {
  const comma = gap.findIndex((t) => t.text === ',')
  const named = gap[comma + 1]?.lower === 'the' && CALLED.test(gap[comma + 2]?.lower ?? '')
  return comma >= 0 && comma <= 4 && named ? [...gap.slice(0, comma), ...gap.slice(comma + 3)] : gap
}

/** "that Japan, a close ally, wants", "and soon, is what it wants": without what stands between two commas. */
function withoutAside(gap: readonly Token[]): readonly Token[] {
  const open = gap.findIndex((t) => t.text === ',')
  const close = gap.findIndex((t, i) => i > open && t.text === ',')
  const opened =
    open === 0
      ? /^(?:is|was)$/.test(gap[close + 1]?.lower ?? '')
      : gap.slice(0, open).some((t) => /^(?:that|which|what)$/.test(t.lower))
  return open >= 0 && close > open && opened ? [...gap.slice(0, open), ...gap.slice(close + 1)] : gap
}

/** "5 percent of the gross domestic product for defense": still the figure. */
const FIGURE_GOES_ON =
  /^(?:of|its|the|their|gdp|gnp|gross|domestic|national|product|for|at|on|defen[cs]e|military|spending|target|goal|mark|level|rise|increase|hike|growth|boost|jump|cut|raise)$/

/** "the 2% that Tokyo intends to reach", "the 10% Trump wants": the clause right behind the figure governs it. */
export function inRelative(view: View, figure: Located<unknown>, predicate: Predicate): boolean {
  if (predicate.mark.first - figure.last > LONGEST_GAP) return false
  const gap = withoutAside(withoutApposition(view.tokens.slice(figure.last + 1, predicate.mark.first)))
  if (gap.some((t) => /^[,;:()]$/.test(t.text))) return false
  const words = gap.map((t) => t.lower)
  // "the 61.59 trillion won put forward by the government", "8.5 trillion yen was requested on Friday by …".
  const participle =
    predicate.pos === 'verb' &&
    /(?:ed|sought|put|set|laid|drawn|foreseen|given|spent|cut)\b/.test(predicate.words.toLowerCase())
  if (
    participle &&
    words.length <= 4 &&
    words.every((w) =>
      /^(?:was|were|is|are|had|has|been|being|of|gdp|its|the|once|now|originally|first|initially)$/.test(w),
    )
  )
    return true
  // "at which it stands", "for which the ministry applied", "to which it aspires".
  const byPreposition = () => /^(?:at|for|to|on|of)$/.test(words[0] ?? '') && words[1] === 'which'
  while (FIGURE_GOES_ON.test(words[0] ?? '') && !byPreposition()) words.shift()
  if (/^(?:that|which|as)$/.test(words[0] ?? '') || byPreposition()) return true
  // "9.7 percent is what the Americans demand".
  if (/^(?:is|was)$/.test(words[0] ?? '') && words.slice(1, 3).includes('what')) return true
  // "stands at 4.1% and its government plans to": another main clause.
  if (/^(?:and|but|while|yet|or)$/.test(words[0] ?? '')) return false
  // "the 2% it has promised to spend".
  if (
    /^(?:it|they|he|she)$/.test(words[0] ?? '') &&
    words.slice(1).every((w) => /^(?:has|have|had|now|once|long|already|itself|first|originally)$/.test(w))
  )
    return true
  return view.entities.some(
    (e) =>
      e.first > figure.last &&
      e.last < predicate.mark.first &&
      e.first - figure.last <= 6 &&
      words.length <= 4,
  )
}

/** Predicates of some classes by closeness to a figure, nearest first; those behind it count as farther. */
export function nearest(
  view: View,
  predicates: readonly Predicate[],
  figure: Located<unknown>,
  classes: readonly CueClass[],
  reach = 9,
): { predicate: Predicate; distance: number; behind: boolean }[] {
  const found: Ranked[] = []
  for (const p of ranked(view, predicates, figure)) {
    if (p.distance > reach) break
    if (classes.includes(p.predicate.cls)) found.push(p)
  }
  return found
}

/** No rule looks farther than this for a predicate. */
const FARTHEST = 20

type Ranked = { predicate: Predicate; distance: number; behind: boolean }
const rankingOf = oncePer((_: Located<unknown>): { list: Ranked[] | null } => ({ list: null }))

/** All predicates of the sentence by closeness to a figure; worked out once a figure. */
function ranked(view: View, predicates: readonly Predicate[], figure: Located<unknown>): readonly Ranked[] {
  const known = rankingOf(figure)
  known.list ??= rank(view, predicates, figure)
  return known.list
}

function rank(view: View, predicates: readonly Predicate[], figure: Located<unknown>): Ranked[] {
  const list: Ranked[] = []
  const nextEnd = endOfNextFigure(view, figure)
  const verbAhead = predicates.some(
    (p) => (p.pos === 'verb' || /^(?:is|was|are|were)$/i.test(p.words)) && p.mark.last < figure.first,
  )
  for (const predicate of predicates) {
    const behind = predicate.mark.first > figure.last
    // What stands behind another figure belongs to that one, unless ours is the subject of the sentence.
    if (
      predicate.mark.last >= figure.first &&
      (figure.first > 4 || verbAhead) &&
      nextEnd < predicate.mark.first
    )
      continue
    const far = behind
      ? behindDistance(view, predicate, figure)
      : distance(view, predicate.mark.last, figure.first)
    if (far > FARTHEST) continue
    if (!behind && (isOfEarlier(view, figure, predicate) || isAside(view, figure, predicate, predicates)))
      continue
    list.push({ predicate, behind, distance: far })
  }
  return list.sort((a, b) => a.distance - b.distance)
}

/** "the 3.5 percent that Washington demands, the army would need 21 trillion": closed off with the clause of the figure before. */
const isOfEarlier = (view: View, figure: Located<unknown>, predicate: Predicate): boolean =>
  view.figures.some(
    (f) =>
      f !== figure &&
      f.last < predicate.mark.first &&
      view.tokens.slice(f.last + 1, predicate.mark.first).some((t) => /^(?:that|which)$/.test(t.lower)) &&
      inRelative(view, f, predicate),
  ) && view.tokens.slice(predicate.mark.last + 1, figure.first).some((t) => t.text === ',' || t.text === ';')

const RELATIVE = /^(?:which|who|whose|whom)$/

/** "which parliament must still pass", "which has yet to be approved": not done. */
const isAhead = (view: View, verb: number): boolean =>
  view.tokens
    .slice(Math.max(0, verb - 4), verb)
    .some((t) => /^(?:must|yet|will|should|needs|expected|due)$/.test(t.lower))

/**
 * "The increase, which would bring it level with the others, would mean": told along, in a clause closed before the
 * figure. Only "the budget, which the Cabinet approved, holds" says whose the figure is.
 */
function isAside(
  view: View,
  figure: Located<unknown>,
  { cls, mark }: Predicate,
  predicates: readonly Predicate[],
): boolean {
  if (cls === 'approve' && !isAhead(view, mark.first)) return false
  let open = mark.first - 1
  while (open > 0 && !/^[,;:()]$/.test(view.tokens[open]?.text ?? '')) open -= 1
  if (view.tokens[open]?.text !== ',' || !RELATIVE.test(view.tokens[open + 1]?.lower ?? '')) return false
  const close = view.tokens.findIndex((t, k) => k > mark.last && k < figure.first && t.text === ',')
  return close > 0 && predicates.some((p) => p.mark.first > close && p.mark.last < figure.first)
}

function behindDistance(view: View, predicate: Predicate, figure: Located<unknown>): number {
  const finite = /^(?:was|were|is|are|been)$/.test(view.tokens[predicate.mark.first - 1]?.lower ?? '')
  if (figure.first <= 4 && predicate.pos === 'verb' && finite) return 0.5
  if (inRelative(view, figure, predicate)) return 0.2
  return distance(view, figure.last, predicate.mark.first) + 1.6
}

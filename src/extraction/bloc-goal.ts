import type { Figure } from './figures.ts'
import { isToldInParts } from './goes-on.ts'
import type { State } from './job.ts'
import { type Discourse, isOblique, type Predicate } from './predicates.ts'
import { type Candidate, isExcept } from './spender-named.ts'
import type { Located, View } from './view.ts'

/** What was aimed at so far, by spender and share ("NATO 2"), see `State.marks`. */
export type Aimed = Discourse & Pick<State, 'marks' | 'lastClaim' | 'previous'>

const GOAL =
  '(?:targets?|goals?|guidelines?|benchmarks?|pledges?|standards?|marks?|line|minimum|floor|norm|commitments?|objective|threshold|requirements?|rule|quota|bar|hurdle|level)'
const POINTS_BACK =
  /\b(?:the|that|this|those|these|such|same)\s+(?:(?:new|old|older|former|previous|current|present|full|agreed|required|magic|famous|stated|alliance|NATO|spending|defen[cs]e|[“"])\s*){0,2}$/i

const NAMED_BEHIND = new RegExp(
  `^[\\s)”"]*(?:of (?:GDP|gross domestic product|their GDP),?\\s*)?,?\\s*(?:(?:which|that) (?:is|was|are|has been|had been) (?:(?:now|also|still|itself) )?(?:the )?(?:\\w+ )?${GOAL} (?:of|for|in) (?:the )?(?:NATO|North Atlantic)|(?:which|that) (?:is|was|has been) (?:(?:now|also|still) )?(?:the )?(?:NATO|Nato|the alliance)['’]s |(?:recommended|set|asked|required|expected|demanded|laid down|agreed(?: on| upon)?|endorsed|adopted|fixed|prescribed|called for) (?:by|in|within|among) (?:the )?(?:NATO|Nato|North Atlantic|alliance)|(?:is|was|will be|is to be|has become|becomes) (?:now )?the (?:\\w+ ){0,2}${GOAL} (?:of|for|in) (?:[\\w ]{0,24}\\bin )?(?:the )?(?:NATO|Nato)|(?:\\w+ ){0,10}${GOAL} for (?:all|every|each)\\b)`,
)

/** The share the alliance aims at, where it is named again or by what stands behind it, with no country that it is the share of. */
export function goalOfBloc(
  view: View,
  figure: Located<Figure>,
  discourse: Aimed,
  articleSubject: string | null,
): Candidate | null {
  if (figure.note.value.kind !== 'percent') return null
  const after = view.block.text.slice(figure.note.end, Math.min(view.end, figure.note.end + 160))
  const before = view.block.text.slice(Math.max(view.start, figure.note.start - 160), figure.note.start)
  const nato = view.entities.some((e) => e.country === 'NATO' && e.type === 'place')
  const found = (words: string, rule: string): Candidate => ({ code: 'NATO', score: 0.05, words, rule })
  const named = nato || discourse.bloc?.code === 'NATO' ? NAMED_BEHIND.exec(after) : null
  // "Its spending stays above 2%, which is NATO's target": whoever is above it.
  const passes = /^[<>]$/.test(figure.note.value.comparator) && discourse.subject !== 'NATO'
  if (named && !passes) return found(named[0].trim(), 'subject.goal')
  if (isSplit(view, figure, discourse)) return found('parts', 'subject.members')
  if (isUnowned(view, figure, discourse, before, after)) return found('goal', 'subject.goal')
  return toldAgain(view, figure, discourse, articleSubject, before) ? found('the', 'subject.members') : null
}

const GOAL_IS = new RegExp(
  `\\b[Tt]he (?:(?:new|old|older|former|previous|current|present|agreed|overall|common|defen[cs]e|spending|military|alliance['’]s) ){0,3}${GOAL} (?:(?:at present|currently|now|today|so far|until now|for now) )?(?:(?:is|was|has been|had been|of|will be|stands at|stood at) (?:now |then |currently |long |only |just |spending |devoting )?)$`,
)
const IS_GOAL = new RegExp(
  `^[\\s)”"]*(?:of (?:GDP|gross domestic product),?\\s*)?(?:(?:is|was|has been|had been|remained) (?:now |long |only )?the|(?:must|should|has to|had to|needs to) (?:now )?be (?:an?|the)) (?:\\w+ )?${GOAL}\\b`,
)

/** "3.5% of the country's GDP": one state's own. */
const OF_A_STATE =
  /^[\s)]*of (?:the|his|her) (?:country|nation)['’]s (?:own )?(?:GDP|GNP|gross|economy|national|economic)\b/

/** "3.5 percent for core defense and 1.5 for infrastructure": how the alliance divides its goal, where no country acts. */
const isSplit = (view: View, figure: Located<Figure>, { bloc }: Aimed): boolean =>
  bloc?.code === 'NATO' &&
  !OF_A_STATE.test(view.block.text.slice(figure.note.end, view.end)) &&
  isToldInParts(view, figure) &&
  !view.entities.some(
    (e) =>
      e.type === 'place' &&
      e.country !== null &&
      e.country !== 'NATO' &&
      e.first < figure.first &&
      !isOblique(view, e) &&
      !isExcept(view, e),
  )

/** Allies of another region than the Atlantic's. */
const ELSEWHERE = /\b(?:Asian?|Pacific|Indo-Pacific)\b/

/** "Berlin failed to make the older goal of 2%": beside a newer one of the alliance. */
const OLDER_GOAL = new RegExp(
  `\\b[Tt]he (?:old|older|former|previous|earlier|original) (?:(?:defen[cs]e|spending|military|alliance) )?${GOAL} (?:of |was )?(?:spending |devoting )?$`,
)

/** "The goal is now 5 percent", "2 percent was the minimum": of the alliance just spoken of, where no country acts. */
const isUnowned = (
  view: View,
  figure: Located<Figure>,
  { bloc, marks, lastClaim }: Aimed,
  before: string,
  after: string,
): boolean =>
  bloc?.code === 'NATO' &&
  (bloc.age <= 1 ||
    view.entities.some((e) => e.country === 'NATO' && e.type !== 'place') ||
    (lastClaim?.subject === 'NATO' && lastClaim.age <= 1) ||
    marks.has(`NATO ${figure.note.value.value}`)) &&
  !ELSEWHERE.test(view.plain) &&
  (GOAL_IS.test(before) || IS_GOAL.test(after)) &&
  (OLDER_GOAL.test(before) ||
    !view.entities.some(
      (e) => e.country !== null && e.country !== 'NATO' && e.first < figure.first && !isOblique(view, e),
    ))

/** "Only Greece met the 2 percent": what was called the alliance's before, and nobody's else. */
function toldAgain(
  view: View,
  figure: Located<Figure>,
  { marks, subject }: Aimed,
  articleSubject: string | null,
  before: string,
): boolean {
  const share = figure.note.value.value
  if (!marks.has(`NATO ${share}`)) return false
  if ([subject, articleSubject].some((c) => c !== 'NATO' && marks.has(`${c} ${share}`))) return false
  // "The same 5 percent should apply to Japan": the mark, put to somebody.
  const own = view.entities.some(
    (e) => e.country !== null && e.country === articleSubject && e.country !== 'NATO',
  )
  return !own && POINTS_BACK.test(before)
}

const PUTS_FORWARD: ReadonlySet<Predicate['cls']> = new Set(['propose', 'ask', 'want', 'request'])

/** "Secretary General Mark Rutte has proposed 5 percent": for all, where he names nobody. */
export function putToMembers(
  view: View,
  figure: Located<Figure>,
  predicates: readonly Predicate[],
): Candidate | null {
  if (figure.note.value.kind !== 'percent') return null
  const put = predicates.findLast(
    (p) =>
      PUTS_FORWARD.has(p.cls) &&
      p.pos === 'verb' &&
      p.mark.last < figure.first &&
      figure.first - p.mark.last <= 6,
  )
  if (put?.agent?.country !== 'NATO' || put.agent.type !== 'person') return null
  const named = view.entities.some(
    (e) =>
      e.country !== null &&
      e.country !== 'NATO' &&
      e.type !== 'media' &&
      e.first > put.mark.last &&
      e.first - figure.last <= 8,
  )
  return named ? null : { code: 'NATO', score: 0.3, words: put.agent.words, rule: 'subject.members' }
}

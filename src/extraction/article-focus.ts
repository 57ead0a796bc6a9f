import { type Focus, NOT_MONEY } from './focus.ts'
import type { Job } from './job.ts'
import { isOblique, type Predicate } from './predicates.ts'
import { marksOf, type View } from './view.ts'

const CARRIES = new Set(['a poll', 'aid', 'host-nation support'])

/** So many words of defense in an article, and it is about defense as a whole. */
export const ABOUT_DEFENSE = 4

/** The topic of an article that is about defense spending, for what names none of its own. */
export const ABOUT_SPENDING: Focus = {
  sign: '+',
  topic: 'defense spending',
  words: '',
  distance: 9,
  rule: 'focus.article',
}

/** What the article as a whole is about, for sentences that name no topic of their own. */
export function articleFocus(views: readonly View[], density: number): Focus | null {
  if (density >= ABOUT_DEFENSE) return ABOUT_SPENDING
  for (const view of views) {
    if (view.block.paragraph > (views[0]?.block.paragraph ?? 0) + 1) return null
    for (const mark of marksOf(view, 'topic')) {
      if (mark.sense.sign !== '+') continue
      const next = view.tokens[mark.last + 1]
      if (
        mark.first === mark.last &&
        next?.word &&
        NOT_MONEY.test(next.lower) &&
        !/^(?:minister|chief|chiefs|ministry)$/.test(next.lower)
      )
        continue
      return {
        sign: '+',
        topic: mark.sense.topic,
        words: view.block.text.slice(mark.start, mark.end),
        distance: 9,
        rule: 'focus.article',
      }
    }
  }
  return null
}

const MAKERS =
  /\b(?:arms|defen[cs]e|weapons?|military)[- ](?:\w+[- ])?(?:compan(?:y|ies)|makers?|producers?|firms?|manufacturers?|contractors?|industry|groups?)\b/i
/** What firms are called by: "… Heavy Industries", "… Corp.", "the company". */
export const FIRM =
  /\b[A-Z][A-Za-z]+ (?:Industries|Electric|Corp|Corporation|Inc|Ltd|Co|Aerospace|Dynamics|Systems|Holdings|Shipbuilding|AG)\b|\b[Tt]he (?:company|firm|maker)\b/
const TURNOVER = /\b(?:revenues?|sales|sold|turnover|orders?|profits?|earn(?:s|ed|ings)?|shares|takes? in)\b/i
const BUDGETS =
  /\b(?:defen[cs]e|military|security)[- ](?:\w+ )?(?:spending|budgets?|expenditures?|outlays?)\b|\bof (?:GDP|gross domestic product|national income)\b/i

/** Whether an article opens with what arms makers earn: its figures are theirs unless a word of their own says otherwise. */
export function aboutIndustry(views: readonly View[]): boolean {
  const from = views[0]?.block.paragraph ?? 0
  const opening = views.filter((v) => v.block.paragraph <= from + 1)
  return [opening, opening.filter((v) => v.block.paragraph === from)].some((part) => {
    const lead = part.map((v) => v.block.text.slice(v.start, v.end)).join(' ')
    return (MAKERS.test(lead) || FIRM.test(lead)) && TURNOVER.test(lead) && !BUDGETS.test(lead)
  })
}

/**
 * Whether a sentence of an article on arms makers can only tell what they take in: it says nothing of what a state
 * spends and comes before any claim.
 */
export const tellsTurnover = (view: View, { state }: Job): boolean =>
  !state.claimed && !BUDGETS.test(view.plain)

/** Topics that no word of the sentence itself tells. */
export const WEAK_FOCUS: ReadonlySet<string> = new Set(['focus.carried', 'focus.article'])

const COUNTED =
  /\b(?:counted|count|counts|included|includes?|including|excluded|excludes?|excluding|left out|leav(?:es?|ing) (?:out|aside)|taken in|takes? in|added|adds)\b/i

/** What was only counted in or out, or was told of beside the claims of an article, is not what it goes on with. */
const isAside = (view: View, topic: string, claimed: boolean): boolean =>
  topic === 'aid' ? claimed : topic === 'host-nation support' && COUNTED.test(view.plain)

/** The topic a sentence leaves behind for the next one. */
export function focusLeft(view: View, claimed: boolean): Focus | null {
  let plus: Focus | null = null
  let minus: Focus | null = null
  for (const mark of marksOf(view, 'topic')) {
    const next = view.tokens[mark.last + 1]
    const bare = mark.first === mark.last
    if (mark.sense.sign === '+' && bare && next?.word && NOT_MONEY.test(next.lower)) continue
    const focus: Focus = {
      sign: mark.sense.sign,
      topic: mark.sense.topic,
      words: view.block.text.slice(mark.start, mark.end),
      distance: 9,
      rule: 'focus.carried',
    }
    if (mark.sense.sign === '+') plus ??= focus
    else if (
      mark.sense.sign === '-' &&
      CARRIES.has(mark.sense.topic) &&
      !isAside(view, mark.sense.topic, claimed)
    )
      minus ??= focus
  }
  if (plus) return plus
  const owner = view.entities.find(
    (e) =>
      e.type === 'body' &&
      ((e.bodyType === 'ministry' && /Defen[cs]e/.test(e.name)) ||
        (e.bodyType === 'document' && /\bDefen[cs]e\b.*\b(?:Program|Plan)$/.test(e.name)) ||
        ['SIPRI', 'Military Balance', 'IISS'].includes(e.name)),
  )
  if (owner)
    return {
      sign: '+',
      topic: 'defense spending',
      words: view.block.text.slice(owner.start, owner.end),
      distance: 9,
      rule: 'focus.carried',
    }
  return minus
}

/** Naming the article's own country ends the talk of another that it was measured against. */
export const backHome = (view: View, { state, subject }: Job): boolean =>
  state.lastClaim?.kind === 'level' &&
  state.lastClaim.subject === state.subject &&
  view.entities.some((e) => e.type === 'place' && e.country === subject && !isOblique(view, e))

/**
 * The country (ISO 3166-1 alpha-2) whose spending a sentence without a claim speaks of: the only one it names, where it
 * speaks of defense money; null otherwise. The United States is named in the news of every country's spending.
 */
export function spokenSpender(view: View, predicates: readonly Predicate[]): string | null {
  if (!marksOf(view, 'topic').some((m) => m.sense.sign === '+')) return null
  const codes = new Set(view.entities.flatMap((e) => (e.country && e.type !== 'media' ? [e.country] : [])))
  const [only] = codes
  if (codes.size !== 1 || !only || !/^[A-Z]{2}$/.test(only) || only === 'EU' || only === 'US') return null
  return predicates.some((p) => p.pos === 'verb' && ACTS_ON_MONEY.has(p.cls)) ? only : null
}

const ACTS_ON_MONEY: ReadonlySet<Predicate['cls']> = new Set([
  'spend',
  'rise',
  'fall',
  'hold',
  'plan',
  'approve',
  'cap',
])

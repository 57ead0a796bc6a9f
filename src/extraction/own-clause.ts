import type { Figure } from './figures.ts'
import type { Predicate } from './predicates.ts'
import type { Located, View } from './view.ts'

const MONEY = `(?:spending|outlays?|expenditures?|budgets?|the (?:share|ratio|proportion|sum|total|figure|amount|level))`

/** "He lifted the ceiling, yet spending has stayed": a clause set against the act, about the money itself. */
const SET_AGAINST = new RegExp(
  String.raw`\b(?:but|yet|while|whereas|although|though)\b[^;]{0,120}?\b${MONEY}\b[^;]{0,120}?\b(?:is|was|are|were|has|have|had|remain\w*|stay\w*|stands?|stood|keeps?|kept|comes?|came|still)\b`,
  'i',
)
/** "He has raised it since 2012, and it now stands at": a clause added to the act, in which the money stands at something. */
const ADDED = new RegExp(
  String.raw`[,;] and\b[^;]{0,120}?\b(?:it|the (?:military|country|nation|forces|army)|${MONEY})\s+(?:now |already |today )?(?:is|was|are|were|has|have|had|remains?|remained|stands?|stood)\b`,
  'i',
)

/** "…, where the previous program had been given": the one before, told beside the one adopted. */
const FORMER_ONE =
  /[,;] (?:where|while|whereas) (?:the|its) (?:previous|last|former|current|present|old|outgoing|preceding)\b[^;]{0,80}$/i

/** Whether a figure that is told as it is or was stands in a clause of its own behind an act: nobody's act governs it. */
export function inOwnClause(view: View, { mark }: Predicate, figure: Located<Figure>): boolean {
  if (mark.last >= figure.first) return false
  const between = view.block.text.slice(mark.end, figure.note.start)
  return (
    SET_AGAINST.test(between) ||
    ADDED.test(between) ||
    FORMER_ONE.test(view.block.text.slice(view.start, figure.note.start))
  )
}

const OPENS =
  /[,;] (?:and|but|while|yet|whereas) (?:(?:about|some|around|nearly|roughly|another|a further) )?$/
const OPENS_AFTER_STOP = /; (?:(?:about|some|around|nearly|roughly) )?$/
const FINITE =
  /^[^,;.]{0,60}?\b(?:is|was|are|were|has|have|had|closes?|closed|brings?|brought|makes?|made|completes?|goes|went|came|comes|takes?|took|follows?|followed)\b/

/**
 * "She moved the date, and 1.1 trillion yen from an extra budget closes the gap", "he pledged 2.5%; 2.3% is what the
 * country spends": a figure that is itself the subject of a new clause.
 */
export function opensClause(view: View, { mark }: Predicate, figure: Located<Figure>): boolean {
  if (mark.last >= figure.first) return false
  const between = view.block.text.slice(mark.end, figure.note.start)
  const another = view.figures.some((f) => f.first > mark.last && f.last < figure.first)
  if (another && !OPENS_AFTER_STOP.test(between.slice(-20))) return false
  return (
    (OPENS.test(between) || OPENS_AFTER_STOP.test(between)) &&
    FINITE.test(view.block.text.slice(figure.note.end, view.end))
  )
}

/** "more than", "up on", "compared with", with no more than a noun for the base behind. */
const BASE_AHEAD =
  /(?:\b(?:up|down|more|less|higher|lower|larger|smaller|bigger|greater|increase|rise|gain|cut|drop|growth|jump) (?:on|than|from|over|against)|(?:,|as) against|times|compared (?:with|to)|in comparison (?:with|to)|measured against|set against)(?: (?:the|this|last|its|a|an|[\w.]+[’']s|record|initial|original|current|previous|present|old|budgeted|revised|estimates?|benchmark|goal|target|year[’']s|of|about|some|around|roughly|nearly))*\s*$/i

/** "2.6 percent up on the 5.3 trillion yen of this year": what another figure is measured against. */
export const isBase = (view: View, { note }: Located<Figure>): boolean =>
  BASE_AHEAD.test(view.block.text.slice(Math.max(view.start, note.start - 70), note.start))

/** "…, which sat at 8.47 trillion yen for fiscal 2025, …": a clause along the way that tells what was. */
export const isToldAlong = (view: View, { note }: Located<Figure>): boolean =>
  /, (?:which|where) (?:\w+ )?(?:sat|sits|stood|stands|was|is|were|are|amounted|came|totaled|totalled) [^,;]{0,30}$/.test(
    view.block.text.slice(view.start, note.start),
  ) && /^[^.;]*,/.test(view.block.text.slice(note.end, view.end))

const RELATIVE_AHEAD =
  /(?:^|[^,]) ?(?:[A-Z][\w.]{1,40}(?: [A-Z][\w.]{1,40})?), (?:which|who|where) (?!(?:said|says|told)\b)[^,;]{0,90}$/

/** "Colby said that Japan, which aims at 2% by 2027, ought to go up": a clause about a state, closed before the main one goes on. */
export const isInAside = (view: View, { note }: Located<Figure>): boolean => {
  const lead = RELATIVE_AHEAD.exec(view.block.text.slice(view.start, note.start))
  if (
    !lead ||
    !/^[^,;.]{0,60}, (?!or\b|and\b|which\b|up\b|down\b)/.test(view.block.text.slice(note.end, view.end))
  )
    return false
  const comma = view.start + lead.index + lead[0].indexOf(', ')
  return view.entities.some((e) => e.type === 'place' && e.end === comma)
}

const GOAL_AHEAD = /\b(?:goal|target|aim|pledge|commitment|plan|objective)\b[^.;,]{0,120}$/i
const IS_MET =
  /^[^.;]{0,60}?\b(?:(?:has|have|had|will|would|could|to|is|are|was|were)\s+(?:(?:now|already|thus|therefore|thereby|finally)\s+)*(?:be(?:en)?\s+)?(?:(?:thus|already|now)\s+)?(?:met|reached|achieved|attained|fulfilled|hit))\b/i

/** "… that the Cabinet approved, the goal of 2% will be met": that a goal is reached is the article's own sum. */
export const isGoalMet = (view: View, { note }: Located<Figure>): boolean =>
  GOAL_AHEAD.test(view.block.text.slice(view.start, note.start)) &&
  IS_MET.test(view.block.text.slice(note.end, view.end))

import type { Figure } from './figures.ts'
import { type Draft, type Job, sentenceText } from './job.ts'
import { oncePer } from './memo.ts'
import { resolveDate } from './times.ts'
import type { Located, View } from './view.ts'
import { isMoment, type StatedDate } from './when.ts'

/** What lays down a goal in writing, and is known by its date. */
const PAPER =
  '(?:documents|strateg(?:y|ies)|guidelines|program(?:me)?s?|plans?|outline|blueprint|white paper|review|manifesto|platform|declaration)'
const OF = new RegExp(
  `\\b${PAPER}(?:,? (?:now )?in force|, which (?:is|are|was|were))? (?:of|from|dat(?:es?|ing|ed) (?:from|back to)) (?:early |mid-?|late )?$`,
  'i',
)
const WRITTEN = new RegExp(
  `\\b${PAPER},? (?:(?:that|which) (?:was|were|had been|has been) )?(?:(?:last|first|newly) )?(?:revised|adopted|approved|updated|brought up to date|rewritten|drawn up|drafted|written|issued|released|published|unveiled|endorsed|announced|decided(?: on)?|agreed(?: on)?|fixed|completed|signed)(?: by [^,.;]{3,40})? (?:back )?(?:in |at the end of |late in |early in |on )?$`,
  'i',
)
const ADOPTED_ON = new RegExp(
  `\\b(?:revised|adopted|approved|updated|rewrote|issued|released|published|unveiled|endorsed|signed) (?:[\\w-]+ ){0,4}${PAPER} (?:back )?(?:in|on) (?:early |mid-?|late )?$|\\b${PAPER} (?:that|which) (?:the )?\\w+ (?:had |has )?(?:revised|adopted|approved|issued|released|published|unveiled) (?:back )?(?:in|on) $`,
  'i',
)
const NAMED = new RegExp(
  `^(?:[’']s?)? (?:(?!(?:of|the|on|in|for|that|to|by|at|and|with|about|over|from|as|a|an)\\b)[\\w-]+ ){0,3}${PAPER}\\b`,
  'i',
)
const LAYS_DOWN =
  /^[^.;]*?\b(?:sets?|la(?:id|ys?) down|aim(?:s|ed)?|call(?:s|ed)? for|schedul\w+|foresees?|foresaw|fix(?:es|ed)|names?|named|says?|said|states?|stated|contains?|contained|provid(?:es?|ed)|commit(?:s|ted)?|envisage[sd]?|pledge[sd]?|promise[sd]?|seeks?|sought|puts?|will|would|allots?|allotted|allocates?|allocated|earmark(?:s|ed)|sets aside|set aside|requires?|required|raised|doubled)\b/i
/** "…, and the government is setting aside 43 trillion yen": somebody else's doing. */
const ANOTHER = /;|,? (?:and|but|while|whereas) (?:the|its|it|he|she|they|[A-Z][\w’']*) /
const GOES_ON =
  /^(?:It|They|(?:The|These|Its|Their) (?:[\w-]+ ){0,2}(?:documents|strategy|guidelines|program(?:me)?|plan|outline|review))\b/

const ANY_PAPER = new RegExp(`\\b${PAPER}\\b`, 'i')
const namesPaper = oncePer((view: View) => ANY_PAPER.test(view.block.text.slice(view.start, view.end)))

/** Characters between the name of a paper and its date, at most. */
const LONGEST_LEAD = 160

/** A paper that a sentence names by its date, and where its name ends; null where it names none. */
function paperIn(
  view: View,
  reference: string | null,
): { stated: StatedDate; end: number; at: number } | null {
  if (!namesPaper(view)) return null
  const { text } = view.block
  for (const { first, note } of view.times) {
    if (!isMoment(note.value) || note.value.role === 'by' || note.value.role === 'over') continue
    const from = Math.max(view.start, note.start - LONGEST_LEAD)
    const before = text.slice(from, note.start)
    const whole = text.slice(from, note.value.coreStart)
    const named = NAMED.exec(text.slice(note.end, view.end))
    if (!named && !OF.test(whole) && ![WRITTEN, ADOPTED_ON].some((p) => p.test(before) || p.test(whole)))
      continue
    const found = resolveDate(note.value, reference, {})
    if (!found || (reference && found.date.slice(0, 7) > reference.slice(0, 7))) continue
    const stated = { date: found.date, from: found.from, rule: note.rule }
    return { stated, end: note.end + (named?.[0].length ?? 0), at: first }
  }
  return null
}

/**
 * The date of the paper that sets a goal: "The strategy of 2022 laid down a goal of 2%", "the three documents revised
 * in December 2022 aim at 2%", "The program, adopted in 2022, … They also set a goal of 2%".
 */
export function dateOfPaper(
  view: View,
  figure: Located<Figure>,
  { kind }: Draft,
  job: Job,
): StatedDate | null {
  if (kind !== 'target') return null
  const paper = paperIn(view, job.reference)
  if (paper && paper.end < figure.note.start) {
    const between = view.block.text.slice(paper.end, figure.note.start)
    return LAYS_DOWN.test(between) && !ANOTHER.test(between) ? paper.stated : null
  }
  const told = job.state.paper
  return told && told.age <= 1 && GOES_ON.test(sentenceText(view)) ? told.stated : null
}

/** How many words may stand before the date of a paper that the sentence is about. */
const OPENS = 8

/** Keeps the dated paper a sentence names, for "They also set …". */
export function rememberPaper(view: View, { state, reference }: Job): void {
  if (state.paper) state.paper.age += 1
  const found = paperIn(view, reference)
  // "They opened the way to weapons": the papers are still spoken of.
  if (found && found.at <= OPENS) state.paper = { stated: found.stated, age: 0 }
  else if (state.paper && state.paper.age <= 2 && GOES_ON.test(sentenceText(view))) state.paper.age = 0
}

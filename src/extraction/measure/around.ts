import type { Figure } from '../figures.ts'
import { ahead, behind } from '../focus.ts'
import { distance, type Located, marksOf, type View } from '../view.ts'
import { ENLARGED_BY, GDP_NOUN, OF_ELSE, OF_GDP, THE_RISE, TO_OTHER } from './words.ts'

/** Whether the figure before is called a rise: "an increase of NT$8 billion, or 2.7 percent". */
export function risesBefore(view: View, figure: Located<Figure>): boolean {
  const previous = view.figures.findLast((f) => f.last < figure.first)
  return (
    previous !== undefined &&
    (ENLARGED_BY.test(ahead(view, previous)) ||
      THE_RISE.test(ahead(view, previous)) ||
      /\b(?:increase|rise|gain|hike|jump|growth|up)\s+(?:of|by|is|was|comes to|came to|would be)?\s*(?:\w+\s+)?$/i.test(
        ahead(view, previous, 40),
      ))
  )
}

/** The figure itself says percent. */
export const OWN_SIGN = /%|％|per ?cent|pct|pc\b/i

export const small = (figure: Figure): boolean => Math.abs(figure.value) <= 15

export function ofPlace(view: View, figure: Located<Figure>): boolean {
  if (view.tokens[figure.last + 1]?.lower !== 'of') return false
  return view.entities.some(
    (e) =>
      e.type === 'place' && e.form === 'name' && e.first >= figure.last + 2 && e.first <= figure.last + 3,
  )
}

/** "18 trillion won is for weapons, 2.4 percent more than this year": the rise of a part. */
export function ofRejectedSum(view: View, figure: Located<Figure>): boolean {
  const previous = view.figures.findLast((f) => f.last < figure.first)
  return (
    previous?.note.value.kind === 'money' &&
    !/\b(?:more|extra|increase|rise|on top of)\b/i.test(behind(view, previous, 30)) &&
    !marksOf(view, 'topic').some(
      (m) => m.sense.sign === '+' && m.first > previous.last && m.last < figure.first,
    )
  )
}

/** The numbers that are called shares of GDP somewhere in a text. */
export function sharesOfGdp(views: readonly View[]): ReadonlySet<number> {
  const shares = new Set<number>()
  for (const view of views)
    for (const figure of view.figures) {
      const { kind, value } = figure.note.value
      if (kind !== 'percent' || shares.has(value)) continue
      const after = behind(view, figure)
      if (OF_GDP.test(after) || GDP_NOUN.test(after)) shares.add(value)
    }
  return shares
}

/** "64% more than Australia's": two countries are compared, nothing changed. */
export function acrossCountries(view: View, figure: Located<Figure>): boolean {
  const than = view.tokens.findIndex((t, i) => i > figure.last && i <= figure.last + 4 && t.lower === 'than')
  if (than < 0 || view.tokens.slice(figure.last + 1, than).some((t) => t.text === ',')) return false
  return view.entities.some((e) => e.type === 'place' && e.first > than && e.first <= than + 3)
}

/** "the Innovation Party with 7.7%": what a party has, of voters. */
export function besideParty(view: View, figure: Located<Figure>): boolean {
  const between = view.tokens[figure.first - 1]?.lower ?? ''
  return (
    /^(?:with|at|on|got|has|had)$/.test(between) &&
    view.entities.some((e) => e.bodyType === 'party' && e.last === figure.first - 2)
  )
}

/** Whether what grew is named as money spent, not as a country or its economy. */
export function spendingGrows(view: View, figure: Located<Figure>): boolean {
  const verb = marksOf(view, 'cue').findLast(
    (m) => (m.sense.cls === 'rise' || m.sense.cls === 'fall') && m.last < figure.first,
  )
  const actor = verb
    ? view.entities.findLast((e) => e.last < verb.first && verb.first - e.last <= 3)
    : undefined
  if (actor?.type !== 'place' || actor.possessive || view.tokens[actor.first - 1]?.lower === 'of') return true
  return marksOf(view, 'topic').some(
    (m) => m.sense.sign !== '-' && m.last < figure.first && distance(view, m.last, figure.first) < 5,
  )
}

/** Nothing behind the figure claims it for something else. */
export function bareAfter(after: string): boolean {
  return /^[\s)]*(?:$|[.,;:)"”’—–-]|\((?:in )?(?:fiscal )?\d{4}\)|(?:target|goal|ceiling|cap|limit|threshold|line|mark|level|benchmark|guideline|pledge|commitment|rule|barrier|by|in|on|for|since|last|this|next|from|to|and|or|as|at|within|until|now|today|currently|over|during|each (?:time|year)|every year|both years|again|which|that|but|while|with|is|was|has|would|will|respectively|under|through|ratio|share|request|demand|asked|requested|sought|proposed|that|must|should|may|might|could|can|ahead of (?:schedule|time|plan))\b|…)/i.test(
    after,
  )
}

/** How far a verb may stand from its figure, and from one that is set off. */
const NEAR = 4
const FAR = 14
const SET_OFF_BY = /,\s+(?:this time\s+)?by\s+(?:\w+\s+)?$/

/** Whether something rises or falls right before a figure, or anywhere before "…, by 0.4 percent". */
export function hasCue(view: View, figure: Located<Figure>, cls: 'rise' | 'fall'): boolean {
  const reach = SET_OFF_BY.test(ahead(view, figure, 30)) ? FAR : NEAR
  return marksOf(view, 'cue').some(
    (m) => m.sense.cls === cls && m.last < figure.first && distance(view, m.last, figure.first) < reach,
  )
}

const TO_SUM = /^\s*,?\s*to\s+(?:\w+\s+){0,2}$/

/** "and Israel's 65 per cent to $46.5 billion": what leads to a sum is a rise, though its verb is told once. */
export function leadsToSum(view: View, figure: Located<Figure>): boolean {
  const next = view.figures.find((f) => f.first > figure.last)
  return (
    next?.note.value.kind === 'money' &&
    TO_SUM.test(view.block.text.slice(figure.note.end, next.note.start)) &&
    view.entities.some((e) => e.possessive && e.last === figure.first - 1)
  )
}

const OPENS_ASIDE = /,\s+(?:which|who|of which|including|among)\b[^,;]*$/
const CLOSES_ASIDE =
  /,\s+(?:is|was|are|were|has|had|will|would|is to|rose|rises|grew|grows|equals|means|marks|amounts|comes|came|represents)\b[^,;]*$/

/** "The outlay, which includes 90 billion for jets, is up 7.7 percent": the figure before stands in a clause of its own. */
export function isBehindAside(view: View, figure: Located<Figure>): boolean {
  const previous = view.figures.findLast((f) => f.last < figure.first)
  return (
    previous !== undefined &&
    OPENS_ASIDE.test(view.block.text.slice(view.start, previous.note.start)) &&
    CLOSES_ASIDE.test(betweenFigures(view, figure))
  )
}

/** What stands between a figure and the one before it. */
export const betweenFigures = (view: View, figure: Located<Figure>): string =>
  view.block.text.slice(view.figures.findLast((f) => f.last < figure.first)?.note.end ?? 0, figure.note.start)

/** "from 13 per cent to 12 per cent of what the state spends": both are shares of that. */
export const isOfOther = (after: string): boolean => {
  const behind = after.replace(TO_OTHER, '')
  return behind !== after && OF_ELSE.test(behind) && !OF_GDP.test(behind)
}

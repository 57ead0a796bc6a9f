import type { Figure } from '../figures.ts'
import { isBeyond, scaleOf } from '../lexicon/scale.ts'
import type { Located, View } from '../view.ts'

/**
 * "2.6% more next year, or 5.48 trillion yen": were the sum that rise, the whole would be larger than any year of
 * defense of that country, so that it is the whole.
 */
export function isWholeAfterChange(view: View, figure: Located<Figure>): boolean {
  const change = view.figures.findLast((f) => f.last < figure.first)?.note.value
  const { unit, value } = figure.note.value
  if (!change || change.value === 0) return false
  const share = Math.abs(change.value) / 100
  const whole = (value * (1 + share)) / share
  const scale = scaleOf(unit)
  const country = view.entities.findLast((e) => e.country !== null && e.last < figure.first)?.country ?? ''
  return scale ? whole > scale.most : isBeyond(country, unit, whole)
}

/** "China itself accounts for an estimated $314 billion" of what a region spends. */
export const isOfState = (view: View, figure: Located<Figure>): boolean =>
  view.entities.some(
    (e) =>
      e.type === 'place' &&
      e.form === 'name' &&
      e.last < figure.first &&
      /^(?:['’]s)?\s*(?:itself |alone |members |allies |countries )?account(?:s|ed|ing)? for\b/i.test(
        view.block.text.slice(e.end, figure.note.start),
      ),
  )

/** "The $916 billion of the United States": all that a state spends. */
export const ownedBehind = (view: View, figure: Located<Figure>): boolean =>
  view.entities.some(
    (e) =>
      e.type === 'place' &&
      e.form === 'name' &&
      e.first > figure.last &&
      /^[\s)]*of (?:the )?$/.test(view.block.text.slice(figure.note.end, e.start)),
  )

const SET_ASIDE_FOR =
  /^[\s)]*(?:(?:is|are|was|were|will be|has been|have been) )?(?:set aside |earmarked |reserved |meant |provided |allocated |planned )for $/i
const GIVES =
  /\b(?:giv(?:e|es|ing|en)|gave|sen(?:d|ds|t|ding)|len(?:d|ds|t|ding)|grant(?:s|ed|ing)?|offer(?:s|ed|ing)?|provid(?:e|es|ed|ing)|donat(?:e|es|ed|ing)|hand(?:s|ed|ing)?|promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing))\s+(?:(?:about|around|some|nearly|almost|over|more than|up to|at least|an?|another|additional|further)\s+){0,2}$/i
const TO = /^[\s)]*(?:worth of [\w ]{3,20} |in (?:\w+ )?(?:weapons|arms|equipment|ammunition) )?to $/i
const WITH =
  /^\s+(?:with\s+)?(?:(?:about|around|some|nearly|almost|over|more than|up to|at least|an?|another|additional|further)\s+){0,2}$/i

/** "8.3 billion euros is set aside for Ukraine", "it gave Kyiv 9 billion kroner": for another country. */
export function givenAway(view: View, figure: Located<Figure>, home: string | null): boolean {
  const { text } = view.block
  return view.entities.some((e) => {
    if (e.type !== 'place' || e.possessive || e.country?.length !== 2) return false
    if (e.last < figure.first)
      return (
        GIVES.test(text.slice(Math.max(view.start, e.start - 60), e.start)) &&
        WITH.test(text.slice(e.end, figure.note.start))
      )
    const between = text.slice(figure.note.end, e.start)
    return (
      (e.form === 'name' && e.country !== home && SET_ASIDE_FOR.test(between)) ||
      (TO.test(between) && GIVES.test(text.slice(view.start, figure.note.start)))
    )
  })
}

/** The same sum, rounded in one place and told to the last crore in the other. */
const isNearly = (a: number, b: number): boolean => Math.abs(a - b) <= 0.03 * Math.abs(a)

/** A sum in brackets right behind another: the same in other money, or to the last crore. */
export const isConversion = (view: View, figure: Located<Figure>, before: string): boolean =>
  /\(\s*(?:about |some |nearly |around |US )?$/i.test(before) &&
  view.figures.some(
    (f) =>
      f.note.value.kind === 'money' &&
      (f.note.value.unit !== figure.note.value.unit ||
        isNearly(f.note.value.value, figure.note.value.value)) &&
      f.last < figure.first &&
      figure.first - f.last <= 3,
  )

/** "102.66 trillion yen, or 940 billion dollars": the sum before in other money. */
export function otherMoneyBefore(view: View, figure: Located<Figure>): boolean {
  const previous = view.figures.findLast((f) => f.last < figure.first)
  return (
    previous?.note.value.kind === 'money' &&
    previous.note.value.unit !== figure.note.value.unit &&
    /^(?: a year| annually| per year| each year)?\s*,?\s*(?:or|equal to|equivalent to)\s*(?:about|around|some|roughly|nearly)?\s*$/i.test(
      view.block.text.slice(previous.note.end, figure.note.start),
    )
  )
}

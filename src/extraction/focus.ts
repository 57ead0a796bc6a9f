import type { Figure } from './figures.ts'
import { distance, type Located, marksOf, textAfter, textBefore, type View } from './view.ts'

/** What a figure is an amount or share of, with the words that tell. */
export interface Focus {
  readonly sign: '+' | '0' | '-' | null
  readonly topic: string
  readonly words: string
  readonly distance: number
  readonly rule: string
}

// "Defense" before one of these names an office, a skill or a business, not money.
const NOT_MONEY =
  /^(?:minister|ministers|ministry|secretary|chief|chiefs|official|officials|capability|capabilities|posture|policy|policies|cooperation|industry|industries|firm|firms|contractor|contractors|attache|strategy|treaty|ties|talks|department|pact|agreement|review|paper|analyst|analysts|expert|experts|bonds|tax|taxes|technology|technologies|committee|council|panel|guidelines|alliance|power|needs|planning|planners|reform|exports|equipment|stocks|force|forces|exercise|exercises|threat|threats|action|aggression|operations|drills|service|might|rise|presence|base|bases|white|posture|personnel|leaders|leader|units|purposes|assets|activities|affairs|matters|establishment|priorities)$/
// A weapon named as a threat, a test or a rival's program is a reason to spend, not a price.
const NOT_PRICED = /^(?:threat|threats|test|tests|testing|launch|launches|program|programs|programme|programmes|attack|attacks|capability|capabilities|activities|exercises|incursions|strike|strikes|defence|defense|component|components|control)$/
const ADJUNCT = /^(?:amid|against|with|from|despite|facing|given|citing|threatens|deter|deterring|including|like|such|besides|through|via|toward|towards|by|without|alongside|over)$/
const ATTACH = /^(?:of|for|on|in|to|toward|towards|into|at|as|the|its|their|his|her|our|a|an|all|total|annual|yearly|and|gdp|gnp|gross|domestic|product|national|that|this|each|every|year|a|core|overall|new|own|is|was|goes|go|went|will|be|spent|going|,|\(|\)|country|'s|japan|dedicated|devoted|earmarked|allocated|set|aside|worth|their|just)$/

/**
 * The topic that governs a figure: right behind it ("… for defense"), else the nearest before it, else behind.
 * Parts of a budget count only where they can be what is paid for.
 */
export function focusOf(view: View, figure: Located<Figure>, carried: Focus | null): Focus {
  const { tokens } = view
  const core = figure.note.value
  let best: Focus | null = null
  let neutral: Focus | null = null
  for (const mark of marksOf(view, 'topic')) {
    const { sign, topic } = mark.sense
    const word = tokens[mark.last]
    const next = tokens[mark.last + 1]
    if (!word) continue
    if (mark.first <= figure.last && mark.last >= figure.first) continue
    const bare = sign === '+' && mark.first === mark.last
    if (bare && next?.word && NOT_MONEY.test(next.lower)) continue
    if (bare && word.capital && next?.capital && mark.first > 0) continue
    if (sign === '-' && next && NOT_PRICED.test(next.lower)) continue
    if (topic === 'a gross domestic product' && core.kind !== 'money') continue
    const right = mark.first > figure.last
    let far: number
    if (right) {
      const between = tokens.slice(figure.last + 1, mark.first)
      const attached =
        between.length <= 9 &&
        between.every((t) => ATTACH.test(t.lower) || /^[\d.,$¥€£%]/.test(t.text) || t.capital || /^(?:billion|trillion|million)$/.test(t.lower)) &&
        !view.figures.some((f) => f !== figure && f.first > figure.last && f.last < mark.first)
      far = attached ? 0.3 + between.length * 0.08 : distance(view, figure.last, mark.first) + 2
      // What stands behind another figure belongs to that one.
      if (!attached && view.figures.some((f) => f.first > figure.last && f.last < mark.first)) far += 3
    } else {
      far = distance(view, mark.last, figure.first)
      // Behind an earlier figure of the sentence: that figure took it, though a list may share it.
      if (sign === '-' && view.figures.some((f) => f.last < figure.first && f.first > mark.last)) far += 1
    }
    if (sign === '-') {
      const lead = tokens.slice(Math.max(0, mark.first - 4), mark.first)
      if (lead.some((t) => ADJUNCT.test(t.lower)) && !right) far += 4
      if (topic === 'one part of a defense budget' && !right && !payable(view, mark.last, figure.first)) far += 3
      if (right && far > 2) far += 1.5
    }
    if (sign === '+' && !bare) far -= 1
    const focus: Focus = {
      sign,
      topic,
      words: view.block.text.slice(mark.start, mark.end),
      distance: far,
      rule: `focus.${right ? 'behind' : 'before'}`,
    }
    if (sign === '0') {
      if (!neutral || far < neutral.distance) neutral = focus
    } else if (!best || far < best.distance) best = focus
  }
  // A ministry of defense that asks or spends is talking of its own money.
  for (const entity of view.entities) {
    if (entity.type !== 'body' || !/Defen[cs]e|Pentagon/.test(entity.name) || entity.bodyType !== 'ministry') continue
    const far = entity.first > figure.last ? 3 + distance(view, figure.last, entity.first) : 1.5 + distance(view, entity.last, figure.first)
    if (!best || far < best.distance) {
      best = { sign: '+', topic: 'defense spending', words: entity.name, distance: far, rule: 'focus.ministry' }
    }
  }
  if (best && best.distance < 9) return best
  if (carried?.sign && carried.sign !== '0') return { ...carried, rule: 'focus.carried', distance: 9 }
  return neutral ?? best ?? { sign: null, topic: '', words: '', distance: 99, rule: 'focus.none' }
}

/** Between a thing and its price stands a verb of paying or measuring, or nothing but a preposition. */
function payable(view: View, last: number, first: number): boolean {
  const between = view.tokens.slice(last + 1, first)
  if (between.length <= 3) return true
  if (marksOf(view, 'cue').some((m) => m.first > last && m.last < first && ['spend', 'measure', 'want', 'plan', 'estimate', 'rise'].includes(m.sense.cls))) return true
  return false
}

/** The topic a sentence leaves behind for the next one. */
export function focusLeft(view: View): Focus | null {
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
    else if (mark.sense.sign === '-' && mark.sense.topic !== 'one part of a defense budget') minus ??= focus
  }
  return plus ?? minus
}

/** Nouns right around a figure, for the few rules that read the phrase itself. */
export const behind = (view: View, figure: Located<Figure>, length = 90): string =>
  textAfter(view, figure.note.value.converted.at(-1)?.end ?? figure.note.end, length).replace(/^[)\]]/, '')
export const ahead = (view: View, figure: Located<Figure>, length = 90): string => textBefore(view, figure.note.start, length)

import { endOfAside } from './clauses.ts'
import type { Figure } from './figures.ts'
import { distance, endOfNextFigure, type Located, marksOf, textAfter, textBefore, type View } from './view.ts'

/** What a figure is an amount or share of, with the words that tell. */
export interface Focus {
  readonly sign: '+' | '0' | '-' | null
  readonly topic: string
  readonly words: string
  readonly distance: number
  readonly rule: string
}

const GENERAL =
  /\b(?:state|national|general|total|overall|whole|entire|federal|supplementary|extra|stimulus|package|economic|central)\b/i
const DEFENSE_WORD =
  /\b(?:defen[cs]e|military|armed forces|navy|army|soldiers|warships?|missiles?|fighters?|drones?)\b/i
const SPENDS = /\b(?:spend|spending|spends|budget|outlays?)\b/i
// What a nation's "military" does when money is given to it.
const HAS =
  /^(?:should|will|would|must|can|is|was|has|had|gets?|got|receives?|received|needs?|wants?|to|,|\.)$/
// "Defense" before one of these names an office, a skill or a business, not money.
export const NOT_MONEY =
  /^(?:pensions?|salaries|wages|pay|minister|ministers|ministry|secretary|chief|chiefs|official|officials|capability|capabilities|posture|policy|policies|cooperation|industry|industries|firm|firms|contractor|contractors|attache|strategy|treaty|ties|talks|department|pact|agreement|review|paper|analyst|analysts|expert|experts|bonds|tax|taxes|technology|technologies|committee|council|panel|guidelines|alliance|power|needs|planning|planners|reform|exports|equipment|stocks|force|forces|exercise|exercises|threat|threats|action|aggression|operations|drills|service|might|rise|presence|base|bases|white|posture|personnel|leaders|leader|units|purposes|assets|activities|affairs|matters|establishment|priorities)$/
// A weapon named as a threat, a test or a rival's program is a reason to spend, not a price.
const NOT_PRICED =
  /^(?:threat|threats|test|tests|testing|launch|launches|program|programs|programme|programmes|attack|attacks|capability|capabilities|activities|exercises|incursions|strike|strikes|defence|defense|component|components|control|institute|institution|group|centre|center|firm|house|report|paper)$/
const ADJUNCT =
  /^(?:amid|against|with|from|despite|facing|given|citing|threatens|deter|deterring|like|such|besides|through|via|toward|towards|by|without|alongside|over)$/
// What is counted in belongs to the total; it is not what the total is of.
const COUNTED_IN =
  /^(?:includ\w*|add\w*|plus|throw|thrown|counting|counted|count|combined|together|covering|covers|cover|items|encompass\w*|thrown|excluding|excludes|omits?|omitting)$/
const ATTACH =
  /^(?:of|for|on|in|to|toward|towards|into|at|as|the|its|their|his|her|our|a|an|all|total|annual|yearly|and|gdp|gnp|gross|domestic|product|national|that|this|each|every|year|a|core|overall|new|own|is|was|goes|go|went|will|be|spent|going|buy|purchase|acquire|develop|build|procure|deploy|introduce|buying|developing|purchasing|building|,|\(|\)|%|percent|pct|country|'s|japan|dedicated|devoted|earmarked|allocated|set|aside|worth|their|just)$/

/** Words between a figure and what it is for, at most. */
const MOST_BETWEEN = 9

/**
 * The topic that governs a figure: right behind it ("… for defense"), else the nearest before it, else behind.
 * Parts of a budget count only where they can be what is paid for.
 */
export function focusOf(
  view: View,
  figure: Located<Figure>,
  carried: Focus | null,
  whole: Focus | null,
): Focus {
  const { tokens } = view
  const core = figure.note.value
  let best: Focus | null = null
  let neutral: Focus | null = null
  const nextEnd = endOfNextFigure(view, figure)
  const reach = core.converted.at(-1)?.end
  const start = Math.max(reach ? tokens.findIndex((t) => t.start >= reach) : 0, figure.last + 1)
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
    if (topic === 'a poll' && core.kind === 'money') continue
    if (sign === '-' && mark.last < figure.first && endOfAside(view, mark.last, figure.first) > 0) continue
    // "after inflation", "inflation deducted": how a rise is counted, not what rises.
    if (topic === 'prices or interest' && word.lower === 'inflation' && countedOut(tokens, mark)) continue
    if (word.lower === 'shares' && areParts(tokens, mark.first)) continue
    if (
      topic === 'one part of a defense budget' &&
      core.kind !== 'money' &&
      // "Operating expenses grow most, by 29 percent": what opens the sentence is what grows.
      mark.first > 0 &&
      mark.first < figure.first &&
      distance(view, mark.last, figure.first) > 2.4
    )
      continue
    if (topic === 'a gross domestic product') {
      if (core.kind !== 'money' || mark.first > figure.last) continue
      if (ofShare(tokens, mark.first) || distance(view, mark.last, figure.first) > 4.5) continue
    }
    const right = mark.first > figure.last
    if (topic === 'the state budget as a whole' && isSource(tokens, mark.first)) continue
    let far: number
    if (right) {
      const between = mark.first - start <= MOST_BETWEEN ? tokens.slice(start, mark.first) : null
      const attached =
        between?.every(
          (t) =>
            ATTACH.test(t.lower) ||
            /^[\d.,$¥€£%]/.test(t.text) ||
            t.capital ||
            /^(?:billion|trillion|million)$/.test(t.lower),
        ) &&
        // "6 percent, and aid by 9": the next member of a row.
        !(sign === '-' && between.some((t) => t.lower === 'and'))
      const spentOn =
        sign === '+' && SPENT_ON.test(view.block.text.slice(reach ?? figure.note.end, mark.start))
      far = spentOn
        ? 0.9
        : attached
          ? 0.3 + (between?.length ?? 0) * 0.08
          : distance(view, figure.last, mark.first) + 3
      // What stands behind another figure belongs to that one.
      if (!attached && nextEnd < mark.first) far += 3
    } else {
      far = distance(view, mark.last, figure.first)
      // Behind an earlier figure of the sentence: that figure took it, though a list may share it.
      if (sign === '-' && view.figures.some((f) => f.last < figure.first && f.first > mark.last)) far += 1
    }
    if (sign === '-') {
      if (
        !right &&
        marksOf(view, 'topic').some(
          (m) =>
            m.sense.sign !== '-' &&
            m.first > mark.last &&
            m.last < figure.first &&
            !(m.sense.sign === '0' && /^(?:level|share|ratio)$/.test(tokens[m.last]?.lower ?? '')) &&
            distance(view, m.last, figure.first) < 3,
        )
      )
        far += 3
      if (!right && view.figures.some((f) => f.last < mark.first && mark.first - f.last <= 5)) far += 3
      const lead = tokens.slice(Math.max(0, mark.first - 4), mark.first)
      const wide = [
        ...tokens.slice(Math.max(0, mark.first - 11), mark.first),
        ...tokens.slice(mark.last + 1, mark.last + 6),
      ]
      if (
        !right &&
        !isItem(tokens, mark, figure.first) &&
        (wide.some(
          (t, i) =>
            COUNTED_IN.test(t.lower) ||
            (/^takes?$/.test(t.lower) && wide[i + 1]?.lower === 'in') ||
            (/^(?:leaves?|leaving|left)$/.test(t.lower) && /^(?:out|aside)$/.test(wide[i + 1]?.lower ?? '')),
        ) ||
          withAhead(tokens, mark.first))
      )
        continue
      if (!right && isAside(view, mark, figure)) continue
      if (!right && lead.some((t) => ADJUNCT.test(t.lower))) far += 4
      if (right && far > (topic === 'a poll' ? 2 : 1.2)) continue
      if (topic === 'one part of a defense budget' && !right && !payable(view, mark.last, figure.first))
        far += 3
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
    if (entity.bodyType !== 'ministry' || !/Defen[cs]e|Pentagon/.test(entity.name)) continue
    const far =
      entity.first > figure.last
        ? 3 + distance(view, figure.last, entity.first)
        : 1.5 + distance(view, entity.last, figure.first)
    if (!best || far < best.distance) {
      best = {
        sign: '+',
        topic: 'defense spending',
        words: entity.name,
        distance: far,
        rule: 'focus.ministry',
      }
    }
  }
  // "The U.S. military should have": a nation's forces as those who get the money.
  for (const entity of view.entities) {
    const [noun, verb] = [tokens[entity.last + 1], tokens[entity.last + 2]]
    if (entity.type !== 'place' || noun?.lower !== 'military' || !verb || !HAS.test(verb.lower)) continue
    const far = entity.first > figure.last ? 9 : 1 + distance(view, entity.last, figure.first)
    if (!best || far < best.distance)
      best = { sign: '+', topic: 'defense spending', words: noun.text, distance: far, rule: 'focus.before' }
  }
  if (best && best.distance < (best.sign === '+' ? 14 : 9)) return best
  if (
    carried?.sign &&
    !(
      carried.topic === 'a poll' &&
      core.kind === 'money' &&
      SPENDS.test(view.block.text.slice(view.start, view.end))
    )
  )
    return { ...carried, distance: 9 }
  // Before defense was spoken of, a bare "budget" is the state's own.
  const sentence = view.block.text.slice(view.start, view.end)
  if (whole && (!neutral || DEFENSE_WORD.test(sentence) || (whole.words === '' && !GENERAL.test(sentence))))
    return whole
  return neutral ?? best ?? { sign: null, topic: '', words: '', distance: 99, rule: 'focus.none' }
}

/** "Asks for 5 trillion yen from the general account": where money comes from, not what it is. */
function isSource(tokens: View['tokens'], at: number): boolean {
  const the = tokens[at - 1]?.lower === 'the' ? 1 : 0
  return /^(?:in|from|under|within)$/.test(tokens[at - 1 - the]?.lower ?? '')
}

function countedOut(tokens: View['tokens'], mark: { first: number; last: number }): boolean {
  return (
    /^(?:after|for|with|without|above|over|of|discounting)$/.test(tokens[mark.first - 1]?.lower ?? '') ||
    /^(?:deducted|aside|included|adjusted|taken|excluded|allowed)$/.test(tokens[mark.last + 1]?.lower ?? '')
  )
}

/** "the 43 trillion yen that the government wants to spend on its military": what a relative clause says it is for. */
const SPENT_ON =
  /^\)?,? (?:that |which )?(?:(?!and\b|but\b)[\w’'.-]+ ){1,7}?(?:spend|spends|spent|devoted?|devotes|allocated?|earmarked?|invest) (?:on |for |to |in )(?:its |the |their |national )?$/

const OPENS_ASIDE =
  /, (?:far |well |easily )?(?:[a-z]+ing|(?:faster|slower|quicker|higher|lower|bigger|more|less) than) [^,;]*$/

/** "is to rise 7.7%, outpacing economic growth, to 647 billion": set off by commas, it is not what the sum is of. */
const isAside = (view: View, mark: { start: number; end: number }, { note }: Located<Figure>): boolean =>
  OPENS_ASIDE.test(view.block.text.slice(view.start, mark.start)) &&
  /^[^,;]*, /.test(view.block.text.slice(mark.end, note.start))

/** "One of the lowest shares among rich countries": parts of a whole, not stocks. */
const areParts = (tokens: View['tokens'], at: number): boolean =>
  /^(?:lowest|highest|smallest|largest|biggest)$/.test(tokens[at - 1]?.lower ?? '')

/** "It includes a pay raise of 4 percent": counted in, and told how large. */
const isItem = (tokens: View['tokens'], mark: { first: number; last: number }, at: number): boolean =>
  at - mark.last <= 2 &&
  tokens[mark.last + 1]?.lower === 'of' &&
  tokens.slice(Math.max(0, mark.first - 3), mark.first).some((t) => /^includes?$/.test(t.lower))

/** "With the coast guard, research and public works it reaches …": a clause that opens by counting things in. */
function withAhead(tokens: View['tokens'], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 9); k -= 1) {
    const t = tokens[k]
    if (t && /^(?:with|including|such)$/.test(t.lower))
      return k === 0 || /^[,;(—]$/.test(tokens[k - 1]?.text ?? '') || t.lower !== 'with'
    if (t && /^(?:is|are|was|were|will|has|have|had|;)$/.test(t.lower)) return false
  }
  return false
}

/** "2% of GDP", "2% of its GDP": the GDP that a share is of. */
function ofShare(tokens: View['tokens'], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 4), at)
    .some((t) => t.lower === 'of' || t.text === '%' || /^(?:percent|pct|cent)$/.test(t.lower))
}

/** Between a thing and its price stands a verb of paying or measuring, or nothing but a preposition. */
function payable(view: View, last: number, first: number): boolean {
  const between = view.tokens.slice(last + 1, first)
  if (between.length <= 3) return true
  if (
    marksOf(view, 'cue').some(
      (m) =>
        m.first > last &&
        m.last < first &&
        ['spend', 'measure', 'want', 'plan', 'estimate', 'rise'].includes(m.sense.cls),
    )
  )
    return true
  return false
}

/** The dots of "U.S." end no clause. */
const withoutDots = (text: string): string => text.replace(/\bU\.S\./g, 'US')

/** Nouns right around a figure, for the few rules that read the phrase itself. */
export const behind = (view: View, figure: Located<Figure>, length = 90): string =>
  withoutDots(
    textAfter(view, figure.note.value.converted.at(-1)?.end ?? figure.note.end, length).replace(/^[)\]]/, ''),
  )
export const ahead = (view: View, figure: Located<Figure>, length = 90): string =>
  withoutDots(textBefore(view, figure.note.start, length))

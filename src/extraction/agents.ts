import {
  type Agent,
  actsFor,
  type Discourse,
  headOf,
  isOblique,
  isSpokenFor,
  landAgent,
  toAgent,
} from './agent.ts'
import { flagged, personBefore, pronoun } from './antecedents.ts'
import {
  controllerOf,
  endOfOpening,
  entityEndingAt,
  invertedSpeaker,
  isGroupActing,
  isMoney,
  isOwnedThingActing,
  isPassive,
  isPassiveTelling,
  isSpokenTo,
  isUnder,
  officeHolder,
  personInAside,
  quotedIn,
  relativeSubject,
} from './clauses.ts'
import type { Entity } from './entities.ts'
import { JUDGES } from './judges.ts'
import { distance, skipAside, type View } from './view.ts'

export { type Agent, type Discourse, isNamesake, isOblique, toAgent } from './agent.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split('|'))

/** A noun follows these, not a verb with a subject. */
const BEFORE_NOUN = words('the|a|an|his|her|its|their|this|these|such|recent|latest|of')
const PRONOUNS: ReadonlyMap<string, 'person' | 'thing' | 'self'> = new Map([
  ['he', 'person'],
  ['she', 'person'],
  ['it', 'thing'],
  ['they', 'thing'],
  ['i', 'self'],
  ['we', 'self'],
])

const IS_A = /^(?:the|a|an)$/
const IS = /^(?:is|was|are|were|belongs?|belonged)$/

const entityStartingAt = (view: View, token: number): Entity | null =>
  view.index.startingAt.get(token) ?? null

const MEMBERS = words('members|leaders|allies|countries|nations|states|governments')

/** Who acts by the cue at `mark`, its pronouns resolved with what was told before; null where nobody does. */
export function agentOf(
  view: View,
  mark: { first: number; last: number; sense?: unknown },
  discourse: Discourse,
  pos?: string,
): Agent | null {
  const sense = mark.sense as { pos?: string; cls?: string } | undefined
  const kind = pos ?? sense?.pos ?? 'verb'
  const after = view.tokens[mark.last + 1]
  // Who is told something says nothing: the word is that of whoever was spoken of before.
  if (kind === 'verb' && isPassiveTelling(view, mark.first)) return flagged(discourse.lastPerson)
  // "… by the Cabinet", "according to X", "said X".
  if ((after?.lower === 'by' && !isMeasure(view, mark.last + 2)) || after?.lower === 'from') {
    for (let k = mark.last + 2; k < mark.last + 6; k += 1) {
      const entity = entityStartingAt(view, k)
      if (entity && entity.type !== 'uncoded') return toAgent(view, headOf(view, entity))
    }
  }
  // "Biden's remarks", "the report": a noun of saying, not a verb with a subject.
  if (kind === 'verb') {
    const lead = view.tokens[mark.first - 1]
    if (
      lead &&
      (lead.possessive || BEFORE_NOUN.has(lead.lower)) &&
      mark.first === mark.last &&
      !/ed$/.test(view.tokens[mark.first]?.lower ?? '')
    )
      return null
  }
  const cue = view.block.text
    .slice(view.tokens[mark.first]?.start ?? 0, view.tokens[mark.last]?.end ?? 0)
    .toLowerCase()
  if (/^(?:by|in) (?:his|her) /.test(cue))
    return flagged(personBefore(view, mark.first + 1) ?? discourse.lastPerson)
  if (/^(?:according|going by|by the|in the|as reported|figures from|data from)/.test(cue)) {
    for (let k = mark.last + 1; k < mark.last + 13; k += 1) {
      if (k > mark.last + 7 && /^[,;:]$/.test(view.tokens[k - 1]?.text ?? '')) break
      const found = entityStartingAt(view, k)
      // "According to some US media".
      const outlet = found?.type === 'place' ? entityStartingAt(view, found.last + 1) : null
      const entity = outlet?.type === 'media' ? outlet : found
      if (entity && entity.type !== 'uncoded') return toAgent(view, headOf(view, entity))
    }
    return null
  }
  if (kind === 'noun' && after?.lower === 'of') {
    for (let k = mark.last + 2; k < mark.last + 6; k += 1) {
      const entity = entityStartingAt(view, k)
      if (entity && entity.type === 'body') return toAgent(view, headOf(view, entity))
    }
  }
  if (
    kind === 'verb' &&
    after &&
    /(?:ed|sought|put|set|laid|drawn|given|made|forward)(?: (?:in|on|out|up|down))?$/.test(cue)
  ) {
    for (let k = mark.last + 1; k <= mark.last + 7; k += 1) {
      const t = view.tokens[k]
      if (!t || /^[,;:()]$/.test(t.text)) break
      if (t.lower !== 'by' || isMeasure(view, k + 1)) continue
      for (let e = k + 1; e <= k + 4; e += 1) {
        const entity = entityStartingAt(view, e)
        if (entity && entity.type !== 'uncoded') return toAgent(view, headOf(view, entity))
      }
    }
  }
  // "Trump said Taiwan ought to spend": the subject of "ought", not who speaks.
  const modal = OUGHT.test(view.tokens[mark.first - 2]?.lower ?? '')
  if (kind === 'verb' && !modal && view.tokens[mark.first - 1]?.lower === 'to') {
    const control = controllerOf(view, mark.first)
    if (control) {
      const verb = view.tokens[control.first]?.lower ?? ''
      // "Japan was told by Trump to lift": who was told acts.
      if (view.tokens[control.last + 1]?.lower === 'by') {
        const told = view.entities.findLast((e) => e.last < control.first && !isOblique(view, e))
        if (told && told.type !== 'uncoded') return toAgent(view, headOf(view, told))
      }
      const hasObject =
        control.sense.cat === 'cue' &&
        (control.sense.cls === 'ask' || /^(?:told|tell|tells|want|wants|wanted)$/.test(verb))
      const object = hasObject
        ? view.entities.findLast((e) => e.first > control.last && e.last < mark.first && e.type !== 'uncoded')
        : undefined
      // "Colby, who wants the country to spend": another one than his own.
      const land = hasObject && !object && LAND.test(view.tokens[mark.first - 2]?.lower ?? '')
      if (land) return discourse.subject ? landAgent(discourse.subject) : null
      return object ? toAgent(view, headOf(view, object)) : agentOf(view, control, discourse)
    }
  }
  if (kind === 'noun') {
    // "progress toward the goal of 2 percent": whoever is on the way did not set it.
    if (isUnder(view, mark.first)) return null
    for (let k = mark.first - 1; k >= 0 && k >= mark.first - 6; k -= 1) {
      const t = view.tokens[k]
      if (!t || /^[,;:()]$/.test(t.text)) break
      const entity = entityEndingAt(view, k)
      if (entity) return toAgent(view, headOf(view, entity))
      // "Trump commended the plan": who judges a plan did not make it.
      if (JUDGES.test(t.lower) && view.tokens[k + 1]?.lower === 'the') return null
      if (PRONOUNS.get(t.lower) === 'person') return flagged(personBefore(view, k) ?? discourse.lastPerson)
      if (/^(?:its|their|his|her)$/.test(t.lower)) return pronoun(t.lower, view, k, discourse)
      // "shared with Washington a plan": an article parts the noun from what is named before.
      if (/^(?:is|are|was|were|of|for|on|has|have|said|a|an|this|that|these|those)$/.test(t.lower)) break
    }
    if (/^requests?$/.test(cue) && /^(?:the|this|that)$/.test(view.tokens[mark.first - 1]?.lower ?? ''))
      return discourse.ministry
  }
  const inverted = kind === 'verb' && sense?.cls === 'say' ? invertedSpeaker(view, mark) : null
  if (inverted && !HEARER_NEXT.test(cue)) return toAgent(view, headOf(view, inverted))
  const quoted = quotedIn(view, mark.first)
  if (quoted)
    return quoted.entity ? toAgent(view, headOf(view, quoted.entity)) : flagged(discourse.lastPerson)
  const antecedent = relativeSubject(view, mark.first)
  if (antecedent !== undefined) return antecedent ? toAgent(view, headOf(view, antecedent)) : null
  const named = personInAside(view, mark.first)
  if (named) return toAgent(view, named)
  if (kind === 'verb' && isGroupActing(view, mark.first)) return null
  const opening = endOfOpening(view)
  let from = skipAside(view, mark.first)
  let skipped = from !== mark.first
  for (let k = from - 1; k >= 0; k -= 1) {
    const t = view.tokens[k]
    if (!t || t.text === ';' || k === opening) break
    if (distance(view, k, from) > 8) break
    const stands = PRONOUNS.get(t.lower)
    if (stands === 'person') return flagged(personBefore(view, k) ?? discourse.lastPerson)
    // "It is part of a program", "it is the third request": what it is part of is not its plan, and no third acts.
    const named =
      IS.test(view.tokens[k + 1]?.lower ?? '') &&
      (kind === 'noun' || IS_A.test(view.tokens[k + 2]?.lower ?? ''))
    if (stands === 'thing' && named) return null
    if (stands === 'thing')
      return isPassive(view, k, mark) || isMoney(view, k, mark) ? null : pronoun(t.lower, view, k, discourse)
    if (stands === 'self' && view.quotations.some((q) => q.start <= t.start && q.end >= t.end)) {
      // "“We need more,” said the senator": behind the quotation somebody else has the verb.
      if (QUOTE_ENDS.test(view.tokens[mark.first - 1]?.text ?? '')) break
      return null
    }
    if (SPEECH.test(t.lower) && kind === 'verb') {
      const whose = speakerOf(view, k, discourse)
      if (whose) return whose
    }
    if (LAND.test(t.lower)) {
      const whose = view.tokens[k - 1]?.lower ?? ''
      if (/^(?:the|this)$/.test(whose) && discourse.subject) return landAgent(discourse.subject)
      // "told the secretary that his country intends": the teller's.
      const owner = /^(?:his|her)$/.test(whose) ? (personBefore(view, k - 1) ?? discourse.lastPerson) : null
      if (owner?.country) return landAgent(owner.country)
    }
    const entity = entityEndingAt(view, k)
    // "Rutte said that Europe spent": the continent.
    if (entity?.type === 'uncoded' && k === mark.first - 1 && kind === 'verb' && !isOblique(view, entity))
      return null
    if (entity && entity.type !== 'uncoded') {
      // "The president's nominee expects": the man spoken of, not the one who chose him.
      if (entity.type === 'person' && entity.possessive && HIS_MAN.test(view.tokens[k + 1]?.lower ?? ''))
        return discourse.lastPerson?.name === entity.name ? null : flagged(discourse.lastPerson)
      const head = actsFor(view, entity) ?? headOf(view, entity)
      // "promised NATO that …", "his counterpart Donald Trump": spoken to, not speaking.
      const allied =
        entity.form === 'demonym' &&
        /^(?:allies|ally|partners?|neighbou?rs?|friends|enemies|adversaries|rivals?)$/.test(
          view.tokens[entity.last + 1]?.lower ?? '',
        )
      if (allied || isSpokenTo(view, entity)) {
        k = Math.min(k, entity.first)
        continue
      }
      // "Japan's strategy", object of the verb before: the owner of a thing does not act.
      const owns =
        kind === 'verb' &&
        entity.possessive &&
        head === entity &&
        entity.type !== 'person' &&
        !view.tokens.slice(entity.last + 1, entity.last + 4).some((t) => MEMBERS.has(t.lower))
      if ((!isOblique(view, head) || isSpokenFor(view, head)) && !owns) {
        return toAgent(view, head)
      }
      if (owns && isOwnedThingActing(view, entity, mark.first)) return null
      k = Math.min(k, entity.first)
    }
    if (!skipped && t.text === ',') {
      const apposed = officeHolder(view, k)
      if (apposed) return toAgent(view, apposed)
      const jump = skipAside(view, k + 1)
      if (jump === opening) break
      if (jump !== k + 1) {
        from = jump
        skipped = true
        k = jump
      }
    }
  }
  // Inverted: “…,” said Kishida.
  if (
    kind === 'verb' &&
    !HEARER_NEXT.test(cue) &&
    mark.first > 0 &&
    /^[,”"“]$/.test(view.tokens[mark.first - 1]?.text ?? '')
  ) {
    for (let k = mark.last + 1; k < mark.last + 8; k += 1) {
      if (sense?.cls === 'say' && NEW_PHRASE.test(view.tokens[k]?.lower ?? '')) break
      const entity = entityStartingAt(view, k)
      if (entity && entity.type !== 'uncoded') return toAgent(view, headOf(view, entity))
    }
  }
  return null
}

/** "By 2027", "by 2 percent": a time or an amount, not who acts. */
const isMeasure = (view: View, at: number): boolean =>
  view.times.some((t) => t.first <= at && t.last >= at) ||
  view.figures.some((f) => f.first <= at && f.last >= at)

/** "…, announced in 2022, is to double Japan's budget": behind these nobody named is the subject of an inverted verb. */
const NEW_PHRASE = /^(?:in|on|at|by|to|is|was|are|were|has|had|will|,|that|for|during|last|this)$/

const OUGHT = /^(?:ought|needs?|needed|has|have|had)$/
const QUOTE_ENDS = /^[”"’]$/
/** "…, told The Washington Post": who follows these hears. */
const HEARER_NEXT = /^(?:told|tells|informed|assured|reminded)/
const SPEECH =
  /^(?:speech|statement|remarks?|address|interview|letter|announcement|answer|answers|testimony|manifesto)$/

/** "Her policy speech of Oct. 24 had set": who gave the speech. */
function speakerOf(view: View, noun: number, discourse: Discourse): Agent | null {
  for (let k = noun - 1; k >= Math.max(0, noun - 4); k -= 1) {
    const word = view.tokens[k]?.lower ?? ''
    if (word === 'his' || word === 'her') return flagged(personBefore(view, k) ?? discourse.lastPerson)
    if (entityEndingAt(view, k)) return null
  }
  return null
}

const LAND = /^(?:country|nation)$/
const HIS_MAN =
  /^(?:nominee|pick|choice|appointee|candidate|aide|adviser|advisor|envoy|deputy|successor|spokesman|spokeswoman|spokesperson)$/

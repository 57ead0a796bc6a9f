import { fromGovernment, houseOfSources, isHeard, isSoftened } from './hearsay.ts'
import { namedAhead } from './named-later.ts'
import { nearest, toAgent } from './predicates.ts'
import {
  COUNTED,
  declares,
  FAR,
  namesOther,
  ownerBehind,
  placeSpeaks,
  reckons,
  sayingDistance,
  saysNext,
  toldAfter,
  vowOf,
} from './sayings.ts'
import { surveyIn } from './surveyor.ts'
import { distance, marksOf, quotationAround, type View } from './view.ts'
import { onDay } from './when.ts'
import {
  type Attribution,
  type AttributionContext,
  actOf,
  allianceAgreed,
  askerOf,
  CAPITAL_ADOPTS,
  closesSentence,
  dated,
  isCapital,
  nameOf,
  unsaid,
} from './who.ts'
import { besideActor } from './whose.ts'

export type { Attribution } from './who.ts'

const PLEDGES =
  /^(?:pledg|promis|vow|agree|commit|undert[ao]|sw(?:ear|or)|resolv|decid|adopt|approv|endors|settled|sign)/i
const NAMED: ReadonlySet<string | undefined> = new Set(['person', 'body'])

/** Told as done: "settled", "has set". What a state aims at, or is to meet, it has not thereby declared. */
const DECIDED = /(?:ed|set|put|sworn|undertaken|written|down|out)$/i

/** "has undertaken to reach it this year": the year of the money, not of the word. */
const isWithin = (date: string, { reference }: AttributionContext): boolean =>
  date.length === 4 && reference !== null && date >= reference.slice(0, 4)

/** "5.4 trillion yen in fiscal 2022": a budget in the state's own money and year is no survey's. */
const isOwnBudget = ({ view, figure, measure }: AttributionContext): boolean =>
  measure === 'amount' && figure.note.value.unit !== 'USD' && /\b(?:fiscal|FY ?\d{2,4})\b/.test(view.plain)

/** "“It should be 4%.”": a sentence that is nothing but a quotation. */
const isAllOf = (view: View, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  start - view.start <= 2 && view.end - end <= 2

/** Who stands behind a figure, through whom the article has it, how sure it is, and when that was. */
export function attribute(context: AttributionContext): Attribution {
  const { view, figure, predicates, kind } = context
  const rules: string[] = []
  const via: string[] = []
  let hedged = false

  const quotation = quotationAround(view, figure.note.start, figure.note.end)
  const longQuote = quotation !== null && (quotation.end - quotation.start > 25 || isAllOf(view, quotation))
  const sayings = predicates
    .map((p) => ({ p, far: sayingDistance(view, p, figure) }))
    .filter(({ far }) => far <= FAR)
    .filter(
      ({ p }) => (p.cls === 'say' || reckons(view, p) || closesSentence(view, p, figure)) && p.agent !== null,
    )
    .filter(({ p }) => !unsaid(view, p) && !namesOther(view, p, figure) && !saysNext(view, p, figure))
    .filter(({ p }) => p.agent?.type !== 'place' || placeSpeaks(view, p))
    .sort((a, b) => a.far - b.far)

  for (const { p } of sayings) {
    if (p.agent?.type === 'media' && !COUNTED.test(p.words)) {
      via.push(p.agent.name)
      hedged = true
    } else if (p.agent?.type === 'sources') {
      via.push(p.agent.words)
      hedged = true
    }
  }
  for (const mark of marksOf(view, 'sources')) {
    if (distance(view, mark.first, figure.first) < 10) hedged = true
  }
  if (isHeard(view)) hedged = true
  if (hedged) rules.push('speaker.second-hand')
  if (isSoftened(context)) {
    hedged = true
    rules.push('hedge.word')
  }

  const saying =
    sayings.find(
      ({ p }) =>
        p.agent &&
        (p.agent.type !== 'media' || COUNTED.test(p.words)) &&
        p.agent.type !== 'sources' &&
        (p.agent.type !== 'place' || declares(p, figure)),
    )?.p ?? null
  const unnamed = sayings.find(({ p }) => p.agent?.type === 'sources')?.p ?? null
  const ahead = longQuote && !saying ? namedAhead(view, quotation) : null
  if (ahead)
    return { speaker: ahead.name, agent: ahead, via, hedged, stated: null, rules: [...rules, 'speaker.says'] }
  if (longQuote && !saying && context.quoteSpeaker) {
    return {
      speaker: context.quoteSpeaker.name,
      agent: context.quoteSpeaker,
      via,
      hedged,
      stated: null,
      rules: [...rules, 'speaker.quotation-goes-on'],
    }
  }

  const told = (
    speaker: string | null,
    agent: Attribution['agent'],
    stated: Attribution['stated'],
    rule: string,
  ): Attribution => ({ speaker, agent, via, hedged, stated, rules: [...rules, rule] })
  const researchers = saying?.agent?.name === 'analysts' && /researchers?$/i.test(saying.agent.words)
  const surveyor = surveyIn(context) ?? (researchers ? context.survey : null)
  const vow = kind === 'target' && !saying ? vowOf(context) : undefined
  if (vow) {
    const stated = onDay(dated(context, vow, null))
    return told(context.governmentName(context.subject), null, stated, 'speaker.vows')
  }
  if (surveyor && (kind === 'level' || kind === 'estimate')) {
    return told(surveyor.name, surveyor, saying ? dated(context, saying, null) : null, 'speaker.survey')
  }
  if (context.kindRule === 'kind.conversion') return told(null, null, null, 'speaker.none')
  if (context.kindRule === 'kind.proposal.press') {
    const press = nearest(view, predicates, figure, ['ask', 'propose'], 6).find(
      ({ predicate }) => predicate.agent?.type === 'media',
    )?.predicate
    if (press?.agent)
      return {
        ...told(press.agent.name, press.agent, dated(context, press, null), 'speaker.declares'),
        via: [],
        hedged: false,
      }
  }
  const act = actOf(context)
  const trailingChange =
    context.measure !== 'amount' &&
    kind === 'level' &&
    view.figures.some((f) => f.last < figure.first && f.note.value.kind === 'money')
  if (kind === 'demand') {
    const named = sayings.find(
      ({ p }) => NAMED.has(p.agent?.type) && p.agent?.country && p.agent.country !== context.subject,
    )?.p
    const foreign = named
      ? named
      : saying?.agent?.country && saying.agent.country !== context.subject
        ? saying
        : null
    const asked = askerOf(context)
    // "Washington wants 5 percent, the spokesman said": the one named as saying it, for the state.
    const spoken = asked?.agent?.type === 'place' && NAMED.has(foreign?.agent?.type) ? foreign : asked
    // Who is asked asks nobody.
    const asker = spoken ?? foreign ?? (act?.agent?.country === context.subject ? null : act)
    if (asker?.agent && asker.agent.type !== 'media' && asker.agent.type !== 'sources') {
      const name = nameOf(asker.agent, context, true)
      return told(name, asker.agent, dated(context, asker, saying), 'speaker.asks')
    }
    if (view.entities.some((e) => e.country === 'US') && context.subject !== 'US') {
      const houses = new Set(
        view.entities.filter((e) => e.country === 'US' && e.bodyType === 'ministry').map((e) => e.name),
      )
      return told(
        houses.size === 1 ? ([...houses][0] ?? null) : context.governmentName('US'),
        null,
        null,
        'speaker.asks.state',
      )
    }
  }
  const owner = saying ? ownerBehind(context, saying) : null
  if (owner?.agent)
    return told(nameOf(owner.agent, context, true), owner.agent, dated(context, owner, null), 'speaker.acts')
  const beside = besideActor(view, figure, saying ?? act)
  if (beside) return told(beside.name, toAgent(view, beside), null, 'speaker.acts')
  // "He recalled that the premier has called for 2 percent": what somebody else has promised, whoever tells of it.
  const inner =
    act?.agent &&
    saying?.agent &&
    act.agent.name !== saying.agent.name &&
    act.mark.first < figure.first &&
    (kind === 'target' || kind === 'proposal') &&
    (act.agent.type === 'person' || act.agent.bodyType === 'party') &&
    !act.agent.pronoun
  if (inner && act?.agent)
    return told(nameOf(act.agent, context, false), act.agent, dated(context, act, null), 'speaker.acts')
  // "…, officials said": nobody by name, so the body whose plan it is.
  const nobody =
    saying?.agent?.bodyType === 'officials' &&
    !saying.agent.country &&
    (kind === 'proposal' || kind === 'target' || (kind === 'level' && act?.cls === 'approve')) &&
    act?.agent?.type === 'body' &&
    act.agent.bodyType !== 'officials'
  if (nobody && kind !== 'level') hedged = true
  if (
    saying?.agent &&
    saying.agent.type !== 'place' &&
    !nobody &&
    !(act && kind === 'level' && toldAfter(view, act, saying))
  ) {
    return told(
      nameOf(saying.agent, context, true),
      saying.agent,
      dated(context, saying, act),
      'speaker.says',
    )
  }
  if (saying?.agent && !nobody && declares(saying, figure)) {
    return told(
      nameOf(saying.agent, context, true),
      saying.agent,
      dated(context, saying, act),
      'speaker.declares',
    )
  }
  const house = act?.agent && ['ministry', 'party', 'panel'].includes(act.agent.bodyType ?? '')
  const sources = fromGovernment(view, unnamed !== null)
  const theirs = unnamed && kind !== 'demand' ? houseOfSources(view) : null
  if (theirs && !house)
    return told(theirs.name, toAgent(view, theirs), dated(context, unnamed, null), 'speaker.sources')
  if (sources && !house) {
    return told(
      context.governmentName(context.subject),
      null,
      dated(context, unnamed, null),
      'speaker.sources',
    )
  }
  if (act?.agent && !trailingChange) {
    const name = nameOf(act.agent, context, false)
    if (name) return told(name, act.agent, dated(context, unnamed ?? act, act), 'speaker.acts')
    const stated =
      kind === 'target' ||
      kind === 'proposal' ||
      kind === 'cap' ||
      (kind === 'level' && /^(?:decid|resolv)/i.test(act.words))
        ? dated(context, act, null)
        : null
    const bloc = act.agent.country === 'NATO' || act.agent.country === 'EU'
    const pledged = context.predicates.some(
      (p) => PLEDGES.test(p.words) && p.mark.first < figure.first && p.agent?.country === act.agent?.country,
    )
    if (bloc && kind === 'target' && (pledged || PLEDGES.test(act.words))) {
      return told(context.governmentName(act.agent.country ?? ''), act.agent, stated, 'speaker.pledges')
    }
    if (hedged && (kind === 'proposal' || kind === 'target') && act.agent.country) {
      return told(
        context.governmentName(act.agent.country),
        act.agent,
        dated(context, unnamed ?? act, act),
        'speaker.acts.state',
      )
    }
    // "Tokyo has adopted a budget": a capital that approves is its government.
    const capital = CAPITAL_ADOPTS.test(act.words) && isCapital(view, act)
    if (capital && act.agent.country === context.subject)
      return told(
        context.governmentName(context.subject),
        act.agent,
        dated(context, act, null),
        'speaker.acts.state',
      )
    const decided =
      kind !== 'cap' &&
      stated !== null &&
      !isWithin(stated.date, context) &&
      predicates.some(
        (p) =>
          p.pos === 'verb' &&
          (p.cls === 'approve' || p.cls === 'plan') &&
          DECIDED.test(p.words) &&
          p.mark.first < figure.first &&
          (p.agent?.country === act.agent?.country || p.agent?.bodyType === 'cabinet'),
      )
    if (decided && act.agent.country && act.agent.country === context.subject)
      return told(context.governmentName(context.subject), act.agent, stated, 'speaker.declares')
  }
  const pact = allianceAgreed(context)
  if (pact)
    return told(context.governmentName(context.subject), null, dated(context, pact, null), 'speaker.pledges')
  if (
    context.survey &&
    (kind === 'level' || kind === 'estimate') &&
    !isOwnBudget(context) &&
    (context.measure !== 'gdp' || ['=', '~'].includes(figure.note.value.comparator))
  ) {
    return told(context.survey.name, context.survey, null, 'speaker.survey-holds')
  }
  return told(null, null, hedged && sayings[0] ? dated(context, sayings[0].p, null) : null, 'speaker.none')
}

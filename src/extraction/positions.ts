import { type Entity, governmentName } from './entities.ts'
import { type Job, sentenceText, spot } from './job.ts'
import { placeNames } from './lexicon/places.ts'
import type { Agent, Predicate } from './predicates.ts'
import { type Position, positionIn } from './statements.ts'
import type { View } from './view.ts'
import { dateOfAct } from './when.ts'

/** Positions that name no figure. */
export function readPosition(view: View, predicates: readonly Predicate[], job: Job): void {
  const { state, article, reference } = job
  const position = positionIn(view, (state.focus?.sign === '+' && state.focusAge <= 3) || job.whole !== null)
  if (!position) return
  const { speaker, act } = holderOf(view, predicates, position, job.ahead ?? state.quoteSpeaker)
  const dated = act ? dateOfAct(view, act.mark.first, act.mark.last, reference) : null
  const second = predicates.filter(
    (p) => p.cls === 'say' && (p.agent?.type === 'media' || p.agent?.type === 'sources'),
  )
  const both = position.stance === 'no-comment' ? neitherNor(view) : null
  const place = spot(view, position.start, position.end, article)
  const owner = spenderIn(view, speaker, state.subject ?? job.subject)
  if (!owner) return
  const sentence = sentenceText(view)
  job.out.mentions.push({
    article: article.slug,
    ...place,
    sentence,
    place: view.block.place,
    subject: owner,
    value: null,
    valueHigh: null,
    unit: null,
    comparator: null,
    converted: [],
    kind: 'statement',
    stance: position.stance,
    period: null,
    periodRole: null,
    basis: null,
    statedOn: dated?.date ?? article.meta.published,
    statedOnFrom: dated?.from ?? (article.meta.published ? 'published' : null),
    speaker:
      both ??
      (speaker
        ? speaker.type === 'place'
          ? speaker.country
            ? governmentName(speaker.country, placeNames)
            : null
          : speaker.name
        : null),
    via: second
      .map((p) => (p.agent?.type === 'sources' ? p.agent.words : (p.agent?.name ?? '')))
      .filter(Boolean),
    hedged:
      second.length > 0 ||
      view.block.place === 'cited-title' ||
      /\b(?:reportedly|apparently|appears to|seems to|according to media)\b/i.test(sentence),
    rules: [position.rule],
  })
  job.out.traces.push({
    quote: place.quote,
    start: place.start,
    steps: [{ layer: 'statement', reading: position.stance, rule: position.rule }],
  })
}

/** Who takes a position: whoever is quoted, else whoever the position's own words have acting, else who says so. */
function holderOf(
  view: View,
  predicates: readonly Predicate[],
  position: Position,
  quoteSpeaker: Agent | null,
): { speaker: Agent | null; act: Predicate | null } {
  const real = (p: Predicate | undefined): p is Predicate =>
    p?.agent != null && !['media', 'sources', 'uncoded'].includes(p.agent.type)
  const sayings = predicates.filter((p) => p.cls === 'say' && real(p))
  const quoted = view.quotations.some((q) => q.start <= position.start && q.end >= position.start + 12)
  if (quoted) {
    const saying =
      sayings.find((p) => !view.quotations.some((q) => q.start <= p.mark.start && q.end >= p.mark.end)) ??
      null
    const agent = saying?.agent?.pronoun && quoteSpeaker ? quoteSpeaker : (saying?.agent ?? quoteSpeaker)
    return { speaker: agent, act: saying }
  }
  const inside = predicates
    .filter((p) => p.mark.start >= position.start - 3 && p.mark.start <= position.end)
    .sort((a, b) => a.mark.start - b.mark.start)
  const act = inside.find(real) ?? null
  const saying = sayings.find((p) => p.agent?.type === 'person') ?? null
  if (
    saying &&
    !(act?.agent && act.agent.name !== saying.agent?.name && act.agent.country !== saying.agent?.country)
  )
    return { speaker: saying.agent, act: saying }
  return { speaker: act?.agent ?? saying?.agent ?? null, act: act ?? saying }
}

/** "Neither the U.S. nor the Japanese government": both keep silent, so both are named. */
function neitherNor(view: View): string | null {
  if (!/\bneither\b/i.test(view.block.text.slice(view.start, view.end))) return null
  const codes = [
    ...new Set(view.entities.filter((e) => e.type === 'place' && e.country).map((e) => e.country ?? '')),
  ].slice(0, 2)
  return codes.length === 2 ? codes.map((c) => governmentName(c, placeNames)).join(' and ') : null
}

/** Whose spending a position is about: a country of the sentence that is not the one speaking. */
function spenderIn(view: View, speaker: Agent | null, fallback: string | null): string | null {
  const others = view.entities.filter(
    (e): e is Entity & { country: string } =>
      e.type === 'place' &&
      e.country !== null &&
      e.country !== speaker?.country &&
      /^(?:[A-Z]{2}|NATO|G7)$/.test(e.country),
  )
  return others.find((e) => e.country === fallback)?.country ?? fallback ?? others[0]?.country ?? null
}

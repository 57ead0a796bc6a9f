import type { Entity } from './entities.ts'
import type { Figure } from './figures.ts'
import { type Job, sentenceText } from './job.ts'
import { COMPARED, IN_NATO } from './members.ts'
import { oncePer } from './memo.ts'
import { type Discourse, isOblique, type Predicate } from './predicates.ts'
import type { Located, View } from './view.ts'

/** Whom somebody asks to spend: a candidate for whose money it is. */
export interface Asked {
  readonly code: string
  readonly score: number
  readonly words: string
  readonly rule: string
}

/** Nouns and pronouns for those who are asked without being named. */
const GROUP = /^(?:allies|partners|friends|members|everyone|everybody)$/
const LANDS = /^(?:countries|nations|capitals|governments)$/
const firstAsked = oncePer((view: View) =>
  view.tokens.findIndex(
    (t, at) => GROUP.test(t.lower) || (LANDS.test(t.lower) && view.tokens[at - 1]?.lower === 'that'),
  ),
)
const SHOULD = /^(?:should|must|ought|need|needs|to)$/
/** "5% as the new global standard for allies, especially in Asia". */
const FOR_ALLIES =
  /^[^.;]{0,40}\b(?:standard|benchmark|target|goal|level|norm|bar|ask|minimum|floor|demand|yardstick)["”']?,? (?:for|to be met by) (?:all |its |the |U\.S\. |American |Asian |our )*(?:allies|partners)\b(?![^.;]*\bNATO\b)/i
/** "a global standard of 5 percent for its allies". */
const STANDARD_OF =
  /\b(?:standard|benchmark|target|goal|level|norm|bar|minimum|floor|yardstick)["”']? (?:of|at) (?:at least |about )?$/i
const GIVEN_ALLIES =
  /^(?: of (?:GDP|gross domestic product))? for (?:all |its |the |U\.S\. |American |Asian )*(?:allies|partners)\b(?![^.;]*\bNATO\b)/i
/** "His own department has said otherwise": of the person spoken of before. */
const HIS = /^(?:He|She|His|Her)\b/
/** "Proposed that allies spend", "suggested that they commit". */
const THAT_THEY =
  /\bthat\s+(?:all\s+|the\s+)?(?:they|allies|partners|members|everyone|countries|nations|capitals|governments)\s+(?:all\s+)?(?:[“"]?(?:not only|each|both|together)\s+)?(?:spend|commit|invest|devote|put|raise|aim|go|meet|keep|increase|lift|bring|reach)\b/i
/** "In Asia", "Asian", "Pacific": not the allies of the Atlantic alliance. */
const PACIFIC = /\b(?:Asian?|East Asian?|Pacific|Indo-Pacific|region|regional)\b/

/**
 * "Allies in Asia should spend 5 percent", "everyone must pay 2 percent", said by another state: the country the
 * article is about is meant, or the alliance where the talk is of it and of no other region.
 */
export function alliesAsked(
  view: View,
  figure: Located<unknown>,
  predicates: readonly Predicate[],
  discourse: Discourse,
  articleSubject: string | null,
): Asked | null {
  const at = firstAsked(view)
  const after = at > figure.first ? view.block.text.slice(figure.note.end, view.end) : ''
  const given =
    GIVEN_ALLIES.test(after) &&
    STANDARD_OF.test(view.block.text.slice(view.start, view.tokens[figure.first]?.start))
  if (given || FOR_ALLIES.test(after)) {
    const us =
      predicates.some((p) => p.agent?.country === 'US') || view.entities.some((e) => e.country === 'US')
    const code = [articleSubject, discourse.subject].find((c) => c && c !== 'US' && c !== 'NATO')
    return us && code
      ? { code, score: 0.1, words: view.tokens[at]?.text ?? '', rule: 'subject.allies' }
      : null
  }
  if (at < 0 || at > figure.first || comesIn(view, at, figure)) return null
  if (COMPARED.test(view.block.text.slice(view.start, view.tokens[at]?.start))) return null
  const asked =
    view.tokens.slice(at + 1, figure.first).some((t) => SHOULD.test(t.lower)) ||
    THAT_THEY.test(view.block.text.slice(view.start, view.tokens[figure.first]?.start))
  const owner = view.entities.find((e) => e.last === at - 1 && e.type === 'place')
  const asker =
    owner?.country ??
    heardFrom(view, at) ??
    predicates.find(
      (p) =>
        ['say', 'ask', 'want', 'propose'].includes(p.cls) && p.agent?.country && p.agent.type !== 'media',
    )?.agent?.country ??
    (HIS.test(view.plain) ? discourse.lastPerson?.country : null)
  if (!asked || !asker) return null
  const words = view.tokens[at]?.text ?? ''
  const found = (code: string): Asked => ({ code, score: 0.1, words, rule: 'subject.allies' })
  if (asker === 'NATO') return { ...found('NATO'), rule: 'subject.members' }
  // Beside a region the alliance is held up as a model.
  const asia = view.entities.find((e) => e.type === 'uncoded' && e.first > at && e.first - at <= 4)
  if (!asia && view.entities.some((e) => e.country === 'NATO')) return null
  // "its allies in Asia, Japan among them".
  const named = namedAmong(view, at)
  if (named?.country) return found(named.country)
  const bloc = discourse.bloc && discourse.bloc.age <= 1 ? discourse.bloc.code : null
  const around = view.block.text.slice(view.tokens[Math.max(0, at - 3)]?.start, view.tokens[at + 4]?.end)
  if (bloc === 'NATO' && !PACIFIC.test(around)) return found('NATO')
  const code = [articleSubject, discourse.subject].find((c) => c && c !== asker && c !== 'NATO')
  // Where nobody else is in the talk, the allies are those of the alliance named last.
  return code
    ? found(code)
    : asker === 'US' && discourse.bloc?.code === 'NATO' && !PACIFIC.test(around)
      ? found('NATO')
      : null
}

/** "Members must put 5% into it, although the United States itself is at 3.4%": a country comes in behind the figure for all. */
const comesIn = (view: View, at: number, figure: Located<unknown>): boolean => {
  const before = view.figures.findLast((f) => f.last < figure.first && f.first > at)
  return (
    before !== undefined &&
    view.entities.some((e) => e.type === 'place' && e.first > before.last && e.last < figure.first)
  )
}

/** "Allies keep hearing from the Trump administration that they should": who asks, where the asked are the subject. */
const HEARD_FROM =
  /\b(?:hear\w*|come under (?:\w+ )?pressure|(?:told|asked|urged|pressed|pushed|lectured|reminded|advised|under (?:\w+ )?pressure))\s+(?:\w+\s+){0,2}?(?:from|by)\s+(?:the\s+|President\s+|U\.S\.\s+)?$/i

function heardFrom(view: View, at: number): string | null {
  const from = view.tokens[at]?.end ?? view.start
  return (
    view.entities.find(
      (e) =>
        e.country !== null &&
        e.first > at &&
        e.type !== 'media' &&
        HEARD_FROM.test(view.block.text.slice(Math.max(from, e.start - 60), e.start)),
    )?.country ?? null
  )
}

function namedAmong(view: View, at: number): Entity | undefined {
  return view.entities.find(
    (e) =>
      e.type === 'place' &&
      e.first > at &&
      e.first <= at + 6 &&
      /(?:\bincluding|\bsuch as|\blike|,)\s*$/.test(
        view.block.text.slice(Math.max(view.start, e.start - 14), e.start),
      ),
  )
}

/** "Lifted that to", "raised it to", "moved the bar up to": said of a demand told before. */
const RAISES_IT =
  /\b(?:raised?|raises|raising|lifted|lifting|moved|increased|upped|pushed|hiked|doubled|put|brought|changed|revised|lowered|cut|reduced)\s+(?:up\s+)?(?:that|this|it|the (?:figure|number|ask|bar|target|level|request|demand|sum|share|goal))\s+(?:up\s+|down\s+)?to\s+(?:\w+\s+){0,3}$/i
/** "First it was", "now it is", "the figure has since risen to": the demand as it changes. */
const IT_IS_NOW =
  /^(?:(?:First|At first|Initially|Originally|Then|Later|Now|By now)(?:,| the (?:figure|number))? |[^;]*; (?:now|then|later) )?(?:it|the (?:number|figure|demand|request|ask))\s+(?:(?:had|has|was|is|had been|has been)\s+)?(?:(?:first|now|then|since|later|initially|originally)\s+)?(?:was|is|been|rose|risen|grew|grown|climbed|raised|lifted|increased)?\s*(?:up )?(?:to\s+)?(?:(?:about|around|some|just|nearly|almost|at least|roughly|already)\s+)?$/i
/** "Its officials would rather see", "they want": who asked asks on. */
const ASKS_ON =
  /^(?:It|They|(?:Its|Their|Senior|Other|American|U\.S\.) (?:\w+ ){0,2}(?:officials|diplomats|leaders|negotiators|envoys))\s+(?:(?:now|also|then|had|has|have|is|are|was|were|later)\s+){0,2}(?:would (?:rather|like to|prefer to) see|wants?|wanted|asked for|asking for|asks? for|seeks?|sought|seeking|demand(?:s|ed|ing)?|call(?:s|ed|ing)? for)\s+(?:\w+\s+){0,2}$/

/** Whether an article about who asks has named the alliance: it is then the alliance that is asked. */
const ofAlliance = ({ state, subject }: Job): boolean => subject === 'US' && state.bloc?.code === 'NATO'

/** The country that the demand of another state told just before is put to, where this figure plainly goes on with it. */
export function demandGoesOn(view: View, figure: Located<Figure>, job: Job): string | null {
  const { state, subject } = job
  const { demand } = state
  const home = demandedOfHome(view, figure, ofAlliance(job) ? 'NATO' : subject)
  // What is asked in the news of an alliance is asked of all, unless its member is named.
  const named = view.entities.some((e) => e.country === home)
  if (home) return IN_NATO.has(home) && state.bloc?.code === 'NATO' && !named ? 'NATO' : home
  if (!demand || demand.age > 1) return null
  const start = view.tokens[figure.first]?.start ?? view.start
  const before = view.block.text.slice(view.start, start).trimStart()
  const own = view.entities.some((e) => e.country === demand.asked && e.last < figure.first)
  if (own) return null
  // "The figure is far above the 2 pct": set against another, not put as a number.
  const bare = figure.note.value.comparator !== '>' && figure.note.value.comparator !== '<'
  const number =
    bare &&
    IT_IS_NOW.test(before) &&
    (demand.figure || /^(?:First|At first|Initially|Originally)\b/.test(before))
  return number || RAISES_IT.test(before) || ASKS_ON.test(before) ? demand.asked : null
}

/** "An American request to spend", "Washington's informal call for", "named 5% as the standard": no share of its own. */
const DEMANDED_BY =
  /^(?:['’]s?)?\s+(?:[\w“”"’-]+\s+){0,3}?(?:requests?|demands?|calls?|push|pressure|insistence|appeals?|wish|suggestions?|price|ask|(?:(?:has|have|had|is|was|were|been|now|also|already|earlier|first|then|informally|publicly|privately|repeatedly|reportedly)\s+){0,4}(?:named|urged|urging|(?:press|push)(?:ed|es|ing) for|ask(?:ed|ing|s)? for|call(?:ed|ing|s)? for|demanded|demanding|demands|insist(?:ed|ing|s)? on|had in mind|has in mind|names its price|suggest(?:ed|s)|float(?:ed|s)|been content with|settled for|sought|seeks|seeking|wanted|wants|sp(?:oke|oken|eaks?|eaking) of|talk(?:ed|ing|s)? of|mention(?:ed|s)|brought up|raised to))\b(?:[^.;]|\.\d){0,80}$/i
/** "as a global standard for allies". */
const STANDARD_FOR =
  /^[^.;]{0,40}\bas (?:a|the|its) (?:[\w“”"-]+ ){0,3}(?:standard|benchmark|norm|target|minimum|goal|line)[”"]? for (?:[\w.]+ ){0,3}(?:allies|partners|countries|members)\b/
/** "Trump's 5%", "Trump's new target is": a share of GDP is no man's own to spend. */
const HIS_MARK =
  /^(?:['’]s?)?\s+(?:(?:new|latest|own)\s+)?(?:(?:target|goal|figure|number|mark) (?:(?:is|was) (?:now )?|of ))?$/

/**
 * The country the article is about, where the words before a share of GDP say that another state asks for it and name
 * nobody else: a state that asks for a share of GDP asks it of others.
 */
function demandedOfHome(view: View, figure: Located<Figure>, article: string | null): string | null {
  // "Tokyo called off the talks because the Americans asked for": the country the sentence opens with.
  const opens = view.entities.find(
    (e) => e.type === 'place' && e.country !== null && e.first <= 1 && !e.owner && !isOblique(view, e),
  )
  const own = opens?.country && opens.country !== 'NATO' && opens.last < figure.first ? opens.country : null
  const home = own && own !== 'US' ? own : article
  if (!home || home === 'EU') return null
  const start = view.tokens[figure.first]?.start ?? view.start
  const nearest = view.entities.findLast(
    (e) => e.last < figure.first && e.type !== 'media' && e.country !== null,
  )
  if (!nearest?.country || ['NATO', 'EU', 'G7', home].includes(nearest.country)) return null
  if (view.entities.some((e) => e.country === 'NATO' && e.last < figure.first)) return null
  // "Under U.S. pressure the goal is now 5%": why it is so, not what is asked.
  if (/^(?:under|amid|despite)$/.test(view.tokens[nearest.first - 1]?.lower ?? '')) return null
  // "the spokesman of the Pentagon, Sean Parnell, named".
  const between = view.block.text.slice(nearest.end, start).replace(/^,[^,.;]{2,40},/, '')
  const standard = STANDARD_FOR.test(
    view.block.text.slice(figure.note.end, Math.min(view.end, figure.note.end + 120)),
  )
  const his = nearest.type === 'person' && nearest.possessive && HIS_MARK.test(between)
  if (!standard && !his && !DEMANDED_BY.test(between.replace(/[“”"]/g, ''))) return null
  // "on NATO", "by Taiwan": somebody else is asked.
  const others = view.entities.some(
    (e) =>
      e.type === 'place' &&
      e.country !== null &&
      ((e.first > figure.last && e.first - figure.last <= 8 && isOblique(view, e)) ||
        (e.last < figure.first && isBesides(view, e))) &&
      e.country !== home &&
      e.country !== nearest.country,
  )
  return others ? null : home
}

/** "Japan and South Korea": named together with another. */
const isBesides = (view: View, { first }: Entity): boolean =>
  /^(?:and|or)$/.test(view.tokens[first - 1]?.lower ?? '') &&
  view.entities.some((e) => e.type === 'place' && e.last === first - 2)

/** A demand of another state, with a figure or without, is remembered for the sentence that goes on about it. */
export function rememberDemand(view: View, predicates: readonly Predicate[], job: Job): void {
  const { state } = job
  if (state.demand) state.demand.age += 1
  const claim = state.lastClaim
  if (claim?.kind === 'demand' && claim.age === 0) {
    state.demand = { asked: claim.subject, figure: true, age: 0 }
    return
  }
  const asked = job.subject
  const asks = predicates.some(
    (p) =>
      (p.cls === 'ask' || (p.cls === 'want' && p.pos === 'verb')) &&
      p.agent?.country &&
      p.agent.country !== asked &&
      p.agent.type !== 'media' &&
      !view.quotations.some((q) => q.start <= p.mark.start && q.end >= p.mark.end),
  )
  if (asked && asks && SPENDS_MORE.test(sentenceText(view))) state.demand = { asked, figure: false, age: 0 }
}

const SPENDS_MORE = /\b(?:spend|spending|outlays|budgets?|pressure|burden|defen[cs]e|percent|per cent|%)\b/i

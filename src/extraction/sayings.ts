import type { Entity } from './entities.ts'
import type { Figure } from './figures.ts'
import { inRelative, type Predicate, PUTS } from './predicates.ts'
import { distance, type Located, quotationAround, type View } from './view.ts'
import type { AttributionContext } from './who.ts'

/** "by the reckoning of the Asahi Shimbun": an outlet that works a figure out is its speaker, not a go-between. */
export const COUNTED =
  /^(?:by the (?:count|reckoning|arithmetic|calculation|tally)|as (?:estimated|calculated)|on the estimates)/i

/** As far from a figure as a verb of saying may stand. */
export const FAR = 14

/** "…, the budget office's chief told a press conference.": at the end of a sentence a verb of saying governs all of it. */
const isLastWord = (view: View, { cls, pos, mark, agent }: Predicate): boolean =>
  cls === 'say' &&
  agent?.type !== 'sources' &&
  pos === 'verb' &&
  view.tokens.length - mark.last <= 9 &&
  !view.figures.some((f) => f.first > mark.last) &&
  !view.tokens.slice(mark.last + 1).some((t) => /^(?:that|,|;|:|“|")$/.test(t.lower))

/** A verb of saying governs what follows it up to the sentence's end, and what precedes it behind a comma. */
export function sayingDistance(view: View, p: Predicate, figure: Located<Figure>): number {
  if (p.mark.first > figure.last) {
    const far = distance(view, figure.last, p.mark.first) * 0.8
    return isLastWord(view, p) ? Math.min(far, FAR) : far
  }
  return distance(view, p.mark.last, figure.first) * 0.7
}

const BETWEEN =
  /^(?:has|have|had|also|now|then|itself|already|since|once|long|repeatedly|publicly|officially|openly|,)$/

/**
 * "Beijing announced", "Tokyo, which sees …, has said", "according to NATO": a state speaks where it stands as the
 * subject itself. "A Chinese analyst said", "China, if its government does as it says": it is only near.
 */
export function placeSpeaks(view: View, { agent, mark, pos }: Predicate): boolean {
  if (agent?.pronoun) return true
  const of = view.entities.filter((e) => e.type === 'place' && e.country === agent?.country)
  const next = (e: Entity): string => view.tokens[e.last + 1]?.lower ?? ''
  const stands = of.filter((e) => e.form !== 'demonym' || /^(?:governments?|authorities)$/.test(next(e)))
  // "according to NATO".
  if (pos === 'word' && stands.some((e) => e.first > mark.last && e.first - mark.last <= 4)) return true
  return stands.some((e) => {
    if (e.last >= mark.first || e.possessive) return false
    const from = e.last + (e.form === 'demonym' ? 2 : 1)
    const gap = view.tokens.slice(from, mark.first)
    const bare = gap.every(
      (t, i) => BETWEEN.test(t.lower) || view.times.some((x) => x.first <= from + i && x.last >= from + i),
    )
    if (bare) return true
    if (isSecondVerb(view, e, mark.first)) return true
    const clause = gap[0]?.text === ',' && /^(?:which|who|where)$/.test(gap[1]?.lower ?? '')
    return clause && gap.findLast((t) => t.text === ',' || !BETWEEN.test(t.lower))?.text === ','
  })
}

/** "China set a growth target and said it would": the state that opens a sentence has both of its verbs. */
const isSecondVerb = (view: View, { first, last, form }: Entity, verb: number): boolean =>
  first <= 1 &&
  form !== 'demonym' &&
  view.tokens[verb - 1]?.lower === 'and' &&
  !view.entities.some((e) => e.first > last && e.last < verb && e.type !== 'place')

const DECLARES = /^(?:announc|pledg|vow|promis|declar|sa[iy]|stat|unveil|tell|told)/i

/** What a state says by a verb that needs a voice, or claims for the very figure. */
export const declares = (p: Predicate, figure: Located<Figure>): boolean =>
  DECLARES.test(p.words) || p.pos === 'word' || (/^claim/i.test(p.words) && figure.first - p.mark.last <= 2)

/** "The agency reckons that …": whoever estimates says so. */
export const reckons = (view: View, p: Predicate): boolean =>
  p.cls === 'estimate' &&
  p.pos === 'verb' &&
  /^(?:that|[.])$/.test(view.tokens[p.mark.last + 1]?.lower ?? '.') &&
  (p.agent?.type === 'person' || p.agent?.type === 'body')

/** Verbs that take up only what follows them: "keeps referring to them" says nothing of the figure before. */
const REFERS = /^(?:mention|refer|invok|bring|brought)/i

/** "… rose to 7.85 and, the ministry said, equals 2 percent": an aside behind "and" gives only what follows it. */
function isAddedAside(view: View, { mark }: Predicate, figure: Located<Figure>): boolean {
  if (mark.first < figure.last || view.tokens[mark.last + 1]?.text !== ',') return false
  const opening = view.tokens.findLastIndex((t, i) => i < mark.first && t.text === ',')
  return (
    opening > figure.last &&
    mark.first - opening <= 8 &&
    /^(?:and|but|or|which|that)$/.test(view.tokens[opening - 1]?.lower ?? '')
  )
}

/** "He announced 2.5%; 2.3% is what the country spends": behind a semicolon somebody's word is over. */
const isCutOff = (view: View, { mark }: Predicate, figure: Located<Figure>): boolean =>
  mark.last < figure.first &&
  /^[^;]*;(?!\s*that\b|[^;]*\b(?:should|must|ought|would)\b)[^;]*$/.test(
    view.block.text.slice(mark.end, figure.note.start),
  ) &&
  /^[^;,.]*\b(?:is|was|are|were)\b/.test(view.block.text.slice(figure.note.end, view.end))

/** "51.2 trillion won ($37 billion) or 2.32 percent": one sum, told twice. */
const isTwin = (view: View, one: Located<Figure>, two: Located<Figure>): boolean =>
  /^(?: \([^)]*\))?,? or (?:about |some |around |roughly )?$/.test(
    view.block.text.slice(one.note.end, two.note.start),
  )

const NEXT_CLAUSE =
  /^(?:[^.;]|\.(?=\d))*?(?:,|;) (?:and|but|though|although|while|whereas|yet) (?=(?:[A-Z]|the |its |his |her |he |she |they |it ))(?:[^,;.]|,(?=[^,;]*,)){2,70}$/
const ADDS_NOTHING =
  /^(?:\s*(?:[,.;)”"]|$)|\s+(?:so|as much|(?:it|them|this|that|the (?:budget|draft|bill|plan|figure|sum))(?! (?:will|would|should|is|was|has|had|needs?|must|wants?|could|can|may|[a-z]+s)\b)|on|in|at|last|to (?:reporters|lawmakers|parliament))\b)/

/** "Germany spends 1.38 percent, though its chancellor says it will reach 1.5": the word of a clause behind. */
export function saysNext(view: View, { mark }: Predicate, figure: Located<Figure>): boolean {
  const { text } = view.block
  return (
    mark.first > figure.last &&
    quotationAround(view, figure.note.start, figure.note.end) === null &&
    NEXT_CLAUSE.test(text.slice(figure.note.end, mark.start)) &&
    !ADDS_NOTHING.test(text.slice(mark.end, view.end))
  )
}

/** "put the ratio at 4.8 percent, up from 4.7": who puts a figure says that figure and no other. */
export function namesOther(view: View, p: Predicate, figure: Located<Figure>): boolean {
  const passive = /^(?:is|are|was|were|been|being)$/.test(view.tokens[p.mark.first - 1]?.lower ?? '')
  if (REFERS.test(p.words) && !passive) return p.mark.first > figure.last && !inRelative(view, figure, p)
  if (isAddedAside(view, p, figure) || isCutOff(view, p, figure)) return true
  if (!PUTS.test(p.words)) return false
  if (p.agent?.bodyType === 'survey') return true
  const named = view.figures.find((f) => f.first > p.mark.last)
  // "gave the sum as 51.2 trillion won or 2.32 percent of GDP": the same twice.
  return named !== figure && !(named && isTwin(view, named, figure))
}

/** "…, the minister said, after the cabinet had approved a budget of …": the clause behind "after" is the article's. */
export const toldAfter = (view: View, act: Predicate, saying: Predicate): boolean =>
  act.cls === 'approve' &&
  act.agent?.type === 'body' &&
  act.mark.first > saying.mark.last &&
  view.tokens.slice(saying.mark.last + 1, act.mark.first).some((t) => /^(?:after|when|once)$/.test(t.lower))

/** "Belgium, for a long time a laggard, has promised 2 percent": a vow is a state's own word, dated or not. */
export const vowOf = ({ view, figure, predicates, subject }: AttributionContext): Predicate | undefined =>
  predicates.find(
    (p) =>
      p.pos === 'verb' &&
      /^(?:pledg|promis|vow)/i.test(p.words) &&
      p.agent?.type === 'place' &&
      p.agent.country === subject &&
      p.mark.last < figure.first &&
      distance(view, p.mark.last, figure.first) < 4,
  )

const MAY_OWN: ReadonlySet<string | null> = new Set(['party', 'panel', 'ministry', 'cabinet'])
const OWNS: ReadonlySet<Predicate['cls']> = new Set(['plan', 'propose', 'want', 'consider', 'request'])

const SET =
  /^(?:set|laid down|agreed|adopted|fixed|approved|imposed|decided|introduced|endorsed|put forward)/i

/** "…, far below the goal of 2% set by NATO": a participle right behind the figure tells who set it. */
const setterBehind = ({
  view,
  figure,
  predicates,
  kind,
}: Pick<AttributionContext, 'view' | 'figure' | 'predicates' | 'kind'>): Predicate | null =>
  (kind === 'target' || kind === 'cap' || kind === 'proposal'
    ? predicates.find(
        (p) =>
          SET.test(p.words) &&
          p.agent !== null &&
          p.mark.first > figure.last &&
          p.mark.first - figure.last <= 4 &&
          view.tokens[p.mark.last + 1]?.lower === 'by' &&
          !view.tokens.slice(figure.last + 1, p.mark.first).some((t) => !t.word),
      )
    : null) ?? null

/** "… warned of the 2% that the LDP has in mind": the relative clause right behind a figure tells whose it is. */
export const ownerBehind = (
  { view, figure, predicates, kind }: AttributionContext,
  saying: Predicate,
): Predicate | null =>
  setterBehind({ view, figure, predicates, kind }) ??
  (kind === 'target' || kind === 'proposal'
    ? predicates.find(
        (p) =>
          OWNS.has(p.cls) &&
          p.pos !== 'noun' &&
          p.mark.first > figure.last &&
          p.agent?.type === 'body' &&
          MAY_OWN.has(p.agent.bodyType) &&
          p.agent.name !== saying.agent?.name &&
          inRelative(view, figure, p),
      )
    : null) ??
  null

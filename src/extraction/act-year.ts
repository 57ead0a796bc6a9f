import type { Figure } from './figures.ts'
import type { Predicate } from './predicates.ts'
import type { TimeExpression } from './times.ts'
import { type Located, textBefore, type View } from './view.ts'

/** Acts of a moment; to plan, to aim and to want go on for years. */
const ACT =
  /^(?:said|told|announced|declared|stated|insisted|decided|agreed|resolved|ordered|instructed|directed|undertook|undertaken|pledged|promised|vowed|committed|swore|sworn|determined|guaranteed|settled|proposed|recommended|suggested|advocated|called|floated|urged|demanded|asked|pressed|pushed|requested|adopted|endorsed|approved|set|fixed|put forward|laid down|put)\b/i
/** What is decided is yet to be done: an infinitive, a clause of what should be, a goal or a rule. */
const TO_BE_DONE =
  /(?:^|\s)(?:to (?!the\b|an?\b|its\b|their\b|about\b|[\d£$€¥])[a-z]+|that .{3,90}?\b(?:should|would|will|must|ought|be)|(?:an?|the|its|their|this|that) (?:[\w-]+ ){0,3}(?:goals?|targets?|aims?|objectives?|benchmarks?|guidelines?|pledges?|commitments?|ceilings?|caps?|limits?|lids?) (?:of|at|to)|(?:raising|increasing|lifting|doubling|boosting|expanding|spending|bringing|limiting|keeping|holding|capping))\b/i
const CLEFT = /^\W*It (?:was|is) (?:only |back |already |not until )?$/i
const BORN =
  /^(?:,[^,.;]{1,60},)?\s+that\b(?:(?:[^.;]|\.(?=\d)){0,160}?\b(?:was|were|had been|has been|be) (?:first )?(?:adopted|set|decided|agreed|fixed|approved|laid down|introduced|announced|settled|chosen|made|promised|pledged|proposed|demanded)\b|(?: [\p{L}\p{M}’'.,-]+){1,9} (?:adopted|decided|agreed|announced|promised|pledged|proposed|demanded|vowed|committed|undertook|resolved|ordered)\b)/u

/** "It was in 2022 that the target of 2 percent was adopted": the time of the decision, whoever took it. */
export const cleftTime = (view: View): Located<TimeExpression> | undefined =>
  view.times.find(
    ({ note }) =>
      CLEFT.test(view.block.text.slice(view.start, note.start)) &&
      BORN.test(view.block.text.slice(note.end, view.end)),
  )

/** "who in 2022 had convinced him to lift spending": the year of the persuading. */
const MOVED_TO =
  /^ (?:[\w’'.-]+ ){0,4}?(?:convinced|persuaded|induced|prompted|forced|pushed|pressed|pressured|urged|encouraged|compelled|got) (?:[\w’'.-]+ ){1,6}?to (?:lift|raise|increase|boost|double|spend|bring|put|expand|devote|commit|take|push|get)\b/
/** "first floated 5 percent late last year", "had pledged 2 percent in 2014": what is only wished for is of no year gone by. */
const WISHED =
  /\b(?:floated|proposed|suggested|recommended|advocated|called for|asked for|demanded|urged|pledged|promised|vowed|committed to|set a (?:goal|target) of|agreed on|agreed to) (?:a |an |the |about |at least |some |around )?$/

const BREAKS = /[;:]|,\s+(?:and|but|while)\s|\b(?:when|where|which|who|after|before|since|because)\b/

const DECIDED_THEN =
  /\b(?:(?:goal|target|benchmark|guideline|ceiling|cap|limit)s? (?:was|were|had been) (?:first |originally )?set|fixed|drawn up|drafted|laid down|decided (?:up)?on|agreed(?: (?:up)?on| to)?|endorsed|adopted|approved|issued|published|unveiled|released|announced|presented|formulated|compiled|submitted|signed|revised|rewritten|updated)(?: (?:by|under|in) [\w’' ]{3,40}?)?\s+(?:back )?$/i

/** "the 2016 white paper", "a 2014 pledge": the year is that of the paper, whatever the paper foresaw. */
export const NAMED_BY_YEAR =
  /^\s+(?:(?:[Dd]efen[cs]e|[Nn]ational|[Ss]ecurity|[Mm]ilitary|NATO|[Ss]trategic|[Pp]arty)\s+){0,3}(?:[Ww]hite [Pp]aper|[Ss]trategy|[Gg]uidelines|[Ss]ummit|[Pp]ledge|[Dd]eclaration|[Aa]greement|[Aa]ccord|[Tt]reaty|[Mm]anifesto|[Pp]latform|[Rr]eview|[Uu]pdate|[Dd]ecision|[Rr]esolution|[Ee]lection)s?\b/

/** "at the session held last year": the year of the gathering. */
const GATHERING =
  /\b(?:sessions?|summits?|meetings?|congress|conference|talks|gathering|elections?|parade|exercises?|drills?)(?: (?:that was |which was )?(?:held|convened|staged))?(?: in [A-Z]\w+)? (?:in )?$/

const WHICH_SET =
  /^(?: of (?:its |the )?(?:GDP|GNP|gross (?:domestic|national) product))?(?: (?:for|on) (?:defen[cs]e|the military|its forces)(?: spending)?)?,? (?:which|that) (?:(?:it|they|he|she|[A-Z][\w’'.-]*|the|its|a|government|cabinet|ministry|alliance|party|prime|minister|ministers|leaders|members|allies|country) ){1,6}(?:had )?(?:set|adopted|fixed|announced|agreed(?: on| to)?|decided(?: on)?|approved|pledged|promised|undertook|undertaken|accepted|named|chose|proposed|laid down)(?: (?:itself|themselves|for itself|for themselves))? (?:back )?$/i

const FOR = /^for\b/i

interface Telling {
  readonly predicates: readonly Predicate[]
  readonly reference: string | null
}

/**
 * Whether a past year tells when somebody decided, pledged or asked what the figure says, not what year the figure is
 * of: "in 2022 the government decided to raise spending to 2%", "promised in 2014 to move toward 2 percent".
 */
function beforeWhatIsToCome(
  view: View,
  time: Located<TimeExpression>,
  figure: Located<Figure>,
  { predicates, reference }: Telling,
): boolean {
  const { form, role } = time.note.value
  if (time.last >= figure.first || (role !== 'in' && role !== null)) return false
  const past =
    (form.type === 'date' && form.year !== null && String(form.year) <= (reference ?? '').slice(0, 4)) ||
    (form.type === 'relative' && form.unit === 'year' && form.offset < 0)
  if (!past) return false
  const { text } = view.block
  if (time === cleftTime(view) || MOVED_TO.test(text.slice(time.note.end, figure.note.start))) return true
  return predicates.some((p) => {
    if (p.pos !== 'verb' || p.mark.first >= figure.first || !ACT.test(p.words)) return false
    const ahead = time.last < p.mark.first
    const between = ahead ? text.slice(time.note.end, p.mark.start) : text.slice(p.mark.end, time.note.start)
    if (between.length > (ahead ? 110 : 50) || BREAKS.test(between)) return false
    if (
      view.figures.some(
        (f) =>
          f.first > Math.min(time.last, p.mark.last) &&
          f.last < figure.first &&
          f.last < Math.max(time.first, p.mark.first),
      )
    )
      return false
    const from = Math.max(time.note.end, p.mark.end)
    const lead = text.slice(from, figure.note.start)
    return !/;/.test(lead) && TO_BE_DONE.test(lead)
  })
}

const isGone = ({ form, role }: TimeExpression, { reference }: Telling): boolean =>
  (role === 'in' || role === null) &&
  ((form.type === 'date' && form.year !== null && String(form.year) < (reference ?? '').slice(0, 4)) ||
    (form.type === 'relative' && form.unit === 'year' && form.offset < 0 && !form.anchor))

const isWished = (view: View, time: Located<TimeExpression>, { note }: Located<Figure>): boolean =>
  note.value.kind === 'percent' &&
  WISHED.test(view.block.text.slice(view.start, note.start)) &&
  /^(?: of (?:its |their |the )?(?:GDP|gross domestic product|output))?,? $/.test(
    view.block.text.slice(note.end, time.note.start),
  )

/** Whether a time says when something was decided, asked or held, and so nothing of the figure's own time. */
export function datesAnAct(
  view: View,
  time: Located<TimeExpression>,
  figure: Located<Figure>,
  context: Telling,
): boolean {
  const { value } = time.note
  const { form } = value
  // Nobody has done anything yet in a year to come.
  if (form.type === 'relative' && form.unit !== 'day' && form.offset > 0 && !form.anchor) return false
  const lead = textBefore(view, time.note.start, 60)
  if (GATHERING.test(lead) || beforeWhatIsToCome(view, time, figure, context)) return true
  // "promised in 2014 to move toward 2 percent": the year of the promise.
  if (
    form.type === 'date' &&
    value.role === 'in' &&
    time.first < figure.first &&
    context.reference &&
    String(form.year ?? '9999') <= context.reference.slice(0, 4) &&
    context.predicates.some(
      (p) =>
        p.mark.last === time.first - 1 &&
        p.pos === 'verb' &&
        ['say', 'plan', 'propose', 'approve', 'ask'].includes(p.cls) &&
        /(?:ed|said|told|set|sworn)$/i.test(p.words),
    )
  )
    return true
  // "the 25.15 trillion yen fixed two years ago", "its predecessor, drawn up in 2010": the year of the decision.
  if (
    (form.type === 'date' || form.type === 'relative') &&
    DECIDED_THEN.test(lead) &&
    !FOR.test(view.block.text.slice(time.note.start, time.note.end))
  )
    return true
  // "the goal of 2 percent, which Japan set itself in 2022 and wants to reach by fiscal 2027": the year of the setting.
  if (
    time.first > figure.last &&
    value.role === 'in' &&
    !FOR.test(view.block.text.slice(time.note.start, time.note.end)) &&
    WHICH_SET.test(view.block.text.slice(figure.note.end, time.note.start))
  )
    return true
  if (time.first > figure.last && isGone(value, context) && isWished(view, time, figure)) return true
  // "the 3 per cent urged by a committee in 2018": the year of the urging.
  return (
    time.first > figure.last &&
    (form.type === 'date' || form.type === 'relative') &&
    value.role !== 'by' &&
    !FOR.test(view.block.text.slice(time.note.start, time.note.end)) &&
    context.predicates.some(
      (p) =>
        p.mark.first > figure.last &&
        p.mark.last < time.first &&
        time.first - p.mark.last <= 8 &&
        p.mark.first - figure.last <= 6 &&
        p.pos === 'verb' &&
        ['ask', 'propose', 'approve', 'cap', 'say', 'request'].includes(p.cls) &&
        /(?:ed|down|forward|out|set|sought|said)$/i.test(p.words),
    )
  )
}

/** A time and how far it stands from the figure. */
export interface Near {
  readonly time: Located<TimeExpression>
  readonly far: number
}

/**
 * The time that a year gone by, nearest to the figure, gives way to: "In 2022 the government set a goal of 2 percent by
 * fiscal 2027", "In 2022 Japan set apart 43 trillion yen for the five years through fiscal 2027".
 */
export function laterThanAct(
  found: readonly Near[],
  figure: Located<Figure>,
  { measure, reference }: { readonly measure: string; readonly reference: string | null },
): Near | null {
  const year = Number(reference?.slice(0, 4) ?? 0)
  const [nearest] = found
  const first = nearest?.time.note.value.form
  if (!nearest || first?.type !== 'date' || (first.year ?? 9999) >= year) return null
  const behind = found.filter(({ time }) => time.first > figure.last)
  const later =
    behind.find(({ time, far }) => time.note.value.role === 'by' && far < 2.5) ??
    behind.find(({ time }) => {
      const { form } = time.note.value
      return measure === 'amount' && form.type === 'run' && (form.start ?? form.end) !== null
    })
  return later && nearest.time.first < later.time.first ? later : null
}

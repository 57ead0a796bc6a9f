import type { Figure } from './figures.ts'
import type { Predicate } from './predicates.ts'
import type { TimeExpression } from './times.ts'
import type { Located, View } from './view.ts'

/** Acts of a moment; to plan, to aim and to want go on for years. */
const ACT =
  /^(?:said|told|announced|declared|stated|insisted|decided|agreed|resolved|ordered|instructed|directed|undertook|undertaken|pledged|promised|vowed|committed|swore|sworn|determined|guaranteed|settled|proposed|recommended|suggested|advocated|called|floated|urged|demanded|asked|pressed|pushed|requested|adopted|endorsed|approved|set|fixed|put forward|laid down|put)\b/i
/** What is decided is yet to be done: an infinitive, a clause of what should be, a goal or a rule. */
const TO_BE_DONE =
  /(?:^|\s)(?:to (?!the\b|an?\b|its\b|their\b|about\b|[\d£$€¥])[a-z]+|that .{3,90}?\b(?:should|would|will|must|ought|be)|(?:an?|the|its|their|this|that) (?:[\w-]+ ){0,3}(?:goals?|targets?|aims?|objectives?|benchmarks?|guidelines?|pledges?|commitments?|ceilings?|caps?|limits?|lids?) (?:of|at|to)|(?:raising|increasing|lifting|doubling|boosting|expanding|spending|bringing|limiting|keeping|holding|capping))\b/i
/** "It was in 2022 that the target of 2 percent was adopted". */
const CLEFT = /^\W*It (?:was|is) (?:only |back |already |not until )?$/i
const BORN =
  /^[^.;]{0,80}?\b(?:was|were|had been|has been|be) (?:first )?(?:adopted|set|decided|agreed|fixed|approved|laid down|introduced|announced|settled|chosen|made|promised|pledged|proposed|demanded)\b/
const BREAKS = /[;:]|,\s+(?:and|but|while)\s|\b(?:when|where|which|who|after|before|since|because)\b/

/**
 * Whether a past year tells when somebody decided, pledged or asked what the figure says, not what year the figure is
 * of: "in 2022 the government decided to raise spending to 2%", "promised in 2014 to move toward 2 percent".
 */
export function datesTheAct(
  view: View,
  time: Located<TimeExpression>,
  figure: Located<Figure>,
  predicates: readonly Predicate[],
  reference: string | null,
): boolean {
  const { form, role } = time.note.value
  if (time.last >= figure.first || (role !== 'in' && role !== null)) return false
  const past =
    (form.type === 'date' && form.year !== null && String(form.year) <= (reference ?? '').slice(0, 4)) ||
    (form.type === 'relative' && form.unit === 'year' && form.offset < 0)
  if (!past) return false
  const { text } = view.block
  if (CLEFT.test(text.slice(view.start, time.note.start)) && BORN.test(text.slice(figure.note.end, view.end)))
    return true
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
    return !/;/.test(lead) && TO_BE_DONE.test(lead) && (ahead || !/\bto [a-z]+/.test(between))
  })
}

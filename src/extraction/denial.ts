import type { Figure } from './figures.ts'
import { behind } from './focus.ts'
import type { Predicate } from './predicates.ts'
import type { Located, View } from './view.ts'

/** "Reports that Washington had called for 3.5% were denied again": the whole sentence is about what was reported. */
const RUMOR =
  /^["“‘']?(?:(?:Media|Press|Such|These|The|Earlier|Recent) )?(?:[Rr]eports?|[Ss]uggestions?|[Cc]laims?|[Rr]umou?rs?|[Tt]alk) (?:that|of)\b/
const SET_RIGHT =
  /\b(?:was|were|is|are|has been|have been) (?:\w+ ){0,2}(?:denied|dismissed|refuted|rejected|untrue|false|wrong|incorrect|unfounded)\b/

/** "is unlikely to meet its target of": what is not met stands all the same. */
const MEETS_GOAL =
  /\b(?:meet|reach|hit|achieve|attain|fulfil|fulfill|honou?r|make good on)\s+(?:[\w’']+\s+){0,4}(?:targets?|goals?|pledges?|guidelines?|commitments?|benchmarks?|promises?)\b[^;,]{0,40}$/i

/** "neither 3.5 nor 5 per cent had come up", "denied that …": what is denied is nobody's claim. */
export function deniedBy(
  view: View,
  figure: Located<Figure>,
  predicates: readonly Predicate[],
): string | null {
  const before = view.block.text.slice(Math.max(view.start, figure.note.start - 120), figure.note.start)
  const neither =
    /\b(?:(?:does not have|do not have|lacks?|has no|have no|without) the (?:capacity|means|money|ability)\b[^a-z]*\s?to|neither|nor (?:had|has|was|did|is|have)|not true that|untrue that|no truth|false that|no (?:such |formal |official |direct |specific |concrete )?(?:figure|number|demand|request|proposal|call) (?:of|for|that|to)|no talk of|not (?:yet )?(?:decided|settled|agreed) on (?:any|a) (?:\w+ )?(?:figures?|numbers?|levels?|targets?|sums?)|unlikely|dismiss(?:ed|es|ing) (?:(?:a|the) )?(?:[\w’']+ ){0,3}(?:reports?|claims?|ideas?|suggestions?)|not going to (?:spend|pay|raise|reach|accept)|not (?:to |once |directly |formally |ever |explicitly |publicly |officially |specifically |yet )*(?:mention|ask|demand|request|raise|propose|seek|discuss|call(?:ed|ing)? for|promis|commit)\w*|never (?:mention|ask|demand|request|propose)\w*|didn['’]t (?:mention|ask|demand|request)|ha(?:[sd]|ve) not been (?:asked|told|urged|pressed|requested)|ha[sd] not (?:asked|demanded|requested|sought|proposed))\b(?:(?!, (?:but|although|though|while|whereas|yet)\b)[^;]){0,80}$/i.exec(
      before,
    )
  if (neither && !MEETS_GOAL.test(before)) return neither[0].slice(0, 30)
  const ruledOut =
    /^[^.;,]{0,90}\b(?:is|are|was|were|would be|will be) (?:simply |quite |just )?(?:impossible|unthinkable|out of the question|not (?:possible|realistic|feasible|on the table|something (?:he|she|it|they) ha(?:s|ve|d) been (?:told|asked)))\b/i.exec(
      behind(view, figure, 120),
    )
  if (ruledOut) return ruledOut[0].slice(-30).trim()
  if (
    RUMOR.test(view.block.text.slice(view.start, figure.note.start)) &&
    SET_RIGHT.test(view.block.text.slice(figure.note.end, view.end))
  )
    return 'reports that are denied'
  const deny = predicates.find(
    (p) =>
      p.cls === 'deny' &&
      /^(?:den|refut|repudiat|disavow)/i.test(p.words) &&
      p.mark.last < figure.first &&
      figure.first - p.mark.last < 22 &&
      // "denies that its budget, which has grown by 10 percent, is a threat": told along.
      !/, (?:which|who|whose|where)\b/.test(view.block.text.slice(p.mark.end, figure.note.start)),
  )
  return deny ? deny.words : null
}

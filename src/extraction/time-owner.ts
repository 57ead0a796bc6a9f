import type { Figure } from './figures.ts'
import { isPeriodLike } from './period-purpose.ts'
import type { TimeExpression } from './times.ts'
import { distance, type Located, textBefore, type View } from './view.ts'

/** "Only once has it been over 1%, and that was in fiscal 2010": a clause behind the figure tells its time. */
export const THAT_WAS =
  /(?:[,—–;]| and| but) ?(?:and |but )?(?:that|this|it) (?:was|came|happened|is|will be) (?:only |back |once )?$/i

const RELATIVE =
  /^(?: of (?:its |the )?(?:gross (?:domestic|national) product|GDP|GNP))?(?: (?:for|on) (?:defen[cs]e|the military|its forces)(?: spending)?)?,? (?:that|(?:(?:for|to|by|at|of) )?which) (?:[^.;,]|,(?:[^.;,]|\.(?= \d)){0,40},)*$/

/** "the 2% that the premier, on Nov. 28, ordered to be spent by 2027": a clause of the figure's own. */
export const inOwnRelative = (view: View, time: Located<TimeExpression>, figure: Located<Figure>): boolean =>
  RELATIVE.test(view.block.text.slice(figure.note.end, time.note.start).trimEnd())

/** Whether a figure between takes the time for itself: it stands right next to it, and is no list with ours. */
export function takenBetween(view: View, time: Located<TimeExpression>, figure: Located<Figure>): boolean {
  const behind = time.first > figure.last
  const between = view.figures.filter((f) =>
    behind ? f.first > figure.last && f.last < time.first : f.last < figure.first && f.first > time.last,
  )
  const next = behind ? between.at(-1) : between[0]
  if (!next) return false
  const gap = behind ? distance(view, next.last, time.first) : distance(view, time.last, next.first)
  if (gap > 0.9) return false
  const chain = behind ? [figure, ...between] : [...between, figure]
  const listed = chain.every((f, i) => {
    const after = chain[i + 1]
    return (
      !after ||
      (after.first - f.last <= 4 &&
        view.tokens
          .slice(f.last + 1, after.first)
          .every((t) => /^(?:,|and|or|to|of|gdp|at|for|%|percent)$/.test(t.lower)))
    )
  })
  return !listed
}

/** Whether every figure between a figure that opens its sentence and a later word restates it: "8.5 trillion yen, or 7.4% more". */
export function onlyTwins(view: View, figure: Located<Figure>, until: number): boolean {
  return view.figures
    .filter((f) => f.first > figure.last && f.last < until)
    .every((f) => /,\s*(?:or|up|which is)\s+(?:\w+\s+)?$/i.test(textBefore(view, f.note.start, 30)))
}

/** Whether the next figure is what a rise leads to: "by 10.7 percent to 720.2 billion yuan". */
export function risesTo(view: View, figure: Located<Figure>, until: number): boolean {
  const next = view.figures.find((f) => f.first > figure.last && f.last < until)
  return (
    next !== undefined &&
    /^,?\s+to\s+(?:[\w-]+\s+){0,2}$/.test(view.block.text.slice(figure.note.end, next.note.start))
  )
}

const CAME_FROM = /^,? to (?:[\w-]+ ){0,3}$/i
const FROM = /\bfrom (?:(?:the|a|some|about|around|nearly) ){0,2}$/i

/** "8.5 trillion yen sought a year ago". */
const PARTICIPLE = /^ (?:\w+ed|sought|spent|given|set|set aside|asked for)(?: for)? $/

/** "2.5 per cent from 2027, and hopes to reach three per cent": the time hangs on the figure before it. */
export function ownedByAnother(view: View, time: Located<TimeExpression>, figure: Located<Figure>): boolean {
  if (time.first > figure.last) return false
  // "18.3 trillion yen for the year ending March 31, of which 847 billion is for defense": one budget.
  if (/^,? (?:of|out of|from) which\b[^,;]*$/.test(view.block.text.slice(time.note.end, figure.note.start)))
    return false
  // "from 5 trillion in 2022 to the 9 trillion now proposed": the year of where it came from.
  if (CAME_FROM.test(view.block.text.slice(time.note.end, figure.note.start))) {
    const origin = view.figures.findLast((f) => f.last < time.first)
    if (
      origin &&
      distance(view, origin.last, time.first) < 1.3 &&
      FROM.test(textBefore(view, origin.note.start, 16))
    )
      return true
  }
  const owns = (near: (f: Located<Figure>) => boolean): boolean =>
    view.figures.some((f) => f !== figure && f.last < time.first && near(f))
  if (owns((f) => PARTICIPLE.test(view.block.text.slice(f.note.end, time.note.start)))) return true
  const wall = (view.walls[figure.first] ?? 0) - (view.walls[time.last + 1] ?? 0)
  return wall >= 1.4 && owns((f) => distance(view, f.last, time.first) < 1.3)
}

const IS_THE_DATE =
  /^[’']?s? (?:was|is|had been|has been|remains) (?:\w+ )?(?:the|its|their) (?:\w+ )?(?:date|deadline|target(?: year| date)?|year by which)\b/i
const DATE_IS =
  /\b(?:[Dd]ate|[Dd]eadline|[Tt]arget year)\b(?: [\w-]+){0,6} (?:was|is|had been|has been|remains) $/

const BY_THE_END = /\bby (?:the )?(?:end|close|expiry|start|time|summit|next summit)\b(?:[^.,;0-9]{2,50})$/i

/** "Fiscal 2027 was the date by which it was to be reached", "the original date for the goal was fiscal 2027", "by the end of his term in 2027". */
export const isDeadline = (view: View, { note }: Located<TimeExpression>): boolean =>
  IS_THE_DATE.test(view.block.text.slice(note.end, view.end)) ||
  BY_THE_END.test(view.block.text.slice(view.start, note.start)) ||
  DATE_IS.test(view.block.text.slice(view.start, note.value.coreStart))

const ORIGIN =
  /\b(?:(?<!\b(?:far|away) )from|instead of|rather than|in place of)\s+(?:the\s+|a\s+|its\s+|about\s+)?(?:current\s+|present\s+|former\s+|previous\s+|old\s+|level of\s+|record\s+)*$/i

/** "from the current 1.8 percent", "instead of 2 percent": what a goal starts from or replaces has no part in its deadline. */
export const isOrigin = (view: View, { note }: Located<Figure>): boolean =>
  ORIGIN.test(textBefore(view, note.start, 40))

const UP_FROM = /\b(?:up|down) from (?:(?:about|around|roughly|nearly|almost|some|just|over|under) )*$/i

/** "62.4 billion in 2025, up from 52 billion": what a sum has risen from is of no year told ahead. */
export const isRisenFrom = (view: View, { note }: Located<Figure>): boolean =>
  UP_FROM.test(textBefore(view, note.start, 40))

const OTHERS_CLAUSE =
  /\b(?:who|whose|whom|whereas|although|though)\b|\b(?:after|before|since|until|because) (?:(?:he|she|it|they)|(?:the |his |her |its |their )?[\w’'-]+(?: [\w’'-]+){0,2}) (?:took|came|became|was|were|had|left|won|lost|went|began|fell|rose|broke|\w+ed)\b|, (?:with|thanks to|helped by|by way of)\b[^.;]*\b(?:that|which)\b/

/** "under a premier who took office in 2012", "whereas 2024 had been agreed": behind the figure somebody else's clause has begun. */
export const inOthersClause = (view: View, time: Located<TimeExpression>, figure: Located<Figure>): boolean =>
  time.first > figure.last &&
  OTHERS_CLAUSE.test(view.block.text.slice(figure.note.end, time.note.value.coreStart))

/** "1.6 billion euros, and by 2026 the government wants 4%": the time opens a clause that has a figure of its own. */
export const opensNextClause = (
  view: View,
  time: Located<TimeExpression>,
  figure: Located<Figure>,
): boolean =>
  /(?:, (?:and|but|while|whereas)|;) $/.test(view.block.text.slice(figure.note.end, time.note.start)) &&
  /^,? (?:[\w’'.-]+ ){1,7}$/.test(
    view.block.text.slice(
      time.note.end,
      view.figures.find((f) => f.first > time.last)?.note.start ?? time.note.end,
    ),
  )

/** How far (see `distance`) a time may stand from its figure. */
export const REACH = 6.5

/**
 * Whether a time before the figure stands between other figures, too far off for any correction below to bring it near
 * but that of "when" behind it.
 */
export function isFarBehindOthers(
  view: View,
  time: Located<TimeExpression>,
  figure: Located<Figure>,
): boolean {
  return (
    distance(view, time.last, figure.first) - 2 > REACH &&
    view.figures.some((f) => f.last < time.first) &&
    view.figures.some((f) => f.first > time.last && f.last < figure.first) &&
    view.tokens[time.last + 1]?.lower !== 'when' &&
    view.tokens[time.last + 2]?.lower !== 'when'
  )
}

/** "The budget for 2022 was 5.4 trillion yen, while the one for fiscal 2021 exceeds 6 trillion": each clause has its own. */
export function isOfClauseBefore(
  view: View,
  time: Located<TimeExpression>,
  figure: Located<Figure>,
): boolean {
  const between = view.block.text.slice(time.note.end, figure.note.start)
  const at = between.search(/(?:,|;) (?:while|whereas)\b|;/)
  return (
    at >= 0 &&
    view.times.some(
      (t) => t.note.start > time.note.end + at && t.last < figure.first && isPeriodLike(t.note.value),
    )
  )
}

const MEANS_TO =
  /\b(?:wants?|aims?|plans?|hopes?|intends?|means|seeks?|wishes|pledges?|pledged|promised|vowed|committed|agreed|target|aiming|hoping|planning)\b[^;]*$/i

const AND_MEANS =
  /^,? and (?:then |also |later |eventually )?(?:to )?(?:wants?|aims?|plans?|hopes?|intends?|seeks?|target|go(?:es)? on to)\b[^;]*$/i

/**
 * "which spends 3.65% this year, wants to reach 5%": the year of what is spent, and none of what is meant; "to 2.5% by
 * 2027 and target a 3% level": the deadline of the first.
 */
export const isOfWhatIsSpent = (
  view: View,
  time: Located<TimeExpression>,
  figure: Located<Figure>,
): boolean => {
  const { role, form } = time.note.value
  const last = view.figures.findLast((f) => f.last < figure.first)
  if (!last || time.last >= figure.first || figure.note.value.kind !== 'percent') return false
  if (form.type === 'run' || form.type === 'span' || role === 'since' || role === 'over') return false
  const { text } = view.block
  const between = text.slice(Math.max(last.note.end, time.note.end), figure.note.start)
  if (role === 'by') return time.first > last.last && AND_MEANS.test(between)
  return (
    (time.first < last.first || distance(view, last.last, time.first) < 1.3) &&
    MEANS_TO.test(between) &&
    !MEANS_TO.test(text.slice(view.start, last.note.start))
  )
}

import type { Figure } from './figures.ts'
import type { TimeExpression } from './times.ts'
import type { Located, View } from './view.ts'

const SIZE = '(?: of| by)?(?: #+)?(?: or #+)?'
const RISES = `(?:up|down|rises?|rose|rising|increases?|increased|gains?|grows?|growth|jumps?|falls?|drops?|declines?|cuts?)${SIZE}`
/** "expand 16.5% from fiscal 2023", "raises defense outlays 16.5% from". */
const GROWS =
  '(?:(?:rais|increas|expand|grow|grew|boost|lift|jump|surg|climb|ris|rose|cut|reduc|shr[aiu]nk|slash)\\w*(?: (?:its|the|[a-z-]+)){0,3})'
const OF_SUM =
  '(?:(?:the|a|an|its|that|those|this|these|what|is|are|was|were|did|had|has|have|been|being|it|they|got|spent|rose|grew|asked|for|in|of|under|initial|original|initially|originally|announced|presented|proposed|provided|set|fixed|given|aside|voted|passed|adopted|last|latest|budgeted|appropriated|allocated|allotted|approved|granted|earmarked|requested|first|main|regular|revised|final|previous|actual|record|some|about|around|nearly|roughly|defen[cs]e|military|national|state|draft|budget|budgets|one|ones|figures?|amounts?|sums?|levels?|allocations?|totals?|outlays?|requests?|plans?|spending|expenditures?|estimates?|appropriations?|programs?|peaks?|highs?|lows?|#+)\\s+)*'
const COMPARAND = new RegExp(
  `\\b(?:(?:than|above|below|beyond|against|versus|compared (?:with|to)|times|as (?:much|many|large|high|big|fast|small|low|sharply|steeply|quickly|strongly|great) as|the same as|similar to|instead of|rather than|${RISES} (?:from|over)|(?:by|${GROWS}) #+ (?:from|over)) |${RISES} on (?=the |that |what |its |#|$))(?<base>${OF_SUM})$`,
  'i',
)

const OF_BASE =
  /^,? (?:an? |itself |which (?:was|had been|has been) )?(?:(?:figure|sum|amount|total|number|level) )?(?:that (?:was|had been) )?(?:later|afterwards|since|subsequently|then|in the end)? ?(?:revised|raised|cut|lowered|lifted|trimmed|reduced|increased)(?: (?:up|down))? to (?:\w+ ){0,2}$/i

/** How much of the sentence before a time can tie it to a comparison. */
const LEAD = 120

/**
 * Whether a time belongs to what the figure is compared with: "2.6 percent up on the 5.3 trillion yen in the initial
 * budget for fiscal 2021", "131 billion yen above the initial one for this year". Without a figure, whether any is so
 * compared.
 */
export function isOfComparand(
  view: View,
  time: Located<TimeExpression>,
  figure: Located<Figure> | null,
): boolean {
  const from = Math.max(view.start, time.note.value.coreStart - LEAD)
  let lead = view.block.text.slice(from, time.note.value.coreStart)
  for (const { note } of view.figures)
    if (note.start >= from && note.end <= time.note.value.coreStart)
      lead =
        lead.slice(0, note.start - from) + '#'.repeat(note.end - note.start) + lead.slice(note.end - from)
  const match = COMPARAND.exec(lead)
  if (figure === null) return match !== null
  // "more than the 274 billion in the budget for 2017, a figure later revised to 279 billion": told of the base itself.
  if (time.last < figure.first && OF_BASE.test(view.block.text.slice(time.note.end, figure.note.start)))
    return false
  // "up from 4.75 trillion yen in fiscal 2013": the figure is itself what is compared with.
  const base = time.note.value.coreStart - (match?.groups?.base?.length ?? 0)
  return match !== null && !(figure.last < time.first && figure.note.start >= base)
}

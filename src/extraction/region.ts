import type { Aimed } from './bloc-goal.ts'
import { toldPeriod } from './figure-period.ts'
import type { Figure } from './figures.ts'
import type { Job } from './job.ts'
import type { Predicate } from './predicates.ts'
import { type Candidate, isExcept } from './spender-named.ts'
import { type Located, textBefore, type View } from './view.ts'

const MONEY = '(?:budgets?|spending|outlays?|expenditures?)'
const LANDS =
  '(?:Western |Eastern |Central |Southeast |East |South )?(?:Europe|Asia|Africa|Latin America|the Gulf|the Middle East)'
const MANY = new RegExp(
  `\\b(?:most|many|few|some|several|other|all)\\s+(?:of the\\s+)?(?:other\\s+)?(?:(?:European|Asian|Western|African|Arab|developed|developing|industrial(?:i[sz]ed)?|advanced|rich|richer|poorer|major|larger|smaller) )?(?:countries|nations|states|governments|economies)\\b|\\b(?:Baltic|Nordic|Scandinavian|Gulf|Balkan|Benelux) (?:countries|nations|states|republics|neighbou?rs|allies|members)\\b|\\bEuropean (?:(?:countries|nations|states|governments)(?: (?:and|or) Canada| in NATO)?|allies and Canada)\\b|\\b(?:European|Asian|Western|global|world(?:wide)?)\\s+(?:\\w+\\s+)?(?:defen[cs]e|military|arms)\\s+${MONEY}\\b|\\b(?:global|world(?:['’]s)?|worldwide) (?:total|sum|figure|bill|${MONEY})\\b|\\b(?:the|that) (?:region|continent|rest of the world)(?: as a whole)? (?:spent|laid out|devoted|came to|paid)\\b|\\b(?:countries|nations|states) (?:of|in|across) ${LANDS}\\b|\\bthe (?:region|continent) as a whole\\b`,
  'i',
)
const OF_WORLD = new RegExp(
  `\\b${MONEY} (?:in the world|worldwide|around the world|around the globe|globally|across the (?:world|globe))\\b|\\b(?:global|world(?:['’]s)?|worldwide),? (?:\\w+ )?(?:${MONEY}|total)\\b|\\bthe (?:whole )?world (?:has|had|is|was|spen[dt]s?|arms|armed)\\b`,
  'i',
)
const GOES_ON =
  /^(?:It|(?:Military )?(?:[Ss]pending|[Ee]xpenditure|[Oo]utlays) (?:was|were|has|had|rose|grew|fell|increased|jumped)|Altogether|In all|In total|All told|All in all|Overall|The (?:sum|total|figure|amount|increase|rise|growth)|That|(?:In \d{4},? )?[Ii]ts|(?:[A-Z]\w+(?: \w+){1,4},? )?it)\b/

// What they promise, and every share of GDP, is the alliance's goal.
const EUROPEANS =
  /\bEuropean (?:NATO )?(?:allies|members)(?: (?:and|plus|with) Canada)?\b|\bNATO['’]s (?:members|allies) in Europe\b|\b(?:allies|members) of NATO in Europe\b/i
const PROMISED = /\b(?:promis|pledg|commit|agree|goal|target|vow)/i

/** "The global total", "many countries", or a sentence that goes on about the world's spending: nobody's claim. */
export function ofRegion(
  view: View,
  figure: Located<Figure>,
  { previous, lastClaim }: Aimed,
): Candidate | null {
  const lead = view.block.text.slice(view.start, figure.note.start)
  const many = MANY.exec(lead)
  const named = (from: number): boolean =>
    view.entities.some(
      (e) => e.type === 'place' && !isExcept(view, e) && e.first < figure.first && e.end > from,
    )
  if (many && !named(view.start + many.index + many[0].length))
    return { code: null, score: 1.5, words: many[0], rule: 'subject.region' }
  const claimed = lastClaim !== null && lastClaim.age <= 1 && !/^The total\b/.test(view.plain)
  const world = previous && !claimed && GOES_ON.test(view.plain) ? OF_WORLD.exec(previous.plain) : null
  return world && !named(view.start)
    ? { code: null, score: 0.3, words: world[0], rule: 'subject.region' }
    : null
}

const SHARE_IT =
  /^,?\s+(?:(?:now|all|both|each|currently|already|together|will|would|have|had|are|were|also|still)\s+)*?(?:spen[dt]|devot\w*|allocat\w*|set aside|g[ai]ve|exceed\w*|reach\w*|stand|stood|put|above|below|at|over|under|near|ha(?:ve|d)|invest\w*|averag\w*|are|were)\b[^.;,]{0,60}$/

/** "Poland spends 4.7 percent, Berlin and Paris just over 2": what they share, its verb told once. */
const STATES = '(?:countries|nations|states|governments|capitals|neighbou?rs|allies)'
const NOW = '(?:(?:now|already|also|currently|each|both) )*'
/** "Both mean to stay above 2 percent", "The two countries spend 3 percent": who was named before, together. */
const BOTH = new RegExp(
  `^(?:(?:Both|The two|All three|The three|Each of the two)(?: of these)? ${STATES} |(?:Both|Each) (?:of them )?(?=${NOW}(?:spends?|spent|devotes?|devoted|exceeds?|exceeded|(?:mean|plan|aim|intend|expect|want|hope)s? to (?:stay|spend|go|reach|raise|devote|be)|(?:are|is|were|was|stand|stood) (?:at|above|below|near|over|under|close)|will (?:spend|reach|exceed|go|devote))\\b))`,
)
const IN_TURN = /^\s*(?:,|,?\s*and)\s*(?:[a-z]+ ){0,2}$/
const SHARE_ELLIPTIC = /^,?\s+(?:at |with |on |by )?$/

/** "Estonia, Norway and Denmark are above 3 percent", "the European allies invest $380 billion": one figure for several states in a row is nobody's claim. */
export function sharedBySeveral(
  view: View,
  figure: Located<Figure>,
  measure: 'gdp' | 'amount' | 'change',
  { state }: Job,
): string | null {
  // What several have met is the goal of all.
  if (state.marks.has(`NATO ${figure.note.value.value}`)) return null
  const { text } = view.block
  const lead = text.slice(view.start, figure.note.start)
  const europeans = measure === 'gdp' || PROMISED.test(lead) ? null : EUROPEANS.exec(lead)
  const after = view.start + (europeans?.index ?? 0) + (europeans?.[0].length ?? 0)
  if (
    europeans &&
    !view.entities.some((e) => e.country?.length === 2 && e.start >= after && e.first < figure.first)
  )
    return europeans[0]
  const both = BOTH.exec(lead.trimStart())
  if (both && !view.entities.some((e) => e.country !== null && e.first < figure.first)) return both[0].trim()
  const last = view.entities.findLast((e) => e.type === 'place' && e.last < figure.first)
  if (!last || last.form === 'demonym' || last.possessive) return null
  const between = text.slice(last.end, figure.note.start)
  const elliptic = SHARE_ELLIPTIC.test(between) && view.figures.some((f) => f.last < last.first)
  if (!elliptic && (last.form !== 'name' || !SHARE_IT.test(between))) return null
  const others = view.figures.filter((f) => f !== figure && f.first > last.last)
  if (
    others.some(
      (f) => !elliptic || f.last < figure.first || IN_TURN.test(text.slice(figure.note.end, f.note.start)),
    )
  )
    return null
  const first = view.entities.findLast(
    (e) =>
      e.type === 'place' &&
      e.form === last.form &&
      !e.possessive &&
      e.country !== last.country &&
      (elliptic ? /^ and (?:the )?$/ : /^,? and (?:the )?$/).test(text.slice(e.end, last.start)),
  )
  return first ? text.slice(first.start, last.end) : null
}

/** "after a fall of 0.4 percent": the year before. */
const WAS = /\b(?:after|against|following|from|compared (?:with|to)|than)\s+(?:[\w-]+\s+){0,4}$/i

/** The year of a total for the world holds for what the states spent that are told next. */
export function rememberYearOfRegion(
  view: View,
  figure: Located<Figure>,
  predicates: readonly Predicate[],
  measure: 'gdp' | 'amount' | 'change',
  job: Job,
): void {
  const subject = job.subject
  if (job.state.lastPeriod?.age === 0 || WAS.test(textBefore(view, figure.note.start, 40))) return
  const told = subject ? toldPeriod(view, figure, predicates, measure, subject, job) : null
  if (!subject || !told || told === 'vague' || told.role !== 'in') return
  job.state.lastPeriod = { period: told, subject, kind: 'level', age: 0, paragraph: view.block.paragraph }
}

import type { KindFacts, KindRow } from './facts.ts'

const OFFICE = String.raw`(?:[Mm]inistry|[Aa]gency|[Dd]epartment|military|forces|army)\b[^,.;]{0,30}`
/** "8.5 trillion yen is the share the Defense Ministry has requested": asked for, the clause behind says. */
const ASKED_BEHIND = new RegExp(
  String.raw`^[\s)]*(?:\([^)]{0,40}\)\s*)?(?:is|was|are|were) (?:what|the (?:share|sum|amount|figure|total|increase|rise)) [^,.;]{0,30}?${OFFICE}\b(?:requested|requests|asked for|asks for|asking for|sought|seeks|proposed|wants|wanted|wishes|applied for)\b`,
)
/** "the 61.6 trillion won that the government had sought". */
const THAT_WAS_ASKED =
  /^[\s)]*(?:\([^)]{0,40}\)\s*)?(?:(?:that|which) )?(?:(?:the|its|their) )?(?:[\w’']+ ){0,2}?(?:[Gg]overnment|[Mm]inistry|[Aa]gency|[Aa]dministration|[Dd]epartment|Pentagon|military|army|forces|White House|president|it|he|she|they) (?:has |had )?(?:originally |initially |first |itself )?(?:requested|sought|asked for|proposed|applied for)\b/
const PROPOSED_BEHIND = /^[^.;:]{0,40}\b(?:has|have|had) been (?:proposed|requested|asked for|put forward)\b/
/** "the first year took 6.8 trillion yen and the second 7.9": the verb is that of the figure before. */
const ELLIPTIC =
  /^[^.;,]{0,20},? and (?:the|its|their) (?:second|third|next|latter|other|following|last)(?: (?:one|year))? (?:about |some |around |nearly )?$/

const LIST = /^(?: of [^,;.]{0,40})?(?: (?:on|for|to) [^,;.]{0,30})?(?:,\s+(?:and\s+|while\s+)?|\s+and\s+)$/

/** "Germany will spend 3% of GDP on defense, France 2.5%": a state and its figure, the verb is that of the figure before. */
function isListed({ view, figure, between }: KindFacts): boolean {
  const at = /^(?:at|with|to)$/.test(view.tokens[figure.first - 1]?.lower ?? '') ? 1 : 0
  const state = view.index.endingAt.get(figure.first - 1 - at)
  const start = figure.note.start - (between?.length ?? 0)
  return state?.type === 'place' && LIST.test(view.block.text.slice(start, state.start))
}

/** What the clause behind a figure, or the figure before it, says it is. Rows in order; the first that fits decides. */
export const toldRows: readonly KindRow[] = [
  {
    id: 'kind.asked-behind',
    kind: 'proposal',
    says: 'The clause behind the figure says that a ministry has asked for it, or that it has been proposed.',
    examples: [
      "A sum of 8.5 trillion yen is what Japan's Defense Ministry has requested for fiscal 2025.",
      "A rise of 15.3 percent in China's defense budget has been proposed for this year.",
    ],
    counterexamples: ["A sum of 8.7 trillion yen is what Japan's Cabinet has approved for defense."],
    when: (f) =>
      f.measure !== 'gdp' &&
      (ASKED_BEHIND.test(f.after) || THAT_WAS_ASKED.test(f.after) || PROPOSED_BEHIND.test(f.after)),
  },
  {
    id: 'kind.same-verb',
    kind: 'level',
    says: 'In a row whose verb is left out, a figure is what the one before it is.',
    examples: [
      "The first year of Japan's defense program took 6.8 trillion yen and the second 7.9 trillion yen.",
      'Germany will spend 3% of GDP on defense, France 2.5%.',
      'Lithuania will raise defense spending to 5% of GDP, and Estonia to 5.4%.',
    ],
    counterexamples: [],
    as: (f) => f.earlier?.kind ?? 'level',
    when: (f) =>
      f.earlier?.measure === f.measure && f.between !== null && (ELLIPTIC.test(f.between) || isListed(f)),
  },
]

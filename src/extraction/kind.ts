import type { Kind } from '../model/mention.ts'
import type { Figure } from './figures.ts'
import { ahead, behind } from './focus.ts'
import { budgetRows } from './kind/budgets.ts'
import { capRows } from './kind/caps.ts'
import { defaultRows } from './kind/defaults.ts'
import { demandRows } from './kind/demands.ts'
import { adoptedRows, estimatedRows } from './kind/estimated.ts'
import { foreign, type KindFacts, type KindRow } from './kind/facts.ts'
import { measuredRows } from './kind/measured.ts'
import { namedRows } from './kind/named.ts'
import { originRows } from './kind/origin.ts'
import { programRows } from './kind/programs.ts'
import { proposedRows } from './kind/proposed.ts'
import { extraRows, runningRows, seasonRows } from './kind/running.ts'
import { soughtRows } from './kind/sought.ts'
import { toldRows } from './kind/told.ts'
import { inRelative } from './predicates.ts'
import { distance, type Located, textBefore, type View } from './view.ts'

/** The decision table: rows in order, the first that fits decides. */
export const kindRows: readonly KindRow[] = [
  ...toldRows,
  ...namedRows,
  ...capRows,
  ...demandRows,
  ...originRows,
  ...extraRows,
  ...adoptedRows,
  ...programRows,
  ...runningRows,
  ...estimatedRows,
  ...soughtRows,
  ...seasonRows,
  ...proposedRows,
  ...budgetRows,
  ...measuredRows,
  ...defaultRows,
]

/** Prepares the facts and walks the table. */
export function kindOf(
  input: Omit<
    KindFacts,
    'figureText' | 'local' | 'governed' | 'before' | 'beforeCore' | 'after' | 'sentence'
  >,
): { kind: Kind; rule: string } {
  const { view, figure } = input
  const facts: KindFacts = {
    ...input,
    governed: input.predicates.some(
      (p) =>
        p.mark.first > figure.last &&
        ((p.cls === 'plan' && !/^by the end/i.test(p.words)) ||
          (p.cls === 'want' && p.pos === 'verb' && !foreign(p.agent, input.subject))) &&
        inRelative(view, figure, p),
    ),
    local: localText(view, figure),
    figureText: view.block.text.slice(figure.note.start, figure.note.end),
    before: ahead(view, figure, 160),
    beforeCore: textBefore(view, figure.note.value.coreStart, 160),
    after: behind(view, figure, 90),
    sentence: view.block.text.slice(view.start, view.end),
  }
  const row = kindRows.find((r) => r.when(facts) && (r.outright || !isRuledOut(facts, kindBy(r, facts))))
  return row ? { kind: kindBy(row, facts), rule: row.id } : { kind: 'level', rule: 'kind.level' }
}

const kindBy = (row: KindRow, facts: KindFacts): Kind => row.as?.(facts) ?? row.kind

/** Those who may have resolved on a share by themselves. */
const DECIDES =
  /\b(?:government|Cabinet|cabinet|administration|Prime Minister|prime minister|Tokyo|strategy)\b/

/** Members of an alliance may promise a share one by one before all have agreed. */
const PLEDGES =
  /\b(?:pledg\w+|commit\w*|agreed|sign(?:ed|s)? up|undert(?:ook|aken)|promis\w+|adopted|decided|resolved|endorsed|moving|going to)\b/i

/** What has never been spent is no level unless told of a time gone by, and what was never resolved on no target unless somebody decides it now. */
const isRuledOut = ({ history, ownTense, sentence, subject, predicates }: KindFacts, kind: Kind): boolean =>
  (kind === 'level' && history?.neverSpent === true && ownTense !== 'past') ||
  (kind === 'target' &&
    history?.neverResolved === true &&
    !(subject === 'NATO' ? PLEDGES : DECIDES).test(sentence) &&
    // What the alliance itself calls for is its guideline, be it a new one.
    !predicates.some((p) => p.cls === 'ask' && p.agent?.type === 'place' && p.agent.country === 'NATO'))

function localText(view: View, figure: Located<Figure>): string {
  const previous = view.figures.findLast((f) => f.last < figure.first)
  const next = view.figures.find((f) => f.first > figure.last)
  const from = previous ? previous.note.end : view.start
  const comma = /[,;]/.exec(view.block.text.slice(figure.note.end, view.end))
  const clause = comma ? figure.note.end + comma.index : view.end
  return view.block.text.slice(from, Math.min(clause, next?.note.start ?? view.end))
}

/** Whether a figure directly restates the one before it: "2% of GDP, or about 10 trillion yen". */
export function isTwin(view: View, earlier: Located<Figure>, figure: Located<Figure>): boolean {
  if (earlier.note.value.kind === figure.note.value.kind) return false
  const between = view.block.text.slice(earlier.note.end, figure.note.start)
  return (
    between.length < 90 &&
    /^ of (?:its |the )?(?:GDP|gross domestic product),\s*$|(?:,|—|–|\()\s*(?:or|that is|i\.e\.|equal to|equivalent to|or roughly|which (?:is|equals|amounts to|comes to|corresponds to))\s*(?:about|around|some|roughly|nearly|approximately)?\s*$/i.test(
      between,
    ) &&
    distance(view, earlier.last, figure.first) < 6
  )
}

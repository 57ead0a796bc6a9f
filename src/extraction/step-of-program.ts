import type { Figure } from './figures.ts'
import type { Predicate } from './predicates.ts'
import type { Located, View } from './view.ts'

const STEP =
  /\b(?:years?|instal?lments?|phases?|stages?|steps?|parts?|slices?|portions?|tranches?|components?) (?:of|in|under) (?:an?|the|its|their|that|this|[A-Z]\w+[’']s) (?:[^\s.;]+ ){0,8}?(?:plan|program|programme|buildup|build-up|drive|effort|strategy|increase|expansion|campaign)\b/i

/** "the fourth year of the five-year plan under which the government is spending 43 trillion yen". */
export const stepOfProgram = (view: View, figure: Located<Figure>): boolean => {
  const step = STEP.exec(view.block.text.slice(view.start, view.end))
  return step !== null && figure.note.start > view.start + step.index
}

/** "For fiscal 2025, the third year of a buildup, the ministry asked for …": whose act follows the step. */
export const actsBehindStep = (
  view: View,
  figure: Located<Figure>,
  predicates: readonly Predicate[],
): boolean => {
  const step = STEP.exec(view.block.text.slice(view.start, view.end))
  return (
    step !== null &&
    predicates.some(
      (p) =>
        ['approve', 'request', 'ask', 'propose'].includes(p.cls) &&
        p.pos === 'verb' &&
        p.agent?.type === 'body' &&
        p.mark.start > view.start + step.index &&
        p.mark.first < figure.first,
    )
  )
}

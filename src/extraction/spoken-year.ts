import { isOfComparand } from './comparand.ts'
import type { Figure } from './figures.ts'
import { gdpYear } from './gdp-year.ts'
import {
  COMPARED,
  isOfRank,
  isPeriodLike,
  type Period,
  type PeriodContext,
  SUPERLATIVE,
} from './period-purpose.ts'
import { isDeadline } from './time-owner.ts'
import { resolvePeriod } from './times.ts'
import { type Located, textBefore, type View } from './view.ts'
import { isOfDocument } from './when.ts'

/** "The new data on 2023": what the talk is about, no comparison. */
const DATA_ON = /\b(?:data|figures|numbers|statistics)\s+on\s+$/i

/** "No budget has given the military as much as the one for fiscal 2025": it is the one spoken of. */
const NONE = /^(?:No|Never|Not)\b/

/** A year that a sentence sets for its budget talk, for figures that follow without a time of their own. */
export function spokenYear(
  view: View,
  context: Omit<PeriodContext, 'measure' | 'anchor' | 'topicYear' | 'previous' | 'predicates'>,
): Period | null {
  for (const time of view.times) {
    const value = time.note.value
    const form = value.form
    if (form.type === 'vague' || form.type === 'ahead' || form.type === 'decade') continue
    if (form.type === 'relative' && form.unit === 'day') continue
    if (!isPeriodLike(value) || ('than' in form && form.than) || value.compared) continue
    if (value.role === 'by' || value.role === 'since') continue
    const lead = textBefore(view, time.note.start, 60)
    if (isOfDocument(view, time) || isDeadline(view, time) || isOfRank(view, time)) continue
    const core = textBefore(view, value.coreStart, 60)
    if (
      SUPERLATIVE.test(lead) ||
      COMPARED.test(lead) ||
      (form.type !== 'span' && form.type !== 'run' && !DATA_ON.test(core) && COMPARED.test(core)) ||
      gdpYear(view, time, null) ||
      (!NONE.test(view.block.text.slice(view.start, view.end)) && isOfComparand(view, time, null))
    )
      continue
    const resolved = resolvePeriod(value, {
      reference: context.reference,
      subject: context.subject,
      budget: context.budget,
    })
    if (resolved && (resolved.role === 'in' || resolved.role === 'over'))
      return {
        ...resolved,
        words: view.block.text.slice(time.note.start, time.note.end),
        rule: time.note.rule,
      }
  }
  return null
}

const HAS_SINCE =
  /\b(?:ha(?:s|ve|d) (?:\w+ )?since (?:then )?(?:remained|stayed|been|hovered|kept|held|stood|averaged|moved)|(?:since then|ever since),? (?:\w+ ){0,6}ha(?:s|ve|d))\b[^.;]*$/i

/** "dropped the ceiling in 1987, but its spending has since stayed below 1 percent": from that year on. */
export function sinceThen(view: View, figure: Located<Figure>, context: PeriodContext): Period | null {
  if (context.measure !== 'gdp' || !HAS_SINCE.test(view.block.text.slice(view.start, figure.note.start)))
    return null
  const at = view.times.findLast(({ last, note: { value } }) => {
    const { form } = value
    return last < figure.first && form.type === 'date' && form.year !== null && form.month === null
  })
  const found = at ? resolvePeriod(at.note.value, context) : null
  return at && found ? { ...found, role: 'since', words: '', rule: at.note.rule } : null
}

import type { Figure } from './figures.ts'
import type { TimeExpression } from './times.ts'
import { type Located, textBefore, type View } from './view.ts'

/**
 * "1.8% of the GDP of fiscal 2022" names the GDP's year; "2% of GDP in fiscal 2027" names the spending's. Only an
 * "of", a "for" or a comparison ties the year to the GDP.
 */
export function gdpYear(view: View, time: Located<TimeExpression>, figure: Located<Figure> | null): boolean {
  // "1 percent of GDP for decades": how long, not whose GDP.
  if (time.note.value.form.type === 'vague' || time.note.value.form.type === 'run') return false
  const lead = textBefore(view, time.note.value.coreStart, 50)
  if (
    /\bas it (?:was|stood)(?: in)?\s+$|\b(?:GDP|gross domestic product|output|economy) as of\s+$/i.test(
      lead,
    ) ||
    BASED_ON.test(lead)
  )
    return true
  if (
    /\b(?:GDP|gross domestic product)\s+(?:forecast\s+|projected\s+|expected\s+|estimate\s+)?(?:of|for)\s+(?:the\s+)?$/i.test(
      lead,
    )
  )
    return true
  return (
    (!figure || time.first < figure.first) &&
    /\b(?:beside|against|relative to|divided by|compared with)\b[^;]{0,50}$/i.test(lead)
  )
}

/** "The ratio is based on GDP in fiscal 2022": the base, not the year of any spending. */
const BASED_ON =
  /\b(?:based on|calculated (?:on|from|with)|measured (?:by|against)|using|by the|with the) (?:the )?(?:size of )?(?:GDP|gross domestic product)\s+(?:of|in|for)\s+$/i

import type { Figure } from './figures.ts'
import type { Period } from './period-purpose.ts'
import { resolvePeriod, type TimeExpression } from './times.ts'
import { type Located, textBefore, type View } from './view.ts'

/** A date is brought nearer, or put off. */
const MOVES =
  /\b(?:br(?:ing|ings|inging|ought)\b[^.;]{0,80}? forward|(?:pull|push)(?:s|ed|ing)?\b[^.;]{0,60}? (?:forward|back)|mov(?:e|es|ed|ing)\b[^.;]{0,80}? (?:up|forward)|mov(?:e|es|ed|ing) the (?:deadline|date|target|goal)|(?:advanc(?:es?|ing)|advanced(?= (?:by|from|to|the|its|their|that|this)\b)|(?:accelerat|postpon|delay|defer)(?:e|es|ed|ing|red|ring|s)?)(?! \w+ing\b)|put(?:s|ting)? (?:off|back))\b/i

/** What has a date that can be moved. */
const DATED =
  /\b(?:goal|target|date|deadline|timetable|timeline|schedule|pledge|commitment|objective|aim|ambition|plan)s?\b/i

/** The time a shift leads to: "to fiscal 2025", also as the end of what reads like a stretch of years. */
function goesTo(view: View, { note }: Located<TimeExpression>): TimeExpression | null {
  const { value } = note
  const { form } = value
  if (form.type === 'span') return { ...value, form: form.to, role: 'by' }
  if (form.type === 'run') return form.end ? { ...value, form: form.end, role: 'by' } : null
  return /\bto (?:the )?$/i.test(textBefore(view, value.coreStart, 12)) ? { ...value, role: 'by' } : null
}

/**
 * The deadline of a goal whose date is moved: "brought forward its goal of 2% of GDP from fiscal 2027 to this fiscal
 * year", "accelerated the goal by two years to fiscal 2025".
 */
export function movedDeadline(
  view: View,
  figure: Located<Figure>,
  subject: string,
  reference: string | null,
): Period | null {
  const sentence = view.block.text.slice(view.start, view.end)
  if (!MOVES.test(sentence) || !DATED.test(sentence)) return null
  if (view.figures.some((f) => f !== figure && f.note.value.unit === figure.note.value.unit)) return null
  for (const time of view.times.toReversed()) {
    const to = goesTo(view, time)
    const found = to ? resolvePeriod(to, { reference, subject, budget: true, direction: 'future' }) : null
    if (found && /^(?:FY)?\d{4}(?:-\d{2})?$/.test(found.period))
      return {
        ...found,
        role: 'by',
        words: view.block.text.slice(time.note.start, time.note.end),
        rule: 'period.moved',
      }
  }
  return null
}

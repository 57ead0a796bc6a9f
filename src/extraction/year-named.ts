import { type Job, sentenceText } from './job.ts'
import { rememberProgram, rememberYearsAhead } from './program-told.ts'
import { talksOfMoney } from './spoken-of.ts'
import { spokenYear } from './spoken-year.ts'
import { rememberTopicYear } from './topic-year.ts'
import type { View } from './view.ts'

/** A year named without a claim still sets the time for what follows, unless a claim of its sentence has set it. */
export function rememberYear(view: View, job: Job, isSet: boolean): void {
  const { state, reference } = job
  const countries = new Set(view.entities.flatMap((e) => (e.country ? [e.country] : [])))
  const [only] = countries
  const subject = (countries.size === 1 ? only : null) ?? state.subject ?? job.subject
  if (!subject || !job.defenseArticle || view.times.length === 0) return
  if (
    !view.times.some(({ note }) => note.value.form.type === 'span' || note.value.form.type === 'run') &&
    !talksOfMoney(view) &&
    !(state.survey && view.figures.some((f) => f.note.value.kind === 'money'))
  )
    return
  const year = spokenYear(view, { reference, subject, budget: !state.survey && !job.surveyed })
  const named = Number(/(\d{4})$/.exec(year?.period ?? '')?.[1] ?? 0)
  if (year && reference && named < Number(reference.slice(0, 4)) - 2) return
  if (year?.role === 'over') rememberProgram(year, subject, null, job)
  else if (!year) rememberYearsAhead(view, subject, job)
  if (year && /\b(?:budget|request|draft|outlay)/i.test(sentenceText(view)))
    rememberTopicYear(view, year, subject, job)
  if (year && !isSet)
    state.lastPeriod = {
      period: year,
      subject,
      kind: 'level',
      age: 1,
      paragraph: view.block.paragraph,
      spoken: true,
    }
}

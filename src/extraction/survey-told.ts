import type { Job } from './job.ts'
import { type Agent, toAgent } from './predicates.ts'
import { resolveDate } from './times.ts'
import type { View } from './view.ts'
import { dateOfAct, datesActs, type StatedDate } from './when.ts'

/** "estimates released by the alliance": the alliance measures. */
const ESTIMATES_BY =
  /\b(?:estimates|figures|data|tables|comparison|overview|statistics)\s+(?:(?:[\w-]+\s+){1,5}by|which|that)\s+(?:the\s+)?$/i

/** Paragraphs in which the news is. */
const OPENING = 2

/** The survey that an article opens with, which measures whatever no one else does, and when it came out. */
export function rememberSurvey(view: View, job: Job): void {
  const { state } = job
  const survey = view.entities.find((e) => e.type === 'body' && e.bodyType === 'survey')
  const bloc = view.entities.find(
    (e) =>
      e.country === 'NATO' &&
      ESTIMATES_BY.test(view.block.text.slice(Math.max(view.start, e.start - 50), e.start)),
  )
  if (bloc && view.block.paragraph <= OPENING)
    state.survey = { type: 'body', name: 'NATO', country: 'NATO', bodyType: 'survey', words: 'NATO' }
  if (survey && view.block.paragraph <= OPENING) {
    state.survey = toAgent(view, survey)
    state.surveyDate ??= dateOfAct(view, survey.first, survey.last, job.reference, 4) ?? outOn(view, job)
  }
}

const ISSUES =
  /\b(?:data|figures|report|list|ranking|study|survey|numbers|statistics|estimates|fact sheet|database|yearbook)\b/i

/** An article that opens with a budget decided or asked for is no news of a survey. */
const DECIDES =
  /\b(?:approved|adopted|unveiled|proposed|requested|enacted|passed (?:the|a|its)|asked for|is seeking|set aside)\b[^.]{0,80}\b(?:budget|spending|outlays|yen|won|yuan|euros|pounds|crore)\b/i

/** The survey whose publication an article opens with: it has already measured what stands before its name. */
export function surveyAhead(views: readonly View[]): Agent | null {
  for (const view of views) {
    if (view.block.paragraph > OPENING) return null
    const survey = view.entities.find((e) => e.type === 'body' && e.bodyType === 'survey')
    if (!survey && DECIDES.test(view.plain)) return null
    if (!survey) continue
    return ISSUES.test(view.plain) ? toAgent(view, survey) : null
  }
  return null
}

const CAME_OUT =
  /\b(?:out|published|released|issued|appeared|presented|unveiled|made public|launched)(?: (?:by|in) [\w’' ]{2,40}?)?,? (?:on |in )?$/i

/** "whose numbers came out on Monday". */
function outOn(view: View, { reference }: Job): StatedDate | null {
  const time = view.times.find(
    ({ note }) => datesActs(note.value) && CAME_OUT.test(view.block.text.slice(view.start, note.start)),
  )
  const found = time ? resolveDate(time.note.value, reference, {}) : null
  return time && found?.date.length === 10 && reference && found.date <= reference
    ? { date: found.date, from: found.from, rule: time.note.rule }
    : null
}

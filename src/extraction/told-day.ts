import type { Figure } from './figures.ts'
import type { Draft } from './job.ts'
import { isBase } from './own-clause.ts'
import { resolveDate, type TimeExpression } from './times.ts'
import type { Located, View } from './view.ts'
import { datesActs, isToCome, type StatedDate } from './when.ts'

const SAID =
  /(?<!\b(?:is|are|was|were|be|been) )\b(?:said|told|explained|noted|stated|added|disclosed|revealed|confirmed|indicated|protested|complained|warned|argued|declared|acknowledged|admitted|was learned|became known)\b/gi
/** Between a saying or an act and its day: no other clause, no other figure. */
const OTHER_CLAUSE =
  /[.;:“”"]|\b(?:that|which|who|whose|since|when|where|after|before|because|while|until|as|but|to (?:be|raise|spend|set|hold))\b/i

const PRESENTED =
  '(?:handed (?:in|over|down)|put forward|set out|brought forward|sent|submitted|filed|lodged|tabled|laid before|presented|voiced|floated|suggested|proposed|asked for|requested|sought|called for|recommended|urged|unveiled|issued|published|released|announced|made public|made known|drawn up|drafted|compiled|completed|adopted|approved|agreed(?: on| to| upon)?|decided(?: on| upon)?|endorsed|passed|signed|settled|taken|given|went in)'
const PRESENTED_BEHIND = new RegExp(`^ ${PRESENTED}\\b`, 'i')
const PRESENTED_THEN = new RegExp(
  `\\b${PRESENTED}(?: (?:to|by|with|before) (?:(?:the|a|its|his|her) )?[\\w’' ]{2,30}?)?,? (?:only |back |just |as (?:early|late) as )?(?:on |in |at the end of )?(?:early |mid-?|late )?$`,
  'i',
)
/** What a newspaper or a poll brought on a day, nobody who acts said. */
const BROUGHT =
  /\b(?:reported|reports|polls?|pollsters?|surveys?|surveyed|media|dailies|newspapers?|estimates (?:released|published))\b/i
const STANDS_ALREADY =
  /\b(?:goals?|targets?|guidelines?|benchmarks?|marks?|thresholds?) of\b[^.;]{0,160}$|\b(?:from|than|above|over|against)\s+(?:\w+ ){0,2}$/i

const counts = ({ note: { value } }: Located<TimeExpression>): boolean =>
  datesActs(value) &&
  !('than' in value.form && value.form.than) &&
  !value.compared &&
  value.role !== 'by' &&
  value.role !== 'since' &&
  value.role !== 'over'

/**
 * The one day or month of a sentence, where it is that of a saying by somebody unnamed ("sources with knowledge of
 * the matter said on Friday") or of a request or plan that the figure is in ("the 2.4 percent asked for last August").
 */
export function dayTold(
  view: View,
  figure: Located<Figure>,
  { kind }: Draft,
  reference: string | null,
): StatedDate | null {
  const days = view.times.filter(counts)
  const [time] = days
  if (!time || days.length > 1 || !reference || isBase(view, figure)) return null
  if (!isSaid(view, time, kind) && !isPresented(view, time, figure, kind)) return null
  const found = resolveDate(time.note.value, reference, {})
  if (!found || !/^\d{4}/.test(found.date) || isToCome(time.note.value, found.date, reference)) return null
  return { date: found.date, from: found.from, rule: time.note.rule }
}

function isSaid(view: View, { note }: Located<TimeExpression>, kind: Draft['kind']): boolean {
  if (kind === 'estimate') return false
  const before = view.block.text.slice(view.start, note.start)
  for (const match of before.matchAll(SAID)) {
    const end = view.start + match.index + match[0].length
    const between = before.slice(match.index + match[0].length)
    if (between.length > 95 || OTHER_CLAUSE.test(between)) continue
    if (!view.figures.some((f) => f.note.start >= end && f.note.end <= note.start)) return true
  }
  return false
}

function isPresented(
  view: View,
  { note }: Located<TimeExpression>,
  figure: Located<Figure>,
  kind: Draft['kind'],
): boolean {
  if (kind !== 'proposal' && kind !== 'demand' && kind !== 'target') return false
  const { text } = view.block
  if (BROUGHT.test(view.plain) || STANDS_ALREADY.test(text.slice(view.start, figure.note.start))) return false
  return (
    PRESENTED_THEN.test(text.slice(view.start, note.value.coreStart)) ||
    PRESENTED_BEHIND.test(text.slice(note.end, view.end))
  )
}

import { periodBounds, periodInWords } from '../../model/period.ts'
import { figureInWords } from '../words.ts'
import { comparable, eachGroup, saidInWords, sameMeasure, sameTime } from './compare.ts'
import type { ClaimSeen, Proposal, RelationContext, RelationRule } from './rule.ts'

/** Kinds in which one act is told with more or less of its detail. */
const TOLD = new Set(['target', 'demand', 'proposal'])

/** The same figure of the same kind, said at the same time, told without the deadline, speaker or day the other gives. */
export const restates: RelationRule = {
  id: 'relation.restates',
  says: 'The same figure of the same kind, said at the same time, where one report leaves out what the other gives. Nothing is carried over.',
  propose: (context) => vaguerAmong(sameFigures(context), context),
}

/** "By 2027" and "by fiscal 2027" end three months apart, and news writes one for the other. */
export const sameDeadlineOtherCalendar: RelationRule = {
  id: 'relation.calendar',
  says: 'The same target with a deadline in the calendar year in one report and in the fiscal year of the same number in another.',
  propose: (context) => otherCalendarAmong(sameFigures(context), context),
}

const sameFigures = ({ claims }: RelationContext): ClaimSeen[][] =>
  comparable(
    claims.filter(({ reading }) => TOLD.has(reading.kind)),
    ({ value, valueHigh, comparator }) => [value, valueHigh, comparator],
  )

const pairs = (relate: (from: ClaimSeen, to: ClaimSeen) => string | null): ReturnType<typeof eachGroup> =>
  eachGroup((group) =>
    group.flatMap((from) =>
      group.flatMap((to): Proposal[] => {
        if (from.id === to.id) return []
        if (!sameMeasure(from.reading, to.reading)) return []
        const rationale = relate(from, to)
        return rationale === null
          ? []
          : [{ type: 'restates', from: from.id, to: to.id, moved: null, rationale }]
      }),
    ),
  )

const vaguerAmong = pairs(vaguer)
const otherCalendarAmong = pairs(otherCalendar)

/** `from` names no period, or no speaker, where `to` does, and nothing else tells them apart. */
function vaguer(from: ClaimSeen, to: ClaimSeen): string | null {
  const [a, b] = [from.reading, to.reading]
  const when = [...from.mentions].some((one) =>
    to.mentions.some((other) => sameTime(one.reading.statedOn, other.reading.statedOn)),
  )
  const what = `Both give ${figureInWords(a)} as a ${a.kind}`
  if (a.period === null && b.period !== null) {
    if (!when || (a.kind !== 'target' && a.speaker !== b.speaker)) return null
    return `${what} stated${saidInWords(a)}; this one names no deadline, so none is carried over.`
  }
  if (a.period !== b.period || a.periodRole !== b.periodRole) return null
  if (a.speaker === null && b.speaker !== null && when) {
    return `${what} stated${saidInWords(a)}; this one does not say by whom.`
  }
  const unknown = a.statedOn === null || a.statedOn.includes('/')
  const known = b.statedOn !== null && !b.statedOn.includes('/')
  if (a.speaker === b.speaker && unknown && known)
    return `${what} by the same side; when this report was made is not known.`
  return null
}

function otherCalendar(from: ClaimSeen, to: ClaimSeen): string | null {
  const [a, b] = [from.reading, to.reading]
  if (a.kind !== 'target' || a.period === null || b.period === null || a.periodRole !== b.periodRole)
    return null
  if (b.period !== `FY${a.period}`) return null
  const end = periodBounds(b.period, b.subject).to
  return `Both give ${figureInWords(a)} as a target; this one names ${periodInWords(a.period)}, the other ${periodInWords(b.period)}, which ends on ${end}. Reports use one for the other.`
}

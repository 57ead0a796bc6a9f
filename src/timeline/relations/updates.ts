import { periodInWords } from '../../model/period.ts'
import { byText } from '../order.ts'
import { figureInWords, periodPhrase } from '../words.ts'
import { comparable, deadlineOf, eachGroup, saidBounds, saidInWords, sameFigure } from './compare.ts'
import type { ClaimSeen, Proposal, RelationContext, RelationRule } from './rule.ts'

/** Kinds that can be moved: what was measured stays measured. */
const MOVABLE = new Set(['target', 'proposal', 'demand'])

/** How far behind a figure a sentence still speaks of it, in characters. */
const REACH = 400

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** "two years earlier than originally planned", "a year later than planned". */
const SHIFT =
  /\b(a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years? (earlier|sooner|later|ahead|behind)\b[^.\n]{0,40}/i

/** A later target for the same measure moves the latest earlier one: its level, its deadline, or what is counted. */
export const updates: RelationRule = {
  id: 'relation.updates',
  says: 'A target said later for the same measure, by the same side, moves the one before it: in level, deadline or definition.',
  propose: (context) =>
    moves(comparable(context.claims.filter(({ reading }) => MOVABLE.has(reading.kind))), context),
}

const moves = eachGroup((group, context) => {
  const latestFirst = group
    .map((claim): Dated => ({ claim, said: claim.reading.statedOn ?? '', ...saidBounds(claim) }))
    .sort((a, b) => byText(b.said, a.said) || byText(a.claim.id, b.claim.id))
  return latestFirst.flatMap((now): Proposal[] => {
    const before = latestFirst.find((other) => canMove(now, other))
    const move = before ? describeMove(now.claim, before.claim, context) : null
    return move ? [move] : []
  })
})

/** A claim with the days on which it can have been said. */
interface Dated {
  readonly claim: ClaimSeen
  readonly said: string
  readonly from: string | null
  readonly to: string | null
}

/** Whether one claim can move another: said later beyond doubt, by the same side, of the same sort. */
function canMove(one: Dated, other: Dated): boolean {
  if (one.from === null || other.to === null || one.from <= other.to) return false
  const [now, before] = [one.claim.reading, other.claim.reading]
  return (
    now.value !== null &&
    before.value !== null &&
    (now.kind === 'target' || now.speaker === before.speaker) &&
    // A sum over years and a yearly figure are different things.
    (now.periodRole === 'over') === (before.periodRole === 'over') &&
    (now.kind !== 'target' || (now.period !== null && before.period !== null))
  )
}

function describeMove(claim: ClaimSeen, other: ClaimSeen, context: RelationContext): Proposal | null {
  const [now, before] = [claim.reading, other.reading]
  const base = { type: 'updates', from: claim.id, to: other.id } as const
  const level = !sameFigure(now, before)
  // A figure that is repeated without its time has not been moved to another.
  const { period } = now
  const deadline = period !== null && deadlineOf(now) !== deadlineOf(before)
  const definition = JSON.stringify(now.basis) !== JSON.stringify(before.basis)
  const when = `said${saidInWords(now)}; the older one${saidInWords(before)}`
  if (level) {
    const also = deadline ? `, and the time from${phrase(before)} to${phrase(now)}` : ''
    return {
      ...base,
      moved: 'level',
      rationale: `The level moved from ${figureInWords(before)} to ${figureInWords(now)}${also} (${when}).`,
    }
  }
  if (deadline) {
    const words = shiftWords(claim, namedYear(now.period) - namedYear(before.period), context)
    const quote = words ? ` The report says “${words}”.` : ''
    return {
      ...base,
      moved: 'deadline',
      rationale: `The same level, ${figureInWords(now)}, is now for ${periodInWords(period)} instead of${phrase(before)} (${when}).${quote}`,
    }
  }
  if (!definition) return null
  return {
    ...base,
    moved: 'definition',
    rationale: `The same level and time, counted otherwise (${when}).`,
  }
}

const phrase = (reading: ClaimSeen['reading']): string => periodPhrase(reading) || ' no stated time'

/** The words in which an article itself says that the date moved, close behind a mention and by as many years. */
function shiftWords(claim: ClaimSeen, years: number, { articles }: RelationContext): string | null {
  for (const mention of claim.mentions) {
    const source = articles.get(mention.article)?.source ?? ''
    const match = SHIFT.exec(source.slice(mention.end, mention.end + REACH))
    if (match && yearsShifted(match) === years) {
      return (
        match[0]
          .replace(/\s+/g, ' ')
          .split(/,| yet | but /)[0]
          ?.trim() ?? null
      )
    }
  }
  return null
}

/** "two years earlier" → -2. */
function yearsShifted(match: RegExpExecArray): number {
  const word = (match[1] ?? '').toLowerCase()
  const count = word === 'a' ? 1 : NUMBERS.includes(word) ? NUMBERS.indexOf(word) + 1 : Number(word)
  return /later|behind/i.test(match[2] ?? '') ? count : -count
}

/** The year a period is named by: 2025 for FY2025 as for 2025, the last for a run. */
const namedYear = (period: string | null): number =>
  Number(/(\d{4})(?!.*\d{4})/.exec(period ?? '')?.[1] ?? Number.NaN)

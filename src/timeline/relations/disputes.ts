import { periodInWords } from '../../model/period.ts'
import { steadyText } from '../memo.ts'
import { countryOf } from '../names.ts'
import { bandOf, overlap } from '../tolerance.ts'
import { figureInWords } from '../words.ts'
import { comparable, eachGroup, saidBounds, saidInWords } from './compare.ts'
import type { ClaimSeen, Proposal, Proposals, RelationRule } from './rule.ts'

/** A denial answers what was reported in the year before it; older demands are another story. */
const DENIAL_REACH_DAYS = 366

/** "No demands were placed" against a demand reported shortly before, by the side that is said to have made it or got it. */
export const denial: RelationRule = {
  id: 'relation.denial',
  says: 'A denial, by the side said to ask or to be asked, of demands on a country disputes the demands reported in the year before it.',
  propose: ({ claims, people }) => [
    denials(
      claims
        .filter((claim) => claim.reading.kind === 'statement' && claim.reading.stance === 'denies')
        .flatMap((no) =>
          claims.flatMap((claim): Proposal[] => {
            if (!isReportedDemand(claim) || claim.reading.subject !== no.reading.subject) return []
            if (!shortlyBefore(claim, no)) return []
            const side = countryOf(no.reading.speaker, people)
            const asker = countryOf(claim.reading.speaker, people)
            // Who reacts to a demand is the side asked; the report does not name the other in a field.
            const concerned =
              claim.reading.stance === 'reacts' || side === asker || side === no.reading.subject
            if (side === null || !concerned) return []
            return [
              {
                type: 'disputes',
                from: no.id,
                to: claim.id,
                moved: null,
                rationale: `${no.reading.speaker} said${saidInWords(no.reading)}: “${no.reading.quote}”. ${told(claim)}`,
              },
            ]
          }),
        ),
    ),
  ],
}

const denials = steadyText<Proposals>()

/** A demand with a figure, or one without that the article has only from others. */
function isReportedDemand({ reading }: ClaimSeen): boolean {
  if (reading.kind === 'demand') return true
  const second = reading.hedged || reading.via.length > 0
  return reading.kind === 'statement' && second && (reading.stance === 'urges' || reading.stance === 'reacts')
}

function told({ reading }: ClaimSeen): string {
  const what = reading.kind === 'demand' ? `a demand for ${figureInWords(reading)}` : 'a demand to spend more'
  const reported = reading.hedged || reading.via.length > 0 ? 'The report of' : 'The claim of'
  const figure = reading.kind === 'demand' ? ' The denial does not name the figure.' : ''
  return `${reported} ${what} is dated${saidInWords(reading) || ' nowhere'}.${figure}`
}

function shortlyBefore(claim: ClaimSeen, no: ClaimSeen): boolean {
  const [then, now] = [saidBounds(claim).from, saidBounds(no).to]
  if (then === null || now === null || then > now) return false
  return dayNumber(now) - dayNumber(then) <= DENIAL_REACH_DAYS
}

/** Days since an epoch in the proleptic Gregorian calendar (days-from-civil); no clock, no time zone. */
function dayNumber(iso: string): number {
  const [y = 0, m = 1, d = 1] = iso.split('-').map(Number)
  const year = m <= 2 ? y - 1 : y
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
}

/** Two measured figures for the same period on the same basis that rounding cannot reconcile. */
export const figures: RelationRule = {
  id: 'relation.figures',
  says: 'Two levels for the same subject, unit, period and basis dispute each other when neither rounding nor "about" lets both be true.',
  propose: (context) => {
    const measured = context.claims.filter(
      ({ reading }) => reading.kind === 'level' && reading.period !== null,
    )
    const same = comparable(measured, ({ period, periodRole, basis }) => [period, periodRole ?? 'in', basis])
    return disputesAmong(same, context)
  },
}

/** Each figure against those before it; all for the same subject, unit, period and basis. */
const disputesAmong = eachGroup((group) => {
  const found: Proposal[] = []
  const period = periodInWords(group[0]?.reading.period ?? '')
  const figures = group
    .filter(({ reading }) => reading.value !== null)
    .map(({ id, reading }) => ({ id, band: bandOf(reading), words: figureInWords(reading) }))
  for (const [index, from] of figures.entries()) {
    for (const to of figures.slice(0, index)) {
      if (from.band === null || to.band === null || overlap(from.band, to.band)) continue
      const rationale = `${from.words} and ${to.words} for ${period}, with no basis stated that would explain the difference.`
      found.push({ type: 'disputes', from: from.id, to: to.id, moved: null, rationale })
    }
  }
  return found
})

import type { Entity } from './entities.ts'
import { oncePer } from './memo.ts'
import { nearest } from './predicates.ts'
import { marksOf, type View } from './view.ts'
import type { AttributionContext } from './who.ts'

const LEARNED =
  /\b(?:(?:it|as) (?:has been|was|is|had been) (?:widely |generally |commonly |now )?(?:learned|learnt|believed|understood|reported|rumou?red|said|thought)|(?:has|have) learn(?:ed|t)(?= that\b| from (?:\w+ ){0,3}sources|\s*[.,”"]|\s*$)|(?:news )?reports that|(?:voices|some|those) (?:in|within|inside|from) (?:the|his|her|its) (?:\w+ )?(?:party|parties|coalition|government|cabinet|ministry|camp)|(?:all|the|major|national|several|most) (?:\w+ )?(?:dailies|papers|newspapers|media)\b[^.;]{0,20}\b(?:wrote|write|reported|report|said|say|carried|expect|expected|predict|believe))\b/i

/** Whether a sentence tells what was only heard of: "it has been learned", "voices in the party", "all dailies wrote". */
export const isHeard = oncePer((view: View) => LEARNED.test(view.plain))

/** Whether a sentence names sources, but nobody of them. */
export const hasSources = (view: View): boolean => marksOf(view, 'sources').length > 0

/** "A finance ministry source said": the house that nobody speaks for by name. */
export const houseOfSources = (view: View): Entity | null =>
  view.entities.find(
    (e) =>
      e.bodyType === 'ministry' && view.entities.some((s) => s.type === 'sources' && s.first === e.last + 1),
  ) ?? null

const CITING = /\b(?:citing|quoting) (?:\w+ ){0,2}government (?:sources?|officials?)\b/i

/** "Government sources said" (where sources say something), "the Nikkei reported, citing government sources". */
export const fromGovernment = (view: View, told: boolean): boolean =>
  (told && /\bgovernment sources?\b/i.test(view.plain)) || CITING.test(view.plain)

const fromNobody = (view: View): boolean => isHeard(view) || hasSources(view)

const STILL_AHEAD =
  /\b(?:will|would|is to|are to|plans? to|intends? to|means to|is going to|is set to|is expected to)\b/i

/** "Sources say the request will be larger. The ministry is to ask for 7.7": what is still ahead goes on as heard. */
export const goesOnHeard = (view: View, previous: View | null): boolean =>
  previous !== null &&
  previous.block.paragraph === view.block.paragraph &&
  fromNobody(previous) &&
  STILL_AHEAD.test(view.plain)

/** "In May": the month is no doubt. */
const isMonth = (view: View, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  view.block.text.slice(start, end) === 'May' && start > view.start

/** Whether a figure is told as no more than likely: "may", "is considering", "could go to". */
export function isSoftened({ view, figure, predicates, kind }: AttributionContext): boolean {
  const unsure = nearest(view, predicates, figure, ['hedge'], 5).filter(
    (p) => !(p.behind && p.distance > 4) && !isMonth(view, p.predicate.mark),
  )
  return unsure.some(({ predicate: p, distance: far }) => {
    const words = p.words.toLowerCase()
    if (/expected to/.test(words)) return kind === 'demand' || kind === 'proposal'
    // "may not fall below": a law, no doubt.
    if (words === 'may' && kind !== 'level' && view.tokens[p.mark.last + 1]?.lower === 'not') return false
    if (/^(?:could|might|may)$/.test(words)) return kind !== 'estimate' && far < 3
    return true
  })
}

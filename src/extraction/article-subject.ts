import { currencyCountry, currencyOf } from './currency.ts'
import { ownUnit } from './home.ts'
import { isOblique } from './predicates.ts'
import { isOfEvent, isWhoseAllies } from './spender.ts'
import { marksOf, type View } from './view.ts'

/** What an outlet's own country counts for before a word is read: a budget report at home may never name it. */
const HOME_COUNTS = 1

/** Sentences in which a report names what it is about; who is named in the news of every country may come in later. */
const OPENING = 3

/**
 * The country (ISO 3166-1 alpha-2, or NATO) an article is about: the one named most, where defense money is the topic
 * above all. What is named first and whose money is counted weighs more; Japan, which this record is about, weighs more
 * than others, and those who are named in the news of every country (the alliance, the United States) weigh less.
 */
export function articleSubject(views: readonly View[], home: string | null): string | null {
  const counts = new Map<string, number>(home ? [[home, HOME_COUNTS]] : [])
  let first: string | null = null
  for (const [index, view] of views.entries()) {
    for (const figure of view.figures) {
      const code = currencyOf(ownUnit(figure.note.value.unit, 'Rs', home, home))
      if (code) counts.set(code, (counts.get(code) ?? 0) + 1.5)
    }
    const weight = marksOf(view, 'topic').some((m) => m.sense.sign === '+') ? 3 : 1
    for (const entity of view.entities) {
      if (!entity.country || isWhoseAllies(view, entity) || isOfEvent(view, entity)) continue
      if (
        first === null &&
        entity.type === 'place' &&
        entity.country !== 'NATO' &&
        (index < OPENING || entity.country !== 'US')
      ) {
        first = entity.country
        counts.set(first, (counts.get(first) ?? 0) + 1.5)
      }
      const share =
        (entity.type === 'place' && !entity.owner
          ? isOblique(view, entity)
            ? weight / 3
            : weight
          : weight / 3) *
        (entity.country === 'JP' ? 1.8 : entity.country === 'NATO' || entity.country === 'US' ? 0.6 : 1)
      counts.set(entity.country, (counts.get(entity.country) ?? 0) + share)
    }
  }
  let best: string | null = null
  for (const [code, count] of counts) {
    const leader = best ? (counts.get(best) ?? 0) : -1
    if (count > leader) best = code
  }
  return best ?? currencyCountry(views)
}

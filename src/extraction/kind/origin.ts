import { calledSomething, type KindRow } from './facts.ts'
import {
  AGAINST,
  CURRENT_LEVEL,
  FROM,
  INSTEAD_OF,
  NOW_ON,
  OTHERWISE_COUNTED,
  SET_FOR_PROGRAM,
  SPENDS_BEHIND,
  THAN_LAST,
} from './words.ts'

/** "from 2 per cent of GDP at present". */
const AT_PRESENT =
  /^[\s)]*(?:of (?:its |the |their )?(?:GDP|GNP|gross (?:domestic|national) product|national income))?,? (?:at present|currently|now|today|at the moment|this year)\b/i

const TO_ANOTHER =
  /^[\s)]*(?:\([^)]{0,40}\)\s*)?to\s+(?:(?:at least|about|around|some|nearly|more than|over)\s+)?[\d¥$€£]/

/** "Rome, at 1.5% of GDP, would need time". */
const AT_BESIDE =
  /(?<!\b(?:requests?|proposal|plan|program(?:me)?|goal|target|bid|demand|package|guideline|benchmark|pledge|estimate|forecast|bill|draft)) ?, (?:now |currently |still |already |itself )?at\s+(?:(?:about|around|just|some|only|nearly|roughly|over|under|a|mere)\s+)*$/i
const BESIDE_ENDS =
  /^[\s)]*(?:\([^)]{0,40}\)\s*)?(?:of (?:its |the |their )?(?:GDP|GNP|gross (?:domestic|national) product|national income))?(?: (?:for|on) (?:defen[cs]e|the military|its (?:military|forces)))?\s*(?:,|—|–)/

/** What a figure is set against. It comes before everything that is only foreseen. */
export const originRows: readonly KindRow[] = [
  {
    id: 'kind.origin',
    kind: 'level',
    says: 'What a change starts from is a level.',
    examples: [
      'Japan plans to raise defense spending to two per cent of GDP, from about 1.8 per cent currently.',
    ],
    counterexamples: [
      'At 2 percent of GDP Indian defense spending is far from the 3 percent urged by a committee of parliament.',
    ],
    when: (f) => {
      if (NOW_ON.test(f.before) && OTHERWISE_COUNTED.test(f.local)) return false
      if (NOW_ON.test(f.before) || THAN_LAST.test(f.before) || INSTEAD_OF.test(f.before)) return true
      if (f.measure === 'gdp' && FROM.test(f.before) && AT_PRESENT.test(f.after)) return true
      // "from 1 percent to 2 percent over five years": the time is that of the second.
      if (FROM.test(f.before) && TO_ANOTHER.test(f.after) && f.subject !== 'NATO' && !calledSomething(f))
        return true
      // "up from the 2% that NATO asks", "from the 3% urged by a panel": what it is, the clause behind says.
      if (f.ownTense === 'future' || calledSomething(f) || (f.subject === 'NATO' && f.measure === 'gdp'))
        return false
      if (CURRENT_LEVEL.test(f.before)) return true
      return (
        SPENDS_BEHIND.test(f.after) ||
        FROM.test(f.before) ||
        (AGAINST.test(f.before) && f.role !== 'over' && !SET_FOR_PROGRAM.test(f.after))
      )
    },
  },
  {
    id: 'kind.at',
    kind: 'level',
    says: 'A state or a budget "at" a figure, between commas: where it stands, whatever the sentence goes on to say.',
    examples: [
      'Giorgia Meloni warned that Italy, at 1.5% of GDP for defense, would need time to reach the goal of NATO.',
    ],
    counterexamples: [
      'Italy wants to see its defense budget, at 1.5% of GDP in 2024, reach 2% of GDP in 2028.',
    ],
    when: (f) =>
      f.measure !== 'change' &&
      f.subject !== 'NATO' &&
      f.role !== 'over' &&
      f.ownTense !== 'future' &&
      AT_BESIDE.test(f.before) &&
      BESIDE_ENDS.test(f.after),
  },
]

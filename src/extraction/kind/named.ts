import { inRelative } from '../predicates.ts'
import { type KindRow, withoutTimes } from './facts.ts'
import {
  APPOSED,
  BEATS_THE,
  COMES_TO,
  CONVERTED,
  MORE_THAN_THE,
  OF_A_YEAR,
  ONLY_WANTED,
  POINTS_BACK,
} from './words.ts'

/** "or about 2%, over the 4.65 trillion yen budgeted". */
const PERCENT_OVER =
  /(?:%|percent|per cent|pct),? (?:up )?(?:on|over|above|from|than) (?:the|its)\s+(?:\w+\s+)?$/i
const HANDED_OUT =
  /^[\s)]*(?:\([^)]{0,40}\)\s*)?(?:budgeted|allocated|allotted|set aside|earmarked|approved|appropriated|spent|granted)\b/i
/** "up 13.4 percent from the initial budget for the current year, which was a record 6.8 trillion yen". */
const BASE_WAS =
  /\b(?:from|than|over|above|against) (?:the|its|this year[’']s|last year[’']s) [^,;]{0,60}\b(?:budget|level|figure|sum|request)\b[^,;]{0,40}, (?:which (?:was|is|stood at|came to)|itself) (?:itself )?(?:an? |the )?(?:record |highest |largest )?$/i
const STANDING_GOAL =
  /\breplac(?:e|es|ed|ing) the (?:current|present|existing) (?:(?:one|figure|commitment|pledge|level)\s+)?(?:of\s+)?$|\b(?:current|present|existing)\s+(?:\w+\s+)?(?:goal|target|aim)\b[^.;]{0,50}(?:,|\bof|\bat)\s+(?:\w+\s+)?$|\bthe (?:sum|amount|total) (?:set|fixed|earmarked|set aside|agreed|decided)\b[^.;]{0,70},\s+(?:\w+\s+)?$/i

/** Behind "to", "will" or "should" a verb tells of nothing that is. */
const NOT_YET = /\b(?:to|will|would|should|must|shall|can|could|may|might|not|never)\s+(?:\w+\s+)?$/i
const HAS_ATTAINED =
  /^[\s)”"]*(?:of (?:its |the |their )?(?:GDP|GNP|gross (?:domestic|national) product))?\s*(?:that|which)?\s*(?:[\w’'.-]+\s+){1,4}?(?:has|have|had)\s+(?:now |already |since |just |finally |lately ){0,2}(?:achieved|attained|reached|arrived at|got to|spent)\b|^[\s)”"]*(?:of (?:its |the )?GDP )?(?:that |which )?(?:it|they) (?:now |currently |already |once |last |itself )?(?:spent|spends?|devoted|devotes?|allocated|allocates?)\b/i

const AIMED_FOR =
  /^(?: of (?:its |the |their )?(?:GDP|gross domestic product))?,? (?:that |which )?(?:it|they|the (?:[A-Za-z]+ )?government|the (?:country|ministry|cabinet)|[A-Z][\w’'-]+)(?: [A-Z][\w’'-]+)? (?:now )?(?:(?:is|are|was|were) (?:aiming|heading|working|striving) (?:for|at|towards?)|aims? (?:for|at)|has set itself|have set themselves)\b/

/** The figure is called something, or restates another. Rows in order; the first that fits decides. */
export const namedRows: readonly KindRow[] = [
  {
    id: 'kind.aimed-for',
    kind: 'target',
    says: 'A clause behind the share says that those who spend are aiming for it, whoever speaks of it.',
    examples: [
      'A panel called for defense spending beyond the 2% of GDP that the Japanese government is aiming for by fiscal 2027.',
    ],
    counterexamples: ['A panel called for defense spending of 2% of GDP by fiscal 2027.'],
    when: (f) => f.measure === 'gdp' && AIMED_FOR.test(f.after),
  },
  {
    id: 'kind.base',
    kind: 'level',
    says: 'The sum that a rise is measured against.',
    examples: [
      "Japan's Defense Ministry requested 5.4 trillion yen, 2.6 percent up on the 5.3 trillion yen in the initial budget for fiscal 2021.",
    ],
    counterexamples: ["Japan's Defense Ministry requested more than 5.3 trillion yen for fiscal 2021."],
    when: (f) =>
      f.measure === 'amount' &&
      f.role !== 'over' &&
      f.ownTense !== 'future' &&
      ((MORE_THAN_THE.test(f.before) && !f.governed && !ONLY_WANTED.test(f.after)) ||
        (BEATS_THE.test(f.before) && OF_A_YEAR.test(f.after)) ||
        (PERCENT_OVER.test(f.before) && HANDED_OUT.test(f.after)) ||
        BASE_WAS.test(f.before)),
  },
  {
    id: 'kind.clause.spent',
    kind: 'level',
    says: 'A clause right behind the figure says that it is or was spent.',
    examples: [
      'Allies are urged to devote 5% of GDP to defense, a good deal more than the 2.3% at which South Korea now stands.',
      'Germany will have to do more for defense than the 2% of GDP which its government has now achieved.',
    ],
    counterexamples: ['Germany is far from the 3.5% of GDP for defense that its government wants to reach.'],
    when: (f) =>
      f.measure === 'gdp' &&
      f.subject !== 'NATO' &&
      f.role !== 'by' &&
      f.ownTense !== 'future' &&
      (HAS_ATTAINED.test(f.after) ||
        f.predicates.some(
          (p) =>
            (p.cls === 'spend' || p.cls === 'measure') &&
            /^(?:stands?|stood|spends?|spent|devotes?|devoted|invests?|allocates?|spending)$/i.test(
              p.words,
            ) &&
            p.mark.first > f.figure.last + 1 &&
            !NOT_YET.test(f.view.block.text.slice(f.figure.note.end, p.mark.start)) &&
            inRelative(f.view, f.figure, p),
        )),
  },
  {
    id: 'kind.conversion',
    kind: 'estimate',
    says: 'The same sum in other money, outside brackets: "5.34 trillion yen, or about $51.7 billion".',
    examples: ["Japan's Cabinet approved 5.34 trillion yen, or about $51.7 billion, for the military."],
    counterexamples: [],
    when: (f) =>
      f.measure === 'amount' &&
      ((f.afterOtherMoney && CONVERTED.test(f.before)) ||
        (f.earlier?.measure === 'amount' &&
          f.between !== null &&
          f.otherMoney &&
          /^\s*,?\s*(?:or|which is|that is|equal to|equivalent to|the equivalent of|worth)?\s*(?:about|around|some|roughly|nearly|approximately)?\s*$/i.test(
            f.between,
          ))),
  },
  {
    id: 'kind.twin',
    kind: 'estimate',
    says: 'A sum restating a share of GDP outside brackets is an estimate, unless the share is a level or a cap itself.',
    examples: [
      'Japan aims to raise defense spending to 2% of GDP, or around 10 trillion yen, by fiscal 2027.',
    ],
    counterexamples: ['Japan capped its defense budget at 1% of GDP, or about 5 trillion yen.'],
    when: (f) =>
      f.measure === 'amount' &&
      f.earlier?.measure === 'gdp' &&
      f.twin !== null &&
      f.twin !== 'level' &&
      f.twin !== 'cap' &&
      f.twin !== 'estimate',
  },
  {
    id: 'kind.consequence',
    kind: 'estimate',
    says: 'The sum of one year that a share of GDP just aimed at would take spending to.',
    examples: [
      'Prime Minister Fumio Kishida plans to raise Japanese defense spending to 2% of GDP within five years. It would go to more than 11 trillion yen.',
    ],
    counterexamples: [],
    when: (f) =>
      f.measure === 'amount' &&
      f.role !== 'over' &&
      f.earlier?.measure !== 'gdp' &&
      (f.last?.measure === 'gdp' || f.last?.measure === 'amount') &&
      f.last.age <= 1 &&
      f.last.kind !== 'proposal' &&
      /\bwould\s+(?:thus |then |thereby |so )?(?:go|rise|climb|grow|jump|swell)\b(?:[^.;]|\.\d){0,60}?\bto\s+(?:\w+\s+){0,2}$/i.test(
        f.before,
      ),
  },
  {
    id: 'kind.apposed',
    kind: 'level',
    says: 'A figure set right beside another one shares its kind: "7.7 trillion yen, up 12 percent", "by 7.2 percent to 1.55 trillion yuan".',
    examples: ["Japan's Defense Ministry requested 7.7 trillion yen for fiscal 2024, up 12 percent."],
    counterexamples: [],
    as: (f) => f.earlier?.kind ?? 'level',
    when: (f) =>
      f.earlier !== null &&
      f.between !== null &&
      f.between.length < 90 &&
      f.earlier.measure !== f.measure &&
      f.earlier.kind !== 'cap' &&
      f.earlier.kind !== 'demand' &&
      !(
        f.measure === 'change' &&
        f.earlier.kind === 'estimate' &&
        f.otherMoney &&
        POINTS_BACK.test(f.before)
      ) &&
      APPOSED.test(withoutTimes(f)) &&
      !(f.earlier.kind === 'target' && f.measure === 'amount'),
  },
  {
    id: 'kind.of-this-year',
    kind: 'level',
    says: 'The sum of the running or the last budget year, known to all.',
    examples: [
      'If the plan goes through, the 6.8 trillion yen of the current fiscal year will not stay a record for Japanese defense.',
    ],
    counterexamples: ['Japan plans to spend 6.8 trillion yen on defense in the current fiscal year.'],
    when: (f) =>
      f.measure === 'amount' &&
      /\bthe\s+(?:record\s+)?$/i.test(f.before) &&
      /^[\s)]*(?:\([^)]{0,40}\)\s*)?(?:of|for|in) (?:the (?:current|running|present|previous|last)|this|last) (?:fiscal |financial |budget )?year\b/i.test(
        f.after,
      ),
  },
  {
    id: 'kind.target.standing',
    kind: 'target',
    says: 'A goal or program that is there, whoever speaks of changing it.',
    examples: [
      'Japan should not stop at its current goal for defense spending, 2 percent of GDP, a Defense Ministry panel will say.',
    ],
    counterexamples: [
      'A Defense Ministry panel proposed a new goal for Japanese defense spending, 3 percent of GDP.',
    ],
    when: (f) =>
      f.tense !== 'past' && f.subject !== 'NATO' && f.measure !== 'change' && STANDING_GOAL.test(f.before),
  },
  {
    id: 'kind.series',
    kind: 'level',
    says: 'Figures told one after the other with nothing but their times are of one kind.',
    examples: [
      'Russian defense spending is projected to be 12.8 trillion rubles in 2026 and 13.1 trillion rubles in 2027.',
    ],
    counterexamples: [],
    as: (f) => f.earlier?.kind ?? 'level',
    when: (f) =>
      f.earlier !== null &&
      f.earlier.measure === f.measure &&
      (f.earlier.kind === 'level' || (f.earlier.kind === 'estimate' && f.measure === 'amount')) &&
      f.role !== 'by' &&
      f.between !== null &&
      f.between.length < 60 &&
      /^[\s)]*(?:of (?:GDP|gross domestic product))?[\s)]*(?:(?:in|for)\s+)?(?:,|and|, and|;)\s*(?:(?:in|for)\s+)?$/i.test(
        withoutTimes(f),
      ),
  },
  {
    id: 'kind.comes-to',
    kind: 'proposal',
    says: 'What a sum that is only proposed comes to as a share or a rise is as much proposed.',
    examples: [
      "Taiwan's Cabinet proposed defense spending of NT$949.5 billion for 2026, which comes to 3.32 percent of GDP.",
    ],
    counterexamples: [],
    when: (f) =>
      f.measure !== 'amount' &&
      f.earlier?.kind === 'proposal' &&
      f.between !== null &&
      COMES_TO.test(f.between),
  },
]

import { inRelative } from '../predicates.ts'
import { type KindRow, near, withoutTimes } from './facts.ts'
import { ATTAINED } from './running-words.ts'
import {
  AIM_NOT_ABOVE,
  ALLOWED_GROWTH,
  APPOSED,
  BEATS_THE,
  CAP_APPOSED,
  CAP_BEHIND,
  CAP_HEAD,
  CAP_OF,
  CAP_WORDS,
  CLING,
  COMES_TO,
  CONVERTED,
  GROWTH_CEILING,
  KEEP,
  KEEP_UNDER,
  LIMIT_OF_PROGRAM,
  MAKES_IT_A_RULE,
  MORE_THAN_THE,
  MUST_STAY,
  NEEDED_FOR,
  NOT_EXCEED,
  NOT_HELD,
  OBLIGED,
  OF_A_YEAR,
  ONE_FOR_YEAR,
  ONLY_WANTED,
  PEGGED,
  POINTS_BACK,
  POLICY_OF,
  TRIES_TO_STAY,
  WOULD_NEED,
} from './words.ts'

const OR_BELOW =
  /^[\s)]*(?:of (?:its |the |their )?(?:GDP|GNP|gross (?:domestic|national) product))?,? or (?:below|less|lower|under)\b/i
const CUSTOM_IS =
  /\b(?:practice|custom|tradition|policy|rule|convention) (?:has been |was |is )?(?:to|of) (?:keep|keeping|hold|holding|stay|staying|remain|remaining)\b[^.;,]{0,50}$|\b(?:practice|custom|tradition|rule|norm|ceiling|cap|limit|rule of thumb) (?:was|is|has been|had been)\s+(?:to (?:keep|hold|stay|spend)\b[^.;,]{0,50})?(?:\w+\s+){0,2}$/i
const GROWS = /\b(?:grow|growth|increase|rise|climb|go up|expand|hike|raise|expansion)\b/i

/** Behind "to", "will" or "should" a verb tells of nothing that is. */
const NOT_YET = /\b(?:to|will|would|should|must|shall|can|could|may|might|not|never)\s+(?:\w+\s+)?$/i
const HAS_ATTAINED =
  /^[\s)”"]*(?:of (?:its |the |their )?(?:GDP|GNP|gross (?:domestic|national) product))?\s*(?:that|which)?\s*(?:[\w’'.-]+\s+){1,4}?(?:has|have|had)\s+(?:now |already |since |just |finally |lately ){0,2}(?:achieved|attained|reached|arrived at|got to|spent)\b/i

/** The figure is called something, or restates another. Rows in order; the first that fits decides. */
export const namedRows: readonly KindRow[] = [
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
        (BEATS_THE.test(f.before) && OF_A_YEAR.test(f.after))),
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
          /^\s*,?\s*(?:or|which is|that is|equal to|equivalent to)?\s*(?:about|around|some|roughly|nearly|approximately)?\s*$/i.test(
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
  {
    id: 'kind.cap.noun',
    kind: 'cap',
    says: 'The figure itself is called a ceiling, limit, threshold, custom or line.',
    examples: [
      'Japan broke with the 1 percent ceiling on defense spending as a share of GDP.',
      "The Cabinet set a limit of 1% of GDP on Japan's defense spending.",
    ],
    counterexamples: ['Japan wants to spend 2 percent of GDP on defense.'],
    when: (f) =>
      (f.measure !== 'change' || GROWTH_CEILING.test(f.after)) &&
      f.role !== 'over' &&
      !(f.measure === 'amount' && LIMIT_OF_PROGRAM.test(f.before)) &&
      (CAP_HEAD.test(f.after) ||
        CAP_OF.test(f.before) ||
        CAP_APPOSED.test(f.after) ||
        (f.measure === 'gdp' && CAP_BEHIND.test(f.after))) &&
      !/\btarget\b/i.test(f.after.slice(0, 20)) &&
      !ATTAINED.test(f.before) &&
      f.subject !== 'NATO',
  },
  {
    id: 'kind.cap.held',
    kind: 'cap',
    says: 'Spending is capped at, limited to, or by rule or custom held below the figure.',
    examples: [
      'For decades Japan capped defense spending at around 1% of GDP.',
      'By custom Japan has held defense spending below 1 percent of GDP.',
      'Abe said that his government has no intention of holding Japanese defense spending within 1 percent of GDP.',
    ],
    counterexamples: ["Japan's defense spending has stayed around 1 percent of GDP."],
    when: (f) => {
      if (f.subject === 'NATO') return false
      if (f.measure === 'change')
        return (
          (['<', '<='].includes(f.figure.note.value.comparator) &&
            f.ownTense !== 'past' &&
            ALLOWED_GROWTH.test(f.beforeCore.slice(-90)) &&
            GROWS.test(f.beforeCore.slice(-40))) ||
          (GROWS.test(f.before.slice(-60)) &&
            near(f, ['cap'], 5).some((p) => !p.behind && p.predicate.pos === 'verb'))
        )
      if (f.measure === 'amount' && (LIMIT_OF_PROGRAM.test(f.before) || ONE_FOR_YEAR.test(f.before)))
        return false
      const clause = f.before.slice(-110)
      const limited = near(f, ['cap'], 5).some((p) => !p.behind && p.predicate.pos !== 'noun')
      if (limited) return true
      if (KEEP.test(clause) && OR_BELOW.test(f.after)) return true
      if (f.measure === 'gdp' && CUSTOM_IS.test(f.before)) return true
      if (/\bnot (?:to )?exceed/i.test(f.figureText)) return true
      if (CLING.test(f.before) || NOT_EXCEED.test(f.before) || NOT_EXCEED.test(f.beforeCore)) return true
      if (
        KEEP_UNDER.test(f.beforeCore) &&
        ['<', '<='].includes(f.figure.note.value.comparator) &&
        /^[^;]{0,40}\b(?:was|is|were|are) (?:not|no longer|never)\b/i.test(f.after)
      )
        return true
      if (
        f.measure === 'gdp' &&
        AIM_NOT_ABOVE.test(f.beforeCore) &&
        ['<', '<='].includes(f.figure.note.value.comparator) &&
        !/\bup to\b/i.test(f.figureText)
      )
        return true
      if (POLICY_OF.test(f.beforeCore) || MAKES_IT_A_RULE.test(f.beforeCore)) return true
      if (f.measure === 'gdp' && PEGGED.test(f.beforeCore)) return true
      // "aimed to spend up to 2%" is an aim, no line that is kept.
      if (
        TRIES_TO_STAY.test(f.beforeCore) &&
        ['<', '<='].includes(f.figure.note.value.comparator) &&
        !/\b(?:up to|as much as)\b/i.test(f.figureText)
      )
        return true
      if (NOT_HELD.test(f.beforeCore) && ['<', '<='].includes(f.figure.note.value.comparator)) return true
      if (MUST_STAY.test(f.before) && ['<', '<='].includes(f.figure.note.value.comparator)) return true
      if (
        KEEP_UNDER.test(f.beforeCore) &&
        ['<', '<='].includes(f.figure.note.value.comparator) &&
        (CAP_WORDS.test(f.sentence) || OBLIGED.test(f.before))
      )
        return true
      if (
        /\b(?:keep|keeping|bear|bearing)\s+$/i.test(f.before) &&
        /^[\s)]*(?:of GDP )?in mind\b/i.test(f.after)
      )
        return true
      return KEEP.test(clause) && CAP_WORDS.test(f.sentence)
    },
  },
  {
    id: 'kind.twin.same',
    kind: 'level',
    says: 'A sum restating a share of GDP that is a level stays a level.',
    examples: ['Japan spends 1.8% of GDP, or 9.9 trillion yen, on defense.'],
    counterexamples: [],
    when: (f) => f.twin === 'level' && f.measure !== 'change',
  },
  {
    id: 'kind.twin.cap',
    kind: 'cap',
    says: 'A sum restating a cap is the same cap in money.',
    examples: ['Japan set a ceiling of 1% of GDP, or about 5 trillion yen, for defense.'],
    counterexamples: [],
    when: (f) => f.twin === 'cap',
  },
  {
    id: 'kind.estimate.needed',
    kind: 'estimate',
    says: 'What it would take to reach a share, or what a share would come to if it were applied.',
    examples: [
      "To meet Washington's wish for 3.5% of GDP Japan would need upwards of 20 trillion yen a year for defense.",
      'Were the American formula applied, the South Korean defense budget would have to be about 132 trillion won.',
    ],
    counterexamples: ['Trump said that Japan would have to pay 20 trillion yen a year for its defense.'],
    when: (f) => f.measure === 'amount' && NEEDED_FOR.test(f.sentence) && WOULD_NEED.test(f.before),
  },
]

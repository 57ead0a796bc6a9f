import { type KindRow, near, staysUnder } from './facts.ts'
import { ATTAINED } from './running-words.ts'
import {
  AIM_NOT_ABOVE,
  ALLOWED_GROWTH,
  CAP_APPOSED,
  CAP_BEHIND,
  CAP_HEAD,
  CAP_OF,
  CAP_WORDS,
  CLING,
  GROWTH_CEILING,
  KEEP,
  KEEP_UNDER,
  LIMIT_OF_PROGRAM,
  MAKES_IT_A_RULE,
  MUST_STAY,
  NEEDED_FOR,
  NOT_EXCEED,
  NOT_HELD,
  OBLIGED,
  ONE_FOR_YEAR,
  PEGGED,
  POLICY_OF,
  TRIES_TO_STAY,
  WOULD_NEED,
} from './words.ts'

const OR_BELOW =
  /^[\s)]*(?:of (?:its |the |their )?(?:GDP|GNP|gross (?:domestic|national) product))?,? or (?:below|less|lower|under)\b/i
const CUSTOM_IS =
  /\b(?:practice|custom|tradition|policy|rule|convention) (?:has been |was |is )?(?:to|of) (?:keep|keeping|hold|holding|stay|staying|remain|remaining)\b[^.;,]{0,50}$|\b(?:practice|custom|tradition|rule|norm|ceiling|cap|limit|rule of thumb) (?:was|is|has been|had been)\s+(?:to (?:keep|hold|stay|spend)\b[^.;,]{0,50})?(?:\w+\s+){0,2}$/i
/** "has been held to one per cent", "an unspoken rule has kept it at": restrained. */
const HELD_TO =
  /\b(?:been|was|were|is|are|being)\s+(?:\w+\s+)?(?:held|kept) to\s+(?:\w+\s+){0,2}$|\b(?:rule|custom|practice|convention|tradition) (?:has|had) (?:long |always )?(?:had|kept|held|put) [^.;,]{1,40}\b(?:at|to|below|under)\s+(?:\w+\s+)?$/i
const LONG_SINCE =
  /\b(?:for (?:decades|many years|years|generations|a long time)|long|traditionally|customarily|until (?:now|recently|then)|since)\b/i
/** "can spend up to": allowed, and no more. */
const MAY_SPEND =
  /\b(?:can|may|allow(?:s|ed)?|permit(?:s|ted)?)\b[^.;,]{0,30}\b(?:spend|use|devote|go|be)\s+(?:\w+\s+)?$/i
/** "did away with a cap of 1% and committed itself to 2%": what comes instead of it. */
const COMMITS =
  /\b(?:commit(?:s|ted)? (?:itself|themselves)|pledg(?:ed|es)|promis(?:ed|es)|plans?|decided|aims?|wants|rais(?:ed|es|ing)|lift(?:ed|s|ing)|moving|heading|going|doubl(?:ed|es|ing))\b/
const COMMITMENT =
  /\b(?:commitment|pledge|policy|principle|practice|tradition|custom|rule|convention|promise)\b/i
const GROWS = /\b(?:grow|growth|increase|rise|climb|go up|expand|hike|raise|expansion)\b/i

/** Ceilings and customs, and sums that restate a share. Rows in order; the first that fits decides. */
export const capRows: readonly KindRow[] = [
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
      if (f.subject === 'NATO' || (f.earlier?.kind === 'cap' && COMMITS.test(f.between ?? ''))) return false
      if (f.measure === 'change')
        return (
          (staysUnder(f) &&
            f.ownTense !== 'past' &&
            ALLOWED_GROWTH.test(f.beforeCore.slice(-90)) &&
            GROWS.test(f.beforeCore.slice(-40))) ||
          (GROWS.test(f.before.slice(-60)) &&
            near(f, ['cap'], 5).some((p) => !p.behind && p.predicate.pos === 'verb'))
        )
      if (
        f.measure === 'amount' &&
        (f.role === 'over' || LIMIT_OF_PROGRAM.test(f.before) || ONE_FOR_YEAR.test(f.before))
      )
        return false
      const clause = f.before.slice(-110)
      const limited = near(f, ['cap'], 5).some((p) => !p.behind && p.predicate.pos !== 'noun')
      if (limited) return true
      if (KEEP.test(clause) && OR_BELOW.test(f.after)) return true
      if (f.measure === 'gdp' && HELD_TO.test(f.before) && LONG_SINCE.test(f.sentence)) return true
      if (
        f.measure === 'gdp' &&
        /^(?:within|inside)\b/i.test(f.figureText) &&
        COMMITMENT.test(f.before.slice(-80) + f.after.slice(0, 80))
      )
        return true
      if (f.measure === 'gdp' && CUSTOM_IS.test(f.before)) return true
      if (/\bnot (?:to )?exceed/i.test(f.figureText)) return true
      if (CLING.test(f.before) || NOT_EXCEED.test(f.before) || NOT_EXCEED.test(f.beforeCore)) return true
      if (
        KEEP_UNDER.test(f.beforeCore) &&
        staysUnder(f) &&
        /^[^;]{0,40}\b(?:was|is|were|are) (?:not|no longer|never)\b/i.test(f.after)
      )
        return true
      if (
        f.measure === 'gdp' &&
        AIM_NOT_ABOVE.test(f.beforeCore) &&
        staysUnder(f) &&
        !/\bup to\b/i.test(f.figureText)
      )
        return true
      if (POLICY_OF.test(f.beforeCore) || MAKES_IT_A_RULE.test(f.beforeCore)) return true
      if (f.measure === 'gdp' && PEGGED.test(f.beforeCore)) return true
      // "aimed to spend up to 2%" is an aim, no line that is kept.
      if (
        TRIES_TO_STAY.test(f.beforeCore) &&
        staysUnder(f) &&
        !/\b(?:up to|as much as)\b/i.test(f.figureText)
      )
        return true
      if (NOT_HELD.test(f.beforeCore) && staysUnder(f)) return true
      if (f.measure === 'gdp' && MAY_SPEND.test(f.before) && staysUnder(f) && CAP_WORDS.test(f.sentence))
        return true
      if (MUST_STAY.test(f.before) && staysUnder(f)) return true
      if (
        KEEP_UNDER.test(f.beforeCore) &&
        staysUnder(f) &&
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

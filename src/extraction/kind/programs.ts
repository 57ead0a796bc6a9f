import { isOfYears } from '../lexicon/scale.ts'
import { comesInCalendarYear, foreign, type KindRow, near, ownSayer } from './facts.ts'
import {
  ACTUAL_OUTLAYS,
  FORMER,
  FORMER_PLAN,
  LIMIT_OF_PROGRAM,
  NEEDS_AT,
  NOT_ENOUGH,
  PROGRAM_AHEAD,
  PROGRAM_BEHIND,
  PROGRAM_PUT_AT,
  PROGRAM_SPENDS,
  PROGRAM_TOTAL,
  REQUEST_UNDER_PLAN,
  SET_FOR_PROGRAM,
  TO_BE_SPENT,
  TO_INTRODUCE,
  UNDER_PROGRAM,
} from './words.ts'

/** "the request marks the third year of a five-year plan worth": the plan is told along the way. */
const YEARS_PLAN_OF =
  /\b(?:\w+-year|mid-?term|medium-term) (?:[\w-]+ ){0,3}?(?:program(?:me)?|plan|build-?up|package) (?:of|worth|totall?ing|costing)\s+(?:(?:a|total|of|some|about|around|roughly|nearly|over)\s+){0,3}$/i
const EACH_YEAR = /^[^.;,]{0,30}\b(?:a|per|each|every) year\b|^[^.;,]{0,30}\bannual(?:ly)?\b/i
const OVER_YEARS =
  /^[\s)]*(?:(?:increase|rise|growth|more|bigger|higher)\s+)?(?:(?:of|in|on|for)\s+(?:[\w’']+\s+){1,4})?(?:over|within|in|across|during|spread over)\s+(?:the\s+)?(?:next |coming |following |whole )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|\d+|several)[\s-](?:fiscal )?years?\b/i
const PAST_YEARS = /\b(?:past|last|previous|preceding)\b/i
const PLAN_FORESEES =
  /\b(?:\w+-year|mid-?term|medium-term) (?:[\w-]+ ){0,3}(?:program(?:me)?|plan|blueprint)\b[^.;]{0,50}\b(?:foresees?|foresaw|envisages?|calls? for|called for|provides? for|provided for|implies|sets?)\b[^.;]{0,40}$/i
const DOCUMENT_FORESEES =
  /\b(?:documents?|papers?|strategy|(?<!\bbudget )plans?|blueprint|roadmap|guidelines|white paper|law|act|outline)\b[^.;]{0,60}\b(?:foresees?|foresaw|envisages?|envisaged|envisions?|envisioned)\s+(?:[\w’'-]+\s+){0,6}$/i
// "…, by a blueprint for 2024-2028": whose authors would have it so.
const BY_BLUEPRINT =
  /^[^.;]{0,60},? (?:by|under|according to|in) (?:a|an|the|its) (?:(?!budget)[\w’'-]+ ){0,3}(?:blueprint|plan|strategy|program(?:me)?|roadmap)\b/i
/** "provides 62.4 billion euros this year, rising to": how a plan goes on. */
const RISING_TO =
  /,\s+(?:and |then )?(?:rising|climbing|growing|increasing|going up) (?:gradually |steadily |further )?to\s+(?:\w+\s+)?$/i
const SPECIAL_BUDGET =
  /\bspecial (?:defen[cs]e |military |arms )?(?:budget|plan|package|spending bill|appropriation)\b/i
/** "…, an average annual rise of 7%": how the total of a program is come to. */
const YEARLY_RISE =
  /,\s+(?:or\s+)?(?:an?|with an?)\s+(?:average\s+)?(?:annual|yearly)\s+(?:average\s+)?(?:rise|increase|growth|hike|gain)(?: rate)? of\s+(?:\w+\s+)?$/i
const WAS_SPENT =
  /^[\s)]*(?:\([^)]{0,40}\)\s*)?(?:was|were|has been|had been) (?:spent|paid out|laid out|disbursed)\b/i
const NOT_TOTAL = /\b(?:annual(?:ly)?|yearly|spent|would (?:be|cost|come|take|bring|push|mean))\b/i

/** Programs of several years: the one before, the one that runs or comes, and what there is for one year of it. */
export const programRows: readonly KindRow[] = [
  {
    id: 'kind.special-budget',
    kind: 'proposal',
    says: 'A special defense budget over several years that a government has laid out and no parliament has passed; where its leader speaks of it, a goal.',
    examples: [
      'President Lai Ching-te of Taiwan unveiled a special defense budget of NT$1.25 trillion over eight years.',
    ],
    counterexamples: [],
    as: (f) => (ownSayer(f) ? 'target' : 'proposal'),
    when: (f) =>
      f.measure === 'amount' &&
      SPECIAL_BUDGET.test(f.before.slice(-60) + f.after.slice(0, 60)) &&
      !/\b(?:passed|enacted|cleared|adopted by parliament|was approved|were approved|voted through|(?:lawmakers|legislators|legislature|parliament|congress|assembly|bundestag) (?:has |have |had )?(?:approved|adopted|endorsed|agreed))\b/i.test(
        f.sentence,
      ),
  },
  {
    id: 'kind.to-be-introduced',
    kind: 'proposal',
    says: 'A budget still to be laid before parliament.',
    examples: [
      'President Lai Ching-te of Taiwan is to introduce a supplementary defense budget of $40 billion.',
    ],
    counterexamples: [
      "Japan's Cabinet approved a defense budget of 8.7 trillion yen that will be presented in January.",
    ],
    when: (f) => f.measure === 'amount' && f.ownTense !== 'past' && TO_INTRODUCE.test(f.before),
  },
  {
    id: 'kind.former',
    kind: 'level',
    says: 'What an earlier program came to is a level.',
    examples: ['The previous five-year plan of Japan set aside 24.67 trillion yen for defense.'],
    counterexamples: [],
    when: (f) =>
      f.measure !== 'gdp' &&
      ((f.measure === 'amount' && FORMER_PLAN.test(f.before)) ||
        (f.measure === 'amount' &&
          f.role === 'over' &&
          (FORMER.test(f.after.slice(0, 60).split(/[,;]/)[0] ?? '') || FORMER.test(f.before.slice(-60)))) ||
        (f.measure === 'amount' && f.role === 'over' && f.ownTense === 'past') ||
        (f.role === 'over' &&
          f.tense === 'past' &&
          (f.measure === 'change' || /\b(?:spent|totall?ed|came to)\b/i.test(f.before.slice(-40)))) ||
        (f.measure === 'amount' && WAS_SPENT.test(f.after)) ||
        /^[\s)]*(?:in|of|under|for|set for|foreseen in) the (?:previous|former|preceding) (?:plan|program|programme|period|five)/i.test(
          f.after,
        )),
  },
  {
    id: 'kind.has',
    kind: 'level',
    says: 'A budget that a ministry or country has, or a share it will come to in the running year.',
    examples: [
      'Defense took the largest share in Japan. For this fiscal year the ministry has 8.7 trillion yen.',
    ],
    counterexamples: [],
    when: (f) =>
      (f.measure !== 'gdp' &&
        f.role !== 'over' &&
        /\b(?:it|they|ministry|forces|military|which|country|government|now)\s+(?:now\s+)?(?:has|have|had)\s+(?:only |just |about )?$/i.test(
          f.before,
        )) ||
      (f.ownTense === 'running' &&
        !comesInCalendarYear(f) &&
        !/\b(?:estimates?|projections?|forecasts?)\b/i.test(f.sentence) &&
        /\bwill (?:be|be equal to|come to|amount to|total|stand at|equal)\s+(?:\w+\s+)?$/i.test(f.before)),
  },
  {
    id: 'kind.proposal.program',
    kind: 'proposal',
    says: 'The total of a program to come that a government or ministry wants, hopes for or argues for.',
    examples: [
      "Japan's government wants at least 27 trillion yen of defense spending for the five years from fiscal 2026.",
      'The Finance Ministry argued that around 25 trillion yen would do for Japanese defense in the five years from fiscal 2026.',
    ],
    counterexamples: [
      "Japan's government decided on 43 trillion yen of defense spending for the five years from fiscal 2026.",
    ],
    when: (f) =>
      f.measure === 'amount' &&
      (f.role === 'over' || PROGRAM_AHEAD.test(f.sentence)) &&
      f.tense === 'future' &&
      !ACTUAL_OUTLAYS.test(f.before) &&
      !near(f, ['estimate'], 4).some((p) => !p.behind) &&
      near(f, ['want', 'say', 'plan', 'approve', 'spend', 'request'], 7).some(
        ({ predicate: p }) =>
          (p.cls === 'want' ||
            (p.cls === 'say' && /^(?:argu|insist|maintain|contend|let it)/i.test(p.words))) &&
          (p.agent?.bodyType === 'ministry' ||
            p.agent?.bodyType === 'officials' ||
            (p.cls === 'want' && p.pos === 'verb' && p.agent?.bodyType === 'government')) &&
          !foreign(p.agent, f.subject),
      ),
  },
  {
    id: 'kind.program.growth',
    kind: 'target',
    says: 'A rise over several years that a government decides on, announces or plans.',
    examples: [
      "Japan's government announced a rise of more than 50 percent in defense spending over the next five years.",
      'The five-year plan of South Korea foresees growth of 7.5 percent a year on average in defense spending.',
    ],
    counterexamples: ["Japan's defense spending has grown by 50 percent over the past five years."],
    when: (f) =>
      f.measure === 'change' &&
      f.role !== 'since' &&
      ((f.tense !== 'past' && OVER_YEARS.test(f.after)) ||
        PLAN_FORESEES.test(f.before) ||
        (f.earlier?.kind === 'target' && f.tense !== 'past' && YEARLY_RISE.test(f.before))) &&
      !PAST_YEARS.test(f.after.split(',')[0] ?? '') &&
      !near(f, ['propose', 'consider', 'want', 'request', 'ask'], 6).length &&
      !near(f, ['estimate'], 5).some((p) => !/^(?:would|foresee|foresaw)/i.test(p.predicate.words)) &&
      !/\b(?:after|rose|risen|grew|grown|climbed|jumped|fell|fallen|has|have|had|increased|averaged|soared|surged|shrank|shrunk)\b[^.;,]{0,40}$/i.test(
        f.before,
      ),
  },
  {
    id: 'kind.program.slice',
    kind: 'estimate',
    says: 'What the total of a program comes to a year, set beside it.',
    examples: [
      'Japan is to spend 43 trillion yen on defense over the five years from fiscal 2023, or about 8.6 trillion yen a year.',
    ],
    counterexamples: [],
    when: (f) =>
      f.measure === 'amount' &&
      f.earlier?.measure === 'amount' &&
      f.earlier.kind !== 'level' &&
      /^[^.;]{0,70},?\s*(?:or|which is|that is|i\.e\.|equal to|equivalent to)\s+(?:\w+\s+)?$/i.test(
        f.between ?? '',
      ) &&
      EACH_YEAR.test(f.after),
  },
  {
    id: 'kind.program.ahead',
    kind: 'proposal',
    says: "The total of Japan's next program, told before it was settled.",
    examples: [
      'The next program is to show Japanese defense spending of 60 trillion yen for the five years from fiscal 2028.',
    ],
    counterexamples: [
      'The government settled on 60 trillion yen for Japanese defense for the five years from fiscal 2028.',
    ],
    when: (f) =>
      f.unadopted &&
      f.measure !== 'gdp' &&
      f.role === 'over' &&
      f.tense === 'future' &&
      !/\b(?:decided|settled|agreed|resolved)\b/i.test(f.before) &&
      !/\b(?:current|present|existing|running|in force|last time|outline)\b/i.test(f.before.slice(-90)) &&
      !near(f, ['plan'], 4).some((p) => !p.behind && /^plan/i.test(p.predicate.words)) &&
      !near(f, ['estimate'], 4).some((p) => !p.behind),
  },
  {
    id: 'kind.program',
    kind: 'target',
    says: 'A total over several years, adopted by the spender.',
    examples: ['Japan will spend ¥27 trillion on defense over the five years from fiscal 2026.'],
    counterexamples: [],
    when: (f) =>
      f.measure === 'amount' &&
      ((f.role === 'over' && f.tense !== 'past') ||
        (f.role !== 'in' && TO_BE_SPENT.test(f.after) && /\byears?\b/i.test(f.after)) ||
        PROGRAM_TOTAL.test(f.before) ||
        PROGRAM_PUT_AT.test(f.before) ||
        (f.role === null &&
          LIMIT_OF_PROGRAM.test(f.before) &&
          /\b(?:limit|ceiling|cap|total|outlays|spending)\b/i.test(f.before)) ||
        PROGRAM_BEHIND.test(f.after) ||
        (f.role !== 'in' && (UNDER_PROGRAM.test(f.before) || PROGRAM_SPENDS.test(f.before))) ||
        SET_FOR_PROGRAM.test(f.after) ||
        ACTUAL_OUTLAYS.test(f.before) ||
        /\b(?:\w+-year|present|current|existing|new) (?:defen[cs]e |military )?(?:build-?up )?(?:program|programme|plan|buildup)\s+(?:of|worth|totall?ing|for|was set at|is worth|was worth|,)\s*(?:a total of\s+)?$/i.test(
          f.before,
        )) &&
      (ACTUAL_OUTLAYS.test(f.before) ||
        YEARS_PLAN_OF.test(f.before) ||
        UNDER_PROGRAM.test(f.before) ||
        SET_FOR_PROGRAM.test(f.after) ||
        REQUEST_UNDER_PLAN.test(f.before) ||
        !near(f, ['propose', 'consider', 'want', 'request'], 7).some(
          ({ predicate: p }) =>
            !(
              /^calls? for|^calling for/i.test(p.words) &&
              (p.agent === null || p.agent.bodyType === 'government')
            ),
        )) &&
      !/\brequest\b/i.test(f.before.slice(-50)) &&
      !NEEDS_AT.test(f.before) &&
      !near(f, ['estimate'], 3).some(
        (p) =>
          !p.behind &&
          !SET_FOR_PROGRAM.test(f.after) &&
          !/expected|projected|foresee|foresaw|envisag/i.test(p.predicate.words),
      ) &&
      !/\bspent\b/i.test(f.before.slice(-60)),
  },
  {
    id: 'kind.document-foresees',
    kind: 'target',
    says: 'What a strategy, plan or law of the spender foresees for a year to come.',
    examples: [
      'The three security documents of Japan foresee a defense budget of 2% of GDP by 2027.',
      'The national defence strategy of Australia foresees about A$67.4 billion for defence in 2027-28.',
    ],
    counterexamples: ['A study by an institute foresees Japanese defense spending of 2% of GDP by 2027.'],
    when: (f) =>
      f.measure !== 'change' &&
      f.ownTense === 'future' &&
      (DOCUMENT_FORESEES.test(f.before) ||
        BY_BLUEPRINT.test(f.after) ||
        (!f.near && f.earlier?.kind === 'level' && RISING_TO.test(f.before))) &&
      !near(f, ['estimate'], 4).some((p) => p.predicate.agent?.bodyType === 'institute'),
  },
  {
    id: 'kind.program.size',
    kind: 'target',
    says: 'A sum that no single year comes to: the total of a program, whatever is told of it.',
    examples: ['The LDP defended the 25 trillion yen for the military of Japan.'],
    counterexamples: ["Japan's Defense Ministry called for 48 trillion yen."],
    when: (f) =>
      f.measure === 'amount' &&
      isOfYears(f.figure.note.value.unit, f.figure.note.value.value) &&
      !(f.role === 'over' && f.tense === 'past') &&
      !EACH_YEAR.test(f.after) &&
      !NOT_TOTAL.test(f.before.slice(-60)) &&
      (NOT_ENOUGH.test(f.after) ||
        !near(f, ['propose', 'consider', 'want', 'request', 'ask', 'estimate'], 8).length),
  },
]

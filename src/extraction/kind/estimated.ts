import { handsOut } from '../hands-out.ts'
import { markOfBloc } from '../members.ts'
import { inRelative } from '../predicates.ts'
import {
  byParty,
  calledSomething,
  foreign,
  isForeseen,
  isReckonedAhead,
  isVoiced,
  type KindRow,
  near,
  ownSayer,
} from './facts.ts'
import {
  AVERAGES,
  BY_FORECAST,
  EXPECTED_TO,
  EXPECTS,
  FORECAST,
  FORECAST_BEHIND,
  IF_FORECAST,
  LIKELY_TO_BE,
  OF_ESTIMATED_GDP,
  OTHERS_EXPECT,
  OUGHT_TO_BE_WORTH,
  PLEDGE_TO,
  WOULD_COME_TO,
} from './outlook-words.ts'
import { requestGoesOn } from './sought.ts'
import {
  ANNOUNCED,
  APPROPRIATED,
  BECOMES,
  CLAUSE_OF_FACT,
  CONDITION,
  DECIDED_ON,
  DECIDER_SAYS,
  FROM,
  GOES_UP,
  NEEDS_AT,
  OTHERWISE_COUNTED,
  PAST_LEVEL,
  PROPOSED_BUDGET,
  REQUEST,
  REQUEST_UNDER_PLAN,
  TARGET_HEAD,
  TARGET_OF,
  UNDER_PROPOSAL,
  WAS_GIVEN,
  WOULD,
  YET_TO,
} from './words.ts'

/** Guidelines of blocs and budgets just adopted. Rows in order; the first that fits decides. */
export const adoptedRows: readonly KindRow[] = [
  {
    id: 'kind.nato',
    kind: 'target',
    says: "NATO's and the EU's figures are their guideline, old or new, unless somebody measures them.",
    examples: ['NATO members have pledged to spend 5% of GDP on defense by 2035.'],
    counterexamples: ['NATO members spent 2.71% of GDP on defense in 2024.'],
    when: (f) =>
      f.subject === 'NATO' &&
      f.measure === 'gdp' &&
      (markOfBloc(f.view, f.figure) !== null ||
        (!(PAST_LEVEL.test(f.before.slice(-60)) && f.tense === 'past') &&
          !/\b(?:average[ds]?|spent|spends|spending stood|combined)\b/i.test(f.before.slice(-50)))) &&
      !(WOULD.test(f.before.slice(-30)) && FORECAST.test(f.before)) &&
      !near(f, ['consider'], 6).some(
        (p) =>
          !FROM.test(f.before) &&
          !TARGET_HEAD.test(f.after) &&
          (!p.behind || p.distance < 4) &&
          p.predicate.pos !== 'noun' &&
          !/^(?:may|might|could|in mind|in h\w+ sights|in their sights)$/i.test(p.predicate.words),
      ) &&
      !near(f, ['propose'], 5).some(
        (p) => !p.behind && (p.predicate.agent !== null || p.predicate.pos === 'verb'),
      ),
  },
  {
    id: 'kind.given',
    kind: 'level',
    says: 'What a request came to in the end: the sum that was given, granted or received.',
    examples: ["Japan's Defense Ministry requested 5.05 trillion yen and was given 4.98 trillion yen."],
    counterexamples: [],
    when: (f) =>
      f.measure !== 'gdp' &&
      f.role !== 'over' &&
      ((f.ownTense !== 'future' && WAS_GIVEN.test(f.before)) ||
        (f.measure === 'amount' && f.ownTense !== 'future' && APPROPRIATED.test(f.after))),
  },
  {
    id: 'kind.budget-goes-on',
    kind: 'level',
    says: 'A budget was adopted in the sentence before; this one tells what it hands out.',
    examples: [
      "Japan's Cabinet approved the budget today. The military is to get $21.9 billion for the coming year.",
    ],
    counterexamples: [],
    when: (f) =>
      f.measure !== 'gdp' &&
      f.role !== 'over' &&
      f.ownTense !== 'past' &&
      ((f.adopted && (handsOut(f.view, f.figure) || (f.measure === 'change' && GOES_UP.test(f.before)))) ||
        DECIDED_ON.test(f.before)) &&
      !near(f, ['propose', 'request'], 5).length &&
      f.near,
  },
  {
    id: 'kind.approved-there',
    kind: 'level',
    says: 'A clause right behind the sum says that the cabinet or parliament approved it.',
    examples: [
      "Warships are to be paid for with the ¥5.26 trillion that Japan's Cabinet approved for defense.",
    ],
    counterexamples: [],
    when: (f) =>
      f.measure === 'amount' &&
      f.role !== 'over' &&
      f.predicates.some(
        (p) =>
          p.cls === 'approve' &&
          p.mark.first > f.figure.last &&
          ['cabinet', 'parliament'].includes(p.agent?.bodyType ?? '') &&
          inRelative(f.view, f.figure, p),
      ),
  },
  {
    id: 'kind.expects',
    kind: 'estimate',
    says: 'A body that measures or forecasts expects the figure.',
    examples: [
      'For 2025 the European Defence Agency expects €381 billion of defense spending in the European Union.',
    ],
    counterexamples: [],
    when: (f) =>
      !calledSomething(f) &&
      !PLEDGE_TO.test(f.before) &&
      (EXPECTS.test(f.before) ||
        (f.measure === 'amount' && OUGHT_TO_BE_WORTH.test(f.before)) ||
        IF_FORECAST.test(f.sentence) ||
        (f.ownTense !== 'past' && f.role !== 'over' && OTHERS_EXPECT.test(f.before)) ||
        (f.role !== 'over' && f.ownTense === 'future' && BY_FORECAST.test(f.sentence)) ||
        isReckonedAhead(f) ||
        (f.role !== 'over' &&
          FORECAST_BEHIND.test(f.after) &&
          !/\b(?:request|proposal|bid) (?:of|for)\s+(?:\w+\s+)?$/i.test(f.before)) ||
        (f.measure === 'amount' &&
          f.ownTense === 'future' &&
          /\b(?:estimated|projected)\b/i.test(f.figureText + f.before.slice(-14))) ||
        (f.measure === 'amount' &&
          f.ownTense === 'future' &&
          f.role === 'in' &&
          /\b(?:should|ought to)\b[^;]{0,40}$/i.test(f.before) &&
          !isVoiced(f)) ||
        (f.measure !== 'amount' &&
          f.ownTense !== 'future' &&
          EXPECTED_TO.test(f.before) &&
          !TARGET_OF.test(f.before))) &&
      f.tense !== 'past' &&
      !near(f, ['say', 'ask'], 3).some((p) => foreign(p.predicate.agent, f.subject)),
  },
  {
    id: 'kind.estimate.average',
    kind: 'estimate',
    says: 'A yearly average worked out for a program of years to come.',
    examples: ['Under the plan, Japanese defense spending would average about 1.02% of GNP over the period.'],
    counterexamples: ['From 2010 to 2015 Japan spent an average of 1% of GDP on defense.'],
    when: (f) =>
      f.measure === 'gdp' &&
      f.tense !== 'past' &&
      AVERAGES.test(f.before.slice(-60) + f.after.slice(0, 40)) &&
      /\b(?:would|will|plan|program(?:me)?|period|comes? to)\b/i.test(f.sentence),
  },
]

/** What is reckoned, reported or requested. Rows in order; the first that fits decides. */
export const estimatedRows: readonly KindRow[] = [
  {
    id: 'kind.estimate.counterfactual',
    kind: 'estimate',
    says: 'What spending would come to, on another definition, by a projection, or if things went on as they are.',
    examples: ["Counted the NATO way, Japan's defense spending would be about 1.24% of GDP."],
    counterexamples: ['Japan spent 1.1% of GDP on defense.'],
    when: (f) =>
      !/\brequest|\bseek|\bpropos/i.test(f.before.slice(-80)) &&
      !UNDER_PROPOSAL.test(f.after) &&
      !isForeseen(f) &&
      !calledSomething(f) &&
      !(f.ownTense === 'future' && near(f, ['plan', 'want'], 8).length) &&
      !byParty(f) &&
      !TARGET_OF.test(f.before) &&
      !(/\bwould\b/i.test(f.before.slice(-60)) && !CONDITION.test(f.sentence) && ownSayer(f)) &&
      ((WOULD_COME_TO.test(f.before) && !CLAUSE_OF_FACT.test(f.before)) ||
        BECOMES.test(f.before) ||
        OTHERWISE_COUNTED.test(f.local) ||
        /\b(?:by|according to) (?:\w+ ){0,2}estimates?\b|\bcounted (?:the|by|under)\b|\bNATO (?:counts|includes|applies|uses|does|would count)\b|\bwill take\b|(?<!;\s)\bin the end\b(?![^.;]*\b(?:was|were|had|got|spent|came to|stood at)\b)|\bGDP forecast\b|\bforecast GDP\b|\bthe (?:estimate|forecast|projection) (?:is|stands at)\b/i.test(
          f.local,
        )) &&
      !(
        f.measure === 'amount' &&
        PROPOSED_BUDGET.test(f.sentence) &&
        /would (?:receive|get)\b(?! (?:in|to|up)\w*)/i.test(f.sentence)
      ) &&
      !near(f, ['ask'], 4).length,
  },
  {
    id: 'kind.estimate.reported',
    kind: 'estimate',
    says: 'A passage that reports estimates gives estimates for the running and coming years.',
    examples: [
      'Every ally is covered by the estimates for 2025. Poland is at 4.48% of GDP for defense this year.',
    ],
    counterexamples: ['By NATO figures for 2023, Poland spent 3.9% of GDP on defense.'],
    when: (f) =>
      f.estimates &&
      !OF_ESTIMATED_GDP.test(f.after) &&
      (f.tense === 'running' || f.tense === 'future') &&
      (f.measure === 'gdp' || f.view.block.cell !== undefined) &&
      f.subject !== 'NATO' &&
      !ANNOUNCED.test(f.before) &&
      !near(f, ['plan', 'want'], 6).some((p) => !p.behind && p.predicate.words.toLowerCase() !== 'will'),
  },
  {
    id: 'kind.request',
    kind: 'proposal',
    says: 'A ministry or agency requests, seeks or asks for its own budget; a request is a proposal until a cabinet decides.',
    examples: [
      "Japan's Defense Ministry requested 8.5 trillion yen for fiscal 2025.",
      "Japan's defense budget request for fiscal 2024 comes to 7.7 trillion yen.",
      "Japan's Defense Ministry is expected to present a budget of 4.9 trillion yen for fiscal 2026.",
    ],
    counterexamples: ["Japan's Cabinet approved a defense budget of 8.7 trillion yen for fiscal 2025."],
    when: (f) => {
      if (f.governed || near(f, ['plan'], 3).some((p) => !p.behind && p.predicate.pos === 'verb'))
        return false
      if (f.role === 'over' && REQUEST_UNDER_PLAN.test(f.before)) return false
      if (
        /\b(?:budget(?:ary)? requests?|request for|requests?)\b[^;]*$/i.test(f.before) &&
        !/(?<!\bif )\b(?:approved|enacted|passed)\b/i.test(f.before.slice(-60)) &&
        f.measure !== 'gdp'
      )
        return true
      if (f.measure !== 'gdp' && NEEDS_AT.test(f.before)) return true
      if (DECIDER_SAYS.test(f.before)) return false
      return near(f, ['request', 'want', 'propose', 'estimate', 'plan', 'approve'], 6).some(
        ({ predicate: p }) =>
          (p.cls === 'request' ||
            p.cls === 'want' ||
            REQUEST.test(p.words) ||
            (p.cls === 'approve' &&
              /^(?:present|submit|unveil|file|hand|lay|draw)/i.test(p.words) &&
              YET_TO.test(f.before))) &&
          p.agent?.type === 'body' &&
          ['ministry', 'military'].includes(p.agent.bodyType ?? '') &&
          !foreign(p.agent, f.subject),
      )
    },
  },
  {
    id: 'kind.estimate.likely',
    kind: 'estimate',
    says: 'A sum that the budget of a year to come is likely to reach.',
    examples: ['The defense budget of Japan for fiscal 2030 looks set to top 12 trillion yen.'],
    counterexamples: ["Japan's Defense Ministry is likely to request around 6.5 trillion yen."],
    when: (f) =>
      f.measure === 'amount' && f.role !== 'over' && f.tense === 'future' && LIKELY_TO_BE.test(f.before),
  },
  {
    id: 'kind.announced',
    kind: 'level',
    says: 'A change of the running budget year that a government announces.',
    examples: [
      'China will raise defense spending by 7.2 percent this year, the finance ministry of China said.',
    ],
    counterexamples: [],
    when: (f) =>
      (f.measure === 'amount' &&
        f.ownTense === 'running' &&
        /\b(?:will|would) (?:spend|(?:raise|increase|boost|lift|expand|bring)\b(?:[^.;]|\.\d){0,70}\bto)\s+(?:\w+\s+)?$/i.test(
          f.before,
        ) &&
        f.predicates.some(
          (p) =>
            p.cls === 'say' &&
            ((p.agent?.type === 'body' &&
              ['ministry', 'government', 'parliament'].includes(p.agent.bodyType ?? '')) ||
              (p.agent?.type === 'place' && p.agent.country === f.subject)),
        )) ||
      (f.measure === 'change' &&
        (f.ownTense === 'running' || (f.ownTense === 'future' && f.near)) &&
        f.stage !== 'asked' &&
        !requestGoesOn(f) &&
        f.role === 'in' &&
        !near(f, ['propose', 'request', 'ask', 'consider', 'want'], 6).length),
  },
]

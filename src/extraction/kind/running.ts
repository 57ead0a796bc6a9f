import { comesInCalendarYear, foreign, type KindRow, near } from './facts.ts'
import {
  ADOPTED_FIRST,
  AGAINST_FORECAST,
  ANOTHER_BASIS,
  ATTAINED,
  ATTAINED_BEHIND,
  BUDGET_BEHIND,
  HAS_OR_SPENDS,
  IN_THE_END,
  RUNS_UP_TO,
  STOOD_AT,
  UNDECIDED,
  UNDECIDED_BUDGET,
  WISHED_EXTRA,
} from './running-words.ts'
import { NOT_SPENT } from './words.ts'

/** "has brought its spending to": the spender has done it. */
const BROUGHT_TO =
  /\b(?:has|have|had)\s+(?:(?:now|already|since|thus|also)\s+)?(?:brought|raised|lifted|boosted|pushed|got)\s+(?:its|their|the|own|defen[cs]e|military|annual|total|\s)*(?:spending|budget|outlays|expenditure|expenditures|share|ratio)\s+(?:up\s+)?to\s+(?:\w+\s+)?$/i

/** Sums of budgets that are there. Rows in order; the first that fits decides. */
export const extraRows: readonly KindRow[] = [
  {
    id: 'kind.extra-budget',
    kind: 'level',
    says: 'A defense sum inside a supplementary budget that a cabinet has drawn up.',
    examples: [
      'The supplementary budget now before the Diet earmarks 773.8 billion yen for the defense of Japan.',
    ],
    counterexamples: ["Japan's Defense Ministry will seek 773.8 billion yen in an extra budget."],
    when: (f) =>
      f.measure === 'amount' &&
      f.extraHere &&
      f.role !== 'over' &&
      f.ownTense !== 'future' &&
      !WISHED_EXTRA.test(f.sentence) &&
      !near(f, ['request', 'consider', 'ask'], 8).length,
  },
  {
    id: 'kind.budget-of',
    kind: 'level',
    says: 'A defense budget named by its sum.',
    examples: [
      'A new fighter is what Japan will pay for with its 8.7 trillion yen defense budget for fiscal 2025.',
    ],
    counterexamples: [
      "Japan's Defense Ministry requested a 5.4 trillion yen defense budget for fiscal 2022.",
    ],
    when: (f) =>
      f.measure === 'amount' &&
      f.near &&
      f.stage !== 'asked' &&
      f.role !== 'over' &&
      BUDGET_BEHIND.test(f.after) &&
      !UNDECIDED_BUDGET.test(f.local) &&
      !near(f, ['propose', 'request', 'consider', 'want', 'estimate'], 6).length,
  },
]

/** What the budget year that runs or comes next amounts to, once a budget is there. Rows in order; the first that fits decides. */
export const runningRows: readonly KindRow[] = [
  {
    id: 'kind.running-total',
    kind: 'level',
    outright: true,
    says: 'What the running year comes to with a supplementary budget added.',
    examples: [
      'The supplementary budget holds 1.1 trillion yen for defense. Together with the initial budget, Japanese defense spending this fiscal year would come to 2% of GDP.',
    ],
    counterexamples: [
      'The supplementary budget is out. Against the GDP forecast for this year, Japanese defense spending would come to 1.7% of GDP.',
    ],
    when: (f) =>
      f.supplement &&
      f.measure !== 'change' &&
      f.subject !== 'NATO' &&
      (f.ownTense === 'running' || (f.ownTense === null && f.tense !== 'future' && f.tense !== 'past')) &&
      f.role !== 'by' &&
      f.role !== 'over' &&
      RUNS_UP_TO.test(f.before) &&
      !/\b(?:target|goal) of\s+(?:\w+\s+){0,2}$/i.test(f.before) &&
      !ANOTHER_BASIS.test(f.before + f.after.slice(0, 60)),
  },
  {
    id: 'kind.budget-comes-to',
    kind: 'level',
    says: 'What a budget that is there will come to as a share of GDP.',
    examples: [
      "South Korea's parliament has approved the budget. Defense takes 50.15 trillion won in 2020 and will amount to about 2.5% of GDP.",
    ],
    counterexamples: [],
    when: (f) =>
      f.measure === 'gdp' &&
      f.subject !== 'NATO' &&
      (f.tense !== 'future' || f.near) &&
      f.role !== 'by' &&
      /\bwill\s+(?:thus |then |now )?(?:amount to|come to|account for|equal|represent|correspond to|be equal to|be equivalent to|make up)\s+(?:\w+\s+)?$/i.test(
        f.before,
      ) &&
      (f.earlier?.kind === 'level' || (f.earlier === null && f.last?.kind === 'level' && f.last.age <= 5)) &&
      !comesInCalendarYear(f),
  },
  {
    id: 'kind.estimate.against-forecast',
    kind: 'estimate',
    says: 'A share reckoned on a forecast of GDP or by another count.',
    examples: [
      'The ratio of Japan is based on GDP in fiscal 2022. Against the projection for fiscal 2024 defense spending would hover around 1.4% of GDP.',
    ],
    counterexamples: [],
    when: (f) =>
      f.measure === 'gdp' &&
      f.subject !== 'NATO' &&
      f.ownTense !== 'past' &&
      AGAINST_FORECAST.test(f.before) &&
      /\b(?:would|is|are|comes? to|works? out|stands?|equals?|falls? to|drops? to)\b/i.test(
        f.before.slice(-60) + f.figureText,
      ),
  },
  {
    id: 'kind.attained',
    kind: 'level',
    outright: true,
    says: 'A goal that a state has reached is what it spends.',
    examples: [
      'With the supplementary budget Japan reached its goal of 2% of GDP for defense ahead of schedule.',
      'The level of 2% of GDP for defense has been attained by Japan.',
    ],
    counterexamples: ['Japan wants to reach its goal of 2% of GDP for defense ahead of schedule.'],
    when: (f) =>
      f.measure === 'gdp' &&
      f.subject !== 'NATO' &&
      f.ownTense !== 'future' &&
      f.role !== 'by' &&
      !NOT_SPENT.test(f.before) &&
      (ATTAINED.test(f.before) || BROUGHT_TO.test(f.before) || ATTAINED_BEHIND.test(f.after)),
  },
  {
    id: 'kind.will-have',
    kind: 'level',
    says: 'What a state or its forces are to have or to spend in the running budget year or the next, told as a fact.',
    examples: ['In this fiscal year the forces of Japan are to have 8.8 trillion yen.'],
    counterexamples: [
      'Japan plans to have 8.8 trillion yen for defense in fiscal 2026.',
      "Under Taiwan's budget proposal, defense will have NT$949.5 billion next year.",
    ],
    when: (f) =>
      f.measure !== 'gdp' &&
      (f.near || f.tense === null) &&
      !/\b(?:over|across|within|in) (?:[\w-]+ ){1,3}years\b/i.test(f.sentence) &&
      f.stage !== 'asked' &&
      (f.role === 'in' || f.role === null) &&
      f.tense !== 'past' &&
      HAS_OR_SPENDS.test(f.before) &&
      !UNDECIDED.test(f.sentence) &&
      !near(f, ['propose', 'request', 'consider', 'want', 'estimate'], 8).length,
  },
]

/** What the calendar tells: of a sum for the coming year that no budget holds yet, of a share in a year that still runs. */
export const seasonRows: readonly KindRow[] = [
  {
    id: 'kind.not-yet-drafted',
    kind: 'proposal',
    says: 'A sum or rise for the coming year, told before the government has adopted a budget for it.',
    examples: ["Japan's Defense Ministry puts spending at about 8.8 trillion yen for fiscal 2026."],
    counterexamples: [],
    when: (f) =>
      f.stage === 'asked' &&
      f.measure !== 'gdp' &&
      (f.role === 'in' || f.role === null) &&
      !IN_THE_END.test(f.before + f.after) &&
      f.figure.note.value.comparator !== '<=' &&
      !(
        f.measure === 'change' &&
        /^[^.;,]{0,20}\b(?:a year|annually|every year|per year|on average|each year)\b/i.test(f.after)
      ) &&
      !ADOPTED_FIRST.test(f.before) &&
      !STOOD_AT.test(f.before) &&
      !near(f, ['ask'], 6).some((p) => foreign(p.predicate.agent, f.subject)),
  },
  {
    id: 'kind.estimate.year-runs',
    kind: 'estimate',
    says: 'The share of GDP of a state in a list for a year that still runs: nobody can have measured it.',
    examples: ['The exceptions this year are Croatia (2.03% of GDP for defense) and Estonia (2.34%).'],
    counterexamples: ['Estonia spent 2.34% of GDP on defense in 2024.'],
    when: (f) =>
      f.measure === 'gdp' &&
      f.tense === 'running' &&
      f.role !== 'by' &&
      !f.period?.startsWith('FY') &&
      f.subject !== 'NATO' &&
      (f.earlier === null || f.earlier.kind === 'estimate') &&
      (/(?:^|[\s(])\p{Lu}[\p{L}.]+(?::\s*|\s\()$/u.test(f.before) || /\bestimated\b/i.test(f.figureText)),
  },
]

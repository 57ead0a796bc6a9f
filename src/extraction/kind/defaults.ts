import { foreign, type KindFacts, type KindRow, staysUnder } from './facts.ts'
import {
  APPROVED,
  DRAFT_GIVES,
  INCREASE_TO,
  NOT_SPENT,
  NOW_LEVEL,
  PAST_LEVEL,
  RAISE_TO,
  UNDER_WAY,
  WILL_COME_TO,
} from './words.ts'

/** Another state or its offices are named beside the figure, or somebody of it acts there; what he only says binds nobody. */
const spokenOfByOthers = (f: KindFacts): boolean =>
  f.view.entities.some(
    ({ type, country }) =>
      (type === 'body' || type === 'place') &&
      country !== null &&
      !['NATO', 'EU', 'G7', f.subject].includes(country),
  ) || f.predicates.some((p) => p.cls !== 'say' && foreign(p.agent, f.subject))

const RESTATES = /^(?: \([^)]*\))?,? or (?:about |around |some |roughly )?$/

/** What a figure is where no verb governs it. Rows in order; the first that fits decides. */
export const defaultRows: readonly KindRow[] = [
  {
    id: 'kind.approved',
    kind: 'level',
    says: 'A budget approved, enacted, allocated or simply standing.',
    examples: ['For the military of Japan, 8.7 trillion yen was authorized.'],
    counterexamples: [],
    when: (f) =>
      !(f.measure === 'gdp' && (NOT_SPENT.test(f.before) || UNDER_WAY.test(f.before))) &&
      (APPROVED.test(f.sentence) || PAST_LEVEL.test(f.before) || NOW_LEVEL.test(f.before)),
  },
  {
    id: 'kind.same-mark',
    kind: 'target',
    says: 'The same share of GDP was a goal, a demand or a proposal before, and nothing tells that it is spent.',
    examples: [
      'Taiwan aims to spend 5% of GDP on defense. For deterrence to grow, 5% of GDP is a beginning.',
    ],
    counterexamples: [],
    as: (f) => f.known ?? 'target',
    when: (f) => f.known !== null && f.tense !== 'past' && !APPROVED.test(f.sentence),
  },
  {
    id: 'kind.target.raise-to',
    kind: 'target',
    says: 'A share of GDP that spending is to be raised to, whoever speaks of it.',
    examples: [
      'Money for raising the defense budget of Canada to 2% of GDP is hard to find.',
      'Ottawa has had trouble finding money for the increase in defense spending to 2% of GDP.',
    ],
    counterexamples: [],
    when: (f) =>
      f.measure === 'gdp' &&
      f.tense !== 'past' &&
      // "Japan to spend 1.8% in 2025", of the year that runs, is its budget.
      f.ownTense !== 'running' &&
      !staysUnder(f) &&
      (RAISE_TO.test(f.before) ||
        NOT_SPENT.test(f.before) ||
        INCREASE_TO.test(f.before) ||
        UNDER_WAY.test(f.before)),
  },
  {
    id: 'kind.never-spent',
    kind: 'target',
    says: 'A share of GDP that Japan, or NATO together, had never spent on defense by the day of the article, and nothing more is told of it.',
    examples: ['On Monday the head of the agency called 2% of GDP for the defense of Japan a burden.'],
    counterexamples: [
      'In 2024 Japan spent 1.4% of GDP on defense.',
      "Japan's government aims to spend 3% of GDP on defense.",
    ],
    as: (f) =>
      f.known ??
      (!f.history?.neverResolved
        ? 'target'
        : f.subject !== 'NATO' && spokenOfByOthers(f)
          ? 'demand'
          : 'proposal'),
    when: (f) =>
      f.history?.neverSpent === true && !(f.earlier?.kind === 'level' && RESTATES.test(f.between ?? '')),
  },
  {
    id: 'kind.estimate.would',
    kind: 'estimate',
    says: 'What something would cost or come to.',
    examples: [
      'Japan has a special defense program. A year would cost only 1.2 trillion yen, Prime Minister Sanae Takaichi said.',
    ],
    counterexamples: [],
    when: (f) =>
      f.tense !== 'past' &&
      !(f.near && DRAFT_GIVES.test(f.sentence)) &&
      (/\b(?:would|could)\b[^.;,]{0,40}$/i.test(f.before) ||
        (f.ownTense === 'running' && WILL_COME_TO.test(f.before))),
  },
  {
    id: 'kind.level',
    kind: 'level',
    says: 'Nothing says otherwise: the text states it as a fact.',
    examples: ['Germany (1.24 percent of GDP) and France (1.81 percent) lag behind on defense.'],
    counterexamples: [],
    when: () => true,
  },
]

import { comesInCalendarYear, foreign, type KindFacts, type KindRow, near, ownSayer } from './facts.ts'
import { STILL_ASKED } from './running-words.ts'
import { BUDGET_WOULD, NOT_OFFICIAL, PROGRAM_TOTAL, PROPOSED_BUDGET } from './words.ts'

/** A sum of the year whose budget the government has adopted. */
const isDrafted = (f: KindFacts): boolean =>
  f.stage === 'drafted' &&
  f.measure !== 'gdp' &&
  (f.role === 'in' || f.role === null) &&
  !STILL_ASKED.test(f.sentence) &&
  !(f.subject === 'CN' && NOT_OFFICIAL.test(f.sentence)) &&
  !near(f, ['propose', 'request', 'consider', 'want', 'ask'], 8).length

/** Budgets of one year, as far as they have come. Rows in order; the first that fits decides. */
export const budgetRows: readonly KindRow[] = [
  {
    id: 'kind.budget',
    kind: 'level',
    says: 'A budget for one year that a cabinet, parliament or government has drawn up, approved or announced, as it has by the time of the year at which its calendar says so.',
    examples: [
      "Under the draft budget that Japan's Cabinet adopted on Friday, defense will get 7.9 trillion yen in fiscal 2024.",
    ],
    counterexamples: ['Germany will spend €150 billion on defense in 2029.'],
    when: (f) =>
      isDrafted(f) ||
      (!PROGRAM_TOTAL.test(f.before) &&
        f.measure !== 'gdp' &&
        f.role !== 'over' &&
        f.role !== 'by' &&
        f.role !== 'since' &&
        f.near &&
        /\b(?:budget|appropriation|allocation|outlays?)\b/i.test(f.sentence) &&
        !/\b(?:requests?|requested|asked for|asking for|seeks?|sought|seeking|proposed|proposal|proposes|should|ought|would|plans? to (?:raise|increase|spend|ask)|expected to (?:get|receive)|wants?|hopes?|aims?|pledged?|promised|vowed|target|goal)\b/i.test(
          f.sentence,
        ) &&
        !near(f, ['propose', 'request', 'ask', 'consider'], 8).some((p) => !p.behind)),
  },
  {
    id: 'kind.cabinet',
    kind: 'level',
    says: 'A sum for one year that a cabinet or parliament decides.',
    examples: [
      'The Cabinet of Japan decided on Friday to set aside 6.8 trillion yen for defense in fiscal 2023.',
    ],
    counterexamples: [],
    when: (f) =>
      !PROGRAM_TOTAL.test(f.before) &&
      f.measure !== 'gdp' &&
      f.role !== 'over' &&
      f.role !== 'by' &&
      f.near &&
      near(f, ['approve', 'plan', 'spend'], 6).some(
        ({ predicate: p, behind: b }) =>
          !b &&
          p.agent?.type === 'body' &&
          ['cabinet', 'parliament'].includes(p.agent.bodyType ?? '') &&
          !foreign(p.agent, f.subject),
      ),
  },
  {
    id: 'kind.expected-this-year',
    kind: 'estimate',
    says: 'What the running year is set or expected to come to.',
    examples: ['Members of the European Union are set to spend €326 billion on defense this year.'],
    counterexamples: [],
    when: (f) =>
      (comesInCalendarYear(f) &&
        /\b(?:will|would|is to|are to)\s+(?:be|reach|hit|run to|total|equal|rise to|grow to|amount to|come to|stand at|be equal to|spend|devote|invest|allocate)\s+(?:\w+\s+)?$/i.test(
          f.before,
        )) ||
      (f.ownTense === 'running' &&
        /\b(?:set to|expected to|on (?:course|track) (?:to|for)|likely to|forecast|projected|seen at|estimated)\b/i.test(
          f.before.slice(-90) + f.after.slice(0, 30),
        ) &&
        !near(f, ['request'], 5).length &&
        !/\bbudget\b/i.test(f.before)),
  },
  {
    id: 'kind.proposed-budget',
    kind: 'proposal',
    says: 'A budget still called proposed, or laid before parliament.',
    examples: ["Under Taiwan's budget proposal, defense comes to NT$949.5 billion."],
    counterexamples: ["Taiwan's Cabinet approved a defense budget of NT$586.3 billion for 2023."],
    when: (f) =>
      (f.measure !== 'gdp' || BUDGET_WOULD.test(f.before)) &&
      !(f.ownTense === 'past' && !/\bpropos/i.test(f.local)) &&
      !f.adopted &&
      !/^\W*(?:If|Were|Should)\b/.test(f.sentence) &&
      (PROPOSED_BUDGET.test(f.local) || /\bproposed\b/i.test(f.local)) &&
      !(f.role === 'by' && ownSayer(f) && !/\bpropos/i.test(f.sentence)) &&
      !/\b(?:approved|enacted|passed|cleared)\b/i.test(f.sentence),
  },
]

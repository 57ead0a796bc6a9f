import {
  byParty,
  calledSomething,
  foreign,
  isForeseen,
  type KindFacts,
  type KindRow,
  near,
  ownSayer,
} from './facts.ts'
import {
  ANNOUNCED,
  CONDITION,
  DONE_WITH,
  DOUBLE,
  DRAFT_GIVES,
  NOT_SPENT,
  SUFFICES,
  TARGET_HEAD,
  TARGET_OF,
  UNDER_WAY,
  WILL_COME_TO,
  WITH_IT_MEETS,
  WOULD_BE,
  WOULD_SPEND,
} from './words.ts'

const BARE = /^(?:spend|devote|put|invest|allocate|earmark|give|set|bring|reach|hit|get|go|raise|keep)\b/
const AUXILIARY =
  /\b(?:will|would|shall|should|must|can|could|may|might|to)\s+(?:\w+\s+)?[a-z]+\b[^.;]{0,80}$/

/** "leads at 4.1% and plans to": another verb of the same subject. */
const GOES_ON =
  /^[\s)]*(?:of (?:its |the )?(?:GDP|gross domestic product))?,? (?:and|but|while|yet)\b|\b(?:and|but|while|yet)\s+(?:(?:its|the|it)\s+)?(?:\w+\s+)?$/i

/** "a floor of 2%", "may not fall below 2%": what has to be spent at least. */
const isFloor = (f: KindFacts): boolean =>
  f.measure === 'gdp' &&
  f.tense !== 'past' &&
  ((/\b(?:floor|minimum) of\b/i.test(f.figureText) &&
    !/\b(?:spent|spends?|spending|gave|gives|devotes?|devoted)\s+$/i.test(f.before)) ||
    (/\b(?:may|must|shall|can|could|should|would|will) (?:not|never) (?:be allowed to )?(?:fall|drop|go|slip|sink|be|dip)\s+(?:\w+\s+)?$/i.test(
      f.beforeCore.replace(/\b(?:below|under|less than|lower than)\s+$/i, ''),
    ) &&
      /\b(?:below|under|less than|lower than)\b/i.test(f.figureText + f.before.slice(-12))))

/** What a figure starts from, is aimed at, or simply is. Rows in order; the first that fits decides. */
export const measuredRows: readonly KindRow[] = [
  {
    id: 'kind.target.noun',
    kind: 'target',
    says: 'The figure itself is called a target, goal, aim, pledge or guideline.',
    examples: [
      "Germany's target of 3.5% of GDP for defense spending stands.",
      "Australia's 3 percent of GDP target for defense was raised.",
    ],
    counterexamples: [],
    when: (f) =>
      f.measure !== 'change' &&
      (TARGET_HEAD.test(f.after) || TARGET_OF.test(f.before) || isFloor(f)) &&
      !/\b(?:current|existing)\s+$/.test(f.before) &&
      !/\blevel\b[^;]{0,30}$/i.test(f.before.slice(-35)),
  },
  {
    id: 'kind.target.enough',
    kind: 'target',
    says: 'A leader says what share of GDP is enough for the own country.',
    examples: [
      'Prime Minister Pedro Sánchez insists that 2.1% of GDP would be enough for the armed forces of Spain.',
    ],
    counterexamples: [],
    when: (f) =>
      f.measure === 'gdp' &&
      (SUFFICES.test(f.after) ||
        (f.subject !== 'NATO' && DONE_WITH.test(f.before)) ||
        (/\bwith\s+(?:\w+\s+)?$/i.test(f.before) && WITH_IT_MEETS.test(f.after))) &&
      f.tense !== 'past',
  },
  {
    id: 'kind.target.future',
    kind: 'target',
    says: 'A share of GDP set for a year to come.',
    examples: [
      'The security documents of Taiwan provide for defense spending to amount to 5% of GDP in 2030.',
    ],
    counterexamples: [],
    when: (f) =>
      f.measure === 'gdp' &&
      f.ownTense === 'future' &&
      !(f.near && DRAFT_GIVES.test(f.sentence)) &&
      !/\b(?:takes|spends|claims|absorbs|devotes|stands at|accounts for)\s+(?:\w+\s+)?$/i.test(f.before) &&
      !near(f, ['estimate'], 3).some((p) => !(/^would$/i.test(p.predicate.words) && ownSayer(f))) &&
      !f.estimates,
  },
  {
    id: 'kind.target.foreseen',
    kind: 'target',
    says: 'What a plan would bring spending to in a year well ahead.',
    examples: [
      'The medium-term plan of Germany runs on to 2029, when the share of GDP for defense would be about 3.5 per cent.',
    ],
    counterexamples: [
      'If pensions counted, the defense spending of Germany would be 3.5 per cent of GDP in 2029.',
    ],
    when: isForeseen,
  },
  {
    id: 'kind.target.said',
    kind: 'target',
    says: 'A leader says what the own country would spend: a promise in reported speech.',
    examples: [
      'Prime Minister Pedro Sánchez told television viewers that Spain would spend 2.1% of GDP on its military.',
    ],
    counterexamples: [
      'Prime Minister Pedro Sánchez said that if pensions counted Spain would spend 2.1% of GDP on its military.',
    ],
    when: (f) =>
      f.measure !== 'change' &&
      f.tense !== 'past' &&
      (WOULD_SPEND.test(f.before) ||
        (f.measure === 'gdp' && ANNOUNCED.test(f.before)) ||
        (f.measure === 'amount' && f.ownTense === 'future' && !f.near && WOULD_BE.test(f.before))) &&
      !CONDITION.test(f.before) &&
      ownSayer(f),
  },
  {
    id: 'kind.measured',
    kind: 'level',
    says: 'A past or present measuring or spending verb governs the figure.',
    examples: [
      "Japan's defense budget stood at 0.95 percent of GDP in fiscal 2022.",
      'South Korea spends 2.6% of GDP on defense.',
    ],
    counterexamples: ['Japan will spend 2% of GDP on defense by fiscal 2027.'],
    when: (f) => {
      const governed = near(
        f,
        ['measure', 'spend', 'rise', 'fall', 'approve', 'hold', 'plan', 'estimate', 'want', 'say'],
        6,
      ).filter((p) => !p.behind)
      const first = governed[0]?.predicate
      if (!first || calledSomething(f)) return false
      if (f.ownTense === 'future' && !f.near) return false
      const words = first.words.toLowerCase()
      if (first.cls === 'plan' || first.cls === 'estimate' || first.cls === 'want') return false
      const start = first.mark.start
      if (f.measure === 'gdp' && (NOT_SPENT.test(f.before) || UNDER_WAY.test(f.before))) return false
      const lead = f.view.block.text.slice(Math.max(f.view.start, start - 28), start).toLowerCase()
      if (
        /(?<!\bused )\b(?:to|will|would|should|must|shall|can|could|might|may)\s+(?:\w+\s+(?:\w+\s+and\s+)?)?$/.test(
          lead,
        )
      )
        return false
      // "will keep its word and spend": one auxiliary for two verbs.
      if (
        /\band\s+(?:\w+\s+)?$/.test(lead) &&
        BARE.test(words) &&
        AUXILIARY.test(f.view.block.text.slice(f.view.start, start))
      )
        return false
      // "is to help defense spending get to": a bare infinitive.
      if (
        /\b(?:help(?:s|ed|ing)?|let(?:s|ting)?|mak(?:e|es|ing)|made|see)\s+(?:[\w’'-]+\s+){1,4}$/.test(lead)
      )
        return false
      if (first.cls === 'say') return false
      if (first.cls === 'rise' || first.cls === 'fall') {
        if (/ing$/.test(words) || first.pos === 'noun')
          return (
            /\b(?:was|were|is|saw|after|of|a|an|the|by)\b/.test(lead.slice(-10)) &&
            f.tense !== 'future' &&
            !near(f, ['plan', 'want'], 5).length
          )
        return (
          /(?:ed|rose|risen|grew|grown|fell|fallen|swollen|shrunk|shrank|swelled|cut|went up|lifted|led)$/.test(
            words,
          ) || /s$/.test(words)
        )
      }
      if (/ing$/.test(words)) return /\b(?:is|are|was|were|been)\s+$/.test(lead)
      return true
    },
  },
  {
    id: 'kind.estimate.forecast',
    kind: 'estimate',
    says: 'A projection for the running or a future year.',
    examples: ["Canada's defense spending is expected to reach 1.9% of GDP, according to an estimate."],
    counterexamples: [],
    when: (f) =>
      f.tense !== 'past' &&
      f.ownTense !== 'past' &&
      !f.governed &&
      !isForeseen(f) &&
      !/\bestimated\s*$/i.test(f.before) &&
      !/estimated/i.test(f.figureText) &&
      near(f, ['estimate'], 4).some(
        (p) =>
          (!p.behind || (p.distance < 0.3 && /\b(?:expected|likely|projected)\b/i.test(p.predicate.words))) &&
          !(/^would/i.test(p.predicate.words) && !CONDITION.test(f.sentence) && (ownSayer(f) || byParty(f))),
      ) &&
      !near(f, ['plan'], 3).some((p) => !p.behind && p.predicate.pos === 'verb'),
  },
  {
    id: 'kind.proposal.unnamed',
    kind: 'proposal',
    says: 'Some who do not govern want the figure: hawks, a party without a row, the military, "we" of a lawmaker.',
    examples: [
      'Hawks in both parties would rather see 5 percent of GDP for the defense of the United States.',
      'For fiscal 2019 the troops had hoped for 360 billion Taiwan dollars of defense spending, but got less.',
    ],
    counterexamples: ["Canada's government wants to spend 5 percent of GDP on defense."],
    when: (f) =>
      near(f, ['plan', 'want'], 7)
        .slice(0, 1)
        .some(
          ({ predicate: p, behind }) =>
            !behind &&
            p.cls === 'want' &&
            p.agent === null &&
            p.pos !== 'noun' &&
            !/^(?:should|ought to|must|needs to|has to|have to|needed|wanted|sought)$/i.test(p.words),
        ),
  },
  {
    id: 'kind.next-budget',
    kind: 'level',
    says: 'A sum or rise of the running budget year or the next is no goal: what a state will spend is its budget, what it wants to spend is put forward.',
    examples: ["Poland's government wants to devote 200 billion zlotys to defense next year."],
    counterexamples: [
      'Germany will raise its defense budget to 152.8 billion euros by 2029.',
      'China plans to raise its defense budget by 7.2 percent this year.',
    ],
    as: (f) => (near(f, ['plan', 'want'], 7)[0]?.predicate.cls === 'want' ? 'proposal' : 'level'),
    when: (f) =>
      f.measure !== 'gdp' &&
      f.near &&
      f.tense !== null &&
      f.tense !== 'past' &&
      f.role === 'in' &&
      near(f, ['plan', 'want'], 7)
        .slice(0, 1)
        .some(
          ({ predicate: p }) =>
            p.cls === 'want' || /^(?:will|shall|is to|are to|is|are|to be)\b/i.test(p.words),
        ),
  },
  {
    id: 'kind.target.verb',
    kind: 'target',
    says: 'The spender plans, pledges, decides or orders to reach the figure.',
    examples: ['Germany plans to spend 3.5% of GDP on defense.'],
    counterexamples: ['Germany spent 2.1% of GDP on defense in 2024.'],
    when: (f) => {
      const found = near(f, ['plan', 'want'], 7).filter(
        (p) =>
          (!foreign(p.predicate.agent, f.subject) || f.subject === 'NATO') &&
          // "Set against GDP, it has stood below 1.5 percent".
          !/^(?:against|beside|alongside)$/.test(f.view.tokens[p.predicate.mark.last + 1]?.lower ?? ''),
      )
      if (f.measure === 'gdp' && f.ownTense === 'running' && WILL_COME_TO.test(f.before)) return false
      if (!found.length || (f.ownTense === 'past' && f.role !== 'by')) return false
      const first = found[0]
      if (!first) return false
      if (first.behind && first.predicate.pos === 'noun') return first.distance < 4
      if (first.behind && !f.governed)
        return (
          first.distance < 5 &&
          !GOES_ON.test(f.view.block.text.slice(f.figure.note.end, first.predicate.mark.start))
        )
      return true
    },
  },
  {
    id: 'kind.target.deadline',
    kind: 'target',
    says: 'A share or sum to be reached by a future time.',
    examples: ['Japanese outlays on defense of 11 trillion yen by fiscal 2027.'],
    counterexamples: [],
    when: (f) =>
      (f.role === 'by' && f.tense === 'future' && f.measure !== 'change') ||
      (f.measure === 'gdp' && DOUBLE.test(f.before.slice(-40)) && /\bto\s+(?:\w+\s+){0,2}$/.test(f.before)),
  },
]

import {
  adoptedByCabinet,
  decides,
  foreign,
  isFormer,
  isLawmaker,
  isVoiced,
  type KindFacts,
  type KindRow,
  near,
  PARTY,
} from './facts.ts'
import { OUGHT_TO_BE_WORTH } from './outlook-words.ts'
import {
  CALLED_DEMAND,
  CARRIES_OUT,
  DECIDER_SAYS,
  HAS_TO_GO,
  NEEDS_TO_RAISE,
  NOW_LEVEL,
  WISHED,
} from './words.ts'

const BY_OPPOSITION =
  /\b(?:[Oo]pposition(?: (?:leader|party|parties|lawmakers?|politicians?|coalition|spokes\w+)| [A-Z][\w.]+){0,4},?|[Ii]f (?:re-?)?elected,? [^.;,]{2,40}?|would-be (?:premier|prime minister|president))\s+(?:(?:has|have|had|also|now|yesterday|on \w+)\s+){0,2}(?:promis|pledg|vow|want|plan|would|propos|aim|call(?:s|ed|ing)? for\b)\w*[^.;]{0,110}$/
/** "military chiefs have urged", "the armed forces had asked for". */
const ASKERS =
  /\b(?:chiefs?|commanders?|generals?|admirals?|military|army|navy|armed forces|troops|soldiers|veterans|lawmakers?|legislators?|MPs|senators?|backbenchers?|hawks|conservatives|critics|experts|analysts|economists|academics|scholars|groups?|leaders?|industry|hardliners)\s+(?:(?:has|have|had|also|now|long|again|repeatedly|already)\s+){0,3}(?:urg(?:e|es|ed)|press(?:es|ed)?|push(?:es|ed)?|ask(?:s|ed)?(?: for)?|demand(?:s|ed)?|request(?:s|ed)?|lobb(?:y|ies|ied))\b[^.;]{0,110}$/
const URGING =
  /,\s+(?:urging|recommending|suggesting|proposing|advocating|calling for)\s+(?:(?:a|an|at least|the)\s+){0,2}$/i
/** "one told the paper that 3.6% was needed". */
const IS_NEEDED =
  /^[\s)”"]*(?:of (?:its |the )?(?:GDP|gross domestic product))?\s*(?:is|was|would be) (?:needed|required|necessary|(?:the|a) (?:\w+ )?(?:minimum|least)\b)/i
const SHOULD = /\b(?:should|ought to|must|needs? to)\b[^;]{0,50}$/i

/** Only foreigners have a say in the sentence: nobody of the spender's own state, nobody of no known state, no party. */
const isForeignersView = (f: KindFacts): boolean => {
  const voices = f.predicates.filter(({ cls, agent }) => cls === 'say' || (agent && agent.type !== 'place'))
  const named = f.view.entities.filter((e) => e.type === 'person' || e.type === 'body')
  return (
    voices.every(
      ({ agent }) =>
        agent !== null && (agent.type === 'media' || agent.country === 'NATO' || foreign(agent, f.subject)),
    ) &&
    (named.some((e) => e.country !== null && !['NATO', 'EU', f.subject].includes(e.country)) ||
      voices.some(({ agent }) => foreign(agent, f.subject))) &&
    !named.some((e) => e.bodyType === 'party')
  )
}

/** "The Greens oppose raising it to 5 percent": put forward by others. */
const OPPOSES =
  /\b(?:oppos(?:e|es|ed|ing)|reject(?:s|ed|ing)?|resist(?:s|ed|ing)?) (?:raising|lifting|increasing|boosting|spending|going|the|a)\b[^;,]*$/i

/** Proposals: who puts the figure forward. Rows in order; the first that fits decides. */
export const proposedRows: readonly KindRow[] = [
  {
    id: 'kind.proposal.press',
    kind: 'proposal',
    says: 'A newspaper calls for the figure.',
    examples: [
      'The Global Times called for a rise of at least 10 percent in Chinese defense spending this year.',
    ],
    counterexamples: ['Japan spent 1.1 percent of GDP on defense, the Global Times reported.'],
    when: (f) =>
      near(f, ['ask', 'propose'], 6).some(
        ({ predicate: p, behind: b }) =>
          !b && p.agent?.type === 'media' && !/^(?:expect|quote)/i.test(p.words),
      ),
  },
  {
    id: 'kind.proposal.without',
    kind: 'proposal',
    says: 'Somebody holds that nothing else will do: it cannot be had without the share, or unless spending gets there.',
    examples: [
      'A stronger army cannot be had, an adviser thinks, unless British defense spending gets to 3.5% of GDP by 2034.',
      'The authors of a review say that the ambitions of Britain cannot be met without 3.5% of GDP for defense by 2034.',
    ],
    counterexamples: [],
    when: (f) =>
      f.measure === 'gdp' &&
      f.tense !== 'past' &&
      /\b(?:cannot|can['’]t|could not|will not|won['’]t|impossible)\b[^.;]{0,120}\b(?:without|unless)\b[^.;]{0,50}$/i.test(
        f.before,
      ),
  },
  {
    id: 'kind.target.head',
    kind: 'target',
    says: 'Who heads the government calls for the share, speaks of it or has it for an ambition.',
    examples: [
      'Sanae Takaichi, the new prime minister, has called for a defense budget of 2% of the GDP of Japan.',
    ],
    counterexamples: [
      'Former Prime Minister Shinzo Abe has called for a defense budget of 2% of the GDP of Japan.',
    ],
    when: (f) =>
      f.tense !== 'past' &&
      near(f, ['propose', 'plan', 'want', 'say', 'request', 'measure', 'ask'], 8)
        .slice(0, 1)
        .some(
          ({ predicate: p, behind }) =>
            !behind && p.cls === 'propose' && decides(f, p.agent) && !/^propos/i.test(p.words),
        ),
  },
  {
    id: 'kind.proposal.body',
    kind: 'proposal',
    says: 'A party, panel, institute or lawmaker puts the figure forward.',
    examples: [
      'The LDP proposed a target of spending 2 percent of GDP on defense.',
      'An expert panel recommended that Japan spend 2% of GDP on defense.',
    ],
    counterexamples: ['Prime Minister Fumio Kishida pledged to raise defense spending to 2% of GDP.'],
    when: (f) => {
      if (f.measure !== 'gdp' && adoptedByCabinet(f)) return false
      const promised = near(f, ['plan'], 4).find(
        ({ predicate: p, behind }) =>
          !behind && /^(?:commitment|pledge|promise|vow)$/i.test(p.words) && p.agent?.type === 'person',
      )?.distance
      return (
        near(
          f,
          ['propose', 'plan', 'ask', 'want', 'request', 'say', 'approve', 'measure', 'rise', 'spend'],
          8,
        ).some(({ predicate: p, behind: b, distance: d }) => {
          if (b && d > 0.6 && p.cls !== 'say') return false
          if (foreign(p.agent, f.subject) || (decides(f, p.agent) && !/^propos/i.test(p.words))) return false
          const body = p.agent?.type === 'body' && PARTY.has(p.agent.bodyType ?? '')
          // “spoke of the threat and renewed his commitment to spend”: the promise is what he made.
          if (promised !== undefined && promised < d) return false
          if (p.cls === 'propose')
            return !/^(?:back|backed)$/.test(p.words) && p.agent?.bodyType !== 'document'
          if (!body) return false
          if (p.agent?.bodyType === 'document') return false
          // A committee of parliament passes what the government has laid before it.
          if (p.cls === 'approve' && f.measure !== 'gdp' && /committee/i.test(p.agent?.name ?? ''))
            return false
          if (p.cls === 'rise' || p.cls === 'spend')
            return (
              p.agent?.bodyType === 'party' &&
              /\b(?:would|to)\b/i.test(f.before.slice(-60)) &&
              !OPPOSES.test(f.before)
            )
          if (p.cls === 'say' || p.cls === 'measure')
            return /\b(?:should|must|ought to|to (?:raise|increase|double|spend|lift))\b/i.test(
              f.before.slice(-90),
            )
          return true
        }) && !NOW_LEVEL.test(f.before.slice(-14).replace(/\bspend\b/i, ''))
      )
    },
  },
  {
    id: 'kind.proposal.opposition',
    kind: 'proposal',
    says: 'What an opposition promises, or somebody at home is urging in a clause of his own: nobody in office has adopted it.',
    examples: [
      "Australia's opposition promised to lift defence spending to 2.5% of GDP within five years.",
      "If elected, the Nationals would spend 3% of GDP on Australia's defence.",
      "India's defence spending is below 2% of GDP, a parliamentary panel noted, urging 3%.",
    ],
    counterexamples: [
      "Despite the opposition of pacifists Japan's government promised to spend 2% of GDP on defense.",
      "Germany's opposition said the country spends only 1.2% of GDP on defence.",
    ],
    when: (f) =>
      f.measure !== 'change' &&
      f.tense !== 'past' &&
      (BY_OPPOSITION.test(f.before) ||
        (URGING.test(f.before) && !f.predicates.some((p) => foreign(p.agent, f.subject)))),
  },
  {
    id: 'kind.proposal.called',
    kind: 'proposal',
    says: 'The sentence goes on to call the share the demand or the proposal of a party at home.',
    examples: [
      'More than 2 percent of GDP for defense within five years has been the demand of the Liberal Democratic Party.',
    ],
    counterexamples: [],
    when: (f) => {
      const behind = Math.min(f.view.end, f.figure.note.end + 200)
      const match = CALLED_DEMAND.exec(f.view.block.text.slice(f.figure.note.end, behind))
      const from = match ? f.figure.note.end + match[0].length : f.view.end
      if (
        f.measure === 'gdp' &&
        f.predicates.some(
          (p) =>
            p.cls === 'propose' &&
            p.agent?.bodyType === 'party' &&
            p.mark.first > f.figure.last &&
            p.mark.start < behind &&
            /^[^.;]{0,90}\b(?:which|that)\b[^.;,]{0,60}$/i.test(
              f.view.block.text.slice(f.figure.note.end, p.mark.start),
            ),
        )
      )
        return true
      return f.view.entities.some(
        (e) => e.type === 'body' && e.bodyType === 'party' && e.start >= from && e.start < from + 60,
      )
    },
  },
  {
    id: 'kind.proposal.own-voice',
    kind: 'proposal',
    says: 'Somebody at home demands or urges the share, or one who no longer governs wants it: nobody has adopted it.',
    examples: [
      'Pointing to NATO, former Prime Minister Shinzo Abe demanded that Japan raise its defense spending to 2% of GDP.',
      'A target of 2 percent of GDP for Japanese defense belongs in the paper, former Prime Minister Shinzo Abe said.',
    ],
    counterexamples: ['Prime Minister Fumio Kishida of Japan ordered defense spending of 2% of GDP.'],
    when: (f) =>
      f.measure === 'gdp' &&
      f.subject !== 'NATO' &&
      f.tense !== 'past' &&
      near(f, ['ask', 'want', 'propose', 'say', 'plan'], 9).some(({ predicate: p, behind }) => {
        const agent = p.agent
        const speaks = agent?.type === 'person' || (p.cls === 'ask' && agent?.bodyType === 'ministry')
        if (!agent || !speaks || foreign(agent, f.subject) || decides(f, agent) || p.pos === 'noun')
          return false
        if (p.cls === 'ask') return !behind && /^(?:demand|urg|press|push|call)/i.test(p.words)
        if (p.cls === 'want' && !behind && isLawmaker(f, agent)) return true
        return p.cls !== 'plan' && isFormer(f, agent) && (p.cls === 'want' || WISHED.test(f.before + f.after))
      }),
  },
  {
    id: 'kind.proposal.person',
    kind: 'proposal',
    says: 'Somebody who does not decide says that spending should go to the figure; where only foreigners do, a demand.',
    examples: [
      'Japanese defense spending should rise to 3 percent of GDP, LDP Secretary General Toshimitsu Motegi said.',
    ],
    counterexamples: [],
    as: (f) => (f.measure === 'gdp' && SHOULD.test(f.before) && isForeignersView(f) ? 'demand' : 'proposal'),
    when: (f) =>
      ((f.measure !== 'change' && f.ownTense !== 'future' && isVoiced(f) && NEEDS_TO_RAISE.test(f.before)) ||
        (/\b(?:should|ought to|must)\b[^;]{0,90}$/i.test(f.before) &&
          !/\bwhy\b[^;]{0,40}\b(?:should|must|has to|needs to)\b/i.test(f.before)) ||
        (f.measure === 'gdp' && isVoiced(f) && (HAS_TO_GO.test(f.before) || IS_NEEDED.test(f.after)))) &&
      !(f.measure === 'amount' && OUGHT_TO_BE_WORTH.test(f.before)) &&
      !DECIDER_SAYS.test(f.before) &&
      !f.predicates.some((p) => p.cls === 'say' && decides(f, p.agent)) &&
      !CARRIES_OUT.test(f.before) &&
      !/\bwhich (?:will|would) (?:be|come to|equal|amount to|represent|correspond to)\s+(?:\w+\s+)?$/i.test(
        f.before,
      ) &&
      !((f.ownTense === 'future' || f.role === 'over') && !isVoiced(f)) &&
      !near(f, ['ask'], 5).some((p) => foreign(p.predicate.agent, f.subject)) &&
      !/\b(?:from|than)\s+(?:about |around |some )?$/i.test(f.before),
  },
  {
    id: 'kind.proposal.at-home',
    kind: 'proposal',
    says: 'Somebody at home without a name asks or urges: soldiers, lawmakers, business leaders.',
    examples: [
      'British military chiefs have urged the prime minister to raise defence spending to 2.65% of GDP.',
    ],
    counterexamples: ["Poland's law requires the government to spend at least 3% of GDP on defence."],
    when: (f) =>
      f.measure === 'gdp' &&
      f.subject !== 'NATO' &&
      f.tense !== 'past' &&
      ASKERS.test(f.before) &&
      near(f, ['plan', 'want', 'ask', 'request'], 7)
        .slice(0, 1)
        .some(
          ({ predicate: p, behind }) =>
            !behind &&
            (p.cls === 'ask' || p.cls === 'request') &&
            p.pos === 'verb' &&
            (p.agent === null || p.agent.type === 'place'),
        ) &&
      f.view.entities.every((e) => e.country === null || ['NATO', 'EU', f.subject].includes(e.country)),
  },
]

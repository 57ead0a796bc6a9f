import { inRelative } from '../predicates.ts'
import { answerOf, demandOfAnother, foreign, type KindRow, near, sayerAt } from './facts.ts'
import { CITIZENS_ASKED } from './parliament.ts'
import {
  AGREED_ON,
  ANOTHER,
  AS_AGREED,
  AS_ASKED,
  FOR_IT_TO,
  FROM,
  INSTEAD_OF,
  MADE_UP_OF,
  ONLY_ASKED,
  SHOULD_BE_MET,
  SHOULD_GO,
  STANDS_ASIDE,
  TARGET_OF,
  TOLD_TO,
  TOO_LITTLE,
} from './words.ts'

const NOT_SO_FAR = /\b(?:instead of|rather than|up from|not)\s+(?:the\s+)?(?:\w+\s+)?$/i

/** Bodies of a government: what they suggest to another state they ask of it. */
const GOVERNS: ReadonlySet<string> = new Set(['government', 'ministry', 'cabinet', 'officials', 'military'])

/** "Poland wants the other members of NATO to go to": one member asks the rest. */
const WANTS_MEMBERS_TO =
  /\bwant(?:s|ed)?\s+(?!its\b)(?:[\w’'-]+\s+){0,4}(?:members|allies|countries|states|nations|governments|partners)\s+(?:of NATO\s+|of the alliance\s+)?to\b[^;]{0,50}$/i

/** "that 3.5% of GDP was wanted from Canberra", "was among what officials thought of demanding from Seoul". */
const WANTED_OF =
  /^[\s)”"]*(?:of (?:its |the |their )?(?:GDP|GNP|gross (?:domestic|national) product),?\s*)?(?:(?:was|is|were|would be|had been)\s+(?:wanted|expected|required|demanded|asked|requested|sought)\s+(?:of|from)|[^.;]{0,80}?\bdemand(?:ing|ed)\s+(?:of|from)|(?:for [^.;,]{1,30} )?appl(?:y|ies|ied)\s+to)\b/i

/** What is asked for by somebody else, or ordered at home. Rows in order; the first that fits decides. */
export const demandRows: readonly KindRow[] = [
  {
    id: 'kind.target.bloc-goal',
    kind: 'target',
    says: "The sentence calls the share the alliance's goal, whoever pressed for it.",
    examples: [
      'NATO met in The Hague to talk of defense spending. Under pressure from Washington the goal is now 5% of GDP.',
    ],
    counterexamples: ['Trump told NATO members to spend 5% of GDP on defense.'],
    when: (f) => f.subjectRule === 'subject.goal' && f.measure === 'gdp',
  },
  {
    id: 'kind.demand.allies',
    kind: 'demand',
    says: 'Another state says what its allies should spend.',
    examples: [
      'Tokyo replied to Washington. The Pentagon has said that American allies in Asia should spend 5% of GDP on defense, as Japan knows.',
    ],
    counterexamples: [],
    when: (f) => f.subjectRule === 'subject.allies' && f.measure !== 'change',
  },
  {
    id: 'kind.demand.noun',
    kind: 'demand',
    says: 'The share itself is called a demand.',
    examples: ['Japan spends 1.8% of GDP on defense. It is likely to hear the same 5% demand as NATO.'],
    counterexamples: ['A 5% rise in demand made missiles dearer for the defense of Japan.'],
    when: (f) =>
      f.measure === 'gdp' && /^[\s)”"’]*(?:of (?:GDP|gross domestic product) )?demands?\b/i.test(f.after),
  },
  {
    id: 'kind.demand.relative',
    kind: 'demand',
    says: 'A relative clause right behind the share says that another state asks for it.',
    examples: ['NATO is to raise defense spending to the 5% of GDP that Donald Trump has demanded of it.'],
    counterexamples: ['NATO members are to agree on the 5% of GDP for defense that they have planned.'],
    when: (f) =>
      f.measure === 'gdp' &&
      f.predicates.some(
        (p) =>
          (p.cls === 'ask' || (p.cls === 'want' && p.pos === 'verb')) &&
          p.mark.first > f.figure.last &&
          p.mark.first - f.figure.last <= 12 &&
          p.agent !== null &&
          p.agent.type !== 'body' &&
          foreign(p.agent, f.subject) &&
          inRelative(f.view, f.figure, p),
      ),
  },
  {
    id: 'kind.demand.bloc',
    kind: 'demand',
    says: 'The alliance presses one of its members for a share.',
    examples: ['Britain reviews its defense spending. NATO is pressing the UK for 3.5% of GDP.'],
    counterexamples: ['The UK agreed with NATO to spend 3.5% of GDP on defense.'],
    when: (f) =>
      f.measure === 'gdp' &&
      f.subject !== 'NATO' &&
      f.predicates.some(
        (p) =>
          p.cls === 'ask' &&
          p.pos === 'verb' &&
          p.agent?.country === 'NATO' &&
          p.mark.last < f.figure.first &&
          f.view.entities.some(
            (e) =>
              e.country === f.subject &&
              e.first > p.mark.last &&
              e.first - p.mark.last <= 3 &&
              e.last < f.figure.first,
          ),
      ),
  },
  {
    id: 'kind.demand.as-asked',
    kind: 'demand',
    says: 'A clause right behind the share says that another state asks for it.',
    examples: [
      'Prime Minister Pedro Sánchez refuses to raise the defense spending of Spain to 5% of GDP, as the American president demands.',
    ],
    counterexamples: ['Spain will raise defense spending to 2% of GDP, as the unions of the army want.'],
    when: (f) => {
      const match = f.measure === 'gdp' && f.subject !== 'NATO' ? AS_ASKED.exec(f.after) : null
      if (!match) return false
      const end = f.view.block.text.indexOf(match[0], f.figure.note.end) + match[0].length
      return f.view.entities.some(
        (e) =>
          e.first > f.figure.last && e.end <= end && foreign({ ...e, words: '' }, f.subject) && !e.possessive,
      )
    },
  },
  {
    id: 'kind.target.too-little',
    kind: 'target',
    says: 'Somebody abroad calls what is planned for a year to come too little: it is planned all the same.',
    examples: [
      'Elbridge Colby of the Pentagon said that raising Japanese defense spending to 2 percent of GDP by fiscal 2027 is not enough.',
    ],
    counterexamples: [],
    when: (f) =>
      f.measure === 'gdp' && f.role === 'by' && f.ownTense === 'future' && TOO_LITTLE.test(f.after),
  },
  {
    id: 'kind.demand.ask',
    kind: 'demand',
    says: "Somebody of another state's government urges, presses or asks the spender.",
    examples: [
      'The United States has urged Japan to raise defense spending to 3.5% of GDP.',
      'Trump told NATO members to spend 5% of GDP on defense.',
      'Japan called off the talks over the Australian push, modest at first and then, to the surprise of officials in Tokyo, for 3.5% of GDP on defense.',
    ],
    counterexamples: ['The LDP urged the government of Japan to spend 2% of GDP on defense.'],
    when: (f) => {
      const governing = f.predicates.find(
        (p) => p.mark.first > f.figure.last && inRelative(f.view, f.figure, p),
      )
      if (governing && !foreign(governing.agent, f.subject) && governing.agent) return false
      if (f.subject === 'NATO' && AS_AGREED.test(f.after)) return false
      if (INSTEAD_OF.test(f.before) || STANDS_ASIDE.test(f.before)) return false
      // "praised Japan's decision to hit": decided, whoever speaks of it.
      if (/['’]s? decision to\b[^;]{0,60}$/.test(f.before)) return false
      // "from 2.6% to 3.8%": where it starts is not asked for.
      if (
        FROM.test(f.before) &&
        /^[\s)]*(?:of (?:GDP|gross domestic product)\s+)?(?:now\s+|today\s+|currently\s+)?to\b/i.test(f.after)
      )
        return false
      // "Under his pressure the members agreed on": what they agreed on is theirs.
      if (f.subject === 'NATO' && AGREED_ON.test(f.before)) return false
      // "5 percent instead of 2": what was asked so far is the mark of before.
      if (f.subject === 'NATO' && f.earlier?.kind === 'demand' && NOT_SO_FAR.test(f.before)) return false
      // "Under pressure from Washington the government has undertaken to …": what it undertakes is its own.
      const own = near(f, ['plan', 'approve'], 4).find(
        ({ predicate: p, behind }) =>
          !behind &&
          (p.pos === 'verb' || /^(?:commitment|pledge|plan|promise|decision|goal|target)$/i.test(p.words)) &&
          p.agent !== null &&
          !foreign(p.agent, f.subject) &&
          p.agent.type !== 'media' &&
          !ONLY_ASKED.test(f.view.block.text.slice(f.view.start, p.mark.start)),
      )
      const answered = answerOf(f)
      for (const { predicate: p, distance: d, behind: b } of near(
        f,
        ['ask', 'want', 'request', 'propose', 'say', 'plan'],
        7,
      )) {
        if (b && d > 0.6 && p.cls !== 'say') continue
        if (!foreign(p.agent, f.subject)) continue
        if (own && (b || own.distance < d)) continue
        if (answered && answered.mark.first > p.mark.last) continue
        // "Washington first floated 5 percent": right before the figure a state asks.
        if (f.subject === 'NATO' && p.agent?.type === 'place' && (b || d > 0.6)) continue
        // "The party wants more, with NATO's target of 2% in view": its mark, asked of nobody there.
        if (f.subject === 'NATO' && !b && (TARGET_OF.test(f.before) || p.agent?.bodyType === 'party'))
          continue
        const asking =
          p.cls === 'ask' ||
          p.cls === 'request' ||
          p.cls === 'want' ||
          (p.cls === 'propose' && (p.agent?.type !== 'body' || GOVERNS.has(p.agent.bodyType ?? ''))) ||
          (p.cls === 'say' &&
            /\b(?:should|must|ought to|needs? to|has to|have to|supposed to|obliged to|to (?:spend|raise|increase|lift|boost|pay|devote|hike|double|go|get))\b/i.test(
              f.before.slice(-90),
            ))
        if (asking && d < 7) return true
      }
      // "Taiwan needs to spend 10 percent …, a nominee of the American president told senators."
      const told = near(f, ['say'], 14).some(({ predicate: p, behind }) =>
        behind
          ? foreign(p.agent ?? sayerAt(f, p), f.subject)
          : foreign(p.agent, f.subject) && /\bthat\b/.test(f.before),
      )
      const called = near(f, ['ask', 'request'], 14).some(
        ({ predicate: p, behind }) =>
          !behind && p.pos === 'noun' && foreign(p.agent, f.subject) && FOR_IT_TO.test(f.before),
      )
      if (called && !own) return true
      if (told && !own && (SHOULD_GO.test(f.before) || SHOULD_BE_MET.test(f.after))) return true
      return (
        !own &&
        demandOfAnother(f) &&
        /\b(?:demands?|calls?|requests?|price|pressure|push|asked|ask)\b/i.test(
          f.before + f.after.slice(0, 30),
        )
      )
    },
  },
  {
    id: 'kind.part-asked',
    kind: 'demand',
    says: 'The second part of a share asked for or proposed, told beside the first.',
    examples: [
      'Seoul was asked for 5% of GDP on defense, of which 3.5% would be direct spending and 1.5% indirect.',
      'Under the scheme that Mark Rutte has put forward, NATO members would raise their defense budgets to 3.5% of GDP and lay out another 1.5% on related items.',
    ],
    counterexamples: [
      'NATO members agreed to spend 3.5% of GDP on defense and another 1.5% on related items.',
    ],
    as: (f) => f.earlier?.kind ?? 'demand',
    when: (f) =>
      f.measure === 'gdp' &&
      (f.earlier?.kind === 'demand' || f.earlier?.kind === 'proposal') &&
      f.earlier.measure === 'gdp' &&
      (ANOTHER.test(f.between ?? '') ||
        (MADE_UP_OF.test(f.before) && /(?:\band|,)\s+(?:\w+\s+){0,2}$/i.test(f.between ?? ''))),
  },
  {
    id: 'kind.target.ordered',
    kind: 'target',
    says: "The head of the spender's own government tells ministers to reach the figure.",
    examples: [
      "Japan's defense and finance ministers were told by Prime Minister Fumio Kishida to raise defense spending to 2% of GDP.",
    ],
    counterexamples: ['Japan was told by President Donald Trump to raise defense spending to 3.5% of GDP.'],
    when: (f) => {
      const order = f.measure === 'gdp' || f.role === 'over' ? TOLD_TO.exec(f.before) : null
      if (!order || FROM.test(f.before)) return false
      const from = f.figure.note.start - f.before.length + order.index
      const named = f.view.entities.filter((e) => e.end > from - 60 && e.last < f.figure.first && e.country)
      const ministers = /\b(?:ministers?|ministr(?:y|ies)|cabinet|officials|aides|bureaucrats)\b/i
      return (
        named.length > 0 &&
        named.every((e) => e.country === f.subject) &&
        ministers.test(f.before.slice(Math.max(0, order.index - 60)))
      )
    },
  },
  {
    id: 'kind.demand.passive',
    kind: 'demand',
    says: 'The spender is asked, urged or pressed, or faces calls, to spend the figure.',
    examples: [
      'Japan has been asked to spend 3.5% of GDP on defense.',
      'Japan was angered by a request that it spend 3.5% of GDP on defense.',
    ],
    counterexamples: ['Japan is preparing to spend 2% of GDP on defense.'],
    when: (f) =>
      (f.subject === 'NATO' && f.measure === 'gdp' && WANTS_MEMBERS_TO.test(f.before)) ||
      (f.measure !== 'amount' &&
        /\b(?:requests?|demands?|insistence|appeals?|calls?|pressure)\s+that\s+(?:the\s+)?[\w’']+\s+(?:should\s+)?(?:spend|raise|increase|devote|lift|boost|double|commit|go|move)\b[^;]{0,70}$/i.test(
          f.before,
        )) ||
      (f.measure === 'gdp' &&
        f.subject !== 'NATO' &&
        WANTED_OF.test(f.after) &&
        f.predicates.some((p) => foreign(p.agent, f.subject))) ||
      (f.measure === 'gdp' &&
        f.subject !== 'NATO' &&
        /\bheard from\b[^.;]{0,60}\bthat\b[^.;]{0,40}\b(?:should|must|needs? to|has to|ought to)\b[^.;]{0,50}$/i.test(
          f.before,
        )) ||
      (f.measure === 'gdp' &&
        f.subject !== 'NATO' &&
        /\b(?:is|are|was|were|be|been|being)\s+(?:\w+\s+)?(?:asked|pressed|pushed)\s+(?:by [^,;]{2,40} )?for\s+(?:\w+\s+){0,2}$/i.test(
          f.before,
        )) ||
      (/\b(?:is|are|was|were|be|been|being)\s+(?:\w+\s+)?(?:asked|urged|pressed|told|pressured|pushed|called on|called upon)\s+(?:by [^,;]{2,40} )?to\b[^;]{0,70}$/i.test(
        f.before,
      ) &&
        f.subject !== 'NATO' &&
        !CITIZENS_ASKED.test(f.before)),
  },
]

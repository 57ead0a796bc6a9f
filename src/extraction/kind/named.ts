import { inRelative } from '../predicates.ts'
import { demandOfAnother, foreign, type KindRow, near, withoutTimes } from './facts.ts'
import {
  ALLOWED_GROWTH,
  APPOSED,
  AS_ASKED,
  CAP_APPOSED,
  CAP_HEAD,
  CAP_OF,
  CAP_WORDS,
  CLING,
  COMES_TO,
  CONVERTED,
  GROWTH_CEILING,
  INSTEAD_OF,
  KEEP,
  KEEP_UNDER,
  LIMIT_OF_PROGRAM,
  MUST_STAY,
  NEEDED_FOR,
  NOT_EXCEED,
  NOT_HELD,
  OBLIGED,
  ONE_FOR_YEAR,
  PEGGED,
  POINTS_BACK,
  POLICY_OF,
  TARGET_OF,
  TOLD_TO,
  TOO_LITTLE,
  TRIES_TO_STAY,
  WOULD_NEED,
} from './words.ts'

const GROWS = /\b(?:grow|growth|increase|rise|climb|go up|expand|hike|raise|expansion)\b/i

/** The figure is called something, restates another, or is asked for by somebody else. Rows in order; the first that fits decides. */
export const namedRows: readonly KindRow[] = [
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
      (CAP_HEAD.test(f.after) || CAP_OF.test(f.before) || CAP_APPOSED.test(f.after)) &&
      !/\btarget\b/i.test(f.after.slice(0, 20)) &&
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
          ['<', '<='].includes(f.figure.note.value.comparator) &&
          f.ownTense !== 'past' &&
          ALLOWED_GROWTH.test(f.beforeCore.slice(-90)) &&
          GROWS.test(f.beforeCore.slice(-40))
        )
      if (f.measure === 'amount' && (LIMIT_OF_PROGRAM.test(f.before) || ONE_FOR_YEAR.test(f.before)))
        return false
      const clause = f.before.slice(-110)
      const limited = near(f, ['cap'], 5).some((p) => !p.behind && p.predicate.pos !== 'noun')
      if (limited) return true
      if (/\bnot (?:to )?exceed/i.test(f.figureText)) return true
      if (CLING.test(f.before) || NOT_EXCEED.test(f.before) || NOT_EXCEED.test(f.beforeCore)) return true
      if (
        KEEP_UNDER.test(f.beforeCore) &&
        ['<', '<='].includes(f.figure.note.value.comparator) &&
        /^[^;]{0,40}\b(?:was|is|were|are) (?:not|no longer|never)\b/i.test(f.after)
      )
        return true
      if (POLICY_OF.test(f.beforeCore)) return true
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
    id: 'kind.demand.before',
    kind: 'demand',
    says: 'What the same state asked for before, told beside what it asks for now.',
    examples: ['The United States asked Japan to spend 3.5% of GDP on defense, having earlier demanded 3%.'],
    counterexamples: [],
    when: (f) =>
      f.earlier?.kind === 'demand' &&
      f.between !== null &&
      /\b(?:having|after|earlier|at first|originally|before)\b[^.;]{0,40}\b(?:ask|demand|call|want|press|sought|seek|urg)\w*\s+(?:for\s+)?(?:\w+\s+)?$/i.test(
        f.between,
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
      if (INSTEAD_OF.test(f.before)) return false
      // "Under pressure from Washington the government has undertaken to …": what it undertakes is its own.
      const own = near(f, ['plan', 'approve'], 4).find(
        ({ predicate: p, behind }) =>
          !behind &&
          p.pos === 'verb' &&
          p.agent !== null &&
          !foreign(p.agent, f.subject) &&
          p.agent.type !== 'media',
      )
      for (const { predicate: p, distance: d, behind: b } of near(
        f,
        ['ask', 'want', 'request', 'propose', 'say', 'plan'],
        7,
      )) {
        if (b && d > 0.6 && p.cls !== 'say') continue
        if (!foreign(p.agent, f.subject)) continue
        if (own && !b && own.distance < d) continue
        if (f.subject === 'NATO' && p.agent?.type === 'place') continue
        // "The party wants more, with NATO's target of 2% in view": its mark, asked of nobody there.
        if (f.subject === 'NATO' && !b && (TARGET_OF.test(f.before) || p.agent?.bodyType === 'party'))
          continue
        const asking =
          p.cls === 'ask' ||
          p.cls === 'request' ||
          p.cls === 'want' ||
          (p.cls === 'propose' && p.agent?.type !== 'body') ||
          (p.cls === 'say' &&
            /\b(?:should|must|ought to|needs? to|has to|have to|to (?:spend|raise|increase|lift|boost|pay|devote|hike|double|go|get))\b/i.test(
              f.before.slice(-90),
            ))
        if (asking && d < 7) return true
      }
      // "Taiwan needs to spend 10 percent …, a nominee of the American president told senators."
      const told = near(f, ['say'], 14).some(
        ({ predicate: p, behind }) => behind && foreign(p.agent, f.subject),
      )
      if (told && !own && /\b(?:should|must|ought to|needs? to|has to|have to)\b[^;]{0,80}$/i.test(f.before))
        return true
      return (
        !own &&
        demandOfAnother(f) &&
        /\b(?:demands?|calls?|requests?|price|pressure|push|asked)\b/i.test(f.before + f.after.slice(0, 30))
      )
    },
  },
  {
    id: 'kind.demand.part',
    kind: 'demand',
    says: 'The second part of a share asked for, told beside the first.',
    examples: [
      'Seoul was asked for 5% of GDP on defense, of which 3.5% would be direct spending and 1.5% indirect.',
    ],
    counterexamples: [],
    when: (f) =>
      f.measure === 'gdp' &&
      f.earlier?.kind === 'demand' &&
      f.earlier.measure === 'gdp' &&
      /\b(?:of which|made up of|consisting of|split into|divided into|comprising|broken down into)\b[^.;]*$/i.test(
        f.before,
      ) &&
      /(?:\band|,)\s+(?:\w+\s+){0,2}$/i.test(f.between ?? ''),
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
      if (!order) return false
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
      (f.measure !== 'amount' &&
        /\b(?:requests?|demands?|insistence|appeals?|calls?|pressure)\s+that\s+(?:the\s+)?[\w’']+\s+(?:should\s+)?(?:spend|raise|increase|devote|lift|boost|double|commit|go|move)\b[^;]{0,70}$/i.test(
          f.before,
        )) ||
      (/\b(?:is|are|was|were|been|being)\s+(?:\w+\s+)?(?:asked|urged|pressed|told|pressured|pushed|called on|called upon)\s+(?:by [^,;]{2,40} )?to\b[^;]{0,70}$/i.test(
        f.before,
      ) &&
        f.subject !== 'NATO'),
  },
]

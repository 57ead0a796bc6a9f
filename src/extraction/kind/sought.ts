import { foreign, type KindFacts, type KindRow, near, ownSayer } from './facts.ts'
import { TO_PARLIAMENT } from './parliament.ts'
import { SUM_GOES_ON } from './words.ts'

/** "Berlin could raise defence spending to": somebody may act, which is more than where spending may end. */
const MIGHT_RAISE =
  /\b(?:[A-Z][a-z]+|it|they|government|ministers|cabinet|coalition|administration) (?:could|might|may) (?:soon |now |even |also |still )?(?:raise|lift|increase|boost|hike|double|commit|set|adopt)\b[^.;,]{0,60}$/
const ANOTHER_CLAUSE = /;|, (?:and|but|while|so) (?:this|that|the|he|she|it|they)\b/

/** "That is 130 billion yen, or 2.5 percent, above": the rise of what was just asked for. */
export const requestGoesOn = (f: KindFacts): boolean =>
  f.measure === 'change' &&
  f.last?.kind === 'proposal' &&
  f.last.age === 1 &&
  /^\s*(?:It|That|This)\s+(?:is|was|would be|represents|means|comes to|amounts to)\b[^.;]{0,60},?\s+or\s+(?:\w+\s+){0,2}$/.test(
    f.before,
  )

/** Money that is sought or weighed. Rows in order; the first that fits decides. */
export const soughtRows: readonly KindRow[] = [
  {
    id: 'kind.request-goes-on',
    kind: 'proposal',
    says: 'What the request of the sentence before comes to.',
    examples: [
      "Japan's Defense Ministry submitted a second request of 1.6 trillion yen for fiscal 2016. The first one had amounted to 5.05 trillion yen.",
    ],
    counterexamples: [],
    when: (f) =>
      requestGoesOn(f) ||
      (f.measure === 'amount' &&
        f.last?.kind === 'proposal' &&
        f.last.measure !== 'gdp' &&
        f.last.age === 1 &&
        f.earlier === null &&
        SUM_GOES_ON.test(f.before)),
  },
  {
    id: 'kind.asked-of-parliament',
    kind: 'proposal',
    says: 'A sum that a government asks its parliament for.',
    examples: [
      'President Lai Ching-te asked lawmakers to approve a defense budget of NT$1.25 trillion for Taiwan.',
      'The government of South Korea had asked in August for a defense budget of 66.29 trillion won.',
    ],
    counterexamples: [],
    when: (f) =>
      f.measure !== 'gdp' &&
      !/\b(?:target|goal) of\s+(?:\w+\s+)?$/i.test(f.before) &&
      ((TO_PARLIAMENT.test(f.sentence) &&
        !/\b(?:approved|passed|enacted|cleared|voted through)\b/i.test(f.before.slice(-60))) ||
        near(f, ['ask', 'request', 'propose'], 5).some(
          ({ predicate: p }) =>
            !foreign(p.agent, f.subject) &&
            /^(?:ask|sought|request|put forward|propos)/i.test(p.words) &&
            p.agent?.type !== 'media',
        )),
  },
  {
    id: 'kind.wish',
    kind: 'proposal',
    says: 'A sum that a leader wants, not yet in any budget.',
    examples: [
      'President Donald Trump wants the military of the United States to have $1.5 trillion in fiscal 2027.',
    ],
    counterexamples: [],
    when: (f) =>
      f.measure !== 'gdp' &&
      // What is wanted for a program of years is its size.
      f.role !== 'over' &&
      near(f, ['want', 'measure', 'spend', 'approve'], 5)[0]?.predicate.cls === 'want' &&
      (near(f, ['want'], 5)[0]?.predicate.agent?.type === 'person' ||
        (near(f, ['want'], 5)[0]?.predicate.agent?.bodyType === 'government' &&
          /\bpropos(?:al|ed)\b/i.test(f.sentence))),
  },
  {
    id: 'kind.considering',
    kind: 'proposal',
    says: 'A figure still being studied, considered or weighed has not been adopted.',
    examples: ['The government of Japan is considering a defense budget of 8 trillion yen.'],
    counterexamples: [
      "With China in mind, Japan's Cabinet has approved a defense budget of 8.7 trillion yen for 2025.",
    ],
    as: (f) =>
      f.subject !== 'NATO' &&
      near(f, ['consider'], 8).some((p) => !p.behind && foreign(p.predicate.agent, f.subject))
        ? 'demand'
        : 'proposal',
    when: (f) =>
      near(f, ['consider'], 8).some(
        (p) =>
          !(/^in\b/i.test(p.predicate.words) && f.view.tokens[p.predicate.mark.last + 1]?.text === ',') &&
          (p.predicate.agent !== null || p.predicate.pos === 'word') &&
          f.view.tokens[p.predicate.mark.first - 1]?.lower !== 'of' &&
          // "…, and this plan he would discuss": another clause.
          !(
            p.behind &&
            ANOTHER_CLAUSE.test(f.view.block.text.slice(f.figure.note.end, p.predicate.mark.start))
          ) &&
          !(/^[A-Z]/.test(p.predicate.words) && p.predicate.mark.start > f.view.start) &&
          !/^(?:may|might|could|reviewed|review|discussed)$/i.test(p.predicate.words),
      ),
  },
  {
    id: 'kind.considering.target',
    kind: 'proposal',
    says: 'A new goal that somebody is likely to set, or considers setting: it is not set.',
    examples: ['The government of Japan is likely to set a new target of around 3.5% of GDP for defense.'],
    counterexamples: ['The government of Japan set a new target of 2% of GDP for defense.'],
    when: (f) =>
      f.measure === 'gdp' &&
      /\b(?:likely|expected|considering|weighing|mulling|discussing|debating|whether|may|might|could|leaning|inclined|set to|poised)\s+(?:to |towards? )?(?:\w+\s+)?(?:set(?:ting)?|adopt(?:ing)?|rais(?:e|ing)|introduc(?:e|ing)|writ(?:e|ing)|lift(?:ing)?|put(?:ting)?|fix(?:ing)?|nam(?:e|ing)|includ(?:e|ing))\s+(?:\w+\s+){0,5}(?:target|goal|aim|benchmark)\b[^.;,]{0,40}$/i.test(
        f.before,
      ),
  },
  {
    id: 'kind.considering.could',
    kind: 'proposal',
    says: 'A leader says that a share of a coming year could be set so: nothing is decided.',
    examples: [
      'Prime Minister Shigeru Ishiba said that the defense budget of Japan could be set at more than 2 percent of GDP after fiscal 2027.',
    ],
    counterexamples: [],
    when: (f) =>
      f.measure === 'gdp' &&
      (MIGHT_RAISE.test(f.before) ||
        (f.ownTense === 'future' &&
          ownSayer(f) &&
          /\b(?:could|may|might)\s+(?:\w+\s+)?(?:be (?:set|raised|increased|lifted|put|fixed)|go|rise|exceed|reach|be more than|come to)\b[^.;]{0,40}$/i.test(
            f.before,
          ))),
  },
]

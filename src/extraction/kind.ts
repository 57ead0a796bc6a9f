import type { Kind, PeriodRole } from '../model/mention.ts'
import type { RuleHeader } from './annotation.ts'
import type { Figure } from './figures.ts'
import { ahead, behind } from './focus.ts'
import { type Agent, inRelative, nearest, type Predicate } from './predicates.ts'
import { distance, type Located, textBefore, type View } from './view.ts'

/** Everything the decision table may look at. */
export interface KindFacts {
  readonly view: View
  readonly figure: Located<Figure>
  readonly predicates: readonly Predicate[]
  readonly measure: 'gdp' | 'amount' | 'change'
  readonly subject: string
  readonly period: string | null
  readonly role: PeriodRole | null
  /** Start of the period compared with the article's date; null when either is unknown. */
  readonly tense: 'past' | 'running' | 'future' | null
  /** The same for a time named in the sentence itself. */
  readonly ownTense: 'past' | 'running' | 'future' | null
  /** The period, if any, is no later than the coming budget year. */
  readonly near: boolean
  readonly before: string
  readonly figureText: string
  /** From the figure before to the figure behind: the words that are this figure's own. */
  readonly local: string
  /** A clause right behind the figure says what it is: "the 2% that Tokyo intends to reach". */
  readonly governed: boolean
  /** Text before the number itself, modifier included. */
  readonly beforeCore: string
  /** Estimates are what this passage reports. */
  readonly estimates: boolean
  readonly after: string
  readonly sentence: string
  /** The figure is an apposition to another one: "2%, or around 10 trillion yen". */
  readonly twin: Kind | null
  /** Kind of the figure before in the same sentence, for lists. */
  readonly earlier: { readonly kind: Kind; readonly measure: string } | null
  /** Text between that figure (conversions included) and this one. */
  readonly between: string | null
  /** That figure counts in another currency. */
  readonly otherMoney: boolean
}

export interface KindRow extends RuleHeader {
  readonly kind: Kind
  readonly when: (facts: KindFacts) => boolean
  /** Where the kind follows from another figure. */
  readonly as?: (facts: KindFacts) => Kind
}

const PARTY = new Set(['party', 'panel', 'institute', 'document'])

const foreign = (agent: Agent | null, subject: string): boolean =>
  agent !== null &&
  agent.country !== null &&
  agent.country !== 'NATO' &&
  agent.country !== 'EU' &&
  agent.country !== subject &&
  agent.type !== 'media' &&
  !(agent.type === 'body' && (agent.bodyType === 'institute' || agent.bodyType === 'survey'))

const near = (f: KindFacts, classes: readonly Predicate['cls'][], reach = 7) =>
  nearest(f.view, f.predicates, f.figure, classes, reach)

const CAP_HEAD =
  /^[\s)”"]*(?:(?:of (?:its |the |their )?(?:GDP|GNP|gross (?:domestic|national) product|national (?:output|income)))[\s-]*)?(?:defen[cs]e |military |spending |budget |GDP |self-imposed |informal |de facto |unofficial |traditional )*(?:cap|ceiling|limit|threshold|lid|barrier|custom|taboo|rule|norm|line|bar|framework|frame|restraint|mark|wall|red line|limitation|practice)\b/i
const CAP_OF =
  /\b(?:cap|ceiling|limit|threshold|lid|barrier|restraint|rule|line|custom|limitation)s?\s+(?:of|at|that|set at|fixed at|on (?:defen[cs]e |military )?(?:spending|outlays|budgets?|expenditures?)\s+(?:of|at|equal to))\s+(?:\w+\s+){0,5}$/i
const APPOSED =
  /^[\s,)—–-]*(?:or|which is|that is|equal to|equivalent to|the equivalent of|representing|amounting to|worth|up|down|an?|increase|rise|jump|cut|drop|of|by|about|some|roughly|nearly|almost|approximately|around|just|over|under|more than|a record|this|next|year|fiscal|to|from a year earlier|and|comes to|for (?:fiscal )?\d{4}|in (?:fiscal )?\d{4}|at|[\s,—–-])*$/i
const CAP_APPOSED =
  /^[\s)]*(?:of (?:GDP|GNP|gross (?:domestic|national) product))?\s*,\s+(?:the|a|an|its|that)\s+(?:[\w-]+\s+){0,2}(?:limit|ceiling|cap|threshold|lid|line|custom|taboo|barrier)\b/i
const MUST_STAY =
  /\b(?:(?:is|are|was|were) to|must|shall|should|has to|have to)\s+(?:stay|remain|be kept|be held|not exceed)\b[^;]{0,40}$/i
const TO_PARLIAMENT =
  /\b(?:asks?|asked|asking|urged|requested|submitted|sent|presented|handed)\b[^;]{0,50}\b(?:lawmakers|parliament|Congress|legislature|Diet|assembly|Legislative Yuan|senators|House of Representatives)\b|\b(?:now|still|pending) before (?:the )?(?:parliament|Congress|Diet|assembly|legislature)|\bhanded to (?:the )?(?:House|parliament|Congress|Treasury)\b/i
const OBLIGED =
  /\b(?:used to|need not|needn['’]t|must|should|obliges?|obliged|vowed|promised|pledged|policy|rule|bound)\b[^;]{0,30}\b(?:keep|hold|stay|remain)\b/i
const CLING =
  /\b(?:not|n['’]t|without|no longer|never)\b[^;]{0,40}\b(?:cling(?:ing)?(?: to)?|stick(?:ing)?(?: to)?|bound by|tied to|held to|adher\w+ to|obsess\w+ (?:with|over)|limited (?:by|to)|constrained by)\s+(?:\w+\s+){0,4}$/i
const CONDITION =
  /\b(?:if|counted|counting|measured|calculated|NATO[- ](?:style|standards?|basis|definition|criteria)|on (?:a|the|that) \w+ basis|otherwise|the same|definition|method|mean|means|translat\w+|imply|implies|work(?:s|ed)? out|equivalent|at that rate|in that case|once|would have)\b/i
const CAP_WORDS =
  /\b(?:cap(?:ped|s|ping)?|ceilings?|custom|customary|self-imposed|threshold|taboo|lid|unwritten|limit(?:ed|s|ing)?|restrict(?:ed|s|ing)?|confin(?:ed|e|es|ing)|rule of thumb|bound by|not (?:to )?exceed(?:ing)?|shall not exceed|must not exceed|broke with that|rule)\b/i
const KEEP = /\b(?:keep|keeping|keeps|kept|hold|holds|holding|held|contain|contained)\b/i
const KEEP_UNDER =
  /\b(?:keep|keeping|keeps|kept|hold|holds|holding|held)\b[^;]{0,60}\b(?:below|under|within|inside|at or below|to (?:just )?(?:below|under)|to)\s+(?:\w+\s+){0,2}$/i
const TARGET_HEAD =
  /^[\s)”"]*(?:of[\s-](?:its |the |their )?(?:GDP|GNP|gross (?:domestic|national) product)[\s-]*)?(?:of GDP )?(?:(?:defen[cs]e|military|spending|budget|GDP|NATO|new|core|overall|alliance|investment|agreed)[\s-]+)*(?:target|goal|aim|benchmark|guideline|pledge|commitment|objective|standard|plan|program|programme|ambition|promise|mark by|requirement|minimum|floor|norm)\b/i
const TARGET_OF =
  /\b(?:target|goal|aim|benchmark|guidelines?|pledge|commitment|objective|standard|ambition|promise|requirement|minimum|floor|yardstick|level)s?(?:\s+(?:of|at|is|was|set at|to|for|on|that|remains|remained|which|calls for|calling for|has been|stands at|,)\b)(?:\s+[\w’'-]+){0,6}\s*$/i
const REQUEST =
  /\b(?:budget(?:ary)? requests?|requests?|requested|requesting|is asking for|asks? for|asked for|is seeking|seeks?|sought|seeking|is to ask for|will ask for|will seek|will request|wish list|appl(?:y|ied) for|bid for|wants?|needs?)\b/i
const PROPOSED_BUDGET =
  /\b(?:proposed|proposes|proposing|proposal|laid before|submitted|presented to|sent to (?:parliament|congress)|draft request)\b[^;]{0,50}\b(?:budget|outlays?|spending|allocation|appropriations?)\b|\bbudget (?:proposal|plan|request)s?\b|\bwould (?:receive|get|go to|give|allocate|rise|increase|climb|grow)\b/i
const APPROVED =
  /\b(?:approved?|approves|approving|enacted?|enacts|passed|adopted|cleared|endorsed|signed|finali[sz]ed|allocated?|allocates|allocation|earmarked|earmarks|set aside|authori[sz]ed|appropriated|budgeted|initial budget|draft budget|budget for)\b/i
const WOULD = /\b(?:would|could|might)\b/i
const FORECAST =
  /\b(?:estimat(?:e|es|ed)|project(?:ed|s|ion|ions)|forecasts?|predicted|expected to|likely to|on (?:course|track) (?:to|for)|on (?:a|the) NATO|NATO[- ](?:style|standard|basis|definition|criteria)|counted (?:the|by|under|in)|by (?:the )?NATO(?:'s|’s)? (?:standard|count|definition|method)|will take|will bring|will mean|would mean|equivalent to|translates?|works? out|if (?:counted|measured|calculated)|set beside the GDP forecast|recalculated|recomputed)\b/i
const PAST_LEVEL =
  /\b(?:spent|was|were|stood|came to|totall?ed|amounted|reached|rose|grew|climbed|fell|increased|jumped|exceeded|accounted|dropped|devoted|gave|hit|topped|slipped|shrank|surged|passed|ranked|led the way|had been|has been|have been|remained|stayed)\b/i
const NOW_LEVEL =
  /\b(?:spends?|stands? at|is at|currently|now (?:stands|spends|at|claims)|at present|today|equals|comes to|amounts to|is equal to|accounts for|has (?:long )?spent|have spent|remains?|devotes|gives|provides|totals|represents|is|are)\b/i
const FORMER =
  /\b(?:previous|former|preceding|outgoing|last|prior) (?:five|four|six|ten|one|program|programme|plan|period|buildup)\b/i
const FORMER_PLAN =
  /\b(?:previous|former|preceding|last)\s+(?:full\s+)?(?:[\w-]+\s+)?(?:defen[cs]e |military )?(?:program|programme|plan|buildup|period)\b[^;]{0,60}$/i
const DOUBLE = /\b(?:doubl(?:e|es|ing)|tripl(?:e|es|ing))\b/i

/** Somebody of the spender's own government is being reported: "would" is then a "will" in the past. */
const ownSayer = (f: KindFacts): boolean =>
  f.predicates.some(
    (p) =>
      p.cls === 'say' &&
      p.agent !== null &&
      (p.agent.type === 'person' || p.agent.bodyType === 'government' || p.agent.bodyType === 'cabinet') &&
      (p.agent.country === null || p.agent.country === f.subject),
  )

/** A party says what it would do: a promise, no projection. */
const byParty = (f: KindFacts): boolean =>
  near(f, ['rise', 'spend', 'plan'], 5).some((p) => !p.behind && p.predicate.agent?.bodyType === 'party')

/** The text between two figures without the times in it: "…, for the year from next April, a rise of …". */
function withoutTimes(f: KindFacts): string {
  if (f.between === null) return ''
  const end = f.figure.note.start
  const start = end - f.between.length
  let text = f.between
  for (const time of [...f.view.times].reverse()) {
    if (time.note.start < start || time.note.end > end) continue
    text = text.slice(0, time.note.start - start) + text.slice(time.note.end - start)
  }
  return text
}

/** The decision table: rows in order, the first that fits decides. */
export const kindRows: readonly KindRow[] = [
  {
    id: 'kind.conversion',
    kind: 'estimate',
    says: 'The same sum in other money, outside brackets: "770 billion yen, or about $6.8 billion".',
    examples: ["Japan's Cabinet approved 770 billion yen, or about $6.8 billion, for the military."],
    counterexamples: [],
    when: (f) =>
      f.measure === 'amount' &&
      f.earlier?.measure === 'amount' &&
      f.between !== null &&
      f.otherMoney &&
      /^\s*,?\s*(?:or|which is|that is|equal to|equivalent to)?\s*(?:about|around|some|roughly|nearly|approximately)?\s*$/i.test(
        f.between,
      ),
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
      APPOSED.test(withoutTimes(f)) &&
      !(f.earlier.kind === 'target' && f.measure === 'amount'),
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
      f.measure !== 'change' &&
      f.role !== 'over' &&
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
    ],
    counterexamples: ["Japan's defense spending has stayed around 1 percent of GDP."],
    when: (f) => {
      if (f.measure === 'change' || f.subject === 'NATO') return false
      const clause = f.before.slice(-110)
      const limited = near(f, ['cap'], 5).some((p) => !p.behind && p.predicate.pos !== 'noun')
      if (limited) return true
      if (/\bnot (?:to )?exceed/i.test(f.figureText)) return true
      if (CLING.test(f.before)) return true
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
    examples: [],
    counterexamples: [],
    when: (f) => f.twin === 'level' && f.measure !== 'change',
  },
  {
    id: 'kind.twin.cap',
    kind: 'cap',
    says: 'A sum restating a cap is the same cap in money.',
    examples: [],
    counterexamples: [],
    when: (f) => f.twin === 'cap',
  },
  {
    id: 'kind.demand.ask',
    kind: 'demand',
    says: "Somebody of another state's government urges, presses or asks the spender.",
    examples: [
      'The United States has urged Japan to raise defense spending to 3.5% of GDP.',
      'Trump told NATO members to spend 5% of GDP on defense.',
    ],
    counterexamples: ['The LDP urged the government of Japan to spend 2% of GDP on defense.'],
    when: (f) => {
      const governing = f.predicates.find(
        (p) => p.mark.first > f.figure.last && inRelative(f.view, f.figure, p),
      )
      if (governing && !foreign(governing.agent, f.subject) && governing.agent) return false
      for (const { predicate: p, distance: d, behind: b } of near(
        f,
        ['ask', 'want', 'request', 'propose', 'say', 'plan'],
        7,
      )) {
        if (b && d > 0.6 && p.cls !== 'say') continue
        if (!foreign(p.agent, f.subject)) continue
        if (f.subject === 'NATO' && p.agent?.type === 'place') continue
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
      return (
        /\b(?:U\.S\.|US|American|Washington’s|Washington's|Trump’s|Trump's)\s+(?:\w+\s+){0,2}(?:demands?|calls?|requests?|pressure|push)\b/.test(
          f.sentence,
        ) &&
        f.subject !== 'US' &&
        /\b(?:demands?|calls?|requests?|pressure|push|request up|asked)\b/i.test(
          f.before + f.after.slice(0, 30),
        )
      )
    },
  },
  {
    id: 'kind.demand.passive',
    kind: 'demand',
    says: 'The spender is asked, urged or pressed, or faces calls, to spend the figure.',
    examples: ['Japan is being pressed by Washington to spend 3.5% of GDP on defense.'],
    counterexamples: ['Japan is preparing to spend 2% of GDP on defense.'],
    when: (f) =>
      /\b(?:is|are|was|were|been|being)\s+(?:\w+\s+)?(?:asked|urged|pressed|told|pressured|pushed|called on|called upon)\s+(?:by [^,;]{2,40} )?to\b[^;]{0,70}$/i.test(
        f.before,
      ) && f.subject !== 'NATO',
  },
  {
    id: 'kind.nato',
    kind: 'target',
    says: "NATO's and the EU's figures are their guideline, old or new, unless somebody measures them.",
    examples: ['NATO members have pledged to spend 5% of GDP on defense by 2035.'],
    counterexamples: ['NATO members spent 2.71% of GDP on defense in 2024.'],
    when: (f) =>
      f.subject === 'NATO' &&
      f.measure === 'gdp' &&
      !(PAST_LEVEL.test(f.before.slice(-60)) && f.tense === 'past') &&
      !/\b(?:average[ds]?|spent|spends|spending stood|combined)\b/i.test(f.before.slice(-50)) &&
      !(WOULD.test(f.before.slice(-30)) && FORECAST.test(f.before)) &&
      !near(f, ['propose'], 5).some((p) => p.predicate.agent !== null && !p.behind),
  },
  {
    id: 'kind.former',
    kind: 'level',
    says: 'What an earlier program came to is a level.',
    examples: [],
    counterexamples: [],
    when: (f) =>
      f.measure !== 'gdp' &&
      ((f.measure === 'amount' && FORMER_PLAN.test(f.before)) ||
        (f.measure === 'amount' &&
          f.role === 'over' &&
          (FORMER.test(f.after.slice(0, 60)) || FORMER.test(f.before.slice(-60)))) ||
        (f.role === 'over' &&
          f.tense === 'past' &&
          (f.measure === 'change' || /\b(?:spent|totall?ed|came to)\b/i.test(f.before.slice(-40)))) ||
        /^[\s)]*(?:in|of|under|for|set for|foreseen in) the (?:previous|former|preceding) (?:plan|program|programme|period|five)/i.test(
          f.after,
        )),
  },
  {
    id: 'kind.has',
    kind: 'level',
    says: 'A budget that a ministry or country has, or a share it will come to in the running year.',
    examples: ['For fiscal 2024 the Defense Ministry of Japan has about 7.9 trillion yen.'],
    counterexamples: [],
    when: (f) =>
      (f.measure !== 'gdp' &&
        f.role !== 'over' &&
        /\b(?:it|they|ministry|forces|military|which|country|government|now)\s+(?:now\s+)?(?:has|have|had)\s+(?:only |just |about )?$/i.test(
          f.before,
        )) ||
      (f.ownTense === 'running' &&
        /\bwill (?:be|be equal to|come to|amount to|total|stand at|equal)\s+(?:\w+\s+)?$/i.test(f.before)),
  },
  {
    id: 'kind.program',
    kind: 'target',
    says: 'A total over several years, adopted by the spender.',
    examples: ['Japan will spend ¥43 trillion on defense over the five years from fiscal 2023.'],
    counterexamples: [],
    when: (f) =>
      f.measure === 'amount' &&
      ((f.role === 'over' && f.tense !== 'past') ||
        /\b(?:\w+-year|present|current|existing|new) (?:defen[cs]e |military )?(?:build-?up )?(?:program|programme|plan|buildup)\s+(?:of|worth|totall?ing|for|was set at|is worth|was worth|,)\s*(?:a total of\s+)?$/i.test(
          f.before,
        )) &&
      !near(f, ['propose', 'consider', 'want', 'request'], 7).length &&
      !/\brequest\b/i.test(f.before.slice(-50)) &&
      !near(f, ['estimate'], 3).some((p) => !p.behind && !/expected|projected/.test(p.predicate.words)) &&
      !/\bspent\b/i.test(f.before.slice(-60)),
  },
  {
    id: 'kind.estimate.counterfactual',
    kind: 'estimate',
    says: 'What spending would come to, on another definition, by a projection, or if things went on as they are.',
    examples: ["Counted the NATO way, Japan's defense spending would be about 1.24% of GDP."],
    counterexamples: ['Japan spent 1.1% of GDP on defense.'],
    when: (f) =>
      !/\brequest|\bseek|\bpropos/i.test(f.before.slice(-80)) &&
      !(f.ownTense === 'future' && near(f, ['plan', 'want'], 8).length) &&
      !byParty(f) &&
      !TARGET_OF.test(f.before) &&
      !(/\bwould\b/i.test(f.before.slice(-60)) && !CONDITION.test(f.sentence) && ownSayer(f)) &&
      (/\b(?:would|could|might) (?:well )?(?:have )?(?:be|been|amount|come|mean|equal|total|reach|stand|represent|account|put|take|bring|push|cost|exceed|make|work out)\b[^;]{0,60}$/i.test(
        f.before,
      ) ||
        /\b(?:by|according to) (?:\w+ ){0,2}estimates?\b|\bNATO[- ](?:style|standards?|basis|definition|criteria)\b|\bcounted (?:the|by|under|in)\b|\bwill take\b|\bin the end\b|\bGDP forecast\b|\bforecast GDP\b/i.test(
          f.local,
        )) &&
      !(
        f.measure === 'amount' &&
        PROPOSED_BUDGET.test(f.sentence) &&
        /would (?:receive|get)/i.test(f.sentence)
      ) &&
      !near(f, ['ask'], 4).length,
  },
  {
    id: 'kind.estimate.reported',
    kind: 'estimate',
    says: 'A passage that reports estimates gives estimates for the running and coming years.',
    examples: ['By NATO estimates for 2025, Poland spends 4.48% of GDP on defense.'],
    counterexamples: ['By NATO figures for 2023, Poland spent 3.9% of GDP on defense.'],
    when: (f) =>
      f.estimates &&
      (f.tense === 'running' || f.tense === 'future') &&
      f.measure === 'gdp' &&
      f.subject !== 'NATO' &&
      !near(f, ['plan', 'want'], 6).some((p) => !p.behind && p.predicate.words.toLowerCase() !== 'will'),
  },
  {
    id: 'kind.request',
    kind: 'proposal',
    says: 'A ministry or agency requests, seeks or asks for its own budget; a request is a proposal until a cabinet decides.',
    examples: [
      "Japan's Defense Ministry requested 8.5 trillion yen for fiscal 2025.",
      "Japan's defense budget request for fiscal 2024 comes to 7.7 trillion yen.",
    ],
    counterexamples: ["Japan's Cabinet approved a defense budget of 8.7 trillion yen for fiscal 2025."],
    when: (f) => {
      if (f.governed || near(f, ['plan'], 3).some((p) => !p.behind && p.predicate.pos === 'verb'))
        return false
      if (
        /\b(?:budget(?:ary)? requests?|request for|requests?)\b/i.test(f.before) &&
        !/\b(?:approved|enacted|passed)\b/i.test(f.before.slice(-60)) &&
        f.measure !== 'gdp'
      )
        return true
      return near(f, ['request', 'want', 'propose', 'estimate', 'plan'], 6).some(
        ({ predicate: p }) =>
          (p.cls === 'request' || p.cls === 'want' || REQUEST.test(p.words)) &&
          p.agent?.type === 'body' &&
          ['ministry', 'military'].includes(p.agent.bodyType ?? '') &&
          !foreign(p.agent, f.subject),
      )
    },
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
        /\bwill spend\s+(?:\w+\s+)?$/i.test(f.before) &&
        f.predicates.some(
          (p) =>
            p.cls === 'say' &&
            p.agent?.type === 'body' &&
            ['ministry', 'government', 'parliament'].includes(p.agent.bodyType ?? ''),
        )) ||
      (f.measure === 'change' &&
        (f.ownTense === 'running' || (f.ownTense === 'future' && f.near)) &&
        f.role === 'in' &&
        !near(f, ['propose', 'request', 'ask', 'consider', 'want'], 6).length),
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
      f.measure === 'amount' &&
      near(f, ['want', 'measure', 'spend', 'approve'], 5)[0]?.predicate.cls === 'want' &&
      near(f, ['want'], 5)[0]?.predicate.agent?.type === 'person',
  },
  {
    id: 'kind.considering',
    kind: 'proposal',
    says: 'A figure still being studied, considered or weighed has not been adopted.',
    examples: ['The government of Japan is considering a defense budget of 8 trillion yen.'],
    counterexamples: [],
    when: (f) =>
      near(f, ['consider'], 8).some(
        (p) =>
          (p.predicate.agent !== null || p.predicate.pos === 'word') &&
          f.view.tokens[p.predicate.mark.first - 1]?.lower !== 'of' &&
          !/^(?:may|might|could|reviewed|review|discussed)$/i.test(p.predicate.words),
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
    when: (f) =>
      near(
        f,
        ['propose', 'plan', 'ask', 'want', 'request', 'say', 'approve', 'measure', 'rise', 'spend'],
        8,
      ).some(({ predicate: p, behind: b, distance: d }) => {
        if (b && d > 0.6 && p.cls !== 'say') return false
        if (foreign(p.agent, f.subject)) return false
        const body = p.agent?.type === 'body' && PARTY.has(p.agent.bodyType ?? '')
        if (p.cls === 'propose') return !/^(?:back|backed)$/.test(p.words) && p.agent?.bodyType !== 'document'
        if (!body) return false
        if (p.agent?.bodyType === 'document') return false
        if (p.cls === 'rise' || p.cls === 'spend')
          return p.agent?.bodyType === 'party' && /\b(?:would|to)\b/i.test(f.before.slice(-60))
        if (p.cls === 'say' || p.cls === 'measure')
          return /\b(?:should|must|ought to|to (?:raise|increase|double|spend|lift))\b/i.test(
            f.before.slice(-90),
          )
        return true
      }) && !NOW_LEVEL.test(f.before.slice(-14)),
  },
  {
    id: 'kind.budget',
    kind: 'level',
    says: 'A budget for one year that a cabinet, parliament or government has drawn up, approved or announced.',
    examples: [
      "Under the draft budget that Japan's Cabinet adopted on Friday, defense will get 7.9 trillion yen in fiscal 2024.",
    ],
    counterexamples: ['Germany will spend €150 billion on defense in 2029.'],
    when: (f) =>
      f.measure !== 'gdp' &&
      f.role !== 'over' &&
      f.role !== 'by' &&
      f.role !== 'since' &&
      f.near &&
      /\b(?:budget|appropriation|allocation|outlays?)\b/i.test(f.sentence) &&
      !/\b(?:requests?|requested|asked for|asking for|seeks?|sought|seeking|proposed|proposal|proposes|should|would|plans? to (?:raise|increase|spend|ask)|wants?|hopes?|aims?|pledged?|target|goal)\b/i.test(
        f.sentence,
      ) &&
      !near(f, ['propose', 'request', 'ask', 'consider'], 8).some((p) => !p.behind),
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
      f.ownTense === 'running' &&
      /\b(?:set to|expected to|on (?:course|track) (?:to|for)|likely to|forecast|projected|seen at|estimated)\b/i.test(
        f.before.slice(-90) + f.after.slice(0, 30),
      ) &&
      !near(f, ['request'], 5).length &&
      !/\bbudget\b/i.test(f.before),
  },
  {
    id: 'kind.proposal.person',
    kind: 'proposal',
    says: 'Somebody who does not decide says that spending should go to the figure.',
    examples: [
      'Defense spending should rise to ¥7 trillion next fiscal year, LDP Secretary General Toshimitsu Motegi said.',
    ],
    counterexamples: [],
    when: (f) =>
      /\b(?:should|ought to|must)\b[^;]{0,90}$/i.test(f.before) &&
      !near(f, ['ask'], 5).some((p) => foreign(p.predicate.agent, f.subject)) &&
      !/\b(?:from|than)\s+(?:about |around |some )?$/i.test(f.before),
  },
  {
    id: 'kind.proposed-budget',
    kind: 'proposal',
    says: 'A budget still called proposed, or laid before parliament.',
    examples: ["Taiwan's proposed defense budget for 2026 comes to NT$949.5 billion."],
    counterexamples: ["Taiwan's Cabinet approved a defense budget of NT$586.3 billion for 2023."],
    when: (f) =>
      f.measure !== 'gdp' &&
      (PROPOSED_BUDGET.test(f.local) || /\bproposed\b/i.test(f.local)) &&
      !/\b(?:approved|enacted|passed|cleared)\b/i.test(f.sentence),
  },
  {
    id: 'kind.origin',
    kind: 'level',
    says: 'What a change starts from is a level.',
    examples: [
      'Japan plans to raise defense spending to two per cent of GDP, from about 1.8 per cent currently.',
    ],
    counterexamples: [],
    when: (f) =>
      /\b(?:now|currently|already|still|at present)\s+(?:on|at|spending)\s+(?:\w+\s+)?$/i.test(f.before) ||
      (f.ownTense !== 'future' &&
        !f.governed &&
        /\bfrom\s+(?:the\s+)?(?:current\s+|present\s+|today's\s+|a\s+)?(?:level of\s+|record\s+)?(?:about\s+|around\s+|some\s+|roughly\s+|just\s+(?:over|under)\s+)?$/i.test(
          f.before,
        )) ||
      (f.ownTense !== 'future' &&
        !f.governed &&
        /\b(?:compared with|compares with|against|versus|after)\s+(?:the\s+)?(?:about\s+|around\s+|some\s+|roughly\s+|just\s+)?$/i.test(
          f.before,
        ) &&
        f.role !== 'over'),
  },
  {
    id: 'kind.target.noun',
    kind: 'target',
    says: 'The figure itself is called a target, goal, aim, pledge or guideline.',
    examples: [
      "Japan's target of 2% of GDP for defense spending stands.",
      "Australia's 3 percent of GDP target for defense was raised.",
    ],
    counterexamples: [],
    when: (f) =>
      f.measure !== 'change' &&
      (TARGET_HEAD.test(f.after) || TARGET_OF.test(f.before)) &&
      !/\b(?:current|existing)\s+$/.test(f.before) &&
      !/\blevel\b[^;]{0,30}$/i.test(f.before.slice(-35)),
  },
  {
    id: 'kind.target.future',
    kind: 'target',
    says: 'A share of GDP set for a year to come.',
    examples: [
      'The security documents of Japan provide for defense spending to amount to 2% of GDP in fiscal 2027.',
    ],
    counterexamples: [],
    when: (f) =>
      f.measure === 'gdp' && f.ownTense === 'future' && !near(f, ['estimate'], 3).length && !f.estimates,
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
      if (!first) return false
      const words = first.words.toLowerCase()
      if (first.cls === 'plan' || first.cls === 'estimate' || first.cls === 'want') return false
      const start = first.mark.start
      const lead = f.view.block.text.slice(Math.max(f.view.start, start - 28), start).toLowerCase()
      if (/\b(?:to|will|would|should|must|shall|can|could|might|may)\s+(?:\w+\s+)?$/.test(lead)) return false
      if (first.cls === 'say') return false
      if (first.cls === 'rise' || first.cls === 'fall') {
        if (/ing$/.test(words) || first.pos === 'noun')
          return (
            /\b(?:was|were|is|saw|after|of|a|an|the|by)\b/.test(lead.slice(-10)) &&
            f.tense !== 'future' &&
            !near(f, ['plan', 'want'], 5).length
          )
        return /(?:ed|rose|grew|fell|shrank|swelled|cut|went up|lifted|led)$/.test(words) || /s$/.test(words)
      }
      if (/ing$/.test(words)) return false
      return true
    },
  },
  {
    id: 'kind.estimate.forecast',
    kind: 'estimate',
    says: 'A projection for the running or a future year.',
    examples: [
      "Japan's defense spending is expected to reach 1.9% of GDP in fiscal 2026, according to an estimate.",
    ],
    counterexamples: [],
    when: (f) =>
      f.tense !== 'past' &&
      f.ownTense !== 'past' &&
      !/\bestimated\s*$/i.test(f.before) &&
      !/estimated/i.test(f.figureText) &&
      near(f, ['estimate'], 4).some(
        (p) =>
          !p.behind &&
          !(/^would/i.test(p.predicate.words) && !CONDITION.test(f.sentence) && (ownSayer(f) || byParty(f))),
      ) &&
      !near(f, ['plan'], 3).some((p) => !p.behind && p.predicate.pos === 'verb'),
  },
  {
    id: 'kind.target.verb',
    kind: 'target',
    says: 'The spender plans, pledges, decides or orders to reach the figure.',
    examples: [
      'Japan plans to raise defense spending to 2 percent of GDP.',
      'Germany will spend 3.5% of GDP on defense by 2029.',
    ],
    counterexamples: ['Germany spent 2.1% of GDP on defense in 2024.'],
    when: (f) => {
      const found = near(f, ['plan', 'want'], 7).filter(
        (p) => !foreign(p.predicate.agent, f.subject) || f.subject === 'NATO',
      )
      if (!found.length) return false
      const first = found[0]
      if (!first) return false
      if (first.behind && first.predicate.pos === 'noun') return first.distance < 4
      return true
    },
  },
  {
    id: 'kind.target.deadline',
    kind: 'target',
    says: 'A share or sum to be reached by a future time.',
    examples: [],
    counterexamples: [],
    when: (f) =>
      (f.role === 'by' && f.tense === 'future' && f.measure !== 'change') ||
      (f.measure === 'gdp' && DOUBLE.test(f.before.slice(-40)) && /\bto\s+(?:\w+\s+){0,2}$/.test(f.before)),
  },
  {
    id: 'kind.approved',
    kind: 'level',
    says: 'A budget approved, enacted, allocated or simply standing.',
    examples: ["Japan's Cabinet approved a record defense budget of ¥8.7 trillion for fiscal 2025."],
    counterexamples: [],
    when: (f) => APPROVED.test(f.sentence) || PAST_LEVEL.test(f.before) || NOW_LEVEL.test(f.before),
  },
  {
    id: 'kind.same',
    kind: 'target',
    says: 'A figure in a list is what the figure before it is.',
    examples: [],
    counterexamples: [],
    when: (f) => f.earlier?.kind === 'target' && f.earlier.measure === f.measure,
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

/** Prepares the facts and walks the table. */
export function kindOf(
  input: Omit<
    KindFacts,
    'figureText' | 'local' | 'governed' | 'before' | 'beforeCore' | 'after' | 'sentence'
  >,
): { kind: Kind; rule: string } {
  const { view, figure } = input
  const facts: KindFacts = {
    ...input,
    governed: input.predicates.some(
      (p) => p.mark.first > figure.last && p.cls === 'plan' && inRelative(view, figure, p),
    ),
    local: localText(view, figure),
    figureText: view.block.text.slice(figure.note.start, figure.note.end),
    before: ahead(view, figure, 160),
    beforeCore: textBefore(view, figure.note.value.coreStart, 160),
    after: behind(view, figure, 90),
    sentence: view.block.text.slice(view.start, view.end),
  }
  // A list shares its intent: "Germany will spend 3%, France 2.5%".
  const row = kindRows.find((r) => r.when(facts))
  return { kind: row?.as?.(facts) ?? row?.kind ?? 'level', rule: row?.id ?? 'kind.level' }
}

function localText(view: View, figure: Located<Figure>): string {
  const previous = view.figures.findLast((f) => f.last < figure.first)
  const next = view.figures.find((f) => f.first > figure.last)
  const from = previous ? previous.note.end : view.start
  const comma = /[,;]/.exec(view.block.text.slice(figure.note.end, view.end))
  const clause = comma ? figure.note.end + comma.index : view.end
  return view.block.text.slice(from, Math.min(clause, next?.note.start ?? view.end))
}

/** Whether a figure directly restates the one before it: "2% of GDP, or about 10 trillion yen". */
export function isTwin(view: View, earlier: Located<Figure>, figure: Located<Figure>): boolean {
  if (earlier.note.value.kind === figure.note.value.kind) return false
  const between = view.block.text.slice(earlier.note.end, figure.note.start)
  return (
    between.length < 90 &&
    /(?:,|—|–|\()\s*(?:or|that is|i\.e\.|equal to|equivalent to|or roughly|which is)\s*(?:about|around|some|roughly|nearly|approximately)?\s*$/i.test(
      between,
    ) &&
    distance(view, earlier.last, figure.first) < 6
  )
}

import type { Article } from '../model/article.ts'
import { positionsIn } from '../model/diagnostic.ts'
import type { Kind, Mention } from '../model/mention.ts'
import type { Annotation } from './annotation.ts'
import type { Attribution } from './attribution.ts'
import type { Figure } from './figures.ts'
import type { Focus } from './focus.ts'
import { toSource } from './normalise.ts'
import type { Period } from './period-choice.ts'
import type { Agent, Discourse } from './predicates.ts'
import type { Program } from './program-told.ts'
import type { SaidDay } from './said-days.ts'
import type { TopicYear } from './topic-year.ts'
import type { Located, View } from './view.ts'
import type { StatedDate } from './when.ts'

/** A figure that is no claim, and why. Offsets are UTF-16 units into the file. */
export interface Rejected {
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly line: number
  readonly reason: string
  readonly rule: string
}

/** One decision about a figure, for `--why`: which layer, what it read, by which rule. */
export interface Step {
  readonly layer: string
  readonly reading: string
  readonly rule: string
}

export interface Trace {
  readonly quote: string
  readonly start: number
  readonly steps: readonly Step[]
}

export interface Extraction {
  readonly mentions: Mention[]
  readonly rejected: Rejected[]
  readonly traces: Trace[]
}

/** Who put something forward in a paper, when, and how many sentences ago. */
export type Author = Pick<LastAct, 'speaker' | 'stated' | 'age'>

/** A decision or request told of, for the sentences that go on about it. */
export interface LastAct {
  readonly speaker: string
  readonly stated: StatedDate | null
  /** A budget was approved, adopted or passed. */
  readonly budget: boolean
  /** Decided, not merely asked for or proposed. */
  readonly decided: boolean
  readonly paragraph: number
  /** Sentences since. */
  age: number
}

/** The claim read last, for sentences that go on about it. */
export interface LastClaim {
  readonly subject: string
  readonly kind: Kind
  readonly measure: 'gdp' | 'amount' | 'change'
  readonly value: number
  readonly unit: string
  readonly period: Period | null
  readonly attribution: Attribution
  readonly stated: StatedDate | null
  /** Sentences since. */
  age: number
}

/** State carried from sentence to sentence. */
export interface State extends Discourse {
  focus: Focus | null
  focusAge: number
  gdpAge: number
  changeAge: number
  /** Sentences since a supplementary budget was named. */
  supplementAge: number
  lastStated: string | null
  /** The same as it stood before this sentence, for "four days earlier". */
  anchor: string | null
  surveyDate: StatedDate | null
  /** What a cabinet, party or leader did last, for "It allows …". */
  lastAct: LastAct | null
  /** Who was told to have said or put forward something in a paper, for "the report says". */
  author: Author | null
  /** How many sentences ago its paper was spoken of. */
  paperAge: number
  lastClaim: LastClaim | null
  /** The shares of GDP told last, for the parts a goal is told to have. */
  pledges: readonly { claim: LastClaim; paragraph: number }[]
  /** The days on which somebody was told to have spoken or decided, the latest first, for what is said of it further on. */
  saidDays: SaidDay[]
  /** The dated paper spoken of, for "They also set a goal". */
  paper: { stated: StatedDate; age: number } | null
  /** The programme of years talked about that still runs or lies ahead. */
  program: Program | null
  /** The run of years named last, for "those five years". */
  lastRun: Program | null
  /** The year of the budget that the opening speaks of. */
  topicYear: TopicYear | null
  /** The sentence before, for "She now aims at …". */
  previous: View | null
  /** Shares of GDP that were aimed at, asked or proposed so far, by spender and share. */
  readonly marks: Map<string, Kind>
  /** A claim was read whose own sentence speaks of defense money. */
  claimed: boolean
  estimatesAge: number
  /** The country that another state was just told to ask for more, and the sentences since. */
  demand: { asked: string; figure: boolean; age: number } | null
  quoteSpeaker: Agent | null
  survey: Agent | null
  lastPeriod: {
    period: Period
    subject: string
    kind: Kind
    age: number
    paragraph: number
    /** Named without a claim. */
    spoken?: true
  } | null
  saidCarry: { speaker: string; stated: StatedDate; age: number } | null
}

/** What is known of a claim before it is settled who said it and when. */
export interface Draft {
  readonly kind: Kind
  readonly kindRule: string
  readonly measure: 'gdp' | 'amount' | 'change'
  readonly subject: string
  readonly period: Period | null
}

export interface Accepted {
  readonly figure: Located<Figure>
  readonly kind: Kind
  readonly measure: 'gdp' | 'amount' | 'change'
  readonly kept: boolean
  readonly subject: string
  readonly attribution: Attribution
}

export interface Job {
  /** Who is named behind a quotation that goes on past this sentence. */
  readonly ahead: Agent | null
  /** The four sentences after this one, where it holds a figure. */
  readonly next: readonly View[]
  /** The three sentences before this one, where it holds a figure. */
  readonly before: readonly View[]
  readonly article: Article
  readonly reference: string | null
  readonly defenseArticle: boolean
  readonly subject: string | null
  /** Country of the outlet, as far as its name tells. */
  readonly home: string | null
  readonly whole: Focus | null
  /** The numbers that the article calls shares of GDP, wherever. */
  readonly shares: ReadonlySet<number>
  /** The article opens with what arms makers earn. */
  readonly industry: boolean
  /** The article reports a survey such as SIPRI's: its years are calendar years. */
  readonly surveyed: boolean
  /** By currency, the largest sum read so far as defense spending. */
  readonly sums: Map<string, number>
  /** By currency and state (“USD JP”), the largest sum for a single year read so far. */
  readonly years: Map<string, number>
  readonly state: State
  readonly out: Extraction
}

export function refuse(
  view: View,
  figure: { readonly note: Annotation<Figure> },
  job: Job,
  reason: string,
  rule: string,
  steps: readonly Step[],
): void {
  const { quote, start, end, line } = spot(view, figure.note.start, figure.note.end, job.article)
  job.out.rejected.push({ quote, start, end, line, reason, rule })
  job.out.traces.push({ quote, start, steps: [...steps, { layer: 'rejected', reading: reason, rule }] })
}

const positions = new WeakMap<Article, ReturnType<typeof positionsIn>>()

function positionOf(article: Article, offset: number): { line: number; column: number } {
  let find = positions.get(article)
  if (!find) {
    find = positionsIn(article.source)
    positions.set(article, find)
  }
  return find(offset)
}

/** Where a span of a sentence stands in the file, and what stands there. */
export function spot(
  view: View,
  from: number,
  to: number,
  article: Article,
): Pick<Mention, 'quote' | 'start' | 'end' | 'line' | 'column'> {
  const { start, end } = toSource(view.block.offsets, from, to)
  return { quote: article.source.slice(start, end), start, end, ...positionOf(article, start) }
}

export const sentenceText = (view: View): string => view.plain

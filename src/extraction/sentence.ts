import type { Annotation } from './annotation.ts'
import type { Block } from './document.ts'
import type { Entity } from './entities.ts'
import type { Figure } from './figures.ts'
import { ALL_HINTS, hint } from './hints.ts'
import type { Mark } from './marks.ts'
import { SentenceIndex } from './sentence-index.ts'
import type { Span } from './sentences.ts'
import { MAY_STATE } from './statements.ts'
import { findTimes, type TimeExpression } from './times.ts'
import type { Token } from './tokens.ts'
import { type Located, locate, type View, type ViewIndex, wallSums } from './view.ts'

const MAY_DECIDE = /\b(?:approv|adopt|endors|pass|clear|request|submit|propos|sign|agree|decid)/
const DECIDES = hint(/approv|adopt|endors|pass|clear|request|submit|propos|sign|agree|decid/)
const TELLS = hint(/said|told|announc|stated|explain|reporters|conference/)
const DAY =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|on the \d{1,2}(?:st|nd|rd|th)|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d|\d{1,2} (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec))/
const STATES = hint(/spen[dt]|budget|outlay|expenditure|comment|demand|figure|how|amount/)

/** What is read of every sentence at once; the rest is worked out when a rule asks for it. */
type Read = Pick<View, 'block' | 'start' | 'end' | 'tokens' | 'marks' | 'figures' | 'crowd' | 'quotations'>

/** A sentence of a block. Most sentences hold no claim, so what only claims need is worked out late, and once. */
export class Sentence implements View {
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  readonly marks: readonly Mark[]
  readonly figures: readonly Located<Figure>[]
  readonly crowd: readonly Annotation<Figure>[]
  readonly quotations: readonly Span[]
  entities: readonly Entity[]
  private hintsFound: number | null = null
  private wallsFound: readonly number[] | null = null
  private timesFound: readonly Located<TimeExpression>[] | null = null
  private stateFound: boolean | null = null
  private plainFound: string | null = null
  readonly index: ViewIndex

  constructor(read: Read, entities: readonly Entity[]) {
    this.block = read.block
    this.start = read.start
    this.end = read.end
    this.tokens = read.tokens
    this.marks = read.marks
    this.figures = read.figures
    this.crowd = read.crowd
    this.quotations = read.quotations
    this.entities = entities
    this.index = new SentenceIndex(this)
  }

  get hints(): number {
    this.hintsFound ??= this.readHints()
    return this.hintsFound
  }

  private readHints(): number {
    // The words of a dateline are no tokens.
    if (this.tokens[0]?.start !== this.start) return ALL_HINTS
    let hints = 0
    for (const token of this.tokens) hints |= token.known.hints
    return hints
  }

  get walls(): readonly number[] {
    this.wallsFound ??= wallSums(this.tokens)
    return this.wallsFound
  }

  /** Read only where there may be a claim, or an act whose date the next sentences go on with. */
  get times(): readonly Located<TimeExpression>[] {
    this.timesFound ??=
      this.figures.length > 0 ||
      this.block.paragraph <= 3 ||
      this.mayState ||
      this.mayDecide ||
      this.mayTellDay
        ? this.findTimes()
        : []
    return this.timesFound
  }

  get mayState(): boolean {
    this.stateFound ??=
      (this.hints & STATES) !== 0 && MAY_STATE.test(this.block.text.slice(this.start, this.end))
    return this.stateFound
  }

  private get mayDecide(): boolean {
    return (this.hints & DECIDES) !== 0 && MAY_DECIDE.test(this.block.text.slice(this.start, this.end))
  }

  private get mayTellDay(): boolean {
    return (this.hints & TELLS) !== 0 && DAY.test(this.block.text.slice(this.start, this.end))
  }

  get plain(): string {
    this.plainFound ??= plain(this.block.text.slice(this.start, this.end))
    return this.plainFound
  }

  /** Behind a dateline, which is no part of what the sentence says. */
  private findTimes(): Located<TimeExpression>[] {
    const from = this.tokens[0]?.start ?? this.start
    const moved = findTimes(this.block.text.slice(from, this.end)).map((note) => shifted(note, from))
    return locate(moved, this.tokens, this.start, this.end)
  }
}

/** Any white space but single spaces between words; the text of a block has hardly any other. */
const UNEVEN = /[^\S ]|^ | {2}| $/

const plain = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, ' ').trim() : text)

function shifted(note: Annotation<TimeExpression>, by: number): Annotation<TimeExpression> {
  const { value } = note
  return {
    ...note,
    start: note.start + by,
    end: note.end + by,
    value: { ...value, coreStart: value.coreStart + by, coreEnd: value.coreEnd + by },
  }
}

import type { Annotation } from './annotation.ts'
import type { Block } from './document.ts'
import type { Entity } from './entities.ts'
import type { Figure } from './figures.ts'
import type { Sense } from './lexicon/index.ts'
import type { Mark } from './marks.ts'
import type { Span } from './sentences.ts'
import { findTimes, type TimeExpression } from './times.ts'
import type { Token } from './tokens.ts'
import { type Located, locate, type View, wallSums } from './view.ts'

/** What is read of every sentence at once; the rest is worked out when a rule asks for it. */
interface Read {
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  readonly marks: readonly Mark[]
  readonly figures: readonly Located<Figure>[]
  readonly quotations: readonly Span[]
  /** Whether times are read in it: no rule asks for those of a sentence without a figure or a position. */
  readonly timed: boolean
}

/** A sentence of a block. Most sentences hold no claim, so what only claims need is worked out late, and once. */
export class Sentence implements View {
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  readonly marks: readonly Mark[]
  readonly figures: readonly Located<Figure>[]
  readonly quotations: readonly Span[]
  entities: readonly Entity[]
  private readonly timed: boolean
  private wallsFound: readonly number[] | null = null
  private timesFound: readonly Located<TimeExpression>[] | null = null
  private marksGrouped: ReadonlyMap<Sense['cat'], readonly Mark[]> | null = null

  constructor(read: Read, entities: readonly Entity[]) {
    this.block = read.block
    this.start = read.start
    this.end = read.end
    this.tokens = read.tokens
    this.marks = read.marks
    this.figures = read.figures
    this.quotations = read.quotations
    this.timed = read.timed
    this.entities = entities
  }

  get walls(): readonly number[] {
    this.wallsFound ??= wallSums(this.tokens)
    return this.wallsFound
  }

  get times(): readonly Located<TimeExpression>[] {
    this.timesFound ??= this.timed ? this.findTimes() : []
    return this.timesFound
  }

  get marksBy(): ReadonlyMap<Sense['cat'], readonly Mark[]> {
    this.marksGrouped ??= grouped(this.marks)
    return this.marksGrouped
  }

  /** Behind a dateline, which is no part of what the sentence says. */
  private findTimes(): Located<TimeExpression>[] {
    const from = this.tokens[0]?.start ?? this.start
    const moved = findTimes(this.block.text.slice(from, this.end)).map((note) => shifted(note, from))
    return locate(moved, this.tokens, this.start, this.end)
  }
}

function grouped(marks: readonly Mark[]): ReadonlyMap<Sense['cat'], readonly Mark[]> {
  const groups = new Map<Sense['cat'], Mark[]>()
  for (const mark of marks) {
    const group = groups.get(mark.sense.cat)
    if (group) group.push(mark)
    else groups.set(mark.sense.cat, [mark])
  }
  return groups
}

function shifted(note: Annotation<TimeExpression>, by: number): Annotation<TimeExpression> {
  const { value } = note
  return {
    ...note,
    start: note.start + by,
    end: note.end + by,
    value: { ...value, coreStart: value.coreStart + by, coreEnd: value.coreEnd + by },
  }
}

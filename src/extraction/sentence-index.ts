import type { Entity } from './entities.ts'
import type { Sense } from './lexicon/index.ts'
import type { Mark } from './marks.ts'
import type { View, ViewIndex } from './view.ts'

/** What of a sentence stands where; each list is made when it is asked for first. */
export class SentenceIndex implements ViewIndex {
  private readonly view: Pick<View, 'marks' | 'entities'>
  private grouped: ReadonlyMap<Sense['cat'], readonly Mark[]> | null = null
  private ending: ReadonlyMap<number, Entity> | null = null
  private starting: ReadonlyMap<number, Entity> | null = null
  private verbal: ReadonlySet<number> | null = null

  constructor(view: Pick<View, 'marks' | 'entities'>) {
    this.view = view
  }

  get marks(): ReadonlyMap<Sense['cat'], readonly Mark[]> {
    this.grouped ??= byCategory(this.view.marks)
    return this.grouped
  }

  get endingAt(): ReadonlyMap<number, Entity> {
    this.ending ??= firstAt(this.view.entities, (e) => e.last)
    return this.ending
  }

  get startingAt(): ReadonlyMap<number, Entity> {
    this.starting ??= firstAt(this.view.entities, (e) => e.first)
    return this.starting
  }

  get verbs(): ReadonlySet<number> {
    this.verbal ??= verbTokens(this.view.marks)
    return this.verbal
  }
}

function byCategory(marks: readonly Mark[]): ReadonlyMap<Sense['cat'], readonly Mark[]> {
  const groups = new Map<Sense['cat'], Mark[]>()
  for (const mark of marks) {
    const group = groups.get(mark.sense.cat)
    if (group) group.push(mark)
    else groups.set(mark.sense.cat, [mark])
  }
  return groups
}

/** The first of the entities at each place that `at` tells. */
function firstAt(entities: readonly Entity[], at: (entity: Entity) => number): ReadonlyMap<number, Entity> {
  const found = new Map<number, Entity>()
  for (const entity of entities) if (!found.has(at(entity))) found.set(at(entity), entity)
  return found
}

function verbTokens(marks: readonly Mark[]): ReadonlySet<number> {
  const tokens = new Set<number>()
  for (const { sense, first, last } of marks)
    if (sense.cat === 'cue' && sense.pos === 'verb') for (let k = first; k <= last; k += 1) tokens.add(k)
  return tokens
}

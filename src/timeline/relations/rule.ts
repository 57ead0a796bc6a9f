import type { Article } from '../../model/article.ts'
import type { Reading } from '../../model/mention.ts'
import type { Person, PublishedMention, Relation } from '../../model/timeline.ts'

/** A claim as the rules see it: its reading and all its mentions, the leading one first. */
export interface ClaimSeen {
  readonly id: string
  readonly reading: Reading
  readonly mentions: readonly PublishedMention[]
}

/** What the rules may look at. */
export interface RelationContext {
  readonly claims: readonly ClaimSeen[]
  readonly articles: ReadonlyMap<string, Article>
  readonly people: readonly Person[]
}

/** A rule proposes relations with a written reason; a person confirms, adds or removes them. */
export interface RelationRule {
  readonly id: string
  /** One sentence for the method page. */
  readonly says: string
  /** In batches: one that is the same list as before holds the same proposals. */
  readonly propose: (context: RelationContext) => readonly Proposals[]
}

export type Proposal = Pick<Relation, 'type' | 'from' | 'to' | 'moved' | 'rationale'>
export type Proposals = readonly Proposal[]

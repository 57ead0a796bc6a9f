import type { Article } from '../model/article.ts'
import type { Mention } from '../model/mention.ts'
import { sha256 } from './digest.ts'

/** A figure that the rules looked at and set aside. */
export interface Rejected {
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly line: number
  readonly reason: string
  readonly rule: string
}

/** What the extractor says of one article. */
export interface Extraction {
  readonly mentions: readonly Mention[]
  readonly rejected: readonly Rejected[]
}

export interface Extracted {
  readonly article: Article
  readonly extraction: Extraction
}

/** SHA-256 of an article's body: what stays the same when a file is renamed or its front matter edited. */
export const bodyDigest = (article: Article): string => sha256(article.source.slice(article.bodyStart))

import type { Article } from '../model/article.ts'
import { type Diagnostic, positionAt } from '../model/diagnostic.ts'
import { type Mention, type Reading, readingSchema } from '../model/mention.ts'
import type { ArticleRecord, RecordedMention } from '../model/record.ts'
import type { Person } from '../model/timeline.ts'
import { locate, makeAnchor } from './anchors.ts'
import type { Change } from './changes.ts'
import { shortDigest } from './digest.ts'
import { bodyDigest, type Extracted } from './extracted.ts'
import { coreKey, coreOf } from './identity.ts'
import { matchMentions } from './match.ts'
import { lastOf } from './memo.ts'
import { slugify } from './names.ts'
import { repeatedText, vanishedQuote } from './problems.ts'
import { changedFields, changeInWords, sameValue, standingReading } from './reading.ts'
import { attributionInWords, claimInWords } from './words.ts'

/** A mention on its way into the record: its claim is found once all articles are known. */
export type DraftMention = Omit<RecordedMention, 'claim'> & { readonly claim: string | null }

export interface DraftRecord extends Omit<ArticleRecord, 'mentions'> {
  readonly mentions: readonly DraftMention[]
  /** Line of each mention, for the diff. */
  readonly lines: ReadonlyMap<string, number>
}

/** An article's record in line with what the rules read now, and what was done for that. */
export interface Updated {
  readonly record: DraftRecord
  readonly changes: readonly Change[]
  readonly problems: readonly Diagnostic[]
}

const updated = lastOf<Extracted, Updated>()

/** Brings one article's record in line with what the rules read now. */
export const updateRecord = (
  extracted: Extracted,
  record: ArticleRecord | null,
  people: readonly Person[],
  on: string,
): Updated => updated(extracted, [record, people, on], () => bringInLine(extracted, record, people, on))

function bringInLine(
  { article, extraction }: Extracted,
  record: ArticleRecord | null,
  people: readonly Person[],
  on: string,
): Updated {
  const changes: Change[] = []
  const problems: Diagnostic[] = []
  const note = (sign: Change['sign'], line: number, mention: DraftMention, text: string): void => {
    changes.push({
      sign,
      article: article.slug,
      line,
      quote: mention.anchor.exact,
      claim: mention.claim ?? '',
      text,
    })
  }
  const keyOf = (reading: Reading): string => coreKey(coreOf(reading, people))
  const matches = matchMentions(
    article.source,
    record?.mentions ?? [],
    extraction.mentions,
    (recorded, found) => keyOf(standingReading(recorded)) === keyOf(readingOf(found)),
  )
  const placed: { mention: DraftMention; start: number; line: number }[] = []
  const place = (mention: DraftMention, start: number): number => {
    const line = positionAt(article.source, start).line
    placed.push({ mention, start, line })
    return line
  }

  for (const { recorded, found } of matches.pairs) {
    const next = reread(recorded, found, article, on)
    const line = place(next, found.start)
    const pending = next.reread !== null && !sameValue(next.reread, recorded.reread)
    if (pending)
      note(
        '?',
        line,
        next,
        `reviewed, but now read otherwise: ${changeInWords(next.reading, next.reread?.fields ?? {})}`,
      )
    const changed = changedFields(recorded.reading, next.reading)
    if (Object.keys(changed).length > 0) note('~', line, next, changeInWords(recorded.reading, changed))
  }
  for (const { recorded, start } of matches.unread) {
    const line = positionAt(article.source, start).line
    if (recorded.review.status === 'unreviewed' || recorded.review.status === 'rejected') {
      note('-', line, recorded, 'no longer read as a claim')
      continue
    }
    const next = { ...recorded, reread: { found: false, fields: {} } }
    place(next, start)
    if (!sameValue(next.reread, recorded.reread))
      note('?', line, next, 'reviewed, but the rules read no claim here now')
  }
  for (const recorded of matches.vanished) {
    const reviewed = recorded.review.status === 'confirmed' || recorded.review.status === 'corrected'
    if (reviewed) problems.push(vanishedQuote(article, recorded))
    else note('-', 0, recorded, 'the words no longer stand in the article')
  }
  const ids = new Set(placed.map(({ mention }) => mention.id))
  for (const found of matches.added) {
    const mention = recordMention(article, found, ids, on)
    ids.add(mention.id)
    place(mention, found.start)
    if (!locate(article.source, mention.anchor)) problems.push(repeatedText(article, found))
  }

  placed.sort((a, b) => a.start - b.start)
  return {
    record: {
      schemaVersion: 1,
      article: article.slug,
      body: bodyDigest(article),
      mentions: placed.map(({ mention }) => mention),
      uncovered: extraction.rejected.map(({ quote, reason, rule }) => ({ quote, reason, rule })),
      lines: new Map(placed.map(({ mention, line }) => [mention.id, line])),
    },
    changes,
    problems,
  }
}

/** The reading part of a mention, in the schema's order of fields. Throws when the extractor breaks its contract. */
function readingOf(mention: Mention): Reading {
  const { article: _, start: __, end: ___, line: ____, column: _____, ...reading } = mention
  return readingSchema.parse(reading)
}

function recordMention(
  article: Article,
  found: Mention,
  taken: ReadonlySet<string>,
  on: string,
): DraftMention {
  const anchor = makeAnchor(article.source, found.start, found.end)
  const words = slugify(found.quote).split('-').slice(0, 4).join('-') || 'words'
  const seed = JSON.stringify([article.slug, anchor.prefix, anchor.exact, anchor.suffix])
  let length = 6
  while (taken.has(`m-${words}-${shortDigest(seed, length)}`)) length += 2
  return {
    id: `m-${words}-${shortDigest(seed, length)}`,
    claim: null,
    anchor,
    reading: readingOf(found),
    corrections: {},
    reread: null,
    review: { status: 'unreviewed', on: null, note: null },
    history: [{ on, what: 'recorded', note: null }],
  }
}

/** The recorded mention after another reading of its words. A person's review is never overwritten. */
function reread(recorded: RecordedMention, found: Mention, article: Article, on: string): RecordedMention {
  const reading = readingOf(found)
  const changed = changedFields(recorded.reading, reading)
  const still = locate(article.source, recorded.anchor)
  const anchor =
    still && recorded.anchor.exact === found.quote
      ? recorded.anchor
      : makeAnchor(article.source, found.start, found.end)
  if (Object.keys(changed).length === 0) return { ...recorded, anchor, reading, reread: null }
  if (recorded.review.status === 'unreviewed') {
    const entry = { on, what: 'reread' as const, note: changeInWords(recorded.reading, changed) }
    return { ...recorded, anchor, reading, reread: null, history: [...recorded.history, entry] }
  }
  if (recorded.review.status === 'rejected') return { ...recorded, anchor, reading, reread: null }
  const agreed = standingReading(recorded)
  if (Object.keys(changedFields(agreed, reading)).length === 0) {
    const entry = { on, what: 'reread' as const, note: 'The rules now read it as corrected.' }
    const review = { ...recorded.review, status: 'confirmed' as const }
    return {
      ...recorded,
      anchor,
      reading,
      corrections: {},
      reread: null,
      review,
      history: [...recorded.history, entry],
    }
  }
  return { ...recorded, anchor: still ? recorded.anchor : anchor, reread: { found: true, fields: changed } }
}

/** What the diff says of a new mention. */
export function describe(reading: Reading): string {
  return `${claimInWords(reading)} (${attributionInWords(reading)}${reading.hedged ? ', hedged' : ''})`
}

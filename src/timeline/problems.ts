import type { Article } from '../model/article.ts'
import { type Diagnostic, positionAt } from '../model/diagnostic.ts'
import type { Mention } from '../model/mention.ts'
import type { ArticleRecord, Permalinks, RecordedMention } from '../model/record.ts'
import { nearestSentence } from './anchors.ts'
import type { Extracted } from './extracted.ts'
import { byText } from './order.ts'
import { isPublished, resolveAddress } from './permalinks.ts'

const PERMALINKS = 'content/permalinks.json'

const shorten = (text: string, most = 120): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text

/** A reviewed quote that no longer stands in its article: where the nearest sentence is, and the two ways out. */
export function vanishedQuote(article: Article, recorded: RecordedMention): Diagnostic {
  const near = nearestSentence(article.source, article.bodyStart, recorded.reading.sentence)
  return {
    file: article.file,
    ...positionAt(article.source, near?.start ?? article.bodyStart),
    unexpected: near ? `“${shorten(near.text)}”` : 'no sentence like the one on record',
    expected: `the reviewed words “${recorded.anchor.exact}” in “${shorten(recorded.reading.sentence)}”`,
    fix: `restore the words, or run: npm run permalinks -- withdraw ${recorded.id} --reason "…"`,
  }
}

/** A published article whose file is not there. */
export function goneArticle(record: ArticleRecord, articles: readonly Extracted[]): Diagnostic {
  const unknown = articles.map(({ article }) => article.slug).sort(byText)
  return {
    file: `content/articles/${record.article}.md`,
    line: 1,
    column: 1,
    unexpected: 'no file',
    expected: `the published article (on record are: ${shorten(unknown.join(', '))})`,
    fix: `restore it, or run: npm run permalinks -- rename-article ${record.article} NEW --reason "…", or: npm run permalinks -- withdraw-article ${record.article} --reason "…"`,
  }
}

/** Published claim ids that would lose their page in this run, with the commands that record where they went. */
export function lostClaims(
  records: readonly ArticleRecord[],
  permalinks: Permalinks,
  before: { readonly records: readonly ArticleRecord[]; readonly permalinks: Permalinks },
): Diagnostic[] {
  const held = new Map<string, string>()
  for (const record of records) {
    for (const mention of record.mentions) if (isPublished(mention)) held.set(mention.claim, record.article)
  }
  const text = `${JSON.stringify(before.permalinks, null, 2)}\n`
  const lost: Diagnostic[] = []
  for (const [id, address] of Object.entries(permalinks.claims)) {
    if (address.state !== 'live' || held.has(id)) continue
    const home = before.records.find((record) => record.mentions.some((mention) => mention.claim === id))
    const fresh = [...held].filter(
      ([other, slug]) => slug === home?.article && !Object.hasOwn(before.permalinks.claims, other),
    )
    const into = fresh.length === 1 ? (fresh[0]?.[0] ?? 'OTHER') : 'OTHER'
    lost.push({
      file: PERMALINKS,
      ...positionAt(text, Math.max(0, text.indexOf(`${JSON.stringify(id)}: {`))),
      unexpected: `no mention of the published claim ${id}${home ? ` (last in ${home.article})` : ''}`,
      expected: 'a mention, or a record of where it went',
      fix: `run: npm run permalinks -- merge ${id} ${into} --reason "…", or: npm run permalinks -- withdraw ${id} --reason "…"`,
    })
  }
  return lost
}

/** Renames and merges that do not end at a live address. */
export function strayTargets(permalinks: Permalinks): Diagnostic[] {
  const text = `${JSON.stringify(permalinks, null, 2)}\n`
  const stray: Diagnostic[] = []
  for (const addresses of [permalinks.articles, permalinks.claims]) {
    for (const [id, address] of Object.entries(addresses)) {
      if (address.state !== 'renamed' && address.state !== 'merged') continue
      const end = resolveAddress(addresses, id)
      if (end && (end.address.state === 'live' || end.address.state === 'withdrawn')) continue
      stray.push({
        file: PERMALINKS,
        ...positionAt(text, Math.max(0, text.indexOf(`${JSON.stringify(id)}: {`))),
        unexpected: `${id} ${address.state} to ${address.to}, which has no page`,
        expected: 'the id of a published claim or article',
        fix: `correct "to" of ${id}`,
      })
    }
  }
  return stray
}

/** Published mentions on a claim that no longer answers as one: a hand-edited file can bring that about. */
export function misplacedMentions(records: readonly ArticleRecord[], permalinks: Permalinks): Diagnostic[] {
  return records.flatMap((record) =>
    record.mentions
      .filter((mention) => isPublished(mention) && permalinks.claims[mention.claim]?.state !== 'live')
      .map((mention) => ({
        file: `content/claims/${record.article}.json`,
        line: 1,
        column: 1,
        unexpected: `${mention.id} on ${mention.claim}, which is ${permalinks.claims[mention.claim]?.state ?? 'not on record'}`,
        expected: 'a live claim',
        fix: 'undo the edit by hand and use npm run permalinks',
      })),
  )
}

/** A claim in text that stands twice at such length that its place cannot be told. */
export function repeatedText(article: Article, { line, column, quote }: Mention): Diagnostic {
  return {
    file: article.file,
    line,
    column,
    unexpected: `“${quote}” in text that stands here more than once`,
    expected: 'each passage once',
    fix: 'remove what was pasted twice',
  }
}

import { edtfInWords } from '../model/edtf.ts'
import type { Claim, PublishedArticle, PublishedMention } from '../model/timeline.ts'
import { attributionInWords, claimInWords } from '../timeline/words.ts'
import type { Addresses } from './addresses.ts'
import { textDirective, withTextDirective } from './text-fragment.ts'
import { escapeMarkup } from './xml.ts'

/** HTML to paste: a frame of an embed page, `height` pixels high. */
export function embedSnippet(address: string, title: string, height: number): string {
  return `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" width="100%" height="${height}" loading="lazy" style="border:0;max-width:48rem"></iframe>`
}

/** The reported words with what they say, who said them and where, in a form to paste. */
export function quotation(
  claim: Claim,
  mention: PublishedMention,
  article: PublishedArticle,
  to: Addresses,
): string {
  const source = [
    article.publisher ?? 'a publisher not known',
    article.published && edtfInWords(article.published),
  ]
  return `“${mention.reading.quote}”: ${claimInWords(mention.reading)}. ${attributionInWords(mention.reading)}; as reported by ${source.filter(Boolean).join(', ')}. ${to.claim(claim.id)}`
}

/** A link that marks the words of a mention on our page of its article. */
export function linkToWords({ article, id, anchor }: PublishedMention, to: Addresses): string {
  return withTextDirective(to.article(article, id), textDirective(anchor.exact, anchor.prefix, anchor.suffix))
}

/**
 * A link that marks the figure on the publisher's page; null where no address is known. Only the figure itself, which
 * is kept as reported: the words around it are our restatement.
 */
export function linkToSource({ anchor }: PublishedMention, article: PublishedArticle): string | null {
  return article.url ? withTextDirective(article.url, textDirective(anchor.exact)) : null
}

import { edtfBounds } from '../model/edtf.ts'
import type { PublishedArticle } from '../model/timeline.ts'
import { push } from '../timeline/order.ts'
import { type Part, partsOf, splitGroups } from './groups.ts'

/** Articles published in one year, newest first. */
export interface ArticleYear {
  /** `2025`, or `undated`. */
  readonly key: string
  readonly label: string
  readonly articles: readonly PublishedArticle[]
}

/** Articles one page may list, for less than 100 kB of compressed HTML: with headings of news each takes 60 to 90 bytes. */
export const PAGE_ARTICLES = 1000

function byYear(articles: readonly PublishedArticle[]): ArticleYear[] {
  const years = new Map<string, PublishedArticle[]>()
  for (const article of articles) {
    const bounds = article.published ? edtfBounds(article.published) : null
    const key = (bounds?.from ?? bounds?.to)?.slice(0, 4) ?? 'undated'
    push(years, key, article)
  }
  return [...years].map(([key, list]) => ({
    key,
    label: key === 'undated' ? 'Undated' : key,
    articles: list,
  }))
}

const cut = (year: ArticleYear, most: number): ArticleYear[] =>
  Array.from({ length: Math.ceil(year.articles.length / most) }, (_, i) => ({
    ...year,
    articles: year.articles.slice(i * most, (i + 1) * most),
  }))

/** The years of articles (newest first) on the page of all, and those with pages of their own. */
export const splitArticles = (
  articles: readonly PublishedArticle[],
  most = PAGE_ARTICLES,
): { here: ArticleYear[]; elsewhere: ArticleYear[] } =>
  splitGroups(byYear(articles), (year) => year.articles.length, cut, most)

/** The pages of the years that are elsewhere, each with its address. */
export const articlePages = (
  articles: readonly PublishedArticle[],
  most = PAGE_ARTICLES,
): Part<ArticleYear>[] => partsOf(splitArticles(articles, most).elsewhere, cut, most)

import { expect, test } from 'vitest'
import type { PublishedArticle } from '../../src/model/timeline.ts'
import { articlePages, splitArticles } from '../../src/site/article-groups.ts'
import { catalogOf } from '../../src/site/catalog.ts'
import { timelineOf } from '../fixtures/site/sample.ts'

/** Articles, so many for each date, newest first. */
const published = (...dates: [date: string | null, articles: number][]): readonly PublishedArticle[] =>
  catalogOf(
    timelineOf(
      dates.flatMap(([date, n]) =>
        Array.from({ length: n }, (_, i) => ({ slug: `${date ?? 'undated'}-${i}`, published: date })),
      ),
      [],
    ),
  ).articles
const ARTICLES = published(['2025-03-01', 3], ['2024-11', 5], ['2019', 2], [null, 1])

test.for([
  [11, ['2025 3', '2024 5', '2019 2', 'Undated 1'], []],
  [8, ['2025 3', '2024 5'], ['2019 2', 'undated 1']],
  [4, ['2025 3'], ['2024 4', '2024/2 1', '2019 2', 'undated 1']],
  [2, ['2025 2'], ['2025 2', '2025/2 1', '2024 2', '2024/2 2', '2024/3 1', '2019 2', 'undated 1']],
] as const)('with %i articles to a page', ([most, here, elsewhere]) => {
  expect(splitArticles(ARTICLES, most).here.map((y) => `${y.label} ${y.articles.length}`)).toEqual(here)
  expect(articlePages(ARTICLES, most).map((p) => `${p.path} ${p.group.articles.length}`)).toEqual(elsewhere)
})

test('every article stands on a page, in its order', () => {
  const pages = [splitArticles(ARTICLES, 4).here, articlePages(ARTICLES, 4).map((p) => p.group)]
  expect(pages.flat().flatMap((y) => y.articles.map((a) => a.slug))).toEqual(ARTICLES.map((a) => a.slug))
})

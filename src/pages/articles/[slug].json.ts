import type { APIRoute, GetStaticPaths } from 'astro'
import { articleFile, movedFile } from '../../export/files.ts'
import type { Moved, PublishedArticle } from '../../model/timeline.ts'
import { catalog, keyed } from '../../site/data.ts'
import { articleCsl, articlePaths, json, movedOf, to } from '../../site/takeaway.ts'

export const getStaticPaths = (() => [
  ...keyed(articlePaths().map(({ params, props }) => ({ params, props: { ...props, moved: null } }))),
  ...keyed(
    movedOf('article').map((moved) => ({ params: { slug: moved.id }, props: { article: null, moved } })),
  ),
]) satisfies GetStaticPaths

type Props = { article: PublishedArticle; moved: null } | { article: null; moved: Moved }

export const GET: APIRoute<Props> = ({ props: { article, moved } }) =>
  json(
    article
      ? articleFile(article, catalog.mentionsIn(article.slug), articleCsl(article), to)
      : movedFile(moved, to),
  )

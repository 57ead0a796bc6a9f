import { thumbnailSvg, thumbnailWords } from '../charts/thumbnail.ts'
import { type CardWords, PICTURE } from '../export/card.ts'
import { edtfInWords } from '../model/edtf.ts'
import type { Catalog, ClaimView } from './catalog.ts'
import { chartsOf } from './charts.ts'
import { count, figure, figureInWords, KIND_WORDS, periodPhrase, subjectName } from './format.ts'

const NONE = { modifier: '', of: '', period: '', native: '', picture: '', captions: [] }

function claimCard(catalog: Catalog, { claim, articles }: ClaimView): CardWords {
  const r = claim.reading
  const article = articles[0]
  const said = [r.speaker ?? 'In the voice of the article', r.statedOn && edtfInWords(r.statedOn)]
  const source = [article?.publisher, article?.published && edtfInWords(article.published)].filter(Boolean)
  return {
    ...NONE,
    path: `claims/${claim.id}`,
    kind: r.kind,
    label: `${KIND_WORDS[r.kind].name} · ${subjectName(r.subject)}`,
    ...figure(r),
    period: periodPhrase(r.period, r.periodRole),
    who: said.filter(Boolean).join(', '),
    native: (r.speaker && catalog.person(r.speaker)?.native) || '',
    source: source.length > 0 ? `Reported by ${source.join(', ')}` : '',
  }
}

/** What the share card of every claim, article and chart says. */
export function cardsOf(catalog: Catalog): CardWords[] {
  const carried = new Map<string, ClaimView[]>()
  for (const view of catalog.claims) {
    for (const { slug } of view.articles) carried.set(slug, [...(carried.get(slug) ?? []), view])
  }
  const articles = catalog.articles.map((article): CardWords => {
    const views = carried.get(article.slug) ?? []
    const figures = views
      .filter((v) => v.claim.reading.value !== null)
      .map((v) => figureInWords(v.claim.reading))
    return {
      ...NONE,
      path: `articles/${article.slug}`,
      kind: null,
      label: 'Article',
      lead: article.heading,
      who: [article.publisher ?? 'Publisher not known', article.published && edtfInWords(article.published)]
        .filter(Boolean)
        .join(', '),
      source: [count(views.length, 'claim'), [...new Set(figures)].slice(0, 4).join(', ')]
        .filter(Boolean)
        .join(': '),
    }
  })
  const charts = chartsOf(catalog).map(
    (spec): CardWords => ({
      ...NONE,
      path: `charts/${spec.name}`,
      kind: null,
      label: 'Chart',
      lead: spec.title,
      who: spec.summary,
      source: '',
      picture: thumbnailSvg(spec, PICTURE.width, PICTURE.height),
      captions: thumbnailWords(spec, PICTURE.width, PICTURE.height),
    }),
  )
  return [...catalog.claims.map((view) => claimCard(catalog, view)), ...articles, ...charts]
}

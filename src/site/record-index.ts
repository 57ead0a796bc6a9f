import { shortDigest } from '../timeline/digest.ts'
import { byText } from '../timeline/order.ts'
import type { Catalog, ClaimView } from './catalog.ts'
import { byPublisher, type FacetGroup, type Facets, facetGroups, facetsOf } from './facets.ts'
import { groupByPeriod, groupBySaid, PAGE_ROWS } from './groups.ts'
import { articleWord, type PeriodFile, type RecordIndex, rowPlace, type WordFile } from './index-format.ts'
import { rowText } from './row-text.ts'
import { fold } from './search.ts'

/** Characters of JSON in one file of words: about 30 kB compressed, of which one search needs a file or two. */
const WORD_FILE = 100_000

/** True when the timeline does not fit one page, and so has an index. */
export const isLong = (claims: readonly unknown[]): boolean => claims.length > PAGE_ROWS

/** The rows of a long record in files of a few, each under a key that only these claims in this order have. */
export function rowFiles(views: readonly ClaimView[]): { key: string; views: readonly ClaimView[] }[] {
  if (!isLong(views)) return []
  const files: ClaimView[][] = []
  views.forEach((view, place) => {
    const { file } = rowPlace(place, views.length)
    files[file] = [...(files[file] ?? []), view]
  })
  return files.map((own) => ({ key: keyOf(own), views: own }))
}

const keyOf = (views: readonly ClaimView[]): string => shortDigest(views.map((v) => v.claim.id).join(' '), 10)

/** The files of the index by their path under `search/`; none where every claim stands on the page itself. */
export function indexFiles({
  claims: views,
  person,
}: Pick<Catalog, 'claims' | 'person'>): [string, string][] {
  if (!isLong(views)) return []
  const files: [string, string][] = []
  const add = (name: string, value: WordFile | PeriodFile): string => {
    const text = JSON.stringify(value)
    const path = `${name}-${shortDigest(text, 10)}.json`
    files.push([path, text])
    return path
  }
  const words = cutWords(wordsOf(views, person)).map((part) => ({
    from: part[0]?.[0] ?? '',
    file: add('words', {
      words: part.map(([word]) => word).join(' '),
      claims: part.map(([, distances]) => distances),
    }),
    japanese: part.some(([word]) => /[\u3000-\uffff]/.test(word)),
  }))
  const periods = add('periods', periodsOf(views))
  const facets = views.map(facetsOf)
  const index: RecordIndex = {
    claims: views.length,
    ...facetColumns(views, facets),
    said: runs(facets.map(({ said }) => said)),
    months: groupBySaid(views).flatMap((year) =>
      year.months.map((month) => [year.label, month.label, month.views.length] as const),
    ),
    rows: rowFiles(views).map((file) => file.key),
    words,
    periods,
  }
  return [['index.json', JSON.stringify(index)], ...files]
}

function facetColumns(
  views: readonly ClaimView[],
  facets: readonly Facets[],
): Pick<RecordIndex, 'options' | 'values'> {
  const groups = facetGroups(views, byPublisher)
  const column = ({ name, options }: FacetGroup): (number | number[])[] => {
    const places = new Map(options.map((o, i) => [o.value, i]))
    return views.map((view, at) => {
      const values =
        name === 'source' ? byPublisher(view).map(([value]) => value) : [facets[at]?.[name] ?? '']
      const own = values.map((value) => places.get(value) ?? -1)
      return own.length === 1 ? (own[0] ?? -1) : own
    })
  }
  const each = <T>(make: (group: FacetGroup) => T): Record<FacetGroup['name'], T> =>
    Object.fromEntries(groups.map((group) => [group.name, make(group)])) as Record<FacetGroup['name'], T>
  return {
    options: each(({ options }) => options.map((o) => [o.value, o.label] as const)),
    values: each(column),
  }
}

/** Every word, by code unit, with the claims it stands in: places, each as its distance to the last. */
function wordsOf(views: readonly ClaimView[], person: Catalog['person']): [string, number[]][] {
  const words = new Map<string, { last: number; distances: number[] }>()
  views.forEach((view, place) => {
    const own = [
      ...fold(rowText(view, person)).split(' ').filter(Boolean),
      ...view.articles.map((a) => articleWord(a.slug)),
    ]
    for (const word of new Set(own)) {
      const known = words.get(word) ?? { last: 0, distances: [] }
      known.distances.push(place - known.last)
      known.last = place
      words.set(word, known)
    }
  })
  return [...words]
    .map(([word, { distances }]): [string, number[]] => [word, distances])
    .sort(([a], [b]) => byText(a, b))
}

/** Words in parts of at most so many characters of JSON. */
function cutWords(words: readonly [string, number[]][]): [string, number[]][][] {
  const parts: [string, number[]][][] = []
  let room = 0
  for (const entry of words) {
    const size = entry[0].length + JSON.stringify(entry[1]).length
    if (size > room || parts.length === 0) {
      parts.push([])
      room = WORD_FILE
    }
    parts.at(-1)?.push(entry)
    room -= size
  }
  return parts
}

function periodsOf(views: readonly ClaimView[]): PeriodFile {
  const places = new Map(views.map((v, place) => [v, place]))
  const groups = groupByPeriod(views)
  return {
    order: groups.flatMap((group) => group.views.map((v) => places.get(v) ?? -1)),
    groups: groups.map((group) => [group.label, group.span, group.views.length]),
  }
}

/** A list as runs of equal values. */
function runs(values: readonly string[]): [string, number][] {
  const list: [string, number][] = []
  for (const value of values) {
    const last = list.at(-1)
    if (last?.[0] === value) last[1] += 1
    else list.push([value, 1])
  }
  return list
}

import { type PeriodFile, type RecordIndex, rowPlace, type WordFile } from '../site/index-format.ts'
import { type Needle, needlesOf } from '../site/search.ts'
import { FACETS, type Facet, type RowFacts } from './state.ts'

/** Fetches the text of a file beside the index; rejects when it does not come. */
export type Fetch = (path: string, options?: RequestInit) => Promise<string>

/** A heading over so many claims of an order, with a note; the lower one is empty where there is one level. */
export interface Heading {
  readonly upper: string
  readonly lower: string
  readonly note: string
  readonly claims: number
}

/** Places of all claims in the order of a page, with its headings. */
export interface Order {
  readonly order: readonly number[]
  readonly headings: readonly Heading[]
}

/** The index of a long record at hand: what has been fetched stays. */
export interface Index {
  readonly claims: number
  readonly facts: readonly RowFacts[]
  readonly options: RecordIndex['options']
  readonly order: (reading: 'said' | 'period') => Promise<Order>
  /** Places of the claims that answer to a folded query; null when it asks for nothing. */
  readonly search: (query: string) => Promise<Uint8Array | null>
  /** Places of the claims under one word exactly. */
  readonly under: (word: string) => Promise<number[]>
  /** HTML of the rows of these places, in their order. */
  readonly rows: (places: readonly number[]) => Promise<string[]>
}

/** Fetches the index, and its other files once they are needed. */
export async function openIndex(fetched: Fetch): Promise<Index> {
  // Under its name stands another file after each build; the others have names of their own.
  const index = JSON.parse(await fetched('index.json', { cache: 'no-cache' })) as RecordIndex
  const once = remember(fetched)
  const wordFiles = remember(async (path) => {
    const { words, claims } = JSON.parse(await once(path)) as WordFile
    return { words: words.split(' '), claims }
  })
  // Cut, not parsed: of a file, seldom more than a row is shown.
  const rowFiles = remember(async (path) =>
    (await once(path)).split(/(?=<li class="row")/).filter((part) => part.startsWith('<li')),
  )

  const mark = async ({ ways, anywhere }: Needle): Promise<Uint8Array> => {
    const marks = new Uint8Array(index.claims)
    await Promise.all(
      ways.flatMap((way) =>
        filesFor(index.words, way, anywhere).map(async (path) => {
          const { words, claims } = await wordFiles(path)
          for (let at = anywhere ? 0 : firstFrom(words, way); at < words.length; at += 1) {
            const word = words[at] ?? ''
            if (anywhere ? !word.includes(way) : !word.startsWith(way)) {
              if (anywhere) continue
              break
            }
            for (const place of placesOf(claims[at])) marks[place] = 1
          }
        }),
      ),
    )
    return marks
  }

  return {
    claims: index.claims,
    facts: factsOf(index),
    options: index.options,
    order: async (reading) => {
      if (reading === 'said') {
        const headings = index.months.map(([upper, lower, claims]) => ({ upper, lower, note: '', claims }))
        return { order: Array.from({ length: index.claims }, (_, i) => i), headings }
      }
      const { order, groups } = JSON.parse(await once(index.periods)) as PeriodFile
      return { order, headings: groups.map(([upper, note, claims]) => ({ upper, lower: '', note, claims })) }
    },
    search: async (query) => {
      const needles = needlesOf(query)
      if (needles.length === 0) return null
      const [first, ...others] = await Promise.all(needles.map(mark))
      return first?.map((one, at) => (one && others.every((marks) => marks[at]) ? 1 : 0)) ?? null
    },
    under: async (word) => {
      const [path] = filesFor(index.words, word, false)
      if (!path) return []
      const { words, claims } = await wordFiles(path)
      const at = firstFrom(words, word)
      return words[at] === word ? placesOf(claims[at]) : []
    },
    rows: async (places) => {
      const at = places.map((place) => rowPlace(place, index.claims))
      const files = await Promise.all(at.map(({ file }) => rowFiles(`rows/${index.rows[file]}/`)))
      return at.map((where, i) => files[i]?.[where.at] ?? '')
    },
  }
}

/** Files that can hold a word beginning so (or, for Japanese, holding it anywhere). */
function filesFor(files: RecordIndex['words'], way: string, anywhere: boolean): string[] {
  return files
    .filter(({ from, japanese }, i) => {
      const next = files[i + 1]?.from
      return anywhere ? japanese : from < `${way}\uffff` && (next === undefined || next > way)
    })
    .map(({ file }) => file)
}

/** Place of the first word that does not stand before `word`. */
function firstFrom(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}

/** Places from their distances. */
function placesOf(distances: readonly number[] = []): number[] {
  let place = 0
  return distances.map((distance) => {
    place += distance
    return place
  })
}

/** Asks for a thing once; again after it failed. */
function remember<T>(ask: (path: string) => Promise<T>): (path: string) => Promise<T> {
  const known = new Map<string, Promise<T>>()
  return (path) => {
    const before = known.get(path)
    if (before) return before
    const now = ask(path)
    known.set(path, now)
    now.catch(() => known.delete(path))
    return now
  }
}

function factsOf({ claims, options, values, said }: RecordIndex): RowFacts[] {
  // One list for each option, which all its claims share.
  const single = Object.fromEntries(
    FACETS.map((f) => [f, options[f].map(([value]): readonly string[] => [value])]),
  ) as Record<Facet, (readonly string[])[]>
  const valuesOf = (facet: Facet, place: number): readonly string[] => {
    const own = values[facet][place] ?? []
    return typeof own === 'number' ? (single[facet][own] ?? []) : own.map((i) => options[facet][i]?.[0] ?? '')
  }
  const days = said.flatMap(([day, times]) => Array<string>(times).fill(day))
  return Array.from({ length: claims }, (_, place) => ({
    said: days[place] ?? '',
    values: {
      kind: valuesOf('kind', place),
      measure: valuesOf('measure', place),
      subject: valuesOf('subject', place),
      speaker: valuesOf('speaker', place),
      source: valuesOf('source', place),
      review: valuesOf('review', place),
    },
  }))
}

import { compareEdtf } from '../model/edtf.ts'
import type { HistoryEntry, PublishedArticle } from '../model/timeline.ts'
import { noteInWords, recordedFrom } from '../timeline/history-words.ts'
import type { Catalog, ClaimView } from './catalog.ts'
import { claimWithSpeaker, list, number } from './format.ts'

/** One thing that happened to the record, as the page of changes lists it. */
export interface Change {
  readonly what: string
  readonly name: string
  /** Of a claim or an article; the page makes the address. */
  readonly of: 'claim' | 'article'
  readonly id: string
  readonly note: string | null
}

/** What was recorded or confirmed in one article on one day: each claim once. */
export interface Routine {
  /** Null for a claim whose history names no article of the record. */
  readonly article: PublishedArticle | null
  /** `8 claims recorded and confirmed`. */
  readonly words: string
  readonly changes: readonly Change[]
}

/** One day: what takes something back or alters it is told in full, what only adds is put together by article. */
export interface Day {
  readonly on: string
  /** `2 corrected, 24 recorded`. */
  readonly words: string
  readonly told: readonly { readonly what: string; readonly changes: readonly Change[] }[]
  readonly routine: readonly Routine[]
}

/** What a reader who relied on the record must know first; from `confirmed` on it only adds. */
const ORDER = ['withdrawn', 'merged', 'renamed', 'rejected', 'corrected', 'reread', 'confirmed', 'recorded']
const ROUTINE = ORDER.slice(ORDER.indexOf('confirmed'))

interface Entry extends Change {
  readonly on: string
  readonly article: string | null
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The latest changes, newest day first, at most `most`; and how many there are in all. */
export function changesOf(
  { claims, articles, timeline }: Catalog,
  most = 500,
): { readonly days: readonly Day[]; readonly shown: number; readonly all: number } {
  const all: Entry[] = [
    ...claims.flatMap((view) => view.claim.history.map((h) => entryOf(view, h))),
    ...timeline.moved.map((m): Entry => ({ ...m, name: m.text ?? m.id, note: m.reason, article: null })),
  ]
  const rank = (c: Change): number => ORDER.indexOf(c.what)
  const sorted = all
    .sort((a, b) => compareEdtf(b.on, a.on) || rank(a) - rank(b) || byText(a.name, b.name))
    .slice(0, most)
  const bySlug = new Map(articles.map((a) => [a.slug, a]))
  const days = [...Map.groupBy(sorted, (e) => e.on)].map(([on, entries]): Day => {
    const told = entries.filter((e) => !ROUTINE.includes(e.what))
    const routine = entries.filter((e) => ROUTINE.includes(e.what))
    return {
      on,
      words: countsOf(entries),
      told: [...Map.groupBy(told, (e) => e.what)].map(([what, changes]) => ({ what, changes })),
      routine: [...Map.groupBy(routine, (e) => e.article)]
        .map(([slug, some]) => routineOf(bySlug.get(slug ?? '') ?? null, some))
        .sort((a, b) => byText(b.article?.slug ?? '', a.article?.slug ?? '')),
    }
  })
  return { days, shown: sorted.length, all: all.length }
}

function entryOf({ claim, articles }: ClaimView, { on, what, note }: HistoryEntry): Entry {
  const change = { on, what, name: claimWithSpeaker(claim.reading), of: 'claim', id: claim.id } as const
  const from = what === 'recorded' ? recordedFrom(note) : null
  return {
    ...change,
    note: from || !note ? null : noteInWords(note),
    article: from ?? articles[0]?.slug ?? null,
  }
}

const countsOf = (entries: readonly Change[]): string =>
  [...Map.groupBy(entries, (e) => e.what)].map(([what, some]) => `${number(some.length)} ${what}`).join(', ')

function routineOf(article: PublishedArticle | null, entries: readonly Entry[]): Routine {
  const changes = [...Map.groupBy(entries, (e) => e.id)].flatMap(([, some]): Change[] => {
    const [first] = some
    const notes = [...new Set(some.flatMap((e) => e.note ?? []))]
    return first ? [{ ...first, what: deeds(some), note: notes.join(' ') || null }] : []
  })
  const claims = `${number(changes.length)} ${changes.length === 1 ? 'claim' : 'claims'}`
  return { article, words: `${claims} ${deeds(entries)}`, changes }
}

/** `recorded and confirmed`: what happened, in the order it does. */
const deeds = (entries: readonly Change[]): string =>
  list([...new Set(entries.map((e) => e.what))].sort((a, b) => ORDER.indexOf(b) - ORDER.indexOf(a)))

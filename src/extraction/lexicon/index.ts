import type { Person } from '../../model/timeline.ts'
import { type BodyRow, bodies, media, sources } from './bodies.ts'
import { type CueClass, cueForms, cues } from './cues.ts'
import { anaphors, places, uncoded } from './places.ts'
import { topics } from './topics.ts'

/** What a phrase of the lexicon stands for. One phrase may carry several senses. */
export type Sense =
  | { readonly cat: 'place'; readonly code: string; readonly form: 'name' | 'demonym' | 'metonym' }
  | { readonly cat: 'uncoded' }
  | { readonly cat: 'anaphor'; readonly codes: readonly string[] }
  | { readonly cat: 'body'; readonly row: BodyRow }
  | { readonly cat: 'media'; readonly name: string }
  | { readonly cat: 'sources' }
  | { readonly cat: 'person'; readonly person: Person; readonly full: boolean }
  | { readonly cat: 'cue'; readonly cls: CueClass; readonly pos: 'verb' | 'noun' | 'word' }
  | { readonly cat: 'topic'; readonly sign: '+' | '0' | '-'; readonly topic: string }

export type Category = Sense['cat']

/** Every category; an entry names its own by the place in this list. */
export const CATEGORIES: readonly Category[] = [
  'place',
  'uncoded',
  'anaphor',
  'body',
  'media',
  'sources',
  'person',
  'cue',
  'topic',
]

export interface Entry {
  readonly words: readonly string[]
  /** Phrase as written, for forms that count only in capitals. */
  readonly written: string
  /** A single word in capitals alone, which counts only when written so ("US", not "us"). */
  readonly exact: boolean
  /** Counts only where its first word has a capital. */
  readonly capital: boolean
  readonly sense: Sense
  /** Place of its category in `CATEGORIES`. */
  readonly category: number
}

/** The phrases that begin with one word. */
export interface Phrases {
  readonly alone: readonly Entry[]
  /** By their second word (lower case), longest first. */
  readonly bySecond: ReadonlyMap<string, readonly Entry[]>
}

export interface Lexicon {
  /** First word (lower case) → phrases. */
  readonly byFirst: ReadonlyMap<string, Phrases>
  /** The words (lower case) that stand second in some phrase. */
  readonly seconds: ReadonlySet<string>
}

const WORD = /(?:[A-Za-z]\.){2,5}|\d[\d,.]*\d|\d|\p{L}[\p{L}\p{M}]*(?:[’'](?!s\b)\p{L}+)*|[^\s\p{L}\d]/gu

function split(phrase: string): string[] {
  return [...phrase.replace(/[’']s(?= )/g, '').matchAll(WORD)].map((m) => m[0].toLowerCase())
}

/** Surnames that are common English words, months or several people's: never read without an introduction. */
const NOT_ALONE = new Set(
  'may brown price long park lee kim yoon han lai ma xi li wang chen austin mark grant rice gates wallace johnson bush wong young king hunter ray kan an moon abe suzuki sato tanaka suga white black day fox reid marshall white noda'.split(
    ' ',
  ),
)
/** …but these office-holders are named by surname alone in every newspaper. */
const ALONE_ANYWAY = new Set('abe suga xi moon yoon johnson lai noda austin'.split(' '))

/** Family names of Japanese, Korean and Chinese people given family name first stand first in `aliases`. */
function surnameOf(person: Person): string {
  const words = person.name.replace(/ (?:Jr|Sr)\.?$/, '').split(' ')
  const last = words.at(-1) ?? person.name
  const first = words[0] ?? person.name
  // "Wellington Koo, also Koo Li-hsiung": a given name of the West stands first even there.
  const western = person.aliases.some((alias) => alias.includes(' ') && alias.split(' ')[0] === last)
  return !western &&
    ['KR', 'CN', 'TW', 'KP', 'VN'].includes(person.country) &&
    words.length > 1 &&
    /^[A-Z]/.test(first)
    ? first
    : last
}

/** Compiles all word lists and the people of the project into one lookup table. */
export function buildLexicon(people: readonly Person[]): Lexicon {
  const table = new Map<string, Entry[]>()
  const add = (phrase: string, cased: boolean, sense: Sense): void => {
    const words = split(phrase)
    const first = words[0]
    if (!first) return
    const entries = table.get(first)
    const exact = cased && words.length === 1 && /^[A-Z.-]+$/.test(phrase)
    const capital = cased && !exact && !/^\d|^[a-z]/.test(phrase)
    const category = CATEGORIES.indexOf(sense.cat)
    const entry = { words, written: phrase, exact, capital, sense, category }
    if (entries) entries.push(entry)
    else table.set(first, [entry])
  }
  const each = (forms: string, use: (form: string) => void): void => {
    for (const form of forms.split('|')) if (form) use(form)
  }

  for (const place of places) {
    each(place.names, (f) => add(f, true, { cat: 'place', code: place.code, form: 'name' }))
    each(place.demonyms, (f) => add(f, true, { cat: 'place', code: place.code, form: 'demonym' }))
    each(place.metonyms, (f) => add(f, true, { cat: 'place', code: place.code, form: 'metonym' }))
  }
  for (const form of uncoded) add(form, /^[A-Z]/.test(form), { cat: 'uncoded' })
  for (const [form, codes] of Object.entries(anaphors)) add(form, false, { cat: 'anaphor', codes })
  for (const row of bodies) each(row.forms, (f) => add(f, row.cased, { cat: 'body', row }))
  for (const name of media) add(name, /^[A-Z]/.test(name), { cat: 'media', name })
  for (const form of sources) add(form, false, { cat: 'sources' })
  for (const row of cues)
    for (const form of cueForms(row)) add(form, false, { cat: 'cue', cls: row.class, pos: row.pos })
  for (const row of topics)
    each(row.forms, (f) => add(f, false, { cat: 'topic', sign: row.sign, topic: row.topic }))

  const surnames = new Map<string, number>()
  for (const person of people) {
    const surname = surnameOf(person)
    surnames.set(surname, (surnames.get(surname) ?? 0) + 1)
  }
  for (const person of people) {
    for (const name of [person.name, ...person.aliases]) {
      add(name, true, { cat: 'person', person, full: name.includes(' ') })
    }
    const surname = surnameOf(person)
    const lower = surname.toLowerCase()
    const alone = surnames.get(surname) === 1 && (!NOT_ALONE.has(lower) || ALONE_ANYWAY.has(lower))
    if (alone && surname !== person.name) add(surname, true, { cat: 'person', person, full: false })
  }
  const byFirst = new Map([...table].map(([first, entries]) => [first, grouped(entries)]))
  return { byFirst, seconds: new Set([...byFirst.values()].flatMap(({ bySecond }) => [...bySecond.keys()])) }
}

function grouped(entries: readonly Entry[]): Phrases {
  const alone: Entry[] = []
  const bySecond = new Map<string, Entry[]>()
  for (const entry of entries.toSorted((a, b) => b.words.length - a.words.length)) {
    const second = entry.words[1]
    const group = second === undefined ? alone : bySecond.get(second)
    if (group) group.push(entry)
    else if (second !== undefined) bySecond.set(second, [entry])
  }
  return { alone, bySecond }
}

export { surnameOf }

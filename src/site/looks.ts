import { sha256 } from '../timeline/digest.ts'
import type { Catalog } from './catalog.ts'

/** One question asked of the record: the name of a lookup and what it was asked for, or `record` for all of it. */
export type Look = string

const RECORD: Look = 'record'

/**
 * A digest of plain data by its content. Objects in `whole` are turned to JSON at once and remembered, so that what
 * many pages share is digested a single time; others (views, lists) are put together from their parts.
 */
export function digester(whole: WeakSet<object>): (value: unknown) => string {
  const known = new WeakMap<object, string>()
  const digest = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'nothing'
    const before = known.get(value)
    if (before !== undefined) return before
    const now = sha256(whole.has(value) ? JSON.stringify(value) : parts(value))
    known.set(value, now)
    return now
  }
  const parts = (value: object): string =>
    Array.isArray(value)
      ? `[${value.map(digest).join()}]`
      : `{${Object.entries(value)
          .map(([name, part]) => `${JSON.stringify(name)}:${digest(part)}`)
          .join()}}`
  return digest
}

/** The parts of a record that are digested whole. */
export function entitiesOf({ timeline }: Pick<Catalog, 'timeline'>): WeakSet<object> {
  const { articles, mentions, claims, relations, people, moved } = timeline
  return new WeakSet<object>([articles, mentions, claims, relations, people, moved].flat())
}

/**
 * A catalog that tells what it is asked, and asks the one that stands for it at that moment. Whoever reads a list
 * depends on the whole record; who looks up one thing depends on the answer.
 */
export function watch(catalog: () => Catalog, noted: (look: Look) => void): Catalog {
  const lookup =
    <T>(name: string, ask: (of: Catalog, about: string) => T) =>
    (about: string): T => {
      noted(`${name} ${about}`)
      return ask(catalog(), about)
    }
  const list = <K extends 'timeline' | 'claims' | 'articles' | 'speakers'>(name: K): Catalog[K] => {
    noted(RECORD)
    return catalog()[name]
  }
  return {
    get timeline() {
      return list('timeline')
    },
    get claims() {
      return list('claims')
    },
    get articles() {
      return list('articles')
    },
    get speakers() {
      return list('speakers')
    },
    claim: lookup('claim', (of, about) => of.claim(about)),
    article: lookup('article', (of, about) => of.article(about)),
    mentionsIn: lookup('mentionsIn', (of, about) => of.mentionsIn(about)),
    among: lookup('among', (of, about) => of.among(about)),
    speakerSlug: lookup('speakerSlug', (of, about) => of.speakerSlug(about)),
    person: lookup('person', (of, about) => of.person(about)),
  }
}

/**
 * Digests what a catalog answers to a list of looks: another digest means that whoever asked may show something else
 * now. A look that no catalog knows (an older program's) has an answer that fits nothing.
 */
export function answers(
  catalog: Catalog,
  digest: (value: unknown) => string,
): (looks: readonly Look[]) => string {
  const known = new Map<Look, string>()
  const answer = (look: Look): string => {
    const before = known.get(look)
    if (before !== undefined) return before
    const [name = '', about = ''] = look.split(/ (.*)/s)
    const ask = catalog[name as keyof Catalog]
    const now =
      look === RECORD
        ? digest(catalog.timeline)
        : typeof ask === 'function'
          ? digest(ask(about))
          : `no such look: ${look}`
    known.set(look, now)
    return now
  }
  return (looks) => sha256(looks.map(answer).join())
}
